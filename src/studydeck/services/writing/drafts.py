"""Drafts: what somebody typed into a form and didn't save, kept on disk until it is saved or thrown away."""

import os
import re
from collections.abc import Collection
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.writing.safe_files import write_whole

_NAME = re.compile(r"[^a-z0-9-]+")


def keep(library: Library, name: str, text: str, *, lasting: bool = True) -> Path:
    """Keep a draft under a name, in the place of an earlier one, and return its file.

    Args:
        library: open for writing.
        name: of the draft.
        text: what was typed.
        lasting: whether to wait until the disk has it; without that it outlives the program, but not a power cut.

    Raises:
        StudydeckError: it couldn't be written.
    """
    path = _path(library, name)
    data = text.encode("utf-8", "replace")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not lasting:
            written = path.with_name(f".studydeck-{os.getpid()}.tmp")  # two windows may keep a draft of one name
            try:
                written.write_bytes(data)
                written.replace(path)
            finally:
                written.unlink(missing_ok=True)
    except OSError as error:
        raise StudydeckError(f"The draft can't be kept in {path.parent} ({error.strerror or error}).") from error
    if lasting:
        write_whole(path, data)
    return path


def kept(library: Library, name: str) -> str | None:
    """Return the draft of that name, or None where there is none that can be read."""
    try:
        return _path(library, name).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None


def all_kept(library: Library, beginning: str) -> list[str]:
    """Return the drafts whose files begin so, in the order of their names; what can't be read is left out."""
    found: list[str] = []
    for path in sorted((library.places.data / "drafts").glob(f"{beginning}*.txt")):
        with suppress(OSError):
            found.append(path.read_text(encoding="utf-8", errors="replace"))
    return found


def drop(library: Library, name: str) -> None:
    """Throw a draft away; harmless where there is none."""
    with suppress(FileNotFoundError):
        os.unlink(_file(library, name))  # noqa: PTH108 - every answer to a card comes by here


def drop_others(library: Library, beginning: str, names: Collection[str]) -> None:
    """Throw away the drafts whose files begin so, but for those of these names; what can't be deleted stays."""
    kept = {_path(library, name) for name in names}
    for path in (library.places.data / "drafts").glob(f"{beginning}*.txt"):
        if path not in kept:
            with suppress(OSError):
                path.unlink()


def for_editor(library: Library, name: str, text: str) -> Path:
    """Keep a note as a file that an editor knows to be YAML, and return it; `taken_back` reads and deletes it.

    Raises:
        StudydeckError: it couldn't be written.
    """
    path = keep(library, name, text)
    try:
        return path.replace(path.with_suffix(".yaml"))
    except OSError as error:
        raise StudydeckError(f"The draft can't be kept in {path.parent} ({error.strerror or error}).") from error


def taken_back(path: Path) -> str | None:
    """Return what an editor left in a file, which goes; None where the editor took it away."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    path.unlink(missing_ok=True)
    return text


def _path(library: Library, name: str) -> Path:
    return Path(_file(library, name))


def _file(library: Library, name: str) -> str:
    plain = _NAME.sub("-", name.casefold()).strip("-")[:60]
    digest = blake2b(name.encode("utf-8", "replace"), digest_size=4).hexdigest()
    return os.path.join(library.places.data, "drafts", f"{plain or 'draft'}-{digest}{os.extsep}txt")  # noqa: PTH118 - as above
