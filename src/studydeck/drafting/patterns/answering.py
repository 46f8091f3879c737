"""Sentences that answer each other from two places, one about each subject: `They have thick walls` here, `They have thin walls` there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from studydeck.drafting.comparing.contexts import Context, contexts
from studydeck.drafting.comparing.contrasts import LONGEST, contrast_of
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.openings import is_question, opening_of
from studydeck.drafting.comparing.parallels import form_of, oppositions, parallel
from studydeck.drafting.comparing.sides import Clause, Shape, clause_of
from studydeck.drafting.document import Item, Paragraph, Span
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline, Sentence

_CLASSING = re.compile(r"(?:is|are)\s+(?:(?:an?|the)\s|[^,;:.]{3,50}\s(?:that|which|who)\s)", re.IGNORECASE)
_MOST = 12  # sentences of a stretch that are looked at
_ANSWERS = 2.2  # how parallel two sentences must be
_ALIKE = 1.8  # the same, where both open with the same two words
_LONGEST_SIDE = 30  # words


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence that is about one subject."""

    clause: Clause
    sentence: Sentence


class Answering:
    """A difference for each two sentences of neighbouring stretches, each about one subject, that say opposites in one form."""

    name = "answering"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences between stretches that are about one subject each."""
        if len(outline.subjects) < 2:
            return
        above = contexts(outline)
        before: list[_Said] = []
        for stretch in _stretches(outline, above):
            if before and before[0].clause.subject != stretch[0].clause.subject:
                yield from _between(outline, above, before, stretch)
            before = stretch


def _stretches(outline: Outline, above: Sequence[Context]) -> Iterator[list[_Said]]:
    """Yield runs of sentences that are all about one subject: in sections, under lead-ins, or paragraph by paragraph."""
    run: list[_Said] = []
    for block, sentences in outline.sentences_of_block.items():
        if not isinstance(outline.blocks[block], Paragraph | Item) or above[block].similar:
            continue
        for sentence in sentences:
            clause = _clause(sentence)
            if clause is None or contrast_of(sentence) is not None:
                continue
            if run and run[-1].clause.subject != clause.subject:
                yield run[:_MOST]
                run = []
            run.append(_Said(clause, sentence))
    if run:
        yield run[:_MOST]


def _clause(sentence: Sentence) -> Clause | None:
    text = sentence.text
    if not sentence.mentions or len(text) > LONGEST or is_question(text):
        return None
    opening = opening_of(sentence)
    if opening.subordinate or opening.example or opening.aspect:
        return None
    clause = clause_of(text, Span(opening.at, len(text.rstrip())), sentence.mentions)
    if clause is None or clause.shape not in {Shape.DIRECT, Shape.NOUN} or len(clause.said.split()) > _LONGEST_SIDE:
        return None
    return clause


def _between(
    outline: Outline, above: Sequence[Context], first: Sequence[_Said], second: Sequence[_Said]
) -> Iterator[Finding]:
    """Yield the sentences that answer each other best, each once, and none that stand next to each other."""
    close = [
        (worth, -n, -m, one, other)
        for n, one in enumerate(first)
        for m, other in enumerate(second)
        if (n + 1 < len(first) or m) and (worth := _worth(one.clause, other.clause)) >= _ANSWERS
    ]
    used: set[int] = set()
    for _worth_of, _n, _m, one, other in sorted(close, key=lambda pair: pair[:3], reverse=True):
        if used & {id(one), id(other)}:
            continue
        used |= {id(one), id(other)}
        block = one.sentence.block
        finding = difference(
            outline,
            Answering.name,
            [one.clause, other.clause],
            [whole(one.sentence), whole(other.sentence)],
            block,
            context=above[block],
            aspect=above[block].aspect if above[block].group == above[other.sentence.block].group else "",
            doubts=("unmarked",),
        )
        if finding is not None:
            yield finding


def _worth(one: Clause, other: Clause) -> float:
    """Return how surely two clauses answer each other: parallel, with an opposition or the same noun in them."""
    if _CLASSING.match(one.raw) and _CLASSING.match(other.raw):
        return 0.0  # two definitions
    words = one.raw.split()[:2], other.raw.split()[:2]
    if words[0] == words[1] and words[0][-1:] and form_of(one.raw).verb not in {"be", "have"}:
        return (
            parallel(one.raw, other.raw) + _ANSWERS - _ALIKE
        )  # `are located deep inside`, `are located near the skin`
    same_noun = bool(one.aspect) and one.aspect.casefold() == other.aspect.casefold()
    if not same_noun and not oppositions(form_of(one.raw), form_of(other.raw)):
        return 0.0
    return parallel(one.raw, other.raw) + (1.5 if same_noun else 0.0)
