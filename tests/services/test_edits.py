"""An edit never costs progress: a table of edits on the bundled decks, each followed by the loss of all but decks and events."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from studydeck.services.browsing.browse import cards
from studydeck.store import states
from tests.conftest import FakeClock, Home, answer

DECKS = ("strategy-and-management", "the-interview", "product-manager-vs-marketing-manager")
KINDS = {"term", "difference", "question", "cloze", "list", "choose", "interview"}
Content = dict[str, Any]


@dataclass(slots=True)
class Decks:
    """A home with copies of bundled decks, which can be edited as data."""

    home: Home

    def read(self, deck: str) -> Content:
        """Return a deck as data; everything is text."""
        return dict(yaml.load((self.home.places.decks / f"{deck}.yaml").read_bytes(), yaml.BaseLoader))  # noqa: S506

    def write(self, deck: str, content: Content) -> None:
        """Write a deck from data."""
        self.home.deck(f"{deck}.yaml", yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=60))

    def edit(self, deck: str, change: Callable[[Content], None]) -> None:
        """Read, change and write a deck."""
        content = self.read(deck)
        change(content)
        self.write(deck, content)

    def edit_all(self, change: Callable[[Content], None]) -> None:
        """Change every deck in the same way."""
        for deck in DECKS:
            self.edit(deck, change)

    def standing(self) -> dict[tuple[str, str], tuple[Any, ...]]:
        """Return where every answered card stands that is in a file, by uid and face."""
        return {
            (card["uid"], card["face"]): (card["reps"], card["due"], card["stability"])
            for card in self.home.cards().values()
            if card["reps"]
        }

    def lose_everything_but_decks_and_events(self) -> None:
        """Delete the index, and fold all that follows from the events anew."""
        for suffix in ("", "-wal", "-shm"):
            path = self.home.places.index
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        with self.home.open() as library, library.database.transaction() as connection:
            for table in ("states", "days", "notes", "paused", "parameters"):
                connection.execute(f"DELETE FROM {table}")
            states.rebuild(connection)
        self.home.places.index.unlink()


def kind_of(note: Content) -> str:
    """Return the key that names a note's kind."""
    return next(key for key in note if key in KINDS)


@pytest.fixture(scope="module")
def studied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a home in which a note of every kind and the ends of every deck were answered."""
    home = Home(tmp_path_factory.mktemp("edits") / "home", FakeClock())
    for deck in DECKS:
        home.deck(f"{deck}.yaml", (Path(__file__).parents[2] / "decks" / f"{deck}.yaml").read_bytes())
    chosen: dict[str, str] = {}
    with home.open() as library:
        found = list(cards(library))
        for card in found:
            chosen.setdefault(f"{card['deck']} {card['kind']}", card["key"])
        for deck in DECKS:
            chosen[f"{deck} last"] = [card["key"] for card in found if card["deck"] == deck][-1]
        for number, key in enumerate(chosen.values()):
            for _time in range(number % 3 + 1):
                answer(library, key)
    return home.folder


@pytest.fixture
def decks(studied: Path, tmp_path: Path) -> Decks:
    """Return a copy of that home, at the same time of the same clock."""
    shutil.copytree(studied, tmp_path / "home")
    home = Home(tmp_path / "home", FakeClock())
    home._written = 1000
    return Decks(home)


# --- edits that change nothing for anybody ------------------------------------------------------------------------------


def reorder(content: Content) -> None:
    """Turn the notes round."""
    content["notes"].reverse()


def shuffle_keys(content: Content) -> None:
    """Write each note's keys in another order."""
    content["notes"] = [dict(reversed(note.items())) for note in content["notes"]]


def retag(content: Content) -> None:
    """Change labels: tags, sources, importance."""
    content["tags"] = ["other"]
    for note in content["notes"]:
        note["tags"] = ["new"]
        note.pop("source", None)
        note["importance"] = "1"


def mend_answers(content: Content) -> None:
    """Change the answer of every note."""
    for note in content["notes"]:
        for key in ("meaning", "answer", "because", "remark", "hint", "example"):
            if isinstance(note.get(key), str):
                note[key] += " (mended)"


def add_hints(content: Content) -> None:
    """Give every note a hint."""
    for note in content["notes"]:
        note["hint"] = "Think of the year's plan."


def insert_first(content: Content) -> None:
    """Put a new note before all others."""
    content["notes"].insert(0, {"question": "Something new?", "answer": "Yes."})


def respell_prompts(content: Content) -> None:
    """Change case and spaces of the prompts."""
    for note in content["notes"]:
        kind = kind_of(note)
        if isinstance(note[kind], str) and kind != "cloze":
            note[kind] = f"  {note[kind].upper()}  "


def give_ids(content: Content) -> None:
    """Give every note an `id`."""
    for number, note in enumerate(content["notes"]):
        note.setdefault("id", f"n{number}")


def as_crlf(decks: Decks) -> None:
    """Write the files with a byte order mark and CRLF."""
    for deck in DECKS:
        path = decks.home.places.decks / f"{deck}.yaml"
        decks.home.deck(path.name, b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))


def as_utf16(decks: Decks) -> None:
    """Write the files as UTF-16."""
    for deck in DECKS:
        path = decks.home.places.decks / f"{deck}.yaml"
        decks.home.deck(path.name, path.read_text("utf-8").encode("utf-16"))


def rename_with_id(decks: Decks) -> None:
    """Rename files whose decks have an `id`."""
    for deck in DECKS:
        path = decks.home.places.decks / f"{deck}.yaml"
        assert "id" in decks.read(deck)
        path.rename(path.with_name(f"renamed {deck}.yml"))


def rename_without_id(decks: Decks) -> None:
    """Rename files that name their decks."""
    decks.edit_all(lambda content: content.pop("id"))
    decks.home.open().close()
    for deck in DECKS:
        path = decks.home.places.decks / f"{deck}.yaml"
        path.rename(path.with_name(f"renamed-{deck}.yaml"))


def into_a_folder(decks: Decks) -> None:
    """Move the files into a folder of folders."""
    inner = decks.home.places.decks / "job" / "interview"
    inner.mkdir(parents=True)
    for deck in DECKS:
        (decks.home.places.decks / f"{deck}.yaml").rename(inner / f"{deck}.yaml")


def move_to_another_deck(decks: Decks) -> None:
    """Move all notes of a deck to another."""
    first, second = decks.read(DECKS[0]), decks.read(DECKS[1])
    sources = {**first.get("sources", {}), **second.get("sources", {})}
    second["notes"] = second["notes"] + first["notes"]
    second["sources"] = sources
    first["notes"] = [{"question": "Is it empty?", "answer": "Nearly."}]
    decks.write(DECKS[1], second)
    decks.write(DECKS[0], first)


def vanish_and_come_back(decks: Decks) -> None:
    """Take all notes out, start, and put them back."""
    before = {deck: decks.read(deck) for deck in DECKS}
    decks.edit_all(lambda content: content.update(notes=[{"question": "Alone?", "answer": "Yes."}]))
    assert decks.standing() == {}
    for deck, content in before.items():
        decks.write(deck, content)


def file_vanishes_and_comes_back(decks: Decks) -> None:
    """Delete the files, start, and put them back."""
    before = {deck: decks.read(deck) for deck in DECKS}
    for deck in DECKS:
        (decks.home.places.decks / f"{deck}.yaml").unlink()
    assert decks.standing() == {}
    for deck, content in before.items():
        decks.write(deck, content)


def add_and_drop_ids(decks: Decks) -> None:
    """Give ids, start, and take them away again."""
    before = {deck: decks.read(deck) for deck in DECKS}
    decks.edit_all(give_ids)
    decks.home.open().close()
    for deck, content in before.items():
        decks.write(deck, content)


def ids_then_other_prompts(decks: Decks) -> None:
    """Give ids, start, and change the questions."""
    decks.edit_all(give_ids)
    decks.home.open().close()

    def change(content: Content) -> None:
        for number, note in enumerate(content["notes"]):
            if kind_of(note) in {"question", "choose", "interview", "list"}:
                note[kind_of(note)] = f"Quite another question, number {number}?"

    decks.edit_all(change)


def break_and_mend(decks: Decks) -> None:
    """Leave half a file behind, start, and put the whole one back."""
    before = {deck: decks.read(deck) for deck in DECKS}
    for deck in DECKS:
        decks.home.deck(f"{deck}.yaml", "notes: [\n  {question: half a file")
    decks.home.open().close()
    for deck, content in before.items():
        decks.write(deck, content)


HARMLESS: tuple[Callable[[Any], None], ...] = (
    reorder,
    shuffle_keys,
    retag,
    mend_answers,
    add_hints,
    insert_first,
    respell_prompts,
    give_ids,
    as_crlf,
    as_utf16,
    rename_with_id,
    rename_without_id,
    into_a_folder,
    move_to_another_deck,
    vanish_and_come_back,
    file_vanishes_and_comes_back,
    add_and_drop_ids,
    ids_then_other_prompts,
    break_and_mend,
)
ON_DECKS = set(HARMLESS[8:])


@pytest.mark.parametrize("edit", HARMLESS, ids=lambda edit: edit.__name__.replace("_", " "))
def test_edit_costs_no_progress(decks: Decks, edit: Callable[[Any], None]) -> None:
    """Every answered card stands where it stood; also after index and all derived tables were lost."""
    before = decks.standing()
    assert len(before) > 10
    if edit in ON_DECKS:
        edit(decks)
    else:
        decks.edit_all(edit)
    assert decks.standing() == before
    after = decks.home.cards()
    decks.lose_everything_but_decks_and_events()
    assert decks.home.cards() == after


# --- edits that make another note ------------------------------------------------------------------------------------


@pytest.fixture
def small(home: Home) -> Home:
    """Return a home with one deck of three questions, the first answered twice."""
    home.deck("d.yaml", deck_of(("A?", "a"), ("B?", "b"), ("C?", "c")))
    home.answer("d/a/answer", "d/a/answer")
    return home


def deck_of(*notes: tuple[str, ...]) -> str:
    """Return a deck of questions: (question, answer) or (question, answer, id)."""
    lines = [f"  - {{question: {q}, answer: {a}{', id: ' + rest[0] if rest else ''}}}" for q, a, *rest in notes]
    return "\n".join(["title: T", "notes:", *lines, ""])


def rebuilt(home: Home) -> dict[str, int]:
    """Return the progress after all but decks and events was lost."""
    Decks(home).lose_everything_but_decks_and_events()
    return home.progress()


def test_changed_question_is_a_new_note_and_the_old_one_a_tombstone(small: Home) -> None:
    """Another question has no progress; back again, the old one has its own."""
    small.deck("d.yaml", deck_of(("Another?", "a"), ("B?", "b"), ("C?", "c")))
    assert small.progress() == rebuilt(small) == {}
    small.deck("d.yaml", deck_of(("A?", "a"), ("B?", "b"), ("C?", "c")))
    assert small.progress() == rebuilt(small) == {"d/a/answer": 2}


def test_new_question_answered_meanwhile_keeps_its_own_progress(small: Home) -> None:
    """Tombstone and successor don't mix when both stand in the file one day."""
    small.deck("d.yaml", deck_of(("Another?", "a"), ("B?", "b")))
    small.answer("d/another/answer")
    small.deck("d.yaml", deck_of(("Another?", "a"), ("A?", "a")))
    assert small.progress() == rebuilt(small) == {"d/another/answer": 1, "d/a/answer": 2}


def test_copied_note_has_no_progress(small: Home) -> None:
    """A copy with another answer is new, wherever it stands."""
    small.deck("d.yaml", deck_of(("A?", "other"), ("A?", "a")))
    assert sorted(small.progress().values()) == [2]
    with small.open() as library:
        (answered,) = [card for card in cards(library) if card["reps"]]
        assert answered["answer"] == "a"


def test_copied_id_stays_with_the_closest_text(small: Home) -> None:
    """Of two notes with one `id` the copy is a new note, and is reported."""
    small.deck("d.yaml", deck_of(("A?", "a", "x"), ("B?", "b")))
    small.open().close()
    small.deck("d.yaml", deck_of(("Z?", "z", "x"), ("A?", "a", "x")))
    by_answer = {card["answer"]: card["reps"] for card in small.cards().values()}
    assert by_answer == {"z": 0, "a": 2}
    with small.open() as library:
        from studydeck.store import index

        assert any("id" in problem.message for problem in index.problems(library.connection))


@pytest.mark.parametrize("which", (0, 1))
def test_two_identical_notes_never_share_or_swap(home: Home, which: int) -> None:
    """Each keeps its own progress over edits of the rest of the file, and over the loss of everything derived."""
    twins = [("A?", "a"), ("A?", "a")]
    home.deck("d.yaml", deck_of(*twins))
    key = list(home.cards())[which]
    home.answer(key)
    assert home.progress() == {key: 1}
    home.deck("d.yaml", deck_of(*twins, ("New?", "n")))
    assert home.progress() == rebuilt(home) == {key: 1}


@pytest.mark.parametrize("answered", (0, 1))
@pytest.mark.parametrize("edited", (0, 1))
def test_one_of_two_notes_with_one_question_can_be_edited(home: Home, answered: int, edited: int) -> None:
    """Mending an answer doesn't hand the progress to the other note with that question."""
    answers = ["one", "two"]
    home.deck("d.yaml", deck_of(*(("A?", text) for text in answers)))
    home.answer(list(home.cards())[answered])
    marks = [f"{text} mended" if n == edited else text for n, text in enumerate(answers)]
    home.deck("d.yaml", deck_of(*(("A?", text) for text in reversed(marks))))
    assert {card["answer"] for card in home.cards().values() if card["reps"]} == {marks[answered]}
    rebuilt(home)
    assert {card["answer"] for card in home.cards().values() if card["reps"]} == {marks[answered]}


def test_same_note_in_two_decks_is_two_notes(home: Home) -> None:
    """A copied deck under another name begins anew, and the first keeps its own."""
    home.deck("d.yaml", deck_of(("A?", "a")))
    home.answer("d/a/answer")
    home.deck("e.yaml", deck_of(("A?", "a")))
    assert home.progress() == rebuilt(home) == {"d/a/answer": 1}


def test_former_key_finds_its_card(small: Home) -> None:
    """A key that a note had before is still an address."""
    from studydeck.services.history import find_card

    small.deck("d.yaml", deck_of(("A?", "a", "new-id")))
    with small.open() as library:
        assert find_card(library, "d/a/answer") == find_card(library, "d/new-id/answer")


def test_deck_of_ones_own_takes_a_bundled_decks_progress(bundled_home: Home) -> None:
    """A copy of a bundled deck in the user's folder goes on with the progress of the bundled one."""
    key = "strategy-and-management/marketing-strategy/meaning"
    bundled_home.answer(key)
    source = (Path(__file__).parents[2] / "decks" / "strategy-and-management.yaml").read_text("utf-8")
    bundled_home.deck("mine.yaml", source.replace("big-picture plan", "grand plan"))
    card = bundled_home.cards()[key]
    assert card["reps"] == 1
    assert card["file"].endswith("mine.yaml")
    bundled_home.places.decks.joinpath("mine.yaml").unlink()
    assert bundled_home.cards()[key]["reps"] == 1


def test_edit_under_a_clock_that_was_set_back_is_kept(home: Home) -> None:
    """A note that was answered while the clock ran ahead keeps its progress over a later edit and a lost index."""
    home.clock.advance(days=400)
    home.deck("d.yaml", deck_of(("A?", "a")))
    home.answer("d/a/answer")
    home.clock.advance(days=-400)
    home.deck("d.yaml", deck_of(("A?", "a", "x")))
    home.open().close()
    home.deck("d.yaml", deck_of(("New?", "a", "x")))
    assert home.progress() == rebuilt(home) == {"d/x/answer": 1}


def test_unchanged_note_is_recorded_once(small: Home) -> None:
    """Starts without an edit write no event."""
    from studydeck.store import log

    def events() -> int:
        with small.open() as library:
            return log.count(library.connection)

    before = events()
    small.deck("d.yaml", deck_of(("A?", "a"), ("B?", "b"), ("C?", "changed, but never answered")))
    assert events() == before
    small.deck("d.yaml", deck_of(("A?", "mended"), ("B?", "b")))
    assert events() == before + 1
    assert events() == before + 1


def test_number_of_a_deck_survives_an_edit(home: Home) -> None:
    """A session that runs while a deck is edited goes on with that deck."""
    for name in "abc":
        home.deck(f"{name}.yaml", deck_of((f"{name}?", "x")))
    with home.open() as library:
        before = {entry.deck.id: number for number, entry in library.decks.items()}
    home.deck("a.yaml", deck_of(("a?", "edited")))
    home.deck("bb.yaml", deck_of(("bb?", "x")))
    home.places.decks.joinpath("c.yaml").unlink()
    with home.open() as library:
        after = {entry.deck.id: number for number, entry in library.decks.items()}
    assert (after["a"], after["b"]) == (before["a"], before["b"])
    assert len(set(after.values())) == 3
