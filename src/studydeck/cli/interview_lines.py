"""A mock interview line by line, for screen readers, dumb terminals and pipes: the same interview without a screen."""

import re
import sys
from collections.abc import Callable, Iterator
from enum import Enum, auto
from pathlib import Path

from studydeck.cli.after_interview import afterwards
from studydeck.cli.debrief_text import told
from studydeck.cli.opening import reading, studying
from studydeck.cli.output import echo
from studydeck.cli.ticking import marks_of
from studydeck.core.grading.rubric import Mark
from studydeck.core.marks import plain
from studydeck.errors import StudydeckError
from studydeck.services.interview import beginning as holding
from studydeck.services.interview.interview import Interview
from studydeck.services.interview.offering import offered
from studydeck.services.interview.question import Question
from studydeck.services.interview.saying import clock
from studydeck.services.interview.terms import CONFIDENCES, Terms
from studydeck.services.interview.writing_out import write_out
from studydeck.services.library import Library

HELP = """Type your answer, as many lines as you like.
  (empty)  hand it in; in a spoken interview: I have said all
  1-9      choose, where options are given; several: 1 3
  s        skip this question, as the first line
  f4       speak this answer and those that follow, or type again
  q        leave; what was answered and typed is kept, and you can go on another time
  ?        this help
A line that begins with \\ is taken as it stands behind it."""


class _LeftError(Exception):
    """The input ended, or `q` came."""


def hold(home: str | None, terms_of: Callable[[Library], Terms], export: Path | None) -> None:
    """Offer an interview, hold it, and tell its debrief; without any input only the offer is told, and nothing is locked."""
    lines = _lines()
    try:
        with reading(home) as library:
            choice = _chosen_way(library, terms_of(library), lines)
    except _LeftError:
        return
    if choice is None:
        return
    with studying(home) as library:
        held = _begun(library, terms_of(library), choice)
        if held is None:
            return
        try:
            _ask_all(held, lines)
        except _LeftError:
            held.leave()
            done = f"{held.answered} of {held.total} questions are answered. `studydeck test` goes on from here."
            echo(f"Left: {done if held.worth_keeping else 'nothing was answered, so nothing is kept.'}")
            return
        debrief = held.finish()
        echo()
        for line in told(debrief):
            echo(line)
        if export is not None:
            echo(f"Written to {write_out(debrief, export)}.")
        afterwards(library, debrief, lines)


def _lines() -> Iterator[str]:
    """Yield the lines of standard input as they are typed, without their ends."""
    sys.stdout.flush()
    for line in sys.stdin:
        yield line.rstrip("\r\n")
        sys.stdout.flush()


def _line(lines: Iterator[str]) -> str:
    """Return the next line.

    Raises:
        _LeftError: there is none, or it says `q`.
    """
    line = next(lines, None)
    if line is None or line.strip().lower() == "q":
        raise _LeftError
    return line


class _Instead(Enum):
    """What is done instead of typing an answer."""

    SKIP = auto()
    SPEAK = auto()


class _Way(Enum):
    """How one begins: a new interview, the one that was left, or a new one in its place."""

    NEW = auto()
    GO_ON = auto()
    INSTEAD = auto()


def _chosen_way(library: Library, terms: Terms, lines: Iterator[str]) -> _Way | None:
    """Tell the offer and return what was wanted; None where nothing can be asked."""
    offer = offered(library, terms)
    echo(offer.sentence)
    if offer.topics:
        echo("Topics: " + ", ".join(f"{plain(name)} ({count})" for name, count in offer.topics) + ".")
    left = holding.unfinished(library)
    if left is None and not offer.questions:
        return None
    if left is not None:
        echo(left.sentence)
        echo(f"Empty line: go on with it. {'n: end it and begin the new one. ' if offer.questions else ''}q: leave.")
        while (line := _line(lines).strip().lower()) not in ("", "n"):
            echo(f"`{line[:40]}` is no command here.")
        return _Way.INSTEAD if line else _Way.GO_ON
    echo("Empty line: begin. ?: help. q: leave.")
    while (line := _line(lines).strip()) != "":
        echo(HELP if line == "?" else f"`{line[:40]}` is no command here.")
    return _Way.NEW


def _begun(library: Library, terms: Terms, way: _Way) -> Interview | None:
    """Return the interview that was wanted; None where nothing can be asked."""
    left = holding.unfinished(library) if way is not _Way.NEW else None
    if left is not None and way is _Way.GO_ON:
        return holding.go_on(library, left)
    if left is not None:
        holding.drop(library, left)
    return holding.begin(library, terms) if offered(library, terms).questions else None


# --- asking -------------------------------------------------------------------------------------------------------


def _ask_all(held: Interview, lines: Iterator[str]) -> None:
    """Ask until nothing is left to ask."""
    while (question := held.question) is not None:
        _say_notice(held)
        _ask(held, question)
        try:
            _answer(held, question, lines)
        except StudydeckError as error:
            echo(f"Not taken: {error}")
        else:
            echo("Taken.")
            sys.stdout.flush()
    _say_notice(held)
    left = held.total - held.answered
    if left:
        echo(f"Time is up: {left} of {held.total} questions were not reached.")


def _say_notice(held: Interview) -> None:
    if held.notice:
        echo(held.notice)
        held.notice = ""


def _ask(held: Interview, question: Question) -> None:
    budget = f" · {clock(question.budget_ms)}" if held.terms.clock else ""
    echo()
    echo(f"[{held.position} of {held.total}] {plain(question.topic)} · {question.kind}{budget}")
    echo(f"{'Follow-up' if question.is_follow_up else 'Question'}: {plain(question.prompt)}")
    if question.shown:
        echo(plain(question.shown))
    for n, option in enumerate(question.options, 1):
        echo(f"  {n}. {plain(option)}")
    if question.options:
        echo("Choose all that are right, such as `1 3`." if question.several else "Choose by number.")
    else:
        _ask_for_words(held)


def _ask_for_words(held: Interview) -> None:
    """Say how to answer in words, spoken or typed, and what was typed before."""
    if held.speaking:
        echo("Speak. Empty line: I have said all.")
        return
    echo("Type your answer. Empty line: hand it in.")
    if held.draft:
        echo(f"So far: {held.draft}")


def _answer(held: Interview, question: Question, lines: Iterator[str]) -> None:
    if question.options:
        options = _chosen(question, lines)
        if options is None:
            held.skip()
            return
        held.stop()
        _tell_time(held, question)
        held.choose(options, confidence=_confidence(held, lines))
        return
    while not (_spoken if held.speaking else _written)(held, question, lines):
        held.speak(spoken=not held.speaking)
        _ask_for_words(held)


def _written(held: Interview, question: Question, lines: Iterator[str]) -> bool:
    """Take a typed answer; return False where one wants to speak."""
    text = _typed(held, lines)
    if text is _Instead.SPEAK:
        return False
    if text is _Instead.SKIP:
        held.skip()
        return True
    held.stop()
    _tell_time(held, question)
    held.answer(text, confidence=_confidence(held, lines))
    return True


def _tell_time(held: Interview, question: Question) -> None:
    if held.terms.clock:
        echo(f"Time: {clock(held.elapsed_ms())} of {clock(question.budget_ms)}.")


def _typed(held: Interview, lines: Iterator[str]) -> "str | _Instead":
    """Return what is typed until an empty line, or what is done instead; each line is kept at once."""
    said = [held.draft] if held.draft else []
    while True:
        line = _line(lines)
        word = line.strip()
        if word == "?":
            echo(HELP)
        elif word.lower() == "s" and not said:
            return _Instead.SKIP
        elif word.lower() == "f4":
            return _Instead.SPEAK
        elif not word and said:
            return "\n".join(said)
        elif not word:
            echo("Nothing was typed yet. s: skip the question.")
        else:
            said.append(line.removeprefix("\\"))
            held.keep("\n".join(said))


def _chosen(question: Question, lines: Iterator[str]) -> set[int] | None:
    """Return the options that are chosen, by index, or None where the question is skipped."""
    while True:
        word = _line(lines).strip()
        numbers = re.findall(r"[0-9]+", word)
        places = {int(number) - 1 for number in numbers if len(number) == 1}
        if word == "?":
            echo(HELP)
        elif word.lower() == "s":
            return None
        elif (
            re.fullmatch(r"[0-9 ,]+", word)
            and len(places) == len(numbers)
            and all(0 <= place < len(question.options) for place in places)
            and (question.several or len(places) == 1)
        ):
            return places
        else:
            echo(f"Choose 1 to {len(question.options)}, or skip with s.")


def _spoken(held: Interview, question: Question, lines: Iterator[str]) -> bool:
    """Take a spoken answer; return False where one wants to type."""
    while (word := _line(lines).strip()) != "":
        if word.lower() == "s":
            held.skip()
            return True
        if word.lower() == "f4":
            return False
        echo(HELP if word == "?" else "Speak. Empty line: I have said all. s: skip.")
    points = held.spoke()
    _tell_time(held, question)
    for n, point in enumerate(points, 1):
        side = f"{plain(point.side)}: " if point.side else ""
        echo(f"  {n}. {side}{plain(point.say)}{' (essential)' if point.essential else ''}")
    marks = _ticks(len(points), lines) if points else []
    held.ticked(marks, confidence=_confidence(held, lines))
    return True


def _ticks(count: int, lines: Iterator[str]) -> list[Mark]:
    """Return which points were made."""
    echo("Which did you make? Numbers, with h before one that was half made: `1 3 h2`. a: all. Empty line: none.")
    while True:
        word = _line(lines).strip().lower()
        if word == "a":
            return [Mark.MET] * count
        marks = marks_of(word.replace(",", " ").split(), count)
        if marks is not None:
            return marks
        echo(f"Numbers from 1 to {count}, such as `1 h2`.")


def _confidence(held: Interview, lines: Iterator[str]) -> str:
    """Return how sure the answer was given, where that is asked."""
    if not held.terms.confidence or held.question is None or held.question.showing is None:
        return ""  # nothing would tell whether it was right
    echo("How sure are you? 1 sure, 2 unsure, 3 a guess. Empty line: don't say.")
    while True:
        word = _line(lines).strip().lower()
        if not word:
            return ""
        if word in ("1", "2", "3"):
            return CONFIDENCES[int(word) - 1]
        if word in CONFIDENCES:
            return word
        echo("1 sure, 2 unsure, 3 a guess.")
