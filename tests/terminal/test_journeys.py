"""Journeys through the full screen, with the real program in a pseudo-terminal."""

import re
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from real_program import (
    ENTER_ALTERNATE,
    LEAVE_ALTERNATE,
    Terminal,
    questions,
    ratings,
    reviews,
    run,
    run_json,
    settings,
    write_deck,
)

Start = Callable[..., Terminal]
COLOUR = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")


@pytest.fixture
def deck(home: Path) -> Path:
    """Forty plain cards of one's own, named `mine`, alone in what is due."""
    return write_deck(home, "mine", questions(40), title="Mine", id="mine")


def question(screen: str) -> str:
    """Return the question that is asked, or an empty text while its answer is shown."""
    found = re.search(r"Question (\d{4})\?", screen)
    return found[0] if found and "Answer 0" not in screen else ""


def answer(terminal: Terminal, rating: int) -> str:
    """Reveal the card, grade it, wait until another screen is painted, and return which question was answered."""
    asked = question(terminal.wait_until(question, "a question"))
    shown = asked.replace("Question", "Answer").replace("?", ".")
    terminal.press("space").wait_for(shown, "Again", "Easy")
    terminal.press(str(rating)).wait_until(
        lambda screen: asked not in screen or "Done for now" in screen, "what follows"
    )
    return asked


def left(screen: str) -> tuple[int, int, int]:
    """Return the counts of new, learning and due cards."""
    found = re.search(r"(\d+) new\W+(\d+) learning\W+(\d+) due", screen)
    assert found, screen
    return int(found[1]), int(found[2]), int(found[3])


def leave(terminal: Terminal) -> None:
    """Leave at once, in good order."""
    terminal.press("ctrl+q")
    assert terminal.ends() == 0
    assert terminal.raw.count(ENTER_ALTERNATE) == terminal.raw.count(LEAVE_ALTERNATE) == 1


def test_first_start(home: Path, start: Start) -> None:
    """The first Home lists the bundled decks with a welcome; `esc` doesn't leave it, `q` does; nothing is logged."""
    terminal = start()
    screen = terminal.wait_for("Welcome", "Interview questions", "20 new")
    titles = [entry["title"] for entry in run_json(home, "decks")]
    assert len(titles) >= 5
    assert all(title[:30] in screen for title in titles)
    assert str(home / "decks") in screen
    terminal.press("bare esc", "down", "up")
    assert "Interview questions" in terminal.settle()
    terminal.press("q")
    assert terminal.ends() == 0
    assert LEAVE_ALTERNATE in terminal.raw
    assert reviews(home) == []


def test_whole_session(home: Path, deck: Path, start: Start) -> None:
    """Twenty cards answered at 80x24 stand in the log in order with their grades; counts move; then the summary."""
    terminal = start("study", "mine", "--limit", "20")
    given = [4, 1, 4, 3, 4, 2, 4, 4, 4, 4, 1, 4, 4, 4, 3, 4, 4, 4, 4, 4]
    asked = []
    for number, grade in enumerate(given):
        screen = terminal.wait_for(f"{number} of ")
        assert sum(left(screen)) + number == int(re.search(rf"{number} of (\d+) done", screen)[1])
        asked.append(answer(terminal, grade))
    terminal.wait_for("20 of ")
    leave(terminal)
    logged = reviews(home)
    assert [event["rating"] for event in logged] == given
    prompts = {card["key"]: card["prompt"] for card in run_json(home, "cards", "question")}
    assert [prompts[event["card"]] for event in logged] == asked


def test_undo_several(home: Path, deck: Path, start: Start) -> None:
    """Four undos take back four answers newest first, on the summary too, and each shows its card again."""
    terminal = start("study", "mine")
    asked = [answer(terminal, grade) for grade in (4, 3, 1, 2, 4)]
    terminal.wait_for("5 of ")
    terminal.press("q").wait_for("Done for now")
    for number in (4, 3, 2, 1):
        terminal.press("u").wait_for(asked[number], f"{number} of ")
    assert ratings(home) == [4]
    assert len(reviews(home, undone=True)) == 5
    answer(terminal, 2)
    terminal.wait_for("2 of ")
    leave(terminal)
    assert ratings(home) == [4, 2]


def test_quit_and_start_again(home: Path, deck: Path, start: Start) -> None:
    """After quitting on Home and starting again the counts are as they were left."""
    terminal = start("study", "mine")
    for grade in (4, 4, 1):
        answer(terminal, grade)
    terminal.wait_for("3 of ")
    terminal.press("esc")
    home_screen = terminal.wait_for("Today", "enter Study")
    counts, done = left_on_home(home_screen), re.search(r"\d+ of \d+ done", home_screen)
    terminal.press("q")
    assert terminal.ends() == 0
    again = start().wait_for("Today", "enter Study")
    assert left_on_home(again) == counts
    assert done
    assert done[0] in again
    assert run_json(home, "due")["new"] == counts[2]


def left_on_home(screen: str) -> tuple[int, int, int]:
    """Return due, learning and new as Home has them."""
    found = re.search(r"Today\s+(\d+) due · (\d+) learning · (\d+) new", screen)
    assert found, screen
    return int(found[1]), int(found[2]), int(found[3])


def test_choices(home: Path, start: Start) -> None:
    """Digits choose: right suggests Good and wrong suggests Again, said in words; several toggle and space submits."""
    one = [{"choose": f"Which {n}?", "right": "Right one", "wrong": ["Wrong one"]} for n in range(2)]
    both = {"choose": "Which two?", "right": ["First right", "Second right"], "wrong": ["Wrong one"]}
    write_deck(home, "picks", [*one, both], id="picks")
    terminal = start("study", "picks")
    for text, word in (("Right one", "Right"), ("Wrong one", "Wrong")):
        screen = terminal.wait_for("Which", "Right one", "Wrong one", "Choose")
        digit = re.search(rf"(\d)\W+{text}", screen)
        assert digit, screen
        asked = re.search(r"Which \d\?", screen)
        assert asked
        terminal.press(digit[1]).wait_for(word, "Again", "Easy")
        terminal.press("space").wait_gone(asked[0])
    screen = terminal.wait_for("Which two?", "First right", "Second right", "Choose")
    digits = [re.search(rf"(\d)\W+{text}", screen)[1] for text in ("First right", "Second right")]
    terminal.press(digits[0], digits[1]).settle()
    terminal.press("space").wait_for("Right", "Again", "Easy")
    terminal.press("space").wait_gone("Which two?")
    leave(terminal)
    logged = reviews(home)
    assert [event["rating"] for event in logged] == [3, 1, 3]
    assert [event["detail"]["right"] for event in logged] == [True, False, True]
    assert sorted(logged[2]["detail"]["choice"]) == ["First right", "Second right"]


def test_summary_misses_and_more(home: Path, deck: Path, start: Start) -> None:
    """The summary counts right and missed, `r` practises the misses off the schedule, `m` adds ten and goes on."""
    settings(home, "[study]\nnew_per_day = 3\n")
    terminal = start("study", "mine")
    asked = [answer(terminal, grade) for grade in (4, 1, 4)]
    terminal.wait_until(lambda screen: asked[1] in screen or "Done for now" in screen, "the learning card or the end")
    terminal.press("q").wait_for("Done for now", "2 right", "1 missed", asked[1])
    terminal.press("r").wait_for("practice", asked[1])
    terminal.press("space").wait_for("Answer 0002.")
    terminal.press("space").wait_for("Practice leaves the schedule as it is")
    terminal.press("esc").wait_for("Today")
    terminal.press("m").wait_for("10 new cards more for today", "10 new")
    terminal.press("a").wait_for("Show the answer", "10 new")
    answer_any(terminal)
    terminal.press("q").wait_for("Done for now")
    terminal.press("m").wait_for("19 new")
    leave(terminal)
    assert ratings(home) == [4, 1, 4, 4]
    kinds = [event["kind"] for event in run_json(home, "log")]
    assert kinds.count("practice") == 1
    assert kinds.count("limit") == 2


def answer_any(terminal: Terminal) -> None:
    """Reveal whatever card is up and grade it easy."""
    terminal.press("space").wait_for("Again", "Easy")
    terminal.press("4").wait_gone("Easy")


def test_pause(home: Path, deck: Path, start: Start) -> None:
    """`p` takes the highlighted deck out of the counts and of `due`, and back in; both are events."""
    terminal = start()
    terminal.wait_for("Mine", "20 new")
    terminal.press("end", "p").wait_for("paused")
    assert {entry["id"]: entry["paused"] for entry in run_json(home, "decks")}["mine"]
    terminal.press("p").wait_gone(" paused ")
    leave(terminal)
    assert not any(entry["paused"] for entry in run_json(home, "decks"))
    assert [event["kind"] for event in run_json(home, "log")].count("pause-deck") == 2


def test_problems_help_and_palette(home: Path, deck: Path, start: Start) -> None:
    """A broken deck shows a badge; Problems names its line, Help all keys, the palette runs a command by name."""
    (home / "decks" / "broken.yaml").write_text("title: Broken\nnotes:\n  - question: a\n    anwser: b\n")
    terminal = start()
    terminal.wait_for("Mine", "Broken", "1 problem")
    terminal.press("!").wait_for("broken.yaml:4:5", "unknown key `anwser`", "Did you mean `answer`?")
    (home / "decks" / "broken.yaml").write_text("title: Broken\nnotes:\n  - question: a\n    answer: b\n")
    terminal.press("r").wait_gone("unknown key")
    terminal.press("esc").wait_for("Today")
    terminal.press("?").wait_for("All keys", "Study all decks")
    terminal.press("esc").wait_gone("All keys")
    terminal.press("ctrl+p").wait_for("Search for commands")
    terminal.press(*"study all").wait_for("Study all decks that aren't paused")
    terminal.press("enter").wait_for("0 of 20 done", "Show the answer")
    leave(terminal)


@pytest.mark.parametrize(("cols", "rows"), ((60, 18), (200, 60)))
def test_sizes(home: Path, deck: Path, start: Start, cols: int, rows: int) -> None:
    """At 60x18 and at 200x60 a session shows question, answer, grades, counts and keys, and takes the answers."""
    terminal = start("study", "mine", cols=cols, rows=rows)
    screen = terminal.wait_for("Question 0001?", "20 new", "0 of 20")
    assert len(screen.splitlines()) <= rows
    terminal.press("space")
    terminal.wait_for("Question 0001?", "Answer 0001.", "Again", "Hard", "Good", "Easy", "20 new", "esc")
    terminal.press("2").wait_for("Question 0002?", "19 new")
    terminal.press("esc").wait_for("Today", "Mine")
    leave(terminal)
    assert ratings(home) == [2]


def test_resize_in_a_session(home: Path, deck: Path, start: Start) -> None:
    """Resizing in mid-session, to 1x1 and back as well, loses neither the card nor what is revealed."""
    terminal = start("study", "mine")
    answer(terminal, 4)
    terminal.wait_for("Question 0002?")
    terminal.press("space").wait_for("Answer 0002.")
    for cols, rows in ((60, 18), (1, 1), (200, 60), (3, 2), (20, 1), (1, 40), (80, 24)):
        terminal.resize(cols, rows).settle()
    terminal.wait_for("Question 0002?", "Answer 0002.", "Again", "Easy")
    terminal.press("3").wait_for("Question 0003?")
    terminal.resize(1, 1).settle()
    terminal.press("space", "1").settle()
    terminal.resize(80, 24).wait_for("Question 0004?")
    leave(terminal)
    assert ratings(home) == [4, 3, 1]


def test_no_color(home: Path, deck: Path, start: Start) -> None:
    """With `NO_COLOR` not one colour is written, and right and wrong are still told apart by words; else there are many."""
    terminal = start("study", "mine", NO_COLOR="1")
    answer(terminal, 1)
    terminal.press("?").wait_for("All keys")
    terminal.press("esc").wait_gone("All keys")
    terminal.press("q").wait_for("Done for now", "1 missed")
    leave(terminal)
    assert not COLOUR.findall(terminal.raw)
    coloured = start()
    coloured.wait_for("Today")
    leave(coloured)
    assert len(COLOUR.findall(coloured.raw)) > 20


@pytest.mark.parametrize("term", ("linux", "vt100"))
def test_poor_terminals(home: Path, deck: Path, start: Start, term: str) -> None:
    """In a terminal of few colours, without COLORTERM, no colour beyond its sixteen is written."""
    terminal = start("study", "mine", TERM=term, COLORTERM="")
    answer(terminal, 3)
    leave(terminal)
    assert b"38;2;" not in terminal.raw
    assert b"38;5;" not in terminal.raw
    assert ratings(home) == [3]


def test_second_instance(home: Path, deck: Path, start: Start) -> None:
    """Beside a full screen a second one and `undo` are refused in a sentence; reading commands work; the first goes on."""
    first = start("study", "mine")
    answer(first, 3)
    first.wait_for("Question 0002?")
    second = start()
    second.wait_for("studydeck is already open")
    assert second.ends() == 1
    assert ENTER_ALTERNATE not in second.raw
    assert "already open" in run(home, "undo", expect=1).stderr
    for arguments in (("due",), ("decks",), ("cards", "question"), ("log",), ("where",), ("check",)):
        assert run(home, *arguments).stdout
    assert ratings(home) == [3]
    answer(first, 1)
    first.wait_for("2 of ")
    leave(first)
    assert ratings(home) == [3, 1]


@pytest.mark.parametrize("number", (signal.SIGTERM, signal.SIGHUP))
def test_signals(home: Path, deck: Path, start: Start, number: signal.Signals) -> None:
    """SIGTERM and SIGHUP end the full screen, give the terminal back as it was, and lose nothing."""
    terminal = start("study", "mine")
    for grade in (4, 1):
        answer(terminal, grade)
    terminal.wait_for("2 of ")
    code = terminal.kill(number)
    assert code in {0, 128 + number, -number}
    assert terminal.raw.count(LEAVE_ALTERNATE) == 1
    assert b"\x1b[?25h" in terminal.raw  # the cursor is shown again
    assert "Traceback" not in terminal.raw.decode("utf-8", "replace")
    assert ratings(home) == [4, 1]


def test_window_closed(home: Path, deck: Path, start: Start) -> None:
    """A terminal that goes away ends the process, frees the lock, and loses nothing."""
    terminal = start("study", "mine")
    answer(terminal, 4)
    answer(terminal, 2)
    terminal.wait_for("2 of ")
    terminal.hang_up()
    assert ratings(home) == [4, 2]
    assert "2 right" in run(home, "study", "mine", "--plain", stdin="u\n\n4\n\n4\nq\n").stdout


def test_control_c(home: Path, deck: Path, start: Start) -> None:
    """Ctrl-C leaves from any screen with 130, with the answers kept."""
    terminal = start("study", "mine")
    answer(terminal, 4)
    terminal.wait_for("1 of ")
    terminal.press("ctrl+c")
    assert terminal.ends() == 130
    assert LEAVE_ALTERNATE in terminal.raw
    assert ratings(home) == [4]


def test_unknown_deck_and_damaged_progress(home: Path, deck: Path, start: Start) -> None:
    """What keeps the full screen from opening is said in a sentence before it opens, with the exit code of a command."""
    terminal = start("study", "mein")
    terminal.wait_for("There is no deck `mein`. Did you mean `mine`?")
    assert terminal.ends() == 2
    run(home, "study", "mine", "--plain", stdin="\n3\n")
    (home / "progress.db").write_bytes(b"Something else. " * 1000)
    damaged = start()
    damaged.wait_for("studydeck repair")
    assert damaged.ends() == 1
    assert ENTER_ALTERNATE not in terminal.raw + damaged.raw


def test_backup_by_itself(home: Path, deck: Path, start: Start) -> None:
    """The end of a session takes a backup of it by itself, as a start does where there is none, and it restores."""
    terminal = start("study", "mine")
    answer(terminal, 4)
    terminal.wait_for("1 of ")
    leave(terminal)
    taken = list((home / "backups").glob("progress-*.db"))
    assert len(taken) == 1
    taken[0].rename(home / "elsewhere.db")
    again = start()
    again.wait_until(lambda _: list((home / "backups").glob("progress-*.db")), "a backup")
    leave(again)
    run(home, "restore")
    assert ratings(home) == [4]
