"""A noun phrase, and the name of what it describes: "dough that rises slowly in the cold, known as cold fermentation".

Only a phrase that says which of its kind is meant: "a notary, also known as a notary public" gives a second name, no meaning.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from studydeck.drafting.defining.defining_clauses import is_aside
from studydeck.drafting.defining.definition import of_sentence
from studydeck.drafting.defining.definition_words import DIFFERENTIA, FINITE, RELATIVES
from studydeck.drafting.defining.finite_clauses import is_sentence
from studydeck.drafting.defining.term_forms import is_term
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import bare
from studydeck.drafting.outline import Outline, Sentence

_CUES = ("known as", "called", "referred to as", "termed")
_NAMED = re.compile(
    r",\s(?:which\sis\s|which\sare\s)?(?:(?:also|often|commonly|sometimes|better|otherwise|usually|generally|formally|simply|collectively)\s)?"
    r"(?:known\sas|called|referred\sto\sas|termed)\s(?:an?\s|the\s)?[\"“‘']?(?P<term>[a-z][\w’'-]*(?:\s[\w’'-]+){0,3}?)[\"”’']?"
    r"(?=[,.;:)!]|\s\(|$|\s(?:and|or|which|that|who|because|when|where)\b)"
)
_PHRASE = re.compile(r"\b(?:an?|the|any|some)\s(?=[a-z])", re.IGNORECASE)
_WORD = re.compile(r"[\w’'+-]+")
_LONGEST, _SHORTEST = 25, 4  # words of a phrase
_LONGEST_ACT = 16  # words


@cache
def _named_act() -> re.Pattern[str]:
    """Return the expression, compiled when a document first needs it."""
    return re.compile(
        r",\s+(?:an?|the)\s+(?:\w+\s+)?(?:decision|process|practice|problem|effect|phenomenon|technique|method|condition|state|principle|idea|strategy|error|approach|trick|procedure|mistake)"
        r"\s+(?:called|known\s+as|termed|referred\s+to\s+as)\s+[\"“]?(?P<term>[\w’'-]+(?:\s[\w’'-]+){0,3})[\"”]?(?=[,.;]|$)",
        re.IGNORECASE,
    )


class KnownAs:
    """A Y that ..., known as X, ...; what somebody does, called X."""

    name = "known-as"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the phrases that are named right behind, in order."""
        for sentence in outline.sentences:
            if any(cue in sentence.text for cue in _CUES) and not is_aside(sentence.text):
                for found in _NAMED.finditer(sentence.text):
                    term = bare(found["term"])
                    said = _phrase(sentence.text[: found.start()])
                    finding = of_sentence(outline, self.name, term, said, sentence) if said and is_term(term) else None
                    if finding is not None:
                        yield finding
                yield from self._act(outline, sentence)

    def _act(self, outline: Outline, sentence: Sentence) -> Iterator[Finding]:
        """Find "..., a decision called X": what was said before is X."""
        found = _named_act().search(sentence.text)
        term = bare(found["term"]) if found is not None else ""
        said = sentence.text[: found.start()] if found is not None else ""
        if is_term(term) and _SHORTEST <= len(said.split()) <= _LONGEST_ACT:
            finding = of_sentence(outline, self.name, term, said, sentence, ("called",))
            if finding is not None:
                yield finding


def _phrase(head: str) -> str:
    """Return the noun phrase, or what somebody does, that ends here and says which of its kind it is; or nothing."""
    return next((said for said in _beginnings(head) if _tells_which(said)), "")


def _beginnings(head: str) -> Iterator[str]:
    """Yield where the phrase may begin, the sentence's beginning first, then each article in the last clause."""
    clause = re.split(r"[,;:]\s|\s[–—]\s", head)[-1]
    if clause == head:
        yield head
    for article in _PHRASE.finditer(clause):
        if article.start():
            yield clause[article.start() :]


def _tells_which(said: str) -> bool:
    words = [word.casefold() for word in _WORD.findall(said)]
    if not _SHORTEST <= len(words) <= _LONGEST or words[0] in {"in", "on", "at", "for", "with", "by", "from", "as"}:
        return False
    if words[0].endswith("ing") and words[0] not in {"during", "according", "including"}:
        return FINITE.isdisjoint(words) and words[1] not in {"is", "are"}
    if words[0] not in {"a", "an", "the", "any", "some"} or is_sentence(words[:14]):
        return False
    return any(word in DIFFERENTIA and (word in RELATIVES or FINITE.isdisjoint(words[1:])) for word in words[2:6])
