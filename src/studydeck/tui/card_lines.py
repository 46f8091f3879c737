"""A card as lines: the question, the options, and beneath a rule the answer, each deck text through `render`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from studydeck.core.card import Answer, Source
from studydeck.core.marks import plain
from studydeck.core.notes.choice import Choice
from studydeck.core.notes.interview import Interview
from studydeck.services.studying.showing import Turn
from studydeck.tui import render
from studydeck.tui.flags import flag_content
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line

if TYPE_CHECKING:  # few answers are typed
    from studydeck.tui.studying.typed_lines import Ticking


_CONFIDENT = {"sure": "you were sure", "unsure": "you were unsure", "guess": "you guessed"}


def title(turn: Turn, looks: Looks) -> Content:
    """Return the frame's title: the kind of card and what it is about."""
    showing = turn.showing
    parts = [showing.kind, *([showing.label] if showing.label and showing.label != showing.kind else [])]
    words = render.plain_content(" · ".join(parts), looks.dim)
    return Content.assemble(words, "  ", flag_content(showing.state.flag, looks)) if showing.state.flag else words


def history(turn: Turn, looks: Looks) -> Content:
    """Return the frame's lower line: how often the card was seen, how stable it is, how likely it is known."""
    standing, recall = turn.showing.state.standing, turn.showing.recall
    said = [_CONFIDENT[turn.confidence]] if turn.confidence in _CONFIDENT else []
    if not standing.reps:
        return Content.styled("  ·  ".join([*said, "new"]), looks.dim)
    parts = [*said, f"seen {standing.reps}×"]
    if standing.memory is not None:
        days = standing.memory.stability
        parts.append(f"stability {days:.1f} d" if days < 10 else f"stability {days:,.0f} d")
    if recall is not None:
        parts.append(f"{recall:.0%}".replace("%", " %"))
    return Content.styled("  ·  ".join(parts), looks.dim)


def question_lines(turn: Turn, width: int, looks: Looks) -> list[Line]:
    """Return everything above the rule."""
    asked = turn.asked
    lines = [Line(line) for line in render.lines(asked.prompt, width, looks, looks.strong)]
    if asked.shown:
        bar = Content.styled("▎ ", looks.accent)
        lines.append(Line(Content("")))
        lines += [Line(Content.assemble(bar, line)) for line in render.lines(asked.shown, max(4, width - 2), looks)]
    note = turn.showing.note
    if isinstance(note, Interview) and note.minutes:
        lines += [Line(Content("")), Line(Content.styled(f"About {note.minutes:g} min.", looks.dim))]
    if asked.options:
        lines.append(Line(Content("")))
        for number in range(len(asked.options)):
            lines += _option(turn, number, width, looks)
    if asked.several and not turn.revealed:
        lines += [Line(Content("")), Line(Content.styled("Several are right: choose each, then submit.", looks.dim))]
    if turn.hint_shown:
        lines.append(Line(Content("")))
        head = Content.styled("Hint: ", looks.accent)
        body = render.content(turn.showing.note.common.hint, looks)
        lines += [Line(line) for line in render.hang(body, width, head, Content(" " * 6))]
    if turn.pending and not turn.revealed and turn.typed is not None:
        from studydeck.tui.studying.typed_lines import own_lines

        lines += [Line(Content("")), *(Line(line) for line in own_lines(turn.typed.text, width, looks))]
    return lines


def answer_lines(
    turn: Turn, width: int, looks: Looks, *, airy: bool, judged: bool = True, ticking: "Ticking | None" = None
) -> list[Line]:
    """Return the rule and what is to be known beneath it.

    Args:
        turn: the card, revealed.
        width: cells in a line.
        looks: the colours.
        airy: whether a line stays free on both sides of the rule.
        judged: whether somebody chose, so that it is to be said how well.
        ticking: how the checklist of a typed answer is shown.
    """
    space = [Content("")] if airy else []
    found = [*space, Content.styled("─" * width, looks.rule), *space]
    above = [Line(line) for line in found]
    if turn.typed is not None and turn.typed.found is not None:
        from studydeck.tui.studying.typed_lines import Ticking, typed_lines

        above += typed_lines(turn.typed, lambda room: _model(turn, room, looks), width, looks, ticking or Ticking())
        found = _because(turn, width, looks)
    else:
        above, found = [], [*found, *_chosen_or_not(turn, looks, judged=judged), *_answer(turn, width, looks)]
    note = turn.showing.note
    if isinstance(note, Interview):
        found += _interview(note, width, looks)
    if note.common.remark:
        head = Content.styled("Remark: ", looks.accent)
        found += [Content(""), *render.hang(render.content(note.common.remark, looks), width, head, Content("  "))]
    return [*above, *(Line(line) for line in found)]


def _chosen_or_not(turn: Turn, looks: Looks, *, judged: bool) -> list[Content]:
    return [_verdict(turn, looks)] if turn.has_choices and judged else []


def _model(turn: Turn, width: int, looks: Looks) -> list[Content]:
    """Return the model answer beside a typed one, without what its checklist says already."""
    note, answer, typed = turn.showing.note, turn.asked.answer, turn.typed
    points = typed.found.points if typed is not None and typed.found is not None else ()
    said = {plain(grade.point.say) for grade in points}
    rows = tuple(row for row in answer.rows if plain(row.text) not in said)
    items = tuple(item for item in answer.items if plain(item) not in said)
    text = "" if isinstance(note, Choice) or plain(answer.text) in said else answer.text
    return _parts(replace(answer, text=text, rows=rows, items=items), width, looks)


def _because(turn: Turn, width: int, looks: Looks) -> list[Content]:
    note = turn.showing.note
    if isinstance(note, Choice) and note.because:
        return [Content(""), *render.lines(note.because, width, looks)]
    return []


def source_lines(turn: Turn, width: int, looks: Looks, *, in_full: bool) -> list[Line]:
    """Return where the card comes from, in short or in full with its tags and key."""
    showing = turn.showing
    found: list[Content] = []
    for source in showing.sources if in_full else _of_one_title(showing.sources):
        if in_full:
            for line in render.source_in_full(source, looks):
                found += line.wrap(max(1, width))
        else:
            found.append(render.source_line(source, looks).truncate(width, ellipsis=True))
    if in_full:
        tags = dict.fromkeys((*showing.deck.deck.tags, *showing.note.common.tags))
        if tags:
            found += render.plain_content(f"Tags: {', '.join(tags)}", looks.dim).wrap(max(1, width))
        found += render.plain_content(f"Card: {showing.key}", looks.dim).wrap(max(1, width))
    return [Line(line) for line in (Content(""), *found)] if found else []


def _of_one_title(sources: Sequence[Source]) -> list[Source]:
    """Return sources in short: several places of one document are one line."""
    places: dict[str, list[str]] = {}
    for source in sources:
        places.setdefault(source.title, []).append(source.at)
    return [Source(title, "; ".join(dict.fromkeys(filter(None, at)))) for title, at in places.items()]


def _option(turn: Turn, number: int, width: int, looks: Looks) -> list[Line]:
    asked = turn.asked
    chosen, right = number in turn.chosen, number in asked.right
    sign, look, verdict = "", looks.text, ""
    if turn.revealed and right:
        sign, look, verdict = render.RIGHT, looks.good, "your choice, right" if chosen else "right"
    elif turn.revealed and chosen:
        sign, look, verdict = render.WRONG, looks.again, "your choice, wrong"
    elif asked.several and not turn.revealed:
        sign = "[x]" if chosen else "[ ]"
    elif chosen:
        sign, look, verdict = "▸", looks.strong, "your choice"
    sign = f"{sign:<4}" if asked.several else f"{sign:<2}"  # the same before and after, so that nothing moves
    head = Content.assemble((sign, look), (f"{number + 1}", looks.key), "  ")
    body = render.content(asked.options[number], looks, look)
    if verdict:
        body = Content.assemble(body, (f"   {verdict}", Style(foreground=look.foreground, italic=True)))
    rest = Content(" " * head.cell_length)
    command = "" if turn.revealed else "choose"
    return [Line(line, command, str(number + 1)) for line in render.hang(body, width, head, rest)]


def _verdict(turn: Turn, looks: Looks) -> Content:
    if turn.right:
        return Content.styled(f"{render.RIGHT} Right", looks.good)
    if not turn.chosen:
        return Content.styled(f"{render.WRONG} Not chosen: counts as not known", looks.again)
    return Content.styled(f"{render.WRONG} Wrong", looks.again)


def _answer(turn: Turn, width: int, looks: Looks) -> list[Content]:
    note, answer = turn.showing.note, turn.asked.answer
    if isinstance(note, Choice):
        # The options above say already which are right; only the reason is news.
        return render.lines(note.because, width, looks) if note.because else []
    return _parts(answer, width, looks)


def _parts(answer: Answer, width: int, looks: Looks) -> list[Content]:
    found = render.lines(answer.text, width, looks)
    if answer.rows:
        gap = [Content("")] if found else []
        found += gap + render.labelled([(row.label, row.text) for row in answer.rows], width, looks)
    if answer.items:
        gap = [Content("")] if found else []
        found += gap + render.listed(answer.items, width, looks, ordered=answer.ordered)
    return found


def _interview(note: Interview, width: int, looks: Looks) -> list[Content]:
    found: list[Content] = []
    if note.follow_ups:
        found += [Content(""), Content.styled("What may come next", looks.accent)]
        found += render.listed(note.follow_ups, width, looks, ordered=False)
    return found
