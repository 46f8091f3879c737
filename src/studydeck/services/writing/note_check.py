"""What a note would be before it is saved: its cards, what is wrong with it, and which notes ask the same already."""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studydeck.core.card import Face, Source
from studydeck.core.identity import text_digest
from studydeck.core.notes import KINDS, cards_of, read_note
from studydeck.core.notes.kind import Fault, Note
from studydeck.core.text import normalise
from studydeck.core.words import words as words_of
from studydeck.errors import StudydeckError
from studydeck.services.library import DeckEntry, Library
from studydeck.services.taking_in.parsing import digest_of
from studydeck.store import index, note_places, prompts

_MOST_DUPLICATES = 5
_MOST_CANDIDATES = 60
_TELLING_WORDS = 6
_FEWEST_WORDS = 2
_KEPT_HEADS = 8


@dataclass(frozen=True, slots=True)
class NoteProblem:
    """One thing wrong with a note that is being written, or that could be better.

    Attributes:
        path: keys and indices from the note to the place.
        severity: `error` (it can't be saved as a card), `warning` or `advice`.
        message: what is wrong, a fragment of a sentence.
        hint: how to mend it.
        line: in the note's text, from 1, where text was given; else 0.
        column: from 1, or 0.
        length: in characters, or 0.
        code: of advice, what it is silenced by.
    """

    path: tuple[str | int, ...]
    severity: str
    message: str
    hint: str = ""
    line: int = 0
    column: int = 0
    length: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A note that asks the same, or nearly."""

    uid: str
    deck_id: str
    deck_title: str
    path: Path
    line: int
    prompt: str
    nearly: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """What a note would be.

    Attributes:
        note: the note, or None after an error.
        faces: its cards.
        problems: errors first, then warnings, then advice.
        duplicates: notes of any deck with the same prompt, then those with nearly the same.
        fields: what was given, as plain data, or None where the text can't be read.
    """

    note: Note | None
    faces: tuple[Face, ...]
    problems: tuple[NoteProblem, ...]
    duplicates: tuple[Duplicate, ...]
    fields: dict[str, Any] | None = field(default=None)

    @property
    def errors(self) -> tuple[NoteProblem, ...]:
        """What keeps it from being a note."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


def check(
    library: Library, deck_id: str, text_or_fields: str | Mapping[str, Any], *, uid: str | None = None
) -> Checked:
    """Return what a note of a deck would be; nothing in it makes this raise.

    Args:
        library: open in any way.
        deck_id: the deck it is for; its sources can be named.
        text_or_fields: the note's YAML, or its fields.
        uid: the note that is edited, which is no duplicate of itself.
    """
    entry = library.deck_by_id(deck_id)
    head = deck_head(entry) if entry else {}
    if isinstance(text_or_fields, str):
        fields, problems, raw = _read(text_or_fields)
    else:
        fields, problems, raw = dict(text_or_fields), [], None
    if fields is None:
        return Checked(None, (), tuple(problems), (), None)
    faults: list[Fault] = []
    note = read_note(fields, sources_of(head), faults)
    found = [(fault.path, fault.severity, fault.message, fault.hint, "", fault.on_key) for fault in faults]
    if note is not None:
        found += [(one.path, "advice", one.message, one.hint, one.code, False) for one in _advice(note, fields, head)]
    problems += _placed(found, raw)
    order = {"error": 0, "warning": 1, "advice": 2}
    problems.sort(key=lambda problem: (order.get(problem.severity, 3), problem.line))
    if note is None or any(problem.severity == "error" for problem in problems):
        return Checked(None, (), tuple(problems), (), fields)
    return Checked(note, cards_of(note), tuple(problems), tuple(duplicates(library, note.prompt_side, uid)), fields)


def fields_of(text: str) -> dict[str, Any]:
    """Return the fields of the one note that a text holds.

    Raises:
        StudydeckError: it can't be read; the message names line and column.
    """
    fields, problems, _raw = _read(text)
    if fields is None:
        first = problems[0]
        raise StudydeckError(f"Line {first.line}, column {first.column}: {first.message}.", first.hint)
    return fields


def _read(text: str) -> tuple[dict[str, Any] | None, list[NoteProblem], Any]:
    """Return a text's fields, what is wrong with its YAML, and where its parts stand."""
    from studydeck.deckfiles.writer import parse_one

    tree = parse_one(text)
    problems = [
        NoteProblem((), p.severity, p.message, p.hint, max(1, p.line - 1), max(1, p.column - 2), p.length)
        for p in tree.problems
    ]
    single = tree.notes[0] if len(tree.notes) == 1 else None
    if single is None or not isinstance(single.data, dict):
        if not problems:
            hint = "A note is a few lines such as `term: ...` and `meaning: ...`."
            what = "there is no note yet" if not text.strip() else "this isn't one note"
            problems.append(NoteProblem((), "error", what, hint, 1, 1, 1))
        return None, problems, None
    return single.data, problems, single


def _placed(found: Iterable[tuple[Any, ...]], raw: Any) -> list[NoteProblem]:
    entries = list(found)
    if raw is None or not entries:
        return [
            NoteProblem(path, severity, message, hint, code=code) for path, severity, message, hint, code, _ in entries
        ]
    from studydeck.deckfiles.reader import locate

    places = locate([(raw, path, on_key) for path, _severity, _message, _hint, _code, on_key in entries])
    return [
        NoteProblem(path, severity, message, hint, max(1, at.line - 1), max(1, at.column - 2), at.length, code)
        for at, (path, severity, message, hint, code, _) in zip(places, entries, strict=True)
    ]


def _advice(note: Note, fields: Mapping[str, Any], head: Mapping[str, Any]) -> list[Any]:
    from studydeck.core.advice import advise

    silenced = head.get("silence", ())
    return advise(note, fields, (silenced,) if isinstance(silenced, str) else tuple(map(str, silenced)))


# --- the deck's head ---


def deck_head(entry: DeckEntry) -> dict[str, Any]:
    """Return the head of a deck's file as plain data; an empty one where it can't be read."""
    try:
        data = entry.path.read_bytes()
    except OSError:
        return {}
    return _head_of(digest_of(data), data)


_heads: dict[str, dict[str, Any]] = {}
_NOTES = re.compile(rb"^notes[ ]*:", re.MULTILINE)
_KEY_BEHIND = re.compile(rb"^[^\s#-]", re.MULTILINE)


def _head_of(digest: str, data: bytes) -> dict[str, Any]:
    """Return a file's head; of a long file no more is read than stands before its notes, where that is all."""
    known = _heads.get(digest)
    if known is None:
        from studydeck.deckfiles.reader import read

        notes = _NOTES.search(data)
        alone = notes is not None and _KEY_BEHIND.search(data, notes.end()) is None
        tree = read(data[: notes.start()], "") if notes is not None and alone else None
        known = tree.head if tree is not None and not tree.problems else read(data, "").head
        if len(_heads) >= _KEPT_HEADS:
            _heads.clear()
        _heads[digest] = known
    return known


def sources_of(head: Mapping[str, Any]) -> dict[str, Source]:
    """Return the sources that a deck's head names."""
    from studydeck.deckfiles.head import read_head

    if "sources" not in head:
        return {}
    return read_head({"title": "x", "sources": head["sources"], "notes": []}, "x", (), []).sources


# --- duplicates ---


def duplicates(library: Library, prompt: str, uid: str | None = None) -> list[Duplicate]:
    """Return the notes that ask the same as a prompt, then those that ask it in the same words, a few at most."""
    form = normalise(prompt)
    places = note_places.of_text(library.connection, (), [text_digest(form)])
    same = [place.uid for place in places if place.uid != uid][:_MOST_DUPLICATES]
    found = [_duplicate(library, one, nearly=False) for one in same]
    left = _MOST_DUPLICATES - len(found)
    found += [_duplicate(library, one, nearly=True) for one in _nearly(library, form, {*same, uid or ""})[:left]]
    return [one for one in found if one is not None]


def _nearly(library: Library, form: str, known: Container[str]) -> list[str]:
    """Return the notes whose prompts have the same words in another order, or with other signs between them."""
    words = _words(form)
    rarest = sorted(words, key=lambda word: (-len(word), word))[:_TELLING_WORDS]
    if len(rarest) < _FEWEST_WORDS:
        return []
    candidates = prompts.with_words(library.connection, rarest, _MOST_CANDIDATES)
    rows = index.notes_of(library.connection, [one for one in candidates if one not in known])
    return [one for one, row in rows.items() if _words(normalise(prompt_of(row.fields))) == words]


def _words(form: str) -> frozenset[str]:
    return frozenset(words_of(form))


def _duplicate(library: Library, uid: str, *, nearly: bool) -> Duplicate | None:
    row = index.note(library.connection, uid)
    if row is None or row.deck not in library.decks:
        return None
    entry = library.decks[row.deck]
    prompt = prompt_of(row.fields)
    return Duplicate(uid, entry.deck.id, entry.deck.title, entry.path, row.line, prompt, nearly)


def prompt_of(fields: Mapping[str, Any]) -> str:
    """Return the prompt side of a note's fields as text, without building the note."""
    kind = next((key for key in fields if key in KINDS), None)
    return _said(fields[kind], " / ") if kind else ""


def _said(value: Any, joint: str) -> str:
    if isinstance(value, Mapping):
        return str(value.get("say", value.get("name", "")))
    if isinstance(value, list):
        return joint.join(_said(item, joint) for item in value)
    return str(value)
