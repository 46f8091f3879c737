"""Bullets or numbers under a lead-in or a heading: a list, its items cut to their labels."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from studydeck.drafting.document import Entry, Heading, Item, Paragraph, Passage, Span, Table
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language.content import stems
from studydeck.drafting.language.sentences import split
from studydeck.drafting.language.terms import normal, words_of
from studydeck.drafting.listing.list_items import (
    LABEL_WORDS,
    are_contents,
    are_pairs,
    are_sentences,
    items_of,
    label_of,
)
from studydeck.drafting.listing.list_topics import (
    from_heading,
    from_lead,
    gives_examples,
    names_many,
    ordered,
    owner_of,
    refused,
)
from studydeck.drafting.outline import Outline, Section
from studydeck.drafting.subjects.subject_names import Names

_FEWEST, _MOST = 3, 12
_PAIR = 2  # labelled items under a lead-in
_NAME_WORDS = 6
_START = 4
_TOPIC_WORDS = 10
_UNMARKED_WORDS = 12
_NUMBER = re.compile(r"^\(?\d{1,2}[.):]\s+")
_OPEN_HEADING = re.compile(r"\b(?:if|when|because|where)$|\b(?:if|when) you\b", re.IGNORECASE)
_SUCH_AS = re.compile(r",?\s(?:such\s+as|including|for\s+example|like|e\.g\.)\s*:$", re.IGNORECASE)
_STOPS = (".", "!", "?", ";")
_ASPECTS = frozenset((
    "what", "who", "when", "where", "why", "how", "definition", "meaning", "focus", "purpose", "goal", "objective",
    "aim", "scope", "example", "examples", "timeframe", "timeline", "audience", "role", "function", "level",
    "approach", "nature", "use", "uses", "case", "source", "number", "cost", "duration", "output", "outcome", "note",
    "tip", "summary", "result"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Run:
    """The items of one list, and the block that leads it in (-1 for none)."""

    blocks: tuple[int, ...]
    lead: int
    marked: bool


class ItemList:
    """A list of three to twelve items, bulleted, numbered, or one a line under a sentence that ends in a colon."""

    name = "items"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the lists of the document, in its order."""
        runs = sorted([*_marked(outline), *_unmarked(outline)], key=lambda run: run.blocks)
        repeated = frozenset(
            heading for heading, count in Counter(section.heading for section in outline.sections).items() if count > 1
        )
        labels = [frozenset(_labels(outline, run)) for run in runs]
        names = Names(outline.subjects)
        headings = sorted(normal(_NUMBER.sub("", section.heading)) for section in outline.sections)
        seen: dict[str, int] = {}
        for own in labels:
            for label in own:
                seen[label] = seen.get(label, 0) + 1
        for run, own in zip(runs, labels, strict=True):
            again = sum(seen[label] > 1 for label in own)
            if (
                (_PAIR if _is_led_pair(outline, run, own) else _FEWEST) <= len(run.blocks) <= _MOST
                and again * 2 < max(len(own), 1)
                and not _about_subjects(outline, names, run, own)
            ):
                found = _finding(outline, run, repeated, labelled=bool(own))
                if found and not (are_contents(found.items, headings) and not _leads_in(outline, run)):
                    yield found


def _marked(outline: Outline) -> Iterator[_Run]:
    lists: dict[int, list[int]] = {}
    for number, block in enumerate(outline.blocks):
        if isinstance(block, Item):
            lists.setdefault(block.list_id, []).append(number)
    for members in lists.values():
        lead = members[0] - 1
        holds = lead >= 0 and isinstance(outline.blocks[lead], Paragraph | Item)
        yield _Run(tuple(members), lead if holds else -1, marked=True)


def _unmarked(outline: Outline) -> Iterator[_Run]:
    """Yield the short lines under a sentence that ends in a colon: a copy that lost its bullets."""
    for number, block in enumerate(outline.blocks):
        if isinstance(block, Table | Entry) or not _leads(block):
            continue
        last = number + 1
        while last < len(outline.blocks) and last - number <= _MOST + 1 and _is_line(outline, last):
            last += 1
        labelled = last == number + 1
        while labelled and last < len(outline.blocks) and last - number <= _MOST + 1 and _is_labelled(outline, last):
            last += 1
        if last < len(outline.blocks) and isinstance(outline.blocks[last], Table):
            last -= 1  # what the table is called
        if last - number > _FEWEST:
            lead = number if isinstance(block, Paragraph) else -1
            yield _Run(tuple(range(number + 1, last)), lead, marked=False)


def _leads(block: Heading | Item | Paragraph) -> bool:
    """Whether lines of a list may stand below: under a colon, or under a heading that announces several things."""
    text = block.passage.text
    return (text.endswith(":") and not isinstance(block, Item)) or (isinstance(block, Heading) and names_many(text))


def _is_line(outline: Outline, number: int) -> bool:
    block = outline.blocks[number]
    if not isinstance(block, Paragraph):
        return False
    text = block.passage.text
    return len(text.split()) <= _UNMARKED_WORDS and not text.endswith((*_STOPS, ":")) and text[:1].isalnum()


def _is_labelled(outline: Outline, number: int) -> bool:
    block = outline.blocks[number]
    return (
        isinstance(block, Paragraph)
        and bool(label_of(block.passage)[1])
        and len(label_of(block.passage)[0].split()) <= LABEL_WORDS // 2
    )


def _text(outline: Outline, number: int) -> Passage:
    block = outline.blocks[number]
    return block.passage if isinstance(block, Item | Paragraph) else Passage("")


def _labels(outline: Outline, run: _Run) -> Iterator[str]:
    for number in run.blocks:
        label, rest = label_of(_text(outline, number))
        if rest:
            yield normal(label)


def _about_subjects(outline: Outline, names: Names, run: _Run, labels: frozenset[str]) -> bool:
    """Whether the items are facts about the things compared, or the aspects of one: other patterns' findings."""
    subject_labels = sum(names.of(label) >= 0 for label in labels)
    aspects = sum(bool(_ASPECTS.intersection(label.split())) for label in labels)
    if subject_labels > 1 or (labels and aspects * 3 >= len(run.blocks)):
        return True
    first: set[int] = set()
    contrasts = 0
    for number in run.blocks:
        sentences = outline.sentences_of_block.get(number, ())
        named = {mention.subject for sentence in sentences for mention in sentence.mentions if not mention.both}
        contrasts += len(named) > 1
        first.update(
            mention.subject for sentence in sentences for mention in sentence.mentions if mention.span.start < _START
        )
    return len(first) > 1 or contrasts * (3 if run.marked else len(run.blocks) + 1) > len(run.blocks)


def _finding(outline: Outline, run: _Run, repeated: frozenset[str], *, labelled: bool) -> Finding | None:
    items, long = items_of([_text(outline, number) for number in run.blocks])
    if not items:
        return None
    section = outline.sections[outline.section_of[run.blocks[0]]]
    lead, lead_span = _lead(outline, run)
    lead = _SUCH_AS.sub(":", lead)
    topic = _topic(outline, run, lead, repeated)
    if not topic or refused(topic) or (lead and refused(lead)) or (not lead and refused(section.heading)):
        return None
    if gives_examples(topic) and max(len(item.split()) for item in items) > _NAME_WORDS:
        return None  # sample sentences
    numbered = (
        run.marked
        and not labelled
        and all(getattr(outline.blocks[number], "number", None) is not None for number in run.blocks)
    )
    parts = [(_text(outline, number), Span(0, len(_text(outline, number).text))) for number in run.blocks]
    if lead_span:
        parts.insert(0, (_text(outline, run.lead), lead_span))
    sentences = are_sentences(items) and not _OPEN_HEADING.search(section.heading)
    if (
        not lead
        and not names_many(section.heading)
        and (sentences or are_pairs([_text(outline, number) for number in run.blocks]))
    ):
        return None
    doubts = []
    if not lead:
        doubts.append("no-lead")
    if long:
        doubts.append("long")
    if not run.marked:
        doubts.append("unmarked")
    return Finding(
        FindingKind.LIST,
        ItemList.name,
        (outline.quote(parts, run.lead if lead_span else run.blocks[0]),),
        term=topic[:1].upper() + topic[1:] if topic[1:2].islower() else topic,
        items=items,
        ordered=ordered(f"{topic} {lead}", numbered=numbered),
        doubts=tuple(doubts),
    )


def _is_label(lead: str) -> bool:
    """Whether what stands above a list is a line of a few words, a heading in all but form ("The Good")."""
    return len(lead.split()) <= _START and lead[-1].isalnum() and lead[:1].isupper()


def _is_led_pair(outline: Outline, run: _Run, labels: frozenset[str]) -> bool:
    """Whether two short labels stand under a lead-in that announces several things: "Key traits include:"."""
    short = len(labels) == len(run.blocks) and all(len(label.split()) <= _START for label in labels)
    return short and run.lead >= 0 and names_many(_lead(outline, run)[0])


def _leads_in(outline: Outline, run: _Run) -> bool:
    """Whether a sentence, or a heading that announces several things, stands above a list."""
    section = outline.sections[outline.section_of[run.blocks[0]]]
    return bool(_lead(outline, run)[0]) or names_many(section.heading)


def _lead(outline: Outline, run: _Run) -> tuple[str, Span | None]:
    """Return the sentence that leads the list in, and where it stands in its passage."""
    if run.lead < 0:
        return "", None
    block, passage = outline.blocks[run.lead], _text(outline, run.lead)
    spans = split(passage.text)
    if not spans:
        return "", None
    last = passage.text[spans[-1].start : spans[-1].end]
    if isinstance(block, Item):
        first = outline.blocks[run.blocks[0]]
        nested = isinstance(first, Item) and first.depth > block.depth
        label = label_of(passage)[0]
        return (label, Span(0, len(passage.text))) if nested else ("", None)
    open_end = last.endswith(":") or last[-1].isalnum() or _announces(last)
    return (last, spans[-1]) if open_end else ("", None)


def _announces(sentence: str) -> bool:
    return (
        re.search(
            r"^here (?:are|is)\b|\b(?:following|as follows|below|these (?:are|include))\b", sentence, re.IGNORECASE
        )
        is not None
    )


def _names_another(outline: Outline, run: _Run, section: Section) -> bool:
    """Whether the lead-in names one subject (`Use a tram for:`) and the heading none: then the heading isn't enough."""
    sentences = outline.sentences_of_block.get(run.lead, ())
    named = {mention.subject for mention in sentences[-1].mentions if not mention.both} if sentences else set()
    return len(named) == 1 and section.subject < 0


def _topic(outline: Outline, run: _Run, lead: str, repeated: frozenset[str]) -> str:
    section = outline.sections[outline.section_of[run.blocks[0]]]
    if run.lead >= 0 and isinstance(outline.blocks[run.lead], Item) and lead:
        words = words_of(lead)
        owner = (
            outline.subjects[section.subject].name
            if section.subject >= 0
            else owner_of(outline, section) or section.heading
        )
        return lead if len(words) > 2 or not owner else f"{lead}: {owner}"
    if lead and run.marked and section.level > 1 and _is_label(lead) and not stems(lead) & stems(section.heading):
        return f"{lead} ({section.heading.rstrip(':')})"
    told = lead.endswith(":") or section.level < 2
    above = "" if section.level < 2 or _names_another(outline, run, section) else section.heading
    named = from_lead(lead, above) if lead and told else ""
    if named or (section.level <= 1 and not lead):
        return named
    if section.level <= 1 and lead.endswith(":") and not names_many(section.heading) and len(words_of(lead)) > 1:
        return lead.rstrip(": ") if len(words_of(lead)) <= _TOPIC_WORDS else ""
    topic = from_heading(outline, section)
    owner = owner_of(outline, section) if section.heading in repeated else ""
    return f"{topic} ({owner})" if topic and owner and owner not in topic else topic
