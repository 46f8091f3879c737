"""The HTML reader, rule by rule: which markup makes which block."""

import pytest

from studydeck.core.text import needs_cleaning
from studydeck.drafting.document import Block, Document, Entry, Heading, Item, Paragraph, Span, Table
from studydeck.drafting.readers.html import read_html
from studydeck.errors import StudydeckError

LONG = "This sentence is here so that the page has a body of running text to be found."


def read(body: str, head: str = "") -> Document:
    """Return the document of a page with this body."""
    return read_html(f"<html><head>{head}</head><body>{body}</body></html>", "page.html")


def texts(body: str, kind: type[Block] = Paragraph) -> list[str]:
    """Return the texts of the blocks of one kind."""
    return [
        block.passage.text
        for block in read(body).blocks
        if isinstance(block, kind) and not isinstance(block, Table | Entry)
    ]


def table(body: str) -> Table:
    """Return the only table."""
    (found,) = (block for block in read(f"<p>{LONG}</p>{body}").blocks if isinstance(block, Table))
    return found


def rows(found: Table) -> list[list[str]]:
    """Return a table's texts."""
    return [[cell.text for cell in row] for row in found.rows]


def test_text_directly_in_a_div_is_a_paragraph() -> None:
    """Text needs no `p` to be read."""
    assert texts("<div>One is here.<div>Two is here.</div>Three is here.</div>") == [
        "One is here.",
        "Two is here.",
        "Three is here.",
    ]


def test_two_line_breaks_part_paragraphs_and_one_within_a_sentence_does_not() -> None:
    """A lone `<br>` is a wrapped line unless the line before ends or the next one is a label or an item."""
    assert texts("A river runs<br>to the sea.<br><br>A canal stands<br>still.") == [
        "A river runs to the sea.",
        "A canal stands still.",
    ]
    assert texts("Source: a spring<br>Mouth: the sea") == ["Source: a spring", "Mouth: the sea"]


def test_a_bold_line_is_a_guessed_heading_and_a_bold_label_is_not() -> None:
    """A whole paragraph in bold, short and without a stop, heads what follows."""
    document = read(f"<p><b>The river</b></p><p><strong>Length:</strong> long.</p><p>{LONG}</p>")
    assert isinstance(document.blocks[0], Heading)
    assert document.blocks[0].guessed
    assert isinstance(document.blocks[1], Paragraph)
    assert document.blocks[1].passage.strong == (Span(0, 7),)


def test_bold_in_a_style_counts_as_bold() -> None:
    """Editors write `font-weight` instead of a tag."""
    assert texts(f'<p><span style="font-weight:700">The river</span></p><p>{LONG}</p>', Heading) == ["The river"]


def test_bullets_typed_by_hand_are_items() -> None:
    """A line that begins with a bullet is an item whatever its tag."""
    assert texts(f"<p>{LONG}</p>• wide<br>• slow<br>", Item) == ["wide", "slow"]


def test_a_label_and_its_text_in_two_paragraphs_of_an_item_are_one_item() -> None:
    """A list's item keeps its label; a second paragraph is its own."""
    document = read(
        f"<p>{LONG}</p><ul><li><p><b>Length</b></p><p>Very long.</p><p>It is measured each year.</p></li></ul>"
    )
    assert [block.passage.text for block in document.blocks[1:] if isinstance(block, Item | Paragraph)] == [
        "Length Very long.",
        "It is measured each year.",
    ]


def test_items_know_depth_and_number_and_list() -> None:
    """Nesting gives the depth, `start` and `value` the number."""
    document = read(f"<p>{LONG}</p><ol start=4><li>four<ul><li>deep</li></ul></li><li value=9>nine</li></ol>")
    items = [block for block in document.blocks if isinstance(block, Item)]
    assert [(item.depth, item.number) for item in items] == [(0, 4), (1, None), (0, 9)]
    assert items[0].list_id == items[2].list_id != items[1].list_id


def test_spans_of_a_table_are_filled() -> None:
    """A cell over several rows or columns stands in each of them."""
    found = table("<table><tr><th rowspan=2>A</th><th colspan=2>B</th></tr><tr><td>1</td><td>2</td></tr></table>")
    assert rows(found) == [["A", "B", "B"], ["A", "1", "2"]]


def test_the_head_is_what_is_marked_or_bold() -> None:
    """`th`, `thead` and an all-bold first row are heads; row heads alone are none."""
    assert table("<table><tr><th>x<th>A<tr><th>y<td>1</table>").head == 1
    assert table("<table><tr><td><b>x</b><td><b>A</b><tr><td>y<td>1</table>").head == 1
    assert table("<table><tr><th>x</th><td>A</td></tr><tr><th>y</th><td>1</td></tr></table>").head == 0


def test_a_row_across_the_whole_table_is_its_caption() -> None:
    """A title put into the first row isn't taken for the head."""
    found = table("<table><tr><th colspan=3>Rivers<tr><th>x<th>A<th>B<tr><td>y<td>1<td>2</table>")
    assert (found.caption.text, rows(found)[0], found.head) == ("Rivers", ["x", "A", "B"], 1)


def test_a_list_in_a_cell_is_joined_by_semicolons() -> None:
    """Items of a cell stay apart."""
    assert rows(table("<table><tr><td>a<td><ul><li>b<li>c</ul><tr><td>d<td>e</table>"))[0] == ["a", "b; c"]


def test_a_layout_table_is_read_as_the_parts_it_arranges() -> None:
    """A table with headings and paragraphs in its cells is no table of facts."""
    assert texts(f"<table><tr><td><a href=x>Home</a></td><td><h2>River</h2><p>{LONG}</p></td></tr></table>") == [LONG]


def test_text_loose_in_a_table_stays_in_order() -> None:
    """A browser would move it before the table; nothing is lost or reordered here."""
    assert rows(table("<table><tr><td>a</td><td>b</td></tr><tr>c<td>d</td></tr></table>")) == [["a", "b"], ["c", "d"]]


def test_a_definition_list_gives_entries() -> None:
    """Terms before the same meaning share it."""
    document = read(
        f"<p>{LONG}</p><dl><dt>ebb</dt><dt>fall</dt><dd>Water goes out.</dd><dt>flood</dt><dd>It comes in.</dd></dl>"
    )
    entries = [block for block in document.blocks if isinstance(block, Entry)]
    assert [[term.text for term in entry.terms] for entry in entries] == [["ebb", "fall"], ["flood"]]


@pytest.mark.parametrize(
    "part",
    (
        "<nav>{}</nav>",
        "<footer>{}</footer>",
        "<aside>{}</aside>",
        "<form>{}</form>",
        "<div hidden>{}</div>",
        '<div style="display: none">{}</div>',
        '<div class="post-comments">{}</div>',
        '<div id="cookieConsent">{} We use cookies; accept them.</div>',
        '<div role="complementary">{}</div>',
        '<p class="sr-only">{}</p>',
    ),
)
def test_a_part_that_is_not_of_the_article_is_left_out_and_listed(part: str) -> None:
    """Tag, role, class and state each set a part aside."""
    document = read(f"<h1>River</h1><p>{LONG}</p><p>{LONG}</p>{part.format('Other words that stand beside.')}")
    assert [block.passage.text for block in document.blocks if isinstance(block, Paragraph)] == [LONG, LONG]
    assert document.skipped[0].text.startswith("Other words")


def test_a_consent_box_goes_however_long_it_is() -> None:
    """Lists of partners and purposes may be longer than the article."""
    box = "<p>We use cookies to store and read what you do here; accept or decline each of them.</p>" * 60
    assert texts(f'<h1>River</h1><p>{LONG}</p><div id="onetrust-consent-sdk">{box}</div>') == [LONG]


def test_pieces_that_only_a_style_sheet_parts_are_parted() -> None:
    """A label and its text in two spans don't become one word; a letter set large still begins its word."""
    assert texts("<p><span>Focus</span><span>Long-term work on the river</span></p>") == [
        "Focus Long-term work on the river"
    ]
    assert texts("<p><span class=dropcap>T</span>he river is <b>long</b>er than it was.</p>") == [
        "The river is longer than it was."
    ]


def test_what_holds_most_of_the_text_is_the_article_whatever_it_is_called() -> None:
    """A page whose whole text stands in a form or a sidebar is read all the same."""
    assert texts(f'<form id="aspnetForm"><div class="sidebar widget">{LONG}</div></form>') == [LONG]


@pytest.mark.parametrize(
    ("rule", "shown"),
    (
        (".spare { color: red; display:none }", False),
        ("p, .spare{visibility: hidden}", False),
        ("@media print { .spare { display: none } }", True),
        (".box .spare { display: none }", True),
    ),
)
def test_what_the_page_s_own_style_sheet_hides_is_left_out(rule: str, shown: bool) -> None:
    """A plain rule for a class hides it; one for paper, or for some places only, doesn't."""
    document = read(f'<p>{LONG}</p><div class="spare">Other words that stand beside.</div>', f"<style>{rule}</style>")
    assert len(document.blocks) == 1 + shown


def test_a_class_that_hides_on_narrow_screens_only_hides_nothing() -> None:
    """Utility classes are read together."""
    assert len(read(f'<p>{LONG}</p><div class="hidden md:block">Some words.</div>').blocks) == 2
    assert len(read(f'<p>{LONG}</p><div class="hidden">Some words.</div>').blocks) == 1


def test_an_answer_that_a_click_opens_is_read() -> None:
    """Questions with folded answers are text, and the question is a heading."""
    document = read(
        f"<p>{LONG}</p><details><summary>Is it deep?</summary>It is six metres deep.</details><div class=faq-answer style='display:none'>It is.</div>"
    )
    assert [type(block) for block in document.blocks] == [Paragraph, Heading, Paragraph, Paragraph]


def test_marks_of_the_page_within_text_vanish() -> None:
    """Permalinks, footnote numbers and edit links are no words of the text."""
    body = f'<h2>River <a class="headerlink" href="#r">¶</a></h2><p>{LONG}<sup class="reference"><a href="#1">[1]</a></sup></p>'
    assert [*texts(body, Heading), *texts(body)] == ["River", LONG]
    assert texts(f'<p>{LONG}<sup><a href="#n2">[2]</a></sup></p>') == [LONG]


def test_the_title_loses_the_site() -> None:
    """A page's title is its heading, or its head's title without the site's name."""
    assert (
        read(f"<h1>River or canal?</h1><p>{LONG}</p>", "<title>River or canal? | Wet Things</title>").title
        == "River or canal?"
    )
    assert read(f"<p>{LONG}</p>", "<title>River or canal? | Wet Things</title>").title == "River or canal?"
    head = '<title>Wet Things - River vs. canal - a view</title><meta property="og:site_name" content="Wet Things">'
    assert read(f"<p>{LONG}</p>", head).title == "River vs. canal - a view"


def test_a_heading_outside_the_article_element_is_kept() -> None:
    """Some pages put the title above what they mark as content."""
    body = f"<div class=hero><h1>River</h1></div><div class='entry-content'><p>{LONG}</p><p>{LONG}</p></div>"
    assert texts(body, Heading) == ["River"]


def test_entities_are_decoded_and_what_a_terminal_would_obey_goes() -> None:
    """No escape sequence, zero-width space or direction mark comes through an entity."""
    (text,) = texts(f"<p>R&amp;D &lt;b&gt; caf&eacute; &#x1b;re&#8203;d&#x202e; &#0; {LONG}</p>")
    assert text.startswith("R&D <b> café red ")
    assert not needs_cleaning(text)


def test_private_characters_of_the_page_are_not_taken_for_marks() -> None:
    """The signs that carry places inside are replaced where a page has them itself."""
    assert texts(f"<p>\U000f0000\U00100005{LONG}</p>") == [f"\ufffd\ufffd{LONG}"]


def test_a_page_without_text_is_refused_with_a_way_out() -> None:
    """A page that a script would fill says so."""
    with pytest.raises(StudydeckError, match=r"page\.html: no text was found") as caught:
        read("<div id=root></div><script>render()</script>")
    assert "script" in caught.value.hint


def test_an_unclosed_comment_does_not_swallow_the_page() -> None:
    """The text after a comment that is never closed is still read."""
    assert texts(f"<p>{LONG}</p><!-- oops <p>And more is here.</p>")[-1] == "And more is here."


def test_links_alone_are_no_text_unless_a_sentence_leads_to_them() -> None:
    """A box or list of links is navigation; a list that a sentence introduces is kept."""
    links = "<li><a href=a>Alpha</a></li><li><a href=b>Beta</a></li><li><a href=c>Gamma</a></li>"
    assert texts(f"<p>{LONG}</p><ul>{links}</ul>", Item) == []
    assert texts(f"<p>{LONG}</p><div><a href=a>Alpha</a> <a href=b>Beta</a> <a href=c>Gamma</a></div>") == [LONG]
    assert texts(f"<p>{LONG}</p><p>There are three parts of it, in this order:</p><ul>{links}</ul>", Item) == [
        "Alpha",
        "Beta",
        "Gamma",
    ]


def test_preformatted_text_is_read_where_it_is_the_page_and_code_is_not() -> None:
    """An old page in one `pre` gives paragraphs with their lines; a program in it is left out."""
    document = read("<pre>A weir is a low dam\nthat lets water over.\n\nA lock is a pen\nfor boats.</pre>")
    assert [block.passage.text for block in document.blocks if isinstance(block, Paragraph)] == [
        "A weir is a low dam that lets water over.",
        "A lock is a pen for boats.",
    ]
    lock = document.blocks[1]
    assert isinstance(lock, Paragraph)
    assert document.source[lock.passage.source_span(0, 6).start :].startswith("A lock")
    code = read(
        f"<p>{LONG}</p><pre>int depth = 6;\n\nint width = 40;\nflow(depth, width);\nflow(depth, width);\nflow(1, 2);</pre>"
    )
    assert [one.why.value for one in code.skipped] == ["code"]


def test_nothing_is_lost_beyond_the_deepest_nesting() -> None:
    """Elements nested ever deeper are flattened, their text kept in order."""
    body = "".join(f"<div><p>Text number {depth} stands here.</p>" for depth in range(600))
    assert texts(body) == [f"Text number {depth} stands here." for depth in range(600)]
