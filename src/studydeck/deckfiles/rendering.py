"""A note's fields as YAML in our own style: plain where that is safe, readable, and read back as the same fields."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studydeck.core.text import clean

WIDTH = 100
_SHORT_LIST = 88
_STEP = "  "
_OWN = {  # by each kind's key; the kinds themselves aren't loaded for the order of their keys
    "term": ("meaning", "example", "reverse"),
    "difference": ("aspects", "alike"),
    "question": ("answer", "reverse"),
    "cloze": (),
    "list": ("items", "ordered"),
    "choose": ("right", "wrong", "because"),
    "interview": ("points", "answer", "minutes", "follow-ups"),
}
_COMMON = (
    "points",
    "hint",
    "remark",
    "confusable",
    "importance",
    "faces",
    "source",
    "tags",
    "id",
    "suspended",
    "silence",
)
_ALWAYS_BLOCK = frozenset({"aspects"})

# What a plain scalar can't begin with or hold; numbers and `no` are text to our reader and need no quotes.
_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`=~<")
_UNSAFE = re.compile(r": |:$| #|\t|\n|^\.\.\.|^---")
_UNSAFE_IN_FLOW = re.compile(r"[,\[\]{}]|:(?=[,\[\]{}\"'])|:\S")
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_TO_ESCAPE = re.compile(r'[\\"\n\t]')


@dataclass(frozen=True, slots=True)
class Rendered:
    """A value as it follows its key: what stands on the key's line, and the lines beneath it without indentation."""

    head: str
    body: tuple[str, ...] = ()


def to_yaml(fields: Mapping[str, Any]) -> str:
    """Return a note as the lines of a mapping, without the dash and without indentation."""
    return "\n".join(note_lines(fields)) + "\n"


def note_lines(fields: Mapping[str, Any]) -> list[str]:
    """Return the lines of a note, its keys in the order of the docs."""
    lines: list[str] = []
    for key in in_order(fields):
        lines += pair_lines(key, fields[key])
    return lines


def flat_lines(fields: Mapping[str, Any]) -> list[str]:
    """Return the lines of a note with one line for each key, for places where nothing may hang beneath a key."""
    lines: list[str] = []
    for key in in_order(fields):
        short = pair_lines(key, fields[key])
        lines += short if len(short) == 1 else [f"{text_inline(key, flow=True)}: {inline(fields[key])}"]
    return lines


def in_order(fields: Mapping[str, Any]) -> list[str]:
    """Return a note's keys in the order of the docs: the kind, its own, the common ones, then whatever is unknown."""
    ranks = key_ranks(fields)
    return sorted(fields, key=lambda key: ranks.get(key, len(ranks)))


def key_ranks(fields: Mapping[str, Any]) -> dict[str, int]:
    """Return the place of each key that such a note can have."""
    kind = next((key for key in fields if key in _OWN), "")
    own = (kind, *_OWN.get(kind, ()))
    return {key: n for n, key in enumerate(dict.fromkeys((*own, *_COMMON)))}


def pair_lines(key: str, value: Any) -> list[str]:
    """Return `key: value` as lines."""
    name = text_inline(key, flow=True)
    rendered = render(value, room=WIDTH - len(name) - 2, block=key in _ALWAYS_BLOCK)
    return [f"{name}: {rendered.head}".rstrip(), *(_STEP + line if line else "" for line in rendered.body)]


def render(value: Any, room: int = WIDTH, *, block: bool = False, style: str | None = None) -> Rendered:
    """Return a value as it stands behind `key:` in a block mapping.

    Args:
        value: text, or lists and mappings of it.
        room: how many characters a line may take.
        block: whether lists and mappings get a line for each entry however short they are.
        style: the quotes that a text had before, kept where that is possible.
    """
    if isinstance(value, Mapping):
        return _mapping(value, room, block=block)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _list(value, room)
    return text_block(as_text(value), style)


def _mapping(value: Mapping[Any, Any], room: int, *, block: bool) -> Rendered:
    short = inline(value)
    if not value or (not block and len(short) <= min(room, _SHORT_LIST)):
        return Rendered(short)
    return Rendered("", tuple(line for key in value for line in pair_lines(str(key), value[key])))


def _list(value: Sequence[Any], room: int) -> Rendered:
    short = inline(value)
    plain = all(isinstance(item, str) and "\n" not in item for item in value)
    several_long = not plain and len(value) > 1
    if not value or (not several_long and len(short) <= min(room, _SHORT_LIST)):
        return Rendered(short)
    lines: list[str] = []
    for item in value:
        lines += item_lines(item)
    return Rendered("", tuple(lines))


def item_lines(item: Any) -> list[str]:
    """Return one entry of a block list: `- ` and the value."""
    if isinstance(item, Mapping) and item:
        short = inline(item)
        if len(short) <= WIDTH:
            return [f"- {short}"]
        inner = [line for key in item for line in pair_lines(str(key), item[key])]
        return [f"- {inner[0]}", *(_STEP + line if line else "" for line in inner[1:])]
    if isinstance(item, Mapping) or (isinstance(item, Sequence) and not isinstance(item, str)):
        return [f"- {inline(item)}"]
    rendered = text_block(as_text(item))
    return [f"- {rendered.head}", *(_STEP + line if line else "" for line in rendered.body)]


def inline(value: Any) -> str:
    """Return a value on one line, as it may stand inside brackets."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{text_inline(str(key), flow=True)}: {inline(value[key])}" for key in value) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(inline(item) for item in value) + "]"
    return text_inline(as_text(value), flow=True)


def as_text(value: Any) -> str:
    """Return a value as the text that is written: cleaned, without white space around it, as the reader takes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return clean(str(value)).strip()


def text_block(text: str, style: str | None = None) -> Rendered:
    """Return a text behind `key:`: several lines under `|`, else on the line."""
    if "\n" not in text:
        if style == ">" and len(text) > WIDTH:
            folded = _folded(text)
            if folded:
                return Rendered(">", folded)
        return Rendered(text_inline(text, flow=False, style=style))
    if text != text.strip():  # only where a caller didn't clean: a first line of spaces would need more care
        return Rendered(_double(text))
    return Rendered("|", tuple(text.split("\n")))


def _folded(text: str) -> tuple[str, ...] | None:
    """Return a text wrapped as `>` reads it back, or None where it can't be."""
    import textwrap

    lines = textwrap.wrap(text, WIDTH - 20, break_long_words=False, break_on_hyphens=False)
    same = " ".join(lines) == text and not any(line != line.strip() for line in lines)
    return tuple(lines) if same else None


def text_inline(text: str, *, flow: bool, style: str | None = None) -> str:
    """Return a text on one line: plain where that reads back as the same, else in quotes."""
    if style == '"' or (style == "'" and "\n" in text):
        return _double(text)
    if style == "'":
        return _single(text)
    if _is_plain(text, flow=flow):
        return text
    if '"' not in text and "\\" not in text and "\n" not in text:
        return f'"{text}"'
    if "\n" not in text and "\t" not in text:
        return _single(text)
    return _double(text)


def _is_plain(text: str, *, flow: bool) -> bool:
    if not text or text[0] in _FIRST or text[0].isspace() or text[-1].isspace():
        return False
    if _UNSAFE.search(text) is not None:
        return False
    return not flow or _UNSAFE_IN_FLOW.search(text) is None


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _double(text: str) -> str:
    return '"' + _TO_ESCAPE.sub(lambda found: _ESCAPED[found[0]], text) + '"'
