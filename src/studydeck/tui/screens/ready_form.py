"""A date to be ready for as a small form: the date, for which decks and tags, and how the last days go."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll

from studydeck.core.study_day import iso
from studydeck.errors import StudydeckError
from studydeck.services.ready import dates, targets
from studydeck.services.ready.targets import WINDOW, Target
from studydeck.services.studying.day import select
from studydeck.services.writing.forms import Shape, Slot
from studydeck.tui.commands import bindings
from studydeck.tui.widgets.field import Field, Remark
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.form_lines import HeadLine
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.writing.form_screen import FormScreen

_SLOTS = (
    Slot("by", "Date", Shape.LINE, "2026-12-03, tomorrow, Friday, in 12 days, 3 December"),
    Slot("decks", "Decks", Shape.WORDS, "ids, titles or folders, commas between them; empty: all"),
    Slot("tags", "Tags", Shape.WORDS, "only cards with any of these; may stay empty"),
    Slot("window", "Last days", Shape.LINE, f"days of asking what gains most for the date; empty: {WINDOW}"),
    Slot("budget", "Cards a day", Shape.LINE, "in those days; empty: by the number of cards"),
)


class ReadyFormScreen(FormScreen):
    """Asks for a date, or shows one to be changed."""

    KIND = "ready-form"
    CSS_PATH = ["../widgets/fields.tcss", "ready_form.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("ready-form")]

    def __init__(self, target_id: str | None) -> None:
        """Make the form of a new date, or of the one with that id."""
        super().__init__()
        self._target_id = target_id
        self._before: Target | None = None

    def compose(self) -> ComposeResult:
        """Lay out the head, the fields, notice and footer."""
        self._before = targets.of_id(self.library, self._target_id) if self._target_id else None
        values = _values(self._before)
        yield HeadLine()
        with VerticalScroll(id="form", can_focus=False):
            yield from (Field(slot, values[slot.key]) for slot in _SLOTS)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Put the cursor on the date."""
        self.call_later(self.begin_typing)
        self.show()

    def begin(self) -> None:
        """Begin with the date."""
        self.query(Field).first().begin()

    def show(self) -> None:
        """Show what day the date is, or what is wrong with it."""
        field = self.query(Field).first()
        text = str(field.value)
        title = "Change the date" if self._before else "A date to be ready for"
        standing = ("", "dim")
        remarks: tuple[Remark, ...] = ()
        try:
            if text.strip():
                day = dates.read_day(text, self.library.today())
                standing = (f"{dates.said(day)} · {dates.until(day, self.library.today())}", "good")
        except StudydeckError as error:
            remarks = (("error", str(error)),)
        self.query_one(HeadLine).show((title, ""), standing)
        field.show(remarks)
        self.settle()

    def on_text_area_changed(self) -> None:
        """Show what follows from what was typed."""
        notice = self.query_one(Notice)
        if notice.kind == "error":
            notice.clear()
        self.show()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.show()

    # --- commands ---

    def do_set_date(self) -> None:
        """Set the date as it was typed."""
        values = {field.slot.key: str(field.value) for field in self.query(Field)}
        names = [name for name in values["decks"].split(",") if name.strip()]
        decks = tuple(self.library.decks[n].deck.id for n in select(self.library, names)) if names else None
        window, budget = _number("Last days", values["window"]), _number("Cards a day", values["budget"])
        target = targets.set_target(
            self.library,
            dates.read_day(values["by"], self.library.today()),
            decks=decks,
            tags=[tag.strip() for tag in values["tags"].split(",") if tag.strip()],
            window=WINDOW if window is None else window,
            budget=budget,
            target_id=self._before.id if self._before else "",
        )
        self.stage.close_top()
        self.stage.say(f"To be ready by {dates.said(target.by)}. u takes it back.")

    def do_leave_form(self) -> None:
        """Go back; nothing is set."""
        self.stage.close_top()


def _values(target: Target | None) -> dict[str, str]:
    if target is None:
        return dict.fromkeys((slot.key for slot in _SLOTS), "")
    return {
        "by": iso(target.by),
        "decks": ", ".join(target.decks or ()),
        "tags": ", ".join(target.tags),
        "window": str(target.window),
        "budget": "" if target.budget is None else str(target.budget),
    }


def _number(what: str, text: str) -> int | None:
    words = text.strip()
    if not words:
        return None
    if not words.isascii() or not words.isdigit() or len(words) > 6:
        raise StudydeckError(f"{what} is a whole number, not `{words[:20]}`.")
    return int(words)
