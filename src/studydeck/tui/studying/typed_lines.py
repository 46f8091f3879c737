"""A typed answer as lines: one's own words, the model answer, what was found in a sentence, and the points as a checklist."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.style import Style

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Mark, Verdict
from studydeck.core.text import normalise
from studydeck.services.studying.judging_words import MARK_WORDS
from studydeck.tui import render
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line

if TYPE_CHECKING:
    from studydeck.core.grading.spelling.exact import Piece
    from studydeck.services.studying.judging import Judged
    from studydeck.services.studying.typed import Typed

Model = Callable[[int], list[Content]]
"""Given a width, the model answer; empty where the checklist says it all."""

YOURS, MODEL = "Yours", "Answer"
_COLUMN = cell_len(MODEL) + 2
_SIGNS = {Mark.MET: render.RIGHT, Mark.HALF: "~", Mark.MISSING: "·", Mark.DENIED: render.WRONG, Mark.WRONG_SIDE: "⇄"}
_WORD = max(map(len, MARK_WORDS.values())) + 1  # and a question mark
_LONGEST_SHOWN = 10_000  # characters of one's own answer
_MOST_ROWS = 14  # of it, unless it is asked for in full: what was found in it matters more
_DIGITS = 9
_SIDE_BY_SIDE = 64  # cells from which on two answers stand beside each other
_NOTHING = "(nothing)"


@dataclass(frozen=True, slots=True)
class Ticking:
    """How the checklist is shown.

    Attributes:
        on: whether digits tick its points now.
        first: the point that 1 ticks.
        in_full: whether a long answer of one's own is shown to its end.
    """

    on: bool = False
    first: int = 0
    in_full: bool = False


def mark_style(mark: Mark, looks: Looks) -> Style:
    """Return the colour of a mark; it is never the only sign of it."""
    return {Mark.MET: looks.good, Mark.HALF: looks.hard, Mark.MISSING: looks.dim}.get(mark, looks.again)


def typed_lines(typed: "Typed", model: Model, width: int, looks: Looks, ticking: Ticking) -> list[Line]:
    """Return a typed answer with all that was found in it.

    Args:
        typed: the answer, handed in.
        model: makes the model answer.
        width: cells in a line.
        looks: the colours.
        ticking: how the checklist is shown.
    """
    judged = typed.judged
    if judged is None:
        return []
    found: list[Content] = []
    if judged.how == "exact":
        found += _exact(judged, width, looks, in_full=ticking.in_full)
    elif judged.how == "none" and judged.verdict is None and width >= _SIDE_BY_SIDE:
        found += _beside(judged.text, model, width, looks)
    else:
        found += _yours(judged.text, width, looks, in_full=ticking.in_full)
        found += _part(MODEL, model(max(1, width - _COLUMN)), width, looks)
    found += [Content(""), *_sentence(typed, judged, width, looks)]
    lines = [Line(line) for line in found]
    for number in range(len(judged.points)):
        lines += _point(typed, judged, number, width, looks, ticking)
    return lines


def _own(text: str, looks: Looks) -> list[Content]:
    """Return one's own answer as lines of any length; its marks are no marks."""
    shown = text.strip()
    if not shown:
        return [Content.styled(_NOTHING, looks.dim)]
    cut = shown[:_LONGEST_SHOWN] + (" …" if len(shown) > _LONGEST_SHOWN else "")
    return [render.plain_text(line, looks.text) for line in cut.split("\n")]


def own_lines(text: str, width: int, looks: Looks) -> list[Content]:
    """Return one's own answer, before anything is said of it; of a long one the beginning."""
    return _yours(text, width, looks, in_full=False)


def _yours(text: str, width: int, looks: Looks, *, in_full: bool) -> list[Content]:
    """Return one's own answer behind its label; of a long one the beginning."""
    rows = _part(YOURS, _own(text, looks), width, looks)
    if in_full or len(rows) <= _MOST_ROWS + 1:  # no line is hidden for the sake of a line that says so
        return rows
    more = Content.styled(f"… {len(rows) - _MOST_ROWS:,} more lines: o shows all", looks.dim)
    return [*rows[:_MOST_ROWS], *render.hang(more, width, Content(" " * _COLUMN), Content(" " * _COLUMN))]


def _part(label: str, lines: Sequence[Content], width: int, looks: Looks) -> list[Content]:
    """Return lines behind their label."""
    if not lines:
        return []
    found: list[Content] = []
    for n, line in enumerate(lines):
        head = Content.styled(f"{label if n == 0 else '':<{_COLUMN}}", looks.accent)
        found += render.hang(line, width, head, Content(" " * _COLUMN))
    return found


def _beside(text: str, model: Model, width: int, looks: Looks) -> list[Content]:
    """Return both answers side by side."""
    gap = 3
    share = (width - gap) // 2
    left = [line for part in _own(text, looks) for line in part.wrap(share)]
    right = model(share)
    rows = max(len(left), len(right))
    left = [Content.styled(YOURS, looks.accent), *left, *[Content("")] * (rows - len(left))]
    right = [Content.styled(MODEL, looks.accent), *right, *[Content("")] * (rows - len(right))]
    bar = Content.styled(" │ ", looks.rule)
    return [Content.assemble(render.fit(one, share), bar, other) for one, other in zip(left, right, strict=True)]


# --- what was found -----------------------------------------------------------------------------------------------


def _sentence(typed: "Typed", judged: "Judged", width: int, looks: Looks) -> list[Content]:
    if typed.is_unsure and not typed.ticked:
        sign, look = "?", looks.learning
    elif judged.verdict is Verdict.CORRECT:
        sign, look = render.RIGHT, looks.good
    elif judged.verdict is Verdict.PARTIAL:
        sign, look = "~", looks.hard
    elif judged.verdict is Verdict.WRONG:
        sign, look = render.WRONG, looks.again
    else:
        sign, look = "·", looks.dim
    words = render.plain_text(typed.sentence, looks.strong if look is not looks.dim else looks.text)
    return render.hang(words, width, Content.styled(f"{sign} ", look), Content("  "))


def _point(typed: "Typed", judged: "Judged", number: int, width: int, looks: Looks, ticking: Ticking) -> list[Line]:
    """Return one point: its digit, its mark as sign and word, what it says, and the words that were found."""
    grade = judged.points[number]
    mark, doubtful = typed.marks[number], typed.is_doubtful(number)
    look = mark_style(mark, looks)
    digit = number - ticking.first + 1
    key = str(digit) if 1 <= digit <= _DIGITS else " "
    sign = "?" if doubtful else _SIGNS[mark]
    word = MARK_WORDS[mark] + ("?" if doubtful else "")
    head = Content.assemble(
        (f"{key:<2}", looks.key if ticking.on else looks.dim), (f"{sign} {word:<{_WORD}} ", looks.text if doubtful else look)
    )  # fmt: skip
    says = _says(grade.point, looks)
    if grade.said and mark is not Mark.MISSING and normalise(grade.said) != normalise(grade.point.say):
        said = Content.styled(f"“{render.plain_content(grade.said).plain}”", looks.dim)
        gap = "  " if head.cell_length + says.cell_length + said.cell_length + 2 <= width else "\n"
        says = Content.assemble(says, gap, said)
    rest = Content(" " * head.cell_length)
    return [Line(line, "tick", str(digit) if key.strip() else "") for line in render.hang(says, width, head, rest)]


def _says(point: Point, looks: Looks) -> Content:
    parts = []
    if point.side:
        parts += [render.plain_content(point.side, looks.accent), Content("  ")]
    parts.append(render.plain_text(point.say, looks.text))
    if point.essential or point.optional:
        parts.append(Content.styled("  essential" if point.essential else "  optional", looks.dim))
    return Content.assemble(*parts)


# --- word by word -------------------------------------------------------------------------------------------------


def _exact(judged: "Judged", width: int, looks: Looks, *, in_full: bool) -> list[Content]:
    """Return what was typed above what is right, letter beneath letter, with a sign under each that differs."""
    from studydeck.tui.studying.typed_diff import in_one_line, letter_by_letter

    pieces: Sequence[Piece] = judged.diff
    if not judged.text.strip():
        return [
            *_part(YOURS, _own("", looks), width, looks),
            *_part(MODEL, [render.plain_text(judged.best, looks.text)], width, looks),
        ]
    rows = letter_by_letter(pieces, looks)
    if rows is not None and max(row.cell_length for row in rows) <= width - _COLUMN:
        yours, signs, right = rows
        found = [Content.assemble((f"{YOURS:<{_COLUMN}}", looks.accent), yours)]
        if signs.plain.strip():
            found.append(Content.assemble(" " * _COLUMN, signs))
        return [*found, Content.assemble((f"{MODEL:<{_COLUMN}}", looks.accent), right)]
    alike = any(piece.kind == "same" and piece.text.strip() for piece in pieces)
    right = in_one_line(pieces, looks) if alike else render.plain_text(judged.best, looks.text)
    return [*_yours(judged.text, width, looks, in_full=in_full), *_part(MODEL, [right], width, looks)]
