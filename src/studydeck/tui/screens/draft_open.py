"""Which document to draft cards from: its path, found while one types, and the drafts that were begun."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input

from studydeck.core.text import normalise
from studydeck.services.drafting import document_names, review_position
from studydeck.services.drafting.review_position import Position
from studydeck.services.wording import plural
from studydeck.tui.commands import Command, bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.drafting.review_request import ReviewRequest
from studydeck.tui.widgets.asking import Asking, Choice, Question
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.form_lines import HeadLine
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_BEGUN, _PATH = "begun:", "path:"
_KILO = 1000
_AROUND = (("~/", "your home folder"), ("../", "the folder above"))
_SAID = (
    "Cards are drafted from what a text says: definitions, differences, likenesses, lists, each tied to its sentence.",
    "You review them beside the document; what you keep goes into a deck.",
    "Text as it is copied from a web page, Markdown and HTML; DOCX and PDF where studydeck[documents] is installed.",
)


class DraftOpenScreen(DeckScreen):
    """Asks for a document."""

    KIND = "draft-open"
    AUTO_FOCUS: ClassVar[str | None] = ""
    CSS_PATH = "draft_open.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("draft-open")]

    def __init__(self, typed: str = "") -> None:
        """Make the screen, with what was typed before."""
        super().__init__()
        self.typed = typed
        self.begun: list[Position] = []

    def compose(self) -> ComposeResult:
        """Lay out what it is about, the line with what fits, notice and footer."""
        about = Sheet(self._about)
        about.id = "about"
        yield HeadLine()
        yield about
        yield Asking()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Ask for a document."""
        self.begun = review_position.going_on(self.library)
        self.query_one(HeadLine).show(("Draft from a document", ""), ("", "dim"))
        self.query_one(Asking).ask(
            Question("Which document?", "type a path, or choose", self._take, self._choices, self.typed)
        )
        self.settle()

    def show(self) -> None:
        """List the drafts anew."""
        if self.is_attached:
            self.begun = review_position.going_on(self.library)
            self.query_one(Asking).narrow()

    def sheet(self) -> Sheet | None:
        """Up and down move among the choices."""
        return self.query_one("#about", Sheet)

    def _scroll(self, rows: int) -> None:
        self.query_one(Asking).move(rows)

    def _about(self, width: int) -> list[Line]:
        return [Line(row) for words in _SAID for row in Content.styled(words, self.looks.dim).wrap(max(1, width))]

    # --- the choices ---

    def _choices(self, typed: str) -> Sequence[Choice]:
        wanted = normalise(typed)
        begun = [
            Choice(_BEGUN + one.key, one.title or Path(one.path).name, _told(one))
            for one in self.begun
            if "/" not in typed and wanted in normalise(f"{one.title} {Path(one.path).name}")
        ]
        files = [
            Choice(_PATH + one.path, one.name, "folder" if one.folder else _size(one.size))
            for one in document_names.matching(typed)
        ]
        typed_as_it_is = [Choice(_PATH + typed.strip(), typed.strip(), "")] if typed.strip() and not files else []
        around = [Choice(_PATH + path, path, words) for path, words in _AROUND] if not typed else []
        return [*begun, *files, *around, *(typed_as_it_is if not begun else [])]

    def _take(self, value: str) -> None:
        if value.startswith(_BEGUN):
            one = next((one for one in self.begun if _BEGUN + one.key == value), None)
            if one is not None:
                self._open(one.path, one.path)
            return
        path = value.removeprefix(_PATH)
        if path.endswith("/"):
            self.query_one(Asking).field.put(path)
            return
        self._open(document_names.full_path(path), path)

    def _open(self, path: str, typed: str) -> None:
        """Open a document's review; where there is no such file, say so here, where the path can be mended."""
        if lack := document_names.lack(path):
            self.tell(lack, "error")
            return
        self.stage.open_review(ReviewRequest(path, typed=typed))

    @property
    def _highlighted(self) -> str:
        return self.query_one(Asking).answer or "" if self.is_mounted else ""

    # --- commands ---

    def can(self, command: str) -> bool:
        """Whether a command does something with what is highlighted."""
        if command == "forget-review":
            return self._highlighted.startswith(_BEGUN)
        if command == "complete-path":
            return self._highlighted.startswith(_PATH)
        if command == "read-document":
            return bool(self._highlighted)
        return command in ("close-draft", "form-help", "up", "down", "page-up", "page-down", "palette", "quit-now")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Refuse the early keys of commands that do nothing now as well."""
        return super().check_action("do" if action == "do_early" else action, parameters)

    def action_do_early(self, command: str) -> None:
        """Carry out a command whose key comes before the line."""
        self.action_do(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now."""
        if command.id == "read-document":
            if self._highlighted.startswith(_BEGUN):
                return "Go on"
            return "Open" if self._highlighted.endswith("/") else "Read it"
        return command.name

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits."""
        event.stop()
        self.query_one(Asking).narrow()
        self.settle()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take enter, which a field keeps to itself."""
        event.stop()
        self.action_do("read-document")

    def do_read_document(self) -> None:
        """Open what is highlighted."""
        asking = self.query_one(Asking)
        if asking.question is not None and asking.answer is not None:
            asking.question.take(asking.answer)

    def do_complete_path(self) -> None:
        """Write the highlighted name into the line."""
        self.query_one(Asking).field.put(self._highlighted.removeprefix(_PATH))

    def do_forget_review(self) -> None:
        """Take a draft out of the list."""
        review_position.forget(self.library, self._highlighted.removeprefix(_BEGUN))
        self.show()
        self.tell("No longer listed; what was decided stays, and reading the document again takes it up.")

    def do_form_help(self) -> None:
        """Show all keys."""
        self.stage.open("help")

    def do_close_draft(self) -> None:
        """Go back."""
        self.stage.close_top()


def _told(one: Position) -> str:
    left = f"{plural(one.left, 'card')} left" if one.left else "all decided"
    return f"{left} · {one.kept:,} kept"


def _size(size: int) -> str:
    if size < _KILO:
        return f"{size} bytes"
    return f"{size / _KILO:,.0f} kB" if size < _KILO * _KILO else f"{size / _KILO / _KILO:,.1f} MB"
