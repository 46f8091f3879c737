"""Whether a word is a slip of the pen of another, and whether one is the beginning of another."""

_TWO_SLIPS_FROM = 6  # letters; shorter words have one slip at most
_FEWEST = 4
_ROLES = frozenset(("er", "r", "or", "ee", "e", "ed", "d", "ers", "rs", "ors", "ees", "es"))
_VOWELS = frozenset("aeiouy")


def is_slip(typed: str, meant: str) -> bool:
    """Whether a word differs from another by so little, in so likely a way, that nobody meant it to be another.

    One edit (a letter more, less, other, or two swapped) in words of four or five letters, two in longer ones; the
    first letter is right. Two letters that are both other ones are no slip, unless they are vowels: a project is no product.
    """
    if not typed or not meant or typed[0] != meant[0] or min(len(typed), len(meant)) < _FEWEST:
        return False
    most = 1 if len(meant) < _TWO_SLIPS_FROM else 2
    if abs(len(typed) - len(meant)) > most:
        return False
    if _other_role(typed, meant):
        return False
    if len(typed) == len(meant):
        other = [(one, two) for one, two in zip(typed, meant, strict=True) if one != two]
        if len(other) == 2 and other[0] != other[1][::-1]:
            return all(one in _VOWELS and two in _VOWELS for one, two in other)
    return _edits(typed, meant, most) <= most


def _other_role(one: str, other: str) -> bool:
    """Whether two words say who does something and to whom it is done: insurer and insured, employer and employee."""
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    rests = {one[shared:], other[shared:]}
    return shared >= _FEWEST and any(rest in _ROLES for rest in rests) and rests <= _ROLES | {""}


def _edits(one: str, other: str, most: int) -> int:
    """Return the optimal string alignment distance of two words, or anything above `most`."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for n, char in enumerate(one, 1):
        row = [n]
        for m, wanted in enumerate(other, 1):
            cost = min(last[m] + 1, row[m - 1] + 1, last[m - 1] + (char != wanted))
            if n > 1 and m > 1 and char == other[m - 2] and one[n - 2] == wanted:
                cost = min(cost, before[m - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]


def is_abbreviation(typed: str, meant: str) -> bool:
    """Whether a word is a common way to shorten another: `mktg`, `mgmt`, `info`, `govt`."""
    if not 3 <= len(typed) <= 5 or len(meant) < len(typed) + 3 or typed[0] != meant[0]:
        return False
    if len(typed) > 3 and meant.startswith(typed):
        return True
    if any(char in "aeiou" for char in typed[1:]):
        return False
    rest = iter(meant)
    return all(char in rest for char in typed)
