"""What stands under "Similarities", and in the list after "both have in common:"."""

import re
from collections.abc import Iterator

from studydeck.drafting.comparing import joint, predicates
from studydeck.drafting.document import Block, Entry, Heading, Item, Paragraph, Passage, Table
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline, Section, Sentence

_THEY = re.compile(r"^(?:they|these|all|both)\s+(?:(?:both|all|also|each)\s+)?", re.IGNORECASE)
_SECTION = re.compile(
    r"\b(?:similarit(?:y|ies)|in\s+common|alike|common\s+(?:ground|features?|traits?|points?|goals?)|shared\s+\w+|likeness\w*|they\s+share|do\s+they\s+share|overlap\w*)\b",
    re.IGNORECASE,
)
_NO_SECTION = re.compile(r"\bdiffer\w*|\bdistinct|\bnot\b|\bvs\b", re.IGNORECASE)
_LEAD_IN = re.compile(r"\b(?:share|in\s+common|similarit(?:y|ies)|alike|both|common)\b[^.?!]*:\s*$", re.IGNORECASE)
_LABEL = re.compile(r"^([^:.!?]{2,60}):\s+(?=\S)")
_SIMILARITIES_LABEL = re.compile(
    r"^(?:key\s+|main\s+)?(?:similarit(?:y|ies)|in\s+common|common\s+ground|shared|what\s+they\s+share)\s*:\s*",
    re.IGNORECASE,
)


_SHORT_LEAD = 3  # words
_THEY_LEAD = re.compile(r"\b(?:both|they|all|each|these|common|shared?|similar\w*|here|following)\b", re.IGNORECASE)
_LONGEST_LEAD_IN = 300  # characters
_LONGEST = 2000  # characters of a sentence or item


class Similarities:
    """What stands under "Similarities", and in the list after "both have in common:"."""

    name = "similarities"

    def find(self, outline: Outline) -> Iterator[Finding]:
        """Return the items, and the sentences about all subjects, of sections about likenesses."""
        if len(outline.subjects) < 2:
            return
        everybody = tuple(range(len(outline.subjects)))
        listed, others = _listed(outline), _of_others(outline)
        for number, block in enumerate(outline.blocks):
            inside = _is_about_likeness(outline, outline.section_of[number])
            if not (inside or number in listed) or isinstance(block, Heading | Table | Entry):
                continue
            if len(block.passage.text) > _LONGEST:
                continue
            if isinstance(block, Item) and number in others:
                continue
            if isinstance(block, Item):
                yield from _of_item(self.name, outline, number, block.passage, everybody)
            elif inside or _SIMILARITIES_LABEL.match(block.passage.text):
                for sentence in outline.sentences_of_block.get(number, ()):
                    yield from _of_they(self.name, outline, sentence, everybody)


def _of_item(
    name: str, outline: Outline, number: int, passage: Passage, everybody: tuple[int, ...]
) -> Iterator[Finding]:
    """Yield the likeness that an item of a list of likenesses is."""
    sentences = outline.sentences_of_block.get(number, ())
    if not sentences:
        return
    text = passage.text
    label = _LABEL.match(text)
    first = sentences[0]
    if label is not None:
        rest = next((sentence for sentence in sentences if sentence.span.end > label.end()), first)
        said = passage.text[max(rest.span.start, label.end()) : rest.span.end]
        groups = [
            group
            for group in joint.groups(rest.text, rest.mentions, len(outline.subjects))
            if group[1].start <= label.end()
        ]
        if groups:
            said = predicates.after(rest.text, groups[0][1].end, joint.starts(rest.mentions), concedes=False)
        else:
            said = _THEY.sub("", said)
        if len(said.split()) < 4:
            said = text[: rest.span.end]
        yield from joint.likeness(name, outline, rest, everybody, said.strip(" ."), whole=True)
        return
    groups = [group for group in joint.groups(first.text, first.mentions, len(outline.subjects)) if group[1].start < 3]
    denied = bool(groups) and first.text[groups[0][1].start : groups[0][1].end].casefold().startswith("neither")
    said = (
        predicates.after(first.text, groups[0][1].end, joint.starts(first.mentions), concedes=False)
        if groups
        else _THEY.sub("", first.text)
    )
    yield from joint.likeness(name, outline, first, everybody, said.strip(" ."), whole=True, denied=denied)


def _of_they(name: str, outline: Outline, sentence: Sentence, everybody: tuple[int, ...]) -> Iterator[Finding]:
    """Yield what a sentence under "Similarities" says of the subjects together."""
    text = _SIMILARITIES_LABEL.sub("", sentence.text)
    groups = [
        group
        for group in joint.groups(sentence.text, sentence.mentions, len(outline.subjects))
        if joint.CLAUSE_START.search(sentence.text[: group[1].start])
    ]
    if groups:
        who, span = groups[0]
        said = predicates.after(sentence.text, span.end, joint.starts(sentence.mentions), concedes=joint.concedes(text))
        denied = sentence.text[span.start : span.end].casefold().startswith("neither")
        yield from joint.likeness(name, outline, sentence, who, said, denied=denied)
        return
    they = _THEY.match(text)
    if they is not None and they[0].casefold().startswith("they"):
        yield from joint.likeness(
            name, outline, sentence, everybody, predicates.after(text, they.end(), (), concedes=False)
        )


def _listed(outline: Outline) -> frozenset[int]:
    """Return the items under a sentence that announces likenesses, and the lines that are labelled as such."""
    found: set[int] = set()
    going = False
    for number, block in enumerate(outline.blocks):
        text = _text(block)
        if isinstance(block, Item) and going:
            found.add(number)
            continue
        going = (
            isinstance(block, Paragraph)
            and _announces(text)
            and _NO_SECTION.search(text) is None
            and _speaks_of_all(outline, number)
        )
        if isinstance(block, Paragraph) and _SIMILARITIES_LABEL.match(text) and len(text.split()) > 3:
            found.add(number)
    return frozenset(found)


def _of_others(outline: Outline) -> frozenset[int]:
    """Return the items under a lead-in of their own, which announces something else: "Papers that need a seal include:"."""
    found: set[int] = set()
    going = False
    for number, block in enumerate(outline.blocks):
        if isinstance(block, Item) and going:
            found.add(number)
            continue
        text = _text(block)
        going = (
            isinstance(block, Paragraph)
            and text.endswith(":")
            and len(text.split()) > _SHORT_LEAD
            and not _announces(text)
            and _THEY_LEAD.search(text) is None
            and not _speaks_of_all(outline, number)
        )
    return frozenset(found)


def _announces(text: str) -> bool:
    """Whether a text ends with the announcement of likenesses and a colon."""
    return text.rstrip().endswith(":") and _LEAD_IN.search(text[-_LONGEST_LEAD_IN:]) is not None


def _speaks_of_all(outline: Outline, number: int) -> bool:
    """Whether the last sentence of a block names both, all, or says `they`."""
    sentence = outline.sentences_of_block[number][-1]
    named = {mention.subject for mention in sentence.mentions}
    return (
        -1 in named
        or len(named) == len(outline.subjects)
        or re.search(r"\b(?:they|similarities)\b", sentence.text, re.IGNORECASE) is not None
    )


def _is_about_likeness(outline: Outline, number: int) -> bool:
    """Whether a section, or one it stands in, is headed by likenesses."""
    while number >= 0:
        section: Section = outline.sections[number]
        if section.subject >= 0:
            return False
        if section.level > 1 and _SECTION.search(section.heading):
            return _NO_SECTION.search(section.heading) is None
        number = section.parent
    return False


def _text(block: Block) -> str:
    return block.passage.text if isinstance(block, Paragraph | Item | Heading) else ""
