"""Deck files that change while the program runs: the screens follow, and the card that is up isn't disturbed."""

import os

import pytest

from studydeck.services.studying.day import Selection

WORDS = """\
title: Words
id: words
notes:
  - {question: One?, answer: first, id: one}
  - {question: Two?, answer: second, id: two}
"""


def write(sample, text, stamp):
    """Write the deck with a time of change that differs from the last one."""
    sample.write(words=text)
    os.utime(sample.folder / "words.yaml", (stamp, stamp))


async def follow(trial, looks=2):
    """Look as often as the program does within a second."""
    for _ in range(looks):
        trial.app._following.watch._idle_until = 0.0
        trial.app._following.look()
    await trial.pilot.pause()
    await trial.pilot.pause()


async def test_home_follows_with_its_cursor_where_it_was(launch, sample):
    """Counts and rows are new, and a line says what was read."""
    write(sample, WORDS, 1_700_000_000)
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("down")
        sample.write(apples="title: Apples\nid: apples\nnotes:\n  - {question: Red?, answer: 'yes'}\n")
        write(sample, WORDS + "  - {question: Three?, answer: third}\n", 1_700_000_100)
        await follow(trial)
        assert "2 deck files were read." in trial.text
        assert next(line for line in trial.text.splitlines() if "▸" in line).split()[:3] == ["▸", "Words", "3"]


async def test_card_that_is_up_is_not_disturbed(launch, sample):
    """Its text, what was revealed and the notice stay; the next card follows the file; nothing is told."""
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        await trial.press("a", "space")
        before = trial.text
        write(sample, WORDS.replace("One?", "Uno?").replace("Two?", "Dos?"), 1_700_000_100)
        await follow(trial)
        assert trial.text == before
        await trial.press("4")
        assert "Dos?" in trial.text
        assert trial.session.done == 1


async def test_new_problems_are_told_in_a_session_too(launch, sample):
    """With where they are shown."""
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        await trial.press("a")
        write(sample, WORDS + "  - {question: Three?}\n", 1_700_000_100)
        await follow(trial)
        assert "words.yaml: 1 new problem, ! on Home shows it." in trial.text
        write(sample, WORDS, 1_700_000_200)
        await follow(trial)
        assert "new problem" not in trial.text


async def test_problems_screen_follows(launch, sample):
    """A mended problem leaves the list while one looks at it."""
    write(sample, WORDS + "  - {question: Three?}\n", 1_700_000_000)
    async with launch() as trial:
        await trial.press("exclamation_mark")
        assert "1 problem" in trial.text
        write(sample, WORDS, 1_700_000_100)
        await follow(trial)
        assert "No problems" in trial.text


async def test_long_files_are_read_in_a_thread_while_cards_are_answered(launch, sample, monkeypatch):
    """No screen takes over; the line above the footer says that they are read, and then that they were."""
    monkeypatch.setattr("studydeck.services.taking_in.looking.LONG_BYTES", 10)
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        await trial.pilot.app.workers.wait_for_complete()
        await trial.pilot.pause()
        assert trial.kind == "home"
        write(sample, WORDS + "  - {question: Three?, answer: third}\n", 1_700_000_100)
        await follow(trial)
        assert trial.kind == "home"
        await trial.pilot.app.workers.wait_for_complete()
        await trial.pilot.pause()
        await trial.pilot.pause()
        assert "words.yaml was read." in trial.text
        assert trial.app.library.decks[1].cards == 3


async def test_many_changed_notes_are_told_before_they_are_written(launch, sample, monkeypatch):
    """As nothing can be answered in the meantime; in a session the line is empty again afterwards."""
    monkeypatch.setattr("studydeck.services.taking_in.looking.LONG_BYTES", 10)
    monkeypatch.setattr("studydeck.tui.following._MANY", 1)
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        await trial.pilot.app.workers.wait_for_complete()
        await trial.press("a")
        following, shown = trial.app._following, []
        took = following._write
        monkeypatch.setattr(following, "_write", lambda work: (shown.append(trial.text), took(work)))
        write(sample, WORDS + "  - {question: Three?, answer: third}\n", 1_700_000_100)
        await follow(trial)
        await trial.pilot.app.workers.wait_for_complete()
        for _ in range(4):
            await trial.pilot.pause()
        assert ["Taking in 1 changed notes" in text for text in shown] == [True]
        assert trial.app.library.decks[1].cards == 3
        assert not any(word in trial.text for word in ("Taking in", "Reading"))


async def test_nothing_is_taken_in_while_a_screen_is_busy(launch, sample):
    """An act on many cards holds the database."""
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        trial.screen.busy = "Suspending"
        write(sample, WORDS + "  - {question: Three?, answer: third}\n", 1_700_000_100)
        await follow(trial, 3)
        assert trial.app.library.decks[1].cards == 2
        trial.screen.busy = ""
        await follow(trial, 3)
        assert trial.app.library.decks[1].cards == 3


async def test_r_says_what_it_found(launch, sample):
    """Changed, vanished, new problems, or that nothing did."""
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        await trial.press("r")
        assert "No deck file has changed." in trial.text
        write(sample, WORDS + "  - {question: Three?}\n", 1_700_000_100)
        await trial.press("r")
        assert "words.yaml: 1 new problem, ! on Home shows it." in trial.text
        (sample.folder / "words.yaml").unlink()
        await trial.press("r")
        assert "words.yaml is gone; progress is kept." in trial.text


async def test_session_over_a_deck_goes_on_when_its_file_was_gone_for_a_while(launch, sample):
    """As in a long checkout: the card stays up, and the others come back with the file."""
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        await trial.press("enter")
        (sample.folder / "words.yaml").unlink()
        await follow(trial)
        assert trial.kind == "study"
        assert trial.session.counts.all == 1
        write(sample, WORDS, 1_700_000_100)
        await follow(trial)
        assert trial.session.counts.all == 2


async def test_settings_for_no_deck_are_told_at_the_start(launch, sample, places_settings):
    """As a warning above the footer."""
    places_settings.write_text("[deck.wordz]\nnew_per_day = 1\n")
    write(sample, WORDS, 1_700_000_000)
    async with launch() as trial:
        assert "these settings are for a deck `wordz`" in trial.text
        assert "Did you mean `words`?" in " ".join(trial.text.split())


@pytest.mark.parametrize("screen", ("browse", "problems", "study", "new-deck"))
async def test_a_screen_that_is_just_opening_takes_changed_files_in_its_stride(launch, sample, screen):
    """Decks that are taken in between a key and the first frame of its screen end nothing."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        opens = {
            "browse": trial.app.open_browse,
            "problems": lambda: trial.app.open("problems"),
            "study": lambda: trial.app.open_session(Selection()),
            "new-deck": trial.app.open_new_deck,
        }
        opens[screen]()
        trial.app.decks_changed()
        await trial.pilot.pause()
        assert trial.kind == screen
        assert trial.app.unexpected is None
