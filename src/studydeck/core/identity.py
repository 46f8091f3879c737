"""Which found note is which known one: an edit never costs progress, and nobody inherits another's."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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
    with the same whole text first, and of the same text the one with the same key); `id` and prompt, or the whole
    text, in any deck (a note that was moved, a deck that was renamed); the same prompt, where its former deck is
    gone altogether. What is left is new.

    Args:
        known: notes with progress or a place in the index that aren't accounted for.
        found: notes of the files that changed.
        decks: ids of all decks there are now.
    """
    present = frozenset(decks)
    was = {n: Found(r.deck, r.note, r.explicit_id, r.prompt, r.answer) for n, r in enumerate(known)}
    now = dict(enumerate(found))
    pairs: dict[int, int] = {}
    for key in _SAME:
        _pair(was, now, pairs, key)
    _pair(was, now, pairs, _id_and_prompt, alone=True)
    _pair(was, now, pairs, lambda note: note.whole)
    homeless = {n: note for n, note in was.items() if note.deck not in present}
    _pair(homeless, now, pairs, lambda note: normalise(note.prompt), alone=True)
    return {number: known[which].uid for number, which in pairs.items()}


def _id_and_prompt(note: Found) -> Hashable:
    return note.explicit_id and (note.explicit_id, normalise(note.prompt))


# What makes two notes the same, from the surest on; a false key says nothing.
_SAME: tuple[Callable[[Found], Hashable], ...] = (
    lambda note: note.explicit_id and (note.deck, note.explicit_id, note.whole),
    lambda note: note.explicit_id and (note.deck, note.explicit_id),
    lambda note: (note.deck, note.note, note.whole),
    lambda note: (note.deck, note.whole),
    lambda note: (note.deck, note.note, normalise(note.prompt)),
    lambda note: (note.deck, normalise(note.prompt)),
    lambda note: note.explicit_id and (note.explicit_id, note.whole),
)


def _pair(
    was: dict[int, Found],
    now: dict[int, Found],
    pairs: dict[int, int],
    key_of: Callable[[Found], Hashable],
    *,
    alone: bool = False,
) -> None:
    """Pair what has the same key on both sides, in order, and take it out; `alone` only where one stands on each."""
    if not was or not now:
        return
    waiting: dict[Hashable, list[int]] = {}
    for number, note in was.items():
        if key := key_of(note):
            waiting.setdefault(key, []).append(number)
    seekers: dict[Hashable, list[int]] = {}
    for number, note in now.items():
        key = key_of(note)
        if key and key in waiting:
            seekers.setdefault(key, []).append(number)
    for key, numbers in seekers.items():
        if alone and (len(numbers) > 1 or len(waiting[key]) > 1):
            continue
        for number, which in zip(numbers, waiting[key], strict=False):
            pairs[number] = which
            del was[which], now[number]
