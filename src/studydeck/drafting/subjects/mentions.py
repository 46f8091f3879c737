"""Who is named where: all names of all subjects in one compiled expression, searched in one pass.

The longest name wins ("product management" before "management"), and a name inside another word or after a hyphen is none
("essential" in "non-essential"). A part of a name counts where it can't be part of something else: "management" for
marketing management, but not in "team management"; "inbound campaigns" only beside "outbound" ones.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from studydeck.drafting.document import Span
from studydeck.drafting.language import terms
from studydeck.drafting.outline import Mention, Subject
from studydeck.drafting.subjects.all_of_them import AllOfThem
from studydeck.drafting.subjects.roles import is_role_or_field
from studydeck.drafting.subjects.verbs import VERBS

_PAIR_OF_OTHERS = re.compile(
    r"(?:both|neither)\s+([\w'’-]+)\s+(?!(?:an?|the|to|down|up|out|off|away|back|over|into|onto|their|its|your|some|many|more|less|well|very)\s)"
    r"(?:[\w'’-]+\s+){0,3}?(?:and|nor)\s",
    re.IGNORECASE,
)
_APOSTROPHE = r"['’ʼ]?"
_HYPHEN = r"(?:\s?[-‐‑–]\s?|\s)?"
_WORD_BEFORE = re.compile(r"([^\W_][\w'’-]*)\s+[“\"'‘(]?$")
_WORD_AFTER = re.compile(r"^[”\"’]?\s+([^\W_][\w'’-]*)")
_PAIRING = frozenset({"and", "or", "nor", "vs", "versus"})
_ONES = frozenset({"one", "ones", "type", "types", "kind", "kinds"}) | _PAIRING
_ARTICLES = frozenset({"a", "an", "the", "your"})
_ABSTRACT = ("ment", "ing", "tion", "ity", "ness", "ics", "ism", "law")
_BEFORE_A_HEAD_WORDS = """
    a an the this that these those its their his her our your my of in on for to with by from at as and or but than
    while whereas if when because so is are was were both not no unlike like between about under over into through
    during via per versus vs although though since where which who what how does do did can will may should must has
    have had then thus however because most many some all each every any such only also even new good better best
    effective strong your one two
"""
_BEFORE_A_HEAD = frozenset(_BEFORE_A_HEAD_WORDS.split())
_AFTER_A_PART_WORDS = """
    is are was were has have had can could may might must will would shall should does do did and or but nor vs
    versus than while whereas as in on at by for from with to of about into through under over because so if when
    that which who not never always often usually sometimes typically generally also only one ones type types kind
    kinds means refers differs includes involves
"""
_AFTER_A_PART = frozenset(_AFTER_A_PART_WORDS.split())


_NEAR = 40  # characters: a word beside a name


class _Part(Enum):
    """What of a name an expression matches."""

    WHOLE = auto()
    FRONT = auto()  # "essential" of essential amino acids
    PAIRED = auto()  # "product" of product manager, which counts in "product and project managers" only
    END = auto()  # "management" of marketing management
    NOUN = auto()  # "company" of limited company, where nothing else is one


@dataclass(frozen=True, slots=True)
class _Name:
    """A name to look for: whose, which part of the whole name, and whether the document uses the part alone."""

    subject: int
    text: str
    part: _Part = _Part.WHOLE
    known: bool = True


class Finder:
    """Finds mentions of subjects in texts."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        """Compile all names once."""
        self.subjects = tuple(subjects)
        named: dict[str, tuple[_Name, str]] = {}
        for name in _names(self.subjects):
            exact = name.part is _Part.WHOLE and _is_exact(name.text, self.subjects[name.subject])
            key = name.text if exact else name.text.casefold()
            if key.strip():
                named.setdefault(key, (name, _expression(name.text, exact=exact)))
        ordered = sorted(named.values(), key=lambda pair: -len(pair[0].text))
        self._order = [name for name, _expression in ordered]
        joined = "|".join(f"({expression})" for _name, expression in ordered)
        self._search = re.compile(rf"(?<![\w&])(?<![^\W_][-‐‑])(?:{joined})(?![\w+#&])") if ordered else None
        self._both = AllOfThem(_shared_heads(self.subjects), more_than_two=len(self.subjects) > 2)

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return who is named in the text, in order; words for all of them only where there are at least two subjects."""
        if self._search is None:
            return ()
        found: list[tuple[_Name, Span]] = []
        for match in self._search.finditer(text):
            number = match.lastindex or 1
            found.append((self._order[number - 1], Span(*match.span(number))))
        everybody = {name.subject for name, _span in found}
        kept = [
            Mention(name.subject, span)
            for name, span in found
            if name.part is _Part.WHOLE or _counts(text, name, span, beside_another=everybody != {name.subject})
        ]
        if len(self.subjects) > 1:
            kept += self._all_of_them(text, kept)
        return tuple(sorted(kept, key=lambda mention: mention.span))

    def _all_of_them(self, text: str, named: Sequence[Mention]) -> Iterator[Mention]:
        starts = [mention.span.start for mention in named]
        for span in self._both.find(text):
            after = bisect_right(starts, span.start)
            if (after and named[after - 1].span.end > span.start) or (after < len(starts) and starts[after] < span.end):
                continue
            pair = _PAIR_OF_OTHERS.match(text, span.start) if " " not in text[slice(*span)] else None
            if (
                pair is not None
                and pair[1].casefold() not in VERBS
                and not (after < len(starts) and starts[after] < pair.end())
            ):
                continue  # "both internal and external"
            yield Mention(-1, span)


@lru_cache(maxsize=8)
def finder_of(subjects: tuple[Subject, ...]) -> Finder:
    """Return the finder of these subjects, compiled once."""
    return Finder(subjects)


def _names(subjects: Sequence[Subject]) -> Iterator[_Name]:
    """Yield all names; parts of names last, so that a whole name that is spelled alike comes first."""
    parts: list[_Name] = []
    for number, subject in enumerate(subjects):
        own = list(_parts_of(subject, [other for other in subjects if other is not subject]))
        known = {alias.casefold() for alias in subject.aliases}
        by_text = {text.casefold(): part for text, part in own}
        for alias in dict.fromkeys((subject.name, *subject.aliases)):
            if alias.casefold() not in by_text:
                yield _Name(number, alias)
        parts += [_Name(number, text, part, known=text.casefold() in known) for text, part in own]
    texts = [part.text.casefold() for part in parts]
    yield from (part for part in parts if texts.count(part.text.casefold()) == 1)


def _parts_of(subject: Subject, others: Sequence[Subject]) -> Iterator[tuple[str, _Part]]:
    """Yield the parts of a subject's name that tell it from the others."""
    words = subject.name.split()
    known = {alias.casefold() for alias in subject.aliases}
    theirs = [[terms.singular(word) for word in other.name.casefold().split()] for other in others]
    own = [terms.singular(word.casefold()) for word in words]
    for cut in range(1, len(words)):
        if any(len(other) > len(own) - cut and other[cut - len(own) :] == own[cut:] for other in theirs):
            front = " ".join(words[:cut])
            if len(front) > 2:
                yield (
                    front,
                    _Part.PAIRED if is_role_or_field(own[-1]) and front.casefold() not in known else _Part.FRONT,
                )
            break
    if len(words) > 1 and any(len(other) > 1 and other[:-1] == own[:-1] for other in theirs):
        for form in dict.fromkeys((own[-1], terms.plural(own[-1]))):
            yield form, _Part.END
    elif len(words) > 1 and not own[-1].endswith(_ABSTRACT) and all(own[-1] not in other for other in theirs):
        for form in dict.fromkeys((own[-1], terms.plural(own[-1]))):
            yield form, _Part.NOUN


def _counts(text: str, name: _Name, span: Span, *, beside_another: bool) -> bool:
    """Whether a part of a name stands for the whole here."""
    before = _WORD_BEFORE.search(text[max(span.start - _NEAR, 0) : span.start])
    if name.part is _Part.NOUN:
        return beside_another and before is not None and before[1].casefold() in _ARTICLES
    if name.part is _Part.END:
        free = before is None or before[1].casefold() in _BEFORE_A_HEAD
        return free and (name.known or beside_another)
    after = _WORD_AFTER.match(text[span.end : span.end + _NEAR])
    if name.part is _Part.PAIRED:
        return beside_another and after is not None and after[1].casefold() in _PAIRING
    if (
        not name.known
        and before is not None
        and before[1].casefold() in _ARTICLES
        and (after is None or after[1].casefold() not in _ONES)
    ):
        free = (
            after is not None and after[1].casefold() not in _AFTER_A_PART
        )  # "an inbound campaign", but not "the product is"
        return beside_another and free
    free = after is None or after[1].casefold() in _AFTER_A_PART
    return beside_another or (free and name.known)


def _shared_heads(subjects: Sequence[Subject]) -> list[str]:
    """Return the last word of the names, where all share it: "both cells", "the two managers"."""
    heads = {terms.singular(subject.name.casefold().split()[-1]) for subject in subjects if " " in subject.name}
    if len(heads) != 1 or not all(" " in subject.name for subject in subjects):
        return []
    head = heads.pop()
    return list(dict.fromkeys((head, terms.plural(head))))


def _is_exact(alias: str, subject: Subject) -> bool:
    """Whether a name counts only as it is written: abbreviations, and short names that the text always writes with a capital."""
    if " " in alias:
        return False
    if any(char.isupper() for char in alias[1:]) or len(alias) == 1:
        return True
    return alias[:1].isupper() and alias.casefold() not in subject.aliases and len(alias) <= 5


def _expression(alias: str, *, exact: bool) -> str:
    words = []
    for word in alias.split():
        parts = [re.escape(part) for part in re.split(r"[-‐‑–]", word)]
        words.append(re.sub(r"['’ʼ]", _APOSTROPHE, (r"[-‐‑–]" if exact else _HYPHEN).join(parts)))
    expression = r"(?:\s+|[-‐‑])".join(words)
    if not exact:
        return f"(?i:{expression})"
    return expression if alias.isupper() else f"{expression}|{re.escape(alias.upper())}"
