"""Bad input for decks: a clear error with its place, in good time, and nothing healthy lost."""

import errno
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.marks import parse, plain
from studydeck.core.notes import cards_of
from studydeck.deckfiles.finder import find
from studydeck.deckfiles.problems import render
from studydeck.deckfiles.schema import load

HEAD = "title: t\nid: d\nnotes:\n  - term: A\n    meaning: the first\n"
TAIL = "  - term: Z\n    meaning: the last\n"
READ = """
import sys
from studydeck.deckfiles.problems import render
from studydeck.deckfiles.schema import load
content = load(eval(sys.argv[1]), "x.yaml", "x")
print(len(content.notes), len(content.problems))
for problem in content.problems[:5]:
    print(render(problem))
"""


def apart(expression):
    """Read a deck in a process of its own, which must end in good time; return notes, problems and what was printed."""
    done = subprocess.run(
        [sys.executable, "-c", READ, expression], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]
    first, *rest = done.stdout.splitlines()
    notes, problems = first.split()
    return int(notes), int(problems), "\n".join(rest)


def content(text):
    """Return what a text or bytes hold."""
    return load(text if isinstance(text, bytes) else text.encode(), "x.yaml", "x")


def terms(found):
    """Return the terms of the notes that loaded."""
    return [note.slug for note in found.notes]


@pytest.mark.parametrize("count", (50_000, 1_000_000))
@pytest.mark.parametrize("opener", ("[", "{a: ", "- ", "? ", "[{", "- - "))
def test_deep_nesting_is_survived(opener, count):
    """Tens of thousands of nested collections are refused with a message, quickly, without a crash."""
    expression = f"({HEAD!r} + '  - term: X\\n    meaning: ' + {opener!r} * {count} + '\\n' + {TAIL!r}).encode()"
    if opener[0] in "-?":
        expression = f"({HEAD!r} + '  ' + {opener!r} * {count} + '\\n' + {TAIL!r}).encode()"
    notes, problems, printed = apart(expression)
    assert (notes, problems) == (2, 1)
    assert "64 levels" in printed or opener == "? "


def test_deep_nesting_at_the_root():
    """A file that is nothing but brackets is refused."""
    notes, problems, _ = apart("b'[' * 1_000_000")
    assert (notes, problems) == (0, 1)


def test_deep_indentation():
    """Nesting by indentation is refused like brackets."""
    text = "".join(" " * (n + 4) + "a:\n" for n in range(2_000))
    found = content(HEAD + "  - term:\n" + "\n".join("    " + line for line in text.splitlines()) + "\n" + TAIL)
    assert terms(found) == ["a", "z"]
    assert "64 levels" in found.problems[0].message


def test_alias_bomb():
    """Anchors and aliases are refused one by one; nothing grows."""
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
    found = content(bomb + HEAD + TAIL)
    assert terms(found) == ["a", "z"]
    assert "anchor" in found.problems[0].message


@pytest.mark.parametrize(
    "bad", ("  - &x {term: B, meaning: b}\n", "  - term: B\n    meaning: *x\n", "  - !!python/object:os.system {}\n")
)
def test_anchors_aliases_and_tags(bad):
    """A note with an anchor, an alias or a tag is refused at its place."""
    found = content(HEAD + bad + TAIL)
    assert terms(found) == ["a", "z"]
    assert found.problems[0].line in {6, 7}


def test_duplicate_keys():
    """Of a note with a key twice nothing is guessed."""
    found = content(HEAD + "  - term: B\n    meaning: b\n    meaning: c\n" + TAIL)
    assert terms(found) == ["a", "z"]
    assert [(p.line, p.column) for p in found.problems] == [(8, 5)]


def test_tabs():
    """A tab as indentation is named where it stands."""
    found = content(HEAD + "  - term: B\n\tmeaning: b\n" + TAIL)
    assert terms(found) == ["a", "z"]
    assert (found.problems[0].line, found.problems[0].message) == (7, "a tab in the indentation")


@pytest.mark.parametrize("encoding", ("utf-8-sig", "utf-16", "utf-8"))
@pytest.mark.parametrize("ending", ("\n", "\r\n"))
def test_encodings(encoding, ending):
    """A byte order mark, UTF-16, CRLF and a missing newline at the end change nothing."""
    found = content((HEAD + TAIL).rstrip().replace("\n", ending).encode(encoding))
    assert terms(found) == ["a", "z"]
    assert not found.problems


@pytest.mark.parametrize("bad", ("\0", "\x1b[31m", "\x9b2J", "\x07", "\ufffe"))
def test_control_characters_in_the_file(bad):
    """Raw control characters are refused with their line; nothing of them is printed."""
    found = content(HEAD + f"  - term: B\n    meaning: x{bad}y\n" + TAIL)
    assert terms(found) == ["a", "z"]
    (problem,) = found.problems
    assert problem.line == 7
    assert not set(render(problem)) & set(bad) - set("[31m2J")


def test_utf_16_without_a_mark():
    """UTF-16 without its mark is no text for us, and that is said."""
    found = content((HEAD + TAIL).encode("utf-16-le"))
    assert found.deck is None
    assert "NUL" in found.problems[0].message


def test_a_large_file(monkeypatch):
    """100 MB are refused by their size alone: they aren't even decoded."""
    monkeypatch.setattr("studydeck.deckfiles.reader._decoded", lambda _: pytest.fail("it was decoded"))
    found = content(b"x" * 100_000_000)
    assert "too large" in found.problems[0].message


def test_a_large_text():
    """A text of 10 MB is refused with its line; the other notes load."""
    found = content(HEAD + "  - term: B\n    meaning: " + "x" * 10_000_000 + "\n" + TAIL)
    assert terms(found) == ["a", "z"]
    assert [p.line for p in found.problems] == [7]


def test_a_heap_of_nothing():
    """Millions of empty lists are not built."""
    notes, problems, printed = apart("b'notes: [' + b'[],' * 2_500_000 + b']'")
    assert (notes, problems) == (0, 1)
    assert "values" in printed


@pytest.mark.skipif(os.name == "nt", reason="needs links of POSIX")
def test_places_that_cannot_be_read(tmp_path, monkeypatch):
    """A folder named x.yaml, links that dangle or loop, and a refused file stop nobody from finding the rest."""
    (tmp_path / "good.yaml").write_text(HEAD)
    (tmp_path / "x.yaml").mkdir()
    (tmp_path / "dangling.yaml").symlink_to("nowhere")
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "around").symlink_to(tmp_path)
    found, problems = find([(tmp_path, False)])
    assert [file.path.name for file in found] == ["good.yaml"]
    assert len(problems) == 2

    def refuse(path):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    found, problems = find([(tmp_path, False)])
    assert not found
    assert "permission" in problems[0].message


CARD_TEXTS = [
    '"x\\e]52;c;c2VjcmV0\\a"',
    '"x\\e]0;title\\a\\e[2J\\e[H"',
    '"x\\x9b31m"',
    '"\\u202eright to left\\u202c"',
    '"[bold red]markup[/] [@click=app.quit]x[/]"',
    '"zero\\u200bwidth\\u2060\\ufeff"',
    '"' + "word " * 20_000 + '"',
    '"' + "x" * 100_000 + '"',
    '"' + "*" * 100_000 + '"',
]


@pytest.mark.parametrize("text", CARD_TEXTS, ids=range(len(CARD_TEXTS)))
def test_card_text(text):
    """Hostile card text loads as a card whose text a terminal would only print."""
    found = content(HEAD + f"  - term: B\n    meaning: m {{}} \n  - question: Q\n    answer: {text}\n" + TAIL)
    cards = [face for note in found.notes for face in cards_of(note.note)]
    assert terms(found)[-2:] == ["q", "z"]
    for face in cards:
        shown = face.prompt + face.answer.plain() + plain(face.answer.text)
        assert not any(ord(char) < 32 and char != "\n" for char in shown)
        assert not set(shown) & set("\x7f\x9b\x9d\u202e\u202c\u200b\u2060\ufeff")
        parse(face.answer.text)


def test_markup_of_others_is_only_text():
    """Markup of Textual and Rich comes through as it was typed."""
    found = content(HEAD + "  - question: '[red]Q[/]'\n    answer: '[@click=app.quit]x[/]'\n")
    face = cards_of(found.notes[1].note)[0]
    assert (face.prompt, plain(face.answer.text)) == ("[red]Q[/]", "[@click=app.quit]x[/]")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_random_bytes(data):
    """Whatever the bytes, reading answers with notes and problems that can be printed."""
    found = content(data)
    for problem in found.problems:
        assert render(problem)
        assert problem.line >= 1
    assert found.deck is not None or found.problems


LINES = st.sampled_from(
    [
        "- term: B",
        "  meaning: c",
        "meaning: 'd",
        "\tx: y",
        "- [",
        "]",
        "- {a: b",
        "notes:",
        "---",
        "garbage",
        "# c",
        "",
        "- |",
        "    x",
        "&a *a",
        "? k",
        "- - -",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), LINES), max_size=8))
def test_a_healthy_note_before_random_lines_loads(lines):
    """Random lines after a healthy note never make it vanish, unless they read as part of it."""
    rest = "".join(f"{' ' * indent}{line}\n" for indent, line in lines)
    found = content(HEAD + "  - term: Fence\n    meaning: between\n" + rest)
    assert "a" in terms(found)


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("abc:-[]{}'\"\n \t#&*!|>%@`,?\\~"), max_size=60))
def test_random_notes_are_told_with_their_line(text):
    """Problems of a note in the middle lie in its lines, and the notes around it load or are named."""
    indented = "".join(f"    {line}\n" for line in text.split("\n"))
    found = content(HEAD + "  - term: B\n    meaning: >-\n      x\n" + "  - question: Q\n" + indented + TAIL)
    assert "a" in terms(found)
    assert all(problem.line >= 1 for problem in found.problems)
