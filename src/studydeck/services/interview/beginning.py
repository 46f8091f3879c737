"""Beginning an interview, going on with one that was left in its middle, or ending it there."""

from dataclasses import dataclass, replace

from studydeck.core.events import EventKind
from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.interview import asking, draft, record
from studydeck.services.interview.interview import Interview
from studydeck.services.interview.offering import offered, refuse_empty
from studydeck.services.interview.terms import Terms
from studydeck.services.library import Library

_OFFERED_DAYS = 30


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An interview that was left in its middle.

    Attributes:
        id: its name.
        at_ms, utc_offset_min, day: when it began.
        terms: what it was to be.
        answered: how many of its questions were answered or skipped.
        questions: how many were drawn.
        sentence: the whole of it in plain words.
    """

    id: str
    at_ms: int
    utc_offset_min: int
    day: StudyDay
    terms: Terms
    answered: int
    questions: int
    sentence: str


def begin(library: Library, terms: Terms) -> Interview:
    """Draw the questions and begin; what was drawn is on disk when this returns.

    Raises:
        StudydeckError: nothing can be asked on these terms, or it couldn't be written.
    """
    offer = offered(library, terms)
    refuse_empty(offer)
    draft.tidy(library, [one.id for one in _waiting(library)])
    planned = [record.Planned(one.showing.card, one.topic, asking.worded(one.showing)[0]) for one in offer.drawn]
    name = library.new_batch()
    detail = record.begin_detail(library, name, terms, planned)
    event = library.happened(EventKind.INTERVIEW, batch=name, detail=detail)
    library.write([event])
    (stored,) = record.from_events(library, [event])
    return Interview(library, replace(stored, terms=terms))


def unfinished(library: Library) -> Unfinished | None:
    """Return the newest interview that was left in its middle during the last 30 days, or None.

    One to which nothing was answered or typed is none: beginning anew is as good.
    """
    stored = next((one for one in reversed(_waiting(library)) if _begun(library, one)), None)
    if stored is None:
        return None
    when = wording.iso_minute(stored.at_ms, stored.utc_offset_min).replace("T", " ")
    done, all_of_them = stored.main_answers, len(stored.planned)
    sentence = f"The interview of {when} was left: {done} of {wording.plural(all_of_them, 'question')} answered."
    return Unfinished(
        stored.id, stored.at_ms, stored.utc_offset_min, stored.day, stored.terms, done, all_of_them, sentence
    )


def _waiting(library: Library) -> list[record.Stored]:
    lately = record.all_of(library, StudyDay(library.today() - _OFFERED_DAYS))
    return [one for one in lately if not one.ended and one.planned]


def _begun(library: Library, stored: record.Stored) -> bool:
    kept = None if stored.answers else draft.kept(library, stored.id)
    return bool(stored.answers or (kept is not None and kept.text.strip()))


def go_on(library: Library, left: Unfinished) -> Interview:
    """Go on with an interview where it was left, with what was typed last; its questions may all be answered by now.

    Raises:
        StudydeckError: it was taken back meanwhile.
    """
    stored = record.one_of(library, left.id)
    if stored is None or stored.ended:
        raise StudydeckError("That interview isn't waiting any more.", "Begin a new one.")
    return Interview(library, stored)


def drop(library: Library, left: Unfinished) -> None:
    """End an interview that was left; what was answered keeps its debrief. Undo lets it wait again.

    Raises:
        StudydeckError: it couldn't be written.
    """
    early = {"dropped": True} if left.answered < left.questions else {}
    detail = record.part_detail(left.id, "end", **early)
    library.write([library.happened(EventKind.INTERVIEW, batch=library.new_batch(), detail=detail)])
