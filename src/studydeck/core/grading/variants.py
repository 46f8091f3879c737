"""A way to say a point becomes weighted words: what is rare and the point's own counts, what stands everywhere hardly does."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from studydeck.core.card import Point
from studydeck.core.grading.lexicon import Lexicon
from studydeck.core.grading.polarity import Polarity, polarity
from studydeck.core.grading.prepositions import behind
from studydeck.core.grading.relations import Relation, relations
from studydeck.core.grading.small_words import COMMON_STEMS, QUESTION_WORDS, TELLING
from studydeck.core.grading.tokens import Token, read

MOST_WORDS = 40  # of one way to say a point that are looked at
ONE = 1.0
COMMON = 0.5
IDIOM = 0.7  # a phrase of small words: give off, aim at
OPENING = 0.6  # the verb a point begins with: starts with a high price
ASKING = 0.7  # what, which, why: of `what to build` they are half the meaning
NUMBER = 1.2
IN_PROMPT = 0.5
IN_SUBJECT = 0.12
SHARED = 0.75  # a word that several points of the card hold
BOTH_SIDES = 0.5  # a word that points of both sides hold
_ASKING_WORDS = QUESTION_WORDS - {"when", "where", "whether", "whose", "who", "whom"}
_TARGETS = frozenset(("to", "into", "toward", "towards", "onto"))


@dataclass(frozen=True, slots=True)
class Key:
    """One form under which a word is looked for: a stem, its root, and the word as written."""

    stem: str
    root: str
    word: str


@dataclass(frozen=True, slots=True, eq=False)  # the same unit is the same object: it is looked up often
class Unit:
    """A word of a way to say a point, or words of which any will do.

    Attributes:
        keys: what it is looked for as; several where the author wrote `germs or viruses`.
        phrases: phrases that it is part of: what means the same as one of them will do too.
        weight: how much finding it says.
        denied: whether the point itself denies it.
        cue: whether it is a negation.
        beyond: whether the point says that there is more than it.
        paired: whether its contrary stands in the same variant.
        role: 0 behind `from`, 1 behind `to`, else -1.
        acronym: whether it is written in capitals.
        acts: whether it looks like a verb.
        behind: the preposition that it stands behind, or empty.
    """

    keys: tuple[Key, ...]
    phrases: tuple[str, ...] = ()
    weight: float = ONE
    denied: bool = False
    cue: bool = False
    beyond: bool = False
    paired: bool = False
    role: int = -1
    acronym: bool = False
    acts: bool = False
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to say a point.

    Attributes:
        text: as the author wrote it.
        units: its weighted words.
        total: the sum of their weights.
        thin: whether it holds little beside the subject's own words, so that finding it says little.
        tokens: its words.
        initials: of its words that carry meaning, where there are two or more, else empty.
        passive: whether it says `by`, so that who acts stands behind.
        relations: what it says is more than what.
        bare_denial: whether it denies what has no weight, as in `what rivals do not have`.
        denies: whether it holds an odd number of negations.
    """

    text: str
    units: tuple[Unit, ...]
    total: float
    thin: bool
    tokens: tuple[Token, ...]
    initials: str = ""
    passive: bool = False
    relations: frozenset[Relation] = frozenset()
    bare_denial: bool = False
    denies: bool = False


def variants(
    points: Sequence[Point],
    texts: Sequence[Sequence[str]],
    subjects: Iterable[str],
    prompt: Iterable[str],
    words: Lexicon,
    sides: Sequence[int] = (),
    in_prompt: float = IN_PROMPT,
) -> list[tuple[Variant, ...]]:
    """Return the ways to say each point.

    Args:
        points: the points.
        texts: for each of them its ways in words.
        subjects: the stems of the subjects.
        prompt: the stems of the question.
        words: the lexicon, for its phrases.
        sides: of each point the number of its side, or below 0.
        in_prompt: what a word of the question is worth.
    """
    parsed = [[read(text, 400) for text in ways] for ways in texts]
    weighing = _Weighing(frozenset(subjects), frozenset(prompt), *_held(parsed, len(points), sides), in_prompt)
    pool: dict[tuple[object, ...], Unit] = {}
    return [
        tuple(
            _pooled(_variant(text, read_text.shown, read_text.tokens[:MOST_WORDS], weighing, words), pool)
            for text, read_text in zip(ways, all_read, strict=True)
            if read_text.tokens
        )
        for ways, all_read in zip(texts, parsed, strict=True)
    ]


def _pooled(way: Variant, pool: dict[tuple[object, ...], Unit]) -> Variant:
    units = tuple(
        pool.setdefault(tuple(getattr(unit, field.name) for field in fields(Unit)), unit) for unit in way.units
    )
    return replace(way, units=units)


def phrases_in(tokens: Sequence[Token], words: Lexicon) -> list[tuple[int, int]]:
    """Return where phrases of the lexicon stand, as first and last place; of those that begin at one word the longest."""
    found = []
    for place, token in enumerate(tokens):
        for stems in words.phrases.get(token.stem, ()):
            last = place + len(stems) - 1
            if last < len(tokens) and all(tokens[place + n].stem == stem for n, stem in enumerate(stems)):
                found.append((place, last))
                break
    return found


@dataclass(frozen=True, slots=True)
class _Weighing:
    own: frozenset[str]
    asked: frozenset[str]
    shared: frozenset[str]
    both_sides: frozenset[str]
    in_prompt: float

    def of(self, token: Token) -> float:
        """Return how much finding a word says."""
        if token.word in _ASKING_WORDS:
            return ASKING
        if token.word in TELLING:
            return COMMON
        if token.function:
            return 0.0
        if token.word[0].isdigit():
            return NUMBER
        if token.stem in self.own or token.word in self.own:
            return IN_SUBJECT
        weight = COMMON if token.stem in COMMON_STEMS else ONE
        if token.stem in self.asked:
            weight *= self.in_prompt
        if token.stem in self.both_sides:
            return weight * BOTH_SIDES
        return weight * SHARED if token.stem in self.shared else weight


def _held(
    parsed: Sequence[Sequence[object]], count: int, sides: Sequence[int]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems that most points hold, and those that points of both sides hold."""
    held: Counter[str] = Counter()
    by_side: dict[str, set[int]] = {}
    for n, ways in enumerate(parsed):
        stems = {token.stem for text in ways for token in text.tokens[:MOST_WORDS]}  # type: ignore[attr-defined]
        held.update(stems)
        if n < len(sides) and sides[n] >= 0:
            for stem in stems:
                by_side.setdefault(stem, set()).add(sides[n])
    shared = frozenset(stem for stem, times in held.items() if times > max(1, count // 2))
    return shared, frozenset(stem for stem, found in by_side.items() if len(found) > 1)


def _variant(text: str, shown: str, tokens: tuple[Token, ...], weighing: _Weighing, words: Lexicon) -> Variant:
    mood = polarity(tokens)
    phrases: dict[int, list[str]] = {}
    idioms: dict[int, int] = {}
    for first, last in phrases_in(tokens, words):
        key = " ".join(token.stem for token in tokens[first : last + 1])
        rich = [n for n in range(first, last + 1) if weighing.of(tokens[n]) >= ONE]
        if len(rich) >= 2:
            for n in range(first, last + 1):
                phrases.setdefault(n, []).append(key)
        elif first not in idioms.values():
            idioms.setdefault(first, last)
    units: list[Unit] = []
    place = 0
    while place < len(tokens):
        last = idioms.get(place, place)
        unit = _unit(tokens, place, last, mood, weighing, phrases.get(place, ()), shown)
        joined = place > 1 and tokens[place - 1].word == "or" and units and _ends_at(units[-1], tokens[place - 2])
        if unit.weight and joined and unit.denied == units[-1].denied:
            before = units.pop()
            unit = Unit(
                (*before.keys, *unit.keys),
                (*before.phrases, *unit.phrases),
                max(before.weight, unit.weight),
                unit.denied,
            )
        if unit.weight:
            units.append(unit)
        place = last + 1
    if not units:
        units = [Unit((Key(token.stem, token.root, token.word),)) for token in tokens]
        return Variant(text, tuple(units), float(len(units)), False, tokens)
    total = sum(unit.weight for unit in units)
    thin = all(unit.weight <= IN_SUBJECT for unit in units)
    content = [token for token in tokens if not token.function]
    initials = "".join(token.word[0] for token in content) if 2 <= len(content) <= 5 else ""
    return Variant(
        text,
        _paired(units, words),
        total,
        thin,
        tokens,
        initials,
        any(t.word == "by" for t in tokens),
        relations(tokens, mood),
        bool(mood.cues) and not any(unit.denied or unit.cue for unit in units),
        len(mood.cues) % 2 == 1,
    )


def _unit(
    tokens: Sequence[Token],
    place: int,
    last: int,
    mood: Polarity,
    weighing: _Weighing,
    phrases: Sequence[str],
    shown: str,
) -> Unit:
    token = tokens[place]
    if last > place:
        key = " ".join(each.stem for each in tokens[place : last + 1])
        word = " ".join(each.word for each in tokens[place : last + 1])
        own = all(each.stem in weighing.own for each in tokens[place : last + 1])
        return Unit((Key(key, key, word),), weight=IN_SUBJECT if own else IDIOM, denied=mood.denied[last])
    cue = place in mood.cues
    opens = place == 0 and token.word.endswith("s") and len(tokens) > 2 and tokens[1].function
    opens = opens and any(weighing.of(other) >= ONE for other in tokens[1:])
    weight = 0.0 if cue and token.function else weighing.of(token) * (OPENING if opens else 1.0)
    before = tokens[place - 1].word if place else ""
    role = 0 if before == "from" else 1 if before in _TARGETS else -1
    written = shown[token.start : token.end]
    return Unit(
        (Key(token.stem, token.root, token.word),),
        tuple(phrases),
        weight,
        mood.denied[place],
        cue,
        place in mood.beyond,
        role=role,
        acronym=len(written) > 1 and written.isupper(),
        acts=(token.word.endswith("ed") and len(token.word) > 4)
        or before in ("must", "to", "can", "should", "may", "will"),
        behind=behind(tokens, place),
    )


def _ends_at(unit: Unit, token: Token) -> bool:
    return unit.keys[-1].word == token.word


def _paired(units: Sequence[Unit], words: Lexicon) -> tuple[Unit, ...]:
    """Return the units, those marked whose contrary stands among them."""
    sides = [words.sides.get(unit.keys[0].stem, frozenset()) for unit in units]
    made = []
    for n, unit in enumerate(units):
        paired = any((pair, not side) in sides[m] for pair, side in sides[n] for m in range(len(units)) if m != n)
        made.append(
            Unit(
                unit.keys,
                unit.phrases,
                unit.weight,
                unit.denied,
                unit.cue,
                unit.beyond,
                paired,
                unit.role,
                unit.acronym,
                unit.acts,
                unit.behind,
            )
            if paired
            else unit
        )
    return tuple(made)
