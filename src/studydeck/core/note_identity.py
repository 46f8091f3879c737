"""Which note is which, as the events tell: how each was last known, which vanished, and what is only guessed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from studydeck.core.events import Event, EventKind


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """How an answered note was last known: enough to find it again in changed files.

    Attributes:
        deck: the deck's id.
        note: the note's part of the key.
        explicit_id: the `id` its author gave, or empty.
        prompt: the prompt side as it was written.
        answer: all other text, as one text.
        faces: face to the text that answers it.
        origins: face to the face under which its progress is kept, where that is another one: it was renamed.
    """

    uid: str
    deck: str
    note: str
    explicit_id: str
    prompt: str
    answer: str
    faces: Mapping[str, str] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Guess:
    """A note whose identity was guessed, or may be guessed: the user hasn't decided yet.

    Attributes:
        of: the uid of the vanished note that this one may be; empty where its progress was kept by likeness.
        was: how the note was known before.
    """

    of: str
    was: NoteRecord


@dataclass(slots=True)
class Identity:
    """Which note is which, as the events tell.

    Attributes:
        notes: every answered note, and every other one that must not be taken for one of these, by uid.
        gone: uids of those that vanished from the files; what stands there now is another note.
        guesses: what the user may decide, by the uid of the note that stands in a file.
        into: uids of notes that turned out to be another one, and which.
    """

    notes: dict[str, NoteRecord] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    guesses: dict[str, Guess] = field(default_factory=dict)
    into: dict[str, str] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Take in one effective event, in their order; one that can't be understood changes nothing."""
        match event.kind:
            case EventKind.NOTE:
                self._note(event)
            case EventKind.GONE:
                (self.gone.update if event.detail.get("gone", True) else self.gone.difference_update)(_uids(event))
            case EventKind.SAME | EventKind.FRESH if event.uid:
                self.guesses.pop(event.uid, None)
                if event.kind == EventKind.SAME:
                    self._same(event.uid, event)
                else:
                    self._fresh(event.uid, event)

    def _note(self, event: Event) -> None:
        record = note_record(event)
        if record is None:
            return
        self.notes[record.uid] = record
        self.gone.discard(record.uid)
        self.into.pop(record.uid, None)
        if "guess" in event.detail:
            guess = event.detail["guess"]
            was = _record(guess.get("of") or record.uid, guess.get("was")) if isinstance(guess, Mapping) else None
            if was is None:
                self.guesses.pop(record.uid, None)
            else:
                self.guesses[record.uid] = Guess(str(guess.get("of", "")), was)

    def _same(self, uid: str, event: Event) -> None:
        of = event.detail.get("of")
        now = _record(str(of), event.detail.get("now")) if of else None
        if now is not None:
            self.notes[now.uid] = now
            self.notes.pop(uid, None)
            self.gone.discard(now.uid)
            self.gone.discard(uid)
            self.into[uid] = now.uid

    def _fresh(self, uid: str, event: Event) -> None:
        new = event.detail.get("new")
        now, was = _record(str(new), event.detail.get("now")), _record(uid, event.detail.get("was"))
        if new and now is not None and was is not None:
            self.notes[now.uid] = now
            self.gone.discard(now.uid)
            self.notes[uid] = was
            self.gone.add(uid)


def touched(event: Event) -> set[str]:
    """Return the uids of the notes whose identity an event tells of."""
    named = {event.uid, event.detail.get("of"), event.detail.get("new")} if event.kind != EventKind.GONE else set()
    return {uid for uid in named if uid and isinstance(uid, str)} | set(_uids(event))


def _uids(event: Event) -> list[str]:
    uids = event.detail.get("uids") if event.kind == EventKind.GONE else None
    return [uid for uid in uids if isinstance(uid, str)] if isinstance(uids, list) else []


def note_record(event: Event) -> NoteRecord | None:
    """Return what a `note` event says, or None where it says too little."""
    return _record(event.uid, event.detail)


def _record(uid: str | None, detail: Any) -> NoteRecord | None:
    if not uid or not isinstance(detail, Mapping) or not isinstance(detail.get("prompt"), str):
        return None
    return NoteRecord(
        uid=uid,
        deck=str(detail.get("deck", "")),
        note=str(detail.get("note", "")),
        explicit_id=str(detail.get("id", "")),
        prompt=detail["prompt"],
        answer=str(detail.get("answer", "")),
        faces=_texts(detail.get("faces")),
        origins=_texts(detail.get("origins")),
    )


def _texts(found: Any) -> dict[str, str]:
    return {str(name): str(text) for name, text in found.items()} if isinstance(found, Mapping) else {}


def note_detail(record: NoteRecord) -> dict[str, Any]:
    """Return the detail of the `note` event that records a note as it is now."""
    renamed = {"origins": dict(record.origins)} if record.origins else {}
    return {
        "v": 1,
        "deck": record.deck,
        "note": record.note,
        "id": record.explicit_id,
        "prompt": record.prompt,
        "answer": record.answer,
        "faces": dict(record.faces),
        **renamed,
    }


def guess_detail(record: NoteRecord, guess: Guess | None) -> dict[str, Any]:
    """Return the detail of a `note` event that also says what is guessed, or that nothing is any more."""
    said = {"of": guess.of, "was": note_detail(guess.was)} if guess else None
    return {**note_detail(record), "guess": said}
