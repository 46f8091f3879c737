"""Places of a page's text: whatever the markup, each character is found where its place says."""

from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.text import clean
from studydeck.drafting.document import passages
from studydeck.drafting.readers.html import read_html
from studydeck.drafting.readers.html_source import MARK, prepared
from studydeck.errors import StudydeckError

WORDS = st.text(st.sampled_from("abAZ 09.,:;'\"\n\t=é—<>/&-!\u200b\xad"), max_size=12)
TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</tr>",
        "</table>",
        "<li>",
        "<ul>",
        "</ul>",
        "<br>",
        "<!--",
        "-->",
        "<a/href='x>y'>",
        "</a>",
        "&amp;",
        "&nbsp;",
        "&#8217;",
        "&bogus",
        "&lt",
        "<script>",
        "</script>",
        "<h2>",
        "</h2>",
        "<dl>",
        "<dt>",
        "<dd>",
        "</dl>",
        '<p/title="a>b">',
        "<span>",
        "</span>",
        "<form>",
        "<pre>",
        "</pre>",
        "<textarea>",
        "</textarea>",
    ]
)
PAGES = st.lists(st.one_of(WORDS, TAGS), max_size=40).map("".join)


@settings(max_examples=40, deadline=None)
@given(PAGES)
def test_any_markup_gives_passages_whose_characters_stand_at_their_places(source: str) -> None:
    """Places rise, stay within the source, and point at the very character or at the entity that spells it."""
    try:
        document = read_html(source, "x.html")
    except StudydeckError:
        return
    for block in document.blocks:
        for passage in passages(block):
            assert passage.text == " ".join(clean(passage.text).split())
            assert not MARK.search(passage.text)
            assert all(
                left.text < right.text and left.source < right.source
                for left, right in zip(passage.places, passage.places[1:], strict=False)
            )
            for place in passage.places:
                assert document.source[place.source] in {passage.text[place.text], "&", " "}
    for omission in document.skipped:
        assert 0 <= omission.span.start < omission.span.end <= len(source) + 1


@given(PAGES)
def test_marks_are_all_that_is_added_before_text(source: str) -> None:
    """Without its marks, the prepared source holds no sign of ours."""
    assert not any(char >= "\U000f0000" for char in MARK.sub("", prepared(source)))
