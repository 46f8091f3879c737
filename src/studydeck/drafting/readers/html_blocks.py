"""The article's elements become blocks, in one walk: what looks like a heading, a list or a paragraph is one, whatever its tag.

Text that stands directly in a `div`, lines parted by `<br>`, headings made of a bold line, bullets typed by hand: pages are written in all of these.
"""

import re
from dataclasses import dataclass, field

from studydeck.drafting.document import Block, Entry, Heading, Item, Paragraph, Passage
from studydeck.drafting.readers.html_kinds import HEADINGS, INLINE, all_class_words
from studydeck.drafting.readers.html_lines import is_bold, joined, like_heading, lines_of, without_start
from studydeck.drafting.readers.html_places import Run, parted, passage_of
from studydeck.drafting.readers.html_tables import is_layout, table_of
from studydeck.drafting.readers.html_tree import BREAK, Element
from studydeck.drafting.readers.markers import marker_of

_HEADING_WORDS = 14
_DEEPEST_HEADING = 6
_TITLE_CLASS = re.compile(r"(?:^|-)(?:title|heading|headline|subheading|subtitle|header-text|question)$")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


@dataclass(slots=True)
class _List:
    """A list that is being read."""

    list_id: int
    next_number: int | None


@dataclass(slots=True)
class _Context:
    """An element whose text is more than a paragraph."""

    element: Element
    kind: str  # "heading", "item", "term", "meaning", "summary"
    level: int = 0
    item: tuple[int, int | None, int] = (0, None, 0)  # depth, number, list
    written: bool = False


@dataclass(slots=True)
class _Entry:
    """A definition list's entry that is being read."""

    terms: list[Passage] = field(default_factory=list)
    meanings: list[Passage] = field(default_factory=list)


def blocks_of(article: Element, title: Element | None = None) -> list[Block]:
    """Return the blocks of an article; `title` is its heading where it stands elsewhere."""
    reading = _Reading()
    if title is not None:
        reading.walk(title)
    reading.walk(article)
    return reading.blocks


class _Reading:
    """The walk and what it has gathered."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
        self._contexts: list[_Context] = []
        self._lists: list[_List] = []
        self._entry: _Entry | None = None
        self._last_list = 0
        self._level = 1  # of the last true heading
        self._loose: int | None = None  # the list that lines with typed bullets form

    def walk(self, root: Element) -> None:
        waiting: list[tuple[Element | Run, bool]] = [(root, True)]
        while waiting:
            node, entering = waiting.pop()
            if isinstance(node, Run):
                self._runs.append(node)
            elif not entering:
                self._leave(node)
            elif self._enter(node):
                waiting.append((node, False))
                waiting.extend((child, True) for child in reversed(node.children))
        self._flush()

    def _enter(self, element: Element) -> bool:
        """Begin an element; return whether its children are to be walked."""
        tag = element.tag
        context = self._contexts[-1] if self._contexts else None
        if context is not None and context.kind in {"heading", "summary", "term"}:
            self._runs.append(BREAK)  # all within is its text
            return True
        if tag == "table" and not is_layout(element):
            self._flush()
            self._end_entry()
            table = table_of(element)
            if table is not None:
                self.blocks.append(table)
            return False
        if tag == "pre":
            self._flush()
            self._preformatted(element)
            return False
        if (
            context is not None
            and context.kind in {"item", "meaning"}
            and tag in {"p", "div", "span", "center"}
            and not _titled(element)
        ):
            self._runs.append(BREAK)
            self._runs.append(BREAK)
            return True
        self._flush()
        self._open(element, tag)
        return True

    def _open(self, element: Element, tag: str) -> None:
        level = _level(element)
        if level:
            self._end_entry()
            self._contexts.append(_Context(element, "heading", level))
        elif tag == "summary" or _titled(element):
            level = min(self._level + 1, _DEEPEST_HEADING) if self.blocks else 1
            self._contexts.append(_Context(element, "summary", level))
        elif tag in {"ul", "ol"}:
            self._last_list += 1
            self._lists.append(_List(self._last_list, _start(element) if tag == "ol" else None))
        elif tag == "li":
            self._contexts.append(_Context(element, "item", item=self._item(element)))
        elif tag == "dl":
            self._end_entry()
            self._entry = _Entry()
        elif tag == "dt" and self._entry is not None:
            if self._entry.meanings:
                self._end_entry()
                self._entry = _Entry()
            self._contexts.append(_Context(element, "term"))
        elif tag == "dd" and self._entry is not None:
            self._contexts.append(_Context(element, "meaning"))

    def _item(self, element: Element) -> tuple[int, int | None, int]:
        if not self._lists:
            return 0, None, self._last_list
        current = self._lists[-1]
        if current.next_number is not None and element.attributes.get("value", "").isdecimal():
            current.next_number = int(element.attributes["value"][:6])
        number = current.next_number
        if number is not None:
            current.next_number = number + 1
        return len(self._lists) - 1, number, current.list_id

    def _leave(self, element: Element) -> None:
        tag = element.tag
        context = self._contexts[-1] if self._contexts else None
        if context is not None and context.element is element:
            self._flush()
            self._contexts.pop()
        elif context is not None and (
            context.kind in {"heading", "summary", "term"}
            or (tag in {"p", "div", "span", "center"} and context.kind in {"item", "meaning"})
        ):
            self._runs.append(BREAK)
            if context.kind in {"item", "meaning"}:
                self._runs.append(BREAK)
        else:
            self._flush()
        if (
            tag in {"ul", "ol"}
            and self._lists
            and not (context is not None and context.kind in {"heading", "summary", "term"})
        ):
            self._lists.pop()
        elif tag == "dl":
            self._end_entry()

    def _end_entry(self) -> None:
        entry, self._entry = self._entry, None
        if entry is None:
            return
        if entry.terms and entry.meanings:
            self.blocks.append(Entry(tuple(entry.terms), tuple(entry.meanings)))
        else:
            self.blocks.extend(Paragraph(passage) for passage in entry.terms + entry.meanings)

    def _flush(self) -> None:
        """Make blocks of the runs gathered since the last boundary."""
        if not self._runs:
            return
        runs, self._runs = self._runs, []
        context = self._contexts[-1] if self._contexts else None
        kind = context.kind if context is not None else ""
        if context is not None and kind in {"heading", "summary"}:
            passage = passage_of(runs)
            if passage.text:
                self._heading(passage, context.level, guessed=kind == "summary")
        elif kind == "term" and self._entry is not None:
            self._entry.terms += [passage for passage in (passage_of(runs),) if passage.text]
        elif self._entry is not None and any(one.kind == "meaning" for one in self._contexts):
            self._entry.meanings += lines_of(runs)
        elif context is not None and kind == "item":
            self._item_lines(context, lines_of(runs))
        else:
            self._paragraphs(lines_of(runs))

    def _item_lines(self, context: _Context, lines: list[Passage]) -> None:
        """The first line is the item's, with the next where it is but a label; others are paragraphs."""
        if not lines:
            return
        if context.written or any(
            inner.tag in HEADINGS for inner in context.element.children if isinstance(inner, Element)
        ):
            self.blocks.extend(Paragraph(line) for line in lines)
            return
        depth, number, list_id = context.item
        context.written = True
        first = lines[0]
        if len(lines) > 1 and len(first.text.split()) <= _HEADING_WORDS and not first.text.endswith((".", "!", "?")):
            lines = [joined(first, lines[1]), *lines[2:]]
        self.blocks.append(Item(lines[0], depth, number, list_id))
        self.blocks.extend(Paragraph(line) for line in lines[1:])

    def _heading(self, passage: Passage, level: int, *, guessed: bool) -> None:
        self._loose = None
        if not guessed:
            self._level = level
        self.blocks.append(Heading(passage, level, guessed))

    def _paragraphs(self, lines: list[Passage]) -> None:
        for line in lines:
            marker = marker_of(line.text)
            if (
                marker is not None
                and (marker.sure or marker.style == "·")
                and len(line.text) > marker.length
                and not is_bold(line)
            ):
                if self._loose is None or not (self.blocks and isinstance(self.blocks[-1], Item)):
                    self._last_list += 1
                    self._loose = self._last_list
                self.blocks.append(Item(without_start(line, marker.length), 0, marker.number, self._loose))
            elif is_bold(line) and like_heading(line.text):
                self._heading(line, min(self._level + 1, _DEEPEST_HEADING), guessed=True)
            else:
                self._loose = None
                self.blocks.append(Paragraph(line))

    def _preformatted(self, element: Element) -> None:
        """Text in `pre` keeps its lines: blank ones part paragraphs."""
        parts: list[list[Run]] = [[]]
        for run in element.runs():
            for number, piece in enumerate([run] if run.broken else parted(run, _BLANK_LINE)):
                if number:
                    parts.append([])
                parts[-1].append(piece)
        for part in parts:
            passage = passage_of(part)
            if passage.text:
                self.blocks.append(Paragraph(passage))


def _level(element: Element) -> int:
    level = HEADINGS.get(element.tag, 0)
    if not level and element.attributes.get("role") == "heading":
        given = element.attributes.get("aria-level", "2")
        level = int(given) if given in {"1", "2", "3", "4", "5", "6"} else 2
    return level


def _titled(element: Element) -> bool:
    """Whether a box of one short line is called a title by its class."""
    if element.tag not in {"div", "p", "span"} or not 2 < element.text < 100 or "class" not in element.attributes:
        return False
    if any(isinstance(child, Element) and child.tag not in INLINE for child in element.children):
        return False
    words = all_class_words({"class": element.attributes["class"]})
    return any(_TITLE_CLASS.search(word) for word in words) and like_heading(element.words(200))


def _start(element: Element) -> int:
    given = element.attributes.get("start", "")
    return int(given) if given.isdecimal() and len(given) < 6 else 1
