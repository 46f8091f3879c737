"""Two amounts of one thing in one sentence: `The fare is two euros in a bus, compared with five in a train`."""

import re
from collections.abc import Iterable, Iterator

from studydeck.drafting.comparing.amount_words import AMOUNT
from studydeck.drafting.comparing.contexts import Context
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.named_together import named_together
from studydeck.drafting.comparing.openings import opening_of
from studydeck.drafting.comparing.sides import Clause, Shape
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Mention, Outline, Sentence

_AT = r"(?:at|in|on|for|of|with|by|to|from|per|under|among)\s+(?:(?:a|an|the|most|typical|average|public|private|any)\s+){0,2}"
_CUE = re.compile(r"\b(?:versus|vs\.?|compared\s+(?:to|with)|as\s+against|as\s+opposed\s+to|and|but)\s+", re.IGNORECASE)
_AMOUNT_AT = re.compile(rf"(?P<said>{AMOUNT}(?:\s+[\w%-]+){{0,3}}?)\s+{_AT}$", re.IGNORECASE)
_STATED = re.compile(
    rf"^(?:\s+[\w-]+){{0,4}}?\s+(?P<verb>is|are|was|were|has|have|costs?|weighs?|takes?|lasts?|needs?|holds?|pays?|gets?|runs?|reach(?:es)?|averages?)\s+(?P<said>{AMOUNT}(?:\s+[\w%-]+){{0,4}}?)\s*,?\s*$",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"(?:^|,\s+)(?:the|an?)\s+(?P<noun>[\w-]+(?:\s[\w-]+){0,2}?)\s+(?:at|in|for|of|on|with)\s", re.IGNORECASE
)
_END = re.compile(r"^(?:\s+[\w-]+){0,6}\s*(?:[.!;,)]|$)")


class Amounts:
    """A difference for each sentence that gives an amount for one subject and one for another."""

    name = "amounts"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences of amounts."""
        for context, sentence, _ in named_together(outline, _CUE):
            yield from _found(outline, context, sentence)


def _found(outline: Outline, context: Context, sentence: Sentence) -> Iterator[Finding]:
    text = sentence.text
    opening = opening_of(sentence)
    if opening.example:
        return
    for cue in _CUE.finditer(text, opening.at):
        other = next((mention for mention in sentence.mentions if mention.span.start >= cue.end()), None)
        before = [mention for mention in sentence.mentions if mention.span.end <= cue.start()]
        if other is None or not before or other.both or before[-1].both or before[-1].subject == other.subject:
            continue
        second = _AMOUNT_AT.match(text[cue.end() : other.span.start])
        if second is None or not _END.match(text[other.span.end :]):
            continue
        first = _amount_before(text, before[-1], cue.start())
        if first is None:
            continue
        noun = _NOUN.search(text[opening.at : cue.start()])
        one = Clause(before[-1].subject, Shape.TAIL, first, first, "", before[-1].span)
        two = Clause(other.subject, Shape.TAIL, second["said"], second["said"], "", other.span)
        aspect = opening.aspect or (noun["noun"] if noun else "") or context.aspect
        finding = difference(
            outline, Amounts.name, [one, two], [whole(sentence)], sentence.block, context=context, aspect=aspect
        )
        if finding is not None:
            yield finding
        return


def _amount_before(text: str, mention: Mention, end: int) -> str | None:
    """Return the amount that is said of a subject before the cue: `$3 at a shop`, or `a shop takes $3`."""
    stated = _STATED.match(text[mention.span.end : end])
    if stated is not None:
        return stated["said"]
    placed = _AMOUNT_AT.search(text[max(mention.span.start - 80, 0) : mention.span.start])
    return placed["said"] if placed is not None and _END.match(text[mention.span.end : end]) else None
