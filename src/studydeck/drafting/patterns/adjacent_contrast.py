"""Sentences or paragraphs next to each other, one about each subject: with `in contrast` between them, or under one aspect's heading."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from studydeck.drafting.comparing.contexts import Context, contexts
from studydeck.drafting.comparing.contrasts import filled
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.openings import TURN
from studydeck.drafting.comparing.partners import VERY_PARALLEL, belong_together, closeness, compares, partner_of
from studydeck.drafting.comparing.sides import Shape
from studydeck.drafting.comparing.stretches import Told, stretches
from studydeck.drafting.document import Item, Paragraph
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline
from studydeck.drafting.subjects.mentions import finder_of

ADJACENT = "adjacent"  # set against each other by their place or form
TURNED = "turned"  # by words of contrast
_CLASSING = re.compile(
    r"(?:is|are)\s+(?:an?|the|any|one|pure|when)\b", re.IGNORECASE
)  # a definition rather than a difference
_COMPARATIVE = re.compile(r"\b(?:more|less|better|worse|[a-z]{3,}er)\b", re.IGNORECASE)  # than what?
_GAP = 2  # characters between two sentences
_LOOKED_AT = 160  # characters in which a word of contrast is looked for
_TERSE = 8  # words of a predicate
_STATING = re.compile(r"(?:is|are|was|were|has|have|can|may|might|should|must|will|do|does|also)\b", re.IGNORECASE)
_DOING = re.compile(
    r"(?:(?:typically|usually|often|generally|mainly|primarily|mostly)\s+)?[a-z]+(?<!ed)(?<!ing)\s+\S+\s+\S+"
)
_FAR_APART = 3  # blocks
_EARLY = 20  # characters before a name that a sentence begins with
_A_PAIR = 2  # sentences: one about each of two
_PARALLEL = 0.5


class AdjacentContrast:
    """A difference for each pair of neighbouring sentences or paragraphs that are about different subjects and set against each other."""

    name = ADJACENT

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that stand in sentences next to each other."""
        if len(outline.subjects) < 2:
            return
        above = contexts(outline)
        in_turn = _items_of_two(outline)
        for run in stretches(outline, above):
            yield from _of_run(outline, above, run, in_turn)


def _of_run(
    outline: Outline, above: Sequence[Context], run: Sequence[Told | None], in_turn: frozenset[int]
) -> Iterator[Finding]:
    used: set[int] = set()
    for n, told in enumerate(run):
        if told is None or not told.turns or compares(told):
            continue
        partner = partner_of(outline, run, n, used)
        if partner is not None:
            used |= {n, partner}
            other = run[partner]
            if other is not None:
                doubts = () if belong_together(outline, other, told) else ("apart",)
                doubts = (*doubts, *_weakness(outline, other, told))
                for finding in _difference(outline, above, [other, told], doubts, TURNED):
                    yield finding if finding.aspect else replace(finding, doubts=(*finding.doubts, "unnamed"))
    left = [None if n in used or compares(told) else told for n, told in enumerate(run)]
    yield from _unmarked(outline, above, left, in_turn, first=not used)


def _weakness(outline: Outline, one: Told, told: Told) -> tuple[str, ...]:
    """Return the doubt of two sentences that a weak word sets against each other, or of a bullet that answers another block."""
    blocks = {one.sentence.block, told.sentence.block}
    bulleted = len(blocks) > 1 and any(isinstance(outline.blocks[block], Item) for block in blocks)
    far = max(blocks) - min(blocks) > _GAP
    strong = len(blocks) == 1 or TURN.search(told.sentence.text[:_LOOKED_AT]) is not None
    return ("turned-weakly",) if bulleted or far or not strong else ()


def _unmarked(
    outline: Outline,
    above: Sequence[Context],
    run: Sequence[Told | None],
    in_turn: frozenset[int],
    *,
    first: bool,
) -> Iterator[Finding]:
    """Yield a difference where one stretch tells of one subject after another under an aspect's heading, or in parallel sentences.

    Args:
        outline: of the document.
        above: what stands above each block.
        run: the sentences of the stretch that are left.
        in_turn: items of one sentence for each of two subjects.
        first: whether no words of contrast were found in it.
    """
    leads = _leads(run, "")
    if len(leads) > 1:
        context = above[leads[0].sentence.block]
        aspect = leads[0].opening.aspect or context.aspect
        if first and aspect and not context.similar:
            yield from _under_aspect(outline, above, leads)
            return
        told = [one for one in run if one is not None and not one.clause.opening]
        yield from _side_by_side(outline, above, leads, told, in_turn)
    elif first and (each := _told_each(outline, above, run)):
        yield from _difference(outline, above, each, ("loose",))
        return
    for opening in dict.fromkeys(one.clause.opening for one in run if one is not None and one.clause.opening):
        pair = _leads(run, opening)[:2]
        if len(pair) == 2 and _are_close(*pair):
            yield from _difference(outline, above, pair, ("unmarked",))


def _told_each(outline: Outline, above: Sequence[Context], run: Sequence[Told | None]) -> list[Told]:
    """Return the first sentences of paragraphs under one aspect that name one subject each, in whatever place of the sentence."""
    told: list[Told] = []
    for one in run:
        if one is None or not one.first or not isinstance(outline.blocks[one.sentence.block], Paragraph):
            continue
        named = {m.subject for sentence in outline.sentences_of_block[one.sentence.block] for m in sentence.mentions}
        if named != {one.clause.subject}:
            return []
        if one.clause.opening:
            said = one.sentence.text[one.opening.at :].rstrip(" .;")
            one = replace(one, clause=replace(one.clause, said=said, raw=said, opening=""))  # noqa: PLW2901
        told.append(one)
    if len(told) < _A_PAIR or len({one.clause.subject for one in told}) < len(told):
        return []
    context = above[told[0].sentence.block]
    close = told[-1].sentence.block - told[0].sentence.block <= _FAR_APART
    defined = any(_CLASSING.match(one.clause.raw) for one in told)
    return told if context.aspect and close and not context.similar and not defined else []


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
    close = all(closeness(heads[0], told) >= _PARALLEL for told in heads[1:])
    if not close and heads[-1].sentence.block - heads[0].sentence.block > _FAR_APART:
        return
    told_apart = bool(leads[0].opening.aspect) or above[leads[0].sentence.block].comparing
    defining = [_CLASSING.match(told.clause.raw) is not None for told in heads]
    if told_apart or not any(defining) or (close and not all(defining)):
        doubts = [*(() if close else ("loose",)), *(() if len(heads) == len(leads) else ("returns",))]
        yield from _difference(outline, above, heads, doubts)


def _side_by_side(
    outline: Outline,
    above: Sequence[Context],
    leads: Sequence[Told],
    told: Sequence[Told],
    in_turn: frozenset[int],
) -> Iterator[Finding]:
    """Yield pairs of sentences that are built alike: leads next to each other, and whatever else stands next to each other."""
    context = above[leads[0].sentence.block]
    turns = _turns(leads) if context.comparing else frozenset()
    used: set[int] = set()
    pairs = [(one, other, n in turns) for n, (one, other) in enumerate(pairwise(leads))]
    pairs += [(one, other, False) for one, other in pairwise(told)]
    paired = _paired(outline, {lead.sentence.block for lead in leads})
    for one, other, taking_turns in pairs:
        by_item = one.sentence.block == other.sentence.block and one.sentence.block in in_turn
        if not (_may_pair(one, other, paired) or by_item) or used & {id(one), id(other)}:
            continue
        together = one.sentence.block == other.sentence.block
        side_by_side = together or _are_items(outline, one, other)
        pair = together and len(outline.sentences_of_block[one.sentence.block]) == _A_PAIR
        alone = pair and context.comparing
        listed = pair and isinstance(outline.blocks[one.sentence.block], Item)
        alone = alone and not any(_COMPARATIVE.search(said.clause.said) for said in (one, other))
        terse = _are_terse(outline, one, other) or _make_a_paragraph(one, other, told)
        least = _PARALLEL if listed or (context.comparing and side_by_side) else VERY_PARALLEL
        least = 0.0 if taking_turns or alone or terse or by_item else least
        classing = (
            not (context.comparing or listed) and _CLASSING.match(one.clause.raw) and _CLASSING.match(other.clause.raw)
        )
        if not classing and closeness(one, other) >= least:
            used |= {id(one), id(other)}
            doubts = ("unmarked", "loose") if (alone or terse) and closeness(one, other) < _PARALLEL else ("unmarked",)
            if context.comparing and isinstance(outline.blocks[one.sentence.block], Item):
                doubts = ("listed",)
            yield from _difference(outline, above, [one, other], doubts)


def _items_of_two(outline: Outline) -> frozenset[int]:
    """Return the items of one sentence for each of two subjects, where a list has several of them."""
    found: dict[int, list[int]] = {}
    for block, sentences in outline.sentences_of_block.items():
        item = outline.blocks[block]
        if isinstance(item, Item) and len(sentences) == _A_PAIR:
            first = [sentence.mentions[0] for sentence in sentences if sentence.mentions]
            subjects = {mention.subject for mention in first if mention.span.start < _EARLY} - {-1}
            if len(subjects) == _A_PAIR:
                found.setdefault(item.list_id, []).append(block)
    return frozenset(block for blocks in found.values() if len(blocks) >= _A_PAIR for block in blocks)


def _are_items(outline: Outline, one: Told, other: Told) -> bool:
    """Whether two sentences are items next to each other and nothing else."""
    blocks = (one.sentence.block, other.sentence.block)
    return blocks[1] - blocks[0] == 1 and all(
        isinstance(outline.blocks[block], Item) and len(outline.sentences_of_block[block]) == 1 for block in blocks
    )


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
    outline: Outline, above: Sequence[Context], told: Sequence[Told], doubts: Sequence[str], pattern: str = ADJACENT
) -> Iterator[Finding]:
    context = above[told[0].sentence.block]
    aspect = next((one.opening.aspect for one in told if one.opening.aspect), "")
    if any(not mention.both for mention in finder_of(outline.subjects).find(aspect)):
        aspect = ""  # `Tea calms.` is no label
    aspect = aspect or context.aspect
    found = [*doubts]
    if any(one.clause.carried for one in told):
        found.append("pronoun")
    if any(one.clause.shape is Shape.LABEL for one in told):
        return
    finding = difference(
        outline,
        pattern,
        [told[0].clause, *(filled(told[0].clause, one.clause) for one in told[1:])],
        [whole(one.sentence) for one in told],
        told[0].sentence.block,
        context=context,
        aspect=aspect,
        doubts=found,
    )
    if finding is not None:
        yield finding
