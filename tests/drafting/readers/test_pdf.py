"""PDF documents, as far as they go: mended lines, no running heads, and clear words where nothing can be read."""

import sys
from io import BytesIO

import pypdf
import pytest

from studydeck.drafting.document import Heading, Paragraph
from studydeck.drafting.readers.pdf import read_pdf
from studydeck.drafting.readers.reading import read
from studydeck.errors import StudydeckError
from tests.drafting.readers.paper import pdf

PAGES = (
    (
        "Oak and Pine",
        "An oak is a broad tree that sheds its leaves in au-",
        "tumn and grows slowly, while a pine is a narrow tree that",
        "keeps its well-known needles.",
        "Oak lasts out of doors for many years, and the well-",
        "known price of it is high.",
        "1",
    ),
    ("Trees of the north", "Pine must be painted again every few years by", "somebody.", "2"),
    ("Trees of the north", "That is all there is to say of these two trees.", "3"),
    ("Trees of the north", "It was little enough.", "4"),
)


def _paragraphs(data: bytes) -> list[str]:
    return [block.passage.text for block in read(data, "trees.pdf").blocks if isinstance(block, Paragraph)]


def test_words_parted_at_line_ends_are_joined_and_compounds_keep_their_hyphen() -> None:
    """A hyphen stays where the document writes the word with one elsewhere."""
    assert _paragraphs(pdf(PAGES))[:2] == [
        "An oak is a broad tree that sheds its leaves in autumn and grows slowly, while a pine is a narrow tree that keeps its well-known needles.",
        "Oak lasts out of doors for many years, and the well-known price of it is high.",
    ]


def test_running_heads_and_page_numbers_are_no_text() -> None:
    """What stands at the edge of most pages goes; the title on the first page stays."""
    document = read_pdf(pdf(PAGES), "trees.pdf")
    assert "Trees of the north" not in document.source
    assert [block.passage.text for block in document.blocks if isinstance(block, Heading)] == ["Oak and Pine"]
    assert document.title == "Oak and Pine"


def _locked() -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf(PAGES)))
    writer.encrypt("secret", algorithm="RC4-128")
    found = BytesIO()
    writer.write(found)
    return found.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    (
        (b"%PDF-1.7\nnothing more", "damaged"),
        (pdf(PAGES)[:200], "damaged"),
        (pdf(((), ())), "holds no text"),
        (_locked(), "password"),
    ),
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, message: str) -> None:
    """Damaged, locked and scanned ones: each says what is wrong with which file."""
    with pytest.raises(StudydeckError, match=f"x.pdf.*{message}") as caught:
        read_pdf(data, "x.pdf")
    assert caught.value.hint


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A base install says what to install."""
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(StudydeckError, match="pypdf") as caught:
        read_pdf(b"", "x.pdf")
    assert "studydeck[documents]" in caught.value.hint
