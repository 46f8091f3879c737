"""Bytes become the text that their writer saw."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.text import clean
from studydeck.drafting.readers.encoding import decode

UMLAUTS = "Die Straße führt über die Brücke. Größe und Höhe sind verschieden, schöne Grüße aus Köln. " * 4
POLISH = "Zażółć gęślą jaźń. Mąka i masło leżą na półce, łyżka też. Pięć żółtych śliwek spadło. " * 4


@pytest.mark.parametrize("encoding", ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"))
def test_encodings_are_found(encoding: str) -> None:
    """By a mark, by their shape, or by what the letters are like."""
    found = decode(UMLAUTS.encode(encoding))
    assert found.text == UMLAUTS
    assert found.replaced == 0


@pytest.mark.parametrize(
    "head",
    (
        '<html><head><meta charset="iso-8859-2">',
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>",
        '<?xml version="1.0" encoding="ISO-8859-2"?>',
    ),
)
def test_a_declared_charset_is_believed(head: str) -> None:
    """What a page or XML file says of itself is better than a guess."""
    assert decode((head + POLISH).encode("iso-8859-2")).text == head + POLISH


@pytest.mark.parametrize("declared", ("nonsense-9", "utf-8", "utf-16"))
def test_a_wrong_declaration_does_no_harm(declared: str) -> None:
    """A page that says it is UTF-8 and isn't, or names what nobody knows, is guessed."""
    page = f'<meta charset="{declared}">{UMLAUTS}'
    assert decode(page.encode("cp1252")).text == page


def test_latin_1_is_read_as_browsers_do() -> None:
    """Pages that say ISO-8859-1 hold the quotation marks of Windows."""
    page = '<meta charset="iso-8859-1">“quoted”'
    assert decode(page.encode("cp1252")).text == page


def test_one_wrong_byte_does_not_make_a_text_another_encoding() -> None:
    """UTF-8 with a broken byte stays UTF-8; the byte becomes U+FFFD."""
    found = decode(UMLAUTS.encode() + b"\xe4" + UMLAUTS.encode())
    assert found.text == UMLAUTS + "\ufffd" + UMLAUTS
    assert found.replaced == 1


def test_a_text_is_safe_but_keeps_its_tabs() -> None:
    """Tabs may part the cells of a table; escapes, NULs and other controls go, every line end is a newline."""
    assert decode(b"a\tb\r\nc\x00\x1b[31md\re\xe2\x80\x8bf").text == "a\tb\ncd\nef"


@settings(max_examples=40)
@given(st.binary(max_size=400))
def test_any_bytes_become_safe_text(data: bytes) -> None:
    """Nothing raises, and nothing that a terminal obeys is left."""
    text = decode(data).text
    assert clean(text.replace("\t", " ")) == text.replace("\t", " ")
