"""User stories of Browse: finding cards while typing, and acting on one or many of them."""

from threading import Event

from rich.cells import cell_len

from studydeck.services import history
from studydeck.services.browsing import browse
from studydeck.services.taking_in import takein
from studydeck.store import states
from studydeck.tui.browsing import browse_acts
from studydeck.tui.widgets.footer import Footer

DAY = 86_400_000


async def found(trial):
    """Wait until the finder has answered, and all is painted."""
    await trial.pilot.pause()
    await trial.app.workers.wait_for_complete([work for work in trial.app.workers if work.name in ("find", "act")])
    await trial.pilot.pause()


async def type_in(trial, text):
    """Type a text and wait for what it finds."""
    for letter in text:
        trial.app.simulate_key(letter)
    await found(trial)


async def open_browse(trial, query=""):
    """Open Browse and look for something."""
    trial.app.open_browse(query)
    await found(trial)


async def in_list(trial, query=""):
    """Open Browse, look for something and go to the cards."""
    await open_browse(trial, query)
    await trial.press("enter")


async def do(trial, *keys):
    """Press keys and wait for what they do."""
    for key in keys:
        trial.app.simulate_key(key)
        await trial.pilot.pause()
    await found(trial)


def rows(trial):
    """Return the prompts of the cards that were found."""
    cards = list(trial.screen.table.cards)
    return [line.prompt for line in browse.lines(trial.app.library, cards)]


def state(trial, row=0):
    """Return the state of a found card."""
    return states.get(trial.app.library.connection, trial.screen.table.cards[row])


# --- finding -------------------------------------------------------------------------------------------------------


async def test_slash_opens_all_cards_and_the_field_takes_letters_at_once(launch, sample):
    """From Home, / shows every card; what is typed next is the search; esc steps back to the list, then out."""
    sample.write(cells=sample.cells, verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("slash")
        await found(trial)
        assert trial.kind == "browse"
        assert f"1 of {len(rows(trial))}" in trial.text
        await type_in(trial, "osm")
        assert len(rows(trial)) == 1
        await trial.press("escape")
        assert not trial.screen.typing
        await trial.press("escape")
        assert trial.kind == "home"


async def test_every_key_narrows_the_list(launch, sample):
    """The list follows each letter that is typed and each that is taken back."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_browse(trial)
        counts = []
        for key in ("t", "e", "n", "backspace", "backspace", "backspace"):
            await do(trial, key)
            counts.append(len(rows(trial)))
        assert counts == [2, 1, 1, 1, 2, 2]


async def test_a_wrong_query_is_explained_at_its_place_and_keeps_the_cards(launch, sample):
    """Carets stand beneath what is wrong, the sentence beside them; the last cards stay, and come back to life."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_browse(trial, "to")
        trial.screen.field.put("to is:dur")
        await do(trial)
        lines = trial.text.splitlines()
        assert lines[1].index("^^^") == lines[0].index("dur")
        assert "Did you mean `due`?" in lines[1]
        assert "to have" in trial.text
        assert trial.screen.table.dimmed
        await type_in(trial, " ")
        assert trial.screen.table.dimmed
        trial.screen.field.put("to is:new")
        await do(trial)
        assert not trial.screen.table.dimmed
        assert "^" not in trial.text.splitlines()[1]


async def test_an_answer_to_an_older_question_is_passed_over(launch, sample):
    """What was found for a query that is no longer in the field doesn't replace the list."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_browse(trial)
        late = trial.screen.result
        trial.screen.field.put("have")
        await found(trial)
        trial.screen.post_message(trial.screen.Answered(late))
        await trial.pilot.pause()
        assert rows(trial) == ["to have"]


async def test_a_field_without_its_value_is_no_mistake_yet(launch, sample):
    """Behind `is:` its words are named instead of an error; the list stays as it is."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_browse(trial)
        await type_in(trial, "is:")
        assert "is: new, learning, due" in trial.text
        assert not trial.screen.table.dimmed


async def test_right_completes_fields_and_values(launch, sample):
    """What is begun is completed behind the cursor, decks and tags too; the right arrow takes it."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await open_browse(trial)
        await type_in(trial, "ki")
        await trial.press("right")
        assert trial.screen.field.value == "kind:"
        await type_in(trial, "cl")
        await do(trial, "right")
        assert trial.screen.field.value == "kind:cloze"
        await type_in(trial, " tag:bi")
        await do(trial, "right")
        assert trial.screen.field.value == "kind:cloze tag:biology"
        assert len(rows(trial)) == 1


async def test_up_brings_earlier_queries_back(launch, sample):
    """Up leafs through the queries of the run, also in a Browse that is opened later; down leads back, then to the cards."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial, "have")
        await trial.press("q", "slash")
        await found(trial)
        await type_in(trial, "be")
        await do(trial, "up")
        assert trial.screen.field.value == "have"
        assert rows(trial) == ["to have"]
        await do(trial, "down")
        assert trial.screen.field.value == "be"
        await trial.press("down")
        assert not trial.screen.typing


async def test_a_query_of_ten_thousand_characters_is_refused_in_a_sentence(launch, sample):
    """A query that is far too long changes nothing but the line beneath the field."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_browse(trial)
        trial.screen.field.put("x" * 10_001)
        await do(trial)
        assert "10,000 are the most" in trial.text
        assert len(rows(trial)) == 2


async def test_pasted_text_is_cleaned(launch, sample):
    """What a terminal would obey doesn't get into the field."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await open_browse(trial)
        trial.screen.field.put("\x1b]52;c;eA==\x07ha\u202eve\x9b2J")
        await do(trial)
        assert trial.screen.field.value == "have"


async def test_an_empty_list_says_what_to_try(launch, sample):
    """Where nothing is found, and where there are no cards at all, the screen says what can be done."""
    async with launch() as trial:
        await open_browse(trial)
        assert "There are no cards yet." in trial.text
        assert "begins a deck" in trial.text
        await trial.press("escape", "escape")
        sample.write(verbs=sample.verbs)
        await trial.press("r")
        await open_browse(trial, "zebra is:due")
        assert "No card is found." in trial.text
        assert "try fewer words" in trial.text


async def test_only_rows_in_view_are_asked_for(launch, sample, monkeypatch):
    """Of thousands of cards no more than two pages are ever asked for, however far one jumps."""
    notes = "".join(f"  - {{question: q{n}, answer: a{n}}}\n" for n in range(3000))
    sample.write(many=f"title: Many\nid: many\nnotes:\n{notes}")
    async with launch() as trial:
        asked = []
        lines = browse.lines
        monkeypatch.setattr(browse, "lines", lambda library, cards: asked.append(len(cards)) or lines(library, cards))
        await in_list(trial)
        await trial.press("end", "pageup", "home", "pagedown")
        assert "of 3,000" in trial.text
        assert sum(asked) < 120


# --- sorting and looking -------------------------------------------------------------------------------------------


async def test_cards_can_be_sorted_by_key_and_by_click(launch, sample):
    """O sorts by the next column, r turns round, a click on a heading sorts by it; the order stays for the run."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        await do(trial, "O", "r")
        assert "Prompt ▼" in trial.text or "Prompt ▲" in trial.text
        await do(trial, "o")
        heading = trial.text.splitlines()[2]
        await trial.pilot.click("Headings", offset=(heading.index("Prompt"), 0))
        await found(trial)
        upwards = rows(trial)
        await do(trial, "r")
        assert rows(trial) == upwards[::-1] == ["to have", "to be"]
        await trial.press("q", "slash")
        await found(trial)
        assert rows(trial) == ["to have", "to be"]


async def test_the_preview_shows_card_place_and_past(launch, sample):
    """The card in full, where it is written, how it was answered, and its recall curve."""
    sample.write(cells=sample.cells)
    async with launch((200, 60)) as trial:
        await trial.press("a", "space", "3", "q")
        trial.clock.pass_time(2 * DAY)
        await trial.press("enter")
        await in_list(trial, "mitochondrion")
        text = trial.text
        assert "The part of a cell that makes most of its ATP." in text
        right = "".join(line.split("│")[1].strip() for line in text.splitlines() if line.count("│") == 2)
        assert "cells.yaml:7" in right
        assert "✓ good" in text
        assert "new → 10 min" in text
        assert "wanted: 90 %" in text
        assert any(0x2801 <= ord(sign) <= 0x28FF for sign in text)
        await trial.press("v")
        assert "✓ good" not in trial.text


async def test_help_explains_the_language_beside_the_cards(launch, sample):
    """F1 explains each field while one goes on typing; where there is room, the cards stay in sight."""
    sample.write(verbs=sample.verbs)
    async with launch((200, 60)) as trial:
        await open_browse(trial)
        await trial.press("f1")
        assert "rated:7:again" in trial.text
        assert "Cards answered in the last days" in trial.text
        assert "to have" in trial.text
        await type_in(trial, "be")
        assert trial.screen.field.value == "be"
        await trial.press("f1")
        assert "Cards answered in the last days" not in trial.text


async def test_the_footer_names_only_what_works(launch, sample):
    """While one types, no letter is a command; in the list they are; a stack of acts brings undo."""
    sample.write(verbs=sample.verbs)
    async with launch((200, 60)) as trial:
        await open_browse(trial)
        footer = trial.text.splitlines()[-1]
        assert "enter Cards" in footer
        assert "s Suspend" not in footer
        await trial.press("enter")
        footer = trial.text.splitlines()[-1]
        assert all(part in footer for part in ("s Suspend", "t Tags", "m Move", "d Delete", "/ Search", "e Edit"))
        assert "u Undo" not in footer
        await do(trial, "s")
        assert "u Undo" in trial.text.splitlines()[-1]
        assert trial.screen.query_one(Footer)


async def test_wide_letters_keep_the_columns(launch, sample):
    """Chinese, Arabic, emoji and markup move no column, and nothing is read as markup."""
    sample.write(
        wide='title: "漢字 ⚠️"\nid: wide\nnotes:\n'
        "  - {question: 水は何ですか。これはとても長い質問で、幅が広い文字がたくさんあります。, answer: a}\n"
        '  - {question: "Emoji 👩‍👩‍👧‍👦 ⚠️ 🇩🇪", answer: b}\n'
        '  - {question: "مرحبا بالعالم שלום", answer: c}\n'
        '  - {question: "[bold red]x[/] [@click=app.quit]y[/]", answer: d}\n'
    )
    async with launch() as trial:
        await open_browse(trial)
        at = {cell_len(line[: line.index("○ new")]) for line in trial.text.splitlines() if "○ new" in line}
        assert len(at) == 1
        assert "[bold red]x" in trial.text


# --- marks and acts ------------------------------------------------------------------------------------------------


async def test_marks_survive_another_search(launch, sample):
    """Space, shift and arrows and ctrl+a mark; the number stays in sight while other cards are found; esc unmarks."""
    sample.write(cells=sample.cells, verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial, "deck:verbs")
        await trial.press("space")
        assert "■ 1 marked" in trial.text
        await trial.press("home", "shift+down")
        assert "■ 2 marked" in trial.text
        await trial.press("slash")
        trial.screen.field.put("osmosis")
        await found(trial)
        await trial.press("enter", "ctrl+a")
        assert "■ 3 marked" in trial.text
        await trial.press("escape")
        assert "marked" not in trial.text
        assert trial.kind == "browse"


async def test_acts_are_about_the_marks_and_undo_goes_back_step_by_step(launch, sample):
    """Suspend, flag and bury act on the marked cards; each says what it did, and u takes them back one by one."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        await trial.press("ctrl+a")
        await do(trial, "s")
        assert "2 cards suspended." in trial.text
        assert "⊘ suspended" in trial.text
        await do(trial, "2")
        assert "2 cards flagged orange." in trial.text
        assert "⚑ orange" in trial.text
        await do(trial, "b")
        assert [state(trial, row).buried_day is not None for row in (0, 1)] == [True, True]
        for kept in ((True, 2), (True, 0), (False, 0)):
            await do(trial, "u")
            assert "Undone: " in trial.text
            assert (state(trial, 1).suspended, state(trial, 1).flag) == kept
        assert not trial.screen.can("undo-act")


async def test_suspend_and_bury_work_both_ways(launch, sample):
    """Where all of the cards are suspended or buried already, the same key takes them back."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        for key, sign in (("s", "⊘ suspended"), ("b", "◌ buried")):
            await do(trial, key)
            assert sign in trial.text
            await do(trial, key)
            assert sign not in trial.text


async def test_a_flag_is_chosen_by_its_name(launch, sample):
    """F asks which flag; typing narrows the choice, enter takes it, esc leaves everything as it was."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        await do(trial, "f", "g", "r", "enter")
        assert "⚑ green" in trial.text
        assert state(trial).flag == 3
        await do(trial, "f", "escape")
        assert state(trial).flag == 3
        assert not trial.screen.questioned


async def test_reset_makes_new_and_says_how_to_undo(launch, sample):
    """A reset card is new again; the line says so and how to take it back, and u does."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "4", "q", "enter")
        await in_list(trial, "reps:>0")
        await do(trial, "R")
        assert "1 card reset: new again." in trial.text
        assert "takes the reset back" in " ".join(trial.text.split())
        assert "No card is found." in trial.text
        await do(trial, "u")
        assert state(trial).standing.reps == 1


async def test_tags_are_added_and_removed_in_the_file(launch, sample, places):
    """T writes tags into the deck file and takes others out; u gives every byte back."""
    sample.write(verbs=sample.verbs)
    path = places.decks / "verbs.yaml"
    before = path.read_bytes()
    async with launch() as trial:
        await in_list(trial, "have")
        await trial.press("t")
        await type_in(trial, "irregular exam")
        await do(trial, "enter")
        assert "1 note tagged." in trial.text
        assert browse.lines(trial.app.library, list(trial.screen.table.cards))[0].tags == ("irregular", "exam")
        await trial.press("t")
        await type_in(trial, "-exam")
        await do(trial, "enter")
        assert browse.lines(trial.app.library, list(trial.screen.table.cards))[0].tags == ("irregular",)
        await do(trial, "u")
        await do(trial, "u")
        assert path.read_bytes() == before


async def test_notes_move_to_another_deck_with_their_progress(launch, sample):
    """M asks for the deck; the note goes there with what was answered, and u brings it back."""
    sample.write(cells=sample.cells, verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial, "have")
        await do(trial, "1")
        await trial.press("m")
        await type_in(trial, "cel")
        await do(trial, "enter")
        (line,) = browse.lines(trial.app.library, list(trial.screen.table.cards))
        assert (line.deck_id, line.flag) == ("cells", 1)
        await do(trial, "u")
        (line,) = browse.lines(trial.app.library, list(trial.screen.table.cards))
        assert (line.deck_id, line.flag) == ("verbs", 1)


async def test_delete_takes_the_note_with_all_its_cards_and_undo_brings_it_back(launch, sample, places):
    """D deletes the note from its file and says how many cards went with it; u brings file and progress back."""
    sample.write(cells=sample.cells)
    path = places.decks / "cells.yaml"
    before = path.read_bytes()
    async with launch() as trial:
        await in_list(trial, "kind:list")
        cards = len(rows(trial))
        await do(trial, "1")
        await do(trial, "d")
        assert f"(with {cards} card" in trial.text
        assert rows(trial) == []
        assert b"respiration" not in path.read_bytes()
        await do(trial, "u")
        assert path.read_bytes() == before
        assert len(rows(trial)) == cards
        assert state(trial).flag == 1


async def test_many_cards_are_done_in_a_thread_that_can_be_stopped(launch, sample, monkeypatch):
    """An act on many cards shows how far it is; esc stops it, and then nothing was done."""
    sample.write(verbs=sample.verbs)
    monkeypatch.setattr(browse_acts, "MANY", 1)

    def endless(_library, _cards, progress):
        done = 0
        while True:
            done = min(done + 1, 99)
            progress(done, 100)

    async with launch() as trial:
        await in_list(trial)
        await trial.press("ctrl+a")
        await do(trial, "s")
        assert "2 cards suspended." in trial.text
        monkeypatch.setattr("studydeck.services.studying.acts.bury", endless)
        await trial.press("b")
        assert trial.screen.busy
        assert not trial.screen.can("suspend-cards")
        assert "Changing 2 cards ... " in trial.text
        await trial.press("escape")
        await found(trial)
        assert "Stopped: nothing was done." in trial.text
        assert not trial.screen.busy


async def test_files_of_many_notes_are_changed_in_a_thread_that_can_be_stopped(launch, sample, monkeypatch):
    """Tagging many notes can be stopped between two files; then none of them is changed."""
    sample.write(cells=sample.cells, verbs=sample.verbs)
    monkeypatch.setattr(browse_acts, "MANY", 1)

    def files():
        return {path.name: path.read_bytes() for path in sample.folder.iterdir()}

    before = files()
    async with launch() as trial:
        await in_list(trial)
        await do(trial, "ctrl+a", "t", *"exam")
        monkeypatch.setattr(trial.screen, "post_message", _pressing_escape(trial.screen, trial.screen.post_message))
        await do(trial, "enter")
        assert "Stopped: nothing was done." in trial.text
        assert files() == before


def _pressing_escape(screen, post):
    """Return what stops the act as soon as it tells how far it is."""

    def posted(message):
        if isinstance(message, screen.Moved):
            screen._cancelled = True
        return post(message)

    return posted


async def test_an_act_on_cards_that_no_file_holds_says_so(launch, sample):
    """Where the file of marked cards went away, tags can't be asked for, and no undo is promised for nothing."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        await trial.press("ctrl+a")
        for path in sample.folder.iterdir():
            path.unlink()
        takein.take_in(trial.app.library)
        await do(trial, "t")
        assert "None of these cards is in a file any more." in trial.text
        assert not trial.screen.questioned
        await do(trial, "s")
        assert "takes it back" not in trial.text


async def test_what_is_one_piece_does_not_say_that_esc_stops_it(launch, sample, monkeypatch):
    """A large undo runs in a thread too, also one from before Browse was opened; it says that it can't be stopped."""
    sample.write(verbs=sample.verbs)
    monkeypatch.setattr(browse_acts, "MANY", 1)
    gate = Event()
    async with launch() as trial:
        await in_list(trial)
        await do(trial, "ctrl+a", "s", "escape", "q", "slash")
        await trial.press("enter")
        undo = history.undo_act
        monkeypatch.setattr(history, "undo_act", lambda library: gate.wait(10) and undo(library))
        await trial.press("u")
        try:
            assert "can't be stopped" in trial.text
            assert not trial.screen.can("step-back")
        finally:
            gate.set()
        await found(trial)
        assert "Undone: the suspension of 2 cards" in trial.text


async def test_what_was_found_is_studied_and_esc_returns_to_it(launch, sample):
    """S studies the cards of the search alone, or the marked ones; behind the session lies Browse as it was."""
    sample.write(cells=sample.cells, verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial, "deck:verbs")
        await do(trial, "S")
        assert trial.kind == "study"
        assert trial.session.counts.all == 2
        await do(trial, "escape")
        assert trial.kind == "browse"
        await trial.press("space")
        await do(trial, "S")
        assert trial.session.counts.all == 1
        await do(trial, "escape")
        await do(trial, "p")
        assert trial.session.practice


async def test_the_form_opens_on_the_card_and_comes_back_to_it(launch, sample):
    """E opens the note of the card; esc is back in Browse, the cursor on the same card."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        await trial.press("down")
        card = trial.screen.table.card
        await trial.press("e")
        assert trial.kind == "edit"
        await do(trial, "escape")
        assert trial.kind == "browse"
        assert trial.screen.table.card == card


async def test_changed_files_keep_cursor_and_marks(launch, sample):
    """Decks that are read anew move neither the cursor nor the marks from their cards."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        await trial.press("down", "space")
        card = trial.screen.table.card
        sample.write(verbs=sample.verbs.replace("notes:\n", "notes:\n  - {question: to go, answer: ir}\n"))
        trial.app.reread()
        await found(trial)
        assert len(rows(trial)) == 3
        assert trial.screen.table.card == card
        assert trial.screen.table.marks == {card}


async def test_a_search_is_kept_as_a_study_set(launch, sample):
    """W asks for a name and keeps the search under it."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial, "have")
        await trial.press("w")
        await type_in(trial, "possession")
        await do(trial, "enter")
        assert trial.app.library.settings.sets == {"possession": "have"}


async def test_the_mouse_does_what_keys_do(launch, sample):
    """A click puts the cursor on a row, one with ctrl marks it, one more on the row shows it in full."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await in_list(trial)
        await trial.pilot.click("CardTable", offset=(10, 1))
        await trial.press()
        assert trial.screen.table.chosen == 1
        await trial.pilot.click("CardTable", offset=(10, 0), control=True)
        await trial.press()
        assert len(trial.screen.table.marks) == 1
        await trial.pilot.click("CardTable", offset=(10, 0))
        await trial.press()
        assert trial.screen.preview.display
