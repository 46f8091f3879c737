"""Word documents: styles make blocks, places point into the text, and what can't be read is refused in a sentence."""

import sys

import pytest
from docx.document import Document as WordDocument

from studydeck.drafting.document import Document, Heading, Item, Paragraph, Span, Table, passages
from studydeck.drafting.readers.docx import read_docx
from studydeck.drafting.readers.reading import read
from studydeck.errors import StudydeckError
from tests.drafting.readers.paper import archive, rewritten, word


def _fill(made: WordDocument) -> None:
    made.add_paragraph("Oak and Pine", style="Title")
    made.add_paragraph("Both are trees that builders use.")
    made.add_heading("Differences", 1)
    made.add_paragraph("Leaves: broad", style="List Bullet")
    made.add_paragraph("Edges: round", style="List Bullet 2")
    made.add_paragraph("fell", style="List Number")
    made.add_paragraph("saw", style="List Number")
    made.add_paragraph().add_run("The wood").bold = True
    line = made.add_paragraph()
    line.add_run("Oak:").bold = True
    line.add_run(" hard\u200b and heavy.")
    table = made.add_table(rows=3, cols=3)
    for row, words in enumerate((("", "Oak", "Pine"), ("Leaf", "broad", "needle"), ("Price", "high", "low"))):
        for column, word_in in enumerate(words):
            table.cell(row, column).text = word_in
    table.cell(2, 1).merge(table.cell(2, 2))
    hidden = made.add_paragraph().add_run("Nobody sees this.")
    hidden.font.hidden = True
    made.add_paragraph("That is all there is.")


@pytest.fixture(name="document", scope="module")
def _document() -> Document:
    return read(word(_fill), "trees.docx")


def test_styles_make_headings(document: Document) -> None:
    """The title is level 1, headings stand below it; a bold line is a guessed one."""
    found = [
        (block.passage.text, block.level, block.guessed) for block in document.blocks if isinstance(block, Heading)
    ]
    assert found == [("Oak and Pine", 1, False), ("Differences", 2, False), ("The wood", 3, True)]
    assert document.title == "Oak and Pine"


def test_list_styles_make_items(document: Document) -> None:
    """Bullets and numbers, with their depth."""
    found = [(block.passage.text, block.depth, block.number) for block in document.blocks if isinstance(block, Item)]
    assert found == [("Leaves: broad", 0, None), ("Edges: round", 1, None), ("fell", 0, 1), ("saw", 0, 2)]


def test_a_table_keeps_its_cells_and_merged_ones_fill_their_span(document: Document) -> None:
    """An empty corner makes the first row a head; a merged cell stands in both columns."""
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["", "Oak", "Pine"],
        ["Leaf", "broad", "needle"],
        ["Price", "high low", "high low"],
    ]
    assert table.head == 1


def test_bold_is_known_and_hidden_text_is_not_read(document: Document) -> None:
    """Paragraphs keep their bold parts, without what Word hides or a terminal must not get."""
    found = [block.passage for block in document.blocks if isinstance(block, Paragraph)]
    assert [passage.text for passage in found] == [
        "Both are trees that builders use.",
        "Oak: hard and heavy.",
        "That is all there is.",
    ]
    assert found[1].strong == (Span(0, 4),)


def test_places_point_into_the_text_line_by_line(document: Document) -> None:
    """The source is the document's text; each word stands where its passage says, on the line that says so."""
    for block in document.blocks:
        for passage in passages(block):
            for place in passage.places:
                assert document.source[place.source] == passage.text[place.text]
    assert document.line_at(document.blocks[2].passage.places[0].source) == 3  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("data", "message"),
    (
        (b"PK\x03\x04 and nothing more", "damaged"),
        (archive(notes_=b"<a/>"), "isn't a Word document"),
        (archive(word__document_=b"<broken"), "damaged"),
        (archive(word__document_=b" " * (65 * 1024 * 1024)), "too large once unpacked"),
        (word(lambda _made: None), "holds no text"),
    ),
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, message: str) -> None:
    """Damaged, foreign, bombs and empty ones: each says what is wrong with which file."""
    with pytest.raises(StudydeckError, match=f"x.docx.*{message}") as caught:
        read_docx(data, "x.docx")
    assert caught.value.hint


def test_a_locked_archive_says_so() -> None:
    """The archive's own flag of encryption is seen before anything is unpacked."""
    data = bytearray(archive(word__document_=b"<a/>"))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(StudydeckError, match="password"):
        read_docx(bytes(data), "x.docx")


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A base install says what to install."""
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(StudydeckError, match="python-docx") as caught:
        read_docx(b"", "x.docx")
    assert "studydeck[documents]" in caught.value.hint


def test_entities_that_stand_for_entities_are_not_unfolded() -> None:
    """A document of a few lines that would unfold to gigabytes gives its own text, or is refused."""
    laughs = "".join(f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 12))
    body = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Hello &e11;</w:t></w:r></w:p></w:body></w:document>'
    data = rewritten(word(_fill), "word/document.xml", f'<!DOCTYPE x [<!ENTITY e0 "ha">{laughs}]>{body}')
    try:
        assert len(read_docx(data, "x.docx").source) < 1000
    except StudydeckError as error:
        assert "damaged" in error.message  # noqa: PT017 - either is right: it depends on the library's version


def test_tables_in_tables_end() -> None:
    """Nested a hundred deep, a table still gives its text once a cell."""
    cell = "<w:p><w:r><w:t>deep</w:t></w:r></w:p>"
    for _ in range(60):
        cell = f"<w:tbl><w:tr><w:tc>{cell}<w:p/></w:tc></w:tr></w:tbl>"
    body = f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{cell}</w:body></w:document>'
    assert read_docx(rewritten(word(_fill), "word/document.xml", body), "x.docx").source.split() == ["deep"]
