"""The rows of the interview's setup as lines, what it would ask, and the earlier ones with their chart."""

from textual.content import Content

from studydeck.core.study_day import StudyDay
from studydeck.services.interview.debrief import PastInterview
from studydeck.services.interview.offering import Offer
from studydeck.services.wording import date_text, plural
from studydeck.tui import render
from studydeck.tui.interviewing.score_charts import painted, percent, score_bar, score_columns
from studydeck.tui.interviewing.setup_form import Row, SetupForm
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.painted import ends
from studydeck.tui.widgets.sheet import Line

_NAMES = 13
_CHARTED, _CELLS, _ROWS = 14, 5, 3


def form_lines(form: SetupForm, rows: list[Row], at: int, width: int, looks: Looks) -> list[Line]:
    """Return the rows; before the first earlier interview the chart of all of them."""
    found: list[Line] = []
    for n, row in enumerate(rows):
        if row.past is not None and (n == 0 or rows[n - 1].past is None):
            found += [Line(Content("")), *(Line(line) for line in past_head(form, width, looks))]
        content = _past_row(row.past, width, looks) if row.past else _row(row, looks, here=n == at)
        sign = Content.styled("▸ " if n == at else "  ", looks.accent)
        found.append(Line(Content.assemble(sign, content).truncate(width, ellipsis=True), row=n))
        if row.id == "go-on":
            found.append(Line(Content("")))
    return found


def _row(row: Row, looks: Looks, *, here: bool) -> Content:
    if row.checked is not None:
        box = Content.styled("[x] " if row.checked else "[ ] ", looks.key if here else looks.text)
        name = render.plain_content(row.name, looks.text if row.checked else looks.dim)
        note = Content.styled(f"  {row.value}" if row.value else "", looks.dim)
        return Content.assemble(" " * _NAMES, box, name, note)
    name = render.fit(Content.styled(row.name, looks.strong if here else looks.dim), _NAMES)
    value = render.plain_content(row.value, looks.text)
    if row.id == "go-on":
        return Content.assemble(render.fit(Content.styled(row.name, looks.accent), _NAMES), value)
    if row.folded is not None:
        sign = Content.styled("▾ " if not row.folded else "▹ ", looks.accent if here else looks.dim)
        return Content.assemble(name, sign, value)
    if row.steps:
        left, right = ("‹ ", " ›") if here else ("  ", "")
        return Content.assemble(name, (left, looks.accent), value, (right, looks.accent))
    return Content.assemble(name, value)


def past_head(form: SetupForm, width: int, looks: Looks) -> list[Content]:
    """Return the chart of the earlier interviews, oldest first, under its title."""
    shown = list(reversed(form.past))[-min(_CHARTED, max(1, (width - 4) // _CELLS)) :]
    judged = sum(one.score is not None for one in form.past)
    title = ends(
        Content.styled("Earlier interviews", looks.strong),
        Content.styled("enter opens a debrief", looks.dim),
        width,
    )
    if judged < 2:
        return [title]
    columns = score_columns([one.score for one in shown], _ROWS, _CELLS)
    return [title, Content(""), *(Content.assemble("  ", painted(line, looks)) for line in columns), Content("")]


def _past_row(past: PastInterview, width: int, looks: Looks) -> Content:
    score = Content.styled(f"{percent(past.score):>6}", looks.text if past.score is not None else looks.dim)
    bar = painted(score_bar(past.score, 12), looks) if past.score is not None else Content(" " * 12)
    asked = plural(past.questions, "question")
    words = asked if past.finished else f"{past.answered} of {asked}, ended early"
    topics = ", ".join(topic.name for topic in past.topics)
    day = Content.styled(f"{date_text(StudyDay(past.day)):<16}", looks.text)
    more = render.plain_content(words + (f" · {topics}" if topics else ""), looks.dim)
    return Content.assemble(day, bar if width >= 56 else "", score, "  ", more)


def offer_lines(offer: Offer | None, wrong: str, width: int, looks: Looks) -> list[Line]:
    """Return what would be asked: the sentence, and its topics with how many questions each has."""
    if wrong:
        return [Line(line) for line in render.hang(
            render.plain_content(wrong, looks.text), width, Content.styled("! ", looks.hard), Content("  "))]  # fmt: skip
    if offer is None:
        return [Line(Content.styled("Looking for questions ...", looks.dim))]
    if not offer.questions:
        head = Content.styled("! ", looks.hard)
        more = " Write some with n on the first screen." if "no decks" in offer.sentence else ""
        return [Line(line) for line in render.hang(
            render.plain_content(offer.sentence + more, looks.text), width, head, Content("  "))]  # fmt: skip
    found = render.plain_content(offer.sentence, looks.text).wrap(max(1, width))
    topics = Content.styled(" · ", looks.dim).join(
        [
            Content.assemble(render.plain_content(name, looks.text), (f" {number}", looks.accent))
            for name, number in offer.topics
        ]
    )
    return [Line(line) for line in (*found, *topics.wrap(max(1, width)))]
