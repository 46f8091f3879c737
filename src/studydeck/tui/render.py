"""The one place where text from outside becomes something visible: cleaned again, and never read as markup."""

import re
from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter
from textual.style import Style

from studydeck.core import marks
from studydeck.core.card import Source
from studydeck.core.marks import Block
from studydeck.core.text import clean, one_line
from studydeck.tui.looks import Looks

BULLET = "•"
RIGHT, WRONG = "✓", "✗"
_NARROWEST = 4
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
_LINE_MOST = 400  # of a text that gets a single line, so much is looked at

# Terminals disagree on how wide an emoji with these is; without them it is as wide as everybody thinks.
_WIDTH_CHANGING = re.compile("\ufe0f|\u200d(?=[\u2600-\u27bf\U0001f000-\U0001faff])")


class ControlNet(LineFilter):
    """The last net: whatever a terminal would obey leaves no widget, however it got into one."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Return the segments with every control character replaced by a visible sign."""
        if not any(_OBEYED.search(segment.text) for segment in segments):
            return segments
        return [Segment(_OBEYED.sub("\ufffd", text), style, control) for text, style, control in segments]


def plain_content(text: str, style: Style | None = None) -> Content:
    """Return text on one line as it is, without reading any marks."""
    return Content.styled(one_line(_shown(text[:_LINE_MOST])), style or Style())


def plain_text(text: str, style: Style) -> Content:
    """Return text of any length on one line as it is, its ends kept, without reading any marks."""
    return Content.styled(_shown(text).replace("\n", " "), style)


def one_line_content(text: str, style: Style | None = None) -> Content:
    """Return a text on one line, its marks taken away."""
    return plain_content(marks.plain(_shown(text[:_LINE_MOST])), style)


def _shown(text: str) -> str:
    """Return a text without control characters and without what changes an emoji's width."""
    return _WIDTH_CHANGING.sub("", clean(text))


def content(text: str, looks: Looks, style: Style | None = None) -> Content:
    """Return text with its small Markdown as styles; blocks are lines."""
    return Content("\n").join(
        Content.assemble(head, body) for head, _rest, body in _blocks(text, looks, style or looks.text)
    )


def lines(text: str, width: int, looks: Looks, style: Style | None = None) -> list[Content]:
    """Return text wrapped to a width, list items hanging behind their sign, paragraphs a line apart."""
    found: list[Content] = []
    before = ""
    for block in marks.parse(_shown(text)):
        if found and block.kind == before == "text":
            found.append(Content(""))
        head, rest, body = _block(block, looks, style or looks.text)
        found += hang(body, width, head, rest)
        before = block.kind
    return found


def hang(body: Content, width: int, head: Content, rest: Content) -> list[Content]:
    """Return content wrapped to a width, its first line behind `head` and all others behind `rest`."""
    room = max(_NARROWEST, width - max(head.cell_length, rest.cell_length))
    wrapped = body.wrap(room) or [Content("")]
    return [Content.assemble(rest if n else head, line) for n, line in enumerate(wrapped)]


def labelled(pairs: Iterable[tuple[str, str]], width: int, looks: Looks) -> list[Content]:
    """Return labelled texts in two columns, or each label above its text where there is no room."""
    made = [(one_line_content(label, looks.accent), text) for label, text in pairs]
    column = max((label.cell_length for label, _text in made), default=0) + 3
    found: list[Content] = []
    for label, text in made:
        if column * 5 <= width * 2:
            body = lines(text, max(_NARROWEST, width - column), looks) or [Content("")]
            found += [Content.assemble(label.pad_right(column - label.cell_length), body[0])]
            found += [Content.assemble(" " * column, line) for line in body[1:]]
        else:
            found.append(label.truncate(width, ellipsis=True))
            found += [Content.assemble("  ", line) for line in lines(text, max(_NARROWEST, width - 2), looks)]
    return found


def listed(items: Sequence[str], width: int, looks: Looks, *, ordered: bool) -> list[Content]:
    """Return items, each behind its number or a bullet."""
    found: list[Content] = []
    for number, item in enumerate(items, 1):
        sign = f"{number}. " if ordered else f"{BULLET} "
        head = Content.styled(sign, looks.accent)
        body = lines(item, max(_NARROWEST, width - cell_len(sign)), looks) or [Content("")]
        found.append(Content.assemble(head, body[0]))
        found += [Content.assemble(" " * cell_len(sign), line) for line in body[1:]]
    return found


def source_line(source: Source, looks: Looks) -> Content:
    """Return a source in short: `Source: title › section`."""
    parts = [one_line(part[:_LINE_MOST]) for part in (source.title, source.at) if part]
    return Content.styled("Source: " + " › ".join(parts), looks.dim)


def source_in_full(source: Source, looks: Looks) -> list[Content]:
    """Return a source with its publisher and address."""
    more = [one_line(part[:_LINE_MOST]) for part in (source.publisher, source.url) if part]
    return [source_line(source, looks), *(Content.styled(f"        {part}", looks.dim) for part in more)]


def fit(text: Content, width: int) -> Content:
    """Return content in exactly so many cells: cut with an ellipsis, or filled up."""
    cut = text.truncate(max(0, width), ellipsis=True)
    return cut.pad_right(max(0, width - cut.cell_length))


def _blocks(text: str, looks: Looks, style: Style) -> Iterable[tuple[Content, Content, Content]]:
    return [_block(block, looks, style) for block in marks.parse(_shown(text))]


def _block(block: Block, looks: Looks, style: Style) -> tuple[Content, Content, Content]:
    """Return what stands before a block's first line, before its other lines, and the block itself."""
    body = Content.assemble(*((span.text, _style(span, looks, style)) for span in block.spans))
    if block.kind == "item":
        sign = "  " * block.depth + (f"{BULLET} " if block.marker == "-" else f"{block.marker} ")
        return Content.styled(sign, looks.accent), Content(" " * cell_len(sign)), body
    if block.kind == "code":
        bar = Content.styled("│ ", looks.rule)
        return bar, bar, body
    return Content(""), Content(""), body


def _style(span: marks.Span, looks: Looks, style: Style) -> Style:
    if span.code:
        style = looks.code
    if span.bold:
        style = looks.key if style.bold else Style(foreground=style.foreground, bold=True)
    if span.italic:
        style = Style(foreground=style.foreground, bold=style.bold, italic=True)
    return style


def kept_content(text: str, style: Style) -> Content:
    """Return one line of a file with its spaces kept, as the caret beneath it counts them."""
    return Content.styled(_shown(text[:_LINE_MOST]).replace("\n", " "), style)
