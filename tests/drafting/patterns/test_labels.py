"""Labels, glossaries, definition lists and tables of terms."""

import pytest

from studydeck.drafting.patterns.definition_list import DefinitionList
from studydeck.drafting.patterns.label_definition import LabelDefinition
from studydeck.drafting.patterns.term_table import TermTable
from studydeck.drafting.patterns.what_label import WhatLabel
from tests.drafting.patterns.defining import defined, found

_START = "# Boats\n\nA line of text stands here for a start.\n\n"


def test_a_list_of_terms_with_meanings_is_taken() -> None:
    """Colon, dash and bold part term and meaning."""
    text = (
        _START
        + "## Kinds of boats\n\n- Ketch: a boat with two masts\n- Sloop – a boat with one mast\n- **Dinghy** a small boat without a deck\n"
    )
    assert defined(LabelDefinition(), text, kind="md") == [
        ("Ketch", "A boat with two masts"),
        ("Sloop", "A boat with one mast"),
        ("Dinghy", "A small boat without a deck"),
    ]


@pytest.mark.parametrize(
    "lines",
    (
        "- Focus: the long-term plan of the firm\n- Scope: a whole market with its buyers\n- Cost: the price of a single ad\n",
        "- Tracking results: Managers look at the figures every week.\n- Writing reports: They sum up what was done.\n",
        "- Step 1: a short talk with the owner\n- Step 2: a look at the hull of the boat\n",
        "- Strategy guides sales: The plan tells the team where to go.\n- Sales feed strategy: The team knows the buyers.\n",
        "- Crew: The skipper asks for two hands on deck.\n- Wind: Gusts change the course of a boat.\n",
    ),
)
def test_aspects_advice_steps_and_sentences_are_no_definitions(lines: str) -> None:
    """The form of the text, or the label, tells."""
    assert defined(LabelDefinition(), _START + lines, kind="md") == []


def test_bold_kinds_of_one_thing_may_be_explained_by_sentences() -> None:
    """Their labels share the last word; each is doubted."""
    text = (
        _START
        + "- **Inner harbour:** The boats lie behind a wall and a gate.\n- **Outer harbour:** The boats lie in the open.\n"
    )
    assert [(finding.term, finding.doubts) for finding in found(LabelDefinition(), text, kind="md")] == [
        ("Inner harbour", ("sentence",)),
        ("Outer harbour", ("sentence",)),
    ]


def test_a_label_that_comes_twice_names_an_aspect() -> None:
    """Two things are described by the same labels."""
    text = _START + "## Ketch\n\n- Rig: a sail on each of two masts\n\n## Sloop\n\n- Rig: a sail on the one mast\n"
    assert defined(LabelDefinition(), text, kind="md") == []


def test_a_glossary_is_believed() -> None:
    """Its entries may have any form but a question's."""
    text = (
        _START
        + "## Glossary\n\nPort: left\n\nStern: the back end\n\nTry: to touch down behind the line\n\nQuick quiz: which one is left of it all?\n"
    )
    assert [term for term, _meaning in defined(LabelDefinition(), text, kind="md")] == ["Stern", "Try"]


def test_what_under_a_heading_defines_the_heading() -> None:
    """Labels such as "What: ..." and "Definition: ..." are about the section's term."""
    text = "# Boats\n\n## Ketch\n\n- What: a boat with two masts\n- Crew: three or four\n\n## Sloop\n\n- Definition: It is a boat with one mast.\n"
    assert defined(WhatLabel(), text, kind="md") == [
        ("Ketch", "A boat with two masts"),
        ("Sloop", "A boat with one mast"),
    ]


def test_lines_under_the_heading_definition_are_definitions() -> None:
    """The heading vouches for their form, where they are about the subjects."""
    text = "# Boats\n\n## Definition\n\n- Ketch: has two masts and more sails\n- Sloop: has one mast only\n"
    assert [term for term, _meaning in defined(WhatLabel(), text, "Ketch", "Sloop", kind="md")] == ["Ketch", "Sloop"]


def test_a_definition_list_gives_its_terms() -> None:
    """Each `dt` with the first sentence of its `dd`."""
    text = (
        "<html><body><article><h1>Courts</h1><p>A line of text stands here for a start, and it goes on for some words more.</p>"
        "<dl><dt>Bail</dt><dd>The release of an accused person until the trial. It costs money.</dd>"
        "<dt>Tort</dt><dd>A civil wrong for which the law gives a remedy.</dd></dl></article></body></html>"
    )
    assert defined(DefinitionList(), text, kind="html") == [
        ("Bail", "The release of an accused person until the trial"),
        ("Tort", "A civil wrong for which the law gives a remedy"),
    ]


def test_a_table_of_terms_gives_its_rows() -> None:
    """The heads of its columns say so."""
    text = (
        _START
        + "| Term | Meaning | Example |\n|---|---|---|\n| Draft | How deep a boat goes | 2 m |\n| Beam | The width of a boat | 3 m |\n"
    )
    assert defined(TermTable(), text, kind="md") == [("Draft", "How deep a boat goes"), ("Beam", "The width of a boat")]


def test_a_row_of_definitions_gives_one_a_column() -> None:
    """In a table that compares."""
    text = (
        _START
        + "| | Ketch | Sloop |\n|---|---|---|\n| Definition | A boat with two masts | A boat with one mast |\n| Crew | three | two |\n"
    )
    assert defined(TermTable(), text, kind="md") == [
        ("Ketch", "A boat with two masts"),
        ("Sloop", "A boat with one mast"),
    ]


def test_a_table_that_compares_is_no_table_of_terms() -> None:
    """Its first column names aspects."""
    text = (
        _START
        + "| Feature | Description |\n|---|---|\n| Cost | The price of a berth for a year |\n| Speed | How fast it goes |\n"
    )
    assert defined(TermTable(), text, kind="md") == []


def test_the_quote_of_a_label_is_its_line() -> None:
    """Label and text stand in it."""
    text = _START + "- Ketch: a boat with two masts\n- Sloop: a boat with one mast\n"
    assert [finding.quotes[0].text for finding in found(LabelDefinition(), text, kind="md")] == [
        "Ketch: a boat with two masts",
        "Sloop: a boat with one mast",
    ]


def test_a_lone_label_with_the_plainest_meaning_is_shown_with_a_doubt() -> None:
    """Here "a boat that ..." or "This is the ..." after a label; other lone labels have the doubt `label`."""
    text = _START + "Ketch: a boat that has two masts\n\n## Sails\n\nJib: This is the sail in front of the mast.\n"
    assert [
        (finding.term, finding.meaning, finding.doubts) for finding in found(LabelDefinition(), text, kind="md")
    ] == [
        ("Ketch", "A boat that has two masts", ("lone-label",)),
        ("Jib", "The sail in front of the mast", ("lone-label",)),
    ]


def test_this_happens_when_says_what_a_label_means() -> None:
    """The words before "when" go."""
    text = (
        _START
        + "1. Gybe: This turn happens when the stern goes through the wind.\n2. Tack: This turn happens when the bow does so.\n"
    )
    assert defined(LabelDefinition(), text, kind="md") == [
        ("Gybe", "When the stern goes through the wind"),
        ("Tack", "When the bow does so"),
    ]


def test_kinds_may_be_told_by_a_participle() -> None:
    """Here "Created through ..." under "Types of ..."."""
    text = (
        _START
        + "## Types of berths\n\n- Yearly berth: Paid for a year at once.\n- Guest berth: Given to whoever comes first.\n"
    )
    assert [(finding.term, finding.doubts) for finding in found(LabelDefinition(), text, kind="md")] == [
        ("Yearly berth", ("fragment",)),
        ("Guest berth", ("fragment",)),
    ]


def test_a_word_for_an_aspect_is_a_term_among_explained_terms() -> None:
    """Here "Speed: the distance that ..." in a list of terms; the example between them doesn't count."""
    text = (
        _START
        + "- Knot: a unit that sailors use for speed\n- Example: ten knots are fast\n- Speed: the distance that a boat makes in an hour\n"
        "- Draft: the depth that a boat needs\n- Beam: the width that a boat has\n- Account Balance: the amount in a purse after all bills are paid\n"
    )
    assert [term for term, _meaning in defined(LabelDefinition(), text, kind="md")] == [
        "Knot",
        "Speed",
        "Draft",
        "Beam",
        "Account Balance",
    ]


def test_a_genus_needs_no_article_in_a_glossary() -> None:
    """Here "Amount owed to ..."; an advice has another form."""
    text = (
        _START
        + "- Payable: Amount owed to a shop\n- Audit: Act of looking into the books\n- Levy: Sum that a state takes\n"
    )
    assert [term for term, _meaning in defined(LabelDefinition(), text, kind="md")] == ["Payable", "Audit", "Levy"]
