"""Where a review was left: which document, which card, which list. Losing it loses a place, never a decision."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any

from studydeck.core.text import one_line
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.writing import drafts

_BEGINNING = "review-"
_MOST_SUBJECTS = 9


@dataclass(frozen=True, slots=True)
class Position:
    """Where a review was left.

    Attributes:
        key: the document's.
        path: its file.
        title: its title.
        card: the card that was up.
        listed, unsure_first: the list and its order.
        given: the subjects that were given.
        deck: the deck that kept cards go into.
        left, kept, rejected: counts, for the list of drafts that go on.
        at_ms: when, in milliseconds since 1970.
    """

    key: str
    path: str
    title: str = ""
    card: str = ""
    listed: str = ""
    unsure_first: bool = False
    given: tuple[str, ...] = ()
    deck: str = ""
    left: int = 0
    kept: int = 0
    rejected: int = 0
    at_ms: int = 0


def keep(library: Library, position: Position) -> None:
    """Keep a position, in the place of an earlier one of the same document; a disk that refuses costs only the place."""
    position = replace(position, at_ms=library.now().at_ms)
    text = json.dumps({"v": 1, **asdict(position)}, ensure_ascii=False)
    with suppress(StudydeckError, OSError):
        drafts.keep(library, _BEGINNING + position.key, text, lasting=False)


def kept(library: Library, key: str) -> Position | None:
    """Return where the review of a document was left, or None."""
    return _read(drafts.kept(library, _BEGINNING + key))


def of_path(library: Library, path: str) -> Position | None:
    """Return where the newest review of a file was left, or None."""
    return next((position for position in going_on(library) if position.path == path), None)


def going_on(library: Library) -> list[Position]:
    """Return all reviews that were begun, the newest first."""
    found = [position for text in drafts.all_kept(library, _BEGINNING) if (position := _read(text)) is not None]
    return sorted(found, key=lambda position: (-position.at_ms, position.key))


def forget(library: Library, key: str) -> None:
    """Take a review out of the list; what was decided stays."""
    drafts.drop(library, _BEGINNING + key)


def _read(text: str | None) -> Position | None:
    try:
        data = json.loads(text) if text else None
    except ValueError:
        return None
    if not isinstance(data, dict) or not _says(data, "key") or not _says(data, "path"):
        return None
    given = data.get("given")
    names = given[:_MOST_SUBJECTS] if isinstance(given, list) else []
    left, kept_count, rejected, at_ms = (_number(data.get(key)) for key in ("left", "kept", "rejected", "at_ms"))
    return Position(
        key=data["key"],
        path=data["path"],
        title=_text(data.get("title")),
        card=_text(data.get("card")),
        listed=_text(data.get("listed")),
        unsure_first=data.get("unsure_first") is True,
        given=tuple(one_line(name) for name in names if isinstance(name, str)),
        deck=_text(data.get("deck")),
        left=left,
        kept=kept_count,
        rejected=rejected,
        at_ms=at_ms,
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _says(data: dict[str, Any], key: str) -> bool:
    return isinstance(data.get(key), str) and bool(data[key])
