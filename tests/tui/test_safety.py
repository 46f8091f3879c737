"""Leaving, failing and coming back without loss."""

from studydeck.errors import StudydeckError


async def test_q_on_home_leaves(launch, sample):
    """Q on Home ends the program with exit code 0."""
    async with launch() as trial:
        await trial.press("q")
        assert trial.app.return_code == 0


async def test_ctrl_q_leaves_from_anywhere(launch, sample):
    """Ctrl+q ends the program from within a session, with every answer kept."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "3", "ctrl+q")
        assert trial.app.return_code == 0
        connection = trial.app.library.connection
        assert connection.execute("SELECT count(*) FROM events WHERE kind = 'review'").fetchone() == (1,)


async def test_esc_never_leaves(launch, sample):
    """Esc pressed again and again ends on Home, with the program running."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "question_mark", *["escape"] * 6)
        assert trial.kind == "home"
        assert trial.app.return_code is None


def test_a_library_that_fails_to_close_is_no_failure(libraries):
    """When the library can't be tidied up at the end, leaving goes on."""
    from studydeck.tui.running import close_quietly

    library = libraries()
    works = library.close

    def fails():
        raise OSError("gone")

    library.close = fails
    close_quietly(library)
    library.close = works


async def test_a_failed_backup_is_a_quiet_line(launch, sample, monkeypatch):
    """A backup that couldn't be made is told in one line and stops nothing."""
    from studydeck.services import safety

    def fails(_places, _clock):
        raise StudydeckError("The backups folder cannot be written.")

    monkeypatch.setattr(safety, "backup_if_due", fails)
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert "No backup was made: The backups folder cannot be written." in trial.text


async def test_a_message_never_covers_a_count(launch, sample):
    """What Textual would show as a toast stands in the notice line: every count stays where it is."""
    sample.write(verbs=sample.verbs)
    async with launch((60, 18)) as trial:
        await trial.press("a")
        before = trial.text.splitlines()
        trial.app.notify("a very long message " * 8, severity="error")
        await trial.press()
        after = trial.text.splitlines()
        assert after[:2] == before[:2]
        assert "✗ a very long message" in trial.text
