"""Flags, notes set aside, undo and leeches, as they are done and told on the screens."""

from studydeck.services import history
from studydeck.services.studying import acts
from studydeck.services.studying.session import Session

WORDS = """\
title: Words
id: words
notes:
  - {term: One, meaning: the first, id: one}
  - {question: Two?, answer: second, id: two}
  - {choose: Three?, right: third, wrong: [fourth, fifth], id: three}
"""


async def test_f_and_a_digit_flag_the_card(launch, sample):
    """The digit doesn't choose or grade; the flag stands in the card's title, and u takes it off again."""
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("a", "space", "f")
        assert "Flag: 1 red, 2 orange, 3 green, 4 blue; 0 takes it off." in trial.text
        await trial.press("2")
        assert "1 card flagged orange." in trial.text
        assert "⚑ orange" in trial.text
        assert trial.session.done == 0
        assert trial.session.turn.revealed
        await trial.press("2")
        assert trial.session.done == 1
        await trial.press("u", "u")
        assert "⚑" not in trial.text


async def test_flag_that_was_asked_for_is_dropped_by_another_key(launch, sample):
    """After it digits choose again."""
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("a", "f", "h", "space", "1")
        assert trial.session.done == 1
        assert history.newest_of_run(trial.app.library).kind == "review"


async def test_a_note_is_buried_and_suspended_with_all_its_cards(launch, sample):
    """B and S say how many cards that is; u takes each back and shows the card again."""
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("a", "B")
        assert "2 cards buried until tomorrow. u takes it back." in trial.text
        await trial.press("u")
        assert "Undone: Buried." in trial.text
        assert trial.session.turn.showing.key.note == "one"
        await trial.press("S")
        assert "2 cards suspended. u takes it back." in trial.text
        assert trial.session.turn.showing.key.note == "two"


async def test_leech_is_told_and_listed_at_the_end(launch, sample, places_settings, clock):
    """With the hint to reword it; the summary names it, and undo there brings it back."""
    places_settings.write_text("[study]\nleech_threshold = 1\nlearning_steps = []\nrelearning_steps = []\n")
    sample.write(words="title: Words\nid: words\nnotes:\n  - {question: Two?, answer: second}\n")
    async with launch() as trial:
        await trial.press("a", "space", "4", "escape")
        clock.pass_time(60 * 86_400_000)
        trial.screen.show()
        await trial.press("a", "space", "1")
        assert trial.kind == "summary"
        assert "Forgotten 1 time: suspended as a leech." in trial.text
        assert "Leeches" in trial.text
        assert "forgotten 1 time, suspended" in trial.text
        await trial.press("u")
        assert trial.kind == "study"
        assert not trial.session.turn.showing.state.suspended


async def test_u_on_home_takes_back_what_was_done_last(launch, sample):
    """Wherever it was done, and says what it was; without anything to take back it isn't offered."""
    sample.write(words=WORDS)
    async with launch() as trial:
        assert not trial.screen.can("undo")
        acts.suspend(trial.app.library, [history.find_card(trial.app.library, "words/two/answer")])
        trial.screen.show()
        await trial.press("u")
        assert "Undone: the suspension of words/two/answer" in trial.text
        assert not trial.screen.can("undo")


async def test_card_stays_up_when_its_note_was_edited_meanwhile(launch, sample):
    """Coming back from another screen the card is read anew, revealed as it was."""
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("a", "space", "question_mark")
        sample.write(words=WORDS.replace("the first", "the very first"))
        await trial.press("escape")
        trial.app.reread()
        await trial.press("question_mark", "escape")
        assert "the very first" in trial.text
        assert trial.session.turn.revealed


async def test_more_new_cards_are_not_offered_where_none_are_left(launch, sample):
    """While a session waits for its last learning cards, `10 more` is there only with new cards left."""
    sample.write(words="title: Words\nid: words\nnotes:\n  - {question: Two?, answer: second}\n")
    async with launch() as trial:
        await trial.press("a", "space", "3")
        session: Session = trial.session
        if session.turn is None:
            assert not trial.screen.can("more")
            assert "Add 10 new cards" not in trial.text


async def test_card_that_is_suspended_already_is_not_said_to_be_taken_out(launch, sample, places_settings):
    """As a leech among the misses: it stays up, and u would take back nothing of this."""
    places_settings.write_text("[study]\nleech_threshold = 1\nlearning_steps = []\nrelearning_steps = []\n")
    sample.write(words="title: Words\nid: words\nnotes:\n  - {question: Two?, answer: second}\n")
    async with launch() as trial:
        library = trial.app.library
        [card] = [card for (card,) in library.connection.execute("SELECT card FROM idx.cards")]
        acts.suspend(library, [card])
        trial.app.open_practice([card])
        await trial.pilot.pause()
        await trial.press("s")
        assert "1 card is suspended already." in trial.text
        assert "out of study" not in trial.text
        assert trial.kind == "study"
