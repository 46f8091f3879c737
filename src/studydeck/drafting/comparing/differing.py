"""Differences are made of clauses in one way: sides in the subjects' order, short, with an aspect and with what speaks against them."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Sequence
from dataclasses import replace

from studydeck.drafting.comparing.aspect_words import named_by_words
from studydeck.drafting.comparing.contexts import Context
from studydeck.drafting.comparing.openings import TURN
from studydeck.drafting.comparing.sides import Clause, Shape, clause_of
from studydeck.drafting.document import Passage, Span
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language.sentences import split
from studydeck.drafting.language.terms import normal, shorten, words_of
from studydeck.drafting.outline import Outline, Sentence, Subject
from studydeck.drafting.subjects.mentions import Finder, finder_of

LONGEST_SIDE = 30  # words
_EVALUATIONS = re.compile(
    r"^(?:(?:also|both|all|just|not|very|equally|absolutely|often|highly|so|as|more|less|most)\s+)*(?:important|crucial|essential|vital|critical|key|great|good|bad|better|worse|best|useful|helpful|"
    r"necessary|popular|interesting|powerful|wonderful|fine|different|distinct|similar|alike|(?:the\s+)?same|related|valuable|indispensable|interchangeable|synonym(?:s|ous))(?:\s+(?:for|to|in|but|and|as|from|than|when|because|at|on|roles?|parts?|functions?|components?|concepts?|factors?)\b[^,;]{0,40})?$",
    re.IGNORECASE,
)
_ONLY_DIFFERS = re.compile(
    r"^(?:(?:also|quite|very|rather|somewhat|completely|totally|entirely|really|a\s+bit|a\s+little|slightly)\s+)*(?:different|distinct|dissimilar|similar|alike|(?:the\s+)?same|identical)\b[^,;]{0,30}$",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"^(?:also\s+)?(?:a|an|the|your)\s+(?:\w+ly\s+)?(?:great|good|better|best|perfect|right|ideal|excellent|solid|smart|safe|safer)\s+(?:fit|choice|option|idea|solution|way|bet|match|pick)\b[^,;]{0,30}$",
    re.IGNORECASE,
)
_PRAISED = re.compile(
    r"^(?:also\s+|often\s+|generally\s+|usually\s+)*(?:(?:seen|considered|regarded|viewed)\s+as\s+)?(?:a|an|the|your)\s+(?:\w+ly\s+)?(?:great|good|better|best|perfect|excellent|solid|smart|safer)\s+(?:fit|choice|option|idea|solution|way|bet|match|pick)\b",
    re.IGNORECASE,
)
_LOOKED_AT = 2000  # characters of a cell
_EARLY = 40  # characters before a name at the beginning
_OPENING_COPULA = re.compile(
    r"^(?:(?:It|They|This|These)(?:['’](?:s|re)|\s+(?:is|are))|Is|Are|(?:It|They)(?=\s+[a-z]))\s+(?=[a-z])"
)
_EMPTY = frozenset(
    "you we they it he she i this that these those is are was were be do does did has have had not so too also there one a an the if when for to of and or but then else everything".split()
)
_SECOND_FACT = re.compile(
    r",\s+and\s+(?:it|they|its|their)(?:['’](?:s|re)|\s)|,\s+(?:it|they)\s+(?:also|still|too)\s", re.IGNORECASE
)
_THAN = re.compile(
    r"\s*,?\s+(?:than|(?:as\s+|when\s+)?compared\s+(?:to|with)|in\s+comparison\s+(?:to|with)|relative\s+to)\s+(?:(?:a|an|the|most|any|that\s+of|those\s+of|with|in)\s+){0,2}$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:as|than|like|unlike|compared\s+(?:to|with))\s+(?:(?:a|an|the|most|any|for|with|in)\s+){0,2}$", re.IGNORECASE
)  # `not as hard as oak` is said of pine
_WITHIN = re.compile(
    r"\b(?:in|of|from|by|with|to|for|on|at|into|about|through|over|during)\s+(?:(?:a|an|the|most|any|their|its)\s+)?$",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"\b(?:part|kind|type|form|sort|subset|branch|piece|subtype|element)s?\s+of\s+(?:\w+\s+)?$", re.IGNORECASE
)
_NO_CLAUSE = re.compile(
    r"\s*(?:$|[.,;:)—–]|(?:in|of|from|by|with|to|for|on|at|into|about|through|over|and|or|as|during)\b)", re.IGNORECASE
)  # behind the other subject's name, where it is no subject of a clause
_AGAINST = re.compile(r"\s(?:than|compar|relative\s+to)", re.IGNORECASE)
_GOES_ON = frozenset(
    "and because but since as so do does is are due for when if where which making thanks owing with in at on by per while although unless until".split()
)
_AUXILIARY = re.compile(r"^(?:do|does|is|are)\b\s*", re.IGNORECASE)
_PRONUNCIATION = re.compile(
    r"(?:is\s+|are\s+|both\s+)?(?:pronounced|pronunciation)\b|\W*/[^/\s][^/]{0,40}/\W*$|\W*\[[^\]\s]*[ˈˌːəɪʊʌɔæɑɛɜθðʃʒŋ][^\]]*\]\W*$",
    re.IGNORECASE,
)  # of a dictionary's head: tells nothing of the things
_AN_IMAGE = re.compile(r"^(?:like\s+)?(?:the|a|an)\s+[\w-]+$", re.IGNORECASE)


def side_of(said: str) -> str:
    """Return what is said as the side of a card: one fact, 30 words at most, no sign at its end."""
    second = _SECOND_FACT.search(said)
    if second is not None and words_of(said[: second.start()]):
        said = said[: second.start()]
    return shorten(said.strip(), LONGEST_SIDE).strip(" ,;:–—.") if said else ""


def aspect_of_clauses(clauses: Sequence[Clause]) -> str:
    """Return the noun or verb by which clauses name what they are about, or ""."""
    if all(clause.shape is Shape.CHOICE for clause in clauses):
        return "When to choose"
    nouns = {normal(clause.aspect): clause.aspect for clause in reversed(clauses) if clause.aspect}
    if len(nouns) == 1 and all(clause.aspect or clause.shape is not Shape.DIRECT for clause in clauses):
        return next(iter(nouns.values()))
    return named_by_words([clause.raw.strip() for clause in clauses])


def difference(
    outline: Outline,
    pattern: str,
    clauses: Sequence[Clause],
    parts: Sequence[tuple[Passage, Span]],
    block: int,
    *,
    context: Context,
    aspect: str = "",
    doubts: Sequence[str] = (),
) -> Finding | None:
    """Return the difference that clauses make, or None where they say nothing worth a card."""
    ordered = sorted(_with_nouns(clauses, aspect), key=lambda clause: clause.subject)
    finder = finder_of(outline.subjects)
    sides = tuple(side_of(_without_than(clause, finder)) for clause in ordered)
    if not all(_tells(side) for side in sides) or len({side.casefold() for side in sides}) < len(sides):
        return None
    if any(_ONLY_DIFFERS.match(side) or _PRONUNCIATION.match(side) for side in sides):
        return None
    if all(_EVALUATIONS.match(side) or _PRAISE.match(side) for side in sides):
        return None
    found = [*doubts]
    if any(_EVALUATIONS.match(side) or _PRAISED.match(side) for side in sides):
        found.append("evaluation")
    if all(_AN_IMAGE.match(side) for side in sides):
        found.append("image")
    if any(side.endswith("…") for side in sides):
        found.append("long")
    if context.similar:
        found.append("similarities")
    for clause, side in zip(ordered, sides, strict=True):
        foreign = [mention for mention in finder.find(side) if mention.subject not in {clause.subject, -1}]
        foreign = [mention for mention in foreign if not _COMPARED.search(side[: mention.span.start])]
        if any(not _is_within(side, mention.span) for mention in foreign):
            found.append("other-subject")
            break
        if foreign:
            found.append("names-other")
    return Finding(
        FindingKind.DIFFERENCE,
        pattern,
        (outline.quote(parts, block),),
        subjects=tuple(outline.subjects[clause.subject].name for clause in ordered),
        aspect=aspect or aspect_of_clauses(clauses),
        sides=sides,
        doubts=tuple(dict.fromkeys(found)),
    )


def _is_within(side: str, name: Span) -> bool:
    """Whether the other subject is named as part of what is said (`the strength saved up in sprints`), not in a clause about it."""
    before = side[: name.start]
    return (
        _WITHIN.search(before) is not None
        and not _PART_OF.search(before)
        and _NO_CLAUSE.match(side[name.end :]) is not None
    )


def _tells(side: str) -> bool:
    """Whether a side says anything beside pronouns and auxiliaries."""
    return not _EMPTY.issuperset(words_of(side)) or any(char.isdigit() for char in side)


def _with_nouns(clauses: Sequence[Clause], aspect: str) -> list[Clause]:
    """Return the clauses; where they aren't all about one noun (`X's walls are ...`, `Y is ...`), with the nouns in them.

    `That of Y is ...` is about the noun before, and a noun that the aspect names needn't be said again.
    """
    nouns = {normal(clause.aspect) for clause in clauses if clause.aspect or clause.shape is not Shape.NOUN}
    if len(nouns) < 2:
        return list(clauses)
    named = set(words_of(aspect))
    return [
        replace(clause, said=f"{clause.aspect} {clause.raw}", aspect="")
        if clause.aspect and not named.intersection(words_of(clause.aspect))
        else clause
        for clause in clauses
    ]


def _without_than(clause: Clause, finder: Finder) -> str:
    """Return what is said without `than Y`, for a card names Y anyhow."""
    said = clause.said
    for mention in finder.find(said) if _AGAINST.search(said) else ():
        match = _THAN.search(said[: mention.span.start])
        if match is not None and mention.subject not in {clause.subject, -1}:
            rest = said[mention.span.end :].lstrip()
            if not rest or rest[0] in ",.;" or rest.split()[0].casefold() in _GOES_ON:
                rest = _AUXILIARY.sub("", rest)
                return f"{said[: match.start()]}{'' if rest[:1] in {',', ''} else ' '}{rest}"
    return said


def without_name(subjects: tuple[Subject, ...], subject: int, text: str) -> str:
    """Return a cell or what follows a label without the subject's name, where it begins with that: `Buses are cheap` says `cheap`."""
    if turn := TURN.match(text):
        text = text[turn.end() :]
    spans = split(text[:_LOOKED_AT])
    first = spans[0] if spans else Span(0, len(text))
    mentions = finder_of(subjects).find(text[: first.end])
    if mentions and mentions[0].span.start < _EARLY:
        clause = clause_of(text, first, mentions)
        if clause is not None and clause.subject == subject and clause.shape is Shape.DIRECT:
            return clause.said
    told = _OPENING_COPULA.sub("", text.rstrip("."))
    return (
        told
        if len(words_of(told)) <= LONGEST_SIDE
        else _OPENING_COPULA.sub("", text[first.start : first.end].rstrip("."))
    )


def whole(sentence: Sentence) -> tuple[Passage, Span]:
    """Return a sentence as a part of a quote."""
    return sentence.passage, sentence.span
