"""The registry of commands: one list behind keys, footer, help, palette and documentation."""

import importlib
from pathlib import Path

import pytest

from studydeck.tui.commands import COMMANDS, SCREENS, bindings, of_screen, shown_key

KEYS_PAGE = Path(__file__).parents[2] / "docs" / "keys.md"
CLASSES = {name: "".join(map(str.capitalize, name.split("-"))) + "Screen" for name in SCREENS if name != "every screen"}
SHARED = {  # options before the reveal, grades after; options, points to tick and how sure one is; answers, points, verdicts
    *((screen, digit) for screen in ("interview", "debrief") for digit in "123456789"),
    *(("study", digit) for digit in "0123456789"),
    *(("study", key) for key in ("enter", "escape", "f1")),  # in the field for an answer, and outside it
    *(("interview", key) for key in ("enter", "space")),  # what is spoken, ticked or typed on one line
    ("draft-review", "enter"),  # on a card, at the end, in a question
    ("draft-review", "r"),  # on a card, and where the document couldn't be read
}


def test_ids_are_unique():
    """No two commands share an id."""
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("screen", SCREENS)
def test_no_key_means_two_things(screen):
    """On one screen a key means one command, but for the digits that choose before the reveal and grade after it."""
    keys = [key for command in of_screen(screen) for key in command.keys]
    assert {(screen, key) for key in keys if keys.count(key) > 1} <= SHARED


@pytest.mark.parametrize(("screen", "name"), CLASSES.items())
def test_every_command_is_answered(screen, name):
    """Each screen has a method for each of its commands, and binds exactly the registry's keys."""
    found = getattr(importlib.import_module(f"studydeck.tui.screens.{screen.replace('-', '_')}"), name)
    assert screen == found.KIND
    assert list(found.BINDINGS) == bindings(screen)
    for command in of_screen(screen):
        assert hasattr(found, "do_" + command.id.replace("-", "_")), command.id


def test_every_command_says_what_it_does():
    """Name and sentence are there, the sentence is one, and key-map ids are unique per screen."""
    for command in COMMANDS:
        assert command.name
        assert command.sentence.endswith(".")
    for screen in SCREENS:
        ids = [binding.id for binding in bindings(screen)]
        assert len(set(ids)) == len(ids)


def test_every_command_is_in_the_documentation():
    """docs/keys.md has a section for each screen, with a row for each command: keys, name, sentence and id."""
    page = KEYS_PAGE.read_text(encoding="utf-8")
    sections = dict(section.split("\n", 1) for section in page.split("\n## ")[1:])
    titles = {
        "loading": "Reading decks",
        "remembered": "Remembered answers",
        "matches": "Edited notes",
        "edit": "Writing a note",
        "new-deck": "New deck",
        "pick": "Choosing",
        "modes": "Ways to study",
        "interview-setup": "Before an interview",
        "interview": "Mock interview",
        "stats": "Statistics",
        "ready": "Ready for a date",
        "ready-form": "The form of a date",
        "crib": "Crib sheet",
        "draft-open": "Draft from a document",
        "draft-review": "Review of a draft",
        "draft-edit": "The form of a drafted card",
    }
    for screen in SCREENS:
        section = sections[titles.get(screen, screen.capitalize())]
        for command in of_screen(screen):
            row = next(line for line in section.splitlines() if f"`{command.id}`" in line)
            shown = (command.keys[0], command.keys[-1]) if command.each else map(shown_key, command.keys)
            assert all(f"`{key}`" in row for key in shown)
            assert f"| {command.name} | {command.sentence} |" in row


async def test_the_footer_shows_only_what_works(launch, sample):
    """The footer of each state names commands that can be done in it, by their keys."""
    sample.write(cells=sample.cells)
    async with launch((200, 60)) as trial:
        footer = trial.text.splitlines()[-1]
        assert "! Problems" not in footer
        await trial.press("a")
        footer = trial.text.splitlines()[-1]
        assert all(
            part in footer
            for part in ("space Show", "h Hint", "s Suspend", "b Bury", "? Help", "esc Back", "^p palette")
        )
        assert "Undo" not in footer
        await trial.press("space", "3")
        footer = trial.text.splitlines()[-1]
        assert "1-3 Choose" in footer
        assert "u Undo" in footer
        assert "Hint" not in footer


async def test_the_footer_can_be_clicked(launch, sample):
    """A click on a key of the footer does what the key does."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        footer = trial.text.splitlines()[-1]
        await trial.pilot.click("Footer", offset=(footer.index("Study all"), 0))
        await trial.press()
        assert trial.kind == "study"


async def test_help_lists_every_command(launch, sample):
    """Help names each command's keys and says its sentence, the present screen's first."""
    sample.write(verbs=sample.verbs)
    async with launch((200, 420)) as trial:
        await trial.press("a", "question_mark")
        text = " ".join(trial.text.replace("│", " ").split())
        for command in COMMANDS:
            assert command.sentence in text
        assert text.index("All keys ─") < text.index(" Study space enter Show") < text.index(" Home enter Study")
        await trial.press("escape")
        assert trial.kind == "study"


async def test_the_palette_runs_commands_by_name(launch, sample):
    """Ctrl+p finds a command by its name and runs it on the screen beneath."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "ctrl+p")
        assert trial.kind == "CommandPalette"
        await trial.press("s", "h", "o", "w")
        await trial.app.workers.wait_for_complete()
        await trial.press("enter")
        assert trial.kind == "study"
        assert trial.session.turn.revealed
