"""Acts on drafted cards that a crash cut off: where the deck's file was never written, its cards aren't kept either.

An act is told before its file is replaced, and taken back after it: killed in between, the two don't agree. The file is
what a person sees, so the decision follows it.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studydeck.core.events import Event, EventKind
from studydeck.errors import StudydeckError
from studydeck.services.drafting import decisions
from studydeck.services.drafting.decisions import Act
from studydeck.services.library import Library
from studydeck.services.taking_in.parsing import digest_of
from studydeck.services.writing.safe_files import read_or_none
from studydeck.store import index, log

_REMEMBERED = 20  # the newest changes of files that are looked at


def settle(library: Library) -> None:
    """Take back what was decided in acts of this device whose files are as they were before; harmless at any time.

    Raises:
        StudydeckError: it couldn't be written.
    """
    if not library.writable:
        return
    stands: dict[str, str | None] = {}  # what each file held when the next act on it began; at first what it holds now
    undone = []
    for act in log.newest_of_kind(library.connection, EventKind.EDIT, _REMEMBERED):
        files = _files(act)
        if act.id.device != library.device or not files or not log.is_effective(library.connection, act.id):
            continue
        try:
            now = {path: stands[path] if path in stands else _digest(Path(path)) for path in files}
        except StudydeckError:
            continue  # one that can't be read says nothing
        cut_off = all(now[path] == before != after for path, (before, after) in files.items())
        if act.batch and cut_off and _decided_in(library, act.batch, new=None in now.values()):
            undone.append(library.happened(EventKind.UNDO, target=act.id, batch=act.batch))
            stands |= now
        else:
            stands |= {path: before for path, (before, _after) in files.items()}
    if undone:
        library.write(undone)


def _decided_in(library: Library, batch: str, *, new: bool) -> bool:
    """Whether an act kept drafted cards or took them out; of one that made a deck, none of their notes is in any deck."""
    told = [event for event in log.of_batch(library.connection, batch) if event.kind == EventKind.DRAFT]
    if not new:
        return bool(told)
    kept = [event.detail for event in told if event.detail.get("act") == Act.ACCEPT]
    return bool(kept) and not any(_is_somewhere(library, detail) for detail in kept)


def _is_somewhere(library: Library, detail: Mapping[str, Any]) -> bool:
    """Whether a kept card's note is in some deck: its file was only renamed."""
    note = decisions.following(decisions.Decision(""), detail).note
    return any(index.uid_of(library.connection, number, note) for number in library.decks)


def _files(act: Event) -> dict[str, tuple[str | None, str | None]]:
    """Return the digests of an act's files before and after it, by path; nothing where the event is damaged."""
    files = act.detail.get("files")
    found = [file for file in files if isinstance(file, Mapping) and "path" in file] if isinstance(files, list) else []
    return {str(file["path"]): (file.get("before"), file.get("after")) for file in found}


def _digest(path: Path) -> str | None:
    data = read_or_none(path)
    return None if data is None else digest_of(data)
