"""How much finding a word says: rare words more than common ones, the subject's own next to nothing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.words.small_words import COMMON_STEMS, QUESTION_WORDS, TELLING
from studydeck.core.grading.words.tokens import Token

ONE = 1.0
COMMON = 0.5
ASKING = 0.7  # what, which, why: of `what to build` they are half the meaning
NUMBER = 1.2
IN_PROMPT = 0.5
IN_SUBJECT = 0.12
SHARED = 0.75  # a word that several points of the card hold
BOTH_SIDES = 0.5  # a word that points of both sides hold
_ASKING_WORDS = QUESTION_WORDS - {"when", "where", "whether", "whose", "who", "whom"}
MOST_WORDS = 40  # of one way to say a point that are looked at


@dataclass(frozen=True, slots=True)
class Weighing:
    """What the words of a card weigh: stems of the subjects, of the question, and of several points or both sides."""

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


def held(parsed: Sequence[Sequence[object]], count: int, sides: Sequence[int]) -> tuple[frozenset[str], frozenset[str]]:
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
