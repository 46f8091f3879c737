"""Texts read for the tests, and what was made of them in one short line a block."""

from studydeck.drafting.document import Block, Document, Entry, Heading, Item, Paragraph, Table, passages
from studydeck.drafting.readers.reading import read


def plain(text: str, name: str = "notes.txt") -> Document:
    """Return the document of a plain text."""
    return read(text.encode(), name)


def shape(document: Document) -> list[str]:
    """Return each block as a line: `# heading`, `- item`, `1. item`, `| a | b`, `term : meaning`, or the paragraph."""
    return [_line(block) for block in document.blocks]


def _line(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {block.passage.text}"
        case Item():
            mark = "-" if block.number is None else f"{block.number}."
            return f"{'  ' * block.depth}{mark} {block.passage.text}"
        case Table():
            return "\n".join("| " + " | ".join(cell.text for cell in row) for row in block.rows)
        case Entry():
            return f"{block.terms[0].text} : {' / '.join(meaning.text for meaning in block.meanings)}"
        case Paragraph():
            return block.passage.text


def headings(document: Document) -> list[str]:
    """Return the headings with their levels."""
    return [line for line in shape(document) if line.startswith("#")]


def misplaced(document: Document) -> list[str]:
    """Return the words that don't stand in the source where their passage says."""
    wrong = []
    for block in document.blocks:
        for passage in passages(block):
            at = 0
            for word in passage.text.split(" "):
                span = passage.source_span(at, at + len(word))
                at += len(word) + 1
                if word and document.source[span.start : span.end] != word:
                    wrong.append(word)
    return wrong


PROSE = "A tram is a rail vehicle that runs on the streets of a town and shares them with cars."
MORE = "A bus needs no rails, so its way can be changed within a day, which is why small towns like it."
