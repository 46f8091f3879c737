"""A deck is tested against itself: would its own answers be graded as they should?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studydeck.core.card import Point
from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rubric import Concept, Mark, Rubric, Verdict
from studydeck.core.grading.words.tokens import read
from studydeck.core.notes.advice_codes import BARE_POINTS, MODEL_ANSWER, ONE_WORD_POINT, OTHER_ANSWER, SHARED_WORD

MOST_COMPARED = 6  # other answers that a card is tried with: those that share most words with its points
_SPOKEN = "interview"  # such an answer may hold several others whole
_BROAD = 2  # words that carry meaning; fewer in common say nothing


@dataclass(frozen=True, slots=True)
class Examined:
    """One card that is answered in one's own words.

    Attributes:
        note: which note it is of, in the caller's numbering.
        name: how it is told to the author.
        rubric: what it is judged by.
        has_points: whether the author gave its points; else they are the sides of a difference.
    """

    note: int
    name: str
    rubric: Rubric
    has_points: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with how a card is judged.

    Attributes:
        note: which note, in the caller's numbering.
        code: what it is silenced by.
        point: number of the point that it is about, or -1.
        message: what was found, a fragment of a sentence.
        hint: why it matters, and how to mend it.
    """

    note: int
    code: str
    point: int
    message: str
    hint: str


def examine(cards: Sequence[Examined]) -> list[Finding]:
    """Return what is wrong with how the cards of one deck are judged, card by card."""
    answers = [frozenset(_words(card.rubric.answer)) for card in cards]
    found: list[Finding] = []
    for n, card in enumerate(cards):
        if not card.rubric.points:
            continue
        found += _model_answer(card)
        if card.has_points:
            found += _bare_points(card)
            found += _one_word(card)
            found += _other_answers(card, [cards[m] for m in _nearest(n, card, cards, answers)])
        found += _shared_words(card)
    return found


def _model_answer(card: Examined) -> Iterator[Finding]:
    rubric = card.rubric
    if not rubric.answer.strip():
        return
    result = grade(rubric, rubric.answer)
    if result.verdict is Verdict.CORRECT:
        return
    missed = next(
        (n for n, point in enumerate(result.points) if point.mark is not Mark.MET and not point.point.optional), -1
    )
    told = f": `{_short(rubric.points[missed].say)}` isn't found in it" if missed >= 0 else ""
    hint = "Add a way to say the point in the answer's words, or let the answer make the point."
    yield Finding(
        card.note, MODEL_ANSWER, missed, f"the card's own answer is graded {result.verdict.value}{told}", hint
    )


def _bare_points(card: Examined) -> Iterator[Finding]:
    bare = [n for n, point in enumerate(card.rubric.points) if not point.alternatives]
    if len(bare) * 2 > len(card.rubric.points):
        hint = "Nobody answers in your very words: give each point one to three other ways to say it, with `or`."
        message = f"{len(bare)} of {len(card.rubric.points)} points have no other way to be said"
        yield Finding(card.note, BARE_POINTS, bare[0], message, hint)


def _one_word(card: Examined) -> Iterator[Finding]:
    for n, point in enumerate(card.rubric.points):
        thin = next((way for way in (point.say, *point.alternatives) if _is_one_word(way)), None)
        if thin is not None:
            hint = "One word is found in wrong answers as well: say what is said of it."
            yield Finding(card.note, ONE_WORD_POINT, n, f"`{_short(thin)}` is a single word", hint)


def _other_answers(card: Examined, others: Sequence[Examined]) -> Iterator[Finding]:
    for other in others:
        concept = Concept("", other.name, other.rubric.points, likely=True)
        result = grade(replace(card.rubric, others=(concept,)), other.rubric.answer)
        if result.verdict is not Verdict.WRONG:
            met = next((n for n, point in enumerate(result.points) if point.mark is Mark.MET), -1)
            hint = "Whoever mixes the two up is told that it was right: make the points narrower, or name it in `confusable`."
            message = f"the answer to `{_short(other.name)}` is graded {result.verdict.value} here"
            yield Finding(card.note, OTHER_ANSWER, met, message, hint)
            return


def _shared_words(card: Examined) -> Iterator[Finding]:
    sides: dict[str, set[str]] = {}
    for point in card.rubric.points:
        if point.side:
            for way in (point.say, *point.alternatives):
                words = set(_words(way))
                if len(words) == 1:
                    sides.setdefault(words.pop(), set()).add(point.side)
    for n, point in enumerate(card.rubric.points):
        shared = next((stem for stem in _alone(point) if len(sides.get(stem, ())) > 1), None)
        if shared is not None:
            hint = "It can't tell the sides apart: add what is said of it on each side."
            yield Finding(card.note, SHARED_WORD, n, f"both sides have a point that is nothing but `{shared}`", hint)
            return


def _alone(point: Point) -> Iterator[str]:
    for way in (point.say, *point.alternatives):
        words = set(_words(way))
        if len(words) == 1:
            yield words.pop()


def _nearest(n: int, card: Examined, cards: Sequence[Examined], answers: Sequence[frozenset[str]]) -> list[int]:
    """Return the cards of the same kind whose answers share most words with a card's points."""
    wanted = {stem for point in card.rubric.points for way in (point.say, *point.alternatives) for stem in _words(way)}
    shared = [
        (len(wanted & answers[m]), -m)
        for m, other in enumerate(cards)
        if m != n and other.note != card.note and other.has_points and other.rubric.kind == card.rubric.kind != _SPOKEN
    ]
    return [-m for count, m in sorted(shared, reverse=True)[:MOST_COMPARED] if count >= _BROAD]


def _words(text: str) -> list[str]:
    return [token.stem for token in read(text, 2000).tokens if not token.function]


def _is_one_word(text: str) -> bool:
    tokens = read(text, 200).tokens
    return len(tokens) == 1 and tokens[0].word.isascii() and not tokens[0].word[0].isdigit()


def _short(text: str) -> str:
    return text if len(text) <= 50 else text[:49] + "…"
