"""What edits cost: each one is made on the bytes of real deck files, taken in by a real library, and counted card by card."""

import copy
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import yaml

from studydeck.core.events import EventKind
from studydeck.core.fold import outcome_detail
from studydeck.core.scheduler import State
from studydeck.services.studying.showing import show
from studydeck.services.taking_in import matches
from studydeck.store import index, states
from tests.conftest import FakeClock, Home
from tests.identity import generated

BUNDLED = Path(__file__).parents[2] / "decks"
KINDS = ("term", "difference", "question", "cloze", "list", "choose", "interview")
Fields = dict[str, Any]


@dataclass(slots=True)
class Note:
    """A note with the number by which its truth is known; -1 for one that was never there before."""

    number: int
    fields: Fields

    @property
    def kind(self) -> str:
        """The key that names the kind."""
        return next(key for key in self.fields if key in KINDS)


@dataclass(slots=True)
class Decks:
    """Deck files as notes, and how they are written."""

    files: dict[str, list[Note]]
    heads: dict[str, Fields]
    width: int = 80
    finish: Callable[[str], bytes] = field(default=lambda text: text.encode())

    def write(self, home: Home) -> None:
        """Write all files, and delete those that are no longer among them."""
        for path in sorted(home.places.decks.glob("*.yaml")):
            if path.stem not in self.files:
                path.unlink()
        for name, notes in self.files.items():
            content = {**self.heads[name], "notes": [note.fields for note in notes]}
            text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=self.width)
            home.deck(f"{name}.yaml", self.finish(text))

    def all(self) -> list[Note]:
        """Return all notes of all files."""
        return [note for notes in self.files.values() for note in notes]

    def some(self, chance: Random, share: float = 0.1, fit: Callable[[Note], bool] = lambda _note: True) -> list[Note]:
        """Return a share of the notes, chosen by chance."""
        notes = [note for note in self.all() if fit(note)]
        return chance.sample(notes, min(len(notes), max(1, round(share * len(self.all())))))


# --- decks to edit ----------------------------------------------------------------------------------------------------


def bundled(seed: int) -> Decks:
    """Return the decks that come with the program."""
    found: dict[str, list[Note]] = {}
    heads: dict[str, Fields] = {}
    number = 0
    for path in sorted(BUNDLED.glob("*.yaml")):
        content = yaml.load(path.read_bytes(), yaml.BaseLoader)  # noqa: S506 - a loader of text alone
        notes = content.pop("notes")
        heads[path.stem] = {key: value for key, value in content.items() if key != "id"}
        found[path.stem] = []
        for fields in notes:
            found[path.stem].append(Note(number, {key: value for key, value in fields.items() if key != "id"}))
            number += 1
    sources = {name: source for head in heads.values() for name, source in head.get("sources", {}).items()}
    for head in heads.values():  # so that a note can be moved
        head["sources"] = sources
    return Decks(found, heads)


def written(seed: int) -> Decks:
    """Return a generated deck of 400 notes, in four files."""
    notes = [Note(n, fields) for n, fields in enumerate(generated.notes(seed))]
    files = {name: notes[n::4] for n, name in enumerate(("alpha", "beta", "gamma", "delta"))}
    return Decks(files, {name: {"title": name.title()} for name in files})


def with_ids(decks: Decks) -> Decks:
    """Return decks whose notes all have an `id`."""
    for note in decks.all():
        note.fields["id"] = f"n{note.number}"
    return decks


# --- edits ------------------------------------------------------------------------------------------------------------

Edit = Callable[[Decks, Random], None]


def _mistyped(text: str, chance: Random) -> str:
    """Return a text with one letter wrong in one of its words."""
    words = [match for match in re.finditer(r"[^\W\d_]{3,}", text) if match[0].islower() or match[0].istitle()]
    words = words or list(re.finditer(r"[^\W\d_]+", text))
    if not words:
        return text
    match = chance.choice(words)
    word = match[0]
    at = chance.randrange(len(word))
    letter = chance.choice("abcdefghijklmnopqrstuvwxyz")
    changed = chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[: max(0, at - 1)] + word[max(0, at - 1) : at + 1][::-1] + word[at + 1 :],
        )
    )
    if changed.lower() == word.lower() or not changed:
        changed = word + word[-1]
    return text[: match.start()] + changed + text[match.end() :]


def _outside_gaps(text: str, change: Callable[[str], str], chance: Random, *, inside: bool = False) -> str:
    parts = re.split(r"(\{\{.*?\}\})", text)
    places = [n for n, part in enumerate(parts) if part.startswith("{{") == inside and re.search(r"[^\W\d_]{3,}", part)]
    if places:
        place = chance.choice(places)
        parts[place] = change(parts[place]) if not inside else "{{" + change(parts[place][2:-2]) + "}}"
    return "".join(parts)


def _change_prompt(note: Note, change: Callable[[str], str], chance: Random) -> None:
    kind, value = note.kind, note.fields[note.kind]
    if kind == "cloze":
        if isinstance(value, str):
            note.fields["cloze"] = _outside_gaps(value, change, chance)
        else:
            value["say"] = _outside_gaps(value["say"], change, chance)
    elif kind == "difference":
        place = chance.randrange(len(value))
        subject = value[place]
        before = subject["name"] if isinstance(subject, dict) else subject
        after = change(before)
        if isinstance(subject, dict):
            subject["name"] = after
        else:
            value[place] = after
        for sides in note.fields.get("aspects", {}).values():
            if isinstance(sides, dict) and before in sides:
                sides[after] = sides.pop(before)
        for point in note.fields.get("points", []):
            if isinstance(point, dict) and point.get("side") == before:
                point["side"] = after
    elif isinstance(value, dict):
        key = "say" if "say" in value else next(iter(value))
        value[key] = change(value[key])
    else:
        note.fields[kind] = change(value)


_TEXTS = ("meaning", "answer", "example", "items", "right", "wrong", "because", "points", "remark", "aspects", "alike")


def _change_answer(note: Note, change: Callable[[str], str], chance: Random) -> None:
    if note.kind == "cloze" and isinstance(note.fields["cloze"], str):
        note.fields["cloze"] = _outside_gaps(note.fields["cloze"], change, chance, inside=True)
        return
    places: list[tuple[Any, Any]] = []

    def look(holder: Any, key: Any) -> None:
        value = holder[key]
        if isinstance(value, str):
            if len(value) > 2 and key not in {"side", "id", "title", "from", "at"}:
                places.append((holder, key))
        elif isinstance(value, dict):
            for inner in value:
                if inner not in {"or", "side", "essential", "optional", "contradicts"}:
                    look(value, inner)
        elif isinstance(value, list):
            for inner in range(len(value)):
                look(value, inner)

    for name in _TEXTS:
        if name in note.fields:
            look(note.fields, name)
    if places:
        holder, key = chance.choice(places)
        holder[key] = change(holder[key])


def typo_in_answer(decks: Decks, chance: Random) -> None:
    """A typing error in the answer, 10 %."""
    for note in decks.some(chance):
        _change_answer(note, lambda text: _mistyped(text, chance), chance)


def typo_in_prompt(decks: Decks, chance: Random) -> None:
    """A typing error in the prompt, 10 %."""
    for note in decks.some(chance):
        _change_prompt(note, lambda text: _mistyped(text, chance), chance)


def reworded(decks: Decks, chance: Random) -> None:
    """All prompts of a file reworded."""
    name = min(decks.files)
    for note in decks.files[name]:
        _change_prompt(
            note, lambda text: f"Put differently, {' '.join(reversed(text.rstrip('?').split()))}: what of it", chance
        )


def shuffled_and_moved(decks: Decks, chance: Random) -> None:
    """Shuffled, and half moved to another file."""
    names = sorted(decks.files)
    for name in names:
        chance.shuffle(decks.files[name])
    first, second = decks.files[names[0]], decks.files[names[1]]
    half = len(first) // 2
    second += first[:half]
    del first[:half]


def reformatted(decks: Decks, chance: Random) -> None:
    """Reformatted: NFD, CRLF, spaces, other folding."""
    decks.width = chance.choice((40, 300))
    decks.finish = lambda text: unicodedata.normalize("NFD", text).replace("\n", "\r\n").encode()
    for note in decks.all():
        value = note.fields[note.kind]
        if isinstance(value, str) and note.kind != "cloze":
            note.fields[note.kind] = f"  {value.replace(' ', '  ', 1)} "


def keys_shuffled(decks: Decks, chance: Random) -> None:
    """Keys in another order, as a formatter leaves them."""

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            keys = list(value)
            chance.shuffle(keys)
            return {key: turned(value[key]) for key in keys}
        return [turned(item) for item in value] if isinstance(value, list) else value

    for note in decks.all():
        note.fields = turned(note.fields)


def renamed(decks: Decks, chance: Random) -> None:
    """Files renamed, and so their decks."""
    for name in sorted(decks.files):
        decks.files[f"{name}-renamed"] = decks.files.pop(name)
        decks.heads[f"{name}-renamed"] = decks.heads.pop(name)


def copied_and_edited(decks: Decks, chance: Random) -> None:
    """Copied, `id` and all, and the copy edited, 10 %."""
    chosen = {note.number for note in decks.some(chance)}
    for notes in decks.files.values():
        for note in [note for note in notes if note.number in chosen]:
            other = Note(-1, copy.deepcopy(note.fields))
            _change_prompt(other, lambda text: f"{text.rstrip('?')} in the second year", chance)
            _change_answer(other, lambda text: f"{text.rstrip('.')}, told otherwise", chance)
            notes.insert(notes.index(note) + chance.randrange(2), other)


def ids_dropped_or_given(decks: Decks, chance: Random) -> None:
    """Every `id` dropped; where there was none, one given."""
    for note in decks.all():
        if note.fields.pop("id", None) is None:
            note.fields["id"] = f"given-{note.number}"


def deleted_and_new(decks: Decks, chance: Random) -> None:
    """10 % deleted and 10 % new, much like those that were there."""
    gone = {note.number for note in decks.some(chance)}
    # A note with the very same question is that note, by definition.
    said = {repr(note.fields[note.kind]) for note in decks.all()}
    fresh = [
        note.fields for note in map(_new, generated.notes(chance.randrange(10**6), 500)) if _asks(note) not in said
    ]
    has_ids = any("id" in note.fields for note in decks.all())
    for name, notes in decks.files.items():
        kept = [note for note in notes if note.number not in gone]
        for _number in range(len(notes) - len(kept)):
            fields = fresh.pop()
            if has_ids:
                fields["id"] = f"new-{len(fresh)}"
            kept.insert(chance.randrange(len(kept) + 1), Note(-1, fields))
        decks.files[name] = kept


def _new(fields: Fields) -> Note:
    return Note(-1, fields)


def _asks(note: Note) -> str:
    return repr(note.fields[note.kind])


def deleted_and_similar(decks: Decks, chance: Random) -> None:
    """10 % deleted, and for each one new that differs from it in a word."""
    gone = {note.number for note in decks.some(chance)}
    for notes in decks.files.values():
        for place, note in enumerate(notes):
            if note.number in gone:
                other = Note(-1, copy.deepcopy(note.fields))
                _change_prompt(other, lambda text: _other_word(text, chance), chance)
                if "id" in other.fields:
                    other.fields["id"] = f"new-{note.number}"
                notes[place] = other


def _other_word(text: str, chance: Random) -> str:
    words = list(re.finditer(r"[^\W\d_]{4,}", text)) or list(re.finditer(r"\w+", text))
    match = chance.choice(words)
    other = chance.choice([thing for thing in ("warehouse", "invoice", "contract", "harbour") if thing != match[0]])
    return text[: match.start()] + other + text[match.end() :]


def faces_renamed(decks: Decks, chance: Random) -> None:
    """Aspects renamed, gaps mended, 10 %."""
    for note in decks.some(
        chance, fit=lambda note: note.kind in {"difference", "cloze"} and "faces" not in note.fields
    ):
        if note.kind == "cloze":
            _change_answer(note, lambda text: _mistyped(text, chance), chance)
        elif note.fields.get("aspects"):
            name = chance.choice(list(note.fields["aspects"]))
            new = chance.choice((f"{name} in practice", "Time horizon", "Point of view"))
            if new not in note.fields["aspects"]:
                note.fields["aspects"] = {new if key == name else key: v for key, v in note.fields["aspects"].items()}


def moved_and_edited(decks: Decks, chance: Random) -> None:
    """Moved to another file and a letter mended on the way, 10 %."""
    names = sorted(decks.files)
    chosen = {note.number for note in decks.some(chance)}
    for place, name in enumerate(names):
        moving = [note for note in decks.files[name] if note.number in chosen]
        for note in moving:
            chance.choice((_change_prompt, _change_answer))(note, lambda text: _mistyped(text, chance), chance)
            decks.files[name].remove(note)
            decks.files[names[(place + 1) % len(names)]].append(note)
            chosen.discard(note.number)


def moved_in_two_steps(decks: Decks, chance: Random) -> None:
    """Pasted into another file, taken in, then cut from the first, 10 %."""


EDITS: tuple[Edit, ...] = (
    typo_in_answer, typo_in_prompt, reworded, shuffled_and_moved, reformatted, keys_shuffled, renamed, copied_and_edited,
    ids_dropped_or_given, deleted_and_new, deleted_and_similar, faces_renamed, moved_and_edited, moved_in_two_steps,
)  # fmt: skip


# --- measuring --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Row:
    """What an edit did to the cards that are still there.

    Attributes:
        cards: answered before, and still there.
        kept: of these, with their own progress.
        wrong: with another card's.
        asked: notes that the user is asked about.
        listed: notes that were recognised by likeness.
        same_after_loss: whether nothing changed when all derived data was deleted and made anew.
    """

    cards: int
    kept: int
    wrong: int
    asked: int
    listed: int
    same_after_loss: bool
    faults: tuple[str, ...] = ()


Card = tuple[int, str]


class Trial:
    """A home in which every card of some decks was answered once."""

    def __init__(self, folder: Path, decks: Decks) -> None:
        """Write the decks and answer every card."""
        self.home = Home(folder, FakeClock())
        self.decks = decks
        decks.write(self.home)
        self.names: dict[int, list[str]] = {}
        self.owner: dict[int, Card] = {}
        with self.home.open() as library:
            events = []
            for number, (uid, faces) in self._stand(library).items():
                self.names[number] = list(faces)
                for face, card in faces.items():
                    self.owner[card] = (number, face)
                    showing = show(library, card, library.today())
                    assert showing is not None
                    due = library.today() + 1 + len(self.owner) % 40
                    detail = {"v": 1, "was": "new", "outcome": outcome_detail(State.REVIEW, 0, due, None)}
                    events.append(
                        library.happened(
                            EventKind.REVIEW, uid=uid, face=showing.origin, rating=3, ms=1000, detail=detail
                        )
                    )
                note = library.note_event(showing.record)
                events += [note] if note else []
            library.write(events)

    def _stand(self, library: Any) -> dict[int, tuple[str, dict[str, int]]]:
        """Return for each note that was there at first its uid and its cards by face."""
        connection = library.connection
        library.forget()
        found: dict[int, tuple[str, dict[str, int]]] = {}
        for entry in library.decks.values():
            rows = list(index.notes(connection, entry.number))
            notes = self.decks.files[entry.path.stem]
            assert len(rows) == len(notes), (entry.path, [p.message for p in index.problems(connection)][:3])
            for row, note in zip(rows, notes, strict=True):
                cards = dict(
                    connection.execute(
                        "SELECT face, card FROM idx.cards WHERE uid = ? ORDER BY position", (row.uid,)
                    ).fetchall()
                )
                # Those of a new note are looked at as well: none of them may have any progress.
                found[note.number if note.number >= 0 else -2 - len(found)] = (row.uid, cards)
        return found

    def edit(self, edit: Edit, chance: Random) -> Row:
        """Make an edit, take it in, count, and count again after all derived data was lost."""
        if edit is moved_in_two_steps:
            self._move_in_two_steps(chance)
        else:
            edit(self.decks, chance)
            self.decks.write(self.home)
        with self.home.open() as library:
            row, before = self._count(library), self._snapshot(library)
        self._lose()
        with self.home.open() as library:
            after = self._snapshot(library)
        return Row(*row, same_after_loss=before == after) if not isinstance(row, Row) else _with(row, before == after)

    def _move_in_two_steps(self, chance: Random) -> None:
        names = sorted(self.decks.files)
        chosen = {note.number for note in self.decks.some(chance)}
        before = {name: list(notes) for name, notes in self.decks.files.items()}
        for place, name in enumerate(names):
            moving = [note for note in before[name] if note.number in chosen]
            self.decks.files[names[(place + 1) % len(names)]] += moving
        self.decks.write(self.home)
        self.home.open().close()
        for name in names:
            standing = set(map(id, before[name]))
            self.decks.files[name] = [
                note for note in self.decks.files[name] if not (id(note) in standing and note.number in chosen)
            ]
        self.decks.write(self.home)

    def _count(self, library: Any) -> Row:
        kept = wrong = cards = 0
        faults: list[str] = []
        for number, (_uid, faces) in self._stand(library).items():
            names = self.names.get(number, [])
            same_names = set(names) == set(faces)
            for place, (face, card) in enumerate(faces.items()):
                true = face if same_names else (names[place] if len(names) == len(faces) else face)
                owner = self.owner.get(card)
                mine = (number, true)
                if number >= 0 and true in names:
                    cards += 1
                    kept += owner == mine
                    if owner is None:
                        faults.append(f"lost {number} {face}")
                if owner is not None and owner != mine:
                    wrong += 1
                    faults.append(f"wrong {number} {face}: {owner}")
        pending = matches.pending(library)
        asked = sum(match.asked for match in pending)
        return Row(cards, kept, wrong, asked, len(pending) - asked, same_after_loss=True, faults=tuple(faults))

    def _snapshot(self, library: Any) -> object:
        """Return everything that a loss of derived data may not change."""
        connection = library.connection
        answered = states.kept(connection)
        cards = connection.execute(
            "SELECT c.card, c.uid, c.face, c.origin, n.note FROM idx.cards c JOIN idx.notes n ON n.uid = c.uid ORDER BY 1, 2, 3"
        ).fetchall()
        return answered, cards, matches.pending(library)

    def _lose(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            path = self.home.places.index
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        with self.home.open() as library, library.database.transaction() as connection:
            for table in ("states", "days", "notes", "gone", "guesses", "merged"):
                connection.execute(f"DELETE FROM {table}")
            states.rebuild(connection)
        for suffix in ("", "-wal", "-shm"):
            path = self.home.places.index
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def _with(row: Row, same: bool) -> Row:
    return Row(row.cards, row.kept, row.wrong, row.asked, row.listed, same, row.faults)


def measure(folder: Path, make: Callable[[int], Decks], edit: Edit, seed: int, *, ids: bool) -> Row:
    """Return what an edit of fresh decks costs."""
    decks = make(seed)
    trial = Trial(folder, with_ids(decks) if ids else decks)
    return trial.edit(edit, Random(seed))


def total(rows: Sequence[Row]) -> Row:
    """Return rows of several seeds as one."""
    return Row(
        sum(row.cards for row in rows),
        sum(row.kept for row in rows),
        sum(row.wrong for row in rows),
        sum(row.asked for row in rows),
        sum(row.listed for row in rows),
        all(row.same_after_loss for row in rows),
        tuple(fault for row in rows for fault in row.faults),
    )
