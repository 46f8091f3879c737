"""How forms are opened: what isn't said yet (deck, kind) is asked first, and remembered for the next time."""

from typing import TYPE_CHECKING

from studydeck.errors import StudydeckError

if TYPE_CHECKING:
    from studydeck.tui.app import StudydeckApp


class FormOpener:
    """Opens the forms over whatever screen is there.

    Attributes:
        last_kind: the kind of the note that was begun last; it is highlighted the next time.
    """

    def __init__(self, app: "StudydeckApp") -> None:
        """Know the application."""
        self._app = app
        self.last_kind = "definition"

    def note(self, uid: str | None, deck_id: str | None, kind: str | None) -> None:
        """Open the form of a note, or of a new one; without deck or kind they are asked for first."""
        if uid is not None:
            self._open(uid, deck_id, kind)
        elif deck_id is None:
            self._ask_deck(kind)
        elif kind is None:
            self._ask_kind(deck_id)
        else:
            self.last_kind = kind
            self._open(None, deck_id, kind)

    def deck(self) -> None:
        """Open the form of a new deck."""
        from studydeck.tui.screens.new_deck import NewDeckScreen

        self._app.push_screen(NewDeckScreen())

    def _open(self, uid: str | None, deck_id: str | None, kind: str | None) -> None:
        from studydeck.services.writing.desk import Desk
        from studydeck.tui.screens.edit import EditScreen

        self._app.push_screen(EditScreen(Desk(self._app.library, uid, deck_id, kind)))

    def _ask_deck(self, kind: str | None) -> None:
        from studydeck.tui.screens.pick import Option, PickScreen

        decks = list(self._app.library.decks.values())
        if not decks:
            raise StudydeckError("There is no deck yet to write a note in.", "`N` begins one.")
        own = sorted(decks, key=lambda entry: entry.bundled)
        options = [
            Option(entry.deck.id, entry.deck.title, "came with studydeck" if entry.bundled else entry.path.name)
            for entry in own
        ]
        if len(options) == 1:
            self.note(None, options[0].value, kind)
            return
        then = lambda deck_id: self._app.guarded(lambda: self.note(None, deck_id, kind))  # noqa: E731
        self._app.push_screen(PickScreen("Into which deck?", options, "", then))

    def _ask_kind(self, deck_id: str) -> None:
        from studydeck.services.writing import drafts, forms
        from studydeck.services.writing.editing import draft_name
        from studydeck.tui.screens.pick import Option, PickScreen

        if drafts.kept(self._app.library, draft_name(None, deck_id)):
            self._open(None, deck_id, self.last_kind)  # the draft says what kind it is
            return
        options = [Option(name, name, forms.WHAT_FOR.get(name, "")) for name in forms.kind_names()]
        then = lambda kind: self._app.guarded(lambda: self.note(None, deck_id, kind))  # noqa: E731
        self._app.push_screen(PickScreen("Which kind of note?", options, self.last_kind, then))
