"""The items of a list: each cut to its label, and what kind of list they make: names, facts, sentences, contents."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from studydeck.drafting.defining.finite_clauses import is_sentence
from studydeck.drafting.document import Passage
from studydeck.drafting.language.sentences import split
from studydeck.drafting.language.terms import normal

LABEL_WORDS = 12
_ITEM_WORDS = 14
_LONG = 8
_PAIR_WORDS = 2
_SIGN = re.compile(r"[●•▪◦■►▶✓✔➢❖]\s*")  # an item's own sign, besides that of its list
_LABEL = re.compile(r"\s*:\s+|\s+[–—]\s+|\s+-{1,2}\s+|:$")
_SPOKEN = re.compile(r"(?:I|He|She|We|There|My|His|Her|Our|[\"“‘'][A-Z])\b.*\s.*\s|[\"“‘].*\s.*\s.*[\"”’]$")
_QUOTED = re.compile(r"[\"“‘'].*[.!?…][\"”’']?$")


def label_of(passage: Passage) -> tuple[str, str]:
    """Return the label of an item and what is said of it; the whole first sentence and "" where it has no label."""
    text = passage.text
    sign = _SIGN.match(text)
    if sign is not None:
        text = text[sign.end() :]
    strong = len(text)
    if sign is None and passage.strong and passage.strong[0].start == 0:
        strong = passage.strong[0].end
    if strong < len(text) and not text[strong].isalnum():  # not "**C**oncentration"
        label = text[:strong].rstrip(" :.–—-")
        if 0 < len(label.split()) <= LABEL_WORDS:
            return label, text[strong:].strip(" :.–—-")
    found = _LABEL.search(text)
    if found and found.start() and len(text[: found.start()].split()) <= LABEL_WORDS:
        return text[: found.start()], text[found.end() :] or ":"
    first = split(text)
    return (text[first[0].start : first[0].end] if first else text), ""


def items_of(passages: Sequence[Passage]) -> tuple[tuple[str, ...], bool]:
    """Return the items, each cut to its label, and whether many are long; nothing if they are samples or questions."""
    items = [label_of(passage)[0] for passage in passages]
    questions = sum(item.endswith("?") for item in items)
    lengths = sorted(len(item.split()) for item in items)
    if (
        questions * 2 > len(items)
        or lengths[-1] > _ITEM_WORDS + _ITEM_WORDS // 2
        or lengths[len(lengths) // 2] > _ITEM_WORDS
    ):
        return (), False
    if sum(_QUOTED.match(item) is not None or _SPOKEN.match(item) is not None for item in items) * 2 > len(items):
        return (), False  # sample sentences
    bare = tuple(item.rstrip(" .;,") for item in items)
    if len({item.casefold() for item in bare}) < len(bare) or not all(bare):
        return (), False
    return bare, lengths[len(lengths) // 2] > _LONG


def are_sentences(items: Sequence[str]) -> bool:
    """Whether half of the items, or more, are whole sentences: a text set as bullets, no list of anything."""
    words = ([word.strip(".,;:()").casefold() for word in item.split()[:14]] for item in items)
    return sum(len(item) > _PAIR_WORDS and is_sentence(item) for item in words) * 2 >= len(items)


def are_pairs(passages: Sequence[Passage]) -> bool:
    """Whether most items are a label and a word or two: what each thing has, not what things there are."""
    rests = [label_of(passage)[1] for passage in passages]
    return sum(0 < len(rest.split()) <= _PAIR_WORDS and rest != ":" for rest in rests) * 2 >= len(rests)


def are_contents(items: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether most items are headings (normal and sorted), or how these begin: a table of contents."""
    found = 0
    for item in map(normal, items):
        at = bisect_left(headings, item)
        found += at < len(headings) and (headings[at] == item or headings[at].startswith(item + " "))
    return found * 3 >= len(items) * 2
