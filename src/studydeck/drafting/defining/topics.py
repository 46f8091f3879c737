"""What a passage is about by what stands above it: "What is churn?" over "It is the share of ..." makes churn the term.

A heading, a question just before, or the subject carried on by a pronoun; never a guess from words in between.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from studydeck.drafting.defining.definition_words import ASPECTS, words_in
from studydeck.drafting.defining.term_forms import is_aspect_label, is_aspect_of, is_term
from studydeck.drafting.document import Block, Heading, Item, Paragraph
from studydeck.drafting.language.terms import bare, normal
from studydeck.drafting.outline import Outline, Sentence

_ASKS = re.compile(
    r"^(?:q\s*\d*[.:)]\s*)?(?:(?:so|but|and|ok|okay|now|first|well|wait)\s*,?\s+)*"
    r"(?:what(?:['’]s|\s+(?:exactly\s+|actually\s+|really\s+)?(?:is|are|was|were))\s+(?:exactly\s+|actually\s+|really\s+|meant\s+by\s+)?"
    r"|what\s+do(?:es)?\s+(?:we|people|you|they|the\s+(?:term|word|phrase))\s+(?:really\s+|actually\s+)?mean\s+by\s+"
    r"|who\s+(?:is|are)\s+(?=an?\s)"
    r"|what\s+does\s+(?=.*\s(?:mean|stand\s+for)\b)"
    r"|define\s+)(?P<term>[^?]{2,80}?)(?:\s+(?:mean|stand\s+for|anyway|then|exactly|really|all\s+about|about|in\s+(?:simple|plain)\s+\w+|and\s+\w+.*))*\s*\??$",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"^(?:defining|definition\s+of|the\s+definition\s+of|meaning\s+of|the\s+meaning\s+of|understanding|introduction\s+to|introducing|about|overview\s+of"
    r"|an?\s+overview\s+of|exploring|all\s+about|meet|the\s+basics\s+of|basics\s+of|the\s+concept\s+of|explaining)\s+(?P<term>.+)$",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    r"^(?P<term>.+?)\s*(?:[:–—-]\s*(?:an?\s+|the\s+)?(?:definition|meaning|overview|basics|introduction|what\s+(?:is\s+it|it\s+is|it\s+means|are\s+they)|in\s+a\s+nutshell)\b.*"
    r"|\s(?:explained|defined|definition|basics|in\s+a\s+nutshell|in\s+brief|at\s+a\s+glance))\s*\??$",
    re.IGNORECASE,
)
_NO_TOPIC = words_in("""
    introduction conclusion summary overview background definition definitions glossary terminology contents faq faqs references
    basics discussion abstract intro recap wrap-up examples example history types similarities differences comparison resources
    """)
_MANY_TERMS = words_in(
    "terms words concepts definitions vocabulary jargon tips facts questions ideas expressions phrases acronyms abbreviations"
)
_NUMBER = re.compile(r"^\(?(?:\d{1,2}|[A-Za-z])[.)]\s+")
_LONGEST_LINE = 50  # characters of a line that is a term alone
_MOST_WORDS = 5  # of such a line
_STOPS = (".", ",", ";", "!", "?", "…")
_HEADLINES = 20_000  # characters looked at
_KEPT = 1024  # headings, which several patterns ask about
_PAIR = re.compile(r"\b(?:vs?\.?|versus|or|and)\b|&|/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Topic:
    """A term in the air.

    Attributes:
        term: As it is shown.
        asked: Whether a question or "Definition of ..." announces that it will be explained.
        line: Whether it is a short line without a sign of being a heading: only a noun phrase right below explains it.
    """

    term: str
    asked: bool
    line: bool = False


@lru_cache(maxsize=_KEPT)
def topic_of_heading(words: str) -> Topic | None:
    """Return the term that a heading names, if it names one alone."""
    words = words.strip().rstrip(":").strip()
    for expression in (_ASKS, _DEFINES, _DEFINED):
        found = expression.match(words)
        if found is not None:
            name = _name(found["term"])
            return Topic(name, asked=True) if name else None
    name = _name(words)
    return Topic(name, asked=False) if name and not is_aspect_label(name) and not words.endswith("?") else None


def topic_of_line(block: Block) -> Topic | None:
    """Return the term that a numbered line is, if it is one alone: a heading that the reader took for an item."""
    if isinstance(block, Paragraph) or (isinstance(block, Item) and block.number is None):
        text = block.passage.text.removesuffix(":")
        if len(text) > _LONGEST_LINE or text.endswith(_STOPS) or len(text.split()) > _MOST_WORDS:
            return None
        name = _name(text)
        return Topic(name, asked=False, line=True) if name and not is_aspect_label(name) else None
    if not isinstance(block, Item) or block.number is None:
        return None
    text = block.passage.text
    if len(text) > _LONGEST_LINE or text.endswith(_STOPS):
        return None
    return topic_of_heading(text)


def asked_in(sentence: str) -> str:
    """Return the term that a question asks for ("But what is churn?"), or nothing."""
    if not sentence.endswith("?"):
        return ""
    found = _ASKS.match(sentence)
    return _name(found["term"]) if found is not None else ""


def _name(text: str) -> str:
    other = re.search(r"\s*\([^()]*\)\s*$", text)
    name = bare(text[: other.start()] if other else text)
    words = {word.casefold() for word in name.split()}
    if (
        not is_term(name)
        or (len(words) > 1 and is_aspect_of(name))
        or name.split()[-1].casefold() in _MANY_TERMS
        or words <= _NO_TOPIC
        or words <= ASPECTS
        or (_PAIR.search(name) and len(words) > 3)
        or "vs" in words
        or "vs." in words
    ):
        return ""
    return name


class Topics:
    """The topic of each sentence of an outline."""

    def __init__(self, outline: Outline) -> None:
        """Look at the headings once."""
        self._outline = outline
        self._of_section = tuple(
            topic_of_heading(section.heading) if section.heading else None for section in outline.sections
        )

    @cached_property
    def _opening(self) -> dict[tuple[int, int], Topic | None]:
        """By block and start of the first sentence after a heading, or after a line that is a term alone: what that names."""
        found: dict[tuple[int, int], Topic | None] = {}
        above: Topic | None = None
        after_heading = listed = False
        for number, block in enumerate(self._outline.blocks):
            if isinstance(block, Heading):
                after_heading, above = (
                    True,
                    self.of_section(self._outline.section_of[number] if self._outline.section_of else 0),
                )
                continue
            line = topic_of_line(block)
            led, listed = listed, _leads(block)  # the first line below a colon is that of a list
            listed = listed or (led and line is not None)
            if line is not None and not led:
                after_heading, above = True, line
            elif (run_in := self._run_in(number)) is not None:
                after_heading = False
                found.update([run_in])
            elif after_heading:
                after_heading = False
                found.update(
                    ((sentence.block, sentence.span.start), above)
                    for sentence in self._outline.sentences_of_block.get(number, ())[:1]
                )
        return found

    def _run_in(self, block: int) -> tuple[tuple[int, int], Topic] | None:
        """Return the place of the sentence behind a question that begins a paragraph as its heading, and what that asks for."""
        said = self._outline.sentences_of_block.get(block, ())[:2]
        if len(said) < 2 or not isinstance(self._outline.blocks[block], Paragraph | Item):
            return None
        asked = asked_in(_NUMBER.sub("", said[0].text, count=1))
        return ((block, said[1].span.start), Topic(asked, asked=True)) if asked else None

    @cached_property
    def headlines(self) -> str:
        """The words of title, subjects and headings, case folded: what is named there is more than somebody mentioned."""
        subjects = (subject.name for subject in self._outline.subjects)
        named = (self._outline.document.title, *subjects, *(section.heading for section in self._outline.sections))
        return "\n".join(named)[:_HEADLINES].casefold()

    def of_section(self, section: int) -> Topic | None:
        """Return what the heading of a section names."""
        return self._of_section[section] if section < len(self._of_section) else None

    def opens(self, sentence: Sentence) -> bool:
        """Whether the sentence is the first after its heading."""
        return (sentence.block, sentence.span.start) in self._opening

    def over(self, sentence: Sentence) -> Topic | None:
        """Return what the heading, or the line that is a term alone, right above the sentence names."""
        return self._opening.get((sentence.block, sentence.span.start))

    def of(self, sentence: Sentence, before: Sentence | None) -> Topic | None:
        """Return what a pronoun at the start of the sentence stands for, if that is plain.

        Args:
            sentence: The sentence.
            before: The one before it in the document, if any.
        """
        if before is not None and before.section == sentence.section and (asked := asked_in(before.text)):
            return Topic(asked, asked=True)
        above = self.over(sentence)
        return above if above is None or not above.line else None

    def carried(self, sentence: Sentence) -> str:
        """Return the name of the subject that a pronoun at the start of the sentence carries on, or nothing."""
        for mention in sentence.mentions:
            if mention.span.start == 0 and not mention.both and mention.span.end <= 4:
                return self._outline.subjects[mention.subject].name
            break
        return ""


def _leads(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.passage.text.endswith(":")


def same(term: str, other: str) -> bool:
    """Whether two terms are the same but for case, number and article."""
    return normal(term) == normal(other)
