"""A sentence with gaps: each gap, or all gaps of one number, is a card."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studydeck.core.card import Answer, Asked, Face, Row
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.kind import Common, Fault, Fields, Path, Phrase
from studydeck.core.text import normalise, slug_for

_GROUP = "note"
_TOKEN = re.compile(r"\\[{}:]|\{\{+|\}\}+")
_NUMBERED = re.compile(r"[cC]([0-9]{1,4})::", re.ASCII)
_ALMOST_NUMBERED = re.compile(r"[cC][0-9]{1,4}:(?!:)", re.ASCII)
_BRACES = 2
_COLON = "\0"
MOST_GAPS = 99
_QUOTE_HINT = "Write it as `{{text}}`, `{{text::hint}}` or `{{c1::text::hint}}`."


@dataclass(frozen=True, slots=True)
class Gap:
    """A text that is left out when its card is asked.

    Attributes:
        text: what is missing.
        hint: what stands in its place, or empty.
        number: as in `c1`; 0 where the gap is a card by itself.
        face: the last part of its card's key.
    """

    text: str
    hint: str
    number: int
    face: str = ""


@dataclass(frozen=True, slots=True)
class Cloze:
    """A sentence as text and gaps by turns, with other ways to fill a gap."""

    common: Common
    pieces: tuple[str | Gap, ...]
    alternatives: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def prompt_side(self) -> str:
        """The sentence without gaps."""
        return plain(self.sentence)

    @property
    def sentence(self) -> str:
        """The whole sentence, every gap filled."""
        return "".join(piece if isinstance(piece, str) else piece.text for piece in self.pieces)

    def gaps(self, face: str) -> tuple[Phrase, ...]:
        """Return what is missing on a card, named with or without `cloze/`, with the other ways to say it."""
        others = dict(self.alternatives)
        face = face.removeprefix("cloze/")
        return tuple(
            Phrase(piece.text, others.get(normalise(piece.text), ()))
            for piece in self.pieces
            if isinstance(piece, Gap) and piece.face == face
        )

    def cards(self) -> tuple[Face, ...]:
        """Return a card for each number and each unnumbered gap, in the order of the sentence."""
        faces = dict.fromkeys(piece.face for piece in self.pieces if isinstance(piece, Gap))
        return tuple(self._card(face, place) for place, face in enumerate(faces, 1))

    def _card(self, face: str, place: int) -> Face:
        missing = dict.fromkeys(gap.say for gap in self.gaps(face))
        answer = Answer(", ".join(missing), (Row("In full", self.sentence),))
        return Face(f"cloze/{face}", _GROUP, self._asked(face), answer, f"gap {place}")

    def _asked(self, face: str) -> str:
        parts: list[str] = []
        for piece in self.pieces:
            if isinstance(piece, str):
                parts.append(piece)
            else:
                parts.append(f"[{piece.hint or '...'}]" if piece.face == face else piece.text)
        return "".join(parts)

    def ask(self, face: Face, turn: int) -> Asked:  # noqa: ARG002 - every turn is alike
        """Return the card as it stands; no turn differs from another."""
        return Asked(face.prompt, face.answer)


class ClozeKind:
    """Reads `cloze`: a text with gaps, or `{say, or}` with other ways to fill them."""

    name = "cloze"
    key = "cloze"
    fields: frozenset[str] = frozenset()
    sided = False

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Cloze | None:
        """Return the cloze, or None after a fault."""
        before = len(faults)
        value: Any = fields["cloze"]
        path: Path = ("cloze",)
        others: Any = None
        if isinstance(value, Mapping) and "say" in value:
            read.unknown_keys(value, ("say", "or"), path, faults, "in a cloze")
            others, value, path = value.get("or"), value["say"], ("cloze", "say")
        text = read.expect_text(value, path, faults, "`cloze`")
        if len(faults) > before:
            return None
        pieces, message, hint = _cut(text)
        if message:
            faults.append(Fault(path, message, hint))
            return None
        named = _named(pieces)
        alternatives = _alternatives(others, named, faults) if others is not None else ()
        return None if len(faults) > before else Cloze(common, named, alternatives)


def _cut(text: str) -> tuple[list[str | Gap], str, str]:
    """Return the text cut at its gaps; with a message and a hint where braces don't pair up."""
    pieces: list[str | Gap] = []
    plain_parts: list[str] = []
    inside: list[str] | None = None
    at = 0
    for token in _TOKEN.finditer(text):
        (plain_parts if inside is None else inside).append(text[at : token.start()])
        at = token.end()
        sign = token[0]
        if sign[0] == "\\":
            # An escaped colon is kept apart from the `::` that parts text and hint; NUL never comes in a clean text.
            escaped = _COLON if sign == r"\:" and inside is not None else sign[1]
            (plain_parts if inside is None else inside).append(escaped)
        elif len(sign) > _BRACES:
            return (
                [],
                f"`{sign[:9]}`: three braces in a row",
                r"Write a brace that is part of the text as `\{` or `\}`.",
            )
        elif sign == "{{":
            if inside is not None:
                return [], "a gap inside a gap", "Close each `{{` with `}}` before the next one."
            inside = []
        elif inside is None:
            return [], "`}}` without `{{` before it", _QUOTE_HINT
        else:
            pieces.append("".join(plain_parts))
            gap, message = _gap("".join(inside))
            if gap is None:
                return [], message, _QUOTE_HINT
            pieces.append(gap)
            plain_parts, inside = [], None
    if inside is not None:
        return [], "`{{` without `}}` after it", _QUOTE_HINT
    pieces.append("".join((*plain_parts, text[at:])))
    if len(pieces) > 2 * MOST_GAPS + 1:
        return [], f"more than {MOST_GAPS} gaps in one text", "Cut it into several notes."
    if len(pieces) == 1:
        return [], "a cloze without a gap", "Put `{{` and `}}` around what is to be left out."
    return [piece for piece in pieces if piece != ""], "", ""


def _gap(inner: str) -> tuple[Gap | None, str]:
    if _ALMOST_NUMBERED.match(inner):
        return None, "one colon after the number of a gap"
    numbered = _NUMBERED.match(inner)
    number = int(numbered[1]) if numbered else 0
    if numbered and not number:
        return None, "gaps are numbered from c1"
    text, _, hint = (inner[numbered.end() :] if numbered else inner).partition("::")
    text, hint = text.replace(_COLON, ":").strip(), hint.replace(_COLON, ":").strip()
    return (Gap(text, hint, number), "") if text else (None, "an empty gap")


def _named(pieces: list[str | Gap]) -> tuple[str | Gap, ...]:
    """Give each gap its face: its number, else a slug of its text; the same text is the same card."""
    taken = {str(piece.number) for piece in pieces if isinstance(piece, Gap) and piece.number}
    by_text: dict[str, str] = {}
    named: list[str | Gap] = []
    for piece in pieces:
        if isinstance(piece, str):
            named.append(piece)
            continue
        face = str(piece.number)
        if not piece.number:
            form = normalise(piece.text)
            if form not in by_text:
                by_text[form] = slug_for(plain(piece.text), taken)
                taken.add(by_text[form])
            face = by_text[form]
        named.append(Gap(piece.text, piece.hint, piece.number, face))
    return tuple(named)


def _alternatives(
    value: Any, pieces: tuple[str | Gap, ...], faults: list[Fault]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    gaps = {normalise(piece.text): piece.text for piece in pieces if isinstance(piece, Gap)}
    path = ("cloze", "or")
    if isinstance(value, Mapping):
        found: list[tuple[str, tuple[str, ...]]] = []
        for key, others in value.items():
            if normalise(key) in gaps:
                found.append((normalise(key), read.texts(others, (*path, key), faults, f"`{read.shortened(key)}`")))
            else:
                hint = read.nearest(key, gaps.values()) or "Name a gap by the text in it."
                faults.append(Fault((*path, key), f"no gap holds `{read.shortened(key)}`", hint, on_key=True))
        return tuple(found)
    if len(gaps) > 1:
        hint = f"Write `or: {{{next(iter(gaps.values()))}: [...]}}`."
        faults.append(Fault(path, "this `or` doesn't say which gap it is for", hint))
        return ()
    return ((next(iter(gaps)), read.texts(value, path, faults, "`or`")),)


CLOZE = ClozeKind()
