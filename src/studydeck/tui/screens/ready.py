"""The dates to be ready for: each with what is foretold of it, and what other minutes or last days would give."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message

from studydeck.core.futures import GivenUp
from studydeck.errors import StudydeckError
from studydeck.services.clock import elapsed
from studydeck.services.library import Library
from studydeck.services.ready import targets
from studydeck.services.ready.dates import said
from studydeck.services.ready.forecast import Material, Readiness, foretold, gathered, what_if
from studydeck.services.ready.outlook import beside, can_ask_beside
from studydeck.services.ready.targets import LONGEST_WINDOW, Target
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.reports.ready_lines import date_lines, detail_lines, empty_lines
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_STEPS = ((30, 2), (90, 5), (100_000, 15))  # up to so many minutes, a key adds so many
_MOST_MINUTES = 600
_TELL_EACH = 0.25  # seconds: how often somebody is told how far it is
_LOW, _TALL = 20, 34  # lines of the screen
_LOW_ROWS, _ROWS, _TALL_ROWS = 4, 6, 10


class ReadyScreen(DeckScreen):
    """Lists the dates; of the highlighted one it shows all, and lets minutes and last days be tried."""

    KIND = "ready"
    CSS_PATH = "ready.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("ready")]

    class Foretold(Message):
        """A thread has worked out what becomes of a date."""

        def __init__(self, ticket: int, material: Material, found: Readiness, *, tried: bool) -> None:
            """Carry it, with the number of the question that it answers."""
            super().__init__()
            self.ticket, self.material, self.found, self.tried = ticket, material, found, tried

    class Underway(Message):
        """A thread has worked out a part of it."""

        def __init__(self, ticket: int, target_id: str, share: float, *, tried: bool) -> None:
            """Carry what share is done, with the number of the question."""
            super().__init__()
            self.ticket, self.target_id, self.share, self.tried = ticket, target_id, share, tried

    class Failed(Message):
        """A thread couldn't work it out."""

        def __init__(self, ticket: int, error: StudydeckError, *, tried: bool) -> None:
            """Carry why, with the number of the question."""
            super().__init__()
            self.ticket, self.error, self.tried = ticket, error, tried

    def __init__(self) -> None:
        """Make the screen; the dates are asked for when it is mounted."""
        super().__init__()
        self.dated: list[tuple[Target, str]] = []
        self.found: dict[str, Readiness] = {}
        self.shares: dict[str, float] = {}  # of what isn't found yet, what is worked out
        self.broken = False  # whether that failed
        self.at = 0
        self.minutes: int | None = None
        self.window: int | None = None
        self.tried: Readiness | None = None
        self._materials: dict[str, Material] = {}
        self._tickets = {False: 0, True: 0}  # the newest question of each sort: as planned, and as tried

    def compose(self) -> ComposeResult:
        """Lay out the sheet, notice and footer."""
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Ask for the dates."""
        self.stage.guarded(self.show)

    # --- what is shown ---

    def show(self) -> None:
        """Read the dates anew, and let a thread work out what becomes of them."""
        here = self.target.id if self.target else ""
        before = {target.id for target, _name in self.dated}
        current = targets.current(self.library)
        self.dated = [(target, targets.names_of(self.library, target)) for target in current]
        ids = [target.id for target in current]
        come = [name for name in ids if name not in before] if before else []
        here = come[0] if len(come) == 1 else here  # the one that was just set
        self.at = ids.index(here) if here in ids else min(self.at, max(0, len(ids) - 1))
        self.found = {name: found for name, found in self.found.items() if name in ids}
        self.shares = {}
        self._forget_tried()
        sheet = self.query_one(Sheet)
        sheet.border_title = render.plain_content("A date to be ready for", self.looks.dim)
        self._paint(top=True)
        self._work()

    def _work(self) -> None:
        """Work out every date in a thread, the highlighted one first; a later question makes an earlier one idle."""
        ticket = self._next(tried=False)
        self.broken = False
        here = self.target.id if self.target else ""
        jobs = sorted((target for target, _name in self.dated), key=lambda target: target.id != here)
        if not jobs:
            return

        step_back = self.stage.courtesy.towards_keys()

        def wanted() -> bool:
            step_back()
            return ticket == self._tickets[False]

        def ask(library: Library) -> None:
            for target in jobs:
                self._tell_of(ticket, gathered(library, target, wanted))

        if can_ask_beside(self.library):
            self._in_thread(ticket, lambda: beside(self.library, ask, wanted), tried=False)
        else:
            ask(self.library)

    def _in_thread(self, ticket: int, act: Callable[[], object], *, tried: bool) -> None:
        """Do something in a thread; what goes wrong there is told, unless it was given up."""
        broke_down = self.stage.broke_down

        def work() -> None:
            try:
                with suppress(GivenUp):
                    act()
            except Exception as error:  # noqa: BLE001 - one that nobody expected is told as well, and kept
                self.post_message(self.Failed(ticket, broke_down(error), tried=tried))

        self.run_worker(work, thread=True, exit_on_error=False, group="ready", name="ready")

    def _tell_of(self, ticket: int, material: Material, *, tried: bool = False) -> None:
        told, step_back = elapsed(), self.stage.courtesy.towards_keys()

        def wanted() -> bool:
            step_back()
            return ticket == self._tickets[tried]

        def progress(share: float) -> None:
            nonlocal told
            if elapsed() - told > _TELL_EACH:
                told = elapsed()
                self.post_message(self.Underway(ticket, material.target.id, share, tried=tried))

        with suppress(GivenUp):
            found = foretold(material, wanted=wanted, progress=progress)
            self.post_message(self.Foretold(ticket, material, found, tried=tried))

    def _try(self) -> None:
        """Work out in a thread what the tried minutes and last days would give."""
        known = self._materials.get(self.target.id) if self.target else None
        if known is None or (self.minutes is None and self.window is None):
            self._forget_tried()
            self._paint()
            return
        ticket = self._next(tried=True)
        material = what_if(known, minutes=self.minutes, window=self.window)
        self._in_thread(ticket, lambda: self._tell_of(ticket, material, tried=True), tried=True)

    def on_ready_screen_foretold(self, event: "ReadyScreen.Foretold") -> None:
        """Show what was worked out, if it is still wanted."""
        if event.ticket != self._tickets[event.tried] or not self.is_attached:
            return
        if event.tried:
            self.tried = event.found
            self.query_one(Notice).clear()
        else:
            self.found[event.found.target.id] = event.found
            self._materials[event.found.target.id] = event.material
        self._paint()

    def on_ready_screen_underway(self, event: "ReadyScreen.Underway") -> None:
        """Show how far it is, if it is still wanted."""
        if event.ticket != self._tickets[event.tried] or not self.is_attached:
            return
        if event.tried:
            self.tell(f"What if: {self._what_if()} … {event.share:.0%}".replace("%", " %"))
        elif event.target_id not in self.found:
            self.shares[event.target_id] = event.share
            self._paint()

    def _what_if(self) -> str:
        """Return what is tried."""
        minutes = [] if self.minutes is None else [f"{self.minutes} min a day"]
        return ", ".join([*minutes, *([] if self.window is None else [plural(self.window, "last day")])])

    def on_ready_screen_failed(self, event: "ReadyScreen.Failed") -> None:
        """Tell why nothing could be foretold; what was tried is taken back, all else can be tried again."""
        if event.ticket != self._tickets[event.tried] or not self.is_attached:
            return
        if event.tried:
            self._forget_tried()
        else:
            self.broken = True
        self._paint()
        self.tell(str(event.error) if event.tried else f"{event.error} r tries again.", "error")

    def do_try_again(self) -> None:
        """Work out once more what couldn't be."""
        self._work()
        self._paint()

    def _next(self, *, tried: bool) -> int:
        """Return the number of a new question; what is under way for an earlier one of its sort is given up."""
        self._tickets[tried] += 1
        return self._tickets[tried]

    def _forget_tried(self) -> None:
        self._next(tried=True)
        self.minutes = self.window = self.tried = None

    def _paint(self, *, top: bool = False) -> None:
        sheet = self.query_one(Sheet)
        sheet.chosen = self.at if len(self.dated) > 1 else -1
        tried = self._what_if()
        sheet.border_subtitle = render.plain_content(f"what if: {tried}" if tried else "", self.looks.key)
        sheet.rebuild(top=top)
        self.settle()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self._paint()

    def sheet(self) -> Sheet | None:
        """What scrolls."""
        return self.query_one(Sheet)

    def _lines(self, width: int) -> list[Line]:
        looks = self.looks
        if not self.dated:
            return empty_lines(width, looks)
        waits = "couldn't be worked out" if self.broken else "working it out …"
        lines = date_lines(self.dated, self.found, self.shares, self.at, self.library.today(), width, looks, waits)
        found = self.found.get(self.dated[self.at][0].id)
        if found is not None:
            height = self.size.height
            rows = _LOW_ROWS if height < _LOW else _ROWS if height < _TALL else _TALL_ROWS
            lines += detail_lines(found, self.tried, self.minutes, width, looks, rows)
        return lines

    @property
    def target(self) -> Target | None:
        """The highlighted date."""
        return self.dated[self.at][0] if self.dated else None

    # --- commands ---

    def can(self, command: str) -> bool:
        """Whether a command does something now."""
        if command in (
            "change-date",
            "remove-date",
            "less-minutes",
            "more-minutes",
            "fewer-last-days",
            "more-last-days",
        ):
            return self.target is not None
        if command in ("next-date", "date-before"):
            return len(self.dated) > 1
        if command == "try-again":
            return self.broken
        if command == "keep-last-days":
            return self.window is not None
        if command == "undo-date":
            return self.library.newest_act() is not None
        return super().can(command)

    def do_next_date(self) -> None:
        """Highlight the next date, after the last one the first."""
        self._go(1)

    def do_date_before(self) -> None:
        """Highlight the date before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        self.at = (self.at + step) % len(self.dated)
        self._forget_tried()
        self._paint(top=True)
        if len(self.found) < len(self.dated):
            self._work()

    def do_new_date(self) -> None:
        """Set another date."""
        self.stage.open_ready_form(None)

    def do_change_date(self) -> None:
        """Change the highlighted date."""
        if self.target is not None:
            self.stage.open_ready_form(self.target.id)

    def do_remove_date(self) -> None:
        """Forget the highlighted date."""
        if self.target is not None:
            said_so = targets.remove(self.library, self.target)
            self.show()
            self.tell(f"{said_so} u brings it back.")

    def do_undo_date(self) -> None:
        """Take back the newest act of this run."""
        from studydeck.services.history import undo_act

        undone = undo_act(self.library)
        self.show()
        self.tell(f"Undone: {undone}." if undone else "There is nothing to undo.")

    def do_less_minutes(self) -> None:
        """Try fewer minutes a day."""
        self._step_minutes(-1)

    def do_more_minutes(self) -> None:
        """Try more minutes a day."""
        self._step_minutes(1)

    def _step_minutes(self, sign: int) -> None:
        found = self.found.get(self.target.id) if self.target else None
        if found is None:
            return
        now = self.minutes if self.minutes is not None else max(1, round(found.minutes_a_day))
        step = next(step for until, step in _STEPS if now + (sign > 0) <= until)
        self.minutes = min(max(1, now + sign * step), _MOST_MINUTES)
        self.tell(f"What if: {self._what_if()} …")
        self._try()

    def do_fewer_last_days(self) -> None:
        """Try fewer last days."""
        self._step_window(-1)

    def do_more_last_days(self) -> None:
        """Try more last days."""
        self._step_window(1)

    def _step_window(self, step: int) -> None:
        target = self.target
        if target is None:
            return
        now = self.window if self.window is not None else target.window
        window = min(max(0, now + step), LONGEST_WINDOW)
        self.window = None if window == target.window else window
        self.tell(
            f"What if: {self._what_if()} …"
            if self.window is not None
            else f"{plural(window, 'last day')}, as it is set."
        )
        self._try()

    def do_keep_last_days(self) -> None:
        """Keep the tried number of last days."""
        target, window = self.target, self.window
        if target is None or window is None:
            return
        changed = replace(target, window=window)
        targets.set_target(
            self.library,
            changed.by,
            decks=changed.decks,
            tags=changed.tags,
            window=window,
            budget=changed.budget,
            target_id=target.id,
        )
        self.show()
        self.tell(f"{said(target.by)}: {plural(window, 'last day')} from now on. u takes it back.")

    def do_leave_ready(self) -> None:
        """Take back what is tried, else go back."""
        if self.minutes is not None or self.window is not None:
            self._forget_tried()
            self._paint()
            return
        self.stage.close_top()

    def stop(self) -> None:
        """Let threads end that still work."""
        self._next(tried=False)
        self._next(tried=True)

    def on_unmount(self) -> None:
        """Let threads end that still work, as the screen is left."""
        self.stop()

    def on_click(self, event: events.Click) -> None:
        """Highlight the date under the mouse."""
        line = self.query_one(Sheet).line_at(event)
        if line is not None and line.row >= 0 and line.row != self.at:
            event.stop()
            self._go(line.row - self.at)
