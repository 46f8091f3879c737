"""Headings that labels show: a name with a subtitle above a paragraph that begins with it, a line above the same labels each time."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from studydeck.drafting.readers.pieces import Piece

_SHORT = 9  # words
_LABEL_WORDS = 3
_STOPS = (".", ",", ";", "!", "…", "-", "–", "—", "/", "&", "|", "*")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|includes?|involves?|consists?|following|follows|below|must|should|can|will|would|may|"
    r"means?|refers?|here|this|these|those|let[’']s|let|such|as|we|you|they|it|I|called|contains?|covers?|needs?|requires?)\b",
    re.IGNORECASE,
)


def subtitled(pieces: Sequence[Piece]) -> Iterator[int]:
    """Yield the lines "Name: what it is like" above a paragraph that begins with the name."""
    for number in range(len(pieces) - 1):
        piece, below = pieces[number], pieces[number + 1]
        name, colon, rest = piece.passage.text.partition(": ")
        if (
            colon
            and rest
            and piece.table is None
            and not piece.marker
            and not below.marker
            and len(piece.passage.text.split()) <= _SHORT
            and not rest.endswith(_STOPS)
            and not _VERB.search(rest)
            and _begins_with(below.passage.text, name)
        ):
            yield number


def above_labels(pieces: Sequence[Piece]) -> Iterator[int]:
    """Yield the short lines above the same two labels again and again, in small letters too."""
    labels = [_label(piece) for piece in pieces]
    pairs = Counter(pairwise(labels))
    for number in range(len(pieces) - 2):
        text, pair = pieces[number].passage.text, (labels[number + 1], labels[number + 2])
        plain = not labels[number] and pieces[number].table is None and not pieces[number].marker
        again = all(pair) and pair[0] != pair[1] and pairs[pair] > 1
        short = 0 < len(text.split()) <= _SHORT and ":" not in text and not text.endswith((*_STOPS, "?"))
        if again and plain and short:
            yield number


def _label(piece: Piece) -> str:
    """Return the label that a line begins with, or nothing."""
    label, colon, rest = piece.passage.text.partition(": ")
    return label.casefold() if colon and rest and not piece.marker and len(label.split()) <= _LABEL_WORDS else ""


def _begins_with(text: str, name: str) -> bool:
    """Whether a sentence begins with a name, an article before it or not, and goes on."""
    folded = text.casefold()
    bare = next((folded.removeprefix(word) for word in ("the ", "a ", "an ") if folded.startswith(word)), folded)
    return bare.startswith(name.casefold() + " ") and text.endswith((".", "!", "?", ":"))
