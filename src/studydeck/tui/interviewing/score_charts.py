"""Scores and times as pictures: pure functions from numbers to pieces of text with a tone, which the screens colour."""

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style

from studydeck.tui.charts import Piece
from studydeck.tui.looks import Looks

_EIGHTHS = " ▁▂▃▄▅▆▇█"
_WELL, _FAIR = 0.75, 0.4


def tone_of(score: float) -> str:
    """Return how a score is coloured: `good`, `hard` or `again`; the number always stands beside it."""
    return "good" if score >= _WELL else "hard" if score >= _FAIR else "again"


def percent(score: float | None) -> str:
    """Return a score as `71 %`, or a dash where nothing was judged."""
    return "–" if score is None else f"{score * 100:.0f} %"


def score_bar(score: float, width: int) -> tuple[Piece, Piece]:
    """Return a bar of so many cells: its filled part by halves, never empty above 0 nor full below 1, and the rest."""
    halves = round(score * width * 2)
    if score > 0:
        halves = max(1, halves)
    if score < 1:
        halves = min(halves, width * 2 - 1)
    whole, half = divmod(halves, 2)
    filled = "━" * whole + ("╸" if half else "")
    return Piece(filled, tone_of(score)), Piece("─" * (width - len(filled)), "rule")


def time_bar(ms: int, budget_ms: int, longest_ms: int, width: int) -> list[Piece]:
    """Return the time of an answer up to its budget, what went over it in another tone, and a mark at the budget.

    Args:
        ms: taken.
        budget_ms: allowed.
        longest_ms: what the whole width stands for.
        width: in cells.
    """
    scale = width / max(1, longest_ms)
    budget = min(width - 1, max(0, round(budget_ms * scale)))
    taken = min(width, round(ms * scale))
    if ms > budget_ms:
        taken = max(taken, budget + 1)
    if ms > 0:
        taken = max(1, taken)
    found = [
        Piece("━" * min(taken, budget), "accent"),
        Piece("─" * (budget - taken), "rule"),
        Piece("┃", "axis"),
        Piece("━" * (taken - budget - 1), "again"),
    ]
    used = sum(len(piece.text) for piece in found)
    return [*(piece for piece in found if piece.text), Piece(" " * (width - used), "rule")]


def score_columns(scores: Sequence[float | None], height: int, cells: int) -> list[list[Piece]]:
    """Return scores as columns side by side, oldest first, the last one set off; the numbers stand beneath.

    Args:
        scores: 0 to 1; None leaves a gap.
        height: lines of the columns.
        cells: of one column with the space behind it, at least 4.
    """
    lines = []
    for row in range(height, 0, -1):
        line = []
        for n, score in enumerate(scores):
            level = 0 if score is None else max(1, round(score * height * 8))
            sign = _EIGHTHS[min(8, max(0, level - (row - 1) * 8))]
            line.append(Piece(sign * (cells - 1) + " ", "accent" if n == len(scores) - 1 else "frame"))
        lines.append(line)
    numbers = [
        Piece(f"{percent(score).replace(' ', ''):<{cells}}", "text" if n == len(scores) - 1 else "dim")
        for n, score in enumerate(scores)
    ]
    return [*lines, numbers]


def painted(pieces: Sequence[Piece], looks: Looks) -> Content:
    """Return pieces in the colours of a theme."""
    return Content.assemble(*((piece.text, _style(piece.tone, looks)) for piece in pieces))


def _style(tone: str, looks: Looks) -> Style:
    style: Style = looks.dim if tone == "axis" else getattr(looks, tone)
    return style
