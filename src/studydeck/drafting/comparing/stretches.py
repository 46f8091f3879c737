"""Stretches of sentences that may answer each other: what each tells of which subject, under one heading and one aspect."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studydeck.drafting.comparing.contexts import Context
from studydeck.drafting.comparing.contrasts import LONGEST, contrast_of
from studydeck.drafting.comparing.openings import Opening, announced_aspect, is_question, opening_of
from studydeck.drafting.comparing.sides import Clause, clause_of
from studydeck.drafting.document import Heading, Item, Paragraph, Span
from studydeck.drafting.outline import Mention, Outline, Sentence

_ASIDES = (
    "on the other hand",
    "by contrast",
    "in contrast",
    "conversely",
    "however",
    "meanwhile",
    "on the contrary",
    "by comparison",
    "for their part",
    "for its part",
    "in turn",
)
_BACK = re.compile(r",\s+(?P<who>it|its|they|their)\s", re.IGNORECASE)
_ALSO_DIFFER = re.compile(
    r"\b(?:also|too)\b[^.;:]{0,40}\b(?:differ|differs|vary|varies|different)\b|\b(?:differ|differs|vary|varies)\s+(?:too|as\s+well|also)\b"
    r"|\b(?:another|a\s+(?:second|third|further|final|last)|one\s+more)\s+(?:\w+\s+)?(?:difference|distinction)\b",
    re.IGNORECASE,
)
_NO_ITEM = -1  # in place of an item's depth
_ANNOUNCING = 160  # characters in which an aspect is announced
_STOPS = (".", "!", ":", ";", '"', "”", ")")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that is about one subject."""

    sentence: Sentence
    clause: Clause
    opening: Opening
    turns: bool  # whether words in it set it against what was said before
    first: bool  # in its block


def stretches(outline: Outline, above: Sequence[Context]) -> Iterator[list[Told | None]]:
    """Yield the sentences of each stretch under one heading; None for a sentence about no single subject.

    A block that begins with a label, or an item that tells of several subjects by itself, is a stretch of its own.
    """
    run: list[Told | None] = []
    paused: list[Told | None] = []  # paragraphs that a list interrupts
    place: tuple[int, int, int] | None = None
    paused_at: tuple[int, int, int] | None = None
    last = -1
    for block, sentences in outline.sentences_of_block.items():
        content = outline.blocks[block]
        if not isinstance(content, Paragraph | Item):
            continue
        told = _announced(sentences, [_told(sentence, first=n == 0) for n, sentence in enumerate(sentences)])
        alone = _stands_alone(content, told)
        here = (outline.section_of[block], above[block].group, content.depth if isinstance(content, Item) else _NO_ITEM)
        breaks = (
            alone
            or _opens_aspect(sentences)
            or any(isinstance(between, Heading) for between in outline.blocks[last + 1 : block])
        )
        if breaks or here != place:
            goes_on = not breaks and here == paused_at
            if (
                not breaks
                and place is not None
                and here[0] == place[0]
                and place[2] == _NO_ITEM
                and here[2] != _NO_ITEM
            ):
                if paused:
                    yield paused
                paused, paused_at = run, place
            elif run:
                yield run
            run, place = [], here
            if goes_on:
                run, paused, paused_at = paused, [], None
            elif paused and (breaks or here[2] == _NO_ITEM):
                yield paused
                paused, paused_at = [], None
        if alone:
            yield told
        else:
            run += told
        last = block
    for rest in (paused, run):
        if rest:
            yield rest


def _announced(sentences: Sequence[Sentence], told: Sequence[Told | None]) -> list[Told | None]:
    """Return what sentences tell, with the aspect that one before them announced (`A key difference is the price.`)."""
    aspect, found = "", list(told)
    for n, sentence in enumerate(sentences):
        one = found[n]
        if "iffer" in sentence.text[:_ANNOUNCING] or "stinct" in sentence.text[:_ANNOUNCING]:
            aspect = announced_aspect(sentence)
            found[n] = None if aspect else one
        elif one is not None and aspect and not one.opening.aspect:
            found[n] = replace(one, opening=replace(one.opening, aspect=aspect))
    return found


def _opens_aspect(sentences: Sequence[Sentence]) -> bool:
    """Whether a paragraph turns to another aspect (`Fees also differ.`), so that it goes with nothing before."""
    return bool(sentences) and _ALSO_DIFFER.search(sentences[0].text[:120]) is not None


def _stands_alone(content: Paragraph | Item, told: Sequence[Told | None]) -> bool:
    subjects = {one.clause.subject for one in told if one is not None}
    if len(subjects) < 2:
        return False
    return isinstance(content, Item) or any(one is not None and one.opening.aspect for one in told)


def _told(sentence: Sentence, *, first: bool) -> Told | None:
    text = sentence.text
    if not sentence.mentions or len(text) > LONGEST or is_question(text) or contrast_of(sentence) is not None:
        return None
    opening = opening_of(sentence)
    if opening.example:
        return None
    clause = (
        _subordinate(sentence, opening)
        if opening.subordinate
        else clause_of(text, Span(opening.at, len(text.rstrip())), sentence.mentions)
    )
    if clause is None or (clause.raw[:1].isupper() and not text.rstrip().endswith(_STOPS)):
        return None  # a row of a table rather than a sentence
    low = text[:160].casefold()
    turns = opening.contrast or _alone(sentence, opening) or any(f", {aside}" in low for aside in _ASIDES)
    return Told(sentence, clause, opening, turns, first)


def _alone(sentence: Sentence, opening: Opening) -> bool:
    """Whether a sentence is nothing but a clause with `Whereas`, and so belongs to the one before."""
    return opening.subordinate and "," not in sentence.text[opening.at : opening.at + 80]


def _subordinate(sentence: Sentence, opening: Opening) -> Clause | None:
    if _alone(sentence, opening):
        return clause_of(sentence.text, Span(opening.at, len(sentence.text.rstrip())), sentence.mentions)
    return _main_clause(sentence, opening)


def _main_clause(sentence: Sentence, opening: Opening) -> Clause | None:
    """Return the main clause of `While X covers much, its scope is ...`, where only X is named."""
    subjects = {mention.subject for mention in sentence.mentions}
    match = _BACK.search(sentence.text, opening.at)
    if match is None or len(subjects) != 1 or -1 in subjects:
        return None
    mention = Mention(subjects.pop(), Span(match.start("who"), match.end("who")))
    return clause_of(sentence.text, Span(match.start("who"), len(sentence.text.rstrip())), [mention])
