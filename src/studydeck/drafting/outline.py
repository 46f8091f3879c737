"""A document prepared for the patterns: its sections, its sentences, its subjects and where they are named.

Prepared once; patterns read it and never the raw blocks' offsets by hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from studydeck.drafting.document import Block, Document, Heading, Passage, Span
from studydeck.drafting.finding import Quote


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing that the document compares or explains.

    Attributes:
        name: As shown on cards ("Product management").
        aliases: Other names, plain words, `name` first: plural, abbreviation, shared head ("product managers", "PM").
    """

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A subject named in a passage: `subject` counts in the outline's subjects, the span in the passage's text.

    `both` is a name for all of them ("both", "the two roles"); then `subject` is -1.
    """

    subject: int
    span: Span

    @property
    def both(self) -> bool:
        """Whether it means all subjects at once."""
        return self.subject < 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage, and who is named in it.

    Attributes:
        passage: Where it stands.
        span: In the passage's text.
        block: The number of its block.
        section: The number of its section.
        mentions: In order, not overlapping; spans count in the *sentence's* text.
    """

    passage: Passage
    span: Span
    block: int
    section: int
    mentions: tuple[Mention, ...] = ()

    @property
    def text(self) -> str:
        """The sentence itself."""
        return self.passage.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, up to the next heading of its level or higher.

    Attributes:
        heading: The heading's words without number and trailing colon; "" before the first heading.
        level: 0 before the first heading.
        first, last: Numbers of its blocks, the heading's included, `last` not; subsections included.
        parent: The number of the section it stands in, or -1.
        subject: The one subject its heading names or it is plainly about, or -1 (none, or several).
    """

    heading: str
    level: int
    first: int
    last: int
    parent: int
    subject: int = -1


@dataclass(frozen=True, eq=False)  # known by identity, as what is kept about one has to be
class Outline:
    """All that patterns look at."""

    document: Document
    subjects: tuple[Subject, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    section_of: tuple[int, ...] = field(default=())  # of each block

    @property
    def blocks(self) -> Sequence[Block]:
        """The document's blocks."""
        return self.document.blocks

    @cached_property
    def sentences_of_block(self) -> dict[int, tuple[Sentence, ...]]:
        """The sentences of each block that has any."""
        found: dict[int, list[Sentence]] = {}
        for sentence in self.sentences:
            found.setdefault(sentence.block, []).append(sentence)
        return {block: tuple(sentences) for block, sentences in found.items()}

    def heading_above(self, block: int) -> str:
        """The words of the nearest heading above a block, or its own if it is one; may be empty."""
        return self.sections[self.section_of[block]].heading if self.section_of else ""

    def quote(self, parts: Sequence[tuple[Passage, Span]], block: int) -> Quote:
        """Return the quote made of these parts of passages, in order, joined by ` / ` where they stand apart."""
        spans = [passage.source_span(*span) for passage, span in parts]
        lines = sorted({line for span in spans for line in self.document.lines_of(span)})
        text = " / ".join(passage.text[span.start : span.end] for passage, span in parts)
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        return Quote(text, whole, tuple(lines), self.heading_above(block), block)

    def is_heading(self, block: int) -> bool:
        """Whether this block is a heading."""
        return isinstance(self.document.blocks[block], Heading)
