"""Sections side by side: an aspect's heading under each subject, the subjects' headings under an aspect, or headings alike but for the name."""

import re
from collections.abc import Iterable, Iterator, Sequence

from studydeck.drafting.comparing.aspects import aspect_of_heading, is_defining, is_empty, label_of, same_aspect
from studydeck.drafting.comparing.contexts import Context, contexts
from studydeck.drafting.comparing.contrasts import LONGEST
from studydeck.drafting.comparing.differing import LONGEST_SIDE, side_of
from studydeck.drafting.comparing.openings import is_question, opening_of
from studydeck.drafting.comparing.parallels import parallel
from studydeck.drafting.comparing.sides import clause_of
from studydeck.drafting.document import Item, Paragraph, Passage, Span
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language.terms import words_of
from studydeck.drafting.outline import Outline, Section
from studydeck.drafting.subjects.mentions import Finder, finder_of
from studydeck.drafting.subjects.subject_names import Names, plain_label

_LINKS = re.compile(
    r"\b(?:of|for|in|with|to|the|a|an|about|is|are|does|do|your|our|role|roles)\b|['’]s\b", re.IGNORECASE
)
_NO_ASPECT = re.compile(
    r"\b(?:what|understanding|defining|definition|meet|introduc\w+|about|explained|overview|who|conclusion|summary|examples?|vs|versus|differ\w*|compar\w*)\b|^$",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"(?:\s+(?:of|for|in|with|the|a|an|your|our))+$", re.IGNORECASE)
_LISTING = re.compile(
    r"\b(?:types?|kinds?|examples?|steps?|stages?|phases?|ways|tips|tools|questions|methods|techniques|how\s+to)\b",
    re.IGNORECASE,
)
_CHOOSING = re.compile(r"(?:when|who|where|why)\b", re.IGNORECASE)
ASPECT_SECTIONS = "aspect-sections"  # under an aspect's heading the subjects', with a sentence for each
_UNDER = "under"  # the subjects' headings stand under one aspect's
_ANSWERING = 1.0  # how parallel first sentences of sections apart must be
_MOST_ITEMS = 8
_TEXTS = (Paragraph, Item)


class ParallelSections:
    """A difference for each aspect that has a section, or a place in one, under each subject."""

    name = "parallel-sections"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that stand in sections of their own."""
        if len(outline.subjects) < 2 or len(outline.sections) < 3:
            return
        finder = finder_of(outline.subjects)
        groups: dict[tuple[str, object], list[tuple[int, str, Section]]] = {}
        for section, key, subject, aspect in _keyed(outline, finder):
            groups.setdefault(key, []).append((subject, aspect, section))
        above = contexts(outline)
        for (layout, _key), group in groups.items():
            yield from _difference(outline, above, group, answers=layout == _UNDER)


def _keyed(outline: Outline, finder: Finder) -> Iterator[tuple[Section, tuple[str, object], int, str]]:
    """Yield sections that tell an aspect of one subject, with what they share with their counterparts."""
    names = Names(outline.subjects)
    bare: tuple[Section, str] | None = None  # a heading right above another of its level, which stands for its parent
    for section in outline.sections:
        own = names.of(section.heading) if section.level else -1
        if own < 0 or (bare is not None and (bare[0].level, bare[0].parent) != (section.level, section.parent)):
            empty = section.level and section.last == section.first + 1 < len(outline.blocks)
            aspect = aspect_of_heading(section.heading, names) if empty else ""
            bare = (section, aspect) if aspect else None
        if section.subject < 0 or not section.level:
            continue
        parent = outline.sections[section.parent]
        if own >= 0:
            if bare is not None:
                yield section, (_UNDER, bare[0].first), own, bare[1]
                continue
            named = [mention.span for mention in finder.find(parent.heading) if not mention.both]
            aspect = aspect_of_heading(parent.heading, names, named) if parent.level and parent.first else ""
            if aspect:
                yield section, (_UNDER, section.parent), own, aspect
            continue
        mentions = [mention for mention in finder.find(section.heading) if not mention.both]
        if mentions:
            aspect = _rest(section.heading, mentions[0].span)
            if aspect:
                yield section, ("alike", aspect.casefold()), section.subject, aspect
        elif (
            (aspect := aspect_of_heading(section.heading, names))
            and not is_defining(aspect)
            and not _NO_ASPECT.search(aspect)
        ):
            yield section, ("aspect", same_aspect(aspect)), section.subject, aspect


def _rest(heading: str, name: Span) -> str:
    """Return a heading without the subject's name: `Advantages` for `Advantages of X`, `When to use` for `When to use X`."""
    before, after = heading[: name.start], heading[name.end :]
    rest = f"{before} {after}".strip(" :?–—-")
    if _NO_ASPECT.search(rest):
        return ""
    bare = " ".join(_LINKS.sub(" ", rest).split()).strip(" :?–—-")
    if not 0 < len(words_of(bare)) <= 6 or is_empty(words_of(bare)):
        return ""
    return _TRAILING.sub("", " ".join(before.split())).strip(" :–—-") if not after.strip(" ?:") else bare


def _difference(
    outline: Outline, above: Sequence[Context], group: Sequence[tuple[int, str, Section]], *, answers: bool
) -> Iterator[Finding]:
    """Yield what sections say; first sentences only where they answer each other by their place or their form."""
    subjects = [subject for subject, _aspect, _section in group]
    if len(group) < 2 or len(set(subjects)) != len(subjects):
        return
    told = [(subject, *found) for subject, _aspect, section in group if (found := _content(outline, subject, section))]
    if len(told) != len(group) or len({joined for _subject, _text, _parts, joined in told}) > 1:
        return
    ordered = sorted(told, key=lambda one: one[0])
    sides = tuple(side_of(text) for _subject, text, _parts, _joined in ordered)
    if not all(words_of(side) for side in sides) or len({side.casefold() for side in sides}) < len(sides):
        return
    first = group[0][2].first
    listed = ordered[0][3]
    texts = [text for _subject, text, _parts, _joined in ordered]
    if listed and (
        _are_labels(sides) or _LISTING.search(group[0][1]) or any(len(words_of(t)) > LONGEST_SIDE for t in texts)
    ):
        return
    pattern = ASPECT_SECTIONS if answers and not listed else ParallelSections.name
    answers = answers or _CHOOSING.match(group[0][1]) is not None
    if not (listed or answers) and any(parallel(texts[0], text) < _ANSWERING for text in texts[1:]):
        return
    if above[first].similar:
        return
    parts = [part for _subject, _text, own, _joined in told for part in own]
    doubts = ("items",) if listed else ("sentence",)
    yield Finding(
        FindingKind.DIFFERENCE,
        pattern,
        (outline.quote(parts, first + 1),),
        subjects=tuple(outline.subjects[subject].name for subject, *_rest in ordered),
        aspect=plain_label(group[0][1]),
        sides=sides,
        doubts=doubts,
    )


def _are_labels(sides: Sequence[str]) -> bool:
    """Whether lists hold much the same items: labels of aspects, whose texts are compared one by one."""
    items = [{same_aspect(item) for item in side.split(";")} for side in sides]
    return any(2 * len(items[0] & other) >= min(len(items[0]), len(other)) for other in items[1:])


def _content(outline: Outline, subject: int, section: Section) -> tuple[str, list[tuple[Passage, Span]], bool] | None:
    """Return what a section says in short, its parts, and whether it is a list: its items, or its first sentence."""
    inner = next((block for block in range(section.first + 1, section.last) if outline.is_heading(block)), section.last)
    blocks = range(section.first + 1, inner)
    if not blocks:
        return None
    first = outline.blocks[blocks[0]]
    items = [content for block in blocks if isinstance(content := outline.blocks[block], Item) and content.depth == 0]
    lead_in = isinstance(first, Paragraph) and first.passage.text.rstrip().endswith(":")
    if items and len(items) <= _MOST_ITEMS and (isinstance(first, Item) or lead_in):
        if any(item.passage.text.rstrip().endswith("?") for item in items):
            return None
        labels = [label_of(item.passage.text, item.passage.strong) for item in items]
        texts = [
            label.text if label else item.passage.text.rstrip(" .;") for label, item in zip(labels, items, strict=True)
        ]
        return "; ".join(texts), [(item.passage, Span(0, len(item.passage.text))) for item in items], True
    if not isinstance(first, _TEXTS):
        return None
    sentences = outline.sentences_of_block.get(blocks[0], ())
    if not sentences or len(sentences[0].text) > LONGEST or is_question(sentences[0].text):
        return None
    sentence = sentences[0]
    opening = opening_of(sentence)
    clause = clause_of(sentence.text, Span(opening.at, len(sentence.text.rstrip())), sentence.mentions)
    if clause is not None and clause.subject != subject:
        return None
    said = clause.said if clause is not None else sentence.text.rstrip(" .")
    return said, [(sentence.passage, sentence.span)], False
