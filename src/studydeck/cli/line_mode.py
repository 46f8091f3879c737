"""Studying line by line, for screen readers, dumb terminals and pipes: the same session without a screen."""

import sys
from collections.abc import Callable, Iterator

from studydeck.cli import line_typing
from studydeck.cli.opening import studying
from studydeck.cli.output import echo, table
from studydeck.core.marks import plain
from studydeck.core.notes.interview import Interview
from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.services.studying import typed_turns
from studydeck.services.studying.confidence import WORDS
from studydeck.services.studying.day import Selection
from studydeck.services.studying.overview import Overview, overview
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


HOME_HELP = """One command a line:
  (empty)  study all that is due today
  1, 2 ... study the deck of that number, or the saved search
  ?        this help
  q        quit; the end of input quits as well"""
HOW_SURE = "How sure are you? 1 sure, 2 unsure, 3 a guess; an empty line shows the answer."
LONGEST_NUMBER = 9  # digits; longer ones number no deck


def home(home_folder: str | None) -> None:
    """List the decks and what is due, then study what is asked for."""
    with studying(home_folder) as library:
        state = overview(library)
        for line in deck_table(state):
            echo(line)
        _echo_today(library, state)
        if not state.decks:
            echo(
                f"There are no decks yet. Put one into {library.places.decks}; docs/deck-format.md shows how to write it."
            )
        lines = _lines()
        while True:
            echo("Empty line: study all. A deck's number: study that deck. q: quit.")
            line = _command(next(lines, "q"))
            if line == "q":
                return
            selection = _chosen(state, line)
            if selection is None:
                echo(f"There is no deck {line[:40]}." if line.isdecimal() else HOME_HELP)
                continue
            try:
                if not _study(library, selection, lines):
                    return
            except StudydeckError as error:
                if not selection.query:
                    raise
                echo(f"This search can't be studied: {error}")
            state = overview(library)
            _echo_today(library, state)


def _echo_today(library: Library, state: Overview) -> None:
    """Say what today holds, and how far one is from being ready where a date is set."""
    from studydeck.services.ready.outlook import line_at_once

    echo(due_text(state))
    line = line_at_once(library)
    if line:
        echo(line)


def _chosen(state: Overview, line: str) -> Selection | None:
    if not line:
        return Selection()
    number = int(line) if line.isdecimal() and len(line) < LONGEST_NUMBER else 0
    if 1 <= number <= len(state.decks):
        return Selection(decks=(state.decks[number - 1].number,))
    if len(state.decks) < number <= len(state.decks) + len(state.sets):
        return Selection(query=state.sets[number - len(state.decks) - 1].query)
    return None


def study(home_folder: str | None, chosen: Callable[[Library], Selection]) -> None:
    """Study what is chosen until it is done or the input ends."""
    with studying(home_folder) as library:
        _study(library, chosen(library), _lines())


def _lines() -> Iterator[str]:
    """Yield the commands of standard input, without their line ends."""
    sys.stdout.flush()
    for line in sys.stdin:
        yield line.strip()
        sys.stdout.flush()


def _command(line: str) -> str:
    """Return a line as a command."""
    return line if line in ("B", "S") else line.lower()  # the only two letters of which the size matters


def deck_table(state: Overview) -> list[str]:
    """Return the decks as a table: number, title, counts."""
    rows = [
        (
            f"{n}. {' › '.join((*deck.breadcrumbs, deck.title))}{' (paused)' if deck.paused else ''}{_badge(deck.problems)}",
            *(("·", "·", "·") if deck.paused else (str(deck.today_new), str(deck.learning), str(deck.today_due))),
        )
        for n, deck in enumerate(state.decks, 1)
    ]
    rows += [
        (
            f"{n}. {one.name} ({'wrong search' if one.problem else 'search'})",
            *(str(one.new), str(one.learning), str(one.due)),
        )
        for n, one in enumerate(state.sets, len(state.decks) + 1)
    ]
    return table(rows, ("Deck", "new", "learning", "due")) if rows else []


def _badge(problems: int) -> str:
    return f" ({wording.plural(problems, 'problem')})" if problems else ""


def due_text(state: Overview) -> str:
    """Return what is due in one line."""
    if state.left:
        return f"{state.due} due · {state.learning} learning · {state.new} new · about {state.minutes} min"
    return f"Nothing is due{f' until {_without_on(state.next_text)}' if state.next_text else ''}."


def _without_on(text: str) -> str:
    return text.removeprefix("on ")


def _study(library: Library, selection: Selection, lines: Iterator[str]) -> bool:
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
    _ask(session)
    while True:
        over = session.turn is None and session.waiting_ms is None
        if over:
            _end(session)
            echo("Empty line: leave. u: undo the last answer. m: 10 more new cards.")
        elif session.turn is not None and session.turn.is_typing:
            _type(session, lines)
        typed = next(lines, "q")
        line = _command(typed)
        if line == "q":
            if not over:
                _end(session)
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
        _tell_answer_or_ask(turn)
    else:
        _type(session, lines)


def _type(session: Session, lines: Iterator[str]) -> None:
    if line_typing.take(session, lines) and session.turn is not None:
        _tell_answer_or_ask(session.turn)


def _obey(session: Session, line: str) -> None:
    """Do what one line says."""
    before = session.turn
    session.tick()
    turn = session.turn
    if session.notice:
        echo(session.notice)
        session.notice = ""
    if turn is not None and (before is None or before.showing.card != turn.showing.card) and line not in {"?", "u"}:
        _ask(session)  # it came up only now: the line wasn't meant for it
        return
    match line:
        case "?":
            echo(HELP)
        case "u" if turn is not None and turn.can_write_on:
            typed_turns.open_field(session.library, turn)  # the loop asks for its text
        case "u" if turn is not None and turn.can_choose_again:
            turn.choose_again()
            _ask(session)
        case "u":
            word = session.undo()
            echo(f"Undone: {word}." if word else "There is nothing to undo.")
            _ask(session)
        case _ if turn is None:
            if line == "m" and not session.ten_more():
                echo("No new cards are left.")
            session.tick()
            _ask(session)
        case "h":
            echo(f"Hint: {plain(turn.showing.note.common.hint)}" if turn.show_hint() else "There is no hint.")
        case "s" | "b" | "S" | "B":
            said = (session.suspend if line in "sS" else session.bury)(note=line.isupper())
            if session.turn is turn:  # it was so already
                echo(said)
                return
            echo({"s": "Suspended.", "b": "Buried until tomorrow."}.get(line, said))
            _ask(session)
        case "f0" | "f1" | "f2" | "f3" | "f4":
            echo(session.flag(int(line[1])))
        case "f":
            echo("A flag needs its number: f1 red, f2 orange, f3 green, f4 blue, f0 none.")
        case "again" | "hard" | "good" | "easy" if turn.revealed:
            _grade(session, Rating[line.upper()])
        case _ if turn.revealed and (line.startswith("p ") or _waits_for_points(turn)) and line_typing.tick(turn, line):
            _tell_grades(turn)
        case "":
            if turn.revealed:
                _take_suggestion(session, turn)
            else:
                (turn.hand_in if turn.chosen else turn.reveal)()
                _tell_answer_or_ask(turn)
        case _ if line.isdecimal() and len(line) == 1:
            _digit(session, turn, int(line))
        case _:
            echo(f"`{line[:40]}` is no command; ? lists them.")


def _waits_for_points(turn: Turn) -> bool:
    return turn.typed is not None and turn.typed.is_unsure


def _take_suggestion(session: Session, turn: Turn) -> None:
    """Grade as it is suggested; where nothing is, let the points stand as found, or ask."""
    if turn.suggestion is not None:
        _grade(session, turn.suggestion)
    elif turn.typed is not None and turn.typed.is_unsure:
        turn.typed.settle()
        echo(turn.typed.sentence)
        _tell_grades(turn)
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
            _tell_answer(turn)
        else:
            echo(HOW_SURE)
    elif not turn.choose(digit - 1):
        echo("An empty line shows the answer." if not turn.has_choices else f"Choose 1 to {len(turn.asked.options)}.")
    elif turn.revealed or turn.pending:
        _tell_answer_or_ask(turn)
    else:
        chosen = ", ".join(str(n + 1) for n in sorted(turn.chosen)) or "none"
        echo(f"Chosen: {chosen}. An empty line submits.")


def _tell_answer_or_ask(turn: Turn) -> None:
    """Print the answer, or where it is asked for first, how sure one is."""
    if turn.revealed:
        _tell_answer(turn)
    else:
        echo(HOW_SURE)


def _ask(session: Session) -> None:
    """Print the card that is up, or what the session waits for."""
    turn = session.turn
    if turn is None:
        if session.waiting_ms:
            echo(
                f"The next learning card comes {wording.until(session.waiting_ms, 0)}. Empty line: look again. m: 10 more new cards. q: quit."
            )
        return
    counts, showing = session.counts, turn.showing
    echo()
    label = f" · {plain(showing.label)}" if showing.label else ""
    echo(
        f"[{session.done + 1} of {session.total}] {showing.deck.deck.title} · {showing.kind}{label} ({counts.new} new, {counts.learning} learning, {counts.due} due)"
    )
    echo(f"Question: {plain(turn.asked.prompt)}")
    if turn.asked.shown:
        echo(plain(turn.asked.shown))
    if isinstance(showing.note, Interview) and showing.note.minutes:
        echo(f"About {showing.note.minutes:g} min.")
    for n, option in enumerate(turn.asked.options, 1):
        echo(f"  {n}. {plain(option)}")
    if turn.asked.several:
        echo("Several are right: choose each by its number, then submit with an empty line.")
    if turn.wants_confidence:
        echo(HOW_SURE)


def _tell_answer(turn: Turn) -> None:
    """Print the answer, whether the choice was right, and the grades with what each does."""
    asked, showing = turn.asked, turn.showing
    line_typing.tell_judged(turn)
    if turn.right is not None and turn.judged is None:
        echo(("Right." if turn.right else "Wrong.") if turn.chosen else "Not chosen.")
        if showing.kind == "difference" or turn.asked.about:
            echo("Right is: " + "; ".join(f"{n + 1}. {plain(turn.asked.options[n])}" for n in sorted(asked.right)))
    answer = plain(asked.answer.plain())
    listed = asked.answer.rows or asked.answer.items or answer.startswith("- ")
    echo("Answer:" if listed else f"Answer: {answer}")
    if listed:
        echo(answer)
    note = showing.note
    if isinstance(note, Interview):
        for follow_up in note.follow_ups:
            echo(f"What may come next: {plain(follow_up)}")
    if showing.note.common.remark:
        echo(f"Remark: {plain(showing.note.common.remark)}")
    for source in showing.sources:
        echo(f"Source: {' › '.join(part for part in (source.title, source.at) if part)}")
    _tell_grades(turn)


def _tell_grades(turn: Turn) -> None:
    """Print the grades, what each does, and which one an empty line takes."""
    if _waits_for_points(turn) and not (turn.typed and turn.typed.ticked):
        echo("Or grade by word: again, hard, good, easy.")
        return
    names = [f"{rating.value} {rating.name.capitalize()}" for rating in Rating]
    if turn.outcomes:
        names = [f"{name} {wording.outcome(result)}" for name, result in zip(names, turn.outcomes, strict=True)]
    taken = f" (empty line: {turn.suggestion.name.capitalize()})" if turn.suggestion is not None else ""
    echo(f"{' · '.join(names)}{taken}")


def _grade(session: Session, rating: Rating) -> None:
    """Take an answer; it is on disk before it is said to be taken."""
    result = session.answer(rating)
    echo(f"Taken: {rating.name.capitalize()}{f', again in {wording.outcome(result)}' if result else ''}.")
    if session.notice:
        echo(session.notice)
        session.notice = ""
    sys.stdout.flush()
    _ask(session)


def _end(session: Session) -> None:
    """Print what was done and when the next cards are due."""
    summary = session.summary()
    if not session.done:
        return
    echo()
    head = {"time": "Time is up", "limit": "This sitting's limit is reached"}.get(session.stopped_by, "Done for now")
    echo(f"{head}: {summary.right} right, {summary.wrong} missed, in {wording.span(summary.ms)}.")
    for miss in summary.misses:
        echo(f"  Missed: {plain(miss.prompt)} ({miss.when})")
    for right, taken, times in summary.confused:
        echo(f"  Confused: {plain(right)} / {plain(taken)}{f', {times} times' if times > 1 else ''}")
    for level in summary.calibration:
        if level.answers:
            echo(f"  {level.word.capitalize()}: {level.right} of {level.answers} right")
    for leech in summary.leeches:
        echo(f"  Leech: {plain(leech.prompt)} ({leech.when})")
    if summary.next_day:
        week = f" {summary.week} are due in the next seven days." if summary.week else ""
        echo(f"Next cards {summary.next_day}.{week}")
