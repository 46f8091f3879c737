"""Every command of every screen: keys, footer, help, palette and key-map ids come from this one list."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.binding import Binding

_SHOWN = {
    "escape": "esc", "question_mark": "?", "exclamation_mark": "!", "ctrl+p": "^p", "ctrl+q": "^q", "ctrl+c": "^c",
    "up": "↑", "down": "↓", "right": "→", "left": "←", "minus": "-", "plus": "+", "pageup": "pgup", "pagedown": "pgdn",
    "ctrl+s": "^s", "ctrl+enter": "^enter", "ctrl+n": "^n", "ctrl+e": "^e", "ctrl+r": "^r", "ctrl+l": "^l", "slash": "/",
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


_SCROLLED = (
    "remembered",
    "study",
    "summary",
    "help",
    "problems",
    "matches",
    "modes",
    "edit",
    "pick",
    "browse",
    "stats",
    "interview-setup",
    "interview",
    "debrief",
    "ready",
    "crib",
    "draft-open",
    "draft-review",
)

COMMANDS: tuple[Command, ...] = (
    Command("next", ("space", "enter"), "Show", "Show the answer; after that, take the suggested grade.", ("study",), 100),
    Command("choose", tuple("123456789"), "Choose", "Choose an option; where several are right, space submits.", ("study",), 95, each=True, palette=False),
    Command("again", ("1",), "Again", "Not known: the card comes again soon.", ("study",), palette=False),
    Command("hard", ("2",), "Hard", "Known with difficulty.", ("study",), palette=False),
    Command("good", ("3",), "Good", "Known.", ("study",), palette=False),
    Command("easy", ("4",), "Easy", "Known at once: the card stays away longer.", ("study",), palette=False),
    Command("sure", ("1",), "Sure", "Say that you are sure, and show the answer; where confidence is asked for.", ("study",), palette=False),
    Command("unsure", ("2",), "Unsure", "Say that you are unsure, and show the answer.", ("study",), palette=False),
    Command("guess", ("3",), "Guess", "Say that it is a guess, and show the answer.", ("study",), palette=False),
    Command("type", ("t",), "Type", "Type the answer; what you wrote is compared with the card's. While it is asked how sure you are: change it.", ("study",), 62),
    Command("hand-in", ("ctrl+s", "ctrl+enter"), "Submit", "Hand in what was typed.", ("interview", "study"), 99, early=True),
    Command("hand-in-line", ("enter",), "Submit", "Hand in an answer of one line; in a longer one, begin a new line.", ("interview", "study"), palette=False, early=True),
    Command("leave-field", ("escape",), "Step out", "Leave the field for the answer; what was typed is kept.", ("study",), 95, palette=False, early=True),
    Command("tick", tuple("123456789"), "Tick", "Say what became of a point of a typed answer: met, then half, then not found.", ("study",), 94, each=True, palette=False),
    Command("next-points", ("0",), "Next points", "Of more than nine points: let the digits tick the next ones.", ("study",), 93, palette=False),
    Command("change-digits", ("tab",), "Tick", "Behind a typed answer: let the digits tick its points, or grade the card.", ("study",), 87, palette=False),
    Command("forget", ("d", "delete"), "Forget", "Forget the remembered answer: it takes over no grade any more.", ("remembered",), 90),
    Command("forget-listed", ("D",), "Forget all", "Forget all remembered answers that are listed.", ("remembered",), 60),
    Command("all-or-card", ("a",), "All cards", "Show the remembered answers to all cards, or to this card alone.", ("remembered",), 80),
    Command("hint", ("h",), "Hint", "Show the hint.", ("study",), 60),
    Command("study", ("enter",), "Study", "Study the highlighted deck, or all decks of the highlighted folder.", ("home",), 100),
    Command("study-all", ("a",), "Study all", "Study all decks that aren't paused.", ("home",), 90),
    Command("mock-interview", ("t",), "Interview", "Hold a mock interview: questions, a clock, and a debrief at the end.", ("home",), 78),
    Command("go-on", ("space",), "Go on", "Go on with what is left of the session.", ("summary",), 92),
    Command("misses", ("r",), "Again the misses", "Practise the missed cards once more; the schedule stays as it is.", ("summary",), 90),
    Command("undo", ("u",), "Undo", "Take back the newest act of this run, whatever it was; several steps back.", ("home", "remembered", "study", "summary", "matches"), 70),
    Command("ways", ("x",), "More ways", "Other ways to study: some minutes, multiple choice, cram, ahead, only new or due, misses.", ("home", "summary"), 52),
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
    Command("remembered", ("R",), "Remembered", "Show the typed answers that you graded otherwise than they were judged, and forget some.", ("home", "study")),
    Command("problems", ("exclamation_mark",), "Problems", "Show what is wrong in the deck files.", ("home",), 75),
    Command("matches", ("i",), "Edited notes", "Show the notes that were edited, and decide whether each keeps its progress.", ("home",), 74),
    Command("keep", ("space",), "Keep", "It is the same note: its progress goes on.", ("matches",), 100),
    Command("fresh", ("f",), "Start afresh", "It is another note: it starts as a new one.", ("matches",), 98),
    Command("later", ("right", "n"), "Next", "Show the next note, and leave this one undecided.", ("matches",), 90),
    Command("keep-all", ("a",), "Keep all", "Keep the progress of all notes that were recognised; what is asked stays open.", ("matches",), 60),
    Command("reread", ("r",), "Re-read", "Read the deck files again, now.", ("home", "problems"), 35),
    Command("statistics", ("s",), "Statistics", "Show what was done, what is coming, what is remembered, confused, or sure and wrong.", ("home",), 49),
    Command("drill", ("enter", "space"), "Drill", "Practise the cards of the highlighted pair, or those that were sure and wrong; the schedule stays as it is.", ("stats",), 100),
    Command("next-row", ("tab",), "Next", "To the next pair or card in the lists.", ("stats",), 60, palette=False),
    Command("row-before", ("shift+tab",), "Before", "To the pair or card before.", ("stats",), palette=False),
    Command("to-home", ("enter", "escape", "q"), "Home", "Go back to all decks.", ("summary",), 95),
    Command("close", ("escape", "q", "enter"), "Back", "Go back to where you were.", ("help", "remembered", "problems", "matches"), 95),
    Command("close-menu", ("escape", "q"), "Back", "Go back to where you were.", ("modes", "stats"), 95),
    Command("cancel", ("escape",), "Cancel", "Stop reading and go on with the decks as they were.", ("loading",), 95),
    Command("help", ("question_mark", "f1"), "Help", "Show all keys.", ("remembered", "interview-setup", "debrief", "home", "study", "summary", "problems", "matches", "modes", "stats", "ready", "crib", "draft-review"), 85),
    Command("back", ("escape",), "Back", "Go back to all decks; every answer is kept. While it is asked how sure you are: back to what you typed.", ("study",), 80),
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
    Command("form-help", ("f1",), "Help", "Show all keys.", ("ready-form", "edit", "new-deck", "study", "draft-open", "draft-edit"), 88, early=True),
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
    Command("begin-interview", ("enter",), "Begin", "Begin the interview; on an earlier one open its debrief, on one that was left go on with it.", ("interview-setup",), 100),
    Command("change", ("space",), "Change", "Change what is highlighted, or show and hide what can be chosen there.", ("interview-setup",), 90),
    Command("less", ("left", "minus"), "Less", "Less of it, or off.", ("interview-setup",), 70),
    Command("more-of-it", ("right", "plus"), "More", "More of it, or on.", ("interview-setup",), 71),
    Command("all-or-none", ("a",), "All", "Choose all of these decks, tags or kinds; if all are chosen, none.", ("interview-setup",), 40),
    Command("drop-interview", ("d",), "Drop it", "End the interview that was left; what was answered keeps its debrief.", ("interview-setup",), 60),
    Command("close-setup", ("escape", "q"), "Back", "Go back to where you were.", ("interview-setup",), 95),
    Command("choose-option", tuple("123456789"), "Choose", "Choose an option; where several are right, space submits.", ("interview",), 96, each=True, palette=False),
    Command("tick-digit", tuple("123456789"), "Tick", "Tick a point by its number: said, then half, then not.", ("interview", "debrief"), 94, each=True, palette=False),
    Command("tick-point", ("space",), "Tick", "Tick the highlighted point.", ("interview", "debrief"), 80, palette=False),
    Command("done", ("enter", "space"), "Done", "Go on: what was spoken, ticked or chosen is taken.", ("interview",), 98),
    Command("say-sure", ("1",), "Sure", "Say that you are sure of the answer.", ("interview",), 93, palette=False),
    Command("say-unsure", ("2",), "Unsure", "Say that you are unsure of the answer.", ("interview",), 92, palette=False),
    Command("say-guess", ("3",), "Guess", "Say that the answer is a guess.", ("interview",), 91, palette=False),
    Command("skip", ("ctrl+n",), "Skip", "Go on without an answer: it counts as not known.", ("interview",), 86, early=True),
    Command("speak-or-type", ("f4",), "Speak", "Speak from now on instead of typing, or type instead of speaking.", ("interview",), 60, early=True),
    Command("question-up", ("ctrl+up",), "Question up", "Scroll a long question up.", ("interview",), palette=False, early=True),
    Command("question-down", ("ctrl+down",), "Question down", "Scroll a long question down.", ("interview",), 20, palette=False, early=True),
    Command("leave-interview", ("escape",), "Leave", "Leave the interview; everything is kept, and it can be gone on with.", ("interview",), 88, early=True),
    Command("interview-help", ("f1",), "Help", "Show all keys; the clock goes on.", ("interview",), 84, early=True),
    Command("interview-keys", ("question_mark",), "Help", "Show all keys; while you type it is a letter.", ("interview",), palette=False),
    Command("next-answer", ("right", "n"), "Next", "Show the next answer beside its model answer.", ("debrief",), 92),
    Command("answer-before", ("left", "b"), "Before", "Show the answer before, and before the first the overview.", ("debrief",), 88),
    Command("show-answer", ("enter",), "Answers", "From the overview to the first answer, from an answer to the overview; take what was ticked.", ("debrief",), 96),
    Command("open-answer", tuple("123456789"), "Answer", "On the overview: show that answer.", ("debrief",), each=True, palette=False),
    Command("judge-right", ("1",), "Right", "Correct the verdict: the answer was right.", ("debrief",), 84),
    Command("judge-partly", ("2",), "Partly", "Correct the verdict: the answer was partly right.", ("debrief",), 83),
    Command("judge-wrong", ("3",), "Wrong", "Correct the verdict: the answer was wrong.", ("debrief",), 82),
    Command("tick-again", ("t",), "Tick points", "Correct which points the answer made.", ("debrief",), 76),
    Command("feed-schedule", ("f",), "Feed schedule", "Take the verdicts into the schedule as today's reviews; it is asked first.", ("debrief",), 80),
    Command("practise-weak", ("p",), "Practise weak", "Practise the cards that went wrong or only partly right; the schedule stays as it is.", ("debrief",), 78),
    Command("write-debrief", ("w", "x"), "Write", "Write the debrief as Markdown; the file is asked first.", ("debrief",), 74),
    Command("take-answer", ("y",), "Yes", "Yes, do what was asked.", ("debrief",), 99, palette=False),
    Command("undo-debrief", ("u",), "Undo", "Take back the newest act of this run; several steps back.", ("debrief",), 60),
    Command("close-debrief", ("escape", "q"), "Back", "Go back; from an answer to the overview.", ("debrief",), 95),
    Command("ready-date", ("d",), "Ready by", "A date to be ready for: how much you will remember on it, and what it takes.", ("home",), 48),
    Command("crib-sheet", ("c",), "Crib sheet", "For the night before: the weakest cards, confused pairs and interview points.", ("home",), 47),
    Command("crib-decks", ("d",), "Decks", "Choose which deck the crib sheet is of.", ("crib",), 90),
    Command("write-crib", ("w",), "Write", "Write the crib sheet as one page of Markdown; the file is asked first.", ("crib",), 85),
    Command("practise-weakest", ("p",), "Practise", "Practise the weakest cards of the sheet; the schedule stays as it is.", ("crib",), 80),
    Command("close-crib", ("escape", "q"), "Back", "Close the question; then go back to where you were.", ("crib",), 95),
    Command("change-date", ("enter", "e"), "Change", "Change the highlighted date, its decks or its last days.", ("ready",), 90),
    Command("new-date", ("n",), "New date", "Set a date to be ready for.", ("ready",), 100),
    Command("remove-date", ("x", "delete"), "Remove", "Forget the highlighted date; undo brings it back.", ("ready",), 60),
    Command("less-minutes", ("minus",), "Less", "Try fewer minutes a day; nothing is kept of it.", ("ready",), 80),
    Command("more-minutes", ("plus",), "More time", "Try more minutes a day; nothing is kept of it.", ("ready",), 81),
    Command("fewer-last-days", ("left",), "Fewer", "Try fewer last days, those that ask what gains most for the date.", ("ready",), 70),
    Command("more-last-days", ("right",), "Last days", "Try more last days.", ("ready",), 71),
    Command("keep-last-days", ("w",), "Keep", "Keep the tried number of last days.", ("ready",), 92),
    Command("next-date", ("tab",), "Next", "To the next date.", ("ready",), 65),
    Command("date-before", ("shift+tab",), "Before", "To the date before.", ("ready",), palette=False),
    Command("undo-date", ("u",), "Undo", "Take back the newest act of this run; several steps back.", ("ready",), 55),
    Command("leave-ready", ("escape", "q"), "Back", "Take back what is tried; then go back to where you were.", ("ready",), 95),
    Command("set-date", ("ctrl+s",), "Set it", "Set the date as it stands here.", ("ready-form",), 100, early=True),
    Command("leave-form", ("escape",), "Back", "Go back; nothing is set.", ("ready-form",), 95, early=True),
    Command("draft-document", ("f",), "Draft", "Draft cards from a document, and review them; drafts that were begun are listed.", ("home",), 46),
    Command("read-document", ("enter",), "Read it", "Read the highlighted document and draft its cards, or open the highlighted folder.", ("draft-open",), 100, palette=False),
    Command("complete-path", ("tab",), "Complete", "Write the highlighted name into the line.", ("draft-open",), 60, palette=False, early=True),
    Command("forget-review", ("ctrl+r",), "Unlist", "Take the highlighted draft out of this list; what was decided stays.", ("draft-open",), 40, early=True),
    Command("close-draft", ("escape",), "Back", "Go back to where you were.", ("draft-open",), 95),
    Command("keep-card", ("a", "enter"), "Keep", "Keep the card: its note goes into the deck; what changed in the document is taken over.", ("draft-review",), 99),
    Command("reject-card", ("x", "delete"), "Reject", "Reject the card; a kept one leaves the deck. It isn't offered again.", ("draft-review",), 97),
    Command("edit-card", ("e",), "Edit", "Edit what the card says, beside its quote; a kept one is changed in the deck.", ("draft-review",), 90),
    Command("swap-sides", ("w",), "Swap", "Let the sides of a difference change places.", ("draft-review",), 70),
    Command("card-kind", ("c",), "Kind", "Make another kind of card of it.", ("draft-review",), 66),
    Command("merge-card", ("m",), "Merge", "Merge another card of the same kind into this one.", ("draft-review",), 64),
    Command("decide-again", ("r",), "Decide again", "Let the card be undecided again; a kept one leaves the deck.", ("draft-review",), 72),
    Command("next-card", ("right", "space"), "Next", "To the next card; this one stays as it is.", ("draft-review",), 80),
    Command("card-before", ("left", "b"), "Before", "To the card before.", ("draft-review",), 30),
    Command("next-open", ("tab",), "Next open", "To the next card that is to be decided; from the end of a list too, while any is left.", ("draft-review",), 20),
    Command("other-place", ("v",), "Other place", "Show the quote's next part, then the next of the places in the document that say the same.", ("draft-review",), 50),
    Command("own-card", ("n",), "Own card", "Make a card of your own from the sentence with the cursor; up and down move it.", ("draft-review",), 76),
    Command("keep-ready", ("A",), "Keep ready", "Keep all cards of the list that are ready and not decided, as one act.", ("draft-review",), 79),
    Command("list-cards", ("f",), "List", "Choose which cards to go through: to decide, doubtful ones too, ready, to check, kept, rejected.", ("draft-review",), 58),
    Command("card-order", ("o",), "Unsure first", "Show the unsure cards first, or all in the document's order.", ("draft-review",), 40),
    Command("go-to-card", ("slash",), "Go to", "Go to a card by its name.", ("draft-review",), 15),
    Command("draft-deck", ("d",), "Deck", "Choose the deck that kept cards go into.", ("draft-review",), 35),
    Command("draft-subjects", ("S",), "Subjects", "Say what the document compares, and draft it anew; what was decided stays.", ("draft-review",), 34),
    Command("left-out", ("i",), "Left out", "Show what was left out of the document and why, or the card again.", ("draft-review",), 12),
    Command("card-up", ("K", "ctrl+up"), "Card up", "Scroll a long card up.", ("draft-review",), palette=False),
    Command("card-down", ("J", "ctrl+down"), "Card down", "Scroll a long card down.", ("draft-review",), palette=False),
    Command("study-kept", ("s",), "Study", "Study the kept cards of this document now.", ("draft-review",), 60),
    Command("undo-draft", ("u",), "Undo", "Take back the newest act of this run, in the deck too; several steps back.", ("draft-review",), 85),
    Command("next-document", ("enter",), "Next document", "At the end: review the next of the documents that were given.", ("draft-review",), 96),
    Command("skip-document", ("N",), "Next document", "Review the next of the documents at once; this one goes on where it was left.", ("draft-review",), 25),
    Command("answer-draft", ("enter",), "Choose", "In a question: take the answer.", ("draft-review",), 98, palette=False),
    Command("leave-draft", ("escape", "q"), "Back", "Leave a question, the sentence, then the review; all is kept, and it goes on where you were.", ("draft-review",), 95),
    Command("save-card", ("ctrl+s",), "Save", "Take over what was typed; a card of your own is kept with it.", ("draft-edit",), 100, early=True),
    Command("save-and-keep", ("ctrl+n",), "Save, keep", "Take over what was typed, keep the card, and go to the next.", ("draft-edit",), 97, early=True),
    Command("undo-typing", ("ctrl+r",), "Start over", "Drop what was typed.", ("draft-edit",), 40, early=True),
    Command("document-up", ("ctrl+up",), "Document up", "Scroll the document at the side up.", ("draft-edit",), palette=False, early=True),
    Command("document-down", ("ctrl+down",), "Document", "Scroll the document at the side down.", ("draft-edit",), 50, palette=False, early=True),
    Command("document-page-up", ("pageup",), "Page up", "Scroll the document one page up.", ("draft-edit",), palette=False, early=True),
    Command("document-page-down", ("pagedown",), "Page down", "Scroll the document one page down.", ("draft-edit",), palette=False, early=True),
    Command("to-quote", ("ctrl+l",), "Quote", "Bring the quote back into sight.", ("draft-edit",), 45, early=True),
    Command("leave-card-form", ("escape",), "Back", "Go back; what was typed is kept until you open the card again.", ("draft-edit",), 95, early=True),
    Command("try-again", ("r",), "Try again", "Try once more what couldn't be worked out or read.", ("ready", "stats", "crib", "draft-review"), 97),
    Command("palette", ("ctrl+p",), "palette", "Open the command palette: everything by name, and the themes.", ("every screen",), 5, palette=False),
    Command("quit-now", ("ctrl+q", "ctrl+c"), "Quit", "Leave studydeck at once from any screen; nothing is lost.", ("every screen",)),
)  # fmt: skip

BY_ID = {command.id: command for command in COMMANDS}
SCREENS = (
    "home",
    "study",
    "remembered",
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
    "interview-setup",
    "interview",
    "debrief",
    "stats",
    "ready",
    "ready-form",
    "crib",
    "draft-open",
    "draft-review",
    "draft-edit",
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
