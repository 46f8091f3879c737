"""`X is faster than Y`: what is said of X, and its opposite for Y, where the comparative has one that is known."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from studydeck.drafting.comparing.contexts import Context
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.named_together import named_together
from studydeck.drafting.comparing.negation import turned
from studydeck.drafting.comparing.openings import opening_of
from studydeck.drafting.comparing.sides import Clause, clause_of
from studydeck.drafting.document import Span
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Mention, Outline, Sentence

_THAN_CUE = re.compile(" than ")
_THAN = re.compile(
    r"\s+than\s+(?:(?:a|an|the|most|(?:that|those|the\s+ones?)(?:\s+(?:found|offered|given|made|used|seen|sold))?\s+(?:of|in|at|by|for|from|with)|in|with|for|of|its|their|any|other)\s+){0,3}",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:['’]s?)?\s*(?:\([^()]{1,40}\)\s*)?(?:do|does|is|are|did|can|has|have|will|would|was|were)?\s*(?:[.!;,]|$|because|since|as\s|and\s|but\s|so\s)",
    re.IGNORECASE,
)
_WHICH = re.compile(r",\s+which\s+(?:(?:makes?|renders?|keeps?)\s+(?:it|them)\s+)?", re.IGNORECASE)
_NOUN = re.compile(r"(?:['’]s?)?\s+([a-z-]+)", re.IGNORECASE)
_ALIKE = re.compile(r"\b(?:rather|other|no\s+\w+|not)\s*$", re.IGNORECASE)


class Comparative:
    """A difference for each `more ... than` between two subjects."""

    name = "comparative"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that a comparative makes."""
        for context, sentence, _ in named_together(outline, _THAN_CUE):
            yield from _found(outline, context, sentence)


def _behind(sentence: Sentence, other: Mention) -> str:
    """Return what follows a name, without a noun that follows the first name as well: `Bus fares are lower than train fares`."""
    rest = sentence.text[other.span.end :]
    noun = _NOUN.match(rest)
    first = _NOUN.match(sentence.text[sentence.mentions[0].span.end :])
    same = noun is not None and first is not None and noun[1].casefold() == first[1].casefold()
    return rest[noun.end() :] if noun is not None and same else rest


def _found(outline: Outline, context: Context, sentence: Sentence) -> Iterator[Finding]:
    text = sentence.text
    opening = opening_of(sentence)
    if opening.example or opening.subordinate:
        return
    for than in _THAN.finditer(text):
        other = next((mention for mention in sentence.mentions if mention.span.start == than.end()), None)
        if (
            other is None
            or other.both
            or not _AFTER.match(_behind(sentence, other))
            or _ALIKE.search(text[: than.start()])
        ):
            continue
        told = clause_of(text, Span(opening.at, than.start()), sentence.mentions)
        if told is None or told.subject == other.subject:
            continue
        if which := _WHICH.search(told.said):
            told = replace(told, said=told.said[which.end() :])  # what makes it so holds of one only
        follows = turned(told.said)
        if not follows:
            continue
        clauses = [told, Clause(other.subject, told.shape, follows, follows, told.aspect, told.span)]
        finding = difference(
            outline,
            Comparative.name,
            clauses,
            [whole(sentence)],
            sentence.block,
            context=context,
            aspect=opening.aspect or context.aspect,
            doubts=("inferred",),
        )
        if finding is not None:
            yield finding
        return
