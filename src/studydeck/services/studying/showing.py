"""One card as it is asked now, and one turn at it: choosing, revealing, and the grade that follows."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studydeck.core import memory
from studydeck.core.card import Asked, CardKey, Source
from studydeck.core.fold import CardState
from studydeck.core.note_identity import NoteRecord
from studydeck.core.notes import cards_of, note_from_json
from studydeck.core.notes.kind import Note
from studydeck.core.scheduler import Outcomes, Rating, State, outcomes
from studydeck.core.study_day import Instant, StudyDay, days_between
from studydeck.services.library import DeckEntry, Library, source_from
from studydeck.services.taking_in.records import note_record
from studydeck.store import index, states

if TYPE_CHECKING:  # few answers are typed
    from studydeck.services.studying.judging import Judged
    from studydeck.services.studying.typed import Typed


@dataclass(frozen=True, slots=True)
class Showing:
    """All that a screen needs to ask a card.

    Attributes:
        key: how the card is addressed.
        card: its number in the store.
        deck: the deck it belongs to.
        kind: the kind of its note.
        label: what the card is about beside the kind, or empty.
        prompt: the question as it stands in lists, naming no options.
        asked: question, options and answer of this turn.
        note: the note, for its hint, remark and tags.
        sources: where the facts come from.
        state: where the card stands.
        was: new, learning or review, before this answer.
        recall: the probability that it is remembered now, or None for a new card.
        record: how the note is known, for the log.
        origin: the face under which its progress is kept; another one than in the key where it was renamed.
    """

    key: CardKey
    card: int
    uid: str
    deck: DeckEntry
    kind: str
    label: str
    prompt: str
    asked: Asked
    note: Note
    sources: tuple[Source, ...]
    state: CardState
    was: str
    recall: float | None
    record: NoteRecord
    origin: str


_WAS = {State.NEW: "new", State.LEARNING: "learning", State.REVIEW: "review", State.RELEARNING: "learning"}


def show(library: Library, card: int, day: StudyDay) -> Showing | None:
    """Return a card as it is asked on a study day, or None where it vanished from its file."""
    connection = library.connection
    place = index.card(connection, card)
    row = index.note(connection, place.uid) if place else None
    if place is None or row is None or row.deck not in library.decks:
        return None
    note = note_from_json(row.fields, row.sources)
    face = next((face for face in cards_of(note) if face.name == place.face), None)
    if face is None:
        return None
    state = states.get(connection, card)
    deck = library.decks[row.deck]
    return Showing(
        key=CardKey(deck.deck.id, row.note, face.name),
        card=card,
        uid=row.uid,
        deck=deck,
        kind=row.kind,
        label=face.label,
        prompt=face.prompt,
        asked=note.ask(face, state.standing.reps),
        note=note,
        sources=tuple(source_from(source) for source in row.sources),
        state=state,
        was=_WAS[state.standing.state],
        recall=recall(library, state, day),
        record=note_record(row.uid, deck.deck.id, row.note, row.explicit_id, note, row.fields),
        origin=place.origin,
    )


def recall(library: Library, state: CardState, day: StudyDay) -> float | None:
    """Return the probability that a card is remembered on a study day, or None where it was never answered."""
    standing = state.standing
    if standing.memory is None or standing.last_day is None:
        return None
    return memory.retrievability(library.parameters, standing.memory, days_between(standing.last_day, day))


def outcomes_of(library: Library, showing: Showing, now: Instant, load: dict[StudyDay, int]) -> Outcomes:
    """Return what each grade would do to a card now."""
    rules = library.rules(showing.deck.number)
    return outcomes(rules, showing.state.standing, now, uid=showing.uid, face=showing.origin, load=load)


@dataclass(slots=True)
class Turn:
    """One turn at a card: what was chosen, whether the answer is revealed, and which grade is suggested.

    Attributes:
        showing: the card.
        outcomes: what each grade does, or None in practice, where nothing is scheduled.
        shown_at_ms: when the card was put on the screen.
        asks_confidence: whether it may be said how sure one is before the answer is shown.
        confidence: what was said: `sure`, `unsure`, `guess` or nothing.
        pending: whether an answer was handed in that isn't revealed yet, as it is asked how sure one is.
        typed: the answer that is typed or was, or None where the field was never opened.
    """

    showing: Showing
    outcomes: Outcomes | None
    shown_at_ms: int
    revealed: bool = False
    hint_shown: bool = False
    chosen: set[int] = field(default_factory=set)
    asks_confidence: bool = False
    confidence: str = ""
    pending: bool = False
    typed: "Typed | None" = None

    @property
    def asked(self) -> Asked:
        """Question, options and answer."""
        return self.showing.asked

    @property
    def has_choices(self) -> bool:
        """Whether digits choose, as long as the answer isn't revealed."""
        return bool(self.asked.options)

    def chosen_in(self, asked: Asked) -> set[int]:
        """Return what was chosen as the options stand in another text of the same card.

        They may stand in another order there; one that was reworded is known by being the only one.
        """
        before, after = self.asked.options, asked.options
        places = {n: after.index(text) for n, text in enumerate(before) if text in after}
        gone = [n for n in range(len(before)) if n not in places]
        fresh = [n for n, text in enumerate(after) if text not in before]
        if len(gone) == len(fresh) == 1:
            places[gone[0]] = fresh[0]
        return {places[n] for n in self.chosen if n in places}

    def choose(self, option: int) -> bool:
        """Choose an option by index: toggles where several are right, else reveals; return whether it counted."""
        if self.revealed or self.pending or not 0 <= option < len(self.asked.options):
            return False
        if self.asked.several:
            self.chosen ^= {option}
        else:
            self.chosen = {option}
            self.hand_in()
        return True

    @property
    def wants_confidence(self) -> bool:
        """Whether it can be said now how sure one is: before the reveal, and behind a choice or a typed answer."""
        if not self.asks_confidence or self.revealed or self.is_typing:
            return False
        return self.pending or not self.has_choices

    def hand_in(self) -> None:
        """Take what was chosen or typed as the answer: reveal, or where confidence is asked for, wait for that first."""
        if self.asks_confidence and not self.pending and not self.revealed:
            self.pending = True
        else:
            self.reveal()

    @property
    def can_choose_again(self) -> bool:
        """Whether a choice waits for how sure one is, and can still be taken back."""
        return self._waits and self.has_choices and not self._was_typed

    @property
    def can_write_on(self) -> bool:
        """Whether a typed answer waits for how sure one is, and can still be opened and changed."""
        return self._waits and self._was_typed

    @property
    def _waits(self) -> bool:
        return self.pending and not self.revealed

    @property
    def _was_typed(self) -> bool:
        return self.typed is not None and self.typed.found is not None

    def choose_again(self) -> None:
        """Take back a choice that waits for how sure one is; where several are right they stay chosen, to be changed."""
        if self.can_choose_again:
            self.pending = False
            self.chosen = self.chosen if self.asked.several else set()

    def be(self, confidence: str) -> bool:
        """Say how sure one is, which reveals; return whether that counted."""
        if not self.wants_confidence:
            return False
        self.confidence = confidence
        self.reveal()
        return True

    def reveal(self) -> None:
        """Show the answer; where nothing was chosen among options, that means not known."""
        self.revealed = True

    @property
    def judged(self) -> "Judged | None":
        """What was found in a typed answer, with what the user said of its points; None where none was handed in."""
        return self.typed.judged if self.typed is not None else None

    @property
    def is_typing(self) -> bool:
        """Whether the field for an answer is open."""
        return self.typed is not None and self.typed.open and not (self.revealed or self.pending)

    def show_hint(self) -> bool:
        """Show the hint, if the note has one and the answer isn't revealed; return whether it is shown."""
        self.hint_shown = self.hint_shown or (bool(self.showing.note.common.hint) and not self.revealed)
        return self.hint_shown

    @property
    def right(self) -> bool | None:
        """Whether the choice was right; None where nothing could be chosen."""
        if not self.has_choices:
            return None
        if self.typed is not None and self.typed.found is not None:
            return self.typed.is_right
        return self.chosen == set(self.asked.right)

    @property
    def suggestion(self) -> Rating | None:
        """The grade that space takes after the reveal: good, or again for a wrong or missing choice.

        For a typed answer what follows from its points; None while it is open which of them were made. What one
        wasn't sure of is never called easy.
        """
        if self.typed is not None and self.typed.found is not None:
            doubted = self.typed.rating is Rating.EASY and self.confidence in ("unsure", "guess")
            return Rating.GOOD if doubted else self.typed.rating
        return Rating.AGAIN if self.right is False else Rating.GOOD

    def detail(self) -> dict[str, Any]:
        """Return how the card was answered, as the event keeps it."""
        detail: dict[str, Any] = {"v": 1, "how": "chosen" if self.has_choices and self.chosen else "thought"}
        if self.asked.variant:
            detail["variant"] = self.asked.variant
        if self.has_choices:
            detail["choice"] = [self.asked.options[n] for n in sorted(self.chosen)]
            detail["right"] = bool(self.right)
        if self.typed is not None:
            detail |= self.typed.detail()
        if self.hint_shown:
            detail["hint"] = True
        if self.confidence:
            detail["sure"] = self.confidence
        return detail
