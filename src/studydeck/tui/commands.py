"""Every command of every screen: keys, footer, help, palette and key-map ids come from this one list."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.binding import Binding

_SHOWN = {
    "escape": "esc", "question_mark": "?", "exclamation_mark": "!", "ctrl+p": "^p", "ctrl+q": "^q", "ctrl+c": "^c",
    "up": "↑", "down": "↓", "pageup": "pgup", "pagedown": "pgdn",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do.

    Attributes:
        id: as key maps name it; the screen answers it with `do_<id>`, dashes as underscores.
        keys: in Textual's names; the first is the one that is shown.
        name: one or two words, for the footer.
        sentence: what it does, for help and palette.
        screens: where it can be done.
        footer: its rank in the footer: the higher, the longer it stays when room is short; 0 is never shown there.
        each: whether the command is told which of its keys was pressed.
        palette: whether the palette offers it.
    """

    id: str
    keys: tuple[str, ...]
    name: str
    sentence: str
    screens: tuple[str, ...]
    footer: int = 0
    each: bool = False
    palette: bool = True

    @property
    def key(self) -> str:
        """The first key as it is shown."""
        return shown_key(self.keys[0])

    @property
    def all_keys(self) -> str:
        """All keys as they are shown; a run of digits is shortened."""
        if self.each:
            return f"{shown_key(self.keys[0])}-{shown_key(self.keys[-1])}"
        return " ".join(shown_key(key) for key in self.keys)


_SCROLLED = ("study", "summary", "help", "problems")

COMMANDS: tuple[Command, ...] = (
    Command("next", ("space", "enter"), "Show", "Show the answer; after that, take the suggested grade.", ("study",), 100),
    Command("choose", tuple("123456789"), "Choose", "Choose an option; where several are right, space submits.", ("study",), 95, each=True, palette=False),
    Command("again", ("1",), "Again", "Not known: the card comes again soon.", ("study",), palette=False),
    Command("hard", ("2",), "Hard", "Known with difficulty.", ("study",), palette=False),
    Command("good", ("3",), "Good", "Known.", ("study",), palette=False),
    Command("easy", ("4",), "Easy", "Known at once: the card stays away longer.", ("study",), palette=False),
    Command("hint", ("h",), "Hint", "Show the hint.", ("study",), 60),
    Command("study", ("enter",), "Study", "Study the highlighted deck, or all decks of the highlighted folder.", ("home",), 100),
    Command("study-all", ("a",), "Study all", "Study all decks that aren't paused.", ("home",), 90),
    Command("go-on", ("space",), "Go on", "Go on with what is left of the session.", ("summary",), 92),
    Command("misses", ("r",), "Again the misses", "Practise the missed cards once more; the schedule stays as it is.", ("summary",), 90),
    Command("undo", ("u",), "Undo", "Take back the last grade, suspension or burial; several steps back.", ("study", "summary"), 70),
    Command("suspend", ("s",), "Suspend", "Take the card out of study; undo takes it back in.", ("study",), 50),
    Command("bury", ("b",), "Bury", "Hide the card until tomorrow.", ("study",), 30),
    Command("source", ("o",), "Source", "Show in full where the card comes from, and its tags.", ("study",), 40),
    Command("pause", ("p",), "Pause", "Pause the highlighted deck or folder (out of counts, due and study all), or take it back in.", ("home",), 60),
    Command("more", ("m",), "10 more", "Add 10 new cards for today.", ("home", "study", "summary"), 65),
    Command("problems", ("exclamation_mark",), "Problems", "Show what is wrong in the deck files.", ("home",), 75),
    Command("reread", ("r",), "Re-read", "Read the deck files again, now.", ("home", "problems"), 35),
    Command("to-home", ("enter", "escape", "q"), "Home", "Go back to all decks.", ("summary",), 95),
    Command("close", ("escape", "q", "enter"), "Back", "Go back to where you were.", ("help", "problems"), 95),
    Command("cancel", ("escape",), "Cancel", "Stop reading and go on with the decks as they were.", ("loading",), 95),
    Command("help", ("question_mark", "f1"), "Help", "Show all keys.", ("home", "study", "summary", "problems"), 85),
    Command("back", ("escape",), "Back", "Go back to all decks; every answer is kept.", ("study",), 80),
    Command("leave", ("q",), "Leave", "End the session and show how it went.", ("study",)),
    Command("quit", ("q",), "Quit", "Leave studydeck; nothing is lost.", ("home",), 80),
    Command("up", ("up", "k"), "Up", "One line up.", ("home", *_SCROLLED), palette=False),
    Command("down", ("down", "j"), "Down", "One line down.", ("home", *_SCROLLED), palette=False),
    Command("page-up", ("pageup",), "Page up", "One page up.", ("home", *_SCROLLED), palette=False),
    Command("page-down", ("pagedown",), "Page down", "One page down.", ("home", *_SCROLLED), palette=False),
    Command("first", ("home",), "First", "To the first line.", ("home", *_SCROLLED), palette=False),
    Command("last", ("end",), "Last", "To the last line.", ("home", *_SCROLLED), palette=False),
    Command("palette", ("ctrl+p",), "palette", "Open the command palette: everything by name, and the themes.", ("every screen",), 5, palette=False),
    Command("quit-now", ("ctrl+q", "ctrl+c"), "Quit", "Leave studydeck at once from any screen; nothing is lost.", ("every screen",)),
)  # fmt: skip

BY_ID = {command.id: command for command in COMMANDS}
SCREENS = ("home", "study", "summary", "problems", "help", "loading", "every screen")


def shown_key(key: str) -> str:
    """Return a key as people write it."""
    return _SHOWN.get(key, key)


def of_screen(screen: str) -> tuple[Command, ...]:
    """Return the commands of a screen, in the registry's order."""
    return tuple(command for command in COMMANDS if screen in command.screens)


def bindings(screen: str) -> list[Binding]:
    """Return a screen's key bindings; each command's id is its key-map id."""
    return [binding for command in of_screen(screen) for binding in _bindings_of(command)]


def _bindings_of(command: Command) -> Iterator[Binding]:
    if not command.each:
        yield Binding(",".join(command.keys), f"do('{command.id}')", command.name, show=False, id=command.id)
        return
    for key in command.keys:
        yield Binding(key, f"do('{command.id}', '{key}')", command.name, show=False, id=f"{command.id}-{key}")
