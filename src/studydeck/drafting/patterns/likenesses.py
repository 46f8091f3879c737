"""What the subjects have in common: "both ...", "neither ...", "like A, B ...", and all that stands under "Similarities".

A text is what is said of them, without their names: "Both A and B need water" gives "need water".
"""

import re
from collections.abc import Iterator, Sequence

from studydeck.drafting import predicates, terms
from studydeck.drafting.document import Block, Entry, Heading, Item, Paragraph, Passage, Span, Table
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.outline import Mention, Outline, Section, Sentence

_JOINT = re.compile(r"\s*,?\s*(?:and|or|nor|as\s+well\s+as|&|plus)?\s*(?:(?:the|a|an|both|of)\s+)*", re.IGNORECASE)
_CUES = re.compile(
    r"\b(?:both|all|neither|share[sd]?|same|similar(?:ly)?|alike|in\s+common|likewise|equally|like|as\s+with|just\s+as|each|common|so\s+(?:do|does|is|are|can|has|have))\b",
    re.IGNORECASE,
)
_SHARING = re.compile(r"\b(?:both|all|alike|share|shared|same|in\s+common|similar|equally)\b", re.IGNORECASE)
_CLAUSE_START = re.compile(
    r"(?:^|[;:—]\s*|\s[–-]\s|,\s*(?:and|but|yet|so|as|since|because)\s+|,\s+)[“\"'(]?"
    r"(?:(?:and|but|yet|so|however|still|also|similarly|likewise|overall|ultimately|finally|additionally|moreover|furthermore|nevertheless|that\s+said|"
    r"of\s+course|in\s+fact|in\s+short|in\s+essence|in\s+general|generally|traditionally|fundamentally|basically|essentially|today|interestingly),?\s+|"
    r"(?:while|although|though|even\s+though|whilst)\s+(?:it\s+is\s+true\s+that\s+)?|"
    r"(?:at|in|on|for|despite|unlike|by|from|with|besides|apart)\s[^,;:.]{2,70},\s+)*"
    r"(?:the|a|an|like)?\s*$",
    re.IGNORECASE,
)
_CONCESSION = re.compile(r"^[“\"'(]?(?:while|although|though|even\s+though|whilst|despite)\b", re.IGNORECASE)
_THEY = re.compile(r"^(?:they|these|all|both)\s+(?:(?:both|all|also|each)\s+)?", re.IGNORECASE)
_LIKE = re.compile(r"^(?:and\s+|but\s+)?(?:(?:just|much|exactly)\s+)?(?:like|as\s+with|similar\s+to|as\s+is\s+the\s+case\s+with)\s", re.IGNORECASE)
_LIKE_INSIDE = re.compile(r"^,?\s*(?:just\s+|much\s+)?like\s*(?:the\s+|a\s+|an\s+)?$", re.IGNORECASE)
_IN_BOTH = re.compile(r"^(?:in|for|with|under|at|on|by|during|within|across)\s+(?:the\s+)?$", re.IGNORECASE)
_SO_DOES = re.compile(r"[,;]?\s*(?:and\s+)?(?:so|as)\s+(?:do|does|is|are|can|has|have|did|will)\s+(?:the\s+|a\s+|an\s+)?$", re.IGNORECASE)
_SECTION = re.compile(r"\b(?:similarit(?:y|ies)|in\s+common|alike|common\s+(?:ground|features?|traits?|points?|goals?)|shared\s+\w+|likeness\w*|they\s+share|do\s+they\s+share|overlap\w*)\b", re.IGNORECASE)
_NO_SECTION = re.compile(r"\bdiffer\w*|\bdistinct|\bnot\b|\bvs\b", re.IGNORECASE)
_LEAD_IN = re.compile(r"\b(?:share|in\s+common|similarit(?:y|ies)|alike|both|common)\b[^.?!]*:\s*$", re.IGNORECASE)
_LABEL = re.compile(r"^([^:.!?]{2,60}):\s+(?=\S)")
_SIMILARITIES_LABEL = re.compile(r"^(?:key\s+|main\s+)?(?:similarit(?:y|ies)|in\s+common|common\s+ground|shared|what\s+they\s+share)\s*:\s*", re.IGNORECASE)


class Both:
    """Both A and B ...; A and B share ...; neither ...; all three ...; in both, ..."""

    name = "both"

    def find(self, outline: Outline) -> Iterator[Finding]:
        """Return what sentences say of all subjects at once."""
        if len(outline.subjects) < 2:
            return
        before: tuple[int, tuple[int, ...]] = (-1, ())
        for sentence in outline.sentences:
            if _CUES.search(sentence.text) and not isinstance(outline.blocks[sentence.block], Table):
                yield from _of_all(outline, sentence, before)
            before = _spoken_of(sentence, before)


class Alike:
    """Like A, B ...; A, like B, ...; A ..., and so does B."""

    name = "alike"

    def find(self, outline: Outline) -> Iterator[Finding]:
        """Return what one subject has like another."""
        if len(outline.subjects) < 2:
            return
        for sentence in outline.sentences:
            text = sentence.text
            if _CUES.search(text) and not isinstance(outline.blocks[sentence.block], Table):
                said = _like(text, sentence.mentions) or _so_does(text, sentence.mentions)
                if said is not None:
                    who, predicate = said
                    yield from _finding(self.name, outline, sentence, who, predicate)


class Similarities:
    """What stands under "Similarities", and in the list after "both have in common:"."""

    name = "similarities"

    def find(self, outline: Outline) -> Iterator[Finding]:
        """Return the items, and the sentences about all subjects, of sections about likenesses."""
        if len(outline.subjects) < 2:
            return
        everybody = tuple(range(len(outline.subjects)))
        listed = _listed(outline)
        for number, block in enumerate(outline.blocks):
            inside = _is_about_likeness(outline, outline.section_of[number])
            if not (inside or number in listed) or isinstance(block, Heading | Table | Entry):
                continue
            if isinstance(block, Item):
                yield from _of_item(self.name, outline, number, block.passage, everybody)
            elif inside or _SIMILARITIES_LABEL.match(block.passage.text):
                for sentence in outline.sentences_of_block.get(number, ()):
                    yield from _of_they(self.name, outline, sentence, everybody)


def _spoken_of(sentence: Sentence, before: tuple[int, tuple[int, ...]]) -> tuple[int, tuple[int, ...]]:
    """Return the block, and the last two subjects that its sentences were about."""
    named = tuple(dict.fromkeys(mention.subject for mention in sentence.mentions if not mention.both))
    earlier = before[1] if before[0] == sentence.block else ()
    last = named if len(named) > 1 else (*(number for number in earlier if number not in named), *named)[-2:]
    return sentence.block, last


def _of_all(outline: Outline, sentence: Sentence, before: tuple[int, tuple[int, ...]]) -> Iterator[Finding]:
    """Yield what a sentence says of all the subjects it names together, or of `both`, the two spoken of before."""
    text = sentence.text
    meant = before[1] if before[0] == sentence.block and len(before[1]) == 2 else ()
    for who, span in _groups(text, sentence.mentions, len(outline.subjects), meant):
        before = {mention.subject for mention in sentence.mentions if mention.span.start < span.start}
        if len(before) == 1 and -1 not in before and len(who) == len(outline.subjects):
            continue  # "when a union player is tackled, both teams": another two
        start = _CLAUSE_START.search(text[: span.start])
        if start is None:
            inside = _IN_BOTH.match(text[: span.start])
            if inside and text[span.end :].startswith(","):
                yield from _finding(Both.name, outline, sentence, who, text[span.end + 1 :].strip(" ."), whole=True)
            continue
        named = text[span.start : span.end].casefold()
        concedes = _CONCESSION.match(text[start.start() : span.start].lstrip(" ,;:")) is not None
        predicate = predicates.after(text, span.end, _starts(sentence.mentions), concedes=concedes)
        if named.startswith("each"):
            continue
        if named.startswith("neither"):
            yield from _finding(Both.name, outline, sentence, who, predicate, denied=True)
        elif _CUES.search(named) or _SHARING.search(f"{text[span.end : span.end + 8]} {predicate}"):
            yield from _finding(Both.name, outline, sentence, who, predicate)


def _groups(text: str, mentions: Sequence[Mention], subjects: int, meant: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Span]]:
    """Yield who is named together, and where: `both roles`, `both A and B`, `A and B`, `A, B and C`."""
    at = 0
    while at < len(mentions):
        who: list[int] = []
        first = mentions[at]
        end = first.span.end
        after = at + 1
        if first.both:
            at_name = _JOINT.match(text, end)
            if after < len(mentions) and at_name is not None and at_name.end() == mentions[after].span.start and not mentions[after].both:
                who, end, after = [mentions[after].subject], mentions[after].span.end, after + 1
        else:
            who = [first.subject]
        while who and after < len(mentions) and not mentions[after].both and mentions[after].subject not in who:
            joint = _JOINT.match(text, end)
            if joint is None or joint.end() != mentions[after].span.start or joint.end() <= end + 1:
                break
            who.append(mentions[after].subject)
            end = mentions[after].span.end
            after += 1
        if len(who) > 1:
            yield tuple(sorted(who)), Span(first.span.start, end)
        elif first.both and not who:
            word = text[first.span.start : end].casefold()
            few = word.startswith(("both", "neither", "the two", "these two", "those two"))
            if subjects == 2 or not few:
                yield tuple(range(subjects)), Span(first.span.start, end)
            elif meant:
                yield tuple(sorted(meant)), Span(first.span.start, end)
        at = max(after, at + 1)


def _like(text: str, mentions: Sequence[Mention]) -> tuple[tuple[int, ...], str] | None:
    """Return who is like whom, and in what."""
    named = [mention for mention in mentions if not mention.both]
    if len(named) < 2 or named[0].subject == named[1].subject:
        return None
    first, second = named[0], named[1]
    who = tuple(sorted((first.subject, second.subject)))
    between = text[first.span.end : second.span.start]
    if _LIKE.match(text) and "," in between and len(between) < 40 and not re.search(r"\b(?:but|most|many)\b", between):
        return who, predicates.after(text, second.span.end, _starts(mentions), concedes=False)
    if _LIKE_INSIDE.match(between) and text[second.span.end :].startswith(",") and not text[: first.span.start].strip():
        return who, predicates.after(text, second.span.end + 1, _starts(mentions), concedes=False)
    return None


def _so_does(text: str, mentions: Sequence[Mention]) -> tuple[tuple[int, ...], str] | None:
    """Return what one does, "and so does the other"."""
    named = [mention for mention in mentions if not mention.both]
    if len(named) != 2 or named[0].subject == named[1].subject or text[named[1].span.end :].strip(" .!"):
        return None
    between = text[named[0].span.end : named[1].span.start]
    ending = _SO_DOES.search(between)
    if ending is None or text[: named[0].span.start].strip().casefold() not in {"", "the", "a", "an"}:
        return None
    return tuple(sorted(mention.subject for mention in named)), between[: ending.start()].strip(" ,")


def _of_item(name: str, outline: Outline, number: int, passage: Passage, everybody: tuple[int, ...]) -> Iterator[Finding]:
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
        groups = [group for group in _groups(rest.text, rest.mentions, len(outline.subjects)) if group[1].start <= label.end()]
        if groups:
            said = predicates.after(rest.text, groups[0][1].end, _starts(rest.mentions), concedes=False)
        else:
            said = _THEY.sub("", said)
        if len(said.split()) < 4:
            said = text[: rest.span.end]
        yield from _finding(name, outline, rest, everybody, said.strip(" ."), whole=True)
        return
    groups = [group for group in _groups(first.text, first.mentions, len(outline.subjects)) if group[1].start < 3]
    said = predicates.after(first.text, groups[0][1].end, _starts(first.mentions), concedes=False) if groups else _THEY.sub("", first.text)
    yield from _finding(name, outline, first, everybody, said.strip(" ."), whole=True)


def _of_they(name: str, outline: Outline, sentence: Sentence, everybody: tuple[int, ...]) -> Iterator[Finding]:
    """Yield what a sentence under "Similarities" says of the subjects together."""
    text = _SIMILARITIES_LABEL.sub("", sentence.text)
    groups = [group for group in _groups(sentence.text, sentence.mentions, len(outline.subjects)) if _CLAUSE_START.search(sentence.text[: group[1].start])]
    if groups:
        who, span = groups[0]
        said = predicates.after(sentence.text, span.end, _starts(sentence.mentions), concedes=_CONCESSION.match(text) is not None)
        denied = sentence.text[span.start : span.end].casefold().startswith("neither")
        yield from _finding(name, outline, sentence, who, said, denied=denied)
    elif re.match(r"they\s", text, re.IGNORECASE):
        yield from _finding(name, outline, sentence, everybody, predicates.after(text, _THEY.match(text).end() if _THEY.match(text) else 0, (), concedes=False))  # type: ignore[union-attr]


def _listed(outline: Outline) -> frozenset[int]:
    """Return the items under a sentence that announces likenesses, and the lines that are labelled as such."""
    found: set[int] = set()
    going = False
    for number, block in enumerate(outline.blocks):
        text = _text(block)
        if isinstance(block, Item) and going:
            found.add(number)
            continue
        going = isinstance(block, Paragraph) and _LEAD_IN.search(text) is not None and _NO_SECTION.search(text) is None and _speaks_of_all(outline, number)
        if isinstance(block, Paragraph) and _SIMILARITIES_LABEL.match(text) and len(text.split()) > 3:
            found.add(number)
    return frozenset(found)


def _speaks_of_all(outline: Outline, number: int) -> bool:
    """Whether the last sentence of a block names both, all, or says `they`."""
    sentence = outline.sentences_of_block[number][-1]
    named = {mention.subject for mention in sentence.mentions}
    return -1 in named or len(named) == len(outline.subjects) or re.search(r"\b(?:they|similarities)\b", sentence.text, re.IGNORECASE) is not None


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


def _finding(
    pattern: str, outline: Outline, sentence: Sentence, who: tuple[int, ...], text: str, *, denied: bool = False, whole: bool = False
) -> Iterator[Finding]:
    """Yield the likeness, unless it says nothing, or what differs."""
    said = text.strip(" ,.;:–—-")
    if sentence.text.rstrip().endswith("?") or not predicates.says_something(said, whole=whole):
        return
    if denied:
        said = f"neither {said}"
    quote = outline.quote([(sentence.passage, sentence.span)], sentence.block)
    yield Finding(
        FindingKind.LIKENESS,
        pattern,
        (quote,),
        subjects=tuple(outline.subjects[number].name for number in who),
        text=terms.shorten(said),
        doubts=predicates.doubts(said),
    )


def _starts(mentions: Sequence[Mention]) -> tuple[int, ...]:
    return tuple(mention.span.start for mention in mentions)


def _text(block: Block) -> str:
    return block.passage.text if isinstance(block, Paragraph | Item | Heading) else ""
