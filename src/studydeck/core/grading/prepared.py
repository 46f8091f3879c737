"""A rubric made ready once, and an answer made ready against it: words weighed, subjects named, clauses ascribed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from studydeck.core.card import Point
from studydeck.core.grading import derive
from studydeck.core.grading.finding import coverage
from studydeck.core.grading.finding.found import Answer
from studydeck.core.grading.finding.variants import Variant, variants
from studydeck.core.grading.rubric import Concept, Rubric, Subject
from studydeck.core.grading.statements.polarity import polarity
from studydeck.core.grading.statements.stretches import Window, windows
from studydeck.core.grading.subjects.sides import NOBODY, Ownership, owners
from studydeck.core.grading.subjects.subject_names import Mention, Names, inferred, mentions, names
from studydeck.core.grading.words.lexicon import Lexicon, lexicon
from studydeck.core.grading.words.tokens import Text, read

_LONG_POINT = 2.6  # weight of a single point that is a whole model answer
_MOST_OTHERS = 40  # concepts that an answer is compared with
_Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A rubric made ready: its points' variants, the subjects' names, the lexicon with the deck's own words."""

    rubric: Rubric
    points: tuple[Point, ...]
    derived: bool
    ways: tuple[tuple[Variant, ...], ...]
    against: tuple[tuple[Variant, ...], ...]
    sides: tuple[int, ...]
    called: tuple[Names, ...]
    words: Lexicon
    whole: tuple[Variant, ...]
    known: frozenset[str]
    small: frozenset[str]
    others: tuple[Concept, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer made ready: indexed, cut into stretches, each word with the side that it speaks of."""

    text: Text
    answer: Answer
    stretches: list[Window]
    narrow: list[Window]
    owner: list[int]
    named: list[Mention]


@lru_cache(maxsize=512)
def ways_of(points: tuple[Point, ...], synonyms: _Groups, antonyms: _Groups) -> tuple[tuple[Variant, ...], ...]:
    """Return the ways to say another concept's points; the cards of a deck have most of their neighbours in common."""
    texts = [(point.say, *point.alternatives) for point in points]
    return tuple(variants(points, texts, (), (), lexicon(synonyms, antonyms)))


@lru_cache(maxsize=64)
def compiled(rubric: Rubric) -> Card:
    """Return a rubric made ready; the newest are kept."""
    words = lexicon(rubric.synonyms, rubric.antonyms)
    points = rubric.points
    subjects = rubric.subjects or tuple(Subject(side) for side in dict.fromkeys(p.side for p in points if p.side))
    if not points:
        points = derive.derived(rubric.answer, subjects)
    sides = tuple(_side(point, subjects) for point in points)
    if len(subjects) < 2 and not any(side >= 0 for side in sides):
        found, named = inferred(points)
        if found:
            subjects = found
            sides = tuple(next((n for n, one in enumerate(found) if one.name == side), NOBODY) for side in named)
    called = names(subjects)
    own = frozenset(stem.removeprefix("=") for one in called for form in one.forms for stem in form)
    prompt = frozenset(token.stem for token in read(rubric.prompt, 400).tokens if not token.function) - own
    ways = variants(points, [(point.say, *point.alternatives) for point in points], own, prompt, words, sides)
    against = variants(points, [point.contradicts for point in points], own, prompt, words)
    known = own | {token.stem for some in (*ways, *against) for way in some for token in way.tokens}
    known |= {token.stem for token in read(rubric.answer).tokens}
    small = frozenset(
        t.word for text in (rubric.prompt, rubric.answer, *(p.say for p in points)) for t in read(text, 1000).tokens
    )
    whole: tuple[Variant, ...] = ()
    if not rubric.points or (len(points) == 1 and len(ways[0]) == 1 and ways[0][0].total >= _LONG_POINT):
        asked = frozenset(token.stem for token in read(rubric.prompt, 400).tokens if not token.function)
        texts = [(point.say, *point.alternatives) for point in rubric.points] or [(rubric.answer,)]
        whole = variants([Point("")], texts, (), asked, words, in_prompt=coverage.IN_PROMPT)[0]
    nearest = sorted(rubric.others, key=lambda one: not one.likely)[:_MOST_OTHERS]
    return Card(
        rubric=rubric,
        points=points,
        derived=not rubric.points,
        ways=tuple(ways),
        against=tuple(against),
        sides=sides,
        called=called,
        words=words,
        whole=whole,
        known=known,
        small=small,
        others=tuple(nearest),
    )


def _side(point: Point, subjects: Sequence[Subject]) -> int:
    wanted = point.side.casefold().strip()
    if not wanted:
        return NOBODY
    for n, subject in enumerate(subjects):
        if wanted in {name.casefold().strip() for name in (subject.name, *subject.also)}:
            return n
    return NOBODY


def hear(card: Card, text: Text) -> Heard:
    """Return an answer made ready to be judged against a card."""
    named = mentions(text.tokens, card.called, card.known)
    masked = frozenset(place for mention in named for place in range(mention.first, mention.last + 1))
    sided = len(card.called) > 1 and any(side >= 0 for side in card.sides)
    owned = Ownership([NOBODY] * len(text.tokens))
    if sided and named:
        leading = [mention for mention in named if not _is_term(text, mention)]
        owned = owners(text.tokens, leading, len(card.called), _bracketed(text, named))
        text, owned, masked = _said_again(text, owned, masked)
    owner, cancelled = owned.owner, owned.cancelled
    answer = Answer(text.tokens, polarity(text.tokens, cancelled), card.words, masked, card.known)
    stretches = windows(text.tokens)
    narrow = [window for window in stretches if text.tokens[window.first].piece == text.tokens[window.last].piece]
    return Heard(text, answer, stretches, narrow, owner, named)


def _said_again(text: Text, owned: Ownership, masked: frozenset[int]) -> tuple[Text, Ownership, frozenset[int]]:
    """Return a text with what is said of a further subject said once more behind it, so that both may be judged."""
    tokens, owner, covered = list(text.tokens), list(owned.owner), set(masked)
    for places, subject in owned.repeated:
        sentence, piece = tokens[-1].sentence + 1, tokens[-1].piece + 1
        for place in places:
            if place in masked:
                covered.add(len(tokens))
            tokens.append(tokens[place]._replace(sentence=sentence, piece=piece))
            owner.append(subject)
    return replace(text, tokens=tuple(tokens)), replace(owned, owner=owner), frozenset(covered)


def _is_term(text: Text, mention: Mention) -> bool:
    """Whether a subject only stands in the formula of another: `profit = revenue - costs`."""
    shown, first = text.shown, text.tokens[mention.first].start
    behind = shown[text.tokens[mention.last].end :].lstrip()[:1]
    return shown[:first].rstrip()[-1:] == "=" and behind in ("-", "+", "*", "/", "x")


def _bracketed(text: Text, named: Sequence[Mention]) -> frozenset[int]:
    """Return the mentions that stand alone in brackets, as in `a plan for years (strategy)`."""
    shown, tokens = text.shown, text.tokens
    return frozenset(
        mention.first
        for mention in named
        if shown[: tokens[mention.first].start].rstrip()[-1:] in ("(", "[")
        and shown[tokens[mention.last].end :][:1] in (")", "]")
    )
