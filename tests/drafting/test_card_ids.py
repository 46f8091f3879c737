"""Ids of documents and findings: the same after a rewording, different for different things."""

from dataclasses import replace

import pytest

from studydeck.drafting.card_ids import content_of, digest_of, document_key, finding_ids
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding
from tests.drafting.making import definition, difference, document, enumeration, likeness


def ids(*findings: Finding, title: str = "Tea vs Coffee") -> tuple[str, ...]:
    """Return the ids of findings of one document."""
    return finding_ids(Draft(document(title), (), findings, ()))


def test_a_document_is_known_by_its_title_else_by_its_file() -> None:
    """A renamed file with the same title is the same document."""
    assert document_key(document()) == document_key(document(name="other.html")) == "tea-vs-coffee"
    assert document_key(document(title="", name="my notes.txt")) == "my-notes"


@pytest.mark.parametrize(
    ("before", "after"),
    (
        (definition("Teapot", "a pot for tea"), definition("the teapots", "something else altogether")),
        (difference("Taste", "mild", "strong"), difference("taste:", "gentle", "powerful")),
        (difference("Taste", "mild", "strong"), difference("Taste", "strong", "mild", subjects=("coffee", "teas"))),
        (difference("", "mild drink", "strong drink"), difference("", "strong drinks", "Mild drinks")),
        (enumeration("Kinds of tea", "black", "green"), enumeration("kinds of teas", "white", "black")),
    ),
)
def test_a_reworded_finding_keeps_its_id(before: Finding, after: Finding) -> None:
    """What it is about decides, not how it is said, nor where it stands."""
    moved = replace(after, quotes=(replace(after.quotes[0], block=99),))
    assert ids(before) == ids(moved)


def test_other_findings_and_other_documents_have_other_ids() -> None:
    """Kind, term, aspect, subjects and document tell findings apart."""
    found = (
        definition("Taste", "x y z"),
        enumeration("Taste", "x", "y"),
        difference("Taste", "a", "b"),
        difference("Price", "a", "b"),
        difference("Taste", "a", "b", subjects=("Tea", "Cocoa")),
        difference("", "a", "b"),
        likeness("both are drunk"),
        likeness("both are grown"),
    )
    assert len({*ids(*found), *ids(*found, title="Other")}) == 2 * len(found)


def test_findings_about_the_same_are_told_apart_by_their_words() -> None:
    """Two aspects of one name keep their ids in whatever order they come; the very same twice is numbered."""
    one, other = difference("Taste", "mild", "strong"), difference("Taste", "green", "roasted")
    assert ids(one, other) == tuple(reversed(ids(other, one)))
    assert len(set(ids(one, one, one))) == 3


def test_content_is_all_that_a_finding_says() -> None:
    """What is shown of a change holds all words; the digest is that of the words alone."""
    found = difference("Taste", "mild", "strong")
    assert content_of(found) == "Taste: Tea: mild; Coffee: strong"
    assert content_of(enumeration("Kinds", "a", "b")) == "Kinds: a, b"
    assert digest_of(found) == digest_of(replace(found, aspect="taste", pattern="other"))
    assert digest_of(found) != digest_of(replace(found, sides=("mild", "bitter")))
