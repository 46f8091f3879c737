"""Notes given from outside, by a pipe or an editor: read, checked as a whole with their places, and added all or none."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studydeck.core.notes import read_note
from studydeck.core.notes.kind import Fault
from studydeck.core.text import clean, normalise, one_line, slug
from studydeck.services.library import Library
from studydeck.services.writing.editing import deck_entry, deck_sources, duplicates, to_yaml
from studydeck.services.writing.safe_files import read_or_none, write_whole


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody gave.

    Attributes:
        notes: each as YAML as it was typed, or as fields.
        problems: each as it is printed, `stdin:line:column`.
        errors: how many of them keep a note from being one.
        said: notes that ask the same as one that is there, each as a line.
    """

    notes: tuple[str | dict[str, Any], ...]
    problems: tuple[str, ...]
    errors: int
    said: tuple[str, ...] = ()

    def shown(self) -> str:
        """Return the notes as they would be written."""
        texts = [note if isinstance(note, str) else to_yaml(note) for note in self.notes]
        return "\n".join("- " + text.rstrip("\n").replace("\n", "\n  ") for text in texts).replace("\n  \n", "\n\n")


def given_fields(library: Library, deck_id: str, fields: dict[str, Any]) -> Given:
    """Return one note given as fields, checked.

    Raises:
        StudydeckError: there is no such deck. Exit code 2.
    """
    faults: list[Fault] = []
    read_note(fields, deck_sources(library, deck_id), faults)
    problems = tuple(f"{fault.severity}: {fault.message}. {fault.hint}".rstrip() for fault in faults)
    errors = sum(fault.severity == "error" for fault in faults)
    said = () if errors else tuple(line.partition(": ")[2] for line in _same(library, [(0, fields)], "note"))
    return Given((fields,), problems, errors, said)


_TEMPLATE = """\
# New notes for {title}.
# Write one or several beneath the line, save, and leave the editor: they are added to the deck.
# Leave without writing any to add nothing. Every kind of note: docs/deck-format.md. Some of them:
#
# - term: Bloom
#   meaning: The first half minute, in which gas leaves the grounds.
# - question: Why rinse the filter?
#   answer: It washes out the taste of paper.
# - cloze: "{{{{Light}}}} roasts taste of the fruit."
#
# ----------------------------------------------------------------------------------------------

"""


TEMPLATE_LINE = _TEMPLATE.count("\n")


def template_file(library: Library, deck_id: str) -> Path:
    """Return a file for the editor that explains how notes are written; one that is left from before comes back.

    Raises:
        StudydeckError: there is no such deck (exit code 2), or it can't be written.
    """
    entry = deck_entry(library, deck_id)
    path = library.places.data / "drafts" / f"add-{slug(entry.deck.id)}.yaml"
    if not path.exists():
        write_whole(path, _TEMPLATE.format(title=one_line(entry.deck.title)).encode())
    return path


def read_template(library: Library, deck_id: str, path: Path) -> Given:
    """Return the notes that somebody wrote into the template; none where it holds nothing but comments.

    Raises:
        StudydeckError: there is no such deck (exit code 2), or it can't be read.
    """
    data = read_or_none(path) or b""
    text = data.decode("utf-8", "replace")
    if all(not line.strip() or line.lstrip().startswith("#") for line in text.splitlines()):
        return Given((), (), 0)
    return read_given(library, deck_id, text, str(path))


def drop_template(path: Path) -> None:
    """Throw the template away after its notes were added."""
    path.unlink(missing_ok=True)


def read_given(library: Library, deck_id: str, text: str, name: str = "stdin") -> Given:
    """Return the notes that a text holds for a deck.

    The text is YAML (a list of notes, one note alone, or a whole deck, of which the notes are taken), or lines that
    hold a question and its answer with a tab between.

    Args:
        library: open in any way.
        deck_id: the deck, whose sources may be named.
        text: what was given.
        name: what stands before line and column of a problem.

    Raises:
        StudydeckError: there is no such deck. Exit code 2.
    """
    deck_entry(library, deck_id)
    rows = _tabbed(text)
    if rows is not None:
        return _checked_fields(library, rows, name)
    return _yaml(library, deck_id, text, name)


def _tabbed(text: str) -> list[tuple[int, dict[str, Any]]] | None:
    """Return `question<TAB>answer` lines as notes with their line, or None where the text is something else."""
    rows = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not rows or not all("\t" in line and not line.startswith(("\t", "- ", "#")) for _n, line in rows):
        return None
    found = []
    for number, line in rows:
        question, _, answer = line.partition("\t")
        found.append((number, {"question": clean(question).strip(), "answer": clean(answer).strip()}))
    return found


def _checked_fields(library: Library, rows: list[tuple[int, dict[str, Any]]], name: str) -> Given:
    problems: list[str] = []
    for number, fields in rows:
        faults: list[Fault] = []
        read_note(fields, {}, faults)
        problems += [f"{name}:{number}:1: {fault.severity}: {fault.message}. {fault.hint}".rstrip() for fault in faults]
    errors = sum(": error: " in problem for problem in problems)
    notes = tuple(fields for _number, fields in rows)
    return Given(notes, tuple(problems), errors, _same(library, list(rows), name))


def _yaml(library: Library, deck_id: str, text: str, name: str) -> Given:
    from studydeck.deckfiles import problems as format_problems
    from studydeck.deckfiles import writer
    from studydeck.deckfiles.reader import locate, read

    whole = read(text.encode("utf-8", "replace"), name)
    shift, tree = (0, whole) if whole.whole and "notes" in whole.head else (1, writer.parse_list(text, name))
    found = list(tree.problems)
    sources = deck_sources(library, deck_id)
    notes: list[str | dict[str, Any]] = []
    named: list[tuple[int, Mapping[str, Any]]] = []
    for raw in tree.notes:
        faults: list[Fault] = []
        fields = raw.data if isinstance(raw.data, dict) else {}
        if not fields:
            faults.append(Fault((), "a note must be a mapping", "Write it as `- term: ...`."))
        else:
            read_note(fields, sources, faults)
        for fault, place in zip(faults, locate([(raw, fault.path, fault.on_key) for fault in faults]), strict=True):
            found.append(tree.problem(place, fault.severity, fault.message, fault.hint))
        notes.append(_as_typed(tree, raw.line, fields))
        named.append((raw.line - shift, fields))
    if not notes and not found:
        found.append(format_problems.whole_file(name, "there is no note in it", "A note begins with `- term: ...`."))
    shown = [replace(one, line=max(1, one.line - shift)) for one in sorted(found, key=lambda p: (p.line, p.column))]
    errors = sum(problem.severity == "error" for problem in shown)
    said = () if errors else _same(library, named, name)
    return Given(tuple(notes), tuple(format_problems.render(one) for one in shown), errors, said)


def _as_typed(tree: Any, line: int, fields: dict[str, Any]) -> str | dict[str, Any]:
    """Return a note's own text, its comments included; its fields where the list stands in brackets."""
    from studydeck.deckfiles.writer import DeckSource, note_text
    from studydeck.errors import StudydeckError

    try:
        source = DeckSource.of("\n".join(tree.lines).encode("utf-8", "replace"), "")
        return note_text(source, line) or fields
    except StudydeckError:
        return fields


def _same(library: Library, notes: list[tuple[int, Any]], name: str) -> tuple[str, ...]:
    """Return a line for each note that asks the same as one that is there, or as one given before it."""
    from studydeck.services.writing.note_check import prompt_of

    lines = []
    given: dict[str, int] = {}
    for number, fields in notes:
        form = normalise(prompt_of(fields))
        first = given.setdefault(form, number)
        if form and first != number:
            lines.append(f"{name}:{number}: warning: this asks the same as {name}:{first}.")
            continue
        for one in duplicates(library, prompt_of(fields))[:1]:
            nearly = "nearly " if one.nearly else ""
            lines.append(f"{name}:{number}: warning: this asks {nearly}the same as {one.path}:{one.line}.")
    return tuple(lines)
