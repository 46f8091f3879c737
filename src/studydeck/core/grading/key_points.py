"""An answer in one's own words is graded by the key points it makes, denies, or ascribes to the wrong side.

It is pure and needs the standard library only. What it can't know it says: three states, never a percentage.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from studydeck.core.card import Point
from studydeck.core.grading import coverage, derive
from studydeck.core.grading.found import Answer
from studydeck.core.grading.languages import is_foreign
from studydeck.core.grading.lexicon import Lexicon, lexicon
from studydeck.core.grading.matching import HALF, MET, NOTHING, Match, Window, best_match, windows
from studydeck.core.grading.non_answers import is_dont_know, is_stuffing
from studydeck.core.grading.polarity import polarity
from studydeck.core.grading.rubric import Certainty, Concept, Flag, Grade, Mark, PointGrade, Rubric, Subject, Verdict
from studydeck.core.grading.sides import BOTH, NOBODY, Ownership, owners
from studydeck.core.grading.subject_names import Mention, Names, inferred, mentions, names
from studydeck.core.grading.tokens import Text, read
from studydeck.core.grading.variants import Variant, variants

CORRECT_FROM, PARTIAL_FROM = 0.75, 0.20
CONTRADICTION_COSTS = 0.35
SURE_MET, SURE_MISSING = 0.8, 0.3
_SHORT = 14  # words; that nothing is found in a longer answer is not sure to mean that nothing is right
_SIDE_MARGIN = 0.1
_LEANS_BELOW = 0.2  # of a point's score on its own side
_CONTRADICTED = 0.7
_OTHER_SHARE, _OTHER_LEAD, _OTHER_OWN = 0.5, 0.3, 0.4
_OTHER_AT_MOST = 0.8
_HALF_SUPPORTS = 0.5
_MORE_SUPPORT, _RICH = 0.75, 0.95  # for a point of which no more than a single word was found, and that not plainly
_SUPPORT, _NEARLY = 0.5, 0.42  # share of the other points that are met, and score from which a point is nearly met
_LONG_POINT = 3.5  # weight of a single point that is a whole model answer
_MOST_OTHERS = 40  # concepts that an answer is compared with
_Groups = tuple[tuple[str, ...], ...]


def grade(rubric: Rubric, response: str) -> Grade:
    """Grade an answer.

    Args:
        rubric: what it is judged by; without points they are derived from the model answer.
        response: the answer as typed; of a very long one the first part is read.
    """
    card = _compiled(rubric)
    text = read(response)
    flags: list[Flag] = [Flag.TOO_LONG] if text.cut else []
    if not text.tokens:
        return _nothing(card, Flag.EMPTY)
    if is_dont_know(text.tokens):
        return _nothing(card, Flag.DONT_KNOW)
    if not card.points:
        return Grade(Verdict.WRONG, Certainty.CANNOT_JUDGE, 0.0, (), tuple(flags), derived=True)
    if is_foreign(text.tokens, card.small):
        points = tuple(PointGrade(point, Mark.MISSING, 0.0) for point in card.points)
        return Grade(Verdict.WRONG, Certainty.CANNOT_JUDGE, 0.0, points, tuple(flags), derived=card.derived)
    heard = _heard(card, text)
    marks = [_marked(card, heard, n) for n in range(len(card.points))]
    return _weighed(card, heard, marks, flags)


@dataclass(frozen=True, slots=True)
class _Card:
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
class _Heard:
    """An answer made ready: indexed, cut into stretches, each word with the side that it speaks of."""

    text: Text
    answer: Answer
    stretches: list[Window]
    narrow: list[Window]
    owner: list[int]
    named: list[Mention]


@lru_cache(maxsize=512)
def _ways_of(points: tuple[Point, ...], synonyms: _Groups, antonyms: _Groups) -> tuple[tuple[Variant, ...], ...]:
    """Return the ways to say another concept's points; the cards of a deck have most of their neighbours in common."""
    texts = [(point.say, *point.alternatives) for point in points]
    return tuple(variants(points, texts, (), (), lexicon(synonyms, antonyms)))


@lru_cache(maxsize=64)
def _compiled(rubric: Rubric) -> _Card:
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
    return _Card(
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


def _heard(card: _Card, text: Text) -> _Heard:
    named = mentions(text.tokens, card.called, card.known)
    masked = frozenset(place for mention in named for place in range(mention.first, mention.last + 1))
    sided = len(card.called) > 1 and any(side >= 0 for side in card.sides)
    owned = Ownership([NOBODY] * len(text.tokens))
    if sided and named:
        owned = owners(text.tokens, named, len(card.called), _bracketed(text, named))
        text, owned, masked = _said_again(text, owned, masked)
    owner, cancelled = owned.owner, owned.cancelled
    answer = Answer(text.tokens, polarity(text.tokens, cancelled), card.words, masked, card.known)
    stretches = windows(text.tokens)
    narrow = [window for window in stretches if text.tokens[window.first].piece == text.tokens[window.last].piece]
    return _Heard(text, answer, stretches, narrow, owner, named)


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


def _bracketed(text: Text, named: Sequence[Mention]) -> frozenset[int]:
    """Return the mentions that stand alone in brackets, as in `a plan for years (strategy)`."""
    shown, tokens = text.shown, text.tokens
    return frozenset(
        mention.first
        for mention in named
        if shown[: tokens[mention.first].start].rstrip()[-1:] in ("(", "[")
        and shown[tokens[mention.last].end :][:1] in (")", "]")
    )


@dataclass(frozen=True, slots=True)
class _Marked:
    """A point's match, and whether it stands on the wrong side, leans to it, or is contradicted."""

    match: Match
    wrong_side: bool = False
    leaning: bool = False
    contradicted: bool = False

    @property
    def denied(self) -> bool:
        return self.contradicted or (self.match.denied and self.match.score >= MET)

    @property
    def mark(self) -> Mark:
        if self.denied:
            return Mark.DENIED
        if self.wrong_side:
            return Mark.WRONG_SIDE
        if self.match.denied or self.match.score < HALF:
            return Mark.MISSING
        return Mark.MET if self.match.score >= MET else Mark.HALF


def _marked(card: _Card, heard: _Heard, n: int) -> _Marked:
    side = card.sides[n]
    ways = card.ways[n]
    if side < 0 or all(owner == NOBODY for owner in heard.owner):
        own = best_match(heard.answer, ways, heard.stretches)
        wrong = leaning = False
    else:
        owner = heard.owner
        own = best_match(heard.answer, ways, heard.stretches, lambda place: owner[place] in (side, BOTH))
        other = best_match(
            heard.answer, ways, heard.stretches, lambda place: owner[place] >= 0 and owner[place] != side
        )
        leaning = not other.denied and other.score >= HALF and own.score < _LEANS_BELOW
        if any(place in heard.answer.mood.cues for place in range(other.first, other.last + 1)):
            other = NOTHING  # what is denied of the other side is no mistake
        wrong = other.score >= MET and not other.denied and (own.denied or own.score < other.score - _SIDE_MARGIN)
        if wrong:
            own = other
    for way in card.against[n]:
        against = best_match(heard.answer, (way,), heard.narrow)
        if against.score >= _CONTRADICTED and not against.denied and own.score < 0.95:
            return _Marked(against, contradicted=True)
    return _Marked(own, wrong_side=wrong, leaning=leaning)


def _weighed(card: _Card, heard: _Heard, marks: list[_Marked], flags: list[Flag]) -> Grade:
    required = [n for n, point in enumerate(card.points) if not point.optional] or list(range(len(card.points)))
    made = _in_context(marks, required)
    got = sum(1.0 if made[n] is Mark.MET else 0.5 if made[n] is Mark.HALF else 0.0 for n in required)
    against = sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made)
    score = max(0.0, min(1.0, got / len(required) - CONTRADICTION_COSTS * against))
    if card.whole:
        score = _of_whole(card, heard, made)
    swapped = _swapped(card, made) or (Mark.MET not in made and sum(marked.leaning for marked in marks) >= 2)
    essential_denied = any(card.points[n].essential and made[n] is Mark.DENIED for n in range(len(made)))
    essential_missing = any(card.points[n].essential and made[n] is not Mark.MET for n in range(len(made)))
    if swapped:
        flags.append(Flag.SWAP)
    if any(mark is Mark.DENIED for mark in made):
        flags.append(Flag.CONTRADICTION)
    stuffed = is_stuffing(heard.text, len({mention.subject for mention in heard.named}))
    if stuffed:
        flags.append(Flag.STUFFING)
    judged = not swapped and got / len(required) < _OTHER_AT_MOST
    other = _other_concept(card, heard, got / len(required)) if judged else None
    if other is not None:
        flags.append(Flag.OTHER_CONCEPT)
    if swapped or stuffed or other is not None or essential_denied:
        score = 0.0 if swapped or stuffed else min(score, PARTIAL_FROM - 0.01)
        verdict = Verdict.WRONG
    elif score >= CORRECT_FROM and (not against or card.derived) and not essential_missing:
        verdict = Verdict.CORRECT
    elif score >= PARTIAL_FROM or _holds(made):
        verdict = Verdict.PARTIAL
    else:
        verdict = Verdict.WRONG
    if verdict is Verdict.WRONG:  # what is right in an answer that is wrong as a whole is believed half
        made = [Mark.HALF if mark is Mark.MET else mark for mark in made]
    grades = tuple(
        PointGrade(
            point,
            mark,
            round(marked.match.score, 3) if mark in (Mark.MET, Mark.HALF) else 0.0,
            heard.text.words(marked.match.first, marked.match.last)
            if mark is not Mark.MISSING and marked.match.last >= 0
            else "",
        )
        for point, mark, marked in zip(card.points, made, marks, strict=True)
    )
    scores = [marks[n].match.score for n in required]
    sure = not card.derived and (
        bool({Flag.SWAP, Flag.STUFFING, Flag.OTHER_CONCEPT} & set(flags))
        or (verdict is Verdict.CORRECT and all(value >= SURE_MET for value in scores))
        or (verdict is Verdict.WRONG and all(value < SURE_MISSING for value in scores) and len(heard.text.tokens) <= _SHORT)
    )
    certainty = Certainty.SURE if sure and Flag.TOO_LONG not in flags else Certainty.UNSURE
    return Grade(verdict, certainty, round(score, 3), grades, tuple(flags), other, card.derived)


def _of_whole(card: _Card, heard: _Heard, made: list[Mark]) -> float:
    """Return the score of an answer to a card without points of its author; a single long point is marked by it."""
    score = coverage.coverage(heard.answer, card.whole).score
    denied = sum(mark is Mark.DENIED for mark in made)
    if denied * 2 > len(made):
        score = max(0.0, score - CONTRADICTION_COSTS)
    if not card.derived:
        made[0] = Mark.MET if score >= CORRECT_FROM else Mark.HALF if score >= HALF else Mark.MISSING
    return score


def _in_context(marks: Sequence[_Marked], required: Sequence[int]) -> list[Mark]:
    """Return what became of each point, a nearly met one being believed in an answer that is otherwise good."""
    made = [marked.mark for marked in marks]
    if any(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made):
        return made
    worth = {Mark.MET: 1.0, Mark.HALF: _HALF_SUPPORTS}
    before = list(made)
    for n, marked in enumerate(marks):
        others = [before[m] for m in required if m != n]
        support = sum(worth.get(mark, 0.0) for mark in others) / len(others) if others else 0.0
        weak = marked.match.words < 2 and marked.match.weight < _RICH
        if made[n] is Mark.HALF and support >= (_MORE_SUPPORT if weak else _SUPPORT) and marked.match.score >= _NEARLY:
            made[n] = Mark.MET
    return made


def _holds(made: Sequence[Mark]) -> bool:
    """Whether as much is right as is wrong, and not only by one word."""
    met = sum(mark is Mark.MET for mark in made)
    return met >= 2 and met >= sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made)


def _swapped(card: _Card, made: Sequence[Mark]) -> bool:
    wrong = sum(mark is Mark.WRONG_SIDE for mark in made)
    right = sum(mark is Mark.MET for mark, side in zip(made, card.sides, strict=True) if side >= 0)
    return wrong > right


def _other_concept(card: _Card, heard: _Heard, own: float) -> Concept | None:
    best: tuple[tuple[bool, int, float], Concept] | None = None
    for concept in card.others:
        ways = _ways_of(concept.points, card.rubric.synonyms, card.rubric.antonyms)
        if not ways:
            continue
        matches = [best_match(heard.answer, some, heard.stretches) if some else NOTHING for some in ways]
        told = sum(match.score >= MET and not match.denied and match.words > 1 for match in matches)
        share = told / len(matches)
        if not (own < _OTHER_OWN and share >= _OTHER_SHARE and share >= own + _OTHER_LEAD):
            continue
        credible = concept.likely or (told > 1 and own == 0)
        rank = (concept.likely, told, share)
        if credible and (best is None or rank > best[0]):
            best = (rank, concept)
    return best[1] if best else None


def _nothing(card: _Card, flag: Flag) -> Grade:
    points = tuple(PointGrade(point, Mark.MISSING, 0.0) for point in card.points)
    return Grade(Verdict.WRONG, Certainty.SURE, 0.0, points, (flag,), derived=card.derived)
