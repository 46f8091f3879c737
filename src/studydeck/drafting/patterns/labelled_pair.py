"""The same label under each subject (`Focus: ...` twice), or each subject as a label under one aspect (`Cost`: `Buses: ...`, `Trains: ...`)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from studydeck.drafting.comparing.aspects import Label, is_defining, is_speaking, label_of, names_a_row, same_aspect
from studydeck.drafting.comparing.contexts import Context, contexts
from studydeck.drafting.comparing.differing import side_of, without_name
from studydeck.drafting.document import Item, Paragraph, Passage, Span
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language.terms import words_of
from studydeck.drafting.outline import Outline
from studydeck.drafting.subjects.subject_names import Names, plain_label

_EXAMPLES = frozenset(("example", "examples"))
_MOST_BELOW = 8
_VERSUS = re.compile(r"\s+(?:vs\.?|versus)\s+", re.IGNORECASE)
_INNER = re.compile(r"(?:^|(?<=[.;|,/])\s*|\s[–—|/-]\s)\s*(?P<label>[^:.;|,]{2,60}?)\s*(?::|\s[–—-](?=\s)|=|→)\s+")


@dataclass(frozen=True, slots=True)
class _Said:
    """A labelled passage, cut at its label."""

    block: int
    passage: Passage
    label: Label
    context: Context
    below: tuple[Passage, ...] = ()

    @property
    def text(self) -> str:
        """What the label is followed by, or the items below it."""
        if self.below:
            return "; ".join(passage.text.rstrip(" .;,") for passage in self.below)
        return self.passage.text[self.label.end :].strip()


class LabelledPair:
    """A difference for each label that all subjects have, and for each group of subjects as labels."""

    name = "labelled-pair"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that labels set side by side."""
        if len(outline.subjects) < 2:
            return
        names = Names(outline.subjects)
        said = list(_labelled(outline))
        found = [
            *_under_subjects(outline, names, said),
            *_under_aspects(outline, names, said),
            *_in_one_passage(outline, names, said),
        ]
        yield from sorted(found, key=lambda finding: finding.quotes[0].block)


def _labelled(outline: Outline) -> Iterator[_Said]:
    above = contexts(outline)
    names = Names(outline.subjects)
    for block, content in enumerate(outline.blocks):
        if isinstance(content, Paragraph | Item):
            text = content.passage.text
            label = label_of(text, content.passage.strong)
            if label is not None and label.end < len(text):
                yield _Said(block, content.passage, label, above[block])
            elif isinstance(content, Item) and names.of(text) >= 0 and (below := _below(outline, block, content)):
                yield _Said(block, content.passage, Label(plain_label(text), len(text)), above[block], tuple(below))


def _below(outline: Outline, block: int, holder: Item) -> list[Passage]:
    """Return the items that hang under one, where none of them has a label of its own."""
    found: list[Passage] = []
    for content in outline.blocks[block + 1 : block + 1 + _MOST_BELOW]:
        if not isinstance(content, Item) or content.depth <= holder.depth:
            break
        if label_of(content.passage.text, content.passage.strong) is not None:
            return []
        found.append(content.passage)
    return found


def _under_subjects(outline: Outline, names: Names, said: Sequence[_Said]) -> Iterator[Finding]:
    """Yield a difference for each label that stands once under each of several subjects."""
    groups: dict[tuple[str, str], list[_Said]] = {}
    for one in said:
        label = one.label.text
        if (
            one.context.subject < 0
            or names.of(label) >= 0
            or is_defining(label)
            or (is_speaking(label) and not _EXAMPLES.issuperset(words_of(label)))
        ):
            continue
        above = same_aspect(one.context.aspect)
        groups.setdefault((same_aspect(label), "" if above == same_aspect(label) else above), []).append(one)
    for group in groups.values():
        by_subject: dict[int, _Said] = {}
        for one in group:
            by_subject.setdefault(one.context.subject, one)
        if len(by_subject) >= 2 and len(group) <= 2 * len(by_subject):
            pairs = list(by_subject.items())
            doubts = () if len(group) == len(by_subject) else ("label-repeated",)
            yield from _difference(outline, names, pairs, group[0].label.text, doubts)


def _under_aspects(outline: Outline, names: Names, said: Sequence[_Said]) -> Iterator[Finding]:
    """Yield a difference for each run of blocks that are labelled with different subjects."""
    run: list[tuple[int, _Said]] = []
    for one in said:
        subject = names.near(one.label.text)
        if subject < 0 and len(words_of(one.label.text)) <= 5:
            subject = _named_with_a_noun(names, one.label.text)
        if subject < 0:
            continue
        goes_on = run and _goes_on(outline, run[-1][1], one) and subject not in {other for other, _said in run}
        if not goes_on:
            yield from _of_run(outline, names, run)
            run = []
        run.append((subject, one))
    yield from _of_run(outline, names, run)


def _named_with_a_noun(names: Names, label: str) -> int:
    """Return the subject of labels such as `For buyers` or `In REST`."""
    first, _, rest = label.partition(" ")
    return names.of(rest) if first.casefold() in {"for", "in", "with", "the", "under", "at", "on", "of"} else -1


def _goes_on(outline: Outline, before: _Said, one: _Said) -> bool:
    """Whether two labelled blocks stand side by side: next to each other, or items of one depth with only deeper ones between."""
    if outline.section_of[before.block] != outline.section_of[one.block]:
        return False
    first, second = outline.blocks[before.block], outline.blocks[one.block]
    if type(first) is not type(second):
        return False
    if isinstance(first, Item) and isinstance(second, Item):
        if first.depth != second.depth:
            return False
        between = outline.blocks[before.block + 1 : min(one.block, before.block + 12)]
        return one.block - before.block <= 12 and all(
            isinstance(block, Item) and block.depth > first.depth for block in between
        )
    return one.block - before.block == 1


def _of_run(outline: Outline, names: Names, run: Sequence[tuple[int, _Said]]) -> Iterator[Finding]:
    if len(run) < 2:
        return
    context = run[0][1].context
    aspect = context.aspect
    doubts: tuple[str, ...] = ()
    if not aspect:
        if context.similar:
            return
        doubts = () if context.comparing else ("no-aspect",)
    yield from _difference(outline, names, run, aspect, doubts)


def _difference(
    outline: Outline, names: Names, pairs: Sequence[tuple[int, _Said]], aspect: str, doubts: Sequence[str]
) -> Iterator[Finding]:
    ordered = sorted(pairs, key=lambda pair: pair[0])
    sides = tuple(side_of(without_name(names.subjects, subject, one.text)) for subject, one in ordered)
    if not all(words_of(side) for side in sides) or len({side.casefold() for side in sides}) < len(sides):
        return
    told = [
        passage
        for _subject, one in sorted(pairs, key=lambda pair: pair[1].block)
        for passage in (one.passage, *one.below)
    ]
    parts = [(passage, Span(0, len(passage.text))) for passage in told]
    yield Finding(
        FindingKind.DIFFERENCE,
        LabelledPair.name,
        (outline.quote(parts, min(one.block for _subject, one in pairs)),),
        subjects=tuple(names.subjects[subject].name for subject, _one in ordered),
        aspect=plain_label(aspect),
        sides=sides,
        doubts=(*doubts, *(("long",) if any(side.endswith("…") for side in sides) else ())),
    )


def _in_one_passage(outline: Outline, names: Names, said: Sequence[_Said]) -> Iterator[Finding]:
    """Yield differences such as `Cost: Buses: low; Trains: high` and `Cost: low vs. high`."""
    for one in said:
        if names.of(one.label.text) >= 0:
            yield from _inner(outline, names, one, 0, one.context.aspect)
            continue
        aspect = one.text and one.label.text
        if not aspect or names_a_row(aspect) or is_speaking(aspect) or is_defining(aspect) or len(one.text) > 400:
            continue
        found = list(_inner(outline, names, one, one.label.end, aspect))
        yield from found or _versus(outline, names, one)


def _inner(outline: Outline, names: Names, one: _Said, start: int, aspect: str) -> Iterator[Finding]:
    text = one.passage.text
    labels = []
    for match in _INNER.finditer(text[start:]) if len(text) < 700 else ():
        subject = names.of(match["label"])
        before = text[: start + match.start()]
        if subject >= 0 and before.count("(") == before.count(")"):
            labels.append((start + match.start(), start + match.end(), subject))
    if start == 0 and (not labels or labels[0][0] > 0) and (subject := names.of(one.label.text)) >= 0:
        labels.insert(0, (0, one.label.end, subject))
    if len(labels) < 2 or len({subject for _start, _end, subject in labels}) != len(labels):
        return
    ends = [*(begin for begin, _end, _subject in labels[1:]), len(text)]
    sides = {
        subject: side_of(text[end:stop].strip(" ;|,.–—-/"))
        for (_begin, end, subject), stop in zip(labels, ends, strict=True)
    }
    if not all(words_of(side) for side in sides.values()) or len({side.casefold() for side in sides.values()}) < len(
        sides
    ):
        return
    order = sorted(sides)
    yield Finding(
        FindingKind.DIFFERENCE,
        LabelledPair.name,
        (outline.quote([(one.passage, Span(0, len(text)))], one.block),),
        subjects=tuple(names.subjects[subject].name for subject in order),
        aspect=plain_label(aspect),
        sides=tuple(sides[subject] for subject in order),
    )


def _versus(outline: Outline, names: Names, one: _Said) -> Iterator[Finding]:
    """Yield `Cost: low vs. high`, in the order in which the title names the subjects."""
    sides = [side.strip(" .") for side in _VERSUS.split(one.text)]
    if (
        len(sides) != len(names)
        or not one.context.comparing
        or any(not words_of(side) or len(words_of(side)) > 12 for side in sides)
    ):
        return
    if any(names.of(side) >= 0 for side in sides):
        return
    yield Finding(
        FindingKind.DIFFERENCE,
        LabelledPair.name,
        (outline.quote([(one.passage, Span(0, len(one.passage.text)))], one.block),),
        subjects=tuple(subject.name for subject in names.subjects),
        aspect=plain_label(one.label.text),
        sides=tuple(sides),
        doubts=("order-of-title",),
    )
