"""Notes by the words of what they ask, for pointing out that a new note asks what another does."""

import sqlite3
from collections.abc import Sequence


def with_words(connection: sqlite3.Connection, words: Sequence[str], most: int) -> list[str]:
    """Return the uids of notes whose cards hold all of these words, as `core.words.searchable` writes them.

    Args:
        connection: to the progress, with the index attached.
        words: at least one.
        most: how many cards are looked at.
    """
    match = "text : (" + " AND ".join(f'"{word}"' for word in words) + ")"
    query = """SELECT DISTINCT c.uid FROM (SELECT rowid AS doc FROM idx.search WHERE search MATCH ? LIMIT ?) s
        JOIN idx.cards c ON c.doc = s.doc"""
    return [uid for (uid,) in connection.execute(query, (match, most))]


def of_kind(
    connection: sqlite3.Connection, kind: str, words: Sequence[str], most: int, *, at_start: bool = False
) -> list[str]:
    """Return the uids of notes of a kind of which a card holds all of these words, or begins with them.

    Args:
        connection: to the progress, with the index attached.
        kind: the kind's name.
        words: at least one, as `core.words.words` gives them.
        most: how many cards are looked at.
        at_start: whether a card's text must begin with the words, in this order.
    """
    match = f'text : ^ "{" ".join(words)}"' if at_start else "text : (" + " AND ".join(f'"{w}"' for w in words) + ")"
    query = """SELECT DISTINCT c.uid FROM (SELECT rowid AS doc FROM idx.search WHERE search MATCH ? LIMIT ?) s
        JOIN idx.cards c ON c.doc = s.doc WHERE c.kind = ?"""
    return [uid for (uid,) in connection.execute(query, (match, most, kind))]
