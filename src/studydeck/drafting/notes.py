"""Findings as notes of a deck: plain fields as a deck file holds them, each note with an id that stays after a rewording.

Differences and likenesses of the same subjects share one note, whatever document they come from.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from studydeck.core.text import normalise, one_line, slug
from studydeck.drafting.aspect_names import free_name
from studydeck.drafting.document import Document
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language.content import overlap, spells_out
from studydeck.drafting.language.terms import normal
from studydeck.drafting.outline import Subject

MOST_SUBJECTS = 9  # a digit chooses one of them
_MOST_NAMES = 4  # other names of a subject
_MOST_PLACES = 3  # of one document in one note's source
_SAME = 0.75  # of the shorter text's content
_STDIN = "stdin"
_LONGEST_KEY = 30


@dataclass(frozen=True, slots=True)
class DraftedNote:
    """A note of a draft deck, and the findings it is made of (numbers in what was given)."""

    fields: dict[str, Any]
    findings: tuple[int, ...]


def notes_of(
    findings: Sequence[Finding], subjects: Sequence[Subject] = (), source: str = "", before: Sequence[DraftedNote] = ()
) -> tuple[DraftedNote, ...]:
    """Return the notes that hold these findings, each where its first finding stands.

    Args:
        findings: in the order of the document.
        subjects: for their other names.
        source: the name of the document among the deck's sources.
        before: notes of other documents, which take in what belongs to them; their findings' numbers are lost.
    """
    made: dict[str, DraftedNote] = {note.fields["id"]: DraftedNote(note.fields, ()) for note in before}
    for number, finding in enumerate(findings):
        key = note_id(finding)
        old = made.get(key)
        fields = with_finding(
            old.fields if old else None, finding, id=key, source=source_of(finding, source), subjects=subjects
        )
        made[key] = DraftedNote(fields, (*(old.findings if old else ()), number))
    return tuple(made.values())


def note_id(finding: Finding) -> str:
    """Return the id of the note that a finding goes into: differences and likenesses of the same subjects share one."""
    if finding.kind is FindingKind.DEFINITION:
        return slug(normal(finding.term))
    if finding.kind is FindingKind.LIST:
        return slug(f"list {normal(finding.term)}")
    return slug(" vs ".join(sorted(normal(subject) for subject in finding.subjects)))


def id_of_fields(fields: Mapping[str, Any]) -> str:
    """Return the id under which a note is looked for: its own, else that of the finding which would make it."""
    if fields.get("id"):
        return str(fields["id"])
    if "term" in fields:
        return slug(normal(_said(fields["term"])))
    if "list" in fields:
        return slug(f"list {normal(_said(fields['list']))}")
    return slug(" vs ".join(sorted(map(normal, names_of(fields))))) if "difference" in fields else ""


def source_entry(document: Document) -> tuple[str, dict[str, str]]:
    """Return the name of a document among a deck's sources, and its entry there."""
    stem = PurePath(document.name).stem
    title = one_line(document.title) or document.name
    name = slug(title if stem in ("", _STDIN) else stem, _LONGEST_KEY)
    return name, {"title": title, **({"publisher": one_line(document.site)} if document.site.strip() else {})}


def source_of(finding: Finding, name: str) -> dict[str, str] | None:
    """Return where a finding stands, as a note says it."""
    if not name:
        return None
    heading = one_line(finding.quotes[0].heading) if finding.quotes else ""
    return {"from": name, "at": heading} if heading else {"from": name}


def with_finding(
    before: Mapping[str, Any] | None,
    finding: Finding,
    *,
    id: str,  # noqa: A002 - what the field is called
    source: Mapping[str, str] | None = None,
    subjects: Sequence[Subject] = (),
) -> dict[str, Any]:
    """Return a note's fields with a finding in it; nothing that stands there already is dropped or written over.

    Args:
        before: the note as it is, or None for a new one.
        finding: a difference adds its aspect, a likeness what is alike, what an abbreviation stands for a name of the term;
            a definition or list that is there already only gains its source.
        id: of a new note.
        source: where the finding stands.
        subjects: for the other names of a new difference's subjects.
    """
    if before is None:
        fields = {**_new(finding, subjects), "id": id}
    elif finding.kind is FindingKind.DIFFERENCE and "difference" in before:
        fields = _with_aspect(before, finding)
    elif finding.kind is FindingKind.LIKENESS and "difference" in before:
        fields = _with_likeness(before, finding)
    elif finding.kind is FindingKind.DEFINITION and "term" in before:
        fields = _with_meaning(before, finding)
    else:
        fields = dict(before)
    return _with_source(fields, source)


def _new(finding: Finding, subjects: Sequence[Subject]) -> dict[str, Any]:
    match finding.kind:
        case FindingKind.DEFINITION:
            defined = {"term": _opened(finding.term), "meaning": _opened(finding.meaning)}
            # The other way round it would ask for the same words as a definition of what is abbreviated.
            return {**defined, "reverse": "false"} if spells_out(finding.term, finding.meaning) else defined
        case FindingKind.LIST:
            items = {normalise(item): one_line(item) for item in reversed(finding.items) if item.strip()}
            listed: dict[str, Any] = {"list": _opened(finding.term), "items": list(reversed(items.values()))}
            return {**listed, "ordered": "true"} if finding.ordered else listed
        case FindingKind.LIKENESS:
            return _with_likeness({"difference": _named(finding.subjects, subjects)}, finding)
        case FindingKind.DIFFERENCE:
            told = [subject for subject, side in zip(finding.subjects, finding.sides, strict=True) if side]
            names = finding.subjects if len(finding.subjects) <= MOST_SUBJECTS else tuple(told[:MOST_SUBJECTS])
            return _with_aspect({"difference": _named(names, subjects)}, finding)


def _with_meaning(before: Mapping[str, Any], finding: Finding) -> dict[str, Any]:
    """Return a definition with what its abbreviation stands for as the term's other name, whichever of the two came first."""
    term, meaning = _said(before["term"]), _said(before.get("meaning", ""))
    if spells_out(finding.term, finding.meaning):
        same = normalise(meaning) == normalise(finding.meaning)
        return dict(before) if same else {**before, "term": _also(before["term"], finding.meaning)}
    if spells_out(term, meaning):
        kept = {key: value for key, value in before.items() if key != "reverse"}
        return {**kept, "term": _also(before["term"], meaning), "meaning": _opened(finding.meaning)}
    return dict(before)


def _also(term: Any, name: str) -> Any:
    """Return a term with one more name."""
    had = term if isinstance(term, Mapping) else {"say": str(term)}
    others = had.get("or", [])
    names = list(others) if isinstance(others, list) else [others]
    if normalise(name) in map(normalise, map(str, (had.get("say", ""), *names))):
        return term
    return {**had, "or": [*names, one_line(name)]}


def _opened(text: str) -> str:
    """Return a text on one line with a capital first letter, unless its first word has one within."""
    text = one_line(text)
    first = text.split(" ", 1)[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def _named(names: Iterable[str], subjects: Sequence[Subject]) -> list[Any]:
    """Return subjects as a difference names them: with such other names as masking doesn't find by itself."""
    known = {normal(subject.name): subject for subject in subjects}
    shown = [_opened(name) for name in names]
    taken = {normal(name) for name in shown}
    named: list[Any] = []
    for name in shown:
        others: list[str] = []
        for alias in known.get(normal(name), Subject(name)).aliases:
            form = normal(alias)
            if form and form not in taken and len(others) < _MOST_NAMES and _names_it(alias, name):
                taken.add(form)
                others.append(one_line(alias))
        named.append({"name": name, "also": others} if others else name)
    return named


def _names_it(alias: str, name: str) -> bool:
    """Whether another name of a subject is one for a card as well: an abbreviation, or a part of its name."""
    return (alias.isupper() and len(alias) > 1) or set(normal(alias).split()) < set(normal(name).split())


def names_of(fields: Mapping[str, Any]) -> list[str]:
    """Return the names of a difference's subjects."""
    listed = fields.get("difference")
    return [
        str(item.get("name", item.get("say", ""))) if isinstance(item, Mapping) else str(item)
        for item in (listed if isinstance(listed, list) else [])
    ]


def aspect_in(fields: Mapping[str, Any], finding: Finding) -> str:
    """Return the name of the aspect of a difference that says what a finding says, or an empty string."""
    aspects = fields.get("aspects")
    wanted = _sides_in_order(finding, names_of(fields))
    for name, given in aspects.items() if isinstance(aspects, Mapping) else ():
        sides = _sides_of(given, names_of(fields))
        pairs = [(one, other) for one, other in zip(sides, wanted, strict=False) if one and other]
        if len(pairs) > 1 and all(overlap(one, other) >= _SAME for one, other in pairs):
            return str(name)
    return ""


def _with_aspect(before: Mapping[str, Any], finding: Finding) -> dict[str, Any]:
    aspects = before.get("aspects")
    had = dict(aspects) if isinstance(aspects, Mapping) else {}
    if aspect_in(before, finding):
        return dict(before)
    names = names_of(before)
    sides = _sides_in_order(finding, names)
    given = [_opened(side) for side in sides]
    value: Any = given if all(given) else {name: side for name, side in zip(names, given, strict=True) if side}
    name = free_name(finding.aspect, had)
    with_it = {**had, name: value}
    return {**before, "aspects": with_it} if "aspects" in before else _behind(before, "difference", "aspects", with_it)


def _behind(fields: Mapping[str, Any], key: str, new: str, value: Any) -> dict[str, Any]:
    """Return fields with a new one behind another."""
    made: dict[str, Any] = {}
    for name, old in fields.items():
        made[name] = old
        if name == key:
            made[new] = value
    return made


def _sides_in_order(finding: Finding, names: Sequence[str]) -> list[str]:
    by_name = {normal(subject): side for subject, side in zip(finding.subjects, finding.sides, strict=True)}
    return [by_name.get(normal(name), "") for name in names]


def _sides_of(given: Any, names: Sequence[str]) -> list[str]:
    if isinstance(given, Mapping):
        by_name = {normal(str(name)): _said(side) for name, side in given.items()}
        return [by_name.get(normal(name), "") for name in names]
    return [_said(side) for side in given] if isinstance(given, list) else []


def _said(value: Any) -> str:
    return str(value.get("say", "")) if isinstance(value, Mapping) else str(value)


def _with_likeness(before: Mapping[str, Any], finding: Finding) -> dict[str, Any]:
    alike = before.get("alike", [])
    had = list(alike) if isinstance(alike, list) else [alike]
    text = _opened(finding.text)
    if any(overlap(_said(one), text) >= _SAME for one in had):
        return dict(before)
    return {**before, "alike": [*had, text]}


def _with_source(fields: dict[str, Any], source: Mapping[str, str] | None) -> dict[str, Any]:
    if source is None:
        return fields
    had = fields.get("source")
    listed = [] if had is None else list(had) if isinstance(had, list) else [had]
    here = [
        one
        for one in listed
        if one == source["from"] or (isinstance(one, Mapping) and one.get("from") == source["from"])
    ]
    if dict(source) in here or len(here) >= _MOST_PLACES:
        return fields
    listed.append(dict(source))
    return {**fields, "source": listed if len(listed) > 1 else listed[0]}
