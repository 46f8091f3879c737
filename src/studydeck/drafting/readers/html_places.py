"""Runs of marked HTML text become passages: white space single, what is unsafe gone, each character with its place."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from studydeck.core.text import clean, needs_cleaning
from studydeck.drafting.document import Passage, Place, Span
from studydeck.drafting.readers.html_source import MARK, mark, offset_of

_INK = re.compile(r"\S")
_WORDS = re.compile(r"\S+(?: \S+)*")


class Run(NamedTuple):
    """Text as the parser gives it, marks included, in one style; or a line break (`<br>`), which is `broken`."""

    raw: str
    strong: bool = False
    linked: bool = False
    broken: bool = False

    @property
    def blank(self) -> bool:
        """Whether nothing of it can be seen."""
        return not self.raw.strip()


class PassageMaker:
    """Takes runs and words of ours, gives one passage."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._places: list[Place] = []
        self._strong: list[Span] = []
        self._length = 0
        self._end = 0  # in the source, of the last character
        self._space = False
        self._first = -1  # where the run's first visible character went

    def add(self, run: Run) -> None:
        """Take a run."""
        self._first = -1
        raw = run.raw
        if raw[:1].isspace():
            self._space = True
        at = 0
        source = -1
        for found in MARK.finditer(raw):
            self._chunk(raw[at : found.start()], source)
            source, at = offset_of(found), found.end()
        self._chunk(raw[at:], source)
        if run.strong and self._first >= 0:
            self._embolden(self._first)

    def space(self) -> None:
        """Part what comes from what was."""
        self._space = True

    def joint(self, text: str) -> None:
        """Part what comes from what was by these characters, which the source has not."""
        if self._length:
            self._parts.append(text)
            self._length += len(text)
            self._space = True

    def passage(self) -> Passage:
        """Return the passage of all that was taken."""
        text = "".join(self._parts)
        return Passage(text, tuple(self._places), self._end, tuple(self._strong)) if text else Passage("")

    def _runs_into(self, char: str) -> bool:
        """Whether a new element's text would stick to the last one's: pages part such pieces by their style sheet."""
        return bool(self._parts) and char.isupper() and self._parts[-1][-1].islower()

    def _embolden(self, start: int) -> None:
        if self._strong and self._strong[-1].end >= start - 1:  # bold in two pieces, a space between
            start = self._strong.pop().start
        self._strong.append(Span(start, self._length))

    def _chunk(self, text: str, source: int) -> None:
        """Take the text between two marks; `source` is the place of its first character, or -1 for white space."""
        if not text:
            return
        if source < 0 and text.strip():
            return  # the end of a broken tag, which the parser takes for text: nobody wrote it
        last = 0
        for found in _WORDS.finditer(text):
            if found.start() > last:
                self._space = True
            self._words(found[0], source + found.start() if source >= 0 else self._end)
            last = found.end()
        if last < len(text):
            self._space = True

    def _words(self, words: str, source: int) -> None:
        if not needs_cleaning(words):
            self._put(words, source)
            return
        cleaned = clean(words)
        at = 0
        for number, char in enumerate(words):  # cleaning only takes away: what is left is found again, in order
            if at < len(cleaned) and cleaned[at] == char:
                self._put(char, source + number)
                at += 1

    def _put(self, text: str, source: int) -> None:
        if text[0] == " ":
            self._space = True
            text, source = text[1:], source + 1
            if not text:
                return
        if self._first < 0 and self._runs_into(text[0]):
            self._space = True
        if self._space:
            self._space = False
            if self._length:
                self._parts.append(" ")
                self._length += 1
        source = max(source, self._end)  # text that the parser moved must not make places fall
        if self._first < 0:
            self._first = self._length
        places = self._places
        if not places or places[-1].source - places[-1].text != source - self._length:
            places.append(Place(self._length, source))
        self._parts.append(text)
        self._length += len(text)
        self._end = source + len(text)


def passage_of(runs: Iterable[Run]) -> Passage:
    """Return these runs as one passage."""
    maker = PassageMaker()
    for run in runs:
        if run.broken:
            maker.space()
        else:
            maker.add(run)
    return maker.passage()


def parted(run: Run, pattern: re.Pattern[str]) -> list[Run]:
    """Return a run cut where the pattern matches, a mark before each piece so that it keeps its place."""
    pieces: list[Run] = []
    start, offset = 0, 0  # of the piece; in the source, less the place in the run, since the last mark
    for cut in [*pattern.finditer(run.raw), None]:
        end = cut.start() if cut else len(run.raw)
        ink = _INK.search(run.raw, start, end)
        marked = ink is None or MARK.match(run.raw, ink.start()) is not None
        at = ink.start() if ink else start
        pieces.append(run._replace(raw=run.raw[start:end] if marked else f"{mark(at + offset)}{run.raw[at:end]}"))
        for found in MARK.finditer(run.raw, start, end):
            offset = offset_of(found) - found.end()
        start = cut.end() if cut else end
    return pieces


def span_of(raw_first: str, raw_last: str) -> Span:
    """Return from where to where text stands in the source, of which these are the first and the last run."""
    first = MARK.search(raw_first)
    start = offset_of(first) if first else 0
    end = start
    for found in MARK.finditer(raw_last):
        end = offset_of(found) + len(raw_last) - found.end()
    return Span(start, max(end, start + 1))


def words_of(raw: str) -> str:
    """Return the text of a run without marks, on one line."""
    return " ".join(clean(MARK.sub("", raw)).split())
