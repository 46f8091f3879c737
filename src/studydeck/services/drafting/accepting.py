"""Drafted cards put into a deck, changed there and taken out again: the file and the decision are one act, undone as one."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from studydeck.core.events import Event
from studydeck.drafting import card_ids, notes
from studydeck.drafting.document import Document
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Subject
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.drafting import decisions, placing
from studydeck.services.drafting.card_content import Content, of_finding
from studydeck.services.drafting.decisions import Act, Decision
from studydeck.services.drafting.deck_work import DeckWork
from studydeck.services.drafting.whereabouts import Place, Whereabouts
from studydeck.services.library import Library
from studydeck.services.writing.file_changes import carry_out
from studydeck.store import index

_LONGEST_TITLE = 36
Progress = Callable[[int, int], None]
"""Called with the cards placed and all of them; may raise to cancel, then nothing was changed."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of cards that were taken into a deck.

    Attributes:
        added: how many came in.
        joined: how many of them became part of a note that was there.
        left_out: how many couldn't be cards, or stand in the deck already.
        deck_id: the deck's.
    """

    added: int
    joined: int
    left_out: int
    deck_id: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A card that is to be in a deck.

    Attributes:
        id: the card's name in its document.
        content: what it says.
        base: where it stands.
        drafted: what the document says, on one line.
        was: what was decided on it before: a kept card is changed in its place.
        quote: of a card of one's own.
    """

    id: str
    content: Content
    base: Finding
    drafted: str = ""
    was: Decision | None = None
    quote: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Done:
    """An act that was carried out: its events, the deck, and what is to be said of it."""

    events: tuple[Event, ...]
    deck_id: str
    there: int = 0  # of the cards, so many stood in the deck already
    unfit: int = 0  # and so many lack something
    joined: int = 0
    first_lack: str = ""


def take(library: Library, draft: Draft, deck_id: str, ids: Sequence[str], progress: Progress | None = None) -> Taken:
    """Put findings into a deck of the library as one act, as the review does; what can't be a card is left out.

    Args:
        library: open for writing.
        draft: the document's.
        deck_id: the deck.
        ids: of findings, as `card_ids.finding_ids` gives them.
        progress: see `Progress`.

    Raises:
        StudydeckError: there is no such deck, or it can't be written; nothing was changed.
    """
    document = draft.document
    chosen, known = set(ids), decisions.decisions_of(library, card_ids.document_key(document))
    pairs = zip(card_ids.finding_ids(draft), draft.findings, strict=True)
    wanted = [
        Wanted(name, of_finding(finding), finding, card_ids.content_of(finding), known.get(name))
        for name, finding in pairs
        if name in chosen
    ]
    work = DeckWork.on(library, deck_id)
    done = keep(library, document, work, wanted, subjects=draft.subjects, lenient=True, progress=progress)
    left_out = done.there + done.unfit
    return Taken(len(wanted) - left_out, done.joined, left_out, done.deck_id)


def keep(
    library: Library,
    document: Document,
    work: DeckWork,
    wanted: Sequence[Wanted],
    *,
    subjects: Sequence[Subject] = (),
    lenient: bool = False,
    what: str = "",
    follow: bool = False,
    along: Callable[[str], Sequence[Event]] = lambda _batch: (),
    progress: Progress | None = None,
) -> Done:
    """Put cards into a deck, those that are kept already in their place; decisions and file are one act.

    Args:
        library: open for writing.
        document: where they come from.
        work: the deck.
        wanted: the cards.
        subjects: what the document compares, for their other names.
        lenient: whether what can't be a card is passed over, where several are kept at once.
        what: the act in words, to follow `Undone: `, where it is more than the keeping of cards.
        follow: whether a card that is kept in another deck is changed there; else it goes into this one as well.
        along: given the act's batch, further events of it.
        progress: see `Progress`.

    Raises:
        StudydeckError: a card lacks something, or the deck can't be written; nothing was changed.
    """
    key, batch = card_ids.document_key(document), library.new_batch()
    name, entry = notes.source_entry(document)
    events: list[Event] = list(along(batch))
    where = Whereabouts(library, work)
    there = unfit = joined = 0
    lack = ""
    for number, card in enumerate(wanted):
        if progress and not number % 50:
            progress(number, len(wanted))
        if wrong := placing.missing(card.content):
            if not lenient:
                raise StudydeckError(wrong, "`e` edits the card.")
            unfit, lack = unfit + 1, lack or wrong
            continue
        kept = _kept(where, card)
        into = where.work(kept.deck) if kept is not None and follow else work
        before = dict(into.notes) if lenient else {}
        note, put, joins = _put(into, card, kept, name, entry, subjects)
        try:
            placing.refuse_unfit(put.fields)
        except StudydeckError as error:
            if not lenient:
                raise
            into.notes = before
            unfit, lack = unfit + 1, lack or error.message
            continue
        there += put.part == placing.THERE_BEFORE
        joined += joins
        events += renamed(library, key, card, batch)
        events.append(
            decisions.event(
                library, key, card.id, Act.ACCEPT, batch=batch, content=card.drafted, card=card.content,
                deck=into.deck_id, note=note, part=put.part, name=card.content.name, quote=dict(card.quote),
                others=_beside(card, kept, into.deck_id),
            )
        )  # fmt: skip
    one = wanted[0].content.name if len(wanted) == 1 else f"{len(wanted)} drafted cards"
    _write(library, where.works.values(), what or f"the keeping of {one}", events)
    return Done(tuple(events), work.deck_id, there, unfit, joined, lack)


def take_out(library: Library, document: Document, one: Wanted, act: Act) -> Done:
    """Decide on a card that it isn't in any deck, and take it out where it is.

    Raises:
        StudydeckError: a deck can't be written; nothing was changed.
    """
    key, batch = card_ids.document_key(document), library.new_batch()
    decided = decisions.event(
        library, key, one.id, act, batch=batch, content=one.drafted, name=one.content.name, quote=dict(one.quote)
    )
    where, events = Whereabouts(library), (*renamed(library, key, one, batch), decided)
    places = list(where.all_of(one.was, one.base)) if one.was is not None and one.was.act is Act.ACCEPT else []
    for place in places:
        _take_out(where.work(place.deck), one, place)
    _write(library, where.works.values(), f"the taking out of {one.content.name}", events)
    return Done(events, places[0].deck if places else "")


def deck_of(library: Library, decision: Decision, base: Finding) -> str:
    """Return the deck in which a kept card's note stands now, or an empty string where it is in none."""
    place = Whereabouts(library).of(decision, base)
    return place.deck if place is not None else ""


def cards_of_notes(library: Library, places: Collection[tuple[str, str]]) -> tuple[int, ...]:
    """Return the numbers of all cards of some notes, each given by deck and id."""
    connection = library.connection
    found: list[int] = []
    for deck_id, note in places:
        entry = library.deck_by_id(deck_id)
        uid = index.uid_of(connection, entry.number, note) if entry is not None else None
        if uid is not None:
            found += index.cards_of_note(connection, uid)
    return tuple(sorted(found))


def renamed(library: Library, key: str, one: Wanted, batch: str | None) -> list[Event]:
    """Return what says that a card which goes by another name now isn't decided on under its former one."""
    if one.was is None or one.was.finding == one.id:
        return []
    return [decisions.event(library, key, one.was.finding, Act.OPEN, batch=batch)]


def _write(library: Library, works: Iterable[DeckWork], what: str, events: Sequence[Event]) -> None:
    changes = [change for work in works if (change := work.change()) is not None]
    if changes:
        carry_out(library, what, changes, events)
    elif events:
        library.write(events)


def _kept(where: Whereabouts, one: Wanted) -> Place | None:
    """Return where a card is kept already, or None."""
    was = one.was
    return where.of(was, one.base) if was is not None and was.act is Act.ACCEPT and was.card is not None else None


def _beside(one: Wanted, kept: Place | None, deck_id: str) -> list[tuple[str, str, str]]:
    """Return where a card stands beside the deck that it goes into now."""
    was = one.was
    if was is None or was.act is not Act.ACCEPT:
        return []
    places = [*was.others, *([(was.deck, was.note, was.part)] if was.deck else [])]
    now = kept.deck if kept is not None else ""
    return [
        place for place in dict.fromkeys(places) if place[0] != deck_id and (now != deck_id or place[0] != was.deck)
    ]


def _put(
    work: DeckWork,
    one: Wanted,
    kept: Place | None,
    name: str,
    entry: Mapping[str, str],
    subjects: Sequence[Subject],
) -> tuple[str, placing.Placed, bool]:
    """Put one card into the deck; return its note, its place there, and whether the note was there before."""
    note = placing.note_id(one.content, one.base)
    was = None
    card = one.was.card if one.was is not None else None
    fields = work.fields(kept.note) if kept is not None and kept.deck == work.deck_id else None
    if kept is not None and card is not None and fields is not None:
        part = placing.part_in(fields, card, kept.part, one.base)
        about = placing.note_id(card, one.base)
        same_note = note in (kept.note, about) or (not kept.part and one.content.kind not in ("difference", "likeness"))
        if same_note and part is not None and part != placing.THERE_BEFORE:
            note, was = kept.note, (card, part)
        else:
            _take_out(work, one, kept)
    if was is None:
        note = work.name_of(note, placing.key_of(one.content))
    before = work.fields(note)
    source = notes.source_of(one.base, work.source_name(name, entry)) or {}
    put = placing.placed(before, one.content, one.base, name=note, source=source, subjects=subjects, was=was)
    work.put(note, put.fields)
    return note, put, before is not None and was is None


def _take_out(work: DeckWork, one: Wanted, kept: Place) -> None:
    """Take a card out of a note; where a person changed the note so far that it isn't in it any more, nothing goes."""
    before, card = work.fields(kept.note), one.was.card if one.was is not None else None
    if before is None or card is None:
        return
    part = placing.part_in(before, card, kept.part, one.base)
    if part is not None:
        work.put(kept.note, placing.taken_out(before, card, part))


def said_of(done: Done, wanted: int, title: str) -> str:
    """Return what is said of cards that were to be kept."""
    new = wanted - done.there - done.unfit
    title = title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE].rstrip() + "…"
    if wanted == 1:
        return f"Its note is in {title} already." if done.there else f"Kept in {title}."
    parts = [f"{wording.plural(new, 'card')} kept in {title}."]
    if done.there:
        parts.append(f"{done.there} stood in the deck already.")
    if done.unfit:
        parts.append(f"{wording.plural(done.unfit, 'card')} left to edit first: {done.first_lack}")
    return " ".join(parts)
