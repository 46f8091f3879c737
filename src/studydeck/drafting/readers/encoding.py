"""Bytes become text by what they are: a byte order mark, strict UTF-8, a declared charset, the shape of UTF-16, a guess.

Never an error: what no encoding explains becomes U+FFFD, and the caller is told.
"""

import codecs
import re
from dataclasses import dataclass

from studydeck.core.text import clean

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that one's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 4096  # a declaration stands at the start: HTML asks for the first 1024 bytes
_SAMPLE = 64 * 1024
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s{0,8}=\s{0,8}["']?([A-Za-z0-9_.:-]{2,40})""",
    re.IGNORECASE,
)
_WINDOWS = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254"}  # what browsers take these names for


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, safe to show but for its tabs.

    Attributes:
        text: Cleaned, every line end a newline, tabs kept.
        encoding: As which it was read.
        replaced: How many characters could not be read and are U+FFFD.
    """

    text: str
    encoding: str
    replaced: int = 0


def decode(data: bytes) -> Decoded:
    """Return the text of these bytes."""
    text, encoding = _decoded(data)
    replaced = text.count("\ufffd") if "\ufffd" in text else 0
    return Decoded(safe(text), encoding, replaced)


def safe(text: str) -> str:
    """Return the text cleaned, with its tabs kept: they may part the cells of a table."""
    if "\t" not in text:
        return clean(text)
    return "\t".join(clean(part) for part in text.split("\t"))


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        broken = error
    declared = _declared(data)
    if declared:
        try:
            return data.decode(declared), declared
        except (UnicodeDecodeError, LookupError):
            pass
    if _mostly_utf8(data, broken.start):
        return data.decode("utf-8", "replace"), "utf-8"
    guess = _guessed(data, broken.start)
    return data.decode(guess, "replace"), guess


def _wide(data: bytes) -> str:
    """Return which UTF-16 this is by its NULs: Latin text has one in every second byte, always on the same side."""
    sample = data[:_HEAD]
    if len(sample) < 4 or 0 not in sample:
        return ""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_HEAD])
    if not found:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return ""
    if name.startswith(("utf-16", "utf-32", "utf-8")):  # it isn't, or it would have been read so
        return ""
    return _WINDOWS.get(name, name)


def _mostly_utf8(data: bytes, start: int) -> bool:
    """Whether a few broken bytes stand in a text that otherwise shows it is UTF-8 by its longer characters."""
    around = data[max(start - _SAMPLE, 0) : start + _SAMPLE]
    text = around.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for char in text if char > "\x7f" and char != "\ufffd")
    return whole > 2 * broken


def _guessed(data: bytes, start: int) -> str:
    from charset_normalizer import from_bytes

    begin = max(start - _SAMPLE // 2, 0)
    best = from_bytes(data[begin : begin + _SAMPLE], enable_fallback=False).best()
    name = codecs.lookup(best.encoding).name if best else "cp1252"
    return _WINDOWS.get(name, name)
