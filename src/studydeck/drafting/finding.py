"""What was found in a document: a definition, a difference, a likeness or a list, tied to the words it comes from."""

from dataclasses import dataclass
from enum import StrEnum

from studydeck.drafting.document import Span


class FindingKind(StrEnum):
    """What a finding says."""

    DEFINITION = "definition"
    DIFFERENCE = "difference"
    LIKENESS = "likeness"
    LIST = "list"


class Tier(StrEnum):
    """How much a finding is to be trusted: by the measured precision of its pattern (`tiers.py`)."""

    READY = "ready"
    CHECK = "check"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of the document that a finding rests on: whole sentences, cells or items.

    Attributes:
        text: As it stands in the blocks (clean, one line).
        span: In the document's source, from its first to its last character.
        lines: All lines (from 1) it touches, rising; parts that stand apart (two cells, two sections) leave gaps.
        heading: The nearest heading above, for `source: {at: ...}`; may be empty.
        block: The number of its first block, for the order of findings.
    """

    text: str
    span: Span
    lines: tuple[int, ...]
    heading: str = ""
    block: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    Which attributes are filled: a definition has `term` and `meaning`; a difference `subjects`, `aspect` (empty where the
    document names none) and `sides` (one a subject, in the order of `subjects`; "" where the document is silent about one
    of three or more); a likeness `subjects` and `text`; a list `term` (its topic) and `items`.

    Attributes:
        pattern: The name of the pattern that found it first.
        quotes: Where it stands; the first is the one shown. Merging adds others.
        also: Other patterns that found the same.
        doubts: What speaks against it, as short codes of the pattern's (`long`, `guessed-heading`, ...): each may lower the tier.
        ordered: Of a list: whether its order matters (numbered, or steps).
        tier: Given by `tiers.py`.
    """

    kind: FindingKind
    pattern: str
    quotes: tuple[Quote, ...]
    term: str = ""
    meaning: str = ""
    subjects: tuple[str, ...] = ()
    aspect: str = ""
    sides: tuple[str, ...] = ()
    text: str = ""
    items: tuple[str, ...] = ()
    ordered: bool = False
    also: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    tier: Tier = Tier.CHECK
