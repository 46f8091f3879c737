"""The language of searches: words, phrases, fields, `-not`, `or` and brackets become a tree, or an error with its place.

A query is one or more alternatives parted by `or`; an alternative is one or more terms, all of which must hold; a term
is a bracketed query, `field:value`, a "phrase" or a word, and may have a `-` before it.
"""

import re
from collections.abc import Iterable, Sequence

from studydeck.core.query_fields import FIELDS, Field, Value, field_named, field_names, nearest, shortened
from studydeck.core.query_nodes import And, Everything, Node, Not, Or, Order, Phrase, Query, QueryError, Text
from studydeck.core.words import words

__all__ = ["FIELDS", "Field", "Order", "Query", "QueryError", "complete", "parse"]

LONGEST = 10_000
MOST_TERMS = 200
DEEPEST = 50
_QUOTES = '"\u201c\u201d\u201e'
_SPACE = re.compile(r"\s+")
_WORD = re.compile(rf"[^\s(){_QUOTES}]+")
_FIELD = re.compile(r"([A-Za-z]+):")
_STAR = "\u01c2"  # a letter that stays as it is when folded; it stands for `*` while a word is taken apart
_QUOTE_END = re.compile(f"[{_QUOTES}]")


def parse(text: str) -> Query:
    """Return what a query says; an empty one asks for every card.

    Raises:
        QueryError: it says nothing that can be understood, and where.
    """
    if len(text) > LONGEST:
        message = f"The query is {len(text):,} characters long; {LONGEST:,} are the most."
        raise QueryError(message, position=LONGEST, length=len(text) - LONGEST)
    return Query(text, _Parser(text).whole())


class _Parser:
    """Reads one query from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0
        self.terms = 0

    def whole(self) -> Node:
        """Return the tree of the whole text."""
        if self._ended():
            return Everything()
        node = self._any_of()
        if not self._ended():
            raise QueryError("This bracket closes nothing.", "Remove it, or open one before.", position=self.at)
        return node

    def _ended(self) -> bool:
        if space := _SPACE.match(self.text, self.at):
            self.at = space.end()
        return self.at >= len(self.text)

    def _any_of(self) -> Node:
        parts = [self._all_of()]
        while (place := self._at_or()) is not None:
            self.at = place + len("or")
            if self._ended() or self.text[self.at] == ")" or self._at_or() is not None:
                raise QueryError(
                    "Nothing follows this `or`.", 'Write "or" in quotes to look for the word.', position=place, length=2
                )
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _at_or(self) -> int | None:
        """Return where the next thing begins, if it is `or`."""
        if self._ended():
            return None
        word = _WORD.match(self.text, self.at)
        return self.at if word and word[0].casefold() == "or" else None

    def _all_of(self) -> Node:
        if (place := self._at_or()) is not None:
            raise QueryError(
                "Nothing stands before this `or`.",
                'Write "or" in quotes to look for the word.',
                position=place,
                length=2,
            )
        parts: list[Node] = []
        while not self._ended() and self.text[self.at] != ")" and self._at_or() is None:
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _one(self) -> Node:
        start, negated = self.at, False
        while self.text.startswith("-", self.at):
            negated = not negated
            self.at += 1
        if self.at > start and (self.at >= len(self.text) or self.text[self.at].isspace() or self.text[self.at] == ")"):
            message = "Nothing follows this `-`."
            raise QueryError(message, "What is not wanted stands right behind it.", position=self.at - 1)
        node = self._bracket() if self.text[self.at] == "(" else self._term()
        return Not(node) if negated else node

    def _bracket(self) -> Node:
        start = self.at
        self.depth += 1
        if self.depth > DEEPEST:
            raise QueryError(f"Brackets stand more than {DEEPEST} deep in each other.", position=start)
        self.at += 1
        if self._ended():
            raise QueryError("This bracket is never closed.", "Close it with `)`.", position=start)
        if self.text[self.at] == ")":
            raise QueryError("Nothing stands in these brackets.", position=start, length=self.at - start + 1)
        node = self._any_of()
        if self._ended():
            raise QueryError("This bracket is never closed.", "Close it with `)`.", position=start)
        self.at += 1
        self.depth -= 1
        return node

    def _term(self) -> Node:
        start = self.at
        self.terms += 1
        if self.terms > MOST_TERMS:
            raise QueryError(f"The query has more than {MOST_TERMS} words.", position=start, length=1)
        named = _FIELD.match(self.text, self.at)
        if named is None:
            value = self._value()
            if value.phrase is None:
                if value.text == "*":
                    return Everything()
                raise value.wrong(value.says_nothing, "Words are letters and digits; other signs only part them.")
            return Text(value.phrase)
        field = field_named(named[1])
        if field is None:
            names = field_names()
            hint = nearest(named[1], names) or f"There are {', '.join(names)}."
            hint += " To look for the text itself, put it in quotes."
            message = f"There is no field `{shortened(named[1])}:`."
            raise QueryError(message, hint, position=start, length=len(named[0]))
        self.at = named.end()
        if self.at >= len(self.text) or self.text[self.at].isspace() or self.text[self.at] in "()":
            message = f"Nothing follows `{field.name}:`."
            raise QueryError(message, f"Such as `{field.example}`.", position=start, length=len(named[0]))
        return field.read(field, self._value())

    def _value(self) -> Value:
        """Return the word or phrase that begins here."""
        start = self.at
        if self.text[start] in _QUOTES:
            end = _QUOTE_END.search(self.text, start + 1)
            if end is None:
                raise QueryError("This quote is never closed.", 'Close it with `"`.', position=start)
            self.at = end.end()
            said = self.text[start + 1 : end.start()]
            exact = tuple(words(said))
            return Value(said, Phrase(exact, prefix=False) if exact else None, start, self.at - start, quoted=True)
        found = _WORD.match(self.text, start)
        said = found[0] if found else self.text[start]
        self.at = start + len(said)
        return Value(said, _beginning(said), start, len(said), quoted=False)


def _beginning(said: str) -> Phrase | None:
    """Return the words of something outside of quotes: the last may go on, and a `*` stands for any letters."""
    found = tuple(word for word in words(said.replace("*", _STAR)) if word.strip(_STAR))
    if not found:
        return None
    return Phrase(
        (*(word.replace(_STAR, "*") for word in found[:-1]), found[-1].rstrip(_STAR).replace(_STAR, "*")), prefix=True
    )


def complete(text: str, position: int, *, decks: Iterable[str] = (), tags: Iterable[str] = ()) -> Sequence[str]:
    """Return what the word before the cursor may become: fields, or values behind a field's colon.

    Args:
        text: the query so far.
        position: of the cursor.
        decks: ids of the decks there are.
        tags: the tags there are.
    """
    start = position
    while start > 0 and not text[start - 1].isspace() and text[start - 1] not in "()":
        start -= 1
    word = text[start:position]
    minus = word[: len(word) - len(word.lstrip("-"))]
    name, colon, value = word[len(minus) :].partition(":")
    if not colon:
        names = [field.name for field in FIELDS if name and field.name.startswith(name.casefold())]
        return [f"{minus}{found}:" for found in names]
    field = field_named(name)
    if field is None:
        return []
    known = {"deck": tuple(decks), "tag": tuple(tags), "rated": _grades(value)}.get(field.name, field.values)
    wanted = value.strip(_QUOTES).casefold()
    return [
        f"{minus}{field.name}:{_quoted(known_value)}"
        for known_value in known
        if known_value.casefold().startswith(wanted)
    ]


def _grades(value: str) -> tuple[str, ...]:
    from studydeck.core.query_fields import GRADES

    days, colon, _ = value.partition(":")
    return tuple(f"{days}:{grade}" for grade in GRADES) if colon else ()


def _quoted(value: str) -> str:
    whole = _WORD.fullmatch(value)
    return value if whole and "*" not in value else '"' + value.replace('"', "") + '"'
