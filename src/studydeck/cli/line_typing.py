"""Typing an answer line by line: the text, what was found in it in reading order, and which points were made."""

import re
from collections.abc import Iterator

from studydeck.cli.output import echo
from studydeck.core.grading.rubric import Mark
from studydeck.core.marks import plain
from studydeck.core.text import normalise
from studydeck.services.studying import typed_turns
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import Turn
from studydeck.services.studying.typed import LONGEST

_NUMBERS = re.compile(r"\d{1,3}")
MOST_LINES = 500


def take(session: Session, lines: Iterator[str]) -> bool:
    """Read an answer to the card that is up; return whether one was handed in.

    One line is enough where the answer is a term, a gap or a name; else an empty line ends it. Nothing but an empty line
    is no answer, and the card stays as it is.
    """
    turn = session.turn
    if turn is None or turn.typed is None:
        return False
    typed = turn.typed
    if typed.text.strip():
        echo(f"Typed before: {typed.text}")
        echo("A line with a single + hands that in; else type it anew.")
    echo("Your answer; an empty line ends it:" if typed.several else "Your answer, on one line:")
    text = _read(lines, typed.text, several=typed.several)
    turn = session.turn
    if turn is None or turn.typed is None:
        return False
    if not text.strip():
        typed_turns.step_out(session.library, turn)
        echo("No answer was typed. An empty line shows the answer, t types again.")
        return False
    typed_turns.hand_in(session.library, turn, text[:LONGEST])
    return True


def _read(lines: Iterator[str], before: str, *, several: bool) -> str:
    found: list[str] = []
    for line in lines:
        if not found and line == "+" and before.strip():
            return before
        if not line:
            break
        found.append(line)
        if not several or len(found) == MOST_LINES:
            break
    return "\n".join(found)


def tell_judged(turn: Turn) -> None:
    """Print what was found in a typed answer, before the model answer; nothing where none was handed in."""
    typed = turn.typed
    judged = typed.judged if typed is not None else None
    if typed is None or judged is None:
        return
    echo(f"Your answer: {judged.text.strip() or '(nothing)'}")
    if judged.how == "exact" and any(piece.kind == "same" and piece.text.strip() for piece in judged.diff):
        from studydeck.services.studying.judging_words import difference_text

        shown = difference_text(judged.diff)
        if shown:
            echo(f"Compared: {shown}")
    echo(typed.sentence)
    tell_points(turn)


def tell_points(turn: Turn) -> None:
    """Print the checklist of a typed answer."""
    from studydeck.services.studying.judging_words import MARK_WORDS

    typed = turn.typed
    if typed is None or typed.found is None:
        return
    for n, grade in enumerate(typed.found.points):
        mark, doubt = typed.marks[n], "?" if typed.is_doubtful(n) else ""
        side = f"{grade.point.side}: " if grade.point.side else ""
        more = ", essential" if grade.point.essential else ", optional" if grade.point.optional else ""
        quoted = " ".join(grade.said.split()) if mark is not Mark.MISSING else ""
        said = f" (you said: {quoted})" if quoted and normalise(quoted) != normalise(grade.point.say) else ""
        echo(f"  {n + 1}. {MARK_WORDS[mark]}{doubt}{more}: {side}{plain(grade.point.say)}{said}")
    if typed.is_unsure:
        echo("Which did you say? Their numbers, such as `1 3`, or `0` for none; an empty line leaves them as found.")


def tick(turn: Turn, line: str) -> bool:
    """Take the numbers of the points that were made, all others weren't; return whether the line was that."""
    typed = turn.typed
    if typed is None or not typed.can_tick:
        return False
    numbers = [int(number) for number in _NUMBERS.findall(line)]
    if not numbers or _NUMBERS.sub("", line).strip(" ,;.p"):
        return False
    if any(number > len(typed.marks) for number in numbers):
        echo(f"The points go from 1 to {len(typed.marks)}.")
        return True
    for n in range(len(typed.marks)):
        typed.marks[n] = Mark.MET if n + 1 in numbers else Mark.MISSING
        typed.touched.add(n)
    typed.settle()
    echo(typed.sentence)
    tell_points(turn)
    return True
