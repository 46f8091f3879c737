"""Editing deck files: over decks of every style, nothing but the edited note changes."""

import re
from dataclasses import dataclass
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studydeck.core.notes import KINDS
from studydeck.core.text import clean
from studydeck.deckfiles import rendering, writer
from studydeck.deckfiles.reader import read
from studydeck.deckfiles.rendering import to_yaml
from studydeck.deckfiles.verifying import same_keys
from studydeck.deckfiles.writer import DeckSource
from studydeck.errors import StudydeckError

QUICK = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])

WORDS = st.sampled_from(
    [
        "Bloom",
        "a: b",
        "x # y",
        "- dash",
        "it's",
        'say "so"',
        "# not a comment",
        "größer",
        "漢字",
        "😀 face",
        "{{gap}}",
        "[b]",
        "no",
        "1.10",
        "12:30",
        "a, b",
        "C:\\path",
        "---",
        "...",
        "@at",
        "100 %",
        "tail:",
        "? why",
        "`code`",
        "*star*",
        "!bang",
        "&and",
    ]
)
PHRASES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


# --- decks of every style ---


def quoted(draw: Any, text: str) -> str:
    """Return a text as a scalar on one line, in any quotes that fit."""
    ways = ['"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"', "'" + text.replace("'", "''") + "'"]
    if re.fullmatch(r"[A-Za-z][\w %]*", text):
        ways.append(text)
    return str(draw(st.sampled_from(ways)))


def scalar(draw: Any, text: str, indent: str) -> str:
    """Return a text as a value in any style, several lines included."""
    way = draw(st.integers(0, 6))
    if way == 0:
        sign = draw(st.sampled_from(["|", "|-", "|+", ">", ">-", ">+", "| # so", "|2"]))
        if sign == "|2" and len(indent) > 1:
            sign = "|"
        rest = "\n\n" if "+" in sign and draw(st.booleans()) else ""
        middle = f"\n\n{indent}  second" if draw(st.booleans()) else ""
        return f"{sign}\n{indent}  {text}{middle}{rest}"
    if way == 1:
        return f'"{text.replace(chr(92), chr(92) * 2).replace(chr(34), chr(92) + chr(34))}\n{indent}   and more"'
    comment = draw(st.sampled_from(["", "", "  # why", " # a: b"]))
    return quoted(draw, text) + comment


@dataclass(frozen=True, slots=True)
class Made:
    """A deck in parts: what comes before, each note with what belongs to it, what comes behind."""

    head: str
    notes: tuple[str, ...]
    tail: str
    newline: str
    encoding: str
    bom: bytes

    def encoded(self, text: str) -> bytes:
        """Return a part as it stands in the file."""
        return text.replace("\n", self.newline).encode(self.encoding)

    @property
    def data(self) -> bytes:
        """The whole file."""
        return self.bom + self.encoded(self.head + "".join(self.notes) + self.tail)


@st.composite
def made_decks(draw: Any) -> Made:
    """Draw a deck file in block style."""
    dash = draw(st.sampled_from(["", "  ", "    "]))
    head = draw(
        st.sampled_from(
            ["", "# A deck\n", "---\n", "title: Deck\n", 'title: "A: b"\n# above\ntags: [x]\n', "id: deck\n\n\n"]
        )
    )
    head += draw(st.sampled_from(["notes:\n", "notes:   # all of them\n", '"notes":\n\n']))
    count = draw(st.integers(1, 4))
    notes = []
    for number in range(count):
        lead = draw(st.sampled_from(["", "", f"{dash}# about {number}\n", f"{dash}# one\n{dash}# two\n"]))
        gap = draw(st.sampled_from([" ", " ", "   "]))
        pad = dash + " " + " " * len(gap)
        if draw(st.integers(0, 5)) == 0:
            body = f"{dash}-{gap}{{term: t{number}, meaning: {quoted(draw, draw(PHRASES))}}}"
            body += draw(st.sampled_from(["", "  # flow"]))
        else:
            keys = [f"term: {quoted(draw, f'term {number}')}", f"meaning: {scalar(draw, draw(PHRASES), pad)}"]
            if draw(st.booleans()):
                keys.append(
                    f"tags: {draw(st.sampled_from(['[a, b]', '[a]  # short', f'{chr(10)}{pad}- a{chr(10)}{pad}- b']))}"
                )
            if draw(st.booleans()):
                keys.append(f"hint: {scalar(draw, draw(PHRASES), pad)}")
            between = draw(st.sampled_from(["", "", f"{pad}# inside\n"]))
            body = f"{dash}-{gap}" + f"\n{between}{pad}".join(draw(st.permutations(keys)))
        body = re.sub(r"(tags:) \n", r"\1\n", body)
        after = draw(st.sampled_from(["", "", "\n", "\n\n"])) if number < count - 1 else ""
        notes.append(f"{lead}{body}\n{after}")
    tail = draw(st.sampled_from(["", "", "\n# the end\n", "synonyms: [[a, b]]\n", "\n\n"]))
    if re.search(r"[|>]\+[^\n]*\n(?: [^\n]*\n|\n)*\Z", notes[-1]):
        tail = tail.lstrip("\n")  # empty lines belong to such a text
    if not tail and draw(st.booleans()) and not re.search(r"[|>]\+[^\n]*\n(?:[^\n]*\n)*\n+\Z", notes[-1]):
        notes[-1] = notes[-1].rstrip("\n")
    bom, encoding = draw(
        st.sampled_from([(b"", "utf-8")] * 4 + [(b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le")])
    )
    return Made(head, tuple(notes), tail, draw(st.sampled_from(["\n", "\n", "\r\n"])), encoding, bom)


def others(data: bytes, left_out: int) -> list[Any]:
    """Return how all notes but one read."""
    return [raw.data for n, raw in enumerate(read(data, "x").notes) if n != left_out]


def assert_rest_stays(made: Made, number: int, data: bytes) -> None:
    """Compare every byte before and behind a note."""
    before = made.bom + made.encoded(made.head + "".join(made.notes[:number]))
    behind = made.encoded("".join(made.notes[number + 1 :]) + made.tail)
    assert data.startswith(before)
    assert data.endswith(behind)


@QUICK
@given(made_decks(), st.data())
def test_a_changed_note_leaves_every_other_byte(made: Made, data: st.DataObject) -> None:
    """Over decks of every style, other fields for one note change no byte outside it, and read as they were meant."""
    change_one(made, data)


@pytest.mark.long
@settings(QUICK, max_examples=4000)
@given(made_decks(), st.data())
def test_a_long_search_finds_no_edit_that_spills(made: Made, data: st.DataObject) -> None:
    """Thousands of decks, changed, typed into and deleted from: no byte of another note is different."""
    data.draw(st.sampled_from([change_one, type_one, delete_some]))(made, data)


def change_one(made: Made, data: st.DataObject) -> None:
    """Change fields of one note and compare everything else."""
    source = DeckSource.of(made.data, "x.yaml")
    number = data.draw(st.integers(0, len(made.notes) - 1))
    raw = source.tree.notes[number]
    fields = dict(raw.data)
    for key in data.draw(
        st.lists(st.sampled_from(["term", "meaning", "tags", "hint", "id", "source", "points"]), min_size=1)
    ):
        if key in fields and key not in {"term", "meaning"} and data.draw(st.booleans()):
            del fields[key]
        elif key == "tags":
            fields[key] = data.draw(st.lists(PHRASES, min_size=1, max_size=3))
        elif key == "source":
            fields[key] = {"title": data.draw(PHRASES), "at": "p. 1"}
        elif key == "points":
            fields[key] = data.draw(
                st.lists(PHRASES | PHRASES.map(lambda text: {"say": text, "or": ["x"]}), min_size=1)
            )
        else:
            fields[key] = data.draw(PHRASES | st.lists(PHRASES, min_size=2, max_size=3).map("\n".join))
    written = writer.change(source, {raw.line: fields})
    assert_rest_stays(made, number, written.data)
    assert stripped(others(written.data, number)) == stripped(others(made.data, number))
    now = read(written.data, "x").notes[number].data
    assert same_keys(now, fields)
    assert written.lines[raw.line] == read(written.data, "x").notes[number].line


@QUICK
@given(made_decks(), st.data())
def test_a_note_typed_as_yaml_leaves_every_other_byte(made: Made, data: st.DataObject) -> None:
    """A note's own text comes back as it is, and another text in its place changes no byte outside it."""
    type_one(made, data)


def type_one(made: Made, data: st.DataObject) -> None:
    """Put a typed note in the place of one and compare everything else."""
    source = DeckSource.of(made.data, "x.yaml")
    number = data.draw(st.integers(0, len(made.notes) - 1))
    line = source.tree.notes[number].line
    text = writer.note_text(source, line)
    assert same_keys(writer.single(writer.parse_one(text)), source.tree.notes[number].data)
    assert writer.change_text(source, line, text).data == made.data
    typed = f"question: {quoted_plain(data.draw(PHRASES))}  # typed\n# a remark\nanswer: |\n  one\n\n  two\n"
    written = writer.change_text(source, line, typed)
    assert_rest_stays(made, number, written.data)
    assert stripped(others(written.data, number)) == stripped(others(made.data, number))


def quoted_plain(text: str) -> str:
    """Return a text in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@QUICK
@given(made_decks(), st.data())
def test_a_deleted_note_takes_nothing_else_along(made: Made, data: st.DataObject) -> None:
    """Without a note the rest of the file is the same, but for empty lines where it stood."""
    delete_some(made, data)


def delete_some(made: Made, data: st.DataObject) -> None:
    """Delete notes and compare everything else."""
    source = DeckSource.of(made.data, "x.yaml")
    gone = data.draw(st.sets(st.integers(0, len(made.notes) - 1), min_size=1))
    written = writer.delete(source, [source.tree.notes[n].line for n in sorted(gone)])
    kept = "".join(note for n, note in enumerate(made.notes) if n not in gone)
    expected = made.bom + made.encoded(made.head + kept + made.tail)
    assert without_empty_lines(written.data, made) == without_empty_lines(expected, made)
    staying = [raw.data for n, raw in enumerate(source.tree.notes) if n not in gone]
    assert stripped([raw.data for raw in written.tree.notes]) == stripped(staying)


def without_empty_lines(data: bytes, made: Made) -> list[str]:
    """Return the lines that hold something."""
    return [line for line in data[len(made.bom) :].decode(made.encoding).split(made.newline) if line.strip()]


@QUICK
@given(made_decks(), st.lists(st.fixed_dictionaries({"question": PHRASES, "answer": PHRASES}), min_size=1, max_size=3))
def test_new_notes_come_behind_the_last(made: Made, notes: list[dict[str, str]]) -> None:
    """Appended notes leave everything before and behind them as it was."""
    source = DeckSource.of(made.data, "x.yaml")
    written = writer.append(source, notes)
    before = made.bom + made.encoded(made.head + "".join(made.notes))
    assert written.data.startswith(before.rstrip(b"\r\n\0"))
    assert written.data.endswith(made.encoded(made.tail))
    now = [raw.data for raw in written.tree.notes[: len(made.notes)]]
    assert stripped(now) == stripped([raw.data for raw in source.tree.notes])
    assert [raw.line for raw in written.tree.notes[len(made.notes) :]] == list(written.added)


# --- what is written reads back ---

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).map(clean).filter(str.strip)


@QUICK
@given(st.dictionaries(st.sampled_from(["term", "meaning", "hint", "remark"]), ANY_TEXT | WORDS, min_size=1))
def test_any_text_reads_back(fields: dict[str, str]) -> None:
    """Whatever text a field holds, our YAML gives it back, without the white space around it that no card shows."""
    tree = read(f"notes:\n- {to_yaml(fields).replace(chr(10), chr(10) + '  ').rstrip(' ')}".encode(), "x")
    assert not tree.problems
    assert tree.notes[0].data.keys() == fields.keys()
    for key, text in fields.items():
        assert tree.notes[0].data[key].strip() == text.strip()


NESTED = st.recursive(
    ANY_TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3), max_leaves=6
)


@QUICK
@given(st.dictionaries(st.sampled_from(["aspects", "points", "source", "tags"]), NESTED, min_size=1))
def test_any_structure_reads_back(fields: dict[str, Any]) -> None:
    """Lists and mappings in one another read back as what they were."""
    tree = read(f"notes:\n- {to_yaml(fields).replace(chr(10), chr(10) + '  ').rstrip(' ')}".encode(), "x")
    assert not tree.problems
    assert stripped(tree.notes[0].data) == stripped(fields)


def stripped(value: Any) -> Any:
    """Return a value without white space around its texts."""
    if isinstance(value, dict):
        return {key: stripped(item) for key, item in value.items()}
    return [stripped(item) for item in value] if isinstance(value, list) else value.strip()


@QUICK
@given(st.dictionaries(st.sampled_from(["term", "meaning"]), PHRASES, min_size=1))
def test_other_programs_read_it_too(fields: dict[str, str]) -> None:
    """What is written is YAML for any reader: PyYAML without our guards gives the same texts."""
    assert {key: str(value) for key, value in yaml.load(to_yaml(fields), yaml.BaseLoader).items()} == fields  # noqa: S506


# --- one case each ---


def source_of(text: str | bytes) -> DeckSource:
    """Return a deck file ready for editing."""
    return DeckSource.of(text.encode() if isinstance(text, str) else text, "x.yaml")


def changed(text: str, number: int = 0, **fields: Any) -> str:
    """Return a deck in which fields of one note are others; None takes one out."""
    source = source_of(text)
    raw = source.tree.notes[number]
    new = {key: value for key, value in {**raw.data, **fields}.items() if value is not None}
    return writer.change(source, {raw.line: new}).data.decode()


def appended(text: str, *notes: dict[str, Any] | str) -> str:
    """Return a deck with further notes."""
    return writer.append(source_of(text), list(notes)).data.decode()


def deleted(text: str, *numbers: int) -> str:
    """Return a deck without some notes."""
    source = source_of(text)
    return writer.delete(source, [source.tree.notes[n].line for n in numbers]).data.decode()


NOTE = {"term": "a", "meaning": "b"}

RICH = """notes:
- meaning: "old"   # why
  # between
  term: 'it''s'
  points:   # all of them
    - one      # first
    - {say: two, or: [zwei, deux]}
  tags: [x, y]   # short
"""


@pytest.mark.parametrize(
    ("fields", "before", "after"),
    (
        ({"meaning": "new: one"}, '"old"   # why', '"new: one"   # why'),
        ({"term": "it isn't"}, "'it''s'", "'it isn''t'"),
        ({"tags": ["x", "z"]}, "[x, y]   # short", "[x, z]   # short"),
        ({"points": ["uno", {"say": "two", "or": ["zwei", "deux"]}]}, "- one      # first", "- uno      # first"),
        ({"points": ["one", {"say": "two", "or": ["zwo", "deux"]}]}, "[zwei, deux]", "[zwo, deux]"),
        ({"id": "its"}, "# short\n", "# short\n  id: its\n"),
        ({"tags": None}, "  tags: [x, y]   # short\n", ""),
        ({"hint": "a\nb"}, "[zwei, deux]}\n", "[zwei, deux]}\n  hint: |\n    a\n    b\n"),
        ({"meaning": "a\nb"}, '"old"   # why\n', "|   # why\n    a\n    b\n"),
    ),
)
def test_one_key_changes_nothing_but_its_span(fields: dict[str, Any], before: str, after: str) -> None:
    """What stays the same inside a note stays as it was typed: comments, quotes, order."""
    assert changed(RICH, **fields) == RICH.replace(before, after)


def test_a_folded_text_stays_folded() -> None:
    """A long text under `>` is wrapped again, so that a diff stays readable."""
    text = "notes:\n- question: q\n  answer: >\n    one two\n    three\n"
    new = "some words " * 20 + "end"
    lines = changed(text, answer=new).split("\n")
    assert lines[2] == "  answer: >"
    assert max(map(len, lines)) < 100
    assert source_of("\n".join(lines)).tree.notes[0].data["answer"].strip() == new


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        ("", "notes:\n  - term: a\n    meaning: b\n"),
        ("title: x", "title: x\nnotes:\n  - term: a\n    meaning: b\n"),
        ("title: x\nnotes:", "title: x\nnotes:\n  - term: a\n    meaning: b"),
        ("notes:   # none yet\ntitle: x\n", "notes:   # none yet\n  - term: a\n    meaning: b\ntitle: x\n"),
        ("notes: []\ntitle: x\n", "notes:\n  - term: a\n    meaning: b\ntitle: x\n"),
        ("notes: [ ]  # c\n", "notes:  # c\n  - term: a\n    meaning: b\n"),
        ("notes: [ # c\n ]\n", "notes: [{term: a, meaning: b} # c\n ]\n"),
        ('{"title": "x", "notes": []}\n', '{"title": "x", "notes": [{term: a, meaning: b}]}\n'),
        ("notes:\n- cloze: '{{x}}'", "notes:\n- cloze: '{{x}}'\n- term: a\n  meaning: b"),
        ("notes:\n# c\n", "notes:\n  - term: a\n    meaning: b\n# c\n"),
        ("notes: [{cloze: '{{x}}'}]\n", "notes: [{cloze: '{{x}}'}, {term: a, meaning: b}]\n"),
        ("notes:\r\n- cloze: '{{x}}'\r\n", "notes:\r\n- cloze: '{{x}}'\r\n- term: a\r\n  meaning: b\r\n"),
        (
            "notes:\n- cloze: '{{x}}'\n\n- cloze: '{{y}}'\n",
            "notes:\n- cloze: '{{x}}'\n\n- cloze: '{{y}}'\n\n- term: a\n  meaning: b\n",
        ),
        ("notes:\n  -\n    cloze: '{{x}}'\n", "notes:\n  -\n    cloze: '{{x}}'\n  - term: a\n    meaning: b\n"),
    ),
)
def test_the_first_note_finds_its_place(text: str, expected: str) -> None:
    """A note can be added wherever `notes` is missing, empty, in brackets, unindented or without a last line end."""
    assert appended(text, NOTE) == expected


@pytest.mark.parametrize(
    "text", ("- a\n- b\n", "{title: x}\n", "notes: text\n", "just text\n", "title: [\n", "a: b\n---\n")
)
def test_what_is_no_deck_is_refused(text: str) -> None:
    """Where a note can't be added surely nothing is written, and a sentence says so."""
    with pytest.raises(StudydeckError):
        appended(text, NOTE)


def test_comments_above_a_note_go_with_it() -> None:
    """A comment directly above a note is its own; one parted by an empty line stays, as does one inside the note above."""
    text = "notes:\n# Part 1\n\n# of a\n- cloze: '{{a}}'\n  # in a\n# of b\n- cloze: '{{b}}'\n"
    assert deleted(text, 0) == "notes:\n# Part 1\n\n# of b\n- cloze: '{{b}}'\n"
    assert deleted(text, 1) == "notes:\n# Part 1\n\n# of a\n- cloze: '{{a}}'\n  # in a\n"


@pytest.mark.parametrize(
    ("text", "numbers", "expected"),
    (
        ("notes: [{cloze: '{{a}}'},\n {cloze: '{{b}}'}]\n", (0,), "notes: [{cloze: '{{b}}'}]\n"),
        ("notes: [{cloze: '{{a}}'},\n {cloze: '{{b}}'}]\n", (1,), "notes: [{cloze: '{{a}}'}]\n"),
        ("notes: [{cloze: '{{a}}'},\n {cloze: '{{b}}'}]\n", (0, 1), "notes: []\n"),
        ("notes: [{cloze: '{{a}}'},]\n", (0,), "notes: []\n"),
        ("notes:\n- cloze: '{{a}}'\n\n\n# end\n", (0,), "notes:\n\n\n# end\n"),
    ),
)
def test_notes_leave_lists_of_every_style(text: str, numbers: tuple[int, ...], expected: str) -> None:
    """Deleting from brackets leaves no comma behind."""
    assert deleted(text, *numbers) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    (
        ({"meaning": "c, d"}, '- {term: a, meaning: "c, d" }  # f'),
        ({"tags": ["x"]}, "- {term: a, meaning: b, tags: [x] }  # f"),
        ({"meaning": None, "cloze": "{{x}}", "term": None}, '- cloze: "{{x}}"  # f'),
    ),
)
def test_a_note_in_brackets_stays_in_brackets(fields: dict[str, Any], expected: str) -> None:
    """A note `{...}` gets its changes inside its brackets, where that is possible."""
    text = "notes:\n- {term: a, meaning: b }  # f\n- cloze: '{{z}}'\n"
    new = changed(text, **fields)
    assert new == text.replace("- {term: a, meaning: b }  # f", expected) or expected.startswith("- cloze")
    assert source_of(new).tree.notes[1].data == {"cloze": "{{z}}"}


def test_a_comment_beneath_never_ends_up_in_a_text() -> None:
    """Where a comment hangs further in than a text of several lines would begin, that text is written in quotes."""
    text = "notes:\n  - term: a\n    meaning: b\n        # far in\n  - term: c\n    meaning: d\n"
    assert changed(text, meaning="one\ntwo") == text.replace("meaning: b", 'meaning: "one\\ntwo"')


KEEPS = "notes:\n- term: a\n  meaning: |+\n    b\n\n\n- term: c\n  meaning: |+\n    d\n\n"


def test_empty_lines_that_belong_to_a_text_stay_in_it() -> None:
    """Under `|+` the empty lines that follow are text: what is added comes behind them, and they go with their note."""
    first, second = KEEPS[: KEEPS.index("- term: c")], KEEPS[KEEPS.index("- term: c") :]
    assert changed(KEEPS, hint="h") == f"{first}  hint: h\n{second}"
    assert appended(KEEPS, NOTE) == f"{KEEPS}- term: a\n  meaning: b\n"
    assert deleted(KEEPS, 0) == f"notes:\n{second}"
    assert deleted(KEEPS, 1) == first


BROKEN = "title: x\nnotes:\n  - term: a\n    meaning: b  # good\n  - term: [open\n  - term: c\n    meaning: d\n"


def test_a_healthy_note_of_a_broken_file_can_be_edited() -> None:
    """Where the YAML of a neighbour is broken, a note whose place is sure can still be mended."""
    assert changed(BROKEN, 0, meaning="better") == BROKEN.replace("b  # good", "better  # good")
    assert changed(BROKEN, 1, meaning="e") == BROKEN.replace("meaning: d", "meaning: e")


def test_a_broken_file_gets_no_new_note() -> None:
    """Where the end of the list can't be known, adding is refused with the place that is broken."""
    with pytest.raises(StudydeckError, match=r"x\.yaml:5:\d+:"):
        appended(BROKEN, NOTE)


def test_bytes_that_are_no_text_stay() -> None:
    """A byte that isn't UTF-8 in another note survives an edit as it is."""
    data = b"notes:\n- cloze: '{{a}}'\n- cloze: '{{\xff}}'\n"
    source = DeckSource.of(data, "x.yaml")
    written = writer.change(source, {2: {"cloze": "{{b}}"}})
    assert written.data == data.replace(b"{{a}}", b"{{b}}")


def test_odd_line_ends_inside_text_stay() -> None:
    """A next-line sign inside a text is no line end to the reader, and doesn't shift an edit."""
    text = "notes:\n- cloze: '{{a}} \x85 \u2028 b'\n- cloze: '{{c}}'\n"
    assert changed(text, 1, cloze="{{d}}") == text.replace("{{c}}", "{{d}}")


def test_a_typed_note_keeps_its_comments() -> None:
    """A note added as YAML is written as it was typed, with or without its dash."""
    typed = "- term: a  # one\n  # two\n  meaning: b\n"
    assert appended("notes:\n", typed) == "notes:\n  - term: a  # one\n    # two\n    meaning: b\n"
    assert appended("notes:\n", typed[2:].replace("\n  ", "\n")) == appended("notes:\n", typed)


@pytest.mark.parametrize("text", ("", "term: a\nterm: b\n", "- a\n- b\n", "term: [\n", "a: &b c\n"))
def test_text_that_is_no_note_is_refused(text: str) -> None:
    """What isn't one note never reaches a file."""
    with pytest.raises(StudydeckError):
        appended("notes:\n- cloze: '{{a}}'\n", text)


def test_rewriting_a_text_keeps_what_stays() -> None:
    """The form's fields go back into the note's YAML without disturbing the rest of it."""
    text = "term: a  # one\nmeaning: b\n"
    assert writer.rewritten(text, {"term": "a", "meaning": "c"}) == "term: a  # one\nmeaning: c\n"


def test_sources_are_added_in_the_style_of_the_head() -> None:
    """A source joins a mapping in brackets or in lines, or makes one."""
    flow = writer.with_source(source_of("sources: {a: A}\nnotes:\n"), "b", {"title": "B"}).data.decode()
    assert flow == "sources: {a: A, b: {title: B}}\nnotes:\n"
    block = writer.with_source(source_of("sources:\n  a: A  # c\nnotes:\n"), "b", "B").data.decode()
    assert block == "sources:\n  a: A  # c\n  b: B\nnotes:\n"
    none = writer.with_source(source_of("title: x\nnotes:\n"), "b", "B").data.decode()
    assert none == "title: x\nsources: {b: B}\nnotes:\n"


def test_head_keys_change_alone() -> None:
    """A key of the head is set without touching the rest."""
    text = "# c\ntitle: x   # t\nnotes:\n- cloze: '{{a}}'\n"
    assert writer.change_head(source_of(text), {"title": "y"}).data.decode() == text.replace("title: x", "title: y")
    assert "id: z\nnotes:" in writer.change_head(source_of(text), {"id": "z"}).data.decode()


def test_notes_that_share_a_line_are_refused() -> None:
    """Which of two notes on one line is meant can't be told by the line, so neither is touched."""
    with pytest.raises(StudydeckError, match="several notes share this line"):
        changed("notes: [{cloze: '{{a}}'}, {cloze: '{{b}}'}]\n", 0, cloze="{{c}}")


def test_every_kind_has_its_keys_in_an_order() -> None:
    """The order in which keys are written names all kinds, and each key of theirs."""
    for key, kind in KINDS.items():
        assert set(kind.fields) <= set(rendering.key_ranks({key: ""})), key
