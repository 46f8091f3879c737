"""Where the keys of Browse go, and which commands do something there."""

from enum import StrEnum


class Place(StrEnum):
    """Where the keys go: into the field, to a question, to the list; while an act goes on, hardly anywhere."""

    FIELD = "field"
    QUESTION = "question"
    LIST = "list"
    BUSY = "busy"


PLACES = {
    Place.FIELD: frozenset({"enter-list", "change-side", "step-back", "explain", "up", "down", "page-up", "page-down"}),
    Place.QUESTION: frozenset({"enter-list", "step-back", "up", "down"}),
    Place.BUSY: frozenset({"up", "down", "page-up", "page-down", "first", "last"}),
    Place.LIST: frozenset[str](),  # it depends on what is in the list
}
ALWAYS = frozenset({"palette", "quit-now"})
ON_A_CARD = frozenset(
    {
        "view", "mark", "mark-up", "mark-down", "copy-key", "edit", "edit-outside", "preview-up", "preview-down",
    }
)  # fmt: skip
ON_CARDS = frozenset(
    {
        "suspend-cards", "bury-cards", "flag-cards", "flag-number", "tag-notes", "move-notes", "reset-cards",
        "delete-notes", "study-these", "practise-these",
    }
)  # fmt: skip
