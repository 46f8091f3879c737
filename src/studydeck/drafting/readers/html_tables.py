"""An HTML table becomes rows of equal length: spans filled in, the head found; tables that only lay out the page are told apart."""

from collections.abc import Iterator

from studydeck.drafting.document import Passage, Span, Table
from studydeck.drafting.readers.html_kinds import HEADINGS
from studydeck.drafting.readers.html_places import PassageMaker, Run
from studydeck.drafting.readers.html_tree import Element

_WIDEST = 60  # columns; what is wider is no table to learn from
_SPAN = 60
_CELLS = 200_000
_LONG_CELL = 700
_BLOCKS = frozenset({"table", "article", "section", "form", "nav", "blockquote", "pre", "dl"}) | frozenset(HEADINGS)
_NONE = Passage("")


def rows_of(table: Element) -> Iterator[Element]:
    """Return the rows of a table, not those of tables within it."""
    for child in table.children:
        if isinstance(child, Element):
            if child.tag in {"thead", "tbody", "tfoot"}:
                yield from (row for row in child.children if isinstance(row, Element) and row.tag == "tr")
            elif child.tag == "tr":
                yield child


def cells_of(row: Element) -> list[Element]:
    """Return the cells of a row."""
    return [cell for cell in row.children if isinstance(cell, Element) and cell.tag in {"td", "th"}]


def is_layout(table: Element) -> bool:
    """Whether the table only arranges parts of a page: nested tables or headings in its cells, one cell, one column."""
    if table.attributes.get("role") in {"presentation", "none"}:
        return True
    widest = count = 0
    for row in rows_of(table):
        cells = cells_of(row)
        widest = max(widest, len(cells))
        count += 1
        for cell in cells:
            if cell.tag == "td" and (_holds_blocks(cell) or cell.text > _LONG_CELL):
                return True
    return widest < 2 or count < 2


def _holds_blocks(cell: Element) -> bool:
    paragraphs = 0
    for element in cell.within():
        if element is not cell and element.tag in _BLOCKS:
            return True
        paragraphs += element.tag == "p"
        if paragraphs > 4:
            return True
    return False


def table_of(table: Element) -> Table | None:
    """Return the table as a block, or None where nothing stands in it."""
    grid: list[dict[int, Passage]] = []
    heads: list[bool] = []
    hanging: dict[int, tuple[int, Passage]] = {}  # column -> rows still to fill, and with what
    cells = 0
    for row in rows_of(table):
        if "hidden" in row.attributes:
            continue
        line, all_heads, hanging = _line(row, hanging)
        cells += len(line)
        if cells > _CELLS:
            break
        grid.append(line)
        heads.append(all_heads or (row.parent is not None and row.parent.tag == "thead"))
    kept = [number for number, line in enumerate(grid) if any(passage.text for passage in line.values())]
    width = max((max(grid[number], default=-1) + 1 for number in kept), default=0)
    if width == 0:
        return None
    rows = [tuple(grid[number].get(column, _NONE) for column in range(width)) for number in kept]
    caption, rows, head = _title_row(rows, _head([heads[number] for number in kept], rows), _caption(table))
    return Table(tuple(rows), head, caption) if rows else None


def _line(
    row: Element, hanging: dict[int, tuple[int, Passage]]
) -> tuple[dict[int, Passage], bool, dict[int, tuple[int, Passage]]]:
    """Return a row's passages by column, whether all its cells are heads, and what hangs down into the next row."""
    line = {column: passage for column, (_, passage) in hanging.items()}
    below = {column: (left - 1, passage) for column, (left, passage) in hanging.items() if left > 1}
    column = 0
    cells = cells_of(row)
    for cell in cells:
        while column in line:
            column += 1
        passage = cell_passage(cell)
        down = _number(cell.attributes.get("rowspan"))
        for _ in range(_number(cell.attributes.get("colspan"))):
            if column >= _WIDEST:
                break
            line[column] = passage
            if down > 1:
                below[column] = (down - 1, passage)
            column += 1
    return line, bool(cells) and len(cells) > 1 and all(cell.tag == "th" for cell in cells), below


def _number(value: str | None) -> int:
    return min(int(value), _SPAN) if value and value.isdecimal() and len(value) < 6 and int(value) > 0 else 1


def _head(heads: list[bool], rows: list[tuple[Passage, ...]]) -> int:
    """Return how many rows are the head: those marked so, or the first where all of it is bold and the next isn't, or where its corner is empty."""
    marked = 0
    while marked < len(heads) - 1 and heads[marked]:
        marked += 1
    if marked or len(rows) < 2:
        return marked
    if _all_bold(rows[0]) and not _all_bold(rows[1]):
        return 1
    return 1 if not rows[0][0].text and all(cell.text for cell in rows[0][1:]) and rows[1][0].text else 0


def _all_bold(row: tuple[Passage, ...]) -> bool:
    named = [cell for cell in row if cell.text]
    return bool(named) and all(cell.strong == (Span(0, len(cell.text)),) for cell in named)


def _title_row(
    rows: list[tuple[Passage, ...]], head: int, caption: Passage
) -> tuple[Passage, list[tuple[Passage, ...]], int]:
    """Take a first row that is one cell across the whole table for the caption."""
    if len(rows) > 1 and len(rows[0]) > 1 and rows[0][0].text and all(cell is rows[0][0] for cell in rows[0]):
        left = rows[1:]
        return caption if caption.text else rows[0][0], left, head - 1 if head else _head([False] * len(left), left)
    return caption, rows, head


def _caption(table: Element) -> Passage:
    for child in table.children:
        if isinstance(child, Element) and child.tag == "caption":
            return cell_passage(child)
    return _NONE


def cell_passage(cell: Element) -> Passage:
    """Return all text of a cell as one passage; items of a list in it are joined by semicolons."""
    maker = PassageMaker()
    waiting: list[Element | Run | None] = [cell]
    pending = ""
    items = 0
    while waiting:
        node = waiting.pop()
        if node is None:
            pending = pending or " "
        elif isinstance(node, Run):
            if node.broken:
                pending = pending or " "
            elif node.blank:
                maker.space()
            else:
                if pending == " ":
                    maker.space()
                elif pending:
                    maker.joint(pending)
                pending = ""
                maker.add(node)
        else:
            if node.tag == "li":
                pending = ";" if items else " "
                items += 1
            elif node is not cell:
                pending = pending or " "
            waiting.append(None)
            waiting.extend(reversed(node.children))
    return maker.passage()
