"""A Word document becomes a document: its paragraphs' styles say what is a heading or an item; its source is its text, line by line.

The body is turned into the same tree that a web page becomes, so that both make blocks by the same rules.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from studydeck.core.text import clean
from studydeck.drafting.document import Document, Heading, Omission, Skipped, Span
from studydeck.drafting.readers.barred_blocks import with_tables
from studydeck.drafting.readers.boilerplate import sift
from studydeck.drafting.readers.docx_styles import Styles, W, is_on, style_id
from studydeck.drafting.readers.html_blocks import blocks_of
from studydeck.drafting.readers.html_places import Run
from studydeck.drafting.readers.html_source import mark, without_marks
from studydeck.drafting.readers.html_tree import BREAK, Element
from studydeck.errors import StudydeckError

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

EXTRA = "pip install 'studydeck[documents]'"
_MEGABYTE = 1024 * 1024
_LARGEST_PART = 64 * _MEGABYTE  # of unpacked XML
_LARGEST = 400 * _MEGABYTE  # of all, with pictures


def read_docx(data: bytes, name: str) -> Document:
    """Return the document of a Word file.

    Raises:
        StudydeckError: It is locked, damaged, far larger unpacked than packed, empty, or python-docx isn't installed.
    """
    word = _opened(data, name)
    reading = _Reading(word)
    body = Element("body", {}, None)
    reading.read(word.element.body, body)
    source = reading.source()
    if not source.strip():
        raise StudydeckError(f"{name} holds no text.", "Text in pictures and text boxes isn't read.")
    blocks, skipped = sift(with_tables(blocks_of(body)))
    skipped = tuple(sorted((*reading.skipped, *skipped), key=lambda one: one.span))
    title = clean(str(word.core_properties.title or "")).strip()
    first = next((block.passage.text for block in blocks if isinstance(block, Heading) and block.level == 1), "")
    return Document(name, source, blocks, first or title, skipped)


def _opened(data: bytes, name: str) -> "WordDocument":
    try:
        import docx
    except ImportError as error:
        raise StudydeckError(
            f"{name}: reading Word documents needs python-docx.", f"Install it with {EXTRA}."
        ) from error
    _check_archive(data, name)
    try:
        return docx.Document(BytesIO(data))
    except Exception as error:  # whatever a damaged package makes the library stumble over
        raise _damaged(name) from error


def _check_archive(data: bytes, name: str) -> None:
    """Refuse what is no package, is locked, or would unpack to more than memory should hold."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _damaged(name) from error
    if any(member.flag_bits & 1 for member in members):
        raise StudydeckError(f"{name} is locked with a password.", "Open it in its program and save it without one.")
    if not any(member.filename == "word/document.xml" for member in members):
        raise StudydeckError(f"{name} isn't a Word document.", "Save it as .docx, or copy its text into a .txt file.")
    large = any(member.file_size > _LARGEST_PART for member in members if member.filename.endswith((".xml", ".rels")))
    if large or len(members) > 10_000 or sum(member.file_size for member in members) > _LARGEST:
        raise StudydeckError(
            f"{name} is too large once unpacked.", "Split it, or copy the part you need into a file of its own."
        )


def _damaged(name: str) -> StudydeckError:
    return StudydeckError(
        f"{name} is damaged: it can't be opened as a Word document.", "Open it in its program and save it anew."
    )


class _Reading:
    """The walk through the body: makes elements, and the source that they point into."""

    def __init__(self, word: "WordDocument") -> None:
        self.skipped: list[Omission] = []
        self._parts: list[str] = []
        self._length = 0
        self._styles = Styles(word)
        self._titled = any(self._styles.kind(style_id(one))[0] == 0 for one in word.element.body.iter(f"{W}p"))
        self._lists: list[tuple[int, str, Element]] = []  # level, number's id, list

    def source(self) -> str:
        return "".join(self._parts)

    def read(self, parent: Any, target: Element) -> None:
        """Take all paragraphs and tables of an element, in order."""
        for child in _flat(parent):
            if child.tag == f"{W}p":
                self._paragraph(child, target)
            else:
                self._lists.clear()
                self._table(child, target)

    def _paragraph(self, paragraph: Any, target: Element) -> None:
        level, is_contents, is_code = self._styles.kind(style_id(paragraph))
        start = self._length
        runs = self._runs(paragraph)
        self._write("\n")
        if not any(not run.broken and not run.blank for run in runs):
            return
        if is_contents or is_code:
            words = " ".join(self.source_from(start).split())[:80]
            self.skipped.append(
                Omission(Skipped.NAVIGATION if is_contents else Skipped.CODE, Span(start, self._length - 1), words)
            )
            return
        if level >= 0:
            self._lists.clear()
            element = Element(f"h{min(level + self._titled if level else 1, 6)}", {}, target)
            target.children.append(element)
        elif numbering := self._styles.numbering(paragraph):
            element = self._item(target, *numbering)
        else:
            self._lists.clear()
            element = Element("p", {}, target)
            target.children.append(element)
        element.children += runs
        element.text = sum(len(run.raw) for run in runs)

    def source_from(self, start: int) -> str:
        """Return the end of the source, from `start` on."""
        found: list[str] = []
        length = self._length
        for part in reversed(self._parts):
            if length <= start:
                break
            found.append(part)
            length -= len(part)
        return "".join(reversed(found))

    def _item(self, target: Element, level: int, number_id: str, bulleted: bool) -> Element:
        while self._lists and (
            self._lists[-1][0] > level or (self._lists[-1][0] == level and self._lists[-1][1] != number_id)
        ):
            self._lists.pop()
        if not self._lists or self._lists[-1][0] < level:
            above = self._lists[-1][2] if self._lists else target
            items = [child for child in above.children[-1:] if isinstance(child, Element) and child.tag == "li"]
            home = items[0] if items else above
            made = Element("ul" if bulleted else "ol", {}, home)
            home.children.append(made)
            self._lists.append((level, number_id, made))
        parent = self._lists[-1][2]
        item = Element("li", {}, parent)
        parent.children.append(item)
        return item

    def _runs(self, paragraph: Any) -> list[Run]:
        runs: list[Run] = []
        for run in paragraph.iter(f"{W}r"):
            properties = run.find(f"{W}rPr")
            if properties is not None and is_on(properties.find(f"{W}vanish")):
                continue
            bold = properties is not None and is_on(properties.find(f"{W}b"))
            for piece in run:
                if piece.tag == f"{W}t":
                    text = without_marks(clean(piece.text or "")).replace("\n", " ")
                    if text:
                        runs.append(Run(mark(self._length) + text, bold))
                        self._write(text)
                elif piece.tag in {f"{W}tab", f"{W}noBreakHyphen"}:
                    sign = " " if piece.tag == f"{W}tab" else "-"
                    runs.append(Run(sign if sign == " " else mark(self._length) + sign, bold))
                    self._write(sign)
                elif piece.tag in {f"{W}br", f"{W}cr"}:
                    runs.append(BREAK)
                    self._write("\n")
        return runs

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _table(self, table: Any, target: Element) -> None:
        element = Element("table", {}, target)
        target.children.append(element)
        above: dict[int, Element] = {}
        for row in table.iter(f"{W}tr"):
            if row.getparent() is not table and row.getparent().tag != f"{W}sdtContent":
                continue
            head = row.find(f"{W}trPr") is not None and is_on(row.find(f"{W}trPr").find(f"{W}tblHeader"))
            line = Element("tr", {}, element)
            element.children.append(line)
            column = 0
            for cell in _flat_cells(row):
                made = self._cell(cell, line, above.get(column), head)
                line.children.append(made)
                line.text += made.text
                above[column] = made
                column += int(made.attributes.get("colspan", "1"))
                self._write("\t")
            self._write("\n")

    def _cell(self, cell: Any, line: Element, above: Element | None, head: bool) -> Element:
        properties = cell.find(f"{W}tcPr")
        span = properties.find(f"{W}gridSpan") if properties is not None else None
        merged = properties.find(f"{W}vMerge") if properties is not None else None
        width = (span.get(f"{W}val") or "1") if span is not None else "1"
        made = Element("th" if head else "td", {"colspan": width if width.isdecimal() else "1"}, line)
        if merged is not None and merged.get(f"{W}val") != "restart" and above is not None:
            made.children, made.text = list(above.children), above.text
            return made
        for paragraph in cell.iter(f"{W}p"):
            runs = self._runs(paragraph)
            if runs:
                made.children += [*runs, BREAK]
                made.text += sum(len(run.raw) for run in runs)
                self._write(" ")
        return made


def _flat(parent: Any) -> Iterator[Any]:
    """Return paragraphs and tables, also those within content controls and insertions."""
    waiting = list(reversed(parent))
    while waiting:
        child = waiting.pop()
        if child.tag in {f"{W}p", f"{W}tbl"}:
            yield child
        elif child.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml", f"{W}smartTag"}:
            waiting.extend(reversed(child))


def _flat_cells(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == f"{W}tc":
            yield child
        elif child.tag == f"{W}sdt":
            yield from child.iter(f"{W}tc")
