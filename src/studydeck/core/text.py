"""Text from outside is made safe here, once, where it is read: what a terminal would obey does not survive.

Kept on purpose: joiners (U+200C, U+200D) and variation selectors, without which emoji and several scripts break.
"""

import re
import unicodedata
from collections.abc import Container

SLUG_LIMIT = 60
_TAB = "    "
_MANY = 32

# Escape sequences with their payload. Each body stops at the next control character, so that a text full of
# introducers is still read in one pass. The one-byte forms (C1) are taken whole only when they are terminated:
# such bytes are more often a wrong encoding than an attack, and must not swallow the rest of the line.
_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]?"
    r"|\x1b[\]PX^_][^\x00-\x08\x0a-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
    r"|\x9b[0-?]*[ -/]*[@-~]"
    r"|[\x90\x98\x9d-\x9f][^\x00-\x08\x0a-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)"
)
_DROPPED = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad"
    r"\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    r"\U000e0000-\U000e007f"
)
_DROP = re.compile(f"[{_DROPPED}]+")
_NEWLINE = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SUSPECT = re.compile(rf"[{_DROPPED}\t\r\x85\u2028\u2029\ud800-\udfff]")
_WORDS = re.compile("[a-z0-9]+")
_APOSTROPHES = str.maketrans("", "", "'\u2018\u2019\u02bc\u02b9\u00b4`\uff07")


def clean(text: str) -> str:
    """Return the text without anything a terminal would obey or that reorders or hides what is written.

    Escape sequences go with their payload, control characters (C0 but for the newline, DEL, C1), bidirectional
    marks, zero-width spaces, soft hyphens, annotation and tag characters go; a tab becomes four spaces; every
    kind of line end becomes a newline; a lone surrogate becomes U+FFFD. Cleaning twice changes nothing more.
    """
    if _SUSPECT.search(text) is None:
        return text
    text = _NEWLINE.sub("\n", _SEQUENCE.sub("", text))
    text = _DROP.sub("", text.replace("\t", _TAB))
    return _SURROGATE.sub("\ufffd", text)


def needs_cleaning(text: str) -> bool:
    """Whether `clean` would change the text."""
    return _SUSPECT.search(text) is not None


def one_line(text: str) -> str:
    """Return the cleaned text on one line, each run of white space a single space."""
    return " ".join(clean(text).split())


def normalise(text: str) -> str:
    """Return the form under which two texts count as the same: NFKC, case folded, single spaces.

    Folding may undo the composition, so the normal form is taken again afterwards; that makes it idempotent.
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def slug(text: str, limit: int = SLUG_LIMIT) -> str:
    """Return the text as one part of a key: letters and digits, every other run of characters one `-`.

    At most `limit` characters; what had to be cut ends in `-` and 4 hex digits of the whole text. A text without
    any letter or digit becomes the 4 hex digits alone, so a slug is never empty.
    """
    whole = _dashed(text)
    if not whole:
        return _digest(text)
    if len(whole) <= limit:
        return whole
    return _with_digest(whole, _digest(text), limit)


def slug_for(prompt: str, taken: Container[str], *, copies: int = 0, limit: int = SLUG_LIMIT) -> str:
    """Return a slug of the prompt that is not among `taken`: where it is, 4 hex digits tell the two apart.

    Args:
        prompt: the whole text.
        taken: slugs that are in use.
        copies: how often the very same prompt came before, so that the search needn't begin at the first.
        limit: the longest slug. After dozens of copies 8 hex digits are needed.
    """
    plain = slug(prompt, limit)
    if plain not in taken:
        return plain
    whole, again = _dashed(prompt), max(0, copies - 1)
    while True:
        candidate = _with_digest(whole, _digest(prompt, again), limit)
        if candidate not in taken:
            return candidate
        again += 1


def is_slug(text: str) -> bool:
    """Whether the text can stand in a key as it is: letters without case, digits, `-`, `_` and `.`, 60 at most."""
    return (
        0 < len(text) <= SLUG_LIMIT
        and text not in {".", ".."}
        and text == text.casefold()
        and all(_is_word(char) or char in "-_." for char in text)
    )


def _is_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")


def _dashed(text: str) -> str:
    folded = normalise(text).translate(_APOSTROPHES)
    if folded.isascii():
        return "-".join(_WORDS.findall(folded))
    return "-".join("".join(char if _is_word(char) else " " for char in folded).split())


def _digest(text: str, again: int = 0) -> str:
    salt = f"\n{again}" if again else ""
    size = 2 if again < _MANY else 4  # two bytes would run out of values one day
    from hashlib import blake2b  # not for a start where no deck changed

    return blake2b((normalise(text) + salt).encode("utf-8", "replace"), digest_size=size).hexdigest()


def _with_digest(whole: str, digest: str, limit: int) -> str:
    head = whole[: limit - len(digest) - 1].rstrip("-")
    return f"{head}-{digest}" if head else digest
