"""Which found note is which known one: an edit never costs progress, and nobody inherits another's."""

from collections import Counter
from collections.abc import Callable, Collection, Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from studydeck.core.identity import Found, whole_text
from studydeck.core.note_identity import NoteRecord
from studydeck.core.text import normalise

if TYPE_CHECKING:  # imported on use: most take-ins compare nothing
    from studydeck.core.likeness import Likeness, Text


@dataclass(frozen=True, slots=True)
class Matched:
    """Which found notes are known ones.

    Attributes:
        uids: the uid of each found note (by index) that is a known one.
        likely: those among them that were recognised by likeness alone.
        asked: found notes that are new, but might be the vanished note of that uid: the user decides.
    """

    uids: dict[int, str] = field(default_factory=dict)
    likely: set[int] = field(default_factory=set)
    asked: dict[int, str] = field(default_factory=dict)


class _Note:
    """A note on one side of the matching, with the forms it is compared in."""

    __slots__ = ("_text", "answer", "asks", "deck", "explicit_id", "note", "prompt", "whole")

    def __init__(self, note: NoteRecord | Found) -> None:
        self.deck, self.note, self.explicit_id = note.deck, note.note, note.explicit_id
        self.prompt, self.answer = note.prompt, note.answer
        self.asks, self.whole = normalise(note.prompt), whole_text(note.prompt, note.answer)
        self._text: Text | None = None

    @property
    def text(self) -> "Text":
        from studydeck.core.likeness import text_for

        if self._text is None:
            self._text = text_for(self.prompt, self.answer, self.deck, self.explicit_id)
        return self._text

    @property
    def order(self) -> tuple[str, ...]:
        """A place among all notes that depends on what they say alone."""
        return (self.whole, self.deck, self.note, self.explicit_id)


def match(
    known: Sequence[NoteRecord],
    found: Sequence[Found],
    decks: Iterable[str],
    *,
    unanswered: Container[str] = frozenset(),
    gone: Container[str] = frozenset(),
    around: Callable[[], Iterable[Found]] = tuple,
    crowded: Collection[tuple[str, str]] = frozenset(),
    elsewhere: Callable[[Sequence[str], Sequence[int]], Container[str]] = lambda _uids, _free: frozenset(),
    ask_of_gone: bool = True,
) -> Matched:
    """Return which found notes are known ones, and which might be.

    The order of trust: the author's `id` in the same deck (a copied one stays with the closest text); the same
    whole text, then the same prompt, in the same deck; `id` and prompt, or the whole text, in any deck (a note
    that was moved, a deck that was renamed); the same prompt, where its former deck is gone altogether; at last
    the mutually best likeness. What is left is new.

    Args:
        known: notes with progress or a place in the index that aren't accounted for.
        found: notes of the files that changed.
        decks: ids of all decks there are now.
        unanswered: uids of known notes without progress: what resembles them most is no other note, mended.
        gone: uids of known notes that vanished in an earlier take-in: never matched by likeness, only asked.
        around: gives the other notes of the files; they tell which words are rare.
        crowded: (deck, normalised prompt) that several notes have: such a prompt says too little.
        ask_of_gone: whether they are asked about at all: not where an index is made anew, and all notes seem new.
        elsewhere: is asked which of the known notes that weren't found stand elsewhere, before any guess is made;
            it is told which found notes (by index) are known ones without progress.
    """
    present = frozenset(decks)
    was = {n: _Note(record) for n, record in enumerate(known)}
    now = {n: _Note(note) for n, note in enumerate(found)}
    everything = [*now.values()]
    pairs: dict[int, int] = {}
    alone = _uncrowded(was.values(), now.values(), crowded)
    _pair(was, now, pairs, lambda note: note.explicit_id and (note.deck, note.explicit_id, note.whole))
    _pair_copied_ids(was, now, pairs)
    _pair(was, now, pairs, lambda note: (note.deck, note.note, note.whole))
    _pair(was, now, pairs, lambda note: (note.deck, note.whole))
    elsewhere_too = _Namesakes(was.values(), now.values())
    _pair(
        was,
        now,
        pairs,
        lambda note: (note.deck, note.asks) in alone and (note.deck, note.asks),
        unless=lambda old, new: _other_id(old, new) or elsewhere_too.nearer(old, new),
    )
    _pair(was, now, pairs, lambda note: note.explicit_id and (note.explicit_id, note.whole))
    _pair(was, now, pairs, lambda note: note.explicit_id and (note.explicit_id, note.asks), alone=True)
    _pair(was, now, pairs, lambda note: note.whole)
    homeless = {n: note for n, note in was.items() if note.deck not in present}
    _pair(homeless, now, pairs, lambda note: note.asks, alone=True)
    for which in pairs.values():
        was.pop(which, None)
    matched = Matched({number: known[which].uid for number, which in pairs.items()})
    if was:
        free = [number for number, which in pairs.items() if known[which].uid in unanswered]
        moved = elsewhere([known[n].uid for n in was], free)
        was = {n: note for n, note in was.items() if known[n].uid not in moved}
    if not ask_of_gone:
        was = {n: note for n, note in was.items() if known[n].uid not in gone}
    if was and now:
        everything += [*was.values(), *map(_Note, around())]
        _by_likeness(matched, {n: (known[n].uid, note) for n, note in was.items()}, now, everything, unanswered, gone)
    return matched


def _uncrowded(
    was: Iterable[_Note], now: Iterable[_Note], crowded: Collection[tuple[str, str]]
) -> set[tuple[str, str]]:
    """Return the (deck, prompt) that one note has on each side, and no other."""
    before = Counter((note.deck, note.asks) for note in was)
    after = Counter((note.deck, note.asks) for note in now)
    return {key for key, times in before.items() if times == 1 and after[key] == 1 and key not in crowded}


def _pair(
    was: dict[int, _Note],
    now: dict[int, _Note],
    pairs: dict[int, int],
    key_of: Callable[[_Note], Hashable],
    *,
    alone: bool = False,
    unless: Callable[[_Note, _Note], bool] = lambda _old, _new: False,
) -> None:
    """Pair what has the same key on both sides, in order, and take it out; `alone` only where one stands on each."""
    for numbers, others in _groups(was, now, key_of):
        if alone and (len(numbers) > 1 or len(others) > 1):
            continue
        for number, which in zip(numbers, others, strict=False):
            if unless(was[which], now[number]):
                continue
            pairs[number] = which
            del was[which], now[number]


class _Namesakes:
    """Notes of several decks that ask the same: one may have moved to where another one stood."""

    def __init__(self, was: Iterable[_Note], now: Iterable[_Note]) -> None:
        self._was, self._now = _by_prompt(was), _by_prompt(now)

    def nearer(self, old: _Note, new: _Note) -> bool:
        """Return whether another note with this prompt is more alike to either of the two than they are."""
        olds, news = self._was[old.asks], self._now[new.asks]
        if len(olds) == len(news) == 1:
            return False
        compare = _comparer([*olds, *news])
        score = compare(old, new).score
        others = [*(compare(other, new) for other in olds if other is not old)]
        others += [compare(old, other) for other in news if other is not new]
        return any(other.score > score for other in others)


def _by_prompt(notes: Iterable[_Note]) -> dict[str, list[_Note]]:
    found: dict[str, list[_Note]] = {}
    for note in notes:
        found.setdefault(note.asks, []).append(note)
    return found


def _other_id(old: _Note, new: _Note) -> bool:
    """Whether the author says by their `id`s that these are two notes."""
    return bool(old.explicit_id and new.explicit_id and old.explicit_id != new.explicit_id)


def _groups(
    was: dict[int, _Note], now: dict[int, _Note], key_of: Callable[[_Note], Hashable]
) -> list[tuple[list[int], list[int]]]:
    """Return (found, known) numbers by key; a false key says nothing."""
    if not was or not now:
        return []
    waiting: dict[Hashable, list[int]] = {}
    for number, note in was.items():
        if key := key_of(note):
            waiting.setdefault(key, []).append(number)
    seekers: dict[Hashable, list[int]] = {}
    for number, note in now.items():
        key = key_of(note)
        if key and key in waiting:
            seekers.setdefault(key, []).append(number)
    return [(numbers, waiting[key]) for key, numbers in seekers.items()]


def _pair_copied_ids(was: dict[int, _Note], now: dict[int, _Note], pairs: dict[int, int]) -> None:
    """Pair by `id`; of several notes that claim one, the one with the same prompt, else with the closest text, has it."""
    for numbers, others in _groups(was, now, lambda note: note.explicit_id and (note.deck, note.explicit_id)):
        if len(numbers) == len(others) == 1:
            ranked = [(others[0], numbers[0])]
        else:
            compare = _comparer([now[n] for n in numbers] + [was[n] for n in others])
            ranked = sorted(
                ((which, number) for which in others for number in numbers),
                key=lambda pair: (
                    was[pair[0]].asks != now[pair[1]].asks,
                    -compare(was[pair[0]], now[pair[1]]).score,
                    pair[1],
                ),
            )
        taken: set[int] = set()
        for which, number in ranked:
            if number not in pairs and which not in taken:
                pairs[number] = which
                taken.add(which)
        for number in numbers:
            if number in pairs:
                del was[pairs[number]], now[number]


def _comparer(notes: Iterable[_Note]) -> "Callable[[_Note, _Note], Likeness]":
    from studydeck.core.likeness import Comparer

    comparer = Comparer(note.text for note in notes)
    return lambda old, new: comparer.compare(old.text, new.text)


def _by_likeness(
    matched: Matched,
    was: Mapping[int, tuple[str, _Note]],
    now: Mapping[int, _Note],
    everything: Sequence[_Note],
    unanswered: Container[str],
    gone: Container[str],
) -> None:
    """Match what resembles each other most, mutually; what is close, or changed much, is asked."""
    from studydeck.core.candidates import candidates
    from studydeck.core.likeness import ASKED_FROM, MARGIN

    olds = sorted(was, key=lambda n: was[n][1].order)
    news = sorted(now, key=lambda n: now[n].order)
    compare = _comparer(everything)
    alone = len(news) == 1 and sum(uid not in gone for uid, _note in was.values()) == 1
    ranked: list[tuple[float, int, int, bool]] = []
    for o, n in candidates([was[n][1].text for n in olds], [now[n].text for n in news]):
        likeness = compare(was[olds[o]][1], now[news[n]])
        if likeness.score >= ASKED_FROM:
            ranked.append((-likeness.score, o, n, likeness.sure or (alone and likeness.reworded)))
    ranked.sort()
    of_old: dict[int, list[tuple[float, int, int]]] = {}
    of_new: dict[int, list[tuple[float, int, int]]] = {}
    for score, o, n, _sure in ranked:
        of_old.setdefault(o, []).append((-score, o, n))
        of_new.setdefault(n, []).append((-score, o, n))
    settled_old: set[int] = set()
    settled_new: set[int] = set()
    for score, o, n, sure in ranked:
        if o in settled_old or n in settled_new:
            continue
        rivals = [
            rival
            for rival in (*of_old[o], *of_new[n])
            if rival[1:] != (o, n) and rival[1] not in settled_old and rival[2] not in settled_new
        ]
        close = any(rival[0] > -score - MARGIN for rival in rivals)
        uid, number = was[olds[o]][0], news[n]
        settled_old.add(o)
        settled_new.add(n)
        if uid in unanswered:
            if sure and not close:
                matched.uids[number] = uid
            elif close:
                _ask_the_next(matched, number, [was[olds[r[1]]][0] for r in rivals if r[2] == n], unanswered)
        elif sure and not close and uid not in gone:
            matched.uids[number] = uid
            matched.likely.add(number)
        else:
            matched.asked[number] = uid


def _ask_the_next(matched: Matched, number: int, uids: Sequence[str], unanswered: Container[str]) -> None:
    """Ask about the best answered note, where one that was never answered is as near."""
    for uid in uids:
        if uid not in unanswered and uid not in matched.asked.values():
            matched.asked[number] = uid
            return
