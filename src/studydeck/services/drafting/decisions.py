"""What was decided on drafted cards, as events tell it: kept, rejected, reworked, merged, or the reader's own.

The newest decision on a card counts; what an undo took back never happened. Nothing is kept beside the events.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from studydeck.core.events import Event, EventKind
from studydeck.core.text import clean, one_line
from studydeck.services.drafting.card_content import Content, from_json
from studydeck.services.library import Library
from studydeck.store import log

OWN = "own-"
"""With this the names of cards begin that a person added beside those that were found."""

_LONGEST_CONTENT = 2_000
_LONGEST_NAME = 80
_MOST_LINES = 400
_MOST_DECKS = 50


class Act(StrEnum):
    """What was done with a drafted card."""

    ACCEPT = "accept"
    REJECT = "reject"
    OPEN = "open"  # it is to be decided again
    CHANGE = "change"  # it says something else now; whether it is kept stays as it was
    MERGE = "merge"  # it became part of another card


@dataclass(frozen=True, slots=True)
class Decision:
    """What is known of one drafted card.

    Attributes:
        finding: the card's name in its document.
        act: `accept`, `reject` or `merge`; `open` where nothing is decided, though it may have been changed.
        content: what the document said when it was decided, on one line.
        card: what the card says where a person changed it, or as it was kept.
        deck, note: of a kept card: where its note went.
        part: the aspect, or the likeness, of the note that holds the card; empty where it is the whole note.
        into: of a merged card: the card that holds it now.
        quote: of a card of one's own: the words it was made from, with their place.
        others: of a kept card: deck, note and part of other decks that it was put into before.
    """

    finding: str
    act: Act = Act.OPEN
    content: str = ""
    card: Content | None = None
    deck: str = ""
    note: str = ""
    part: str = ""
    into: str = ""
    quote: Mapping[str, Any] = field(default_factory=dict)
    others: tuple[tuple[str, str, str], ...] = ()

    @property
    def decided(self) -> bool:
        """Whether the card is kept, rejected or part of another."""
        return self.act is not Act.OPEN

    @property
    def decks(self) -> frozenset[str]:
        """The decks that a kept card was put into."""
        return frozenset((self.deck, *(deck for deck, _note, _part in self.others))) if self.deck else frozenset()


def event(
    library: Library,
    document_id: str,
    finding_id: str,
    act: Act | str,
    *,
    batch: str | None = None,
    content: str = "",
    card: Content | None = None,
    deck: str = "",
    note: str = "",
    part: str = "",
    into: str = "",
    name: str = "",
    quote: Mapping[str, Any] | None = None,
    others: Sequence[tuple[str, str, str]] = (),
) -> Event:
    """Return the event of a decision, numbered but not yet written.

    Args:
        library: open for writing.
        document_id: the document's, as `Draft.id`.
        finding_id: the card's, as in `Draft.ids`.
        act: what is decided.
        batch: shared by all that is one act.
        content: what the document says now, on one line (`card_ids.content_of`).
        card: what the card says, where a person changed it or it is kept.
        deck: where its note goes.
        note: the note's id.
        part: the part of the note that holds it.
        into: the card that it becomes part of.
        name: what undo calls it.
        quote: of a card of one's own: what it was made from.
        others: deck, note and part where it stands beside this.
    """
    told = {
        "content": one_line(content)[:_LONGEST_CONTENT],
        "card": card.as_json() if card else None,
        "deck": deck,
        "note": note,
        "part": part,
        "into": into,
        "name": one_line(name)[:_LONGEST_NAME],
        "quote": dict(quote) if quote else None,
        "others": [list(place) for place in others],
    }
    detail = {"v": 1, "document": document_id, "finding": finding_id, "act": str(act)}
    detail |= {key: value for key, value in told.items() if value}
    return library.happened(EventKind.DRAFT, detail=detail, batch=batch)


def decisions_of(library: Library, document_id: str) -> dict[str, Decision]:
    """Return what was decided on a document's cards, by their names."""
    return from_events(log.of_kind(library.connection, EventKind.DRAFT)).get(document_id, {})


def from_events(events: Iterable[Event]) -> dict[str, dict[str, Decision]]:
    """Return what these effective events tell, oldest first: decisions by document and card; damaged ones are passed over."""
    found: dict[str, dict[str, Decision]] = {}
    for one in events:
        document, finding = one.detail.get("document"), one.detail.get("finding")
        if isinstance(document, str) and isinstance(finding, str) and document and finding:
            decided = found.setdefault(document, {})
            decided[finding] = following(decided.get(finding, Decision(finding)), one.detail)
    return found


def following(before: Decision, detail: Mapping[str, Any]) -> Decision:
    """Return what is known of a card after one more event; one that can't be understood changes nothing."""
    try:
        act = Act(str(detail.get("act")))
    except ValueError:
        return before
    card = from_json(detail.get("card")) or before.card
    quote = _quote(detail.get("quote")) or before.quote
    now = replace(before, card=card, quote=quote, content=_text(detail.get("content")) or before.content)
    match act:
        case Act.ACCEPT:
            deck, note, part = (_text(detail.get(key)) for key in ("deck", "note", "part"))
            others = _others(detail.get("others"))
            return replace(now, act=act, deck=deck, note=note, part=part, into="", others=others)
        case Act.CHANGE if before.act is Act.ACCEPT:
            return replace(now, part=_text(detail.get("part")) or before.part)
        case Act.CHANGE:
            return replace(now, act=Act.OPEN, into="")
        case Act.MERGE:
            return replace(now, act=act, into=_text(detail.get("into")))
    return replace(now, act=act, into="")


def _text(value: Any) -> str:
    return clean(value) if isinstance(value, str) else ""


def _others(value: Any) -> tuple[tuple[str, str, str], ...]:
    listed = value[:_MOST_DECKS] if isinstance(value, list) else []
    whole = [place for place in listed if isinstance(place, list) and len(place) == len(("deck", "note", "part"))]
    return tuple((_text(deck), _text(note), _text(part)) for deck, note, part in whole)


def _quote(value: Any) -> dict[str, Any]:
    """Return a quote as it was kept, its numbers being numbers; an empty one where it is damaged."""
    if not isinstance(value, Mapping) or not isinstance(value.get("text"), str):
        return {}
    numbers = {key: value[key] for key in ("start", "end", "block") if _is_number(value.get(key))}
    lines = value.get("lines")
    kept = [line for line in lines if _is_number(line)][:_MOST_LINES] if isinstance(lines, list) else []
    return {"text": _text(value["text"]), "heading": _text(value.get("heading")), "lines": kept, **numbers}


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
