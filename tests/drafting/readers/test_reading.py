"""Which reader a file gets, and what is said of files that can't be read."""

import pytest

from studydeck.drafting.document import Heading, Skipped
from studydeck.drafting.readers import reading
from studydeck.errors import StudydeckError
from tests.drafting.readers.reading_texts import MORE, PROSE, headings, plain, shape


@pytest.mark.parametrize(
    ("data", "name", "said"),
    (
        (b"", "empty.txt", "is empty"),
        (b" \n\n\t ", "blank.md", "is empty"),
        (b"\x00\x01\x02", "nuls.txt", "holds no text"),
        (b"\x89PNG\r\n\x1a\n....", "photo.txt", "a picture"),
        (b"\x1f\x8b\x08....", "notes", "compressed"),
        (b"{\\rtf1 hello}", "letter.txt", "rich text"),
        (b"words", "letter.odt", "OpenDocument"),
        (b"PK\x03\x04....", "book.epub", "e-book"),
        (bytes(range(128, 256)) * 50, "noise.utf8.md", "isn't text"),
        (bytes(range(1, 256)) * 50, "program", "isn't text"),
    ),
)
def test_what_cannot_be_read_is_said_with_the_name(data: bytes, name: str, said: str) -> None:
    """The message names the file and what it is; the hint says what to do."""
    if name.startswith("noise"):
        data = b"\xef\xbb\xbf" + data
    with pytest.raises(StudydeckError, match=said) as caught:
        reading.read(data, f"/some/folder/{name}")
    assert caught.value.message.startswith(name)
    assert caught.value.hint


def test_a_document_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifty megabytes are enough for any article."""
    assert reading.LIMIT == 50 * 1024 * 1024
    monkeypatch.setattr(reading, "LIMIT", 10)
    with pytest.raises(StudydeckError, match=r"notes\.txt is too large"):
        reading.read(b"eleven bytes", "notes.txt")


def test_the_name_is_kept_without_its_folder() -> None:
    """Messages and sources show the name alone."""
    assert reading.read(b"Some words here.", "C:\\Users\\me\\trams.txt").name == "trams.txt"


@pytest.mark.parametrize("name", ("trams.md", "trams.markdown", "trams.txt", "trams", "-"))
def test_markdown_is_known_by_its_ending_or_by_its_signs(name: str) -> None:
    """A text with `#` headings and bold is Markdown even if it is named .txt."""
    text = f"# Trams and buses\n\nA **tram** is slow.\n\n## Trams\n\n{PROSE}"
    assert headings(plain(text, name)) == ["# Trams and buses", "## Trams"]


def test_html_is_known_by_its_content() -> None:
    """A page saved without an ending, or as .txt, is a page."""
    page = f"<!DOCTYPE html><html><body><h1>Trams</h1><p>{PROSE}</p></body></html>"
    for name in ("page", "page.txt", "page.md"):
        document = plain(page, name)
        assert isinstance(document.blocks[0], Heading)
        assert "<" not in " ".join(shape(document)) or name == "page.md"


def test_a_text_that_only_speaks_of_tags_stays_a_text() -> None:
    """An article on HTML names tags; it isn't a page."""
    text = f"Tags\n\nThe tag <p> begins a paragraph.\n\n{PROSE}"
    assert "The tag <p> begins a paragraph." in shape(plain(text))


def test_bytes_that_no_encoding_explains_are_noted() -> None:
    """The text is read all the same, and the list of what was left out says how many characters are wrong."""
    document = reading.read((PROSE + "é ü ö ").encode() * 20 + b"\xff\xfe " + MORE.encode(), "mixed.txt")
    (note,) = [one for one in document.skipped if one.why is Skipped.UNREADABLE]
    assert note.text.startswith("2 characters shown as \ufffd")
    assert document.source[note.span.start] == "\ufffd"


def test_notes_with_marks_are_markdown_whatever_their_ending() -> None:
    """A title behind a sign and one more mark; a sign alone may be anything."""
    assert plain("# Trams\n\n**Tram**: a vehicle on rails.\n").title == "Trams"
    assert shape(plain("We were late again.\n\n# 3 of us had no ticket that day, and it was raining.\n"))[
        -1
    ].startswith("# 3 of us")
    assert plain("We were late again.\n\n# 3 of us had no ticket that day, and it was raining.\n").title == ""
