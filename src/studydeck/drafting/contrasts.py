"""A sentence is cut where it turns from one subject to another: at while, whereas, but, a semicolon, a dash, a comma.

A cut counts only where a clause about another subject begins behind it, so commas of lists and `and` between nouns cut nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from studydeck.drafting.aspects import is_speaking, label_of
from studydeck.drafting.document import Span
from studydeck.drafting.negation import completed
from studydeck.drafting.outline import Mention, Sentence
from studydeck.drafting.parallels import parallel
from studydeck.drafting.sides import REASONS, Clause, Shape, clause_of

LONGEST = 700  # characters of a sentence that is looked at


class Strength(IntEnum):
    """How much the words between two clauses say that they differ."""

    WEAK = 1  # a comma, and
    MIDDLE = 2  # a dash, a colon, but
    STRONG = 3  # while, whereas, a semicolon


@dataclass(frozen=True, slots=True)
class Opening:
    """How a sentence begins, before what it says.

    Attributes:
        at: Where what it says begins.
        contrast: Whether it turns against what was said before (`In contrast, ...`).
        subordinate: Whether a clause follows that is set against the main one (`While ...`).
        aspect: What it names as the aspect (`In terms of cost, ...`), or "".
        example: Whether it tells an example.
    """

    at: int
    contrast: bool = False
    subordinate: bool = False
    aspect: str = ""
    example: bool = False


@dataclass(frozen=True, slots=True)
class Contrast:
    """Clauses about different subjects, in the sentence's order, and how strongly they are set against each other."""

    clauses: tuple[Clause, ...]
    strength: Strength
    aspect: str = ""


_TURN = re.compile(
    r"(?:in\s+(?:sharp\s+|stark\s+|direct\s+|marked\s+)?contrast|by\s+(?:way\s+of\s+)?contrast|on\s+the\s+other\s+hand|on\s+the\s+other\s+side|conversely|contrariwise|"
    r"on\s+the\s+contrary|by\s+comparison|in\s+comparison|meanwhile|contrastingly|at\s+the\s+other\s+end(?:\s+of\s+the\s+\w+)?|alternatively)\s*,?\s+",
    re.IGNORECASE,
)
_BUT = re.compile(r"(?:but|however|yet|though|still|nevertheless|instead)\s*,?\s+", re.IGNORECASE)
_AND = re.compile(r"(?:and|so|or)\s+", re.IGNORECASE)
_FILLER = re.compile(
    r"(?:in\s+essence|in\s+short|in\s+summary|in\s+brief|in\s+general|in\s+fact|in\s+practice|in\s+other\s+words|in\s+conclusion|to\s+sum\s+up|to\s+summari[sz]e|"
    r"(?:studies|research|experts?|evidence|surveys?)\s+(?:\w+ly\s+)?(?:suggests?|shows?|says?|finds?|found|indicates?)\s+that|"
    r"overall|simply\s+put|put\s+simply|put\s+differently|put\s+another\s+way|generally|generally\s+speaking|typically|traditionally|usually|therefore|thus|hence|"
    r"as\s+a\s+(?:result|rule|consequence)|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|moreover|furthermore|additionally|in\s+addition|also|"
    r"on\s+(?:the\s+)?one\s+hand|at\s+(?:its|their)\s+core|essentially|basically|broadly(?:\s+speaking)?|roughly\s+speaking|strictly\s+speaking|"
    r"of\s+course|clearly|naturally|obviously|interestingly|crucially|importantly|similarly|likewise|remember|again|now|as\s+(?:mentioned|noted|we\s+saw)(?:\s+\w+)?|"
    r"for\s+(?:its|their)\s+part|as\s+the\s+names?\s+suggests?|all\s+in\s+all|ultimately|at\s+heart|at\s+first\s+(?:glance|sight)|note\s+that|think\s+of\s+it\s+this\s+way)(?:\s*[,:]\s*|(?<=that)\s+)",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"(?:think\s+of|for\s+(?:example|instance)|e\.g\.|say|imagine|suppose|picture|consider|take|let's\s+say|as\s+an\s+example)\b\s*,?\s*",
    re.IGNORECASE,
)
_REGARDING = re.compile(
    r"(?:in\s+terms\s+of|when\s+it\s+comes\s+to|with\s+(?:regard|respect)\s+to|regarding|as\s+(?:for|to|regards)|concerning|as\s+far\s+as|on\s+the\s+(?:subject|question|matter)\s+of)\s+"
    r"(?:the\s+|their\s+)?(?P<aspect>[^,;:]{2,50}?)(?:\s+(?:is|are)\s+concerned|\s+goes?)?\s*,\s*",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?:in|at|on|from|over|during|under|within|across|throughout|since|by|with|for|after|before|today)\b[^,;:.]{0,60},\s+",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(r"(?:while|whereas|whilst|although|though|even\s+though|where|just\s+as)\s+", re.IGNORECASE)
_THE_DIFFERENCE = re.compile(
    r"[^.;:]{0,140}?\b(?:differences?|distinctions?|contrasts?)\b[^.;:]{0,140}?(?:\b(?:is|are|lies?\s+in|comes?\s+down\s+to)\b[^.;:]{0,60}?(?:\bthat\b\s*,?|:|\bthe\s+fact\s+that\b)|:)\s+",
    re.IGNORECASE,
)
_THEY_DIFFER = re.compile(
    r"[^.;:]{0,140}?\b(?:differ|diverge|vary|part\s+ways|disagree)\b(?:\s+(?:in|on|by)\s+(?:the\s+|their\s+)?(?P<aspect>[^.;:,]{2,50}?))?[^.;:]{0,60}:\s+",
    re.IGNORECASE,
)
_DIFFERENCE_WORDS = re.compile(
    r"\b(?:differen|distinct|contrast|differ\b|diverge|vary|part ways|disagree)", re.IGNORECASE
)
_IN_ASPECT = re.compile(
    r"\bdifferences?\s+in\s+(?:the\s+)?(?P<aspect>[\w -]{2,40}?)\s+(?:is|are|between|lies)\b", re.IGNORECASE
)
_CUE = re.compile(
    r"(?P<strong>\s*[,;:–—-]?\s*\b(?:while|whereas|whilst)\s+|;\s*)"
    r"|(?P<middle>\s*[,–—-]?\s*\b(?:but|yet|although|though|even\s+though)\s+|\s+[–—-]\s+|—|:\s+|(?<=\w)\.\s+)"
    r"|(?P<weak>\s*,?\s+and\s+|,\s+|\s+where\s+)",
    re.IGNORECASE,
)
_PREPOSED = re.compile(
    r"^(on|at|to|in|for|with|from|by|as|into|toward|towards|of|about|over|through)\s+(.+)$", re.IGNORECASE | re.DOTALL
)
_LINK = re.compile(r"(?:and|but|that|while|whereas|though|although)\s+", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:asks?|answers?|wonders?|(?:main|key|central)\s+question)\b", re.IGNORECASE)
_ELLIPSIS = re.compile(
    r"^(?P<before>(?:(?:usually|often|typically|always|never|rarely|nearly|almost|mostly|generally|also)\s+)*)"
    r"(?P<aux>is|are|was|were|do|does|did|can|ca|could|may|must|will|would|should|has|have)(?P<not>n['’]t|['’]t|\s+not|not)?$",
    re.IGNORECASE,
)
_IT_IS = re.compile(r"^(?:it|they)(?:['’](?:s|re)|\s+(?:is|are))\s", re.IGNORECASE)
_COPULA = re.compile(r"^(?:is|are)\s+(?!not\b)", re.IGNORECASE)
_CLOSING = ' "”’)'
_LONGEST_LABEL = 120  # characters in which a label is looked for
_MOST_CUES = 40


def is_question(text: str) -> bool:
    """Whether a sentence asks the reader; `X asks: how?` tells."""
    return text.rstrip(_CLOSING).endswith("?") and not _ASKS.search(text[:120])


def opening_of(sentence: Sentence) -> Opening:
    """Return how a sentence begins, before what it says."""
    text, at = sentence.text, 0
    contrast = subordinate = example = False
    aspect = ""
    label = label_of(sentence.passage.text[:_LONGEST_LABEL], sentence.passage.strong)
    if label is not None and not is_speaking(label.text):
        aspect = label.text
    if label is not None and sentence.span.start == 0:
        if any(mention.span.start < label.end for mention in sentence.mentions):
            aspect = ""
        else:
            at = label.end
    elif label is not None and label.end > sentence.span.start:
        aspect = ""
    for _ in range(5):
        if match := (_TURN.match(text, at) or _BUT.match(text, at)):
            contrast = True
        elif match := _REGARDING.match(text, at):
            if _named(sentence, at, match.end()):
                break
            aspect = aspect or match["aspect"].strip()
        elif match := _EXAMPLE.match(text, at):
            example = True
        elif match := (_FILLER.match(text, at) or _AND.match(text, at)):
            pass
        elif match := _SUBORDINATE.match(text, at):
            subordinate = True
            at = match.end()
            break
        else:
            match = _PLACED.match(text, at)
            if match is None or _named(sentence, at, match.end()):
                break
        at = match.end()
    return _after_the_difference(sentence, Opening(at, contrast, subordinate, aspect, example))


def _after_the_difference(sentence: Sentence, opening: Opening) -> Opening:
    """Return the opening with `The difference between X and Y is that` and `X and Y differ in price:` in it."""
    text = sentence.text
    if not _DIFFERENCE_WORDS.search(text, opening.at, opening.at + 160):
        return opening
    match = _THE_DIFFERENCE.match(text, opening.at) or _THEY_DIFFER.match(text, opening.at)
    if match is None:
        return opening
    named = _IN_ASPECT.search(match[0])
    aspect = match.groupdict().get("aspect") or (named["aspect"] if named else "") or opening.aspect
    at = match.end()
    again = _SUBORDINATE.match(text, at) or _FILLER.match(text, at)
    subordinate = _SUBORDINATE.match(text, at) is not None
    return replace(opening, at=again.end() if again else at, aspect=aspect.strip(), subordinate=subordinate)


def _named(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= mention.span.start < end for mention in sentence.mentions)


def contrast_of(sentence: Sentence) -> Contrast | None:
    """Return the clauses of a sentence that set subjects against each other, or None."""
    text = sentence.text
    mentions = sentence.mentions
    if (
        len(text) > LONGEST
        or len({mention.subject for mention in mentions if not mention.both}) < 2
        or is_question(text)
    ):
        return None
    opening = opening_of(sentence)
    if opening.example:
        return None
    clauses, strengths = _clauses(text, mentions, opening)
    clauses = _told_apart(clauses)
    if len(clauses) < 2:
        return None
    strength = min(strengths)
    if opening.subordinate:
        strength = Strength.STRONG
    if any(clause.opening != clauses[0].opening for clause in clauses):
        return None
    if strength < Strength.STRONG and not _are_parallel(clauses, strength):
        return None
    return Contrast(tuple(clauses), strength, opening.aspect)


def _clauses(text: str, mentions: Sequence[Mention], opening: Opening) -> tuple[list[Clause], list[Strength]]:
    """Return the clauses from the opening on, each about another subject than the one before."""
    end = len(text.rstrip())
    clauses: list[Clause] = []
    strengths: list[Strength] = []
    start = opening.at
    for number, cue in enumerate(_CUE.finditer(text, opening.at)):
        if number >= _MOST_CUES:
            break
        if cue.start() < start:
            continue
        behind, turned = _behind(text, cue.end())
        left = clause_of(text, Span(start, cue.start()), mentions)
        if left is None:
            continue
        right = clause_of(text, Span(behind, end), mentions)
        if right is None or right.subject == left.subject:
            continue
        strength = Strength.STRONG if turned or cue["strong"] else Strength.MIDDLE if cue["middle"] else Strength.WEAK
        if strength is Strength.WEAK and not (opening.subordinate and not clauses) and not _begins_well(left, right):
            continue
        clauses.append(left)
        strengths.append(strength)
        start = behind
    last = clause_of(text, Span(start, end), mentions)
    if last is not None and clauses:
        clauses.append(last)
    return clauses, strengths or [Strength.WEAK]


def _behind(text: str, at: int) -> tuple[int, bool]:
    """Return where a clause begins behind a cue and its contrast words, and whether there are any."""
    turned = False
    for _ in range(3):
        match = _TURN.match(text, at)
        if match is not None:
            turned = True
        else:
            match = _LINK.match(text, at)
        if match is None:
            break
        turned = turned or match[0].strip().casefold() in {"while", "whereas"}
        at = match.end()
    return at, turned


def _begins_well(left: Clause, right: Clause) -> bool:
    """Whether a clause behind a mere comma or `and` is built like the one before, or leaves its verb out."""
    if left.shape is Shape.CHOICE and right.shape is Shape.DIRECT:
        return REASONS.match(right.raw) is not None
    if right.shape is not left.shape or left.opening != right.opening:
        return False
    if right.shape in {Shape.FRAME, Shape.CHOICE, Shape.LABEL, Shape.TAIL}:
        return True
    gap = _PREPOSED.match(right.raw)
    return gap is not None or parallel(left.raw, right.raw) >= 0.5


def _told_apart(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the first clause about each subject, with verbs that were left out put in again."""
    kept: list[Clause] = []
    for clause in clauses:
        if clause.subject in {other.subject for other in kept}:
            continue
        if kept:
            clause = filled(kept[0], clause)  # noqa: PLW2901 - the same clause, made whole
        kept.append(clause)
    return kept


def filled(first: Clause, clause: Clause) -> Clause:
    """Return `focuses on Y` for `on Y` after `focuses on X`, `does not pay` for `does not` after `pays`."""
    raw = clause.raw.removeprefix(first.aspect).lstrip() if first.aspect else clause.raw
    if match := _ELLIPSIS.match(raw):
        whole = completed(match, first.raw)
        return replace(clause, said=_COPULA.sub("", whole), raw=whole) if whole else clause
    if first.aspect and not clause.aspect and clause.shape is Shape.FRAME and _IT_IS.match(clause.raw):
        return replace(clause, aspect=first.aspect)
    if first.shape is Shape.CHOICE and REASONS.match(clause.raw):
        return replace(clause, shape=Shape.CHOICE)
    gap = _PREPOSED.match(clause.said) if clause.shape is Shape.DIRECT and clause.said == clause.raw else None
    if gap is None:
        return clause
    words = first.raw.split()
    for n, word in enumerate(words[:5]):
        if word.casefold() == gap[1].casefold() and n:
            return replace(clause, said=" ".join((*words[: n + 1], gap[2])), raw=" ".join((*words[: n + 1], gap[2])))
    return clause


def _are_parallel(clauses: Sequence[Clause], strength: Strength) -> bool:
    """Whether clauses without a contrast word between them are set against each other by their form."""
    first = clauses[0]
    for other in clauses[1:]:
        if first.opening != other.opening:
            return False
        if first.shape is Shape.OBJECT:
            continue
        if first.shape is not other.shape:
            return strength >= Strength.MIDDLE and parallel(first.raw, other.raw) >= 1
        if first.shape in {Shape.FRAME, Shape.CHOICE, Shape.LABEL, Shape.NOUN, Shape.TAIL}:
            continue
        if parallel(first.raw, other.raw) < (0.5 if strength >= Strength.MIDDLE else 0.9):
            return strength >= Strength.MIDDLE and len(first.said.split()) <= 12 and len(other.said.split()) <= 12
    return True
