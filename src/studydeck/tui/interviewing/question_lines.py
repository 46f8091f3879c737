"""A question of the interview as lines: what the interviewer says, the gap or the options beneath, nothing of the answer."""

from textual.content import Content

from studydeck.services.interview.question import Question
from studydeck.tui import render
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line

_AFTER = 2  # lines of the question that a follow-up follows
_BEFORE = 3  # lines of the answer that it goes on from


def question_title(question: Question, looks: Looks) -> Content:
    """Return what stands in the frame: a follow-up is called so; else topic and kind."""
    about = render.plain_content(question.topic, looks.dim)
    if question.is_follow_up:
        return Content.assemble(("↳ follow-up", looks.accent), (" · ", looks.dim), about)
    return Content.assemble(about, (" · ", looks.dim), render.plain_content(question.kind, looks.dim))


def question_lines(question: Question, chosen: frozenset[int], width: int, looks: Looks) -> list[Line]:
    """Return the question; options stand beneath it with the chosen ones marked."""
    found: list[Line] = []
    before = [("You were asked: ", question.after, _AFTER), ("You said: ", question.then, _BEFORE)]
    for label, words, most in before:
        found += _before(label, words, most, width, looks)
    if found:
        found.append(Line(Content("")))
    found += [Line(line) for line in render.lines(question.prompt, width, looks, looks.strong)]
    if question.shown:
        bar = Content.styled("▎ ", looks.accent)
        found.append(Line(Content("")))
        found += [Line(Content.assemble(bar, line)) for line in render.lines(question.shown, max(4, width - 2), looks)]
    if question.options:
        found.append(Line(Content("")))
        for number in range(len(question.options)):
            found += _option(question, number, width, looks, chosen=number in chosen)
    if question.several:
        found += [Line(Content("")), Line(Content.styled("Several are right: choose each, then submit.", looks.dim))]
    return found


def _before(label: str, words: str, most: int, width: int, looks: Looks) -> list[Line]:
    """Return what was said before a follow-up, shortened; nothing where it doesn't go on from that."""
    lines = (
        Content.assemble((label, looks.dim), render.plain_content(words, looks.dim)).wrap(max(1, width))
        if words
        else []
    )
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1].truncate(max(1, width - 1)).append("…")]
    return [Line(line) for line in lines]


def _option(question: Question, number: int, width: int, looks: Looks, *, chosen: bool) -> list[Line]:
    sign = ("[x] " if chosen else "[ ] ") if question.several else ("▸ " if chosen else "  ")
    look = looks.strong if chosen else looks.text
    head = Content.assemble((sign, looks.accent if chosen else look), (f"{number + 1}", looks.key), "  ")
    rest = Content(" " * head.cell_length)
    body = render.content(question.options[number], looks, look)
    return [Line(line, "choose-option", str(number + 1)) for line in render.hang(body, width, head, rest)]
