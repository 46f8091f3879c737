"""The commands: what they print for people and for programs, and what they answer to the shell."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studydeck.cli.group import COMMANDS
from studydeck.core.scheduler import Rating
from tests.conftest import FakeClock, Home, Ran

Run = Callable[..., Ran]

DECK = """title: Strategy
id: mine
tags: [job]
sources:
  book: {title: A Book, publisher: P}
notes:
  - {question: Why plan?, answer: To choose., tags: [plan], source: {from: book, at: page 3}}
  - {choose: Who owns it?, right: Product, wrong: [Sales, Finance]}
  - {term: Roadmap, meaning: The way there., suspended: true}
"""
NUMBER = (int, float)
CARD: dict[str, Any] = {
    "key": str, "uid": str, "deck": str, "deck_title": str, "note": str, "kind": str, "face": str, "prompt": str, "answer": str,
    "tags": list, "source": (dict, type(None)), "state": str, "due": (str, type(None)),
    "stability": (*NUMBER, type(None)), "difficulty": (*NUMBER, type(None)), "retrievability": (*NUMBER, type(None)),
    "reps": int, "lapses": int, "leech": bool, "suspended": bool, "buried": bool, "flag": int, "file": str, "line": int,
}  # fmt: skip
DECKS: dict[str, Any] = {
    "id": str, "title": str, "path": str, "bundled": bool, "paused": bool, "notes": int, "cards": int, "unseen": int,
    "new": int, "learning": int, "due": int, "suspended": int, "problems": int,
}  # fmt: skip
DUE: dict[str, Any] = {"due": int, "new": int, "learning": int, "reviewed_today": int, "next": (str, type(None))}
CHECK: dict[str, Any] = {"files": int, "notes": int, "cards": int, "problems": list}
PROBLEM: dict[str, Any] = {
    "file": str, "line": int, "column": int, "severity": str, "message": str, "hint": str, "code": (str, type(None))
}  # fmt: skip
LOG: dict[str, Any] = {
    "device": str, "seq": int, "at": str, "day": str, "kind": str, "card": (str, type(None)), "uid": (str, type(None)),
    "face": (str, type(None)), "rating": (int, type(None)), "ms": (int, type(None)), "target": (dict, type(None)),
    "undone": bool, "outcome": (dict, type(None)), "detail": dict,
}  # fmt: skip
WHERE: dict[str, Any] = {
    "home": (str, type(None)), "settings": str, "decks": list, "database": str, "index": str, "backups": str
}  # fmt: skip


@pytest.fixture
def deck(home: Home) -> Path:
    """Write a deck with a question, a choice and a suspended term."""
    return home.deck("mine.yaml", DECK)


def shape(value: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """Check that an object has these keys, each of its type, and return it."""
    assert set(value) == set(expected)
    for key, kinds in expected.items():
        assert isinstance(value[key], kinds), key
        assert kinds is bool or not isinstance(value[key], bool), key
    return value


def value(ran: Ran) -> Any:
    """Return the one JSON value on standard output, and nothing else there."""
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


# --- shapes -----------------------------------------------------------------------------------------------------------


def test_decks_as_json(run: Run, home: Home, deck: Path) -> None:
    """One object a deck, with what today still holds of it."""
    (found,) = value(run("decks", "--json"))
    shape(found, DECKS)
    assert found == {
        "id": "mine", "title": "Strategy", "path": str(deck), "bundled": False, "paused": False, "notes": 3, "cards": 4,
        "unseen": 4, "new": 2, "learning": 0, "due": 0, "suspended": 2, "problems": 0,
    }  # fmt: skip


def test_cards_as_json(run: Run, home: Home, deck: Path) -> None:
    """One object a card, in file order, with state, source and place."""
    home.answer("mine/why-plan/answer", rating=Rating.EASY)
    found = [shape(card, CARD) for card in value(run("cards", "--json"))]
    assert [card["key"] for card in found] == [
        "mine/why-plan/answer", "mine/who-owns-it/choice", "mine/roadmap/meaning", "mine/roadmap/term"
    ]  # fmt: skip
    first, second, third, _fourth = found
    assert (first["kind"], first["face"], first["prompt"], first["answer"]) == (
        "question",
        "answer",
        "Why plan?",
        "To choose.",
    )
    assert first["tags"] == ["job", "plan"]
    assert first["source"] == {"title": "A Book", "at": "page 3"}
    assert (first["state"], first["reps"], first["lapses"], first["retrievability"]) == ("review", 1, 0, 1.0)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", first["due"])
    assert (first["file"], first["line"]) == (str(deck), 7)
    assert (second["state"], second["due"], second["stability"], second["source"]) == ("new", None, None, None)
    assert "Sales" not in second["prompt"]
    assert third["suspended"]


def test_due_as_json(run: Run, home: Home, deck: Path, clock: FakeClock) -> None:
    """Under all limits; `next` is a local minute, and null where nothing was ever answered or left."""
    assert shape(value(run("due", "--json")), DUE) == {
        "due": 0, "new": 2, "learning": 0, "reviewed_today": 0, "next": "2026-11-21T12:00"
    }  # fmt: skip
    home.answer("mine/why-plan/answer", rating=Rating.EASY)
    home.answer("mine/who-owns-it/choice", rating=Rating.AGAIN)
    assert value(run("due", "--json")) == {
        "due": 0, "new": 0, "learning": 1, "reviewed_today": 2, "next": "2026-11-21T12:01"
    }  # fmt: skip
    home.answer("mine/who-owns-it/choice", rating=Rating.EASY)
    following = value(run("due", "--json"))["next"]
    assert following == min(card["due"] for card in home.cards().values() if card["due"]) + "T04:00"


def test_due_of_an_empty_home_as_json(run: Run) -> None:
    """Nothing is due and nothing will be."""
    assert value(run("due", "--json"))["next"] is None


def test_check_as_json(run: Run, home: Home, deck: Path) -> None:
    """Files, notes and cards, and every problem with its place."""
    bad = home.deck("bad.yaml", "title: B\nnotes:\n  - {question: Q?, anwser: A.}\n")
    ran = run("check", "--json")
    assert ran.code == 1
    found = shape(json.loads(ran.out), CHECK)
    assert (found["files"], found["notes"], found["cards"]) == (2, 3, 4)
    for problem in found["problems"]:
        shape(problem, PROBLEM)
    assert {(problem["file"], problem["line"]) for problem in found["problems"]} == {(str(bad), 3)}
    assert any(problem["severity"] == "error" for problem in found["problems"])
    assert any("`answer`" in problem["hint"] for problem in found["problems"])


def test_log_as_json(run: Run, home: Home, deck: Path) -> None:
    """Oldest first, with card, outcome and what was undone."""
    home.answer("mine/why-plan/answer", rating=Rating.EASY)
    home.answer("mine/who-owns-it/choice", rating=Rating.AGAIN)
    assert run("undo").code == 0
    found = [shape(event, LOG) for event in value(run("log", "--json"))]
    assert [(event["kind"], event["undone"]) for event in found] == [
        ("review", False), ("note", False), ("review", True), ("note", False), ("undo", False)
    ]  # fmt: skip
    first, _note, second, _other, undo = found
    assert (first["card"], first["rating"], first["day"]) == ("mine/why-plan/answer", 4, "2026-11-21")
    assert first["at"] == "2026-11-21T12:00:00.000+01:00"
    assert first["outcome"]["state"] == "review"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", first["outcome"]["due"])
    assert second["outcome"]["due"] == "2026-11-21T12:01:00.000+01:00"
    assert undo["target"] == {"device": second["device"], "seq": second["seq"]}
    assert undo["card"] is None


def test_where_as_json(run: Run, home: Home, deck: Path) -> None:
    """Every place."""
    assert shape(value(run("where", "--json")), WHERE) == {
        "home": str(home.folder),
        "settings": str(home.places.settings),
        "decks": [str(home.places.decks)],
        "database": str(home.places.database),
        "index": str(home.places.index),
        "backups": str(home.places.backups),
    }


@pytest.mark.parametrize(("command", "empty"), (("decks", []), ("cards", []), ("log", [])))
def test_nothing_is_an_empty_list(run: Run, command: str, empty: list[Any]) -> None:
    """An empty home gives valid JSON as well."""
    assert value(run(command, "--json")) == empty


# --- for people -------------------------------------------------------------------------------------------------------


def test_due_is_one_line(run: Run, home: Home, deck: Path) -> None:
    """Fit for a shell prompt."""
    assert run("due") == Ran(0, "0 due · 0 learning · 2 new\n", "")


def test_due_says_until_when(run: Run, home: Home, deck: Path) -> None:
    """With nothing left, when the next card comes."""
    home.settings("[study]\nfuzz = false\nnew_per_day = 1\n")
    home.answer("mine/why-plan/answer", rating=Rating.EASY)
    ran = run("due")
    assert re.fullmatch(r"nothing due until \w+( \d+)?( \w+)?\n", ran.out), ran.out


def test_buried_card_is_due_tomorrow(run: Run, home: Home, deck: Path, clock: FakeClock) -> None:
    """What was hidden today is what comes next."""
    home.answer("mine/why-plan/answer", "mine/who-owns-it/choice", rating=Rating.EASY)
    clock.advance(days=40)
    run("study", "--plain", stdin="b\nb\n")
    assert run("due").out == "nothing due until tomorrow\n"
    assert value(run("due", "--json"))["next"] == "2027-01-01T04:00"


def test_reviews_beyond_the_limit_are_due_tomorrow(run: Run, home: Home, deck: Path, clock: FakeClock) -> None:
    """A backlog isn't told to be due far away."""
    home.settings("[study]\nreviews_per_day = 1\nnew_per_day = 2\n")
    home.answer("mine/why-plan/answer", "mine/who-owns-it/choice", rating=Rating.EASY)
    clock.advance(days=40)
    run("study", "--plain", stdin="\n4\n")
    assert run("due").out == "nothing due until tomorrow\n"


def test_cards_are_found_by_every_word(run: Run, home: Home, deck: Path) -> None:
    """In text or key, whatever the case; tags of the deck have a field."""
    assert run("cards", "WHY", "tag:job").out.startswith("mine/why-plan/answer\n    Why plan? (new)\n")
    found = run("cards", "why", "sales")
    assert (found.code, found.out, found.err) == (0, "", "No card matches `why sales`.\n")


def test_cards_in_an_order(run: Run, home: Home, deck: Path) -> None:
    """Sorted, turned round, and only so many."""
    home.answer("mine/why-plan/answer")
    listed = value(run("cards", "--json", "--sort", "prompt"))
    assert [card["prompt"] for card in listed] == sorted((card["prompt"] for card in listed), key=str.casefold)
    every = [card["key"] for card in listed]
    assert [card["key"] for card in value(run("cards", "--json", "--sort", "prompt", "--reverse"))] == every[::-1]
    (first,) = value(run("cards", "--json", "--sort", "reps", "--reverse", "--limit", "1"))
    assert first["key"] == "mine/why-plan/answer"


def test_wrong_query_has_a_caret_under_its_place(run: Run, home: Home, deck: Path) -> None:
    """The query, a caret and a sentence on standard error; the exit code says usage."""
    found = run("cards", "plan", "is:nwe")
    assert (found.code, found.out) == (2, "")
    assert found.err == "    plan is:nwe\n            ^^^\nstudydeck: `is:` knows no `nwe`. Did you mean `new`?\n"
    assert run("cards", "(" * 5000).code == 2
    assert run("cards", "--sort", "colour").code == 2


def test_log_for_people(run: Run, home: Home, deck: Path) -> None:
    """Time, kind, grade, card and when it comes again."""
    home.answer("mine/who-owns-it/choice", rating=Rating.AGAIN)
    run("undo")
    lines = run("log").out.splitlines()
    assert lines[0] == "2026-11-21 12:00  review  again  mine/who-owns-it/choice  -> 2026-11-21 12:01  (undone)"


def test_log_leaves_bookkeeping_out(run: Run, home: Home, deck: Path) -> None:
    """What somebody did is listed; how notes were recorded only with `--all`, and in JSON."""
    home.answer("mine/who-owns-it/choice")
    assert [line.split()[2] for line in run("log").out.splitlines()] == ["review"]
    assert [line.split()[2] for line in run("log", "--all").out.splitlines()] == ["review", "note"]
    assert [event["kind"] for event in value(run("log", "--json"))] == ["review", "note"]


def test_log_of_one_card_and_of_some_days(run: Run, home: Home, deck: Path, clock: FakeClock) -> None:
    """By key and from a study day on."""
    home.answer("mine/why-plan/answer")
    clock.advance(days=2)
    home.answer("mine/who-owns-it/choice")
    assert [event["card"] for event in value(run("log", "--card", "mine/why-plan/answer", "--json"))] == [
        "mine/why-plan/answer"
    ]
    since = value(run("log", "--since", "2026-11-22", "--json"))
    assert {event["day"] for event in since} == {"2026-11-23"}


def test_check_of_good_decks(run: Run, home: Home, deck: Path) -> None:
    """Counts, no problems, exit 0."""
    assert run("check") == Ran(0, "1 file, 3 notes, 4 cards: no problems.\n", "")


def test_check_of_a_file_and_of_a_folder(run: Run, tmp_path: Path) -> None:
    """Decks outside the home are checked where they lie; a warning doesn't change the exit code."""
    (tmp_path / "x.yaml").write_text(DECK)
    for path in (tmp_path / "x.yaml", tmp_path):
        assert run("check", str(path)).out == "1 file, 3 notes, 4 cards: no problems.\n"


def test_backup_restore_repair_and_undo(run: Run, home: Home, deck: Path, clock: FakeClock) -> None:
    """The way back, by command alone."""
    home.answer("mine/why-plan/answer")
    backup = Path(run("backup").out.strip())
    assert backup.is_file()
    clock.advance(minutes=1)
    home.answer("mine/who-owns-it/choice")
    assert run("undo").out == "Undone: the answer to mine/who-owns-it/choice (good) of 2026-11-21 12:01.\n"
    assert run("undo").out.startswith("Undone: the answer to mine/why-plan/answer (good)")
    nothing = run("undo")
    assert (nothing.code, nothing.err) == (1, "studydeck: There is nothing to undo.\n")
    assert backup.name in run("restore", "--list").out
    restored = run("restore", backup.name)
    assert restored.out.startswith(f"Restored {backup.name} with 2 events.\n")
    assert home.progress() == {"mine/why-plan/answer": 1}
    assert run("repair").out.startswith("The database is sound.\n")


# --- exit codes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    (
        (("dcks",), 2, "There is no command `dcks`. Did you mean `decks`?"),
        (("xyzzy",), 2, "There is no command `xyzzy`. `studydeck --help` lists them."),
        (("decks", "--jsn"), 2, "No such option"),
        (("study", "mien", "--plain"), 2, "There is no deck `mien`. Did you mean `mine`?"),
        (("study", "xyzzy", "--plain"), 2, "`studydeck decks` lists them."),
        (("study", "--new", "-1"), 2, "--new"),
        (("study", "--limit", "0"), 2, "--limit"),
        (("study", "--minutes", "nan"), 2, "--minutes"),
        (("log", "--card", "mine/nothing/answer"), 2, "There is no card `mine/nothing/answer`."),
        (("log", "--since", "yesterday"), 2, "`yesterday` is no date. Write it as YYYY-MM-DD."),
        (("check", "/no/such/file.yaml"), 2, "There is no file or folder /no/such/file.yaml."),
        (("restore", "nothing.db"), 2, "There is no backup `nothing.db`."),
        (("restore",), 1, "There are no backups in"),
        (("backup",), 1, "There is no progress to back up yet."),
        (("repair",), 1, "There is no progress to repair yet."),
        (("undo",), 1, "There is nothing to undo."),
    ),
)
def test_what_went_wrong_is_a_sentence(
    run: Run, home: Home, deck: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    """Exit code, one line on standard error, a hint at the nearest name; nothing on standard output."""
    ran = run(*arguments)
    assert ran.code == code
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert ran.out == ""


def test_wrong_settings_stop_every_command_but_where_and_check_of_a_path(run: Run, home: Home, deck: Path) -> None:
    """The mistake is told with its place; the way to the file is still shown."""
    home.settings("[study]\nnew_per_day = -1\n")
    ran = run("due")
    assert (ran.code, ran.out) == (1, "")
    assert f"{home.places.settings}:2: `new_per_day` must be" in ran.err
    assert str(home.places.settings) in run("where").out
    assert run("check", str(deck)).code == 0


@pytest.mark.parametrize("command", ("due", "decks", "cards", "log", "where", "check"))
def test_reading_commands_leave_an_empty_home_alone(run: Run, home: Home, command: str) -> None:
    """Looking makes no folder."""
    assert run(command).code == 0
    assert not home.folder.exists()


def test_home_that_is_a_file(run: Run, home: Home) -> None:
    """A sentence, not a traceback, for reading and writing alike."""
    home.folder.write_text("a file")
    for arguments in (("due",), ("undo",), ("backup",), ("check",)):
        ran = run(*arguments)
        assert ran.code in {0, 1}
        assert "Traceback" not in ran.err


def test_interrupt_is_130(run: Run, home: Home, deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends a command with the shell's code for it, and says nothing."""

    def interrupt(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("studydeck.services.browsing.browse.cards", interrupt)
    assert run("cards").code == 130


@pytest.mark.parametrize("command", ("", *COMMANDS))
def test_help_shows_an_example(run: Run, command: str) -> None:
    """Each command explains itself."""
    ran = run(*([command] if command else []), "--help")
    assert ran.code == 0
    assert "Example" in ran.out


def test_version(run: Run) -> None:
    """The program says which it is."""
    from studydeck import __version__

    assert run("--version").out == f"studydeck, version {__version__}\n"


# --- control bytes ----------------------------------------------------------------------------------------------------

EVIL = "\x1b]52;c;ZXZpbA==\x07\x1b[2J\x9b31m\u202eevil\x00\x7f"
RAW = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


@pytest.mark.parametrize(
    "arguments",
    (
        (EVIL,), ("study", EVIL, "--plain"), ("log", "--card", EVIL), ("log", "--since", EVIL), ("check", f"/x{EVIL}"),
        ("restore", EVIL), ("decks", f"--{EVIL}"), ("cards", EVIL), ("study", "--new", EVIL),
    ),
)  # fmt: skip
def test_control_bytes_in_arguments_are_never_echoed(
    run: Run, home: Home, deck: Path, arguments: tuple[str, ...]
) -> None:
    """Whatever is quoted back is cleaned."""
    ran = run(*(argument.replace("\x00", "") for argument in arguments))
    assert RAW.search(ran.out + ran.err) is None


def test_control_bytes_in_a_home_are_never_echoed(run: Run, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor are those of a path."""
    home.folder = home.folder / "a\x1b[31mb"
    home.deck("mine.yaml", DECK)
    for arguments in (
        ("where",),
        ("where", "--json"),
        ("check", "--json"),
        ("decks", "--json"),
        ("cards", "--json"),
        ("backup",),
    ):
        ran = run(*arguments)
        assert RAW.search(ran.out + ran.err) is None


def test_control_bytes_in_decks_are_never_shown(run: Run, home: Home) -> None:
    """Titles, prompts, answers, keys and problems reach no terminal raw, in any command."""
    quoted = json.dumps(EVIL)
    home.deck(
        "evil.yaml",
        f"title: {quoted}\nid: evil\ntags: [{quoted}]\nnotes:\n"
        f"  - {{question: {quoted}, answer: {quoted}, hint: {quoted}, remark: {quoted}, source: {{title: {quoted}}}}}\n"
        f"  - {{choose: {quoted}, right: {quoted}, wrong: [a, b]}}\n  - {{{quoted}: 1}}\n",
    )
    home.deck("bad.yaml", b"title: \x1b[31mred\nnotes: [{question: \x9b5n, answer: x}]\n")
    for arguments in (("decks",), ("cards",), ("check",), ("due",), ("log",), ("study", "--plain"), ("--plain",)):
        ran = run(*arguments, stdin="h\n\n3\nh\n\n3\n?\nu\n")
        assert ran.code in {0, 1}
        assert RAW.search(ran.out + ran.err) is None
        if arguments[-1] != "--plain":
            assert RAW.search(run(*arguments, *(["--json"] if arguments[0] != "study" else [])).out) is None


# --- the real program -------------------------------------------------------------------------------------------------

LOADED = "import sys; from studydeck.cli import main; code = main(sys.argv[1:]); sys.stdout.flush(); print(sorted(sys.modules), file=sys.stderr); sys.exit(code)"


def modules(*arguments: str) -> set[str]:
    """Return the modules that a fresh process has loaded after a command."""
    done = subprocess.run([sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in eval(done.stderr.splitlines()[-1])}  # noqa: S307 - a list of names


@pytest.mark.hygiene
def test_import_loads_nothing_heavy() -> None:
    """`import studydeck.cli` needs no textual, rich, yaml or sqlite3."""
    code = "import studydeck.cli, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"textual", "rich", "yaml", "sqlite3"}.isdisjoint(done.stdout.split())


@pytest.mark.hygiene
def test_help_loads_nothing_heavy() -> None:
    """Nor does `--help`."""
    assert {"textual", "rich", "yaml", "sqlite3", "platformdirs"}.isdisjoint(modules("--help"))


@pytest.mark.hygiene
def test_drafting_from_text_loads_no_more_than_it_needs(tmp_path: Path) -> None:
    """No database, no reader of YAML and no reader of other formats, though a deck is printed."""
    article = tmp_path / "tea.txt"
    article.write_text("Green tea vs black tea\n\nGreen tea is steamed, while black tea is oxidised.\n")
    loaded = modules("draft", str(article))
    assert {"textual", "rich", "yaml", "sqlite3", "selectolax", "markdown_it", "rapidfuzz"}.isdisjoint(loaded)


def test_due_with_an_unchanged_index_reads_no_yaml(home: Home, deck: Path) -> None:
    """A shell prompt doesn't wait for what it doesn't need."""
    home.answer("mine/why-plan/answer")
    modules("--home", str(home.folder), "due")  # takes the bundled decks in
    assert {"textual", "rich", "yaml"}.isdisjoint(modules("--home", str(home.folder), "due"))


def test_closed_pipe_ends_quietly(home: Home) -> None:
    """`studydeck cards | head -1` prints one line and no complaint, and both ends succeed."""
    home.deck(
        "mine.yaml",
        "title: T\nnotes:\n" + "".join(f"  - {{question: Why {n}?, answer: {'x' * 200}}}\n" for n in range(900)),
    )
    home.open().close()
    command = f"set -o pipefail; {sys.executable} -m studydeck --home '{home.folder}' cards --json | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "[\n", "")


@pytest.mark.parametrize("command", (pytest.param("schema", marks=pytest.mark.long), "due"))
def test_a_stream_that_is_closed_is_no_traceback(home: Home, deck: Path, command: str) -> None:
    """A reader that is gone is a quiet success; closed output a sentence and 1, as for other programs; closed errors nothing."""
    start = f"{sys.executable} -m studydeck --home '{home.folder}' {command}"
    for redirected, code, said in (
        (f"set -o pipefail; {start} | true", 0, ""),
        (f"{start} >&-", 1, "studydeck: Standard output is closed.\n"),
        (f"{start} <&- 2>&- >/dev/null", 0, ""),
        (f"{start} --nonsense >&- 2>&-", 2, ""),
    ):
        done = subprocess.run(["bash", "-c", redirected], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr, done.stdout) == (code, said, ""), redirected


def test_a_closed_stream_is_no_file_of_ours(home: Home, deck: Path) -> None:
    """With every stream closed an act is done all the same, and no file of the program stands in a stream's place."""
    home.answer("mine/why-plan/answer")
    start = f"{sys.executable} -m studydeck --home '{home.folder}'"
    done = subprocess.run(["bash", "-c", f"{start} undo <&- >&- 2>&-"], capture_output=True, check=False)
    assert done.returncode == 1  # what was done couldn't be said
    check = (
        "import sys, os; from studydeck.cli import streams; streams.prepare(); print(os.open('/', 0), file=sys.stderr)"
    )
    done = subprocess.run(["bash", "-c", f'{sys.executable} -c "{check}" <&- >&-'], capture_output=True, check=False)
    assert int(done.stderr) > 2
    again = subprocess.run(["bash", "-c", f"{start} undo"], capture_output=True, text=True, check=False)
    assert "There is nothing to undo." in again.stderr


def test_output_that_cannot_show_a_letter(home: Home, deck: Path) -> None:
    """In an ASCII locale signs stand in for what it doesn't have."""
    done = subprocess.run(
        [sys.executable, "-m", "studydeck", "--home", str(home.folder), "due"],
        capture_output=True, check=False, env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )  # fmt: skip
    assert done.returncode == 0
    assert b"0 due ? 0 learning" in done.stdout
