"""What a note is known by: its texts and their digests, its uid, and the numbers of its cards."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from studydeck.core.notes import KINDS
from studydeck.core.text import normalise

UID_LENGTH = 12
# What a note may change without becoming less itself: labels, not text.
_LABELS = frozenset(
    {
        "id",
        "tags",
        "source",
        "importance",
        "faces",
        "suspended",
        "confusable",
        "minutes",
        "ordered",
        "reverse",
        "silence",
    }
)
_WORDS = frozenset({"say", "or", "name", "also", "side", "contradicts"})  # the format's own words, not the author's
_SETTINGS = frozenset({"essential", "optional"})


@dataclass(frozen=True, slots=True)
class Found:
    """A note as it stands in a file now, before it is known whose progress is its own."""

    deck: str
    note: str
    explicit_id: str
    prompt: str
    answer: str

    @property
    def whole(self) -> str:
        """The note's whole text, normalised."""
        return whole_text(self.prompt, self.answer)


def card_number(uid: str, face: str) -> int:
    """Return the number that stands for a card in both databases: 63 bits of a hash of uid and first face."""
    return int.from_bytes(blake2b(f"{uid}\0{face}".encode(), digest_size=8).digest(), "big") >> 1


def whole_text(prompt: str, answer: str) -> str:
    """Return a note's whole text, normalised."""
    return normalise(f"{prompt}\n{answer}")


def text_digest(text: str) -> int:
    """Return 63 bits of a hash of a normalised text."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


def text_of(fields: Mapping[str, Any]) -> str:
    """Return all text of a note but its prompt side and labels, the same in whatever order its keys stand."""
    return "\n".join(
        line for key in sorted(fields) if key not in _LABELS and key not in KINDS for line in _lines(fields[key])
    )


def _lines(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key in sorted(value):
            if key in _SETTINGS:
                continue
            if key not in _WORDS:
                yield str(key)  # such as the name of an aspect
            yield from _lines(value[key])
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _lines(item)
    else:
        yield str(value)


def mint(found: Found, taken: Callable[[str], bool]) -> str:
    """Return a new uid: from deck and prompt (or id); the whole text and a count join where it was ever used."""
    seed = f"{found.deck}\0{found.explicit_id or normalise(found.prompt)}"
    uid = _hash(seed)
    count = 0
    while taken(uid):
        count += 1
        uid = _hash(f"{seed}\0{found.whole}" + (f"\0{count}" if count > 1 else ""))
    return uid


def _hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=UID_LENGTH // 2).hexdigest()
