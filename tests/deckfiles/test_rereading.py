"""Reading again only what an edit touched: the same as reading the whole file, or the whole file is read."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.deckfiles import rereading, verifying, writer
from studydeck.deckfiles.deck_source import DeckSource
from studydeck.deckfiles.edits import Edit, applied
from studydeck.deckfiles.reader import Tree, read
from studydeck.deckfiles.rereading import reread
from tests.deckfiles.test_writer import QUICK, Made, made_decks

HARD = st.sampled_from(
    [
        "", "\n", " ", "- ", "'", '"', "[", "]", "{", "}", ": ", "#", "|\n", ">+\n", "\n- x", "\n  - y: z\n", "---\n", "\n---\n", "\n...\n",
        "%", "&a ", "*a", "!t ", "\t", "\r", "\r\n", "\x85", "\u2028", "\ufeff", "\n\n\n", "\nnotes:\n", "\nid: q\n", "? ", "\0", "x", "\n# c\n",
        "term: a\n", "  ", "\n    ",
    ]
)  # fmt: skip


def seen(tree: Tree) -> Any:
    """Return all that is read from a file."""
    notes = [(raw.data, raw.line, raw.path, raw.piece.text, raw.piece.line) for raw in tree.notes]
    pieces = {key: (piece.text, piece.line) for key, piece in tree.head_pieces.items()}
    return (tree.file, tree.head, tree.whole, tree.lines, tree.problems, notes, pieces)


def read_again(source: DeckSource, edits: list[Edit]) -> Tree | None:
    """Return what the reader of parts makes of edits, after comparing it with the whole file read anew."""
    chars = applied(source.text.chars, edits)
    parts = reread(source.tree, source.text.chars, source.breaks, sorted(edits), chars)
    if parts is not None:
        assert seen(parts) == seen(read(source.text.bytes_of(chars), source.file))
    return parts


def hack(made: Made, data: st.DataObject) -> None:
    """Cut and paste at random places and compare."""
    source = DeckSource.of(made.data, "x.yaml")
    text = source.text.chars
    places = st.integers(0, len(text)) | st.sampled_from([*source.breaks, len(text)])
    edits: list[Edit] = []
    at = 0
    for start, length in sorted(data.draw(st.lists(st.tuples(places, st.integers(0, 40)), min_size=1, max_size=3))):
        if start < at or start > len(text):
            continue
        edits.append(
            Edit(start, min(len(text), start + length), data.draw(HARD | st.sampled_from([text[at:start][-60:]])))
        )
        at = edits[-1].end + 1
    read_again(source, edits)


@QUICK
@given(made_decks(), st.data())
def test_parts_read_as_the_whole(made: Made, data: st.DataObject) -> None:
    """Whatever is cut out of a deck and pasted into it, what is read in parts is what the whole file reads as."""
    hack(made, data)


@pytest.mark.long
@settings(QUICK, max_examples=6000)
@given(made_decks(), st.data())
def test_a_long_search_finds_no_part_that_reads_otherwise(made: Made, data: st.DataObject) -> None:
    """Thousands of wild edits: never another note, line, head or problem than the whole file gives."""
    hack(made, data)


DECK = "title: x\nnotes:\n" + "".join(f"- term: t{n}\n  meaning: |\n    m{n}\n" for n in range(5))


def test_one_edit_reads_one_note(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a healthy deck in lines the writer reads no more than the note that changed."""
    source = DeckSource.of(DECK.encode(), "x.yaml")
    line = source.tree.notes[2].line
    walked: list[str] = []
    real = rereading.Walk
    monkeypatch.setattr(rereading, "Walk", lambda text, **named: walked.append(text) or real(text, **named))
    monkeypatch.setattr(verifying, "read", None)
    written = writer.change(source, {line: {"term": "new", "meaning": "m2"}})
    assert walked == ["notes:\n- term: new\n  meaning: |\n    m2\n"]
    assert seen(written.tree) == seen(read(written.data, "x.yaml"))


def test_deleting_and_adding_read_their_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A note that goes, and one that comes, cost the reading of the note above, not of the file."""
    source = DeckSource.of(DECK.encode(), "x.yaml")
    line = source.tree.notes[2].line
    walked: list[str] = []
    real = rereading.Walk
    monkeypatch.setattr(rereading, "Walk", lambda text, **named: walked.append(text) or real(text, **named))
    monkeypatch.setattr(verifying, "read", None)
    deleted = writer.delete(source, [line])
    added = writer.append(source, [{"term": "new", "meaning": "m"}])
    assert walked[0] == "notes:\n- term: t1\n  meaning: |\n    m1\n"
    assert walked[1].startswith("notes:\n- term: t4\n")
    monkeypatch.undo()
    for written in (deleted, added):
        assert seen(written.tree) == seen(read(written.data, "x.yaml"))


@pytest.mark.parametrize(
    ("old", "new"),
    (
        ("  meaning: |\n    m1\n", "  meaning: 'open\n"),
        ("  meaning: |\n    m1\n", "  meaning: [open\n"),
        ("- term: t1\n", "... # t1\n"),
        ("- term: t1\n", "---\n- term: t1\n"),
        ("- term: t1\n", "tags: [a]\n"),
        ("- term: t1\n", " - term: t1\n"),
        ("    m1\n", "    m1"),
        ("    m1\n", "    m1\nnotes: []\n"),
        ("title: x", "title: y"),
    ),
)
def test_what_is_not_sure_is_read_as_a_whole(old: str, new: str) -> None:
    """An open quote, a document's end, another column, a key of the deck or a line that isn't ended: no part is trusted."""
    at = DECK.index(old)
    source = DeckSource.of(DECK.encode(), "x.yaml")
    assert read_again(source, [Edit(at, at + len(old), new)]) is None


def test_a_key_behind_the_notes_is_never_lost() -> None:
    """Where a key of the deck stands behind the last note, an edit that reaches it makes the whole file be read."""
    text = DECK + "synonyms: [[a, b]]\n"
    source = DeckSource.of(text.encode(), "x.yaml")
    at = text.index("synonyms")
    assert read_again(source, [Edit(at, len(text), "")]) is None
    line = source.tree.notes[-1].line
    assert writer.delete(source, [line]).tree.head["synonyms"] == [["a", "b"]]
