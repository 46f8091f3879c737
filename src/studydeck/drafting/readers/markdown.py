"""Markdown becomes blocks: headings, items, tables, definition lists; bold stays known, images and code go."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from studydeck.drafting.document import (
    Block,
    Document,
    Entry,
    Heading,
    Item,
    Omission,
    Paragraph,
    Passage,
    Place,
    Skipped,
    Span,
    Table,
)
from studydeck.drafting.readers import barred_blocks, boilerplate, markdown_html, plain_text
from studydeck.drafting.readers.markdown_inline import Cursor, lines_of_inline
from studydeck.drafting.readers.markdown_masks import masked
from studydeck.drafting.readers.plain_lines import lines_of, wrap_width

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADING_WORDS = 12
_DEEPEST = 6
_SAMPLE = 200_000
_SAID = 80
_LONGEST = 60_000


def read_markdown(source: str, name: str) -> Document:
    """Return the document of a Markdown text."""
    from markdown_it import MarkdownIt

    if max(map(len, source.split("\n\n"))) > _LONGEST:  # the parser's time grows with the square of such a paragraph
        return plain_text.read(source, name)
    text = masked(source)
    tokens = MarkdownIt("commonmark", {"maxNesting": 30}).enable("table").parse(text.text)
    wrapped = wrap_width(lines_of(source[:_SAMPLE])) > 0
    reading = _Reading(source, Cursor.of(text.text), wrapped, tokens)
    reading.run()
    kept, skipped = boilerplate.sift(barred_blocks.with_tables(reading.blocks))
    omissions = sorted((*skipped, *reading.skipped, *text.skipped), key=lambda one: one.span)
    title = text.title or _title(kept)
    return Document(name, source, kept, title, tuple(omissions))


def _title(blocks: Sequence[Block]) -> str:
    heads = [block for block in blocks if isinstance(block, Heading)]
    top = min((head.level for head in heads), default=0)
    return next((head.passage.text for head in heads if head.level == top), "")


@dataclass
class _Lists:
    """The lists that are open: of each its number and the number of its next item (None for bullets)."""

    open: list[tuple[int, int | None]] = field(default_factory=list)
    count: int = 0


@dataclass
class _Reading:
    """One walk over the tokens."""

    source: str
    cursor: Cursor
    wrapped: bool
    tokens: list["Token"]
    blocks: list[Block] = field(default_factory=list)
    skipped: list[Omission] = field(default_factory=list)
    _lists: _Lists = field(default_factory=_Lists)
    _fresh_item: bool = False
    _level: int = 1

    def run(self) -> None:
        """Read all tokens into blocks."""
        at = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            if token.type == "heading_open":
                self._heading(self.tokens[at + 1], int(token.tag[1:]))
            elif token.type == "paragraph_open":
                self._paragraph(self.tokens[at + 1])
            elif token.type == "table_open":
                at = self._table(at)
            elif token.type == "html_block" or (token.type == "code_block" and markdown_html.opens_list(token.content)):
                at = self._html(at)
            elif token.type in {"fence", "code_block"}:
                self._code(token)
            else:
                self._list(token)
            at += 1

    def _list(self, token: "Token") -> None:
        lists = self._lists
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            lists.count += 1
            start = int(token.attrGet("start") or 1) if token.type[0] == "o" else None
            lists.open.append((lists.count, start))
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            lists.open.pop()
        elif token.type == "list_item_open":
            self._fresh_item = True
        elif token.type == "list_item_close":
            self._fresh_item = False

    def _heading(self, inline: "Token", level: int) -> None:
        passages = list(lines_of_inline(inline, self.cursor, joined=True))
        if passages and passages[0].text:
            self.blocks.append(Heading(passages[0], level))
            self._level = level

    def _paragraph(self, inline: "Token") -> None:
        passages = [line for line in lines_of_inline(inline, self.cursor, joined=self.wrapped) if line.text]
        if not passages:
            return
        if self._lists.open and self._fresh_item:
            self._fresh_item = False
            self._item(passages[0])
            passages = passages[1:]
        if len(passages) > 1 and all(line.text.startswith(": ") for line in passages[1:]):
            self.blocks.append(Entry((passages[0],), tuple(_behind_colon(line) for line in passages[1:])))
            return
        for passage in passages:
            self._text(passage)

    def _item(self, passage: Passage) -> None:
        lists = self._lists
        list_id, number = lists.open[-1]
        if number is not None:
            lists.open[-1] = (list_id, number + 1)
        self.blocks.append(Item(_unticked(passage), len(lists.open) - 1, number, list_id))

    def _text(self, passage: Passage) -> None:
        before = self.blocks[-1] if self.blocks else None
        if passage.text.startswith(": ") and isinstance(before, Paragraph | Entry):
            meaning = _behind_colon(passage)
            if isinstance(before, Entry):
                self.blocks[-1] = replace(before, meanings=(*before.meanings, meaning))
            else:
                self.blocks[-1] = Entry((before.passage,), (meaning,))
        elif _bold_heading(passage) and not self._lists.open:
            self.blocks.append(Heading(passage, min(self._level + 1, _DEEPEST), guessed=True))
        else:
            self.blocks.append(Paragraph(passage))

    def _table(self, at: int) -> int:
        rows: list[list[Passage]] = []
        head = 0
        while self.tokens[at].type != "table_close":
            token = self.tokens[at]
            if token.type == "tr_open":
                rows.append([])
                if token.map:
                    self.cursor.to_line(token.map[0])
            elif token.type == "thead_open":
                head = 1
            elif token.type == "inline":
                cell = list(lines_of_inline(token, self.cursor, joined=True))
                rows[-1].append(cell[0] if cell else Passage(""))
            at += 1
        if head and not any(cell.text for cell in rows[0]):
            rows, head = rows[1:], 0
        width = max((len(row) for row in rows), default=0)
        filled = tuple((*row, *(Passage("") for _ in range(width - len(row)))) for row in rows)
        if filled and width:
            self.blocks.append(Table(filled, head))
        return at

    def _code(self, token: "Token") -> None:
        if token.map and token.content.strip():
            span = self.cursor.span_of_lines(*token.map)
            self.skipped.append(Omission(Skipped.CODE, span, " ".join(token.content.split())[:_SAID]))

    def _html(self, at: int) -> int:
        """Read a list or table written in HTML; of other pieces, keep the words without the tags. Return the last token read."""
        token = self.tokens[at]
        if token.map is None:
            return at
        span = self.cursor.span_of_lines(*token.map)
        end = markdown_html.end_of_list(self.source, span.start, span.end)
        if end:
            self.blocks += markdown_html.blocks_in(self.source, span.start, max(end, span.end))
            self.cursor.at = max(self.cursor.at, end)
            depth = 0
            while at + 1 < len(self.tokens) and self._starts_before(at + 1, end):
                depth += self.tokens[at + 1].nesting
                if depth < 0:
                    break  # the list item around it ends
                at += 1
            return at
        if not token.content.lstrip().startswith(("<!--", "<script", "<style")):
            for passage in self.cursor.words_without_tags(*token.map):
                self.blocks.append(Paragraph(passage))
        return at

    def _starts_before(self, at: int, end: int) -> bool:
        """Whether a token stands before this character; one without a place belongs to the token before it."""
        place = self.tokens[at].map
        return place is None or self.cursor.span_of_lines(*place).start < end


def _bold_heading(passage: Passage) -> bool:
    """Whether a paragraph is all bold and short: a heading of somebody who doesn't use `#`."""
    text = passage.text
    if not passage.strong or len(text.split()) > _HEADING_WORDS or text.rstrip(":").endswith((".", ",", ";", "!")):
        return False
    bare = text.rstrip(":").rstrip()
    return passage.strong[0].start == 0 and passage.strong[0].end >= len(bare) and ": " not in text


def _behind_colon(passage: Passage) -> Passage:
    return _cut(passage, 2)


def _unticked(passage: Passage) -> Passage:
    """Return the item of a task list without its box."""
    return _cut(passage, 4) if passage.text[:4] in {"[ ] ", "[x] ", "[X] "} else passage


def _cut(passage: Passage, length: int) -> Passage:
    """Return a passage without its first characters."""
    places = [Place(0, passage.source_span(length, length + 1).start)]
    places += [Place(place.text - length, place.source) for place in passage.places if place.text > length]
    strong = tuple(Span(span.start - length, span.end - length) for span in passage.strong if span.start >= length)
    return Passage(passage.text[length:], tuple(places), passage.end, strong)
