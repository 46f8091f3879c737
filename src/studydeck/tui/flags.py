"""Flags as they are shown: a sign and a word, in a colour that is never the only sign."""

from textual.content import Content

from studydeck.services.studying.acts import FLAGS
from studydeck.tui.looks import Looks

SIGN = "⚑"


def flag_content(number: int, looks: Looks, *, words: bool = True) -> Content:
    """Return a flag as sign and name, or sign and number where room is short; nothing for no flag."""
    if not 0 < number < len(FLAGS):
        return Content("")
    style = (looks.again, looks.hard, looks.good, looks.code)[number - 1]  # as in the table of cards
    return Content.styled(f"{SIGN} {FLAGS[number]}" if words else f"{SIGN}{number}", style)
