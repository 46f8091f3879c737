"""A document on the screen: cut into pieces, its quotes found again, long ones and wide ones as calm as short ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.drafting.document import Document, Entry, Paragraph, Passage, Place, Span
from studydeck.drafting.finding import Quote
from studydeck.tui.drafting.document_rows import _shared_out
from studydeck.tui.drafting.pieces import Pages
from tests.drafting import tea

PAGES = Pages(tea.document())


def paragraph(text: str) -> Document:
    """Return a document of one paragraph."""
    return Document("x", text, (Paragraph(Passage(text, (Place(0, 0),), len(text))),))


def lit(pages: Pages, quote: Quote) -> list[str]:
    """Return the words that are lit."""
    return [pages.pieces[n].text[a:b] for n, spans in sorted(pages.lit(quote).items()) for a, b in spans]


@pytest.mark.parametrize("finding", tea.drafted().findings, ids=lambda one: one.term or one.aspect or one.kind)
def test_every_quote_is_found_in_its_place(finding):
    """The lit words are those of the quote, part by part."""
    assert lit(PAGES, finding.quotes[0]) == finding.quotes[0].text.split(" / ")


def test_a_part_may_hold_the_sign_between_parts():
    """Words with a slash of their own are found as they stand."""
    pages = Pages(paragraph("Use tea and / or coffee as you like. Nothing else."))
    assert lit(pages, Quote("tea and / or coffee", Span(4, 23), (1,))) == ["tea and / or coffee"]


def test_words_that_are_not_there_light_their_place():
    """Where the words can't be found, what stands at their place is lit."""
    assert lit(PAGES, Quote("nothing of this kind", Span(20, 30), (3,), block=1))[0].startswith("Tea is a drink")


def test_each_sentence_can_be_quoted():
    """A quote made of any sentence holds its words, its lines and its heading, and is found again."""
    for number, piece in enumerate(PAGES.pieces):
        for span in piece.sentences:
            quote = PAGES.quote(number, span)
            assert quote.text == piece.text[span.start : span.end]
            assert quote.lines
    assert PAGES.quote(2, PAGES.pieces[2].sentences[0]).heading == "Tea vs Coffee"


def test_an_entry_of_a_definition_list_is_one_sentence():
    """Term and meaning stand in one piece."""
    word = Passage("Kelp", (Place(0, 0),), 4)
    said = Passage("A large seaweed.", (Place(0, 5),), 21)
    pages = Pages(Document("x", "Kelp A large seaweed.", (Entry((word,), (said,)),)))
    assert pages.pieces[0].text == "Kelp — A large seaweed."
    assert pages.quote(0, pages.pieces[0].sentences[0]).span == Span(0, 21)


@pytest.mark.parametrize(
    "text", ("word " * 4_000, "x" * 20_000, "A sentence stands here. " * 900), ids=["words", "letters", "sentences"]
)
def test_long_paragraphs_are_cut_without_losing_a_letter(text):
    """Each piece is short enough to wrap at once, and together they are the text."""
    pages = Pages(paragraph(text.strip()))
    assert "".join(piece.text for piece in pages.pieces) == text.strip()
    assert max(len(piece.text) for piece in pages.pieces) <= 1_600


def test_reading_can_be_stopped():
    """What raises in the progress stops it."""

    def stop(_done, _all):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Pages(tea.document(), stop)


@given(st.lists(st.lists(st.integers(0, 200), min_size=2, max_size=6), min_size=1, max_size=6), st.integers(10, 200))
def test_columns_never_take_more_than_there_is(rows, room):
    """The widths of a table's columns fit, or there are none."""
    widths = _shared_out(rows, room)
    if widths:
        assert len(widths) == max(map(len, rows))
        assert sum(widths) + 3 * (len(widths) - 1) <= room
        assert min(widths) >= 1
