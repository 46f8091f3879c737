"""Charts are pure: numbers in, lines of text out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.tui.charts import Piece, braille, line_dots, plot_width, recall_chart

LABELS = ("3 Nov 2026", "today", "due 5 Dec 2026")


def text(lines):
    """Return lines as text."""
    return ["".join(piece.text for piece in line) for line in lines]


def chart(values, width=47, height=5, target=0.9, now=0.5, labels=LABELS):
    """Return a chart as text."""
    return text(recall_chart(values, width, height, target=target, now=now, labels=labels))


def test_a_braille_cell_holds_eight_dots():
    """Two columns of four dots; a cell without any is a space."""
    assert braille(set(), 0, 0) == " "
    assert braille({(0, 0)}, 0, 0) == "⠁"
    assert braille({(x, y) for x in range(2) for y in range(4)}, 0, 0) == "⣿"
    assert braille({(2, 4)}, 1, 1) == "⠁"


def test_neighbours_are_joined_and_gaps_stay_open():
    """A jump is drawn as a stroke; behind a gap the line begins anew."""
    assert line_dots([1.0, 0.0], 4, 0.0, 1.0) == {(0, 0), (1, 0), (1, 1), (1, 2), (1, 3)}
    assert line_dots([1.0, None, 0.0], 4, 0.0, 1.0) == {(0, 0), (2, 3)}


def test_a_recall_curve_has_scale_target_today_and_dates():
    """The scale names the top, the target and the bottom; today is a line down to its word; days stand at the ends."""
    columns = plot_width(47)
    lines = chart([1 - 0.15 * n / (2 * columns) for n in range(2 * columns)])
    assert lines[0].startswith(" 100 %┤")
    assert any(line.startswith("  90 %┤") for line in lines)
    assert lines[4].startswith("  80 %┤")
    assert lines[-2].index("┴") == 7 + round(0.5 * (columns - 1))
    assert lines[-1].strip().startswith("3 Nov 2026")
    assert "today" in lines[-1]
    assert lines[-1].endswith("due 5 Dec 2026")


def test_what_lies_ahead_has_another_tone():
    """Behind today the curve is no memory but a forecast, and is drawn in another tone."""
    tones = {
        piece.tone for line in recall_chart([0.95] * 80, 47, 5, target=0.9, now=0.5, labels=LABELS) for piece in line
    }
    assert tones == {"axis", "label", "curve", "ahead", "target", "now"}


def test_where_there_is_no_room_nothing_is_drawn():
    """A chart that would be no more than its axis is left out."""
    assert recall_chart([1.0] * 4, 9, 5, target=0.9, now=1.0, labels=LABELS) == []
    assert recall_chart([1.0] * 40, 40, 1, target=0.9, now=1.0, labels=LABELS) == []


def test_labels_give_way_before_they_touch():
    """Where the three labels have no room, the days go and today's word stays."""
    (last,) = chart([1.0] * 20, width=19, now=1.0)[-1:]
    assert last.split() == ["today"]


@settings(max_examples=40)
@given(
    values=st.lists(st.none() | st.floats(0, 1), min_size=2, max_size=60),
    width=st.integers(1, 160),
    height=st.integers(0, 12),
    target=st.floats(0.01, 0.99),
    now=st.floats(0, 1),
)
def test_every_line_is_as_wide_as_it_was_asked_for(values, width, height, target, now):
    """Whatever the numbers, all lines have the width that was asked for, and there are as many as the height says."""
    lines = recall_chart(values, width, height, target=target, now=now, labels=LABELS)
    assert not lines or len(lines) == height + 2
    assert all(sum(len(piece.text) for piece in line) == width for line in lines)
    assert all(isinstance(piece, Piece) for line in lines for piece in line)
