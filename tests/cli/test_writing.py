"""Writing decks from the shell: new, add, edit, ids."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from studydeck.services.writing import outside_editor
from tests.conftest import Home, Ran, Typist

Run = Callable[..., Ran]

DECK = "title: Coffee\nsources: {book: The Book}\nnotes:\n# first\n- term: Bloom\n  meaning: Gas leaves.  # short\n"


@pytest.fixture
def deck(home: Home) -> Path:
    """Write a deck with one note."""
    return home.deck("coffee.yaml", DECK)


def test_new_prints_the_path(run: Run, home: Home) -> None:
    """A new deck lies where the output says, with its title and tags, and is known at once."""
    ran = run("new", "Tea: green / black", "--tag", "drinks", "--folder", "kitchen")
    path = Path(ran.out.strip())
    assert path == home.places.decks / "kitchen" / "tea-green-black.yaml"
    assert path.read_text() == 'title: "Tea: green / black"\ntags: [drinks]\n\nnotes:\n'
    assert run("add", "tea-green-black", "--term", "a", "--meaning", "b").code == 0


@pytest.mark.parametrize("arguments", (("new", ""), ("new", "x", "--id", "A B"), ("new", "x", "--id", "coffee")))
def test_new_refuses_with_a_sentence(run: Run, deck: Path, arguments: tuple[str, ...]) -> None:
    """A deck that can't be is refused in a sentence."""
    ran = run(*arguments)
    assert ran.code in (1, 2)
    assert ran.err.startswith("studydeck: ")


@pytest.mark.parametrize(
    ("options", "written"),
    (
        (("--term", "Crema", "--meaning", "Foam: fine"), '- term: Crema\n  meaning: "Foam: fine"\n'),
        (("--question", "Why?", "--answer", "So.", "--tag", "x"), "- question: Why?\n  answer: So.\n  tags: [x]\n"),
        (("--cloze", "{{a}} b", "--source", "book"), '- cloze: "{{a}} b"\n  source: book\n'),
        (
            ("--difference", "Tea", "Coffee", "--aspect", "Grind", "leaf", "bean"),
            "- difference: [Tea, Coffee]\n  aspects:\n    Grind: [leaf, bean]\n",
        ),
        (("--list", "Needs", "--item", "water", "--item", "heat"), "- list: Needs\n  items: [water, heat]\n"),
        (
            ("--choose", "Which?", "--right", "a", "--wrong", "b", "--wrong", "c"),
            "- choose: Which?\n  right: a\n  wrong: [b, c]\n",
        ),
    ),
)
def test_add_writes_one_note_from_options(run: Run, deck: Path, options: tuple[str, ...], written: str) -> None:
    """Each kind of note can be given by options; the rest of the file stays."""
    ran = run("add", "coffee", *options)
    assert ran.code == 0, ran.err
    assert deck.read_text() == DECK + "\n" + written
    assert ran.out == f"{deck}:8\n"


def test_add_reads_a_pipe(run: Run, deck: Path) -> None:
    """Notes from standard input keep the comments they were typed with; undo takes all of them back."""
    ran = run("add", "coffee", stdin="- term: Crema  # foam\n  meaning: Foam.\n\n- cloze: '{{a}}'\n")
    assert (ran.code, ran.out) == (0, f"{deck}:8\n{deck}:11\n")
    assert "- term: Crema  # foam\n" in deck.read_text()
    assert run("undo").out.startswith("Undone: the 2 new notes in Coffee")
    assert deck.read_text() == DECK


@pytest.mark.parametrize(
    "stdin",
    (
        "term: Crema\nmeaning: Foam.\n",
        "title: x\nnotes:\n- term: Crema\n  meaning: Foam.\n",
        "[{term: Crema, meaning: Foam.}]",
    ),
)
def test_add_takes_yaml_of_any_shape(run: Run, deck: Path, stdin: str) -> None:
    """One note alone, a list in brackets and a whole deck are understood as well."""
    assert run("add", "coffee", stdin=stdin).code == 0
    assert "- term: Crema\n  meaning: Foam.\n" in deck.read_text()


def test_add_takes_lines_with_a_tab(run: Run, deck: Path) -> None:
    """Lines of a question, a tab and its answer become questions."""
    assert run("add", "coffee", stdin="Why? #1\tSo: it is\nWho?\tMe\n").code == 0
    assert '- question: "Why? #1"\n  answer: "So: it is"\n\n- question: Who?\n' in deck.read_text()


@pytest.mark.parametrize(
    ("stdin", "place"),
    (
        (
            "- term: Crema\n  meaning: Foam.\n\n- question: Why?\n  anwser: x\n",
            "stdin:5:3: error: unknown key `anwser`",
        ),
        ("- term: [open\n", "stdin:1:9: error: a list in `[...]` that isn't closed"),
        ("- just text\n", "stdin:1:3: error: a note must be a mapping"),
        ("", "stdin:1:1: error: there is no note in it"),
        ("- term: x\n  meaning: y\n  source: {from: nobook}\n", "stdin:3:18: error: no source of this deck"),
        ("Why?\t\n", "stdin:1:1: error"),
    ),
)
def test_add_is_all_or_nothing(run: Run, deck: Path, stdin: str, place: str) -> None:
    """One bad note keeps all from being added, and its place in the input is named."""
    ran = run("add", "coffee", stdin=stdin)
    assert ran.code == 1
    assert place in ran.err
    assert deck.read_text() == DECK


def test_add_shows_first_where_asked(run: Run, deck: Path) -> None:
    """A dry run prints what would be written, tells who asks the same, and writes nothing."""
    ran = run("add", "coffee", "--dry-run", stdin="term: bloom\nmeaning: |\n  one\n\n  two\n")
    assert ran.out == "- term: bloom\n  meaning: |\n    one\n\n    two\n"
    assert f"stdin:1: warning: this asks the same as {deck}:5." in ran.err
    assert deck.read_text() == DECK


@pytest.mark.parametrize(
    ("arguments", "code"),
    (
        (("nowhere", "--term", "a", "--meaning", "b"), 2),
        (("coffee", "--term", "a"), 1),
        (("coffee", "--meaning", "a"), 2),
        (("coffee", "--term", "a", "--question", "b"), 2),
    ),
)
def test_add_refuses_half_a_note(run: Run, deck: Path, arguments: tuple[str, ...], code: int) -> None:
    """An unknown deck and options that make no note are refused with the right exit code."""
    ran = run("add", *arguments)
    assert ran.code == code
    assert "Traceback" not in ran.err
    assert deck.read_text() == DECK


# --- with an editor ---


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Return what makes a Python program the user's editor; it gets the file's path as `path` and the line as `line`."""

    def make(body: str) -> Path:
        script = tmp_path / "nano"
        head = (
            f"#!{sys.executable}\nimport sys, pathlib\nline, path = int(sys.argv[1][1:]), pathlib.Path(sys.argv[2])\n"
        )
        script.write_text(head + "text = path.read_text()\n" + body + "\n")
        script.chmod(0o755)
        monkeypatch.setenv("EDITOR", str(script))
        monkeypatch.delenv("VISUAL", raising=False)
        return script

    return make


def test_edit_opens_at_the_note(run: Run, deck: Path, home: Home, editor: Callable[[str], Path]) -> None:
    """The editor begins at the note's line; what it wrote is taken in, and progress stays."""
    home.answer("coffee/bloom/meaning")
    editor("assert line == 5; path.write_text(text.replace('Gas leaves.', 'Gas goes.'))")
    ran = run("edit", "coffee/bloom/meaning")
    assert (ran.code, ran.out) == (0, f"{deck} was taken in: 1 note.\n")
    assert home.progress() == {"coffee/bloom/meaning": 1}


def test_edit_shows_what_is_wrong_then(run: Run, deck: Path, editor: Callable[[str], Path]) -> None:
    """Errors of the file are printed as `check` prints them, the exit code is 1, and nothing of the file is lost."""
    editor("path.write_text(text.replace('meaning', 'maening'))")
    ran = run("edit", "coffee")
    assert ran.code == 1
    assert f"{deck}:6:3: error: unknown key `maening`" in ran.out
    assert "maening" in deck.read_text()


def test_edit_says_when_nothing_changed(run: Run, deck: Path, editor: Callable[[str], Path]) -> None:
    """An editor that is left without saving changes nothing."""
    editor("")
    assert run("edit", "coffee").out == "Nothing changed.\n"


def test_edit_works_beside_an_open_session(run: Run, deck: Path, home: Home, editor: Callable[[str], Path]) -> None:
    """While another studydeck has the lock, a deck can still be edited, and its problems are shown."""
    editor("path.write_text(text.replace('meaning', 'maening'))")
    with home.open():
        ran = run("edit", "coffee/bloom")
    assert ran.code == 1
    assert f"{deck}:6:3: error: unknown key `maening`" in ran.out


@pytest.mark.parametrize(
    ("command", "said"), (("nonesuch-editor", "can't be started"), ("'open", "$EDITOR can't be read"))
)
def test_an_editor_that_is_missing_is_said(
    run: Run, deck: Path, monkeypatch: pytest.MonkeyPatch, command: str, said: str
) -> None:
    """An editor that isn't there, or a broken $EDITOR, gives a sentence and a hint."""
    monkeypatch.setenv("EDITOR", command)
    monkeypatch.delenv("VISUAL", raising=False)
    ran = run("edit", "coffee")
    assert ran.code == 1
    assert said in ran.err
    assert deck.read_text() == DECK


def test_an_editor_that_fails_is_said(run: Run, deck: Path, editor: Callable[[str], Path]) -> None:
    """What a failing editor saved is kept and taken in, and its failure is told."""
    editor("path.write_text(text + '- cloze: \"{{a}}\"\\n'); sys.exit(3)")
    ran = run("edit", "coffee")
    assert ran.code == 1
    assert "taken in: 2 notes" in ran.out
    assert "ended with an error (3)" in ran.err


@pytest.mark.parametrize("name", ("nowhere", "coffee/nothing", "nowhere/bloom/meaning"))
def test_edit_refuses_what_is_not_there(run: Run, deck: Path, name: str) -> None:
    """An unknown deck or key is a mistake of usage."""
    assert run("edit", name).code == 2


class _Terminal(Typist):
    def isatty(self) -> bool:
        return True


def test_add_opens_the_editor_in_a_terminal(run: Run, deck: Path, home: Home, editor: Callable[[str], Path]) -> None:
    """Without options in a terminal a template opens; what can't be added comes back the next time."""
    editor("path.write_text(text + '- term: Crema\\n  maening: x\\n')")
    ran = run("add", "coffee", stdin=_Terminal(()))
    assert ran.code == 1
    assert "unknown key `maening`" in ran.err
    assert "opens it again" in ran.err
    assert deck.read_text() == DECK
    editor("path.write_text(text.replace('maening', 'meaning'))")
    assert run("add", "coffee", stdin=_Terminal(())).code == 0
    assert deck.read_text().endswith("- term: Crema\n  meaning: x\n")
    editor("assert 'Crema' not in text")
    assert "nothing was added" in run("add", "coffee", stdin=_Terminal(())).err


@pytest.mark.parametrize(
    ("value", "expected"),
    (
        ("vim", ["vim", "+7", "/a b.yaml"]),
        ("nano -w", ["nano", "-w", "+7", "/a b.yaml"]),
        ("code", ["code", "--wait", "--goto", "/a b.yaml:7"]),
        ("'/opt/my editor/hx'", ["/opt/my editor/hx", "/a b.yaml:7"]),
        ("subl -n", ["subl", "-n", "--wait", "/a b.yaml:7"]),
        ("kate", ["kate", "--block", "--line", "7", "/a b.yaml"]),
        ("something", ["something", "/a b.yaml"]),
    ),
)
def test_each_editor_is_told_the_line_in_its_own_way(value: str, expected: list[str]) -> None:
    """Known editors begin at the line and are waited for; $VISUAL comes before $EDITOR, with its arguments."""
    environment = {"VISUAL": value, "EDITOR": "ed"}
    assert outside_editor.editor_command(Path("/a b.yaml"), 7, environment) == expected
    assert outside_editor.editor_command(Path("/x"), 1, {"EDITOR": "ed"}) == ["ed", "/x"]


def test_ids_are_shown_and_written(run: Run, deck: Path, home: Home) -> None:
    """The ids are listed with their places; writing adds them, and once more finds nothing to do."""
    home.answer("coffee/bloom/meaning")
    assert run("ids").out == f"{deck}:5: bloom\n1 note without an id.\n"
    assert run("ids", "--write").out == "1 id added in 1 file.\n"
    assert deck.read_text() == DECK + "  id: bloom\n"
    assert run("ids", "coffee", "--write").out == "Every note has an id.\n"
    assert run("ids", "nowhere").code == 2
    assert home.progress() == {"coffee/bloom/meaning": 1}


@pytest.mark.parametrize("name", ("WÖRTER / Deutsch", "wörter / deutsch", "D-1"))
def test_a_deck_goes_by_its_title_too(run: Run, home: Home, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """`add`, `ids` and `edit` find a deck by id or title, however it is written, as `study` does."""
    monkeypatch.setenv("VISUAL", "true")
    path = home.deck("d-1.yaml", "title: Wörter / Deutsch\nnotes:\n- term: Hund\n  meaning: dog\n")
    assert run("add", name, "--term", "Katze", "--meaning", "cat").out == f"{path}:6\n"
    assert run("ids", name).out.count(f"{path}:") == 2
    assert run("edit", name).code == 0


def test_an_unknown_deck_is_answered_with_the_nearest(run: Run, deck: Path) -> None:
    """Each command that takes a deck offers the one that was meant; a title that two decks have asks for the id."""
    for command in (("add", "cofee", "--term", "a", "--meaning", "b"), ("ids", "cofee"), ("edit", "cofee")):
        ran = run(*command)
        assert ran.code == 2
        assert "There is no deck `cofee`. Did you mean `coffee`?" in " ".join(ran.err.split())


def test_a_title_of_two_decks_asks_for_the_id(run: Run, home: Home) -> None:
    """Which of two decks with one title is meant isn't guessed."""
    for name in ("a", "b"):
        home.deck(f"{name}.yaml", "title: Same\nnotes:\n- term: Hund\n  meaning: dog\n")
    ran = run("add", "same", "--term", "x", "--meaning", "y")
    assert ran.code == 2
    assert "Give its id: `a`, `b`." in ran.err


def test_notes_given_twice_are_told(run: Run, deck: Path) -> None:
    """Two given notes that ask the same are added with a warning, like one that asks the same as a note of a deck."""
    ran = run("add", "coffee", stdin="hund\tdog\nHund \tdog\nKatze\tcat\n")
    assert ran.code == 0
    assert "stdin:2: warning: this asks the same as stdin:1." in ran.err
    assert ran.err.count("warning") == 1
