"""Drafts put into a deck (`-o`): of the library, a new one, or a file by its path; only what isn't there yet comes in.

In the library what was decided counts: what was rejected, or kept there once, doesn't come again.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.text import is_slug, one_line
from studydeck.drafting import card_ids
from studydeck.drafting.draft import Draft
from studydeck.errors import StudydeckError
from studydeck.services.deck_names import called, the_deck
from studydeck.services.drafting import accepting, deck_files, deck_text
from studydeck.services.drafting.card_content import of_finding
from studydeck.services.drafting.decisions import Act, Decision, decisions_of
from studydeck.services.drafting.deck_work import DeckWork
from studydeck.services.drafting.second_runs import SecondRun, compare, without_rejected
from studydeck.services.drafting.settling import settle
from studydeck.services.drafting.whereabouts import Whereabouts
from studydeck.services.library import DeckEntry, Library

_ENDINGS = (".yaml", ".yml")
_MOST_TOLD = 10
_LONGEST = 90  # characters of what changed
_WORDS_BEFORE = 4


@dataclass(frozen=True, slots=True)
class Put:
    """What became of drafts that were put into a deck.

    Attributes:
        path: of the deck's file.
        added: how many findings came in.
        joined: how many of them became part of a note that was there.
        said: what else is to be said, a line each.
    """

    path: Path
    added: int
    joined: int
    said: tuple[str, ...] = ()


def into_deck(library: Library, target: str, drafts: Sequence[Draft], *, doubtful: bool = False) -> Put:
    """Put what drafts found into a deck; each document is one act that can be taken back.

    Args:
        library: open for writing.
        target: a deck's id or title, a path, or the name of a new deck.
        drafts: with all their findings.
        doubtful: whether doubtful findings go in as well.

    Raises:
        StudydeckError: the target can't be one, or can't be written; nothing was changed.
    """
    settle(library)
    entry = _deck(library, target)
    if entry is None and _is_path(target):
        return _into_file(library, _path_of(target), drafts, doubtful=doubtful)
    deck_id = entry.deck.id if entry else ""
    added = joined = 0
    said: list[str] = []
    for made in drafts:
        run = compare(made, decisions_of(library, card_ids.document_key(made.document)))
        wanted = _wanted(library, made, made.offered(doubtful=doubtful), run, deck_id)
        if wanted:
            work = DeckWork.on(library, deck_id) if deck_id else _new_deck(library, target, drafts)
            there = _note_ids(work)
            done = accepting.keep(library, made.document, work, wanted, subjects=made.subjects, lenient=True)
            deck_id = done.deck_id
            added += len(wanted) - done.there - done.unfit
            joined += max(0, sum(event.detail.get("note") in there for event in done.events) - done.there)
        said += _told(made, run)
    found = library.deck_by_id(deck_id)
    if found is None:
        raise StudydeckError("Nothing was found that isn't decided on already, so no deck was made.", _WHAT_TO_DO)
    return Put(found.path, added, joined, tuple(said))


_WHAT_TO_DO = "`--subjects A B` says what the document compares; `--review` shows it and what was decided."


def _deck(library: Library, target: str) -> DeckEntry | None:
    """Return the deck of the library that a target means, or None.

    Raises:
        StudydeckError: several have that title. Exit code 2.
    """
    if called(library, target):
        return the_deck(library, target)
    if not _is_path(target):
        return None
    path = os.path.realpath(_path_of(target))
    return next((entry for entry in library.decks.values() if os.path.realpath(entry.path) == path), None)


def deck_for_review(library: Library, target: str) -> DeckEntry | None:
    """Return the deck that a target means, or None for a new one.

    Raises:
        StudydeckError: it is a path, but not that of a deck of the library; or several decks have that title. Exit code 2.
    """
    entry = _deck(library, target)
    if entry is None and _is_path(target):
        raise StudydeckError(
            f"A review keeps its cards in a deck of {library.places.decks}, and {target} isn't one.",
            "Give a deck's id or title, or leave -o out: the new deck is named after the document.",
            exit_code=2,
        )
    return entry


def _note_ids(work: DeckWork) -> frozenset[str]:
    """Return the ids of the notes that a deck's file holds; of a new deck none."""
    raws = work.file.source.tree.notes if work.file is not None else ()
    return frozenset(str(raw.data["id"]) for raw in raws if isinstance(raw.data, dict) and "id" in raw.data)


def _is_path(target: str) -> bool:
    signs = (os.sep, os.altsep or os.sep)
    return target.casefold().endswith(_ENDINGS) or any(sign in target for sign in signs)


def _path_of(target: str) -> Path:
    """Return a path that stays the same wherever the program is started.

    Raises:
        StudydeckError: it begins with the home of somebody who isn't there, or has bytes that are no text. Exit code 2.
    """
    try:
        path = Path(target).expanduser().absolute()
        str(path).encode()
    except UnicodeEncodeError:  # no event could name it
        raise StudydeckError(f"{target} isn't written in UTF-8.", "Name another file.", exit_code=2) from None
    except RuntimeError:
        raise StudydeckError(f"{target} is in nobody's home.", "Name another file.", exit_code=2) from None
    return path


def _into_file(library: Library, path: Path, drafts: Sequence[Draft], *, doubtful: bool) -> Put:
    kept: list[Draft] = []
    for made in drafts:
        decided = decisions_of(library, card_ids.document_key(made.document))
        kept.append(without_rejected(made, decided).offered(doubtful=doubtful))
    if not any(made.findings for made in kept):
        raise StudydeckError(f"Nothing was found, so {path} wasn't written.", _WHAT_TO_DO)
    filled = deck_files.fill(library, path, kept)
    return Put(path, filled.added, filled.joined)


def _wanted(library: Library, made: Draft, offered: Draft, run: SecondRun, deck_id: str) -> list[accepting.Wanted]:
    """Return the cards that come in: what nothing was decided on, and what is kept in other decks only."""
    ids = card_ids.finding_ids(made)
    shown, known = set(offered.findings), dict(run.known)
    elsewhere = [
        number for number in run.kept if known[number].act is Act.ACCEPT and deck_id not in known[number].decks
    ]
    elsewhere = _not_moved_here(library, made, elsewhere, known, deck_id) if deck_id else elsewhere
    return [
        accepting.Wanted(ids[number], of_finding(finding), finding, card_ids.content_of(finding), known.get(number))
        for number in sorted([*run.new, *elsewhere])
        if (finding := made.findings[number]) in shown
    ]


def _not_moved_here(
    library: Library, made: Draft, numbers: Sequence[int], known: Mapping[int, Decision], deck_id: str
) -> list[int]:
    """Return those of kept cards that this deck never had: a deck may have another id than it had then."""
    where = Whereabouts(library)
    places = {number: where.of(known[number], made.findings[number]) for number in numbers}
    here = {known[number].deck for number, place in places.items() if place is not None and place.deck == deck_id}
    former = {deck for deck in here if library.deck_by_id(deck) is None}
    return [
        number
        for number, place in places.items()
        if (place is None or place.deck != deck_id) and known[number].deck not in former
    ]


def _new_deck(library: Library, target: str, drafts: Sequence[Draft]) -> DeckWork:
    """Return the work on a new deck: a target that can be an id is one, anything else is the title."""
    if not is_slug(target):
        return DeckWork.new(library, target)
    return DeckWork.new(library, deck_text.title_of(drafts), target)


def _told(made: Draft, run: SecondRun) -> Iterator[str]:
    """Yield what a second run says of a document: what is left out, what changed, what is gone."""
    if run.rejected:
        yield f"{len(run.rejected)} left out: rejected before."
    for one in run.changed[:_MOST_TOLD]:
        was, now = _apart(one.was, card_ids.content_of(made.findings[one.number]))
        yield f"Changed in the document, not in the deck: {was} -> {now}"
    for gone in run.gone[:_MOST_TOLD]:
        if gone.act is not Act.REJECT:
            yield f"No longer in the document: {_short(gone.content)}"
    more = max(len(run.changed) - _MOST_TOLD, 0) + max(len(run.gone) - _MOST_TOLD, 0)
    if more:
        yield f"And {more} more; `--review` shows what changed."


def _apart(one: str, other: str) -> tuple[str, str]:
    """Return two texts, each from shortly before they part."""
    first, second = one.split(), other.split()
    same = next(
        (n for n, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    begin = max(same - _WORDS_BEFORE, 0)
    lead = "… " if begin else ""
    return _short(lead + " ".join(first[begin:])), _short(lead + " ".join(second[begin:]))


def _short(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
