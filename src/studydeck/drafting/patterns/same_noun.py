"""The same noun said of each subject, wherever it stands: `The goal of X is ...` here, `Y's goal is ...` sections later."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Iterable
from dataclasses import replace

from studydeck.drafting.comparing.aspects import same_aspect
from studydeck.drafting.comparing.contexts import contexts
from studydeck.drafting.comparing.contrasts import LONGEST, contrast_of
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.openings import is_question, opening_of
from studydeck.drafting.comparing.sides import Clause, Shape, clause_of
from studydeck.drafting.document import Span, Table
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import normal
from studydeck.drafting.outline import Outline, Sentence

_NO_ASPECTS = frozenset(
    "one part kind form type sort example use idea result way end side name word term thing case piece number lot".split()
)


_AIM = "aim"
_AIMS = frozenset("aim goal objective purpose".split())
_THE_NOUN = re.compile(
    r"^The\s+(?:main|primary|key|ultimate|overall|central|typical|chief|core)\s+(?P<noun>[a-z]+)\s+(?:here\s+)?(?P<copula>is|are)\s+(?P<said>.{3,})$"
)


class SameNoun:
    """A difference for each noun that is said once of each of several subjects."""

    name = "same-noun"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that stand apart under one noun."""
        if len(outline.subjects) < 2:
            return
        groups: dict[str, list[tuple[Clause, Sentence]]] = {}
        above = contexts(outline)
        for sentence in outline.sentences:
            clause = _of_noun(outline, sentence) or _under_subject(sentence, above[sentence.block].subject)
            if clause is not None:
                noun = normal(clause.aspect).rsplit(" ", 1)[-1]
                key = _AIM if noun in _AIMS else same_aspect(clause.aspect)
                groups.setdefault(key, []).append((clause, sentence))
        for group in groups.values():
            subjects = [clause.subject for clause, _sentence in group]
            if len(subjects) < 2 or len(set(subjects)) != len(subjects):
                continue
            finding = difference(
                outline,
                self.name,
                [replace(clause, aspect=group[0][0].aspect) for clause, _sentence in group],
                [whole(sentence) for _clause, sentence in group],
                group[0][1].block,
                context=above[group[0][1].block],
                aspect=group[0][0].aspect,
            )
            if finding is not None:
                yield finding


def _under_subject(sentence: Sentence, subject: int) -> Clause | None:
    """Return what is said of a noun where its owner is the one that the section is about: `The main aim is to win`."""
    match = _THE_NOUN.match(sentence.text) if subject >= 0 and not sentence.mentions else None
    if match is None or len(sentence.text) > LONGEST:
        return None
    said = match["said"].rstrip(" .;")
    return Clause(subject, Shape.NOUN, said, f"{match['copula']} {said}", match["noun"], Span(0, len(sentence.text)))


def _of_noun(outline: Outline, sentence: Sentence) -> Clause | None:
    text = sentence.text
    if (
        not sentence.mentions
        or len(text) > LONGEST
        or is_question(text)
        or isinstance(outline.blocks[sentence.block], Table)
    ):
        return None
    opening = opening_of(sentence)
    if opening.subordinate or opening.example or contrast_of(sentence) is not None:
        return None
    clause = clause_of(text, Span(opening.at, len(text.rstrip())), sentence.mentions)
    if (
        clause is None
        or clause.shape is not Shape.NOUN
        or not clause.aspect
        or same_aspect(clause.aspect) in _NO_ASPECTS
    ):
        return None
    return clause
