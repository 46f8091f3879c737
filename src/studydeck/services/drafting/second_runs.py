"""What a document's draft has that wasn't decided on yet, after the document or the program changed.

A finding is known by its id; where that is gone, by its words, so that a renamed term or aspect isn't offered as new.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from studydeck.core.text import normalise
from studydeck.drafting import card_ids
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.content import likeness, stems
from studydeck.services.drafting.decisions import OWN, Act, Decision

_REWORDED = 0.6  # of the words of both
_STILL_REJECTED = 0.8  # what a person didn't want isn't offered again for a word


@dataclass(frozen=True, slots=True)
class Changed:
    """A finding that was decided on and says something else now.

    Attributes:
        number: among the draft's findings.
        was: what the document said then, on one line.
        decision: what was decided.
    """

    number: int
    was: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class SecondRun:
    """The findings of a draft by what is known of them, numbers in the draft's findings, each in one of them.

    Attributes:
        new: Nothing was decided on.
        changed: Decided on, and the document says something else now.
        kept: In a deck, or part of another card that is, and as they were.
        rejected: Not wanted, and as they were.
        gone: What was decided on and is no longer found in the document.
        known: The decision that holds for each finding that isn't new, whatever the finding was called then.
    """

    new: tuple[int, ...]
    changed: tuple[Changed, ...]
    kept: tuple[int, ...]
    rejected: tuple[int, ...]
    gone: tuple[Decision, ...]
    known: tuple[tuple[int, Decision], ...] = ()


def compare(made: Draft, decided: Mapping[str, Decision]) -> SecondRun:
    """Return what of a draft is new, changed, kept and rejected, and what is gone.

    Args:
        made: the draft, with all its findings.
        decided: what was decided on the document's cards, by their ids.
    """
    ids = card_ids.finding_ids(made)
    known = {name: one for name, one in decided.items() if one.decided and not name.startswith(OWN)}
    matched = {number: known[name] for number, name in enumerate(ids) if name in known}
    present = frozenset(ids)
    left = [one for name, one in known.items() if name not in present]
    renamed, gone = _by_words(made, [number for number in range(len(ids)) if number not in matched], left)
    matched |= renamed
    new: list[int] = []
    changed: list[Changed] = []
    kept: list[int] = []
    rejected: list[int] = []
    for number, finding in enumerate(made.findings):
        decision = matched.get(number)
        if decision is None:
            new.append(number)
        elif not _says_more(decision, finding):
            (rejected if decision.act is Act.REJECT else kept).append(number)
        else:
            changed.append(Changed(number, decision.content, decision))
    return SecondRun(tuple(new), tuple(changed), tuple(kept), tuple(rejected), tuple(gone), tuple(matched.items()))


def without_rejected(made: Draft, decided: Mapping[str, Decision]) -> Draft:
    """Return a draft without the findings that were rejected, also where a word of them changed."""
    gone = set(compare(made, decided).rejected)
    return replace(made, findings=tuple(one for number, one in enumerate(made.findings) if number not in gone))


def _says_more(decision: Decision, finding: Finding) -> bool:
    """Whether a finding's words changed so far that it is to be decided on again."""
    content = card_ids.content_of(finding)
    if not decision.content or normalise(decision.content) == normalise(content):
        return False
    if decision.act is not Act.REJECT:
        return True
    said = " ".join(
        (finding.meaning, finding.text, *finding.sides, *finding.items)
    )  # another name of it is nothing new
    return not stems(said) <= stems(decision.content) and likeness(decision.content, content) < _STILL_REJECTED


def _by_words(
    made: Draft, numbers: Sequence[int], left: Sequence[Decision]
) -> tuple[dict[int, Decision], list[Decision]]:
    """Return the findings whose ids aren't known and whose words are, and what is left of the decisions."""
    by_word: dict[str, list[int]] = {}
    for n, decision in enumerate(left):
        for word in stems(decision.content):
            by_word.setdefault(word, []).append(n)
    matched: dict[int, Decision] = {}
    used: set[int] = set()
    for number in numbers:
        content = card_ids.content_of(made.findings[number])
        shared: dict[int, int] = {}
        for word in stems(content):
            for n in by_word.get(word, ()):
                shared[n] = shared.get(n, 0) + 1
        best = max((n for n in shared if n not in used), key=lambda n: (shared[n], -n), default=None)
        if best is not None and likeness(left[best].content, content) >= _REWORDED:
            matched[number] = left[best]
            used.add(best)
    return matched, [decision for n, decision in enumerate(left) if n not in used]
