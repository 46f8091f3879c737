"""A document is prepared once for all patterns: its sections, its sentences, and who is named in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from studydeck.drafting.document import Block, Document, Heading, Paragraph, Passage, Span, Table, passages
from studydeck.drafting.language import sentences as splitting
from studydeck.drafting.outline import Mention, Outline, Section, Sentence, Subject
from studydeck.drafting.subjects.mentions import Finder, finder_of

_NUMBERING = re.compile(
    r"^\s*(?:(?:chapter|part|step|section|lesson)\s+\d+\s*[:.)–—-]\s*|#?\d{1,2}(?:\.\d{1,2})*\s*[.):–—-]\s+|\d{1,2}(?:\.\d{1,2})+\s+|[ivx]{1,4}[.)]\s+|[a-z][.)]\s+)",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"^[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]?\s+")
_PRONOUN = re.compile(r"(?:In\s+(?:it|them)|It|They|Its|Their|He|She|His|Her)\b")
_ORDERED = re.compile(r"\bthe\s+(former|latter)\b", re.IGNORECASE)
_HANGING = re.compile(
    r"\b(?:reports?|reporting|answers?|leads?|belongs?|talks?|close|similar)\s+to\s+(?:an?\s+|the\s+|their\s+)?$|\b(?:with|alongside|from|under|by)\s+(?:an?\s+|the\s+|their\s+)?$",
    re.IGNORECASE,
)
_EARLY = 8  # characters before the name that begins a sentence
_BEFORE = 30  # characters before a name in which its preposition stands


def outline_of(document: Document, subjects: Sequence[Subject]) -> Outline:
    """Return the document prepared for the patterns."""
    finder = finder_of(tuple(subjects))
    sections, section_of = _sections(document.blocks, finder)
    sentences: list[Sentence] = []
    topic: tuple[Mention, ...] = ()  # who the last sentence was about
    section = -1
    for number, block in enumerate(document.blocks):
        if isinstance(block, Heading):
            continue
        if section_of[number] != section:
            section = section_of[number]
            about = sections[section].subject
            topic = (Mention(about, Span(0, 0)),) if about >= 0 else ()
        said = list(_sentences(block, number, section, finder, topic))
        sentences += said
        if isinstance(block, Paragraph):
            last = next((sentence for sentence in reversed(said) if sentence.mentions), None)
            topic = _spoken_of(last.text, last.mentions) if last is not None else topic
    return Outline(document, tuple(subjects), sections, tuple(sentences), section_of)


def _sentences(
    block: Block, number: int, section: int, finder: Finder, topic: tuple[Mention, ...]
) -> Iterator[Sentence]:
    """Yield a block's sentences; pronouns carry on the topic, but not from one cell or item to the next."""
    carries = not isinstance(block, Table)
    for passage in passages(block):
        for span in splitting.split(passage.text):
            text = passage.text[span.start : span.end]
            named = finder.find(text)
            mentions = _carried(text, named, topic, len(finder.subjects)) if carries else named
            topic = _spoken_of(text, mentions) or (
                () if text.endswith("?") else topic
            )  # `How to choose? It depends` is about neither
            yield Sentence(passage, span, number, section, mentions)


def _spoken_of(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return whom a sentence is about: only the one that begins it, where the others hang on a preposition (`A reports to B`)."""
    if len(mentions) < 2 or mentions[0].both or mentions[0].span.start > _EARLY:
        return mentions
    hanging = (
        _HANGING.search(text, max(mention.span.start - _BEFORE, 0), mention.span.start) for mention in mentions[1:]
    )
    return mentions[:1] if all(hanging) else mentions


def heading_words(passage: Passage) -> str:
    """Return a heading's words without its number and its colon."""
    return _NUMBERING.sub("", _PICTURE.sub("", passage.text, count=1), count=1).strip().rstrip(":").strip()


def _sections(blocks: Sequence[Block], finder: Finder) -> tuple[tuple[Section, ...], tuple[int, ...]]:
    made: list[Section] = [Section("", 0, 0, len(blocks), -1)]
    section_of: list[int] = []
    going = [0]
    for number, block in enumerate(blocks):
        if isinstance(block, Heading):
            while len(going) > 1 and made[going[-1]].level >= block.level:
                closed = going.pop()
                made[closed] = replace(made[closed], last=number)
            parent = going[-1]
            words = heading_words(block.passage)
            subject = _subject_of(words, finder, made[parent].subject)
            made.append(Section(words, block.level, number, len(blocks), parent, subject))
            going.append(len(made) - 1)
        section_of.append(going[-1])
    return tuple(made), tuple(section_of)


def _subject_of(heading: str, finder: Finder, above: int) -> int:
    named = {mention.subject for mention in finder.find(heading)}
    if not named:
        return above
    return named.pop() if len(named) == 1 and -1 not in named else -1


def _carried(text: str, named: tuple[Mention, ...], topic: tuple[Mention, ...], subjects: int) -> tuple[Mention, ...]:
    """Return the mentions, with pronouns at the start that carry on the one subject spoken of, and former and latter."""
    found = list(named)
    for match in _ORDERED.finditer(text):
        before = [mention for mention in named if mention.span.end <= match.start()]
        order = list(dict.fromkeys(mention.subject for mention in before if not mention.both))
        if len(order) < 2:
            order = list(dict.fromkeys(mention.subject for mention in (*topic, *before) if not mention.both))
        if len(order) == 2:
            found.append(Mention(order[match[1].casefold() == "latter"], Span(*match.span())))
    opening = _PRONOUN.match(text)
    about = {mention.subject for mention in topic}
    if opening is not None and subjects and len(about) == 1 and -1 not in about:
        found.append(Mention(about.pop(), Span(*opening.span())))
    return tuple(sorted(found, key=lambda mention: mention.span))
