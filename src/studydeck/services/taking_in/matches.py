"""Edited notes whose identity was guessed, or is asked: listed until the user decides, and every decision can be undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from studydeck.core.events import EventKind
from studydeck.core.face_matching import match_faces
from studydeck.core.identity import Found, card_number, mint
from studydeck.core.note_identity import Guess, NoteRecord, note_detail
from studydeck.core.scheduler import State
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.taking_in.records import as_indexed
from studydeck.services.taking_in.takein import take_in
from studydeck.services.wording import plural
from studydeck.store import identities, index, states


@dataclass(frozen=True, slots=True)
class Match:
    """A note that stands in a file, and how the note was known whose progress it has or might have.

    Attributes:
        uid: of the note as it stands now.
        asked: whether it is new as long as nothing is decided; else it kept the progress.
        key: how the note is addressed now: deck and note.
        deck_title: of the deck it stands in.
        before: prompt side and all other text as they were; `now` as they are.
        cards: how many cards have progress that is kept or not.
    """

    uid: str
    asked: bool
    key: str
    deck_title: str
    before: tuple[str, str]
    now: tuple[str, str]
    cards: int

    def as_json(self) -> dict[str, object]:
        """Return the shape of `studydeck matches --json`."""
        sides = {
            name: {"prompt": prompt, "text": text}
            for name, (prompt, text) in (("before", self.before), ("now", self.now))
        }
        return {
            "key": self.key,
            "uid": self.uid,
            "deck": self.key.partition("/")[0],
            "kept": not self.asked,
            "cards": self.cards,
            **sides,
        }


def pending(library: Library) -> list[Match]:
    """Return what the user may decide, in the order of the decks: asked first."""
    guesses = identities.guesses(library.connection)
    if not guesses:
        return []
    rows = index.notes_of(library.connection, list(guesses))
    order = {number: place for place, number in enumerate(library.decks)}
    found = [
        (row, match)
        for uid, row in rows.items()
        if row.deck in order and (match := _match(library, uid, guesses[uid], row)) is not None
    ]
    found.sort(key=lambda pair: (not pair[1].asked, order[pair[0].deck], pair[0].position))
    return [match for _row, match in found]


def _match(library: Library, uid: str, guess: Guess, row: index.NoteRow) -> Match | None:
    """Return a guess as it is shown; None where nothing hangs on it: no progress, or the note itself is back."""
    if guess.of and index.note(library.connection, guess.of) is not None:
        return None
    cards = _answered(library, guess.of or uid, guess.was)
    now = next(as_indexed(library, [row]), None)
    if not cards or now is None:
        return None
    title = library.decks[row.deck].deck.title
    before = (guess.was.prompt, guess.was.answer)
    return Match(uid, bool(guess.of), f"{now.deck}/{now.note}", title, before, (now.prompt, now.answer), cards)


def _answered(library: Library, uid: str, was: NoteRecord) -> int:
    origins = {was.origins.get(face, face) for face in was.faces}
    found = states.get_all(library.connection, [card_number(uid, origin) for origin in origins])
    return sum(state.standing.state is not State.NEW for state in found.values())


def find(library: Library, key: str) -> Match:
    """Return what is to be decided of the note with a key (that of a card will do).

    Raises:
        StudydeckError: there is nothing to decide. Exit code 2.
    """
    name = "/".join(key.split("/")[:2])
    for match in pending(library):
        if match.key == name:
            return match
    raise StudydeckError(
        f"There is nothing to decide about `{key}`.", "`studydeck matches` lists what is.", exit_code=2
    )


def same(library: Library, match: Match) -> str:
    """Decide that a note is the one it resembles: progress is kept. Return what was done.

    Raises:
        StudydeckError: it couldn't be written, or nothing is to be decided any more.
    """
    guess, now = _still_open(library, match)
    if guess.of:
        record = identities.note(library.connection, guess.of) or guess.was
        origins = match_faces(record, now.faces)
        kept = replace(now, uid=guess.of, origins=origins)
        detail = {"v": 1, "of": guess.of, "now": note_detail(kept)}
        library.write([library.told(EventKind.SAME, uid=match.uid, detail=detail)])
        take_in(library)
    else:
        library.write([library.told(EventKind.SAME, uid=match.uid, detail={"v": 1})])
    return f"Kept: {plural(match.cards, 'card')} of {match.key}."


def fresh(library: Library, match: Match) -> str:
    """Decide that a note is another one than the one it resembles: it starts afresh. Return what was done.

    Raises:
        StudydeckError: it couldn't be written, or nothing is to be decided any more.
    """
    guess, now = _still_open(library, match)
    if guess.of:
        library.write([library.told(EventKind.FRESH, uid=match.uid, detail={"v": 1})])
    else:
        found = Found(now.deck, now.note, now.explicit_id, now.prompt, now.answer)
        uid = mint(found, lambda uid: uid == match.uid or identities.is_taken(library.connection, uid))
        detail = {
            "v": 1,
            "new": uid,
            "now": note_detail(replace(now, uid=uid)),
            "was": note_detail(guess.was),
        }
        library.write([library.told(EventKind.FRESH, uid=match.uid, detail=detail)])
        take_in(library)
    return f"Fresh start: {match.key}."


def seen(library: Library, matches: Iterable[Match]) -> str:
    """Decide that all of these that kept their progress keep it, in one act; what is asked stays open.

    Raises:
        StudydeckError: it couldn't be written.
    """
    kept = [match for match in matches if not match.asked]
    if not kept:
        return ""
    batch = library.new_batch()
    library.write([library.told(EventKind.SAME, uid=match.uid, batch=batch, detail={"v": 1}) for match in kept])
    return f"Kept: {plural(len(kept), 'note')}."


def _still_open(library: Library, match: Match) -> tuple[Guess, NoteRecord]:
    guess = identities.guess(library.connection, match.uid)
    row = index.note(library.connection, match.uid)
    now = next(as_indexed(library, [row]), None) if row else None
    if guess is None or now is None:
        raise StudydeckError(f"Nothing is to be decided about {match.key} any more.", "Its deck changed meanwhile.")
    return guess, now


def differing(before: str, now: str) -> list[tuple[str, bool]]:
    """Return the later text in pieces, each with whether it differs from the earlier one, for a screen to mark."""
    import difflib
    import re

    old, new = (re.findall(r"\s+|\w+|[^\w\s]", text) for text in (before, now))
    pieces: list[tuple[str, bool]] = []
    for what, _a, _b, start, end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if text := "".join(new[start:end]):
            pieces.append((text, what != "equal"))
    return pieces


def by_key(matches: Iterable[Match]) -> Mapping[str, Match]:
    """Return what is to be decided by the keys of the notes."""
    return {match.key: match for match in matches}
