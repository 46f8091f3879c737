"""Charts: pure functions from numbers to lines of text, each piece with a tone that the screens turn into a colour."""

from collections.abc import Sequence
from dataclasses import dataclass

_BRAILLE = 0x2800
_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
"""The bits of a braille cell: left and right column, from the top down."""
_FLOORS = (0.8, 0.7, 0.5, 0.25, 0.0)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters of one tone: `axis`, `label`, `curve`, `ahead`, `target` or `now`."""

    text: str
    tone: str


ChartLine = tuple[Piece, ...]


def braille(dots: set[tuple[int, int]], column: int, row: int) -> str:
    """Return the cell at a column and row of a canvas of dots, 2 to a cell across and 4 down; a space where none is."""
    bits = sum(
        bit for x, rows in enumerate(_DOTS) for y, bit in enumerate(rows) if (column * 2 + x, row * 4 + y) in dots
    )
    return chr(_BRAILLE + bits) if bits else " "


def line_dots(values: Sequence[float | None], height: int, low: float, high: float) -> set[tuple[int, int]]:
    """Return the dots of a line through values, one to a column of dots; neighbours are joined, gaps stay open.

    Args:
        values: from left to right; None leaves a gap.
        height: in dots.
        low: the value of the lowest row; what lies outside is drawn on the edge.
        high: the value of the highest row.
    """
    dots: set[tuple[int, int]] = set()
    before: int | None = None
    for x, value in enumerate(values):
        if value is None:
            before = None
            continue
        y = _row(value, height, low, high)
        start = y if before is None else before
        dots |= {(x, between) for between in range(min(start, y), max(start, y) + 1)}
        before = y
    return dots


def _row(value: float, height: int, low: float, high: float) -> int:
    share = (min(high, max(low, value)) - low) / (high - low)
    return round((1 - share) * (height - 1))


def recall_chart(
    values: Sequence[float | None],
    width: int,
    height: int,
    *,
    target: float,
    now: float,
    labels: tuple[str, str, str],
) -> list[ChartLine]:
    """Return a recall curve against its target: the part behind `now` in another tone, an axis beneath.

    Args:
        values: two for each column of the plot, see `plot_width`.
        width: of all, in cells.
        height: rows of the plot; the axis and its labels take two more.
        target: the desired retention.
        now: where today lies, 0 to 1.
        labels: the first day, today, and the last day.
    """
    columns = plot_width(width)
    if columns < max(4, len(labels[1])) or height < 2:
        return []
    low = _floor(values, target)
    dots = line_dots(values, height * 4, low, 1.0)
    target_at = _row(target, height * 4, low, 1.0)
    now_at = min(columns - 1, int(now * (columns - 1) + 0.5))
    lines = []
    for row in range(height):
        cells = [_cell(dots, column, row, target_at, now_at) for column in range(columns)]
        lines.append((_scale(row, height, target_at // 4, target, low), *_joined(cells)))
    axis = "".join("┴" if column == now_at else "─" for column in range(columns))
    lines.append((Piece(" " * (_SCALE - 1) + "└" + axis, "axis"),))
    lines.append((Piece(" " * _SCALE, "label"), *_beneath(columns, now_at, labels)))
    return lines


_SCALE = 7


def plot_width(width: int) -> int:
    """Return how many cells of a chart's width its curve has."""
    return max(0, width - _SCALE)


def _floor(values: Sequence[float | None], target: float) -> float:
    lowest = min((value for value in (*values, target) if value is not None), default=0.0)
    return next(floor for floor in _FLOORS if floor < lowest or floor == 0.0)


def _cell(dots: set[tuple[int, int]], column: int, row: int, target_at: int, now_at: int) -> Piece:
    drawn = braille(dots, column, row)
    if drawn != " ":
        return Piece(drawn, "ahead" if column > now_at else "curve")
    if column == now_at:
        return Piece("┊", "now")
    if row == target_at // 4:
        return Piece(braille({(column * 2, target_at)}, column, row), "target")
    return Piece(" ", "axis")


def _scale(row: int, height: int, target_row: int, target: float, low: float) -> Piece:
    share = 1.0 if row == 0 else target if row == target_row else low if row == height - 1 else None
    text = "" if share is None else f"{share:.0%}".replace("%", " %")
    return Piece(f"{text:>{_SCALE - 1}}" + ("┤" if share is not None else "│"), "axis")


def _joined(cells: Sequence[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for cell in cells:
        if joined and joined[-1].tone == cell.tone:
            joined[-1] = Piece(joined[-1].text + cell.text, cell.tone)
        else:
            joined.append(cell)
    return joined


def _beneath(columns: int, now_at: int, labels: tuple[str, str, str]) -> list[Piece]:
    """Return the labels beneath the axis; what has no room is left out, today's last of all."""
    first, today, last = labels
    start = min(max(0, now_at - len(today) // 2), max(0, columns - len(today)))
    left = first if len(first) + 2 <= start else ""
    rest = columns - start - len(today)
    right = last if last and len(last) + 2 <= rest else ""
    gap = " " * (rest - len(right))
    return [Piece(left + " " * (start - len(left)), "label"), Piece(today, "now"), Piece(gap + right, "label")]
