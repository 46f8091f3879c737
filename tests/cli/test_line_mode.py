"""Line mode: one command a line, for screen readers, dumb terminals and pipes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from studydeck.core.study_day import StudyDay
from studydeck.services.ready import outlook, targets
from tests.conftest import FakeClock, Home, Ran, Typist

Run = Callable[..., Ran]
DECK = """title: Plans
id: mine
notes:
  - {question: Why plan?, answer: To choose., hint: Not to collect., remark: Mind the market.}
  - {choose: Who owns it?, right: Product, wrong: [Sales, Finance]}
  - {choose: Which are Ps?, right: [price, place], wrong: [people]}
"""


@pytest.fixture
def deck(home: Home) -> Path:
    """Write a deck with a question, a choice and one with two right answers."""
    return home.deck("mine.yaml", DECK)


def option(out: str, text: str) -> str:
    """Return the digit in front of an option."""
    found = re.search(rf"^  (\d)\. {text}$", out, re.MULTILINE)
    assert found is not None
    return found[1]


def kinds(home: Home) -> list[tuple[str, int | None]]:
    """Return what was written: kind and rating, without notes."""
    from studydeck.store import log

    with home.open() as library:
        return [(event.kind, event.rating) for event in log.read(library.connection) if event.kind != "note"]


def test_without_input_decks_and_due_are_listed(run: Run, home: Home, deck: Path) -> None:
    """`studydeck < /dev/null` tells what there is, and exits 0."""
    ran = run()
    assert ran.code == 0
    assert "1. Plans" in ran.out
    assert "0 due · 0 learning · 3 new · about 2 min" in ran.out


def test_a_date_to_be_ready_for_is_told(run: Run, home: Home, deck: Path) -> None:
    """In the line that Home has, beneath what is due; of very many cards only when it is."""
    with home.open() as library:
        targets.set_target(library, StudyDay(library.today() + 12))
    assert "12 days · ready 0 % → 9" in run().out
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outlook, "MOST_AT_ONCE", 2)
        assert "12 days · `studydeck ready` works out what is foretold" in run().out


def test_without_decks_the_way_to_the_first_is_told(run: Run, home: Home) -> None:
    """An empty home says where to put a deck."""
    ran = run()
    assert ran.code == 0
    assert f"There are no decks yet. Put one into {home.places.decks}" in ran.out


def test_question_is_shown_revealed_and_graded(run: Run, home: Home, deck: Path) -> None:
    """Empty shows the answer, a digit grades; what each grade does is told."""
    ran = run("study", "--plain", stdin="\n4\nq\n")
    assert "[1 of 3] Plans · question (3 new, 0 learning, 0 due)\nQuestion: Why plan?\n" in ran.out
    assert ran.out.index("Question: Why plan?") < ran.out.index("Answer: To choose.\nRemark: Mind the market.\n")
    assert "1 Again 1 min · 2 Hard 5.5 min · 3 Good 10 min · 4 Easy " in ran.out
    assert "(empty line: Good)" in ran.out
    assert "Taken: Easy, again in " in ran.out
    assert kinds(home) == [("review", 4)]


def test_empty_lines_take_the_suggestion(run: Run, home: Home, deck: Path) -> None:
    """Show, then good."""
    run("study", "--plain", "--limit", "1", stdin="\n\n\n\n")
    assert kinds(home) == [("review", 3), ("review", 3)]


def test_hint_is_shown_once_asked_for(run: Run, home: Home, deck: Path) -> None:
    """And a card without one says so."""
    ran = run("study", "--plain", stdin="h\n\n4\nh\n")
    assert "Hint: Not to collect." in ran.out
    assert "There is no hint." in ran.out


@pytest.mark.parametrize(("text", "said", "suggested"), (("Product", "Right.", "Good"), ("Sales", "Wrong.", "Again")))
def test_choosing_an_option(run: Run, home: Home, deck: Path, text: str, said: str, suggested: str) -> None:
    """A digit chooses and reveals; the suggestion follows from it."""
    digit = option(run("study", "--plain", stdin="s\n").out, text)
    run("undo")
    ran = run("study", "--plain", stdin=f"\n4\n{digit}\n\nq\n")
    assert f"{said}\nAnswer: Product" in ran.out
    assert f"(empty line: {suggested})" in ran.out
    reviews = [one for one in kinds(home) if one[0] == "review"]
    assert reviews[-1] == ("review", 3 if suggested == "Good" else 1)
    assert ("confusion", None) in kinds(home) or suggested == "Good"


def test_confidence_is_asked_for_where_the_settings_say_so(run: Run, home: Home, deck: Path) -> None:
    """A digit says it and shows the answer, behind a choice too; an empty line says nothing; the end counts."""
    home.settings("[study]\nconfidence = true\n")
    digit = option(run("study", "--plain", stdin="s\n").out, "Sales")
    run("undo")
    ran = run("study", "--plain", stdin=f"7\n1\n\n{digit}\n3\n1\nq\n")
    assert ran.out.count("How sure are you? 1 sure, 2 unsure, 3 a guess; an empty line shows the answer.") >= 3
    assert ran.out.index("How sure") < ran.out.index("Answer: To choose.")
    assert "  Confused: Product / Sales\n  Sure: 1 of 1 right\n  Guess: 0 of 1 right\n" in ran.out


def test_a_typed_answer_that_waits_for_confidence_is_typed_again(run: Run, home: Home, deck: Path) -> None:
    """While it is asked how sure one is, u and t lead back to the text; what is typed then is judged."""
    home.settings("[study]\nconfidence = true\n")
    for key in ("u", "t"):
        ran = run("study", "--plain", stdin=f"t Something else\n{key}\nto choose\n\n1\nq\n")
        assert "Typed before: Something else" in ran.out
        assert "Your answer: to choose" in ran.out


def test_choosing_several(run: Run, home: Home, deck: Path) -> None:
    """Digits choose and take back, an empty line submits."""
    listed = run("study", "--plain", stdin="\n4\n\n4\nq\n").out
    assert "Several are right: choose each by its number, then submit with an empty line." in listed
    price, place, people = (
        option(listed[listed.index("Which are Ps?") :], text) for text in ("price", "place", "people")
    )
    ran = run("study", "--plain", stdin=f"{price}\n{people}\n{people}\n{place}\n\n\nq\n")
    assert f"Chosen: {', '.join(sorted([price, place]))}. An empty line submits." in ran.out
    assert "Right.\nAnswer:\n- price\n- place" in ran.out


def test_not_choosing_is_not_knowing(run: Run, home: Home, deck: Path) -> None:
    """An empty line instead of a choice reveals and suggests again."""
    ran = run("study", "--plain", stdin="\n4\n\nq\n")
    assert "Not chosen.\nAnswer: Product" in ran.out
    assert "(empty line: Again)" in ran.out


def test_suspend_bury_and_undo(run: Run, home: Home, deck: Path) -> None:
    """Each takes the card away and undo brings it back to be asked."""
    ran = run("study", "--plain", stdin="s\nu\nb\nu\n\n4\nu\nu\nq\n")
    said = re.findall(
        r"Suspended\.|Buried until tomorrow\.|Undone: \w+\.|Taken: \w+|There is nothing to undo\.", ran.out
    )
    assert said == [
        "Suspended.", "Undone: Suspended.", "Buried until tomorrow.", "Undone: Buried.", "Taken: Easy", "Undone: Easy.",
        "There is nothing to undo.",
    ]  # fmt: skip
    assert ran.out.count("Question: Why plan?") == 5


def test_undo_after_the_last_card(run: Run, home: Home, deck: Path) -> None:
    """The end of the queue is not the end of undo."""
    ran = run("study", "--plain", "--limit", "1", stdin="\n4\nu\n\n1\nq\n")
    assert "u: undo the last answer." in ran.out
    assert "Undone: Easy." in ran.out
    assert kinds(home) == [("review", 4), ("undo", None), ("review", 1)]


def test_end_of_input_ends_with_the_summary(run: Run, home: Home, deck: Path) -> None:
    """What was done, what was missed and when it comes again, once; exit 0."""
    ran = run("study", "--plain", stdin="\n4\n\n1\n")
    assert ran.code == 0
    assert ran.out.count("Done for now: 1 right, 1 missed") == 1
    assert "  Missed: Who owns it? (in 60 s)" in ran.out or "  Missed: Who owns it? (in 1 min)" in ran.out


def test_quitting_without_an_answer_sums_up_nothing(run: Run, home: Home, deck: Path) -> None:
    """Nothing was done, so nothing is said of it."""
    assert "Done for now" not in run("study", "--plain", stdin="q\n").out


def test_nothing_to_study_is_said(run: Run, home: Home, deck: Path) -> None:
    """Exit 0, also when nothing is due."""
    ran = run("study", "--plain", "--new", "0")
    assert (ran.code, ran.out) == (0, "Nothing to study now. The next cards come tomorrow.\n")


def test_help_lists_every_command(run: Run, home: Home, deck: Path) -> None:
    """`?` explains what can be typed, on Home and at a card."""
    assert "study the deck of that number" in run(stdin="?\n").out
    at_card = run("study", "--plain", stdin="?\n").out
    assert all(f"\n  {sign} " in at_card for sign in ("u", "s", "b", "h", "?", "q", "1-9"))


@pytest.mark.parametrize("line", ("x", "12", "0", "-1", "9" * 5000, "²", "٣٣", "\x1b[A"))
def test_what_is_no_command_is_said(run: Run, home: Home, deck: Path, line: str) -> None:
    """Neither Home nor a card is troubled by nonsense."""
    for arguments in ((), ("study", "--plain")):
        ran = run(*arguments, stdin=f"{line}\n")
        assert (ran.code, ran.err) == (0, "")
    assert kinds(home) == []


def test_bytes_that_are_no_text_are_no_command(run: Run, home: Home, deck: Path) -> None:
    """A Latin-1 terminal doesn't end the session."""
    ran = run("study", "--plain", stdin=b"\xe9\xff\n\n4\n")
    assert ran.code == 0
    assert kinds(home) == [("review", 4)]


def test_capital_letters_and_spaces_are_forgiven(run: Run, home: Home, deck: Path) -> None:
    """` U ` is `u`; only S and B, for the whole note, differ from s and b."""
    assert "There is nothing to undo." in run("study", "--plain", stdin=" U \r\nQ\n").out
    assert "1 card suspended." in run("study", "--plain", stdin=" S \r\nQ\n").out


def test_home_studies_the_deck_of_a_number(run: Run, home: Home, deck: Path) -> None:
    """And comes back to the list when it is done."""
    home.deck("other.yaml", "title: Other\nnotes: [{question: Else?, answer: Yes.}]\n")
    ran = run(stdin="2\n\n4\n\nq\n")
    assert "Question: Else?" in ran.out
    assert "0 due · 0 learning · 3 new" in ran.out
    assert "There is no deck 9." in run(stdin="9\n").out


def test_question_is_put_before_its_answer_after_a_wait(run: Run, home: Home, clock: FakeClock) -> None:
    """A learning card that became due while one waited is asked first, not revealed or graded."""
    home.settings('[study]\nlearning_steps = ["1h"]\nlearn_ahead = "1s"\n')
    home.deck("mine.yaml", "title: T\nnotes: [{question: Why?, answer: So.}]\n")
    ran = run("study", "--plain", stdin=Typist(("", "1", "", lambda: clock.advance(hours=2), "3", "", "4")))
    assert ran.out.count("The next learning card comes in 60 min.") == 2 or ran.out.count("comes in 1 h.") == 2
    assert ran.out.count("Question: Why?") == 2
    assert kinds(home) == [("review", 1), ("review", 4)]


def test_failing_write_is_told_and_the_card_stays(
    run: Run, home: Home, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer isn't said to be taken; the next try is."""
    import sqlite3

    from studydeck.store import log

    append, failures = log.append, [True]

    def refuse_once(*arguments: object) -> None:
        if failures:
            failures.pop()
            raise sqlite3.OperationalError("database or disk is full")
        append(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(log, "append", refuse_once)
    ran = run("study", "--plain", stdin="\n4\n4\nq\n")
    assert ran.out.index("Not taken: The disk is full") < ran.out.index("Taken: Easy")
    assert kinds(home) == [("review", 4)]


def test_study_day_that_begins_is_told(run: Run, home: Home, deck: Path, clock: FakeClock) -> None:
    """With the line that comes after four o'clock, a notice says so, and the card stays as it was."""
    clock.to(3, 59)
    ran = run("study", "--plain", stdin=Typist(("", lambda: clock.to(4, 1), "4", "q")))
    assert ran.out.count("A new study day began: Sat 21 Nov 2026.") == 1
    assert ran.out.count("Question: Why plan?") == 1
    assert kinds(home) == [("review", 4)]


def test_session_takes_a_backup_when_it_ends(run: Run, home: Home, deck: Path) -> None:
    """The first answers are saved by themselves."""
    run("study", "--plain", stdin="\n4\n")
    assert len(list(home.places.backups.glob("progress-*.db"))) == 1


def test_flags_and_whole_notes(run: Run, home: Home) -> None:
    """`f2` flags, `B` and `S` are about all cards of the note; `u` takes back one after the other."""
    home.deck(
        "mine.yaml", "title: T\nid: mine\nnotes:\n  - {term: One, meaning: First}\n  - {question: Two?, answer: B}\n"
    )
    ran = run("study", "--plain", stdin="f\nf2\nS\nu\nu\nB\nu\nq\n")
    said = [line for line in ran.out.splitlines() if "Undone" in line or "cards " in line or "flag" in line]
    assert said[0] == "A flag needs its number: f1 red, f2 orange, f3 green, f4 blue, f0 none."
    assert said[1:4] == ["1 card flagged orange.", "2 cards suspended.", "Undone: Suspended."]
    assert said[4].startswith("Undone: the flag on mine/one/")
    assert said[5:] == ["2 cards buried until tomorrow.", "Undone: Buried."]


def test_ways_and_filters(run: Run, home: Home, deck: Path) -> None:
    """`--cram`, `--misses`, `--ahead`, `--tag`, `--search` and `--set`; wrong ones are told."""
    home.settings("[sets]\nWhy = 'why'\n")
    ran = run("study", "--plain", "--cram", "--search", "why", stdin="\n1\nq\n")
    assert "[1 of 1] Plans" in ran.out
    assert "the schedule stays as it is" in ran.out
    assert kinds(home) == [("practice", 1)]
    assert "Question: Why plan?" in run("study", "--plain", "--set", "why", stdin="\n1\nq\n").out
    assert "Question: Why plan?" in run("study", "--plain", "--misses", stdin="q\n").out
    assert "No review falls due in the next 7 days." in run("study", "--plain", "--ahead", "7").out
    for arguments, words in (
        (("--tag", "none"), "No card has the tag `none`."),
        (("--set", "none"), "There is no set `none`."),
        (("--search", "tag:("), "studydeck: "),
        (("--cram", "--misses"), "--cram and --misses don't go together."),
        (("--cram", "--new", "3"), "--cram and --new don't go together"),
    ):
        wrong = run("study", "--plain", *arguments)
        assert (wrong.code, words in wrong.err) == (2, True), wrong


def test_saved_searches_follow_the_decks_on_home(run: Run, home: Home, deck: Path) -> None:
    """Numbered after them; a wrong one is told and nothing ends."""
    home.settings("[sets]\nWhy = 'why'\nWrong = 'tag:('\n")
    ran = run(stdin="2\nq\n")
    assert "2. Why (search)" in ran.out
    assert "Question: Why plan?" in ran.out
    assert "This search can't be studied" in run(stdin="3\nq\n").out
