"""Words that mean all subjects at once: both, the two roles, neither, each.

Which noun may follow depends on the document, so it is looked up behind the match: an expression with all the nouns in it,
for each document's own, would cost more than the search.
"""

import re
from collections.abc import Iterable, Iterator

from studydeck.drafting.document import Span
from studydeck.drafting.subjects.verbs import VERBS

_NOUNS_WORDS = """
    roles terms concepts types kinds ideas approaches methods systems fields disciplines functions forms processes options groups
    models words things sides practices positions professions professionals jobs tools techniques technologies products strategies
    frameworks theories styles areas phenomena categories classes structures languages protocols materials animals diseases
    conditions teams departments documents agreements activities services elements entities forces measures properties substances
    parties schools movements species verbs formats devices standards sports games instruments careers branches storms plants
"""
_NOUNS = frozenset(_NOUNS_WORDS.split())
_CUE = re.compile(
    r"\b(?:both(?!\s+(?:sides|ways(?!\s+to)|hands|ends|directions|eyes|legs|parents|parties|genders|sexes|ears|feet|arms|cases|times)\b)"
    r"(?P<of>\s+of\s+(?:them|these|those|which|the\s+two))?"
    r"|(?:the|these|those)\s+(?P<two>two)(?!\w)|(?P<these>these)(?=\s)"
    r"|neither(?:\s+of\s+(?:them|these|the\s+two)|\s+(?:role|term|concept|type|kind|one|option|method|approach|system|side|process|form|of\s+which)\b)?(?P<plain>)"
    r"|each(?=\s+(?:of|one|has|have|is|can|plays?|offers?|comes?|serves?|brings?|requires?|needs|uses|gives)\b)(?:\s+of\s+(?:them|these|the\s+two))?(?P<single>)"
    r"|all\s+(?P<all>of\s+them|three|four|five|of\s+these)|the\s+(?P<more>three|four|five)(?=\s))",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(rf"\s+of\s+[\w-]+(?:\s[\w-]+)?(?=\s+(?:{'|'.join(sorted(VERBS))})\b)", re.IGNORECASE)
_NEXT = re.compile(r"\s+(?P<word>\S{1,40})")
_NEXT_BUT_ONE = re.compile(r"\s+\w+\s+(?P<word>\S{1,40})")
_NEXT_AFTER_ARTICLE = re.compile(r"\s+(?:the|these|those)\s+(?P<word>\S{1,40})", re.IGNORECASE)
_THE_TWO_ALONE = re.compile(
    r"\s+(?:are|have|differ|share|is|of|can|do|both|also|often|may|will|in|as|to|and|from|were|go|work|"
    r"complement|overlap|serve|must|should)\b|\s*[.,;:)?!]|\s*$",
    re.IGNORECASE,
)


class AllOfThem:
    """Finds the words for all subjects of one document."""

    def __init__(self, heads: Iterable[str], *, more_than_two: bool) -> None:
        """Take the nouns that the subjects' names end in beside the general ones."""
        self._nouns = _NOUNS.union(head.casefold() for head in heads)
        self._more = more_than_two

    def find(self, text: str) -> Iterator[Span]:
        """Yield where such words stand, in order."""
        at = 0
        while match := _CUE.search(text, at):
            end = self._end(text, match)
            if end:
                yield Span(match.start(), end)
            at = end or match.start() + 1

    def _end(self, text: str, match: re.Match[str]) -> int:
        """Return the end of the words that begin so, 0 where what has to follow doesn't."""
        kind, end = match.lastgroup, match.end()
        if kind in {"plain", "single"}:
            return end
        if kind == "two":
            alone = end if _THE_TWO_ALONE.match(text, end) else 0
            return self._noun(text, end, _NEXT_BUT_ONE) or self._noun(text, end, _NEXT) or alone
        if kind == "these":
            return self._noun(text, end, _NEXT)
        if kind in {"all", "more"}:
            return (self._noun(text, end, _NEXT) or (end if kind == "all" else 0)) if self._more else 0
        if kind == "of":
            return self._noun(text, end, _NEXT) or end
        noun = self._noun(text, end, _NEXT_AFTER_ARTICLE) or self._noun(text, end, _NEXT)
        of_what = _OF_WHAT.match(text, noun) if noun else None
        return of_what.end() if of_what else noun or end

    def _noun(self, text: str, at: int, where: re.Pattern[str]) -> int:
        """Return the end of the noun that stands there, signs behind it left out, or 0."""
        match = where.match(text, at)
        word = match["word"] if match else ""
        for length in range(len(word), 0, -1):
            behind = match.start("word") + length if match else 0
            if word[:length].casefold() in self._nouns and not (
                text[behind : behind + 1].isalnum() or text[behind : behind + 1] == "_"
            ):
                return behind
        return 0
