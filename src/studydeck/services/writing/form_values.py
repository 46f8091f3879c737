"""Single values of a form: texts, entries that stand as one line of YAML, and the table of a difference."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from studydeck.core.text import normalise

_INNER_KEYS = frozenset(
    {
        "say",
        "or",
        "also",
        "name",
        "side",
        "essential",
        "optional",
        "contradicts",
        "from",
        "title",
        "at",
        "publisher",
        "url",
    }
)
_BULLET = re.compile(r"^\s*[-*•]\s+")
_PLAIN = re.compile(r"[^\W\d_][\w '’()/.&%+-]*")
_CONSTANTS = frozenset({"true", "false", "yes", "no", "null", "on", "off"})
_FEWEST_SUBJECTS = 2
_LONGEST_YAML = 20_000


@dataclass(frozen=True, slots=True)
class Table:
    """Subjects beside each other, and for each aspect a row: its name and one side for every subject."""

    subjects: tuple[str, ...] = ("", "")
    rows: tuple[tuple[str, tuple[str, ...]], ...] = (("", ("", "")),)

    @property
    def filled(self) -> bool:
        """Whether anything stands in it."""
        return any(self.subjects) or any(name or any(sides) for name, sides in self.rows)

    def as_json(self) -> dict[str, Any]:
        """Return the table as a draft keeps it."""
        return {"subjects": list(self.subjects), "rows": [[name, list(sides)] for name, sides in self.rows]}

    @classmethod
    def from_json(cls, data: Any) -> Self | None:
        """Return the table that a draft kept, or None where it is none."""
        try:
            subjects = tuple(str(subject) for subject in data["subjects"])
            rows = tuple((str(name), tuple(str(side) for side in sides)) for name, sides in data["rows"])
        except (TypeError, KeyError, ValueError):
            return None
        whole = len(subjects) >= _FEWEST_SUBJECTS and all(len(sides) == len(subjects) for _name, sides in rows)
        return cls(subjects, rows) if whole else None


# --- texts and entries ---


def text_of(value: Any) -> str:
    """Return a text as it is; anything else as one line of YAML."""
    return value.strip() if isinstance(value, str) else flow(value)


def entry_of(text: str) -> Any:
    """Return what was typed: text, or a mapping where it is written as `{say: ..., or: [...]}`."""
    text = text.strip()
    if text.startswith("{") and text.endswith("}") and not text.startswith("{{"):
        found = parsed(text)
        if isinstance(found, dict) and found and _INNER_KEYS.issuperset(found):
            return found
    return text


def entries_of(text: str) -> list[Any]:
    """Return one entry for each line that isn't empty; a bullet before it isn't part of it."""
    lines = (_BULLET.sub("", line).strip() for line in text.split("\n"))
    return [entry_of(line) for line in lines if line]


def flow(value: Any) -> str:
    """Return a value as one line of YAML that is read back as the same."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(key)}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(entry) for entry in value) + "]"
    text = str(value)
    plain = _PLAIN.fullmatch(text) and text == text.strip() and text.casefold() not in _CONSTANTS
    return text if plain else json.dumps(text, ensure_ascii=False)


def parsed(text: str) -> Any:
    """Return what a line of YAML holds; where it is none, the text as it is."""
    from studydeck.deckfiles.reader import read

    if len(text) > _LONGEST_YAML:
        return text
    tree = read(("notes:\n- " + text.strip().replace("\n", "\n  ") + "\n").encode("utf-8", "replace"), "")
    return tree.notes[0].data if not tree.problems and len(tree.notes) == 1 else text


# --- the table of a difference ---


def table_of(subjects: Any, aspects: Any) -> Table:
    """Return subjects and aspects as a table with at least two subjects and one row."""
    given = subjects if isinstance(subjects, list) else [subjects] if subjects else []
    names = [text_of(subject) for subject in given]
    names += [""] * (_FEWEST_SUBJECTS - len(names))
    rows = []
    if isinstance(aspects, Mapping):
        rows = [(str(name), _sides(value, given, len(names))) for name, value in aspects.items()]
    return Table(tuple(names), tuple(rows) or (("", ("",) * len(names)),))


def untabled(table: Table, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return `difference` and `aspects` as the table says them; a row that wasn't touched keeps its value."""
    if not table.filled:
        return {}
    before = table_of(given.get("difference"), given.get("aspects"))
    width = _used(table)
    subjects = [entry_of(subject) for subject in table.subjects[:width]]
    found: dict[str, Any] = {"difference": subjects}
    if table.subjects == before.subjects and "difference" in given:
        found["difference"] = given["difference"]
    old = given.get("aspects")
    old = old if isinstance(old, Mapping) else {}
    aspects: dict[str, Any] = {}
    for name, sides in table.rows:
        if not name.strip() and not any(side.strip() for side in sides):
            continue
        same = table.subjects == before.subjects and (name, sides) in before.rows
        kept = old.get(name) if same else None
        by_name = isinstance(old.get(name), Mapping)
        aspects[_free(name.strip(), aspects)] = kept if kept is not None else _row(sides[:width], subjects, by_name)
    return found | ({"aspects": aspects} if aspects else {})


def _row(sides: tuple[str, ...], subjects: list[Any], by_name: bool) -> Any:
    """Return a row's sides in the order of the subjects; by their names where one is missing or they were before."""
    cells = [side.strip() for side in sides]
    if all(cells) and not by_name:
        return [entry_of(cell) for cell in cells]
    names = [_name(subject) for subject in subjects]
    if len(set(names)) < len(names) or not all(names):
        return [entry_of(cell) for cell in cells]
    return {name: entry_of(cell) for name, cell in zip(names, cells, strict=True) if cell}


def _free(name: str, taken: Mapping[str, Any]) -> str:
    """Return the name, told apart from one that stands above: the note's own reader then says that it is twice."""
    while name in taken:
        name += " "
    return name


def _used(table: Table) -> int:
    """Return how many subjects are in use: empty ones at the end aren't."""
    width = len(table.subjects)
    while width > _FEWEST_SUBJECTS and not table.subjects[width - 1].strip():
        if any(sides[width - 1].strip() for _name, sides in table.rows):
            break
        width -= 1
    return width


def _name(subject: Any) -> str:
    if isinstance(subject, Mapping):
        return str(subject.get("name") or subject.get("say") or "")
    return str(subject)


def _sides(value: Any, subjects: list[Any], width: int) -> tuple[str, ...]:
    sides = _raw_sides(value, subjects, width)[:width]
    cells = ["" if side is None else text_of(side) for side in sides]
    return tuple(cells + [""] * (width - len(cells)))


def _raw_sides(value: Any, subjects: list[Any], width: int) -> tuple[Any, ...]:
    """Return a row's sides in the order of the subjects, None where one is missing."""
    if not isinstance(value, Mapping):
        return tuple(value) if isinstance(value, list) else (value,)
    found: list[Any] = [None] * width
    owners = {normalise(name): n for n, subject in enumerate(subjects) for name in _names(subject)}
    for name, side in value.items():
        n = owners.get(normalise(str(name)))
        if n is None or found[n] is not None:
            found.append((name, side))  # it has no place in the table
        else:
            found[n] = side
    return tuple(found)


def table_says(fields: Mapping[str, Any]) -> Any:
    """Return what subjects and aspects say however they are written, so that two can be compared."""
    subjects, aspects = fields.get("difference"), fields.get("aspects", {})
    if not isinstance(subjects, list) or not isinstance(aspects, Mapping):
        return subjects, aspects
    rows = [(name, _raw_sides(value, subjects, len(subjects))) for name, value in aspects.items()]
    return subjects, tuple(rows)


def _names(subject: Any) -> list[str]:
    if not isinstance(subject, Mapping):
        return [str(subject)]
    names = [_name(subject)]
    for key in ("also", "or"):
        others = subject.get(key, [])
        names += [str(other) for other in (others if isinstance(others, list) else [others])]
    return names
