"""A list that is known only when all of its items are."""

from dataclasses import dataclass

from studydeck.core.card import Answer, Asked, Face
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.kind import Common, Fault, Fields, Phrase

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class ItemList:
    """What is asked for, and the items; `ordered` where their order counts."""

    common: Common
    prompt: str
    items: tuple[Phrase, ...]
    ordered: bool = False

    @property
    def prompt_side(self) -> str:
        """What the items are."""
        return plain(self.prompt)

    def cards(self) -> tuple[Face, ...]:
        """Return the one card that asks for all items."""
        answer = Answer(items=tuple(item.say for item in self.items), ordered=self.ordered)
        return (Face("items", "note", self.prompt, answer),)

    def ask(self, face: Face, turn: int) -> Asked:  # noqa: ARG002 - every turn is alike
        """Return the card as it stands; no turn differs from another."""
        return Asked(face.prompt, face.answer)


class ItemListKind:
    """Reads `list`, `items` and `ordered`."""

    name = "list"
    key = "list"
    fields = frozenset({"items", "ordered"})
    sided = False

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> ItemList | None:
        """Return the list, or None after a fault."""
        before = len(faults)
        prompt = read.expect_text(fields["list"], ("list",), faults, "`list`")
        items: tuple[Phrase, ...] = ()
        if "items" in fields:
            items = read.phrases(fields["items"], ("items",), faults, "`items`")
        else:
            faults.append(Fault((), "`items` is missing", missing=("items",)))
        ordered = read.yes_no(fields, "ordered", faults)
        if len(faults) > before:
            return None
        if len(items) < _FEWEST:
            hint = "A `question` with its `answer` says the same."
            faults.append(Fault(("items",), "a list of one item", hint, "warning"))
        return ItemList(common, prompt, items, ordered)


LIST = ItemListKind()
