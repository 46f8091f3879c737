"""What an answer took for what, and which cards tell the two apart: asked once, when it happened, and kept in the event."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studydeck.core.grading.rubric import Flag, Mark
from studydeck.core.marks import plain
from studydeck.core.notes import cards_of, note_from_json
from studydeck.core.notes.choice import Choice
from studydeck.core.notes.definition import Definition
from studydeck.core.notes.difference import Difference
from studydeck.core.notes.kind import Note
from studydeck.core.text import normalise, one_line
from studydeck.core.words import words
from studydeck.services.library import Library
from studydeck.store import index, prompts

if TYPE_CHECKING:
    from studydeck.services.studying.judging import Judged
    from studydeck.services.studying.showing import Turn

_TELLING = 4
"""So many `which` and aspect cards of a pair at most come first; the definitions of both come behind them."""
_LOOKED_AT = 60
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class _Mixed:
    """Two things of which the second was taken for the first: names, the notes they are from, and how."""

    right: str
    taken: str
    right_uid: str
    taken_uid: str
    how: str


def mixed_up(library: Library, turn: "Turn", judged: "Judged | None") -> Iterator[dict[str, Any]]:
    """Yield the detail of each confusion in an answer."""
    seen: set[frozenset[str]] = set()
    for mixed in (*_chosen(library, turn), *(_typed(turn, judged) if judged is not None else ())):
        key = frozenset((normalise(mixed.right), normalise(mixed.taken)))
        if len(key) < 2 or "" in key or key in seen:
            continue
        seen.add(key)
        yield _detail(library, turn, mixed)


def _chosen(library: Library, turn: "Turn") -> Iterator[_Mixed]:
    """Yield what a wrong choice took for what; where several are right, only one wrong for one missing says that."""
    asked, showing = turn.asked, turn.showing
    wrong, missing = sorted(turn.chosen - asked.right), sorted(asked.right - turn.chosen)
    if len(wrong) != 1 or len(missing) != 1:
        return
    taken, right = wrong[0], missing[0]
    if asked.about:
        yield from _made(library, turn, asked.about[taken] if taken < len(asked.about) else "")
    elif isinstance(showing.note, (Difference, Choice)):
        how = "which" if isinstance(showing.note, Difference) else "choice"
        yield _Mixed(_name(asked.options[right]), _name(asked.options[taken]), showing.uid, showing.uid, how)


def _made(library: Library, turn: "Turn", uid: str) -> Iterator[_Mixed]:
    """Yield what a wrong one of the options that were made from other notes confuses."""
    own, row = turn.showing.note, index.note(library.connection, uid) if uid else None
    if uid == turn.showing.uid:
        yield from _sides(turn, own, (), "choice")
    elif row is not None:
        other = _subject(note_from_json(row.fields, row.sources))
        yield _Mixed(_subject(own), other, turn.showing.uid, uid, "choice")


def _typed(turn: "Turn", judged: "Judged") -> Iterator[_Mixed]:
    """Yield what a typed answer confused: the sides of a difference, or another concept."""
    showing = turn.showing
    if Flag.SWAP in judged.flags:
        sides = [grade.point.side for grade in judged.points if grade.mark is Mark.WRONG_SIDE]
        yield from _sides(turn, showing.note, sides, "swap")
    other = judged.confused_with
    if other is not None:
        yield _Mixed(_subject(showing.note), _name(other.name), showing.uid, other.uid, "concept")


def _sides(turn: "Turn", note: Note, sides: Sequence[str], how: str) -> Iterator[_Mixed]:
    """Yield the two subjects of a difference that were taken for each other: those named, else the first two."""
    if isinstance(note, Difference):
        named = [name for name in note.names if name in sides]
        both = (named if len(named) > 1 else [*named, *(name for name in note.names if name not in named)])[:2]
        yield _Mixed(both[0], both[1], turn.showing.uid, turn.showing.uid, how)


def _subject(note: Note) -> str:
    return _name(note.prompt_side)


def _name(text: str) -> str:
    return one_line(plain(text))[:_LONGEST_NAME]


def _detail(library: Library, turn: "Turn", mixed: _Mixed) -> dict[str, Any]:
    showing = turn.showing
    defined = [_definition(library, name, showing.deck.number) for name in (mixed.right, mixed.taken)]
    uids = [found or uid for found, uid in zip(defined, (mixed.right_uid, mixed.taken_uid), strict=True)]
    pair = [{"uid": uid, "name": name} for uid, name in zip(uids, (mixed.right, mixed.taken), strict=True)]
    detail: dict[str, Any] = {"v": 1, "pair": pair, "how": mixed.how}
    if isinstance(showing.note, Difference) and "/" in showing.key.face:
        detail["aspect"] = showing.label
    detail["cards"] = [list(card) for card in _cards(library, turn, mixed, uids)]
    return detail


def _cards(library: Library, turn: "Turn", mixed: _Mixed, uids: Iterable[str]) -> list[tuple[str, str]]:
    """Return (uid, face as it was first answered) of the cards that tell two things apart, in the order they come."""
    own = (turn.showing.uid, turn.showing.origin)
    telling: list[tuple[str, str]] = []
    for uid, note in _differences(library, turn, mixed):
        aspect = turn.showing.key.face.partition("/")[2] if uid == turn.showing.uid else ""
        telling += _faces(library, uid, _telling(note, aspect))
    meanings = [card for uid in dict.fromkeys(uids) if uid for card in _faces(library, uid, ("meaning",))]
    return list(dict.fromkeys((own, *[card for card in telling if card != own][:_TELLING], *meanings)))


def _telling(note: Difference, aspect: str) -> list[str]:
    """Return the faces that ask for one aspect each: both of the confused aspect, then one of each other."""
    faces = [face.name for face in cards_of(note)]
    found = [name for name in (f"which/{aspect}", f"aspect/{aspect}") if name in faces]
    for other in note.aspects:
        names = [name for name in (f"which/{other.slug}", f"aspect/{other.slug}") if name in faces]
        found += names[:1] if other.slug != aspect else []
    return found


def _faces(library: Library, uid: str, faces: Iterable[str]) -> Iterator[tuple[str, str]]:
    for face in faces:
        number = index.card_of_face(library.connection, uid, face)
        place = index.card(library.connection, number) if number is not None else None
        if place is not None:
            yield uid, place.origin


def _differences(library: Library, turn: "Turn", mixed: _Mixed) -> Iterator[tuple[str, Difference]]:
    """Yield the differences between the two, the card's own and those of its deck first."""
    said = words(f"{mixed.right} {mixed.taken}")
    uids = prompts.of_kind(library.connection, "difference", said, _LOOKED_AT) if said else []
    uids += [turn.showing.uid] * (turn.showing.uid not in uids)
    rows = index.notes_of(library.connection, uids).values()
    for row in sorted(
        rows, key=lambda row: (row.uid != turn.showing.uid, row.deck != turn.showing.deck.number, row.uid)
    ):
        note = note_from_json(row.fields, row.sources)
        if isinstance(note, Difference):
            names = [set(map(normalise, (plain(one.say), *one.alternatives))) for one in note.subjects]
            if all(any(normalise(name) in known for known in names) for name in (mixed.right, mixed.taken)):
                yield row.uid, note


def _definition(library: Library, name: str, deck: int) -> str:
    """Return the uid of the note that defines a name, one of the same deck before all others; or nothing."""
    said = words(name)
    uids = prompts.of_kind(library.connection, "definition", said, _LOOKED_AT, at_start=True) if said else []
    rows = index.notes_of(library.connection, uids).values() if uids else ()
    for row in sorted(rows, key=lambda row: (row.deck != deck, row.uid)):
        note = note_from_json(row.fields, row.sources)
        if isinstance(note, Definition) and normalise(name) in {normalise(plain(known)) for known in note.names}:
            return row.uid
    return ""
