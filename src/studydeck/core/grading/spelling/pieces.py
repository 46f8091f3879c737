"""The difference between what is right and what was typed, in pieces that join to both."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

_ALIKE = 0.5  # of a word's letters: below this it is shown as another word
_LONGEST = 400  # characters that are compared piece by piece

Kind = Literal["same", "missing", "extra", "wrong"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of two texts.

    Attributes:
        text: what stands there.
        kind: `same` in both; `missing` in what was typed; `extra` there; `wrong` there, in the place of the missing piece that follows.
    """

    text: str
    kind: Kind


def difference(right: str, typed: str) -> tuple[Piece, ...]:
    """Return pieces: the same and the missing ones join to `right`, the same, extra and wrong ones to `typed`."""
    if right == typed:
        return (Piece(right, "same"),) if right else ()
    if max(len(right), len(typed)) > _LONGEST:
        return tuple(_changed([right], [typed]))
    return tuple(_merged(_by_word(_lexemes(right), _lexemes(typed))))


def _by_word(right: list[str], typed: list[str]) -> Iterator[Piece]:
    for tag, a, b, c, d in SequenceMatcher(None, right, typed, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece("".join(right[a:b]), "same")
        elif tag == "replace" and (b - a) == (d - c):
            for one, other in zip(right[a:b], typed[c:d], strict=True):
                yield from _by_letter(one, other)
        elif tag == "replace":
            yield from _by_letter("".join(right[a:b]), "".join(typed[c:d]))
        else:
            yield from _changed(right[a:b], typed[c:d])


def _by_letter(right: str, typed: str) -> Iterator[Piece]:
    if right == typed:
        yield Piece(right, "same")
        return
    one, other = _clusters(right), _clusters(typed)
    folded = [text.casefold() for text in one], [text.casefold() for text in other]
    if SequenceMatcher(None, *folded, autojunk=False).ratio() < _ALIKE:
        yield from _changed([right], [typed])
        return
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece("".join(one[a:b]), "same")
        else:
            yield from _changed(one[a:b], other[c:d])


def _changed(right: Sequence[str], typed: Sequence[str]) -> Iterator[Piece]:
    missing, extra = "".join(right), "".join(typed)
    if extra:
        yield Piece(extra, "wrong" if missing else "extra")
    if missing:
        yield Piece(missing, "missing")


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    for kind, group in groupby(pieces, key=lambda piece: piece.kind):
        yield Piece("".join(piece.text for piece in group), kind)


def _lexemes(text: str) -> list[str]:
    """Return a text cut into words, runs of digits, and everything between them; signs of CJK one by one."""
    found: list[str] = []
    before = ""
    for cluster in _clusters(text):
        sort = _sort(cluster[0])
        if found and sort == before and sort != "sign":
            found[-1] += cluster
        else:
            found.append(cluster)
        before = sort
    return found


def _sort(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Lo" and ord(char) >= 0x2E80:
        return "sign"
    if category[0] in "LM":
        return "letter"
    return "digit" if category[0] == "N" else "space" if category[0] == "Z" else "sign"


def _clusters(text: str) -> list[str]:
    """Return a text cut where a letter with its marks ends, so that no sign is torn apart."""
    found: list[str] = []
    joins = False
    for char in text:
        clings = unicodedata.category(char)[0] == "M" or char in "\u200d\u200c"
        if found and (clings or joins):
            found[-1] += char
        else:
            found.append(char)
        joins = char == "\u200d"
    return found
