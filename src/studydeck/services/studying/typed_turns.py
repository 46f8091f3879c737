"""Typing at a card: opening the field with what was typed before, keeping it on disk, handing it in to be judged."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from studydeck.core.grading.rubric import Certainty
from studydeck.core.text import clean
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.studying.typed import LONGEST, Typed

if TYPE_CHECKING:
    from studydeck.core.events import Event
    from studydeck.core.scheduler import Rating
    from studydeck.services.studying.judging import Judged
    from studydeck.services.studying.showing import Showing, Turn

LONGEST_NAMED = 1_500  # characters of an answer in which options are looked for


def types_at_once(asked: Iterable[str], showing: "Showing") -> bool:
    """Return whether a card's field opens with its question: its kind or its face is among those asked for."""
    names = set(asked)
    return bool(names) and not names.isdisjoint({showing.kind, showing.key.face.partition("/")[0]})


def is_single(showing: "Showing") -> bool:
    """Return whether an answer to a card takes one line: a term, a gap, a name, a word or two."""
    from studydeck.services.studying.rubrics import words_of

    words = words_of(showing)
    return words is not None and (not words.listed or showing.kind == "cloze")


def open_field(library: Library, turn: "Turn") -> Typed:
    """Open the field of the card that is up, with what was typed into it before, if anything.

    An answer that waits for how sure one is is taken back: its text is changed, and handed in once more.
    """
    if turn.typed is None or turn.typed.found is not None:
        text = turn.typed.text if turn.typed is not None and turn.can_write_on else draft(library, turn.showing)
        if turn.can_write_on:
            turn.pending, turn.chosen = False, set()
        turn.typed = Typed(text, several=not is_single(turn.showing))
    turn.typed.open = True
    return turn.typed


def step_out(library: Library, turn: "Turn") -> None:
    """Close the field; what stands in it is kept."""
    if turn.typed is not None:
        turn.typed.open = False
        keep(library, turn, lasting=True)


def hand_in(library: Library, turn: "Turn", text: str) -> None:
    """Take a text as the answer: it is judged, and revealed unless it is asked first how sure one is."""
    take(turn, submit(library, turn, text)())


def submit(library: Library, turn: "Turn", text: str) -> "Callable[[], Judged]":
    """Keep a text as the answer, and return what judges it: that reads nothing more, so any thread may do it."""
    from studydeck.services.studying.judging import basis_of, judge_by

    typed = turn.typed or Typed()
    typed.text, typed.hint = clean(text)[:LONGEST], turn.hint_shown
    turn.typed = typed
    keep(library, turn)
    ms = max(0, library.now().at_ms - turn.shown_at_ms)
    return partial(judge_by, basis_of(library, turn.showing), typed.text, ms=ms, hint=turn.hint_shown)


def take(turn: "Turn", found: "Judged") -> None:
    """Take what was found in the answer: it is revealed unless it is asked first how sure one is."""
    if turn.typed is not None:
        turn.typed.hand_in(found)
        turn.chosen = _named(turn, turn.typed.text)
        turn.hand_in()


def carried(library: Library, before: "Turn", after: "Turn") -> None:
    """Let a typed answer go over to another turn at the same card; it is judged anew where its text changed."""
    typed = before.typed
    after.typed = typed
    if typed is None or typed.found is None:
        return
    if before.showing.note != after.showing.note or before.showing.asked != after.showing.asked:
        from studydeck.services.studying.judging import judge

        typed.hand_in(judge(library, after.showing, typed.text, hint=typed.hint))
        after.chosen = _named(after, typed.text)


def _named(turn: "Turn", text: str) -> set[int]:
    """Return which of the options a typed answer names; none on cards without options."""
    asked = turn.asked
    if not asked.options:
        return set()
    from studydeck.core.grading.spelling.exact import compare, compare_list
    from studydeck.services.studying.rubrics import option_ways

    text = text[:LONGEST_NAMED]
    ways = [option_ways(turn.showing, option) for option in asked.options]
    if asked.several:
        return {n for n, found in enumerate(compare_list(ways, text, ordered=False).found) if found is not None}
    return {n for n, names in enumerate(ways) if compare(names, text).right}


# --- drafts -------------------------------------------------------------------------------------------------------


def _name(showing: "Showing") -> str:
    return f"answer {showing.uid} {showing.origin}"


def draft(library: Library, showing: "Showing") -> str:
    """Return what was typed at a card and not handed in, by this run of the program or one that was killed."""
    from studydeck.services.writing import drafts

    return clean(drafts.kept(library, _name(showing)) or "")[:LONGEST]


def keep(library: Library, turn: "Turn", *, lasting: bool = False) -> None:
    """Keep what is typed on disk, so that nothing ends it; where that fails it is kept in memory alone."""
    if turn.typed is not None:
        keep_text(library, turn.showing, turn.typed.text, lasting=lasting)


def keep_text(library: Library, showing: "Showing", text: str, *, lasting: bool = False) -> None:
    """Keep a text as the draft of a card's answer; an empty one is none."""
    from studydeck.services.writing import drafts

    with suppress(StudydeckError, OSError):
        if text.strip():
            drafts.keep(library, _name(showing), text, lasting=lasting)
        else:
            drafts.drop(library, _name(showing))


def drop(library: Library, showing: "Showing") -> None:
    """Throw away the draft of a card, which was answered."""
    keep_text(library, showing, "")


# --- remembering --------------------------------------------------------------------------------------------------


def remembering(library: Library, turn: "Turn", rating: "Rating") -> "list[Event]":
    """Return the event that keeps a typed answer that was graded otherwise than it was judged, or none."""
    typed = turn.typed
    if typed is None or typed.found is None:
        return []
    from studydeck.services.studying import remembered

    if not remembered.remembers(typed.found, rating, ticked=typed.ticked):
        return []
    said = typed.ticked or typed.settled or typed.found.certainty is Certainty.SURE
    marks = {grade.point.say: mark for grade, mark in zip(typed.found.points, typed.marks, strict=True)} if said else {}
    return [remembered.event(library, turn.showing.uid, turn.showing.origin, typed.text, rating, marks)]
