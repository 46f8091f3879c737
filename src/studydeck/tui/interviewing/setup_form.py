"""What an interview is to be, as rows that can be changed one key at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from studydeck.services.interview.beginning import Unfinished
from studydeck.services.interview.debrief import PastInterview
from studydeck.services.interview.terms import ALL_KINDS, KINDS, Terms
from studydeck.services.wording import plural

_QUESTIONS: tuple[int | None, ...] = (None, 1, 3, 5, 8, 10, 12, 15, 20, 30, 50)
_MINUTES: tuple[float | None, ...] = (None, 5, 10, 15, 20, 30, 45, 60, 90)
_USUAL_QUESTIONS, _USUAL_MINUTES = 8, 20.0
_SWITCHES = {
    "clock": ("Pressure", "the time of each answer is shown", "no clock"),
    "follow_ups": ("Follow-ups", "asked on after an answer", "none"),
    "spoken": ("Answers", "spoken, then ticked", "typed"),
    "confidence": ("How sure", "asked after each answer", "not asked"),
}
GROUPS = ("decks", "tags", "kinds")


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        id: the same as long as it means the same.
        name, value: what is shown.
        depth: 1 inside a group that is unfolded.
        checked: for what can be chosen inside a group, whether it is.
        folded: for a group, whether what can be chosen there is hidden; None for all else.
        steps: whether it can be made less or more.
        past: the earlier interview it stands for.
    """

    id: str
    name: str
    value: str = ""
    depth: int = 0
    checked: bool | None = None
    folded: bool | None = None
    steps: bool = False
    past: PastInterview | None = None


@dataclass(frozen=True, slots=True)
class DeckChoice:
    """A deck that may be asked about; a paused one only where it is chosen."""

    number: int
    title: str
    paused: bool


class SetupForm:
    """The terms as they stand, and what they can be changed to.

    Attributes:
        terms: as they stand.
        decks, tags: what can be chosen.
        left: the interview that was left in its middle.
        past: earlier interviews, newest first.
    """

    def __init__(self, terms: Terms, decks: Sequence[DeckChoice]) -> None:
        """Make the form; tags and earlier interviews come when they are known."""
        self.decks = tuple(decks)
        self.tags: tuple[str, ...] = ()
        self.left: Unfinished | None = None
        self.past: tuple[PastInterview, ...] = ()
        self._unfolded: set[str] = set()
        self.take(terms)

    def take(self, terms: Terms) -> None:
        """Show other terms; decks that are gone are left out of them."""
        there = {deck.number for deck in self.decks}
        chosen = None if terms.decks is None else tuple(number for number in terms.decks if number in there)
        self.terms = replace(terms, decks=chosen or None)

    # --- rows ---

    def rows(self) -> list[Row]:
        """Return all rows from the top down."""
        found = [Row("go-on", "Go on", self._left_words())] if self.left else []
        found += self._group("decks", "Decks", self._deck_words())
        if self.tags:
            found += self._group("tags", "Tags", ", ".join(self.terms.tags) or "any")
        found += [Row("questions", "Questions", self._questions_words(), steps=True)]
        found += [Row("minutes", "Time", self._minutes_words(), steps=True)]
        found += self._group("kinds", "Kinds", self._kind_words())
        for name, (title, on, off) in _SWITCHES.items():
            found.append(Row(name, title, on if getattr(self.terms, name) else off, steps=True))
        return [*found, *(Row(f"past/{one.id}", "", past=one) for one in self.past)]

    def _group(self, name: str, title: str, words: str) -> list[Row]:
        folded = name not in self._unfolded
        head = Row(name, title, words, folded=folded)
        if folded:
            return [head]
        chosen = self._chosen(name)
        items = [Row(f"{name}/{key}", said, note, 1, key in chosen) for key, said, note in self._choices(name)]
        return [head, *items]

    def _choices(self, group: str) -> list[tuple[str, str, str]]:
        if group == "decks":
            return [(str(deck.number), deck.title, "paused" if deck.paused else "") for deck in self.decks]
        return [(name, name, "") for name in (self.tags if group == "tags" else KINDS)]

    def _chosen(self, group: str) -> set[str]:
        if group == "decks":
            return {str(number) for number in self._deck_numbers()}
        return set(self.terms.tags if group == "tags" else self.terms.kinds)

    def _deck_numbers(self) -> tuple[int, ...]:
        if self.terms.decks is not None:
            return self.terms.decks
        return self._usual()

    def _usual(self) -> tuple[int, ...]:
        return tuple(deck.number for deck in self.decks if not deck.paused)

    # --- words ---

    def _left_words(self) -> str:
        assert self.left is not None  # noqa: S101 - asked only where one was left
        return f"left with {self.left.answered} of {plural(self.left.questions, 'question')} answered"

    def _deck_words(self) -> str:
        chosen = self._deck_numbers()
        titles = [deck.title for deck in self.decks if deck.number in chosen]
        if not titles:
            return "none"
        if self.terms.decks is None:
            return f"all that aren't paused ({len(titles)})" if len(titles) > 1 else titles[0]
        return titles[0] if len(titles) == 1 else f"{len(titles)} of {len(self.decks)}: {', '.join(titles)}"

    def _kind_words(self) -> str:
        kinds = self.terms.kinds
        return "all" if kinds == ALL_KINDS else ", ".join(kind for kind in KINDS if kind in kinds) or "none"

    def _questions_words(self) -> str:
        number = self.terms.questions
        return "as many as fit" if number is None else plural(number, "question")

    def _minutes_words(self) -> str:
        minutes = self.terms.minutes
        return "no limit in all" if minutes is None else f"{minutes:g} min in all"

    # --- changing ---

    def change(self, row: Row) -> bool:
        """Unfold or fold a group, choose or leave out what is in one, turn a switch; return whether the terms changed."""
        if row.folded is not None:
            self._unfolded ^= {row.id}
            return False
        if row.checked is not None:
            group, key = row.id.split("/", 1)
            self._choose(group, self._chosen(group) ^ {key})
            return True
        if row.id in _SWITCHES:
            self.terms = _switched(self.terms, row.id, on=not getattr(self.terms, row.id))
            return True
        return self.step(row, 1) if row.steps else False

    def step(self, row: Row, by: int) -> bool:
        """Make a row's value less or more, a switch off or on; return whether the terms changed."""
        before = self.terms
        if row.id in _SWITCHES:
            self.terms = _switched(before, row.id, on=by > 0)
        elif row.id == "questions":
            number = _stepped(_QUESTIONS, before.questions, by)
            self.terms = replace(before, questions=None if number is None else int(number))
        elif row.id == "minutes":
            self.terms = replace(before, minutes=_stepped(_MINUTES, before.minutes, by))
        if self.terms.questions is None and self.terms.minutes is None:  # one of both it must be
            more = replace(self.terms, minutes=_USUAL_MINUTES)
            self.terms = more if row.id == "questions" else replace(self.terms, questions=_USUAL_QUESTIONS)
        return self.terms != before

    def all_or_none(self, row: Row) -> bool:
        """Choose everything in a row's group, or where all is chosen, nothing; return whether the terms changed."""
        group = row.id.split("/", 1)[0]
        if group not in GROUPS:
            return False
        keys = {key for key, _name, _note in self._choices(group)}
        self._choose(group, set() if self._chosen(group) == keys else keys)
        return True

    def _choose(self, group: str, keys: set[str]) -> None:
        order = [key for key, _name, _note in self._choices(group) if key in keys]
        if group == "decks":
            numbers = tuple(int(key) for key in order)
            self.terms = replace(self.terms, decks=None if numbers == self._usual() else numbers)
        elif group == "tags":
            self.terms = replace(self.terms, tags=tuple(order))
        else:
            self.terms = replace(self.terms, kinds=frozenset(order))


def _switched(terms: Terms, name: str, *, on: bool) -> Terms:
    wanted: dict[str, Any] = {name: on}
    return replace(terms, **wanted)


def _stepped(values: Sequence[float | None], now: float | None, by: int) -> float | None:
    """Return the next value in one direction; one that stands between two goes to its neighbour, the ends stay."""
    at = [(-1.0 if value is None else value) for value in values]
    here = -1.0 if now is None else now
    further = [n for n, value in enumerate(at) if (value > here if by > 0 else value < here)]
    if not further:
        return now
    return values[further[0] if by > 0 else further[-1]]
