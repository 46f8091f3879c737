"""Which files are decks: every `*.yaml` and `*.yml` beneath the deck folders, in a natural order."""

import errno
import os
import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.deckfiles.problems import Problem, whole_file

_ENDINGS = (".yaml", ".yml")
_BACKUPS = (".", "#", "~")
_DIGITS = re.compile(r"([0-9]+)")
_DEEPEST = 32
_REASONS = {
    errno.EACCES: "no permission to read it",
    errno.EPERM: "no permission to read it",
    errno.ELOOP: "a link that leads back to itself",
    errno.ENOENT: "a link to a file that doesn't exist",
    errno.ENOTDIR: "a file, not a folder",
}

_Natural = tuple[str | int, ...]
_Key = tuple[_Natural, ...]


@dataclass(frozen=True, slots=True)
class DeckFile:
    """A file that should hold a deck, with the stamp that tells whether it changed.

    Attributes:
        path: where it is.
        breadcrumbs: the folders between the deck folder and the file, outermost first.
        bundled: whether it came with the program.
        size: in bytes.
        mtime_ns: when it was last written.
    """

    path: Path
    breadcrumbs: tuple[str, ...]
    bundled: bool
    size: int
    mtime_ns: int


def find(folders: Sequence[tuple[Path, bool]]) -> tuple[list[DeckFile], list[Problem]]:
    """Return the deck files beneath the folders (each with whether it is bundled), and what couldn't be read.

    A folder that doesn't exist holds no decks. A folder reached twice, by a link, is read once.
    """
    found: list[DeckFile] = []
    problems: list[Problem] = []
    seen: set[tuple[int, int]] = set()
    for folder, bundled in folders:
        search = _Search(bundled, seen, problems)
        search.folder(os.fspath(folder), (), ())
        search.found.sort(key=lambda entry: entry[0])
        found += [file for _, file in search.found]
    return found, problems


class _Search:
    """Walks one deck folder."""

    def __init__(self, bundled: bool, seen: set[tuple[int, int]], problems: list[Problem]) -> None:
        self.bundled = bundled
        self.seen = seen
        self.problems = problems
        self.found: list[tuple[_Key, DeckFile]] = []

    def folder(self, path: str, crumbs: tuple[str, ...], key: _Key) -> None:
        """Take every deck of a folder and of those in it; a folder seen before is left out."""
        try:
            status = os.stat(path)  # noqa: PTH116 - strings are faster, and this runs at each start
            if status.st_ino:
                identity = (status.st_dev, status.st_ino)
                if identity in self.seen:
                    return
                self.seen.add(identity)
            with os.scandir(path) as entries:
                for entry in entries:
                    self.entry(entry, crumbs, key)
        except OSError as error:
            if crumbs or error.errno != errno.ENOENT:
                self.trouble(path, "the folder can't be read", error)

    def entry(self, entry: os.DirEntry[str], crumbs: tuple[str, ...], key: _Key) -> None:
        """Take one entry of a folder: a deck, a folder, or nothing of ours."""
        name = entry.name
        if name.startswith(_BACKUPS):
            return
        try:
            is_folder = entry.is_dir()
        except OSError:
            is_folder = False  # a link to itself, which reading its stamp below reports
        if is_folder:
            if len(crumbs) < _DEEPEST:
                self.folder(entry.path, (*crumbs, name), (*key, _natural(name)))
            return
        if not name.lower().endswith(_ENDINGS):
            return
        try:
            status = entry.stat()
        except OSError as error:
            self.trouble(entry.path, "the file can't be read", error)
            return
        if not stat.S_ISREG(status.st_mode):
            # Reading a pipe would wait for ever.
            self.problems.append(whole_file(entry.path, "it is neither a file nor a folder"))
            return
        file = DeckFile(Path(entry.path), crumbs, self.bundled, status.st_size, status.st_mtime_ns)
        self.found.append(((*key, _natural(name)), file))

    def trouble(self, path: str, what: str, error: OSError) -> None:
        """Note a path that can't be read."""
        self.problems.append(whole_file(path, f"{what}: {_reason(error)}"))


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, (error.strerror or "an error of the system").lower())


def _natural(name: str) -> _Natural:
    """Return a key that sorts `deck 2` before `deck 10`; text and numbers take turns in it."""
    parts = _DIGITS.split(name.casefold())
    return (*(int(part) if n % 2 else part for n, part in enumerate(parts)), name)
