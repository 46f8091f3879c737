"""Searches as SQL: a query's tree over the index and the card states. What was typed reaches neither as syntax."""

import json
import re
import sqlite3
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from studydeck.core.query_nodes import (
    Added,
    Address,
    And,
    InDeck,
    Is,
    Node,
    Not,
    Number,
    OfFace,
    OfKind,
    Or,
    Order,
    Phrase,
    Query,
    Rated,
    Text,
)
from studydeck.core.words import searchable
from studydeck.store import log
from studydeck.store.roll import Roll, numbers
from studydeck.store.second_look import SURE_AND_WRONG


class DeckWords(NamedTuple):
    """What of a deck is searched: its id, and the text of its id, title and folders, and of its tags."""

    number: int
    id: str
    text: str
    tags: str


@dataclass(frozen=True, slots=True)
class Given:
    """What a search depends on beside the query.

    Attributes:
        day: today's study day.
        leech: so many lapses make a leech.
        decks: all loaded decks.
        roll: all cards in order.
        forgetting: how many times its stability a memory must rest until recall falls to a probability.
    """

    day: int
    leech: int
    decks: Sequence[DeckWords]
    roll: Roll
    forgetting: Callable[[float], float]


_IS = {
    "new": "coalesce(s.state, 0) = 0",
    "learning": "coalesce(s.state, 0) IN (1, 3)",
    "review": "coalesce(s.state, 0) = 2",
    "relearning": "coalesce(s.state, 0) = 3",
    # By way of the few that are due: the index of due days holds all this asks for.
    "due": """c.card IN (SELECT q.card FROM main.states q WHERE q.due_day <= :day AND q.state <> 0
        AND q.suspended = 0 AND q.buried_day IS NOT :day) AND c.suspended = 0""",
    "suspended": "(c.suspended = 1 OR coalesce(s.suspended, 0) = 1)",
    "buried": "s.buried_day IS :day",
    "leech": "coalesce(s.lapses, 0) >= :leech",
    "flagged": "coalesce(s.flag, 0) > 0",
    "sure-wrong": f"c.card IN (SELECT e.card FROM {SURE_AND_WRONG})",
    # A problem belongs to the note above it that is loaded; above the first, to the whole file. What is wrong with a
    # note that isn't loaded is an error, and no card's.
    "problem": """(c.uid IN (SELECT (SELECT n.uid FROM idx.notes n WHERE n.deck = d.number AND n.line <= p.line
            ORDER BY n.position DESC LIMIT 1) FROM idx.problems p JOIN idx.decks d ON d.path = p.path
            WHERE p.severity <> 'error')
        OR c.deck IN (SELECT d.number FROM idx.problems p JOIN idx.decks d ON d.path = p.path
            WHERE p.line < (SELECT min(n.line) FROM idx.notes n WHERE n.deck = d.number)))""",
}

_NUMBERS = {
    "due": "CASE WHEN s.state <> 0 THEN s.due_day - :day END",
    "lapses": "coalesce(s.lapses, 0)",
    "reps": "coalesce(s.reps, 0)",
    "flag": "coalesce(s.flag, 0)",
    "stability": "s.stability",
    "difficulty": "s.difficulty",
}
# Rises as recall falls, and needs no power.
_RESTED = "max(0.0, :day - s.last_day) / s.stability"

_BY_TEXT = "SELECT group_concat(rowid) FROM idx.search WHERE search MATCH :text"
_FEW = 3_000
_FIRST_PARTS = (1_000, 5_000)  # cards among which the first page is looked for, before all are asked

Span = tuple[int, int]
"""From which number to which cards are searched, both included."""

_ORDERS = {
    Order.PROMPT: "x.text COLLATE NOCASE",
    Order.KIND: "c.kind",
    Order.STATE: "coalesce(s.state, 0)",
    Order.DUE: "CASE WHEN s.state <> 0 THEN s.due_day END",
    Order.RECALL: f"-({_RESTED})",
    Order.STABILITY: "s.stability",
    Order.DIFFICULTY: "s.difficulty",
    Order.LAPSES: "coalesce(s.lapses, 0)",
    Order.REPS: "coalesce(s.reps, 0)",
    Order.ADDED: "a.day",
    Order.ANSWERED: "s.last_day",
}
_JOINS = {
    "d.": "JOIN idx.decks d ON d.number = c.deck",
    "s.": "LEFT JOIN main.states s ON s.card = c.card",
    "x.": "LEFT JOIN idx.texts x ON x.doc = c.doc",
    "a.": "LEFT JOIN main.first_seen a ON a.uid = c.uid",
}


def find(
    connection: sqlite3.Connection,
    query: Query,
    given: Given,
    order: Order = Order.DECK,
    *,
    descending: bool = False,
    most: int | None = None,
) -> "array[int]":
    """Return the numbers of the cards that a query finds, in order; only the first `most` where that is given."""
    if order is Order.DECK:
        return _in_decks(connection, query, given, descending=descending, most=most)
    search = _Search(connection, given)
    condition, wanted = search.condition(query.root), _ORDERS[order]
    by = f"({wanted}) IS NULL, {wanted} {'DESC' if descending else 'ASC'}, d.rank, c.position, c.card"
    limit = "" if most is None else f" LIMIT {int(most)}"
    sql = f"SELECT c.card FROM {_tables(f'{condition} {by} d.')} WHERE {condition} ORDER BY {by}{limit}"
    found: array[int] = array("q")
    found.extend(number for (number,) in connection.execute(sql, search.values))
    return found


def _in_decks(
    connection: sqlite3.Connection, query: Query, given: Given, *, descending: bool, most: int | None
) -> "array[int]":
    """Return the cards as they stand in their decks: found by the database, put in order by the roll."""
    if query.is_everything:
        return array("q", given.roll.cards[:: -1 if descending else 1][:most])
    if most is None:
        return given.roll.in_order(_docs(connection, query.root, given), descending=descending)
    found: array[int] = array("q")
    sizes = _FIRST_PARTS[: 1 if _as_text(query.root) is not None else None]  # a text search finds all soon enough
    for part in given.roll.parts(sizes, descending=descending):
        docs = [doc for span in part.spans or (None,) for doc in _docs(connection, query.root, given, span)]
        found.extend(given.roll.in_order(docs, descending=descending, most=most - len(found), part=part))
        if len(found) >= most:
            break
    return found


def count(connection: sqlite3.Connection, query: Query, given: Given) -> int:
    """Return how many cards a query finds."""
    return len(given.roll.cards if query.is_everything else _docs(connection, query.root, given))


def _docs(connection: sqlite3.Connection, root: Node, given: Given, span: Span | None = None) -> list[int]:
    """Return the numbers under which the cards that are found are searched: all, or those in a span.

    Texts that must hold beside something else are looked for first: few of them lead to their cards; of many it is
    cheaper to ask what the other conditions find, and keep what is in both.
    """
    if (text := _as_text(root)) is not None:
        return _with_text(connection, text, span)
    search = _Search(connection, given, span)
    parts = root.parts if isinstance(root, And) else ()
    texts = tuple(part for part in parts if _as_text(part) is not None)
    if not texts:
        return _where(connection, search, search.condition(root), span)
    found = _with_text(connection, str(_as_text(And(texts))), span)
    others = search.condition(And(tuple(part for part in parts if part not in texts)))
    if len(found) <= _FEW:
        named = search.value(json.dumps(found))  # all in the span
        return _where(connection, search, f"c.doc IN (SELECT value FROM json_each({named})) AND {others}")
    wanted = set(found)
    return [doc for doc in _where(connection, search, others, span) if doc in wanted]


def _with_text(connection: sqlite3.Connection, text: str, span: Span | None) -> list[int]:
    return _listed(connection, f"{_BY_TEXT}{_within('rowid', span)}", {"text": text})


def _where(connection: sqlite3.Connection, search: "_Search", condition: str, span: Span | None = None) -> list[int]:
    tables, within = _tables(condition), _within("c.doc", span)
    if within:  # else another index may seem better, and lead to all cards
        tables = tables.replace("idx.cards c", "idx.cards c INDEXED BY cards_doc", 1)
    sql = f"SELECT group_concat(c.doc) FROM {tables} WHERE ({condition}){within}"
    return _listed(connection, sql, search.values)


def _within(column: str, span: Span | None) -> str:
    return "" if span is None else f" AND {column} BETWEEN {int(span[0])} AND {int(span[1])}"


def _listed(connection: sqlite3.Connection, sql: str, values: Mapping[str, Any]) -> list[int]:
    (listed,) = connection.execute(sql, values).fetchone()
    return numbers(listed)


def _tables(used: str) -> str:
    joins = " ".join(join for name, join in _JOINS.items() if re.search(rf"\b{re.escape(name)}", used))
    return f"idx.cards c {joins}"


class _Search:
    """Writes one query's tree as a condition that is never NULL, and keeps the values for its places."""

    def __init__(self, connection: sqlite3.Connection, given: Given, span: Span | None = None) -> None:
        self.connection = connection
        self.given = given
        self.span = span
        self.values: dict[str, Any] = {"day": given.day, "leech": given.leech}

    def condition(self, node: Node) -> str:
        """Return the condition on card `c` (and its state `s`)."""
        if (text := _as_text(node)) is not None:
            return self._matches(text)
        match node:
            case And(parts):
                return self._together(parts, And)
            case Or(parts):
                return self._together(parts, Or)
            case Not(part):
                return f"NOT ({self.condition(part)})"
            case Text():
                return self._text(node)
            case InDeck(phrase):
                pattern = phrase.pattern()
                return f"c.deck IN ({_list([deck.number for deck in self.given.decks if pattern.search(deck.text)])})"
            case OfFace(phrase):
                return self._face(phrase)
            case Address():
                return self._address(node)
            case OfKind(names):
                return f"c.kind IN ({', '.join(self.value(name) for name in names)})"
            case Is(state):
                return _IS[state]
            case Number():
                return self._number(node)
            case Rated(days, rating):
                graded = f" AND e.rating = {int(rating)}" if rating else ""
                since = self.value(self.given.day - days)
                return f"c.card IN (SELECT e.card FROM {log.REVIEWS_THAT_COUNT} AND e.day > {since}{graded})"
            case Added(days):
                since = self.value(self.given.day - days)
                return f"c.uid IN (SELECT uid FROM main.first_seen WHERE day > {since})"
        return "1"

    def _matches(self, text: str) -> str:
        within = _within("rowid", self.span)
        return f"c.doc IN (SELECT rowid FROM idx.search WHERE search MATCH {self.value(text)}{within})"

    def value(self, value: Any) -> str:
        """Keep a value and return what stands for it."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def _together(self, parts: Sequence[Node], joined: type[And | Or]) -> str:
        """Return several conditions as one; neighbouring texts become one question to the text search."""
        texts = [part for part in parts if _as_text(part) is not None]
        others = [part for part in parts if _as_text(part) is None]
        whole: list[Node] = ([joined(tuple(texts))] if len(texts) > 1 else texts) + others
        return "(" + (" AND " if joined is And else " OR ").join(f"({self.condition(part)})" for part in whole) + ")"

    def _text(self, node: Text) -> str:
        """Return the condition for a text that the text search can't answer alone: a `*` within a word, or tags."""
        alternatives = []
        if node.phrase.is_plain:
            alternatives.append(self._matches(_matching(node)))
        else:
            _prepare(self.connection)
            columns = node.column or "text || ' \xb6 ' || tags || ' \xb6 ' || key"
            pattern = self.value(node.phrase.pattern().pattern)
            where = f"studydeck_finds({pattern}, {columns}){_within('doc', self.span)}"
            alternatives.append(f"c.doc IN (SELECT doc FROM idx.texts WHERE {where})")
        if node.column == "tags":
            found_in = node.phrase.pattern()
            decks = [deck.number for deck in self.given.decks if found_in.search(deck.tags)]
            alternatives.append(f"c.deck IN ({_list(decks)})")
        return f"({' OR '.join(alternatives)})"

    def _face(self, phrase: Phrase) -> str:
        pattern = phrase.pattern()
        faces = [face for (face,) in self.connection.execute("SELECT DISTINCT face FROM idx.cards")]
        chosen = json.dumps([face for face in faces if pattern.search(searchable(face))])
        return f"c.face IN (SELECT value FROM json_each({self.value(chosen)}))"

    def _address(self, node: Address) -> str:
        decks = _list([deck.number for deck in self.given.decks if deck.id.casefold() == node.deck])
        note = self.value(node.note)
        found = f"c.uid IN (SELECT n.uid FROM idx.notes n WHERE n.deck IN ({decks}) AND n.note = {note})"
        return f"({found} AND c.face = {self.value(node.face)})" if node.face else found

    def _number(self, node: Number) -> str:
        if node.field == "recall":
            return self._recall(node)
        number = _NUMBERS[node.field]
        if node.comparison == "=" and node.tolerance:
            return f"coalesce(abs({number} - {self.value(node.value)}) <= {self.value(node.tolerance)}, 0)"
        return f"coalesce({number} {node.comparison} {self.value(node.value)}, 0)"

    def _recall(self, node: Number) -> str:
        if node.comparison == "=":
            least = self.value(self.given.forgetting(node.value + node.tolerance))
            most = self.value(self.given.forgetting(node.value - node.tolerance))
            return f"coalesce({_RESTED} BETWEEN {least} AND {most}, 0)"
        opposite = node.comparison.translate(str.maketrans("<>", "><"))
        return f"coalesce({_RESTED} {opposite} {self.value(self.given.forgetting(node.value))}, 0)"


def _as_text(node: Node) -> str | None:
    """Return a tree of texts as one expression of the text search, or None where it holds anything else."""
    match node:
        case Text(phrase, column) if phrase.is_plain and column != "tags":
            return _matching(node)
        case And(parts) | Or(parts):
            texts = [_as_text(part) for part in parts]
            if any(text is None for text in texts):
                return None
            return "(" + (" AND " if isinstance(node, And) else " OR ").join(str(text) for text in texts) + ")"
    return None


def _matching(node: Text) -> str:
    """Return a phrase for the text search: in quotes, and made of letters and digits alone."""
    column = f"{node.column} : " if node.column else ""
    return f'{column}"{" ".join(node.phrase.words)}"{" *" if node.phrase.prefix else ""}'


def _list(numbers: Sequence[int]) -> str:
    return ",".join(str(int(number)) for number in numbers)


@lru_cache(64)
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern, re.IGNORECASE | re.ASCII)


def _finds(pattern: str, text: str) -> bool:
    return _compiled(pattern).search(text) is not None


def _prepare(connection: sqlite3.Connection) -> None:
    """Give a connection the function that wildcards need; once only, for another statement may be using it."""
    try:
        connection.execute("SELECT studydeck_finds('', '')").fetchone()
    except sqlite3.OperationalError:
        connection.create_function("studydeck_finds", 2, _finds, deterministic=True)
