"""The screen of the decks' problems."""


async def test_a_problem_shows_its_place_line_and_caret(launch, sample):
    """Each problem names file, line and column, shows the line with a caret beneath, and how to mend it."""
    sample.write(broken=sample.broken)
    async with launch() as trial:
        await trial.press("exclamation_mark")
        assert "`answer` is missing" in trial.text
        assert "broken.yaml:4:5" in trial.text.replace("\n", "").replace("│", "").replace(" ", "")
        lines = trial.text.splitlines()
        line = next(n for n, text in enumerate(lines) if "question: Without an answer" in text)
        assert lines[line].index("question") == lines[line + 1].index("^")


async def test_reread_shows_what_was_mended(launch, sample):
    """R reads the files again: a mended deck leaves the list."""
    sample.write(broken=sample.broken)
    async with launch() as trial:
        await trial.press("exclamation_mark")
        sample.write(broken=sample.broken.replace("answer\n", "answer\n    answer: here\n"))
        await trial.press("r")
        assert "No problems" in trial.text
        await trial.press("escape")
        assert trial.kind == "home"
        assert "problem" not in trial.text
