"""Differences: two cards per aspect, an overview, what is alike."""

from collections import Counter

import pytest

from studydeck.core.notes import cards_of, read_note

TWO = {"difference": ["Marketing strategy", "Marketing management"]}


def made(**fields):
    """Return the note and the faults of a difference."""
    faults = []
    return read_note({**TWO, **fields}, {}, faults), faults


def test_cards_groups_and_order():
    """Each aspect is one spoiler group of two cards; overview and alike have their own."""
    note, faults = made(
        aspects={"Timeframe": ["years", "months"], "Level": ["high", "low"], "KPI focus": ["a", "b"]}, alike="goals"
    )
    assert not faults
    assert [(f.name, f.group, f.order) for f in cards_of(note)] == [
        ("which/timeframe", "aspect/timeframe", 0),
        ("aspect/timeframe", "aspect/timeframe", 1),
        ("which/level", "aspect/level", 0),
        ("aspect/level", "aspect/level", 1),
        ("which/kpi-focus", "aspect/kpi-focus", 0),
        ("aspect/kpi-focus", "aspect/kpi-focus", 1),
        ("overview", "overview", 2),
        ("alike", "alike", 1),
    ]


def test_prompts():
    """The question names the subjects and the aspect, small inside a sentence unless it is an acronym."""
    note, _ = made(aspects={"Timeframe": ["years", "months"], "KPI focus": ["a", "b"]})
    prompts = [face.prompt for face in cards_of(note) if face.name.startswith("aspect/")]
    assert prompts[0] == "How do Marketing strategy and Marketing management differ in timeframe?"
    assert prompts[1].endswith("differ in KPI focus?")


def test_two_aspects_have_no_overview():
    """The overview begins with three aspects."""
    note, _ = made(aspects={"A": ["x", "y"], "B": ["v", "w"]})
    assert not any(face.name == "overview" for face in cards_of(note))


def test_sides_by_name_and_a_missing_one():
    """Of three subjects one may be missing; also-names find their subject."""
    faults = []
    fields = {
        "difference": [{"name": "Product manager", "also": ["PM"]}, "Designer", "Engineer"],
        "aspects": {"Owns": {"pm": "what and why", "ENGINEER": "how"}},
    }
    note = read_note(fields, {}, faults)
    assert not faults
    rows = cards_of(note)[1].answer.rows
    assert [(row.label, row.text) for row in rows] == [("Product manager", "what and why"), ("Engineer", "how")]


def test_which_hides_every_name():
    """The side that is shown names none of the subjects, under none of their names."""
    faults = []
    fields = {
        "difference": [{"name": "Strategy", "also": ["plan"]}, "Management"],
        "aspects": {"Role": ["strategy guides management", "turns plans into deeds"]},
    }
    note = read_note(fields, {}, faults)
    face = cards_of(note)[0]
    shown = {note.ask(face, turn).shown for turn in range(20)}
    assert shown == {"____ guides ____", "turns ____ into deeds"}


def test_which_answers_are_right():
    """Whatever side and order a turn shows, the option marked right is the side's own subject."""
    note, _ = made(aspects={"Timeframe": ["years", "months"]})
    face = cards_of(note)[0]
    own = {"years": "Marketing strategy", "months": "Marketing management"}
    for turn in range(40):
        asked = note.ask(face, turn)
        (right,) = asked.right
        assert asked.options[right] == own[asked.shown]
        assert all(name not in face.prompt for name in own.values())


def test_which_varies_evenly():
    """Each side is shown once in as many turns as there are sides, and the options change their order."""
    note, _ = made(aspects={"Timeframe": ["years", "months"]})
    asked = [note.ask(cards_of(note)[0], turn) for turn in range(40)]
    assert Counter(a.shown for a in asked) == {"years": 20, "months": 20}
    assert len({a.options for a in asked}) == 2
    assert len({a.variant for a in asked}) == 4


def test_sides_that_only_names_tell_apart_have_no_which_card():
    """Where masking makes the sides equal, there is no `which` card, and a warning says so."""
    note, faults = made(aspects={"Owner": ["those of Marketing strategy", "those of marketing management"]})
    assert [face.name for face in cards_of(note)] == ["aspect/owner"]
    assert [(f.severity, f.path) for f in faults] == [("warning", ("aspects", "Owner"))]


def test_aspects_with_one_slug_stay_apart():
    """Two aspect names that slug alike still make different cards."""
    note, _ = made(aspects={"Time-frame": ["a", "b"], "Time frame!": ["c", "d"]})
    names = [face.name for face in cards_of(note)]
    assert len(set(names)) == 4


def test_points_know_their_side():
    """A point's side may be any name of a subject and becomes its first."""
    note, faults = made(aspects={"A": ["x", "y"]}, points=[{"say": "long", "side": "marketing STRATEGY"}])
    assert not faults
    assert note.common.points[0].side == "Marketing strategy"


@pytest.mark.parametrize(
    ("fields", "path"),
    (
        ({"difference": "A"}, ("difference",)),
        ({"difference": ["A"]}, ("difference",)),
        ({"difference": ["A", "a "]}, ("difference", 1)),
        ({"difference": [{"name": "A", "also": ["b"]}, "B"]}, ("difference", 1)),
        ({"difference": [str(n) for n in range(10)]}, ("difference",)),
        ({"difference": ["A", {"also": ["b"]}]}, ("difference", 1)),
        ({"aspects": {"Level": ["x"]}}, ("aspects", "Level")),
        ({"aspects": {"Level": ["x", "y", "z"]}}, ("aspects", "Level")),
        ({"aspects": {"Level": "x"}}, ("aspects", "Level")),
        ({"aspects": {"Level": ["x", ""]}}, ("aspects", "Level", 1)),
        (
            {"aspects": {"Level": {"Marketing strategi": "x", "Marketing management": "y"}}},
            ("aspects", "Level", "Marketing strategi"),
        ),
        ({"aspects": {"Level": {"Marketing strategy": "x"}}}, ("aspects", "Level")),
        ({"aspects": {"Level": ["a", "b"], " level": ["c", "d"]}}, ("aspects", " level")),
        ({"aspects": [["x", "y"]]}, ("aspects",)),
        ({}, ()),
        ({"aspects": {"L": ["x", "y"]}, "points": [{"say": "p", "side": "nobody"}]}, ("points", 0, "side")),
        ({"aspects": {"L": ["x", "y"]}, "alike": ["same", "Same"]}, ("alike", 1)),
    ),
)
def test_faults(fields, path):
    """Each mistake is named at its place, and the note is not made."""
    note, faults = made(**fields)
    assert note is None
    assert path in [fault.path for fault in faults]
