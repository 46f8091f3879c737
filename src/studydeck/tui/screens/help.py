"""Help: every key of every screen, the present screen's first."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.tui import render
from studydeck.tui.commands import BY_ID, SCREENS, Command, bindings, of_screen
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_TITLES = {
    "home": "Home", "study": "Study", "summary": "Summary", "problems": "Problems", "help": "Help", "loading": "Reading decks",
    "browse": "Browse", "modes": "Ways to study",
    "edit": "Writing a note", "new-deck": "New deck", "pick": "Choosing",
    "interview-setup": "Before an interview", "interview": "Mock interview", "debrief": "Debrief",
    "stats": "Statistics", "ready": "Ready for a date", "ready-form": "The form of a date", "crib": "Crib sheet",
    "matches": "Edited notes", "remembered": "Remembered answers",
    "draft-open": "Draft from a document", "draft-review": "Review of a draft", "draft-edit": "The form of a drafted card",
    "every screen": "Every screen",
}  # fmt: skip
_KEYS = 14
_MOVES = ("up", "down", "page-up", "page-down", "first", "last")  # told once, not for each screen with a list


class HelpScreen(DeckScreen):
    """Lists the commands."""

    KIND = "help"
    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("help")]

    def __init__(self, about: str = "home") -> None:
        """Make the help of a screen, all others below it."""
        super().__init__()
        self.about = about

    def compose(self) -> ComposeResult:
        """Lay out the lines, notice and footer."""
        sheet = Sheet(self._lines)
        sheet.border_title = Content("All keys")
        yield sheet
        yield Notice()
        yield Footer()

    def sheet(self) -> Sheet | None:
        """The help scrolls."""
        return self.query_one(Sheet)

    def _lines(self, width: int) -> list[Line]:
        order = sorted(SCREENS, key=lambda screen: (screen != self.about, screen == "loading"))
        found: list[Content] = []
        for screen in order:
            found += self._section(_TITLES[screen], [one for one in of_screen(screen) if one.id not in _MOVES], width)
        found += self._section("Lists and long texts", [BY_ID[name] for name in _MOVES], width)
        return [Line(line) for line in (*found, *self._more(width))]

    def _section(self, title: str, commands: Sequence[Command], width: int) -> list[Content]:
        found = [Content.styled(title, self.looks.accent).stylize("bold")]
        for command in commands:
            keys = render.fit(Content.styled(command.all_keys, self.looks.key), _KEYS)
            sentence = Content.styled(command.sentence, self.looks.text)
            found += render.hang(sentence, width, keys, Content(" " * _KEYS))
        return [*found, Content("")]

    def _more(self, width: int) -> list[Content]:
        places = self.library.places
        pairs = [("Settings", str(places.settings)), ("Your decks", str(places.decks))]
        found = [Content.styled("Where things are", self.looks.accent).stylize("bold")]
        for label, path in pairs:
            head = render.fit(Content.styled(label, self.looks.dim), _KEYS)
            found += render.hang(render.plain_content(path, self.looks.text), width, head, Content(" " * _KEYS))
        return found

    def do_close(self) -> None:
        """Go back."""
        self.stage.close_top()
