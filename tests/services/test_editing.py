"""Writing notes: each act changes its own bytes, keeps progress, and is taken back as one."""

import os
from pathlib import Path
from typing import Any

import pytest

from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.library import Library
from studydeck.services.writing import drafts, editing, new_decks, note_ids
from studydeck.store import index
from tests.conftest import Home

COFFEE = """\
title: Coffee
sources:
  book: {title: The Book, publisher: P}
notes:
  # the first
  - term: Bloom
    meaning: The first minute.   # short
    source: {from: book, at: p. 2}

  - question: Why rinse the filter?
    answer: It tastes of paper.
"""
TEA = "title: Tea\nnotes:\n- term: Leaf\n  meaning: What is brewed.\n"


@pytest.fixture
def files(home: Home) -> tuple[Path, Path]:
    """Write two decks, and answer a card of the first."""
    paths = home.deck("coffee.yaml", COFFEE), home.deck("tea.yaml", TEA)
    home.answer("coffee/bloom/meaning")
    return paths


def uid_of(library: Library, key: str) -> str:
    """Return the uid of a note by deck and name."""
    deck, note = key.split("/")
    entry = library.deck_by_id(deck)
    assert entry is not None
    uid = index.uid_of(library.connection, entry.number, note)
    assert uid is not None
    return uid


def test_a_mended_prompt_keeps_its_progress_without_a_guess(home: Home, files: tuple[Path, Path]) -> None:
    """A note whose prompt and answer are both rewritten in the program is still the same note."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        saved = editing.save_note(library, opened, {**opened.fields, "term": "Swelling", "meaning": "Gas leaves."})
        assert saved.uid == opened.uid
    assert home.progress() == {"coffee/swelling/meaning": 1}
    assert files[0].read_text() == COFFEE.replace("Bloom", "Swelling").replace("The first minute.", "Gas leaves.")


def test_a_rewording_outlives_the_loss_of_all_that_follows(home: Home, files: tuple[Path, Path]) -> None:
    """Decks and events alone know the reworded note again: without its index the progress is the same."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        editing.save_note(library, opened, {"question": "Wholly other?", "answer": "Words."})
        assert uid_of(library, "coffee/wholly-other") == opened.uid
    home.places.index.unlink()
    with home.open() as library:
        assert uid_of(library, "coffee/wholly-other") == opened.uid


def test_yaml_can_be_saved_too(home: Home, files: tuple[Path, Path]) -> None:
    """A note's own text comes with its comments, and what is typed is written as it was typed."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        assert opened.text.startswith("term: Bloom\nmeaning: The first minute.   # short\n")
        editing.save_note(library, opened, opened.text.replace("# short", "# shorter"))
    assert files[0].read_text() == COFFEE.replace("# short", "# shorter")


def test_saving_nothing_writes_nothing(home: Home, files: tuple[Path, Path]) -> None:
    """Where nothing changed there is no act and no new file."""
    before = files[0].stat().st_ino
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        editing.save_note(library, opened, opened.text)
        editing.save_note(library, opened, opened.fields)
        assert editing.tag_notes(library, [opened.uid], remove=["none"]).notes == 0
        assert "the answer to" in history.undo(library)
    assert files[0].stat().st_ino == before


def test_acts_are_taken_back_one_by_one(home: Home, files: tuple[Path, Path]) -> None:
    """Adding, tagging, moving and deleting are one act each; undoing all of them gives the very same bytes and progress."""
    with home.open() as library:
        uid, other = uid_of(library, "coffee/bloom"), uid_of(library, "coffee/why-rinse-the-filter")
        editing.add_note(library, "coffee", {"term": "Crema", "meaning": "Foam."})
        editing.tag_notes(library, [uid, other], add=["hot"])
        editing.move_notes(library, [uid, other], "tea")
        editing.delete_notes(library, [uid])
        assert [history.undo(library).split(" of 20")[0] for _ in range(4)] == [
            "the deletion of tea/bloom",
            "the move of 2 notes to Tea",
            "the tagging of 2 notes",
            "the new note in Coffee",
        ]
    assert (files[0].read_text(), files[1].read_text()) == (COFFEE, TEA)
    assert home.progress() == {"coffee/bloom/meaning": 1}


def test_a_tag_that_is_there_is_not_added_again(home: Home, files: tuple[Path, Path]) -> None:
    """In whatever case a tag is written, a note that has it isn't touched; one that is removed goes in any case."""
    with home.open() as library:
        uid = uid_of(library, "coffee/bloom")
        editing.tag_notes(library, [uid], add=["Hot"])
        assert editing.tag_notes(library, [uid], add=["hot"]).notes == 0
        assert "tags: [Hot]" in files[0].read_text()
        editing.tag_notes(library, [uid], remove=["HOT"])
    assert files[0].read_text() == COFFEE


def test_a_moved_note_takes_source_and_progress_along(home: Home, files: tuple[Path, Path]) -> None:
    """The source that a moved note names stands in its new deck, and its progress is its own."""
    with home.open() as library:
        done = editing.move_notes(library, [uid_of(library, "coffee/bloom")], "tea")
        assert done.said == "1 note moved to Tea."
        entry = library.deck_by_id("tea")
        assert entry is not None
        row = next(one for one in index.notes(library.connection, entry.number) if one.note == "bloom")
        assert row.sources == [{"title": "The Book", "at": "p. 2", "publisher": "P", "url": ""}]
    assert home.progress() == {"tea/bloom/meaning": 1}
    assert "meaning: The first minute.   # short" in files[1].read_text()


def test_two_sources_of_one_name_are_kept_apart(home: Home, files: tuple[Path, Path]) -> None:
    """Where the new deck calls another source by that name, the moved one gets another name."""
    home.deck("tea.yaml", "sources: {book: {title: Another}}\n" + TEA)
    with home.open() as library:
        editing.move_notes(library, [uid_of(library, "coffee/bloom")], "tea")
    text = files[1].read_text()
    assert "sources: {book: {title: Another}, book-2: {title: The Book, publisher: P}}" in text
    assert "source: {from: book-2, at: p. 2}" in text


def test_a_deleted_note_comes_back_with_its_progress(home: Home, files: tuple[Path, Path]) -> None:
    """Undoing a deletion brings the note back, and what was known of it."""
    with home.open() as library:
        editing.delete_notes(library, [uid_of(library, "coffee/bloom")])
    assert home.progress() == {}
    with home.open() as library:
        history.undo(library)
    assert home.progress() == {"coffee/bloom/meaning": 1}


def test_an_undo_never_overwrites_what_came_after(home: Home, files: tuple[Path, Path]) -> None:
    """A file that was changed since is left alone, and the sentence names the former version."""
    with home.open() as library:
        editing.tag_notes(library, [uid_of(library, "coffee/bloom")], add=["x"])
        later = files[0].read_text() + "# more\n"
        files[0].write_text(later)
        with pytest.raises(StudydeckError, match="was changed since") as error:
            history.undo(library)
        kept = next((home.places.data / "edits").iterdir())
        assert str(kept) in str(error.value)
        assert kept.read_text() == COFFEE
    assert files[0].read_text() == later


def test_an_edit_that_is_locked_in_is_passed_over_once_it_was_told(home: Home, files: tuple[Path, Path]) -> None:
    """The second undo in a run takes back what was done before the edit; a command does so where it is asked to."""
    with home.open() as library:
        editing.tag_notes(library, [uid_of(library, "tea/leaf")], add=["early"])
        editing.tag_notes(library, [uid_of(library, "coffee/bloom")], add=["x"])
        files[0].write_text(files[0].read_text() + "# more\n")
        with pytest.raises(StudydeckError, match="Once more takes back what was done before"):
            history.undo_act(library)
        assert history.undo_act(library).startswith("the tagging of tea/leaf")
    assert files[1].read_text() == TEA
    with home.open() as library:
        with pytest.raises(StudydeckError, match="--pass-over"):
            history.undo(library)
        library.locked_in.clear()
        assert history.undo(library, pass_over=True).startswith("the answer to")


def test_a_note_changed_by_somebody_else_is_not_overwritten(home: Home, files: tuple[Path, Path]) -> None:
    """Where the opened note itself was changed meanwhile both versions stay: the file's, and a draft."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        other = COFFEE.replace("The first minute.", "Another text.")
        files[0].write_text(other)
        with pytest.raises(editing.ChangedMeanwhile) as error:
            editing.save_note(library, opened, {**opened.fields, "meaning": "Mine."})
        assert "Another text." in error.value.text
        assert "Mine." in (drafts.kept(library, error.value.draft) or "")
    assert files[0].read_text() == other


def test_a_comment_of_somebody_else_is_not_overwritten(home: Home, files: tuple[Path, Path]) -> None:
    """Where a comment in the opened note changed meanwhile, fields leave it alone, and typed YAML is refused."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        other = COFFEE.replace("# short", "# another remark")
        files[0].write_text(other)
        with pytest.raises(editing.ChangedMeanwhile):
            editing.save_note(library, opened, opened.text.replace("first", "very first"))
        assert files[0].read_text() == other
        editing.save_note(library, opened, {**opened.fields, "meaning": "Mine."})
    assert files[0].read_text() == other.replace("The first minute.", "Mine.")


def test_a_change_elsewhere_in_the_file_does_no_harm(home: Home, files: tuple[Path, Path]) -> None:
    """Where only other notes changed meanwhile both changes stay."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        other = "# a new line\n" + COFFEE.replace("tastes of paper", "smells of paper")
        files[0].write_text(other)
        editing.save_note(library, opened, {**opened.fields, "meaning": "Mine."})
    assert files[0].read_text() == other.replace("The first minute.", "Mine.")


@pytest.mark.parametrize("content", (None, "notes: [", "title: Other\nid: other\n"))
def test_a_file_that_vanished_or_broke_is_not_written(
    home: Home, files: tuple[Path, Path], content: str | None
) -> None:
    """A file that is gone, broken or another deck by now gets nothing written; what was typed is kept as a draft."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        files[0].unlink() if content is None else files[0].write_text(content)
        with pytest.raises(editing.ChangedMeanwhile) as error:
            editing.save_note(library, opened, {**opened.fields, "meaning": "Mine."})
        assert "Mine." in (drafts.kept(library, error.value.draft) or "")
    assert (files[0].read_text() if files[0].exists() else None) == content


def test_a_note_with_an_error_is_not_saved(home: Home, files: tuple[Path, Path]) -> None:
    """What would be no note any more is refused with the place in its text."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "coffee/bloom"))
        with pytest.raises(StudydeckError, match="Line 2, column 1: unknown key `maening`"):
            editing.save_note(library, opened, opened.text.replace("meaning", "maening"))
    assert files[0].read_text() == COFFEE


def test_a_bundled_deck_is_copied_first(bundled_home: Home) -> None:
    """The first edit of a bundled deck makes a copy in the user's folder; its progress goes on, undo removes the copy."""
    bundled_home.answer("the-interview/" + first_card(bundled_home, "the-interview"))
    before = bundled_home.progress()
    original = (Path(str(bundled_home.bundled)) / "the-interview.yaml").read_bytes()
    with bundled_home.open() as library:
        uid = next(iter(index.lines(library.connection, entry_number(library, "the-interview"))))
        done = editing.tag_notes(library, [uid], add=["mine"])
        assert done.copied == ("the-interview",)
        copy = bundled_home.places.decks / "the-interview.yaml"
        assert library.deck_by_id("the-interview").path == copy  # type: ignore[union-attr]
        assert index.note(library.connection, uid).fields["tags"][-1] == "mine"  # type: ignore[union-attr]
    assert bundled_home.progress() == before
    assert (Path(str(bundled_home.bundled)) / "the-interview.yaml").read_bytes() == original
    with bundled_home.open() as library:
        history.undo(library)
        assert library.deck_by_id("the-interview").bundled  # type: ignore[union-attr]
    assert not copy.exists()
    assert bundled_home.progress() == before


def test_a_reworded_note_of_a_bundled_deck_comes_back_as_itself(bundled_home: Home) -> None:
    """Undoing the edit that copied a bundled deck gives its note back with its progress, however it was reworded."""
    bundled_home.answer("the-interview/" + first_card(bundled_home, "the-interview"))
    before = bundled_home.progress()
    with bundled_home.open() as library:
        number = entry_number(library, "the-interview")
        key = next(iter(before)).split("/")[1]
        uid = index.uid_of(library.connection, number, key) or ""
        opened = editing.open_note(library, uid)
        editing.save_note(library, opened, {"question": "Wholly other?", "answer": "Words."})
        history.undo(library)
        assert index.note(library.connection, uid) is not None
    assert bundled_home.progress() == before
    bundled_home.places.index.unlink()
    assert bundled_home.progress() == before


def entry_number(library: Library, deck: str) -> int:
    """Return a deck's number."""
    entry = library.deck_by_id(deck)
    assert entry is not None
    return entry.number


def first_card(home: Home, deck: str) -> str:
    """Return note and face of a deck's first card."""
    return next(key for key in home.cards() if key.startswith(f"{deck}/")).partition("/")[2]


def test_links_and_permissions_stay(home: Home, files: tuple[Path, Path]) -> None:
    """A deck that is a link stays one: what it leads to is written, with the permissions it had."""
    real = home.folder / "elsewhere.yaml"
    files[0].rename(real)
    real.chmod(0o640)
    files[0].symlink_to(real)
    with home.open() as library:
        editing.tag_notes(library, [uid_of(library, "coffee/bloom")], add=["x"])
    assert files[0].is_symlink()
    assert "tags: [x]" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in home.folder.iterdir() if path.suffix == ".tmp"] == []


def test_a_read_only_file_is_refused(home: Home, files: tuple[Path, Path]) -> None:
    """A file without any write permission is left alone, with a sentence, and no act is left behind."""
    files[0].chmod(0o444)
    with home.open() as library:
        with pytest.raises(StudydeckError, match="read-only; nothing was changed"):
            editing.tag_notes(library, [uid_of(library, "coffee/bloom")], add=["x"])
        assert "the answer to" in history.undo(library)
    assert files[0].read_text() == COFFEE


@pytest.mark.parametrize(
    ("title", "name"),
    (
        ("Coffee / at home: 1", "coffee-at-home-1.yaml"),
        ("😀 ☕", None),
        ("x" * 300, None),
        ("CON", "con-deck.yaml"),
        ("Größe", "grösse.yaml"),
        ("コーヒー", "コーヒー.yaml"),
        ("../../etc/passwd", "etc-passwd.yaml"),
        ("Coffee", "coffee-2.yaml"),
    ),
)
def test_any_title_makes_a_file(home: Home, files: tuple[Path, Path], title: str, name: str | None) -> None:
    """A title of slashes, emoji or 300 letters becomes a safe, free name, and the deck loads under that title."""
    with home.open() as library:
        deck_id = new_decks.create(library, title, tags=["t: x"])
        entry = library.deck_by_id(deck_id)
        assert entry is not None
        assert entry.path.parent == home.places.decks
        assert (entry.deck.title, entry.deck.tags) == (title, ("t: x",))
        assert len(os.fsencode(entry.path.name)) < 200
        assert name is None or entry.path.name == name
        assert editing.add_note(library, deck_id, {"term": "a", "meaning": "b"}).line
        assert editing.check(library, deck_id, {"term": "a", "meaning": "c"}).duplicates


def test_names_that_some_systems_take_for_one_are_kept_apart(home: Home) -> None:
    """A name that differs from another file's in case or in how its letters are composed only isn't free."""
    home.deck("Caf\u0065\u0301.yaml", "title: x\nid: other\nnotes:\n- cloze: '{{a}}'\n")
    with home.open() as library:
        assert new_decks.create(library, "Caf\u00e9") == "caf\u00e9"
        entry = library.deck_by_id("caf\u00e9")
    assert entry is not None
    assert entry.path.name == "caf\u00e9-2.yaml"


@pytest.mark.parametrize(
    "given",
    (
        {"title": " "},
        {"title": "a", "deck_id": "A B"},
        {"title": "a", "deck_id": "tea"},
        {"title": "a", "folder": "../x"},
    ),
)
def test_a_deck_that_cannot_be_is_refused(home: Home, files: tuple[Path, Path], given: dict[str, str]) -> None:
    """An empty title, a bad or taken id and a folder outside are refused; nothing is written."""
    with home.open() as library, pytest.raises(StudydeckError):
        new_decks.create(library, **given)
    assert len(list(home.places.decks.rglob("*"))) == 2


def test_ids_are_added_by_a_line_edit(home: Home, files: tuple[Path, Path]) -> None:
    """Every note gets the id that its key calls it already; nothing else changes, not even the progress."""
    with home.open() as library:
        assert [one.id for one in note_ids.proposals(library)] == ["bloom", "why-rinse-the-filter", "leaf"]
        assert note_ids.write(library) == "3 ids added in 2 files."
        assert note_ids.proposals(library) == []
    lines = [line for line in files[0].read_text().splitlines() if not line.strip().startswith("id:")]
    assert lines == COFFEE.splitlines()
    assert home.progress() == {"coffee/bloom/meaning": 1}
    with home.open() as library:
        history.undo(library)
    assert (files[0].read_text(), files[1].read_text()) == (COFFEE, TEA)


# --- before it is saved ---


def test_a_note_is_checked_as_it_is_typed(home: Home, files: tuple[Path, Path]) -> None:
    """A check tells the cards, the problems with their line, and who asks the same in any deck."""
    with home.open() as library:
        checked = editing.check(library, "tea", "term: Bloom\nmeaning: x\n")
        assert [face.name for face in checked.faces] == ["meaning", "term"]
        assert [(one.deck_id, one.line, one.nearly) for one in checked.duplicates] == [("coffee", 6, False)]
        wrong = editing.check(library, "tea", "term: Bloom\nmeaning: [x\n")
        assert wrong.note is None
        assert wrong.errors[0].line == 2
        fields: dict[str, Any] = {"term": "Bloom", "meaning": ""}
        assert editing.check(library, "tea", fields).errors[0].path == ("meaning",)


def test_a_deck_s_own_sources_can_be_named(home: Home, files: tuple[Path, Path]) -> None:
    """A note is checked with the sources of the deck it is for."""
    with home.open() as library:
        fields = {"term": "x", "meaning": "y", "source": {"from": "book"}}
        assert not editing.check(library, "coffee", fields).errors
        assert editing.check(library, "tea", fields).errors


def test_nearly_the_same_prompt_is_told(home: Home, files: tuple[Path, Path]) -> None:
    """The same words in another order, or with other signs, count as nearly the same; the note itself doesn't."""
    with home.open() as library:
        found = editing.check(library, "tea", {"question": "Rinse: why the filter", "answer": "x"}).duplicates
        assert [(one.prompt, one.nearly) for one in found] == [("Why rinse the filter?", True)]
        uid = uid_of(library, "coffee/bloom")
        assert editing.check(library, "coffee", {"term": "Bloom", "meaning": "x"}, uid=uid).duplicates == ()


def test_drafts_are_kept_and_dropped(home: Home, files: tuple[Path, Path]) -> None:
    """What was typed is there again after a restart, whatever it is called, until it is dropped."""
    name = "new-größe/" + "x" * 300
    with home.open() as library:
        drafts.keep(library, name, "term: ☕\n")
    with home.open() as library:
        assert drafts.kept(library, name) == "term: ☕\n"
        assert drafts.kept(library, name + "y") is None
        drafts.drop(library, name)
        drafts.drop(library, name)
        assert drafts.kept(library, name) is None
