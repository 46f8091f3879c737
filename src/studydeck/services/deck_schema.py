"""The JSON Schema of decks, for editors that check a deck while it is typed."""

from typing import Any


def deck_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a deck file."""
    from studydeck.deckfiles.json_schema import json_schema

    return json_schema()
