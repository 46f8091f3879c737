"""The deck format as a JSON Schema (draft 2020-12), made from the registered kinds, so that editors know it.

Everything the reader takes, the schema takes; of what the reader refuses it finds what can be said of one value by
itself. A key that a kind reads and that isn't described here is an error when the schema is made, not a gap in it.
"""

from collections.abc import Set as AbstractSet
from typing import Any

from studydeck.core.notes.advice_codes import ADVICE_CODES
from studydeck.core.notes.choice import MOST_OPTIONS
from studydeck.core.notes.cloze import MOST_GAPS
from studydeck.core.notes.common import COMMON_FIELDS
from studydeck.core.notes.comparison import MOST_SUBJECTS
from studydeck.core.notes.fields import MOST_OTHERS
from studydeck.core.notes.interview import LONGEST_MINUTES
from studydeck.core.notes.kind import NoteKind
from studydeck.core.notes.registry import KINDS
from studydeck.core.text import SLUG_LIMIT
from studydeck.deckfiles.head import DECK_FIELDS

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NUMBER = r"^\s*[+]?([0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)([eE][+-]?[0-9]+)?\s*$"
_YES_OR_NO = r"^\s*([Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo])\s*$"
_NO_SLUG = r"\sA-Z/!\"#$%&'()*+,:;<=>?@\[\]^`{|}~\\"


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _described(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}


def _list_of(items: Schema, fewest: int = 0, most: int = 0) -> Schema:
    found: Schema = {"type": "array", "items": items}
    if fewest:
        found["minItems"] = fewest
    if most:
        found["maxItems"] = most
    return found


def _or_list(items: Schema, fewest: int = 0, most: int = 0) -> Schema:
    return {"anyOf": [items, _list_of(items, fewest, most)]}


def _mapping(properties: dict[str, Schema], *required: str) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


_TEXT, _TEXTS, _PHRASE, _NAMED, _YES_NO = map(_ref, ("text", "texts", "phrase", "named", "yesNo"))
_OPTIONS = {"anyOf": [_PHRASE, _list_of(_PHRASE, 1, MOST_OPTIONS - 1)]}
_CODES: Schema = {"enum": sorted(ADVICE_CODES)}

# Without descriptions of their own, which would stand in an editor's hover instead of the key's.
_SHARED: dict[str, Schema] = {
    "text": {
        "type": ["string", "number", "boolean"],
        "pattern": r"\S",
    },
    "texts": _or_list(_TEXT),
    "phrase": {
        "anyOf": [
            _TEXT,
            _mapping({"say": _TEXT, "or": _described(_or_list(_TEXT, 0, MOST_OTHERS), "Other ways to say it.")}, "say"),
        ],
    },
    "named": {
        "anyOf": [
            _TEXT,
            *(
                _mapping({key: _TEXT, **{other: _or_list(_TEXT, 0, MOST_OTHERS) for other in ("also", "or")}}, key)
                for key in ("name", "say")
            ),
        ],
    },
    "yesNo": {"anyOf": [{"type": "boolean"}, {"type": "string", "pattern": _YES_OR_NO}]},
    "id": {
        "anyOf": [
            {"type": "integer", "minimum": 0},
            {
                "type": "string",
                "maxLength": SLUG_LIMIT,
                "pattern": rf"^\s*(?!\.{{1,2}}\s*$)[^{_NO_SLUG}]+\s*$",
            },
        ]
    },
    "point": {
        "anyOf": [
            _TEXT,
            _mapping(
                {
                    "say": _described(_TEXT, "The point."),
                    "or": _described(_or_list(_TEXT, 0, MOST_OTHERS), "Other ways to say it."),
                    "side": _described(
                        _TEXT,
                        "Whose point it is: in a difference any name of a subject, in a question or an interview what you call it.",
                    ),
                    "essential": _described(_YES_NO, "An answer without it is at best half right."),
                    "optional": _described(_YES_NO, "It may be missing."),
                    "contradicts": _described(_TEXTS, "Statements that deny it."),
                },
                "say",
            ),
        ]
    },
    "source": {
        "anyOf": [
            _TEXT,
            {
                **_mapping(
                    {
                        "from": _described(_TEXT, "A name from the deck's `sources`."),
                        "title": _described(_TEXT, "The document's title."),
                        "at": _described(_TEXTS, "The place in it: a page, a heading."),
                        "publisher": _TEXT,
                        "url": _TEXT,
                    }
                ),
                "anyOf": [{"required": ["from"]}, {"required": ["title"]}],
            },
        ]
    },
}

# What any note may carry.
_COMMON: dict[str, Schema] = {
    "id": _described(_ref("id"), "A name of your own for the note's key; the firmest tie to its progress."),
    "tags": _described(_TEXTS, "A word or a list of words to find it by."),
    "source": _described(
        {"anyOf": [_ref("source"), _list_of(_ref("source"))]}, "Where it comes from; shown after the answer."
    ),
    "hint": _described(_TEXT, "Shown when you press `h`."),
    "remark": _described(_TEXT, "Shown after the answer."),
    "importance": {"description": "3 matters most; 2 is what a note has without it.", "enum": [1, 2, 3, "1", "2", "3"]},
    "faces": _described(_TEXTS, "Only these cards, such as `meaning`, or the part before the slash, such as `which`."),
    "points": _described({"anyOf": [_ref("point"), _list_of(_ref("point"))]}, "What a good answer must contain."),
    "confusable": _described(_TEXTS, "Terms or note ids that are easily taken for this one."),
    "suspended": _described(_YES_NO, "`true` keeps its cards from being asked."),
    "silence": _described(_or_list(_CODES), "Codes of advice that this note does without."),
}

# The keys of each kind, by the key that names it.
_OWN: dict[str, dict[str, Schema]] = {
    "term": {
        "term": _described(_NAMED, "A definition: the term, asked for its meaning and from its meaning."),
        "meaning": _described(_PHRASE, "What the term means, in words that don't use it."),
        "example": _described(_TEXT, "Shown with either answer."),
        "reverse": _described(_YES_NO, "`false` drops the card that asks for the term. `true` where it isn't given."),
    },
    "difference": {
        "difference": _described(_list_of(_NAMED, 2, MOST_SUBJECTS), "The subjects that are compared: two to nine."),
        "aspects": {
            "description": "`Name: [one, other]` for each aspect, in the order of the subjects, or by their names.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "anyOf": [
                    _list_of(_PHRASE, 2, MOST_SUBJECTS),
                    {"type": "object", "minProperties": 2, "additionalProperties": _PHRASE},
                ]
            },
        },
        "alike": _described({"anyOf": [_PHRASE, _list_of(_PHRASE, 1)]}, "What they have in common."),
    },
    "question": {
        "question": _described(_PHRASE, "A question, or an order such as `Explain ...`."),
        "answer": _described(_PHRASE, "What your own answer is compared with."),
        "reverse": _described(_YES_NO, "`true` adds a card that asks for the question. `false` where it isn't given."),
    },
    "cloze": {
        "cloze": {
            "description": f"A sentence with up to {MOST_GAPS} gaps: `{{{{text}}}}`, `{{{{text::hint}}}}`, `{{{{c1::text}}}}`.",
            "anyOf": [
                {"type": "string", "pattern": r"\{\{"},
                _mapping(
                    {
                        "say": {"type": "string", "pattern": r"\{\{"},
                        "or": {
                            "description": "Other ways to fill the gap; with several gaps, for each by its text.",
                            "anyOf": [_TEXTS, {"type": "object", "additionalProperties": _TEXTS}],
                        },
                    },
                    "say",
                ),
            ],
        },
    },
    "list": {
        "list": _described(_TEXT, "What the items are; all of them are asked for at once."),
        "items": _described(_list_of(_PHRASE, 1), "The items."),
        "ordered": _described(_YES_NO, "`true` where their order counts."),
    },
    "choose": {
        "choose": _described(_TEXT, "A question whose answer is chosen among options."),
        "right": _described(_OPTIONS, "The right option, or several of which all must be chosen."),
        "wrong": _described(_OPTIONS, f"The wrong options; at most {MOST_OPTIONS} options in all."),
        "because": _described(_TEXT, "Why; shown after the answer."),
    },
    "interview": {
        "interview": _described(_TEXT, "A question to be answered aloud. It needs `points` or an `answer`."),
        "answer": _described(_PHRASE, "A model answer."),
        "minutes": {
            "description": "How long the answer may take.",
            "anyOf": [
                {"type": "number", "exclusiveMinimum": 0, "maximum": LONGEST_MINUTES},
                {"type": "string", "pattern": _NUMBER},
            ],
        },
        "follow-ups": _described(_TEXTS, "What may be asked afterwards."),
    },
}
_REQUIRED: dict[str, tuple[str, ...]] = {
    "term": ("meaning",),
    "question": ("answer",),
    "list": ("items",),
    "choose": ("right", "wrong"),
}
_ONE_OF: dict[str, tuple[str, ...]] = {"difference": ("aspects", "alike"), "interview": ("points", "answer")}

# The head of a deck.
_HEAD: dict[str, Schema] = {
    "title": _described(_TEXT, "What you see in lists; without it, the file's name made readable."),
    "id": _described(_ref("id"), "The first part of every card's key; without it, the file's name."),
    "description": _described(_TEXT, "A sentence or two."),
    "tags": _described(_TEXTS, "Words to find it by; they hold for all notes."),
    "sources": {
        "description": "Where the facts come from, by the short names that notes use in `from`.",
        "type": ["object", "null"],
        "additionalProperties": {
            "anyOf": [_TEXT, _mapping(dict.fromkeys(("title", "at", "publisher", "url"), _TEXT), "title")]
        },
    },
    "synonyms": {
        "description": "Groups of words that count as the same in a typed answer.",
        "type": ["array", "null"],
        "items": _list_of(_TEXT, 2),
    },
    "antonyms": {
        "description": "Groups of words that contradict each other.",
        "type": ["array", "null"],
        "items": _list_of(_TEXT, 2),
    },
    "silence": _described(_or_list(_CODES), "Codes of advice that no note of the deck needs."),
    "notes": {
        "description": "The notes; each has exactly one key that names its kind.",
        "type": ["array", "null"],
        "items": _ref("note"),
    },
}


def json_schema() -> Schema:
    """Return the JSON Schema of a deck file."""
    return {
        "$schema": DIALECT,
        "title": "A studydeck deck",
        "type": "object",
        "properties": _exactly(_HEAD, DECK_FIELDS),
        "required": ["notes"],
        "additionalProperties": False,
        "$defs": {
            **_SHARED,
            **{kind.name: _kind(kind) for kind in KINDS.values()},
            "note": {"type": "object", "oneOf": [_ref(kind.name) for kind in KINDS.values()]},
        },
    }


def _kind(kind: NoteKind) -> Schema:
    own = _exactly(_OWN[kind.key], kind.fields | {kind.key})
    properties = {**own, **_exactly(_COMMON, COMMON_FIELDS)}
    found: Schema = {"title": kind.name, **_mapping(properties, kind.key, *_REQUIRED.get(kind.key, ()))}
    if kind.key in _ONE_OF:
        found["anyOf"] = [{"required": [key]} for key in _ONE_OF[kind.key]]
    return found


def _exactly(described: dict[str, Schema], read: AbstractSet[str]) -> dict[str, Schema]:
    """Return the descriptions, which must be of just the keys that are read."""
    if described.keys() != read:
        raise LookupError(f"described and read differ in {sorted(described.keys() ^ read)}")
    return described
