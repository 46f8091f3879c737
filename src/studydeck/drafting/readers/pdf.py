"""A PDF's pages become lines of text, mended as far as that goes, which the plain text reader reads. Experimental.

A PDF says where signs stand on paper, not what is a paragraph or a heading: words parted at line ends are joined, running heads and page
numbers go, and a short line that ends a sentence ends a paragraph.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from studydeck.core.text import clean
from studydeck.drafting.document import Document
from studydeck.errors import StudydeckError

if TYPE_CHECKING:
    from pypdf import PdfReader

EXTRA = "pip install 'studydeck[documents]'"
_PAGES = 2000
_FEWEST = 8  # characters a page; below, the pages are pictures
_EDGE = 2  # lines at the top and at the bottom that may be running heads
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:of|/)\s?\d{1,4})?|[ivxl]{1,6}", re.IGNORECASE)
_PARTED = re.compile(r"([^\W\d_]{2,})-$")
_NEXT_WORD = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]{2,}-[^\W\d_]+")
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\u00a0": " "}
)


def read_pdf(data: bytes, name: str) -> Document:
    """Return the document of a PDF file.

    Raises:
        StudydeckError: It is locked, damaged, too long, holds pictures only, or pypdf isn't installed.
    """
    from studydeck.drafting.readers import plain_text

    pages = _pages(data, name)
    if sum(len(page.strip()) for page in pages) < _FEWEST * len(pages):
        raise StudydeckError(
            f"{name} holds no text, only pictures of it.", "Recognise its text first (OCR), then draft from the result."
        )
    text = "\n".join(_mended([_lines(page) for page in pages]))
    document = plain_text.read(text, name)
    return replace(document, title=document.title or name)


def _pages(data: bytes, name: str) -> list[str]:
    """Return each page's text as the library gives it."""
    try:
        import pypdf
    except ImportError as error:
        raise StudydeckError(f"{name}: reading PDF documents needs pypdf.", f"Install it with {EXTRA}.") from error
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would write warnings over the screen
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
    except pypdf.errors.DependencyError as error:
        raise _locked(name) from error
    except Exception as error:  # a damaged file makes the library stumble in many ways
        raise _damaged(name) from error
    if locked:
        raise _locked(name)
    if count > _PAGES:
        raise StudydeckError(f"{name} is too long: {count} pages.", f"At most {_PAGES} pages can be read; split it.")
    return _texts(reader, name)


def _texts(reader: "PdfReader", name: str) -> list[str]:
    found: list[str] = []
    failure: Exception | None = None
    try:
        for page in reader.pages:
            try:
                found.append(clean(page.extract_text()))
            except Exception as error:  # noqa: BLE001 - a broken page, in whatever way, doesn't spoil the others
                failure = error
    except Exception as error:  # noqa: BLE001 - the pages' tree itself is broken from here on
        failure = error
    if not found:
        raise _damaged(name) from failure
    return found


def _locked(name: str) -> StudydeckError:
    return StudydeckError(f"{name} is locked with a password.", "Save a copy without one, then draft from that.")


def _damaged(name: str) -> StudydeckError:
    return StudydeckError(
        f"{name} is damaged: it can't be read as a PDF.",
        "Open it in its program and save it anew, or copy its text into a .txt file.",
    )


def _lines(page: str) -> list[str]:
    return [" ".join(line.translate(_LIGATURES).split()) for line in page.split("\n")]


def _mended(pages: Sequence[list[str]]) -> list[str]:
    """Return the lines of all pages as one text: no running heads, no parted words, an empty line after each paragraph."""
    lines: list[str] = []
    for page in _without_running_heads(pages):
        if page and lines and lines[-1] and lines[-1].endswith((".", "!", "?", ":")):
            lines.append("")
        lines += page
    return _paragraphed(_rejoined(lines))


def _without_running_heads(pages: Sequence[list[str]]) -> list[list[str]]:
    """Drop what stands at the edge of many pages, whatever number is in it, and lone page numbers there."""
    seen: Counter[str] = Counter()
    for page in pages:
        named = [line for line in page if line]
        seen.update({_DIGITS.sub("0", line) for line in (*named[:_EDGE], *named[-_EDGE:])})
    often = {line for line, count in seen.items() if count >= 3 and count * 3 >= len(pages)}
    found: list[list[str]] = []
    for page in pages:
        places = [number for number, line in enumerate(page) if line]
        edge = {*(places[:_EDGE] if found else ()), *places[-_EDGE:]}  # at the top of the first page it is the title
        ends = {*places[:1], *places[-1:]}
        gone = {number for number in edge if _DIGITS.sub("0", page[number]) in often}
        gone |= {number for number in ends if _NUMBER.fullmatch(page[number])}
        found.append([line for number, line in enumerate(page) if number not in gone])
    return found


def _rejoined(lines: Sequence[str]) -> list[str]:
    """Join words parted at line ends: with the hyphen where the word is written with one elsewhere."""
    hyphenated = {word.casefold() for line in lines if "-" in line for word in _HYPHENATED.findall(line)}
    found: list[str] = []
    for line in lines:
        parted = _PARTED.search(found[-1]) if found and line else None
        word = _NEXT_WORD.match(line) if parted else None
        if parted is None or word is None or not word[0].islower():
            found.append(line)
            continue
        whole = f"{parted[1]}-{word[0]}".casefold()
        kept = found[-1] if whole in hyphenated else found[-1][:-1]
        end = len(line) if " " not in line else line.index(" ")
        found[-1] = kept + line[:end]
        if line[end:].strip():
            found.append(line[end:].strip())
    return found


def _paragraphed(lines: Sequence[str]) -> list[str]:
    """Put an empty line after a line that ends a sentence and is clearly shorter than the page's lines are."""
    lengths = sorted(len(line) for line in lines if len(line) > 20)
    usual = lengths[len(lengths) * 3 // 4] if lengths else 0
    found: list[str] = []
    for line in lines:
        found.append(line)
        if line.endswith((".", "!", "?", ".”", '."', ":")) and len(line) < usual * 0.85:
            found.append("")
    return found
