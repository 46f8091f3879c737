"""The things that a document compares: two, three or more, or none, chosen from all that its title, headings and sentences suggest.

Everything later hangs on this choice, so a set of names needs the support of the text, not of one phrase.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from studydeck.drafting.document import Document
from studydeck.drafting.language import terms
from studydeck.drafting.outline import Subject
from studydeck.drafting.subjects.aliases import subjects_of
from studydeck.drafting.subjects.candidate import Candidate
from studydeck.drafting.subjects.subject_candidates import candidates
from studydeck.drafting.subjects.usage import Usage

ENOUGH = 4.0
_OWNERS = re.compile(r"['’]s$")  # "a moth's wings" speaks of the moth
_CARRIES = 5.0  # so much a larger set must weigh to take the place of one inside it
_ALONE = 4.0  # so much a place must say for names that the text has but once
_MOST = 8
_TOGETHER, _MOST_TOGETHER = 0.5, 1.5


def find(document: Document, given: Sequence[str] = ()) -> tuple[Subject, ...]:
    """Return the things compared, in the document's order; `given` ones instead of all that is guessed.

    None where the document compares nothing, as a glossary.
    """
    usage = Usage(document)
    names = tuple(dict.fromkeys(name for name in map(terms.bare, given) if name))
    names = names or tuple(_OWNERS.sub("", name) for name in chosen(document, usage))
    return subjects_of(names[:_MOST], usage, document.title)


def chosen(document: Document, usage: Usage) -> tuple[str, ...]:
    """Return the names of the set that the document supports most."""
    weights: dict[frozenset[str], float] = defaultdict(float)
    forms: dict[frozenset[str], list[Candidate]] = defaultdict(list)
    for candidate in candidates(document, usage):
        key = _key_of(candidate.names, usage)
        if len(key) > 1:
            weights[key] += candidate.weight
            forms[key].append(candidate)
    if not weights:
        return ()
    total = {
        key: weight + sum(weights[other] for other in weights if _is_same(key, other))
        for key, weight in weights.items()
    }
    for key, weight in weights.items():
        if len(key) > 2 and weight >= _CARRIES:
            total[key] += sum(total[other] for other in weights if other < key)
    for key, found in forms.items():
        names = found[0].names
        if not usage.in_one_breath(names):
            total[key] += min(_TOGETHER * usage.together(names), _MOST_TOGETHER)
    spoken_of = {key for key in weights if _is_supported(key, forms[key], usage)}
    supported = {
        key: weight
        for key, weight in total.items()
        if weight >= ENOUGH and (key in spoken_of or _is_cut_short(key, forms[key], spoken_of))
    }
    if not supported:
        return ()
    order = list(weights)
    best = max(
        supported, key=lambda key: (supported[key], weights[key], sum(len(name) for name in key), -order.index(key))
    )
    form = max(forms[best], key=lambda candidate: (candidate.title, candidate.weight))
    return (
        form.names if form.title else tuple(sorted(form.names, key=lambda name: usage.first(_told(name, form.names))))
    )


def _key_of(names: Sequence[str], usage: Usage) -> frozenset[str]:
    """Return the names as one set, whatever their spelling; two spellings that are compared stay two ("every day", "everyday")."""
    spelled = frozenset(min(usage.spellings(name), default="") for name in names)
    return spelled if len(spelled) == len(names) else frozenset(map(usage.key, names))


def _told(name: str, names: Sequence[str]) -> str:
    """Return a name without the last word that all share: "slow and quick cooking" speaks of the slow one first."""
    ends = {other.rpartition(" ")[2].casefold() for other in names}
    return name.rpartition(" ")[0] or name if len(ends) == 1 else name


def _is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets name the same things, some of them in full: "gross" and "net", "gross income" and "net income"."""
    if one == other or len(one) != len(other) or sum(map(len, one)) < sum(map(len, other)):
        return False
    if one & other and len({name.rpartition(" ")[2] for name in one}) > 1:
        return False  # "classical" and "baroque style" aren't "classical" and "baroque" in full
    return all(sum(_is_part(name, wide) or _is_part(wide, name) for wide in one) == 1 for name in other) and all(
        sum(_is_part(name, wide) or _is_part(wide, name) for name in other) == 1 for wide in one
    )


def _is_cut_short(key: frozenset[str], found: Sequence[Candidate], spoken_of: Collection[frozenset[str]]) -> bool:
    """Whether the title names things in full that the text only cuts short: "acoustic:" for acoustic guitars."""
    return any(candidate.title for candidate in found) and any(_is_same(key, other) for other in spoken_of)


def _is_part(name: str, wide: str) -> bool:
    return name == wide or wide.startswith(name + " ") or wide.endswith(" " + name)


def _is_supported(key: frozenset[str], found: Sequence[Candidate], usage: Usage) -> bool:
    """Whether the text goes on to speak of the names: of each, or, where the title is plain, of one."""
    counts = [usage.count(name) for name in key]
    if sum(candidate.weight for candidate in found) >= _ALONE and min(counts) > 0:
        return True
    return min(counts) > 1 or (
        any(candidate.title and candidate.weight >= 8 for candidate in found) and max(counts) > 0
    )
