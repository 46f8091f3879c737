"""How a problem is printed: three lines, and a caret where the eye should go."""

from studydeck.deckfiles.problems import Problem, as_json, columns, excerpt_of, render, whole_file

DESIGN = """\
decks/mine.yaml:14:5: error: unknown key `anwser` in a question. Did you mean `answer`?
   14 |     anwser: It sets the frame.
      |     ^^^^^^"""


def test_the_designs_example():
    """A problem reads exactly as the format's documentation shows it."""
    problem = Problem(
        "decks/mine.yaml",
        14,
        5,
        "error",
        "unknown key `anwser` in a question",
        "Did you mean `answer`?",
        "    anwser: It sets the frame.",
        6,
    )
    assert render(problem) == DESIGN


def test_a_whole_file():
    """A problem of a file as a whole has no line to show."""
    assert render(whole_file("x.yaml", "no permission")) == "x.yaml:1:1: error: no permission"


def test_wide_characters():
    """The caret stands beneath its character, however wide those before it are."""
    shown = render(Problem("x", 1, 3, "error", "m", "", "説明é: x", 1)).split("\n")
    assert columns(shown[1][: shown[1].index("é")]) == shown[2].index("^")


def test_combining_characters():
    """A combining accent takes no column of its own."""
    shown = render(Problem("x", 1, 3, "error", "m", "", "e\u0301X", 1)).split("\n")
    assert columns(shown[1][: shown[1].index("X")]) == shown[2].index("^")


def test_a_long_line_is_windowed():
    """Of a long line, at most 100 columns around the place are shown, and the caret still points at it."""
    line = "word " * 400 + "HERE" + " more" * 400
    shown = render(Problem("x", 1, 2001, "error", "m", "", line, 4)).split("\n")
    assert all(columns(part) <= 100 for part in shown)
    start = shown[2].index("^")
    assert shown[1][start : start + 4] == "HERE"
    assert shown[2].count("^") == 4


def test_a_long_line_with_an_early_place():
    """A place at the beginning keeps the beginning in view."""
    shown = render(Problem("x", 1, 3, "error", "m", "", "  key: " + "x" * 500, 3)).split("\n")
    assert shown[1].startswith("    1 |   key: x")
    assert columns(shown[1]) <= 100
    assert shown[2] == "      |   ^^^"


def test_nothing_a_terminal_obeys_is_printed():
    """File name, message and line are shown without escape sequences, and the columns stay."""
    problem = Problem("\x1b[2Jx", 1, 6, "error", "a\x1b]0;t\x07b", "h\u202e", "a\x1b[m\u202eb\tc", 1)
    printed = render(problem)
    assert not any(sign in printed for sign in "\x1b\x07\u202e\t")
    assert len(excerpt_of("a\x1b[m\u202eb\tc")) == len("a\x1b[m\u202eb\tc")


def test_a_place_outside_its_line():
    """A place beyond the line's end still prints."""
    assert render(Problem("x", 3, 99, "error", "m", "", "short", 5)).endswith("^")


def test_json_keys():
    """The JSON form has the documented keys and no others."""
    assert as_json(Problem("f", 1, 2, "warning", "m", "h", "e", 3)) == {
        "file": "f",
        "line": 1,
        "column": 2,
        "severity": "warning",
        "message": "m",
        "hint": "h",
        "code": None,
    }
