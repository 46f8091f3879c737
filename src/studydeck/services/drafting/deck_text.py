"""A draft as the text of a deck file: the same draft, the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from studydeck.core.text import normalise, one_line
from studydeck.deckfiles.rendering import note_lines, pair_lines
from studydeck.drafting.document import Document
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding, Tier
from studydeck.drafting.notes import DraftedNote, notes_of, source_entry

_LONGEST_QUOTE = 300
_MOST_NAMED = 3  # subjects in a title


@dataclass(frozen=True, slots=True)
class DraftedDeck:
    """A deck as it would be written.

    Attributes:
        head: its title, description and sources.
        notes: in order.
        unsure: by a note's id, what of it is to be checked: where it stands, and the words it rests on.
    """

    head: dict[str, Any]
    notes: tuple[dict[str, Any], ...]
    unsure: dict[str, list[str]]


def drafted_deck(drafts: Sequence[Draft]) -> DraftedDeck:
    """Return the deck that all findings of drafts make; a pair that several documents compare is one note."""
    names = source_names([made.document for made in drafts])
    notes: tuple[DraftedNote, ...] = ()
    unsure: dict[str, list[str]] = {}
    for made, name in zip(drafts, names, strict=True):
        notes = notes_of(made.findings, made.subjects, name, notes)
        for note in notes:
            doubts = [_doubt(made.findings[number]) for number in note.findings if _unsure(made.findings[number])]
            if doubts:
                unsure.setdefault(note.fields["id"], []).extend(doubts)
    return DraftedDeck(head_of(drafts, names), tuple(note.fields for note in notes), unsure)


def deck_bytes(drafts: Sequence[Draft]) -> bytes:
    """Return the file of the deck that all findings of drafts make; what is to be checked has a comment above it."""
    deck = drafted_deck(drafts)
    lines = [line for key, value in deck.head.items() for line in pair_lines(key, value)]
    lines += ["", "notes:" if deck.notes else "notes: []"]
    for number, fields in enumerate(deck.notes):
        lines += [""] if number else []
        lines += [f"  # {doubt}" for doubt in deck.unsure.get(fields["id"], ())]
        lines += _entry(note_lines(fields))
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _entry(lines: Sequence[str]) -> list[str]:
    """Return a note's lines as an entry of the list (its own, so that drafting needs no reader of YAML)."""
    return [f"  {'  ' if number else '- '}{line}" if line else "" for number, line in enumerate(lines)]


def _unsure(finding: Finding) -> bool:
    return finding.tier is not Tier.READY


def _doubt(finding: Finding) -> str:
    """Return a comment on a finding: how far to trust it, its lines, and its words."""
    first = finding.quotes[0]
    words = one_line(first.text)
    words = words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"
    return f"{finding.tier.value}, {lines_said(first.lines)}: {words}"


def lines_said(lines: Sequence[int]) -> str:
    """Return lines as they are said: `line 4`, `lines 4-6`, `lines 4 and 9`."""
    runs: list[list[int]] = []
    for line in lines:
        if runs and line == runs[-1][1] + 1:
            runs[-1][1] = line
        else:
            runs.append([line, line])
    said = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    return f"line{'s' if len(lines) > 1 else ''} {' and '.join(filter(None, (', '.join(said[:-1]), *said[-1:])))}"


def head_of(drafts: Sequence[Draft], names: Sequence[str]) -> dict[str, Any]:
    """Return the head of a deck drafted from documents: title, description, sources."""
    sources = {name: source_entry(made.document)[1] for name, made in zip(names, drafts, strict=True)}
    return {
        "title": title_of(drafts),
        "description": "Drafted from the documents below; look the cards through before you rely on them.",
        "sources": sources,
    }


def title_of(drafts: Sequence[Draft]) -> str:
    """Return the title of a deck drafted from documents: what they compare, or else what the first of them is called."""
    pairs = {tuple(normalise(subject.name) for subject in made.subjects) for made in drafts}
    compared = [subject.name for subject in drafts[0].subjects]
    if len(pairs) == 1 and 1 < len(compared) <= _MOST_NAMED:
        title = f"{', '.join(compared[:-1])} and {compared[-1]}"
    else:
        titles = list(
            dict.fromkeys(one_line(made.document.title) or PurePath(made.document.name).stem for made in drafts)
        )
        title = f"{titles[0]} and more" if len(titles) > 1 else titles[0]
    return title[:1].upper() + title[1:]


def source_names(documents: Sequence[Document]) -> list[str]:
    """Return the name of each document among the deck's sources, all different."""
    names: list[str] = []
    for document in documents:
        wanted = source_entry(document)[0]
        number, name = 1, wanted
        while name in names:
            number += 1
            name = f"{wanted}-{number}"
        names.append(name)
    return names
