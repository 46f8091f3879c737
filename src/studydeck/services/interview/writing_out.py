"""A debrief written to a file: nothing but an earlier debrief is ever written over."""

from itertools import count
from pathlib import Path

from studydeck.core.study_day import StudyDay, iso
from studydeck.errors import StudydeckError
from studydeck.services.interview.debrief import Debrief
from studydeck.services.interview.export import TITLE, markdown
from studydeck.services.writing.safe_files import write_whole


def free_path(debrief: Debrief, folder: Path | None = None) -> Path:
    """Return a name for a debrief that nothing has yet: `interview-2026-11-21.md`, by default in the present folder."""
    there = folder or Path.cwd()
    day = iso(StudyDay(debrief.day))
    names = (f"interview-{day}{f'-{n}' if n > 1 else ''}.md" for n in count(1))
    return next(path for name in names if not (path := there / name).exists())


def place_of(said: str) -> Path:
    """Return the file that somebody means: `~` is the home, all else is seen from the present folder.

    Raises:
        StudydeckError: nothing was said, or no such home is known.
    """
    if not said.strip():
        raise StudydeckError("The debrief needs the name of a file.")
    try:
        return Path.cwd() / Path(said.strip()).expanduser()
    except (OSError, RuntimeError, ValueError) as error:
        raise StudydeckError(f"`{said[:60]}` names no file ({error}).") from error


def stands_there(path: Path) -> bool:
    """Whether something is at a path already, so that writing needs a second word."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def refuse_unwritable(path: Path) -> None:
    """Raise where a debrief couldn't be written to a file: better before the interview than after it.

    Raises:
        StudydeckError: the folder is missing, or something else than a debrief stands there.
    """
    if path.is_dir():
        raise StudydeckError(f"{path} is a folder.", "Name a file, such as debrief.md.")
    if not path.parent.is_dir():
        raise StudydeckError(f"There is no folder {path.parent}.", "Make it first, or name another file.")
    if path.exists() and not _is_debrief(path):
        raise StudydeckError(f"{path} exists, and is no debrief.", "It stays as it is: name another file.")


def write_out(debrief: Debrief, path: Path) -> Path:
    """Write a debrief as Markdown, and return the file.

    Raises:
        StudydeckError: it couldn't be written, or something else than a debrief stands there.
    """
    refuse_unwritable(path)
    write_whole(path, markdown(debrief).encode("utf-8", "replace"))
    return path


def _is_debrief(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(TITLE)) in (TITLE.encode(), b"")
    except OSError:
        return False
