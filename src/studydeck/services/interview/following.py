"""What is asked on after an answer: to say more, how it differs from its neighbour, and what the author thought of."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from studydeck.core.grading.rubric import Flag, Mark
from studydeck.core.identity import card_number
from studydeck.core.marks import plain
from studydeck.core.notes import note_from_json
from studydeck.core.notes.definition import Definition
from studydeck.core.notes.difference import Difference
from studydeck.core.notes.interview import Interview
from studydeck.core.text import normalise
from studydeck.core.words import words
from studydeck.services.interview import asking
from studydeck.services.interview.debrief import AnswerReview
from studydeck.services.interview.drawing import chance
from studydeck.services.interview.question import Question
from studydeck.services.interview.record import Stored
from studydeck.services.library import Library
from studydeck.services.studying.showing import Showing, show
from studydeck.store import askable, index, prompts, states

MOST = 2  # follow-ups of one question
_MORE_MS = 45_000
_AUTHORS_MS = 60_000  # where the question itself says nothing of its time
_MOST_FOUND = 200
_IN_VAIN = frozenset({Flag.EMPTY, Flag.DONT_KNOW, Flag.STUFFING, Flag.SWAP, Flag.OTHER_CONCEPT})


def taken(library: Library, stored: Stored, number: int) -> frozenset[str]:
    """Return the spoiler groups that an interview asks or asked, but for the follow-ups of one of its questions."""
    cards = [planned.card for planned in stored.planned]
    cards += [card_number(a.uid, a.face) for a in stored.answers if a.uid and a.face and a.number != number]
    return frozenset(row.spoiler for row in index.cards(library.connection, cards))


def after(
    library: Library, seed: str, showing: Showing, answer: AnswerReview, groups: Collection[str]
) -> list[Question]:
    """Return what is asked on after an answer, at most two questions; the same whenever it is worked out.

    Args:
        library: open.
        seed: decides where there is a choice.
        showing: the card that was answered.
        answer: what was answered.
        groups: spoiler groups that are left alone, as another question asks or asked them.
    """
    if answer.skipped or answer.options:
        return []
    found = [*_more(showing, answer)]
    found += [*_neighbour(library, seed, showing, answer, groups)][:1]
    found += [*_authors(seed, showing, answer)][: MOST - len(found)]
    asked = plain(asking.question_of(showing, answer.number, answer.topic).prompt)
    return [replace(question, follow=follow, after=asked) for follow, question in enumerate(found[:MOST], 1)]


def _more(showing: Showing, answer: AnswerReview) -> Iterator[Question]:
    """Yield the request to say more where an essential point is missing; what it is isn't told."""
    missing = next((p for p in answer.points if p.essential and p.mark in (Mark.MISSING, Mark.HALF)), None)
    if answer.spoken or missing is None or answer.how != "points" or _IN_VAIN.intersection(answer.flags):
        return
    question = asking.question_of(showing, answer.number, answer.topic)
    yield _follow_up(question, f"Can you say more about {_what(showing, missing.side)}?", _MORE_MS, answer.said, "more")


def _what(showing: Showing, side: str) -> str:
    """Return what more should be said about: a name that stands in the question already, or just `that`."""
    note = showing.note
    if side and normalise(side) in normalise(plain(showing.asked.prompt)):
        return side
    if isinstance(note, Definition) and showing.key.face == "meaning":
        return note.prompt_side
    return "that"


def _follow_up(question: Question, prompt: str, budget_ms: int, then: str, origin: str) -> Question:
    return replace(question, prompt=prompt, budget_ms=budget_ms, then=then, origin=origin)


def _authors(seed: str, showing: Showing, answer: AnswerReview) -> Iterator[Question]:
    """Yield one of the author's own follow-ups; each interview begins with another one."""
    note = showing.note
    if not isinstance(note, Interview) or not note.follow_ups:
        return
    budget = asking.budget_ms(showing) // 2 if note.minutes else _AUTHORS_MS
    chosen = note.follow_ups[int(chance(seed, showing.uid) * len(note.follow_ups))]
    yield Question(
        number=answer.number,
        follow=0,
        showing=None,
        topic=answer.topic,
        kind=showing.kind,
        prompt=chosen,
        budget_ms=asking.rounded(budget),
        origin="author",
    )


# --- its neighbour ------------------------------------------------------------------------------------------------


def _neighbour(
    library: Library, seed: str, showing: Showing, answer: AnswerReview, groups: Collection[str]
) -> Iterator[Question]:
    """Yield what asks for the difference from a neighbour, or for what two things have in common, by the card that does."""
    note, face = showing.note, showing.key.face
    if isinstance(note, Difference) and face.startswith("aspect/"):
        alike = _card(library, showing.uid, "alike", groups)
        if alike is not None:
            yield _of_card(alike, answer, f"And what do {_joined(note.names)} have in common?", "differs")
    elif isinstance(note, Definition):
        yield from _differences(library, seed, note, showing, answer, groups)
        yield from _partners(library, note, showing, answer, groups)


def _joined(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1]))


def _of_card(showing: Showing, answer: AnswerReview, prompt: str, origin: str) -> Question:
    question = asking.question_of(showing, answer.number, answer.topic)
    return _follow_up(question, prompt, question.budget_ms, "", origin)


def _differences(
    library: Library, seed: str, note: Definition, showing: Showing, answer: AnswerReview, groups: Collection[str]
) -> Iterator[Question]:
    """Yield aspects of a difference of which the term is a subject, its own deck's before others."""
    names = {normalise(plain(name)) for name in note.names}
    own_deck = askable.notes_of_kind(library.connection, showing.deck.number, "difference", _MOST_FOUND)
    elsewhere = (uid for name in note.names for uid in _found(library, "difference", name))
    for uid in dict.fromkeys((*own_deck, *elsewhere)):
        row = index.note(library.connection, uid)
        if row is None:
            continue
        other_note = note_from_json(row.fields, row.sources)
        if not isinstance(other_note, Difference):
            continue
        mine = _own(other_note, names)
        if mine is None:
            continue
        aspects = [aspect for aspect in other_note.aspects if aspect.sides[mine] is not None]
        for aspect in sorted(aspects, key=lambda one: chance(seed, row.uid, one.slug)):
            other = next((n for n, side in enumerate(aspect.sides) if side is not None and n != mine), None)
            card = _card(library, row.uid, f"aspect/{aspect.slug}", groups)
            if other is not None and card is not None:
                asked = f"And how does that differ from {other_note.names[other]} in {aspect.label}?"
                yield _of_card(card, answer, asked, "differs")


def _own(note: Difference, names: Collection[str]) -> int | None:
    """Return which subject of a difference bears one of these names."""
    for n, subject in enumerate(note.subjects):
        if any(normalise(plain(name)) in names for name in (subject.say, *subject.alternatives)):
            return n
    return None


def _partners(
    library: Library, note: Definition, showing: Showing, answer: AnswerReview, groups: Collection[str]
) -> Iterator[Question]:
    """Yield the definitions that the author names as easily confused with this one."""
    for name in note.common.confusable:
        by_id = index.uid_of(library.connection, showing.deck.number, name)
        for uid in [by_id] if by_id else _found(library, "definition", name):
            card = _card(library, uid, "meaning", groups)
            if card is None or uid == showing.uid or not isinstance(card.note, Definition):
                continue
            if by_id or normalise(plain(name)) in {normalise(plain(known)) for known in card.note.names}:
                yield _of_card(
                    card, answer, f'And what, in contrast, is meant by "{card.note.prompt_side}"?', "differs"
                )


def _found(library: Library, kind: str, name: str) -> list[str]:
    asked = words(plain(name))
    return prompts.of_kind(library.connection, kind, asked, _MOST_FOUND) if asked else []


def _card(library: Library, uid: str, face: str, groups: Collection[str]) -> Showing | None:
    """Return a card that may be asked on the side, or None: missing, suspended, or asked by another question."""
    number = index.card_of_face(library.connection, uid, face)
    row = index.card(library.connection, number) if number is not None else None
    if row is None or row.suspended or row.spoiler in groups or states.get(library.connection, row.card).suspended:
        return None
    return show(library, row.card, library.today())
