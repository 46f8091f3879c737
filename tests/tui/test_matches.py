"""The screen of edited notes."""

BEFORE = "title: Mix\nid: mix\nnotes:\n  - {question: What is the marketing mix?, answer: A set of four tools that a company uses.}\n"


async def edited(trial, sample, question):
    """Answer the one card of a deck, then change its question in the file and read it again."""
    await trial.press("a", "space", "space", "escape")
    sample.write(mix=BEFORE.replace("What is the marketing mix?", question))
    await trial.press("r")


async def test_home_tells_and_the_screen_shows_both_texts(launch, sample):
    """A line on Home says how many notes were edited; the screen shows before and now."""
    sample.write(mix=BEFORE)
    async with launch() as trial:
        await edited(trial, sample, "What is the marketng mix?")
        assert "1 edited note: kept or new?" in trial.text
        await trial.press("i")
        assert trial.kind == "matches"
        assert "What is the marketing mix?" in trial.text
        assert "What is the marketng mix?" in trial.text
        assert "was kept" in trial.text


async def test_decisions_can_be_taken_back(launch, sample):
    """Starting afresh empties the list, undo fills it again, keeping empties it for good."""
    sample.write(mix=BEFORE)
    async with launch() as trial:
        await edited(trial, sample, "What is the marketng mix?")
        await trial.press("i", "f")
        assert "Nothing to decide" in trial.text
        await trial.press("u")
        assert "was kept" in trial.text
        await trial.press("space")
        assert "Nothing to decide" in trial.text
        await trial.press("escape")
        assert trial.kind == "home"
        assert "edited note" not in trial.text


async def test_undo_brings_up_the_note_that_is_open_again(launch, sample):
    """Of several notes the one whose decision was taken back is shown, not the one that was up."""
    other = "  - {question: What is a backlog?, answer: A long list of work that waits.}\n"
    sample.write(mix=BEFORE + other)
    async with launch() as trial:
        await trial.press("a", *["space", "space"] * 2, "escape")
        sample.write(mix=(BEFORE + other).replace("marketing", "marketng").replace("backlog", "baklog"))
        await trial.press("r", "i", "f")
        assert "What is a baklog?" in trial.text
        await trial.press("u")
        assert "What is the marketng mix?" in trial.text


async def test_reworded_note_is_a_question(launch, sample):
    """What can't be decided by likeness is asked, with the cards that hang on it."""
    sample.write(mix=BEFORE)
    async with launch() as trial:
        await edited(trial, sample, "Which tools does the mix of marketing have?")
        await trial.press("i")
        assert "Is this the note that vanished?" in trial.text
        await trial.press("space")
        assert "Kept: 1 card" in trial.text


async def test_hostile_text_stays_text(launch, sample):
    """Markup and control bytes of a note are shown, never obeyed."""
    hostile = BEFORE.replace(
        "answer: A set of four tools that a company uses.", 'answer: "[red]four[/red] tools \\e[31mof a company"'
    )
    sample.write(mix=hostile)
    async with launch() as trial:
        await trial.press("a", "space", "space", "escape")
        sample.write(mix=hostile.replace("marketing", "marketng"))
        await trial.press("r", "i")
        assert "[red]four[/red]" in trial.text
        assert "\x1b" not in trial.text
