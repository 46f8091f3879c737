"""What can be done in line mode once an interview is over: feed the schedule, correct verdicts, undo."""

from collections.abc import Iterator

from studydeck.cli.debrief_text import told
from studydeck.cli.output import echo
from studydeck.cli.ticking import marks_of
from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.interview.correcting import correct, verdict_called
from studydeck.services.interview.debrief import Debrief
from studydeck.services.interview.feeding import feed
from studydeck.services.interview.reviewing import debrief_of
from studydeck.services.library import Library

AFTER_HELP = """  f        take the verdicts into the schedule
  3 c      answer 3 was correct (p partly correct, w wrong)
  3 t 1 h2 answer 3 made point 1, and point 2 half
  u        undo the newest act, whatever it was; u u: the interview itself
  d        the debrief again
  (empty)  leave"""


def afterwards(library: Library, debrief: Debrief, lines: Iterator[str]) -> None:
    """Take the verdicts into the schedule or correct them, where that is asked for."""
    echo()
    fed = "f: take the verdicts into the schedule. " if debrief.can_feed else ""
    echo(f"{fed}3 c: answer 3 was correct (p partly, w wrong). ?: help. Empty line: leave.")
    while (word := next(lines, "").strip().lower()) not in ("", "q"):
        try:
            _after(library, debrief, word)
        except StudydeckError as error:
            echo(f"Not done: {error}")
        if not _still_counts(library, debrief):
            return
        debrief = debrief_of(library, debrief.id)


def _still_counts(library: Library, debrief: Debrief) -> bool:
    """Return whether the interview still counts: it may have been taken back."""
    try:
        debrief_of(library, debrief.id)
    except StudydeckError:
        return False
    return True


def _after(library: Library, debrief: Debrief, word: str) -> None:
    """Do what one line says."""
    match word.split():
        case ["?"]:
            echo(AFTER_HELP)
        case ["f"]:
            echo(feed(library, debrief))
        case ["u"] if history.takes_interview(library):
            echo("That takes the whole interview back, with its answers: `u u` does it.")
        case ["u"] | ["u", "u"]:
            said = history.undo_act(library)
            echo(f"Undone: {said}." if said else "There is nothing to undo.")
        case ["d"]:
            for line in told(debrief):
                echo(line)
        case [number, verdict] if number.isdecimal() and number.isascii() and len(number) < len("10000"):
            correct(library, debrief, int(number), verdict=verdict_called(verdict))
            late = " The schedule keeps the former verdict." if debrief.fed else ""
            echo(f"Answer {number} counts as {verdict_called(verdict)} now.{late}")
        case [number, "t", *ticks] if number.isdecimal() and number.isascii() and len(number) < len("10000"):
            answer = next((one for one in debrief.answers if one.n == int(number)), None)
            marks = marks_of(ticks, len(answer.points)) if answer is not None else None
            if marks is None:
                raise StudydeckError("There is no such answer, or no such point.", "Such as `3 t 1 h2`.")
            correct(library, debrief, int(number), marks=marks)
            echo(f"Answer {number} is judged by these points now.")
        case _:
            echo(f"`{word[:40]}` is no command here; ? lists them.")
