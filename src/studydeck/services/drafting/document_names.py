"""Documents by their names: which files of a folder can be drafted from, and what a typed path may become."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.text import needs_cleaning

ENDINGS = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".pdf", ".rst"})
_MOST = 300


@dataclass(frozen=True, slots=True)
class Named:
    """A folder or a document.

    Attributes:
        path: as it is to be opened.
        name: as it is shown; a folder's ends with `/`.
        folder: whether it is one.
        size: in bytes; 0 of a folder.
    """

    path: str
    name: str
    folder: bool
    size: int = 0


def matching(typed: str) -> list[Named]:
    """Return the folders and documents that a typed path may become: those of its folder whose names begin so."""
    typed = typed.strip()
    folder, _, beginning = typed.rpartition("/")
    base = Path(folder + "/" if typed.startswith("/") and not folder else folder or ".")
    with suppress(RuntimeError):  # a home that nobody has
        base = base.expanduser()
    found: list[Named] = []
    with suppress(OSError), os.scandir(base) as entries:
        for entry in entries:
            named = _named(entry, f"{folder}/" if "/" in typed else "", beginning)
            if named is not None:
                found.append(named)
    found.sort(key=lambda one: (one.folder, one.name.casefold(), one.name))
    return found[:_MOST]


def full_path(typed: str) -> str:
    """Return a typed path as one that stays the same wherever the program is started."""
    path = Path(typed.strip())
    with suppress(RuntimeError):
        path = path.expanduser()
    return str(path.absolute())


def lack(path: str) -> str:
    """Return what a path lacks to be a document's, as a sentence; empty where a file is there."""
    with suppress(OSError, ValueError):
        if Path(path).is_file():
            return ""
        if Path(path).exists():
            return f"{path} is no file."
    return f"There is no file {path}."


def _named(entry: "os.DirEntry[str]", before: str, beginning: str) -> Named | None:
    name = entry.name
    if not name.casefold().startswith(beginning.casefold()) or (name.startswith(".") and not beginning):
        return None
    if needs_cleaning(name):
        return None  # such a name can't be typed, nor shown as it is
    with suppress(OSError):
        if entry.is_dir():
            return Named(f"{before}{name}/", f"{name}/", folder=True)
        if Path(name).suffix.casefold() in ENDINGS:
            return Named(f"{before}{name}", name, folder=False, size=entry.stat().st_size)
    return None
