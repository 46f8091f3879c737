"""What an aspect is called in a note, also where the document names none: words that fit behind "differ in"."""

from collections.abc import Iterable, Iterator

from studydeck.core.text import normalise, one_line
from studydeck.drafting.language.terms import shorten

_UNNAMED = ("Essence", "Another respect")
_ORDINALS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
_LONGEST = 12  # words


def free_name(aspect: str, taken: Iterable[str]) -> str:
    """Return the name for an aspect in a note that has others already.

    Args:
        aspect: as found; empty where the document names none.
        taken: names that the note has, in whatever case.
    """
    forms = {normalise(name) for name in taken}
    return next(name for name in _candidates(aspect) if normalise(name) not in forms)


def is_generic(name: str) -> bool:
    """Whether a name is one of those for aspects that the document doesn't name."""
    form = normalise(name)
    return form in map(normalise, _UNNAMED) or (form.startswith(("a ", "an ", "respect ")) and "respect" in form)


def _candidates(aspect: str) -> Iterator[str]:
    name = shorten(one_line(aspect).strip(" .:;,?"), _LONGEST)
    if name:
        name = name[:1].upper() + name[1:] if name[1:2] == name[1:2].lower() else name
        yield name
        yield from (f"{name} ({number})" for number in range(2, 1 << 30))
    yield from _UNNAMED
    yield from (f"{'An' if word[0] in 'aeiou' else 'A'} {word} respect" for word in _ORDINALS)
    yield from (f"Respect {number}" for number in range(len(_UNNAMED) + len(_ORDINALS) + 1, 1 << 30))
