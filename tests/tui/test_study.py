"""User stories of the study screen."""

from studydeck.core.scheduler import Rating
from studydeck.services.studying.day import Selection
from studydeck.tui.widgets.card import Card
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.grades import GradeBar

MINUTE = 60_000


async def test_space_reveals_and_then_takes_good(launch, sample):
    """Space shows the answer under the question, and pressed again grades Good and shows the next card."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a")
        before = trial.text.splitlines()
        assert "to be" in trial.text
        assert "ser" not in trial.text
        await trial.press("space")
        after = trial.text.splitlines()
        assert "ser" in trial.text
        row = next(n for n, line in enumerate(before) if "to be" in line)
        assert after[row] == before[row]
        await trial.press("space")
        assert "to have" in trial.text
        assert trial.session.done == 1


async def test_an_answer_is_on_disk_before_the_next_card(launch, sample):
    """When the next card is shown, the answer before it is in the database already."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "4")
        rows = trial.app.library.connection.execute("SELECT rating FROM events WHERE kind = 'review'").fetchall()
        assert rows == [(int(Rating.EASY),)]


async def test_digits_grade_after_the_reveal_only(launch, sample):
    """Before the reveal 1-4 do nothing on a card without options; after it they grade."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "3")
        assert trial.session.done == 0
        await trial.press("space", "1")
        assert trial.session.done == 1
        assert trial.session.counts.learning == 1


async def test_each_grade_shows_its_interval(launch, sample):
    """The grade bar names all four grades with when each would bring the card back."""
    sample.write(verbs=sample.verbs)
    for size in ((60, 18), (80, 24), (200, 60)):
        async with launch(size) as trial:
            await trial.press("a", "space")
            bar = next(line for line in trial.text.splitlines() if "Again" in line and "Easy" in line)
            compact = bar.replace(" ", "")
            assert all(word in compact for word in ("1Again1min", "2Hard5.5min", "3Good10min", "4Easy"))
            trial.app.library.close()


async def test_a_right_choice_suggests_good(launch, sample):
    """Choosing the right option reveals at once, says right in a word, and space then grades Good."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space", "3")
        turn = trial.session.turn
        assert turn.showing.kind == "choice"
        await trial.press(str(min(turn.asked.right) + 1))
        assert "✓ Right" in trial.text
        assert "your choice, right" in trial.text
        await trial.press("space")
        assert _last_rating(trial) == Rating.GOOD


async def test_a_wrong_choice_suggests_again(launch, sample):
    """A wrong choice is marked with ✗ and a word beside the right one with ✓, and space grades Again."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space", "3")
        turn = trial.session.turn
        wrong = next(n for n in range(3) if n not in turn.asked.right)
        await trial.press(str(wrong + 1))
        assert f"✗ {wrong + 1}" in trial.text
        assert "your choice, wrong" in trial.text
        assert f"✓ {min(turn.asked.right) + 1}" in trial.text
        await trial.press("space")
        assert _last_rating(trial) == Rating.AGAIN


async def test_revealing_without_a_choice_means_not_known(launch, sample):
    """Space on a card with options shows the answer and suggests Again."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space", "3", "space")
        assert "Not chosen" in trial.text
        await trial.press("space")
        assert _last_rating(trial) == Rating.AGAIN


async def test_several_right_options_toggle_and_space_submits(launch, sample):
    """Where several options are right, digits mark and unmark them and space submits."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", *["space", "4"] * 2)
        turn = trial.session.turn
        assert turn.asked.several
        await trial.press("1")
        assert "[x] 1" in trial.text
        await trial.press("1")
        assert "[x]" not in trial.text
        await trial.press(*[str(n + 1) for n in sorted(turn.asked.right)], "space")
        assert "✓ Right" in trial.text


async def test_the_hint_is_shown_on_h(launch, sample):
    """H shows the hint where there is one, and the footer offers it only until then."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a")
        assert "h Hint" in trial.text
        await trial.press("h")
        assert "Hint: think of power" in trial.text
        assert "h Hint" not in trial.text


async def test_undo_goes_several_steps_back(launch, sample):
    """U takes back grade after grade, the counts return to what they were, and each is told."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a")
        first, before = trial.session.turn.showing.key, trial.session.counts
        await trial.press("space", "3", "space", "1", "space", "4", "u", "u")
        assert "Undone: Again" in trial.text
        await trial.press("u")
        assert "Undone: Good" in trial.text
        assert trial.session.turn.showing.key == first
        assert trial.session.counts == before
        await trial.press("u")
        assert trial.session.turn.showing.key == first


async def test_suspend_and_bury_go_on_and_can_be_undone(launch, sample):
    """S and b take the card away, say so, and u brings it back."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "s")
        assert "Suspended" in trial.text
        assert "to have" in trial.text
        await trial.press("u")
        assert "to be" in trial.text
        await trial.press("b")
        assert "Buried" in trial.text
        await trial.press("u")
        assert "to be" in trial.text
        assert trial.session.counts.new == 2


async def test_sources_are_short_until_o(launch, sample):
    """The answer names its source in one line; o adds publisher, address, tags and key."""
    sample.write(cells=sample.cells)
    async with launch((80, 40)) as trial:
        await trial.press("a", "space")
        assert "Source: Biology for everybody › Chapter 2" in trial.text
        assert "example.org" not in trial.text
        await trial.press("o")
        assert all(
            word in trial.text for word in ("example.org", "A publisher", "Tags: biology", "cells/mitochondrion")
        )


async def test_places_of_one_document_are_one_line(launch, sample):
    """A note that rests on several sections of one document names it once, with all of them."""
    sections = ", ".join(f"{{from: a, at: {name}}}" for name in ("Roots", "Stems", "Roots"))
    sample.write(
        plants=f"title: P\nsources: {{a: {{title: Plants}}}}\nnotes: [{{term: Fern, meaning: a plant, source: [{sections}]}}]\n"
    )
    async with launch((80, 40)) as trial:
        await trial.press("a", "space")
        assert "Source: Plants › Roots; Stems" in trial.text
        assert trial.text.count("Source:") == 1


async def test_a_long_card_can_be_read_to_its_end(launch, sample):
    """Question and answer of a card longer than the frame can both be reached; space reads on before it grades."""
    question = "\\n\\n".join(f"line {n}" for n in range(30))
    answer = "\\n\\n".join(f"answer {n}" for n in range(40))
    sample.write(long=f'title: Long\nnotes:\n  - question: "{question}"\n    answer: "{answer}"\n')
    async with launch((60, 18)) as trial:
        await trial.press("a")
        assert "line 0" in trial.text
        await trial.press("end")
        assert "line 29" in trial.text
        await trial.press("space")
        assert "answer 0" in trial.text
        await trial.press("home")
        assert "line 0" in trial.text
        for _ in range(40):
            if trial.session.done:
                break
            last = trial.text
            await trial.press("space")
        assert "answer 39" in last


async def test_waiting_counts_down_to_the_next_card(launch, sample, places_settings):
    """With only learning cards left that are not due, the screen says when the next comes, and shows it then."""
    places_settings.write_text('[study]\nlearning_steps = ["30m"]\nlearn_ahead = "1m"\n')
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "1", "space", "1")
        assert trial.session.turn is None
        assert "The next card comes in 29:00." in trial.text
        assert "u  Take back" in trial.text
        trial.clock.pass_time(5 * MINUTE)
        trial.screen.tick()
        await trial.press()
        assert "24:00" in trial.text
        trial.clock.pass_time(24 * MINUTE)
        trial.screen.tick()
        await trial.press()
        assert "to be" in trial.text


async def test_undo_works_while_waiting(launch, sample, places_settings):
    """U in the waiting state takes the last grade back and shows its card."""
    places_settings.write_text('[study]\nlearning_steps = ["30m"]\nlearn_ahead = "1m"\n')
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space", "1", "space", "1", "u")
        assert "to have" in trial.text


async def test_a_new_study_day_is_told_once(launch, sample):
    """When the rollover passes during a session, one line says so and the card stays."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a")
        trial.clock.pass_time(20 * 60 * MINUTE)
        trial.screen.tick()
        await trial.press()
        assert "A new study day began" in trial.text
        assert "to be" in trial.text
        await trial.press("space")
        assert "A new study day began" not in trial.text


async def test_a_failing_disk_keeps_the_card(launch, sample):
    """When an answer cannot be written, a sentence says why, the card stays, and the same key works later."""
    from studydeck.errors import StudydeckError

    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "space")
        library = trial.app.library
        works = library.write

        def full(_events):
            raise StudydeckError(
                "The disk is full: progress.db could not be written.", "Free some space and try again."
            )

        library.write = full
        await trial.press("3")
        assert "✗ The disk is full" in trial.text
        assert "ser" in trial.text
        assert trial.session.done == 0
        library.write = works
        await trial.press("3")
        assert "The disk is full" not in trial.text
        assert trial.session.done == 1


async def test_esc_steps_back_and_q_shows_how_it_went(launch, sample):
    """Esc goes Home with right counts; q shows the summary of a session with answers."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space", "3", "escape")
        assert trial.kind == "home"
        assert "1 learning" in trial.text
        await trial.press("escape")
        assert trial.kind == "home"
        await trial.press("a", "q")
        assert trial.kind == "home"
        await trial.press("a", "space", "3", "q")
        assert trial.kind == "summary"


async def test_the_mouse_reveals_chooses_and_grades(launch, sample):
    """A click on the bar reveals, on an option chooses, on a grade grades."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a")
        await trial.pilot.click(GradeBar, offset=(5, 0))
        assert trial.session.turn.revealed
        await trial.pilot.click(GradeBar, offset=(45, 0))
        assert _last_rating(trial) == Rating.GOOD
        card = trial.app.screen.query_one(Card)
        row = next(n for n, line in enumerate(card.lines) if line.command == "choose")
        await trial.pilot.click(Card, offset=(8, row + 1))
        assert trial.session.turn.revealed


async def test_the_terminal_may_shrink_to_nothing(launch, sample):
    """A terminal of one cell, and back, harms neither the screen nor the session."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space")
        before = trial.text
        for size in ((1, 1), (5, 2), (200, 60), (80, 24)):
            await trial.pilot.resize_terminal(*size)
            await trial.press()
        assert trial.text == before
        await trial.press("3")
        assert trial.session.done == 1


async def test_nothing_is_mounted_from_card_to_card(launch, sample):
    """Going on updates the widgets that are there: none is added, removed or moved."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space")
        widgets = [(id(widget), widget.region) for widget in trial.screen.query("*")]
        await trial.press("3", "space", "3")
        assert [(id(widget), widget.region) for widget in trial.screen.query("*")] == widgets


def _last_rating(trial):
    connection = trial.app.library.connection
    return int(
        connection.execute("SELECT rating FROM events WHERE kind = 'review' ORDER BY seq DESC LIMIT 1").fetchone()[0]
    )


async def test_every_entry_of_the_footer_can_be_clicked(launch, sample):
    """A click on the palette's place in the footer opens it, on each screen."""
    sample.write(cells=sample.cells)
    for keys in ((), ("a",), ("a", "space"), ("a", "space", "3", "q"), ("question_mark",)):
        async with launch() as trial:
            await trial.press(*keys)
            await trial.pilot.click(Footer, offset=(74, 0))
            assert type(trial.app.screen).__name__ == "CommandPalette"
            trial.app.library.close()


async def test_the_footer_follows_a_resize(launch, sample):
    """Where a larger terminal shows the whole answer, space no longer reads on but grades, and says so."""
    sample.write(cells=sample.cells)
    async with launch((40, 10)) as trial:
        await trial.press("a", "space")
        await trial.pilot.resize_terminal(100, 30)
        await trial.press()
        assert "space Good" in trial.text


async def test_undo_reaches_back_past_the_session(launch, sample):
    """An answer of the session before is taken back in the next one, and its card is asked again."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        await trial.press("a")
        card = trial.session.turn.showing.card
        await trial.press("space", "1", "escape", "a", "u")
        assert trial.session.turn.showing.card == card
        assert not trial.session.can_undo


async def test_a_limit_is_named_and_can_be_passed(launch, sample):
    """A sitting that ends by its own limit says so, and one key goes on with the rest of the day."""
    sample.write(cells=sample.cells)
    async with launch() as trial:
        trial.app.open_session(Selection(limit=1))
        await trial.press("space", "4")
        assert trial.kind == "summary"
        assert "limit is reached" in trial.text
        await trial.press("space")
        assert trial.kind == "study"
        assert trial.session.counts.all > 1
