"""What a document and its findings are known by: the same after a rewording, so that a second run knows them again.

A finding is known by what it is about (its term, its topic, or its subjects and aspect), never by its place. Only where two
are about the same do their own words decide, and a number at the very end.
"""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import PurePath
from typing import TYPE_CHECKING

from studydeck.core.text import normalise, slug
from studydeck.drafting.document import Document
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language import content
from studydeck.drafting.language.terms import normal

if TYPE_CHECKING:  # a draft needs all patterns
    from studydeck.drafting.draft import Draft

_LENGTH = 12  # hex digits


def document_key(document: Document) -> str:
    """Return what a document is known by, also after it was revised: its title, else its file's name."""
    return slug(document.title or PurePath(document.name).stem)


def finding_ids(draft: "Draft") -> tuple[str, ...]:
    """Return an id for each finding of a draft, all different; it needs all of them, doubtful ones too."""
    key = document_key(draft.document)
    seeds = [f"{key}\0{about(finding)}" for finding in draft.findings]
    shared = _repeated(seeds)
    pairs = zip(seeds, draft.findings, strict=True)
    told = [f"{seed}\0{_words(finding)}" if seed in shared else seed for seed, finding in pairs]
    return tuple(_numbered(told))


def about(finding: Finding) -> str:
    """Return what a finding is about, normalised: its kind and its term, topic, or subjects and aspect."""
    return f"{finding.kind}\0{_about(finding)}"


def content_of(finding: Finding) -> str:
    """Return a finding's own words on one line, for saying what changed."""
    match finding.kind:
        case FindingKind.DEFINITION:
            return f"{finding.term}: {finding.meaning}"
        case FindingKind.DIFFERENCE:
            pairs = zip(finding.subjects, finding.sides, strict=False)
            sides = "; ".join(f"{subject}: {side}" for subject, side in pairs if side)
            return f"{finding.aspect}: {sides}" if finding.aspect else sides
        case FindingKind.LIKENESS:
            return f"{', '.join(finding.subjects)}: {finding.text}"
        case FindingKind.LIST:
            return f"{finding.term}: {', '.join(finding.items)}"


def digest_of(finding: Finding) -> str:
    """Return a digest of a finding's words, case and white space aside: another one means that it changed."""
    return _hash(f"{finding.kind}\0{normalise(content_of(finding))}")


def _about(finding: Finding) -> str:
    if finding.kind in (FindingKind.DEFINITION, FindingKind.LIST):
        return normal(finding.term)
    subjects = "\0".join(sorted(normal(subject) for subject in finding.subjects))
    if finding.kind is FindingKind.DIFFERENCE and finding.aspect:
        return f"{subjects}\0\0{normal(finding.aspect)}"
    return f"{subjects}\0\0\0{_words(finding)}"


def _words(finding: Finding) -> str:
    """Return the stems of a finding's words, in alphabetical order: little changes them."""
    texts = (finding.meaning, finding.text, *finding.sides, *finding.items)
    return " ".join(sorted({stem for text in texts for stem in content.stems(text)}))


def _repeated(seeds: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    twice: set[str] = set()
    for seed in seeds:
        (twice if seed in seen else seen).add(seed)
    return twice


def _numbered(seeds: Sequence[str]) -> list[str]:
    counts: dict[str, int] = {}
    ids: list[str] = []
    for seed in seeds:
        counts[seed] = counts.get(seed, 0) + 1
        ids.append(_hash(seed if counts[seed] == 1 else f"{seed}\0{counts[seed]}"))
    return ids


def _hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_LENGTH // 2).hexdigest()
