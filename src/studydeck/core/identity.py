"""Which found note is which known one: an edit never costs progress, and nobody inherits another's."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from studydeck.core.fold import NoteRecord
from studydeck.core.notes import KINDS
from studydeck.core.text import normalise

UID_LENGTH = 12
# What a note may change without becoming less itself: labels, not text.
_LABELS = frozenset(
    {"id", "tags", "source", "importance", "faces", "suspended", "confusable", "minutes", "ordered", "reverse"}
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
        return normalise(f"{self.prompt}\n{self.answer}")


@dataclass(slots=True)
class _Open:
    """What is still unmatched on both sides, in a stable order."""

    known: dict[int, NoteRecord]
    found: dict[int, Found]
    pairs: dict[int, str] = field(default_factory=dict)


def card_number(uid: str, face: str) -> int:
    """Return the number that stands for a card in both databases: 63 bits of a hash of uid and face."""
    return int.from_bytes(blake2b(f"{uid}\0{face}".encode(), digest_size=8).digest(), "big") >> 1


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


def match(known: Sequence[NoteRecord], found: Sequence[Found], decks: Iterable[str]) -> dict[int, str]:
    """Return for each found note (by index) the uid of the known note that it is.

    The order of trust: the author's `id` in the same deck; the same prompt in the same deck (of several the one
    with the same whole text first, and of the same text the one with the same key); the same whole text in any deck (a note that was moved, a deck that was
    renamed); the same prompt, where its former deck is gone altogether. What is left is new.

    Args:
        known: notes with progress or a place in the index that aren't accounted for.
        found: notes of the files that changed.
        decks: ids of all decks there are now.
    """
    rest = _Open(dict(enumerate(known)), dict(enumerate(found)))
    present = frozenset(decks)
    _pair(
        rest,
        lambda n: n.explicit_id and (n.deck, n.explicit_id, _whole(n)),
        lambda n: n.explicit_id and (n.deck, n.explicit_id, n.whole),
    )
    _pair(
        rest, lambda n: n.explicit_id and (n.deck, n.explicit_id), lambda n: n.explicit_id and (n.deck, n.explicit_id)
    )
    _pair(rest, lambda n: (n.deck, n.note, _whole(n)), lambda n: (n.deck, n.note, n.whole))
    _pair(rest, lambda n: (n.deck, _whole(n)), lambda n: (n.deck, n.whole))
    _pair(rest, lambda n: (n.deck, n.note, normalise(n.prompt)), lambda n: (n.deck, n.note, normalise(n.prompt)))
    _pair(rest, lambda n: (n.deck, normalise(n.prompt)), lambda n: (n.deck, normalise(n.prompt)))
    _pair(
        rest,
        lambda n: n.explicit_id and (n.explicit_id, _whole(n)),
        lambda n: n.explicit_id and (n.explicit_id, n.whole),
    )
    _pair(rest, _whole, lambda n: n.whole)
    _pair(rest, lambda n: n.deck not in present and normalise(n.prompt), lambda n: normalise(n.prompt), alone=True)
    return rest.pairs


def _whole(note: NoteRecord) -> str:
    return normalise(f"{note.prompt}\n{note.answer}")


def _pair(
    rest: _Open,
    of_known: Callable[[NoteRecord], Hashable],
    of_found: Callable[[Found], Hashable],
    *,
    alone: bool = False,
) -> None:
    """Pair what has the same key on both sides, in order; with `alone` only where one stands on each side."""
    if not rest.known or not rest.found:
        return
    waiting: dict[Hashable, list[int]] = {}
    for number, record in rest.known.items():
        if key := of_known(record):
            waiting.setdefault(key, []).append(number)
    seekers: dict[Hashable, list[int]] = {}
    for number, note in rest.found.items():
        key = of_found(note)
        if key and key in waiting:
            seekers.setdefault(key, []).append(number)
    for key, numbers in seekers.items():
        if alone and (len(numbers) > 1 or len(waiting[key]) > 1):
            continue
        for number, which in zip(numbers, waiting[key], strict=False):
            rest.pairs[number] = rest.known.pop(which).uid
            del rest.found[number]
