"""Names that may be what a document compares, and how much speaks for them."""

from dataclasses import dataclass

from studydeck.drafting.language import terms
from studydeck.drafting.subjects.naming import is_generic
from studydeck.drafting.subjects.usage import Usage


@dataclass(frozen=True, slots=True)
class Candidate:
    """Names that one place in the document puts side by side, and how much that says."""

    names: tuple[str, ...]
    weight: float
    title: bool = False


def may_be(name: str, usage: Usage, least: int = 2) -> bool:
    """Whether a name can be a subject: a term, no aspect, and named at least so often."""
    return terms.plausible(name, 6) and not is_generic(name) and usage.count(name) >= least
