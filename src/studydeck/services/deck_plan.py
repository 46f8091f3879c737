"""A deck before it is made: the id and file that its title gives it, and what is wrong with it, told by field."""

from dataclasses import dataclass, field
from pathlib import Path

from studydeck.core.text import clean, one_line
from studydeck.errors import StudydeckError
from studydeck.services.library import Library


@dataclass(frozen=True, slots=True)
class DeckPlan:
    """A deck that could be made.

    Attributes:
        id: empty where it can't be said yet.
        path: its file.
        problems: sentences by the field they are about: `title`, `folder` or `id`.
    """

    title: str
    description: str
    tags: tuple[str, ...]
    folder: str
    wanted_id: str
    id: str = ""
    path: Path = Path()
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def fits(self) -> bool:
        """Whether it can be made."""
        return bool(self.id) and not self.problems


def plan(library: Library, *, title: str, description: str, tags: str, folder: str, id: str) -> DeckPlan:  # noqa: A002 - as the field is called
    """Return the deck that these fields would make; nothing in them makes this raise."""
    from studydeck.services import new_decks

    listed = tuple(dict.fromkeys(one_line(tag) for tag in tags.split(",") if tag.strip()))
    wanted = one_line(id)
    typed = DeckPlan(one_line(title), clean(description).strip(), listed, one_line(folder), wanted)
    if not typed.title:
        return typed
    problems: dict[str, str] = {}
    named, path = "", Path()
    try:
        new_decks.folder_of(library, typed.folder)
    except StudydeckError as error:
        problems["folder"] = str(error)
    try:
        named, path = new_decks.plan(library, typed.title, wanted, "" if problems else typed.folder)
    except StudydeckError as error:
        problems["id" if wanted else "title"] = str(error)
    return DeckPlan(typed.title, typed.description, listed, typed.folder, wanted, named, path, problems)


def make(library: Library, planned: DeckPlan) -> str:
    """Write the deck's file and return its id.

    Raises:
        StudydeckError: it can't be written; nothing was changed.
    """
    from studydeck.services import new_decks

    return new_decks.create(
        library,
        planned.title,
        planned.wanted_id,
        planned.folder,
        planned.tags,
        description=planned.description,
    )
