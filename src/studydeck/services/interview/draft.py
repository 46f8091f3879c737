"""What is typed to an interview's present question, on disk while it is typed, until it is handed in or the interview is gone."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from studydeck.core.text import clean
from studydeck.services.library import Library
from studydeck.services.writing import drafts

_BEGINS = "interview-"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed to a question, and how long that took.

    Attributes:
        number, follow: which question, and which of its follow-ups.
        text: what stood in the field.
        ms: the time of the answer so far.
    """

    number: int
    follow: int
    text: str
    ms: int


def keep(library: Library, interview: str, draft: Draft, *, lasting: bool = False) -> None:
    """Keep a draft in the place of an earlier one; `lasting` waits until the disk has it.

    Raises:
        StudydeckError: it couldn't be written.
    """
    said = {"number": draft.number, "follow": draft.follow, "text": draft.text, "ms": draft.ms}
    drafts.keep(library, _name(interview), json.dumps(said), lasting=lasting)


def kept(library: Library, interview: str) -> Draft | None:
    """Return the draft of an interview, or None where there is none that can be read."""
    text = drafts.kept(library, _name(interview))
    if text is None:
        return None
    try:
        said = json.loads(text)
        return Draft(int(said["number"]), int(said["follow"]), clean(str(said["text"])), int(said["ms"]))
    except (KeyError, OverflowError, TypeError, ValueError):
        return None  # cut off in its middle: nothing is lost but what was typed last


def drop(library: Library, interview: str) -> None:
    """Throw the draft of an interview away; harmless where there is none."""
    drafts.drop(library, _name(interview))


def tidy(library: Library, waiting: Collection[str]) -> None:
    """Throw away the drafts of all interviews but those that can be gone on with, as of one that was taken back."""
    drafts.drop_others(library, _BEGINS, {_name(interview) for interview in waiting})


def _name(interview: str) -> str:
    return f"interview {interview}"
