"""Drafts put into a deck (`-o`): of the library, a new one, or a file by its path; only what isn't there yet comes in.

In the library what was decided counts: what was rejected, or kept there once, doesn't come again.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.text import is_slug, one_line
from studydeck.drafting import card_ids
from studydeck.drafting.draft import Draft
from studydeck.errors import StudydeckError
from studydeck.services.deck_names import called, the_deck
from studydeck.services.drafting import accepting, deck_files, deck_text
from studydeck.services.drafting.card_content import of_finding
from studydeck.services.drafting.decisions import Act, decisions_of
from studydeck.services.drafting.deck_work import DeckWork
from studydeck.services.drafting.second_runs import SecondRun, compare, without_rejected
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
    entry = _deck(library, target)
    if entry is None and _is_path(target):
        return _into_file(library, Path(target).expanduser(), drafts, doubtful=doubtful)
    deck_id = entry.deck.id if entry else ""
    added = joined = 0
    said: list[str] = []
    for made in drafts:
        run = compare(made, decisions_of(library, card_ids.document_key(made.document)))
        wanted = _wanted(made, made.offered(doubtful=doubtful), run, deck_id)
        if wanted:
            work = DeckWork.on(library, deck_id) if deck_id else _new_deck(library, target, drafts)
            done = accepting.keep(library, made.document, work, wanted, subjects=made.subjects, lenient=True)
            deck_id = done.deck_id
            added += len(wanted) - done.there - done.unfit
            joined += done.joined - done.there
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
    path = os.path.realpath(Path(target).expanduser())
    return next((entry for entry in library.decks.values() if os.path.realpath(entry.path) == path), None)


def _is_path(target: str) -> bool:
    signs = (os.sep, os.altsep or os.sep)
    return target.casefold().endswith(_ENDINGS) or any(sign in target for sign in signs)


def _into_file(library: Library, path: Path, drafts: Sequence[Draft], *, doubtful: bool) -> Put:
    kept: list[Draft] = []
    for made in drafts:
        decided = decisions_of(library, card_ids.document_key(made.document))
        kept.append(without_rejected(made, decided).offered(doubtful=doubtful))
    if not any(made.findings for made in kept):
        raise StudydeckError(f"Nothing was found, so {path} wasn't written.", _WHAT_TO_DO)
    filled = deck_files.fill(library, path, kept)
    return Put(path, filled.added, filled.joined)


def _wanted(made: Draft, offered: Draft, run: SecondRun, deck_id: str) -> list[accepting.Wanted]:
    """Return the cards that come in: what nothing was decided on, and what is kept in another deck only."""
    ids = card_ids.finding_ids(made)
    shown, known = set(offered.findings), dict(run.known)
    elsewhere = [number for number in run.kept if known[number].act is Act.ACCEPT and known[number].deck != deck_id]
    return [
        accepting.Wanted(ids[number], of_finding(finding), finding, card_ids.content_of(finding))
        for number in sorted([*run.new, *elsewhere])
        if (finding := made.findings[number]) in shown
    ]


def _new_deck(library: Library, target: str, drafts: Sequence[Draft]) -> DeckWork:
    """Return the work on a new deck: a target that can be an id is one, anything else is the title."""
    if not is_slug(target):
        return DeckWork.new(library, target)
    names = deck_text.source_names([made.document for made in drafts])
    return DeckWork.new(library, deck_text.head_of(drafts, names)["title"], target)


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
