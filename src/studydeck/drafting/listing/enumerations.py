"""An enumeration within a sentence (`a, b and c`) is cut into its items, if it is one."""

import re

_FEWEST, _MOST = 3, 12
_ITEM_WORDS = 9
_ASIDE = re.compile(r"\([^()]{0,200}\)")
_PARTS = re.compile(r"\s*[,;]\s*(?:and\s+|or\s+|&\s+|plus\s+)?(?=\S)", re.IGNORECASE)
_SEMICOLONS = re.compile(r"\s*;\s*(?:and\s+|or\s+)?(?=\S)", re.IGNORECASE)
_LAST = re.compile(r"\s+(?:and|or|&|as well as)\s+", re.IGNORECASE)
_NO_START = re.compile(
    r"(?:which|who|whom|whose|that|but|because|so|while|whereas|although|though|if|when|where|then|yet|for example|e\.g\.?|such as|including|etc|not|"
    r"it|they|we|you|this|these|those|there|he|she|is|are|was|were|has|have|had|can|will|would|with each|each|all of|both|depending|making|as|since|rather)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|could|will|would|should|must|may|might|does|do|did)\b", re.IGNORECASE
)
_EXAMPLE = re.compile(r"\b(?:such as|including|like|for example|e\.g)\b", re.IGNORECASE)
_OPENING, _CLOSING = "\"“'‘«", "\"”'’»"
_REST = re.compile(
    r"\s+(?:and more|etc\.?|and so on|and so forth|among others|and others|and the like|and many more)\s*$|,\s*(?:etc\.?|and more|and so on)\s*$",
    re.IGNORECASE,
)
_NUMBERS = {
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip


def number_of(word: str) -> int:
    """Return what a word or digits count, 3 to 12, else 0."""
    if word.isdigit() and len(word) < 3:
        return int(word) if _FEWEST <= int(word) <= _MOST else 0
    return _NUMBERS.get(word.casefold(), 0)


def items_of(text: str, count: int = 0) -> tuple[str, ...]:
    """Return the items of an enumeration; nothing if it isn't one.

    Args:
        text: What is enumerated, from the first item on; a clause behind the last may follow.
        count: How many there must be, 0 if unknown.
    """
    plain = _ASIDE.sub(lambda aside: re.sub(r"[,;]", "\ue001", aside[0]), text.strip().rstrip(".!?:;"))
    plain, more = _REST.subn("", plain)
    if more and count:
        return ()
    parting = _SEMICOLONS if plain.count(";") > 1 else _PARTS
    parts = [part for part in parting.split(plain) if part]
    if len(parts) > _MOST + 2:
        return ()
    if not more:
        parts = _with_last_cut(parts, ended=parting is _SEMICOLONS or _joined(plain), count=count)
    items = tuple(_bare(part) for part in parts)
    if not _FEWEST <= len(items) <= _MOST or (count and len(items) != count):
        return ()
    return (
        items
        if all(_is_item(item) for item in items) and len({item.casefold() for item in items}) == len(items)
        else ()
    )


def _joined(text: str) -> bool:
    """Whether a comma stands before the `and` of the last item, so that another `and` belongs to an item."""
    return re.search(r"[,;]\s*(?:and|or|&|plus)\s", text, re.IGNORECASE) is not None


def _with_last_cut(parts: list[str], *, ended: bool, count: int) -> list[str]:
    """Return the parts with `b and c` taken apart, and what follows the last item dropped."""
    if ended:
        return parts[:count] if count and len(parts) > count and _NO_START.match(parts[count]) else parts
    for number, part in enumerate(parts):
        if number < len(parts) - 1 and not (number + 1 < len(parts) and _NO_START.match(parts[number + 1])):
            continue
        cuts = list(_LAST.finditer(part))
        if not cuts:
            continue
        ands = [cut for cut in cuts if cut[0].strip().casefold() != "or"] or cuts
        cut = ands[0] if number == 0 else ands[-1]
        halves = [part[: cut.start()], part[cut.end() :]]
        return [*parts[:number], *halves]
    return parts if count else []


def _bare(part: str) -> str:
    """Return an item without signs around it; quotation marks go in pairs."""
    bare = part.replace("\ue001", ",").strip(" .;:–—-")
    return (
        bare[1:-1].strip()
        if len(bare) > 2 and bare[0] in _OPENING and bare[-1] in _CLOSING and bare[1:-1].count(bare[0]) == 0
        else bare
    )


def _is_item(item: str) -> bool:
    words = item.split()
    if not 0 < len(words) <= _ITEM_WORDS or not any(char.isalnum() for char in item):
        return False
    return not _NO_START.match(item) and not _VERB.search(item) and not _EXAMPLE.search(item)
