"""A drafted card as it will be asked: its note made for a look, never written."""

from dataclasses import dataclass
from pathlib import Path

from studydeck.core.card import Deck, Face
from studydeck.core.notes import cards_of, read_note
from studydeck.core.notes.kind import Fault
from studydeck.services.drafting import placing
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.reviewing import DraftCard, Review
from studydeck.services.library import DeckEntry
from studydeck.services.studying.showing import Turn
from studydeck.services.writing.previewing import turns_in


@dataclass(frozen=True, slots=True)
class Preview:
    """What a drafted card will be.

    Attributes:
        turn: the card to show, its answer with it; None where it can't be one yet.
        others: what its other cards ask.
        lack: what is missing or wrong, as a sentence; or empty.
    """

    turn: Turn | None
    others: tuple[str, ...] = ()
    lack: str = ""


def preview(review: Review, card: DraftCard) -> Preview:
    """Return a card of a review as it will be asked."""
    content = card.content
    if lack := placing.missing(content):
        return Preview(None, lack=lack)
    name = placing.note_id(content, card.base)
    fields = placing.placed(None, content, card.base, name=name, source={}, subjects=review.draft.subjects).fields
    faults: list[Fault] = []
    note = read_note({key: value for key, value in fields.items() if key != "source"}, {}, faults)
    wrong = next((fault for fault in faults if fault.severity == "error"), None)
    if note is None or wrong is not None:
        return Preview(None, lack=f"{wrong.message[:1].upper()}{wrong.message[1:]}." if wrong else "It makes no card.")
    faces = cards_of(note)
    if not faces:
        return Preview(None, lack="It makes no card.")
    chief = _chief(faces)
    deck = DeckEntry(0, Deck(id=review.deck_id or "draft", title=review.deck_title), Path(), False, 0, 0, 0)
    kind = "difference" if content.kind == "likeness" else content.kind
    turns = turns_in(deck, kind, note, [chief])
    return Preview(turns[0], tuple(face.prompt for face in faces if face is not chief))


def _chief(faces: tuple[Face, ...]) -> Face:
    """Return the face that shows most of the card: of a difference the one with all sides."""
    return next((face for face in faces if not face.name.startswith("which/")), faces[0])


def places_of(card: DraftCard) -> str:
    """Return where a card stands in its document: heading and lines."""
    quote = card.quote
    lines = quote.lines
    if not lines:
        where = ""
    elif len(lines) == 1:
        where = f"line {lines[0]}"
    elif lines[-1] - lines[0] + 1 == len(lines):
        where = f"lines {lines[0]}-{lines[-1]}"
    else:
        where = f"lines {lines[0]} and {lines[-1]}"
    more = len(card.base.quotes) - 1
    also = f", and in {more} more {'place' if more == 1 else 'places'}" if more else ""
    return " › ".join(part for part in (quote.heading, where) if part) + also


def note_so_far(review: Review, card: DraftCard) -> str:
    """Return the aspects that the card's note holds already, or an empty string."""
    if card.content.kind not in ("difference", "likeness"):
        return ""
    note = placing.note_id(card.content, card.base)
    names = [
        one.decision.part
        for one in review.cards.values()
        if one.id != card.id
        and one.act is Act.ACCEPT
        and one.decision.note == note
        and one.content.kind == "difference"
    ]
    return ", ".join(names)
