"""Where the words of a point stand in an answer: equal, derived, of one meaning, contrary, or slips of the pen."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from studydeck.core.grading.finding.variants import Key, Unit, phrases_in
from studydeck.core.grading.statements.polarity import Polarity
from studydeck.core.grading.statements.relations import relations
from studydeck.core.grading.words.lexicon import NARROW, Lexicon, contrary_by_prefix, without_denial
from studydeck.core.grading.words.slips import is_abbreviation, is_slip
from studydeck.core.grading.words.tokens import Token

EQUAL, DERIVED, SLIP, SYNONYM, OTHER_DENIAL = 1.0, 0.9, 0.9, 0.85, 0.8
ROOT_SYNONYM, LOOSE = 0.8, 0.72
CONTRARY = 0.84
_MOST_HITS = 24  # of one word of a point in one answer: said so often, it was said
_MEANINGS = 5  # groups; a word that stands in so many means too much to be near to any
_APART = 4  # words from one word of a phrase to the next
_INSTEAD = 0.75  # of the strength, where the answer says what is done instead of it
_UNNAMED = 0.5
_ADVERB = 5  # letters; fly and only are no adverbs of this kind
_ASKING = {"what": ("which", "whatev", "thing"), "which": ("what",), "why": ("reason", "because"), "how": ("way", "manner"),
    "another": ("other", "els"), "other": ("another", "els"), "els": ("other", "another"),
    "own": ("yourself", "himself", "themselv", "itself", "oneself"), "yourself": ("own", "himself", "themselv"),
    "himself": ("own", "yourself", "themselv"),
}  # fmt: skip


_NEGATIONS = frozenset(("not", "no", "never", "without", "nothing", "nobody", "none"))


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of an answer that matches one of a point.

    Attributes:
        place: its place in the answer.
        last: its last place, of a phrase.
        strength: how well it matches, 0 to 1.
        agrees: whether it says the same rather than the contrary.
        contrary: whether it is a word of the contrary meaning.
        whole: whether it stands for a whole phrase of the point, so that it serves all its words.
    """

    place: int
    last: int
    strength: float
    agrees: bool
    contrary: bool = False
    whole: bool = False


Span = tuple[int, int]


class Answer:
    """An answer's words by all that they may be found by."""

    def __init__(
        self, tokens: Sequence[Token], mood: Polarity, words: Lexicon, masked: frozenset[int], known: frozenset[str]
    ) -> None:
        """Index an answer.

        Args:
            tokens: its words.
            mood: what it denies.
            words: the lexicon.
            masked: places of the subjects' own names: they are found only by the same word.
            known: stems of the card's own words: none is a slip of another.
        """
        self.tokens = tokens
        self.mood = mood
        self.words = words
        self.masked = masked
        self.relations = relations(tokens, mood)
        self._stems: dict[str, list[Span]] = defaultdict(list)
        self._turned: dict[str, list[Span]] = defaultdict(list)
        self._roots: dict[str, list[Span]] = defaultdict(list)
        self._groups: dict[int, list[tuple[Span, str, float]]] = defaultdict(list)
        self._sides: dict[tuple[int, bool], list[Span]] = defaultdict(list)
        self._odd: dict[str, list[int]] = defaultdict(list)
        self._ends: dict[str, set[str]] = defaultdict(set)
        self._spelled: dict[str, Span] | None = None
        self._kept: dict[Unit, tuple[Hit, ...]] = {}
        for place, token in enumerate(tokens):
            if place in masked:
                if not token.word.endswith("ing"):  # marketing is no market
                    self._stems[token.stem].append((place, place))
                continue
            self._stems[token.stem].append((place, place))
            self._roots[token.root].append((place, place))
            if len(token.stem) > 4:
                self._ends[token.stem[-4:]].add(token.stem)
            self._mean(token, place)
            if not token.function and not words.knows(token.stem) and token.stem not in known:
                self._odd[token.stem[0]].append(place)
                bare = without_denial(token.stem, words, known)
                if bare:
                    self._turned[bare].append((place, place))
        for first, last, key in phrases_in(tokens, words):
            if first in masked or last in masked:
                continue
            self._stems[key].append((first, last))
            self._group(words.groups.get(key, ()), (first, last), key, SYNONYM)
            for side in words.sides.get(key, ()):
                self._sides[side].append((first, last))

    def hits(self, unit: Unit) -> tuple[Hit, ...]:
        """Return where a word of a point stands, the best match of each place."""
        kept = self._kept.get(unit)
        if kept is None:
            kept = self._kept[unit] = self._look(unit)[:_MOST_HITS]
        return kept

    def turned(self, unit: Unit) -> tuple[int, ...]:
        """Return where words of the contrary meaning stand, also for a word whose contrary stands in its variant."""
        return tuple(
            span[0]
            for key in unit.keys
            for pair, side in self.words.sides.get(key.stem, ())
            for span in self._sides.get((pair, not side), ())
        )

    def spelled(self, initials: str) -> Span | None:
        """Return where words stand whose initials are these."""
        if self._spelled is None:
            self._spelled = {}
            content = [n for n, token in enumerate(self.tokens) if not token.function]
            for start in range(len(content)):
                letters = ""
                for n in content[start : start + 5]:
                    letters += self.tokens[n].word[0]
                    if len(letters) > 1:
                        self._spelled.setdefault(letters, (content[start], n))
        return self._spelled.get(initials)

    def stands(self, stem: str) -> Span | None:
        """Return where a word stands first."""
        spans = self._stems.get(stem)
        return spans[0] if spans else None

    def _mean(self, token: Token, place: int) -> None:
        key = token.stem
        if key in self.words.groups:
            self._group(self.words.groups[key], (place, place), key, SYNONYM)
        elif not token.function:
            self._group(self.words.roots.get(token.root, ()), (place, place), key, ROOT_SYNONYM)
        sides = self.words.sides
        for side in sides.get(key) or sides.get(_adjective(token)) or ():
            self._sides[side].append((place, place))

    def _group(self, groups: Iterable[int], span: Span, key: str, strength: float) -> None:
        for group in groups:
            self._groups[group].append((span, key, strength))

    def _look(self, unit: Unit) -> tuple[Hit, ...]:
        best: dict[tuple[int, bool], Hit] = {}

        def take(span: Span, strength: float, contrary: bool = False, whole: bool = False, plain: bool = False) -> None:
            place, last = span
            if contrary and unit.paired:
                return
            known = best.get((place, contrary))
            if known is None or known.strength < strength:
                own = any(n in self.mood.cues for n in range(place, last + 1)) if last > place else False
                agrees = (self.mood.denied[place if own else last] == (unit.denied and not plain)) != contrary
                if unit.beyond and place in self.mood.only:
                    agrees = not agrees
                best[place, contrary] = Hit(place, last, self._limited(place, unit, strength), agrees, contrary, whole)

        for key in unit.keys:
            self._look_for(key, take)
        for phrase in unit.phrases:
            plain = not _NEGATIONS.isdisjoint(phrase.split())  # what means `not used up` is said, not denied
            for group in self.words.groups.get(phrase, ()):
                for span, _word, strength in self._groups.get(group, ()):
                    take(span, strength, whole=True, plain=plain)
        if unit.acronym and (spelled := self.spelled(unit.keys[0].word)):
            take(spelled, EQUAL)
        if unit.cue:
            for place in self.mood.cues:
                if (place, False) not in best:
                    best[place, False] = Hit(place, place, OTHER_DENIAL, self.mood.denied[place] == unit.denied)
        agreeing = {place for place, contrary in best if not contrary}
        return tuple(hit for (place, contrary), hit in best.items() if not contrary or place not in agreeing)

    def _look_for(self, key: Key, take: Callable[..., None]) -> None:
        for span in self._stems.get(key.stem, ()):
            take(span, EQUAL)
        for span in self._turned.get(key.stem, ()) or self._turned.get(key.root, ()):
            take(span, CONTRARY, contrary=True)
        for span in self._roots.get(key.root, ()):
            take(span, DERIVED)
        for stem in _ASKING.get(key.stem, ()):
            for span in self._stems.get(stem, ()):
                take(span, DERIVED)
        for pair, side in self.words.sides.get(key.stem, ()):
            for span in self._sides.get((pair, not side), ()):
                take(span, CONTRARY, contrary=True)
        groups = self.words.groups.get(key.stem)
        own = SYNONYM if groups else ROOT_SYNONYM
        groups = groups or self.words.roots.get(key.root, frozenset())
        vague = _vague(groups)
        for group in groups:
            for span, word, strength in self._groups.get(group, ()):
                loose = group < NARROW and (vague or _vague(self.words.groups.get(word, ())))
                take(span, LOOSE if loose else min(own, strength))
        if " " in key.stem:
            self._look_for_parts(key, take)
        elif key.stem.isalpha() and len(key.stem) > 3:
            self._look_for_slips(key, take)

    def _look_for_slips(self, key: Key, take: Callable[..., None]) -> None:
        for place in self._odd.get(key.stem[0], ()):
            token = self.tokens[place]
            if contrary_by_prefix(token.stem, key.stem):
                take((place, place), CONTRARY, contrary=True)
            elif is_slip(token.stem, key.stem) or is_slip(token.word, key.word) or is_slip(token.stem, key.root):
                take((place, place), SLIP)
            elif is_abbreviation(token.word, key.word):
                take((place, place), DERIVED)
        for stem in self._ends.get(key.stem[-4:], ()):
            if stem[0] != key.stem[0] and contrary_by_prefix(stem, key.stem):
                for span in self._stems[stem]:
                    take(span, CONTRARY, contrary=True)

    def _look_for_parts(self, key: Key, take: Callable[..., None]) -> None:
        """Find a phrase whose words stand near each other with others between them: `turn the volume up`."""
        spans = [self._stems.get(part, ()) for part in key.stem.split()]
        if not all(spans):
            return
        for first, last in spans[0]:
            place = first
            for other in spans[1:]:
                place = min((span[0] for span in other if 0 < span[0] - place <= _APART), default=-1)
                if place < 0:
                    break
            else:
                take((first, last), DERIVED)

    def _limited(self, place: int, unit: Unit, strength: float) -> float:
        if place in self.mood.weak:
            strength *= _INSTEAD
        if unit.beyond and place not in self.mood.beyond and place not in self.mood.only:
            strength *= _UNNAMED
        return strength


def _adjective(token: Token) -> str:
    """Return the stem of the adjective that an adverb is made of, of `easily` that of `easy`, or nothing."""
    return token.word[:-2] if token.word.endswith("ly") and len(token.word) > _ADVERB else ""


def _vague(groups: Iterable[int]) -> bool:
    """Whether a word stands in so many groups, the narrow ones left out, that it means too much to be near to any."""
    return sum(group < NARROW for group in groups) >= _MEANINGS
