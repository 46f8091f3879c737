"""Which short lines of a plain text are headings: by their form, and by what stands above and below.

Costly mistakes are the cells and rows of a flattened table, labels (`Focus: ...`), entries of a glossary (`Term - meaning`),
lead-ins of lists and the last lines of a page. Of a run of short lines, none is a heading.
"""

import re
from collections.abc import Iterator, Sequence

from studydeck.drafting.readers.labelled_headings import above_labels, subtitled
from studydeck.drafting.readers.markers import EMOJI
from studydeck.drafting.readers.pieces import Piece
from studydeck.drafting.readers.table_heads import CORNERS

LONGEST = 120
"""The most characters of a heading; a title may be longer."""

EQUALS, DASHES, NUMBERED, PLAIN = 1, 2, 3, 4
"""How a heading is marked, the strongest first; `plain_levels` makes levels of it."""

_WORDS = 14
_SENTENCE_CASE = 9
_TITLE_WORDS = 26
_FEW = 3
_TOP = 10  # pieces among which the title stands
_DASHES = "-–—"
_RUN = 3  # lines without a blank one between that are rows or cells rather than headings
_APART = 4  # the same with blank lines between
_PROSE = 12
_STOPS = (".", ",", ";", "!", "…", "-", "–", "—", "/", "&", "|", "*")
CONTRAST = re.compile(r"\b(?:vs?\.?|versus|differences?|compar(?:ed|ison|ing)|similarit(?:y|ies))(?!\w)", re.IGNORECASE)
_ASKING = re.compile(
    r"(?:how|what|why|when|which|where|who|whose|is|are|do|does|can|should|key|main|types?|difference)\b", re.IGNORECASE
)
_COUNTED = re.compile(
    r"(?:steps?|parts?|chapters?|sections?|phases?|lessons?|units?|tips?|reasons?|myths?|facts?|rules?|types?|stages?|modules?|no\.?)\s*#?\d+\s*[:.–-]",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|includes?|involves?|consists?|following|follows|below|must|should|can|will|would|may|"
    r"means?|refers?|here|this|these|those|let[’']s|let|such|as|we|you|they|it|I|called|contains?|covers?|needs?|requires?)\b",
    re.IGNORECASE,
)
_SUBJECT_VERB = re.compile(r"^(?:We|You|They|It|I|This|These|There)\b|\b(?:is|are|was|were|has|have|had|will|would)\b")
_ODD = re.compile(r"https?:|www\.|\S@\S|^[\"“‘'«].*[\"”’'»]$")
_DASH = re.compile(r"\s[-–—]\s")
_SIGNED = re.compile(r"(?:[^\s:=]+ ){0,6}[^\s:=]*(?::| =| [-–—]| ->| →)\s")
_OUTLINE = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s")
_TELLING = re.compile(
    r"(?:key |main |major )?(?:differences?|similarities|comparison|conclusions?|summary|overview|introduction|definitions?|takeaways?|"
    r"final (?:thoughts|words)|practical|frequently|faqs?|examples?|what|when|why|how|which|advantages|disadvantages|benefits|pros|cons)\b",
    re.IGNORECASE,
)


def marked_level(piece: Piece) -> int:
    """Return how the heading is marked: underlined, numbered or not at all."""
    if piece.underline:
        return EQUALS if piece.underline == "=" else DASHES
    return NUMBERED if piece.marker and piece.marker.number is not None else PLAIN


def headings(pieces: Sequence[Piece]) -> list[bool]:
    """Return which of the pieces are headings."""
    forms = [_form(piece, first=number < _FEW) for number, piece in enumerate(pieces)]
    if len(pieces) > 1 and _heads_all(pieces[0], pieces[1]):
        forms[0] = True
    for first, last in [*_runs(pieces, forms, apart=False), *_runs(pieces, forms, apart=True)]:
        for number in range(first, last):
            forms[number] = forms[number] and _stands_out(pieces, number, first, last)
    found = [form and _in_place(pieces, number) for number, form in enumerate(forms)]
    for number in (*_numbered(pieces), *subtitled(pieces), *above_labels(pieces)):
        found[number] = True
    return found


def _form(piece: Piece, *, first: bool) -> bool:
    """Whether these words could be a heading, wherever they stand."""
    text = piece.passage.text
    if piece.underline:
        return True
    if piece.table is not None or piece.marker or not text or not any(char.isalpha() for char in text):
        return False
    count = len(text.split())
    longest = _TITLE_WORDS if first and not text.endswith("?") else _WORDS
    if count > longest or len(text) > LONGEST * (2 if first else 1) or text.endswith(_STOPS) or _ODD.search(text):
        return False
    contrast = CONTRAST.search(text) is not None
    if text[0] in _DASHES or (text[0].islower() and not contrast and text[1:2].islower()):
        return False
    return _label_free(text, contrast=contrast, first=first) and _titled_or_short(text, count, contrast=contrast)


def _heads_all(piece: Piece, below: Piece) -> bool:
    """Whether the first line is the title though it is long or a dash parts it: a second dash would make a glossary."""
    text = piece.passage.text
    short = (
        not text.endswith((*_STOPS, ":"))
        and 2 < len(text.split()) <= _WORDS
        and piece.marker is None
        and piece.table is None
    )
    labelled = ": " in text or (_DASH.search(text) and _DASH.search(below.passage.text[:LONGEST]))
    return short and below.gap > 0 and not labelled


def _label_free(text: str, *, contrast: bool, first: bool) -> bool:
    """Whether no label stands in it, with its text behind: those are findings, not headings."""
    label, colon, rest = text.partition(":")
    if colon and rest.strip():
        return (
            contrast
            or text.endswith("?")
            or _COUNTED.match(text) is not None
            or (first and _title_case(rest) and len(rest.split()) > 2)
        )
    if colon:
        return len(label.split()) <= 8 and not _VERB.search(label)
    if _DASH.search(text):
        return contrast or (first and (_title_case(text) or text.endswith("?")))
    return True


def _titled_or_short(text: str, count: int, *, contrast: bool) -> bool:
    if _title_case(text) or text.isupper() or contrast:
        return True
    if text.endswith("?") or _ASKING.match(text):
        return count <= _WORDS
    return count <= _SENTENCE_CASE and not (count > 4 and _SUBJECT_VERB.search(text))


def _title_case(text: str) -> bool:
    """Whether most of its longer words begin with capitals."""
    long = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return len(long) > 1 and sum(word[0].isupper() for word in long) * 3 >= len(long) * 2


def _runs(pieces: Sequence[Piece], forms: Sequence[bool], *, apart: bool) -> Iterator[tuple[int, int]]:
    """Yield the runs of short lines that are too many for headings. Before the first of prose, many titles may stand."""
    first = 0
    for number in range(1, len(pieces) + 1):
        together = number < len(pieces) and _short(pieces[number], forms[number]) and (apart or pieces[number].gap == 0)
        if together and _short(pieces[first], forms[first]):
            continue
        listed = apart and first > 0 and pieces[first - 1].passage.text.endswith(":")
        if number - first >= (_APART if apart and not listed else _RUN) and not (apart and first == 0):
            yield first, number
        first = number


def _short(piece: Piece, form: bool) -> bool:
    text = piece.passage.text
    return form or (
        piece.table is None
        and not piece.marker
        and 0 < len(text.split()) <= _WORDS
        and not text.endswith((".", "!", "?", ":", ";", ","))
    )


def _stands_out(pieces: Sequence[Piece], number: int, first: int, last: int) -> bool:
    """Whether a line of such a run is a heading all the same: the one before its rows, the one before the next paragraph."""
    text = pieces[number].passage.text
    if pieces[number].underline or _heads_labels(pieces, number, last):
        return True
    if number < _TOP and text.endswith("?") and CONTRAST.search(text):
        return True
    if number == first:
        lead = number > 0 and pieces[number - 1].passage.text.endswith(":")
        corner = text.casefold().split()[0] in CORNERS
        return number == 0 or _TELLING.match(text) is not None or (not lead and not corner and pieces[number].gap > 0)
    alone = pieces[number].gap > 0 and pieces[number - 1].gap == 0 and number > first + 1
    if alone and number + 1 < len(pieces) and (pieces[number + 1].gap > 0 or _TELLING.match(text)):
        return True  # what stood close together has ended
    if number == last - 1 and text.endswith("?") and pieces[number - 1].passage.text.endswith("?"):
        return False
    if number == last - 1 and last < len(pieces) and _prose(pieces[last]):
        named = {word for piece in pieces[:_FEW] for word in piece.passage.text.casefold().split()}
        if _SIGNED.match(pieces[number - 1].passage.text) and not _SIGNED.match(text):
            return True
        apart = pieces[number].gap > 0 and (" " in text or text.casefold() in named)
        return apart or _TELLING.match(text) is not None or text.endswith("?")
    return False


def _heads_labels(pieces: Sequence[Piece], number: int, last: int) -> bool:
    """Whether lines with labels follow right below a line without: a blank line above, or a second label, makes sure."""
    if number + 1 >= last or pieces[number + 1].gap or _SIGNED.match(pieces[number].passage.text):
        return False
    labelled = [_SIGNED.match(piece.passage.text) is not None for piece in pieces[number + 1 : number + 3]]
    return labelled[0] and (pieces[number].gap > 0 or all(labelled))


def _prose(piece: Piece) -> bool:
    text = piece.passage.text
    count = len(text.split())
    return piece.table is None and (count >= _PROSE or (count > 2 and text.endswith((".", "!", "?", ":", "”", '"'))))


def _in_place(pieces: Sequence[Piece], number: int) -> bool:
    """Whether something stands below that it can be the heading of."""
    piece = pieces[number]
    if number + 1 == len(pieces):
        return False
    below = pieces[number + 1]
    if piece.passage.text.endswith(":") and not piece.underline:
        alone = piece.gap > 0 or number == 0 or _prose(pieces[number - 1])
        return alone and len(piece.passage.text.split()) <= (8 if below.marker else 6)
    if number and piece.gap == 0 and not piece.underline:
        above = pieces[number - 1]
        if number < (_TOP if piece.passage.text.endswith("?") else _FEW) and CONTRAST.search(piece.passage.text):
            return True
        if above.marker and below.gap == 0 and not _prose(below):
            return False
        return below.gap == 0 or _prose(above) or above.table is not None
    return True


def _numbered(pieces: Sequence[Piece]) -> Iterator[int]:
    """Yield numbered lines that are headings: short, and most of the count have text of their own below."""
    counts: dict[str, list[int]] = {}
    for number, piece in enumerate(pieces):
        marker = piece.marker
        if marker is None or (marker.number is None and marker.style != EMOJI):
            continue
        style = f"{marker.style} {piece.indent}"
        members = counts.setdefault(style, [])
        last = pieces[members[-1]].marker if members else None
        if last and marker.number is not None and marker.number != (last.number or 0) + 1:
            yield from _opened(pieces, members)
            members = counts[style] = []
        members.append(number)
    for members in counts.values():
        yield from _opened(pieces, members)


def _opened(pieces: Sequence[Piece], members: Sequence[int]) -> Sequence[int]:
    short = [number for number in members if _numbered_form(pieces[number].passage.text)]
    open_ones = [number for number in short if _opens(pieces, number)]
    if len(short) * 3 < len(members) * 2 or len(open_ones) * 3 < len(members) * 2 or not open_ones:
        return ()
    return short if len(members) > 1 or pieces[short[0]].passage.text.endswith("?") else ()


def _numbered_form(text: str) -> bool:
    label, colon, rest = text.partition(":")
    if colon and rest.strip() and not (CONTRAST.search(text) or text.endswith("?")):
        return False
    return len(text.split()) <= _WORDS and (not text.endswith(_STOPS) or len(label.split()) <= _FEW)


def _opens(pieces: Sequence[Piece], number: int) -> bool:
    if number + 1 == len(pieces):
        return False
    piece, below = pieces[number], pieces[number + 1]
    if below.table is not None:
        return True
    if below.marker:
        return below.marker.number is None and below.indent <= piece.indent + 1 and piece.gap > 0 and below.gap > 0
    return below.indent <= piece.indent + 1 or below.gap > 0


def depth_of_number(text: str) -> int:
    """Return how deep a heading lies by its own number: 2 for `1.2 Scope`, 0 without one."""
    found = _OUTLINE.match(text)
    return found[0].strip().rstrip(".").count(".") + 1 if found else 0
