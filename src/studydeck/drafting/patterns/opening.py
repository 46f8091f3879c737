"""The first sentence under a term's heading says what it is, even without "is": "It revolves around ...", "A plan that ..."."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from studydeck.drafting.defining.defined_term import term_before
from studydeck.drafting.defining.defining_clauses import is_aside
from studydeck.drafting.defining.definition import of_sentence
from studydeck.drafting.defining.finite_clauses import is_sentence
from studydeck.drafting.defining.genus import doubts_about
from studydeck.drafting.defining.labels import form_of, without_saying
from studydeck.drafting.defining.topics import Topic, Topics, same
from studydeck.drafting.document import Heading, Item, Paragraph
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline, Sentence

_VERB = re.compile(
    r"\b(?:\w+ly\s+)?(?:revolves?\s+around|(?:is|are)\s+(?:\w+ly\s+)?responsible\s+for|involves?|focus(?:es)?\s+on|deals?\s+with|concerns?\s+itself\s+with|(?:is|are)\s+(?:\w+ly\s+)?(?:all\s+|more\s+)?(?:about|concerned\s+with)"
    r"|encompass(?:es)?|occurs?\s+when|happens?\s+when|takes?\s+place\s+when|arises?\s+when|measures?|represents?|consists?\s+of|comprises?|covers?|describes?|(?:is|are)\s+formed\s+when|centers?\s+on|centres?\s+on)\s+",
    re.IGNORECASE,
)
_DUTY = re.compile(r"\bresponsible\s", re.IGNORECASE)
_GERUND = re.compile(r"(?:\w+ly\s+)?\w+ing\b", re.IGNORECASE)
_PRONOUN = re.compile(r"^(?:it|they|this|(?:this|the)\s+\w+)$", re.IGNORECASE)
_NOUN_AND_MORE = re.compile(
    r"(?:an?|the|any)(?:\s[\w’'-]+,?){1,6}?\s(?:that|which|who|whose|where|of|for|used|in\swhich|by\swhich|an?|the|you|we|they|to|between|from)\s",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\w+(?:['’]\w+)?")


_GIVES = re.compile(r"\s(?:\w+ly\s+)?(?=(?:grants?|gives?|lets?|allows?|enables?|provides?)\s)")
_EXPLAINS = re.compile(r"\b(?:glossary|dictionary|jargon|terminology|vocabulary|lexicon)\b", re.IGNORECASE)
_SHORTENED = "no-article"
_GLOSSARY = 3  # noun phrases right under terms: explained terms, not an odd caption


class Opening:
    """Under the heading of X: "X revolves around ...", "It involves ...", "A plan that ..."."""

    name = "opening"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return what first sentences under a term's heading say of it, in order."""
        topics = Topics(outline)
        found = list(self._findings(outline, topics))
        explains = _EXPLAINS.search(outline.document.title) is not None
        plain = sum("fragment" in finding.doubts and _SHORTENED not in finding.doubts for finding in found)
        if plain < _GLOSSARY and not explains:
            return [finding for finding in found if _SHORTENED not in finding.doubts]
        return [
            replace(one, doubts=tuple(doubt for doubt in one.doubts if doubt not in {"fragment", _SHORTENED}))
            for one in found
        ]

    def _findings(self, outline: Outline, topics: Topics) -> Iterator[Finding]:
        for sentence in outline.sentences:
            if (
                not topics.opens(sentence)
                or is_aside(sentence.text)
                or not (
                    isinstance(outline.blocks[sentence.block], Paragraph)
                    or sentence.span.start > 0  # behind a question: a heading on the same line
                    or _is_lone(outline, sentence.block)
                )
            ):
                continue
            topic = topics.over(sentence)
            if topic is None:
                continue
            text, doubts = (
                _fragment(sentence, topic)
                or _after_verb(sentence, topic)
                or _what_it_gives(sentence, topic)
                or _shortened(sentence, topic)
                or ("", ())
            )
            found = of_sentence(outline, self.name, topic.term, text, sentence, doubts) if text else None
            if found is not None:
                yield found


def _is_lone(outline: Outline, number: int) -> bool:
    """Whether a block is the only item under its heading: a line of a slide."""
    after = outline.blocks[number + 1] if number + 1 < len(outline.blocks) else None
    return isinstance(outline.blocks[number], Item) and (after is None or isinstance(after, Heading))


def _fragment(sentence: Sentence, topic: Topic) -> tuple[str, tuple[str, ...]] | None:
    """Return the sentence where it is no sentence but a noun phrase."""
    text = sentence.text
    words = [word.casefold() for word in _WORDS.findall(text)[:14]]
    if len(words) < 4 or words[0] not in {"a", "an", "the", "any"} or is_sentence(words):
        return None
    doubts = doubts_about(text) if _NOUN_AND_MORE.match(text) else None
    if doubts is None or re.search(
        r"\b(?:is|are|was|were|has|have|will|can)\b", text.split(" that ")[0].split(" which ")[0].split(" who ")[0]
    ):
        return None
    if "," in re.split(r"\b(?:that|which|who|of|for|used|where|with|in)\b", text)[0].replace(", or ", "").replace(
        ", and ", ""
    ):
        return None
    if topic.term.casefold().split()[0] in words[1:6]:
        return None  # "The term churn describes ..."
    return text, ("fragment", *doubts)


def _shortened(sentence: Sentence, topic: Topic) -> tuple[str, tuple[str, ...]] | None:
    """Return the sentence where it is a meaning without article ("Vertical spar to which ...", "Sailing towards the wind")."""
    if topic.term.casefold().split()[0] in sentence.text.casefold().split()[:4]:
        return None
    doubts = form_of(sentence.text, topic.term)
    if (
        doubts is None
        or not {"bare-class", "sentence"}.isdisjoint(doubts)
        or without_saying(sentence.text) != sentence.text
    ):
        return None
    return sentence.text, ("fragment",) if sentence.text.startswith("How ") else ("fragment", _SHORTENED)


def _what_it_gives(sentence: Sentence, topic: Topic) -> tuple[str, tuple[str, ...]] | None:
    """Return "grants a right to ..." where a question asks what the term is and the term begins the sentence."""
    found = _GIVES.search(sentence.text[:90]) if topic.asked else None
    term = term_before(sentence.text[: found.start()]) if found is not None else None
    if found is None or term is None or not same(term.text, topic.term):
        return None
    return sentence.text[found.end() :], ("gives",)


def _after_verb(sentence: Sentence, topic: Topic) -> tuple[str, tuple[str, ...]] | None:
    """Return what follows "revolves around" and the like, where the term or a pronoun is their subject."""
    found = _VERB.search(sentence.text[:160])
    if found is None:
        return None
    head = sentence.text[: found.start()].strip()
    if topic.line or not _PRONOUN.match(head):
        term = term_before(head)
        if term is None or not same(term.text, topic.term):
            return None
    rest = sentence.text[found.end() :]
    if rest.startswith(("itself ", "themselves ")):
        return None
    if _DUTY.search(found[0]) and not _GERUND.match(rest):
        return None  # responsible for the success, but not the success
    when = found[0].rstrip().casefold().endswith("when")
    return ("when " + rest if when else rest), (("opening",) if topic.asked or when else ("opening", "unasked"))
