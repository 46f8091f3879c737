"""What stands above each block: the aspect that a heading, lead-in or item names, and the one subject it is all about."""

import re
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from studydeck.drafting.comparing.aspects import LONGEST, aspect_of_heading, label_of, names_a_row
from studydeck.drafting.document import Heading, Item, Paragraph
from studydeck.drafting.language.terms import words_of
from studydeck.drafting.outline import Outline
from studydeck.drafting.subjects.mentions import finder_of
from studydeck.drafting.subjects.subject_names import Names, plain_label


@dataclass(frozen=True, slots=True)
class Context:
    """What stands above a block: the aspect (may be empty), and the one subject it is all about, or -1.

    Attributes:
        aspect: From the nearest heading, lead-in or item above that names one.
        subject: Of the section, or of the item that the block hangs under.
        comparing: Whether a heading above says that this is about differences.
        similar: Whether a heading above says that this is about what is alike.
        group: The number of the block that gives the aspect, to tell two groups under one name apart; -1 for none.
    """

    aspect: str = ""
    subject: int = -1
    comparing: bool = False
    similar: bool = False
    group: int = -1


_ABOVE_ITS_EQUALS = 0.5  # an item `Price:` holds for the items of its own depth that follow
_SIMILAR = re.compile(
    r"\b(?:similarit(?:y|ies)|similar|alike|in\s+common|common\s+(?:ground|features|traits)|shared?|overlap\w*)\b",
    re.IGNORECASE,
)
_COMPARING = re.compile(
    r"\b(?:differ\w*|distinct\w*|contrast\w*|compar\w+|vs\.?|versus|side\s+by\s+side|head[\s-]to[\s-]head)\b",
    re.IGNORECASE,
)


_KNOWN: WeakKeyDictionary[Outline, tuple[Context, ...]] = WeakKeyDictionary()  # most patterns ask for them


def contexts(outline: Outline) -> tuple[Context, ...]:
    """Return what stands above each block."""
    known = _KNOWN.get(outline)
    if known is None:
        known = _KNOWN[outline] = _Contexts(outline).all()
    return known


class _Contexts:
    """Goes through the blocks once; sections first, then lead-ins and items that hold others."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._names = Names(outline.subjects)
        self._finder = finder = finder_of(outline.subjects)
        self._sections: list[Context] = []
        for section in outline.sections:
            mentions = [mention.span for mention in finder.find(section.heading) if not mention.both]
            above = self._sections[section.parent] if section.parent >= 0 else Context()
            aspect = aspect_of_heading(section.heading, self._names, mentions) if section.level else ""
            if section.level == 1 and above.group < 0 and section.parent <= 0 and section.first == 0:
                aspect = ""  # the title
            titled = section.parent >= 0 and outline.sections[section.parent].level <= 1  # whose title compares anyhow
            told_apart = _COMPARING.search(section.heading) is not None
            own_similar = bool(_SIMILAR.search(section.heading)) and not told_apart  # `Similarities and differences`
            own_comparing = told_apart or len(mentions) > 1
            self._sections.append(
                Context(
                    aspect or (above.aspect if section.subject >= 0 else ""),
                    section.subject,
                    comparing=own_comparing or (above.comparing and not own_similar and not titled),
                    similar=own_similar or (above.similar and not own_comparing),
                    group=section.first if aspect else (above.group if section.subject >= 0 else -1),
                )
            )

    def all(self) -> tuple[Context, ...]:
        """Return the context of each block."""
        found: list[Context] = []
        holders: list[tuple[float, Context]] = []  # depth, and what holds for deeper items
        section = -1
        for block, content in enumerate(self._outline.blocks):
            number = self._outline.section_of[block]
            base = self._sections[number]
            if number != section or isinstance(content, Heading):
                holders, section = [], number
            if isinstance(content, Item):
                ends = content.passage.text.rstrip().endswith(":")
                depth = content.depth - (_ABOVE_ITS_EQUALS if ends else 0)
                while holders and holders[-1][0] >= depth:
                    holders.pop()
                context = holders[-1][1] if holders else base
                found.append(context)
                held = self._held(content.passage.text, context, block)
                holders.append((depth if held.group == block else content.depth, held))
            elif isinstance(content, Paragraph):
                bare = self._is_bare(content.passage.text) and self._leads(block)
                context = holders[0][1] if holders and holders[0][0] < 0 and not bare else base
                if holders and holders[0][0] >= 0 and not bare and self._heads_a_paragraph(block - 1):
                    context = holders[-1][1]
                found.append(context)
                if bare:
                    holders = [(-1, self._held(content.passage.text, base, block))]
                elif holders and holders[0][0] >= 0:
                    holders = []
            else:
                found.append(base)
        return tuple(found)

    def _held(self, text: str, above: Context, block: int) -> Context:
        """Return what holds below an item or a lead-in."""
        label = plain_label(text)
        named = label_of(text)
        if named is not None and names_a_row(named.text):
            label = text[named.end :].strip()
        elif named is not None:
            return above
        if (subject := self._names.of(label)) >= 0:
            return Context(above.aspect, subject, above.comparing, above.similar, above.group)
        if len(words_of(label)) > LONGEST or label.endswith((".", "!")):
            return above
        if any(not mention.both for mention in self._finder.find(label)):
            return above
        aspect = aspect_of_heading(label, self._names)
        return Context(aspect, above.subject, above.comparing, above.similar, block) if aspect else above

    def _leads(self, block: int) -> bool:
        """Whether a short paragraph leads in what follows: by its colon, as a subject's name, or by the items after it."""
        text = self._outline.blocks[block].passage.text  # type: ignore[union-attr]
        following = self._outline.blocks[block + 1 : block + 2]
        named = label_of(text)
        return (
            text.rstrip().endswith(":")
            or named is not None
            or self._names.of(text) >= 0
            or any(isinstance(content, Item) for content in following)
        )

    def _is_bare(self, text: str) -> bool:
        """Whether a paragraph is a lead-in made of a label alone (`Cost:`), or names an aspect (`Feature: cost`)."""
        named = label_of(text)
        if named is not None:
            return names_a_row(named.text) and len(text) < 80
        return len(text) < 80 and not text.endswith((".", "!", ";", ",")) and len(words_of(text)) <= LONGEST

    def _heads_a_paragraph(self, block: int) -> bool:
        """Whether a block is an item that names what the paragraph behind it is about, not the last one of several."""
        content = self._outline.blocks[block] if block >= 0 else None
        before = self._outline.blocks[block - 1] if block > 0 else None
        return (
            not isinstance(before, Item)
            and isinstance(content, Item)
            and label_of(content.passage.text) is None
            and self._is_bare(content.passage.text)
        )
