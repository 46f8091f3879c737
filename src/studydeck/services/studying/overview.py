"""The state of all decks today: what Home shows and what `decks` and `due` print."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.events import EventKind
from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.services.studying.day import (
    Answered,
    Selection,
    answered,
    build_queue,
    rooms,
    steered_decks,
    study_decks,
)
from studydeck.store import index, log, workload

DEFAULT_SECONDS = 12.0  # an answer, before there are some to measure
REPEATS = {
    "new": 1.5,
    "review": 0.3,
}  # learning answers that follow a card in the same sitting, until they are measured
FEWEST_ANSWERS = 20  # before the user's own speed counts
DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class DeckLine:
    """One deck today.

    Attributes:
        today_new, today_due: its share of what studying all decks holds today.
        new, due: what today still holds under the deck's own limit alone (spoiler groups not subtracted); in the
            last days before a date, and in those after it, what of its reviews is asked.
        learning: cards being learnt that are due today.
        unseen: cards never answered.
        available: those of them that neither file nor event keeps back today.
        problems: errors and warnings in its file.
    """

    number: int
    id: str
    title: str
    path: Path
    bundled: bool
    breadcrumbs: tuple[str, ...]
    paused: bool
    notes: int
    cards: int
    unseen: int
    available: int
    new: int
    learning: int
    due: int
    suspended: int
    problems: int
    today_new: int
    today_due: int


@dataclass(frozen=True, slots=True)
class SetLine:
    """A saved search today: what studying it holds, or why it can't be studied."""

    name: str
    query: str
    new: int
    learning: int
    due: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """All decks today.

    Attributes:
        day: the study day.
        decks: in order.
        new, learning, due: what studying all decks holds, under all limits.
        reviewed: answers given today.
        minutes: about how long the rest takes, at the user's own speed.
        broken: files that hold problems and no loaded deck, with how many.
        problems: errors and warnings in all files.
        next_day, next_ms: when the next card is due after what is due now: study day, and time where it is today.
        backlog: due cards that the daily limit keeps for later days.
        clock_ahead: days by which the newest answer lies ahead of the clock, or 0.
        first: whether nothing was ever answered.
        sets: the saved searches of the settings.
        undecided: edited notes about which the user may decide whether they keep their progress.
    """

    day: StudyDay
    decks: tuple[DeckLine, ...]
    new: int
    learning: int
    due: int
    reviewed: int
    minutes: int
    broken: tuple[tuple[Path, int], ...]
    problems: int
    next_day: StudyDay | None
    next_ms: int | None
    backlog: int
    clock_ahead: int
    first: bool
    sets: tuple[SetLine, ...] = ()
    undecided: int = 0

    @property
    def left(self) -> int:
        """Cards left today."""
        return self.new + self.learning + self.due

    @property
    def next_text(self) -> str:
        """When the next card is due, as somebody would say it; empty where nothing is."""
        return wording.day_name(self.next_day, self.day) if self.next_day is not None else ""


def deck_lines(
    library: Library, day: StudyDay, today: Answered, shares: dict[int, tuple[int, int]]
) -> tuple[DeckLine, ...]:
    """Return every deck's line; `shares` are (new, due) of the day's queue by deck."""
    connection = library.connection
    seen, due = workload.seen_counts(connection), workload.due_counts(connection, day)
    learning, hidden = workload.learning_counts(connection, day), workload.hidden_new_counts(connection, day)
    suspended = workload.suspended_counts(connection)
    seen_suspended = workload.file_suspended_seen_counts(connection)
    problems: dict[str, int] = {}
    for problem in index.problems(connection):
        problems[problem.path] = problems.get(problem.path, 0) + 1
    paused = library.paused()
    new_room, due_room = rooms(library, today, Selection())
    steered = steered_decks(library, day)
    lines = []
    for number, entry in library.decks.items():
        unseen = entry.cards - seen.get(number, 0)
        # Suspended by the file and never answered: unseen, but not to be had today.
        file_suspended_unseen = entry.suspended - seen_suspended.get(number, 0)
        available = max(0, unseen - hidden.get(number, 0) - file_suspended_unseen)
        share = shares.get(number, (0, 0))
        waits = min(due.get(number, 0), due_room.decks.get(number, due.get(number, 0)))
        lines.append(
            DeckLine(
                number=number,
                id=entry.deck.id,
                title=entry.deck.title,
                path=entry.path,
                bundled=entry.bundled,
                breadcrumbs=entry.deck.breadcrumbs,
                paused=entry.deck.id in paused,
                notes=entry.notes,
                cards=entry.cards,
                unseen=unseen,
                available=available,
                new=min(available, new_room.decks.get(number, available)),
                learning=learning.get(number, 0),
                due=share[1] if number in steered else waits,
                suspended=entry.suspended + suspended.get(number, 0),
                problems=problems.get(str(entry.path), 0),
                today_new=share[0],
                today_due=share[1],
            )
        )
    return tuple(lines)


def overview(library: Library) -> Overview:
    """Return the state of all decks now."""
    now, day = library.now(), library.today()
    connection = library.connection
    today = answered(library, day)
    queue = build_queue(library, Selection(), day, today)
    shares: dict[int, tuple[int, int]] = {}
    for item in queue.main:
        new, due = shares.get(item.deck, (0, 0))
        shares[item.deck] = (new + item.is_new, due + (not item.is_new))
    lines = deck_lines(library, day, today, shares)
    new, learning, due = queue.counts()
    found = index.problems(connection)
    loaded = {str(line.path) for line in lines}
    broken: dict[str, int] = {}
    for problem in found:
        if problem.path not in loaded:
            broken[problem.path] = broken.get(problem.path, 0) + 1
    waiting = any(line.available for line in lines if not line.paused) and library.settings.new_per_day > 0
    next_day, next_ms = _next(library, day, queue.next_learning_ms, left=bool(queue.main), new_waits=waiting)
    ahead = log.newest_act_after(connection, day)
    return Overview(
        day=day,
        decks=lines,
        new=new,
        learning=learning,
        due=due,
        reviewed=today.answers,
        minutes=max(1, round(_answers(new, learning, due) * seconds_an_answer(library, day) / 60)),
        broken=tuple((Path(path), number) for path, number in sorted(broken.items())),
        problems=len(found),
        next_day=next_day,
        next_ms=next_ms,
        backlog=max(0, sum(line.due for line in lines if not line.paused) - due) if _limited(library, due) else 0,
        clock_ahead=max(0, (ahead - now.at_ms) // DAY_MS) if ahead else 0,
        first=log.newest_ms(connection) is None,
        sets=set_lines(library, day, today),
        undecided=_undecided(library),
    )


def _undecided(library: Library) -> int:
    if not workload.has_guesses(library.connection):
        return 0
    from studydeck.services.taking_in import matches  # the kinds of notes: on most days nothing is to be decided

    return len(matches.pending(library))


def set_lines(library: Library, day: StudyDay, today: Answered) -> tuple[SetLine, ...]:
    """Return what each saved search of the settings holds today, in their order."""
    lines = []
    for name, query in library.settings.sets.items():
        try:
            new, learning, due = build_queue(library, Selection(query=query), day, today).counts()
        except StudydeckError as error:
            lines.append(SetLine(name, query, 0, 0, 0, str(error)))
        else:
            lines.append(SetLine(name, query, new, learning, due))
    return tuple(lines)


def _limited(library: Library, due: int) -> bool:
    return due >= library.settings.reviews_per_day


def _next(
    library: Library, day: StudyDay, learning_ms: int | None, *, left: bool, new_waits: bool
) -> tuple[StudyDay | None, int | None]:
    """Return when the next card is due: today's time where something is left, else the next study day."""
    if left:
        return day, library.now().at_ms
    if learning_ms is not None:
        return day, max(learning_ms, library.now().at_ms)
    decks = study_decks(library, Selection())
    if new_waits or workload.left_over(library.connection, day, decks):
        return StudyDay(day + 1), None
    following = workload.next_due(library.connection, day, decks)
    return (StudyDay(following[0]), None) if following else (None, None)


def seconds_an_answer(library: Library, day: StudyDay) -> float:
    """Return the user's own mean time for an answer over the last 30 days, in seconds."""
    answers, ms = workload.answer_time(library.connection, day - 30, day)
    return ms / answers / 1000 if answers >= FEWEST_ANSWERS else DEFAULT_SECONDS


def _answers(new: int, learning: int, due: int) -> float:
    """Return about how many answers so many cards take: what must be learnt comes again in the same sitting."""
    return new * (1 + REPEATS["new"]) + learning + due * (1 + REPEATS["review"])


def pause_decks(library: Library, deck_ids: Sequence[str], *, paused: bool) -> None:
    """Take decks out of counts, due and study all, or back in: one act, taken back as one."""
    batch = library.new_batch() if len(deck_ids) > 1 else None
    details = [{"v": 1, "deck": deck_id, "paused": paused} for deck_id in deck_ids]
    library.write([library.happened(EventKind.PAUSE_DECK, batch=batch, detail=detail) for detail in details])
