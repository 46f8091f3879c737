"""A term, "is" or "are", and a genus with its difference: "A mortgage is a loan that is secured by land"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from studydeck.drafting.defining.bare_predicates import is_amount, is_gerund, is_of_the_mind
from studydeck.drafting.defining.defined_term import Term, subject_of, term_before
from studydeck.drafting.defining.defining_clauses import clauses, is_aside, is_spoken
from studydeck.drafting.defining.definition import of_sentence
from studydeck.drafting.defining.definition_words import ORGANISATIONS, PERSONS, RELATIVES, words_in
from studydeck.drafting.defining.genus import doubts_about
from studydeck.drafting.defining.meaning import SHORTEST
from studydeck.drafting.defining.noun_phrases import parted, words_of_predicate
from studydeck.drafting.defining.topics import Topics, same
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline, Sentence

_CUE = re.compile(
    r"\b(?:is|are|was|were)\b|(?<=[a-z])['’](?:s|re)\b(?=\s+(?:an?|the|when|how|just|simply|basically|essentially|what)\b)",
    re.IGNORECASE,
)
_OTHER_CUES = re.compile(
    r"^(?:\w+ly\s+|also\s+|best\s+|often\s+)*(?:defined|called|known|termed|named|referred|described|short\s+for|understood|about\b)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"^(?:(?:simply\s+put|in\s+short|put\s+simply|essentially|basically|in\s+simple\s+terms|in\s+other\s+words|in\s+essence|well|at\s+its\s+core|in\s+a\s+nutshell)\s*,\s+)?"
    r"(?:it|they|this|these|that|he|she|(?:this|the)\s+(?:term|word|role|concept|process|discipline|position|approach|practice|method|field|phrase|job|function|model|type|person|condition|technique|one|kind))$",
    re.IGNORECASE,
)
_ARTICLES = frozenset({"a", "an", "the"})
_FREE = frozenset({"how", "when", "what", "any", "anything", "anyone", "something", "someone", "one", "whatever"})
_NAMES = re.compile(r"\b(?:name|term|word|label|abbreviation)\s(?:for|of|given)\b", re.IGNORECASE)
_OF_WHAT_IS_KNOWN = re.compile(
    r"\b(?:of|in|to|for|between|from|behind|on)\s(?:the|this|that|these|it|its|what|your|our|their)\b"
)
_EXAMPLE = re.compile(r",\sfor\s(?:example|instance)\b", re.IGNORECASE)
_POINTING = frozenset({"this", "that", "these"})
_FACTS = words_in("""
    feature advantage disadvantage benefit drawback downside upside example step point option service difference fact reason
    sign result strength weakness choice trait characteristic quality rule measure change skill
    """)
"""After "This is a ..." under a heading: something about what it names."""
_SHORT = 5  # words: less is more often a remark than a definition
_PICTURES = re.compile(
    r",?\s(?:and|while|whereas|but)\s[^,.]{2,60}\s(?:is|are)\s(?:the|an?)\s[\w-]+(?:\s[\w-]+)?[.!]?$", re.IGNORECASE
)
_PERSON = re.compile(r"\b(?:we|our|us)\b")
_ONE_PERSON = re.compile(r"\b(?:I|my|me)\b")


class IsA:
    """X is a Y that ..."""

    name = "is-a"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return what each sentence defines with "is"; a sentence may define two terms."""
        topics = Topics(outline)
        before: Sentence | None = None
        for sentence in outline.sentences:
            if not is_aside(sentence.text) and _CUE.search(sentence.text) is not None:
                yield from self._in_sentence(outline, topics, sentence, before)
            before = sentence

    def _in_sentence(
        self, outline: Outline, topics: Topics, sentence: Sentence, before: Sentence | None
    ) -> Iterator[Finding]:
        text = sentence.text.lstrip("“\"‘'(•*– ")
        lost = len(sentence.text) - len(text)
        done: set[int] = set()
        for head, cue, predicate in clauses(text, _CUE):
            if (
                cue.start() in done
                or _EXAMPLE.search(head) is not None
                or head.endswith(":")  # a labelled line: what a label is called needn't be what it says
                or _OTHER_CUES.match(predicate)
                or is_spoken(sentence.text, cue.start() + lost)
            ):
                continue
            term, more = self._term(head, cue[0].casefold(), predicate, topics, sentence, before)
            if not term:
                continue
            doubts = _doubts_of_predicate(outline, topics, sentence, head, term, predicate)
            if (
                doubts is None
                or (cue[0].casefold() in {"was", "were"} and "gerund" in doubts)
                or ("definite" in more and ("loose" in doubts or _only_states(predicate, sentence, before)))
                or _ONE_PERSON.search(predicate)
                or (cue[0].casefold() == "are" and " of " in term and predicate.casefold().startswith("the "))
                or ("loose" in doubts and ("pronoun" in more or _PERSON.search(predicate[:80])))
                or ("pronoun" in more and predicate.casefold().startswith(("something ", "what ")))
            ):
                continue
            shortest = 2 if is_amount(predicate) else SHORTEST
            found = of_sentence(
                outline,
                self.name,
                term,
                predicate,
                sentence,
                (*more, *doubts, *_doubts_of(cue[0], head, term, predicate)),
                shortest=shortest,
            )
            if found is not None and "name" in found.doubts and term.casefold() not in topics.headlines:
                continue
            if found is not None:
                done.add(cue.start())
                short = len(found.meaning.split()) <= _SHORT and "bare-class" not in found.doubts
                yield replace(found, doubts=(*found.doubts, "short")) if short else found

    def _term(
        self, head: str, cue: str, predicate: str, topics: Topics, sentence: Sentence, before: Sentence | None
    ) -> tuple[str, tuple[str, ...]]:
        """Return the term, its own or the one a pronoun stands for, and what speaks against it."""
        if _PRONOUN.match(head):
            topic = topics.of(sentence, before)
            if not sentence.text.lstrip("“\"‘'(•*– ").startswith(head):
                return "", ()
            if topic is not None and not topic.asked and head.casefold() in _POINTING and _states_a_fact(predicate):
                return "", ()
            if topic is not None:
                return topic.term, () if topic.asked else ("topic",)
            personal = head.casefold() in {"it", "they", "he", "she"}
            near = before is not None and before.block == sentence.block
            carried = (
                (subject_of(before.text) if before is not None and near else "") or topics.carried(sentence)
                if personal
                else ""
            )
            return carried, ("pronoun",)
        if cue.startswith(("'", "’")):
            return "", ()
        term = term_before(head)
        if term is None or (cue in {"are", "were"} and _names_two(term)):
            return "", ()
        return term.text, _doubts_of_term(term, topics, sentence)


def _doubts_of_predicate(
    outline: Outline, topics: Topics, sentence: Sentence, head: str, term: str, predicate: str
) -> tuple[str, ...] | None:
    """Return what speaks against the predicate, or None where it defines nothing."""
    doubts = doubts_about(predicate, term)
    if doubts is not None:
        return (*doubts, "metaphor") if _PICTURES.search(predicate) and "metaphor" not in doubts else doubts
    if is_amount(predicate) and head.split(maxsplit=1)[0].casefold() in {"a", "an", "one"}:
        return ("amount",)
    if is_gerund(predicate) and head[:4].casefold() != "the ":
        section = topics.of_section(sentence.section)
        named = any(same(term, name) for subject in outline.subjects for name in (subject.name, *subject.aliases))
        return (
            ("gerund",)
            if named or is_of_the_mind(predicate) or (section is not None and same(term, section.term))
            else None
        )
    return None


def _only_states(predicate: str, sentence: Sentence, before: Sentence | None) -> bool:
    """Whether "The X is ..." states something about an X at hand: without article, or later in a passage and without a clause."""
    words = words_of_predicate(predicate)[:12]
    later = before is not None and before.block == sentence.block
    if not words or _NAMES.search(predicate[:80]):
        return not words
    about = later and RELATIVES.isdisjoint(words) and _OF_WHAT_IS_KNOWN.search(" ".join(words)) is not None
    return about or not (_ARTICLES | _FREE).intersection(words[:3])


def _states_a_fact(predicate: str) -> bool:
    """Whether "This is ..." says something about a thing, not what it is: "a unique feature that few have"."""
    words = words_of_predicate(predicate)
    noun = parted(words[1:])[0] if words and words[0] in _ARTICLES else []
    return bool(noun) and noun[-1].removesuffix("s") in _FACTS


def _names_two(term: Term) -> bool:
    words = term.text.casefold().split()
    return "and" in words or "or" in words or "&" in words


def _doubts_of_term(term: Term, topics: Topics, sentence: Sentence) -> tuple[str, ...]:
    """Return a doubt where "the X" may be one certain thing: not where the heading or the subjects name it, or it's written in bold."""
    if not term.definite or term.quoted or any(mention.span.start <= 5 for mention in sentence.mentions):
        return ()
    section = topics.of_section(sentence.section)
    if section is not None and term.text.casefold() in section.term.casefold():
        return ()
    return ("definite",)


def _is_name(head: str, term: str) -> bool:
    """Whether a term may be the name of a person or a firm: no article, and every word with a capital."""
    return head.casefold().split()[0] not in {"a", "an", "the"} and all(word[:1].isupper() for word in term.split())


def _doubts_of(cue: str, head: str, term: str, predicate: str) -> tuple[str, ...]:
    doubts = []
    if _is_name(head, term) and not (PERSONS | ORGANISATIONS).isdisjoint(parted(words_of_predicate(predicate)[1:])[0]):
        doubts.append("name")
    if cue.casefold() in {"was", "were"}:
        doubts.append("past")
    if _PERSON.search(predicate[:80]):
        doubts.append("personal")
    return tuple(doubts)
