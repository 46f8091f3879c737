"""The kinds of notes there are, and the way from a note's fields to its cards.

The code stands in `registry`: in this module the submodule `list` hides the builtin of the same name.
"""

from studydeck.core.notes.common import COMMON_FIELDS
from studydeck.core.notes.registry import KINDS, KINDS_BY_NAME, cards_of, kind_of, note_from_json, read_note

__all__ = ["COMMON_FIELDS", "KINDS", "KINDS_BY_NAME", "cards_of", "kind_of", "note_from_json", "read_note"]
