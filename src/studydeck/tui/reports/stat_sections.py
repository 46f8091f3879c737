"""The statistics as lines: each section a heading and its chart, or where there is nothing yet, what will stand there."""

from collections.abc import Sequence
from itertools import zip_longest

from textual.content import Content
from textual.style import Style

from studydeck.core.study_day import StudyDay
from studydeck.services.statistics import MATURE_DAYS, Past, Statistics, SureWrong
from studydeck.services.studying.confusions import Pair
from studydeck.services.wording import DAY_MS, HOUR_MS, MINUTE_MS, date_text, plural, span
from studydeck.tui import render
from studydeck.tui.charts import ChartLine
from studydeck.tui.looks import Looks
from studydeck.tui.reports import stat_charts
from studydeck.tui.widgets.painted import ends
from studydeck.tui.widgets.sheet import Line

_TWO_COLUMNS = 100
_GAP = 4
_DECK_BAR = 30
MOST_PAIRS = 20
_MOST_ASPECTS = 2

Lines = list[Content]


def tones(looks: Looks) -> dict[str, Style]:
    """Return the style of each tone of the charts."""
    return {
        "axis": looks.dim, "label": looks.dim, "value": looks.strong, "bar": looks.accent, "rest": looks.rule,
        "target": looks.key, "level0": looks.rule, "level1": looks.dim, "level2": looks.text, "level3": looks.accent,
        "level4": looks.accent,
    }  # fmt: skip


def painted(chart: Sequence[ChartLine], looks: Looks) -> Lines:
    """Return a chart's lines in the colours of a theme."""
    styles = tones(looks)
    return [Content.assemble(*((piece.text, styles[piece.tone]) for piece in line)) for line in chart]


def heading(name: str, note: str, width: int, looks: Looks) -> Content:
    """Return a heading with a note at the other end."""
    return ends(Content.styled(name, looks.accent).stylize("bold"), Content.styled(note, looks.dim), width)


def said(text: str, width: int, looks: Looks) -> Lines:
    """Return a sentence of the program's own, wrapped."""
    return [*Content.styled(text, looks.dim).wrap(max(1, width))]


def beside(left: Lines, right: Lines, width: int) -> Lines:
    """Return two sections side by side where there is room, else one beneath the other."""
    if width < _TWO_COLUMNS:
        return [*left, Content(""), *right]
    half = (width - _GAP) // 2
    pairs = zip_longest(left, right, fillvalue=Content(""))
    return [Content.assemble(render.fit(one, half), " " * _GAP, other) for one, other in pairs]


def part(width: int) -> int:
    """Return the width of a section that may stand beside another."""
    return width if width < _TWO_COLUMNS else (width - _GAP) // 2


def done(past: Past, width: int, looks: Looks) -> Lines:
    """Return how much was answered ever, the last days, and the year."""
    if not past.answers:
        text = (
            "Nothing was answered yet. After your first session this page draws what you did each day, what is coming, "
            "how much you remember, what you confuse, and whether you know what you know."
        )
        return [Content.styled("No answers yet", looks.strong), *said(text, width, looks)]
    total = Content.styled(f"{plural(past.answers, 'answer')} on {plural(past.active_days, 'day')}", looks.strong)
    run = f"{plural(past.streak, 'day')} in a row" if past.streak else "no answer yesterday or today"
    found = [
        ends(Content.assemble(total, (f"  in {_time(past.ms)}", looks.dim)), Content.styled(run, looks.dim), width)
    ]
    labels = (_short(past.days[0].day), "today")
    room = part(width)
    answers = [line.answers for line in past.days]
    minutes = [line.minutes for line in past.days]
    head = f"Answers, {len(answers)} days"
    left = [heading(head, f"{sum(answers):,}", room, looks), *_columns(answers, room, 4, labels, looks)]
    head = f"Minutes, {len(answers)} days"
    right = [heading(head, f"{sum(minutes):,}", room, looks), *_columns(minutes, room, 4, labels, looks)]
    year = painted(stat_charts.heatmap(past.year, past.today, width), looks)
    return [
        *found,
        Content(""),
        *beside(left, right, width),
        Content(""),
        heading("A year", "answers a day", width, looks),
        *year,
    ]


def _columns(values: Sequence[int], width: int, height: int, labels: tuple[str, str], looks: Looks) -> Lines:
    return painted(stat_charts.columns(values, width, height, labels), looks)


def ahead(found: Statistics, width: int, looks: Looks) -> Lines:
    """Return what falls due, and beside it how much was remembered."""
    return beside(_forecast(found, part(width), looks), _remembered(found, part(width), looks), width)


def _forecast(found: Statistics, width: int, looks: Looks) -> Lines:
    due = found.forecast
    head = heading(f"Coming, {len(due)} days", f"{sum(due):,} due", width, looks)
    if not any(due):
        return [head, *said("No card is planned yet: a card is, once it was answered.", width, looks)]
    last = _short(found.past.today + len(due) - 1)
    return [head, *_columns(due, width, 5, ("today", last), looks)]


def _remembered(found: Statistics, width: int, looks: Looks) -> Lines:
    whole, wanted = found.remembered, f"wanted: {found.retention:.0%}".replace("%", " %")
    head = heading("Remembered", wanted, width, looks)
    if not whole.reviews:
        text = (
            "This shows the share of reviews you remembered, week by week, once the first cards come back after days."
        )
        return [head, *said(text, width, looks)]
    weeks = [week for week in found.weeks if week.reviews]
    rows = [(_short(week.first), week.share, plural(week.reviews, "review")) for week in weeks[-6:]]
    rows.append(("all", whole.share, plural(whole.reviews, "review")))
    return [head, *painted(stat_charts.share_rows(rows, width, found.retention), looks)]


def calibration(found: Statistics, width: int, looks: Looks) -> Lines:
    """Return how often answers were right, by how sure somebody was before."""
    head = heading("Sure and right", "share that was right", width, looks)
    if not any(one.answers for one in found.calibration):
        how = (
            "The next session asks."
            if found.asks_confidence
            else "confidence = true under [study] in settings.toml asks."
        )
        text = f"Say before each answer is shown how sure you are, and this draws whether you know what you know. {how}"
        return [head, *said(text, width, looks)]
    return [head, *painted(stat_charts.calibration_chart(found.calibration, width), looks)]


def confused(pairs: Sequence[Pair], width: int, looks: Looks, row: int, at: int) -> list[Line]:
    """Return the confused pairs, the last first; each is a row of the list, numbered from `row` on."""
    head = heading("Confused pairs", "times · last" if pairs else "", width, looks)
    if not pairs:
        text = "Nothing was confused yet. A wrong choice between two things, swapped sides, or the definition of something else is noted here, with the cards that tell the two apart."
        return [Line(head), *map(Line, said(text, width, looks))]
    found = [Line(head)]
    for n, pair in enumerate(pairs[:MOST_PAIRS], row):
        sign = (
            Content.styled(f"{render.WRONG} ", looks.again)
            if pair.is_open
            else Content.styled(f"{render.RIGHT} ", looks.good)
        )
        names = Content.assemble(
            render.one_line_content(pair.a, looks.text), (" / ", looks.dim), render.one_line_content(pair.b, looks.text)
        )
        where = ", ".join(pair.aspects[:_MOST_ASPECTS])
        aspects = Content.assemble("  ", render.one_line_content(where, looks.dim)) if where else Content("")
        state = "open" if pair.is_open else "told apart"
        right = Content.styled(f"{pair.times}× · {_short(pair.last_day)} · {state}", looks.dim)
        found.append(
            Line(ends(Content.assemble(_cursor(n == at, looks), sign, names, aspects), right, width), "drill", row=n)
        )
    if len(pairs) > MOST_PAIRS:
        more = f"... and {len(pairs) - MOST_PAIRS:,} more: `studydeck stats --json` lists all."
        found.append(Line(Content.styled(more, looks.dim)))
    return found


def sure_wrong(found: Statistics, width: int, looks: Looks, row: int, at: int) -> list[Line]:
    """Return the cards that were sure and wrong, the last first; each is a row of the list, numbered from `row` on."""
    cards = found.sure_wrong
    head = heading("Sure and wrong", "times · last" if cards else "", width, looks)
    if not cards:
        text = "Cards that you answer wrong although you were sure stand here, and come first on the next day."
        return [Line(head), *map(Line, said(text, width, looks))]
    lines = [Line(head), *(_surprise(one, width, looks, n, at) for n, one in enumerate(cards, row))]
    return [*lines, *map(Line, said("Browse finds them with is:sure-wrong.", width, looks))]


def _surprise(one: SureWrong, width: int, looks: Looks, row: int, at: int) -> Line:
    left = Content.assemble(
        _cursor(row == at, looks), ("! ", looks.hard), render.one_line_content(one.prompt, looks.text)
    )
    right = Content.styled(f"{one.times}× · {_short(one.last_day)}", looks.dim)
    return Line(ends(left, right, width), "drill", row=row)


def _cursor(here: bool, looks: Looks) -> Content:
    return Content.styled("▸ " if here else "  ", looks.accent)


def decks(found: Statistics, width: int, looks: Looks) -> Lines:
    """Return a bar for each deck: known well, seen, and not seen yet."""
    if not found.decks:
        return [
            heading("Decks", "", width, looks),
            *said("There are no decks yet: a on Home studies them once there are.", width, looks),
        ]
    styles = tones(looks)
    legend = Content.assemble(
        (stat_charts.STACKED[0], styles["level4"]), (f" known for {MATURE_DAYS:.0f} days and more  ", looks.dim),
        (stat_charts.STACKED[1], styles["level3"]), (" seen  ", looks.dim), ("·", styles["rest"]), (" new", looks.dim),
    )  # fmt: skip
    lines = [heading("Decks", "seen · cards", width, looks)]
    room = min(_DECK_BAR, max(8, width // 3))
    counts = [f"{deck.seen:,} · {deck.cards:,}" for deck in found.decks]
    longest = max(map(len, counts))
    for deck, count in zip(found.decks, counts, strict=True):
        bar = painted([stat_charts.stacked_bar((deck.known, deck.seen - deck.known), deck.cards, room)], looks)[0]
        title = render.plain_content(deck.title, looks.text)
        title = Content.assemble(title, ("  paused", looks.dim)) if deck.paused else title
        right = Content.assemble(bar, (f"  {count:>{longest}}", looks.dim))
        lines.append(ends(title, right, width))
    return [*lines, legend.truncate(width, ellipsis=True)]


def _short(day: int) -> str:
    return " ".join(date_text(StudyDay(day)).split()[1:3])


def _time(ms: int) -> str:
    if ms < HOUR_MS or ms >= DAY_MS:
        return span(ms) if ms < HOUR_MS else f"{round(ms / HOUR_MS):,} h"
    return f"{ms // HOUR_MS} h {ms % HOUR_MS // MINUTE_MS} min"
