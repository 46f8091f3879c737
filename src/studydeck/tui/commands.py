"""Every command of every screen: keys, footer, help, palette and key-map ids come from this one list."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.binding import Binding

_SHOWN = {
    "escape": "esc", "question_mark": "?", "exclamation_mark": "!", "ctrl+p": "^p", "ctrl+q": "^q", "ctrl+c": "^c",
    "up": "↑", "down": "↓", "right": "→", "pageup": "pgup", "pagedown": "pgdn",
    "ctrl+s": "^s", "ctrl+n": "^n", "ctrl+e": "^e", "ctrl+r": "^r", "slash": "/",
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
        early: whether its key comes before the field that has the cursor, so that what is typed behind it goes on there.
    """

    id: str
    keys: tuple[str, ...]
    name: str
    sentence: str
    screens: tuple[str, ...]
    footer: int = 0
    each: bool = False
    palette: bool = True
    early: bool = False

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


_SCROLLED = ("study", "summary", "help", "problems", "matches", "modes", "edit", "pick", "browse")

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
    Command("undo", ("u",), "Undo", "Take back the newest act of this run, whatever it was; several steps back.", ("home", "study", "summary", "matches"), 70),
    Command("ways", ("x",), "More ways", "Other ways to study: cram, ahead, only new or due, today's misses.", ("home", "summary"), 52),
    Command("begin", ("enter", "space"), "Begin", "Study this way.", ("modes",), 100),
    Command("suspend", ("s",), "Suspend", "Take the card out of study; undo takes it back in.", ("study",), 50),
    Command("bury", ("b",), "Bury", "Hide the card until tomorrow.", ("study",), 30),
    Command("suspend-note", ("S",), "Suspend note", "Take all cards of this note out of study; undo takes them back in.", ("study",)),
    Command("bury-note", ("B",), "Bury note", "Hide all cards of this note until tomorrow.", ("study",)),
    Command("flag", ("f",), "Flag", "Put a flag on the card: then 1 red, 2 orange, 3 green, 4 blue, or 0 none.", ("study",), 15),
    Command("flag-colour", ("0", "1", "2", "3", "4"), "Flag", "After f: the flag by number; 0 takes it off.", ("study",), 99, each=True, palette=False),
    Command("source", ("o",), "Source", "Show in full where the card comes from, and its tags.", ("study",), 40),
    Command("edit", ("e",), "Edit", "Edit this card's note in a form; its progress stays.", ("study", "browse"), 45),
    Command("new-note", ("n",), "New note", "Write a new note into this deck.", ("home", "study", "browse"), 55),
    Command("new-deck", ("N",), "New deck", "Begin a deck of your own.", ("home", "browse"), 50),
    Command("browse", ("slash",), "Browse", "Look through all cards: find, sort, change and act on many at once.", ("home", "study"), 58),
    Command("edit-outside", ("E",), "Editor", "Open the deck file in your own editor, at this note's line.", ("home", "study", "browse"), 10),
    Command("pause", ("p",), "Pause", "Pause the highlighted deck or folder (out of counts, due and study all), or take it back in.", ("home",), 60),
    Command("more", ("m",), "10 more", "Add 10 new cards for today.", ("home", "study", "summary"), 65),
    Command("problems", ("exclamation_mark",), "Problems", "Show what is wrong in the deck files.", ("home",), 75),
    Command("matches", ("i",), "Edited notes", "Show the notes that were edited, and decide whether each keeps its progress.", ("home",), 74),
    Command("keep", ("space",), "Keep", "It is the same note: its progress goes on.", ("matches",), 100),
    Command("fresh", ("f",), "Start afresh", "It is another note: it starts as a new one.", ("matches",), 98),
    Command("later", ("right", "n"), "Next", "Show the next note, and leave this one undecided.", ("matches",), 90),
    Command("keep-all", ("a",), "Keep all", "Keep the progress of all notes that were recognised; what is asked stays open.", ("matches",), 60),
    Command("reread", ("r",), "Re-read", "Read the deck files again, now.", ("home", "problems"), 35),
    Command("to-home", ("enter", "escape", "q"), "Home", "Go back to all decks.", ("summary",), 95),
    Command("close", ("escape", "q", "enter"), "Back", "Go back to where you were.", ("help", "problems", "matches"), 95),
    Command("close-menu", ("escape", "q"), "Back", "Go back to where you were.", ("modes",), 95),
    Command("cancel", ("escape",), "Cancel", "Stop reading and go on with the decks as they were.", ("loading",), 95),
    Command("help", ("question_mark", "f1"), "Help", "Show all keys.", ("home", "study", "summary", "problems", "matches", "modes"), 85),
    Command("back", ("escape",), "Back", "Go back to all decks; every answer is kept.", ("study",), 80),
    Command("leave", ("q",), "Leave", "End the session and show how it went.", ("study",)),
    Command("quit", ("q",), "Quit", "Leave studydeck; nothing is lost.", ("home",), 80),
    Command("up", ("up", "k"), "Up", "One line up.", ("home", *_SCROLLED), palette=False),
    Command("down", ("down", "j"), "Down", "One line down.", ("home", *_SCROLLED), palette=False),
    Command("page-up", ("pageup",), "Page up", "One page up.", ("home", *_SCROLLED), palette=False),
    Command("page-down", ("pagedown",), "Page down", "One page down.", ("home", *_SCROLLED), palette=False),
    Command("first", ("home",), "First", "To the first line.", ("home", *_SCROLLED), palette=False),
    Command("last", ("end",), "Last", "To the last line.", ("home", *_SCROLLED), palette=False),
    Command("save", ("ctrl+s",), "Save", "Write the note into its deck file.", ("edit",), 100, early=True),
    Command("make-deck", ("ctrl+s",), "Make it", "Make the deck and go on with its first note.", ("new-deck",), 100, early=True),
    Command("save-another", ("ctrl+n",), "Save, another", "Write the note, and begin another of the same kind.", ("edit",), 90, early=True),
    Command("more-fields", ("f2",), "More", "Show the fields that are folded away: tags, hint, remark, source and so on.", ("edit",), 40, early=True),
    Command("cards", ("f3",), "Cards", "Let the cards fill the screen, or go back to the form.", ("edit",), 85, early=True),
    Command("as-yaml", ("f4",), "YAML", "Write the note as YAML, or go back to the form.", ("edit",), 70, early=True),
    Command("add-row", ("f5",), "Add aspect", "Add an aspect beneath this one, or at the end.", ("edit",), 86, early=True),
    Command("remove-row", ("f6",), "Remove it", "Take this aspect away.", ("edit",), 40, early=True),
    Command("add-subject", ("f7",), "Add subject", "Add a thing to compare.", ("edit",), 35, early=True),
    Command("remove-subject", ("f8",), "Remove subject", "Take this thing out of the comparison.", ("edit",), 20, early=True),
    Command("form-outside", ("ctrl+e",), "Editor", "Write this note in your own editor.", ("edit",), 30, early=True),
    Command("start-over", ("ctrl+r",), "Start over", "Drop what was typed; a second time brings it back.", ("edit",), 15, early=True),
    Command("other-version", ("f9",), "Other version", "Show the note as its file has it now.", ("edit",), 97, early=True),
    Command("save-as-new", ("f10",), "Save as new", "Save what was typed as a note of its own.", ("edit",), 96, early=True),
    Command("step-out", ("escape",), "Back", "Go back; what was typed is kept as a draft.", ("edit", "new-deck"), 95, early=True),
    Command("form-help", ("f1",), "Help", "Show all keys.", ("edit", "new-deck"), 88, early=True),
    Command("pick", ("enter", "space"), "Choose", "Choose what is highlighted.", ("pick",), 100),
    Command("pick-digit", tuple("123456789"), "Choose", "Choose by number.", ("pick",), each=True, palette=False),
    Command("pick-nothing", ("escape", "q"), "Back", "Go back to where you were.", ("pick",), 95),
    Command("enter-list", ("enter",), "View", "From the search to the cards; on a card, show or hide it in full; in a question, take the answer.", ("browse",), 100),
    Command("search", ("slash",), "Search", "Go to the search field.", ("browse",), 92),
    Command("change-side", ("tab",), "Field or cards", "Go from the search field to the cards, or back.", ("browse",), palette=False),
    Command("mark", ("space", "x"), "Mark", "Mark this card, or take its mark away; acts are about the marked cards.", ("browse",), 90),
    Command("mark-up", ("shift+up",), "Mark up", "Mark this card and the one above.", ("browse",), palette=False),
    Command("mark-down", ("shift+down",), "Mark down", "Mark this card and the one below.", ("browse",), palette=False),
    Command("mark-all", ("ctrl+a", "A"), "Mark all", "Mark all cards that were found.", ("browse",), 30),
    Command("view", ("v",), "View", "Show or hide the card in full, with its history.", ("browse",)),
    Command("preview-up", ("K", "ctrl+up"), "View up", "Scroll the card in full up.", ("browse",), palette=False),
    Command("preview-down", ("J", "ctrl+down"), "View down", "Scroll the card in full down.", ("browse",), palette=False),
    Command("sort-next", ("o",), "Sort", "Sort by the next column.", ("browse",), 60),
    Command("sort-before", ("O",), "Sort back", "Sort by the column before.", ("browse",)),
    Command("turn-round", ("r",), "Turn round", "Sort the other way round.", ("browse",), 15),
    Command("suspend-cards", ("s",), "Suspend", "Take the cards out of study; where all of them are, back in.", ("browse",), 75),
    Command("bury-cards", ("b",), "Bury", "Hide the cards until tomorrow; where all of them are, show them again.", ("browse",), 50),
    Command("flag-cards", ("f",), "Flag", "Put a flag on the cards, or take it off.", ("browse",), 55),
    Command("flag-number", ("0", "1", "2", "3", "4"), "Flag", "Put that flag on the cards; 0 takes it off.", ("browse",), each=True, palette=False),
    Command("tag-notes", ("t",), "Tags", "Add tags to the cards' notes, or remove some.", ("browse",), 65),
    Command("move-notes", ("m",), "Move", "Move the cards' notes to another deck; their progress goes with them.", ("browse",), 40),
    Command("reset-cards", ("R",), "Reset", "Make the cards new again; their answers stay in the history.", ("browse",), 20),
    Command("delete-notes", ("d", "delete"), "Delete", "Delete the cards' notes from their files, with all their cards; undo brings them back.", ("browse",), 35),
    Command("study-these", ("S",), "Study", "Study what is due and new among the marked cards, or among all that were found.", ("browse",), 70),
    Command("practise-these", ("p",), "Practise", "Practise the marked cards, or all that were found; the schedule stays as it is.", ("browse",), 25),
    Command("copy-key", ("y",), "Copy key", "Copy the card's key.", ("browse",), 5),
    Command("save-search", ("w",), "Keep search", "Keep this search as a study set.", ("browse",), 12),
    Command("undo-act", ("u",), "Undo", "Take back the newest act of this run; several steps back.", ("browse",), 85),
    Command("explain", ("f1", "question_mark"), "Help", "Show or hide what can be searched for, and all keys.", ("browse",), 80),
    Command("step-back", ("escape",), "Back", "Go one step back: from a question, the help, the search, the marks, then the screen.", ("browse",), 95),
    Command("leave-browse", ("q",), "Leave", "Go back to where you were.", ("browse",)),
    Command("palette", ("ctrl+p",), "palette", "Open the command palette: everything by name, and the themes.", ("every screen",), 5, palette=False),
    Command("quit-now", ("ctrl+q", "ctrl+c"), "Quit", "Leave studydeck at once from any screen; nothing is lost.", ("every screen",)),
)  # fmt: skip

BY_ID = {command.id: command for command in COMMANDS}
SCREENS = (
    "home",
    "study",
    "summary",
    "problems",
    "matches",
    "help",
    "modes",
    "loading",
    "edit",
    "new-deck",
    "pick",
    "browse",
    "every screen",
)


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
        action = "do_early" if command.early else "do"
        yield Binding(
            ",".join(command.keys),
            f"{action}('{command.id}')",
            command.name,
            show=False,
            id=command.id,
            priority=command.early,
        )
        return
    for key in command.keys:
        yield Binding(key, f"do('{command.id}', '{key}')", command.name, show=False, id=f"{command.id}-{key}")
