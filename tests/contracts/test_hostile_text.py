"""Text from outside never reaches the terminal as control bytes and is never markup: every field, every screen and command."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from real_program import Lines, Terminal, command, terminals

# Each would do something in a terminal; the number tells them from what the program itself writes.
SEQUENCES = (
    "\x1b]52;c;ZXZpbA==\x07",  # fill the clipboard
    "\x1b]0;1337\x07",  # the window's title
    "\x1b]8;;http://1337\x1b\\",  # a link
    "\x1b[1337;1337H\x1b[2J",  # go somewhere, clear
    "\x1b[38;2;13;37;13m\x1b[5m",  # colour, blink
    "\x1bc\x1b7\x1b(0",  # reset, save, line drawing
    "\x1bP1337q\x1b\\\x1b_1337\x1b\\\x1b^1337\x1b\\\x1bX1337\x1b\\",  # DCS, APC, PM, SOS
    "\x9b1337H\x9d0;1337\x9c\x90\x85\x84",  # C1
    "\x07\x08\x0b\x0c\x0e\x0f\x05\x00\x7f",  # bell, backspace, shift out, answer back ...
    "\u202e\u2066\u202d\u2069\u200e\u200f\u061c",  # writing direction
    "\u200b\ufeff\u2060\xad\u180e\u2028\u2029",  # unseen
    "\U000e0041\U000e007f\ufff9\ufffb",  # tags, annotations
)
MARKUP = "[@click=app.bell]M[/] [red]R[/red] [bold $accent on blue]B[/] [link=http://1337]L[/link] \\[x] [/]"
LITERAL = "[red]R[/red]"
# What the program itself writes: cursor and colours, and the shape of the mouse pointer.
OWN = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\]22;[a-z-]*\x07")
FORBIDDEN = (
    frozenset(
        chr(code)
        for span in (
            (0, 9),
            (0xB, 0xD),
            (0xE, 0x1B),
            (0x1C, 0x20),
            (0x7F, 0xA0),
            (0xAD, 0xAE),
            (0x61C, 0x61D),
            (0x180E, 0x180F),
        )
        for code in range(*span)
    )
    | frozenset("\u200b\u200e\u200f\u2028\u2029\ufeff\ufff9\ufffa\ufffb")
    | frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x2070))))
)


def hostile(text: str) -> str:
    """Return a text with everything in it that a terminal, a reader or Textual would obey."""
    middle = "".join(f"{sequence}{n % 10}" for n, sequence in enumerate(SEQUENCES))
    return f"{MARKUP} {text}\x1b[31m {middle} {SEQUENCES[0]}{text[::-1]} {MARKUP}"


def yaml(value: object) -> str:
    """Return a value as YAML of escapes alone; beyond the first plane YAML escapes otherwise than JSON."""
    pair = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})")
    quotes = ('"', '"')
    return pair.sub(lambda found: f"\\U{ord(json.loads(found[0].join(quotes))):08x}", json.dumps(value))


H = hostile
SOURCE = {"from": "s", "at": H("place")}
COMMON: dict[str, Any] = {
    "tags": [H("tag")], "source": SOURCE, "hint": H("hint"), "remark": H("remark"), "confusable": [H("confusable")],
}  # fmt: skip
NOTES: tuple[dict[str, Any], ...] = (
    {
        "term": H("term"),
        "meaning": H("meaning"),
        "example": H("example"),
        "points": [{"say": H("point"), "or": [H("or")]}],
    },
    {"difference": [H("one"), H("two")], "aspects": {H("aspect"): [H("left"), H("right")]}, "alike": [H("alike")]},
    {"question": H("question"), "answer": H("answer") + "\n\n```\n" + H("code") + "\n```\n- " + H("item")},
    {"cloze": H("before") + "{{" + "gap" + "}}" + H("after")},
    {"list": H("list"), "items": [H("first"), H("second")]},
    {"choose": H("choose"), "right": H("good"), "wrong": [H("bad"), H("worse")], "because": H("because")},
    {"interview": H("interview"), "points": [H("said")], "follow-ups": [H("follow")]},
)
BROKEN = (
    f"title: {yaml(H('broken'))}\n"
    f"notes:\n  - question: {yaml(H('q'))}\n    {yaml(H('anwser'))}: x\n"
    f"  - choose: {yaml(H('c'))}\n    right: {yaml(H('r'))}\n  - {MARKUP!r}\n"
).encode() + b"  - question: raw \x1b]0;1337\x07 \xc2\x9b1337H \xff\n    answer: [red]\n"


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose own name is hostile, with a deck of every kind, a broken one, and a settings file of that sort."""
    home = tmp_path_factory.mktemp("hostile") / "ho\x1b]0;1337\x07\u202e[red]R[red]me"
    folder = home / "decks" / "fol\x1b[1337;1337H\x9b[red]R[red]der"
    folder.mkdir(parents=True)
    head = {
        "title": H("title"), "description": H("description"), "tags": [H("decktag")],
        "sources": {"s": {"title": H("source"), "at": H("at"), "publisher": H("publisher"), "url": H("http://x")}},
    }  # fmt: skip
    deck = {**head, "notes": [{**note, **COMMON} for note in NOTES]}
    (folder / "de\x1b]0;1337\x07[red]R[red]ck.yaml").write_text(yaml(deck))
    (folder / "bro\x1b]0;1337\x07[red]R[red]ken.yaml").write_bytes(BROKEN)
    (home / "settings.toml").write_text("[study]\nnew_per_day = 9999\nlearning_steps = []\nrelearning_steps = []\n")
    return home


def check(written: str, *, literal: bool = True) -> None:
    """Fail where anything but plain text and the program's own sequences was written."""
    assert not [found for found in OWN.findall(written) if "1337" in found or "13;37" in found]
    plain = OWN.sub("", written)
    assert "\x1b" not in plain, repr(plain[max(0, plain.index("\x1b") - 40) :][:80])
    odd = sorted({f"{char!r} {unicodedata.name(char, '?')}" for char in plain if char in FORBIDDEN})
    assert not odd, odd
    assert "ZXZpbA" not in plain
    if literal:
        assert LITERAL in plain


def test_every_screen(home: Path) -> None:
    """Through Home, Problems, Help, palette, every kind of card, source and Summary nothing hostile is written."""
    with terminals(home) as start:
        terminal = start(cols=110, rows=36)
        terminal.wait_for("Today", LITERAL)
        terminal.press("!").wait_for("problems in the deck files", LITERAL)
        terminal.press("end", "esc").wait_for("Today")
        terminal.press("?").wait_for("All keys")
        terminal.press("esc").wait_for("Today")
        terminal.press("end", "p").wait_for("takes it back in")
        terminal.press("p", "ctrl+p").wait_for("Search for commands")
        terminal.press("[", "r", "e", "d").settle()
        terminal.press("esc").wait_for("Today", "enter Study")
        terminal.press("end", "enter").wait_for("Show", "0 of ")
        seen = studied(terminal)
        terminal.wait_for("Done for now", LITERAL)
        terminal.press("ctrl+q")
        assert terminal.ends() == 0
        check(terminal.raw.decode("utf-8"))
    assert seen == {"definition", "difference", "question", "cloze", "list", "choice", "interview"}


def next_up(screen: str, number: int) -> bool:
    """Return whether a screen is painted that asks, after so many answers, or the summary."""
    return "Done for now" in screen or (f" {number} of " in screen and "╭─" in screen and "Again " not in screen)


def studied(terminal: Terminal) -> set[str]:
    """Answer every card, with hint and source, and return the kinds that were seen."""
    seen = set()
    for number in range(30):
        screen = terminal.wait_until(lambda screen, n=number: next_up(screen, n), "a card")
        if "Done for now" in screen:
            break
        kind = re.search(r"╭─ (\w+)", screen)
        assert kind, screen
        assert LITERAL in screen
        seen.add(kind[1])
        terminal.press("h", "space").wait_for("Again", "Easy", LITERAL)
        terminal.press("o").settle()
        terminal.press("1")
    return seen


def test_line_mode(home: Path, tmp_path: Path) -> None:
    """A whole session in line mode, over every kind of card, writes plain text with the markup as it stands."""
    with Lines(home, "--plain") as program:
        program.until("Empty line")
        program.say("6", *["h", "", "2"] * 20)
        program.ends()
        check(program.output)
        assert program.output.count("Question:") >= 7


READING = (
    ("due",), ("decks",), ("cards",), ("log",), ("where",), ("check",),
    ("decks", "--json"), ("cards", "red", "--json"), ("log", "--json"), ("where", "--json"), ("check", "--json"),
)  # fmt: skip
WRITING = (("undo",), ("backup",), ("restore", "--list"), ("restore",), ("repair",))


@pytest.mark.parametrize("arguments", (*READING, *WRITING), ids=" ".join)
def test_every_command(home: Path, arguments: tuple[str, ...]) -> None:
    """What a command writes, as text or JSON, holds no control bytes, and markup stands as it is."""
    command(home, "study", "--limit", "1", "--plain", stdin="\n3\n")
    done = command(home, *arguments, expect=None)
    assert done.returncode == (arguments[0] == "check" and 1)
    check(done.stdout + done.stderr, literal=arguments in {("cards",), ("cards", "red", "--json"), ("decks", "--json")})


@pytest.mark.parametrize(
    "before", (("restore",), ("study", "--plain"), ("check",), (), ("cards",), ("log", "--card"), ("log", "--since"))
)
def test_hostile_arguments(home: Path, before: tuple[str, ...]) -> None:
    """An argument or command that is hostile itself is answered in plain text."""
    done = command(home, *before, H("argument").replace("\0", ""), expect=None)
    assert done.returncode in {0, 2}
    check(done.stdout + done.stderr, literal=False)


@pytest.mark.parametrize(
    "content",
    (
        f'[study]\n"{MARKUP[:20]}\\u001b]0;1337\\u0007" = 1\n',
        "[study]\nbacklog_first = '\x1b]0;1337\x07'\n",
        "[\x9b1337H]\n",
    ),
)
def test_settings(tmp_path: Path, content: str) -> None:
    """A complaint about hostile settings is plain text."""
    (tmp_path / "settings.toml").write_text(content)
    done = command(tmp_path, "due", expect=1)
    check(done.stdout + done.stderr, literal=False)
