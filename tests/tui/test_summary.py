"""User stories of the summary at the end of a session."""


async def test_the_end_shows_what_was_right_and_missed(launch, sample):
    """The summary counts right and missed answers, lists the misses, and says when cards come again."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space", "1", "space", "4", "q")
        assert "✓ 1 right" in trial.text
        assert "✗ 1 missed" in trial.text
        assert "✗ Mitochondrion" in trial.text
        assert "in 1 min" in trial.text
        assert "Again next" in trial.text
        assert "tomorrow" in trial.text  # the new cards that are left


async def test_again_the_misses_leaves_the_schedule_alone(launch, sample):
    """R practises the missed cards; their schedule stays as it was."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space", "1", "space", "4", "q", "r")
        assert trial.kind == "study"
        assert "practice" in trial.text
        assert "Mitochondrion" in trial.text
        connection = trial.app.library.connection
        before = connection.execute("SELECT * FROM states").fetchall()
        await trial.press("space", "3")
        assert trial.kind == "summary"
        assert connection.execute("SELECT * FROM states").fetchall() == before
        assert "Practice leaves the schedule as it is" in trial.text


async def test_undo_works_on_the_end_screen(launch, sample):
    """U on the summary takes the last answer back and shows its card."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "4", "space", "4")
        assert trial.kind == "summary"
        await trial.press("u")
        assert trial.kind == "study"
        assert "to have" in trial.text
        assert "Undone: Easy" in trial.text
        await trial.press("u")
        assert "to be" in trial.text


async def test_ten_more_goes_on_with_new_cards(launch, sample, places_settings):
    """M on the summary adds new cards and shows the first of them."""
    places_settings.write_text("[study]\nnew_per_day = 1\n")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "4")
        assert trial.kind == "summary"
        await trial.press("m")
        assert trial.kind == "study"
        assert "to have" in trial.text


async def test_enter_goes_home_with_right_counts(launch, sample):
    """Enter leads back to all decks, whose counts know what was answered."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "4", "space", "4", "enter")
        assert trial.kind == "home"
        assert "2 of 2 done" in trial.text


async def test_starting_with_nothing_due_shows_the_summary(launch, sample):
    """A start straight into studying without any card says that nothing is due instead of an empty screen."""
    async with launch(start="study") as trial:
        assert trial.kind == "summary"
        assert "Nothing is due" in trial.text
        await trial.press("q")
        assert trial.kind == "home"


async def test_starting_with_a_selection_opens_its_first_card(launch, sample):
    """A start into studying shows the first card at once."""
    sample.write(verbs=sample.verbs)
    async with launch(start="study") as trial:
        assert trial.kind == "study"
        assert "to be" in trial.text
