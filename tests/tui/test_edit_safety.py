"""Nothing typed is ever lost: drafts, refused saves, and the ways a form can end."""

import json

import pytest
from textual import events

from studydeck.errors import StudydeckError
from studydeck.services.writing import drafts, editing
from studydeck.store import index


def uid_of(trial, number=0):
    """Return a note's uid by its number."""
    return list(index.notes(trial.app.library.connection))[number].uid


async def open_note(trial, number=0):
    """Open the form of a note."""
    trial.app.open_edit(uid_of(trial, number), None, None)
    await trial.settled()


async def begin(trial):
    """Begin a question in the highlighted deck."""
    await trial.hit("n", "3")


async def test_esc_keeps_what_was_typed_and_says_so(launch, sample):
    """The next new note in that deck begins with it, and says so; ^r drops it and brings it back."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial)
        await trial.fill("to go")
        await trial.hit("escape")
        assert trial.kind == "home"
        assert "kept as a draft" in trial.text
        await trial.hit("n")
        assert trial.kind == "edit"
        assert trial.app.focused.name == "answer"
        assert "to go" in trial.text
        assert "not saved yet" in trial.text
        await trial.hit("ctrl+r")
        assert "to go" not in trial.text
        await trial.hit("ctrl+r")
        assert "to go" in trial.text


async def test_a_draft_is_on_disk_while_it_is_typed(launch, sample):
    """Without any key but the letters it can be read from the data folder, as a kill would leave it."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial)
        trial.app.focused.post_message(events.Paste("half a quest"))
        for _ in range(100):
            await trial.pilot.pause(0.02)
            kept = drafts.kept(trial.app.library, "new-verbs")
            if kept:
                break
        assert json.loads(kept)["values"]["question"] == "half a quest"


async def test_a_draft_survives_the_end_of_the_program(launch, sample, libraries):
    """A program that ends at once, as a closed terminal makes it, keeps the form; the next run brings it back."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        await trial.fill(" or not to be")
        trial.app.leave(129)
        trial.app.library.close()
    async with launch() as trial:
        await open_note(trial)
        assert "to be or not to be" in trial.text
        await trial.hit("ctrl+s")
        assert next(iter(index.notes(trial.app.library.connection))).fields["question"] == "to be or not to be"
        assert drafts.kept(trial.app.library, f"note-{uid_of(trial)}") is None


async def test_a_field_that_the_draft_didnt_touch_shows_what_the_file_says_now(launch, sample):
    """A draft is no older version of the rest of the note."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        await trial.fill("!")
        await trial.hit("escape")
        sample.write(verbs=sample.verbs.replace("answer: ser", "answer: estar"))
        trial.app.reread()
        await open_note(trial)
        assert "to be!" in trial.text
        assert "estar" in trial.text


async def test_a_form_in_which_nothing_was_typed_leaves_no_draft(launch, sample):
    """Looking is not writing; and what was typed and taken back is nothing either."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        await trial.fill("x")
        await trial.hit("ctrl+z", "escape")
        assert "kept as a draft" not in trial.text
        assert drafts.kept(trial.app.library, f"note-{uid_of(trial)}") is None


async def test_a_note_that_changed_meanwhile_is_not_overwritten(launch, sample):
    """The save is refused, both versions are kept, and mine can be saved as a new note."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        await trial.fill("come")
        changed = sample.verbs.replace("answer: ser", "answer: estar")
        sample.write(verbs=changed)
        await trial.hit("ctrl+s")
        assert trial.kind == "edit"
        assert "Not saved" in trial.text
        assert "to become" in trial.text
        assert (sample.folder / "verbs.yaml").read_text(encoding="utf-8") == changed
        await trial.hit("f9")
        assert "answer: estar" in trial.text
        await trial.hit("f10")
        assert trial.kind == "home"
        prompts = [row.fields["question"] for row in index.notes(trial.app.library.connection)]
    assert prompts == ["to be", "to have", "to become"]


async def test_a_file_that_vanished_refuses_the_save_and_keeps_the_draft(launch, sample):
    """The form stays; esc keeps it."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        uid = uid_of(trial)
        await trial.fill("come")
        (sample.folder / "verbs.yaml").unlink()
        await trial.hit("ctrl+s")
        assert trial.kind == "edit"
        assert "Not saved" in trial.text
        await trial.hit("escape")
        assert "to become" in str(drafts.kept(trial.app.library, f"note-{uid}"))


@pytest.mark.parametrize("why", ("The disk is full.", "The folder can't be written (Permission denied)."))
async def test_a_save_that_fails_leaves_the_form_as_it_is(launch, sample, monkeypatch, why):
    """The sentence is shown, the text stays, and the next try can work."""
    sample.write(verbs=sample.verbs)

    def refuse(*_arguments, **_options):
        raise StudydeckError(why)

    async with launch() as trial:
        await begin(trial)
        await trial.fill("to go")
        await trial.hit("tab")
        await trial.fill("ir")
        with monkeypatch.context() as patch:
            patch.setattr(editing, "add_note", refuse)
            await trial.hit("ctrl+s")
            assert trial.kind == "edit"
            assert why in " ".join(trial.text.split())
            assert drafts.kept(trial.app.library, "new-verbs")
        await trial.hit("ctrl+s")
        assert trial.kind == "home"
        assert drafts.kept(trial.app.library, "new-verbs") is None


async def test_a_draft_that_cant_be_written_is_told_and_typing_goes_on(launch, sample, monkeypatch):
    """Even then nothing is lost as long as the form is open."""
    sample.write(verbs=sample.verbs)

    def refuse(*_arguments, **_options):
        raise StudydeckError("No room.")

    monkeypatch.setattr(drafts, "keep", refuse)
    async with launch() as trial:
        await begin(trial)
        await trial.fill("to go")
        assert "can't be kept on disk: No room." in trial.text
        await trial.fill(" on")
        assert trial.app.focused.text == "to go on"


async def test_a_damaged_draft_is_shown_as_it_is(launch, sample):
    """A draft that is no form of ours stands there as YAML; nothing fails."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        drafts.keep(trial.app.library, "new-verbs", "question: half\nanswer: [")
        await trial.hit("n")
        assert "question: half" in trial.text


async def test_an_invalid_note_opened_from_a_stale_list_is_told(launch, sample):
    """A note that is gone opens no form."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        uid = uid_of(trial)
        sample.write(verbs="title: Spanish verbs\nid: verbs\nnotes:\n  - {question: to have, answer: tener}\n")
        trial.app.guarded(lambda: trial.app.open_edit(uid, None, None))
        await trial.settled()
        assert trial.kind == "home"
        assert "no longer in" in trial.text or "in no file any more" in trial.text


async def test_a_new_deck_that_wasnt_made_is_a_draft_too(launch, sample):
    """N brings back what was typed."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.hit("N")
        await trial.fill("Chess openings")
        await trial.hit("escape")
        assert "kept" in trial.text
        await trial.hit("N")
        assert "Chess openings" in trial.text


async def test_copying_a_selection_doesnt_leave_the_program(launch, sample):
    """ctrl+c copies where something is selected in a field."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        await trial.press("home", "shift+end", "ctrl+c")
        assert trial.kind == "edit"
        assert trial.app.clipboard == "to be"
