"""Where a document shows what it compares: its title, headings, table heads, first sentences, contrasts, parallel sections.

Each place gives names with a weight; `subjects` adds the weights up and chooses.
"""

import re
from collections.abc import Iterator, Sequence

from studydeck.drafting.document import Block, Document, Heading, Item, Paragraph, Table
from studydeck.drafting.language import sentences, terms
from studydeck.drafting.subjects import comparisons
from studydeck.drafting.subjects.candidate import Candidate, may_be
from studydeck.drafting.subjects.comparisons import Comparison, Strength
from studydeck.drafting.subjects.contrasting_names import of_contrasts
from studydeck.drafting.subjects.generic_words import HEADS_OF_TABLES, NUMBERING, heads_remarks, is_corner
from studydeck.drafting.subjects.head_lines import of_head_lines
from studydeck.drafting.subjects.naming import is_empty, is_generic, name_of, with_shared_words, word_of
from studydeck.drafting.subjects.parallel_names import of_parallels
from studydeck.drafting.subjects.usage import Usage

_MOST_HEADINGS = 80
_MOST_SENTENCES = 600
_OPENING = 12
_FIRST = 3
_MOST_LINES = 400
_MOST_CELLS = 24  # of a table that are looked at for its width
_TRIED = 3  # aspects
_LONGEST_CORNER = 30  # characters
_SHORT = 4  # words of a name that is only joined to another
_TWICE = 2  # times at least that a subject is named
_HEADED = 2.5
_JOINED_AND_COMPARED = 1.5
_COMPARES = re.compile(r"\b(?:similarit|differ|compar|contrast|common|alike|vs|versus)", re.IGNORECASE)
_ASKED = 16  # words of a first question that names what is compared
_LONG_LINE = 150  # characters
_TITLE = {Strength.NAMED: 10.0, Strength.SAID: 8.0, Strength.LISTED: 5.0, Strength.OFFERED: 5.0, Strength.JOINED: 3.0}
_HEADING = {Strength.NAMED: 4.0, Strength.SAID: 3.0, Strength.LISTED: 1.5, Strength.OFFERED: 1.5, Strength.JOINED: 1.0}
_SENTENCE = {Strength.NAMED: 3.0, Strength.SAID: 2.0, Strength.LISTED: 1.0, Strength.OFFERED: 1.0, Strength.JOINED: 0.5}


def candidates(document: Document, usage: Usage) -> list[Candidate]:
    """Return what every place of the document suggests."""
    found: list[Candidate] = []
    titles = _titles(document)
    for number, text in enumerate(titles):
        found += _of_text(comparisons.in_title(text), _TITLE, usage, 1.0 if number < 2 else 0.6, title=True)
    headings = [text for text in usage.headings[:_MOST_HEADINGS] if text not in titles]
    for text in headings:
        found += _of_text(comparisons.in_title(text), _HEADING, usage)
    found += _of_tables(document.blocks, usage)
    lines = _lines(document.blocks)
    found += _of_lines(lines, usage)
    found += of_head_lines(lines, usage)
    found += _of_sentences(usage)
    found += of_contrasts(usage)
    found += of_parallels(document.blocks, usage)
    found += list(_of_headed(found, usage))
    return found


def _of_headed(found: Sequence[Candidate], usage: Usage) -> Iterator[Candidate]:
    """Yield again the sets named somewhere of which each member heads a section of its own."""
    headings = {usage.key(text) for text in usage.headings}
    sets = {frozenset(map(usage.key, candidate.names)): candidate.names for candidate in reversed(found)}
    for keys, names in sets.items():
        if keys <= headings:
            yield Candidate(names, _HEADED)


def _titles(document: Document) -> list[str]:
    """Return the title, and what may be it where the title is the site's: the first headings and short first lines."""
    texts = [document.title]
    for number, block in enumerate(document.blocks[:8]):
        if isinstance(block, Paragraph) and len(block.passage.text) > _LONG_LINE:
            break  # the text has begun: a heading after it is that of a part
        if (isinstance(block, Heading) and (number < 4 or block.level == 1)) or (
            isinstance(block, Paragraph)
            and number < 3
            and len(block.passage.text) <= 120
            and not block.passage.text.endswith(".")
        ):
            texts.append(block.passage.text)
    bare = document.title
    return [
        text
        for text in dict.fromkeys(texts)
        if text and not (text != bare and bare and text.startswith(bare) and not comparisons.goes_on(text[len(bare) :]))
    ]


def _of_text(
    found: Sequence[Comparison],
    weights: dict[Strength, float],
    usage: Usage,
    share: float = 1.0,
    *,
    title: bool = False,
) -> Iterator[Candidate]:
    """Yield the named things of one text; a weaker reading of the same text counts only where a surer one failed."""
    best = 0.0
    for comparison in found:
        weight = weights[comparison.strength] * share
        if weight < best:
            break
        names = _names(comparison, usage, title=title)
        if names:
            best = weight
            if not title and min(map(usage.count, names)) < _TWICE:
                weight /= 2
            if title and comparison.strength is Strength.JOINED and len(names) == 2 and not usage.in_one_breath(names):
                weight += 1.0
            if title and comparison.strength is Strength.JOINED and any(map(_COMPARES.search, usage.headings)):
                weight += _JOINED_AND_COMPARED
            yield Candidate(names, weight, title)


def _names(comparison: Comparison, usage: Usage, *, title: bool) -> tuple[str, ...]:
    refused = is_empty if title or comparison.strength >= Strength.SAID else is_generic
    parts = _rejoined(_parted(comparison.parts, usage) if title else comparison.parts, usage)
    names = [name_of(part, usage, first=n == 0, last=n == len(parts) - 1) for n, part in enumerate(parts)]
    plain = [word_of(part, usage, most=2 if title else 1) for part in parts]
    if comparison.strength is Strength.NAMED and all(plain) and any(not name or is_empty(name) for name in names):
        return tuple(plain)  # who vs whom
    if not all(names):
        return ()
    full = with_shared_words(names, usage)
    if title:
        full = _with_fronts(_with_ends(full, parts, usage), parts, usage)
    if any(refused(name) for name in full):
        return ()
    if comparison.strength is Strength.JOINED and all(is_generic(name) for name in full):
        return ()  # the heading "Definition & focus"
    if comparison.strength <= Strength.LISTED and max(len(name.split()) for name in full) > _SHORT:
        return ()
    keys = {usage.key(name) for name in full}
    return full if len(keys) == len(full) else ()


def _parted(parts: Sequence[str], usage: Usage) -> Sequence[str]:
    """Return the parts, one that lost its commas ("jam jelly marmalade") cut into the words that the text speaks of each by itself."""
    found: list[str] = []
    for part in parts:
        words = [word for word in (terms.bare(word) for word in part.split()) if word]
        alone = 1 < len(words) <= _SHORT and not usage.count(part) and all(usage.starts(word) for word in words)
        found += words if alone else [part]
    return found


def _with_ends(names: Sequence[str], parts: Sequence[str], usage: Usage) -> tuple[str, ...]:
    """Return the names with the last word that a title gives to all, where one lost it: "acoustic guitars and electric guitars"."""
    ends = {usage.key(part.rpartition(" ")[2]) for part in parts}
    kept = [name for name in names if " " in name and usage.key(name.rpartition(" ")[2]) in ends]
    if len(ends) != 1 or not kept or len(kept) == len(names):
        return tuple(names)
    end = kept[0].rpartition(" ")[2]
    return tuple(name if name in kept or usage.key(name) in ends else f"{name} {end}" for name in names)


def _with_fronts(names: Sequence[str], parts: Sequence[str], usage: Usage) -> tuple[str, ...]:
    """Return the names with the first word that a title gives to all, where one lost it: "marketing strategy and marketing plan"."""
    fronts = {usage.key(part.partition(" ")[0]) for part in parts}
    kept = [name for name in names if " " in name and usage.key(name.partition(" ")[0]) in fronts]
    bare = [name for name in names if name not in kept]
    if len(fronts) != 1 or not kept or not bare or any(" " in name for name in bare):
        return tuple(names)
    front = kept[0].partition(" ")[0]
    return tuple(name if name in kept else f"{front} {name}" for name in names)


def _rejoined(parts: Sequence[str], usage: Usage) -> Sequence[str]:
    """Return the parts, those joined again that the text uses as one: rhythm and blues."""
    for at in range(len(parts) - 1) if len(parts) > 2 else ():
        whole = f"{parts[at]} and {parts[at + 1]}"
        times = usage.count(whole) - (usage.count_listed(parts[at - 1], whole) if at else 0)
        if times > 1 and times >= 0.7 * min(usage.count(parts[at]), usage.count(parts[at + 1])):
            return [*parts[:at], whole, *parts[at + 2 :]]
    return parts


def _of_tables(blocks: Sequence[Block], usage: Usage) -> Iterator[Candidate]:
    for block in blocks:
        if not isinstance(block, Table) or len(block.rows) < 2:
            continue
        head = [terms.bare(cell.text) for cell in block.rows[0]]
        side = [terms.bare(row[0].text) for row in block.rows[1:]]
        if len(head) > 2 and (NUMBERING.fullmatch(head[0]) or not head[0]) and side and side[0].rstrip(".") == "1":
            head, side = head[1:], []
            if head[0] and not is_corner(head[0]):
                head = ["", *head]
        head = [head[0], *(cell for cell in head[1:] if not heads_remarks(cell))] if head else head
        corner = terms.normal(head[0]) if head else ""
        if is_corner(corner):
            corner = "aspect"
        if corner in HEADS_OF_TABLES or is_generic(corner):
            yield from _row(head[1:], usage, 6.0, least=1 if corner in HEADS_OF_TABLES else 2)
        elif len(head) == 2:
            yield from _row(head, usage, 5.0)
        if len(head) > 2 and 2 <= len(side) <= 6 and not any(is_generic(name) for name in side):
            akin = len({terms.normal(name).split(" ")[-1] for name in side}) == 1
            yield from _row(side, usage, 5.0 if akin else 3.0)


def _row(cells: Sequence[str], usage: Usage, weight: float, *, least: int = 2) -> Iterator[Candidate]:
    names = [cell for cell in (re.sub(r"\s*\(.*\)$", "", cell) for cell in cells) if cell]
    if 2 <= len(names) <= 6 and len(names) == len(cells) and all(may_be(name, usage, least) for name in names):
        yield Candidate(with_shared_words(names, usage), weight)


def _lines(blocks: Sequence[Block]) -> list[str]:
    return [
        block.passage.text if isinstance(block, Heading | Paragraph | Item) else "" for block in blocks[:_MOST_LINES]
    ]


def _of_lines(lines: Sequence[str], usage: Usage) -> Iterator[Candidate]:
    """Yield the head of a table that was copied one cell a line: "Basis of comparison", then as many names as fit the aspects below."""
    for number, line in enumerate(lines):
        if len(line) > _LONGEST_CORNER or not is_corner(line) or any(map(is_corner, lines[number + 1 : number + 2])):
            continue  # or the numbers' head, and the corner is the next
        names: list[str] = []
        for cell in lines[number + 1 : number + 6]:
            name = terms.bare(cell)
            if is_generic(name) or len(name.split()) > 4 or not terms.plausible(name):
                break
            names.append(name)
        if 1 < len(names) < 5:
            told = lines[number + len(names) + 1 : number + len(names) + 2] in (["1"], ["1."])
            sides = len(names) if told else _sides(lines[number : number + _MOST_CELLS], len(names))
            yield from _row(names[:sides], usage, 6.0, least=1)
            return


def _sides(lines: Sequence[str], most: int) -> int:
    """Return how many columns a table of a cell a line has beside its aspects: those with which the aspects are shortest."""
    lengths = [99 if line.endswith(".") else len(line.split()) for line in lines]
    fit = {}
    for sides in range(2, most + 1):
        labels = lengths[sides + 1 :: sides + 1][:_TRIED]
        fit[sides] = sum(labels) / len(labels) if labels else 99.0
    return min(fit, key=lambda sides: (fit[sides], sides))


def _of_sentences(usage: Usage) -> Iterator[Candidate]:
    """Yield what the first sentences, and the first of each later paragraph, say is compared."""
    seen = 0
    for line in usage.lines[:_MOST_SENTENCES]:
        for span in sentences.split(line[:2000]):
            seen += 1
            if seen > _OPENING and span.start > 0:
                break
            text = line[span.start : span.end]
            share = 1.5 if seen <= _FIRST else 1.0 if seen <= _OPENING else 0.5
            asks = seen <= _OPENING and text.endswith("?") and len(text.split()) <= _ASKED
            yield from _of_text(
                comparisons.in_title(text) if asks else comparisons.in_sentence(text), _SENTENCE, usage, share
            )
