"""The charts of the statistics as text: what is drawn where, and that every one fits its width."""

from hypothesis import given, settings
from hypothesis import strategies as some

from studydeck.core.study_day import StudyDay
from studydeck.services.studying.confidence import Bin
from studydeck.tui.reports import stat_charts
from studydeck.tui.reports.stat_charts import (
    as_text,
    calibration_chart,
    columns,
    heatmap,
    level_bounds,
    share_bar,
    stacked_bar,
)

SATURDAY = StudyDay(20_778)  # 21 November 2026


def test_columns_rise_to_the_greatest_value():
    """Eighths of a cell, the greatest value at the top left, labels beneath both ends."""
    assert as_text(columns([0, 1, 4, 8, 16], 9, 2, ("a", "z"))) == [
        " 16┤    █",
        "   │ ▁▄██",
        "  0└─────",
        "    a   z",
    ]


def test_columns_are_wide_where_there_is_room():
    """Each value takes as many cells as all can, with a gap between them."""
    assert as_text(columns([1, 2], 10, 1, ("", "x"))) == ["  2┤▄▄ ██", "  0└──────", "         x"]


def test_something_is_always_seen_beside_much():
    """One of ten thousand is the lowest sign, nothing is none."""
    top = as_text(columns([10_000, 1, 0], 12, 1, ("", "")))[0]
    assert top == "10,000┤█▁"


def test_more_values_than_cells_leave_out_the_first():
    """The last ones are the present."""
    assert as_text(columns(list(range(1, 100)), 14, 1, ("", "")))[0].count("█") <= 10


def test_empty_columns_draw_an_axis():
    """All zeros make no error."""
    assert as_text(columns([0] * 10, 20, 2, ("a", "b")))[0] == "   │"
    assert columns([], 20, 2, ("", "")) == []
    assert columns([1], 5, 2, ("", "")) == []


def test_the_year_ends_with_today():
    """Saturday is the sixth row; days behind today are empty, the sign says the level."""
    values = [0] * 370 + [9]
    lines = as_text(heatmap(values, SATURDAY, 57))
    assert len(lines) == 9
    assert lines[6].endswith("·█") or lines[6].endswith("█")
    assert len(lines[7]) == len(lines[6]) - 1
    assert [line[:3] for line in lines[1:8]] == ["Mon", "   ", "Wed", "   ", "Fri", "   ", "Sun"]
    assert lines[8].split()[:2] == ["·", "none"]


def test_a_month_stands_above_the_week_in_which_it_begins():
    """1 November 2026 is a Sunday: the week before the last three."""
    lines = as_text(heatmap([1] * 371, SATURDAY, 57))
    assert lines[0].index("Nov") == 4 + 53 - 4


def test_a_narrow_year_leaves_out_its_first_weeks():
    """What is left is the last, one cell a week."""
    wide, narrow = (as_text(heatmap(list(range(371)), SATURDAY, width)) for width in (57, 30))
    assert all(len(line) <= 30 for line in narrow[:8])
    assert wide[1][-3] == narrow[1][-3]


def test_levels_follow_ones_own_days():
    """Quarters of a busy day; an outlier doesn't push all others down."""
    assert level_bounds([40] * 19 + [1000]) == (10, 20, 30)
    assert level_bounds([]) == (2, 3, 4)
    assert level_bounds([1, 1, 2]) == (2, 3, 4)


def test_a_share_is_a_bar_with_its_target():
    """The mark stands where the bar doesn't reach it."""
    assert as_text([share_bar(0.5, 10, 0.9)]) == ["█████····┊"]
    assert as_text([share_bar(0.95, 10, 0.9)]) == ["█████████▌"]
    assert as_text([share_bar(0.001, 4)]) == ["▏···"]
    assert as_text([share_bar(0, 4)]) == as_text([share_bar(None, 4)]) == ["····"]
    assert as_text([share_bar(7.0, 4)]) == ["████"]


def test_a_stacked_bar_shows_every_part_that_is_there():
    """One of a thousand is seen too, each part by its own sign."""
    assert as_text([stacked_bar((1, 1), 1000, 10)]) == ["█▓········"]
    assert as_text([stacked_bar((50, 50), 100, 10)]) == ["█████▓▓▓▓▓"]
    assert as_text([stacked_bar((0, 0), 0, 5)]) == ["·····"]


def test_calibration_draws_a_bar_and_the_counts_for_each_word():
    """How often right when sure, unsure or guessing."""
    bins = (Bin("sure", 4, 3), Bin("unsure", 2, 1), Bin("guess", 0, 0))
    assert as_text(calibration_chart(bins, 44)) == [
        "sure    ████████████····  75 %  3 of 4 right",
        "unsure  ████████········  50 %  1 of 2 right",
        "guess   ················        never said",
    ]


def test_a_narrow_calibration_leaves_out_the_counts():
    """The bars stay."""
    lines = as_text(calibration_chart((Bin("sure", 4, 3),), 24))
    assert lines == ["sure  █████████···  75 %"]


@settings(max_examples=40, deadline=None)
@given(some.lists(some.integers(0, 10**7), max_size=400), some.integers(0, 220))
def test_no_chart_is_wider_than_its_width(values, width):
    """Whatever the numbers; and nothing fails."""
    charts = [columns(values, width, 3, ("24 Oct", "today")), heatmap(values, SATURDAY, width)[:8]]
    bins = [Bin("sure", sum(values) + 1, sum(values)), Bin("guess", 0, 0)]
    charts += [calibration_chart(bins, width)] if width >= 24 else []
    for chart in charts:
        assert all(sum(len(piece.text) for piece in line) <= max(width, 0) for line in chart)
    bar = stacked_bar(values[:3], sum(values), width)
    assert sum(len(piece.text) for piece in bar) == width
    assert all(piece.tone for line in charts for pieces in line for piece in pieces)
    assert stat_charts.as_text([]) == []
