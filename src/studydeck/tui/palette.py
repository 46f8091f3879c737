"""The command palette: this screen's commands, decks to study, and the themes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from studydeck.core.text import one_line
from studydeck.services.studying.day import Selection
from studydeck.services.studying.modes import LONGEST_MINUTES, MODES
from studydeck.tui.app import StudydeckApp
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.render import plain_content


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    sentence: str
    run: Callable[[], object]
    at_once: bool  # whether it is offered before anything is typed
    also: str = ""  # another name by which it is found


_MINUTES = {5: "five", 10: "ten", 15: "fifteen", 20: "twenty", 30: "thirty"}
_NUMBER = re.compile(r"\b[0-9]{1,4}\b")


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
        number = _NUMBER.search(query)
        for entry in self._entries(int(number.group()) if number else 0):
            score = max(matcher.match(entry.name), matcher.match(entry.also) if entry.also else 0.0)
            if score > 0:
                yield Hit(score, plain_content(entry.name), entry.run, entry.name, _escaped(entry.sentence))

    def _entries(self, number: int = 0) -> Iterator[_Entry]:
        """Yield what can be done; a number that was typed may be minutes."""
        app = cast("StudydeckApp", self.app)
        screen = self.screen
        if isinstance(screen, DeckScreen):
            for command in screen.available():
                if command.palette:
                    name = f"{screen.name_of(command)}  ({screen.key_of(command)})"
                    yield _Entry(name, command.sentence, partial(screen.action_do, command.id), at_once=True)
            if screen.KIND == "home":
                yield from self._ways(app, screen)
                yield from self._minutes(app, screen, number)
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
    def _minutes(app: StudydeckApp, screen: DeckScreen, number: int) -> Iterator[_Entry]:
        """Offer what fits into some minutes, of what is highlighted; into the number that was typed as well."""
        everything = (Selection(), "all decks")
        here = screen.selection_here() or everything
        wanted = sorted({*_MINUTES, *([number] if 0 < number <= LONGEST_MINUTES else [])})
        for minutes, (base, name) in product(wanted, [here] if here[0] == everything[0] else [here, everything]):
            told = f"{minutes} minutes" if minutes > 1 else "1 minute"
            begin = partial(_begin, app, replace(base, minutes=float(minutes)), name)
            sentence = f"As many of the day's cards as fit into {told} at your own speed."
            also = f"I have {_MINUTES.get(minutes, minutes)} minutes"
            yield _Entry(f"{told}: {one_line(name)}", sentence, begin, at_once=False, also=also)

    @staticmethod
    def _decks(app: StudydeckApp) -> Iterator[_Entry]:
        for number, entry in app.library.decks.items():
            study = partial(_begin, app, Selection(decks=(number,)), entry.deck.title)
            yield _Entry(f"Study: {one_line(entry.deck.title)}", "Study this deck.", study, at_once=False)


def _begin(app: StudydeckApp, selection: Selection, name: str) -> None:
    def begin() -> None:
        if not app.open_session(selection):
            told = f"Nothing is left to study in {name} now."
            if selection.mode != Selection().mode:
                told = f"{MODES[selection.mode].name}: no cards for that in {name} now."
            app.say(told)

    app.guarded(begin)


def _escaped(text: str) -> str:
    """Return our own sentence so that the palette, which reads help as markup, shows it as it is."""
    return text.replace("[", r"\[")
