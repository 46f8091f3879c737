"""Whether a drafted card says what a card of the gold says, judged as a fair person would: by its content words.

Works on the JSON shape of `studydeck draft --json`, knows nothing of the extraction, and shares only the stems with it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from studydeck.core.grading.words.stems import stem

Entry = Mapping[str, Any]
Subjects = Mapping[str, Sequence[str]]
"""The subjects of an article: name to aliases."""

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*|[✓✔✗✘+%#-]")
_SMALL_WORDS = """
a an the of to in on at by for with from as and or that which who whom whose this these those it its they their them he she
his her you your we our is are was were be been being am do does did has have had will would can could may might must shall
should s t re ve ll d so then than also very quite just only more most some any each every both all there here when while
where whereas but if into onto about over up out off how what why i e g eg ie etc usually often typically generally normally
mainly mostly really simply
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_NOT = frozenset(
    {"not", "no", "never", "without", "neither", "nor", "none", "cannot", "nothing", "lack", "lacks", "lacking"}
)
_CONTRACTED = re.compile(r"n['’]t\b")
_CUT = re.compile(r"\b(?:and|or|the|a|an|which|than|because|whose|if|but|what|its|their|very)[\s.,;:]*$", re.IGNORECASE)
_YES = {"✓": "yes", "✔": "yes", "✗": "no", "✘": "no"}


@lru_cache(maxsize=20_000)
def words(text: str, *, small: bool = False) -> frozenset[str]:
    """Return the stems of a text's content words; with `small`, or where it has no content word, of all its words."""
    found = [_YES.get(word, word) for word in _WORD.findall(text.casefold().replace("’", "'"))]
    content = [word for word in found if word not in _SMALL and word != "-"]
    return frozenset(stem(word) for word in (found if small or not content else content))


def _comparable(*texts: str) -> tuple[frozenset[str], ...]:
    """Return the words of each text: content words, but all words where one of them has no other ("does not", "up")."""
    small = any(words(text) == words(text, small=True) for text in texts)
    return tuple(words(text, small=small) for text in texts)


def within(part: frozenset[str], whole: frozenset[str]) -> float:
    """Return how much of a part is found in the whole, 0 to 1."""
    return len(part & whole) / len(part) if part else 0.0


def _denies(text: str) -> list[frozenset[str]]:
    """Return what a text denies: for each "not" and its like, the content words close behind it."""
    said = _WORD.findall(_CONTRACTED.sub(" not", text.casefold()))
    return [
        words(" ".join([word for word in said[n + 1 :] if word not in _SMALL][:3]))
        for n, word in enumerate(said)
        if word in _NOT
    ]


def _lost_denial(gold: str, found: str) -> bool:
    """Whether what the gold denies is said without any denial."""
    return not _denies(found) and any(denied and within(denied, words(found)) >= 0.5 for denied in _denies(gold))


def mangled(text: str) -> bool:
    """Whether a text was cut where no one would cut: it ends in a word that needs another, or in an open bracket."""
    return bool(_CUT.search(text)) or text.count("(") != text.count(")")


def says(gold: str, found: str) -> float:
    """Return how well a found text says what the gold says (0: it doesn't): half its words at least, and not buried."""
    wanted, given = _comparable(gold, found)
    recall, precision = within(wanted, given), within(given, wanted)
    if _lost_denial(gold, found) or mangled(found):
        return 0.0
    if recall >= 0.5 and precision >= 0.25:
        return recall + precision
    # A shorter text than the gold's is all right if it holds the heart of it.
    if precision >= 0.75 and recall >= 0.4 and len(given) >= 2:
        return recall + precision
    return 0.0


def same_name(gold: Iterable[str], found: str) -> bool:
    """Whether a name is one of these, but for case, number, articles and brackets."""
    given = words(re.sub(r"\([^)]*\)", " ", found)) or words(found)
    return any(
        given == (words(re.sub(r"\([^)]*\)", " ", name)) or words(name)) or words(found) == words(name) for name in gold
    )


def _subject_of(name: str, subjects: Subjects) -> str:
    """Return which subject a name means, or "": the same words, or words that no other subject shares."""
    for subject, aliases in subjects.items():
        if same_name((subject, *aliases), name):
            return subject
    near = [
        subject
        for subject, aliases in subjects.items()
        if any(words(name) >= words(one) or words(name) <= words(one) for one in (subject, *aliases))
    ]
    return near[0] if len(near) == 1 else ""


def _definition(gold: Entry, found: Entry, subjects: Subjects) -> float:
    names = {gold["term"], *gold.get("aliases", ())}
    for subject, aliases in subjects.items():
        if same_name((subject, *aliases), gold["term"]):
            names |= {subject, *aliases}
    if not same_name(names, found["term"]):
        return 0.0
    return max(says(meaning, found["meaning"]) for meaning in (gold["meaning"], *gold.get("also", ())))


def _difference(gold: Entry, found: Entry, subjects: Subjects) -> float:
    given: dict[str, str] = {}
    subjects = {
        **dict.fromkeys(gold["subjects"], ()),
        **subjects,
    }  # a pair in passing isn't what the article compares
    for name, side in zip(found["subjects"], found["sides"], strict=False):
        subject = _subject_of(name, subjects)
        if side and (not subject or subject in given):
            return 0.0  # it contrasts something else
        if side:
            given[subject] = side
    best = max(_sides(gold["subjects"], sides, given) for sides in (gold["sides"], *gold.get("also", ())))
    # The same sides under another aspect is still the same card; the right aspect wins between two of the kind.
    return best + (0.5 if best and words(gold["aspect"]) & words(found.get("aspect", "")) else 0.0)


def _sides(names: Sequence[str], sides: Sequence[str], given: Mapping[str, str]) -> float:
    wanted = {name: side for name, side in zip(names, sides, strict=True) if side}
    if not set(given) >= set(wanted) or len(wanted) < 2:
        return 0.0
    total = 0.0
    for name, side in wanted.items():
        fits = says(side, given[name])
        if not fits or any(_mistaken(given[name], side, other) for of, other in wanted.items() if of != name):
            return 0.0
        total += fits
    return total / len(wanted)


def _mistaken(given: str, side: str, other: str) -> bool:
    """Whether a side holds what only the other one should: then they are swapped, or both facts stand on one side."""
    said, right, wrong = _comparable(given, side, other)
    own, foreign = right - wrong, wrong - right
    hits = within(foreign, said)
    return hits >= 0.5 and hits >= (within(own, said) if own else 1.0)


def _likeness(gold: Entry, found: Entry, subjects: Subjects) -> float:
    return max(says(text, found["text"]) for text in (gold["text"], *gold.get("also", ())))


def _list(gold: Entry, found: Entry, subjects: Subjects) -> float:
    # Its items decide; its topic must only not be of something else altogether.
    topics = (gold["topic"], *gold.get("aliases", ()))
    topical = max(
        (max(within(words(t), words(found["topic"])), within(words(found["topic"]), words(t))) for t in topics),
        default=0.0,
    )
    if found["topic"] and topical < 0.3:
        return 0.0
    left = [words(item) for item in gold["items"]]
    hits = 0
    for item in map(words, found["items"]):
        fit = next((n for n, want in enumerate(left) if within(want, item) >= 0.6 and within(item, want) >= 0.25), None)
        if fit is not None:
            del left[fit]
            hits += 1
    score = 2 * hits / (len(gold["items"]) + len(found["items"]))
    return score + topical / 10 if score >= 0.6 else 0.0


_JUDGES = {"definition": _definition, "difference": _difference, "likeness": _likeness, "list": _list}


def fit(gold: Entry, found: Entry, subjects: Subjects) -> float:
    """Return how well a found card fits one of the gold; 0 if it isn't that card."""
    if gold["kind"] != found["kind"]:
        return 0.0
    return _JUDGES[gold["kind"]](gold, found, subjects)


def matched(gold: Sequence[Entry], found: Sequence[Entry], subjects: Subjects) -> dict[int, int]:
    """Return which found card (its number) stands for which card of the gold: one to one, as many required ones as can be."""
    choices: dict[int, list[tuple[float, int]]] = {}
    for n, entry in enumerate(gold):
        fits = [(fit(entry, card, subjects), m) for m, card in enumerate(found)]
        choices[n] = sorted(((-score, m) for score, m in fits if score > 0))
    taken: dict[int, int] = {}  # found card -> gold

    def place(n: int, seen: set[int]) -> bool:
        for _, m in choices[n]:
            if m in seen:
                continue
            seen.add(m)
            if m not in taken or place(taken[m], seen):
                taken[m] = n
                return True
        return False

    order = sorted(choices, key=lambda n: (bool(gold[n].get("optional")), choices[n][:1] or [(0.0, 0)], n))
    for n in order:
        place(n, set())
    return taken
