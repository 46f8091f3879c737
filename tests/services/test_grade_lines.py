"""Lines of JSON that are graded."""

import json
from typing import Any

import pytest

from studydeck.services.grade_lines import LineError, grade_line

CARD = {
    "id": "c1",
    "prompt": "What is churn?",
    "kind": "definition",
    "subjects": ["churn"],
    "answer": "The share of customers who leave in a period.",
    "points": [
        {"id": "share", "text": "share of customers", "any": ["percentage of users"]},
        "customers who leave",
        {"say": "in a period", "or": ["per month"]},
    ],
}


def graded(**fields: Any) -> dict[str, Any]:
    """Return what becomes of a line."""
    return grade_line(json.dumps({**CARD, **fields}).encode()).as_json()


def test_a_line_gives_every_figure() -> None:
    """Points are told by their id, or else by their number."""
    told = graded(response="the percentage of users who leave per month")
    assert {key: told[key] for key in ("id", "verdict", "state", "flags", "met")} == {
        "id": "c1", "verdict": "correct", "state": "sure", "flags": [], "met": ["share", 1, 2],
    }  # fmt: skip
    assert told["score"] == 1.0
    assert told["ms"] >= 0


def test_comparison_means_difference() -> None:
    """Sides and a swap are known under the other name of the kind."""
    points = [{"text": "cost of a customer", "side": "CAC"}, {"text": "revenue of a customer", "side": "LTV"}]
    told = graded(kind="comparison", subjects=["CAC", {"name": "LTV", "also": ["CLV"]}], points=points, response="CLV is the cost of a customer, CAC the revenue of a customer")  # fmt: skip
    assert told["flags"] == ["swap"]


def test_flags_are_spelled_with_underscores() -> None:
    """What programs read has the form of a name."""
    others = [{"name": "Retention", "points": ["users who stay", "after a year"]}]
    assert graded(response="I don't know")["flags"] == ["dont_know"]
    told = graded(
        response="those who stay after a year",
        others=others,
        confusable=["Retention"],
        points=["stop paying", "in a month"],
    )
    assert told["flags"] == ["other_concept"]


def test_points_are_derived_where_there_are_none() -> None:
    """Numbers tell the derived points, and nothing is sure."""
    told = graded(points=[], response=CARD["answer"])
    assert told["met"] == [0]
    assert told["state"] == "unsure"


@pytest.mark.parametrize(
    ("line", "id_"),
    (
        (b"nonsense", None),
        (b"[1]", None),
        (b"\xff\xfe", None),
        (b"[" * 100_000, None),
        (b'{"id": 4, "answer": "x"}', 4),
        (b'{"id": 5, "response": "x"}', 5),
        (b'{"id": 6, "answer": "x", "response": 7}', 6),
        (b'{"id": 7, "answer": "x", "response": "x", "points": "x"}', 7),
        (b'{"id": 8, "answer": "x", "response": "x", "points": [{"or": ["x"]}]}', 8),
        (b'{"id": 9, "answer": "x", "response": "x", "subjects": [1]}', 9),
        (b'{"id": 10, "answer": "x", "response": "x", "others": [1]}', 10),
    ),
)
def test_a_line_that_is_not_right_says_why(line: bytes, id_: Any) -> None:
    """Each is refused in words, with its id where it has one."""
    with pytest.raises(LineError) as caught:
        grade_line(line)
    assert caught.value.id == id_
    assert str(caught.value)


def test_people_see_the_checklist_with_the_words_found() -> None:
    """Without JSON each point is shown with its mark and the words cited."""
    lines = grade_line(json.dumps({**CARD, "response": "the percentage of users"}).encode()).lines()
    assert lines[0] == "c1: partial, unsure"
    assert lines[1] == "  + share of customers (met)  <- percentage of users"
