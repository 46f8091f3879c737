"""A card in full beside the list: question and answer, where it stands and where it is written, and its past."""

from collections.abc import Iterable
from pathlib import Path

from textual.content import Content
from textual.style import Style

from studydeck.core.events import EventKind
from studydeck.core.memory import Parameters
from studydeck.core.study_day import StudyDay, to_date
from studydeck.services import wording
from studydeck.services.browsing.browse import CardLine
from studydeck.services.browsing.card_history import CardHistory, Happening, recall_curve
from studydeck.services.studying.showing import Showing, Turn
from studydeck.tui import card_lines, charts, render
from studydeck.tui.browsing.card_columns import (
    BURIED_SIGN,
    FLAG_SIGN,
    LEECH_SIGN,
    SUSPENDED_SIGN,
    flag_name,
    flag_style,
    standing,
)
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line

MOST_HAPPENINGS = 100
_CHART_ROWS, _CHART_WIDEST = 7, 100
RATINGS = {1: ("✗", "again"), 2: ("≈", "hard"), 3: ("✓", "good"), 4: ("»", "easy")}
_ACTS = {
    EventKind.SUSPEND: (SUSPENDED_SIGN, "suspended"),
    EventKind.UNSUSPEND: ("●", "back in study"),
    EventKind.BURY: (BURIED_SIGN, "buried for the day"),
    EventKind.UNBURY: ("●", "no longer buried"),
    EventKind.RESET: ("○", "reset: new again"),
}


def preview_lines(
    line: CardLine, showing: Showing, past: CardHistory, parameters: Parameters, decks: Path, width: int, looks: Looks
) -> list[Line]:
    """Return everything about a card, each deck text through `render`; a file inside `decks` by its place there."""
    turn = Turn(showing, None, 0, revealed=True)
    answer = card_lines.answer_lines(turn, width, looks, airy=False, judged=False)
    found = [*card_lines.question_lines(turn, width, looks), *answer]
    stands = [Content(""), *_standing(line, past, width, looks), *_curve(past, parameters, width, looks)]
    found += [Line(content) for content in stands]
    found += card_lines.source_lines(turn, width, looks, in_full=True)
    more = [*_place(line, decks, width, looks), *_past(past, width, looks)]
    return [*found, *(Line(content) for content in more)]


def title(showing: Showing, looks: Looks) -> Content:
    """Return what stands in the frame: the kind of card and what it is about."""
    return card_lines.title(Turn(showing, None, 0), looks)


def _place(line: CardLine, decks: Path, width: int, looks: Looks) -> list[Content]:
    path = Path(line.path)
    shown = path.relative_to(decks).as_posix() if path.is_relative_to(decks) else str(path)
    return render.plain_content(f"File: {shown}:{line.line}", looks.dim).wrap(max(1, width))


def _standing(line: CardLine, past: CardHistory, width: int, looks: Looks) -> list[Content]:
    """Return where the card stands: each thing a word, with its sign and colour."""
    sign, word, style = standing(line, looks)
    parts = [Content.styled(f"{sign} {word}", style)]
    if line.leech:
        parts.append(Content.styled(f"{LEECH_SIGN} leech", looks.again))
    if line.flag:
        parts.append(Content.styled(f"{FLAG_SIGN} flagged {flag_name(line.flag)}", flag_style(line.flag, looks)))
    if line.due is not None:
        parts.append(
            Content.styled(f"due {_due(line.due - past.today)}, {wording.date_text(StudyDay(line.due))}", looks.text)
        )
    if line.reps:
        parts.append(Content.styled(f"seen {line.reps}×", looks.text))
        parts.append(Content.styled(wording.plural(line.lapses, "lapse"), looks.text))
    if line.recall is not None:
        parts.append(Content.styled(f"recall {percent(line.recall)} now", looks.text))
    if line.stability is not None and line.difficulty is not None:
        parts.append(Content.styled(f"stability {wording.days(line.stability)}", looks.dim))
        parts.append(Content.styled(f"difficulty {line.difficulty:.1f} of 10", looks.dim))
    if past.remembered:
        parts.append(Content.styled(wording.plural(past.remembered, "remembered answer"), looks.text))
    return _flowing(parts, width, looks)


def _due(ahead: int) -> str:
    if ahead == 0:
        return "today"
    return f"in {wording.days(ahead)}" if ahead > 0 else f"{wording.days(-ahead)} ago"


def _flowing(parts: Iterable[Content], width: int, looks: Looks) -> list[Content]:
    """Return parts one behind the other, on as many lines as they need; none is broken."""
    dot = Content.styled(" · ", looks.dim)
    lines: list[Content] = []
    for part in parts:
        if lines and lines[-1].cell_length + dot.cell_length + part.cell_length <= width:
            lines[-1] = Content.assemble(lines[-1], dot, part)
        else:
            lines.append(part.truncate(width, ellipsis=True))
    return lines


def _curve(past: CardHistory, parameters: Parameters, width: int, looks: Looks) -> list[Content]:
    room = min(width, _CHART_WIDEST)
    columns = charts.plot_width(room)
    curve = recall_curve(past, parameters, columns * 2) if columns > 0 else None
    if curve is None:
        return []
    due = past.state.standing.due_day
    last = "today" if due is None or due <= past.today else f"due {short_date(due)}"
    labels = (short_date(curve.first), "today", last if last != "today" else "")
    made = charts.recall_chart(curve.values, room, _CHART_ROWS, target=past.retention, now=curve.today, labels=labels)
    tones = {
        "axis": looks.dim, "label": looks.dim, "curve": looks.accent, "ahead": looks.dim, "target": looks.rule,
        "now": looks.key,
    }  # fmt: skip
    head = heading("Recall", f"wanted: {percent(past.retention)}", width, looks)
    lines = [Content.assemble(*((piece.text, tones[piece.tone]) for piece in line)) for line in made]
    return [Content(""), head, *lines] if lines else []


def heading(name: str, note: str, width: int, looks: Looks) -> Content:
    """Return a heading with a note behind it."""
    text = Content.assemble(
        Content.styled(name, looks.accent).stylize("bold"), (f"   {note}" if note else "", looks.dim)
    )
    return text.truncate(width, ellipsis=True)


def _past(past: CardHistory, width: int, looks: Looks) -> list[Content]:
    if not past.happenings:
        return [Content(""), Content.styled("Never answered yet.", looks.dim)]
    note = f"{wording.plural(past.answers, 'answer')}, the newest first"
    lines = [Content(""), heading("History", note, width, looks)]
    newest = past.happenings[::-1][:MOST_HAPPENINGS]
    lines += [render.fit(_happening(happening, width, looks), width) for happening in newest]
    if len(past.happenings) > MOST_HAPPENINGS:
        earlier = len(past.happenings) - MOST_HAPPENINGS
        lines.append(Content.styled(f"... and {earlier:,} earlier: `studydeck log --card KEY` lists all.", looks.dim))
    return lines


def _happening(happening: Happening, width: int, looks: Looks) -> Content:
    moment = wording.iso_minute(happening.at_ms, happening.utc_offset_min).replace("T", " ")
    if width < 46:  # the hour is the first thing to go
        moment = moment[:10]
    when = Content.styled(f"{moment}  ", looks.dim)
    if happening.rating is None:
        sign, words, style = _act(happening, looks)
        return Content.assemble(when, (f"{sign} {words}", style))
    sign, word = RATINGS.get(happening.rating, ("?", str(happening.rating)))
    cells = [when, Content.styled(f"{sign} {word:<7}", rating_style(happening.rating, looks))]
    practice = happening.kind == EventKind.PRACTICE
    spans = "practice" if practice else f"{span(happening.before_ms)} → {span(happening.after_ms)}"
    cells.append(Content.styled(f"{spans:<20}", looks.text))
    if happening.ms is not None:
        cells.append(Content.styled(f"{seconds(happening.ms):>7}", looks.dim))
    if happening.recall is not None and width >= 70:
        cells.append(Content.styled(f"   recall {percent(happening.recall)}", looks.dim))
    return Content.assemble(*cells)


def _act(happening: Happening, looks: Looks) -> tuple[str, str, Style]:
    if happening.kind == EventKind.FLAG:
        words = f"flagged {flag_name(happening.flag)}" if happening.flag else "flag taken off"
        return FLAG_SIGN, words, flag_style(happening.flag, looks)
    if happening.kind == EventKind.DUE and happening.due_day is not None:
        return "●", f"new due day: {wording.date_text(happening.due_day)}", looks.text
    if happening.confused is not None:
        names = render.one_line_content(" / ".join(happening.confused)).plain
        return render.WRONG, f"confused: {names}", looks.again
    if happening.typed:
        word = "forgotten" if happening.kind == EventKind.FORGET else "remembered"
        return "·", f"{word}: “{render.one_line_content(happening.typed).plain}”", looks.dim
    known = {str(kind): said for kind, said in _ACTS.items()}
    sign, words = known.get(happening.kind, ("·", happening.kind))
    return sign, words, looks.dim


def rating_style(rating: int, looks: Looks) -> Style:
    """Return the colour of a grade."""
    return {1: looks.again, 2: looks.hard, 3: looks.good, 4: looks.easy}.get(rating, looks.text)


def span(ms: int | None) -> str:
    """Return an interval or a step, and for a card that was new before, that word."""
    if ms is None:
        return "new"
    return wording.span(ms) if ms else "step"


def seconds(ms: int) -> str:
    """Return how long an answer took."""
    return f"{ms / 1000:.1f} s" if ms < 100_000 else wording.span(ms)


def percent(share: float) -> str:
    """Return a probability as a share of 100."""
    return f"{share * 100:.0f} %"


def short_date(day: StudyDay) -> str:
    """Return a study day as `21 Nov 2026`."""
    date = to_date(day)
    return f"{date.day} {date:%b} {date.year}"
