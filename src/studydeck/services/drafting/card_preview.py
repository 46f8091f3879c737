"""A drafted card as it will be asked: its note made for a look, never written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.card import Deck, Face
from studydeck.core.notes import cards_of, read_note
from studydeck.core.notes.kind import Fault
from studydeck.services.drafting import placing
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import DraftCard
from studydeck.services.drafting.reviewing import Review
from studydeck.services.library import DeckEntry
from studydeck.services.studying.showing import Turn
from studydeck.services.writing.previewing import turns_in

_PARTED = 2  # lines: with one empty line between them they still belong together
_MOST_RUNS = 4


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
    where = _in_words(quote.lines)
    more = len(card.base.quotes) - 1
    also = f", and in {more} more {'place' if more == 1 else 'places'}" if more else ""
    return " › ".join(part for part in (quote.heading, where) if part) + also


def _in_words(lines: Sequence[int]) -> str:
    """Return lines such as `lines 21-26 and 40`; an empty line between two doesn't part them."""
    runs: list[tuple[int, int]] = []
    for line in lines:
        if runs and line - runs[-1][1] <= _PARTED:
            runs[-1] = (runs[-1][0], line)
        else:
            runs.append((line, line))
    if len(runs) > _MOST_RUNS:
        runs = [(runs[0][0], runs[-1][1])]
    said = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    name = "line" if len(said) == 1 and "-" not in said[0] else "lines"
    return f"{name} {' and '.join(filter(None, (', '.join(said[:-1]), said[-1])))}" if said else ""


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
