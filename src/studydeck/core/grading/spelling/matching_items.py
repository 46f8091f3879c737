"""Which of several entries is which item: the pairing that finds most, never the first that fits."""

from collections.abc import Sequence

Likes = Sequence[Sequence[int]]  # per item and entry: 0 no match, the more the better


def assign(likes: Likes, *, in_order: bool = False) -> list[int | None]:
    """Return for each item its entry, or None: as many pairs as can be, better ones first.

    Args:
        likes: how well each item and each entry match; 0 for not at all.
        in_order: prefer a pairing in which the entries stand in the items' order, where one finds as many.
    """
    found = _most(likes)
    if in_order and likes:
        ordered = _most_in_order(likes)
        if sum(place is not None for place in ordered) == sum(place is not None for place in found):
            return ordered
    return found


def _most(likes: Likes) -> list[int | None]:
    """Return a largest pairing: good matches are paired first, then each lesser one makes room where it can (Kuhn 1955)."""
    owner: dict[int, int] = {}
    for least in sorted({worth for row in likes for worth in row if worth}, reverse=True):
        for item in range(len(likes)):
            if item not in owner.values():
                _make_room(likes, item, least, owner, set())
    places: list[int | None] = [None] * len(likes)
    for entry, item in owner.items():
        places[item] = entry
    return places


def _make_room(likes: Likes, item: int, least: int, owner: dict[int, int], seen: set[int]) -> bool:
    for entry, worth in enumerate(likes[item]):
        if worth < least or entry in seen:
            continue
        seen.add(entry)
        if entry not in owner or _make_room(likes, owner[entry], least, owner, seen):
            owner[entry] = item
            return True
    return False


def _most_in_order(likes: Likes) -> list[int | None]:
    """Return a largest pairing whose entries stand in the items' order (a longest common subsequence)."""
    items, entries = len(likes), len(likes[0])
    most = [[(0, 0)] * (entries + 1) for _ in range(items + 1)]
    for n in reversed(range(items)):
        for m in reversed(range(entries)):
            pairs, worth = most[n + 1][m + 1]
            here = (pairs + 1, worth + likes[n][m]) if likes[n][m] else (0, 0)
            most[n][m] = max(here, most[n + 1][m], most[n][m + 1])
    places: list[int | None] = [None] * items
    n = m = 0
    while n < items and m < entries:
        pairs, worth = most[n + 1][m + 1]
        if likes[n][m] and most[n][m] == (pairs + 1, worth + likes[n][m]):
            places[n] = m
            n, m = n + 1, m + 1
        elif most[n][m] == most[n + 1][m]:
            n += 1
        else:
            m += 1
    return places
