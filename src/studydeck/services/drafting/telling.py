"""What came of drafting a document, said in a line for people and as JSON for programs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from studydeck.core.text import normalise
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding, FindingKind, Tier

_SHOWN = 60  # characters of what was skipped


def as_json(finding: Finding, file: str = "") -> dict[str, Any]:
    """Return a finding as `studydeck draft --json` gives it.

    Args:
        finding: with its tier.
        file: where it stands, said where there are several.
    """
    first = finding.quotes[0]
    own: dict[FindingKind, dict[str, Any]] = {
        FindingKind.DEFINITION: {"term": finding.term, "meaning": finding.meaning},
        FindingKind.DIFFERENCE: {
            "subjects": list(finding.subjects),
            "aspect": finding.aspect,
            "sides": list(finding.sides),
        },
        FindingKind.LIKENESS: {"subjects": list(finding.subjects), "text": finding.text},
        FindingKind.LIST: {"topic": finding.term, "items": list(finding.items)},
    }
    return {
        "kind": finding.kind.value,
        **own[finding.kind],
        "quote": first.text,
        "lines": list(first.lines),
        "tier": finding.tier.value,
        "pattern": finding.pattern,
        **({"file": file} if file else {}),
    }


def in_short(made: Draft, offered: Draft) -> str:
    """Return in one line what was found in a document and what was left out of it."""
    from studydeck.services import wording

    findings = offered.findings
    counts = Counter(finding.kind for finding in findings)
    kinds = [wording.plural(counts[kind], kind.value, _PLURALS.get(kind, "")) for kind in FindingKind if counts[kind]]
    told = [_enumerated(kinds) if kinds else "nothing was found"]
    if not made.findings:
        told.append("--subjects A B says what it compares, --review makes cards of its sentences")
    to_check = sum(finding.tier is not Tier.READY for finding in findings)
    doubtful = len(made.findings) - len(findings)
    if to_check:
        told.append(f"{to_check} to be checked")
    if doubtful:
        told.append(f"{wording.plural(doubtful, 'doubtful one')} left out (--doubtful)")
    if made.skipped:
        why = _enumerated(list(dict.fromkeys(omission.why.value for omission in made.skipped)))
        told.append(f"skipped: {why} (--skipped lists what)")
    compared = f" ({_enumerated([subject.name for subject in made.subjects])})" if len(made.subjects) > 1 else ""
    return f"{made.document.name}{compared}: {'; '.join(told)}."


def unnamed(made: Draft, given: Sequence[str]) -> str:
    """Return a sentence about the given subjects that a document doesn't speak of; empty where it does."""
    said = normalise(made.document.source)
    names = [name for name in given if normalise(name).removesuffix("s") not in said]
    return f"{made.document.name} doesn't speak of {_enumerated(names)}." if names else ""


_PLURALS = {FindingKind.LIKENESS: "likenesses"}


def skipped_lines(made: Draft) -> Iterator[str]:
    """Yield what was left out of a document, a line each: file, line, why, and its first words."""
    for omission in made.skipped:
        text = omission.text if len(omission.text) <= _SHOWN else omission.text[: _SHOWN - 1].rstrip() + "…"
        yield f"{made.document.name}:{made.document.line_at(omission.span.start)}: {omission.why.value}: {text}"


def _enumerated(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
