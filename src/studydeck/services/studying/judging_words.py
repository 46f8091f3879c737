"""What was found in a typed answer, said in a plain sentence."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from studydeck.core.grading.rubric import Certainty, Flag, Mark, Verdict
from studydeck.core.text import normalise

if TYPE_CHECKING:
    from studydeck.core.grading.spelling.exact import Piece
    from studydeck.services.studying.judging import Judged

MARK_WORDS = {
    Mark.MET: "met",
    Mark.HALF: "half",
    Mark.MISSING: "not found",
    Mark.DENIED: "denied",
    Mark.WRONG_SIDE: "wrong side",
}
"""What each mark is called, on every screen and in line mode."""

_FLAGS = {
    Flag.EMPTY: "Nothing was typed: that counts as not known.",
    Flag.DONT_KNOW: "You said that you don't know.",
    Flag.STUFFING: "These are key words without a sentence: say how they belong together.",
}
_NAMED = 4  # things in one sentence; more are counted


def sentence_of(judged: "Judged") -> str:
    """Return what was found, in one or two sentences; the gravest thing first."""
    found = next((_FLAGS[flag] for flag in judged.flags if flag in _FLAGS), "")
    if found:
        return found
    said = {"exact": _of_words, "list": _of_list, "points": _of_points}.get(judged.how, _of_nothing)(judged)
    if Flag.TOO_LONG in judged.flags:
        said += " Your answer is very long; only its beginning was read."
    return said


def _of_nothing(_judged: "Judged") -> str:
    return "There are no points to judge by: compare the two, then grade."


def _of_words(judged: "Judged") -> str:
    if judged.confused_with is not None:
        return f"{judged.confused_with.name} is another card's answer."
    if judged.verdict is not Verdict.CORRECT:
        return "That isn't it."
    return "Right, but for a slip of the pen." if judged.slip else "Right."


def _of_list(judged: "Judged") -> str:
    named = [grade.point.say for grade in judged.points if grade.mark is Mark.MET]
    total = len(judged.points)
    every = "Both are there." if total == 2 else f"All {total} are there."
    parts = [every if len(named) == total else f"{len(named)} of {total} are there."]
    if judged.extra:
        parts.append(f"Not in the list: {_together(judged.extra)}.")
    if not judged.in_order:
        parts.append("The order is another one than asked for.")
    return " ".join(parts)


def _of_points(judged: "Judged") -> str:
    if judged.confused_with is not None:
        name = judged.confused_with.name
        return (
            f"This reads like the answer to: {name}" if name.endswith(("?", ".", "!")) else f"This reads like {name}."
        )
    if Flag.SWAP in judged.flags:
        return _of_sides(judged)
    if any(grade.mark is Mark.WRONG_SIDE for grade in judged.points):
        return _of_sides(judged)
    denied = [n for n, grade in enumerate(judged.points, 1) if grade.mark is Mark.DENIED]
    if denied:
        which = f"point {denied[0]}" if len(denied) == 1 else f"points {', '.join(map(str, denied))}"
        return f"You say the contrary of {which}."
    if Flag.CONTRADICTION in judged.flags:
        return "Something here says the contrary of the answer."
    if judged.derived:
        return "The points were made from the model answer: tick what you said."
    if judged.certainty is Certainty.UNSURE:
        return "Not sure about this one: tick what you said."
    return {Verdict.CORRECT: "The points are there.", Verdict.PARTIAL: "A part of it is there."}.get(
        judged.verdict or Verdict.WRONG, "The points weren't found."
    )


def _of_sides(judged: "Judged") -> str:
    """Return whose side was described as whose."""
    sides = list(dict.fromkeys(grade.point.side for grade in judged.points if grade.point.side))
    wrong = list(dict.fromkeys(grade.point.side for grade in judged.points if grade.mark is Mark.WRONG_SIDE))
    if len(wrong) > 1 or not wrong:
        return "You swapped the sides: what you say of one is true of the other."
    others = [side for side in sides if side != wrong[0]]
    if len(others) == 1:
        return f"You described {_genitive(wrong[0])} side as {_genitive(others[0])}."
    return f"You gave {_genitive(wrong[0])} side to another one."


def _genitive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _together(texts: "list[str] | tuple[str, ...]") -> str:
    shown = [text if len(text) <= 60 else f"{text[:57]}..." for text in texts[:_NAMED]]
    more = len(texts) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def difference_text(pieces: "Sequence[Piece]") -> str:
    """Return what is right with what is too much in `[-...-]` and what is missing in `{+...+}`; empty without either.

    What differs in case alone is the same.
    """
    found: list[str] = []
    differs = False
    waiting = ""
    for piece in pieces:
        if piece.kind == "wrong":
            waiting = piece.text
            continue
        if piece.kind == "same" or (
            piece.kind == "missing" and waiting and normalise(waiting) == normalise(piece.text)
        ):
            found.append(piece.text)
        else:
            differs = True
            much = waiting or (piece.text if piece.kind == "extra" else "")
            found.append(f"[-{much}-]" if much else "")
            found.append(f"{{+{piece.text}+}}" if piece.kind == "missing" else "")
        waiting = ""
    if waiting:
        differs = True
        found.append(f"[-{waiting}-]")
    return "".join(found) if differs else ""
