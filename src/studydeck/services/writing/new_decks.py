"""New deck files: a title becomes an id and a file name that every system can hold and that nobody else has."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from studydeck.core.text import clean, is_slug, one_line, slug
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.writing.file_changes import FileChange, carry_out
from studydeck.store import index

_LONGEST_NAME = 120  # bytes: less than any file system's limit, so that a copy's name finds room as well
_LONGEST_TITLE = 300
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "clock$", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
)
_ENDING = ".yaml"


class UnfitDeckError(StudydeckError):
    """A deck that can't be made as it is wanted.

    Attributes:
        about: which part of it is why: `title`, `folder` or `id`.
    """

    def __init__(self, about: str, message: str, hint: str = "", *, exit_code: int = 2) -> None:
        """Name the part, and say why."""
        super().__init__(message, hint, exit_code=exit_code)
        self.about = about


def plan(library: Library, title: str, deck_id: str = "", folder: str = "") -> tuple[str, Path]:
    """Return the id and the file of a new deck; nothing is written.

    Args:
        library: open in any way.
        title: what is seen in lists.
        deck_id: the first part of its cards' keys; made from the title where none is given.
        folder: beneath the decks folder, such as `work/marketing`; it is made where it is missing.

    Raises:
        UnfitDeckError: the title is empty, the folder lies outside, or the id is taken or can't be one.
    """
    title = one_line(clean(title))
    if not title:
        raise UnfitDeckError("title", "A deck needs a title.")
    if len(title) > _LONGEST_TITLE:
        message = f"The title has {len(title)} characters; at most {_LONGEST_TITLE} are kept."
        raise UnfitDeckError("title", message, "Shorten it.")
    if deck_id and not is_slug(deck_id):
        hint = f"Small letters, digits, `-`, `_` and `.`, at most 60 characters, such as `{slug(clean(deck_id))}`."
        raise UnfitDeckError("id", f"`{one_line(deck_id)[:60]}` can't be a deck's id.", hint)
    taken = _ids(library)
    if deck_id in taken:
        message = f"There is a deck `{deck_id}` already: {taken[deck_id]}."
        raise UnfitDeckError("id", message, "Give another id.", exit_code=1)
    deck_id = deck_id or _free_id(slug(title), taken)
    return deck_id, free_path(folder_of(library, folder), deck_id)


def create(
    library: Library,
    title: str,
    deck_id: str = "",
    folder: str = "",
    tags: Sequence[str] = (),
    notes: Sequence[Mapping[str, Any]] = (),
    description: str = "",
) -> str:
    """Write a new deck into the user's folder and return its id.

    Args:
        library: open for writing.
        title: as for `plan`, like `deck_id` and `folder`.
        deck_id: see there.
        folder: see there.
        tags: of the whole deck.
        notes: its first notes.
        description: a sentence or two.

    Raises:
        StudydeckError: as `plan`, or the file can't be written; nothing was changed.
    """
    from studydeck.deckfiles import writer

    deck_id, path = plan(library, title, deck_id, folder)
    stem = path.stem if is_slug(path.stem) else slug(clean(path.stem))
    head = {"title": one_line(clean(title))}
    if stem != deck_id:
        head["id"] = deck_id
    data = writer.new_deck(head, description=description, tags=[one_line(tag) for tag in tags], notes=notes)
    carry_out(library, f"the new deck {deck_id}", [FileChange(path, None, data)])
    return deck_id


def folder_of(library: Library, folder: str) -> Path:
    """Return a folder beneath the decks folder, each part of its name made safe.

    Raises:
        UnfitDeckError: it would lie outside.
    """
    parts = [part for part in re.split(r"[/\\]", folder) if part not in ("", ".")]
    if ".." in parts or Path(folder).is_absolute():
        raise UnfitDeckError("folder", f"`{one_line(folder)[:80]}` is no folder beneath {library.places.decks}.")
    return library.places.decks.joinpath(*(safe_name(part) for part in parts))


def safe_name(text: str) -> str:
    """Return a name for a file or folder that Linux, macOS and Windows can all hold, close to the text."""
    name = unicodedata.normalize("NFC", one_line(clean(text)))
    name = re.sub(r'[<>:"/\\|?*]+', "-", name).strip(" .-~#")
    while len(name.encode()) > _LONGEST_NAME:
        name = name[:-1].rstrip(" .-")
    if not name or name.split(".", 1)[0].casefold() in _RESERVED:
        name = f"{name}-deck".lstrip("-") if name else f"deck-{slug(text)}"
    return name


def free_path(folder: Path, stem: str) -> Path:
    """Return a path for a new deck file that no file has, in whatever case its name is written."""
    name = safe_name(stem)
    try:
        present = {unicodedata.normalize("NFC", entry.name).casefold() for entry in folder.iterdir()}
    except OSError:
        present = set()
    number = 1
    candidate = f"{name}{_ENDING}"
    while candidate.casefold() in present:
        number += 1
        candidate = f"{name}-{number}{_ENDING}"
    return folder / candidate


def _ids(library: Library) -> dict[str, Path]:
    """Return every id that a deck has, also one that isn't loaded, with its file."""
    known = {row.deck: Path(path) for path, row in index.files(library.connection).items() if row.deck}
    return {**known, **{entry.deck.id: entry.path for entry in library.decks.values()}}


def _free_id(wanted: str, taken: Mapping[str, Path]) -> str:
    number, candidate = 1, wanted
    while candidate in taken:
        number += 1
        candidate = f"{wanted[:56].rstrip('-')}-{number}"
    return candidate
