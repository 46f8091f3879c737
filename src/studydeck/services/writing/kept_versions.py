"""Former versions of files that the program changed: kept for a while, so that a change can be taken back."""

from contextlib import suppress
from pathlib import Path

from studydeck.core.text import slug
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.taking_in.parsing import digest_of
from studydeck.services.writing.safe_files import write_whole

FOLDER = "edits"
KEPT_DAYS = 30
KEPT_FILES = 200
KEPT_BYTES = 100_000_000
_DAY_MS = 86_400_000


def path_of(library: Library, name: str) -> Path:
    """Return where the version of that name is kept, or was."""
    return library.places.data / FOLDER / name


def keep(library: Library, path: Path, data: bytes) -> str:
    """Keep a copy of a file's bytes and return its name; the same bytes are kept once.

    Raises:
        StudydeckError: it can't be written.
    """
    folder = library.places.data / FOLDER
    name = f"{slug(path.stem, 40)}-{digest_of(data)[:16]}{path.suffix[:10]}"
    copy = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if copy.exists() and copy.read_bytes() == data:
            copy.touch()
            return name
    except OSError as error:
        raise StudydeckError(
            f"{folder} can't be written ({error.strerror or error}), so the former version couldn't be kept; "
            "nothing was changed."
        ) from error
    write_whole(copy, data)
    return name


def thin_out(library: Library) -> None:
    """Delete kept copies that are old or too many; the newest always stays."""
    folder = library.places.data / FOLDER
    oldest_ms = library.now().at_ms - KEPT_DAYS * _DAY_MS
    with suppress(OSError):
        copies = sorted(
            ((copy.stat().st_mtime_ns // 1_000_000, copy.stat().st_size, copy) for copy in folder.iterdir()),
            reverse=True,
        )
        total = 0
        for number, (at_ms, size, copy) in enumerate(copies):
            total += size
            if number and (at_ms < oldest_ms or number >= KEPT_FILES or total > KEPT_BYTES):
                copy.unlink(missing_ok=True)
