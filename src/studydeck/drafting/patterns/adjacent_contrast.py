"""Sentences or paragraphs next to each other, one about each subject: with `in contrast` between them, or under one aspect's heading."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from studydeck.drafting.comparing.contexts import Context, contexts
from studydeck.drafting.comparing.contrasts import filled
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.parallels import parallel
from studydeck.drafting.comparing.sides import Shape
from studydeck.drafting.comparing.stretches import Told, stretches
from studydeck.drafting.document import Item
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import normal
from studydeck.drafting.outline import Outline

_LOOKED_BACK = 8  # sentences
_CLASSING = re.compile(
    r"(?:is|are)\s+(?:an?|the|any|one|pure|when)\b", re.IGNORECASE
)  # a definition rather than a difference
_COMPARATIVE = re.compile(r"\b(?:more|less|better|worse|[a-z]{3,}er)\b", re.IGNORECASE)  # than what?
_GAP = 2  # characters between two sentences
_TERSE = 8  # words of a predicate
_STATING = re.compile(r"(?:is|are|was|were|has|have|can|may|might|should|must|will|do|does|also)\b", re.IGNORECASE)
_DOING = re.compile(
    r"(?:(?:typically|usually|often|generally|mainly|primarily|mostly)\s+)?[a-z]+(?<!ed)(?<!ing)\s+\S+\s+\S+"
)
_FAR_APART = 3  # blocks
_EARLY = 20  # characters before a name that a sentence begins with
_A_PAIR = 2  # sentences: one about each of two
_PARALLEL = 0.5
_VERY_PARALLEL = 1.2
_MUCH_CLOSER = 1.0  # how much more parallel another sentence must be than the one that stands best


class AdjacentContrast:
    """A difference for each pair of neighbouring sentences or paragraphs that are about different subjects and set against each other."""

    name = "adjacent"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that stand in sentences next to each other."""
        if len(outline.subjects) < 2:
            return
        above = contexts(outline)
        for run in stretches(outline, above):
            yield from _of_run(outline, above, run)


def _of_run(outline: Outline, above: Sequence[Context], run: Sequence[Told | None]) -> Iterator[Finding]:
    used: set[int] = set()
    for n, told in enumerate(run):
        if told is None or not told.turns:
            continue
        partner = _partner(run, n, used)
        if partner is not None:
            used |= {n, partner}
            other = run[partner]
            if other is not None:
                yield from _difference(outline, above, [other, told], ())
    yield from _unmarked(outline, above, [None if n in used else told for n, told in enumerate(run)], first=not used)


def _partner(run: Sequence[Told | None], n: int, used: set[int]) -> int | None:
    """Return the sentence before that says of another subject what this one is set against."""
    told = run[n]
    if told is None:
        return None
    found: list[int] = []
    subject = -1
    for k in range(n - 1, max(n - _LOOKED_BACK, 0) - 1, -1):
        other = run[k]
        if other is None or k in used:
            if found or (not told.first and k < n - 1):
                break
            continue
        if other.clause.subject == told.clause.subject or other.clause.opening != told.clause.opening:
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


def _closeness(one: Told, other: Told) -> float:
    """Return how parallel two sentences are; the same noun said of both subjects (`the cause of X is`) is very much so."""
    same = one.clause.aspect and normal(one.clause.aspect) == normal(other.clause.aspect)
    framed = one.clause.shape is other.clause.shape is Shape.FRAME and _first_word(one) == _first_word(other)
    return parallel(one.clause.raw, other.clause.raw) + (1.5 if same or framed else 0.0)


def _first_word(told: Told) -> str:
    return told.sentence.text[told.opening.at :].split(" ", 1)[0].casefold()


def _fit(one: Told | None, told: Told) -> float:
    if one is None:
        return 0.0
    names_it = any(mention.subject == told.clause.subject for mention in one.sentence.mentions)
    return parallel(one.clause.raw, told.clause.raw) - (1.0 if one.clause.carried else 0.0) - (1.0 if names_it else 0.0)


def _unmarked(
    outline: Outline, above: Sequence[Context], run: Sequence[Told | None], *, first: bool
) -> Iterator[Finding]:
    """Yield a difference where one stretch tells of one subject after another under an aspect's heading, or in parallel sentences.

    Args:
        outline: of the document.
        above: what stands above each block.
        run: the sentences of the stretch that are left.
        first: whether no words of contrast were found in it.
    """
    leads = _leads(run, "")
    if len(leads) > 1:
        context = above[leads[0].sentence.block]
        aspect = leads[0].opening.aspect or context.aspect
        if first and aspect and not context.similar:
            yield from _under_aspect(outline, above, leads)
            return
        yield from _side_by_side(
            outline, above, leads, [told for told in run if told is not None and not told.clause.opening]
        )
    for opening in dict.fromkeys(told.clause.opening for told in run if told is not None and told.clause.opening):
        pair = _leads(run, opening)[:2]
        if len(pair) == 2 and _are_close(*pair):
            yield from _difference(outline, above, pair, ("unmarked",))


def _leads(run: Sequence[Told | None], opening: str) -> list[Told]:
    """Return each first sentence about another subject than before; of objects those after the same words."""
    leads: list[Told] = []
    for told in run:
        if (
            told is not None
            and told.clause.opening == opening
            and (not leads or told.clause.subject != leads[-1].clause.subject)
        ):
            leads.append(told)
    return leads


def _under_aspect(outline: Outline, above: Sequence[Context], leads: Sequence[Told]) -> Iterator[Finding]:
    """Yield what is said first of each subject under one aspect; two definitions only where things are told apart."""
    subjects = [told.clause.subject for told in leads]
    heads = [told for n, told in enumerate(leads) if told.clause.subject not in subjects[:n]]
    close = all(_closeness(heads[0], told) >= _PARALLEL for told in heads[1:])
    if not close and heads[-1].sentence.block - heads[0].sentence.block > _FAR_APART:
        return
    told_apart = bool(leads[0].opening.aspect) or above[leads[0].sentence.block].comparing
    defining = [_CLASSING.match(told.clause.raw) is not None for told in heads]
    if told_apart or not any(defining) or (close and not all(defining)):
        doubts = [*(() if close else ("loose",)), *(() if len(heads) == len(leads) else ("returns",))]
        yield from _difference(outline, above, heads, doubts)


def _side_by_side(
    outline: Outline, above: Sequence[Context], leads: Sequence[Told], told: Sequence[Told]
) -> Iterator[Finding]:
    """Yield pairs of sentences that are built alike: leads next to each other, and whatever else stands next to each other."""
    context = above[leads[0].sentence.block]
    turns = _turns(leads) if context.comparing else frozenset()
    used: set[int] = set()
    pairs = [(one, other, n in turns) for n, (one, other) in enumerate(pairwise(leads))]
    pairs += [(one, other, False) for one, other in pairwise(told)]
    paired = _paired(outline, {lead.sentence.block for lead in leads})
    for one, other, taking_turns in pairs:
        if not _may_pair(one, other, paired) or used & {id(one), id(other)}:
            continue
        together = one.sentence.block == other.sentence.block
        pair = together and len(outline.sentences_of_block[one.sentence.block]) == _A_PAIR
        alone = pair and context.comparing
        listed = pair and isinstance(outline.blocks[one.sentence.block], Item)
        alone = alone and not any(_COMPARATIVE.search(said.clause.said) for said in (one, other))
        terse = _are_terse(outline, one, other) or _make_a_paragraph(one, other, told)
        least = _PARALLEL if listed or (context.comparing and together) else _VERY_PARALLEL
        least = 0.0 if taking_turns or alone or terse else least
        classing = (
            not (context.comparing or listed) and _CLASSING.match(one.clause.raw) and _CLASSING.match(other.clause.raw)
        )
        if not classing and _closeness(one, other) >= least:
            used |= {id(one), id(other)}
            doubts = ("unmarked", "loose") if (alone or terse) and _closeness(one, other) < _PARALLEL else ("unmarked",)
            yield from _difference(outline, above, [one, other], doubts)


def _are_terse(outline: Outline, one: Told, other: Told) -> bool:
    """Whether two short sentences stand right behind each other (`Trains save time. Buses save money.`)."""
    first, second = one.sentence, other.sentence
    if first.block == second.block:
        near = 0 <= second.span.start - first.span.end <= _GAP
    else:
        blocks = outline.sentences_of_block
        near = second.block - first.block == 1 and len(blocks[first.block]) == len(blocks[second.block]) == 1
    return near and all(
        told.clause.shape is Shape.DIRECT
        and len(told.clause.raw.split()) <= _TERSE
        and len(told.sentence.text.split()) <= _TERSE + 4
        and not _STATING.match(told.clause.raw)
        for told in (one, other)
    )


def _make_a_paragraph(one: Told, other: Told, told: Sequence[Told]) -> bool:
    """Whether a paragraph opens with what one does, says what the other does, and nothing else of either."""
    block = one.sentence.block
    return (
        one.first
        and other.sentence.block == block
        and 0 <= other.sentence.span.start - one.sentence.span.end <= _GAP
        and sum(said.sentence.block == block for said in told) == _A_PAIR
        and all(
            said.clause.shape is Shape.DIRECT and _DOING.match(said.clause.raw) is not None for said in (one, other)
        )
        and not any(_STATING.match(said.clause.raw) or _COMPARATIVE.search(said.clause.said) for said in (one, other))
    )


def _may_pair(one: Told, other: Told, paired: frozenset[int]) -> bool:
    """Whether two sentences may answer each other; not over a paragraph's end where each paragraph has its own pair."""
    return (
        one.clause.subject != other.clause.subject
        and one.clause.shape is other.clause.shape
        and not (one.clause.carried or other.clause.carried)
        and _are_close(one, other)
        and (one.sentence.block == other.sentence.block or not {one.sentence.block, other.sentence.block} <= paired)
    )


def _paired(outline: Outline, blocks: Collection[int]) -> frozenset[int]:
    """Return the blocks in which sentences begin with different subjects."""
    found: set[int] = set()
    for block in blocks:
        sentences = outline.sentences_of_block[block]
        first = {s.mentions[0].subject for s in sentences if s.mentions and s.mentions[0].span.start < _EARLY}
        if len(first - {-1}) > 1:
            found.add(block)
    return frozenset(found)


def _turns(leads: Sequence[Told]) -> frozenset[int]:
    """Return where pairs begin, where two subjects take turns: twice at least in one paragraph, or in a list."""
    found: set[int] = set()
    start = 0
    for n in range(1, len(leads) + 1):
        if n < len(leads) and (
            leads[n].sentence.block == leads[start].sentence.block
            or leads[n].sentence.block - leads[n - 1].sentence.block == 1
        ):
            continue
        length = n - start
        if length >= 4 and length % 2 == 0 and len({told.clause.subject for told in leads[start:n]}) == 2:
            found |= set(range(start, n, 2))
        start = n
    return frozenset(found)


def _are_close(one: Told, other: Told) -> bool:
    return other.sentence.block - one.sentence.block <= 1


def _difference(
    outline: Outline, above: Sequence[Context], told: Sequence[Told], doubts: Sequence[str]
) -> Iterator[Finding]:
    context = above[told[0].sentence.block]
    aspect = next((one.opening.aspect for one in told if one.opening.aspect), "") or context.aspect
    found = [*doubts]
    if any(one.clause.carried for one in told):
        found.append("pronoun")
    if any(one.clause.shape is Shape.LABEL for one in told):
        return
    finding = difference(
        outline,
        AdjacentContrast.name,
        [told[0].clause, *(filled(told[0].clause, one.clause) for one in told[1:])],
        [whole(one.sentence) for one in told],
        told[0].sentence.block,
        context=context,
        aspect=aspect,
        doubts=found,
    )
    if finding is not None:
        yield finding
