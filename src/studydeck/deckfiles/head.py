"""A deck file's head: everything beside its notes."""

from collections.abc import Mapping
from typing import Any

from studydeck.core.card import Deck, Source
from studydeck.core.notes import fields as read
from studydeck.core.notes.common import read_silence
from studydeck.core.notes.kind import Fault, Fields
from studydeck.core.text import clean, is_slug, one_line, slug

DECK_FIELDS = frozenset({"title", "id", "description", "tags", "sources", "synonyms", "antonyms", "silence", "notes"})
_SOURCE_FIELDS = ("title", "at", "publisher", "url")
_FEWEST_WORDS = 2


def read_head(fields: Fields, stem: str, breadcrumbs: tuple[str, ...], faults: list[Fault]) -> Deck:
    """Return the deck; what is wrong with a key leaves its default in place.

    Args:
        fields: the file's root.
        stem: the file's name without its ending.
        breadcrumbs: the folders that lead to it.
        faults: where everything wrong goes.
    """
    read.unknown_keys(fields, DECK_FIELDS, (), faults, "at the top of the deck")
    if "notes" not in fields:
        hint = "Add `notes:` and beneath it the first `- term: ...`."
        faults.append(Fault((), "a deck without `notes`", hint, "warning", missing=("notes",)))
    elif not isinstance(fields["notes"], list) and fields["notes"] != "":
        faults.append(
            Fault(
                ("notes",), f"`notes` must be a list, not {read.shape(fields['notes'])}", "Begin each note with `- `."
            )
        )
    return Deck(
        id=_id(fields, stem, faults),
        title=read.optional_text(fields, "title", faults) or readable(stem),
        description=read.optional_text(fields, "description", faults),
        tags=tuple(dict.fromkeys(read.texts(fields["tags"], ("tags",), faults, "`tags`"))) if "tags" in fields else (),
        breadcrumbs=breadcrumbs,
        sources=_sources(fields["sources"], faults) if "sources" in fields else {},
        synonyms=_groups(fields, "synonyms", faults),
        antonyms=_groups(fields, "antonyms", faults),
        silence=read_silence(fields, faults),
    )


def readable(stem: str) -> str:
    """Return a file's name as a title: `product-vs-project` becomes `Product vs project`."""
    words = one_line(clean(stem).replace("-", " ").replace("_", " "))
    return words[:1].upper() + words[1:] if words else "Untitled"


def _id(fields: Fields, stem: str, faults: list[Fault]) -> str:
    default = stem if is_slug(stem) else slug(clean(stem))
    text = read.optional_text(fields, "id", faults)
    if not text:
        return default
    if is_slug(text):
        return text
    hint = f"Small letters, digits, `-`, `_` and `.`, at most 60 characters; `{slug(text)}` is taken instead."
    faults.append(Fault(("id",), f"`{read.shortened(text)}` can't be a deck's id", hint))
    return slug(text)


def _sources(value: Any, faults: list[Fault]) -> dict[str, Source]:
    if value == "":
        return {}
    if not isinstance(value, Mapping):
        faults.append(
            Fault(
                ("sources",),
                f"`sources` must be a mapping, not {read.shape(value)}",
                "Write `name: {title: ...}` beneath it.",
            )
        )
        return {}
    found: dict[str, Source] = {}
    for name, item in value.items():
        source = _source(str(name), item, faults)
        if source is not None:
            found[str(name)] = source
    return found


def _source(name: str, item: Any, faults: list[Fault]) -> Source | None:
    path = ("sources", name)
    if not isinstance(item, Mapping):
        title = read.expect_text(item, path, faults, "a source")
        return Source(title) if title else None
    read.unknown_keys(item, _SOURCE_FIELDS, path, faults, "in a source")
    inner: list[Fault] = []
    title, at, publisher, url = (read.optional_text(item, key, inner) for key in _SOURCE_FIELDS)
    if "title" not in item:
        inner.append(Fault((), f"the source `{read.shortened(name)}` has no `title`"))
    faults += [Fault((*path, *fault.path), fault.message, fault.hint) for fault in inner]
    return Source(title or name, at, publisher, url)


def _groups(fields: Fields, key: str, faults: list[Fault]) -> tuple[tuple[str, ...], ...]:
    if key not in fields or fields[key] == "":
        return ()
    value = fields[key]
    if not isinstance(value, list):
        faults.append(Fault((key,), f"`{key}` must be a list of lists", f"Write `{key}: [[one, another], ...]`."))
        return ()
    found: list[tuple[str, ...]] = []
    for n, group in enumerate(value):
        if not isinstance(group, list):
            faults.append(Fault((key, n), f"each of `{key}` must be a list of words", "Write `[one, another]`."))
            continue
        words = read.texts(group, (key, n), faults, f"one of `{key}`")
        if len(group) < _FEWEST_WORDS:
            faults.append(Fault((key, n), f"one word alone has no {key}", "Write `[one, another]`."))
        elif words:
            found.append(words)
    return tuple(found)
