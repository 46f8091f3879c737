"""The guarded reader: text only, every guard before anything is built, healthy notes always."""

import gc

import pytest
import yaml

from studydeck.deckfiles import walk
from studydeck.deckfiles.reader import MAX_FILE_BYTES, locate, read

GOOD = "title: t\nnotes:\n  - term: A\n    meaning: one\n  - term: B\n    meaning: two\n"


def notes(text):
    """Return the notes' first values."""
    data = text if isinstance(text, bytes) else text.encode()
    return [next(iter(note.data.values())) for note in read(data, "x.yaml").notes]


@pytest.fixture(params=["C", "python"])
def each_parser(request, monkeypatch):
    """Run with libyaml's parser and with the pure one."""
    if request.param == "python":
        monkeypatch.setattr(walk, "_LOADER", yaml.SafeLoader)


@pytest.mark.usefixtures("each_parser")
def test_everything_is_text():
    """No value is turned into a number, a date, a truth value or nothing."""
    tree = read(
        b"a: no\nb: 1.10\nc: 12:30\nd: 2024-01-01\ne: ~\nf: null\ng:\nh: 0x1F\ni: [yes, 1]\n1: k\nnotes: []\n", "x"
    )
    assert tree.head == {
        "a": "no",
        "b": "1.10",
        "c": "12:30",
        "d": "2024-01-01",
        "e": "~",
        "f": "null",
        "g": "",
        "h": "0x1F",
        "i": ["yes", "1"],
        "1": "k",
        "notes": [],
    }


@pytest.mark.usefixtures("each_parser")
def test_lines():
    """Each note knows the line it begins on."""
    assert [note.line for note in read(GOOD.encode(), "x").notes] == [3, 5]


@pytest.mark.parametrize(
    "data",
    (
        GOOD.encode(),
        GOOD.encode("utf-8-sig"),
        GOOD.encode("utf-16"),
        b"\xfe\xff" + GOOD.encode("utf-16-be"),
        GOOD.encode("utf-32"),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        GOOD.rstrip("\n").encode(),
        ("---\n" + GOOD + "...\n").encode(),
        GOOD.replace("  - ", "- ").replace("    ", "  ").encode(),
        GOOD.replace("one", "o\u2028ne").encode(),
    ),
)
def test_harmless_variants(data):
    """Byte order marks, UTF-16, other line ends and a missing last newline are read as usual."""
    tree = read(data, "x")
    assert notes(data) == ["A", "B"]
    assert not tree.problems


BROKEN = [
    ("- term: 'open\n", 1, "quotes"),
    ("- term: a: b\n", 1, "`:`"),
    ("- term: *bold* x\n", 1, "begin with"),
    ("- cloze: {{a}} b\n", 1, ""),
    ("- term: a\n\tmeaning: b\n", 2, "tab"),
    ("- term: [a, b\n", 1, "closed"),
    ("- term: @a\n", 1, "`@`"),
    ("- term: &x a\n", 1, "anchor"),
    ("- term: !!str a\n", 1, "tag"),
    ("- term: a\n  term: b\n", 2, "twice"),
    ("- {[a]: b}\n", 1, "key"),
    ('- term: "a\\q"\n', 1, "backslash"),
    ("- term: " + "[" * 70 + "\n", 1, "64 levels"),
    ("- term: a\n   meaning: b\n", 2, ""),
    ("stray\n", 1, ""),
    ("- term: " + "x" * 1_000_001 + "\n", 1, "1,000,000"),
    ("- term: a\0b\n", 1, "NUL"),
    ("- term: a\x1bb\n", 1, "U+001B"),
]


@pytest.mark.parametrize(("bad", "line", "word"), BROKEN)
def test_a_bad_note_takes_no_good_one_with_it(bad, line, word):
    """Whatever is wrong with a note, those around it load, and the line is right."""
    between = "".join(f"  {part}\n" for part in bad.splitlines())
    head, tail = "title: t\nid: d\nnotes:\n  - term: A\n    meaning: one\n", "  - term: B\n    meaning: two\n"
    tree = read((head + between + tail).encode(), "x")
    assert [note.data["term"] for note in tree.notes if note.data.get("meaning") in {"one", "two"}] == ["A", "B"]
    assert len(tree.notes) == 2
    assert tree.head["id"] == "d"
    assert [problem.line for problem in tree.problems] == [5 + line]
    assert word in tree.problems[0].message
    assert tree.notes[1].line == 6 + len(bad.splitlines())


def test_a_broken_head_keeps_the_id_and_the_notes():
    """A mistake in one key of the head costs that key only."""
    tree = read(b"title: [x\nid: d\ntags: 'a\nnotes:\n  - term: A\n", "x")
    assert tree.head["id"] == "d"
    assert len(tree.notes) == 1
    assert [problem.line for problem in tree.problems] == [1, 3]


def test_a_note_out_of_line_is_read_and_reported():
    """A note with another indentation loads, but the mistake isn't passed over."""
    tree = read((GOOD + "   - term: C\n     meaning: three\n").encode(), "x")
    assert [note.data["term"] for note in tree.notes] == ["A", "B", "C"]
    assert [problem.line for problem in tree.problems] == [7]


def test_latin_1_names_the_line():
    """A byte that is not UTF-8 is named with its line and column; the other notes load."""
    tree = read(GOOD.replace("one", "café").encode("latin-1"), "x")
    (problem,) = tree.problems
    assert (problem.line, problem.column) == (4, 17)
    assert "0xE9" in problem.message
    assert [note.data["term"] for note in tree.notes] == ["B"]


def test_a_second_document():
    """What follows `---` is not read, and that is said."""
    tree = read((GOOD + "---\nnotes: []\n").encode(), "x")
    assert [problem.line for problem in tree.problems] == [7]
    assert len(tree.notes) == 2


@pytest.mark.parametrize("data", (b"- a\n", b"text", b"[1]", b"{a: b", b"\xff\xfe\x00", b"\0" * 100, bytes(range(256))))
def test_no_deck_at_all(data):
    """What is no mapping has no head, no notes, and one problem."""
    tree = read(data, "x")
    assert not tree.notes
    assert len(tree.problems) == 1


def test_empty():
    """An empty file is empty, not broken."""
    tree = read(b"", "x")
    assert (tree.head, tree.notes, tree.problems) == ({}, [], [])


def test_file_limit():
    """A file over the limit is refused before it is looked at."""
    (problem,) = read(b"x" * (MAX_FILE_BYTES + 1), "x").problems
    assert "50 MB" in problem.message


def test_text_is_cleaned_here():
    """Escapes inside quotes cannot smuggle in what a terminal obeys, neither in values nor in keys."""
    tree = read(b'notes:\n  - term: "a\\e[31mb\\u202e\\x07c\\U000e0041"\n    "k\\e[my": v\n', "x")
    assert tree.notes[0].data == {"term": "abc", "ky": "v"}


def test_the_garbage_collector_is_left_as_it_was():
    """Collections are paused while reading only, also when that fails."""
    assert gc.isenabled()
    read(b"a: [", "x")
    assert gc.isenabled()
    gc.disable()
    try:
        read(b"a: b", "x")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_locate():
    """Paths are found by line, column and length; a missing one falls back to the node around it."""
    text = "notes:\n  - term: A\n  - question: Q\n    points:\n      - {say: pöint, side: X}\n"
    tree = read(text.encode(), "x")
    note = tree.notes[1]
    wanted = [(("points", 0, "side"), False), (("points", 0, "side"), True), (("points", 0, "or"), False), ((), False)]
    places = locate([(note, path, on_key) for path, on_key in wanted])
    assert [(p.line, p.column, p.length) for p in places] == [(5, 28, 1), (5, 22, 4), (5, 9, 1), (3, 5, 8)]


def test_locate_in_a_broken_file():
    """In a file that was read note by note, places count from the file's beginning."""
    text = "notes:\n  - term: 'A\n  - question: Q\n    hint: h\n"
    tree = read(text.encode(), "x")
    (place,) = locate([(tree.notes[0], ("hint",), False)])
    assert (place.line, place.column) == (4, 11)
