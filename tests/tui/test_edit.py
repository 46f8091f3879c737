"""Writing notes: a form for every kind, the cards and problems while it is typed, saving, and the ways in and out."""

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
from textual import events
from textual.geometry import Region

from studydeck.services.writing import drafts
from studydeck.store import index

TAB = "\t"
"""In what is typed: go to the next field."""

FILLED = {
    "definition": (f"Golgi apparatus{TAB}packs proteins\nand sends them{TAB}a post office", 2),
    "difference": (f"DNA{TAB}RNA{TAB}strands{TAB}two of them{TAB}only one{TAB}both hold plans\nboth have bases", 3),
    "question": (f"Why is grass green?{TAB}It reflects\n\ngreen light.", 1),
    "cloze": ("Plants make {{sugar}} out of {{light::what shines}}.", 2),
    "list": (f"Two kinds of cells{TAB}plant\nanimal", 1),
    "choice": (f"Which has a nucleus?{TAB}a yeast{TAB}a bacterium\na virus{TAB}Yeast is a eukaryote.", 1),
    "interview": (f"Why do you like cells?{TAB}they are small\nthey are many{TAB}{TAB}3{TAB}Which one most?", 1),
}
WRITTEN = {
    "definition": {"term": "Golgi apparatus", "meaning": "packs proteins\nand sends them", "example": "a post office"},
    "difference": {
        "difference": ["DNA", "RNA"],
        "aspects": {"strands": ["two of them", "only one"]},
        "alike": ["both hold plans", "both have bases"],
    },
    "question": {"question": "Why is grass green?", "answer": "It reflects\n\ngreen light."},
    "cloze": {"cloze": "Plants make {{sugar}} out of {{light::what shines}}."},
    "list": {"list": "Two kinds of cells", "items": ["plant", "animal"]},
    "choice": {
        "choose": "Which has a nucleus?",
        "right": "a yeast",
        "wrong": ["a bacterium", "a virus"],
        "because": "Yeast is a eukaryote.",
    },
    "interview": {
        "interview": "Why do you like cells?",
        "points": ["they are small", "they are many"],
        "minutes": "3",
        "follow-ups": ["Which one most?"],
    },
}

COMMENTED = """\
title: Mine
# a comment at the top
notes:
  - term: One      # the first
    meaning: "a single thing"

  # between two
  - question: "What is it?"   # kept
    answer: 'it''s this'
    tags: [a,   b]
"""


async def begin(trial, kind):
    """Begin a note of a kind in the highlighted deck."""
    await trial.hit("n", str(list(FILLED).index(kind) + 1))
    assert trial.kind == "edit"


def without_ends(fields):
    """Return a note's fields without the line end that closes a text of several lines."""
    return {key: value.rstrip() if isinstance(value, str) else value for key, value in fields.items()}


def notes(trial):
    """Return all notes, in the order of the files."""
    return list(index.notes(trial.app.library.connection))


def uid_of(trial, number=0):
    """Return a note's uid by its number in the deck."""
    return notes(trial)[number].uid


async def open_note(trial, number=0):
    """Open the form of a note."""
    trial.app.open_edit(uid_of(trial, number), None, None)
    await trial.settled()


@pytest.mark.parametrize("kind", list(FILLED))
async def test_a_note_of_every_kind_is_written_by_its_form(launch, sample, kind):
    """What is typed stands in the file behind all that was there, and its cards are there at once."""
    sample.write(verbs=sample.verbs)
    typed, cards = FILLED[kind]
    async with launch() as trial:
        await begin(trial, kind)
        await trial.fill(typed)
        await trial.hit("ctrl+s")
        assert trial.kind == "home"
        rows = notes(trial)
        assert without_ends(rows[-1].fields) == WRITTEN[kind]
        assert sum(deck.cards for deck in trial.app.library.decks.values()) == 2 + cards
        assert "Saved: verbs.yaml" in trial.text
    written = (sample.folder / "verbs.yaml").read_text(encoding="utf-8")
    assert written.startswith(sample.verbs.rstrip("\n"))


async def test_the_cards_stand_beneath_the_form_while_it_is_typed(launch, sample):
    """Prompt and answer as in study, and how many cards there are."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "cloze")
        assert "The cards appear here" in trial.text
        await trial.fill("Plants need {{light}}.")
        assert "1 card · ready" in trial.text
        assert (
            "Plants need […]." in trial.text or "Plants need [...]." in trial.text or "Plants need ____" in trial.text
        )


async def test_a_problem_stands_beneath_its_field(launch, sample):
    """What is wrong is told while it is typed, and saving goes to that field."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "choice")
        await trial.fill(f"Which?{TAB}same{TAB}same")
        assert "✗ `same` is both right and wrong." in trial.text
        await trial.hit("shift+tab", "shift+tab", "ctrl+s")
        assert trial.kind == "edit"
        assert "Not saved yet: `same` is both right and wrong." in " ".join(trial.text.split())
        assert trial.app.focused.name == "wrong"


async def test_a_missing_field_is_named_and_gets_the_cursor(launch, sample):
    """Nothing is written as long as the note isn't whole."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "question")
        await trial.fill("Why?")
        await trial.hit("ctrl+s")
        assert "Not saved yet: Answer is still empty." in trial.text
        assert trial.app.focused.name == "answer"
    assert (sample.folder / "verbs.yaml").read_text(encoding="utf-8") == sample.verbs


async def test_a_note_that_asks_the_same_is_pointed_out(launch, sample):
    """The form says in which deck and line the same prompt stands."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "question")
        await trial.fill("To be")
        await trial.hit("tab")
        await trial.fill("ser, estar")
        assert "The same prompt stands in Spanish verbs, line 4." in " ".join(trial.text.split())


async def test_editing_a_field_changes_the_bytes_of_that_note_alone(launch, sample):
    """Comments, quotes and spaces elsewhere stay, and so do the other fields of the note."""
    sample.write(mine=COMMENTED)
    async with launch() as trial:
        await open_note(trial, 1)
        await trial.hit("tab", "end")
        await trial.fill(" and that")
        await trial.hit("ctrl+s")
        assert trial.kind == "home"
    written = (sample.folder / "mine.yaml").read_text(encoding="utf-8")
    before, after = COMMENTED.split("    answer: ")
    assert written.startswith(before + "    answer: ")
    assert written.endswith(after.split("\n", 1)[1])
    assert "it's this and that" in written.replace("''", "'")


async def test_a_save_that_changes_nothing_writes_nothing(launch, sample):
    """The file isn't touched, not even its time."""
    sample.write(mine=COMMENTED)
    path = sample.folder / "mine.yaml"
    async with launch() as trial:
        before = path.stat()
        await open_note(trial, 1)
        await trial.hit("ctrl+s")
        assert trial.kind == "home"
        assert "nothing was written" in trial.text
        after = path.stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


async def test_undo_takes_a_saved_note_back(launch, sample):
    """Saving is one act, and u on the screen beneath takes it back."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "question")
        await trial.fill(f"to go{TAB}ir")
        await trial.hit("ctrl+s")
        assert (sample.folder / "verbs.yaml").read_text(encoding="utf-8") != sample.verbs
        await trial.hit("u")
        assert (sample.folder / "verbs.yaml").read_text(encoding="utf-8") == sample.verbs


async def test_save_and_another_begins_a_note_of_the_same_kind(launch, sample):
    """Deck and kind stay, the fields are empty, and both notes are written."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "question")
        await trial.fill(f"to go{TAB}ir")
        await trial.hit("ctrl+n")
        assert trial.kind == "edit"
        await trial.fill(f"to see{TAB}ver")
        await trial.hit("ctrl+s")
        prompts = [row.fields["question"] for row in notes(trial)]
    assert prompts == ["to be", "to have", "to go", "to see"]


async def test_the_kind_chosen_last_is_highlighted_the_next_time(launch, sample):
    """Enter takes it."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "list")
        await trial.press("escape", "n")
        assert "▸ 5  list" in trial.text
        await trial.hit("enter")
        assert "New list" in trial.text


async def test_a_card_mended_in_mid_session_stands_there_mended(launch, sample):
    """The session goes on at the very card, revealed as it was, with its new text; nothing was answered."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.hit("a", "space")
        done = trial.session.done
        await trial.hit("e")
        assert trial.kind == "edit"
        await trial.hit("tab", "end")
        await trial.fill("!!")
        await trial.hit("ctrl+s")
        assert trial.kind == "study"
        assert trial.session.turn.revealed
        assert trial.session.done == done
        assert trial.session.turn.asked.answer.text.endswith("!!")
        assert "!!" in trial.text


async def test_yaml_and_form_show_the_same_note(launch, sample):
    """f4 goes there and back; what is typed in one stands in the other."""
    sample.write(mine=COMMENTED)
    async with launch() as trial:
        await open_note(trial)
        await trial.hit("f4")
        assert "term: One      # the first" in trial.text
        await trial.hit("ctrl+end", "end")
        await trial.fill("\nexample: the sun")
        await trial.hit("f4")
        assert "Example" in trial.text
        assert "the sun" in trial.text
        await trial.hit("ctrl+s")
    written = (sample.folder / "mine.yaml").read_text(encoding="utf-8")
    assert "term: One      # the first" in written
    assert "example: the sun" in written


async def test_yaml_that_cant_be_read_stays_as_it_is(launch, sample):
    """The form isn't shown, the place of the error is, and nothing typed is lost."""
    sample.write(mine=COMMENTED)
    async with launch() as trial:
        await open_note(trial)
        await trial.hit("f4")
        await trial.fill("[")
        await trial.hit("f4")
        assert "[term: One" in trial.text
        assert "Line " in trial.text


async def test_a_note_that_no_form_can_show_opens_as_yaml(launch, sample):
    """It says why, and saving changes what was typed alone."""
    sample.write(
        mine="title: Mine\nnotes:\n  - list: Two\n    items:\n      - |\n        one\n        two\n      - three\n"
    )
    async with launch() as trial:
        await open_note(trial)
        assert "more than a form can show" in trial.text
        assert "items:" in trial.text


async def test_folded_fields_unfold_and_filled_ones_are_shown(launch, sample):
    """f2 shows the fields that any note may have; what holds something is there from the start."""
    sample.write(cells=sample.cells)
    async with launch((100, 50)) as trial:
        await open_note(trial)
        assert "think of power" in trial.text
        assert "Importance" not in trial.text
        await trial.hit("f2")
        assert "Importance" in trial.text
        assert trial.app.focused.name == "tags"


async def test_rows_and_subjects_of_a_difference_come_and_go(launch, sample):
    """f5 to f8 change the table where the cursor is."""
    sample.write(verbs=sample.verbs)
    async with launch((100, 24)) as trial:
        await begin(trial, "difference")
        await trial.fill(f"A{TAB}B{TAB}size{TAB}small{TAB}large")
        await trial.hit("f5")
        await trial.fill(f"age{TAB}old{TAB}new")
        await trial.hit("f7")
        await trial.fill("C")
        await trial.hit("ctrl+s")
        fields = notes(trial)[-1].fields
        assert fields == {
            "difference": ["A", "B", "C"],
            "aspects": {"size": {"A": "small", "B": "large"}, "age": {"A": "old", "B": "new"}},
        }
        await open_note(trial, 2)
        await trial.hit("tab", "tab", "f8")
        await trial.hit("tab", "tab", "f6", "ctrl+s")
        assert notes(trial)[-1].fields["aspects"] == {"age": {"A": "old", "B": "new"}}


async def test_field_painted_before_its_styles_are_there_is_empty(launch, sample):
    """A frame between a new row's mounting and its stylesheet, or behind its removal, shows nothing there and ends nothing."""
    sample.write(verbs=sample.verbs)
    async with launch((100, 24)) as trial:
        await begin(trial, "difference")
        entry = trial.app.focused
        entry._component_styles.clear()
        assert [strip.text for strip in entry.render_lines(Region(0, 0, 5, 2))] == [" " * 5] * 2
        other = next(found for found in trial.app.screen.query(type(entry)) if found is not entry)
        await other.remove()
        assert [strip.text for strip in other.render_lines(Region(0, 0, 5, 2))] == [" " * 5] * 2


async def test_aspect_is_added_at_the_end_from_outside_the_table(launch, sample):
    """Who tabbed past the last side still gets a row beneath it, and types on there."""
    sample.write(verbs=sample.verbs)
    async with launch((100, 24)) as trial:
        await begin(trial, "difference")
        await trial.fill(f"A{TAB}B{TAB}size{TAB}small{TAB}large{TAB}")
        await trial.hit("f5")
        await trial.fill(f"age{TAB}old{TAB}new")
        await trial.hit("ctrl+s")
        assert list(notes(trial)[-1].fields["aspects"]) == ["size", "age"]


async def test_typing_fast_loses_nothing_and_runs_no_command(launch, sample):
    """Letters that are typed before the form is there go into its first field."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        for key in ("n", "3"):
            trial.app.post_message(events.Key(key, key))
        await trial.type("quite a quick question, ends in q")
        assert trial.kind == "edit"
        assert trial.app.focused.text == "quite a quick question, ends in q"


async def test_keys_pressed_at_once_take_effect_in_their_order(launch, sample):
    """An editing key is done before the letters behind it, also right after the form was opened."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        trial.app.open_edit(uid_of(trial), None, None)
        for key in ("ctrl+a", "ctrl+k", "h", "i", "m", "backspace", "p", "tab", "!", "home", "x"):
            trial.app.simulate_key(key)
        await trial.settled()
        assert trial.screen.desk.values["question"] == "hip"
        assert trial.screen.desk.values["answer"] == "xser!"


async def burst(trial, *keys):
    """Send keys as a terminal hands them over in one piece, and wait until all is done."""
    for key in keys:
        trial.app.post_message(events.Key(key, key if len(key) == 1 else None))
    await trial.settled()


async def test_a_key_right_behind_save_is_for_the_screen_beneath(launch, sample):
    """What was typed ahead of ctrl+s is saved, what comes behind it isn't typed."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        await burst(trial, *"again", "ctrl+s", "question_mark")
        assert trial.kind == "help"
        assert notes(trial)[0].fields["question"] == "to beagain"


async def test_a_key_right_behind_esc_is_for_the_screen_beneath(launch, sample):
    """What was typed ahead of esc is in the draft, what comes behind it isn't."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_note(trial)
        await burst(trial, *"again", "escape", "question_mark")
        assert trial.kind == "help"
        assert "to beagain" in str(drafts.kept(trial.app.library, f"note-{uid_of(trial)}"))
        assert "?" not in str(drafts.kept(trial.app.library, f"note-{uid_of(trial)}"))


async def test_a_whole_note_in_one_burst_loses_no_key(launch, sample):
    """From the list of kinds over folded fields, YAML and back to the file, faster than anything is painted."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        keys = ("n", "3", *"why", "tab", *"so", "f2", "tab", *"tag", "f4", "f4", "ctrl+s", "question_mark")
        await burst(trial, *keys)
        await trial.settled()
        assert trial.kind == "help"
        assert notes(trial)[-1].fields == {"question": "why", "answer": "so", "tags": ["tag"]}


async def test_what_is_typed_behind_save_another_is_for_the_next_note(launch, sample):
    """Each letter stands in the note it was typed for."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await burst(trial, "n", "3", *"one", "tab", *"1", "ctrl+n", *"two", "tab", *"2", "ctrl+s")
        assert [note.fields["question"] for note in notes(trial)[-2:]] == ["one", "two"]


async def test_the_preview_of_a_choice_marks_what_is_right_and_judges_nobody(launch, sample):
    """Nobody chose yet."""
    sample.write(verbs=sample.verbs)
    async with launch((80, 40)) as trial:
        await begin(trial, "choice")
        await trial.fill(f"Which?{TAB}this{TAB}that")
        assert "this   right" in trial.text
        assert "your choice" not in trial.text
        assert "Right\n" not in trial.text.split("Which?")[-1].split("that")[-1]


async def test_a_refused_difference_puts_the_cursor_where_a_side_is_missing(launch, sample):
    """Not at the top of the table."""
    sample.write(verbs=sample.verbs)
    async with launch((100, 30)) as trial:
        await begin(trial, "difference")
        await trial.fill(f"A{TAB}B{TAB}size{TAB}small")
        await trial.hit("ctrl+s")
        assert "needs a side" in " ".join(trial.text.split())
        await trial.fill("large")
        await trial.hit("ctrl+s")
        assert notes(trial)[-1].fields["aspects"] == {"size": ["small", "large"]}


async def test_what_is_pasted_is_cleaned(launch, sample):
    """Nothing that a terminal would obey gets into a field; lines stay lines."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await begin(trial, "question")
        trial.app.focused.post_message(events.Paste("a\x1b[31mb\x07\r\nc\u202ed"))
        await trial.settled()
        assert trial.app.focused.text == "ab\ncd"


async def test_a_bundled_deck_is_copied_by_the_first_save(launch, sample, places, tmp_path, libraries):
    """The form says so before; the bundled file stays as it is."""
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    (bundled / "came.yaml").write_text(sample.verbs, encoding="utf-8")
    places = replace(places, bundled=bundled)
    async with launch() as trial:
        trial.app.library.places = places
        trial.app.reread()
        await trial.hit("n", "3")
        assert "saving makes a copy" in trial.text
        await trial.fill(f"to go{TAB}ir")
        await trial.hit("ctrl+s")
        assert "your own copy" in trial.text
    assert (bundled / "came.yaml").read_text(encoding="utf-8") == sample.verbs
    assert "to go" in (sample.folder / "came.yaml").read_text(encoding="utf-8")


async def test_a_new_deck_goes_on_with_its_first_note(launch, sample):
    """Id and file are shown while the title is typed; then the form of its first note opens."""
    async with launch() as trial:
        await trial.hit("N")
        await trial.fill("Über alles: Vögel?")
        assert "über-alles-vögel.yaml" in "".join(line.strip() for line in trial.text.splitlines())
        await trial.hit("tab")
        await trial.fill("Songs\nand feathers")
        await trial.hit("tab")
        await trial.fill("birds, nature")
        await trial.hit("ctrl+s")
        assert trial.kind == "pick"
        await trial.hit("3")
        await trial.fill(f"Which bird sings at night?{TAB}the nightingale")
        await trial.hit("ctrl+s")
        deck = next(iter(trial.app.library.decks.values()))
        assert (deck.deck.title, deck.deck.tags, deck.notes) == ("Über alles: Vögel?", ("birds", "nature"), 1)
        assert deck.deck.description.strip() == "Songs\nand feathers"


async def test_a_deck_id_that_is_taken_is_told_in_its_field(launch, sample):
    """Nothing is made as long as it can't be."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.hit("N")
        await trial.fill(f"More verbs{TAB}{TAB}{TAB}{TAB}verbs")
        assert "There is a deck `verbs` already" in " ".join(trial.text.split())
        await trial.hit("ctrl+s")
        assert trial.kind == "new-deck"
    assert [path.name for path in sample.folder.iterdir()] == ["verbs.yaml"]


def editor(folder: Path, script: str) -> str:
    """Return the command of an editor that is a shell script."""
    path = folder / "editor.sh"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


async def test_the_file_opens_in_ones_own_editor_and_is_taken_in(launch, sample, monkeypatch, tmp_path):
    """E opens it, and what came of it is there, with its problems told."""
    sample.write(verbs=sample.verbs)
    monkeypatch.setenv("VISUAL", editor(tmp_path, 'echo "  - question: to go" >> "$1"; echo "    answer: ir" >> "$1"'))
    async with launch() as trial:
        monkeypatch.setattr(trial.app, "suspend", nullcontext)
        await trial.hit("E")
        assert trial.kind == "home"
        assert "verbs.yaml was taken in: 3 notes" in " ".join(trial.text.split())


@pytest.mark.parametrize(
    ("command", "words"), (("/no/such/editor", "can't be started"), ("false", "ended with an error"))
)
async def test_an_editor_that_fails_is_told_in_a_sentence(launch, sample, monkeypatch, command, words):
    """Nothing else changes."""
    sample.write(verbs=sample.verbs)
    monkeypatch.setenv("VISUAL", command)
    async with launch() as trial:
        monkeypatch.setattr(trial.app, "suspend", nullcontext)
        await trial.hit("E")
        assert words in trial.text


async def test_a_note_goes_to_ones_own_editor_and_comes_back(launch, sample, monkeypatch, tmp_path):
    """ctrl+e in the form: what was written there stands in the form, not saved yet."""
    sample.write(verbs=sample.verbs)
    monkeypatch.setenv("VISUAL", editor(tmp_path, 'printf "question: to fly\\nanswer: volar\\n" > "$1"'))
    async with launch() as trial:
        monkeypatch.setattr(trial.app, "suspend", nullcontext)
        await open_note(trial)
        await trial.hit("ctrl+e")
        assert "to fly" in trial.text
        assert "Taken over from the editor" in trial.text
    assert (sample.folder / "verbs.yaml").read_text(encoding="utf-8") == sample.verbs


async def test_a_terminal_that_cant_be_handed_over_is_told(launch, sample, monkeypatch):
    """A screen without a terminal says what to do instead."""
    sample.write(verbs=sample.verbs)
    monkeypatch.setenv("VISUAL", "true")
    async with launch() as trial:
        await trial.hit("E")
        assert "can't be handed to an editor" in trial.text


async def test_the_palette_opens_the_form_of_the_card_in_study(launch, sample):
    """By name instead of by key; esc returns to the very card."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "ctrl+p")
        await trial.press(*"edit this", "enter")
        await trial.press(*(() if trial.kind == "edit" else ("enter",)))
        await trial.settled()
        assert trial.kind == "edit"
        assert trial.app.focused.text == "to be"
        await trial.hit("escape")
        assert trial.kind == "study"


async def test_browse_opens_the_form_and_shows_the_mended_card(launch, sample):
    """`e` on a row; saving returns to that row."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("slash")
        for _ in range(100):
            await trial.pilot.pause(0.02)
            if "to be" in trial.text:
                break
        await trial.press("enter", "e")
        await trial.settled()
        assert trial.kind == "edit"
        assert trial.app.focused.text == "to be"
        await trial.fill(" or not")
        await trial.hit("ctrl+s")
        assert trial.kind == "browse"
        for _ in range(100):
            if "to be or not" in trial.text:
                break
            await trial.pilot.pause(0.02)
        assert "to be or not" in trial.text
