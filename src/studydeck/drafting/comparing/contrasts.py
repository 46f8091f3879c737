"""A sentence is cut where it turns from one subject to another: at while, whereas, but, a semicolon, a dash, a comma.

A cut counts only where a clause about another subject begins behind it, so commas of lists and `and` between nouns cut nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from studydeck.drafting.comparing.choices import gives_reasons
from studydeck.drafting.comparing.leads import behind_leads, behind_shared
from studydeck.drafting.comparing.negation import completed
from studydeck.drafting.comparing.openings import TURN, Opening, is_question, opening_of
from studydeck.drafting.comparing.parallels import parallel
from studydeck.drafting.comparing.sides import Clause, Shape, clause_of
from studydeck.drafting.document import Span
from studydeck.drafting.outline import Mention, Sentence

LONGEST = 700  # characters of a sentence that is looked at


class Strength(IntEnum):
    """How much the words between two clauses say that they differ."""

    WEAK = 1  # a comma, and
    MIDDLE = 2  # a dash, a colon, but
    STRONG = 3  # while, whereas, a semicolon


@dataclass(frozen=True, slots=True)
class Contrast:
    """Clauses about different subjects, in the sentence's order, and how strongly they are set against each other."""

    clauses: tuple[Clause, ...]
    strength: Strength
    aspect: str = ""


_CUE = re.compile(
    r"(?P<strong>\s*[,;:–—-]?\s*\b(?:while|whereas|whilst)\s+|;\s*)"
    r"|(?P<middle>\s*[,–—-]?\s*\b(?:but|yet|although|though|even\s+though)\s+|\s+[–—-]\s+|—|(?<=\w)\.\s+)"
    r"|(?P<weak>\s*,?\s+and\s+|,\s+|:\s+|\s+where\s+)",
    re.IGNORECASE,
)
_STRONG_CUE = re.compile(r"\s(?:while|whereas|whilst)\s", re.IGNORECASE)
_PREPOSED = re.compile(
    r"^(on|at|to|in|for|with|from|by|as|into|toward|towards|of|about|over|through)\s+(.+)$", re.IGNORECASE | re.DOTALL
)
_LINK = re.compile(r"(?:and|but|that|while|whereas|though|although)\s+", re.IGNORECASE)
_ELLIPSIS = re.compile(
    r"^(?P<before>(?:(?:usually|often|typically|always|never|rarely|seldom|hardly|nearly|almost|mostly|generally|also)\s+)*)"
    r"(?P<aux>is|are|was|were|do|does|did|can|ca|could|may|must|will|would|should|has|have)(?P<not>n['’]t|['’]t|\s+not|not)?$",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"^(?:do|does|did|is|are|can|will)(?:n['’]t|\s+not)\s*,?\s+(?:and|but)\s+(?:instead\s+|rather\s+)?(?P<said>\w.{5,})$",
    re.IGNORECASE,
)
_IT_IS = re.compile(r"^(?:it|they)(?:['’](?:s|re)|\s+(?:is|are))\s", re.IGNORECASE)
_COPULA = re.compile(r"^(?:is|are)\s+(?!not\b)", re.IGNORECASE)
_BEHIND_CONCESSION = re.compile(r"[^,;:]{5,160},\s+")
_PLACE = re.compile(r"(?:at|in|on|during|over)\s(?:[\w-]+\s){1,4}")
_IS = re.compile(r"(?:is|are)\s", re.IGNORECASE)
_REVERSE = re.compile(
    r"(?:do(?:es)?\s+|works?\s+)?(?:just\s+|quite\s+|exactly\s+)?(?:the\s+)?(?:exact\s+|very\s+)?(?:reverse|opposite|other\s+way\s+a?round)\b(?!\s+\w+s\b)",
    re.IGNORECASE,
)  # tells nothing without the other side
_LIKENED = re.compile(
    r",\s+(?:(?:very\s+)?similar\s+to|(?:much|just|a\s+bit)\s+like|just\s+as)\s+(?:how|when|the\s+way)\b[^,;:]*$",
    re.IGNORECASE,
)  # at its end, the sentence likens both to something else
_ORDERED = re.compile(r"(?:and\s+|but\s+)?the\s+(?:former|latter)\b", re.IGNORECASE)
_SAME_AGAIN = re.compile(r",\s+(?:and\s+)?(?:(?:the|a|an|most|many)\s+)?", re.IGNORECASE)
_BUILT_ALIKE = 1.0
_DENYING = re.compile(r"\b(?:never|rarely|seldom|hardly)\b", re.IGNORECASE)
_SHORT_GAP = 4  # words of a clause without its verb
_FINITE = re.compile(
    r"[a-z]+s\b(?=\s\S)|.*\b(?:is|are|was|were|has|have|had|can|may|will|do|does|often|usually|never|always)\b",
    re.IGNORECASE,
)
_MOST_CUES = 40


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
    clauses, strengths = _at_the_strongest(text, mentions, opening)
    if len(clauses) < 2 and opening.subordinate and (main := _BEHIND_CONCESSION.match(text, opening.at)):
        at = main.end()  # `While there are many, trains run while buses drive`
        first = next((mention.span.start for mention in mentions if mention.span.start >= at), at)
        opening = replace(opening, at=first if _PLACE.fullmatch(text, at, first) else at, subordinate=False)
        clauses, strengths = _clauses(text, mentions, opening)
        clauses = _told_apart(clauses)
    if len(clauses) < 2 and not opening.subordinate and (behind := behind_leads(sentence, opening)):
        clauses, strengths = _clauses(text, mentions, behind)  # `Keep in mind that trains run while buses drive`
        clauses = _told_apart(clauses) if behind.subordinate or min(strengths) is Strength.STRONG else []
        opening = behind
    if len(clauses) < 2 and (behind := behind_shared(sentence, opening)):
        clauses, strengths = _clauses(
            text, mentions, behind
        )  # `Both are fast, but trains are dear while buses are cheap`
        clauses = _told_apart(clauses)
        opening = behind
    if len(clauses) < 2 or any(_REVERSE.match(clause.said) for clause in clauses):
        return None
    strength = min(strengths)
    if opening.subordinate or _by_order(text, clauses):
        strength = Strength.STRONG
    elif strength < Strength.STRONG and (opening.announced or strength is Strength.MIDDLE):
        strength = _as_strong(clauses, strength)
    if any(clause.opening != clauses[0].opening for clause in clauses):
        return None
    if strength < Strength.STRONG and not _are_parallel(clauses, Strength.MIDDLE if opening.announced else strength):
        return None
    return Contrast(tuple(clauses), strength, opening.aspect)


def _at_the_strongest(text: str, mentions: Sequence[Mention], opening: Opening) -> tuple[list[Clause], list[Strength]]:
    """Return the clauses; where a subject comes up again behind a strong cue, those that it alone parts.

    In `Trains run far and a bus is a train's feeder while buses stop everywhere` it is what stands behind `while` that is told.
    """
    clauses, strengths = _clauses(text, mentions, opening)
    if len(clauses) > 1 and min(strengths) is Strength.WEAK and _STRONG_CUE.search(text, clauses[1].span.start):
        parted, by = _clauses(text, mentions, opening, least=Strength.STRONG)
        parted = _told_apart(parted)
        if len(parted) > 1:
            first = parted[0]
            at = first.said.find(" and ")
            foreign = [m for m in mentions if m.subject == parted[1].subject and m.span.end <= first.span.end]
            if foreign and at > 0:
                parted[0] = replace(first, said=first.said[:at], raw=first.raw[: first.raw.find(" and ")])
            return parted, by
    return _told_apart(clauses), strengths


def _by_order(text: str, clauses: Sequence[Clause]) -> bool:
    """Whether the clauses are about `the former` and `the latter`."""
    return all(_ORDERED.match(text, clause.span.start) for clause in clauses)


def _as_strong(clauses: Sequence[Clause], strength: Strength) -> Strength:
    """Return how strongly clauses are set against each other that are built alike behind words that announce it, or `but`."""
    alike = all(
        clause.shape is clauses[0].shape is not Shape.OBJECT and parallel(clauses[0].raw, clause.raw) >= _BUILT_ALIKE
        for clause in clauses[1:]
    )
    return Strength.STRONG if alike else strength


def _clauses(
    text: str, mentions: Sequence[Mention], opening: Opening, *, least: Strength = Strength.WEAK
) -> tuple[list[Clause], list[Strength]]:
    """Return the clauses from the opening on, each about another subject than the one before."""
    likened = _LIKENED.search(text, opening.at)
    end = likened.start() if likened else len(text.rstrip())
    clauses: list[Clause] = []
    strengths: list[Strength] = []
    start = opening.at
    for number, cue in enumerate(_CUE.finditer(text, opening.at)):
        if number >= _MOST_CUES:
            break
        if cue.start() < start or (least is Strength.STRONG and not cue["strong"]):
            continue
        behind, turned = _behind(text, cue.end())
        left = clause_of(text, Span(start, cue.start()), mentions)
        if left is None:
            continue
        if cue["strong"]:
            left = _last_about_it(text, left, mentions)
        right = clause_of(text, Span(behind, end), mentions)
        if right is None or right.subject == left.subject or right.opening != left.opening:
            continue
        strength = Strength.STRONG if turned or cue["strong"] else Strength.MIDDLE if cue["middle"] else Strength.WEAK
        if cue["weak"] and cue[0].strip() == "," and _IS.match(left.raw) and _IS.match(right.raw):
            strength = Strength.MIDDLE  # `Trains are fast, buses are slow`
        if (
            strength is Strength.WEAK
            and not (opening.subordinate and not clauses)
            and not _begins_well(left, right)
            and not _completes(left, right, announced=opening.announced)
            and not _by_order(text, (left, right))
            and not _is_gapped(left, right)
        ):
            continue
        clauses.append(left)
        strengths.append(strength)
        start = behind
    last = clause_of(text, Span(start, end), mentions)
    if last is not None and clauses:
        clauses.append(last)
    return clauses, strengths or [Strength.WEAK]


def _last_about_it(text: str, clause: Clause, mentions: Sequence[Mention]) -> Clause:
    """Return `trains are fast` of `train food is dear, trains are fast`: what the clause behind is set against."""
    own = [mention for mention in mentions if mention.subject == clause.subject]
    own = [mention for mention in own if clause.span.start <= mention.span.start < clause.span.end]
    for mention in reversed(own[1:]):
        comma = text.rfind(",", clause.span.start, mention.span.start)
        link = _SAME_AGAIN.match(text, comma) if comma > 0 else None
        if link is not None and link.end() == mention.span.start:
            last = clause_of(text, Span(link.end(), clause.span.end), mentions)
            if last is not None and last.shape is Shape.DIRECT and len(last.said.split()) > 1:
                return last
    return clause


def _behind(text: str, at: int) -> tuple[int, bool]:
    """Return where a clause begins behind a cue and its contrast words, and whether there are any."""
    turned = False
    for _ in range(3):
        match = TURN.match(text, at)
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
        return gives_reasons(right.raw)
    if right.shape is not left.shape or left.opening != right.opening:
        return False
    if right.shape in {Shape.FRAME, Shape.CHOICE, Shape.LABEL, Shape.TAIL}:
        return True
    gap = _PREPOSED.match(right.raw)
    return gap is not None or parallel(left.raw, right.raw) >= 0.5


def _completes(left: Clause, right: Clause, *, announced: bool) -> bool:
    """Whether a clause ends in an auxiliary alone, whose verb stands in the one before, and denies it (`buses never do`)."""
    ellipsis = _ELLIPSIS.match(right.raw) if left.shape is right.shape else None
    return ellipsis is not None and (announced or bool(ellipsis["not"]) or _DENYING.search(right.raw) is not None)


def _is_gapped(left: Clause, right: Clause) -> bool:
    """Whether a clause leaves out the verb of the one before: `Trains need steel rails, buses tarred roads`."""
    words, given = left.raw.split(), right.raw.split()
    return (
        left.shape is right.shape is Shape.DIRECT
        and 0 < len(given) <= _SHORT_GAP
        and 1 < len(words) <= len(given) + 2
        and given[-1].casefold() == words[-1].casefold()
        and words[0].casefold() != given[0].casefold()
        and not _FINITE.match(right.raw)
    )


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
    if match := _INSTEAD.match(raw):
        return replace(clause, said=match["said"], raw=match["said"])
    if match := _ELLIPSIS.match(raw):
        whole = completed(match, first.raw)
        return replace(clause, said=_COPULA.sub("", whole), raw=whole) if whole else clause
    if first.aspect and not clause.aspect and clause.shape is Shape.FRAME and _IT_IS.match(clause.raw):
        return replace(clause, aspect=first.aspect)
    if first.shape is Shape.CHOICE and gives_reasons(clause.raw):
        return replace(clause, shape=Shape.CHOICE)
    if _is_gapped(first, clause):
        words = first.raw.split()[: len(first.raw.split()) - len(clause.raw.split())]
        return replace(clause, said=" ".join((*words, clause.said)), raw=" ".join((*words, clause.raw)))
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
