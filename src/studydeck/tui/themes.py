"""The program's own two themes, and how the theme of a run is chosen."""

import difflib
from collections.abc import Iterable

from textual.theme import Theme

DARK = Theme(
    name="studydeck-dark",
    primary="#BB9AF7",
    secondary="#7DCFFF",
    accent="#FF9E64",
    warning="#E0AF68",
    error="#F7768E",
    success="#9ECE6A",
    foreground="#C0C8F0",
    background="#1A1B26",
    surface="#1F2030",
    panel="#24283B",
    dark=True,
)
LIGHT = Theme(
    name="studydeck-light",
    primary="#7A2FE0",
    secondary="#1F6FA8",
    accent="#C24A00",
    warning="#966200",
    error="#C00F38",
    success="#2E7D1F",
    foreground="#3B3E55",
    background="#F2F3F7",
    surface="#EAECF2",
    panel="#E2E5EE",
    dark=False,
)
OWN = (DARK, LIGHT)
SIXTEEN = "ansi-dark"
"""What is used where the terminal has sixteen colours or none, and nothing else is asked for."""


def choose(wanted: str, known: Iterable[str], *, few_colours: bool) -> tuple[str, str]:
    """Return the theme to begin with, and a sentence where the wanted one doesn't exist (else empty)."""
    names = sorted(known)
    default = SIXTEEN if few_colours else DARK.name
    if not wanted:
        return default, ""
    if wanted in names:
        return wanted, ""
    near = difflib.get_close_matches(wanted.strip().casefold(), names, 1, 0.4)
    nearest = f" Did you mean `{near[0]}`?" if near else " The palette (ctrl+p) lists all themes."
    return default, f"There is no theme `{wanted}`, so this is {default}.{nearest}"
