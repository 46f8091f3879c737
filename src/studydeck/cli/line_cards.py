"""A card in line mode, in reading order: the question, the answer with its grades, and how the sitting went."""

from studydeck.cli import line_typing
from studydeck.cli.output import echo
from studydeck.core.marks import plain
from studydeck.core.notes.interview import Interview
from studydeck.core.scheduler import Rating
from studydeck.services import wording
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import Turn

HOW_SURE = "How sure are you? 1 sure, 2 unsure, 3 a guess; an empty line shows the answer."


def ask(session: Session) -> None:
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


def tell_answer_or_ask(turn: Turn) -> None:
    """Print the answer, or where it is asked for first, how sure one is."""
    if turn.revealed:
        tell_answer(turn)
    else:
        echo(HOW_SURE)


def tell_answer(turn: Turn) -> None:
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
    tell_grades(turn)


def tell_grades(turn: Turn) -> None:
    """Print the grades, what each does, and which one an empty line takes."""
    if waits_for_points(turn) and not (turn.typed and turn.typed.ticked):
        echo("Or grade by word: again, hard, good, easy.")
        return
    names = [f"{rating.value} {rating.name.capitalize()}" for rating in Rating]
    if turn.outcomes:
        names = [f"{name} {wording.outcome(result)}" for name, result in zip(names, turn.outcomes, strict=True)]
    taken = f" (empty line: {turn.suggestion.name.capitalize()})" if turn.suggestion is not None else ""
    echo(f"{' · '.join(names)}{taken}")


def waits_for_points(turn: Turn) -> bool:
    """Whether it is open which points of a typed answer were made."""
    return turn.typed is not None and turn.typed.is_unsure


def tell_end(session: Session) -> None:
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
