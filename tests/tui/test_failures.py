"""What nobody expects while the full screen is open: one sentence where there is one, and never the values of variables."""

import functools
import sqlite3

import pytest
from textual.app import App

from studydeck.errors import StudydeckError
from studydeck.services import safety
from studydeck.tui import app as app_module
from studydeck.tui import running
from studydeck.tui.app import StudydeckApp

DAMAGED = "database disk image is malformed"


def fails_with(error):
    """Return something that raises an error."""

    def fails(*_args):
        raise error

    return fails


@pytest.fixture
def headless(monkeypatch):
    """`run` opens no real screen."""
    monkeypatch.setattr(StudydeckApp, "run", functools.partialmethod(App.run, headless=True), raising=False)


async def test_damage_in_an_act_is_a_line(launch, sample):
    """What the database fails with in an act becomes a line on the screen that names the file and what mends it."""
    sample.write(verbs=sample.verbs)
    async with launch((160, 24)) as trial:
        trial.app.guarded(fails_with(sqlite3.DatabaseError(DAMAGED)))
        await trial.press()
        assert "is damaged" in trial.text
        assert "studydeck repair" in trial.text


async def test_damaged_index_is_made_anew_at_the_start(launch, sample, libraries, monkeypatch):
    """An index that turns out damaged at the first look is made anew before Home shows."""
    from studydeck.services.taking_in.takein import take_in
    from studydeck.store import index

    sample.write(verbs=sample.verbs)
    library = libraries()
    take_in(library)
    library.close()
    looked = []

    def damaged_once(library):
        if not looked:
            looked.append(library)
            raise sqlite3.DatabaseError(DAMAGED)
        return look(library)

    look = app_module.look
    monkeypatch.setattr(app_module, "look", damaged_once)
    monkeypatch.setattr(index, "is_sound", lambda *_asked: not looked)
    async with launch() as trial:
        assert "Spanish verbs" in trial.text
        assert "thrown away" not in trial.text


@pytest.mark.parametrize("place", ("on_mount", "_take_in_first"))
def test_damage_that_ends_the_program_is_a_sentence(headless, places, clock, sample, monkeypatch, capfd, place):
    """What the database fails with where nothing guards it ends the program with a sentence, and the lock is free."""
    monkeypatch.setattr(StudydeckApp, place, fails_with(sqlite3.DatabaseError(DAMAGED)))
    with pytest.raises(StudydeckError, match=r"is damaged.*studydeck repair"):
        running.run(places, clock)
    assert "Traceback" not in "".join(capfd.readouterr())
    safety.repair(places, clock)


def test_unexpected_error_shows_no_values(headless, places, clock, sample, monkeypatch, capfd):
    """An error that nobody expects comes out of `run` as it is, and Textual shows nothing of it."""
    monkeypatch.setattr(StudydeckApp, "on_mount", fails_with(RuntimeError("a secret")))
    with pytest.raises(RuntimeError, match="a secret"):
        running.run(places, clock)
    assert "a secret" not in "".join(capfd.readouterr())


def test_failed_last_backup_is_a_line(headless, places, clock, sample, monkeypatch, capsys):
    """A backup that can't be taken at the end is told in one line and changes nothing else."""
    monkeypatch.setattr(StudydeckApp, "_painted", lambda app: app.leave())
    monkeypatch.setattr(safety, "backup_if_due", fails_with(OSError("no room")))
    assert running.run(places, clock) == 0
    assert capsys.readouterr().err == "studydeck: No backup was made: no room\n"
