"""Findings as notes: every one makes cards, the deck format accepts them, and what a person wrote stays."""

import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.notes import cards_of, read_note
from studydeck.core.notes.kind import Fault
from studydeck.drafting.finding import Finding
from studydeck.drafting.notes import (
    aspect_in,
    id_of_fields,
    note_id,
    notes_of,
    source_entry,
    source_of,
    with_finding,
)
from studydeck.drafting.outline import Subject
from tests.drafting.making import TEA_AND_COFFEE, definition, difference, document, enumeration, likeness

WORDS = st.text(string.ascii_letters + " -'", min_size=1, max_size=30).filter(lambda text: text.strip(" -'"))
MANY = tuple(f"Subject {n}" for n in range(12))


def faults_of(fields: dict[str, Any]) -> list[str]:
    """Return the errors of a note."""
    faults: list[Fault] = []
    note = read_note({key: value for key, value in fields.items() if key != "source"}, {}, faults)
    assert note is None or cards_of(note)
    return [fault.message for fault in faults if fault.severity == "error"]


@pytest.mark.parametrize(
    "finding",
    (
        definition("product manager", "somebody who says what is built"),
        difference("Taste", "mild", "strong"),
        difference("", "mild", "strong"),
        difference("Kind", "a", "b", "", subjects=("One", "Two", "Three")),
        difference("Size", *(f"{n} m" for n in range(12)), subjects=MANY),
        likeness("both are drunk hot"),
        enumeration("Steps", "boil", "steep", "Boil", "pour", ordered=True),
    ),
    ids=lambda finding: f"{finding.kind} {len(finding.subjects)}",
)
def test_every_finding_makes_a_note_without_errors(finding: Finding) -> None:
    """Whatever its kind, with many subjects or a silent one, a finding is a note that makes cards."""
    (note,) = notes_of([finding])
    assert faults_of(note.fields) == []
    assert note.fields["id"] == note_id(finding)


def test_differences_and_likenesses_of_a_pair_are_one_note() -> None:
    """All that is said of one pair stands in one note, in whatever order the subjects come."""
    (note,) = notes_of(
        [
            difference("Taste", "mild", "strong"),
            likeness("drunk hot"),
            difference("Price", "dear", "cheap", subjects=("coffees", "Tea")),
        ]
    )
    assert note.fields["aspects"] == {"Taste": ["Mild", "Strong"], "Price": ["Cheap", "Dear"]}
    assert note.fields["alike"] == ["Drunk hot"]
    assert note.findings == (0, 1, 2)
    assert faults_of(note.fields) == []


def test_aspects_without_a_name_get_one_that_fits_the_question() -> None:
    """`How do A and B differ in essence?` reads well, and no two names are the same."""
    sides = ("old and mild", "grown in China"), ("drunk by many", "new and strong"), ("hot", "cold"), ("slow", "fast")
    (note,) = notes_of([difference("", *pair) for pair in sides])
    assert list(note.fields["aspects"]) == ["Essence", "Another respect", "A third respect", "A fourth respect"]


def test_an_aspect_named_twice_is_told_apart() -> None:
    """Two facts under one heading are two aspects, in whatever case the heading is written."""
    (note,) = notes_of([difference("Taste", "mild", "strong"), difference("taste", "green", "roasted")])
    assert list(note.fields["aspects"]) == ["Taste", "Taste (2)"]
    assert faults_of(note.fields) == []


def test_a_finding_that_is_there_changes_nothing() -> None:
    """Putting a finding into a note twice is putting it in once, also after the person renamed its aspect."""
    finding = difference("Taste", "mild and grassy", "strong and bitter")
    fields = with_finding(None, finding, id="x")
    renamed = {**fields, "aspects": {"Flavour": fields["aspects"]["Taste"]}}
    assert with_finding(fields, finding, id="x") == fields
    assert with_finding(renamed, finding, id="x") == renamed
    assert aspect_in(renamed, finding) == "Flavour"


def test_what_a_person_wrote_stays() -> None:
    """Names, points, tags, other aspects and a rewritten meaning survive a further finding."""
    before = {
        "difference": [{"name": "Tea", "also": ["chai"]}, "Coffee"],
        "aspects": {"Origin": {"Tea": "China", "Coffee": {"say": "Ethiopia", "or": ["Yemen"]}}},
        "tags": ["mine"],
        "source": "book",
    }
    after = with_finding(before, difference("Taste", "mild", "strong"), id="x", source={"from": "a", "at": "b"})
    assert after["aspects"].pop("Taste") == ["Mild", "Strong"]
    assert after.pop("source") == ["book", {"from": "a", "at": "b"}]
    assert after == {key: value for key, value in before.items() if key != "source"}
    mine = {"term": "Tea", "meaning": "my own words"}
    assert with_finding(mine, definition("tea", "a drink made of leaves"), id="x") == mine


def test_other_names_of_subjects_come_along_where_they_help() -> None:
    """An abbreviation and a part of the name are other names; what masking finds by itself, and loose ones, aren't."""
    subjects = [Subject("Product manager", ("product managers", "PM", "manager", "makers")), Subject("Coffee")]
    (note,) = notes_of([difference("x", "a", "b", subjects=("product manager", "coffee"))], subjects)
    assert note.fields["difference"] == [{"name": "Product manager", "also": ["PM", "manager"]}, "Coffee"]


def test_a_name_shared_by_two_subjects_belongs_to_the_first() -> None:
    """No two subjects of a note have the same other name: that would be an error."""
    subjects = [Subject("Red tea leaf", ("leaf",)), Subject("Green tea leaf", ("leaf",))]
    (note,) = notes_of([difference("x", "a", "b", subjects=("Red tea leaf", "Green tea leaf"))], subjects)
    assert faults_of(note.fields) == []


def test_what_an_abbreviation_stands_for_is_another_name_of_the_term() -> None:
    """Spelt out before or after its definition, an abbreviation is one note with both names and the meaning."""
    spelt, meant = (
        definition("MVP", "minimum viable product"),
        definition("MVP", "the smallest thing that can be tried out"),
    )
    for found in ((spelt, meant), (meant, spelt), (spelt, meant, spelt)):
        (note,) = notes_of(found)
        assert note.fields["term"] == {"say": "MVP", "or": ["minimum viable product"]} or note.fields["term"]["or"] == [
            "Minimum viable product"
        ]
        assert note.fields["meaning"] == "The smallest thing that can be tried out"
        assert "reverse" not in note.fields
        assert faults_of(note.fields) == []


def test_an_abbreviation_is_asked_one_way() -> None:
    """The words it stands for aren't asked for: their own definition asks for them."""
    assert notes_of([definition("MVP", "minimum viable product")])[0].fields["reverse"] == "false"


def test_the_id_stays_after_a_rewording() -> None:
    """Case, article, plural and order of the subjects don't change a note's id; the answer has no part in it."""
    assert note_id(definition("The Product Managers", "x y z")) == note_id(definition("product manager", "else"))
    assert note_id(difference("a", "b", "c")) == note_id(likeness("d", subjects=tuple(reversed(TEA_AND_COFFEE))))
    assert note_id(definition("Tea", "x")) != note_id(enumeration("Tea", "x", "y"))


@pytest.mark.parametrize("finding", (definition("Tea", "x"), enumeration("Tea", "x", "y"), difference("", "a", "b")))
def test_a_note_written_by_hand_is_known_without_an_id(finding: Finding) -> None:
    """The user's own note about the same thing has the id that the finding's would have."""
    fields = dict(with_finding(None, finding, id="given"))
    assert id_of_fields(fields) == "given"
    del fields["id"]
    assert id_of_fields(fields) == note_id(finding)


def test_a_source_names_document_and_heading() -> None:
    """The entry has title and publisher; the note says from which heading, three at most of one document."""
    made = document(title="", name="Some Page.html")
    assert source_entry(made) == ("some-page", {"title": "Some Page.html"})
    assert source_of(difference("a", "b", "c", heading="Taste"), "page") == {"from": "page", "at": "Taste"}
    (note,) = notes_of(
        [difference(f"{n}", f"left {n}", f"right {n}", heading=f"h{n}") for n in range(5)], source="page"
    )
    assert [one["at"] for one in note.fields["source"]] == ["h0", "h1", "h2"]


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=8))
def test_any_differences_make_a_sound_note(rows: list[tuple[str, str, str]]) -> None:
    """Whatever aspects and sides are called, the note has no error."""
    for note in notes_of([difference(aspect.strip(), one.strip(), other.strip()) for aspect, one, other in rows]):
        assert faults_of(note.fields) == []
