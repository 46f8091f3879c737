"""Taking in a changed file reads and writes only the notes that changed, and the index is the same as if all were."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studydeck.core.identity import card_number
from studydeck.core.notes import cards_of, registry
from studydeck.core.words import words
from studydeck.deckfiles import schema
from studydeck.deckfiles.schema import KnownNote, load
from studydeck.services.browsing import browse
from studydeck.services.library import Library
from studydeck.services.taking_in import takein
from studydeck.store import index_writer
from tests.conftest import FakeClock, Home, answer

NAMES = ("alpha", "beta", "gamma", "delta")


def note(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a note out of few words, so that prompts, texts and ids meet again."""
    say = st.sampled_from(NAMES)
    kind = draw(st.sampled_from(("term", "question", "list")))
    found: dict[str, Any] = {kind: draw(say)}
    if kind == "list":
        found["items"] = ["one " + draw(say), "two " + draw(say)]
    else:
        found["meaning" if kind == "term" else "answer"] = draw(say) + " " + draw(say)
    if draw(st.integers(0, 4)) == 0:
        found["id"] = draw(say)
    if draw(st.integers(0, 4)) == 0:
        found["tags"] = [draw(say)]
    if draw(st.integers(0, 6)) == 0:
        found["source"] = {"from": "s"}
    if draw(st.integers(0, 9)) == 0:
        found["suspended"] = "true"
    if draw(st.integers(0, 12)) == 0:
        found["wrong"] = "key"
    return found


@st.composite
def histories(draw: st.DrawFn) -> list[dict[str, list[dict[str, Any]]]]:
    """Draw two decks and some edits of them: notes come, go, change, move about and between the decks."""
    decks = {name: [note(draw) for _ in range(draw(st.integers(0, 6)))] for name in ("one", "two")}
    steps = [decks]
    for _ in range(draw(st.integers(1, 4))):
        decks = {name: list(notes) for name, notes in decks.items()}
        for _ in range(draw(st.integers(1, 3))):
            here, there = decks[draw(st.sampled_from(("one", "two")))], decks[draw(st.sampled_from(("one", "two")))]
            place = draw(st.integers(0, len(here)))
            match draw(st.sampled_from(("add", "remove", "change", "move", "copy"))):
                case "add":
                    here.insert(place, note(draw))
                case "remove" if place < len(here):
                    del here[place]
                case "change" if place < len(here):
                    here[place] = note(draw)
                case "move" if place < len(here):
                    moved = here.pop(place)
                    there.insert(draw(st.integers(0, len(there))), moved)
                case "copy" if place < len(here):
                    there.append(here[place])
        steps.append(decks)
    return steps


def text_of(notes: list[dict[str, Any]], source: str = "A source") -> str:
    """Return a deck file; JSON is YAML."""
    lines = [f"  - {json.dumps(entry)}" for entry in notes]
    return f"title: T\nsources: {{s: {{title: {source}}}}}\nnotes:\n" + "\n".join(lines) + "\n"


def content(library: Library) -> list[Any]:
    """Return what the index holds of notes, cards and words, whatever their numbers."""
    connection = library.connection
    notes = connection.execute(
        # Beside its own digest there may be one of how its faces were called at first: progress tells that, no file.
        """SELECT d.id, n.position, n.note, n.kind, n.line, n.explicit_id, n.fields, n.sources,
            substr(n.digest, 1, length(n.digest) - iif(length(n.digest) >= 24, 8, 0))
        FROM idx.notes n JOIN idx.decks d ON d.number = n.deck ORDER BY 1, 2"""
    ).fetchall()
    cards = connection.execute(
        """SELECT d.id, c.position, c.face, c.suspended, c.kind, t.text, t.tags, t.key, c.card, c.uid, c.origin
        FROM idx.cards c JOIN idx.decks d ON d.number = c.deck JOIN idx.texts t ON t.doc = c.doc ORDER BY 1, 2"""
    ).fetchall()
    assert all(card_number(card[-2], card[-1]) == card[-3] for card in cards)
    (texts,) = connection.execute("SELECT count(*) FROM idx.texts").fetchone()
    assert texts == len(cards)
    heads = connection.execute("SELECT id, title, notes, cards, suspended FROM idx.decks ORDER BY 1").fetchall()
    return [notes, [card[:-3] for card in cards], heads]


def expected(home: Home) -> list[Any]:
    """Return what it should hold: every file read as if for the first time."""
    notes, cards, heads = [], [], []
    for name in ("one", "two"):
        found = load((home.places.decks / f"{name}.yaml").read_bytes(), "", name)
        count = suspended = 0
        for number, entry in enumerate(found.notes):
            kind = {"term": "definition"}.get(next(iter(entry.fields)), next(iter(entry.fields)))
            fields, sources = (json.dumps(value, ensure_ascii=False) for value in (entry.fields, entry.sources))
            line = (name, number, entry.slug, kind, entry.line, entry.note.common.id, fields, sources, entry.digest)
            notes.append(line)
            for n, face in enumerate(cards_of(entry.note)):
                text = (face.prompt + "\n" + face.answer.plain(), " \xb6 ".join(entry.note.common.tags), entry.slug)
                place = number * 10_000 + face.order * 1000 + n
                cards.append((name, place, face.name, int(entry.note.common.suspended), kind, *text))
                count, suspended = count + 1, suspended + entry.note.common.suspended
        heads.append((name, "T", len(found.notes), count, suspended))
    return [notes, sorted(cards), heads]


def check_words(library: Library) -> None:
    """Check that the text search finds each word in just the cards that hold it."""
    texts = dict(
        library.connection.execute(
            "SELECT c.card, text || ' ' || tags || ' ' || key FROM idx.texts JOIN idx.cards c USING (doc)"
        )
    )
    for name in (*NAMES, "one", "two"):
        holding = {card for card, text in texts.items() if name in words(text)}
        assert browse.card_set(library, f'"{name}"') == holding
    library.connection.execute("INSERT INTO idx.search (search, rank) VALUES ('integrity-check', 1)")


def follow(home: Home, history: list[dict[str, list[dict[str, Any]]]], *, answered: bool) -> None:
    """Take in each step of a history, and compare the index with the files."""
    with home.open() as library:
        for step, decks in enumerate(history):
            for name, notes in decks.items():
                home.deck(f"{name}.yaml", text_of(notes, "Another" if step == 3 else "A source"))
            takein.take_in(library)
            assert content(library) == expected(home)
            check_words(library)
            numbers = browse.find(library)
            if answered and numbers:
                answer(library, browse.lines(library, numbers[:1])[0].key)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12, deadline=None)
@given(history=histories(), answered=st.booleans())
def test_index_after_edits_is_as_if_read_for_the_first_time(
    tmp_path_factory: Any, history: list[dict[str, list[dict[str, Any]]]], answered: bool
) -> None:
    """However notes come, go, change and move, the index holds what the files say."""
    follow(Home(tmp_path_factory.mktemp("edits"), FakeClock()), history, answered=answered)


@settings(max_examples=40, deadline=None)
@given(history=histories())
def test_reading_with_known_notes_gives_what_reading_all_gives(history: list[dict[str, list[dict[str, Any]]]]) -> None:
    """Notes that are known unchanged come out as if read: same names, lines, digests, problems and notes."""
    known: dict[bytes, KnownNote] = {}
    for decks in history:
        for notes in decks.values():
            data = text_of(notes).encode()
            whole, quick = load(data, "f", "f"), load(data, "f", "f", known=known)
            assert [(n.slug, n.line, n.digest, n.copied_id) for n in quick.notes] == [
                (n.slug, n.line, n.digest, n.copied_id) for n in whole.notes
            ]
            assert [(n.fields, n.sources, n.note) for n in quick.notes] == [
                (n.fields, n.sources, n.note) for n in whole.notes
            ]
            assert quick.problems == whole.problems
            if not whole.problems:
                plain = [n for n in whole.notes if len(n.digest) == 16]
                known |= {n.digest: KnownNote(n.slug, n.note.common.id) for n in plain}


@pytest.mark.long
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400, deadline=None)
@given(history=histories(), answered=st.booleans())
def test_index_after_many_more_edits(
    tmp_path_factory: Any, history: list[dict[str, list[dict[str, Any]]]], answered: bool
) -> None:
    """The same, searched for longer."""
    follow(Home(tmp_path_factory.mktemp("edits"), FakeClock()), history, answered=answered)


def many(count: int, changed: int = -1) -> str:
    """Return a deck of many notes, one of them reworded."""
    notes = "".join(f"  - {{question: Why {n}?, answer: Because{' of it' * (n == changed)}.}}\n" for n in range(count))
    return f"title: D\nnotes:\n{notes}"


def test_one_typo_reads_and_writes_one_note(home: Home, monkeypatch: Any) -> None:
    """Of a file of many notes only the one that changed is read and written."""
    home.deck("d.yaml", many(50))
    with home.open() as library:
        read: list[Any] = []
        written: list[index_writer.Written] = []
        read_note, put_notes = registry.read_note, index_writer.put_notes

        def reading(*given: Any) -> Any:
            read.append(given)
            return read_note(*given)

        def writing(connection: Any, deck: int, notes: Any, before: Any = ()) -> None:
            written.extend(notes)
            put_notes(connection, deck, notes, before)

        monkeypatch.setattr(schema, "read_note", reading)
        monkeypatch.setattr(index_writer, "put_notes", writing)
        home.deck("d.yaml", many(50, changed=20))
        takein.take_in(library)
        assert [entry.note.position for entry in written] == [20]
        assert len(read) == 1
        assert browse.count(library, "of") == 1


def test_line_that_moved_is_known(home: Home) -> None:
    """Notes below a new one stand where they stand now, though nothing else of them is written."""
    home.deck("d.yaml", many(3))
    with home.open() as library:
        home.deck("d.yaml", many(3).replace("notes:\n", "notes:\n  - question: New?\n    answer: Yes\n"))
        takein.take_in(library)
        lines = browse.lines(library, browse.find(library))
        assert [(line.prompt, line.line) for line in lines] == [
            ("New?", 3),
            ("Why 0?", 5),
            ("Why 1?", 6),
            ("Why 2?", 7),
        ]


def test_deck_that_takes_another_ones_place(home: Home, tmp_path: Path) -> None:
    """A deck's number goes to another file with its id; the old file's cards are gone from the search as well."""
    home.bundled = tmp_path / "bundled"
    home.bundled.mkdir()
    (home.bundled / "d.yaml").write_text("title: B\nnotes:\n  - {question: Bundled?, answer: Yes}\n", encoding="utf-8")
    with home.open() as library:
        assert browse.count(library, "bundled") == 1
        home.deck("d.yaml", "title: O\nnotes:\n  - {question: Own?, answer: Yes}\n")
        takein.take_in(library)
        assert (browse.count(library, "bundled"), browse.count(library, "own"), browse.count(library)) == (0, 1, 1)
        (home.places.decks / "d.yaml").unlink()
        takein.take_in(library)
        assert (browse.count(library, "bundled"), browse.count(library, "own"), browse.count(library)) == (1, 0, 1)
