"""The JSON Schema of decks: it takes what the reader takes, and refuses what it can see to be wrong."""

import copy
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studydeck.core.notes import COMMON_FIELDS, KINDS, read_note
from studydeck.core.notes.advice_codes import ADVICE_CODES
from studydeck.deckfiles.head import DECK_FIELDS
from studydeck.deckfiles.json_schema import DIALECT, json_schema
from studydeck.deckfiles.schema import load
from tests.contracts.test_kinds import COMMON, EXAMPLES, KEYS, VALUES

PROJECT = Path(__file__).parents[2]
SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
NOTE = jsonschema.Draft202012Validator({**SCHEMA, "$ref": "#/$defs/note", "properties": {}, "required": [], "additionalProperties": True})  # fmt: skip
PAGES = ("docs/deck-format.md", "docs/writing-good-cards.md", "docs/editors.md", "README.md")
BLOCKS = [
    pytest.param(block, id=f"{page}-{n}")
    for page in PAGES
    for n, block in enumerate(re.findall(r"```yaml\n(.*?)```", (PROJECT / page).read_text(encoding="utf-8"), re.DOTALL))
    if re.search(r"^notes:", block, re.MULTILINE)
]
PLAIN_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")


def as_an_editor_sees_it(value: Any) -> Any:
    """Return data in which what YAML 1.2 takes for a number, a boolean or nothing is one."""
    if isinstance(value, dict):
        return {key: as_an_editor_sees_it(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_an_editor_sees_it(item) for item in value]
    if value in {"true", "false"}:
        return value == "true"
    if PLAIN_NUMBER.fullmatch(value):
        return json.loads(value)
    return None if value == "" else value


def data_of(text: str) -> Any:
    """Return a deck as an editor's YAML parser gives it."""
    return as_an_editor_sees_it(yaml.load(text, Loader=yaml.CBaseLoader))  # noqa: S506 - builds text alone


def test_it_is_a_schema_of_the_dialect_it_names() -> None:
    """The schema of schemas takes it, and it is JSON."""
    assert SCHEMA["$schema"] == DIALECT
    VALIDATOR.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


@pytest.mark.parametrize("key", KINDS)
def test_every_key_of_a_kind_is_described(key: str) -> None:
    """Each kind's own keys and those of any note are in it, each with words for the hover; no others are."""
    properties = SCHEMA["$defs"][KINDS[key].name]["properties"]
    assert set(properties) == KINDS[key].fields | {key} | COMMON_FIELDS
    assert [name for name, schema in properties.items() if not schema.get("description", "").endswith(".")] == []


def test_every_key_of_the_head_is_described() -> None:
    """The deck's own keys are in it with words for the hover."""
    assert set(SCHEMA["properties"]) == DECK_FIELDS
    assert all(schema["description"].endswith(".") for schema in SCHEMA["properties"].values())


@pytest.mark.parametrize("path", sorted((PROJECT / "decks").glob("*.yaml")), ids=lambda path: path.stem)
def test_bundled_decks_are_taken(path: Path) -> None:
    """Each bundled deck is valid, read as text and as an editor reads it."""
    text = path.read_text(encoding="utf-8")
    VALIDATOR.validate(data_of(text))
    VALIDATOR.validate(yaml.load(text, Loader=yaml.CBaseLoader))  # noqa: S506 - builds text alone


@pytest.mark.parametrize("block", BLOCKS)
def test_examples_of_the_documentation_are_taken(block: str) -> None:
    """Every whole deck in the documentation is valid."""
    VALIDATOR.validate(data_of(block))


@pytest.mark.parametrize("key", KINDS)
def test_the_full_example_of_each_kind_is_taken(key: str) -> None:
    """A note with every key there is."""
    NOTE.validate({**EXAMPLES[key], **COMMON, "silence": [*ADVICE_CODES]})


@settings(suppress_health_check=[HealthCheck.too_slow])  # the first draw builds the strategies
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=4), st.sampled_from([*KINDS]), st.data())
def test_what_the_reader_takes_is_taken(fields: dict[str, Any], key: str, data: st.DataObject) -> None:
    """No healthy note is red in the editor."""
    own = {name: data.draw(VALUES) for name in data.draw(st.sets(st.sampled_from(sorted(EXAMPLES[key]))))}
    note = {**EXAMPLES[key], **{name: v for name, v in fields.items() if name not in KINDS}, **own}
    faults: list[Any] = []
    if read_note(note, {"a2oz": None}, faults) is not None and not any(f.path[:1] == ("silence",) for f in faults):  # type: ignore[dict-item]
        NOTE.validate(note)


def changed(key: str, **more: Any) -> dict[str, Any]:
    """Return the example of a kind with other values; None takes a key out."""
    note = {**copy.deepcopy(EXAMPLES[key]), **{name.replace("_", "-"): value for name, value in more.items()}}
    return {name: value for name, value in note.items() if value is not None}


WRONG = {
    "no-kind": {"meaning": "m"},
    "two-kinds": {"term": "t", "meaning": "m", "question": "q", "answer": "a"},
    "misspelt-kind": {"qestion": "q", "answer": "a"},
    "misspelt-key": {"question": "q", "anwser": "a"},
    "key-too-many": changed("question", anwser="a"),
    "key-of-another-kind": changed("question", items=["a", "b"]),
    "no-meaning": changed("term", meaning=None),
    "no-answer": changed("question", answer=None),
    "no-items": changed("list", items=None),
    "no-right": changed("choose", right=None),
    "no-wrong": changed("choose", wrong=None),
    "no-aspects": changed("difference", aspects=None, alike=None),
    "no-points": changed("interview", points=None, answer=None),
    "empty-text": changed("question", answer=""),
    "blank-text": changed("question", answer=" "),
    "nothing": {"question": "Q?", "answer": [None]},
    "list-for-text": changed("question", answer=["a"]),
    "phrase-without-say": changed("question", answer={"or": ["a"]}),
    "phrase-with-strange-key": changed("question", answer={"say": "a", "also": ["b"]}),
    "one-subject": changed("difference", difference=["A"]),
    "ten-subjects": changed("difference", difference=[str(n) for n in range(10)]),
    "one-side": changed("difference", aspects={"x": ["a"]}),
    "no-aspect": changed("difference", aspects={}),
    "aspects-as-list": changed("difference", aspects=[["a", "b"]]),
    "no-gap": changed("cloze", cloze="no gap"),
    "no-item": changed("list", items=[]),
    "items-as-text": changed("list", items="a, b"),
    "ten-options": changed("choose", wrong=[str(n) for n in range(10)]),
    "ordered-perhaps": changed("list", ordered="perhaps"),
    "minutes-zero": changed("interview", minutes=0),
    "minutes-as-words": changed("interview", minutes="two"),
    "importance-four": changed("question", importance=4),
    "id-with-space": changed("question", id="an id"),
    "id-with-capital": changed("question", id="An-id"),
    "id-too-long": changed("question", id="x" * 61),
    "source-without-title": changed("question", source={"at": "p. 1"}),
    "source-with-strange-key": changed("question", source={"title": "t", "page": "1"}),
    "point-with-strange-key": changed("interview", points=[{"say": "a", "vital": True}]),
    "unknown-advice": changed("question", silence=["long-anwser"]),
    "text": "a note",
}


@pytest.mark.parametrize("note", WRONG.values(), ids=WRONG)
def test_a_wrong_note_is_refused(note: Any) -> None:
    """What the reader calls a problem, the schema does too."""
    assert not NOTE.is_valid(note)
    if isinstance(note, dict):
        faults: list[Any] = []
        read_note({key: v if isinstance(v, (str, list, dict)) else str(v) for key, v in note.items()}, {}, faults)
        assert faults


@pytest.mark.parametrize(
    "head",
    (
        "titel: x",
        "id: An Id",
        "sources: [a]",
        "synonyms: [a, b]",
        "antonyms: [[a]]",
        "silence: [x]",
        "sources: {a: {at: b}}",
    ),
)
def test_a_wrong_head_is_refused(head: str) -> None:
    """Misspelt keys and values of another shape in the deck's head."""
    text = f"{head}\nnotes: []\n"
    assert not VALIDATOR.is_valid(data_of(text))
    assert load(text.encode(), "f", "f").problems


def test_a_deck_needs_its_notes() -> None:
    """Without `notes` a file is no deck; empty ones are fine."""
    assert not VALIDATOR.is_valid({"title": "x"})
    assert VALIDATOR.is_valid({"title": "x", "notes": None})
