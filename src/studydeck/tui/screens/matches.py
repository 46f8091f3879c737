"""Edited notes: what each said before and says now, and whether its progress is kept or it starts afresh."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.style import Style

from studydeck.services.history import newest_of_run, undo_act
from studydeck.services.taking_in import matches
from studydeck.services.taking_in.matches import Match
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_NARROWEST = 10
_TEXT_MOST = 2_000  # characters of a note's text that are compared on the screen


class MatchesScreen(DeckScreen):
    """Shows one edited note at a time."""

    KIND = "matches"
    CSS_PATH = "matches.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("matches")]

    def __init__(self) -> None:
        """Make the screen; the notes are asked for when it is mounted."""
        super().__init__()
        self.matches: list[Match] = []
        self.at = 0

    def compose(self) -> ComposeResult:
        """Lay out the note, notice and footer."""
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Ask for the notes and show the first."""
        self.show()

    def show(self) -> None:
        """Ask for the notes anew; the same one stays up where it is still open."""
        up = self.match
        self.matches = matches.pending(self.library)
        place = next((n for n, match in enumerate(self.matches) if up and match.uid == up.uid), self.at)
        self.at = min(place, max(0, len(self.matches) - 1))
        sheet = self.query_one(Sheet)
        number = f"{self.at + 1} of {len(self.matches)}" if len(self.matches) > 1 else ""
        sheet.border_title = Content("Edited notes")
        sheet.border_subtitle = Content(number)
        sheet.rebuild(top=True)

    @property
    def match(self) -> Match | None:
        """The note that is up."""
        return self.matches[self.at] if self.at < len(self.matches) else None

    def sheet(self) -> Sheet | None:
        """The note scrolls."""
        return self.query_one(Sheet)

    def can(self, command: str) -> bool:
        """Nothing can be decided where no note is up."""
        if command in {"keep", "fresh"}:
            return self.match is not None
        if command == "later":
            return len(self.matches) > 1
        if command == "keep-all":
            return sum(not match.asked for match in self.matches) > 1
        if command == "undo":
            return newest_of_run(self.library) is not None
        return super().can(command)

    def _lines(self, width: int) -> list[Line]:
        looks, match = self.looks, self.match
        if match is None:
            return [
                Line(Content.styled(f"{render.RIGHT} Nothing to decide: every note is known for sure.", looks.good))
            ]
        cards = plural(match.cards, "card")
        if match.asked:
            said = f"Is this the note that vanished? Then its progress ({cards}) goes on; else it stays a new note."
        else:
            said = (
                f"This note was edited; its progress ({cards}) was kept. Is it another note now? Then start it afresh."
            )
        found = [render.plain_content(f"{match.deck_title} › {match.key.partition('/')[2]}", looks.dim)]
        found += render.hang(Content.styled(said, looks.strong), width, Content(""), Content(""))
        before, now = "\n".join(match.before)[:_TEXT_MOST], "\n".join(match.now)[:_TEXT_MOST]
        labels = ("Vanished", "New") if match.asked else ("Before", "Now")
        found += self._text(labels[0], now, before, width, looks.again)
        found += self._text(labels[1], before, now, width, looks.good)
        return [Line(line) for line in found]

    def _text(self, label: str, other: str, text: str, width: int, marked: Style) -> list[Content]:
        """Return a text under its label, with what the other one says differently marked."""
        looks = self.looks
        found = [Content(""), Content.styled(label, looks.accent)]
        rows: list[list[Content]] = [[]]
        for piece, differs in matches.differing(other, text):
            style = marked if differs else looks.text
            for n, part in enumerate(piece.split("\n")):
                if n:
                    rows.append([])
                if part:
                    rows[-1].append(render.kept_content(part, style))
        for row in rows:
            found += render.hang(Content.assemble(*row), max(_NARROWEST, width), Content("  "), Content("  "))
        return found

    def _decided(self, said: str) -> None:
        self.show()
        self.tell(f"{said} u takes it back.")

    def do_keep(self) -> None:
        """Keep the progress of the note that is up."""
        if self.match:
            self._decided(matches.same(self.library, self.match))

    def do_fresh(self) -> None:
        """Let the note that is up start afresh."""
        if self.match:
            self._decided(matches.fresh(self.library, self.match))

    def do_keep_all(self) -> None:
        """Keep the progress of all notes that were recognised."""
        self._decided(matches.seen(self.library, self.matches))

    def do_later(self) -> None:
        """Show the next note, and leave this one undecided."""
        self.at = (self.at + 1) % len(self.matches)
        self.show()

    def do_undo(self) -> None:
        """Take back the newest act of this run."""
        said = undo_act(self.library)
        listed = {match.uid for match in self.matches}
        self.matches = matches.pending(self.library)
        # What is open again comes up.
        self.at = next((n for n, match in enumerate(self.matches) if match.uid not in listed), self.at)
        self.show()
        self.tell(f"Undone: {said}." if said else "There is nothing to undo.")

    def do_close(self) -> None:
        """Go back."""
        self.stage.close_top()
