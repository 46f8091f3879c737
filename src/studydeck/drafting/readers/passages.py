"""A passage is made from spans of the source: white space becomes single, and every character keeps its place."""

import re
from collections.abc import Iterable, Iterator, Sequence

from studydeck.drafting.document import Passage, Place, Span

_WORDS = re.compile(r"\S+")
_RUNS = re.compile(r"\S++(?: \S++)*+")  # words with a single space between them, which keep their places together


def passage_of(
    source: str, spans: Iterable[Span], strong: Sequence[Span] = (), *, unsaid: re.Pattern[str] | None = None
) -> Passage:
    """Return the words of these spans of the source as one passage.

    Args:
        source: The text that offsets count in.
        spans: Rising, not overlapping; between two of them stands white space.
        strong: Spans of the *source* set in bold, rising.
        unsaid: What is left out of the words, such as `[1]`.
    """
    parts: list[str] = []
    places: list[Place] = []
    length = end = 0
    for span in spans:
        plain = source[span.start : span.end].strip()
        if not parts and plain and " ".join(plain.split()) == plain and (unsaid is None or "[" not in plain):
            start = source.find(plain[0], span.start)
            parts.append(plain)
            places.append(Place(0, start))
            length, end = len(plain), start + len(plain)
            continue
        for word in _words(source, span, whole=unsaid is None):
            pieces = [Span(*word.span())] if unsaid is None else _without(source, word, unsaid)
            if parts and pieces:
                parts.append(" ")
                length += 1
            for start, stop in pieces:
                if not places or places[-1].source + length - places[-1].text != start:
                    places.append(Place(length, start))
                parts.append(source[start:stop])
                length += stop - start
                end = stop
    passage = Passage("".join(parts), tuple(places), end)
    if not strong:
        return passage
    return Passage(passage.text, passage.places, end, _strong(passage, strong))


def _words(source: str, span: Span, *, whole: bool) -> Iterator[re.Match[str]]:
    """Yield runs of words; single words where something in a run may be left out."""
    for run in _RUNS.finditer(source, *span):
        if whole or "[" not in run[0]:
            yield run
        else:
            yield from _WORDS.finditer(source, *run.span())


def _without(source: str, word: re.Match[str], unsaid: re.Pattern[str]) -> list[Span]:
    """Return what is left of a word."""
    if "[" not in word[0]:
        return [Span(*word.span())]
    pieces, at = [], word.start()
    for gone in unsaid.finditer(source, word.start(), word.end()):
        pieces.append(Span(at, gone.start()))
        at = gone.end()
    pieces.append(Span(at, word.end()))
    return [piece for piece in pieces if piece.end > piece.start]


def _strong(passage: Passage, strong: Sequence[Span]) -> tuple[Span, ...]:
    """Return the bold spans counted in the passage's own text."""
    found = []
    for span in strong:
        start, end = text_offset(passage, span.start), text_offset(passage, span.end)
        while start < end and passage.text[start] == " ":
            start += 1
        while end > start and passage.text[end - 1] == " ":
            end -= 1
        if end > start:
            found.append(Span(start, end))
    return tuple(found)


def text_offset(passage: Passage, source: int) -> int:
    """Return which character of the passage stands at, or first after, this character of the source."""
    places = passage.places
    for number, place in enumerate(places):
        following = places[number + 1].text if number + 1 < len(places) else len(passage.text)
        if source < place.source:
            return place.text
        if source < place.source + following - place.text:
            return place.text + source - place.source
    return len(passage.text)
