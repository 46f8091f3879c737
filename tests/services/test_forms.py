"""Forms show notes of every kind, and give back what wasn't typed as it was."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.card import Source
from studydeck.core.notes import read_note
from studydeck.core.notes.common import COMMON_FIELDS
from studydeck.core.notes.registry import KINDS_BY_NAME
from studydeck.deckfiles.reader import read
from studydeck.services.writing import forms
from studydeck.services.writing.form_values import Table, entry_of, flow, parsed

DECKS = Path(__file__).parents[2] / "decks"
DIFFERENCE = {
    "difference": ["Plan", "Goal"],
    "aspects": {"Use": ["a way", "an end"], "Time": {"Goal": "far", "Plan": "near"}},
}


def bundled_notes() -> list[dict[str, Any]]:
    """Return the fields of every bundled note."""
    return [raw.data for path in sorted(DECKS.rglob("*.yaml")) for raw in read(path.read_bytes(), "").notes]


def shown(fields: dict[str, Any]) -> tuple[tuple[forms.Slot, ...], forms.Values]:
    """Return a note's form and what it shows."""
    slots = forms.slots_of(forms.name_of_kind(fields))
    values = forms.values_of(slots, fields)
    assert values is not None
    return slots, values


@pytest.mark.parametrize("name", list(KINDS_BY_NAME))
def test_a_form_has_a_place_for_every_field_of_its_kind(name: str) -> None:
    """No field of a kind, nor one that any note may carry, is missing in its form."""
    keys = {key for slot in forms.slots_of(name) for key in slot.keys}
    kind = KINDS_BY_NAME[name]
    assert keys == kind.fields | COMMON_FIELDS | {kind.key}


def test_every_bundled_note_can_be_shown_and_comes_back_as_it_was() -> None:
    """A form that nobody typed in changes nothing, not even the order of the fields."""
    notes = bundled_notes()
    assert len(notes) > 100
    for fields in notes:
        slots, values = shown(fields)
        assert json.dumps(forms.fields_of(slots, values, fields)) == json.dumps(fields)


def test_what_is_shown_says_the_same_as_the_note() -> None:
    """Typing a bundled note's form into an empty one makes a note with the same cards."""
    for fields in bundled_notes():
        slots, values = shown(fields)
        typed = forms.fields_of(slots, values, {})
        here: list[Any] = []
        there: list[Any] = []
        known = {str(source["from"]): Source("x") for source in _sources(fields)}
        one, other = read_note(typed, known, here), read_note(fields, known, there)  # type: ignore[arg-type]
        assert one is not None, (typed, here)
        assert other is not None
        assert one.cards() == other.cards()


def _sources(fields: dict[str, Any]) -> list[dict[str, Any]]:
    source = fields.get("source", [])
    listed = source if isinstance(source, list) else [source]
    return [one for one in listed if isinstance(one, dict) and "from" in one]


def test_one_typed_field_changes_that_field_alone() -> None:
    """Beside what was typed every value is the very same."""
    fields = {"term": "Plan", "meaning": {"say": "a way", "or": ["a path"]}, "tags": "solo", "reverse": "no"}
    slots, values = shown(fields)
    found = forms.fields_of(slots, values | {"term": "Scheme"}, fields)
    assert found == {**fields, "term": "Scheme"}
    assert list(found) == list(fields)


def test_an_emptied_field_is_dropped_and_a_new_one_comes_last() -> None:
    """What is empty isn't written; what is new stands behind what was there."""
    fields = {"term": "Plan", "example": "a map", "meaning": "a way"}
    slots, values = shown(fields)
    found = forms.fields_of(slots, values | {"example": " ", "hint": "think"}, fields)
    assert list(found.items()) == [("term", "Plan"), ("meaning", "a way"), ("hint", "think")]


def test_other_ways_to_say_it_stand_as_yaml_and_are_read_back() -> None:
    """`{say, or}` is one line in the form, and typed so it is the same again."""
    point = {"say": "goals, all", "or": ["aims", "12:30"], "essential": "true"}
    slots, values = shown({"interview": "Why?", "points": [point, "plain"]})
    line = str(values["points"]).split("\n")[0]
    assert line == '{say: "goals, all", or: [aims, "12:30"], essential: "true"}'
    assert forms.fields_of(slots, values | {"points": f"{line}\nother"}, {})["points"] == [point, "other"]


def test_a_mapping_that_is_meant_as_text_stays_text() -> None:
    """Braces alone don't make YAML of an answer."""
    assert entry_of("{x: 1}") == "{x: 1}"
    assert entry_of("{{gap}}") == "{{gap}}"


def test_a_note_that_would_come_back_otherwise_has_no_form() -> None:
    """A quoted text that looks like a mapping of ours, an entry with two lines and an unknown key have no form."""
    for fields in (
        {"question": "What?", "answer": "{say: yes}"},
        {"list": "Two", "items": ["one\ntwo", "three"]},
        {"term": "Plan", "meaning": "a way", "odd": "x"},
        {"term": "Plan", "meaning": "a way", "tags": ["one, two"]},
    ):
        assert forms.values_of(forms.slots_of(forms.name_of_kind(fields)), fields) is None


def test_the_table_shows_sides_in_the_order_of_the_subjects() -> None:
    """Sides by name stand under their subjects."""
    _, values = shown(DIFFERENCE)
    assert values["difference"] == Table(("Plan", "Goal"), (("Use", ("a way", "an end")), ("Time", ("near", "far"))))


def test_a_row_that_wasnt_touched_keeps_how_it_was_written() -> None:
    """Another aspect's edit leaves sides by name as they stand."""
    slots, values = shown(DIFFERENCE)
    table = Table(("Plan", "Goal"), (("Use", ("a path", "an end")), ("Time", ("near", "far"))))
    aspects = forms.fields_of(slots, values | {"difference": table}, DIFFERENCE)["aspects"]
    assert aspects == {"Use": ["a path", "an end"], "Time": {"Goal": "far", "Plan": "near"}}
    assert list(aspects["Time"]) == ["Goal", "Plan"]


def test_a_renamed_subject_is_renamed_where_sides_name_it() -> None:
    """Sides by name follow their subject."""
    slots, values = shown(DIFFERENCE)
    table = Table(("Scheme", "Goal"), (("Use", ("a way", "an end")), ("Time", ("near", "far"))))
    found = forms.fields_of(slots, values | {"difference": table}, DIFFERENCE)
    assert found["difference"] == ["Scheme", "Goal"]
    assert found["aspects"]["Time"] == {"Scheme": "near", "Goal": "far"}


def test_a_missing_side_makes_a_row_by_name() -> None:
    """Of three subjects one may have no side."""
    table = Table(("A", "B", "C"), (("Use", ("one", "", "three")),))
    found = forms.fields_of(forms.slots_of("difference"), {"difference": table}, {})
    assert found["aspects"] == {"Use": {"A": "one", "C": "three"}}


def test_pasted_bullets_are_no_part_of_an_item() -> None:
    """A list copied from elsewhere needs no cleaning up."""
    values = {"list": "Two", "items": "- one\n• two\n\n  three "}
    assert forms.fields_of(forms.slots_of("list"), values, {})["items"] == ["one", "two", "three"]


_values = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Cn", "Co")), max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc de:", min_size=1, max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(_values)
def test_one_line_of_yaml_is_read_back_as_the_same(value: Any) -> None:
    """Whatever stands as YAML in a form says what it said."""
    if isinstance(value, dict | list) and value:
        assert parsed(flow(value)) == value


@given(st.sampled_from(list(KINDS_BY_NAME)), st.text(max_size=40), st.text(max_size=40))
def test_a_draft_gives_back_what_was_typed(name: str, first: str, second: str) -> None:
    """Values survive the way to disk and back."""
    slots = forms.slots_of(name)
    values = forms.empty(slots) | {"hint": first, "tags": second}
    if name == "difference":
        values["difference"] = Table((first, second, ""), ((second, ("", first, "x")),))
    kept = json.loads(json.dumps(forms.as_json(values)))
    assert forms.from_json(slots, kept) == values


def test_a_damaged_draft_gives_an_empty_form() -> None:
    """What doesn't fit is left out, and nothing fails."""
    slots = forms.slots_of("difference")
    for data in (None, [], {"difference": {"subjects": ["a"], "rows": []}}, {"alike": 3}, {"difference": "x"}):
        assert forms.from_json(slots, data) == forms.empty(slots)
