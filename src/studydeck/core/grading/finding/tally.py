"""What was found of a way to say a point, added up by what it says: the same, its denial, or the contrary."""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.finding.found import OTHER_DENIAL, Answer, Hit
from studydeck.core.grading.finding.variants import Unit, Variant
from studydeck.core.grading.finding.weighing import IN_SUBJECT
from studydeck.core.grading.words.small_words import QUESTION_WORDS
from studydeck.core.grading.words.tokens import Token

_HEAVY = 0.4  # of a word that turns a statement round by being contrary
_SAYS = 0.3  # weight of denied words with which their subject is denied
_SPECIFIC = 0.7  # weight of a word of the point's own
_NEAR = 4  # words between a contrary word and what it is said of
_FIRM, _FIRMER = 0.8, 0.9  # strength of a single word that is enough for a point; of one beside the subject's name


@dataclass(slots=True)
class Tally:
    """What was found of a variant in a stretch, by what it says of the point."""

    agreeing: float = 0.0
    denying: float = 0.0
    subject: float = 0.0
    contrary: float = 0.0
    contraries: int = 0
    turned: float = 0.0
    firm: bool = False
    twice: bool = False
    real: bool = False
    specific: bool = False
    counted: int = 0
    first: int = 1 << 30
    last: int = -1

    @property
    def found(self) -> float:
        """The weight that was found, whatever it says."""
        return self.agreeing + self.subject + self.denying + self.contrary

    def settle(self, *, both_deny: bool) -> None:
        """Take for agreement what only looks like denial.

        `hasn't left` denies the contrary word, so what stands behind it holds; a point that denies and an answer that
        denies agree, if not on the same word; and the dearer, the less is the same rule as the cheaper, the more.
        What a denied verb is said of is denied with it: `the air doesn't scatter light`.
        """
        if self.denying >= _SAYS:
            self.denying += self.subject
        else:
            self.agreeing += self.subject
        self.subject = 0.0
        if self.twice or both_deny:
            self.agreeing, self.denying = self.agreeing + self.denying, 0.0
        if self.contraries == 2 and not self.denying:
            self.agreeing, self.contrary, self.contraries = self.agreeing + self.contrary, 0.0, 0


def tallied(answer: Answer, way: Variant, chosen: Sequence[Hit | None]) -> Tally:
    """Return what was found of a variant in a stretch; a contrary word counts where something of the point is near."""
    tally = Tally()
    seen: set[int] = set()
    pairs = list(zip(way.units, chosen, strict=True))
    acting = _acting(answer, pairs)
    for n, (unit, hit) in enumerate(pairs):
        if hit is None or (hit.contrary and not hit.agrees and not _bears(answer.tokens, n, pairs, hit)):
            continue
        gained = unit.weight * hit.strength
        acted_on = bool(acting) and not hit.contrary and (unit.denied or hit.place > min(acting))
        agrees = hit.agrees or acted_on
        if agrees:
            if hit.place in answer.mood.deniers and not way.denies:
                tally.subject += gained
            else:
                tally.agreeing += gained
            tally.firm = tally.firm or hit.strength >= (_FIRM if len(way.units) == 1 else _FIRMER)
            tally.twice = tally.twice or (hit.contrary and unit.weight >= _HEAVY)
        elif hit.contrary:
            tally.contrary += gained
            tally.turned += unit.weight
            tally.contraries += unit.weight >= _HEAVY
        else:
            tally.denying += gained
        tally.real = tally.real or hit.place not in answer.mood.cues or hit.strength > OTHER_DENIAL
        tally.specific = tally.specific or (agrees and is_specific(unit))
        tally.counted += unit.weight > IN_SUBJECT and hit.place not in seen
        seen.add(hit.place)
        tally.first, tally.last = min(tally.first, hit.place), max(tally.last, hit.last)
    return tally


def is_specific(unit: Unit) -> bool:
    """Whether a word is the point's own: no small or common word, no word of the question, none of both sides."""
    return unit.weight >= _SPECIFIC and unit.keys[0].word not in QUESTION_WORDS


def _acting(answer: Answer, pairs: Sequence[tuple[Unit, Hit | None]]) -> list[int]:
    """Return where a verb of denial stands for the point's verb: what `blocks` acts on isn't denied by it there.

    So `gets in the way of light` says `blocks light`, and `blocks rivals` says `keeps rivals away`.
    """
    cues = answer.mood.cues
    return [
        hit.place
        for unit, hit in pairs
        if hit is not None
        and hit.agrees
        and not hit.contrary
        and (
            (unit.cue and hit.place not in cues)
            or (not unit.cue and hit.place in cues and not answer.tokens[hit.place].function)
        )
    ]


def _bears(tokens: Sequence[Token], n: int, pairs: Sequence[tuple[Unit, Hit | None]], hit: Hit) -> bool:
    """Whether a contrary word says the contrary of the point: something of the point's own stands near it."""
    return any(
        other is not None
        and m != n
        and not other.contrary
        and unit.weight >= _HEAVY
        and abs(other.place - hit.place) <= _NEAR
        and tokens[other.place].piece == tokens[hit.place].piece
        for m, (unit, other) in enumerate(pairs)
    )
