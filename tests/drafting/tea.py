"""A document with its draft, made by hand: what the tests of the review decide on, whatever the patterns find."""

from dataclasses import replace
from typing import Any

from studydeck.drafting.document import Block, Document, Heading, Item, Paragraph, Passage, Place, Table
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding, Quote, Tier
from studydeck.drafting.outline import Subject
from tests.drafting.making import definition, difference, enumeration, likeness

TEXT = """\
# Tea vs Coffee

Tea is a drink made of leaves that are left in hot water. Many people drink it in the afternoon.

Coffee is a drink made of roasted beans. It was first grown in Ethiopia.

## How they differ

| Aspect | Tea | Coffee |
| Caffeine | about 40 mg a cup | about 95 mg a cup |
| Taste | light and leafy | strong and roasted |

Both are drunk hot, and both wake you up. Tea is brewed gently, while coffee is often pressed.

## What to have at hand

- a kettle
- a cup
- a spoon
"""
SUBJECTS = (Subject("Tea", ("Tea",)), Subject("Coffee", ("Coffee",)))


def document(text: str = TEXT, name: str = "drinks.md") -> Document:
    """Return a text as a document: `#` headings, `-` items, `|` rows, all else paragraphs."""
    blocks: list[Block] = []
    rows: list[tuple[Passage, ...]] = []
    at = 0
    for line in [*text.splitlines(keepends=True), "\n"]:
        said = line.strip()
        if rows and not said.startswith("|"):
            blocks.append(Table(tuple(rows)))
            rows = []
        if said.startswith("|"):
            cells = [cell.strip() for cell in said.strip("|").split("|")]
            rows.append(tuple(_passage(cell, at + line.find(f" {cell} ") + 1) for cell in cells))
        elif said.startswith("#"):
            words = said.lstrip("# ")
            blocks.append(Heading(_passage(words, at + line.index(words)), said.count("#")))
        elif said.startswith("- "):
            blocks.append(Item(_passage(said[2:], at + 2), list_id=1))
        elif said:
            blocks.append(Paragraph(_passage(said, at)))
        at += len(line)
    title = next((one.passage.text for one in blocks if isinstance(one, Heading)), "")
    return Document(name, text, tuple(blocks), title)


def _passage(text: str, start: int) -> Passage:
    return Passage(text, (Place(0, start),), start + len(text))


def drafted(given: Document | None = None) -> Draft:
    """Return what could be found in the document, each with its quote: seven cards, one of them doubtful."""
    doc = given or document()
    found = [
        _at(doc, definition("Tea", "a drink made of leaves that are left in hot water"), "Tea is a drink", 1),
        _at(doc, definition("Coffee", "a drink made of roasted beans"), "Coffee is a drink", 2, tier=Tier.CHECK),
        _at(
            doc,
            difference("Caffeine", "about 40 mg a cup", "about 95 mg a cup"),
            "Caffeine / about 40 mg a cup / about 95",
            4,
        ),
        _at(doc, difference("Taste", "light and leafy", "strong and roasted"), "Taste / light and leafy / strong", 4),
        _at(
            doc, likeness("drunk hot, and wake you up"), "Both are drunk hot, and both wake you up.", 5, tier=Tier.CHECK
        ),
        _at(doc, difference("", "brewed gently", "often pressed"), "Tea is brewed gently", 5, tier=Tier.DOUBTFUL),
        _at(doc, enumeration("What to have at hand", "a kettle", "a cup", "a spoon"), "a kettle / a cup / a spoon", 7),
    ]
    return Draft(doc, SUBJECTS, tuple(found), ())


def _at(doc: Document, finding: Finding, words: str, block: int, tier: Tier = Tier.READY) -> Finding:
    """Return a finding whose quote stands in the document."""
    first, last = words.split(" / ", maxsplit=1)[0], words.rsplit(" / ", maxsplit=1)[-1]
    start = max(doc.source.find(first), 0)
    end = max(doc.source.find(last, start) + len(last), start + 1)
    span = finding.quotes[0].span.__class__(start, end)
    headings = [one.passage.text for one in doc.blocks[:block] if isinstance(one, Heading)]
    quote = Quote(words, span, doc.lines_of(span), headings[-1] if headings else "", block)
    return replace(finding, quotes=(quote,), tier=tier)


def without(made: Draft, *terms: str) -> Draft:
    """Return a draft without the findings of these terms or aspects."""
    return replace(made, findings=tuple(one for one in made.findings if (one.term or one.aspect) not in terms))


def reworded(made: Draft, name: str, **values: Any) -> Draft:
    """Return a draft in which the finding of a term or aspect says something else."""
    found = tuple(replace(one, **values) if (one.term or one.aspect) == name else one for one in made.findings)
    return replace(made, findings=found)
