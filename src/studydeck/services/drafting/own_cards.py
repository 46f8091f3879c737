"""A card of one's own to begin with: what a sentence gives for each kind, to be finished by hand."""

import re
from collections.abc import Sequence

from studydeck.core.text import normalise
from studydeck.services.drafting.card_content import Content, turned_into

_MOST_WORDS = 8  # of a term
_MOST_TEXT = 4_000  # characters of a sentence that are looked at
_PAIR = 2
_SAYS_WHAT = re.compile(
    r" (?:(?:is|are|was|were) (?=(?:an?|the|one|any|when|how)\b)|(?:means?|refers? to|is defined as) )"
)
_CONTRAST = re.compile(r"[;,]? (?:while|whereas|but|on the other hand|in contrast),? |; ")
_LEAD = re.compile(r"^(?:while|whereas|although|unlike|in contrast|on the other hand|both),? ", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)
_ITEMS = re.compile(r"[,;] ")
_AND = re.compile(r"^(?:and|or) ", re.IGNORECASE)
_LAST = re.compile(r",? (?:and|or) ")


def from_sentence(kind: str, sentence: str, subjects: Sequence[str]) -> Content:
    """Return a card to begin with.

    Args:
        kind: what it is to be.
        sentence: what was chosen in the document.
        subjects: what the document compares.
    """
    said = sentence.strip()[:_MOST_TEXT]
    match kind:
        case "difference":
            return _difference(said, subjects)
        case "cloze":
            return Content(kind, text=said)
        case "question":
            return Content(kind, meaning=said)
        case "list":
            topic, items = _listed(said)
            return Content(kind, term=topic, items=items)
        case "likeness":
            return turned_into(Content("definition", meaning=_bare(said)), kind, subjects)
    term, meaning = _defined(said)
    return Content(kind, term=term, meaning=meaning)


def _defined(said: str) -> tuple[str, str]:
    """Return what a sentence defines and how, where it can be seen; else the sentence as the meaning."""
    term, _, meaning = said.partition(": ")
    cue = _SAYS_WHAT.search(said)
    if cue and (not meaning or cue.start() < len(term)):
        term, meaning = said[: cue.start()], said[cue.end() :]
    if not meaning or len(term.split()) > _MOST_WORDS:
        return "", said
    term = _ARTICLE.sub("", term.strip())
    return term[:1].upper() + term[1:], _bare(meaning)


def _difference(said: str, subjects: Sequence[str]) -> Content:
    """Return each part of a contrast as the side of the subject that it names."""
    names = (*subjects, "", "")[: max(_PAIR, len(subjects))]
    sides = [""] * len(names)
    for part in _CONTRAST.split(_LEAD.sub("", said)):
        named = [n for n, name in enumerate(names) if name and normalise(name) in normalise(part)]
        free = [n for n in named if not sides[n]]
        if free:
            sides[free[0]] = _bare(_without(_LEAD.sub("", part), names[free[0]]))
    return Content("difference", subjects=names, sides=tuple(sides))


def _without(part: str, name: str) -> str:
    """Return what a part says, without the name that it begins with."""
    said = _ARTICLE.sub("", part.strip())
    return said[len(name) :].strip(" ,") if said.casefold().startswith(f"{name} ".casefold()) else said


def _listed(said: str) -> tuple[str, tuple[str, ...]]:
    """Return what leads a list in, and its items."""
    lead, _, rest = said.partition(": ")
    pieces = _ITEMS.split(_bare(rest or lead))
    *first, last = pieces
    items = [*first, *_LAST.split(last)] if first else pieces
    return lead if rest else "", tuple(_AND.sub("", item.strip()) for item in items if item.strip())


def _bare(text: str) -> str:
    return text.strip().rstrip(".;,")
