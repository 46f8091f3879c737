"""What came of a saved page, as lines that a person can read and compare: one a block, then one a part left out."""

from collections.abc import Iterator
from pathlib import Path

from studydeck.drafting.document import Document, Entry, Heading, Item, Passage, Table
from studydeck.drafting.readers.html import read_html

PAGES = Path(__file__).parent / "pages"


def page(name: str) -> Document:
    """Return the document of one of the saved pages."""
    return read_html((PAGES / f"{name}.html").read_text(encoding="utf-8"), f"{name}.html")


def listing(document: Document) -> str:
    """Return the document's title, blocks and omissions, each with its line."""
    lines = [f"title: {document.title}", *_blocks(document), "-- left out --"]
    lines += [
        f"{document.line_at(one.span.start)} {one.why.value}: {one.text[:60].rstrip()}" for one in document.skipped
    ]
    return "\n".join(lines) + "\n"


def _blocks(document: Document) -> Iterator[str]:
    def said(passage: Passage) -> str:
        return f"{document.line_at(passage.source_span(0, 1).start)} {passage.text}" if passage.text else "-"

    for block in document.blocks:
        match block:
            case Heading():
                yield f"h{block.level}{'?' if block.guessed else ''} {said(block.passage)}"
            case Item():
                yield f"{'  ' * block.depth}{block.number or '*'} {said(block.passage)}"
            case Table():
                yield f"table, head {block.head}: {said(block.caption)}"
                yield from (" | ".join(said(cell) for cell in row) for row in block.rows)
            case Entry():
                yield f"{' = '.join(map(said, block.terms))}: {' + '.join(map(said, block.meanings))}"
            case _:
                yield f"p {said(block.passage)}"
