"""What a card's typed answer is judged by: its key points with what it may be confused with, or the exact words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from weakref import WeakKeyDictionary

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Concept, Rubric, Subject
from studydeck.core.marks import plain
from studydeck.core.notes import note_from_json
from studydeck.core.notes.choice import Choice
from studydeck.core.notes.cloze import Cloze
from studydeck.core.notes.definition import Definition
from studydeck.core.notes.difference import Difference
from studydeck.core.notes.interview import Interview
from studydeck.core.notes.kind import Note, Phrase
from studydeck.core.notes.list import ItemList
from studydeck.core.notes.question import Question
from studydeck.core.text import normalise, slug
from studydeck.services.library import DeckEntry, Library
from studydeck.services.studying.showing import Showing
from studydeck.store import index

LONGEST_EXACT = 3  # words of an answer that is compared word by word although nobody said so
LONGEST_ITEM = 5  # words of a list's item; longer ones are judged as points
MOST_OTHERS = 12  # concepts that an answer is compared with beside its own points, the nearest in the deck
_FIRST_UNSPACED = 0x2E80
_NOTES_READ = 200  # of a deck, around the card


@dataclass(frozen=True, slots=True)
class Words:
    """An answer that is right word by word, but for slips of the pen.

    Attributes:
        items: each with its other ways to say it, the first as it is shown; one where it is no list.
        listed: whether it is a list.
        ordered: whether the order of the list counts.
    """

    items: tuple[tuple[str, ...], ...]
    listed: bool = False
    ordered: bool = False


def words_of(showing: Showing) -> Words | None:
    """Return the exact words that answer a card, or None where an answer in one's own words is meant."""
    note, face = showing.note, showing.key.face.partition("/")[0]
    match note:
        case Definition() if face == "term":
            return Words((_ways(note.term),))
        case Cloze():
            gaps = tuple(dict.fromkeys(_ways(gap) for gap in note.gaps(showing.key.face.partition("/")[2])))
            return Words(gaps, listed=len(gaps) > 1, ordered=True)
        case ItemList():
            return _list_of(note.items, ordered=note.ordered)
        case Difference() if face == "which":
            right = [_subject_named(note, showing.asked.options[n]) for n in sorted(showing.asked.right)]
            return Words((right[0],)) if right else None
        case Difference() if face == "overview":
            return _list_of(tuple(Phrase(aspect.name) for aspect in note.aspects))
        case Difference() if face == "alike":
            return _list_of(note.alike)
        case Choice():
            return Words(tuple(_ways(option) for option in note.right), listed=note.several)
        case Question() if not note.common.points:
            asked = note.question if face == "question" else note.answer
            return Words((_ways(asked),)) if _length(asked.say) <= LONGEST_EXACT else None
    return None


def other_words(library: Library, showing: Showing) -> tuple[str, ...]:
    """Return answers in exact words that are something else: none of them is taken for a slip of the right one."""
    note, face = showing.note, showing.key.face
    match note:
        case Definition():
            mine = set(map(normalise, _ways(note.term)))
            names = (concept.name for concept in _concepts(library, showing) if concept.uid != showing.uid)
            return tuple(dict.fromkeys(name for name in names if normalise(name) not in mine))
        case Difference():
            mine = {name for n in showing.asked.right for name in option_ways(showing, showing.asked.options[n])}
            return tuple(name for subject in note.subjects for name in _ways(subject) if name not in mine)
        case Choice():
            return tuple(name for option in note.wrong for name in _ways(option))
        case Cloze():
            own = {plain(gap.say) for gap in note.gaps(face)}
            every = (gap.say for other in note.cards() if other.name != face for gap in note.gaps(other.name))
            return tuple(dict.fromkeys(plain(text) for text in every if plain(text) not in own))
    return ()


def other_concepts(library: Library, showing: Showing) -> tuple[Concept, ...]:
    """Return the concepts of the deck whose names may be typed instead of a definition's term."""
    if not isinstance(showing.note, Definition):
        return ()
    return tuple(one for one in _concepts(library, showing) if one.uid != showing.uid)


def named_instead(concepts: Iterable[Concept], text: str) -> Concept | None:
    """Return the concept of some whose name was typed, or None."""
    said = normalise(text)
    return next((one for one in concepts if normalise(one.name) == said), None)


def option_ways(showing: Showing, option: str) -> tuple[str, ...]:
    """Return every way to name one of a card's options, as it is shown first."""
    note = showing.note
    if isinstance(note, Difference):
        return _subject_named(note, option)
    if isinstance(note, Choice):
        return next((_ways(one) for one in (*note.right, *note.wrong) if one.say == option), (plain(option),))
    return (plain(option),)


def rubric_of(library: Library, showing: Showing) -> Rubric | None:
    """Return what an answer in one's own words to a card is judged by, or None where its exact words are."""
    if words_of(showing) is not None:
        return None
    return _rubric(library, showing)


def _rubric(library: Library, showing: Showing) -> Rubric:
    note, deck = showing.note, showing.deck.deck
    points, subjects = _points(showing), _subjects(note)
    answer = plain(showing.asked.answer.plain())
    if isinstance(note, Definition):
        answer = plain(note.meaning.say)
    elif isinstance(note, Interview):
        answer = plain(note.answer.say) if note.answer else ""
    return Rubric(
        prompt=plain(showing.asked.prompt),
        kind=showing.kind,
        answer=answer,
        points=points,
        subjects=subjects,
        synonyms=deck.synonyms,
        antonyms=deck.antonyms,
        others=_others(library, showing, subjects),
    )


def further_answers(showing: Showing) -> tuple[str, ...]:
    """Return the author's other ways to say the whole answer, for cards without points."""
    note, face = showing.note, showing.key.face.partition("/")[0]
    phrase: Phrase | None = None
    match note:
        case Definition() if face == "meaning":
            phrase = note.meaning
        case Question():
            phrase = note.question if face == "question" else note.answer
        case Interview():
            phrase = note.answer
    return tuple(map(plain, phrase.alternatives)) if phrase is not None else ()


def _points(showing: Showing) -> tuple[Point, ...]:
    """Return a card's key points as plain text; none where they are to be derived from its answer."""
    note, (face, _, rest) = showing.note, showing.key.face.partition("/")
    points = note.common.points
    if isinstance(note, Difference):
        if face == "aspect":
            sides = next((aspect.sides for aspect in note.aspects if aspect.slug == rest), ())
            points = tuple(
                Point(side.say, side.alternatives, side=name)
                for name, side in zip(note.names, sides, strict=False)
                if side is not None
            )
        elif face == "alike":
            points = tuple(Point(phrase.say, phrase.alternatives) for phrase in note.alike)
        else:
            points = tuple(Point(aspect.name) for aspect in note.aspects)
    elif isinstance(note, ItemList):
        points = tuple(Point(item.say, item.alternatives) for item in note.items)
    elif isinstance(note, Question) and face == "question":
        points = ()
    return tuple(map(_plain_point, points))


def _plain_point(point: Point) -> Point:
    return replace(
        point,
        say=plain(point.say),
        alternatives=tuple(map(plain, point.alternatives)),
        contradicts=tuple(map(plain, point.contradicts)),
    )


def _subjects(note: Note) -> tuple[Subject, ...]:
    match note:
        case Definition():
            return (_subject(note.term),)
        case Difference():
            return tuple(map(_subject, note.subjects))
    return ()


def _subject(phrase: Phrase) -> Subject:
    return Subject(plain(phrase.say), tuple(map(plain, phrase.alternatives)))


def _subject_named(note: Difference, name: str) -> tuple[str, ...]:
    return next((_ways(subject) for subject in note.subjects if plain(subject.say) == plain(name)), (plain(name),))


def _ways(phrase: Phrase) -> tuple[str, ...]:
    return tuple(dict.fromkeys(plain(text) for text in (phrase.say, *phrase.alternatives)))


def _list_of(items: tuple[Phrase, ...], *, ordered: bool = False) -> Words | None:
    """Return a list to be compared item by item; None where its items are whole statements."""
    if not items or any(_length(item.say) > LONGEST_ITEM for item in items):
        return None
    return Words(tuple(map(_ways, items)), listed=True, ordered=ordered)


def _length(text: str) -> int:
    """Return how many words a text has; two signs of a script without spaces count as one."""
    shown = plain(text)
    unspaced = sum(ord(char) >= _FIRST_UNSPACED for char in shown)
    return len(shown.split()) + unspaced // 2


# --- what an answer may be about instead --------------------------------------------------------------------------


@dataclass(slots=True)
class _Known:
    """The concepts of decks as they were read last; made anew when the decks are."""

    decks: dict[int, DeckEntry]
    concepts: dict[tuple[int, int], tuple[Concept, ...]]


_KNOWN: WeakKeyDictionary[Library, _Known] = WeakKeyDictionary()


def _others(library: Library, showing: Showing, own: tuple[Subject, ...]) -> tuple[Concept, ...]:
    """Return what a card may be confused with: what its author names and its partners first, then its neighbours."""
    note = showing.note
    named = {form for name in note.common.confusable for form in (normalise(name), slug(name))}
    mine = {normalise(name) for subject in own for name in (subject.name, *subject.also)} | {
        normalise(note.prompt_side)
    }
    around = _concepts(library, showing)
    partners = _partners(around, mine)
    likely: dict[tuple[str, str], Concept] = {}
    others: list[Concept] = []
    for concept in (*_named(library, showing, named), *around):
        name = normalise(concept.name)
        if concept.uid == showing.uid or name in mine:
            continue
        if name in partners or name in named or slug(concept.name) in named:
            likely.setdefault((concept.uid, name), replace(concept, likely=True))
        else:
            others.append(replace(concept, likely=False))
    uids = [concept.uid for concept in around]
    own_place = uids.index(showing.uid) if showing.uid in uids else 0
    places = {uid: abs(n - own_place) for n, uid in reversed(list(enumerate(uids)))}
    others.sort(key=lambda concept: places.get(concept.uid, len(uids)))
    return (*likely.values(), *others)[:MOST_OTHERS]


def _partners(concepts: Iterable[Concept], mine: set[str]) -> set[str]:
    """Return the subjects that a difference holds against one of mine."""
    sides: dict[str, set[str]] = {}
    for concept in concepts:
        if concept.likely:
            sides.setdefault(concept.uid, set()).add(normalise(concept.name))
    return {name for names in sides.values() if names & mine for name in names - mine}


def _concepts(library: Library, showing: Showing) -> tuple[Concept, ...]:
    """Return what the notes around a card in its deck are about; a difference stands for each of its subjects."""
    known = _KNOWN.get(library)
    if known is None or known.decks is not library.decks:
        known = _Known(library.decks, {})
        _KNOWN[library] = known
    number = showing.deck.number
    row = index.note(library.connection, showing.uid) if showing.deck.notes > _NOTES_READ else None
    window = row.position // (_NOTES_READ // 2) if row is not None else 0
    found = known.concepts.get((number, window))
    if found is None:
        first = max(0, window - 1) * (_NOTES_READ // 2)
        rows = islice(index.notes(library.connection, number), first, first + _NOTES_READ)
        found = tuple(concept for row in rows for concept in _concepts_of(row))
        known.concepts[number, window] = found
    return found


def _named(library: Library, showing: Showing, named: set[str]) -> Iterator[Concept]:
    """Yield the concepts that the card's author names as easily confused, wherever in the deck they stand."""
    for name in sorted(named):
        uid = index.uid_of(library.connection, showing.deck.number, name)
        row = index.note(library.connection, uid) if uid is not None else None
        if row is not None:
            yield from _concepts_of(row)


def _concepts_of(row: index.NoteRow) -> Iterator[Concept]:
    """Yield what a note is about, with the points that an answer about it would make."""
    note = note_from_json(row.fields, row.sources)
    if isinstance(note, Difference):
        for n, name in enumerate(note.names):
            sides = [aspect.sides[n] for aspect in note.aspects]
            points = [Point(side.say, side.alternatives) for side in sides if side is not None]
            points += [replace(point, side="") for point in note.common.points if point.side == name]
            if points:
                yield Concept(row.uid, name, tuple(map(_plain_point, points)), likely=True)
    elif isinstance(note, Definition):
        points = list(note.common.points) or [Point(note.meaning.say, note.meaning.alternatives)]
        yield Concept(row.uid, note.prompt_side, tuple(map(_plain_point, points)))
    elif note.common.points:
        yield Concept(row.uid, note.prompt_side, tuple(map(_plain_point, note.common.points)))
