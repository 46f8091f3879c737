"""From bytes to a deck: healthy notes, problems with their place, stable slugs."""

import json
import re
from pathlib import Path

import pytest

from studydeck.core.card import Source
from studydeck.core.notes import note_from_json
from studydeck.deckfiles.problems import render
from studydeck.deckfiles.schema import load

ROOT = Path(__file__).parents[2]


def deck(text, stem="my-deck"):
    """Return what a text holds."""
    return load(text.encode(), "decks/mine.yaml", stem)


def said(content):
    """Return line, column, severity and message of each problem."""
    return [(p.line, p.column, p.severity, p.message) for p in content.problems]


def test_head():
    """The deck's head is read with its sources and word groups."""
    content = deck(
        "title: T\nid: d\ndescription: D\ntags: [a]\nsources:\n  s: {title: S, publisher: P}\n  plain: Title only\n"
        "synonyms: [[customer, client]]\nantonyms: [[acquire, retain]]\nnotes: []\n"
    )
    assert not content.problems
    assert content.deck.sources == {"s": Source("S", publisher="P"), "plain": Source("Title only")}
    assert content.deck.synonyms == (("customer", "client"),)
    assert content.deck.antonyms == (("acquire", "retain"),)


def test_defaults():
    """Without `id` and `title` the file's name stands in."""
    content = load(b"notes: []\n", "x", "product-vs_Project", ("folder",))
    assert (content.deck.id, content.deck.title) == ("product-vs-project", "Product vs Project")
    assert content.deck.breadcrumbs == ("folder",)


@pytest.mark.parametrize(
    ("text", "place", "words"),
    (
        ("titel: x\nnotes: []\n", (1, 1), "Did you mean `title`?"),
        ("id: a/b\nnotes: []\n", (1, 5), "`a-b`"),
        ("title: [x]\nnotes: []\n", (1, 8), "must be text"),
        ("notes: x\n", (1, 8), "must be a list"),
        ("notes: {a: b}\n", (1, 8), "must be a list"),
        ("sources: [a]\nnotes: []\n", (1, 10), "must be a mapping"),
        ("sources:\n  s: {titel: T}\nnotes: []\n", (2, 7), "Did you mean `title`?"),
        ("synonyms: [a]\nnotes: []\n", (1, 12), "list of words"),
        ("synonyms: [[a]]\nnotes: []\n", (1, 12), "one word"),
        ("notes:\n  - just text\n", (2, 5), "must be a mapping"),
        ("notes:\n  - question: Q?\n    anwser: x\n", (3, 5), "Did you mean `answer`?"),
        ("notes:\n  - term: A\n    meaning: b\n    source: {from: x}\n", (4, 20), "no source"),
        ("notes:\n  - difference: [A, B]\n    aspects:\n      L: [a, b, c]\n", (4, 10), "3 values for 2 subjects"),
        ("notes:\n  - term: A\n    meaning:\n", (3, 13), "is empty"),
    ),
)
def test_problems_and_places(text, place, words):
    """Each mistake is an error at its line and column, and the deck still loads."""
    content = deck(text)
    assert content.deck is not None
    assert any((p.line, p.column) == place and words in f"{p.message} {p.hint}" for p in content.problems), said(
        content
    )


def test_a_misspelt_id_falls_back_to_its_slug():
    """An id that can't be one becomes the slug that the message proposes."""
    assert deck("id: My Deck\nnotes: []\n").deck.id == "my-deck"


def test_missing_notes_only_warn():
    """A deck without notes is empty; only a missing key is worth a word."""
    assert [p.severity for p in deck("title: x\n").problems] == ["warning"]
    assert not deck("title: x\nnotes:\n").problems


def test_the_designs_form():
    """A typo in a note is printed in the documented three lines."""
    content = deck("notes:\n  - question: Q?\n    anwser: It sets the frame.\n")
    printed = [render(problem) for problem in content.problems]
    assert (
        "decks/mine.yaml:3:5: error: unknown key `anwser` in a question. Did you mean `answer`?\n"
        "    3 |     anwser: It sets the frame.\n"
        "      |     ^^^^^^"
    ) in printed


def test_slugs_are_unique_and_in_file_order():
    """Prompts become slugs; an id wins over a prompt; the same prompt gets hex digits."""
    content = deck(
        "notes:\n  - {term: Foo, meaning: a}\n  - {term: foo!, meaning: b}\n  - {term: x, meaning: c, id: bar}\n"
        "  - {term: Bar, meaning: d}\n  - {term: Foo, meaning: e}\n"
    )
    slugs = [note.slug for note in content.notes]
    assert (slugs[0], slugs[2]) == ("foo", "bar")
    assert all(re.fullmatch(r"(foo|bar)-[0-9a-f]{4}", slugs[n]) for n in (1, 3, 4))
    assert len(set(slugs)) == 5
    assert not content.problems


def test_inserting_a_note_keeps_the_slugs_of_others():
    """A new note changes no other note's slug unless it takes it away."""
    before = deck("notes:\n  - {term: A, meaning: a}\n  - {term: B, meaning: b}\n")
    after = deck("notes:\n  - {term: New, meaning: n}\n  - {term: A, meaning: a}\n  - {term: B, meaning: b}\n")
    assert [n.slug for n in after.notes][1:] == [n.slug for n in before.notes]


def test_a_copied_id():
    """The second note with an id loads under its prompt, and a warning names the first."""
    content = deck("notes:\n  - {term: A, meaning: one, id: same}\n  - {term: B, meaning: two, id: same}\n")
    assert [(n.slug, n.note.common.id, n.copied_id) for n in content.notes] == [("same", "same", ""), ("b", "", "same")]
    assert said(content) == [(3, 33, "warning", "the id `same` belongs to the note on line 2 already")]
    assert "id" not in content.notes[1].fields


def test_the_same_note_twice():
    """Two wholly identical notes both load, with a warning and different slugs."""
    content = deck("notes:\n  - {term: A, meaning: one}\n  - {term: A, meaning: one}\n")
    assert len({n.slug for n in content.notes}) == 2
    assert said(content) == [(3, 5, "warning", "the same note as on line 2")]


def test_problems_come_in_the_files_order():
    """Mistakes of YAML, head and notes are sorted by place."""
    content = deck("tilte: x\nnotes:\n  - term: 'a\n  - question: q\n  - term: [\n")
    assert [p.line for p in content.problems] == sorted(p.line for p in content.problems)
    assert len(content.problems) == 4


def test_very_many_problems_are_cut():
    """Of very many problems the first thousand are listed, and the rest counted."""
    content = deck("notes:\n" + "  - trem: a\n" * 3000)
    assert len(content.problems) == 1001
    assert "2000 more problems" in content.problems[-1].message


def test_notes_are_plain_data():
    """A note's fields and sources survive JSON and make the same note again, without the deck."""
    content = deck(
        "sources:\n  s: {title: S, url: u}\nnotes:\n  - term: {say: A, or: [a1]}\n    meaning: m\n    source: {from: s, at: p. 3}\n"
    )
    (found,) = content.notes
    fields, sources = json.loads(json.dumps([found.fields, found.sources]))
    assert note_from_json(fields, sources) == found.note
    assert found.note.common.sources == (Source("S", "p. 3", "", "u"),)
    assert found.line == 4


@pytest.mark.parametrize("path", sorted((ROOT / "decks").glob("*.yaml")), ids=lambda path: path.stem)
def test_bundled_decks(path):
    """Every bundled deck loads whole, without a problem, and each note comes back from JSON."""
    content = load(path.read_bytes(), str(path), path.stem)
    assert [render(problem) for problem in content.problems] == []
    for found in content.notes:
        assert note_from_json(json.loads(json.dumps(found.fields)), found.sources) == found.note
