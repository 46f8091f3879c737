"""Studying line by line, for screen readers, dumb terminals and pipes: the same session without a screen."""

import sys
from collections.abc import Callable, Iterator

from studydeck.cli import line_typing
from studydeck.cli.line_cards import (
    HOW_SURE,
    ask,
    tell_answer,
    tell_answer_or_ask,
    tell_end,
    tell_grades,
    waits_for_points,
)
from studydeck.cli.opening import studying
from studydeck.cli.output import echo
from studydeck.core.marks import plain
from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.services.studying import typed_turns
from studydeck.services.studying.confidence import WORDS
from studydeck.services.studying.day import Selection
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import Turn

HELP = """One command a line:
  (empty)  show the answer, or take the suggested grade
  1-9      choose an option before the answer is shown; then 1 again, 2 hard, 3 good, 4 easy
           where confidence is asked for: 1 sure, 2 unsure, 3 a guess, before the answer is shown
  t        type the answer: on one line, or where that isn't enough, to an empty line; `t TEXT` at once
           then where it is asked: the numbers of the points that you made, such as 1 3
  p 1 3    after a typed answer: these points were made, all others weren't
  again, hard, good, easy   grade by word, also where digits are for points
  u        undo the newest act, whatever it was; once more, the one before
  s        suspend this card; S all cards of its note (u takes that back)
  b        bury this card until tomorrow; B all cards of its note
  f1 - f4  flag this card red, orange, green or blue; f0 takes the flag off
  h        show the hint
  m        10 more new cards, where nothing else is left
  ?        this help
  q        quit; the end of input quits as well"""


def study(home_folder: str | None, chosen: Callable[[Library], Selection]) -> None:
    """Study what is chosen until it is done or the input ends."""
    with studying(home_folder) as library:
        study_until_done(library, chosen(library), lines_of_input())


def lines_of_input() -> Iterator[str]:
    """Yield the commands of standard input, without their line ends."""
    sys.stdout.flush()
    for line in sys.stdin:
        yield line.strip()
        sys.stdout.flush()


def as_command(line: str) -> str:
    """Return a line as a command."""
    return line if line in ("B", "S") else line.lower()  # the only two letters of which the size matters


def study_until_done(library: Library, selection: Selection, lines: Iterator[str]) -> bool:
    """Study until nothing is left (then True) or the user quits or the input ends (then False)."""
    session = Session(library, selection)
    if session.turn is None and not session.waiting_ms:
        following = session.summary().next_day
        said = session.notice or "Nothing to study now."
        echo(f"{said}{f' The next cards come {following}.' if following and not selection.filtered else ''}")
        return True
    if session.notice:
        echo(session.notice)
        session.notice = ""
    ask(session)
    while True:
        over = session.turn is None and session.waiting_ms is None
        if over:
            tell_end(session)
            echo("Empty line: leave. u: undo the last answer. m: 10 more new cards.")
        elif session.turn is not None and session.turn.is_typing:
            _type(session, lines)
        typed = next(lines, "q")
        line = as_command(typed)
        if line == "q":
            if not over:
                tell_end(session)
            return False
        if over and line not in {"u", "m", "?"}:
            return True
        try:
            if line == "t" or line.startswith("t "):
                _begin_typing(session, lines, typed[1:].strip())
            else:
                _obey(session, line)
        except StudydeckError as error:
            echo(f"Not taken: {error}")


def _begin_typing(session: Session, lines: Iterator[str], text: str) -> None:
    """Let an answer be typed to the card that is up, or take the one that stood behind the command."""
    session.tick()
    turn = session.turn
    if turn is None or turn.revealed or (turn.pending and not turn.can_write_on):
        echo("The answer is shown already." if turn is not None and turn.revealed else "There is nothing to type to.")
        return
    typed_turns.open_field(session.library, turn)
    if text:
        typed_turns.hand_in(session.library, turn, text)
        tell_answer_or_ask(turn)
    else:
        _type(session, lines)


def _type(session: Session, lines: Iterator[str]) -> None:
    if line_typing.take(session, lines) and session.turn is not None:
        tell_answer_or_ask(session.turn)


def _obey(session: Session, line: str) -> None:
    """Do what one line says."""
    before = session.turn
    session.tick()
    turn = session.turn
    if session.notice:
        echo(session.notice)
        session.notice = ""
    if turn is not None and (before is None or before.showing.card != turn.showing.card) and line not in {"?", "u"}:
        ask(session)  # it came up only now: the line wasn't meant for it
        return
    match line:
        case "?":
            echo(HELP)
        case "u":
            _undo(session, turn)
        case _ if turn is None:
            if line == "m" and not session.ten_more():
                echo("No new cards are left.")
            session.tick()
            ask(session)
        case "h":
            echo(f"Hint: {plain(turn.showing.note.common.hint)}" if turn.show_hint() else "There is no hint.")
        case "s" | "b" | "S" | "B":
            said = (session.suspend if line in "sS" else session.bury)(note=line.isupper())
            if session.turn is turn:  # it was so already
                echo(said)
                return
            echo({"s": "Suspended.", "b": "Buried until tomorrow."}.get(line, said))
            ask(session)
        case "f0" | "f1" | "f2" | "f3" | "f4":
            echo(session.flag(int(line[1])))
        case "f":
            echo("A flag needs its number: f1 red, f2 orange, f3 green, f4 blue, f0 none.")
        case "again" | "hard" | "good" | "easy" if turn.revealed:
            _grade(session, Rating[line.upper()])
        case _ if turn.revealed and (line.startswith("p ") or waits_for_points(turn)) and line_typing.tick(turn, line):
            tell_grades(turn)
        case "":
            if turn.revealed:
                _take_suggestion(session, turn)
            else:
                (turn.hand_in if turn.chosen else turn.reveal)()
                tell_answer_or_ask(turn)
        case _ if line.isdecimal() and len(line) == 1:
            _digit(session, turn, int(line))
        case _:
            echo(f"`{line[:40]}` is no command; ? lists them.")


def _undo(session: Session, turn: Turn | None) -> None:
    """Take back the answer that waits for how sure one is, else the newest act."""
    if turn is not None and turn.can_write_on:
        typed_turns.open_field(session.library, turn)  # the loop asks for its text
        return
    if turn is not None and turn.can_choose_again:
        turn.choose_again()
    else:
        word = session.undo()
        echo(f"Undone: {word}." if word else "There is nothing to undo.")
    ask(session)


def _take_suggestion(session: Session, turn: Turn) -> None:
    """Grade as it is suggested; where nothing is, let the points stand as found, or ask."""
    if turn.suggestion is not None:
        _grade(session, turn.suggestion)
    elif turn.typed is not None and turn.typed.is_unsure:
        turn.typed.settle()
        echo(turn.typed.sentence)
        tell_grades(turn)
    else:
        echo("Grade with 1 again, 2 hard, 3 good or 4 easy.")


def _digit(session: Session, turn: Turn, digit: int) -> None:
    if turn.revealed:
        if 1 <= digit <= len(Rating):
            _grade(session, Rating(digit))
        else:
            echo("Grade with 1 again, 2 hard, 3 good or 4 easy.")
    elif turn.wants_confidence:
        if 1 <= digit <= len(WORDS) and turn.be(WORDS[digit - 1]):
            tell_answer(turn)
        else:
            echo(HOW_SURE)
    elif not turn.choose(digit - 1):
        echo("An empty line shows the answer." if not turn.has_choices else f"Choose 1 to {len(turn.asked.options)}.")
    elif turn.revealed or turn.pending:
        tell_answer_or_ask(turn)
    else:
        chosen = ", ".join(str(n + 1) for n in sorted(turn.chosen)) or "none"
        echo(f"Chosen: {chosen}. An empty line submits.")


def _grade(session: Session, rating: Rating) -> None:
    """Take an answer; it is on disk before it is said to be taken."""
    result = session.answer(rating)
    echo(f"Taken: {rating.name.capitalize()}{f', again in {wording.outcome(result)}' if result else ''}.")
    if session.notice:
        echo(session.notice)
        session.notice = ""
    sys.stdout.flush()
    ask(session)
