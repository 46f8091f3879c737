"""The same noun or telling verb of each subject, wherever it stands: `The goal of X is ...` here, `Y's goal is ...` sections later."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from studydeck.drafting.comparing.abouts import abouts
from studydeck.drafting.comparing.aspect_words import verb_name
from studydeck.drafting.comparing.aspects import same_aspect
from studydeck.drafting.comparing.contexts import Context, contexts
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
    r"^(?:(?:The|A|An|Its|Their|Most(?:\s+of\s+the)?|Typical)\s+)?(?:(?:main|primary|key|ultimate|overall|central|typical|usual|average|chief|core|total)\s+)?"
    r"(?P<noun>[A-Za-z][a-z-]+(?:\s(?!(?:required|needed|used|involved|here|also|usually|often|typically|generally|normally|mainly|mostly)\b)[a-z-]+)?(?:\s+of\s+[a-z-]+)?)(?:\s+(?:required|needed|used|involved))?(?:\s+(?:for|in|of)\s+(?:this|the|such\s+an?)\s+(?:role|job|position|work|field|approach|method|model))?\s+(?:(?:here|also|usually|often|typically|generally|normally|mainly|mostly)\s+){0,2}"
    r"(?P<verb>is|are|involves?|includes?|takes?|lasts?|costs?|requires?|needs?|consists?|begins?|starts?|ends?|comes?|ranges?|depends?|varies|focus(?:es)?|goes?|runs?|covers?|lies?|flows?|tends?|remains?|stays?|rests?|happens?|changes?|follows?)\s+(?P<said>.{3,})$"
)
_TELLING = re.compile(
    r",|(?:is|are|was|were|lies?|consists?|tends?|remains?|goes?|begins?|starts?|ends?|involves?|includes?|covers?|revolves?|depends?|comes?|takes?|requires?|focus|looks?|appears?|var(?:y|ies)|ranges?|will\s+be|can\s+be|may\s+be)",
    re.IGNORECASE,
)
_NO_NOUNS = frozenset(
    """it they this that these those there here he she we you one ones who what which some many most others other another each both all
    everything nothing something anyone everyone nobody people and but so or if when while as in on at for with by to from not because
    also then now today however more less such only""".split()
)
_REQUIREMENTS = "requirements"
_TO_BE = re.compile(
    r"^(?:In order to|To)\s+(?:be|become|work\s+as|train\s+as|qualify\s+as|get\s+work\s+as)\s+(?:an?\s+)?(?P<name>[^,;:]{2,50}),\s+(?:you|one|a\s+person|people|candidates|applicants|they)\s+(?:also\s+|usually\s+|typically\s+|generally\s+|will\s+)*"
    r"(?P<said>(?:must|needs?|should|has\s+to|have\s+to)\s.{5,})$"
)
_BY_VERB = frozenset(
    {"cost", "diet", "where they live", "duration", "weight", "size", "pay", _REQUIREMENTS, "reporting", "target group"}
)


class SameNoun:
    """A difference for each noun that is said once of each of several subjects."""

    name = "same-noun"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that stand apart under one noun."""
        if len(outline.subjects) < 2:
            return
        groups: dict[tuple[str, str], list[tuple[Clause, Sentence]]] = {}
        above = contexts(outline)
        about = abouts(outline, above)
        for sentence in outline.sentences:
            subject = about.get(sentence.block, -1)
            if above[sentence.block].similar:
                continue
            if (clause := _of_noun(outline, sentence)) is not None:
                groups.setdefault(("", _key(clause.aspect)), []).append((clause, sentence))
            elif subject >= 0 and (told := _under_subject(sentence, subject)) is not None:
                key, clause = told
                groups.setdefault(key, []).append((clause, sentence))
        for group in groups.values():
            yield from self._of_group(outline, above, group)

    def _of_group(
        self, outline: Outline, above: Sequence[Context], group: Sequence[tuple[Clause, Sentence]]
    ) -> Iterator[Finding]:
        subjects = [clause.subject for clause, _sentence in group]
        if len(subjects) < 2 or len(set(subjects)) != len(subjects):
            return
        first = group[0][1].block
        finding = difference(
            outline,
            self.name,
            [replace(clause, aspect=group[0][0].aspect) for clause, _sentence in group],
            [whole(sentence) for _clause, sentence in group],
            first,
            context=above[first],
            aspect=group[0][0].aspect,
        )
        if finding is not None:
            yield finding


def _key(noun: str) -> str:
    return _AIM if normal(noun).rsplit(" ", 1)[-1] in _AIMS else same_aspect(noun)


def _under_subject(sentence: Sentence, subject: int) -> tuple[tuple[str, str], Clause] | None:
    """Return what is said of a noun, or by a telling verb, where the section or the paragraph says of whom: `The main aim is to win`."""
    text = sentence.text
    if len(text) > LONGEST or is_question(text):
        return None
    span = Span(0, len(text))
    if match := _TO_BE.match(text):
        said = match["said"].rstrip(" .;")
        return ("verb", _REQUIREMENTS), Clause(subject, Shape.DIRECT, said, said, _REQUIREMENTS, span)
    if not sentence.mentions and (match := _THE_NOUN.match(text)):
        noun = match["noun"].casefold()
        words = noun.split()
        said, verb = match["said"].rstrip(" .;"), match["verb"]
        if _NO_NOUNS.intersection(words) or noun in _NO_ASPECTS or words[-1] in _NO_ASPECTS:
            return None
        copula = verb in {"is", "are"}
        key = ("" if copula else verb.rstrip("s"), _key(noun))
        return key, Clause(subject, Shape.NOUN, said if copula else f"{verb} {said}", f"{verb} {said}", noun, span)
    opening = opening_of(sentence)
    if not sentence.mentions or opening.subordinate or opening.example or contrast_of(sentence) is not None:
        return None
    clause = clause_of(text, Span(opening.at, len(text.rstrip())), sentence.mentions)
    if clause is None or clause.shape is not Shape.DIRECT or clause.subject != subject:
        return None
    name = verb_name(clause.raw)
    if name == _AIM:
        return ("", _AIM), replace(clause, aspect=_AIM)
    return (("verb", name), replace(clause, aspect=name)) if name in _BY_VERB else None


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
        or not _TELLING.match(clause.raw)
    ):
        return None
    return clause
