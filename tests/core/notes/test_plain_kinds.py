"""Questions, lists and interview questions."""

import pytest

from studydeck.core.notes import cards_of, read_note


def read(**fields):
    """Return the note and the faults of fields; `_` in a name stands for `-`."""
    faults = []
    return read_note({key.replace("_", "-"): value for key, value in fields.items()}, {}, faults), faults


def test_question():
    """A question is asked in one direction, unless the other is asked for."""
    one, _ = read(question="Q?", answer="A.")
    two, _ = read(question="Q?", answer="A.", reverse="yes")
    assert [(f.name, f.prompt, f.answer.text) for f in cards_of(one)] == [("answer", "Q?", "A.")]
    assert [(f.name, f.prompt, f.answer.text) for f in cards_of(two)][1] == ("question", "A.", "Q?")


def test_list():
    """A list asks for all items and keeps whether their order counts."""
    note, faults = read(list="Steps", items=["one", {"say": "two", "or": ["2"]}], ordered="TRUE")
    assert not faults
    (face,) = cards_of(note)
    assert face.answer.items == ("one", "two")
    assert face.answer.ordered
    assert note.items[1].alternatives == ("2",)


def test_a_list_of_one_item_warns():
    """One item is no list, but it loads."""
    note, faults = read(list="L", items=["a"])
    assert note is not None
    assert [f.severity for f in faults] == ["warning"]


def test_interview():
    """An interview question has points, a time and follow-ups, and may have a model answer."""
    note, faults = read(interview="Why?", points=["a", "b"], minutes="1.5", follow_ups=["And?"], answer="Because.")
    assert not faults
    (face,) = cards_of(note)
    assert (face.answer.text, face.answer.items) == ("Because.", ("a", "b"))
    assert (note.minutes, note.follow_ups) == (1.5, ("And?",))


@pytest.mark.parametrize(
    ("fields", "path"),
    (
        ({"question": "Q"}, ()),
        ({"question": "Q", "answer": ""}, ("answer",)),
        ({"question": ["Q"], "answer": "A"}, ("question",)),
        ({"question": "Q", "answer": "A", "reverse": "maybe"}, ("reverse",)),
        ({"list": "L"}, ()),
        ({"list": "L", "items": "a"}, ("items",)),
        ({"list": "L", "items": ["a", " A"]}, ("items", 1)),
        ({"list": "L", "items": ["a", ["b"]]}, ("items", 1)),
        ({"list": "L", "items": ["a", {"say": "b", "ore": ["c"]}]}, ("items", 1, "ore")),
        ({"interview": "I"}, ()),
        ({"interview": "I", "points": ["a"], "minutes": "two"}, ("minutes",)),
        ({"interview": "I", "points": ["a"], "minutes": "0"}, ("minutes",)),
        ({"interview": "I", "points": ["a"], "minutes": "nan"}, ("minutes",)),
        ({"interview": "I", "points": ["a"], "minutes": ["2"]}, ("minutes",)),
        ({"interview": "I", "points": ["a"], "follow-ups": {"a": "b"}}, ("follow-ups",)),
    ),
)
def test_faults(fields, path):
    """Each mistake is named at its place, and the note is not made."""
    note, faults = read(**fields)
    assert note is None
    assert path in [fault.path for fault in faults]
