"""A debrief as Markdown: whatever decks and answers hold, it is text there."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.errors import StudydeckError
from studydeck.services.interview.debrief import AnswerReview, Confused, Debrief, Earlier, PointReview, TopicScore
from studydeck.services.interview.export import markdown, safe
from studydeck.services.interview.terms import Terms
from studydeck.services.interview.writing_out import write_out

EVIL = "<script>alert(1)</script> [x](javascript:y) **b** `c` | # ~~~ &lt; \\"


def answer(text: str = "fine") -> AnswerReview:
    """Return an answer in which every text is the same."""
    return AnswerReview(
        n=1,
        number=1,
        follow=0,
        uid="u",
        face="answer",
        topic=text,
        kind="question",
        prompt=text,
        shown=text,
        model=text,
        said=text,
        spoken=False,
        skipped=False,
        options=(),
        chosen=frozenset(),
        right=frozenset(),
        how="points",
        verdict=Verdict.PARTIAL,
        certainty=Certainty.UNSURE,
        flags=(),
        points=(PointReview(text, Mark.MISSING, side=text, essential=True),),
        sentence=text,
        confused_with=text,
        ms=125_000,
        budget_ms=60_000,
        confidence="sure",
        corrected=False,
        origin="drawn",
    )


def debrief(text: str = "fine") -> Debrief:
    """Return a debrief in which every text is the same."""
    one = answer(text)
    return Debrief(
        id="abc",
        at_ms=1_790_000_000_000,
        utc_offset_min=60,
        day=20_000,
        terms=Terms(),
        finished=True,
        asked=1,
        answered=1,
        passed_over=(text,),
        answers=(one,),
        score=0.5,
        unjudged=0,
        topics=(TopicScore(text, 0.5, 1),),
        missed=((1, one.points[0]),),
        confusions=(Confused(text, text, 1),),
        sure_and_wrong=(1,),
        advice=(text,),
        ms=125_000,
        budget_ms=60_000,
        earlier=(Earlier("old", 1_780_000_000_000, 60, 0.2, 0.5, (text,)),),
        fed=False,
        can_feed=True,
    )


def outside_fences(page: str) -> list[str]:
    """Return the lines of a page that aren't inside a fenced block, reading fences as Markdown does."""
    lines, fence = [], ""
    for line in page.split("\n"):
        run = line[: len(line) - len(line.lstrip("`"))]
        if fence:
            if line.strip() == fence or (set(line.strip()) == {"`"} and len(line.strip()) >= len(fence)):
                fence = ""
        elif len(run) >= 3:
            fence = run
        else:
            lines.append(line)
    assert not fence, "a fence was left open"
    return lines


def test_page_says_all_of_it() -> None:
    """Score, time against budget, topics, points, confusions, both answers, the earlier one."""
    page = markdown(debrief())
    for words in ("Score: 50 %", "2:05 of 1:00", "## To work on", "## Topics", "not found: fine: fine (essential)"):
        assert words in page
    for words in ("## Confused", "## Sure and wrong", "Your answer:", "Model answer:", "20 % | 50 %", "## Passed over"):
        assert words in page


def test_markup_stays_text() -> None:
    """No HTML, link, emphasis, table cell or heading comes of what others wrote."""
    assert safe(EVIL) == (r"&lt;script&gt;alert(1)&lt;/script&gt; \[x\](javascript:y) b c \| \# \~\~\~ &amp;lt; \\")
    assert [safe(text) for text in ("- a", "3. a", "+ b", "--- c")] == [r"\- a", r"3\. a", r"\+ b", r"\--- c"]
    assert not any("<" in line for line in outside_fences(markdown(debrief(EVIL))))


@settings(max_examples=40)
@example("````\n# not a heading\n```\n<b>")
@given(st.text(alphabet="`\n<>#-|a \x1b[]~", max_size=60))
def test_fences_hold(text: str) -> None:
    """Nothing in an answer ends the block it stands in, and no control byte leaves the page."""
    page = markdown(debrief(text))
    outside = outside_fences(page)
    assert sum(line.startswith("### ") for line in outside) == 1
    assert [line for line in outside if line.startswith("# ")] == [page.split("\n")[0]]
    assert not any("<" in line for line in outside)
    assert "\x1b" not in page


def test_only_a_debrief_is_written_over(tmp_path: Path) -> None:
    """Another file stays as it is; a missing folder is told by name."""
    mine, other = tmp_path / "d.md", tmp_path / "notes.md"
    other.write_text("# My notes\n")
    assert write_out(debrief(), mine) == mine
    write_out(debrief("anew"), mine)
    assert "anew" in mine.read_text(encoding="utf-8")
    with pytest.raises(StudydeckError, match="no debrief"):
        write_out(debrief(), other)
    assert other.read_text() == "# My notes\n"
    with pytest.raises(StudydeckError, match="no folder"):
        write_out(debrief(), tmp_path / "gone" / "d.md")
