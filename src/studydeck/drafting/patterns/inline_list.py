"""A list within a sentence: a counted one (`the four Ps: product, price, place and promotion`), or what something consists of.

A count that the items bear out is the strongest sign there is. Without one a verb must say that they are all of it:
`such as` and `including` begin examples.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from studydeck.drafting.document import Item, Paragraph
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language.content import stems
from studydeck.drafting.language.terms import bare, plausible
from studydeck.drafting.listing.enumerations import items_of, number_of
from studydeck.drafting.listing.list_topics import from_heading, ordered, refused
from studydeck.drafting.outline import Outline, Sentence

_COUNTED = re.compile(
    r"\b(?P<number>three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1[0-2])\s+(?P<noun>(?!(?:of|and|or|per|times|to)\b)[^\s,.;:()?!–—]+(?:\s[^\s,.;:()?!–—]+){0,7}?)\s*"
    r"(?P<sign>:\s|,\s(?:namely\s|which are\s|i\.e\.,?\s|that is,?\s)?|\(|\s[–—-]{1,2}\s|\s(?:are|include|includes|is)(?::|\s)|;\snamely\s)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?P<topic>[^,;:()]{2,90}?)\s+(?:(?:is|are)\s+(?:mainly |usually |typically |generally |basically )?(?:made up of|composed of|comprised of|made of|made from|divided into|split into|"
    r"broken down into|classified into|grouped into|classified as|described by|characteri[sz]ed by)|"
    r"consists? (?:mainly )?of|comprises?|falls? into|breaks? down into|can be divided into|can be classified into|comes? in)\s+"
    r"(?P<rest>[^:]*|[^:]*:\s.*)$",
    re.IGNORECASE,
)
_MAIN = re.compile(
    r"(?:The|A|An)?\s*(?:(?:most|some)\s)?(?P<topic>(?:key|main|major|core|primary|principal|essential|basic|central|important|common|popular|typical|well-known|famous|notable|classic)\s[^,;:()]{3,80}?)\s(?:are|include|involve):?\s(?P<rest>.+)$",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"(?P<topic>(?:(?:A|An|The)\s)?(?:truly\s)?(?:good|great|strong|effective|successful|ideal|perfect|healthy|useful|sound|typical)\s[^,;:()]{2,60}?)\s(?:is|are|should be|must be|has|have|needs|need):?\s(?P<rest>.+)$",
    re.IGNORECASE,
)
_INCLUDE = re.compile(r"(?P<topic>[A-Z][\w’'-]*(?:\s[a-z][\w’'-]*){0,3}s)\sinclude\s(?P<rest>[^:;]{10,200})$")
_COLON = re.compile(r"(?P<lead>[^:]{3,140}):\s(?P<rest>.+)$")
_NEEDS = re.compile(
    r"\b(?:needs?|requires?|includes?|contains?|comprises?|consists? of|are|is|as follows|following|has|have)$",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\b([A-Z]{3,12})$")
_CUES = re.compile(
    r"\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1[0-2])\s|[:(]|\b(?:consist|compris|made|composed|divided|split|into|by|depend|come|key|main|major|core|primary|principal|essential|basic|central|important|common|popular|typical|well-known|famous|notable|classic)|s\sinclude\s",
    re.IGNORECASE,
)
_NOT_NOUN = re.compile(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|per cent|%|dollars?|euros?|pounds?|miles?|km|kg|metres?|meters?|people|users|points?|grams?|cups?|litres?|degrees|examples?|others?|differences|respects|million|billion|thousand|hundred|is|was|were|has|have|had|can|will)\b",
    re.IGNORECASE,
)
_NAMES_IT = re.compile(
    r"\b(?:has|have|comes? in|exists? in|goes through|go through|passes through|includes?|uses?|offers?|takes|falls?\s+into|(?:(?:is|are|can\s+be|may\s+be)\s+)?(?:divided|split|grouped|classified)\s+into)\s+(?:only |about |exactly |the |up to |its |their )*$",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"\s+of\s+(?:both|all|them|each|either)$", re.IGNORECASE)
_SAYS_ALL = re.compile(r"(?:which\s+)?(?:includes?|are|is|consists?\s+of|comprises?)\s+", re.IGNORECASE)
_OWNED = re.compile(r"^(?:their|its|his|her|your|our)\s+", re.IGNORECASE)
_NOTHING = re.compile(r"\b(?:not|no|never|neither|nor|without|isn[’']t|aren[’']t|doesn[’']t|don[’']t)\b", re.IGNORECASE)
_POINTERS = frozenset(
    [
        "this",
        "these",
        "those",
        "it",
        "they",
        "he",
        "she",
        "we",
        "you",
        "that",
        "there",
        "here",
        "both",
        "such",
        "one",
        "some",
        "which",
        "who",
        "what",
    ]
)
_OPENERS = re.compile(
    r"(?:on the other hand|in contrast|by contrast|for example|for instance|however|in general|in addition|also|then|thus|so|and|but|while|whereas|although|as|if|when|because)\b[^,]{0,40},?\s*",
    re.IGNORECASE,
)
_SENTENCE_WORDS = 80
_EVERY = re.compile(r"^(?:every|each|any|all)\s+", re.IGNORECASE)
_BARE_WORDS = 5
_HOW = re.compile(r"(?:how to|ways to|steps to|the steps of)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Found:
    topic: str
    items: tuple[str, ...]
    doubts: tuple[str, ...] = ()


class InlineList:
    """A list of three to twelve short items within one sentence."""

    name = "enumeration"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the lists that stand within sentences, in order."""
        for sentence in outline.sentences:
            block = outline.blocks[sentence.block]
            text = sentence.text
            if (
                not isinstance(block, Paragraph | Item)
                or text.count(",") + text.count(";") < 1
                or not (_CUES.search(text) or sentence.block == outline.sections[sentence.section].first + 1)
            ):
                continue
            if text.endswith("?") or len(text.split()) > _SENTENCE_WORDS:
                continue
            found = next(_lists(outline, sentence, text), None)
            if found and not refused(found.topic):
                yield Finding(
                    FindingKind.LIST,
                    self.name,
                    (outline.quote([(sentence.passage, sentence.span)], sentence.block),),
                    term=found.topic,
                    items=found.items,
                    ordered=ordered(found.topic, numbered=False),
                    doubts=found.doubts,
                )


def _lists(outline: Outline, sentence: Sentence, text: str) -> Iterator[_Found]:
    yield from _counted(outline, sentence, text)
    yield from _whole(outline, sentence, text)
    good = _GOOD.match(text)
    if good and (items := items_of(good["rest"])) and all(len(item.split()) <= _BARE_WORDS for item in items):
        yield _Found(bare(good["topic"]), items, ("uncounted",))
    main = _MAIN.match(text)
    if main and not refused(main["topic"]):
        items = items_of(main["rest"])
        if items:
            yield _Found(_with_owner(outline, sentence, main["topic"]), items, ("uncounted",))
    plural = _INCLUDE.match(text)
    if plural and not refused(plural["topic"]) and _POINTERS.isdisjoint(plural["topic"].casefold().split()):
        items = items_of(plural["rest"])
        if items and all(len(item.split()) <= _BARE_WORDS for item in items):
            yield _Found(_with_owner(outline, sentence, plural["topic"]), items, ("uncounted",))
    yield from _after_colon(text)
    yield from _bare(outline, sentence, text)


def _counted(outline: Outline, sentence: Sentence, text: str) -> Iterator[_Found]:
    for found in _COUNTED.finditer(text):
        count = number_of(found["number"])
        noun = _OF_ALL.sub("", found["noun"])
        if not count or _NOT_NOUN.search(noun) or not noun[:1].isalnum() or refused(noun):
            continue
        rest = _SAYS_ALL.sub("", text[found.end() :], count=1) if found["sign"].strip() == "," else text[found.end() :]
        if found["sign"].strip() == "(":
            rest = rest.partition(")")[0]
        items = items_of(rest, count)
        if items:
            topic = _counted_topic(outline, sentence, text[: found.start()], found["number"], noun)
            if topic:
                yield _Found(topic, items)
            return


_ANYTHING = frozenset(stem for word in ("things", "points", "items", "words") for stem in stems(word))


def _counted_topic(outline: Outline, sentence: Sentence, before: str, number: str, noun: str) -> str:
    """Return what is counted: as the heading says it, else with what has it (`has four stages`)."""
    heading = outline.sections[sentence.section].heading.rstrip("?:")
    own = stems(noun)
    if heading and own <= stems(heading) and not refused(heading):
        return heading
    if own <= _ANYTHING:
        return heading if heading and not refused(heading) and not refused(before) else ""
    if len(noun.split(maxsplit=1)[0].rstrip("s'’")) < 3:
        return f"{number.capitalize()} {noun}"  # the four Ps
    noun = noun[:1].upper() + noun[1:]
    if len(noun.split()) > 2 or re.search(r"\b(?:of|in|for)\b", noun):
        return noun
    holder = _NAMES_IT.search(before)
    owner = bare(_OPENERS.sub("", before[: holder.start()], count=1).rpartition(",")[2].strip()) if holder else ""
    owner = _EVERY.sub("", owner)
    if owner and plausible(owner) and owner.split()[0].casefold() not in _POINTERS:
        return f"{noun} of {owner[:1].lower() + owner[1:] if owner[1:2].islower() and not owner.istitle() else owner}"
    return _with_owner(outline, sentence, noun)


def _whole(outline: Outline, sentence: Sentence, text: str) -> Iterator[_Found]:
    found = _WHOLE.match(text)
    if not found:
        return
    topic = bare(_OPENERS.sub("", found["topic"], count=1))
    rest = found["rest"]
    items = items_of(rest.partition(": ")[2] if ": " in rest else rest)
    if not items or _NOTHING.search(found["topic"]) or not topic:
        return
    first = topic.split()[0].casefold()
    if first in _POINTERS:
        named = [
            mention.subject
            for mention in sentence.mentions
            if mention.span.start < len(found["topic"]) and not mention.both
        ]
        if first not in {"it", "they"} or len(set(named)) != 1:
            return
        topic = outline.subjects[named[0]].name
    if plausible(topic):
        yield _Found(topic, items, ("uncounted",))


def _after_colon(text: str) -> Iterator[_Found]:
    found = _COLON.match(text)
    if not found:
        return
    lead = found["lead"]
    acronym = _ACRONYM.search(lead)
    if acronym:
        items = items_of(found["rest"], len(acronym[1]))
        if items and all(
            item[:1].casefold() == letter.casefold() for item, letter in zip(items, acronym[1], strict=True)
        ):
            yield _Found(acronym[1], items)
        return
    if refused(lead):
        return
    if _NEEDS.search(lead) or _HOW.match(lead):
        items = items_of(found["rest"])
        words = lead.split()
        if items and words[0].casefold() not in _POINTERS and len(words) <= 12:
            yield _Found(re.sub(r"\s+(?:are|is|as follows)$", "", lead), items, ("uncounted",))


def _bare(outline: Outline, sentence: Sentence, text: str) -> Iterator[_Found]:
    """Yield a paragraph right under a heading that is nothing but an enumeration."""
    block = outline.blocks[sentence.block]
    section = outline.sections[sentence.section]
    if (
        not isinstance(block, Paragraph)
        or section.level < 2
        or sentence.block != section.first + 1
        or len(text) < len(block.passage.text)
    ):
        return
    items = items_of(text)
    if items and all(len(item.split()) <= _BARE_WORDS for item in items) and not refused(section.heading):
        topic = from_heading(outline, section)
        if topic:
            yield _Found(topic, items, ("bare",))


def _with_owner(outline: Outline, sentence: Sentence, noun: str) -> str:
    """Return a general noun with the one subject that the section or the sentence is about."""
    noun = _OWNED.sub("", bare(noun))
    noun = noun[:1].upper() + noun[1:]
    subject = outline.sections[sentence.section].subject
    named = {mention.subject for mention in sentence.mentions if not mention.both}
    if len(named) == 1:
        subject = next(iter(named))
    if subject < 0 or stems(outline.subjects[subject].name) & stems(noun):
        return noun
    return f"{noun} of {outline.subjects[subject].name}"
