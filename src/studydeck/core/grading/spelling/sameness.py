"""Whether two short texts are the same answer, and what had to be forgiven for it."""

import re
from collections.abc import Container, Iterator, Sequence
from enum import IntEnum

from studydeck.core.grading.spelling.pen_slips import is_number_slip, is_slip
from studydeck.core.grading.spelling.word_forms import NUMBER, SIGN, WORD, Word, same, words_of

_ENGLISH = frozenset({"the", "a", "an"})
_GERMAN = frozenset({"der", "die", "das", "ein", "eine"})
_ROMANCE = frozenset({"le", "la", "les", "l'", "el", "los", "las", "il", "gli", "un", "une", "una"})
_OPENED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_INSIDE = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_LONGEST_RUN = 120  # letters in which words that were run together are looked for
_FEWEST_EDITS, _LETTERS_AN_EDIT = 2, 5


class Sameness(IntEnum):
    """What was forgiven, the least last."""

    OTHER = 0
    SLIP = 1
    ACCENTS = 2
    FORM = 3
    EQUAL = 4


def sameness(right: str, typed: str, known: Container[str]) -> Sameness:
    """Return how far `typed` is `right`; brackets in what is right may be left out.

    Args:
        right: what is right, as shown.
        typed: what was typed, as shown.
        known: forms of words that are never a slip of another one.
    """
    if right == typed:
        return Sameness.EQUAL
    given = words_of(typed)
    return max(_compare(words_of(form), given, known) for form in _forms(right))


def _forms(right: str) -> Iterator[str]:
    """Yield the text, without its brackets, and an abbreviation that stands in them."""
    yield right
    bare = _OPENED.sub("", right).strip()
    if bare in {right, ""}:
        return
    yield bare
    initials = "".join(word.form[0] for word in words_of(bare))
    for inside in _INSIDE.findall(right):
        short = "".join(word.form for word in words_of(inside))
        if inside.isupper() and short and initials.startswith(short):
            yield inside


def _compare(right: Sequence[Word], typed: Sequence[Word], known: Container[str]) -> Sameness:
    if not right or not typed:
        return Sameness.OTHER
    found = _without_articles(right, typed)
    if found is None:
        return Sameness.OTHER
    right, typed = found
    if len(right) == len(typed) and all(map(same, right, typed)):
        return _accents(right, typed)
    if _squeezed(right) == _squeezed(typed):
        return Sameness.FORM
    if sum(word.negates for word in right) != sum(word.negates for word in typed):
        return Sameness.OTHER
    if len(right) == len(typed):
        return _with_slips(right, typed, known)
    parts = _cut_alike(right, typed)
    return _with_slips(right, parts, known) if parts else Sameness.OTHER


def _accents(right: Sequence[Word], typed: Sequence[Word]) -> Sameness:
    """Return whether only forms differ, or accents too."""
    pairs = zip(right, typed, strict=True)
    plain = all(
        one.accented == other.accented or (one.accented.isascii() and other.accented.isascii()) for one, other in pairs
    )
    return Sameness.FORM if plain else Sameness.ACCENTS


def _with_slips(right: Sequence[Word], typed: Sequence[Word], known: Container[str]) -> Sameness:
    """Return a slip where every word is the same, a plural, or a slip of the other."""
    letters = edits = 0
    for one, other in zip(right, typed, strict=True):
        letters += len(one.form)
        if same(one, other) or is_number_slip(one, other):
            continue
        if not is_slip(one, other, known):
            return Sameness.OTHER
        edits += 1
    return Sameness.SLIP if edits <= max(_FEWEST_EDITS, letters // _LETTERS_AN_EDIT) else Sameness.OTHER


def _squeezed(words: Sequence[Word]) -> str:
    """Return the words run together, two numbers kept apart."""
    text = ""
    for before, word in zip((None, *words), words, strict=False):
        text += "|" if before is not None and before.kind == word.kind == NUMBER else ""
        text += word.form
    return text


def _cut_alike(right: Sequence[Word], typed: Sequence[Word]) -> list[Word]:
    """Return what was typed cut where the right words end, for words parted or joined otherwise; empty where it can't be."""
    if any(word.kind != WORD for word in (*right, *typed)):
        return []
    one, other = _squeezed(right), _squeezed(typed)
    if max(len(one), len(other)) > _LONGEST_RUN or abs(len(one) - len(other)) > len(one) // _LETTERS_AN_EDIT + 1:
        return []
    places = _aligned(one, other)
    parts: list[Word] = []
    start = at = 0
    for n, word in enumerate(right):
        at += len(word.form)
        end = len(other) if n == len(right) - 1 else places[at]
        form = other[start:end]
        if not form:
            return []
        parts.append(Word(0, 0, WORD, form, form, form, form))
        start = end
    return parts


def _aligned(one: str, other: str) -> list[int]:
    """Return for each place in `one` the place in `other` that an alignment of fewest edits puts there."""
    rows = [list(range(len(other) + 1))]
    for n, char in enumerate(one, 1):
        row = [n]
        for m, sign in enumerate(other, 1):
            row.append(min(rows[-1][m] + 1, row[m - 1] + 1, rows[-1][m - 1] + (char != sign)))
        rows.append(row)
    places = [0] * (len(one) + 1)
    n, m = len(one), len(other)
    places[n] = m
    while n:
        if m and rows[n][m] == rows[n - 1][m - 1] + (one[n - 1] != other[m - 1]):
            n, m = n - 1, m - 1
        elif m and rows[n][m] == rows[n][m - 1] + 1:
            m -= 1
            continue
        else:
            n -= 1
        places[n] = m
    return places


def _without_articles(right: Sequence[Word], typed: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]] | None:
    """Return both without articles that one of them may lack; None where they begin with two different ones.

    In languages whose articles have a gender another article is another answer; English ones come and go.
    """
    right, typed = _without_english(right), _without_english(typed)
    noun = right[1] if _article(right) else right[0]
    articles = [_article(words, noun) for words in (right, typed)]
    if articles[0] and articles[1]:
        return (right[1:], typed[1:]) if articles[0] == articles[1] else None
    return right[bool(articles[0]) :], typed[bool(articles[1]) :]


def _article(words: Sequence[Word], noun: Word | None = None) -> str:
    """Return the article that words begin with, or an empty string; a German one stands before a capital."""
    first = words[0]
    if len(words) == 1 or not first.text.islower():
        return ""
    if first.accented in _ROMANCE:
        return first.accented
    capital = noun is None or noun.text[:1].isupper()
    return first.accented if capital and first.accented in _GERMAN else ""


def _without_english(words: Sequence[Word]) -> Sequence[Word]:
    kept = [word for n, word in enumerate(words) if not _is_english_article(words, n)]
    return kept or words


def _is_english_article(words: Sequence[Word], n: int) -> bool:
    word = words[n]
    if word.accented not in _ENGLISH or n + 1 == len(words) or words[n + 1].kind == SIGN:
        return False
    # A letter by itself may be a name: plan A, an A/B test.
    follows = words[n + 1]
    return word.accented == "the" or (
        (word.text.islower() or n == 0) and len(follows.form) > 1 and follows.start > word.end
    )
