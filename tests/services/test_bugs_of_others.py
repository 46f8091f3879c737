"""Bugs that others had, each tried on ours, under the name it has in the list of docs and design."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay, iso
from studydeck.services.browsing.browse import cards
from studydeck.services.history import entries, find_card, undo
from studydeck.services.studying.overview import overview
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import show
from studydeck.store import index, log, states
from tests.conftest import FakeClock, Home, answer


def deck_of(*notes: tuple[str, str]) -> str:
    """Return a deck of questions."""
    return "title: T\nnotes:\n" + "".join(f"  - {{question: {q}, answer: {a}}}\n" for q, a in notes)


ABC = (("A?", "a"), ("B?", "b"), ("C?", "c"))


@pytest.fixture
def studied(home: Home) -> Home:
    """Return a home with three questions, the second answered twice."""
    home.deck("d.yaml", deck_of(*ABC))
    home.answer("d/b/answer", "d/b/answer")
    return home


def test_fixing_a_typo_resets_the_card(studied: Home) -> None:
    """A mended answer, and a mended case or space of the question, keep the progress."""
    studied.deck("d.yaml", deck_of(ABC[0], ("b?", "b mended"), ABC[2]))
    assert studied.progress() == {"d/b/answer": 2}


def test_two_identical_notes_share_or_swap_state(home: Home) -> None:
    """Each of two identical notes is answered for itself."""
    home.deck("d.yaml", deck_of(("A?", "a"), ("A?", "a")))
    first, second = home.cards()
    home.answer(second, second)
    home.answer(first)
    assert home.progress() == {first: 1, second: 2}


def test_duplicates_in_one_note_the_schedule_is_written_to_the_wrong_line(home: Home) -> None:
    """Two gaps with the same text in one cloze are cards of their own, or one; never the other's schedule."""
    home.deck("d.yaml", "title: T\nnotes:\n  - cloze: '{{c1::plan}} follows {{c2::plan}}'\n")
    first, second = home.cards()
    home.answer(second)
    assert home.progress() == {second: 1}
    assert home.cards()[first]["state"] == "new"


def test_the_schedule_is_appended_again_instead_of_replaced(studied: Home) -> None:
    """A card has one state however often it is answered, and its deck file no word of it."""
    path = studied.places.decks / "d.yaml"
    before = path.read_bytes()
    for _answer in range(5):
        studied.answer("d/b/answer")
    with studied.open() as library:
        assert len(list(states.all_states(library.connection))) == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("hour", (0, 4, 23))
def test_the_day_boundary_setting_is_ignored(home: Home, clock: FakeClock, hour: int) -> None:
    """The limit of new cards begins anew at the hour that was set, and not a minute before."""
    home.settings(f"[study]\nrollover_hour = {hour}\nnew_per_day = 1\n")
    home.deck("d.yaml", deck_of(*ABC))
    clock.to(hour, 1)
    with home.open() as library:
        Session(library).answer(Rating.EASY)
        clock.to(hour, -1 % 60, days=1)
        clock.advance(hours=-1)
        assert Session(library).turn is None
        clock.advance(minutes=1)
        assert Session(library).turn is not None


def test_inserting_a_line_resets_all_that_follow(studied: Home) -> None:
    """Progress belongs to notes, not to lines."""
    studied.deck("d.yaml", deck_of(("New?", "n"), *ABC).replace("notes:", "# a comment\n\nnotes:"))
    assert studied.progress() == {"d/b/answer": 2}


def test_a_renamed_data_folder_gives_defaults_that_then_overwrite(studied: Home) -> None:
    """A home that was renamed and renamed back has its progress; the program started meanwhile wrote elsewhere."""
    away = studied.folder.with_name("away")
    studied.folder.rename(away)
    studied.open().close()
    studied.folder.rename(studied.folder.with_name("fresh"))
    away.rename(studied.folder)
    assert studied.progress() == {"d/b/answer": 2}


def test_reset_in_one_keystroke_without_undo(studied: Home) -> None:
    """A reset is an event: undo brings all of the schedule back."""
    before = studied.cards()
    with studied.open() as library:
        uid = before["d/b/answer"]["uid"]
        library.write([library.happened("reset", uid=uid, face="answer")])  # type: ignore[arg-type]
        assert states.get(library.connection, find_card(library, "d/b/answer")).standing.reps == 0
        assert "the reset of d/b/answer" in undo(library)
    assert studied.cards() == before


def test_reviews_not_saved_on_one_of_the_ways_out(home: Home) -> None:
    """An answer is there without any way out: nobody closed anything."""
    home.deck("d.yaml", deck_of(*ABC))
    library = home.open()
    Session(library).answer(Rating.GOOD)
    with home.open(write=False) as other:
        assert sum(card["reps"] for card in cards(other)) == 1
    library.close()


def test_deleting_a_card_whose_note_is_gone_crashes(studied: Home) -> None:
    """A vanished note's card can be listed, undone and looked up; nothing breaks."""
    studied.deck("d.yaml", deck_of(ABC[0]))
    with studied.open() as library:
        assert [entry["card"] for entry in entries(library) if entry["kind"] == "review"] == ["d/b/answer"] * 2
        number = find_card(library, "d/b/answer")
        assert show(library, number, library.today()) is None
        assert "d/b/answer" in undo(library)
        assert overview(library).reviewed == 1


def test_undo_in_a_preview_deletes_the_previous_review(studied: Home) -> None:
    """Undo in practice takes practice back and leaves reviews alone, even with nothing left to take back."""
    with studied.open() as library:
        number = find_card(library, "d/b/answer")
        practice = Session(library, practice=[number])
        practice.answer(Rating.AGAIN)
        practice.undo()
        assert practice.undo() == ""
        assert states.get(library.connection, number).standing.reps == 2


def test_undo_is_gone_when_the_deck_is_finished(home: Home) -> None:
    """The last answer of a finished session can be taken back in it."""
    home.deck("d.yaml", deck_of(ABC[0]))
    with home.open() as library:
        session = Session(library)
        session.answer(Rating.EASY)
        assert session.turn is None
        assert session.undo() == "Easy"
        assert session.turn is not None


@pytest.mark.parametrize("hours", (23, 25))
def test_clock_change_moves_the_day_by_an_hour(home: Home, clock: FakeClock, hours: int) -> None:
    """Over the night of the clock change a card due tomorrow is due from 4:00 of the wall clock, not an hour off."""
    home.settings("[study]\nlearning_steps = []\nfuzz = false\n")
    home.deck("d.yaml", deck_of(ABC[0]))
    summer, winter = dt.timezone(dt.timedelta(hours=2)), dt.timezone(dt.timedelta(hours=1))
    before, after = (summer, winter) if hours == 25 else (winter, summer)
    clock.at = dt.datetime(2026, 10, 24, 22, 0, tzinfo=before)
    with home.open() as library:
        session = Session(library)
        session.answer(Rating.AGAIN)  # due on the next study day
        clock.at = dt.datetime(2026, 10, 25, 3, 59, tzinfo=after)
        assert Session(library).turn is None
        clock.at = dt.datetime(2026, 10, 25, 4, 0, tzinfo=after)
        assert Session(library).turn is not None


def test_a_negative_review_time_poisons_the_statistics(home: Home, clock: FakeClock) -> None:
    """A clock set back during an answer gives no negative time."""
    home.deck("d.yaml", deck_of(*ABC))
    with home.open() as library:
        session = Session(library)
        clock.advance(hours=-3)
        session.answer(Rating.GOOD)
        (day,) = states.days(library.connection).values()
        assert day.ms == 0
        assert session.summary().ms == 0


def test_a_copied_note_copies_its_id(home: Home) -> None:
    """A note that was copied with its `id` is a note of its own."""
    note = "  - {question: A?, answer: a, id: x}\n"
    home.deck("d.yaml", f"title: T\nnotes:\n{note}")
    home.answer("d/x/answer")
    home.deck("d.yaml", f"title: T\nnotes:\n{note}{note.replace('A?', 'B?')}")
    assert sorted(card["reps"] for card in home.cards().values()) == [0, 1]
    assert home.progress() == {"d/x/answer": 1}


def test_epoch_divided_by_86400_is_used_as_the_day(home: Home, clock: FakeClock, day: Callable[[], StudyDay]) -> None:
    """An evening in New York and a morning in Auckland are days of the wall clock, not of Greenwich."""
    home.deck("d.yaml", deck_of(*ABC))
    for hours, hour, expected in ((-5, 22, "2026-11-21"), (13, 6, "2026-11-23"), (13, 3, "2026-11-23")):
        number = 21 if hours < 0 else 23 if hour == 6 else 24
        clock.at = dt.datetime(2026, 11, number, hour, tzinfo=dt.timezone(dt.timedelta(hours=hours)))
        with home.open() as library:
            Session(library).answer(Rating.EASY)
            newest = [event for event in log.read(library.connection) if event.kind == "review"][-1]
            assert iso(StudyDay(newest.day)) == expected


def test_a_due_date_in_1749_after_rescheduling(home: Home, clock: FakeClock, day: Callable[[], StudyDay]) -> None:
    """After a long absence and a lapse, after a clock set back, and after a reset, no due day lies before its review."""
    home.settings("[study]\nrelearning_steps = []\nlearning_steps = []\n")
    home.deck("d.yaml", deck_of(ABC[0]))
    for rating, days in (
        (Rating.EASY, 0),
        (Rating.AGAIN, 9000),
        (Rating.HARD, -8000),
        (Rating.AGAIN, 1),
        (Rating.GOOD, 20_000),
    ):
        clock.advance(days=days)
        home.answer("d/a/answer", rating=rating)
        with home.open() as library:
            for event in log.read(library.connection):
                if event.kind == "review":
                    assert event.day <= event.detail["outcome"]["due_day"] <= event.day + 36_500


def test_two_devices_on_one_day_learned_cards_become_new(home: Home, clock: FakeClock) -> None:
    """What one device learnt and what another learnt on the same day stand side by side once their logs are united."""
    home.deck("d.yaml", deck_of(*ABC))
    home.open().close()
    other = replace(home, folder=home.folder.with_name("other"))
    other.deck("d.yaml", deck_of(*ABC))
    home.answer("d/a/answer", "d/b/answer")
    clock.advance(minutes=5)
    other.answer("d/b/answer", "d/c/answer")
    with other.open() as library:
        theirs = list(log.read(library.connection))
    with home.open() as library:
        with library.database.transaction() as connection:
            for event in theirs:
                states.record(connection, event)
        progress = {card["key"]: (card["reps"], card["state"] == "new") for card in cards(library)}
        assert progress == {"d/a/answer": (1, False), "d/b/answer": (2, False), "d/c/answer": (1, False)}
        assert overview(library).new == 0
        kept = states.kept(connection)
        states.rebuild(connection)
        assert states.kept(connection) == kept


def test_renaming_the_deck_file_forks_every_card(studied: Home) -> None:
    """A deck without an `id` of its own keeps its progress under another file name, and isn't there twice."""
    (studied.places.decks / "d.yaml").rename(studied.places.decks / "e.yaml")
    assert studied.progress() == {"e/b/answer": 2}
    assert len(studied.cards()) == 3
    with studied.open() as library:
        assert len(list(states.all_states(library.connection))) == 1


def test_answered_cards_are_counted_once(studied: Home) -> None:
    """The counts of a deck follow answers, undos, edits and a lost index."""

    def unseen() -> int:
        with studied.open() as library:
            return overview(library).decks[0].unseen

    assert unseen() == 2
    studied.answer("d/a/answer", "d/a/answer")
    assert unseen() == 1
    with studied.open() as library:
        undo(library)
        undo(library)
    assert unseen() == 2
    studied.deck("d.yaml", deck_of(ABC[1], ABC[0], ("New?", "n"), ABC[2]))
    assert unseen() == 3
    studied.places.index.unlink()
    assert unseen() == 3
    with studied.open(write=False) as library:
        assert overview(library).decks[0].unseen == 3
    Path(studied.places.index).unlink()
    with studied.open(write=False) as library:
        assert index.in_memory(library.connection)
        assert overview(library).decks[0].unseen == 3
    answer_twice(studied)
    assert unseen() == 2


def answer_twice(home: Home) -> None:
    """Answer one card twice in one opening of the library."""
    with home.open() as library:
        answer(library, "d/c/answer")
        answer(library, "d/c/answer")
