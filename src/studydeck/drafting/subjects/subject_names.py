"""Which subject a short text names, such as a column's head, a label or a heading: by alias, else by the words it has of its own."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Sequence

from studydeck.drafting.language.terms import normal, singular, words_of
from studydeck.drafting.outline import Subject

_NUMBER = re.compile(r"^\s*(?:[o•▪◦]\s+|(?:#|no\.?\s*)?\d{1,2}[.):]?|[a-zA-Z][.)]|\([a-z0-9]{1,3}\)|[ivx]{1,4}[.)])\s+")
_GLUED_NUMBER = re.compile(r"^\d{1,2}[.)]?(?=[A-Z][a-z])")
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]\s*")
_LONGEST = 80  # characters of a name
_MOST_WORDS = 8
_SMALL = frozenset("a an the of and or in for to with on by".split())


class Names:
    """The names of all subjects, for exact look-ups; made once a document."""

    def __init__(self, subjects: Sequence[Subject]) -> None:
        self.subjects = tuple(subjects)
        self._known: dict[str, int] = {}
        for n, subject in enumerate(self.subjects):
            for alias in (subject.name, *subject.aliases):
                self._known.setdefault(normal(alias), n)
        self._known.pop("", None)
        self._words = tuple(_content(subject.name) for subject in self.subjects)

    def __len__(self) -> int:
        return len(self.subjects)

    def of(self, text: str) -> int:
        """Return the subject that the text names and nothing else, or -1."""
        if not text or len(text) > _LONGEST:
            return -1
        for form in _forms(text):
            if (found := self._known.get(normal(form), -1)) >= 0:
                return found
        return -1

    def near(self, text: str) -> int:
        """Return the subject that the text names, or the only one whose telling words it has, or -1."""
        found = self.of(text)
        return found if found >= 0 else self._by_words(text) if len(self.subjects) > 1 else -1

    def of_all(self, texts: Sequence[str]) -> tuple[int, ...] | None:
        """Return the subjects that texts name, all of them different ones, or None.

        What is no alias counts by words: the only subject whose name holds all of them, or is held by them
        (`Strategy` and `Management` as heads, where the subjects are `Marketing strategy` and `Marketing management`).
        """
        found = [self.of(text) for text in texts]
        if any(n < 0 for n in found):
            found = [n if n >= 0 else self._by_words(text) for n, text in zip(found, texts, strict=True)]
        if any(n < 0 for n in found):
            found = [n if n >= 0 else self._by_telling_words(text) for n, text in zip(found, texts, strict=True)]
        if any(n < 0 for n in found) or len(set(found)) != len(found):
            return None
        return tuple(found)

    def _by_telling_words(self, text: str) -> int:
        """Return the only subject all of whose telling words a text has: `Indoor gardening`, where it is `Indoor plant care`."""
        words = _content(text) if len(text) <= _LONGEST else frozenset()
        shared = frozenset.intersection(*self._words) if len(self._words) > 1 else frozenset()
        near = [n for n, name in enumerate(self._words) if shared and name - shared and name - shared <= words]
        return near[0] if len(near) == 1 and len(words) <= _MOST_WORDS else -1

    def _by_words(self, text: str) -> int:
        words = _content(text) if len(text) <= _LONGEST else frozenset()
        if not words or len(words) > _MOST_WORDS:
            return -1
        shared = frozenset.intersection(*self._words) if len(self._words) > 1 else frozenset()
        own = words - shared
        if not own:
            return -1
        near = [n for n, name in enumerate(self._words) if own <= name or (name - shared and name <= words)]
        return near[0] if len(near) == 1 else -1


def plain_label(text: str) -> str:
    """Return a label or heading without number, closing colon or dash."""
    return _GLUED_NUMBER.sub("", _NUMBER.sub("", text.strip())).strip(" \t:–—-*_•|").strip()


def _forms(text: str) -> tuple[str, ...]:
    plain = plain_label(text)
    if "(" not in plain and "[" not in plain:
        return (plain,)
    return plain, _IN_BRACKETS.sub(" ", plain).strip()


def _content(text: str) -> frozenset[str]:
    return frozenset(singular(word) for word in words_of(text) if word not in _SMALL)
