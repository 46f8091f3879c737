"""The command palette: this screen's commands, decks to study, and the themes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from studydeck.core.text import one_line
from studydeck.services.studying.day import Selection
from studydeck.services.studying.modes import MODES
from studydeck.tui.app import StudydeckApp
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.render import plain_content


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    sentence: str
    run: Callable[[], object]
    at_once: bool  # whether it is offered before anything is typed


class Commands(Provider):
    """Offers everything that can be done on the present screen by name."""

    async def discover(self) -> Hits:
        """Offer the commands that work now."""
        for entry in self._entries():
            if entry.at_once:
                yield DiscoveryHit(plain_content(entry.name), entry.run, entry.name, _escaped(entry.sentence))

    async def search(self, query: str) -> Hits:
        """Offer what fits the query, decks and themes too."""
        matcher = self.matcher(query)
        for entry in self._entries():
            score = matcher.match(entry.name)
            if score > 0:
                yield Hit(score, plain_content(entry.name), entry.run, entry.name, _escaped(entry.sentence))

    def _entries(self) -> Iterator[_Entry]:
        app = cast("StudydeckApp", self.app)
        screen = self.screen
        if isinstance(screen, DeckScreen):
            for command in screen.available():
                if command.palette:
                    name = f"{screen.name_of(command)}  ({screen.key_of(command)})"
                    yield _Entry(name, command.sentence, partial(screen.action_do, command.id), at_once=True)
            if screen.KIND == "home":
                yield from self._ways(app, screen)
                yield from self._decks(app)
        for theme in sorted(app.available_themes):
            here = " (now)" if theme == app.theme else ""
            sentence = "Change the colours for this run; settings.toml keeps a theme."
            yield _Entry(f"Theme: {theme}{here}", sentence, partial(app.choose_theme, theme), at_once=False)
        yield _Entry("Theme ...", "Type `theme` to choose among all of them.", lambda: None, at_once=True)
        yield _Entry("Quit  (^q)", "Leave studydeck; nothing is lost.", app.leave, at_once=True)

    @staticmethod
    def _ways(app: StudydeckApp, screen: DeckScreen) -> Iterator[_Entry]:
        """Offer the ways to study what is highlighted, and the saved searches."""
        if (here := screen.selection_here()) is not None:
            base, name = here
            for mode in MODES.values():
                begin = partial(_begin, app, replace(base, mode=mode.id), name)
                yield _Entry(f"{mode.name}: {one_line(name)}", mode.sentence, begin, at_once=False)
        for name, query in app.library.settings.sets.items():
            begin = partial(_begin, app, Selection(query=query), name)
            yield _Entry(f"Study the set: {one_line(name)}", query, begin, at_once=False)

    @staticmethod
    def _decks(app: StudydeckApp) -> Iterator[_Entry]:
        for number, entry in app.library.decks.items():
            study = partial(_begin, app, Selection(decks=(number,)), entry.deck.title)
            yield _Entry(f"Study: {one_line(entry.deck.title)}", "Study this deck.", study, at_once=False)


def _begin(app: StudydeckApp, selection: Selection, name: str) -> None:
    def begin() -> None:
        if not app.open_session(selection):
            app.say(f"Nothing is left to study in {name} now.")

    app.guarded(begin)


def _escaped(text: str) -> str:
    """Return our own sentence so that the palette, which reads help as markup, shows it as it is."""
    return text.replace("[", r"\[")
