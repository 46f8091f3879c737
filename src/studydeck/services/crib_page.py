"""A crib sheet as one page of Markdown, and in a file of its own."""

import textwrap
from itertools import count
from pathlib import Path

from studydeck.core.study_day import iso
from studydeck.errors import StudydeckError
from studydeck.services.crib import Apart, Asked, Crib, Weak
from studydeck.services.wording import date_text, plural
from studydeck.services.writing.safe_files import write_whole

LINES, COLUMNS = 60, 100
TITLE = "# The night before"
_SHARES = {"weak": 0.46, "pairs": 0.24, "questions": 0.30}
_LONGEST = 190  # characters of an entry: two lines
_POINTS = 5
_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|~"})

NO_WEAK = "No card is left to be asked here: choose other decks."
NO_PAIRS = "Nothing was confused yet: wrong choices and exchanged sides show up here, with what sets them apart."
NO_QUESTIONS = "These decks hold no interview notes: docs/deck-format.md shows how to write one with its points."


def markdown(crib: Crib) -> str:
    """Return a crib sheet as one page: at most 60 lines of at most 100 columns."""
    parts = {
        "weak": [_weak(one) for one in crib.weakest],
        "pairs": [_apart(one) for one in crib.pairs],
        "questions": [_asked(one) for one in crib.questions],
    }
    empty = {"weak": NO_WEAK, "pairs": NO_PAIRS, "questions": NO_QUESTIONS}
    heads = {"weak": "## Weakest cards", "pairs": "## Confused pairs", "questions": "## Interview points"}
    head = [f"{TITLE}: {date_text(crib.by)}", "", *_wrapped(_standing(crib), "")]
    room = LINES - len(head) - 3 * len(parts)
    for name in [name for name, entries in parts.items() if not entries]:
        parts[name] = [_wrapped(empty[name], "")]
    taken = _shared(parts, room)
    lines = head
    for name, entries in parts.items():
        lines += ["", heads[name], "", *(line for entry in entries[: taken[name]] for line in entry)]
    return "\n".join(lines) + "\n"


def _standing(crib: Crib) -> str:
    """Return what the sheet is about, in a sentence or two."""
    decks = ", ".join(crib.decks[:4]) + (
        f" and {plural(len(crib.decks) - 4, 'more deck')}" if len(crib.decks) > 4 else ""
    )
    seen = f"{crib.seen:,} of {plural(crib.cards, 'card')} seen"
    recall = f"; of those about {crib.recall:.0%} will be remembered" if crib.recall is not None else ""
    return f"{_escaped(decks) or 'No decks'}. {seen}{recall}."


def _shared(parts: dict[str, list[list[str]]], room: int) -> dict[str, int]:
    """Return how many entries of each part fit: each has its share of the lines, and what one leaves the others take."""
    taken = dict.fromkeys(parts, 0)
    left = room
    for name, entries in parts.items():
        most = max(2, int(room * _SHARES[name]))
        used = 0
        while taken[name] < len(entries) and used + len(entries[taken[name]]) <= min(most, left):
            used += len(entries[taken[name]])
            taken[name] += 1
        left -= used
    for name, entries in parts.items():
        while taken[name] < len(entries) and len(entries[taken[name]]) <= left:
            left -= len(entries[taken[name]])
            taken[name] += 1
    return taken


def _weak(one: Weak) -> list[str]:
    sign = "new" if one.recall is None else f"{one.recall:.0%}"
    return _wrapped(f"**{_escaped(_cut(one.asks, 90))}** ({sign}): {_escaped(one.says)}", "- ")


def _apart(one: Apart) -> list[str]:
    times = f" ({one.times}×)" if one.times > 1 else ""
    lines = _wrapped(f"**{_escaped(_cut(one.a, 60))}** or **{_escaped(_cut(one.b, 60))}**{times}", "- ")
    for aspect, a, b in one.rows:
        head = f"{_escaped(aspect)}: " if aspect else ""
        lines += _wrapped(f"{head}{_escaped(_cut(a, 80))} *or* {_escaped(_cut(b, 80))}", "  - ")
    return lines


def _asked(one: Asked) -> list[str]:
    lines = _wrapped(f"**{_escaped(_cut(one.question, 150))}**", "- ")
    points = " · ".join(_cut(point, 70) for point in one.points[:_POINTS])
    return lines + _wrapped(_escaped(points), "  ") if points else lines


def _wrapped(text: str, sign: str) -> list[str]:
    lines = textwrap.wrap(
        _cut(text, _LONGEST + 20),
        COLUMNS,
        initial_indent=sign,
        subsequent_indent=" " * len(sign),
        break_on_hyphens=False,
    )
    return lines or [sign.rstrip()]


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip(" \\") + "…"


def _escaped(text: str) -> str:
    return text.translate(_SPECIAL)


# --- the file ----------------------------------------------------------------------------------------------------


def free_path(crib: Crib, folder: Path | None = None) -> Path:
    """Return a name for a crib sheet that nothing has yet: `crib-2026-12-03.md`, by default in the present folder."""
    there = folder or Path.cwd()
    names = (f"crib-{iso(crib.by)}{f'-{n}' if n > 1 else ''}.md" for n in count(1))
    return next(path for name in names if not (path := there / name).exists())


def write_page(crib: Crib, said: str, *, force: bool = False) -> Path:
    """Write a crib sheet's page to a file, and return it.

    Args:
        crib: the sheet.
        said: the file; `~` is the home, all else is seen from the present folder.
        force: whether a file that is there already is written over.

    Raises:
        StudydeckError: no file is named, its folder is missing, it is there already, or it couldn't be written.
    """
    if not said.strip() or "\0" in said:
        raise StudydeckError("The crib sheet needs the name of a file.", "Such as crib.md.")
    try:
        path = Path.cwd() / Path(said.strip()).expanduser()
        is_folder, there, parent = path.is_dir(), path.exists(), path.parent.is_dir()
    except (OSError, RuntimeError, ValueError) as error:
        raise StudydeckError(f"`{said[:60]}` names no file ({error}).") from error
    if is_folder:
        raise StudydeckError(f"{path} is a folder.", "Name a file in it, such as crib.md.")
    if not parent:
        raise StudydeckError(f"There is no folder {path.parent}.", "Make it first, or name another file.")
    if there and not force:
        raise StudydeckError(
            f"{path} exists already, and stays as it is.", "--force writes over it; or name another file."
        )
    write_whole(path, markdown(crib).encode("utf-8", "replace"))
    return path
