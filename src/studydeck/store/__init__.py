"""SQLite: the events and what follows from them (`progress.db`), and the parsed decks (`index.db`)."""
