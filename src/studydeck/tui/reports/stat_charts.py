"""The charts of the statistics: pure functions from numbers to lines; every level is a sign of its own beside its tone.

Tones: `axis`, `label`, `value`, `bar`, `rest`, `target`, and `level0` (nothing) to `level4` (much).
"""

from collections.abc import Sequence
from itertools import pairwise

from studydeck.core.study_day import StudyDay, to_date
from studydeck.services.studying.confidence import Bin
from studydeck.tui.charts import ChartLine, Piece

_RISING = " ▁▂▃▄▅▆▇█"
_FILLING = " ▏▎▍▌▋▊▉█"
LEVELS = "·░▒▓█"
STACKED = "█▓░"
_EIGHTHS = 8
_WEEKDAYS = ("Mon", "", "Wed", "", "Fri", "", "Sun")
_MARGIN = 4
_WEEK = 7
_FEWEST_COLUMNS = 4


def columns(values: Sequence[int], width: int, height: int, labels: tuple[str, str]) -> list[ChartLine]:
    """Return bars that rise side by side, the greatest value at the top left, labels beneath both ends.

    Args:
        values: from left to right; the first ones are left out where there isn't a cell for each.
        width: of all, in cells.
        height: rows of the bars; the axis and the labels take two more.
        labels: beneath the first and the last bar.
    """
    most = max(values, default=0)
    scale = max(3, len(f"{most:,}"))
    room = width - scale - 1
    if room < _FEWEST_COLUMNS or height < 1 or not values:
        return []
    shown = values[-room:]
    step = max(1, min(4, room // len(shown)))
    heights = [_eighths(value, most, height) for value in shown]
    lines: list[ChartLine] = []
    for row in range(height):
        floor = (height - 1 - row) * _EIGHTHS
        cells = (_RISING[min(_EIGHTHS, max(0, tall - floor))] for tall in heights)
        bars = "".join(_thick(cell, step) for cell in cells)
        mark = f"{most:,}" if row == 0 and most else ""
        lines.append((Piece(f"{mark:>{scale}}{'┤' if mark else '│'}", "axis"), Piece(bars, "bar")))
    across = step * len(shown)
    lines.append((Piece(f"{'0':>{scale}}└{'─' * across}", "axis"),))
    first, last = labels
    last = last if len(last) <= across else ""
    first = first if len(first) + len(last) < across else ""
    lines.append((Piece(" " * (scale + 1) + first + f"{last:>{max(0, across - len(first))}}", "label"),))
    return lines


def _thick(cell: str, step: int) -> str:
    return cell if step == 1 else cell * (step - 1) + " "


def _eighths(value: int, most: int, height: int) -> int:
    """Return how many eighths of a cell a value rises; what isn't nothing is always seen."""
    return max(1, round(value * height * _EIGHTHS / most)) if value > 0 else 0


def heatmap(values: Sequence[int], today: StudyDay, width: int) -> list[ChartLine]:
    """Return a year as one cell a day: weekdays from the top down, weeks from left to right, today in the last one.

    Args:
        values: one for each study day in order, the last of today.
        today: the study day.
        width: of all, in cells; the first weeks are left out where there is no room, and cells are wide where there is.
    """
    weekday = to_date(today).weekday()
    step = 2 if width >= _MARGIN + 2 * 53 else 1
    weeks = min(53, -(-(len(values) + _WEEK - 1 - weekday) // _WEEK), (width - _MARGIN) // step)
    if weeks < 1:
        return []
    monday = today - weekday - (weeks - 1) * _WEEK
    by_day = {today - len(values) + 1 + n: value for n, value in enumerate(values)}
    bounds = level_bounds([by_day.get(monday + n, 0) for n in range(weeks * _WEEK)])
    lines: list[ChartLine] = [(Piece(" " * _MARGIN + _months(monday, weeks, step), "label"),)]
    for row, name in enumerate(_WEEKDAYS):
        days = [monday + week * _WEEK + row for week in range(weeks)]
        cells = [_cell(by_day.get(day), bounds, step) for day in days]
        lines.append((Piece(f"{name:<{_MARGIN}}", "label"), *_joined(cells)))
    return [*lines, _legend(bounds)]


def level_bounds(values: Sequence[int]) -> tuple[int, int, int]:
    """Return from which values on levels 2, 3 and 4 begin: quarters of what all but the busiest tenth of days reach."""
    some = sorted(value for value in values if value > 0)
    top = some[len(some) * 9 // 10] if some else 0
    first = max(2, -(-top // 4))
    second = max(first + 1, -(-top // 2))
    return first, second, max(second + 1, -(-top * 3 // 4))


def _level(value: int, bounds: tuple[int, int, int]) -> int:
    return 1 + sum(value >= bound for bound in bounds) if value > 0 else 0


def _cell(value: int | None, bounds: tuple[int, int, int], step: int) -> Piece:
    if value is None:
        return Piece(" " * step, "axis")
    level = _level(value, bounds)
    return Piece(LEVELS[level] + " " * (step - 1), f"level{level}")


def _months(monday: int, weeks: int, step: int) -> str:
    """Return the months' names, each above the week in which it begins, as far as there is room for it."""
    signs = [" "] * (weeks * step)
    free = 0
    for week in range(weeks):
        days = [to_date(StudyDay(monday + week * _WEEK + n)) for n in range(_WEEK)]
        begins = next((date for date in days if date.day == 1), None)
        at = week * step
        if begins is None or at < free or at + 3 > len(signs):
            continue
        signs[at : at + 3] = f"{begins:%b}"
        free = at + 4
    return "".join(signs).rstrip()


def _legend(bounds: tuple[int, int, int]) -> ChartLine:
    starts = (1, *bounds)
    words = [f"{low}-{high - 1}" if high - 1 > low else f"{low}" for low, high in pairwise(starts)]
    pieces = [Piece(" " * _MARGIN, "label"), Piece(LEVELS[0], "level0"), Piece(" none", "label")]
    for level, word in enumerate((*words, f"{bounds[2]} and more"), 1):
        pieces += [Piece("  ", "label"), Piece(LEVELS[level], f"level{level}"), Piece(f" {word}", "label")]
    return tuple(pieces)


def share_bar(share: float | None, width: int, target: float | None = None) -> ChartLine:
    """Return a bar from 0 to 1 over so many cells; a mark stands at the target where the bar doesn't reach it."""
    eighths = 0 if share is None else round(min(1.0, max(0.0, share)) * width * _EIGHTHS)
    if share:
        eighths = max(1, eighths)
    full, part = divmod(eighths, _EIGHTHS)
    filled = _FILLING[_EIGHTHS] * full + (_FILLING[part] if part else "")
    rest = ["·"] * (width - len(filled))
    at = None if target is None else min(width - 1, int(target * width))
    pieces = [Piece(filled, "bar")] if filled else []
    if at is None or at < len(filled):
        return (*pieces, Piece("".join(rest), "rest")) if rest else tuple(pieces)
    before, after = at - len(filled), width - at - 1
    parts = (Piece("·" * before, "rest"), Piece("┊", "target"), Piece("·" * after, "rest"))
    return (*pieces, *(piece for piece in parts if piece.text))


def stacked_bar(parts: Sequence[int], whole: int, width: int) -> ChartLine:
    """Return a bar of up to three parts of a whole, each with its sign; what is more than nothing is always seen."""
    if whole <= 0 or width <= 0:
        return (Piece("·" * max(0, width), "rest"),)
    pieces: list[Piece] = []
    used = 0
    reached = 0
    for n, part in enumerate(parts):
        reached += part
        end = min(width, max(round(reached * width / whole), used + (part > 0)))
        if end > used:
            pieces.append(Piece(STACKED[n] * (end - used), f"level{4 - n}"))
            used = end
    return (*pieces, Piece("·" * (width - used), "rest")) if used < width else tuple(pieces)


def share_rows(
    rows: Sequence[tuple[str, float | None, str]], width: int, target: float | None = None
) -> list[ChartLine]:
    """Return a line for each share: its label, its bar, its percentage, and a note behind it.

    Args:
        rows: label, share from 0 to 1 or None where there is none, and note, all in letters one cell wide.
        width: of all, in cells; the notes are left out where there is no room.
        target: a share that is marked in every bar.
    """
    labels = max((len(label) for label, _share, _note in rows), default=0) + 2
    notes = max((len(note) for _label, _share, note in rows), default=0) + 2
    room = min(40, width - labels - 6 - notes)
    if room < _FEWEST_COLUMNS * 2:
        notes, room = 0, max(_FEWEST_COLUMNS, min(40, width - labels - 6))
    lines = []
    for label, share, note in rows:
        said = "" if share is None else f"{share:.0%}".replace("%", " %")
        bar = share_bar(share, room, target)
        behind = (Piece(f"  {note}", "label"),) if notes and note else ()
        lines.append((Piece(f"{label:<{labels}}", "label"), *bar, Piece(f"{said:>6}", "value"), *behind))
    return lines


def calibration_chart(bins: Sequence[Bin], width: int) -> list[ChartLine]:
    """Return how often answers were right, by how sure somebody was before: a bar and the counts for each word."""
    notes = [f"{one.right:,} of {one.answers:,} right" if one.answers else "never said" for one in bins]
    return share_rows([(one.word, one.share, note) for one, note in zip(bins, notes, strict=True)], width)


def _joined(cells: Sequence[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for cell in cells:
        if joined and joined[-1].tone == cell.tone:
            joined[-1] = Piece(joined[-1].text + cell.text, cell.tone)
        else:
            joined.append(cell)
    return joined


def as_text(lines: Sequence[ChartLine]) -> list[str]:
    """Return a chart's lines without their tones."""
    return ["".join(piece.text for piece in line).rstrip() for line in lines]
