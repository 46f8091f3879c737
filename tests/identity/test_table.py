"""No edit costs progress, and nobody inherits another's: the table of docs/identity.md, row by row."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.identity import table
from tests.identity.table import EDITS, Decks, Edit, Trial, bundled, measure, reworded, total, with_ids, written

SMALL = 84  # notes: twelve of each kind


def small(seed: int) -> Decks:
    """Return a generated deck that is small enough for every run."""
    decks = written(seed)
    for name, notes in decks.files.items():
        decks.files[name] = notes[: SMALL // 4]
    return decks


def called(edit: Edit) -> str:
    """Return an edit's name for the report."""
    return edit.__name__.replace("_", " ")


@pytest.mark.parametrize("ids", (False, True), ids=("without ids", "with ids"))
@pytest.mark.parametrize("edit", EDITS, ids=called)
def test_edit_keeps_progress_and_gives_none_away(tmp_path: Path, edit: Edit, *, ids: bool) -> None:
    """Few cards are asked about, none is lost where notes have ids, none is wrong, and a loss of the index changes nothing."""
    row = measure(tmp_path / "home", small, edit, 7, ids=ids)
    assert row.wrong == 0, row.faults
    assert row.same_after_loss
    assert row.cards > 100
    if ids:
        assert row.kept == row.cards, row.faults
    elif edit is not reworded:
        assert row.kept >= 0.97 * row.cards, row.faults  # of so few cards one is much; the long search has the 99 %


@pytest.mark.long
@pytest.mark.parametrize("make", (bundled, written))
@pytest.mark.parametrize("ids", (False, True), ids=("without ids", "with ids"))
@pytest.mark.parametrize("edit", EDITS, ids=called)
def test_table_holds_for_more_seeds(tmp_path: Path, make: Callable[[int], Decks], edit: Edit, *, ids: bool) -> None:
    """Over three seeds 99 % of the cards keep their progress without ids, all do with ids, and none has another's."""
    row = total([measure(tmp_path / str(seed), make, edit, seed, ids=ids) for seed in range(101, 104)])
    assert row.wrong == 0, row.faults
    assert row.same_after_loss
    if ids:
        assert row.kept == row.cards, row.faults
    elif edit is not reworded:
        assert row.kept >= 0.99 * row.cards, row.faults


@pytest.mark.parametrize("edit", (table.typo_in_prompt, table.shuffled_and_moved, table.faces_renamed), ids=called)
def test_edit_and_its_inverse_change_nothing(tmp_path: Path, edit: Edit) -> None:
    """A file edited and put back as it was has every note under its first uid, with nothing left to decide."""
    trial = Trial(tmp_path / "home", small(3))
    before = {path.name: path.read_bytes() for path in trial.home.places.decks.glob("*.yaml")}
    cards = trial.home.cards()
    edit(trial.decks, Random(3))
    trial.decks.write(trial.home)
    trial.home.open().close()
    for name, content in before.items():
        trial.home.deck(name, content)
    after = trial.home.cards()
    assert {key: (card["uid"], card["reps"]) for key, card in after.items()} == {
        key: (card["uid"], card["reps"]) for key, card in cards.items()
    }


def test_generated_notes_are_of_all_kinds_and_all_different() -> None:
    """The deck that is measured holds 400 healthy notes of all seven kinds, many of them alike."""
    decks = written(1)
    assert len(decks.all()) == 400
    assert {note.kind for note in decks.all()} == set(table.KINDS)
    prompts = [" ".join(str(note.fields[note.kind]).split()[:3]) for note in decks.all()]
    assert max(prompts.count(prompt) for prompt in set(prompts)) > 10
    assert with_ids(decks).all()[0].fields["id"] == "n0"
