"""What an interview is to be: its topics, its length, its kinds of questions and its pressure."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studydeck.errors import StudydeckError

KINDS = ("interview", "question", "definition", "difference", "list", "choice", "cloze")
"""The kinds of notes that can be asked, in the order in which they are offered."""

ALL_KINDS = frozenset(KINDS)
CONFIDENCES = ("sure", "unsure", "guess")
MOST_QUESTIONS = 200
MOST_MINUTES = 600.0


@dataclass(frozen=True, slots=True)
class Terms:
    """What an interview is to be.

    Attributes:
        decks: numbers of the decks, or None for all that aren't paused.
        tags: only notes with any of these tags.
        questions: at most so many questions, or None for as many as fit into `minutes`.
        minutes: how long it may take in all, or None; the last answer is never cut off.
        kinds: kinds of notes that may be asked.
        clock: whether the time of each answer is shown against its budget.
        follow_ups: whether an answer may be asked on.
        spoken: whether answers are spoken and ticked off, instead of typed.
        confidence: whether one says how sure one is before the next question.
    """

    decks: tuple[int, ...] | None = None
    tags: tuple[str, ...] = ()
    questions: int | None = 8
    minutes: float | None = None
    kinds: frozenset[str] = ALL_KINDS
    clock: bool = True
    follow_ups: bool = True
    spoken: bool = False
    confidence: bool = True


def checked(terms: Terms) -> Terms:
    """Return the terms as they are, where an interview can be held on them.

    Raises:
        StudydeckError: one of them makes no sense; says which. Exit code 2.
    """
    if strange := sorted(terms.kinds - ALL_KINDS):
        raise StudydeckError(f"There is no kind `{strange[0][:40]}`.", f"Kinds: {', '.join(KINDS)}.", exit_code=2)
    if not terms.kinds:
        raise StudydeckError("An interview needs at least one kind of question.", exit_code=2)
    if terms.questions is not None and not 1 <= terms.questions <= MOST_QUESTIONS:
        raise StudydeckError(f"An interview has 1 to {MOST_QUESTIONS} questions.", exit_code=2)
    if terms.minutes is not None and (math.isnan(terms.minutes) or not 0 < terms.minutes <= MOST_MINUTES):
        raise StudydeckError(f"An interview takes up to {MOST_MINUTES:.0f} minutes.", exit_code=2)
    if terms.questions is None and terms.minutes is None:
        raise StudydeckError("An interview needs a number of questions or of minutes.", exit_code=2)
    return terms


def to_json(terms: Terms, deck_ids: Mapping[int, str]) -> dict[str, Any]:
    """Return the terms as the log keeps them: decks by id, as their numbers change with the index."""
    decks = None if terms.decks is None else [deck_ids[number] for number in terms.decks if number in deck_ids]
    return {
        "decks": decks,
        "tags": list(terms.tags),
        "questions": terms.questions,
        "minutes": terms.minutes,
        "kinds": [kind for kind in KINDS if kind in terms.kinds],
        "clock": terms.clock,
        "follow_ups": terms.follow_ups,
        "spoken": terms.spoken,
        "confidence": terms.confidence,
    }


def from_json(said: Any, deck_numbers: Mapping[str, int]) -> Terms:
    """Return the terms that the log keeps; what is damaged there has its default, and decks that are gone are left out."""
    if not isinstance(said, Mapping):
        return Terms()
    plain = Terms()
    ids, questions, minutes = said.get("decks"), said.get("questions"), said.get("minutes")
    decks = tuple(deck_numbers[name] for name in _texts(ids) if name in deck_numbers) if isinstance(ids, list) else None
    kinds = frozenset(_texts(said.get("kinds"))) & ALL_KINDS
    return Terms(
        decks=decks,
        tags=_texts(said.get("tags")),
        questions=questions if isinstance(questions, int) and not isinstance(questions, bool) else None,
        minutes=float(minutes) if isinstance(minutes, int | float) and not isinstance(minutes, bool) else None,
        kinds=kinds or plain.kinds,
        clock=_flag(said, "clock", default=True),
        follow_ups=_flag(said, "follow_ups", default=True),
        spoken=_flag(said, "spoken", default=False),
        confidence=_flag(said, "confidence", default=True),
    )


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _flag(said: Mapping[str, Any], name: str, *, default: bool) -> bool:
    value = said.get(name)
    return value if isinstance(value, bool) else default
