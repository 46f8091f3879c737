"""A drafted card while it is typed: its fields beside its quote, kept on disk until they are taken over."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from studydeck.services.drafting.card_content import Content
from studydeck.services.library import Library
from studydeck.services.writing import drafts
from studydeck.tui.drafting.pieces import Pages


@dataclass(frozen=True, slots=True)
class CardWriting:
    """What the form of a card needs to know.

    Attributes:
        content: what the card says now.
        title: of the form.
        draft: the name under which what is typed is kept.
        own: whether the card is one's own and new: saving keeps it.
        can_keep: whether saving may keep it as well.
        pages: the document.
        lit: the words the card rests on: a piece and characters of its text.
        top: where the document stood on the screen.
        take: called with what was typed, and whether to keep the card.
    """

    content: Content
    title: str
    draft: str
    own: bool
    can_keep: bool
    pages: Pages
    lit: dict[int, list[tuple[int, int]]]
    top: tuple[int, int]
    take: Callable[[Content, bool], object]


def typed_before(library: Library, name: str) -> dict[str, str]:
    """Return what was typed into a card and not taken over, by field."""
    text = drafts.kept(library, name)
    try:
        data = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {key: value for key, value in data.items() if isinstance(value, str)} if isinstance(data, dict) else {}


def keep_typed(library: Library, name: str, values: dict[str, str], *, lasting: bool) -> None:
    """Keep what is typed.

    Raises:
        StudydeckError: it couldn't be written.
    """
    drafts.keep(library, name, json.dumps(values, ensure_ascii=False), lasting=lasting)
