"""The overview of a debrief as lines: what to work on first, then scores, times, confusions and earlier interviews."""

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style

from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.services.interview.debrief import AnswerReview, Debrief
from studydeck.services.interview.saying import asked, clock
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.interviewing.score_charts import (
    painted,
    percent,
    score_bar,
    score_columns,
    time_bar,
    tone_of,
)
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.painted import ends
from studydeck.tui.widgets.sheet import Line

_SIGNS = {Verdict.CORRECT: ("✓", "good", "right"), Verdict.PARTIAL: ("≈", "hard", "partly right"),
          Verdict.WRONG: ("✗", "again", "wrong")}  # fmt: skip
_CELLS, _ROWS, _CHARTED = 6, 4, 12
_MOST_MISSED = 12
_WIDE = 72
_NARROW_BAR = 10


def verdict_sign(answer: AnswerReview, looks: Looks) -> tuple[str, Style, str]:
    """Return an answer's sign, its colour and its words."""
    if answer.skipped:
        return "✗", looks.again, "skipped"
    if answer.verdict is None:
        return "?", looks.dim, "not judged"
    sign, style, word = _SIGNS[answer.verdict]
    if answer.corrected:
        word += ", by your own verdict"
    elif answer.certainty is Certainty.UNSURE:
        word = f"probably {word}"
    found: Style = getattr(looks, style)
    return sign, found, word


def overview_lines(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    """Return the whole overview; a click on an answer opens it."""
    parts = [
        _head(debrief, width, looks),
        _advice(debrief, width, looks),
        _topics(debrief, width, looks),
        _points(debrief, width, looks),
        _answers(debrief, width, looks),
        _missed(debrief, width, looks),
        _confusions(debrief, width, looks),
        _confidence(debrief, width, looks),
        _earlier(debrief, width, looks),
    ]
    found: list[Line] = []
    for part in parts:
        if part:
            found += [*part, Line(Content(""))]
    return found[:-1]


def _title(words: str, more: str, width: int, looks: Looks) -> Line:
    return Line(ends(Content.styled(words, looks.strong), Content.styled(more, looks.dim), width))


def _head(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.answers:
        return [
            Line(Content.styled("Nothing was answered.", looks.strong)),
            Line(Content.styled("So there is nothing to tell. esc goes back; t on the first screen begins another.", looks.dim)),
        ]  # fmt: skip
    style: Style = looks.dim if debrief.score is None else getattr(looks, tone_of(debrief.score))
    score = Content.assemble((percent(debrief.score), style.__class__(foreground=style.foreground, bold=True)))
    time = Content.styled(f"{clock(debrief.ms)} of {clock(debrief.budget_ms)}", looks.dim)
    line = Content.assemble(score, "   ", _verdicts(debrief, looks, in_words=True))
    if line.cell_length + 2 + time.cell_length > width:
        line = Content.assemble(score, "   ", _verdicts(debrief, looks, in_words=False))
    found = [Line(ends(line, time, width))]
    if not debrief.finished:
        words = f"Ended early: {debrief.answered} of {plural(debrief.asked, 'question')} answered."
        found.append(Line(Content.styled(words, looks.dim)))
    if debrief.unjudged:
        them = "it" if debrief.unjudged == 1 else "them"
        words = f"{plural(debrief.unjudged, 'answer')} only you can judge: open {them}, then 1, 2 or 3."
        found.append(Line(Content.styled(words, looks.dim)))
    if debrief.fed:
        found.append(Line(Content.styled("Its verdicts are in the schedule.", looks.dim)))
    if debrief.passed_over:
        words = f"{plural(len(debrief.passed_over), 'question')} passed over: no longer in the decks."
        found.append(Line(Content.styled(words, looks.dim)))
    return found


def _verdicts(debrief: Debrief, looks: Looks, *, in_words: bool) -> Content:
    """Return how many answers had each verdict; by their signs alone where there is no room for words."""
    counts, parts = _counts(debrief.answers), []
    for verdict in Verdict:
        sign, tone, word = _SIGNS[verdict]
        if counts[verdict]:
            parts.append(Content.styled(f"{sign} {counts[verdict]}{f' {word}' * in_words}", getattr(looks, tone)))
    if debrief.unjudged:
        parts.append(Content.styled(f"? {debrief.unjudged}{' not judged' * in_words}", looks.dim))
    return Content("   ").join(parts)


def _counts(answers: Sequence[AnswerReview]) -> dict[Verdict, int]:
    return {verdict: sum(answer.verdict is verdict for answer in answers) for verdict in Verdict}


def _advice(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.advice:
        return []
    found = [Line(Content.styled("Work on this first", looks.strong))]
    for n, sentence in enumerate(debrief.advice, 1):
        head = Content.styled(f" {n}  ", looks.key)
        body = render.one_line_content(sentence, looks.text)
        found += [Line(line) for line in render.hang(body, width, head, Content("    "))]
    return found


def _bar_room(width: int) -> int:
    return max(8, min(40, width // 3))


def _topics(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.topics:
        return []
    return [
        _title("By topic", "", width, looks),
        *(
            Line(_scored(topic.name, topic.score, plural(topic.answers, "answer"), width, looks))
            for topic in debrief.topics
        ),
    ]


def _scored(name: str, score: float | None, more: str, width: int, looks: Looks) -> Content:
    room = _bar_room(width)
    bar = Content(" " * room) if score is None else painted(score_bar(score, room), looks)
    note = Content.styled(f"{percent(score):>6}  {more:<12}", looks.text)
    label = render.fit(render.plain_content(name, looks.text), max(4, width - room - note.cell_length - 2))
    return Content.assemble(label, "  ", bar, note).truncate(width, ellipsis=True)


def _points(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    points = [point for answer in debrief.answers for point in answer.points if answer.origin != "more"]
    groups = [
        ("Essential points", [point for point in points if point.essential]),
        ("Other points", [point for point in points if not point.essential and not point.optional]),
        ("Optional points", [point for point in points if point.optional]),
    ]
    if not points:
        return []
    found = [_title("By point", "", width, looks)]
    for name, group in groups:
        if group:
            made = sum(1.0 if p.mark is Mark.MET else 0.5 if p.mark is Mark.HALF else 0.0 for p in group)
            more = f"{made:g} of {len(group)}"
            found.append(Line(_scored(name, made / len(group), more, width, looks)))
    return found


def _answers(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.answers:
        return []
    found = [_title("Answers and their time", "┃ the budget", width, looks)]
    longest = max(max(answer.ms, answer.budget_ms) for answer in debrief.answers)
    room = _bar_room(width) if width >= _WIDE else _NARROW_BAR
    for answer in debrief.answers:
        sign, style, _word = verdict_sign(answer, looks)
        over = f"+{clock(answer.over_ms)}" if answer.over_ms else ""
        time = Content.assemble(
            (f"{clock(answer.ms):>6}", looks.text), (f"{over:>7}", looks.again if over else looks.dim)
        )
        bar = painted(time_bar(answer.ms, answer.budget_ms, longest, room), looks)
        mark = "↳ " if answer.is_follow_up else ""
        head = Content.assemble((f"{answer.n:>2} ", looks.key), (f"{sign} ", style), (mark, looks.dim))
        label = Content.assemble(head, render.one_line_content(asked(answer), looks.text))
        label = render.fit(label, max(8, width - room - time.cell_length - 2))
        found.append(Line(Content.assemble(label, "  ", bar, time).truncate(width), "open-answer", str(answer.n)))
    return found


def _missed(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.missed:
        return []
    found = [_title("Points not made", "answer", width, looks)]
    for n, point in debrief.missed[:_MOST_MISSED]:
        sign, style = ("≈ ", looks.hard) if point.mark is Mark.HALF else ("✗ ", looks.again)
        side = f"{point.side}: " if point.side else ""
        words = Content.assemble(
            (sign, style),
            ("essential  " if point.essential else "", looks.accent),
            render.one_line_content(side + point.say, looks.text),
        )
        found.append(Line(ends(words, Content.styled(f"{n}", looks.key), width), "open-answer", str(n)))
    if len(debrief.missed) > _MOST_MISSED:
        rest = plural(len(debrief.missed) - _MOST_MISSED, "more point")
        found.append(Line(Content.styled(f"  and {rest}: each answer shows its own.", looks.dim)))
    return found


def _confusions(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.confusions:
        return []
    found = [_title("Confused", "answer", width, looks)]
    for one in debrief.confusions:
        asked = Content.assemble(("⇄ ", looks.hard), render.one_line_content(one.asked, looks.text))
        found.append(Line(ends(asked, Content.styled(f"{one.n}", looks.key), width), "open-answer", str(one.n)))
        described = Content.assemble(("  taken for: ", looks.dim), render.plain_content(one.described, looks.text))
        found.append(Line(described.truncate(width, ellipsis=True), "open-answer", str(one.n)))
    return found


def _confidence(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.calibration:
        return []
    found = [_title("How sure you were", "right", width, looks)]
    for one in debrief.calibration:
        share = one.right / one.answers
        found.append(Line(_scored(one.confidence, share, f"{one.right} of {one.answers}", width, looks)))
    by_n = {answer.n: answer for answer in debrief.answers}
    for n in debrief.sure_and_wrong:
        words = Content.assemble(
            (f"{render.WRONG} sure and wrong  ", looks.again), render.one_line_content(asked(by_n[n]), looks.text)
        )
        found.append(Line(ends(words, Content.styled(f"{n}", looks.key), width), "open-answer", str(n)))
    return found


def _earlier(debrief: Debrief, width: int, looks: Looks) -> list[Line]:
    if not debrief.earlier or debrief.score is None:
        return []
    found = [_title("Against earlier interviews on these topics", "the last one is this", width, looks)]
    shown = debrief.earlier[-min(_CHARTED, max(1, (width - 2) // _CELLS - 1)) :]
    scores = [*(one.score for one in shown), shown[-1].here]
    found += [Line(Content.assemble("  ", painted(line, looks))) for line in score_columns(scores, _ROWS, _CELLS)]
    last = shown[-1]
    change = round((last.here - last.score) * 100)
    words = "as before" if not change else f"{abs(change)} points {'more' if change > 0 else 'less'}"
    topics = ", ".join(last.topics)
    line = render.plain_content(
        f"  {words} than last time on {topics}" if change else f"  {words} on {topics}", looks.dim
    )
    return [*found, Line(line.truncate(width, ellipsis=True))]
