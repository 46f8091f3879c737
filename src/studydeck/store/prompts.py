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
