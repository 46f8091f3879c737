"""What is no Markdown of the text is hidden before parsing, sign for sign, so that every offset stays: front matter, footnotes."""

import re
from dataclasses import dataclass

from studydeck.drafting.document import Omission, Skipped, Span

HIDDEN = "\ue000"
"""Stands for a sign that was hidden within a line."""

_FRONT = re.compile(r"---[ \t]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|$)")
_TITLE = re.compile(r"^title:[ \t]*(\S[^\n]*)$", re.MULTILINE | re.IGNORECASE)
_NOTE = re.compile(r"^ {0,3}\[\^[^\]\s]{1,60}\]:[^\n]*(?:\n(?:    |\t)[^\n]+)*", re.MULTILINE)
_CALL = re.compile(r"\[\^[^\]\s]{1,60}\]")
_SHOWN = re.compile(r"[^\n]")
_SAID = 80


@dataclass(frozen=True, slots=True)
class Masked:
    """A text of the same length as the source, to be parsed.

    Attributes:
        text: With what isn't its own hidden.
        title: From the front matter; may be empty.
        skipped: The footnotes.
    """

    text: str
    title: str
    skipped: tuple[Omission, ...]


def masked(source: str) -> Masked:
    """Return the text to parse."""
    title = ""
    text = source.replace(HIDDEN, " ")
    front = _FRONT.match(text)
    if front and ":" in front[0]:
        named = _TITLE.search(front[0])
        title = named[1].strip().strip("\"'") if named else ""
        text = _SHOWN.sub(" ", front[0]) + text[front.end() :]
    skipped: list[Omission] = []
    if "[^" in text:
        notes = _NOTE.finditer(text)
        skipped = [
            Omission(Skipped.REFERENCES, Span(*note.span()), " ".join(note[0].split())[:_SAID]) for note in notes
        ]
        text = _NOTE.sub(lambda note: _SHOWN.sub(" ", note[0]), text)
        text = _CALL.sub(lambda call: HIDDEN * len(call[0]), text)
    return Masked(text, title, tuple(skipped))
