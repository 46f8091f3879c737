"""Acts on cards beside answering: one or ten thousand of them, in one transaction that one undo takes back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from studydeck.core.events import Event, EventId, EventKind
from studydeck.core.notes import note_from_json
from studydeck.core.scheduler import State
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.taking_in.records import note_record
from studydeck.services.wording import plural
from studydeck.store import bulk, index
from studydeck.store.bulk import Target

FLAGS = ("none", "red", "orange", "green", "blue")
"""What the flags are called, by number; 0 is none."""

Progress = Callable[[int, int], None]


def suspend(library: Library, cards: Iterable[int], progress: Progress | None = None) -> str:
    """Take cards out of study until they are unsuspended; say what was done.

    Args:
        library: open for writing.
        cards: numbers; cards that no file holds any more are passed over.
        progress: called with (done, all) now and then; may raise to cancel, then nothing was done.

    Raises:
        StudydeckError: it couldn't be written, and nothing was done. So it is with all acts.
    """
    found = bulk.targets(library.connection, cards)
    chosen = [target for target in found if not target.state.suspended]
    _do(library, EventKind.SUSPEND, chosen, progress=progress)
    return _said(chosen, found, "suspended", "is suspended already", "are suspended already")


def unsuspend(library: Library, cards: Iterable[int], progress: Progress | None = None) -> str:
    """Put cards back into study; say what was done, and which cards their file keeps suspended."""
    found = bulk.targets(library.connection, cards)
    chosen = [target for target in found if target.state.suspended]
    _do(library, EventKind.UNSUSPEND, chosen, progress=progress)
    said = _said(chosen, found, "unsuspended", "isn't suspended", "aren't suspended", lambda target: target.in_file)
    kept = sum(target.in_file for target in found)
    if not kept:
        return said
    stay = "1 card stays" if kept == 1 else f"{kept:,} cards stay"
    held = f"{stay} suspended: `suspended: true` stands in the deck file."
    return f"{said} {held}" if said else held


def bury(library: Library, cards: Iterable[int], progress: Progress | None = None) -> str:
    """Hide cards until the next study day; say what was done."""
    today = library.today()
    found = bulk.targets(library.connection, cards)
    chosen = [target for target in found if target.state.buried_day != today]
    _do(library, EventKind.BURY, chosen, progress=progress)
    return _said(chosen, found, "buried until tomorrow", "is buried already", "are buried already")


def bury_notes(library: Library, cards: Iterable[int], progress: Progress | None = None) -> str:
    """Hide all cards of these cards' notes until the next study day; say what was done."""
    return bury(library, bulk.cards_of_notes(library.connection, cards), progress)


def suspend_notes(library: Library, cards: Iterable[int], progress: Progress | None = None) -> str:
    """Take all cards of these cards' notes out of study; say what was done."""
    return suspend(library, bulk.cards_of_notes(library.connection, cards), progress)


def unbury(library: Library, cards: Iterable[int], progress: Progress | None = None) -> str:
    """Show cards again today that were buried; say what was done."""
    today = library.today()
    found = bulk.targets(library.connection, cards)
    chosen = [target for target in found if target.state.buried_day == today]
    _do(library, EventKind.UNBURY, chosen, progress=progress)
    return _said(chosen, found, "unburied", "isn't buried", "aren't buried")


def flag(library: Library, cards: Iterable[int], flag: int, progress: Progress | None = None) -> str:
    """Put a flag on cards, 1 to 4 as in `FLAGS`, or take it off with 0; say what was done."""
    if not 0 <= flag < len(FLAGS):
        names = ", ".join(f"{number} {name}" for number, name in enumerate(FLAGS))
        raise StudydeckError(f"There is no flag {flag}.", f"Flags are {names}.", exit_code=2)
    found = bulk.targets(library.connection, cards)
    chosen = [target for target in found if target.state.flag != flag]
    _do(library, EventKind.FLAG, chosen, {"flag": flag}, progress=progress)
    if not flag:
        return _said(chosen, found, "without a flag now", "has no flag", "have no flag")
    name = FLAGS[flag]
    return _said(chosen, found, f"flagged {name}", f"is flagged {name} already", f"are flagged {name} already")


def reset(library: Library, cards: Iterable[int], progress: Progress | None = None) -> str:
    """Make cards new again; their answers stay in the log. Say what was done."""
    found = bulk.targets(library.connection, cards)
    chosen = [target for target in found if target.state.standing.state is not State.NEW]
    _do(library, EventKind.RESET, chosen, progress=progress)
    return _said(chosen, found, "reset: new again", "is new already", "are new already")


def _said(
    done: Sequence[Target],
    found: Sequence[Target],
    what: str,
    one_already: str,
    more_already: str,
    apart: Callable[[Target], bool] = lambda _target: False,
) -> str:
    """Return what was done to the cards that were found, and what was so already; empty where neither is to be said."""
    changed = {target.card for target in done}
    left = sum(target.card not in changed and not apart(target) for target in found)
    parts = []
    if done:
        parts.append(f"{plural(len(done), 'card')} {what}.")
    if left:
        parts.append(f"{plural(left, 'card')} {one_already if left == 1 else more_already}.")
    if not found:
        parts.append("There is no such card in the decks now.")
    return " ".join(parts)


def _do(
    library: Library,
    kind: EventKind,
    targets: Sequence[Target],
    detail: Mapping[str, Any] | None = None,
    *,
    progress: Progress | None = None,
) -> None:
    """Write one event a card, all of one batch, and before them how notes are known that no event recorded yet."""
    if not targets:
        return
    if not library.writable:
        raise StudydeckError("This library was opened for reading only.")
    notes = note_events(library, [target.uid for target in targets], progress)
    said = {"v": 1, **(detail or {})}
    batch = library.new_batch()
    first = library.happened(kind, uid=targets[0].uid, face=targets[0].face, batch=batch, detail=said)
    if bulk.anything_after(library.connection, replace(first, at_ms=library.now().at_ms)):
        # The clock was set back: each is dated behind what happened to its card before.
        rest = [library.happened(kind, uid=t.uid, face=t.face, batch=batch, detail=said) for t in targets[1:]]
        library.write([first, *rest, *notes])
        return
    events = [first]
    for target in targets[1:]:
        number = library.next_number()
        events.append(replace(first, id=EventId(library.device, number), uid=target.uid, face=target.face))
    tell = progress or (lambda _done, _total: None)
    library.write_many(events, notes, lambda done: tell(done, len(events)))


def note_events(library: Library, uids: Iterable[str], progress: Progress | None = None) -> list[Event]:
    """Return the events that record how notes are known, for those of them that no event recorded yet.

    Taking in a changed file keeps up what is recorded, so the others need none.
    """
    missing = bulk.unrecorded(library.connection, uids)
    events = []
    for done, uid in enumerate(missing):
        if progress is not None and done % 200 == 0:
            progress(0, len(missing))  # the acts themselves are counted when they are written
        row = index.note(library.connection, uid)
        if row is None or row.deck not in library.decks:
            continue
        note = note_from_json(row.fields, row.sources)
        deck_id = library.decks[row.deck].deck.id
        event = library.note_event(note_record(uid, deck_id, row.note, row.explicit_id, note, row.fields))
        if event is not None:
            events.append(event)
    return events
