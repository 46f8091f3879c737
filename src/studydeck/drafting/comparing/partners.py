"""Which sentence a word of contrast turns from, and how well two sentences answer each other."""

import re
from collections.abc import Sequence

from studydeck.drafting.comparing.parallels import parallel
from studydeck.drafting.comparing.sides import Shape
from studydeck.drafting.comparing.stretches import Told
from studydeck.drafting.document import Item
from studydeck.drafting.language.terms import normal
from studydeck.drafting.outline import Outline

_LOOKED_BACK = 8  # sentences
_THAN = re.compile(
    r"\b(?:than|compared\s+(?:to|with))\s+(?:(?:a|an|the|most|any|that\s+of|those\s+(?:of|in|found\s+in)|in|with|for|of)\s+){0,2}$",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"(?:some|certain|a\s+few|several)\b(?!\s+of\s+the\s+differences)", re.IGNORECASE
)  # an aside rather than the rule
_AT_THE_END = frozenset({Shape.TAIL, Shape.CHOICE, Shape.OBJECT})  # the subject is named late
_MUCH_CLOSER = 1.0  # how much more parallel another sentence must be than the one that stands best
_GAP = 2  # characters between two sentences
VERY_PARALLEL = 1.2


def partner_of(outline: Outline, run: Sequence[Told | None], n: int, used: set[int]) -> int | None:
    """Return the sentence before that says of another subject what this one is set against."""
    told = run[n]
    if told is None:
        return None
    found: list[int] = []
    subject = latest = -1
    skipped = False
    for k in range(n - 1, max(n - _LOOKED_BACK, 0) - 1, -1):
        other = run[k]
        if other is None or k in used:
            skipped = True
            continue
        if skipped and not told.first and other.sentence.block != told.sentence.block:
            break
        if found and told.first and other.sentence.block != latest:
            break
        latest = other.sentence.block
        if other.clause.subject == told.clause.subject:
            break
        if told.first and _is_item(outline, other) and not _is_item(outline, told):
            continue
        if other.clause.opening != told.clause.opening:
            if told.first:
                continue
            break
        if subject < 0:
            subject = other.clause.subject
        if other.clause.subject != subject:
            break
        found.append(k)
    if not found:
        return None
    best = found[-1] if told.first else found[0]  # a paragraph's first sentence, else the nearest one
    for k in found:
        if _fit(run[k], told) >= _fit(run[best], told) + _MUCH_CLOSER:
            best = k
    return best


def belong_together(outline: Outline, one: Told, told: Told) -> bool:
    """Whether what turns and what it turns from stand next to each other, at the same place of their paragraphs, or are built alike."""
    first, second = one.sentence, told.sentence
    if first.block == second.block:
        next_to = 0 <= second.span.start - first.span.end <= _GAP
    else:
        last = first is outline.sentences_of_block[first.block][-1]
        next_to = told.first and (one.first or last) and second.block - first.block <= _GAP
    return next_to or closeness(one, told) >= VERY_PARALLEL


def compares(told: Told | None) -> bool:
    """Whether a sentence says by itself how its subject stands to another one (`Trains are faster than buses`)."""
    text = told.sentence.text if told is not None else ""
    if told is None or (" than " not in text and " compared " not in text):
        return False
    others = [mention for mention in told.sentence.mentions if mention.subject not in {told.clause.subject, -1}]
    return any(_THAN.search(text, 0, mention.span.start) for mention in others)


def closeness(one: Told, other: Told) -> float:
    """Return how parallel two sentences are; the same noun said of both subjects (`the cause of X is`) is very much so."""
    same = one.clause.aspect and normal(one.clause.aspect) == normal(other.clause.aspect)
    framed = one.clause.shape is other.clause.shape is Shape.FRAME and _first_word(one) == _first_word(other)
    return parallel(one.clause.raw, other.clause.raw) + (1.5 if same or framed else 0.0)


def _first_word(told: Told) -> str:
    return told.sentence.text[told.opening.at :].split(" ", 1)[0].casefold()


def _fit(one: Told | None, told: Told) -> float:
    if one is None:
        return 0.0
    text = one.sentence.text
    names_it = any(
        mention.subject == told.clause.subject and not _THAN.search(text, 0, mention.span.start)
        for mention in one.sentence.mentions
    )
    worth = parallel(one.clause.raw, told.clause.raw)
    if (one.clause.shape in _AT_THE_END) is not (told.clause.shape in _AT_THE_END):
        worth -= 1.0
    partial = _SOME.match(text, one.opening.at) is not None
    return worth - sum((one.clause.carried, names_it, partial))


def _is_item(outline: Outline, told: Told) -> bool:
    return isinstance(outline.blocks[told.sentence.block], Item)
