"""A connection whose failures are all `sqlite3.Error`, whatever bytes a damaged file puts into SQLite's own message."""

import json
import sqlite3
from typing import Any


class CarefulConnection(sqlite3.Connection):
    """Raises what SQLite says of a damaged list of tables as an error of the database.

    SQLite quotes the damaged name; where that isn't UTF-8, Python fails to read the message and raises that instead.
    """

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run one statement."""
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            raise sqlite3.DatabaseError("malformed database schema") from error

    def backup(self, *values: Any, **named: Any) -> None:
        """Copy all of it into another database."""
        try:
            super().backup(*values, **named)
        except UnicodeDecodeError as error:
            raise sqlite3.DatabaseError("malformed database schema") from error


def kept_json(text: str) -> Any:
    """Return what a row keeps as JSON.

    Raises:
        sqlite3.DatabaseError: it is none: the row is damaged, though its page can be read.
    """
    try:
        return json.loads(text)
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError(f"a row is malformed: {error}") from error
