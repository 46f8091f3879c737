"""Answers that have exact words: a term, the text of a gap, the items of a list.

Case, accents, articles, hyphens, spaces and British or American spelling are forgiven, and so is a slip of the pen where
it makes no other word. Numbers, signs and negations are never forgiven. What differs is shown in pieces.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.rubric import Verdict
from studydeck.core.grading.spelling.enumeration import readings
from studydeck.core.grading.spelling.matching_items import assign
from studydeck.core.grading.spelling.pieces import Piece, difference
from studydeck.core.grading.spelling.sameness import Sameness, sameness
from studydeck.core.grading.spelling.word_forms import as_shown, words_of

__all__ = ["Exact", "Found", "ListGrade", "Piece", "compare", "compare_list"]

_LONGEST = 1_000  # characters of an answer in exact words; a longer one is none
_MOST_ITEMS = 60
_PARTIAL_FROM = 0.20


@dataclass(frozen=True, slots=True)
class Exact:
    """What was typed, compared with what is right.

    Attributes:
        right: whether it counts as right.
        slip: whether a slip of the pen, an accent or a plural was forgiven, so that the difference is worth a look.
        diff: the pieces of both texts.
        best: of the right answers the one that was meant, as it is shown.
    """

    right: bool
    slip: bool
    diff: tuple[Piece, ...]
    best: str


@dataclass(frozen=True, slots=True)
class Found:
    """An item that was typed.

    Attributes:
        text: as it was typed.
        place: its place among what was typed, from 0.
        exact: how it compares with the item.
    """

    text: str
    place: int
    exact: Exact


@dataclass(frozen=True, slots=True)
class ListGrade:
    """A typed list, compared with the right one.

    Attributes:
        found: for each item how it was typed, or None.
        missing: the items that weren't typed, in their order.
        extra: what was typed and is no item, in its order; an item typed twice isn't extra.
        verdict: correct with every item, nothing extra, and in order where that counts.
        in_order: whether the items that were found were typed in the list's order.
    """

    found: tuple[Found | None, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    verdict: Verdict
    in_order: bool


def compare(right: Sequence[str], typed: str, *, others: Sequence[str] = ()) -> Exact:
    """Compare what was typed with what is right.

    Args:
        right: what is right and its alternatives, the first as it is shown; plain text without marks.
        typed: what was typed; behind 2,000 characters nothing more is looked at.
        others: answers that are something else, such as the other terms of the deck: what was typed is never taken for a
            slip of one of their words, nor for right where it is one of them.
    """
    return _compare(right, as_shown(typed[: 2 * _LONGEST]), others, _known((*right, *others)))


def _compare(right: Sequence[str], said: str, others: Sequence[str], known: frozenset[str]) -> Exact:
    shown = tuple(dict.fromkeys(text for text in map(as_shown, right) if text))
    if not shown:
        return Exact(right=False, slip=False, diff=difference("", said), best="")
    how, best = _nearest(shown, said, others, known)
    if how is Sameness.OTHER:
        best = max(shown, key=lambda text: (_likeness(text, said), -shown.index(text)))
    return _exact(how, best, said)


def _nearest(shown: Sequence[str], said: str, others: Sequence[str], known: frozenset[str]) -> tuple[Sameness, str]:
    """Return how far something is right, and which of the right answers was meant."""
    if not said or len(said) > _LONGEST:
        return Sameness.OTHER, shown[0]
    how, _, best = max((sameness(text, said, known), -n, text) for n, text in enumerate(shown))
    forgiven = how in (Sameness.SLIP, Sameness.ACCENTS)
    if forgiven and any(sameness(as_shown(other), said, ()) > how for other in others):
        how = Sameness.OTHER
    return how, best


def _exact(how: Sameness, best: str, said: str) -> Exact:
    forgiven = how in (Sameness.SLIP, Sameness.ACCENTS)
    return Exact(how is not Sameness.OTHER, forgiven, difference(best, said), best)


def compare_list(
    items: Sequence[Sequence[str]], typed: str, *, ordered: bool = False, others: Sequence[str] = ()
) -> ListGrade:
    """Compare a typed list with the right one: each item by line, comma, semicolon, number or bullet, in any order.

    Every item is taken for the entry that leaves most items found; how the entries are parted is read in the way that
    finds most and leaves least over.

    Args:
        items: each item and its alternatives, the first as it is shown; plain text without marks.
        typed: what was typed.
        ordered: whether the order counts.
        others: as in `compare`.
    """
    items = [tuple(item) for item in items[:_MOST_ITEMS]]
    best: tuple[tuple[float, ...], ListGrade] | None = None
    comparer = _Comparer(items, others)
    for n, entries in enumerate(readings(typed, items)):
        grade = _grade(items, entries, comparer, ordered=ordered)
        found = sum(one is not None for one in grade.found)
        slips = sum(one is not None and one.exact.slip for one in grade.found)
        worth = (found, -len(grade.extra), grade.in_order, -slips, -n)
        if best is None or worth > best[0]:
            best = worth, grade
    if best is not None:
        return best[1]
    missing = tuple(as_shown(item[0]) for item in items)
    return ListGrade((None,) * len(items), missing, (), Verdict.WRONG, in_order=True)


def _grade(
    items: Sequence[Sequence[str]], entries: Sequence[str], comparer: "_Comparer", *, ordered: bool
) -> ListGrade:
    compared = [[comparer.compare(n, entry) for entry in entries] for n in range(len(items))]
    likes = [[_worth(compared[n][m]) for m in range(len(entries))] for n in range(len(items))]
    chosen = assign(likes, in_order=ordered)
    found = tuple(
        None if place is None else Found(as_shown(entries[place]), place, compared[n][place])
        for n, place in enumerate(chosen)
    )
    taken = {one.place for one in found if one is not None}
    extra = tuple(
        as_shown(entry)
        for m, entry in enumerate(entries)
        if m not in taken and not any(compared[n][m].right for n in range(len(items)))
    )
    missing = tuple(as_shown(item[0]) for item, one in zip(items, found, strict=True) if one is None)
    places = [one.place for one in found if one is not None]
    in_order = places == sorted(places)
    verdict = _verdict(len(items), len(places), len(extra), in_order=in_order or not ordered)
    return ListGrade(found, missing, extra, verdict, in_order)


class _Comparer:
    """Compares items with entries, each pair once however often it is read."""

    def __init__(self, items: Sequence[Sequence[str]], others: Sequence[str]) -> None:
        rests = [
            (*others, *(text for m, other in enumerate(items) if m != n for text in other)) for n in range(len(items))
        ]
        known = _known((*others, *(text for item in items for text in item)))
        shown = [tuple(text for text in map(as_shown, item) if text) for item in items]
        self._items = [(texts, rest, known) for texts, rest in zip(shown, rests, strict=True)]
        self._found: dict[tuple[int, str], Exact] = {}

    def compare(self, item: int, entry: str) -> Exact:
        """Return how an entry compares with an item."""
        key = item, entry
        if key not in self._found:
            shown, rest, known = self._items[item]
            said = as_shown(entry[: 2 * _LONGEST])
            how, best = _nearest(shown, said, rest, known) if shown else (Sameness.OTHER, "")
            self._found[key] = _NONE if how is Sameness.OTHER else _exact(how, best, said)
        return self._found[key]


_NONE = Exact(right=False, slip=False, diff=(), best="")


def _worth(exact: Exact) -> int:
    return 0 if not exact.right else 1 if exact.slip else 2


def _verdict(items: int, found: int, extra: int, *, in_order: bool) -> Verdict:
    if found == items and not extra and in_order:
        return Verdict.CORRECT
    score = (found - extra / 2) / items if items else 0.0
    return Verdict.PARTIAL if found and score >= _PARTIAL_FROM else Verdict.WRONG


def _known(texts: Sequence[str]) -> frozenset[str]:
    return frozenset(word.form for text in texts for word in words_of(as_shown(text)))


def _likeness(text: str, said: str) -> float:
    """Return how many pairs of letters two texts share, to show a wrong answer beside the nearest right one."""
    one, other = (_pairs("".join(word.form for word in words_of(part))) for part in (text, said))
    return 2 * len(one & other) / max(1, len(one) + len(other))


def _pairs(text: str) -> set[str]:
    return {text[n : n + 2] for n in range(len(text))}
