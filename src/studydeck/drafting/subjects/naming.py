"""Raw words around a comparison become names: edges cut where the document itself cuts them, shared words given back.

"Understanding the Role of Product Managers in Startups" is "product managers" if that is what the text goes on about.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from studydeck.drafting.language import terms
from studydeck.drafting.subjects.generic_words import ASPECTS, EMPTY, GENERIC_TAILS, LEAD_IN, RIGHT_EDGE
from studydeck.drafting.subjects.usage import Usage

LONGEST_NAME = 6  # words
_LEAD_IN = re.compile(LEAD_IN, re.IGNORECASE)
_RIGHT_EDGE = re.compile(
    rf"(?<=\S)\s+(?!(?-i:[A-Z])(?![\w-]))(?={RIGHT_EDGE}(?![\w-]))", re.IGNORECASE
)  # but not the letter of "type A"
_LEFT_EDGE = re.compile(
    r"\b(?:of|in|about|to|for|on|with|is|are|the|a|an|your|between|as|choose|buy|use|using|need|and|or|how|do|does|that)\s+(?=\S)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\s(?:in|for|within|across|at|throughout)\s+(?:(?:an?|the|your|our|today['’]s|any)\s+)?", re.IGNORECASE
)
_ROUNDS = 8
_OFTEN = 3
_NUMBERS = frozenset(("one", "two", "three", "four", "five", "six", "first", "second", "third"))
_MOST_WORDS = 10
_SHARED_FROM = 0.15  # of the bare word's uses, so many with the shared word make it the name


def name_of(raw: str, usage: Usage, *, first: bool = False, last: bool = False) -> str:
    """Return the name that a raw part stands for, as it is written there; "" where it can be none.

    Before the `first` of several names anything may stand, and behind the `last`.
    """
    parts = [part for part in raw.split(",") if part.strip()] or [""]
    text = terms.bare(parts[-1] if first else parts[0])
    for _round in range(_ROUNDS):
        match = _LEAD_IN.match(text)
        if match is None or match.end() >= len(text) or _is_used(text, usage):
            break
        text = terms.bare(text[match.end() :])
    starts = [0, *(match.end() for match in _LEFT_EDGE.finditer(text))]
    ends = [match.start() for match in _RIGHT_EDGE.finditer(text)] + [len(text)]
    choices = [terms.bare(text[start:end]) for start in starts for end in ends if start < end]
    choices = [choice for choice in dict.fromkeys(choices) if _is_sized(choice)]
    words = text.split()[:_MOST_WORDS]
    cut = [terms.bare(" ".join(words[at:])) for at in range(1, len(words))] if first else []
    cut += [terms.bare(" ".join(words[:at])) for at in range(len(words) - 1, 0, -1)] if last else []
    for least, among, in_sentence in (
        (2, choices, False),
        (1, choices, True),
        (3, cut, False),
        (1, choices, False),
        (2, cut, False),
    ):
        known = [
            choice
            for choice in among
            if usage.count(choice) >= least
            and (terms.plausible(choice) or _is_counted(choice, usage))
            and _is_sized(choice)
            and (not in_sentence or usage.together([choice]))
        ]
        if known:
            return _longest(known if first else _without_places(known, text), usage)
    plain = terms.bare(text[: ends[0]])
    return plain if _is_sized(plain) and terms.plausible(plain) else ""


def _without_places(known: Sequence[str], text: str) -> Sequence[str]:
    """Return the names without those that only say where another one holds: "managers in a business context" are managers."""
    tail = _PLACE.search(text)
    before = tail is not None and any(name in text[: tail.start()] and not is_generic(name) for name in known)
    if tail is None or not before:
        return known
    return [name for name in known if name not in text[tail.end() :]] or known


def _is_counted(name: str, usage: Usage) -> bool:
    """Whether a number belongs to a name the text goes on using: "two stroke engines"."""
    number, _, rest = name.partition(" ")
    return number.casefold() in _NUMBERS and terms.plausible(rest) and usage.count(name) >= _OFTEN


def word_of(raw: str, usage: Usage, *, most: int = 1) -> str:
    """Return a part that is a word (or so many) the text speaks of, whatever it is: "who" beside "whom", "every day"."""
    word = terms.bare(raw)
    return word if 0 < len(word.split()) <= most and usage.count(word) > 1 else ""


def _is_used(text: str, usage: Usage) -> bool:
    """Whether the whole text is a name the document uses, though it opens like a lead-in ("Key account managers")."""
    return (
        len(text.split()) > 1
        and text[:2].lower() not in {"a ", "an", "th"}
        and _is_sized(text)
        and usage.count(text) > 2
    )


def _is_sized(name: str) -> bool:
    return bool(name) and len(name.split()) <= LONGEST_NAME


def _longest(known: Sequence[str], usage: Usage) -> str:
    """Return the longest name that isn't a rare lengthening of another."""
    best = max(known, key=lambda name: (len(name.split()), -known.index(name)))
    for shorter in sorted(known, key=lambda name: -len(name.split())):
        if len(shorter.split()) >= len(best.split()):
            continue
        tail = terms.singular(terms.words_of(best)[-1])
        share = 0.5 if tail in GENERIC_TAILS and best.startswith(shorter) else 0.2
        if usage.count(best) < share * usage.count(shorter):
            best = shorter
    return best


def is_empty(name: str) -> bool:
    """Whether a name says nothing: only words that any comparison has."""
    words = [terms.singular(word) for word in terms.words_of(name)]
    return not words or all(word in EMPTY for word in words)


def is_generic(name: str) -> bool:
    """Whether a name is empty, or that of an aspect."""
    words = [terms.singular(word) for word in terms.words_of(name)]
    return (
        not words
        or all(word in EMPTY or word in ASPECTS for word in words)
        or words[-1] in {"difference", "similarity"}
    )


def with_shared_words(names: Sequence[str], usage: Usage) -> tuple[str, ...]:
    """Return the names with the words that they share in the text but not in the title.

    "Gross and net income" is gross income and net income, "marketing strategy and management" marketing strategy and
    marketing management; "marketing and product management" stays, where no "marketing management" is spoken of.
    """
    made = list(names)
    for at, name in enumerate(names):
        others = [other for n, other in enumerate(names) if n != at and len(other.split()) > 1]
        choices: list[str] = []
        for other in others:
            words = other.split()
            choices += [" ".join((name, *words[cut:])) for cut in range(1, len(words))]
            choices += [" ".join((*words[:cut], name)) for cut in range(1, len(words))]
        fitting = [
            choice
            for choice in choices
            if _is_sized(choice)
            and not _repeats(choice)
            and not any(usage.key(choice) == usage.key(other) for other in names)
            and _times(choice, name, usage) >= max(1, _share(choice, names, usage) * usage.count(name))
        ]
        if fitting:
            made[at] = max(fitting, key=lambda choice: (_times(choice, name, usage), len(choice)))
    return tuple(made)


def _times(choice: str, name: str, usage: Usage) -> int:
    """Return how often a lengthened name is used, or itself cut short: "term life" for term life insurance."""
    words, own = choice.split(), len(name.split())
    if not choice.startswith(name + " ") or len(words) < own + 2:
        return usage.count(choice)
    return max(usage.count(" ".join(words[:length])) for length in range(own + 1, len(words) + 1))


def _share(choice: str, names: Sequence[str], usage: Usage) -> float:
    """Return how much of a bare word's uses its longer form needs: less where the other name is mostly cut short too."""
    for other in names:
        words = other.split()
        for cut in range(1, len(words)):
            if choice.endswith(" " + " ".join(words[cut:])):
                return min(_SHARED_FROM, 0.5 * usage.count(other) / max(usage.count(" ".join(words[:cut])), 1))
    return _SHARED_FROM


def _repeats(name: str) -> bool:
    words = [terms.singular(word) for word in terms.words_of(name)]
    return any(one == other for one, other in pairwise(words))


def shown(name: str, usage: Usage) -> str:
    """Return a name as cards show it: as inside the document's sentences, its first letter a capital."""
    written = usage.written(name) or " ".join(_word_shown(word, usage) for word in name.split())
    return written if any(char.isupper() for char in written.split(" ")[0]) else written[:1].upper() + written[1:]


def _word_shown(word: str, usage: Usage) -> str:
    if any(char.isdigit() for char in word) or (
        any(char.isupper() for char in word[1:]) and not (word.isupper() and len(word) > 6)
    ):
        return word
    return usage.written(word) or usage.written_anywhere(word) or word.lower()
