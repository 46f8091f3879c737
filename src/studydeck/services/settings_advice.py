"""Settings that are sound and yet do nothing: told once at the start, never refused."""

import difflib

from studydeck.services.library import Library
from studydeck.services.wording import plural

_MOST = 3


def advice(library: Library) -> str:
    """Return a sentence on settings of decks that don't exist, or nothing."""
    known = sorted(entry.deck.id for entry in library.decks.values())
    unknown = [deck for deck in library.settings.decks if deck not in known]
    if not unknown or not known:  # without any deck there is another matter to settle first
        return ""
    names = ", ".join(f"[deck.{deck}]" for deck in unknown[:_MOST]) + (" ..." if len(unknown) > _MOST else "")
    near = difflib.get_close_matches(unknown[0], known, 1, 0.5)
    hint = f" Did you mean {near[0]}?" if near else " `studydeck decks --json` shows their ids."
    return f"settings.toml has {plural(len(unknown), 'table')} for no deck: {names}.{hint}"
