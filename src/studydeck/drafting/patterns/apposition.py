"""A term explained in passing: "Osmosis, the movement of water through a membrane, keeps ...", "churn (the share of ...)".

Only after a term at the start of its sentence, in bold or in quotation marks, or where the aside stands in brackets; a bare noun
before a comma could be anything.
"""

import re
from collections.abc import Iterable, Iterator

from studydeck.drafting.defining.bare_predicates import is_gerund
from studydeck.drafting.defining.defined_term import leads_up, term_before
from studydeck.drafting.defining.defining_clauses import is_aside
from studydeck.drafting.defining.definition import of_sentence
from studydeck.drafting.defining.definition_words import FINITE, FORBIDDEN_FIRST, RELATIVES
from studydeck.drafting.defining.finite_clauses import is_sentence
from studydeck.drafting.defining.genus import doubts_about
from studydeck.drafting.defining.term_forms import is_term
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import bare
from studydeck.drafting.outline import Outline, Sentence

_BRACKET = re.compile(
    r"\s*\((?:(?:i\.\s?e\.|that\s+is|meaning|in\s+other\s+words|or|(?:\w+ly\s+)?defined\s+(?:\w+ly\s+)?as)[,:]?\s+)?((?:an?|the|any|how|when|anything|everything|(?:someone|somebody|anyone|something|those|people)\s(?=who|that|which))\s?[^()]{10,200})\)",
    re.IGNORECASE,
)
_COMMA = re.compile(
    r",\s+(?:or\s+|i\.e\.,?\s+|that\s+is,\s+|meaning\s+)?(?=(?:an?|the|[a-z]+s\s(?:that|which|who|whose|in\s+which|used))\s)|\s(?:[–—]|--)\s(?=(?:an?|the|any|how|(?:someone|somebody|anyone|something|those|people)(?=\s(?:who|that|which)))\s)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r",\s+which\s+(?:is|are|means?|refers?\s+to|(?:is|are)\s+(?:simply|basically|just|essentially|really))\s+",
    re.IGNORECASE,
)
_GENERIC_BEFORE = frozenset(
    {
        "a",
        "an",
        "of",
        "in",
        "by",
        "for",
        "with",
        "as",
        "called",
        "your",
        "their",
        "our",
        "its",
        "his",
        "her",
        "my",
        "named",
        "through",
        "from",
        "into",
        "on",
        "to",
        "via",
        "using",
        "like",
        "about",
        "between",
        "under",
        "against",
        "and",
        "or",
    }
)
_TELLS_WHO = re.compile(
    r"(?:an?\s(?:[\w-]+\s){1,3}?|(?:someone|somebody|anyone|something|those|people)\s)(?:that|who|which|whose|where|in\swhich)\s",
    re.IGNORECASE,
)
_TELLS_WHICH = re.compile(r"the\s(?:[\w-]+\s){1,3}?(?:of|between|from|at|in|on|by|for)\s", re.IGNORECASE)
_INTRODUCED = re.compile(r"\ban?\s[a-z-]+(?:\s[a-z-]+)?$")  # "there is often a pediment" – the triangle between ...
_ACT = re.compile(
    r"^(?P<term>[^,.;:()–—]{3,50}?)(?:,?\s\(?i\.\s?e\.,?\s|\s[–—]\s(?:i\.\s?e\.,?\s)?)(?P<act>(?!during\b|according\b|including\b|being\b)[a-z]{2,}ing\s[^.;()–—]{8,160}?)"
    r"(?:\s[–—]\s|,\s(?=(?:is|are|was|has|have|can|will|may|must|should|takes?|needs?|makes?|helps?|means?|happens?|works?|starts?|begins?)\s))"
)
_OTHER_NAME = re.compile(r"\s*\([^()]{1,30}\)$")
_ENUMERATED = re.compile(
    r"^[^,]{0,40}?,?\s(?:and|or)\s+(?:an?|the|your|our|my|his|her|its|their|no|some|any|somebody|someone|something)\s|\scalled\s",
    re.IGNORECASE,
)
_ORIGIN = re.compile(r"^any\s+other|\b(?:words?|Latin|Greek|pronounced|abbreviated|spelled|spelt)\b", re.IGNORECASE)
_GOES_ON = re.compile(r",\s(?:and|or)\s(?:an?|the|some|one)\s", re.IGNORECASE)
_OF_THE_CLAUSE = re.compile(
    r"(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:configuration|situation|fact|process|practice|move|result|change|development|trend|phenomenon|event|decision|feature|"
    r"difference|problem|reason|idea|pattern|approach|task|question|step|habit|belief|view|claim)\b",
    re.IGNORECASE,
)
"""Behind a comma: what the whole clause before it is, not its last noun ("it keeps its form, a feature that ...")."""
_NEXT = re.compile(r",\s+(?!(?:and|or)\b)|\s(?:[–—]|--)\s")
_SEEN_AS = re.compile(
    r"\b(?:seen|known|regarded|viewed|described|considered|thought\s+of|portrayed|cast)\s+as\s(?:an?\s)?[\w-]+$"
)
_WHAT_MATTERS = re.compile(r"^(?:but\s|and\s)?what\s[^,.;]{3,60}\s(?:is|are)\s([a-z][\w-]+)$", re.IGNORECASE)
_DASHES = ("–", "—", "--")
_WORD = re.compile(r"[\w’'+-]+")
_VERB_AFTER = re.compile(
    r"^(?:also\s+|often\s+|usually\s+|then\s+|only\s+|can\s+|may\s+|will\s+|must\s+|should\s+)*(?:[a-z]+s|[a-z]+ed|is|are|was|were|has|have|had|can|may|will|must|should|would|could|do|does|did|[a-z]+)\b"
)
_QUOTED = re.compile(r"[\"“‘]([^\"“”‘’]{2,50})[,]?[\"”’]$")


class Apposition:
    """X, a Y that ..., does ...; X (a Y that ...)."""

    name = "apposition"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the terms explained in passing, in order."""
        for sentence in outline.sentences:
            text = sentence.text
            if ("(" in text or ", " in text or " – " in text or " — " in text or " -- " in text) and not is_aside(text):
                yield from self._in_brackets(outline, sentence)
                yield from self._after_comma(outline, sentence)
                yield from self._which_is(outline, sentence)
                yield from self._act(outline, sentence)

    def _in_brackets(self, outline: Outline, sentence: Sentence) -> Iterator[Finding]:
        text = sentence.text
        for found in _BRACKET.finditer(text):
            doubts = doubts_about(found[1])
            if _ORIGIN.search(found[1]) is not None:
                continue
            if doubts is None or "metaphor" in doubts:
                continue
            term, more = _term_ending(sentence, found.start())
            if found[1].casefold().startswith("when "):
                term = _marked(sentence, found.start())
            if term and not (more and found[1].casefold().startswith("how ")):
                finding = of_sentence(outline, self.name, term, found[1], sentence, (*doubts, *more))
                if finding is not None:
                    yield finding

    def _act(self, outline: Outline, sentence: Sentence) -> Iterator[Finding]:
        """Find what is done: "House training – teaching a dog to ... – takes months", "Socialization, i.e. getting ..., has to"."""
        text = sentence.text
        found = _ACT.match(text) if "ing " in text and (" – " in text or " — " in text or "i.e" in text) else None
        term = term_before(found["term"]) if found is not None else None
        if found is not None and term is not None and not term.definite and is_gerund(found["act"]):
            finding = of_sentence(outline, self.name, term.text, found["act"], sentence, ("gerund",))
            if finding is not None:
                yield finding

    def _which_is(self, outline: Outline, sentence: Sentence) -> Iterator[Finding]:
        text = sentence.text
        for found in _WHICH.finditer(text):
            rest = text[found.end() :]
            close = _end_of_aside(rest)
            aside = rest[:close] if close >= 0 else rest
            verbal = "mean" in found[0] or "refer" in found[0]
            doubts = doubts_about(aside)
            if aside.startswith("that ") or (doubts is not None and "loose" in doubts):
                continue
            if doubts is None and not (verbal and aside.split()[0].casefold().endswith("ing")):
                continue
            named = _WHAT_MATTERS.search(text[: found.start()])
            term = named[1] if named is not None else ""
            term = term or _marked(sentence, found.start()) or _generic_ending(text[: found.start()])
            if term and len(aside.split()) > 3:
                finding = of_sentence(outline, self.name, term, aside, sentence, ("which-is", *(doubts or ())))
                if finding is not None:
                    yield finding

    def _after_comma(self, outline: Outline, sentence: Sentence) -> Iterator[Finding]:
        text = sentence.text
        for number, found in enumerate(_COMMA.finditer(text)):
            if number == 6:
                return
            rest = text[found.end() :]
            close = _end_of_aside(rest)
            aside = rest[: close if close >= 0 else len(rest)]
            doubts = doubts_about(aside)
            comma = found[0].strip()[:1] == ","
            introduced = (
                not comma
                and _INTRODUCED.search(text[: found.start()]) is not None
                and _TELLS_WHICH.match(aside) is not None
            )
            if (
                doubts is None
                or {"metaphor", "bare-class", "rank"}.intersection(doubts)
                or len(aside.split()) < 4
                or (_ENUMERATED.search(aside[:80]) and not introduced)
                or (comma and _GOES_ON.search(aside))
            ):
                continue
            if is_sentence([word.casefold() for word in _WORD.findall(aside)[:14]]) or re.search(
                r"\b(?:is|are|can|will|was|were|has|have)\b",
                aside.split(" that ")[0].split(" which ")[0].split(" who ")[0],
            ):
                continue
            term = self._term_before_comma(
                sentence, found.start(), rest[close:] if close >= 0 else "", dash=found[0].strip()[:1] in "–—"
            )
            more: tuple[str, ...] = ()
            sure = (
                introduced
                or not aside.casefold().startswith("the ")
                or re.match(
                    r"the(?:\s[\w-]+){1,3}\s(?:that|which|who|whose|(?:in|by|for|to|from|at)\swhich)\s",
                    aside,
                    re.IGNORECASE,
                )
                is not None
            )
            if (
                not term
                and sure
                and found[0].strip()[:4].casefold() != ", or"
                and (comma or _TELLS_WHO.match(aside) is not None or introduced)
                and not (text.find(",") == found.start() and leads_up(text))
                and not _OF_THE_CLAUSE.match(aside)
                and not _SEEN_AS.search(text[: found.start()])
                and (close < 0 or rest[close:].startswith("."))
            ):
                term, more = _generic_ending(text[: found.start()]), ("guessed-term",)
            if term:
                finding = of_sentence(outline, self.name, term, aside, sentence, (*doubts, *more))
                if finding is not None:
                    yield finding

    def _term_before_comma(self, sentence: Sentence, at: int, after: str, *, dash: bool) -> str:
        """Return the term that ends here: in bold or quotation marks, or all there is since the sentence's start before a verb."""
        marked = _marked(sentence, at)
        if marked:
            return marked
        if at > 60 or not after:
            return ""
        following = after.lstrip(" ,–—-")
        term = term_before(sentence.text[:at])
        plain = (
            term is not None
            and (not term.definite or (dash and after.lstrip().startswith(_DASHES)))
            and len(term.text.split()) <= 4
        )
        return (
            term.text
            if term is not None
            and plain
            and _VERB_AFTER.match(following)
            and (not dash or " " in following)
            and not following.startswith(("and ", "or ", "but ", "while ", "so "))
            else ""
        )


def _generic_ending(head: str) -> str:
    """Return the noun phrase that ends here, if an article "a" or a preposition shows where it begins; or the whole beginning."""
    head = _OTHER_NAME.sub("", head)
    whole = term_before(head) if len(head) <= 50 else None
    if whole is not None and not whole.definite and len(whole.text.split()) <= 3:
        return whole.text
    words = _WORD.findall(head[-70:])
    for size in (1, 2, 3):
        if len(words) > size and words[-size - 1].casefold() in _GENERIC_BEFORE:
            name = " ".join(words[-size:])
            plain = all(word.islower() or not word[:1].isupper() for word in words[-size:]) and head.endswith(name)
            return name if plain and is_term(name) else ""
        if len(words) >= size and (words[-size].casefold() in FORBIDDEN_FIRST or words[-size].casefold() in FINITE):
            return ""
    return ""


def _end_of_aside(rest: str) -> int:
    """Return where the aside ends: at the comma or dash before the sentence's verb, or -1 at its end."""
    for found in _NEXT.finditer(rest[:260]):
        following = rest[found.end() :].split(" ", 1)[0].casefold()
        if (
            following in RELATIVES
            or following in {"such", "including", "especially", "usually", "often"}
            or following.endswith("ing")
        ):
            continue
        return found.start()
    return -1


def _marked(sentence: Sentence, at: int) -> str:
    """Return the bold or quoted term that ends here in the sentence, or nothing."""
    at -= len(sentence.text[:at]) - len(_OTHER_NAME.sub("", sentence.text[:at]))
    here = sentence.span.start + at
    for strong in sentence.passage.strong:
        if strong.end in {here, here - 1} or (strong.end == here + 1):
            name = bare(sentence.passage.text[strong.start : strong.end])
            return name if is_term(name) else ""
    quoted = _QUOTED.search(sentence.text[max(0, at - 60) : at])
    return bare(quoted[1]) if quoted is not None and is_term(bare(quoted[1])) else ""


def _term_ending(sentence: Sentence, at: int) -> tuple[str, tuple[str, ...]]:
    """Return the term before a bracket: marked, or the sentence's beginning, or the last words back to a small word."""
    marked = _marked(sentence, at)
    if marked:
        return marked, ()
    head = sentence.text[:at]
    term = term_before(head) if len(head) <= 60 else None
    if term is not None:
        return term.text, ()
    words: list[str] = []
    for word in reversed(_WORD.findall(head[-60:])):
        folded = word.casefold()
        if (
            folded in FORBIDDEN_FIRST
            or folded in FINITE
            or folded in {"a", "an", "the", "such", "called", "known"}
            or folded.endswith(("ly",))
            or len(words) == 3
        ):
            break
        words.insert(0, word)
    name = " ".join(words)
    return (name, ("guessed-term",)) if 0 < len(words) <= 2 and is_term(name) and head.endswith(name) else ("", ())
