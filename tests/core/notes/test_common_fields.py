"""What any note may carry, and how its kind is found."""

import pytest

from studydeck.core.card import Source
from studydeck.core.notes import cards_of, note_from_json, read_note

SOURCES = {"a2oz": Source("What is it?", "", "A2oz", "https://x")}


def made(**fields):
    """Return the note and the faults of a question with further fields."""
    faults = []
    return read_note({"question": "Q", "answer": "A", **fields}, SOURCES, faults), faults


def test_everything_at_once():
    """Every common field is read, with its defaults where it is missing."""
    note, faults = made(
        id="my-q",
        tags=["a", "b", "a"],
        source=[{"from": "a2oz", "at": ["One", "Two"]}, "A book", {"title": "T", "url": "u"}],
        hint="h",
        remark="r",
        importance="3",
        points=["p", {"say": "s", "or": "t", "essential": "yes", "contradicts": ["c"]}],
        confusable="other",
        suspended="Yes",
    )
    assert not faults
    common = note.common
    assert (common.id, common.tags, common.hint, common.remark, common.importance) == ("my-q", ("a", "b"), "h", "r", 3)
    assert common.sources == (
        Source("What is it?", "One; Two", "A2oz", "https://x"),
        Source("A book"),
        Source("T", "", "", "u"),
    )
    assert common.points[1].alternatives == ("t",)
    assert common.points[1].essential
    assert common.points[1].contradicts == ("c",)
    assert (common.confusable, common.suspended) == (("other",), True)
    assert made()[0].common.importance == 2


@pytest.mark.parametrize(
    ("fields", "path", "hint"),
    (
        ({"id": "a/b"}, ("id",), "`a-b`"),
        ({"id": "Ab"}, ("id",), "`ab`"),
        ({"tags": {"a": "b"}}, ("tags",), ""),
        ({"tags": ["a", ["b"]]}, ("tags", 1), ""),
        ({"source": {"from": "a2ozz"}}, ("source", "from"), "Did you mean `a2oz`?"),
        ({"source": [{"at": "x"}]}, ("source", 0), ""),
        ({"source": {"from": "a2oz", "page": "x"}}, ("source", "page"), ""),
        ({"importance": "4"}, ("importance",), ""),
        ({"importance": ["1"]}, ("importance",), ""),
        ({"suspended": "perhaps"}, ("suspended",), ""),
        ({"hint": ""}, ("hint",), "quotes"),
        ({"points": ["a", "A"]}, ("points", 1), ""),
        ({"points": [{"or": ["x"]}]}, ("points", 0), "say"),
        ({"points": [{"say": "a", "essential": "yes", "optional": "yes"}]}, ("points", 0, "optional"), ""),
        ({"points": [{"say": "a", "side": "B"}]}, ("points", 0, "side"), ""),
        ({"points": {"a": "b"}}, ("points", 0, "a"), ""),
        ({"faces": ["answr"]}, ("faces", 0), "Did you mean `answer`?"),
        ({"anwser": "x"}, ("anwser",), "Did you mean `answer`?"),
        ({"term": "x"}, ("term",), "new note"),
    ),
)
def test_faults(fields, path, hint):
    """Each mistake is named at its place with a hint, and the note is not made."""
    note, faults = made(**fields)
    assert note is None
    fault = next(fault for fault in faults if fault.path == path)
    assert hint in fault.hint


def test_a_misspelt_kind_key():
    """Without a kind key, the nearest one is suggested."""
    faults = []
    assert read_note({"trem": "x", "meaning": "y"}, {}, faults) is None
    assert [(f.path, f.hint, f.on_key) for f in faults] == [(("trem",), "Did you mean `term`?", True)]


def test_no_kind_key():
    """Without anything like a kind key, all of them are named."""
    faults = []
    assert read_note({"id": "x"}, {}, faults) is None
    assert "`interview`" in faults[0].hint


def test_every_fault_is_reported_at_once():
    """One reading finds all mistakes of a note."""
    _, faults = made(importance="9", suspended="x", hint="", extra="y")
    assert len(faults) == 4


def test_faces_select_cards():
    """`faces` keeps only the cards named, by name, by first part, or as the aspect is written."""
    fields = {"difference": ["A", "B"], "aspects": {"Time horizon": ["x", "y"], "Level": ["v", "w"]}}

    def names(*faces):
        faults = []
        note = read_note({**fields, "faces": list(faces)}, {}, faults)
        assert not faults
        return [face.name for face in cards_of(note)]

    assert names("which") == ["which/time-horizon", "which/level"]
    assert names("aspect/Time horizon", "which/level") == ["aspect/time-horizon", "which/level"]


def test_rebuilt_without_the_deck():
    """A note comes back from its fields and resolved sources as it was."""
    fields = {"question": "Q", "answer": "A", "source": {"from": "a2oz", "at": "here"}}
    faults = []
    note = read_note(fields, SOURCES, faults)
    data = [{"title": "What is it?", "at": "here", "publisher": "A2oz", "url": "https://x"}]
    assert note_from_json(fields, data) == note


def test_nonsense_cannot_be_rebuilt():
    """Fields that never made a note are refused."""
    with pytest.raises(ValueError, match="meaning"):
        note_from_json({"term": "x"}, [])


def test_points_of_a_question_may_name_two_sides():
    """A question that compares two things says whose each point is; others may stand without a side."""
    note, faults = made(points=[{"say": "a", "side": "A"}, {"say": "b", "side": "B"}, "c"])
    assert not faults
    assert [point.side for point in note.common.points] == ["A", "B", ""]


def test_a_side_alone_is_refused():
    """Points that name only one side are refused where the first of them names it: nothing can be mixed up with it."""
    note, faults = made(points=["c", {"say": "a", "side": "A"}, {"say": "b", "side": "a"}])
    assert note is None
    assert [fault.path for fault in faults] == [("points", 1, "side")]


def test_only_what_compares_has_sides():
    """The points of a definition have no side."""
    faults = []
    points = [{"say": "a", "side": "A"}, {"say": "b", "side": "B"}]
    assert read_note({"term": "T", "meaning": "M", "points": points}, {}, faults) is None
    assert {fault.path for fault in faults} == {("points", 0, "side"), ("points", 1, "side")}
