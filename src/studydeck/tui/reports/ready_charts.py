"""Charts of a date to be ready for, as pure functions: two curves up to it, and a bar of now and then."""

from collections.abc import Sequence

from studydeck.tui.charts import ChartLine, Piece, braille, line_dots

_SCALE = 7  # cells for the numbers at the left
_FLOORS = (0.9, 0.8, 0.7, 0.5, 0.25, 0.0)
_LEAST = 12  # columns
_DASH = 2  # of four dots beside each other, drawn of the dashed curve
Curve = Sequence[tuple[int, float]]
"""(day from today, share), in order of days."""


def outlook_chart(
    plan: Curve, habit: Curve, width: int, height: int, *, window: int, labels: tuple[str, str]
) -> list[ChartLine]:
    """Return the plan's curve against the habit's, from today at the left to the date at the right.

    Where both run through a cell the plan's is seen; the habit's is dashed, to be told apart without colours. Tones: `curve` the plan, `ahead` the habit, `now` the line where
    the last days begin, `axis` and `label`.

    Args:
        plan: how it goes with the plan.
        habit: how it goes as it went in the last fortnight; may be empty.
        width: of all, in cells.
        height: rows of the plot; the axis and its labels take two more.
        window: the day, counted from today, on which the last days begin; 0 or less where they have begun.
        labels: of today and of the date.
    """
    columns = width - _SCALE
    if columns < _LEAST or height < 2 or not plan:
        return []
    last = max(plan[-1][0], 1)
    low = _floor([value for _day, value in (*plan, *habit)])
    drawn = [line_dots(_sampled(curve, columns * 2, last), height * 4, low, 1.0) for curve in (plan, habit)]
    drawn[1] = {dot for dot in drawn[1] if dot[0] % 4 < _DASH}
    at = round(window / last * (columns - 1)) if 0 < window < last else -1
    lines: list[ChartLine] = []
    for row in range(height):
        cells = [_cell(drawn, column, row, at) for column in range(columns)]
        lines.append((Piece(_share(row, height, low), "axis"), *_joined(cells)))
    axis = "".join("┴" if column == at else "─" for column in range(columns))
    lines.append((Piece(" " * (_SCALE - 1) + "└" + axis, "axis"),))
    first, date = labels
    gap = max(1, columns - len(first) - len(date))
    lines.append((Piece(" " * _SCALE + first + " " * gap + date, "label"),))
    return lines


def gain_bar(now: float, expected: float, width: int) -> ChartLine:
    """Return a bar of a share now (`curve`), what is to come (`ahead`) or to be lost (`axis`), and the rest (`axis`)."""
    full = round(min(max(now, 0.0), 1.0) * width)
    then = round(min(max(expected, 0.0), 1.0) * width)
    kept, come = min(full, then), max(0, then - full)
    lost = max(0, full - then)
    pieces = (
        Piece("█" * kept, "curve"),
        Piece("▒" * come, "ahead"),
        Piece("▏" * lost, "axis"),
        Piece("·" * (width - kept - come - lost), "axis"),
    )
    return tuple(piece for piece in pieces if piece.text)


def _floor(values: Sequence[float]) -> float:
    lowest = min(values, default=0.0)
    return next(floor for floor in _FLOORS if floor < lowest or floor == 0.0)


def _sampled(curve: Curve, count: int, last: int) -> list[float | None]:
    """Return the curve's value at each of so many places, straight lines between what is known."""
    if not curve:
        return [None] * count
    values: list[float | None] = []
    at = 0
    for place in range(count):
        day = place / max(1, count - 1) * last
        while at + 1 < len(curve) and curve[at + 1][0] < day:
            at += 1
        (first, before), (second, after) = curve[at], curve[min(at + 1, len(curve) - 1)]
        share = (day - first) / (second - first) if second > first else 0.0
        values.append(before + (after - before) * min(1.0, max(0.0, share)))
    return values


def _cell(drawn: Sequence[set[tuple[int, int]]], column: int, row: int, at: int) -> Piece:
    for dots, tone in zip(drawn, ("curve", "ahead"), strict=True):
        sign = braille(dots, column, row)
        if sign != " ":
            return Piece(sign, tone)
    return Piece("┊", "now") if column == at else Piece(" ", "axis")


def _share(row: int, height: int, low: float) -> str:
    share = 1.0 if row == 0 else low if row == height - 1 else None
    text = "" if share is None else f"{share:.0%}".replace("%", " %")
    return f"{text:>{_SCALE - 1}}" + ("┤" if share is not None else "│")


def _joined(cells: Sequence[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for cell in cells:
        if joined and joined[-1].tone == cell.tone:
            joined[-1] = Piece(joined[-1].text + cell.text, cell.tone)
        else:
            joined.append(cell)
    return joined
