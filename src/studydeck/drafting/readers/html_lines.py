"""Runs of one block become lines: where a break parts paragraphs, and where a line only runs on."""

import re

from studydeck.drafting.document import Passage, Span
from studydeck.drafting.readers.barred_blocks import bars_of
from studydeck.drafting.readers.html_places import Run, passage_of
from studydeck.drafting.readers.html_tree import BREAK
from studydeck.drafting.readers.markers import marker_of

_HEADING_WORDS = 14
_STOPS = (".", "!", "?", ":", ";", "…", '."', ".”", ".)")
_LABEL = re.compile(r"[A-Z][^.:;!?]{1,40}:\s")


def lines_of(runs: list[Run]) -> list[Passage]:
    """Return the paragraphs in these runs: an empty line parts them, a single break only where the line before or after says so."""
    lines: list[tuple[Passage, int]] = []  # with the breaks before it
    current: list[Run] = []
    breaks = 0
    for run in [*runs, BREAK]:
        if not run.broken:
            if current or not run.blank:
                current.append(run)
            continue
        passage = passage_of(current)
        if passage.text:
            lines.append((passage, breaks))
            breaks = 0
        current = []
        breaks += 1
    return _merged(lines)


def _merged(lines: list[tuple[Passage, int]]) -> list[Passage]:
    found: list[list[Passage]] = []
    for passage, breaks in lines:
        if found and breaks == 1 and not _parted(found[-1][-1], passage):
            found[-1].append(passage)
        else:
            found.append([passage])
    return [group[0] if len(group) == 1 else joined(*group) for group in found]


def _parted(before: Passage, after: Passage) -> bool:
    """Whether a single line break between these two parts paragraphs: it doesn't where a sentence runs on."""
    if (
        before.text.endswith(_STOPS)
        or is_bold(before)
        or is_bold(after)
        or (bars_of(before.text) or -1) == bars_of(after.text)
    ):
        return True
    marker = marker_of(after.text)
    return (marker is not None and marker.sure) or _LABEL.match(after.text) is not None


def joined(*passages: Passage) -> Passage:
    """Return passages as one, a space between."""
    text, places, strong = "", [], []
    for passage in passages:
        shift = len(text) + (1 if text else 0)
        text = f"{text} {passage.text}" if text else passage.text
        places += [place._replace(text=place.text + shift) for place in passage.places]
        strong += [Span(span.start + shift, span.end + shift) for span in passage.strong]
    return Passage(text, tuple(places), passages[-1].end, tuple(strong))


def without_start(passage: Passage, start: int) -> Passage:
    """Return the passage without its first characters."""
    places = [place._replace(text=place.text - start) for place in passage.places if place.text > start]
    first = passage.source_span(start, start + 1).start
    if not places or places[0].text:
        places.insert(0, type(passage.places[0])(0, first))
    strong = (Span(max(span.start - start, 0), span.end - start) for span in passage.strong if span.end > start)
    return Passage(passage.text[start:], tuple(places), passage.end, tuple(strong))


def is_bold(passage: Passage) -> bool:
    """Whether all of it is bold."""
    return passage.strong == (Span(0, len(passage.text)),)


def like_heading(text: str) -> bool:
    """Whether a line is as short as a heading and ends like one."""
    return 1 < len(text) < 120 and len(text.split()) <= _HEADING_WORDS and not text.endswith((".", "!", ";", ",", "…"))
