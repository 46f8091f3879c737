"""What every registered kind of note promises; a new kind is tried as soon as it has an example here."""

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.notes import COMMON_FIELDS, KINDS, KINDS_BY_NAME, cards_of, note_from_json, read_note

EXAMPLES = {
    "term": {
        "term": {"say": "Strategy", "or": ["plan"]},
        "meaning": "A long-range strategy.",
        "example": "x",
        "reverse": "yes",
    },
    "difference": {
        "difference": ["A thing", {"name": "Another", "also": ["other one"]}, "A third"],
        "aspects": {"Time": ["x", "y", "z"], "Level": {"another": "high", "A third": "low"}, "Goal": ["u", "v", "w"]},
        "alike": ["both are"],
        "points": [{"say": "p", "side": "Another"}],
    },
    "question": {"question": "Q?", "answer": {"say": "A", "or": ["a2"]}, "reverse": "true"},
    "cloze": {"cloze": "{{a}} and {{c1::b::hint}} and {{c1::c}}"},
    "list": {"list": "L", "items": ["a", {"say": "b", "or": ["c"]}], "ordered": "true"},
    "choose": {"choose": "C?", "right": ["a", "b"], "wrong": ["c", "d"], "because": "so"},
    "interview": {"interview": "I?", "answer": "A", "points": ["p"], "minutes": "2", "follow-ups": ["F?"]},
}
COMMON = {
    "id": "an-id",
    "tags": ["t"],
    "source": {"title": "S", "at": "p. 1"},
    "hint": "h",
    "remark": "r",
    "importance": "1",
    "confusable": ["x"],
    "suspended": "no",
}
KEYS = sorted({key for kind in KINDS.values() for key in (*kind.fields, kind.key)} | COMMON_FIELDS)
WORDS = st.sampled_from(
    ["", "a", "A", "yes", "no", "2", "{{a}}", "{{c1::b::c}}", "}}", "**", "a2oz", "which", "x" * 70]
)
TEXTS = WORDS | st.text(max_size=12)
VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["say", "or", "name", "also", "side", "from", "title", "a", "A"]) | TEXTS, inner, max_size=4
        )
    ),
    max_leaves=8,
)


def note_of(key, **more):
    """Return the example note of a kind."""
    faults = []
    note = read_note({**EXAMPLES[key], **more}, {}, faults)
    assert note is not None, faults
    return note


def shown(note, turns=12):
    """Return every showing of every card of a note."""
    return [note.ask(face, turn) for face in cards_of(note) for turn in range(turns)]


def test_registry():
    """Each kind is registered under its key and its name, and keys never collide with fields."""
    assert [*KINDS] == ["term", "difference", "question", "cloze", "list", "choose", "interview"]
    assert {kind.name: kind for kind in KINDS.values()} == KINDS_BY_NAME
    for kind in KINDS.values():
        assert COMMON_FIELDS.isdisjoint(kind.fields)
        assert not set(KINDS) & (kind.fields | COMMON_FIELDS)


@pytest.mark.parametrize("key", KINDS)
def test_example_makes_cards(key):
    """The example of each kind makes cards with different names, groups, prompts and answers."""
    note = note_of(key, **COMMON)
    faces = cards_of(note)
    assert faces
    assert len({face.name for face in faces}) == len(faces)
    assert note.prompt_side
    for face in faces:
        assert face.group
        assert face.prompt.strip()
        assert face.answer.plain().strip()
        assert "//" not in face.name
        assert " " not in face.name


@pytest.mark.parametrize("key", KINDS)
def test_asking_is_repeatable(key):
    """The same turn gives the same showing, from another instance of the note as well."""
    assert shown(note_of(key)) == shown(note_of(key))


@pytest.mark.parametrize("key", KINDS)
def test_asked_is_consistent(key):
    """Right answers are among the options, there are at most nine, and a thinking card has none."""
    for asked in shown(note_of(key)):
        assert len(asked.options) <= 9
        assert len(set(asked.options)) == len(asked.options)
        assert all(0 <= n < len(asked.options) for n in asked.right)
        assert bool(asked.right) == bool(asked.options)
        assert bool(asked.variant) == bool(asked.options)
        assert asked.several == (len(asked.right) > 1)
        assert all(option not in asked.prompt for option in asked.options if len(option) > 1)


@pytest.mark.parametrize("key", KINDS)
def test_json_round_trip(key):
    """A note comes back from its plain data and resolved sources."""
    note = note_of(key, **COMMON)
    sources = [dataclasses.asdict(source) for source in note.common.sources]
    fields = json.loads(json.dumps({**EXAMPLES[key], **COMMON}))
    assert note_from_json(fields, json.loads(json.dumps(sources))) == note


@pytest.mark.parametrize("key", KINDS)
def test_notes_are_values(key):
    """A note can't be changed and is equal to one read from the same fields."""
    note = note_of(key)
    assert note == note_of(key)
    with pytest.raises(dataclasses.FrozenInstanceError):
        note.common = None


@pytest.mark.parametrize("key", KINDS)
def test_each_own_field_is_read(key):
    """Every field that a kind declares is looked at: nonsense in it is a fault."""
    for name in (*KINDS[key].fields, key):
        faults = []
        fields = {**EXAMPLES[key], name: [["nonsense"], {"x": []}]}
        assert read_note(fields, {}, faults) is None, name
        assert any(fault.path[:1] == (name,) for fault in faults), name


@pytest.mark.parametrize("key", KINDS)
def test_a_note_without_its_fields_is_a_fault(key):
    """The kind key alone makes a note or a fault, never a crash, and never both."""
    faults = []
    note = read_note({key: "x"}, {}, faults)
    assert (note is None) == any(fault.severity == "error" for fault in faults)


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=5), st.sampled_from([*KINDS]), VALUES)
def test_nothing_crashes_on_random_fields(fields, key, value):
    """Whatever stands in the fields: a note that can be shown, or an error; never both, never neither."""
    faults = []
    note = read_note({**EXAMPLES[key], **fields, key: value}, {}, faults)
    assert (note is None) == any(fault.severity == "error" for fault in faults)
    for fault in faults:
        assert fault.message
        assert "\n" not in fault.message
    if note is not None:
        names = [face.name for face in cards_of(note)]
        assert names
        assert len(set(names)) == len(names)
        assert shown(note, 3) == shown(note, 3)


@given(st.sampled_from([*KINDS]), st.data())
def test_one_changed_value_is_named(key, data):
    """A fault's path leads into the fields that were given, as far as there is something."""
    name = data.draw(st.sampled_from(sorted({*EXAMPLES[key], *COMMON})))
    fields = {**EXAMPLES[key], **COMMON, name: data.draw(VALUES)}
    faults = []
    read_note(fields, {}, faults)
    for fault in faults:
        here = fields
        for step in fault.path[:1]:
            assert step in here
