"""What can be done to the marked cards, or where none is marked, to the one under the cursor."""

from collections.abc import Callable, Sequence
from functools import partial

from textual.message import Message
from textual.worker import Worker, WorkerState

from studydeck.core.text import normalise
from studydeck.errors import StudydeckError
from studydeck.services.browsing import chosen
from studydeck.services.browsing.browse import CardLine
from studydeck.services.studying.day import Selection
from studydeck.services.wording import plural
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.asking import Asking, Choice, Question

Progress = Callable[[int, int], None]
Act = Callable[[Progress], str]

MANY = 1_000  # cards from which on an act runs in a thread
UNDO_HINT = "u takes it back."
FLAG_KEYS = ("0", "1", "2", "3", "4")


class _Cancelled(Exception):  # noqa: N818 - it never leaves this module
    """The user doesn't want to wait."""


class CardActs(DeckScreen):
    """Carries acts out, many cards in a thread; after each, the list is searched anew and a line says what was done."""

    class Moved(Message):
        """An act in a thread went on."""

    def __init__(self) -> None:
        """Begin with nothing to wait for."""
        super().__init__()
        self.busy = ""  # what is being done in a thread; empty where nothing is
        self._cancelled = False
        self._percent = -1
        self._stoppable = True
        self._before: object = None  # the newest act before the one that is carried out

    # --- what the screen tells ---

    def targets(self) -> Sequence[int]:
        """Return the cards that the next act is about."""
        raise NotImplementedError

    def line_here(self) -> CardLine | None:
        """Return what is known of the card under the cursor."""
        raise NotImplementedError

    def acted(self) -> None:
        """Show what is different after an act."""
        raise NotImplementedError

    def unmark(self) -> None:
        """Forget which cards are marked."""
        raise NotImplementedError

    @property
    def query_text(self) -> str:
        """The last right query."""
        raise NotImplementedError

    # --- carrying out ---

    def carry_out(self, doing: str, act: Act, cards: int, hint: str = UNDO_HINT, *, stoppable: bool = True) -> None:
        """Carry an act out: a few cards at once, many in a thread that can be stopped unless it is one piece."""
        self._before = self._newest_act()
        if cards <= MANY:
            self._done(act(lambda _done, _all: None), hint)
            return
        self.busy, self._cancelled, self._percent, self._stoppable = doing, False, -1, stoppable
        self._tell_progress()
        self.run_worker(partial(self._in_thread, act, hint), thread=True, exit_on_error=False, name="act")

    def _in_thread(self, act: Act, hint: str) -> tuple[str, str] | None:
        try:
            return act(self._progress), hint
        except _Cancelled:
            return None

    def _progress(self, done: int, total: int) -> None:
        if self._cancelled:
            raise _Cancelled
        percent = done * 100 // max(1, total)
        if percent != self._percent:
            self._percent = percent
            self.post_message(self.Moved())  # waits for nobody: the program may be on its way out

    def on_card_acts_moved(self) -> None:
        """Show how far the thread is."""
        if self.busy:
            self._tell_progress()

    @property
    def can_stop(self) -> bool:
        """Whether what goes on in a thread can still be stopped with nothing done."""
        return bool(self.busy) and self._stoppable and self._percent < 100

    def _tell_progress(self) -> None:
        share = f" {self._percent} %" if self._percent >= 0 else ""
        if self._cancelled and self.can_stop:
            self.tell("Stopping ...")
        elif self.can_stop:
            self.tell(f"{self.busy} ...{share}   esc stops it, and nothing was done.")
        else:
            self.tell(f"{self.busy} ...   Now it is being written, and can't be stopped.")
        self.settle()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what was done when the thread is through; a search that broke down is told as well."""
        if event.worker.name == "find" and event.state is WorkerState.ERROR:
            self._tell_failure("The search broke down", event.worker.error, "Change the search: that tries again.")
        if event.worker.name != "act" or event.state not in (WorkerState.SUCCESS, WorkerState.ERROR):
            return
        self.busy = ""
        if event.state is WorkerState.ERROR:
            self._tell_failure("Nothing was done", event.worker.error)
            self.settle()
        elif event.worker.result is None:
            self.tell("Stopped: nothing was done.", "warning")
            self.settle()
        else:
            self.stage.guarded(partial(self._done, *event.worker.result))

    def _tell_failure(self, what: str, error: BaseException | None, hint: str = "") -> None:
        """Say what a thread failed with; an error that nobody expected is kept for the end as well."""
        if error is not None:
            expected = isinstance(error, StudydeckError)
            failure = self.stage.broke_down(error)
            self.tell(str(failure) if expected else f"{what}: {failure} {hint}".strip(), "error")

    def _done(self, said: str, hint: str) -> None:
        self.acted()
        self.tell(f"{said} {hint}".strip() if self._newest_act() != self._before else said)
        self.settle()

    def stop(self) -> None:
        """Stop what goes on in a thread."""
        self._cancelled = True

    # --- acts on cards ---

    def do_suspend_cards(self) -> None:
        """Take cards out of study, or where all of them are, back in."""
        from studydeck.services.studying import acts

        cards = self.targets()

        def act(told: Progress) -> str:
            done = acts.unsuspend if chosen.standing(self.library, cards)[0] else acts.suspend
            return done(self.library, cards, told)

        self.carry_out(f"Changing {plural(len(cards), 'card')}", act, len(cards))

    def do_bury_cards(self) -> None:
        """Hide cards until tomorrow, or where all of them are hidden, show them again."""
        from studydeck.services.studying import acts

        cards = self.targets()

        def act(told: Progress) -> str:
            done = acts.unbury if chosen.standing(self.library, cards)[1] else acts.bury
            return done(self.library, cards, told)

        self.carry_out(f"Changing {plural(len(cards), 'card')}", act, len(cards))

    def do_flag_number(self, key: str) -> None:
        """Put a flag on cards by its number; 0 takes it off."""
        from studydeck.services.studying import acts

        cards, flag = self.targets(), int(key)
        self.carry_out("Flagging", lambda told: acts.flag(self.library, cards, flag, told), len(cards))

    def do_flag_cards(self) -> None:
        """Ask which flag."""
        from studydeck.services.studying.acts import FLAGS

        flags = [
            Choice(str(number), f"⚑ {name}" if number else "no flag", str(number)) for number, name in enumerate(FLAGS)
        ]

        def fitting(text: str) -> Sequence[Choice]:
            wanted = normalise(text)
            return [flag for flag in [*flags[1:], flags[0]] if wanted in flag.name or wanted == flag.value]

        title = f"Flag {plural(len(self.targets()), 'card')}"
        self.ask(Question(title, "enter takes it · esc leaves it", self.do_flag_number, fitting))

    def do_reset_cards(self) -> None:
        """Make cards new again."""
        from studydeck.services.studying import acts

        cards = self.targets()
        hint = "Their answers stay in the history; u takes the reset back."
        self.carry_out("Resetting", lambda told: acts.reset(self.library, cards, told), len(cards), hint)

    def do_undo_act(self) -> None:
        """Take the newest act of this run back; a large one in a thread, as one piece."""
        from studydeck.services import history

        cards = MANY + 1 if history.is_long(self.library, MANY) else 0
        self.carry_out(
            "Taking it back", lambda _told: f"Undone: {history.undo_act(self.library)}.", cards, "", stoppable=False
        )

    def can_undo(self) -> bool:
        """Whether there is an act of this run to take back."""
        return self._newest_act() is not None

    def _newest_act(self) -> object:
        from studydeck.services.history import newest_of_run

        act = newest_of_run(self.library)
        return act and act.id

    def _notes(self) -> chosen.Chosen | None:
        """Return the notes that an act is about; where no file holds any, say so."""
        notes = chosen.notes_of(self.library, self.targets())
        if not notes.uids:
            self.tell("None of these cards is in a file any more.", "warning")
            return None
        return notes

    # --- acts on notes: they change files ---

    def do_tag_notes(self) -> None:
        """Ask for tags to add and to remove."""
        notes = self._notes()
        if notes is None:
            return

        def take(text: str) -> None:
            words = [word.strip(",") for word in text.split()]
            add = tuple(word.lstrip("+") for word in words if word.strip("+-") and not word.startswith("-"))
            remove = tuple(word.lstrip("-") for word in words if word.strip("+-") and word.startswith("-"))
            if add or remove:
                from studydeck.services.writing import editing

                self.carry_out(
                    "Tagging",
                    lambda told: editing.tag_notes(self.library, notes.uids, add, remove, told).said,
                    notes.read,
                )

        title = f"Tags of {notes.words}"
        self.ask(Question(title, "word adds · -word removes · enter does it", take, complete=self._tags))

    def _tags(self, text: str) -> Sequence[str]:
        start = text.rfind(" ") + 1
        sign = "-" if text.startswith("-", start) else ""
        wanted = text[start + len(sign) :].casefold()
        known = chosen.tags(self.library) if wanted else ()
        return [text[:start] + sign + tag for tag in known if tag.casefold().startswith(wanted)]

    def do_move_notes(self) -> None:
        """Ask for the deck to move notes to."""
        notes = self._notes()
        if notes is None:
            return
        decks = [
            Choice(e.deck.id, " › ".join((*e.deck.breadcrumbs, e.deck.title)), plural(e.cards, "card"))
            for e in self.library.decks.values()
        ]

        def fitting(text: str) -> Sequence[Choice]:
            words = normalise(text).split()
            return [deck for deck in decks if all(word in normalise(f"{deck.name} {deck.value}") for word in words)]

        def take(deck_id: str) -> None:
            from studydeck.services.writing import editing

            self.carry_out(
                "Moving", lambda told: editing.move_notes(self.library, notes.uids, deck_id, told).said, notes.read
            )

        self.ask(Question(f"Move {notes.words} to", "type to narrow · enter moves", take, fitting))

    def do_delete_notes(self) -> None:
        """Delete notes from their files, with all their cards."""
        from studydeck.services.writing import editing

        notes = self._notes()
        if notes is None:
            return

        def delete(told: Progress) -> str:
            done = editing.delete_notes(self.library, notes.uids, told)
            return f"{done.said.removesuffix('.')} (with {plural(notes.cards, 'card')})."

        self.unmark()
        self.carry_out("Deleting", delete, notes.read, "u brings them back, with their progress.")

    # --- studying ---

    def do_study_these(self) -> None:
        """Study what is due and new among the marked cards, or among all that were found."""
        marked = self.marked()
        selection = Selection(cards=tuple(marked)) if marked else Selection(query=self.query_text)
        if not self.stage.open_session(selection):
            self.tell("Nothing among these is due today. p practises them, and leaves the schedule as it is.")

    def do_practise_these(self) -> None:
        """Practise the cards; the schedule stays as it is."""
        self.stage.open_practice(self.marked() or self.found())

    def marked(self) -> Sequence[int]:
        """Return the marked cards."""
        raise NotImplementedError

    def found(self) -> Sequence[int]:
        """Return all cards that were found."""
        raise NotImplementedError

    # --- the rest ---

    def do_copy_key(self) -> None:
        """Copy the card's key."""
        line = self.line_here()
        if line is not None:
            self.app.copy_to_clipboard(line.key)
            self.tell(f"Copied, if the terminal allows it: {line.key}")

    def do_save_search(self) -> None:
        """Ask for the name under which the search is kept as a study set."""
        query = self.query_text

        def take(name: str) -> None:
            from studydeck.services.studying import study_sets

            if name:
                self.tell(study_sets.save(self.library, name, query))

        self.ask(Question(f"Keep this search as a study set: {query}", "its name · enter keeps it", take))

    # --- asking ---

    def ask(self, question: Question) -> None:
        """Ask something at the bottom of the screen."""
        self.query_one(Asking).ask(question)
        self.settle()

    def answer(self) -> None:
        """Take the answer to the question that is asked, and do what it was asked for."""
        asking = self.query_one(Asking)
        question, said = asking.question, asking.answer
        if question is None or said is None:
            return
        self.close_question()
        self.stage.guarded(partial(question.take, said))
        self.settle()

    def close_question(self) -> None:
        """Ask nothing any more; the keys go to the list again."""
        self.query_one(Asking).close()
        self.set_focus(None)
        self.settle()
