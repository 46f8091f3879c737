"""User stories of Home: decks, folders, empty states, first start."""

from studydeck.services.studying.overview import overview
from studydeck.services.studying.session import Session
from studydeck.tui.widgets.deck_list import DeckList

DAY = 86_400_000


async def test_the_first_start_teaches_and_a_works_at_once(launch, sample):
    """The first Home lists the decks, says where own decks live and how to add one, and `a` begins without more."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        assert "Welcome" in trial.text
        assert "N begins one" in trial.text
        assert str(sample.folder)[:30] in trial.text
        assert "Spanish verbs" in trial.text
        await trial.press("a")
        assert trial.kind == "study"


async def test_a_folder_row_studies_its_decks(launch, sample):
    """Enter on a folder studies the decks inside it and no other."""
    sample.write(Biology__cells=sample.cells, Languages__verbs=sample.verbs)
    async with launch() as trial:
        assert trial.text.index("Biology") < trial.text.index("Cells") < trial.text.index("Languages")
        await trial.press("down", "down", "enter")
        assert trial.session.counts.new == 2
        assert "Languages › Spanish verbs" in trial.text


async def test_a_folder_row_sums_its_decks(launch, sample):
    """A folder's counts are the sums of its decks', and all rows together are what the first line says."""
    sample.write(Biology__cells=sample.cells, Biology__verbs=sample.verbs.replace("verbs", "plants"))
    async with launch() as trial:
        rows = trial.screen.query_one(DeckList).rows
        assert rows[0].folder
        assert rows[0].counts == tuple(map(sum, zip(rows[1].counts, rows[2].counts, strict=True)))
        assert f"{rows[0].counts[0]} new" in trial.text


async def test_a_paused_deck_is_out_of_everything(launch, sample):
    """P takes a deck out of counts and study all, shows it as paused, and takes it back in."""
    sample.write(cells=sample.cells, verbs=sample.verbs)
    async with launch() as trial:
        before = trial.screen.query_one(DeckList).rows
        await trial.press("p")
        assert "paused" in trial.text
        assert "2 new" in trial.text
        assert "p Resume" in trial.text
        await trial.press("p")
        assert "paused" not in trial.text.split("Back in")[0]
        assert trial.screen.query_one(DeckList).rows == before


async def test_all_decks_paused_says_so(launch, sample):
    """With every deck paused, Home says that this is why nothing is due, and which key changes it."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "3", "escape", "p")
        assert "All decks are paused" in trial.text
        assert "p takes the highlighted deck back in" in trial.text


async def test_ten_more_adds_new_cards(launch, sample, places_settings):
    """M allows ten more new cards today, says how many came, and says so when none are left."""
    places_settings.write_text("[study]\nnew_per_day = 1\n")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        assert "1 new" in trial.text
        await trial.press("m")
        assert "1 new card more for today" in trial.text
        assert "2 new" in trial.text
        assert "m 10 more" not in trial.text.splitlines()[-1]


async def test_no_decks_at_all_teaches(launch, sample):
    """Without any deck Home says where to put one and which key reads the folder again; r then finds it."""
    async with launch() as trial:
        assert "There are no decks yet" in trial.text
        assert "r reads new files" in trial.text
        sample.write(verbs=sample.verbs)
        await trial.press("r")
        assert "Spanish verbs" in trial.text
        assert "verbs.yaml was read." in trial.text


async def test_broken_files_are_rows_with_their_problems(launch, sample):
    """A file that holds no loadable deck is a row by itself, and `!` leads to what is wrong."""
    sample.write(bad="title: [")
    async with launch() as trial:
        assert "bad.yaml" in trial.text
        assert "problem" in trial.text
        assert "No deck could be loaded" in trial.text
        await trial.press("exclamation_mark")
        assert trial.kind == "problems"


async def test_all_done_says_when_the_next_cards_come(launch, sample):
    """When all is done for today, Home says when the next cards come and what can be done now."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "4", "space", "4", "enter")
        assert trial.kind == "home"
        assert "All done for today. The next cards come on" in trial.text


async def test_every_card_suspended_says_so(launch, sample):
    """With every card suspended, Home says that this is why nothing is due."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "s", "s", "enter")
        assert "Every card is suspended" in trial.text


async def test_enter_on_a_deck_without_cards_says_so(launch, sample):
    """Enter on a deck with nothing due stays on Home and says so."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "4", "space", "4", "enter", "enter")
        assert trial.kind == "home"
        assert "Nothing is due in Spanish verbs today" in trial.text


async def test_a_backlog_is_explained(launch, sample, places_settings, clock):
    """After a break, one line says how many cards wait beyond today's limit."""
    places_settings.write_text("[study]\nreviews_per_day = 3\n")
    sample.write(cells=sample.cells)
    async with launch() as trial:
        session = Session(trial.app.library)
        while session.turn is not None and session.turn.showing.was == "new":
            session.answer(session.turn.outcomes and session.turn.suggestion.EASY)
        clock.pass_time(200 * DAY)
        trial.screen.tick()
        await trial.press()
        backlog = overview(trial.app.library).backlog
        assert backlog > 0
        assert f"{backlog} card" in trial.text


async def test_a_clock_that_was_set_back_is_told(launch, sample, clock):
    """Answers dated after the clock's day make a warning that names the command which mends them."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "3", "escape")
        clock.pass_time(-10 * DAY)
        trial.screen.tick()
        await trial.press()
        assert "10 days ahead" in trial.text
        assert "studydeck repair" in trial.text


async def test_files_that_changed_meanwhile_are_taken_in_at_start(launch, sample):
    """A deck that was written while the program was away is there at its next start."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        assert "Cells" not in trial.text
        trial.app.library.close()
    sample.write(cells=sample.cells)
    async with launch() as trial:
        assert "Cells" in trial.text


async def test_long_changes_are_read_behind_a_progress_bar(launch, sample):
    """Many changed bytes are read in a thread while a bar is shown, and then the decks are there."""
    notes = "".join(f"  - {{question: 'Question {n} {'x' * 200}', answer: a}}\n" for n in range(2500))
    sample.write(big=f"title: Big\nnotes:\n{notes}")
    async with launch() as trial:
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.kind == "home"
        assert "Big" in trial.text


async def test_cancelling_leaves_the_decks_as_they_were(launch, sample, monkeypatch):
    """Esc while decks are read falls back to the old index and says so."""
    from threading import Event

    from studydeck.services.taking_in import looking, takein

    go_on = Event()
    whole = takein.take_in

    def slow(library, changes, progress):
        progress(0, 10)
        go_on.wait(5)
        progress(5, 10)
        return whole(library, changes, progress)

    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        monkeypatch.setattr(takein, "take_in", slow)
        monkeypatch.setattr(looking.Changes, "long", property(lambda changes: bool(changes.changed)))
        sample.write(cells=sample.cells)
        await trial.press("r")
        assert trial.kind == "loading"
        assert "Reading 1 deck file" in trial.text
        await trial.press("escape")
        go_on.set()
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.kind == "home"
        assert "Stopped reading" in trial.text
        assert "Cells" not in trial.text


async def test_a_hundred_decks_scroll(launch, sample):
    """With a hundred decks the cursor reaches the last one, and it is seen."""
    sample.write(**{f"deck{n:03}": f"title: Deck {n:03}\nnotes:\n  - {{question: q, answer: a}}\n" for n in range(100)})
    async with launch((60, 18)) as trial:
        await trial.press("end")
        assert "▸ Deck 099" in trial.text
        await trial.press("pageup", "home")
        assert "▸ Deck 000" in trial.text


async def test_rows_can_be_clicked(launch, sample):
    """A click puts the cursor on a row, a second one studies it."""
    sample.write(cells=sample.cells, verbs=sample.verbs)
    async with launch() as trial:
        decks = trial.screen.query_one(DeckList)
        row = next(n for n, line in enumerate(decks.lines) if line.row == 1)
        await trial.pilot.click(DeckList, offset=(5, row))
        assert decks.chosen == 1
        await trial.pilot.click(DeckList, offset=(5, row))
        await trial.press()
        assert trial.kind == "study"
