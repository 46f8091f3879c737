"""`studydeck draft` in the shell: what it prints where, its options, and its errors."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from studydeck.cli.draft import spread
from tests.conftest import Home, Ran

Run = Callable[..., Ran]

TRAPS = (
    ": #",
    "!!python/object",
    "yes",
    "~",
    "\"q\" 'r'",
    "{a: b}",
    "[bold red]x[/]",
    "&a *b",
    "@at %tick",
    "0x1F",
    "{{gap}}",
    "a #b",
)

ARTICLE = """\
Otters and beavers

An otter is a mammal that hunts fish in rivers and at the coast.

Otters eat fish, while beavers eat bark and leaves.

Leave a Reply

Your email address will not be published.
"""


@pytest.fixture
def article(tmp_path: Path) -> str:
    """Write an article."""
    path = tmp_path / "otters.txt"
    path.write_text(ARTICLE)
    return str(path)


def test_the_deck_is_printed_and_nothing_else(run: Run, home: Home, article: str) -> None:
    """Standard output holds the deck, standard error the counts, and nothing is written."""
    ran = run("draft", article)
    assert ran.code == 0
    assert ran.out.startswith("title: ")
    assert "- term: Otter\n" in ran.out
    assert ran.err.startswith("otters.txt (Otter")
    assert "comments" in ran.err
    assert not home.folder.exists()


def test_json_has_the_promised_keys(run: Run, article: str) -> None:
    """Each finding has its kind's keys, and quote, lines, tier and pattern; the file only where there are several."""
    ran = run("draft", article, "--json")
    found = json.loads(ran.out)
    assert ran.err == ""
    keys = {"definition": {"term", "meaning"}, "difference": {"subjects", "aspect", "sides"}}
    assert {one["kind"] for one in found} == set(keys)
    for one in found:
        assert set(one) == {"kind", "quote", "lines", "tier", "pattern"} | keys[one["kind"]]
    assert {one["file"] for one in json.loads(run("draft", article, article, "--json").out)} == {article}


def test_the_quote_stands_on_its_lines(run: Run, article: str) -> None:
    """Line numbers lead to the words."""
    lines = ARTICLE.splitlines()
    for one in json.loads(run("draft", article, "--json").out):
        assert one["quote"].split(" / ")[0] in lines[one["lines"][0] - 1]


def test_a_document_may_come_from_a_pipe(run: Run) -> None:
    """`-` is standard input."""
    assert "Otter" in run("draft", "-", stdin=ARTICLE).out


def test_subjects_take_all_words_up_to_the_next_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are subjects until an option or a file that exists; behind `--` nothing is."""
    monkeypatch.chdir(tmp_path)
    Path("b.txt").touch()
    assert spread(["a.txt", "--subjects", "A B", "C", "b.txt", "--json"]) == [
        "a.txt", "--subjects", "A B", "--subjects", "C", "b.txt", "--json",
    ]  # fmt: skip
    assert spread(["--subjects", "A", "-o", "x", "--", "--subjects", "B"]) == [
        "--subjects", "A", "-o", "x", "--", "--subjects", "B",
    ]  # fmt: skip


def test_given_subjects_are_used(run: Run, tmp_path: Path) -> None:
    """What the title doesn't say can be given."""
    path = tmp_path / "notes.txt"
    path.write_text("Some notes\n\nHerons wade in the water, while kingfishers dive from a branch.\n")
    found = json.loads(run("draft", str(path), "--subjects", "Heron", "Kingfisher", "--json").out)
    assert [one["subjects"] for one in found if one["kind"] == "difference"] == [["Heron", "Kingfisher"]]


def test_subjects_that_the_document_doesnt_name_are_told(run: Run, article: str) -> None:
    """A name that was mistyped would only make fewer cards; plural and singular are the same."""
    assert "otters.txt doesn't speak of Zebras and Yaks." in run("draft", article, "--subjects", "Zebras", "Yaks").err
    assert "doesn't speak of" not in run("draft", article, "--subjects", "otters", "Otter").err


@pytest.mark.parametrize("name", ("", " ", "."))
def test_a_deck_needs_a_name(run: Run, article: str, name: str) -> None:
    """An empty name, or a lone dot, is no deck; nothing is written."""
    ran = run("draft", article, "-o", name)
    assert (ran.code, ran.out) == (2, "")


def test_what_was_skipped_is_listed_with_its_place(run: Run, article: str) -> None:
    """`--skipped` says file, line, why, and the first words."""
    assert "otters.txt:7: comments: Leave a Reply" in run("draft", article, "--skipped", "--json").err


def test_output_says_where_and_how_many(run: Run, home: Home, article: str) -> None:
    """`-o` names the deck's file; again, it says that nothing is new."""
    path = home.places.decks / "animals.yaml"
    assert run("draft", article, "-o", "animals").out == f"2 added to {path}.\n"
    assert run("draft", article, "-o", "animals").out == f"Nothing new for {path}.\n"
    assert run("undo").out.startswith("Undone: ")
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "content", "code", "says"),
    (
        ("missing.txt", None, 2, "There is no file"),
        ("empty.txt", b" \n", 1, "empty.txt is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), 1, "picture.txt"),
    ),
)
def test_what_cant_be_read_is_said_with_its_name(
    run: Run, tmp_path: Path, name: str, content: bytes | None, code: int, says: str
) -> None:
    """No traceback, a sentence that names the file, and an exit code."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    ran = run("draft", str(tmp_path / name))
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err


def test_a_folder_is_no_document(run: Run, tmp_path: Path) -> None:
    """The hint says how its files are named."""
    assert f"{tmp_path}/*" in run("draft", str(tmp_path)).err


def test_nothing_found_says_so(run: Run, tmp_path: Path) -> None:
    """A document without a finding gives an empty deck and a word on it, with --json an empty list."""
    path = tmp_path / "dull.txt"
    path.write_text("Nothing of interest stands here.\n")
    assert "nothing was found" in run("draft", str(path)).err
    assert json.loads(run("draft", str(path), "--json").out) == []


def test_hostile_text_stays_text(run: Run, tmp_path: Path) -> None:
    """Escape sequences of a document reach neither stream."""
    path = tmp_path / "evil\x1b]0;x\x07.txt"
    path.write_text("Title \x1b[31mred\x1b[0m\n\nA \x1b[1mlure\x1b[0m is a bait that is made of feathers and thread.\n")
    for options in ((), ("--json",), ("--skipped",)):
        ran = run("draft", str(path), *options)
        assert ran.code == 0
        assert "\x1b" not in ran.out + ran.err


def test_the_deck_is_the_same_whatever_letters_the_terminal_knows(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Printed where only ASCII is known, the deck loses no letter: it is a file, not a message."""
    path = tmp_path / "rivers.txt"
    path.write_text("# The Río\n\nA río is a river that begins in the sierra of Perú.\n", encoding="utf-8")
    with io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True) as ascii_only:
        monkeypatch.setattr(sys, "stdout", ascii_only)
        assert run("draft", str(path)).code == 0
        printed = ascii_only.buffer.getvalue()
    assert "term: Río".encode() in printed


def test_hostile_words_come_back_as_they_were(run: Run, home: Home, tmp_path: Path) -> None:
    """What YAML could take for something else is the same text in the deck, which passes the check."""
    words = "oak ash elm fir yew box bay fig lime pear plum rose iron gold zinc lead salt sand clay coal wind rain snow hail"
    one, other = words.split()[:12], words.split()[12:]
    cells = {f"The {a}": [f"{trap} {a}", f"{b} {trap}"] for a, b, trap in zip(one, other, TRAPS, strict=True)}
    rows = "".join(f"| {name} | {' | '.join(pair)} |\n" for name, pair in cells.items())
    path = tmp_path / "traps.md"
    path.write_text(f"# Ferns vs. Mosses\n\n| Aspect | Ferns | Mosses |\n| --- | --- | --- |\n{rows}")
    printed = run("draft", str(path), "--doubtful").out
    deck = home.deck("traps.yaml", printed)
    (note,) = yaml.load(printed, yaml.BaseLoader)["notes"]  # noqa: S506
    found = {name: [side.casefold() for side in sides] for name, sides in note["aspects"].items()}
    assert found == {name: [side.casefold() for side in sides] for name, sides in cells.items()}
    assert run("check", str(deck)).code == 0


@pytest.mark.long
def test_the_same_document_gives_the_same_bytes_in_every_process() -> None:
    """Nothing hangs on the order in which a process keeps its sets."""
    articles = sorted(map(str, (Path(__file__).resolve().parents[1] / "drafting" / "articles").iterdir()))
    command = [sys.executable, "-m", "studydeck", "draft", "--json", "--doubtful", *articles]
    drafts = {
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2", "3")
    }
    assert len(drafts) == 1
