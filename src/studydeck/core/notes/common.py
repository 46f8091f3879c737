"""What any note may carry: id, tags, sources, hint, remark, importance, faces, points, silenced advice and the rest."""

from collections.abc import Mapping
from typing import Any

from studydeck.core.card import Point, Source
from studydeck.core.notes import fields as read
from studydeck.core.notes.advice_codes import ADVICE_CODES
from studydeck.core.notes.kind import Common, Fault, Fields, Path
from studydeck.core.text import is_slug, slug

COMMON_FIELDS = frozenset(
    {"id", "tags", "source", "hint", "remark", "importance", "faces", "points", "confusable", "suspended", "silence"}
)
_POINT_KEYS = ("say", "or", "side", "essential", "optional", "contradicts")
_SOURCE_KEYS = ("from", "title", "at", "publisher", "url")
_IMPORTANCE = ("1", "2", "3")
_PLAIN = Common()


def read_common(fields: Fields, sources: Mapping[str, Source], faults: list[Fault]) -> Common:
    """Return what the note carries beside its kind's own fields."""
    if COMMON_FIELDS.isdisjoint(fields):
        return _PLAIN
    return Common(
        id=_id(fields, faults),
        tags=tuple(dict.fromkeys(read.texts(fields["tags"], ("tags",), faults, "`tags`"))) if "tags" in fields else (),
        sources=read_sources(fields["source"], sources, faults) if "source" in fields else (),
        hint=read.optional_text(fields, "hint", faults),
        remark=read.optional_text(fields, "remark", faults),
        importance=_importance(fields, faults),
        faces=read.texts(fields["faces"], ("faces",), faults, "`faces`") if "faces" in fields else (),
        points=_points(fields["points"], faults) if "points" in fields else (),
        confusable=read.texts(fields["confusable"], ("confusable",), faults, "`confusable`")
        if "confusable" in fields
        else (),
        suspended=read.yes_no(fields, "suspended", faults),
        silence=read_silence(fields, faults),
    )


def read_silence(fields: Fields, faults: list[Fault]) -> tuple[str, ...]:
    """Return the codes of the advice that a note or a deck doesn't want; one that isn't known is a warning."""
    if "silence" not in fields:
        return ()
    value = fields["silence"]
    codes = read.texts(value, ("silence",), faults, "`silence`")
    for n, code in enumerate(codes):
        if code not in ADVICE_CODES:
            path: Path = ("silence", n) if isinstance(value, list) else ("silence",)
            hint = read.nearest(code, ADVICE_CODES) or "`studydeck check` shows the codes in brackets."
            faults.append(Fault(path, f"there is no advice `{read.shortened(code)}`", hint, "warning"))
    return tuple(code for code in codes if code in ADVICE_CODES)


def _id(fields: Fields, faults: list[Fault]) -> str:
    text = read.optional_text(fields, "id", faults)
    if text and not is_slug(text):
        hint = f"Small letters, digits, `-`, `_` and `.`, at most 60 characters, such as `{slug(text)}`."
        faults.append(Fault(("id",), f"`{read.shortened(text)}` can't be an id", hint))
    return text


def _importance(fields: Fields, faults: list[Fault]) -> int:
    if "importance" not in fields:
        return _PLAIN.importance
    value = fields["importance"]
    if isinstance(value, str) and value.strip() in _IMPORTANCE:
        return int(value)
    faults.append(
        Fault(("importance",), "`importance` must be 1, 2 or 3", "3 matters most; 2 is what a note has without it.")
    )
    return _PLAIN.importance


def _points(value: Any, faults: list[Fault]) -> tuple[Point, ...]:
    if not isinstance(value, list):
        value = [value]
    points: list[Point] = []
    seen: dict[str, set[str]] = {}
    for n, item in enumerate(value):
        point = _point(item, ("points", n), faults)
        if point is not None:
            read.differs(seen.setdefault(point.side, set()), point.say, ("points", n), faults, "`points`")
            points.append(point)
    return tuple(points)


def refuse_lone_side(points: tuple[Point, ...], faults: list[Fault]) -> None:
    """Add a fault where points name only one side: there is nothing that an answer could mix up with it."""
    sides = {point.side.casefold() for point in points if point.side}
    if len(sides) == 1:
        first = next(n for n, point in enumerate(points) if point.side)
        message = "a `side` needs points of another side"
        faults.append(Fault(("points", first, "side"), message, "Give other points the other side, or take it out."))


def _point(item: Any, path: Path, faults: list[Fault]) -> Point | None:
    before = len(faults)
    if not isinstance(item, Mapping):
        text = read.expect_text(item, path, faults, "a point")
        return Point(text) if len(faults) == before else None
    read.unknown_keys(item, _POINT_KEYS, path, faults, "in a point")
    said = read.phrase({key: item[key] for key in ("say", "or") if key in item}, path, faults, "a point")
    inner: list[Fault] = []
    side = read.optional_text(item, "side", inner)
    essential = read.yes_no(item, "essential", inner)
    optional = read.yes_no(item, "optional", inner)
    against = read.texts(item["contradicts"], ("contradicts",), inner, "`contradicts`") if "contradicts" in item else ()
    faults += [Fault((*path, *fault.path), fault.message, fault.hint) for fault in inner]
    if essential and optional:
        faults.append(Fault((*path, "optional"), "a point can't be both essential and optional", on_key=True))
    if said is None or len(faults) != before:
        return None
    return Point(said.say, said.alternatives, side, essential, optional, against)


def read_sources(value: Any, known: Mapping[str, Source], faults: list[Fault]) -> tuple[Source, ...]:
    """Return a note's sources: `{from, at}`, `{title, at, publisher, url}`, a plain title, or a list of these."""
    several = isinstance(value, list)
    found: list[Source] = []
    for n, item in enumerate(value if several else [value]):
        path: Path = ("source", n) if several else ("source",)
        source = _source(item, known, path, faults)
        if source is not None:
            found.append(source)
    return tuple(found)


def _source(item: Any, known: Mapping[str, Source], path: Path, faults: list[Fault]) -> Source | None:
    if not isinstance(item, Mapping):
        title = read.expect_text(item, path, faults, "a source")
        return known.get(title, Source(title)) if title else None
    before = len(faults)
    read.unknown_keys(item, _SOURCE_KEYS, path, faults, "in a source")
    inner: list[Fault] = []
    base = Source("")
    if "from" in item:
        name = read.expect_text(item["from"], ("from",), inner, "`from`")
        base = known.get(name, base)
        if name and name not in known:
            hint = read.nearest(name, known) or _known_sources(known)
            inner.append(Fault(("from",), f"no source of this deck is called `{read.shortened(name)}`", hint))
    elif "title" not in item:
        inner.append(Fault((), "a source needs `from` or `title`"))
    title = read.optional_text(item, "title", inner) or base.title
    at = "; ".join(read.texts(item["at"], ("at",), inner, "`at`")) if "at" in item else base.at
    publisher = read.optional_text(item, "publisher", inner) or base.publisher
    url = read.optional_text(item, "url", inner) or base.url
    faults += [Fault((*path, *fault.path), fault.message, fault.hint) for fault in inner]
    return Source(title, at, publisher, url) if len(faults) == before else None


def _known_sources(known: Mapping[str, Source]) -> str:
    if not known:
        return "The deck has no `sources` yet: add them at its top."
    return f"Known: {', '.join(f'`{name}`' for name in sorted(known)[:9])}."
