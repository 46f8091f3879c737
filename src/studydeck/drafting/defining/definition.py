"""A definition is made a finding here, in one way for all patterns: meaning cleaned, doubts gathered, quote taken."""

import re
from collections.abc import Iterable, Sequence

from studydeck.drafting.defining.meaning import SHORTEST, meaning_of
from studydeck.drafting.document import Passage, Span
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.outline import Outline, Sentence

_NO_MEANING = re.compile(
    r"(?:the\s+|a\s+)?(?:shared\s+|sole\s+|full\s+|own\s+)?(?:responsibility|responsibilities|job|task|duty)\s+of\s+(?:the|an?|its|their|each|both)\s"
    r"|\w+-(?:term|based|level|driven|oriented|focused|specific|wide)(?:\s+and|\s+but|,)\s",
    re.IGNORECASE,
)  # whose it is (`responsibility of the owner`) or what it is like (`short-term and give ...`), not what it is
_SHOUTED = 3  # letters


def definition(
    outline: Outline,
    pattern: str,
    term: str,
    text: str,
    where: Sequence[tuple[Passage, Span]],
    block: int,
    *,
    doubts: Iterable[str] = (),
    shortest: int = SHORTEST,
) -> Finding | None:
    """Return the finding that `term` means `text`, or None where the text can't be the answer of a card."""
    meaning = meaning_of(text, term, shortest=shortest)
    if meaning is None or _NO_MEANING.match(meaning.text):
        return None
    shown = _shown(term, outline)
    return Finding(
        kind=FindingKind.DEFINITION,
        pattern=pattern,
        quotes=(outline.quote(where, block),),
        term=shown,
        meaning=meaning.text,
        doubts=tuple(dict.fromkeys((*doubts, *meaning.doubts))),
    )


def _shown(term: str, outline: Outline) -> str:
    """Return a term with a capital; a shouted one ("JAM: ...") as the subject that it is."""
    if term.islower() and term[1:2].islower():
        return term[:1].upper() + term[1:]
    if term.isupper() and len(term) >= _SHOUTED:
        key = term.casefold()
        return next((subject.name for subject in outline.subjects if subject.name.casefold() == key), term)
    return term


def of_sentence(
    outline: Outline,
    pattern: str,
    term: str,
    text: str,
    sentence: Sentence,
    doubts: Iterable[str] = (),
    shortest: int = SHORTEST,
) -> Finding | None:
    """Return the finding that a sentence defines a term."""
    return definition(
        outline,
        pattern,
        term,
        text,
        ((sentence.passage, sentence.span),),
        sentence.block,
        doubts=doubts,
        shortest=shortest,
    )
