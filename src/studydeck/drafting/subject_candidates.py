"""Where a document shows what it compares: its title, headings, table heads, first sentences, contrasts, parallel sections.

Each place gives names with a weight; `subjects` adds the weights up and chooses.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from studydeck.drafting import comparisons, sentences, terms
from studydeck.drafting.comparisons import Comparison, Strength
from studydeck.drafting.document import Block, Document, Entry, Heading, Item, Paragraph, Table
from studydeck.drafting.generic_words import HEADS_OF_TABLES
from studydeck.drafting.naming import is_empty, is_generic, name_of, with_shared_words, word_of
from studydeck.drafting.usage import Usage

_MOST_HEADINGS = 80
_MOST_SENTENCES = 600
_OPENING = 12
_FIRST = 3
_MOST_LINES = 400
_TITLE = {Strength.NAMED: 10.0, Strength.SAID: 8.0, Strength.LISTED: 5.0, Strength.OFFERED: 5.0, Strength.JOINED: 3.0}
_HEADING = {Strength.NAMED: 4.0, Strength.SAID: 3.0, Strength.LISTED: 1.5, Strength.OFFERED: 1.5, Strength.JOINED: 1.0}
_SENTENCE = {Strength.NAMED: 2.0, Strength.SAID: 2.0, Strength.LISTED: 1.0, Strength.OFFERED: 1.0, Strength.JOINED: 0.5}
_LABEL = re.compile(r"^([^:.;!?\n]{2,50}):(?:\s|$)")
_LABELLED = re.compile(r"^(?:\(?[\divx]{1,4}[.)]\s+)?(?:([^:.;!?]{2,40}):\s+)?", re.IGNORECASE)
_CONTRAST = re.compile(
    r"\b(?:while|whereas|unlike|but|although|though|compared\s+(?:to|with)|in\s+contrast|as\s+opposed\s+to|by\s+contrast|than|;)(?:\s|$)|;",
    re.IGNORECASE,
)
_CONTRAST_FIRST = re.compile(
    r"^(?:while|whereas|unlike|although|though|compared\s+(?:to|with)|in\s+contrast\s+to|as\s+opposed\s+to)\s",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:(?:a|an|the|most|many|some|all|both|with|in|for|on|by|of|your|to|at)\s+)+", re.IGNORECASE)
_FEW = 2
_FRAMED = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """Names that one place in the document puts side by side, and how much that says."""

    names: tuple[str, ...]
    weight: float
    title: bool = False


def candidates(document: Document, usage: Usage) -> list[Candidate]:
    """Return what every place of the document suggests."""
    found: list[Candidate] = []
    titles = _titles(document)
    for number, text in enumerate(titles):
        found += _of_text(comparisons.in_title(text), _TITLE, usage, 1.0 if number < 2 else 0.8, title=True)
    headings = [text for text in usage.headings[:_MOST_HEADINGS] if text not in titles]
    for text in headings:
        found += _of_text(comparisons.in_title(text), _HEADING, usage)
    found += _of_tables(document.blocks, usage)
    found += _of_lines(document.blocks, usage)
    found += _of_sentences(usage)
    found += _of_contrasts(usage)
    found += _of_parallels(document.blocks, usage)
    return found


def _titles(document: Document) -> list[str]:
    """Return the title, and what may be it where the title is the site's: the first headings and short first lines."""
    texts = [document.title]
    for number, block in enumerate(document.blocks[:8]):
        if (isinstance(block, Heading) and (number < 4 or block.level == 1)) or (
            isinstance(block, Paragraph)
            and number < 3
            and len(block.passage.text) <= 120
            and not block.passage.text.endswith(".")
        ):
            texts.append(block.passage.text)
    return [text for text in dict.fromkeys(texts) if text]


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
            if title and comparison.strength is Strength.JOINED and len(names) == 2 and not _is_one(names, usage):
                weight += 1.0
            yield Candidate(names, weight, title)


def _is_one(names: Sequence[str], usage: Usage) -> bool:
    """Whether the text mostly names two things in one breath: terms and conditions."""
    return usage.count(" and ".join(names)) >= 0.5 * min(map(usage.count, names))


def _names(comparison: Comparison, usage: Usage, *, title: bool) -> tuple[str, ...]:
    refused = is_empty if title or comparison.strength >= Strength.SAID else is_generic
    parts = _rejoined(comparison.parts, usage)
    names = [name_of(part, usage, first=n == 0, last=n == len(parts) - 1) for n, part in enumerate(parts)]
    plain = [word_of(part, usage) for part in parts]
    if comparison.strength is Strength.NAMED and all(plain) and any(not name or is_empty(name) for name in names):
        return tuple(plain)  # who vs whom
    if not all(names):
        return ()
    full = with_shared_words(names, usage)
    if any(refused(name) for name in full):
        return ()
    keys = {usage.key(name) for name in full}
    return full if len(keys) == len(full) else ()


def _rejoined(parts: Sequence[str], usage: Usage) -> Sequence[str]:
    """Return the parts, those joined again that the text uses as one: rhythm and blues."""
    for at in range(len(parts) - 1) if len(parts) > 2 else ():
        whole = f"{parts[at]} and {parts[at + 1]}"
        times = usage.count(whole)
        if times > 1 and times >= 0.7 * min(usage.count(parts[at]), usage.count(parts[at + 1])):
            return [*parts[:at], whole, *parts[at + 2 :]]
    return parts


def _of_tables(blocks: Sequence[Block], usage: Usage) -> Iterator[Candidate]:
    for block in blocks:
        if not isinstance(block, Table) or len(block.rows) < 2:
            continue
        head = [terms.bare(cell.text) for cell in block.rows[0]]
        side = [terms.bare(row[0].text) for row in block.rows[1:]]
        corner = terms.normal(head[0]) if head else ""
        if corner in HEADS_OF_TABLES or is_generic(corner):
            yield from _row(head[1:], usage, 6.0, least=1 if corner in HEADS_OF_TABLES else 2)
        elif len(head) == 2:
            yield from _row(head, usage, 5.0)
        if len(head) > 2 and 2 <= len(side) <= 6 and not any(is_generic(name) for name in side):
            akin = len({terms.normal(name).split(" ")[-1] for name in side}) == 1
            yield from _row(side, usage, 5.0 if akin else 3.0)


def _row(cells: Sequence[str], usage: Usage, weight: float, *, least: int = 2) -> Iterator[Candidate]:
    names = [cell for cell in (re.sub(r"\s*\(.*\)$", "", cell) for cell in cells) if cell]
    if 2 <= len(names) <= 6 and len(names) == len(cells) and all(_may_be(name, usage, least) for name in names):
        yield Candidate(with_shared_words(names, usage), weight)


def _of_lines(blocks: Sequence[Block], usage: Usage) -> Iterator[Candidate]:
    """Yield the head of a table that was copied one cell a line: "Basis of comparison", then names up to an aspect."""
    lines = [block.passage.text if isinstance(block, Heading | Paragraph | Item) else "" for block in blocks[:_MOST_LINES]]
    for number, line in enumerate(lines):
        if len(line) > 30 or not (terms.normal(line) in HEADS_OF_TABLES or line.casefold().startswith(("basis ", "points of ", "parameters"))):
            continue
        names: list[str] = []
        for cell in lines[number + 1 : number + 6]:
            name = terms.bare(cell)
            if is_generic(name) or len(name.split()) > 4 or not terms.plausible(name):
                break
            names.append(name)
        if 1 < len(names) < 5:
            yield from _row(names, usage, 6.0, least=1)
            return


def _may_be(name: str, usage: Usage, least: int = 2) -> bool:
    return terms.plausible(name, 6) and not is_generic(name) and usage.count(name) >= least


def _of_sentences(usage: Usage) -> Iterator[Candidate]:
    """Yield what the first sentences, and the first of each later paragraph, say is compared."""
    seen = 0
    for line in usage.lines[:_MOST_SENTENCES]:
        for span in sentences.split(line[:2000]):
            seen += 1
            if seen > _OPENING and span.start > 0:
                break
            yield from _of_text(
                comparisons.in_sentence(line[span.start : span.end]),
                _SENTENCE,
                usage,
                1.5 if seen <= _FIRST else 1.0 if seen <= _OPENING else 0.5,
            )


def _of_contrasts(usage: Usage) -> Iterator[Candidate]:
    """Yield pairs of names that head two contrasted clauses, or one sentence each, one after the other."""
    pairs: dict[tuple[str, ...], float] = defaultdict(float)
    before, rest_before = "", ""
    run: list[str] = []
    for text in islice(_all_sentences(usage), _MOST_SENTENCES):
        cue = _CONTRAST.search(text)
        if cue is not None:
            pair = _contrasted(text, cue, usage)
            if pair:
                pairs[pair] += 1.5
        name = _opening_name(text, usage)
        rest = text[text.casefold().find(name.casefold()) + len(name) :].split()[:2] if name else []
        verb = rest[0].casefold().strip(",") if rest else ""
        if name and before and usage.key(name) != usage.key(before):
            pairs[(before, name)] += 1.25 if verb and verb == rest_before else 0.5
        if (
            name
            and all(usage.key(name) != usage.key(other) for other in run)
            and (not run or _head(name) == _head(run[-1]))
        ):
            run.append(name)
        else:
            if len(run) > 2:
                yield Candidate(tuple(run), 2.5)
            run = [name] if name else []
        before, rest_before = name, verb
    if len(run) > 2:
        yield Candidate(tuple(run), 2.5)
    known: dict[frozenset[str], Candidate] = {}
    for pair, weight in pairs.items():
        key = frozenset(map(usage.key, pair))
        earlier = known.get(key)
        known[key] = Candidate(
            pair if earlier is None else earlier.names, weight + (earlier.weight if earlier else 0.0)
        )
    for candidate in known.values():
        yield Candidate(candidate.names, min(candidate.weight, 6.0))


def _head(name: str) -> str:
    """Return the last word of a name of several, in the singular."""
    return terms.normal(name).rpartition(" ")[2] if " " in name else name


def _all_sentences(usage: Usage) -> Iterator[str]:
    """Yield every sentence of the running text, a mark before it gone."""
    for line in usage.lines:
        for span in sentences.split(line):
            text = line[span.start : span.end].lstrip("•-–—*🔹🔸✅➡️▪◦●► ")
            label = _LABELLED.match(text)
            word = label[1] or "" if label is not None else ""
            keeps = label is None or " " not in text[label.end() :].strip() or (word and usage.count(word) > 1 and not is_generic(word))
            yield text if keeps else text[label.end() :]  # type: ignore[union-attr]


def _contrasted(text: str, cue: re.Match[str], usage: Usage) -> tuple[str, ...]:
    if _CONTRAST_FIRST.match(text):
        first, second = text[cue.end() :], text[text.find(",", cue.end()) + 1 :] if "," in text else ""
    else:
        first, second = text, text[cue.end() :]
    names = (_opening_name(first, usage), _opening_name(second, usage))
    if not all(names) or usage.key(names[0]) == usage.key(names[1]):
        return ()
    return names


def _opening_name(clause: str, usage: Usage) -> str:
    """Return the name that a clause opens with: the longest run of its first words that the document keeps using."""
    words = _ARTICLE.sub("", clause.strip(" ,“\"'‘")).split()[:5]
    best, before = "", 0
    for length in range(1, len(words) + 1):
        name = terms.bare(" ".join(words[:length]))
        times = usage.count(name)
        if not terms.plausible(name) or times < _FEW or (before and times < 0.3 * before):
            break
        if not is_generic(name):
            best = name
        before = times
        if words[length - 1][-1:] in ",;:":
            break
    return best


def _of_parallels(blocks: Sequence[Block], usage: Usage) -> Iterator[Candidate]:
    """Yield names that fill the same place in headings, labels or repeated headings."""
    headings: dict[int, list[str]] = defaultdict(list)
    labels: dict[str, set[str]] = defaultdict(set)  # of each label, the headings it stands under
    under: dict[str, dict[str, str]] = defaultdict(dict)  # of each heading, its labels
    parents: dict[str, set[str]] = defaultdict(set)
    open_headings: list[Heading] = []
    for block in blocks:
        match block:
            case Heading():
                while open_headings and open_headings[-1].level >= block.level:
                    open_headings.pop()
                text = re.sub(r"^\d+[.)]\s*", "", block.passage.text)
                headings[block.level].append(text)
                if open_headings:
                    parents[text].add(open_headings[-1].passage.text)
                open_headings.append(block)
            case Item() | Paragraph():
                label = _LABEL.match(block.passage.text)
                if label is not None and open_headings:
                    heading = open_headings[-1].passage.text
                    labels[label[1]].add(heading)
                    under[heading][terms.normal(label[1])] = label[1]
            case Entry() | Table():
                continue
    for level in sorted(headings):
        yield from _of_frames(headings[level][:_MOST_HEADINGS], usage)
    yield from _of_labels(under, usage)
    yield from _of_repeated(labels, usage)
    yield from _of_repeated({text: above for text, above in parents.items() if len(above) > 1}, usage)


def _of_frames(headings: Sequence[str], usage: Usage) -> Iterator[Candidate]:
    """Yield names that fill the same frame: "Benefits of A", "Benefits of B"."""
    frames: dict[tuple[str, str], list[str]] = defaultdict(list)
    split = [heading.strip(" :?.").split() for heading in headings]
    for one, other in combinations(split, 2):
        front = _common(one, other)
        back = _common(one[front:][::-1], other[front:][::-1])
        slots = [words[front : len(words) - back] for words in (one, other)]
        if not front + back or not all(0 < len(slot) <= 4 for slot in slots):
            continue
        frame = " ".join(one[:front]).casefold(), " ".join(one[len(one) - back :]).casefold() if back else ""
        for slot in slots:
            name = terms.bare(" ".join(slot))
            if name not in frames[frame]:
                frames[frame].append(name)
    for names in frames.values():
        if 2 <= len(names) <= 5 and all(_may_be(name, usage) for name in names):
            yield Candidate(with_shared_words(names, usage), 3.0 if len(names) <= _FRAMED else 1.5)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words two headings begin with in common."""
    most = min(len(one), len(other))
    return next((n for n in range(most) if one[n].casefold() != other[n].casefold()), most)


def _of_labels(under: dict[str, dict[str, str]], usage: Usage) -> Iterator[Candidate]:
    """Yield headings under which the same labels stand."""
    named = [(heading, set(labels)) for heading, labels in under.items() if len(labels) > 1][:_MOST_HEADINGS]
    for n, (heading, labels) in enumerate(named):
        group = [heading, *(other for other, theirs in named[n + 1 :] if len(labels & theirs) > 1)]
        names = [name_of(text, usage) for text in group]
        if 2 <= len(names) <= 5 and all(name and _may_be(name, usage) for name in names):
            yield Candidate(with_shared_words(names, usage), 4.0)
            return


def _of_repeated(places: dict[str, set[str]], usage: Usage) -> Iterator[Candidate]:
    """Yield labels or headings that come back together under several headings, such as each aspect."""
    groups: dict[frozenset[str], list[str]] = defaultdict(list)
    for name, above in places.items():
        if len(above) > 1:
            groups[frozenset(above)].append(name)
    for names in groups.values():
        if 2 <= len(names) <= 5 and all(_may_be(terms.bare(name), usage) for name in names):
            yield Candidate(with_shared_words([terms.bare(name) for name in names], usage), 4.0)
