"""One answer of a debrief as lines: beside the model answer where there is room, beneath each other where there isn't."""

from textual.content import Content
from textual.style import Style

from studydeck.core.grading.rubric import Mark
from studydeck.services.interview.debrief import AnswerReview, Debrief, PointReview
from studydeck.services.interview.saying import clock
from studydeck.tui import render
from studydeck.tui.interviewing.debrief_lines import verdict_sign
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.painted import ends
from studydeck.tui.widgets.sheet import Line
from studydeck.tui.widgets.tick_list import point_content

_BESIDE = 84  # cells, from which on the two answers stand side by side
_MARKS = {
    Mark.MET: ("✓ ", "good", ""),
    Mark.HALF: ("≈ ", "hard", "half"),
    Mark.MISSING: ("✗ ", "again", ""),
    Mark.DENIED: ("✗ ", "again", "you said the contrary"),
    Mark.WRONG_SIDE: ("✗ ", "again", "you said it of the other side"),
}
_FLAGS = {
    "dont-know": "You said that you don't know.",
    "swap": "The sides are swapped.",
    "contradiction": "A part of it contradicts the answer.",
    "too-long": "Too long to be judged as a whole.",
}


def review_lines(debrief: Debrief, answer: AnswerReview, width: int, looks: Looks) -> list[Line]:
    """Return an answer with all that is known of it."""
    found = [_standing(answer, width, looks), Content("")]
    found += render.lines(answer.prompt, width, looks, looks.strong)
    if answer.shown:
        bar = Content.styled("▎ ", looks.accent)
        found += [Content.assemble(bar, line) for line in render.lines(answer.shown, max(4, width - 2), looks)]
    found.append(Content.styled("─" * width, looks.rule))
    if answer.options:
        found += _options(answer, width, looks)
    if not (answer.options and _only_options(answer)):
        found += _both(answer, width, looks)
    found += _found(answer, width, looks)
    found += _points(answer, width, looks)
    if answer.n in debrief.sure_and_wrong:
        found += [Content(""), Content.styled("! You were sure of it, and it was wrong.", looks.again)]
    return [Line(line) for line in found]


def _standing(answer: AnswerReview, width: int, looks: Looks) -> Content:
    sign, style, word = verdict_sign(answer, looks)
    over = f", {clock(answer.over_ms)} over" if answer.over_ms else ""
    sure = {"sure": " · you were sure", "unsure": " · you were unsure", "guess": " · you guessed"}
    time = f"{clock(answer.ms)} of {clock(answer.budget_ms)}{over}{sure.get(answer.confidence, '')}"
    return ends(Content.styled(f"{sign} {word}", style), Content.styled(time, looks.dim), width)


def _said(answer: AnswerReview) -> str:
    if answer.said:
        return answer.said + (" …" if answer.cut else "")
    return "You answered aloud." if answer.spoken else "No answer." if answer.skipped else "Nothing."


def _both(answer: AnswerReview, width: int, looks: Looks) -> list[Content]:
    yours, model = Content.styled("Your answer", looks.accent), Content.styled("Model answer", looks.accent)
    style = looks.text if answer.said else looks.dim
    if width < _BESIDE:
        found = [Content("")] if answer.options else [yours, *_plain(_said(answer), width, style), Content("")]
        return [*found, model, *_model(answer, width, looks)]
    if answer.options:
        return [Content(""), model, *_model(answer, width, looks)]
    half = (width - 3) // 2
    left = [yours, *_plain(_said(answer), half, style)]
    right = [model, *_model(answer, width - half - 3, looks)]
    bar = Content.styled(" │ ", looks.rule)
    empty = Content("")
    rows = max(len(left), len(right))
    return [
        Content.assemble(
            render.fit(left[n] if n < len(left) else empty, half), bar, right[n] if n < len(right) else empty
        )
        for n in range(rows)
    ]


def _only_options(answer: AnswerReview) -> bool:
    """Whether the model answer says no more than which options are right."""
    said = {line.strip().removeprefix("- ").strip() for line in answer.model.split("\n")}
    return said <= {*(option.strip() for option in answer.options), ""}


def _plain(text: str, width: int, style: Style) -> list[Content]:
    """Return what was typed as it was typed: its lines kept, no marks read."""
    found: list[Content] = []
    for line in text.split("\n"):
        at = 0
        while at < len(line):  # a very long line, in parts of what one line may hold
            found += render.plain_content(line[at : at + 400], style).wrap(max(1, width))
            at += 400
        if not line:
            found.append(Content(""))
    return found


def _model(answer: AnswerReview, width: int, looks: Looks) -> list[Content]:
    """Return the model answer; items that stand below as points aren't told twice."""
    points = {point.say.strip() for point in answer.points}
    kept = [line for line in answer.model.split("\n") if line.strip().removeprefix("- ").strip() not in points]
    model = "\n".join(kept).strip()
    if model:
        return render.lines(model, width, looks)
    words = "Its points stand below." if answer.model else "None is given."
    return [Content.styled(words, looks.dim)]


def _options(answer: AnswerReview, width: int, looks: Looks) -> list[Content]:
    found: list[Content] = []
    for n, option in enumerate(answer.options):
        chosen, right = n in answer.chosen, n in answer.right
        sign, style, more = "  ", looks.dim, ""
        if right:
            sign, style, more = "✓ ", looks.good, "your choice, right" if chosen else "right"
        elif chosen:
            sign, style, more = "✗ ", looks.again, "your choice, wrong"
        head = Content.assemble((sign, style), (f"{n + 1}  ", looks.dim))
        body = Content.assemble(render.content(option, looks, style), (f"   {more}" if more else "", style))
        found += render.hang(body, width, head, Content(" " * head.cell_length))
    return found


def _found(answer: AnswerReview, width: int, looks: Looks) -> list[Content]:
    words = [answer.sentence] if answer.sentence else [_FLAGS[flag] for flag in answer.flags if flag in _FLAGS]
    if answer.confused_with and answer.confused_with not in answer.sentence:
        words.append(f"It reads like {answer.confused_with}.")
    if not words:
        return []
    head = Content.styled("· ", looks.accent)
    body = render.plain_content(" ".join(words), looks.text)
    return [Content(""), *render.hang(body, width, head, Content("  "))]


def _points(answer: AnswerReview, width: int, looks: Looks) -> list[Content]:
    if not answer.points:
        return []
    made = sum(point.mark is Mark.MET for point in answer.points)
    title = ends(
        Content.styled("Points", looks.accent), Content.styled(f"{made} of {len(answer.points)} made", looks.dim), width
    )
    found = [Content(""), title]
    for point in answer.points:
        found += _point(point, width, looks)
    return found


def _point(point: PointReview, width: int, looks: Looks) -> list[Content]:
    sign, tone, more = _MARKS[point.mark]
    body = point_content(point.say, point.side, looks, essential=point.essential, optional=point.optional)
    if more:
        body = Content.assemble(body, (f"  {more}", getattr(looks, tone)))
    found = render.hang(body, width, Content.styled(sign, getattr(looks, tone)), Content("  "))
    if point.said and point.mark in (Mark.MET, Mark.HALF, Mark.DENIED, Mark.WRONG_SIDE):
        quoted = render.plain_content(f"“{point.said}”", looks.dim)
        found += render.hang(quoted, width, Content("    "), Content("    "))
    return found
