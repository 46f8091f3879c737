"""The crib sheet for the night before: the weakest cards, what was confused with what sets it apart, interview points.

Weak is what is hardly remembered on the day and matters: one minus the expected recall, times the importance. Nothing is
kept of it: it is worked out from decks and progress whenever it is asked for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from studydeck.core import memory
from studydeck.core.marks import plain
from studydeck.core.notes import KINDS_BY_NAME, note_from_json
from studydeck.core.notes.choice import Choice
from studydeck.core.notes.cloze import Cloze
from studydeck.core.notes.definition import Definition
from studydeck.core.notes.difference import Difference
from studydeck.core.notes.interview import Interview
from studydeck.core.notes.kind import Note
from studydeck.core.notes.list import ItemList
from studydeck.core.notes.question import Question
from studydeck.core.study_day import StudyDay
from studydeck.core.text import normalise, one_line
from studydeck.services.library import Library
from studydeck.services.studying.confusions import Pair, pairs
from studydeck.services.studying.day import Selection, chosen_cards, study_decks
from studydeck.store import askable, index
from studydeck.store.askable import AskableRow

MOST_WEAK, MOST_PAIRS, MOST_QUESTIONS = 40, 12, 12
UNSEEN = 0.15  # how likely somebody knows what was never asked
_ASPECTS = 3  # that set a pair apart
_A_NOTE = 2  # cards of one note at most, so that one difference doesn't fill the sheet
_IMPORTANCE = {"1": 1, "2": 2, "3": 3}


@dataclass(frozen=True, slots=True)
class Weak:
    """A card that is hardly remembered and matters.

    Attributes:
        card: its number.
        asks: what it is about, on one line.
        says: what is to be known, on one line.
        recall: how likely it is remembered on the day; None where it was never asked.
        importance: 1 to 3, as its author said.
    """

    card: int
    asks: str
    says: str
    recall: float | None
    importance: int


@dataclass(frozen=True, slots=True)
class Apart:
    """Two things that were confused, and what sets them apart: (in which respect, the one, the other)."""

    a: str
    b: str
    times: int
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """An interview question with the points that a good answer makes.

    Attributes:
        card: its number.
        question: as the interviewer asks it.
        points: what a good answer says.
        recall: as of a weak card.
    """

    card: int
    question: str
    points: tuple[str, ...]
    recall: float | None


@dataclass(frozen=True, slots=True)
class Crib:
    """A crib sheet.

    Attributes:
        by: the day that it is for.
        decks: the titles of its decks, in order.
        weakest: the weakest first.
        pairs: the one confused last first.
        questions: those hardest and most important first.
        seen: how many of the cards were ever answered.
        cards: how many cards there are.
        recall: the mean expected recall of what was seen, on the day; None where nothing was.
    """

    by: StudyDay
    decks: tuple[str, ...]
    weakest: tuple[Weak, ...]
    pairs: tuple[Apart, ...]
    questions: tuple[Asked, ...]
    seen: int
    cards: int
    recall: float | None


def crib_sheet(library: Library, selection: Selection | None = None, by: StudyDay | None = None) -> Crib:
    """Return the crib sheet of a selection's cards.

    Args:
        library: decks and progress.
        selection: which decks, tags or search; all decks that aren't paused where nothing is given.
        by: the study day that it is for; tomorrow where none is given.

    Raises:
        StudydeckError: the search cannot be understood, or no card has such a tag.
    """
    chosen = selection or Selection()
    day = by if by is not None else StudyDay(library.today() + 1)
    decks = study_decks(library, chosen)
    only = chosen_cards(library, chosen)
    kinds = tuple(KINDS_BY_NAME)
    rows, count = askable.askable(library.connection, decks, kinds, library.today(), only=only)
    recalls = {row.card: _recall(library, row, day) for row in rows}
    seen = [recall for recall in recalls.values() if recall is not None]
    weakest = _by_weakness(rows, recalls)
    return Crib(
        by=day,
        decks=tuple(library.decks[number].deck.title for number in decks),
        weakest=_weakest(library, [row for row in weakest if row.kind != "interview"], recalls),
        pairs=_pairs(library, decks, only),
        questions=_questions(library, [row for row in weakest if row.kind == "interview"], recalls),
        seen=len(seen),
        cards=count,
        recall=sum(seen) / len(seen) if seen else None,
    )


def _recall(library: Library, row: AskableRow, day: StudyDay) -> float | None:
    if row.stability is None or row.last_day is None:
        return None
    return memory.retrievability(library.parameters, memory.Memory(row.stability, 5.0), max(0, day - row.last_day))


def _by_weakness(rows: Sequence[AskableRow], recalls: dict[int, float | None]) -> list[AskableRow]:
    """Return the weakest first; of cards as weak the decks come in turn, each in its order."""
    places: list[tuple[float, int, int, AskableRow]] = []
    counts: dict[tuple[int, float], int] = {}
    for n, row in enumerate(rows):
        weakness = round(_weakness(row, recalls[row.card]), 3)
        place = counts.get((row.deck, weakness), 0)
        counts[row.deck, weakness] = place + 1
        places.append((-weakness, place, n, row))
    return [row for *_order, row in sorted(places, key=lambda item: item[:3])]


def _weakness(row: AskableRow, recall: float | None) -> float:
    return (1 - (UNSEEN if recall is None else recall)) * _importance(row)


def _importance(row: AskableRow) -> int:
    return _IMPORTANCE.get(row.importance.strip(), 2)


# --- weak cards --------------------------------------------------------------------------------------------------


def _weakest(library: Library, rows: Sequence[AskableRow], recalls: dict[int, float | None]) -> tuple[Weak, ...]:
    """Return the weakest cards, one of each spoiler group and few of each note."""
    chosen: list[AskableRow] = []
    groups: set[str] = set()
    notes: dict[str, int] = {}
    for row in rows:
        if row.group not in groups and notes.get(row.uid, 0) < _A_NOTE:
            groups.add(row.group)
            notes[row.uid] = notes.get(row.uid, 0) + 1
            chosen.append(row)
        if len(chosen) == MOST_WEAK:
            break
    known = _notes(library, [row.uid for row in chosen])
    found = []
    for row in chosen:
        if row.uid in known:
            asks, says = _told(known[row.uid], row.face)
            found.append(Weak(row.card, asks, says, recalls[row.card], _importance(row)))
    return tuple(found)


def _notes(library: Library, uids: Iterable[str]) -> dict[str, Note]:
    rows = index.notes_of(library.connection, list(dict.fromkeys(uids)))
    return {uid: note_from_json(row.fields, row.sources) for uid, row in rows.items()}


def _told(note: Note, face: str) -> tuple[str, str]:
    """Return what a card is about and what is to be known of it, whichever way round it asks."""
    asks, says = note.prompt_side, ""
    match note:
        case Definition():
            says = note.meaning.say
        case Question():
            says = note.answer.say
        case Cloze():
            says, asks = note.sentence, ", ".join(gap.say for gap in note.gaps(face.removeprefix("cloze/")))
        case ItemList():
            says = ("; " if not note.ordered else " → ").join(item.say for item in note.items)
        case Choice():
            says = "; ".join(option.say for option in note.right)
        case Difference():
            aspect = next((one for one in note.aspects if face.partition("/")[2] == one.slug), None)
            if aspect is not None:
                asks = f"{note.prompt_side}: {aspect.label}"
                pairs_of = zip(note.names, aspect.sides, strict=True)
                says = "; ".join(f"{name}: {side.say}" for name, side in pairs_of if side is not None)
            elif face == "alike":
                asks, says = f"{note.prompt_side}: in common", "; ".join(phrase.say for phrase in note.alike)
            else:
                says = ", ".join(aspect.name for aspect in note.aspects)
    return one_line(plain(asks)), one_line(plain(says))


# --- confused pairs ----------------------------------------------------------------------------------------------


def _pairs(library: Library, decks: Sequence[int], only: frozenset[int] | None) -> tuple[Apart, ...]:
    found = []
    for pair in pairs(library):
        places = index.cards(library.connection, pair.cards)
        here = [place for place in places if place.deck in decks and (only is None or place.card in only)]
        if not here:
            continue
        uids = dict.fromkeys((*(place.uid for place in here), *sorted(pair.uids)))
        found.append(Apart(pair.a, pair.b, pair.times, _apart(pair, _notes(library, uids))))
        if len(found) == MOST_PAIRS:
            break
    return tuple(found)


def _apart(pair: Pair, notes: dict[str, Note]) -> tuple[tuple[str, str, str], ...]:
    """Return the aspects in which two things differ, those that were confused first; else what each of them means."""
    for note in notes.values():
        if isinstance(note, Difference):
            sides = [_side(note, pair.a), _side(note, pair.b)]
            if None not in sides:
                return _rows(note, sides[0] or 0, sides[1] or 0, pair.aspects)
    meanings = {
        normalise(plain(name)): note.meaning.say
        for note in notes.values()
        if isinstance(note, Definition)
        for name in note.names
    }
    told = [one_line(plain(meanings.get(normalise(name), ""))) for name in (pair.a, pair.b)]
    return (("", told[0], told[1]),) if any(told) else ()


def _side(note: Difference, name: str) -> int | None:
    names = [{normalise(plain(one)) for one in (phrase.say, *phrase.alternatives)} for phrase in note.subjects]
    return next((n for n, known in enumerate(names) if normalise(name) in known), None)


def _rows(note: Difference, a: int, b: int, confused: Sequence[str]) -> tuple[tuple[str, str, str], ...]:
    both = [aspect for aspect in note.aspects if aspect.sides[a] is not None and aspect.sides[b] is not None]
    order = {label: n for n, label in enumerate(confused)}
    both.sort(key=lambda aspect: order.get(aspect.label, len(order)))
    rows = []
    for aspect in both[:_ASPECTS]:
        sides = [one_line(plain(side.say)) for side in (aspect.sides[a], aspect.sides[b]) if side is not None]
        rows.append((one_line(plain(aspect.label)), sides[0], sides[1]))
    return tuple(rows)


# --- interview points --------------------------------------------------------------------------------------------


def _questions(library: Library, rows: Sequence[AskableRow], recalls: dict[int, float | None]) -> tuple[Asked, ...]:
    chosen = rows[:MOST_QUESTIONS]
    known = _notes(library, [row.uid for row in chosen])
    found = []
    for row in chosen:
        note = known.get(row.uid)
        if isinstance(note, Interview):
            required = [point for point in note.common.points if not point.optional]
            points = tuple(one_line(plain(point.say)) for point in required)
            if not points and note.answer is not None:
                points = (one_line(plain(note.answer.say)),)
            found.append(Asked(row.card, one_line(plain(note.question)), points, recalls[row.card]))
    return tuple(found)
