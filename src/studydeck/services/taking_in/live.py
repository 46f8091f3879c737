"""Watching the deck files while the program runs: what changed is taken in as soon as it stands still."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.services.clock import elapsed
from studydeck.services.library import Library
from studydeck.services.taking_in.looking import Changes, look
from studydeck.services.taking_in.takein import Taken
from studydeck.services.wording import plural
from studydeck.store import index

POLL_S = 0.5
PATIENCE = 10  # looks at files that go on changing, before they are taken in as they are
IDLE_FOR_LOOK = 20  # times as long as a look took no other follows: a slow folder takes 5 % of the time at most
LONGEST_S = 30.0

Found = Counter[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class News:
    """What taking in files came to: a sentence, empty where nothing is worth one, and whether it tells of problems."""

    sentence: str
    trouble: bool = False
    changed: bool = False


class Watch:
    """Looks at the stamps of the deck files, two times a second where that is quick.

    An editor that saves in two steps, or git in the midst of a checkout, leaves files behind that are half of what
    they will be: they are taken in only when two looks in a row find them the same.
    """

    def __init__(self, library: Library, timer: Callable[[], float] = elapsed) -> None:
        """Begin to watch the files of a library that is open for writing."""
        self.library = library
        self._timer = timer
        self._seen: object = None
        self._refused: object = None
        self._moving = 0
        self._idle_until = 0.0

    def poll(self) -> Changes | None:
        """Return what changed and stands still now, or None; costs 0.23 ms where 100 files didn't change."""
        began = self._timer()
        if began < self._idle_until or self.library.connection.in_transaction:
            return None
        changes = look(self.library)
        took = self._timer() - began
        self._idle_until = began + min(took * IDLE_FOR_LOOK, LONGEST_S)
        if not changes.any:
            self._seen, self._refused, self._moving = None, None, 0
            return None
        seen = _signature(changes)
        still, self._seen = seen == self._seen, seen
        if seen == self._refused:
            return None
        self._moving += 1
        if not still and self._moving < PATIENCE:
            return None
        self._moving = 0
        return changes

    def refuse(self) -> None:
        """Leave alone what was found last, as it couldn't be taken in, until it changes again."""
        self._refused = self._seen


def _signature(changes: Changes) -> object:
    return (
        tuple((file.path, file.mtime_ns, file.size) for file in changes.changed),
        changes.vanished,
        tuple((problem.file, problem.message) for problem in changes.problems),
    )


def files_of(changes: Changes) -> str:
    """Return what to call the files that changed."""
    return _files([str(file.path) for file in changes.changed])


def is_current(library: Library, changes: Changes) -> bool:
    """Return whether files are still as they were when they were read, and no other came or went meanwhile."""
    now = look(library)
    there, were = ([file.path for file in found.found] for found in (now, changes))
    return there == were and _signature(now) == _signature(changes)


def problems_now(library: Library) -> Found:
    """Return the problems of all files, without their lines: those move with every edit above them."""
    return Counter((row.path, row.severity, row.message) for row in index.problems(library.connection))


def news(library: Library, changes: Changes, before: Found, taken: Taken) -> News:
    """Return what to say after files were taken in.

    Args:
        library: as it is now.
        changes: what was taken in.
        before: `problems_now` from before.
        taken: what the take-in did.
    """
    after = problems_now(library)
    fresh, mended = after - before, before - after
    changed = bool(taken.files) or bool(fresh) or bool(mended)
    if fresh:
        return News(_trouble(fresh), trouble=True, changed=True)
    if not changed:
        return News("")
    parts = []
    # A file whose stamp alone changed isn't worth a word.
    files = [str(file.path) for file in changes.changed][: max(0, taken.files - len(changes.vanished))]
    if files:
        parts.append(f"{_files(files)} {'was' if len(files) == 1 else 'were'} read.")
    if changes.vanished:
        gone = _files(changes.vanished)
        parts.append(f"{gone} {'is' if len(changes.vanished) == 1 else 'are'} gone; progress is kept.")
    if mended:
        parts.append(f"{plural(mended.total(), 'problem')} less.")
    return News(" ".join(parts), changed=True)


def _trouble(fresh: Found) -> str:
    paths = list(dict.fromkeys(path for path, _severity, _message in fresh))
    return f"{_files(paths)}: {plural(fresh.total(), 'new problem')}, ! on Home shows {'it' if fresh.total() == 1 else 'them'}."


def _files(paths: Sequence[str]) -> str:
    if len(paths) == 1:
        return Path(paths[0]).name
    return f"{len(paths):,} deck files"
