"""`check` over several decks: advice beside problems, across files, silenced and left out, never in the way."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.deckfiles.problems import Problem, render
from studydeck.services.checking import Checked, check
from studydeck.services.deck_problems import deck_problems
from studydeck.services.studying.overview import overview
from tests.conftest import Home

POOR = "notes:\n  - question: Photosynthesis\n    answer: It makes sugar.\n"
WHY = "notes:\n  - {{question: Why plan?, answer: {}}}\n"


def checked(home: Home, *paths: Path, advice: bool = True) -> Checked:
    """Check the decks of a home, or some files."""
    return check(home.places, [str(path) for path in paths], advice=advice)


def codes(found: Checked) -> list[tuple[str, str]]:
    """Return file and code of each piece of advice."""
    return [(Path(problem.file).name, problem.code) for problem in found.problems if problem.code]


def test_advice_is_a_warning_with_its_place_reason_and_code(home: Home) -> None:
    """File, line, column, what, why, and the code in brackets at the very end of the first line."""
    path = home.deck("poor.yaml", POOR)
    [problem] = checked(home).problems
    assert (problem.severity, problem.line, problem.column, problem.code) == ("warning", 2, 15, "no-question")
    head, line, caret = render(problem).split("\n")
    assert head.startswith(f"{path}:2:15: warning: `Photosynthesis` asks nothing. ")
    assert head.endswith(" [no-question]")
    assert line == "    2 |   - question: Photosynthesis"
    assert caret == "      |               ^^^^^^^^^^^^^^"


def test_advice_can_be_left_out(home: Home) -> None:
    """Only what is wrong, then."""
    home.deck("poor.yaml", POOR)
    assert checked(home, advice=False).problems == ()


def test_the_same_prompt_is_told_across_decks(home: Home) -> None:
    """In the later file, with the place of the other one."""
    first = home.deck("a.yaml", WHY.format("To choose."))
    home.deck("b.yaml", WHY.format("To know."))
    found = checked(home)
    assert codes(found) == [("b.yaml", "same-prompt")]
    assert f"in {first}, line 2" in found.problems[0].message


def test_two_terms_of_one_meaning_are_told_by_what_they_ask(home: Home) -> None:
    """The card from the meaning to the term is the one that can't be answered."""
    home.deck("a.yaml", "notes:\n  - {term: Roadmap, meaning: The way.}\n  - {term: Route, meaning: The way.}\n")
    [problem] = checked(home).problems
    assert problem.message == "`The way.` is asked on line 2 as well"


@pytest.mark.parametrize("silent", ("a", "b"))
def test_either_of_two_may_silence_their_prompt(home: Home, silent: str) -> None:
    """Whichever note or deck says that it knows."""
    for name in "ab":
        text = WHY.format(f"To {name}.")
        home.deck(f"{name}.yaml", f"silence: same-prompt\n{text}" if name == silent else text)
    assert codes(checked(home)) == []


def test_the_very_same_note_is_told_once(home: Home) -> None:
    """As a repetition, not as two notes that ask the same."""
    note = "  - {question: Why plan?, answer: To choose.}\n"
    home.deck("a.yaml", f"notes:\n{note}{note}")
    [problem] = checked(home).problems
    assert (problem.code, problem.message) == ("", "the same note as on line 2")


def test_decks_that_are_not_loaded_get_no_advice(home: Home) -> None:
    """A bundled deck that the user's copy replaces isn't compared with it."""
    bundled = home.folder / "bundled"
    bundled.mkdir(parents=True)
    (bundled / "poor.yaml").write_text(POOR)
    home.bundled = bundled
    path = home.deck("poor.yaml", POOR)
    assert [problem.file for problem in checked(home).problems] == [str(path)]


def test_home_and_problems_know_nothing_of_advice(home: Home) -> None:
    """A badge is for what is wrong."""
    home.deck("poor.yaml", POOR)
    with home.open() as library:
        assert deck_problems(library) == ()
        assert sum(deck.problems for deck in overview(library).decks) == 0


def test_a_note_in_trouble_keeps_its_neighbours_advice_in_place(home: Home) -> None:
    """Lines stay right where the YAML of the file is broken and it is read in pieces."""
    home.deck("a.yaml", "title: t\nnotes:\n  - question: [\n  - question: Photosynthesis\n    answer: x\n")
    found = checked(home)
    assert found.errors == 1
    [problem] = [problem for problem in found.problems if problem.code]
    assert (problem.line, problem.column) == (4, 15)


def test_very_much_advice_is_cut(home: Home) -> None:
    """A thousand of one file are told, and how many more there are."""
    notes = "".join(f"  - {{question: Heading {n}, answer: x{n}}}\n" for n in range(1010))
    home.deck("a.yaml", f"notes:\n{notes}")
    found = checked(home).problems
    assert sum(problem.code == "no-question" for problem in found) == 1000
    assert [problem.message for problem in found if not problem.code] == ["10 more pieces of advice, not shown"]


@pytest.mark.parametrize(
    ("note", "cause"),
    (
        ("{question: Q?, anwser: A}", "anwser"),
        ("{term: T, meanng: M}", "meanng"),
        ("{list: L, itms: [a, b]}", "itms"),
        ("{choose: C?, rigth: a, wrong: [b, c]}", "rigth"),
        ("{difference: [A, B], aspect: {x: [a, b]}}", "aspect"),
        ("{interview: I?, pionts: [a]}", "pionts"),
        ("{question: Q?, answer: {sya: a}}", "sya"),
    ),
)
def test_a_misspelt_key_is_told_without_what_follows_from_it(home: Home, note: str, cause: str) -> None:
    """The cause alone: no missing key beside the one that was meant for it."""
    home.deck("a.yaml", f"notes:\n  - {note}\n")
    [problem] = checked(home).problems
    assert f"unknown key `{cause}`" in problem.message


def test_misspelt_notes_are_told_alone(home: Home) -> None:
    """The same in the head."""
    home.deck("a.yaml", "title: t\nnotse: []\n")
    assert [problem.message for problem in checked(home).problems] == ["unknown key `notse` at the top of the deck"]


def test_a_missing_key_is_told_where_no_other_was_meant(home: Home) -> None:
    """A strange key that resembles nothing doesn't hide what is missing."""
    home.deck("a.yaml", "notes:\n  - {question: Q?, xyzzy: A}\n")
    assert {problem.message.split(" in ")[0] for problem in checked(home).problems} == {
        "`answer` is missing",
        "unknown key `xyzzy`",
    }


@given(st.text(max_size=40))
def test_a_code_ends_the_first_line(hint: str) -> None:
    """Whatever the hint holds; and nothing ends it where there is no code."""
    advice = Problem("f", 1, 1, "warning", "m", hint, "x", 1, "a-code")
    assert render(advice).split("\n")[0].endswith(" [a-code]")
    assert "[a-code]" not in render(Problem("f", 1, 1, "warning", "m", hint, "x", 1)).split("\n")[0]
