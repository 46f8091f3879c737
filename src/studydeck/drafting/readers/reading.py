"""Bytes of a file become a document: the reader is chosen by the name's ending, else by what the bytes look like."""

import re

from studydeck.drafting.document import Document, Omission, Skipped, Span
from studydeck.drafting.readers.encoding import Decoded, decode
from studydeck.errors import StudydeckError

LIMIT = 50 * 1024 * 1024
"""The most bytes of a document."""

_MEGABYTE = 1024 * 1024
_HEAD = 4096
_FORMATS = {
    "txt": "text",
    "text": "text",
    "md": "markdown",
    "markdown": "markdown",
    "mdown": "markdown",
    "mkd": "markdown",
    "mkdn": "markdown",
    "htm": "html",
    "html": "html",
    "xhtml": "html",
    "xht": "html",
    "docx": "docx",
    "pdf": "pdf",
}
_OTHERS = {
    "doc": "an old Word document: save it as .docx",
    "odt": "an OpenDocument text: save it as .docx or .html",
    "rtf": "rich text: save it as .docx or .txt",
    "epub": "an e-book: save its chapter as .html or .txt",
    "mhtml": "a web archive: save the page as .html",
    "mht": "a web archive: save the page as .html",
    "webarchive": "a web archive: save the page as .html",
    "pptx": "a presentation: save its text as .txt",
    "xlsx": "a spreadsheet: save its text as .txt",
}
_MAGIC = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a recording"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "compressed"),
    (b"7z\xbc\xaf", "compressed"),
    (b"Rar!", "compressed"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"SQLite format", "a database"),
    (b"ID3", "a recording"),
    (b"OggS", "a recording"),
)
_HTML = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--.{0,2000}?-->\s{0,50})?<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(r"<(?:p|div|h[1-6]|ul|ol|li|table|article|section|span)\b[^<>]{0,300}>", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S| {0,3}\|?(?: {0,3}:?-{3,60}:? {0,3}\|){1,40}|```)", re.MULTILINE)
_TITLED = re.compile(r"\s{0,200}# \S")
_BOLD = re.compile(r"\*\*[^*\n]{1,120}\*\*")
_SAMPLE = 64 * 1024
_CONTROLS = bytes({*range(1, 32)} - {7, 8, 9, 10, 12, 13, 27})  # in hardly any text; NULs are dropped from many
_HINT = "Plain text, Markdown, HTML, .docx and .pdf can be drafted from."


def read(data: bytes, name: str) -> Document:
    """Return the document that these bytes are.

    Args:
        data: The file as it is.
        name: Its name, with or without folders: its ending says the format, messages name it.

    Raises:
        StudydeckError: It is empty, too large, no document, damaged, or a reader isn't installed.
    """
    short = re.split(r"[\\/]", name)[-1] or name
    if not data.strip():
        raise StudydeckError(f"{short} is empty.", "There is nothing to draft cards from.")
    if len(data) > LIMIT:
        size = f"{len(data) / _MEGABYTE:.0f} MB"
        raise StudydeckError(
            f"{short} is too large: {size}.", f"At most {LIMIT // _MEGABYTE} MB can be read; split it."
        )
    kind = _by_bytes(data, short) or _by_name(short)
    if kind == "docx":
        from studydeck.drafting.readers.docx import read_docx

        return read_docx(data, short)
    if kind == "pdf":
        from studydeck.drafting.readers.pdf import read_pdf

        return read_pdf(data, short)
    decoded = decode(data)
    _check_text(decoded, data, short)
    return _noted(_read_text(decoded.text, kind, short), decoded)


def _read_text(text: str, kind: str, name: str) -> Document:
    if kind == "markdown" and _HTML.match(text[:_SAMPLE]):
        kind = "html"
    if kind in {"", "text"}:
        kind = _by_text(text, plain=kind == "text")
    if kind == "html":
        from studydeck.drafting.readers.html import read_html

        return read_html(text, name)
    if kind == "markdown":
        from studydeck.drafting.readers.markdown import read_markdown

        return read_markdown(text, name)
    from studydeck.drafting.readers import plain_text

    return plain_text.read(text, name)


def _ending(name: str) -> str:
    return name.rpartition(".")[2].casefold() if "." in name else ""


def _by_name(name: str) -> str:
    ending = _ending(name)
    if ending in _OTHERS:
        raise StudydeckError(f"{name} can't be read: it is {_OTHERS[ending]}.", _HINT)
    return _FORMATS.get(ending, "")


def _by_bytes(data: bytes, name: str) -> str:
    """Return the format that the first bytes say whatever the name: a PDF named .txt is a PDF."""
    if data[:_HEAD].lstrip()[:5] == b"%PDF-":
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        if _ending(name) in _OTHERS:
            _by_name(name)
        return "docx"
    for magic, what in _MAGIC:
        if data.startswith(magic):
            if _ending(name) in _OTHERS:
                _by_name(name)
            raise StudydeckError(f"{name} isn't a document that can be read: it is {what}.", _HINT)
    if data[:_HEAD].lstrip().startswith(b"{\\rtf"):
        raise StudydeckError(f"{name} can't be read: it is {_OTHERS['rtf']}.", _HINT)
    return ""


def _by_text(text: str, *, plain: bool) -> str:
    """Return the format a text is written in. One that is named plain text needs stronger signs to be another."""
    head = text[:_SAMPLE]
    if _HTML.match(head):
        return "html"
    tags = sum(1 for _ in _TAGS.finditer(head))
    if tags * 200 > len(head) and tags > 2 and not plain:
        return "html"
    marks = sum(1 for _ in _MARKDOWN.finditer(head))
    bold = sum(1 for _ in _BOLD.finditer(head))
    titled = _TITLED.match(head) is not None and "•" not in head
    return "markdown" if marks > 1 or (marks and (bold or titled)) or bold > 2 else "text"


def _check_text(decoded: Decoded, data: bytes, name: str) -> None:
    """Refuse what is no text at all: nothing left, or hardly a character that could be read."""
    text = decoded.text
    if not text.strip():
        raise StudydeckError(f"{name} holds no text.", "There is nothing to draft cards from.")
    sample = text[:_SAMPLE]
    odd = sum(1 for char in sample if char == "\ufffd")
    wide = decoded.encoding.startswith(("utf-16", "utf-32"))
    controls = 0 if wide else len(data[:_SAMPLE]) - len(data[:_SAMPLE].translate(None, _CONTROLS))
    if odd * 5 > len(sample) or controls * 20 > len(data[:_SAMPLE]):
        raise StudydeckError(f"{name} isn't text: most of it can't be read.", _HINT)


def _noted(document: Document, decoded: Decoded) -> Document:
    """Return the document with a word on the characters that no encoding explains."""
    if not decoded.replaced:
        return document
    from dataclasses import replace

    at = max(document.source.find("\ufffd"), 0)
    count = f"{decoded.replaced} character{'s' if decoded.replaced > 1 else ''} shown as \ufffd"
    note = Omission(Skipped.UNREADABLE, Span(at, at + 1), f"{count}: read as {decoded.encoding}")
    return replace(document, skipped=(*document.skipped, note))
