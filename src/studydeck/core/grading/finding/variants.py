"""A way to say a point becomes weighted words: what is rare and the point's own counts, what stands everywhere hardly does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise

from studydeck.core.card import Point
from studydeck.core.grading.finding.weighing import COMMON, IN_PROMPT, IN_SUBJECT, MOST_WORDS, ONE, Weighing, held
from studydeck.core.grading.statements.polarity import Polarity, polarity
from studydeck.core.grading.statements.prepositions import behind
from studydeck.core.grading.statements.relations import Relation, relations
from studydeck.core.grading.statements.until import then_part
from studydeck.core.grading.words.lexicon import Lexicon
from studydeck.core.grading.words.tokens import Token, read

IDIOM = 0.7  # a phrase of small words: give off, aim at
OPENING = 0.6  # the verb a point begins with: starts with a high price
_AFTER_NOUNS = frozenset(("and", "or", "of", "for", "in", "with", "between"))  # interviews with customers
_PARTICLES = frozenset(  # with them a verb means something of its own: give off, look after
    "up down off out in on at after over away through back into for to from about with by".split()  # noqa: SIM905
)
_DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "our", "your", "my"))
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
        stages: where one thing holds until another does, the stage of each unit, 0 or 1, else empty.
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
    stages: tuple[int, ...] = ()


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
    weighing = Weighing(frozenset(subjects), frozenset(prompt), *held(parsed, len(points), sides), in_prompt)
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


def phrases_in(tokens: Sequence[Token], words: Lexicon) -> list[tuple[int, int, str]]:
    """Return where phrases of the lexicon stand, of those that begin at one word the longest first.

    Each is its first and last place and its stems. Articles and possessives inside one are passed over: `loses its buyers`
    is `lose buyers`.
    """
    found = _phrases_at(tokens, range(len(tokens)), words)
    kept = [n for n, token in enumerate(tokens) if token.word not in _DETERMINERS]
    if len(kept) < len(tokens):
        known = set(found)
        found += [one for one in _phrases_at(tokens, kept, words) if one not in known]
    return found


def _phrases_at(tokens: Sequence[Token], places: Sequence[int], words: Lexicon) -> list[tuple[int, int, str]]:
    stems = tuple(tokens[place].stem for place in places)
    return [
        (places[n], places[n + len(phrase) - 1], " ".join(phrase))
        for n, pair in enumerate(pairwise(stems))
        for phrase in words.phrases.get(pair, ())
        if stems[n : n + len(phrase)] == phrase
    ]


def _variant(text: str, shown: str, tokens: tuple[Token, ...], weighing: Weighing, words: Lexicon) -> Variant:
    mood = polarity(tokens)
    phrases: dict[int, list[str]] = {}
    idioms: dict[int, int] = {}
    for first, last, key in phrases_in(tokens, words):
        rich = [n for n in range(first, last + 1) if weighing.of(tokens[n]) >= ONE]
        solid = any(weighing.of(tokens[n]) >= COMMON for n in range(first, last + 1))
        loose = solid and not any(tokens[n].word in _PARTICLES for n in range(first, last + 1))
        if len(rich) >= 2 or loose or any(n in mood.cues for n in range(first, last + 1)):
            for n in range(first, last + 1):
                phrases.setdefault(n, []).append(key)
        elif first not in idioms.values() and last - first == key.count(" "):
            idioms.setdefault(first, last)
    units: list[Unit] = []
    stages: list[int] = []
    then = then_part(tokens)
    place = 0
    while place < len(tokens):
        last = idioms.get(place, place)
        unit = _unit(tokens, place, last, mood, weighing, phrases.get(place, ()), shown)
        joined = place > 1 and tokens[place - 1].word == "or" and units and _ends_at(units[-1], tokens[place - 2])
        if unit.weight and joined and unit.denied == units[-1].denied:
            before = units.pop()
            stages.pop()
            unit = Unit(
                (*before.keys, *unit.keys),
                (*before.phrases, *unit.phrases),
                max(before.weight, unit.weight),
                unit.denied,
            )
        if unit.weight:
            units.append(unit)
            stages.append(int(place in then))
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
        tuple(stages) if then else (),
    )


def _unit(
    tokens: Sequence[Token],
    place: int,
    last: int,
    mood: Polarity,
    weighing: Weighing,
    phrases: Sequence[str],
    shown: str,
) -> Unit:
    token = tokens[place]
    if last > place:
        key = " ".join(each.stem for each in tokens[place : last + 1])
        word = " ".join(each.word for each in tokens[place : last + 1])
        own = all(each.stem in weighing.own for each in tokens[place : last + 1])
        negates = any(n in mood.cues for n in range(place, last + 1))  # does not change: the phrase itself isn't denied
        denied = mood.denied[place if negates else last]
        keys = [Key(key, key, word)]
        if token.word in ("the", "a", "an") and last == place + 1:  # the same
            keys.append(Key(tokens[last].stem, tokens[last].root, tokens[last].word))
        return Unit(tuple(keys), weight=IN_SUBJECT if own else IDIOM, denied=denied)
    cue = place in mood.cues
    opens = (
        place == 0
        and token.word.endswith("s")
        and not token.word.endswith("ss")
        and len(tokens) > 2
        and tokens[1].function
    )
    opens = opens and tokens[1].word not in _AFTER_NOUNS
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
    sides = [
        words.sides.get(unit.keys[0].stem, frozenset()).union(
            *(words.sides.get(part, frozenset()) for part in unit.keys[0].stem.split())
        )
        for unit in units
    ]
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
