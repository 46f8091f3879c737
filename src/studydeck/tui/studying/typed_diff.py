"""What was typed against what is right: letter beneath letter where there is room, else in one line with signs."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.style import Style

from studydeck.core.text import normalise
from studydeck.tui import render
from studydeck.tui.looks import Looks

if TYPE_CHECKING:
    from studydeck.core.grading.spelling.exact import Piece

_GAP = "_"  # stands for each letter that wasn't typed
_SIGN = "^"

Pair = tuple[str, str, bool]
"""What was typed, what is right in its place, and whether that is the same: in case alone they may differ."""


def pairs(pieces: "Sequence[Piece]") -> list[Pair]:
    """Return the texts of both sides, place by place; what differs in case alone is the same."""
    found: list[Pair] = []
    waiting = ""  # what was typed in the place of the missing piece that follows
    for piece in pieces:
        text = render.plain_text(piece.text, Style()).plain
        if piece.kind == "same":
            found.append((text, text, True))
        elif piece.kind == "wrong":
            waiting = text
        elif piece.kind == "extra":
            found.append((text, "", False))
        else:
            found.append((waiting, text, bool(waiting) and normalise(waiting) == normalise(text)))
            waiting = ""
    return found


def letter_by_letter(pieces: "Sequence[Piece]", looks: Looks) -> tuple[Content, Content, Content] | None:
    """Return what was typed, signs beneath what differs, and what is right; None where nothing of it is the same."""
    both = pairs(pieces)
    wholly = not any(same and one.strip() for one, _other, same in both)
    typed: list[Content] = []
    signs: list[str] = []
    right: list[Content] = []
    for one, other, same in both:
        if same and cell_len(one) == cell_len(other):
            typed.append(Content.styled(one, looks.text))
            right.append(Content.styled(other, looks.text))
            signs.append(" " * cell_len(one))
            continue
        cells = max(cell_len(one), cell_len(other))
        shown = one if wholly or one else _GAP * cells
        typed.append(Content.styled(_filled(shown, cells), looks.again))
        right.append(Content.styled(_filled(other, cells), _set_off(looks)))
        signs.append((" " if wholly else _SIGN) * cells)
    return Content.assemble(*typed), Content.styled("".join(signs).rstrip(), looks.hard), Content.assemble(*right)


def in_one_line(pieces: "Sequence[Piece]", looks: Looks) -> Content:
    """Return what is right with what is too much in `[-...-]` and what is missing in `{+...+}`."""
    return Content.assemble(*_marked(pairs(pieces), looks))


def _marked(both: Sequence[Pair], looks: Looks) -> Iterator[Content]:
    for one, other, same in both:
        if same:
            yield Content.styled(other, looks.text)
            continue
        if one:
            yield Content.styled(f"[-{one}-]", looks.again)
        if other:
            yield Content.styled(f"{{+{other}+}}", _set_off(looks))


def _filled(text: str, cells: int) -> str:
    return text + " " * (cells - cell_len(text))


def _set_off(looks: Looks) -> Style:
    return Style(foreground=looks.good.foreground, bold=True, underline=True)
