"""The full-screen program: which screen is open, the theme, the last net under all text, and a clean end."""

import gc
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.message import Message
from textual.screen import Screen
from textual.worker import Worker

from studydeck.errors import StudydeckError
from studydeck.services.failures import explaining, has_index, renew_index
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection
from studydeck.services.taking_in.looking import Changes, look
from studydeck.tui.breakdowns import Breakdowns
from studydeck.tui.courtesy import Courtesy
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.leaving import Leaving
from studydeck.tui.sittings import Sittings

if TYPE_CHECKING:  # the screens import it when the first session begins
    from studydeck.services.interview.terms import Terms
    from studydeck.tui.drafting.review_request import ReviewRequest
    from studydeck.tui.following import Following
    from studydeck.tui.writing.opening import FormOpener

INTERRUPTED = 130


def _palette() -> type[Provider]:
    from studydeck.tui.palette import Commands

    return Commands


class StudydeckApp(Sittings):
    """studydeck on the full screen.

    Attributes:
        library: open for writing; whoever opened it closes it.
    """

    class NoBackup(Message):
        """No backup could be made."""

        def __init__(self, why: str) -> None:
            """Carry the sentence that says why."""
            super().__init__()
            self.why = why

    class ReadOn(Message):
        """The thread that reads changed files went on."""

        def __init__(self, percent: int) -> None:
            """Carry how far it is."""
            super().__init__()
            self.percent = percent

    TITLE = "studydeck"
    CSS_PATH = ["app.tcss", "screens/home.tcss"]  # noqa: RUF012 - as Textual declares it; it loads none of a first screen
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "leave_now(0)", "Quit", show=False, priority=True, id="quit-now"),
        Binding("ctrl+c", f"leave_now({INTERRUPTED})", "Quit", show=False, priority=True, system=True),
    ]

    def __init__(
        self,
        library: Library,
        *,
        selection: Selection | None = None,
        practice: Sequence[int] | None = None,
        start: str = "home",
        interview: "Terms | None" = None,
        debrief: str | None = None,
        draft: "ReviewRequest | None" = None,
    ) -> None:
        """Make the application over an open library.

        Args:
            library: open for writing.
            selection: what to study where it starts with studying.
            practice: cards to practise instead.
            start: `home`, `study` or `interview`.
            interview: what the interview is to be where it starts with one; else as the last one was.
            debrief: an interview whose debrief it starts with.
            draft: a document whose drafted cards it starts to review.
        """
        super().__init__()
        self.library = library
        self._selection = selection
        self._practice = practice
        self._start = start
        self._interview = interview
        self._debrief = debrief
        self._draft = draft
        self._leaving = Leaving(self)
        self.breakdowns = Breakdowns()
        self.courtesy = Courtesy()
        self._first_words = ("", "note")
        self._changes: Changes | None = None
        self._following: Following | None = None
        self._forms: FormOpener | None = None
        if message := self.begin_with_theme(library.settings.theme):
            self._first_words = (message, "warning")

    # --- beginning ---

    def get_default_screen(self) -> Screen[Any]:
        """Return Home, which always lies at the bottom; what changed on disk is taken in first where that is quick."""
        from studydeck.tui.screens.home import HomeScreen

        try:
            self._take_in_first()
        except StudydeckError as error:
            self._first_words = (str(error), "error")
            # The numbers of chosen decks hold in the old index alone.
            chosen = self._practice or (self._selection and self._selection.decks)
            if not chosen and renew_index(self.library):
                self._first_words = ("", "note")
                self._take_in_first()
        return HomeScreen()

    def _take_in_first(self) -> None:
        with explaining(self.library):
            changes = look(self.library)
            if changes.long:
                self._changes = changes
            elif changes.any:
                from studydeck.services.taking_in import takein

                takein.take_in(self.library, changes)
            _ = self.library.decks

    def _begin(self) -> None:
        if self._changes is not None:
            self.push_screen(self._loading(self._changes, self._loaded))
        elif self._start != "home":
            self.guarded(self._begin_chosen)

    def _loaded(self, message: str, kind: str) -> None:
        self._changes = None
        self.pop_screen()
        if message:
            self._first_words = (message, kind)
            self.say(message, kind)
        if self._start != "home":
            self.guarded(self._begin_chosen)
        else:
            self._show_again()

    def _begin_chosen(self) -> None:
        if self._draft is not None:
            self.open_review(self._draft)
        elif self._debrief is not None:
            self.open_debrief(self._debrief)
        elif self._start == "interview":
            self.open_interview_setup(self._interview)
        else:
            self.begin_studying(self._selection, self._practice)

    def on_mount(self) -> None:
        """Listen for the end of the terminal, and see to what can wait until the screen was painted."""
        self._leaving.listen()
        self.theme_changed_signal.subscribe(self, lambda _theme: self.repaint())
        self.set_interval(1.0, self._leaving.look)
        self._begin()
        self.call_after_refresh(self._painted)

    def _painted(self) -> None:
        gc.freeze()
        gc.enable()
        message, kind = self._first_words
        if not message:
            from studydeck.services.stray_settings import stray_sentence

            message, kind = stray_sentence(self.library), "warning"
        if message:
            self.say(message, kind)
        self.run_worker(self._back_up, thread=True, exit_on_error=False, name="backup")
        self._follow_files()

    def _back_up(self) -> None:
        from studydeck.services.safety import backup_if_due

        try:
            backup_if_due(self.library.places, self.library.clock)
        except Exception as error:  # noqa: BLE001 - an error nobody expected is told as well, and kept
            self.post_message(
                self.NoBackup(str(self.broke_down(error)))
            )  # waits for nobody: the program may be on its way out

    def on_studydeck_app_no_backup(self, event: "StudydeckApp.NoBackup") -> None:
        """Tell that no backup could be made."""
        self.say(f"No backup was made: {event.why}", "warning")

    # --- screens, by name ---

    def _loading(self, changes: Changes, then: Callable[[str, str], None]) -> DeckScreen:
        from studydeck.tui.screens.loading import LoadingScreen

        return LoadingScreen(changes, then)

    def open(self, name: str) -> None:
        """Open a screen over the present one: `help`, `problems` or `matches`."""
        if name == "help":
            from studydeck.tui.screens.help import HelpScreen

            kind = self.screen.KIND if isinstance(self.screen, DeckScreen) else "home"
            self.push_screen(HelpScreen(kind))
        elif name == "problems":
            from studydeck.tui.screens.problems import ProblemsScreen

            self.push_screen(ProblemsScreen())
        elif name == "matches":
            from studydeck.tui.screens.matches import MatchesScreen

            self.push_screen(MatchesScreen())
        else:
            raise ValueError(name)

    def close_top(self) -> None:
        """Close the screen that lies over another."""
        if len(self.screen_stack) > 1:
            self.pop_screen()
        below = self.screen
        if isinstance(below, DeckScreen):
            below.back_on_top()

    def open_home(self) -> None:
        """Go to the decks."""
        self.close_top()

    @property
    def forms(self) -> "FormOpener":
        """What opens the forms; it remembers what was chosen last."""
        if self._forms is None:
            from studydeck.tui.writing.opening import FormOpener

            self._forms = FormOpener(self)
        return self._forms

    def open_edit(self, uid: str | None, deck_id: str | None, kind: str | None) -> None:
        """Open the form of a note, or without one that of a new note; what isn't said is asked first."""
        self.forms.note(uid, deck_id, kind)

    def open_new_deck(self) -> None:
        """Open the form of a new deck."""
        self.forms.deck()

    def on_studydeck_app_read_on(self, event: "StudydeckApp.ReadOn") -> None:
        """Tell how far the reading of changed files is."""
        if self._following is not None:
            self._following.tell(f"Reading changed deck files ... {event.percent} %")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Go on with changed files that a thread has read."""
        if self._following is not None:
            self._following.on_worker(event)

    def _follow_files(self) -> None:
        """Take in deck files that change from now on."""
        from studydeck.tui.following import Following

        self._following = Following(self)
        self._following.begin()

    def decks_changed(self) -> None:
        """Tell every screen that decks were taken in."""
        for screen in self.screen_stack:
            if isinstance(screen, DeckScreen):
                screen.decks_changed()

    def reread(self) -> None:
        """Read deck files that changed, with a progress bar where that takes long; say what was found."""
        with explaining(self.library):
            changes = look(self.library)
            if changes.long:
                self.push_screen(self._loading(changes, self._reread))
                return
            from studydeck.services.taking_in import live, takein

            before = live.problems_now(self.library)
            found = live.news(self.library, changes, before, takein.take_in(self.library, changes))
        self._show_again()
        self.say(found.sentence or "No deck file has changed.", "warning" if found.trouble else "note")

    def _reread(self, message: str, kind: str) -> None:
        self.pop_screen()
        self._show_again()
        self.say(message or "The deck files were read again.", kind)

    def _show_again(self) -> None:
        if isinstance(self.screen, DeckScreen):
            self.screen.back_on_top()

    def repaint(self) -> None:
        """Paint every screen anew in the colours of another theme."""
        for screen in self.screen_stack:
            if isinstance(screen, DeckScreen):
                screen.restyle()

    def choose_theme(self, name: str) -> None:
        """Change the theme for this run."""
        self.theme = name
        self.say(f'Theme {name} for this run. theme = "{name}" under [screen] in settings.toml keeps it.')

    async def on_event(self, event: events.Event) -> None:
        """Let long work in threads wait for what a key, or the mouse, brings about."""
        if isinstance(event, events.InputEvent):
            self.courtesy.pressed()
        await super().on_event(event)

    def on_key(self, event: events.Key) -> None:
        """Hand on a key that was pressed on a screen which is no longer there: a form that has just opened takes it."""
        if isinstance(self.screen, DeckScreen):
            self.screen.late_key(event)

    # --- telling ---

    def guarded(self, act: Callable[[], object]) -> None:
        """Do something; an error the user can understand becomes a line on the screen, and nothing else changes."""
        try:
            with explaining(self.library):
                act()
        except StudydeckError as error:
            if not has_index(self.library):
                raise  # it was damaged and thrown away: the program ends with the sentence, the next start makes it anew
            self.say(str(error), "error")
        except OSError as error:
            self.say(f"{error.strerror or error}: {error.filename or 'the system refused'}.", "error")

    def broke_down(self, error: BaseException) -> StudydeckError:
        """Keep an error of a thread for the end of the program, and return what the user is told of it."""
        return self.breakdowns.note(error)

    def say(self, message: str, kind: str = "note") -> None:
        """Show a message on the screen that is open, now or as soon as it is mounted."""

        def tell() -> None:
            screen = next((found for found in reversed(self.screen_stack) if isinstance(found, DeckScreen)), None)
            if screen is not None and screen.is_mounted:
                screen.tell(message, kind)

        self.call_later(tell)

    def notify(self, message: str, *, title: str = "", severity: str = "information", **_more: Any) -> None:
        """Show what Textual itself has to say in the same place; a toast could cover a count."""
        kind = severity if severity in ("warning", "error") else "note"
        self.say(f"{title}: {message}" if title else message, kind)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[Any]:
        """Return none of Textual's own commands: the palette has ours."""
        del screen
        return ()

    # --- the end ---

    def _fatal_error(self) -> None:
        """End without Textual's traceback, which shows the values of all variables; `run` raises what happened."""
        self._close_messages_no_wait()

    @property
    def unexpected(self) -> Exception | None:
        """The error that nothing caught and that ended the program."""
        return self._exception

    def leave(self, code: int = 0) -> None:
        """Leave the program; every answer is on disk already."""
        if self._following is not None:
            self._following.stop()
        for screen in self.screen_stack:
            if isinstance(screen, DeckScreen):
                screen.stop()
        self.exit(code, return_code=code)

    def action_leave_now(self, code: int) -> None:
        """Leave at once, from any screen; ctrl+c copies instead where something is selected in a field."""
        if code == INTERRUPTED and isinstance(self.screen, DeckScreen) and self.screen.copied():
            return
        self.leave(code)
