"""Multiple choice made from cards that aren't one: the right answer among those of its deck that are taken for it.

Only what stands around a card is looked at, so that a choice is made in a few milliseconds in a deck of any size.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from studydeck.core.card import Asked
from studydeck.core.distractors import FEWEST, Candidate, distractors
from studydeck.core.marks import plain
from studydeck.core.notes import note_from_json
from studydeck.core.notes.cloze import Cloze, Gap
from studydeck.core.notes.comparison import Aspect
from studydeck.core.notes.definition import Definition
from studydeck.core.notes.difference import Difference
from studydeck.core.notes.kind import Note, Phrase
from studydeck.core.notes.masking import mask, says_something
from studydeck.core.notes.question import Question
from studydeck.core.notes.turns import shuffled
from studydeck.core.text import normalise, slug
from studydeck.core.words import words
from studydeck.services.library import Library
from studydeck.services.studying.showing import Showing
from studydeck.services.studying.surroundings import near
from studydeck.store import index, prompts

LONGEST_OPTION = 280  # characters: who must read more than this doesn't choose, but read
_LOOKED_AT = 60
_ASKING = ("who", "whom", "when", "where", "why", "how many", "how much")
_OPENINGS = frozenset(
    ["to", "that", "because", "by", "if", "when", "as", "with", "for", "from", "in", "on", "at", "of", "yes", "no"]
)
"""Words by which an answer's grammar shows: one alone among the options that begins so gives itself away."""
_SHAPES = ("ing", "ly", "ed", "s")


def as_choice(library: Library, showing: Showing) -> Asked | None:
    """Return a card as it is asked by choosing among answers, or None where too few are plausible.

    A card that has options already stays as it is: then it is None too. The same turn gives the same options in the same
    order; the next one gives others.

    Args:
        library: the decks.
        showing: the card as it is asked openly.
    """
    asked, note = showing.asked, showing.note
    if asked.options:
        return None
    makers: dict[type, Callable[[Library, Showing], tuple[Candidate, Sequence[Candidate]] | None]] = {
        Definition: _definition,
        Difference: _aspect,
        Question: _question,
        Cloze: _gap,
    }
    made = makers[type(note)](library, showing) if type(note) in makers else None
    if made is None or len(made[0].text) > LONGEST_OPTION:
        return None
    right, others = made
    turn = showing.state.standing.reps
    others = [other for other in others if len(other.text) <= LONGEST_OPTION]
    wrong = distractors(right, others, turn=turn, synonyms=showing.deck.deck.synonyms)
    return _asked(showing, right, wrong, turn) if len(wrong) >= FEWEST else None


def _asked(showing: Showing, right: Candidate, wrong: Sequence[Candidate], turn: int) -> Asked:
    options = (right, *wrong)
    order = shuffled(len(options), showing.note.prompt_side, showing.key.face, "choice", turn)
    return replace(
        showing.asked,
        options=tuple(options[n].text for n in order),
        right=frozenset({order.index(0)}),
        about=tuple(options[n].uid for n in order),
        variant=f"made order={''.join(map(str, order))}",
    )


def chosen_from(library: Library, showing: Showing | None) -> Showing | None:
    """Return a card with options made for it where that can be done, else as it is."""
    made = as_choice(library, showing) if showing is not None else None
    return showing if showing is None or made is None else replace(showing, asked=made)


# --- definitions -------------------------------------------------------------------------------------------------


def _definition(library: Library, showing: Showing) -> tuple[Candidate, Sequence[Candidate]] | None:
    note = showing.note
    if not isinstance(note, Definition):
        return None
    asks_term = showing.key.face == "term"
    found = near(library, showing, "definition")
    named, partners = _likely(library, showing, note)
    every: dict[str, Note] = {**named, **found}
    others = []
    for uid, other in every.items():
        if uid != showing.uid and isinstance(other, Definition):
            rank = 0 if uid in named else 1
            others.append(_defined(uid, other, asks_term=asks_term, hidden=note.names, rank=rank))
    if asks_term:
        known = {form for candidate in others for form in map(_name_form, candidate.names)}
        fresh = [name for name in partners if _name_form(name) not in known]
        others += [Candidate("", name, (name,), (name,), rank=0) for name in fresh]
        others += _compared(library, showing)
    return _defined(showing.uid, note, asks_term=asks_term, hidden=(), rank=0), others


def _compared(library: Library, showing: Showing) -> list[Candidate]:
    """Return the subjects that the deck compares: names, though nothing defines them."""
    return [
        Candidate(uid, plain(subject.say), names, names, rank=2, tags=frozenset(note.common.tags))
        for uid, note in near(library, showing, "difference").items()
        if isinstance(note, Difference)
        for subject in note.subjects
        for names in [tuple(map(plain, (subject.say, *subject.alternatives)))]
    ]


def _defined(uid: str, note: Definition, *, asks_term: bool, hidden: Iterable[str], rank: int) -> Candidate:
    """Return a definition as an option: its term, or its meaning with every name hidden that would give it away."""
    names = tuple(map(plain, note.names))
    tags = frozenset(note.common.tags)
    meaning = plain(note.meaning.say)
    if asks_term:
        return Candidate(uid, names[0], names, names, meaning, rank, tags)
    text = mask(note.meaning.say, (*note.names, *hidden))
    says = (meaning, *map(plain, note.meaning.alternatives))
    return Candidate(uid, text if says_something(text) else "", says, names, rank=rank, tags=tags)


def _likely(library: Library, showing: Showing, note: Definition) -> tuple[dict[str, Note], tuple[str, ...]]:
    """Return what the author or a difference holds against a definition: notes, and names."""
    own = {_name_form(name) for name in note.names}
    deck = showing.deck.number
    partners: dict[str, str] = {}
    uids = [uid for name in note.common.confusable if (uid := index.uid_of(library.connection, deck, slug(name)))]
    names = list(note.common.confusable)
    said = words(note.prompt_side)
    known = prompts.of_kind(library.connection, "difference", said, _LOOKED_AT) if said else []
    for row in index.notes_of(library.connection, known).values() if known else ():
        other = note_from_json(row.fields, row.sources)
        if row.deck == deck and isinstance(other, Difference):
            sides = [{_name_form(name) for name in (one.say, *one.alternatives)} for one in other.subjects]
            if any(side & own for side in sides):
                found = [subject.say for subject, side in zip(other.subjects, sides, strict=True) if not side & own]
                partners.update({_name_form(name): plain(name) for name in found})
    for name in (*names, *partners.values()):
        parts = words(name)
        uids += prompts.of_kind(library.connection, "definition", parts, _LOOKED_AT, at_start=True) if parts else []
    wanted = {_name_form(name) for name in names} | set(partners)
    rows = index.notes_of(library.connection, dict.fromkeys(uids)).values() if uids else ()
    notes = {row.uid: note_from_json(row.fields, row.sources) for row in rows if row.deck == deck}
    slugs = {slug(name) for name in names}
    likely: dict[str, Note] = {
        uid: other
        for uid, other in notes.items()
        if isinstance(other, Definition)
        and (_is_named(other, wanted) or slug(other.prompt_side) in slugs or other.common.id in slugs)
    }
    return likely, tuple(partners.values())


def _is_named(note: Definition, names: Iterable[str]) -> bool:
    return not {_name_form(name) for name in note.names}.isdisjoint({_name_form(name) for name in names})


def _name_form(name: str) -> str:
    return normalise(plain(name))


# --- differences -------------------------------------------------------------------------------------------------


def _aspect(library: Library, showing: Showing) -> tuple[Candidate, Sequence[Candidate]] | None:
    """Return a difference's sides as they are, and exchanged, and what other differences say in the same respect."""
    note = showing.note
    face, _, name = showing.key.face.partition("/")
    if not isinstance(note, Difference) or face != "aspect":
        return None
    aspect = next((one for one in note.aspects if one.slug == name), None)
    if aspect is None:
        return None
    right = _sides(note, aspect.sides, showing.uid)
    others = [_sides(note, sides, showing.uid, rank=0) for sides in _exchanged(aspect.sides)]
    for uid, other in near(library, showing, "difference").items():
        if uid != showing.uid and isinstance(other, Difference):
            same = [one for one in other.aspects if normalise(one.name) == normalise(aspect.name)]
            others += [_sides(note, one.sides, "") for one in same if _fits(one, aspect)]
    # Exchanged, they are wrong whether they are read as this respect or as their own.
    further = (one for one in note.aspects if one.slug != aspect.slug and _fits(one, aspect))
    others += [_sides(note, sides, showing.uid, rank=2) for one in further for sides in _exchanged(one.sides)]
    return right, others


def _fits(aspect: Aspect, wanted: Aspect) -> bool:
    return len(aspect.sides) == len(wanted.sides) and all(
        (one is None) == (other is None) for one, other in zip(aspect.sides, wanted.sides, strict=True)
    )


def _sides(note: Difference, sides: Sequence[Phrase | None], uid: str, rank: int = 1) -> Candidate:
    rows = [(name, side) for name, side in zip(note.names, sides, strict=True) if side is not None]
    names = [name for subject in note.subjects for name in (subject.say, *subject.alternatives)]
    text = "; ".join(f"{name}: {plain(mask(side.say, names))}" for name, side in rows)
    return Candidate(uid, text, (text,), rank=rank)


def _exchanged(sides: Sequence[Phrase | None]) -> Iterator[tuple[Phrase | None, ...]]:
    """Yield the sides with each given to another subject, in every way that moves them on in a circle."""
    places = [n for n, side in enumerate(sides) if side is not None]
    for by in range(1, len(places)):
        moved = list(sides)
        for n, place in enumerate(places):
            moved[place] = sides[places[(n + by) % len(places)]]
        if all(_said(one) != _said(other) for one, other in zip(sides, moved, strict=True) if one is not None):
            yield tuple(moved)


def _said(side: Phrase | None) -> str:
    return normalise(plain(side.say)) if side is not None else ""


# --- questions and gaps ------------------------------------------------------------------------------------------


def _question(library: Library, showing: Showing) -> tuple[Candidate, Sequence[Candidate]] | None:
    note, face = showing.note, showing.key.face
    if not isinstance(note, Question):
        return None
    others = [
        _answered(uid, other, face)
        for uid, other in near(library, showing, "question").items()
        if uid != showing.uid and isinstance(other, Question)
    ]
    return _answered(showing.uid, note, face), others


def _answered(uid: str, note: Question, face: str) -> Candidate:
    asked, answer = (note.question, note.answer) if face == "answer" else (note.answer, note.question)
    text = plain(answer.say)
    sort = f"{_asking(asked.say) if face == 'answer' else ''} {_opening(text)} {_sort(text)}"
    says = (text, *map(plain, answer.alternatives))
    return Candidate(uid, "" if "\n" in text.strip() else text, says, tags=frozenset(note.common.tags), sort=sort)


def _gap(library: Library, showing: Showing) -> tuple[Candidate, Sequence[Candidate]] | None:
    """Return what fills a gap, and what fills others of its deck, beside the terms that it defines."""
    note, face = showing.note, showing.key.face
    if not isinstance(note, Cloze):
        return None
    gaps = {normalise(plain(gap.say)): gap for gap in note.gaps(_gap_of(face))}
    hinted = any(isinstance(piece, Gap) and piece.face == _gap_of(face) and piece.hint for piece in note.pieces)
    if len(gaps) != 1 or hinted:
        return None  # among options a hint would point at the right one
    shown = f" {' '.join(words(plain(showing.asked.prompt)))} "
    others = []
    for uid, other in near(library, showing, "cloze").items():
        if isinstance(other, Cloze) and uid != showing.uid:
            found = {gap.say: gap for one in other.cards() for gap in other.gaps(_gap_of(one.name))}
            others += [_filled(uid, gap, other) for gap in found.values()]
    for uid, other in near(library, showing, "definition").items():
        if isinstance(other, Definition):
            others.append(_filled(uid, other.term, other, rank=2))
    fitting = [other for other in others if f" {' '.join(words(other.text))} " not in shown]
    return _filled(showing.uid, next(iter(gaps.values())), note), fitting


def _gap_of(face: str) -> str:
    return face.removeprefix("cloze/")


def _filled(uid: str, gap: Phrase, note: Note, rank: int = 1) -> Candidate:
    text = plain(gap.say)
    says = (text, *map(plain, gap.alternatives))
    sort = f"{_sort(text)} {_shape(text)}"
    return Candidate(uid, text, says, rank=rank, tags=frozenset(note.common.tags), sort=sort)


def _sort(text: str) -> str:
    """Return what sort of answer a text is: a number among words gives itself away."""
    digits = sum(char.isdigit() for char in text)
    return "number" if digits * 3 > sum(char.isalnum() for char in text) else "words"


def _asking(question: str) -> str:
    said = f"{' '.join(words(plain(question)))} "
    return next((word for word in _ASKING if said.startswith(f"{word} ")), "")


def _opening(answer: str) -> str:
    """Return what tells how an answer goes on from its question; nothing where it is a name or a sentence."""
    first = next(iter(words(answer)), "")
    return "because" if first == "so" else first if first in _OPENINGS else ""


def _shape(text: str) -> str:
    """Return the form of what fills a gap: among `plans` and `months` the sentence doesn't choose, but beside `early` it does."""
    if text.isupper():
        return "capitals"
    last = next(reversed(words(text)), "")
    return next(
        (end for end in _SHAPES if len(last) > len(end) + 2 and last.endswith(end) and not last.endswith("ss")), ""
    )
