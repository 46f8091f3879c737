"""A debrief as one page of Markdown: what others wrote is text there, never markup, HTML or the end of a fence."""

import re
from collections.abc import Iterator

from studydeck.core.marks import plain
from studydeck.core.text import clean, one_line
from studydeck.services import wording
from studydeck.services.interview.debrief import AnswerReview, Debrief
from studydeck.services.interview.saying import asked, clock, percent, point_text, sureness, verdict_text

_SPECIAL = re.compile(r"[\\`*_{}\[\]#|~>&<$^]")
_TICKS = re.compile(r"`+")
_AT_START = re.compile(r"^(\d*)([-+=.)])")  # would begin a list or underline a heading
TITLE = "# Mock interview of "
"""What every such page begins with."""
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def markdown(debrief: Debrief) -> str:
    """Return a debrief as Markdown, each line of it ending in a newline."""
    lines = [*_head(debrief), *_advice(debrief), *_topics(debrief), *_earlier(debrief), *_missed(debrief)]
    lines += ["", "## Answers"]
    for answer in debrief.answers:
        lines += _answer(answer)
    if debrief.passed_over:
        lines += ["", "## Passed over", "", "These questions had vanished from their decks:", ""]
        lines += [f"- {safe(prompt)}" for prompt in debrief.passed_over]
    return "\n".join(lines) + "\n"


def safe(text: str) -> str:
    """Return a text as one line of Markdown that shows it as it is: no emphasis, link, heading, HTML or entity."""
    line = _SPECIAL.sub(lambda sign: _ENTITIES.get(sign[0], f"\\{sign[0]}"), one_line(plain(clean(text))))
    return _AT_START.sub(r"\1\\\2", line)


def fenced(text: str) -> list[str]:
    """Return a text as a fenced block that nothing in it can end."""
    longest = max((len(run) for run in _TICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}text", *clean(text).split("\n"), fence]


def _head(debrief: Debrief) -> Iterator[str]:
    when = wording.iso_minute(debrief.at_ms, debrief.utc_offset_min).replace("T", " ")
    yield f"{TITLE}{when}"
    yield ""
    yield f"- Score: {percent(debrief.score)}"
    questions = f"{debrief.answered} of {wording.plural(debrief.asked, 'question')}"
    yield f"- Answered: {questions}{'' if debrief.finished else ', ended early'}"
    yield f"- Time: {clock(debrief.ms)} of {clock(debrief.budget_ms)}"
    if debrief.unjudged:
        yield f"- Not judged: {wording.plural(debrief.unjudged, 'answer')}"


def _advice(debrief: Debrief) -> Iterator[str]:
    if debrief.advice:
        yield from ("", "## To work on", "")
        yield from (f"{n}. {safe(sentence)}" for n, sentence in enumerate(debrief.advice, 1))


def _topics(debrief: Debrief) -> Iterator[str]:
    if debrief.topics:
        yield from ("", "## Topics", "", "| Topic | Score | Answers |", "| --- | ---: | ---: |")
        for topic in debrief.topics:
            yield f"| {safe(topic.name)} | {percent(topic.score)} | {topic.answers} |"


def _earlier(debrief: Debrief) -> Iterator[str]:
    if debrief.earlier:
        yield from ("", "## Against earlier interviews on the same topics", "", "| When | Then | Now |")
        yield "| --- | ---: | ---: |"
        for one in debrief.earlier:
            when = wording.iso_minute(one.at_ms, one.utc_offset_min).replace("T", " ")
            yield f"| {when} | {percent(one.score)} | {percent(one.here)} |"


def _missed(debrief: Debrief) -> Iterator[str]:
    if debrief.missed:
        yield from ("", "## Points not made", "")
        by_n = {answer.n: answer for answer in debrief.answers}
        for n, point in debrief.missed:
            yield f"- {safe(point_text(point))} — {safe(asked(by_n[n]))} (answer {n})"
    if debrief.confusions:
        yield from ("", "## Confused", "")
        yield from (f"- {safe(one.asked)} — with {safe(one.described)} (answer {one.n})" for one in debrief.confusions)
    if debrief.calibration:
        yield from ("", "## How sure you were", "", "| You were | Answers | Right |", "| --- | ---: | ---: |")
        yield from (f"| {sureness(one.confidence)} | {one.answers} | {one.right} |" for one in debrief.calibration)
    if debrief.sure_and_wrong:
        yield from ("", "## Sure and wrong", "")
        yield from (f"- {safe(asked(a))} (answer {a.n})" for a in debrief.answers if a.n in debrief.sure_and_wrong)


def _answer(answer: AnswerReview) -> Iterator[str]:
    follow_up = "Follow-up: " if answer.is_follow_up else ""
    yield from ("", f"### {answer.n}. {follow_up}{safe(answer.prompt)}", "")
    sure = f" · you were {sureness(answer.confidence)}" if answer.confidence else ""
    time = f"{clock(answer.ms)} of {clock(answer.budget_ms)}"
    yield f"{verdict_text(answer)} · {time}{sure} · {safe(answer.topic)}"
    if answer.shown:
        yield from ("", *fenced(plain(answer.shown)))
    if answer.sentence:
        yield from ("", safe(answer.sentence))
    if answer.said:
        cut = " (cut here: the log keeps no more)" if answer.cut else ""
        yield from ("", f"Your answer{cut}:", "", *fenced(answer.said))
    elif answer.spoken:
        yield from ("", "Your answer was spoken.")
    if answer.model:
        yield from ("", "Model answer:", "", *fenced(answer.model))
    if answer.points:
        yield from ("", "Points:", "")
        yield from (f"- {safe(point_text(point))}" for point in answer.points)
