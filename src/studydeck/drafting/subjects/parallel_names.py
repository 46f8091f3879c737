"""Names that fill the same place in headings, in labels, or in headings that come back under each aspect."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from studydeck.drafting.document import Block, Entry, Heading, Item, Paragraph, Table
from studydeck.drafting.language import terms
from studydeck.drafting.subjects.candidate import Candidate, may_be
from studydeck.drafting.subjects.naming import name_of, with_shared_words
from studydeck.drafting.subjects.usage import Usage

_MOST_HEADINGS = 80
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LABEL = re.compile(r"^([^:.;!?\n]{2,50}):(?:\s|$)")
_FRAMED = 3
_LEAD_WORDS = 5
_TWICE, _EACH_MORE, _ALWAYS = (
    4.0,
    1.0,
    9.0,
)  # what labels weigh that come back under two headings, under each more, at most


def of_parallels(blocks: Sequence[Block], usage: Usage) -> Iterator[Candidate]:
    """Yield names that fill the same place in headings, labels or repeated headings."""
    headings: dict[int, list[str]] = defaultdict(list)
    labels: dict[str, set[str]] = defaultdict(set)  # of each label, the headings it stands under
    under: dict[str, dict[str, str]] = defaultdict(dict)  # of each heading, its labels
    parents: dict[str, set[str]] = defaultdict(set)
    open_headings: list[Heading] = []
    lead = ""  # the last short line that ends in a colon since the heading
    for block in blocks:
        match block:
            case Heading():
                while open_headings and open_headings[-1].level >= block.level:
                    open_headings.pop()
                lead = ""
                text = re.sub(r"^\d+[.)]\s*", "", block.passage.text)
                headings[block.level].append(text)
                if open_headings:
                    parents[text].add(open_headings[-1].passage.text)
                open_headings.append(block)
            case Item() | Paragraph():
                text = block.passage.text
                if text.endswith(":") and len(text.split()) <= _LEAD_WORDS:
                    lead = text
                label = _LABEL.match(_BRACKETS.sub("", text[:200]))
                if label is not None and (lead or open_headings) and not text.endswith(":"):
                    heading = lead or open_headings[-1].passage.text
                    labels[label[1]].add(heading)
                    under[heading][terms.normal(label[1])] = label[1]
            case Entry() | Table():
                continue
    for level in sorted(headings):
        yield from _of_frames(headings[level][:_MOST_HEADINGS], usage)
    yield from _of_labels(under, usage)
    yield from _of_repeated(labels, usage)
    yield from _of_repeated({text: above for text, above in parents.items() if len(above) > 1}, usage)


def _of_frames(headings: Sequence[str], usage: Usage) -> Iterator[Candidate]:
    """Yield names that fill the same frame: "Benefits of A", "Benefits of B"."""
    frames: dict[tuple[str, str], list[str]] = defaultdict(list)
    split = [heading.strip(" :?.").split() for heading in headings]
    for one, other in combinations(split, 2):
        front = _common(one, other)
        back = _common(one[front:][::-1], other[front:][::-1])
        slots = [words[front : len(words) - back] for words in (one, other)]
        if not front + back or not all(0 < len(slot) <= 4 for slot in slots):
            continue
        frame = " ".join(one[:front]).casefold(), " ".join(one[len(one) - back :]).casefold() if back else ""
        for slot in slots:
            name = terms.bare(" ".join(slot))
            if name not in frames[frame]:
                frames[frame].append(name)
    for names in frames.values():
        if 2 <= len(names) <= 5 and all(may_be(name, usage) for name in names):
            yield Candidate(with_shared_words(names, usage), 3.0 if len(names) <= _FRAMED else 1.5)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words two headings begin with in common."""
    most = min(len(one), len(other))
    return next((n for n in range(most) if one[n].casefold() != other[n].casefold()), most)


def _of_labels(under: dict[str, dict[str, str]], usage: Usage) -> Iterator[Candidate]:
    """Yield headings under which the same labels stand."""
    named = [(heading, set(labels)) for heading, labels in under.items() if len(labels) > 1][:_MOST_HEADINGS]
    for n, (heading, labels) in enumerate(named):
        group = [heading, *(other for other, theirs in named[n + 1 :] if len(labels & theirs) > 1)]
        names = [name_of(text, usage) for text in group]
        if 2 <= len(names) <= 5 and all(name and may_be(name, usage) for name in names):
            yield Candidate(with_shared_words(names, usage), 4.0)
            return


def _of_repeated(places: dict[str, set[str]], usage: Usage) -> Iterator[Candidate]:
    """Yield labels or headings that come back together under several headings, such as each aspect."""
    groups: dict[frozenset[str], list[str]] = defaultdict(list)
    for name, above in places.items():
        if len(above) > 1:
            groups[frozenset(above)].append(name)
    for places_of, names in groups.items():
        if 2 <= len(names) <= 5 and all(may_be(terms.bare(name), usage) for name in names):
            weight = min(_TWICE + _EACH_MORE * (len(places_of) - 2), _ALWAYS)
            yield Candidate(with_shared_words([terms.bare(name) for name in names], usage), weight)
