"""Short documents made from lines, and the texts whose subjects are known: `openings.txt` and `titles.txt`."""

from pathlib import Path

from studydeck.drafting.document import Block, Document, Heading, Item, Paragraph, Passage, Place, Table
from studydeck.drafting.language import terms
from studydeck.drafting.outline import Subject

_HERE = Path(__file__).parent


def document_of(text: str) -> Document:
    """Return a document: the first line its title, `# ` a heading, `- ` an item, `|` a row of a table, else a paragraph."""
    blocks: list[Block] = []
    rows: list[tuple[Passage, ...]] = []
    at = 0
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.startswith("|"):
            rows.append(tuple(_passage(cell.strip(), at) for cell in line.strip("|").split("|")))
        elif rows:
            blocks.append(Table(tuple(rows)))
            rows = []
        if number == 0 and line:
            blocks.append(Heading(_passage(line, at), 1))
        elif line.startswith("# "):
            blocks.append(Heading(_passage(line[2:], at + 2), 2))
        elif line.startswith("- "):
            blocks.append(Item(_passage(line[2:], at + 2)))
        elif line and not line.startswith("|"):
            blocks.append(Paragraph(_passage(line, at)))
        at += len(line) + 1
    if rows:
        blocks.append(Table(tuple(rows)))
    return Document("text.txt", text, tuple(blocks), lines[0])


def _passage(text: str, at: int) -> Passage:
    return Passage(text, (Place(0, at),) if text else (), at + len(text))


def openings() -> list[tuple[tuple[str, ...], str]]:
    """Return short articles, each with the names of its subjects."""
    found = []
    for part in (_HERE / "openings.txt").read_text("utf-8").split("=== ")[1:]:
        head, _, body = part.partition("\n")
        found.append((_names(head), body.rstrip("\n")))
    return found


def titles() -> list[tuple[tuple[str, ...], str]]:
    """Return articles of a title and a few plain sentences, each with the names of its subjects."""
    found = []
    for line in (_HERE / "titles.txt").read_text("utf-8").splitlines():
        title, _, names = line.partition("=>")
        wanted = _names(names)
        body = [f"Much can be said of {_inside(name)}. We know {_inside(name)} well." for name in wanted]
        body += [f"{name} is the other matter." for name in wanted]
        if not wanted:
            body = ["A caterpillar eats. A butterfly flies. Jira was slow. Linear is fast. A brand needs a strategy."]
        found.append((wanted, "\n".join((title.strip(), *body))))
    return found


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split("|") if name.strip())


def _inside(name: str) -> str:
    """Return a name as it is written inside a sentence."""
    keeps = " " not in name and any(char.isupper() for char in name[1:])
    return name if keeps else name[0].lower() + name[1:]


def same(wanted: tuple[str, ...], found: tuple[Subject, ...]) -> bool:
    """Whether these are the subjects wanted, whatever their number and order."""
    return sorted(map(terms.normal, wanted)) == sorted(terms.normal(subject.name) for subject in found)
