"""A card as an interviewer asks it: the words of the question, the time it may take, and what a good answer names."""

from collections.abc import Sequence

from studydeck.core.card import Answer, Point
from studydeck.core.marks import plain
from studydeck.core.notes.interview import Interview
from studydeck.core.notes.kind import Note
from studydeck.services.interview.question import Question
from studydeck.services.studying.showing import Showing

_SECOND_MS, _MINUTE_MS = 1000, 60_000
_STEP_MS = 5 * _SECOND_MS
_SHORTEST_MS, _LONGEST_MS = 20 * _SECOND_MS, 300 * _SECOND_MS
_A_WORD_MS = 1200  # to find and say a word of a model answer; plain speaking takes half of that
_AN_ITEM_MS = 6 * _SECOND_MS
_TO_BEGIN_MS = {"choice": 20, "cloze": 20, "list": 15, "definition": 25, "question": 30, "difference": 30}
_TO_READ_MS = 400  # an option's word
_ASKED_ON = 1.5
LONGEST_MODEL = 4_000
LONGEST_PROMPT = 2_000


def budget_ms(showing: Showing) -> int:
    """Return how long an answer may take: the note's minutes, else by kind and by the length of the model answer."""
    note = showing.note
    if isinstance(note, Interview) and note.minutes:
        return round(note.minutes * _MINUTE_MS)
    asked = showing.asked
    ms = _TO_BEGIN_MS.get(showing.kind, 30) * _SECOND_MS
    if asked.options:
        ms += _TO_READ_MS * _words(" ".join((asked.shown, *asked.options)))
    elif showing.key.face == "term" or showing.kind == "cloze":
        ms += _TO_READ_MS * _words(asked.prompt)
    else:
        answer = asked.answer
        ms += _A_WORD_MS * _words(" ".join((answer.text, *(row.text for row in answer.rows))))
        ms += sum(_AN_ITEM_MS + _A_WORD_MS * _words(item) // 2 for item in answer.items)
    return rounded(min(max(ms, _SHORTEST_MS), _LONGEST_MS))


def with_follow_ups_ms(showing: Showing) -> int:
    """Return how long a question takes with what is usually asked on after it."""
    note, ms = showing.note, budget_ms(showing)
    asks_on = bool(note.follow_ups) if isinstance(note, Interview) else showing.kind in ("definition", "difference")
    return round(ms * _ASKED_ON) if asks_on and not showing.asked.options else ms


def rounded(ms: float) -> int:
    """Return a budget in whole steps of five seconds."""
    return max(_STEP_MS, round(ms / _STEP_MS) * _STEP_MS)


def _words(text: str) -> int:
    return len(text.split())


def question_of(showing: Showing, number: int, topic: str) -> Question:
    """Return a card as a question of an interview."""
    prompt, shown = worded(showing)
    asked = showing.asked
    return Question(
        number=number,
        follow=0,
        showing=showing,
        topic=topic,
        kind=showing.kind,
        prompt=prompt[:LONGEST_PROMPT],
        shown=shown[:LONGEST_PROMPT],
        budget_ms=budget_ms(showing),
        options=asked.options,
        right=asked.right,
        several=asked.several,
        model=model_of(showing),
        points=() if asked.options else tickable(showing),
    )


def worded(showing: Showing) -> tuple[str, str]:
    """Return what an interviewer would say to ask a card, and what is shown with it."""
    asked, face = showing.asked, showing.key.face
    if face == "meaning":
        return f'What is meant by "{asked.prompt}"?', asked.shown
    if face == "term":
        return "Which term is this?", asked.prompt
    if showing.kind == "cloze":
        return "What belongs in the gap?", asked.prompt
    if showing.kind == "list":
        return f"Name them all: {asked.prompt}", asked.shown
    return asked.prompt, asked.shown


def model_of(showing: Showing) -> str:
    """Return the model answer as lines of plain text."""
    asked = showing.asked
    if asked.options and showing.kind == "difference":
        return "\n".join(asked.options[n] for n in sorted(asked.right))
    if isinstance(showing.note, Interview):
        return plain(asked.answer.text)[:LONGEST_MODEL]  # its points stand beside it
    return plain(asked.answer.plain())[:LONGEST_MODEL]


def tickable(showing: Showing) -> tuple[Point, ...]:
    """Return what can be ticked off after a spoken answer: the author's points, else the parts of the model answer."""
    points = points_of(showing.note, showing.key.face)
    return points or _parts(showing.asked.answer)


def points_of(note: Note, face: str) -> tuple[Point, ...]:
    """Return the author's points for a card: they are about the whole of a note, not about one aspect or term."""
    return note.common.points if face in ("meaning", "answer", "interview") else ()


def _parts(answer: Answer) -> tuple[Point, ...]:
    rows: Sequence[Point] = [Point(plain(row.text), side=plain(row.label)) for row in answer.rows]
    items = [Point(plain(item)) for item in answer.items]
    if answer.items or (answer.rows and not answer.text):
        return (*rows, *items)
    return (Point(plain(answer.text)),) if answer.text.strip() else ()
