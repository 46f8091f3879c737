"""Lines of the form "Label: text", and whether such a text says what its label means or only something about it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studydeck.drafting.defining.definition_words import (
    DEFINITION_LABELS,
    DIFFERENTIA,
    EVALUATIONS,
    FINITE,
    GENERA,
    NON_GERUNDS,
    RELATIVES,
    SUPERLATIVES,
    words_in,
)
from studydeck.drafting.defining.finite_clauses import ENDS_LIKE_A_VERB, has_main_clause, is_sentence
from studydeck.drafting.defining.genus import doubts_about
from studydeck.drafting.defining.noun_phrases import is_participle
from studydeck.drafting.defining.term_forms import is_aspect_label, is_term
from studydeck.drafting.document import Item, Paragraph, Passage, Span
from studydeck.drafting.language.sentences import split
from studydeck.drafting.language.terms import bare, normal
from studydeck.drafting.outline import Outline

_SPLIT = re.compile(r"\s*:\s+|\s+[–—]\s*|\s+-{1,2}\s+|\s+=\s+|(?<=\w)—(?=\w)")
_DOTTED = re.compile(r"^((?:[^\s.:;,!?]+\s){0,3}[^\s.:;,!?]+)\.\s+(?=[A-Z])")  # "Elasticity. A measure of ..."
_LONGEST_LABEL = 70
_FORMULA = re.compile(
    r"(?:[\w’'-]+\s){1,5}(?:minus|plus|divided\s+by|multiplied\s+by|times)\s(?:an?|the|all|its|your|any|[a-z]+)\s",
    re.IGNORECASE,
)
_DASHES = frozenset({"–", "—", "-", "--"})
_OTHER_NAME = re.compile(r"\s*[(\[]([^()\[\]]{1,60})[)\]]\s*$")
_ARTICLES = frozenset({"a", "an", "the", "any"})
_FIELDS = words_in("""
    marketing accounting engineering advertising training manufacturing banking purchasing learning teaching writing reading programming building
    testing planning housing shipping clothing farming nursing mining fishing publishing broadcasting networking computing coaching consulting
    counseling counselling pricing branding meeting hearing feeling painting drawing setting rating
    """)  # nouns as often as verbs: "Marketing managers plan ..." begins a sentence
_DETERMINERS = words_in(
    "the a an how what which who whether that your their its our his her this these those all any some each every new many up out on in about for with to"
)
_SAYS_WHAT_IT_DOES = re.compile(
    r"^[A-Z]?[a-z]+s\s(?:(?:the|a|an|how|what|which|who|your|all|and|incoming)\b|[a-z]+s\b|[a-z]+\s[a-z]+s\b)"
)
_BECAUSE = re.compile(r",\s(?:because|so|which|as|e\.g\.|such|since)\s")
_VERBS_AS_WELL = words_in(
    "record claim measure value report form process study set list place document program command rule plan"
)
_META = words_in(
    "terms definitions definition explanations descriptions concepts information examples details tips questions words everything"
) - {"everything"}
SAYS_IT = re.compile(
    r"^(?:(?:it|they|this|these|that)(?:['’]s|['’]re|\s+(?:is|are|was|means|mean|refers?\s+to|describes?))|(?:refers?|referring)\s+to|means|is|are|describes)\s+(?:(?:basically|essentially|simply|just|when\s+you)\s+)*(?=\S)"
    r"|^(?:it|they|th(?:is|ese)(?:\s+[\w-]+){0,4}?)\s+(?:\w+ly\s+)?(?:occurs?|happens?|arises?|forms?|results?|takes?\s+place|is\s+formed|are\s+formed|exists?|begins?)\s+(?=when\s)"
    r"|^(?:this|these)\s+(?:types?|kinds?|forms?|sorts?)(?:\s+of(?:\s+[\w-]+){1,2})?\s+(?:is|are|refers?\s+to|means?)\s+(?=\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled line.

    Attributes:
        block: The number of its block.
        label: Without its sign; an aside in brackets is in `other`.
        body: The first sentence of what follows.
        second: The one after it; may be empty.
        span: Of label and body in the passage.
        strong: Whether the label is bold.
        sign: What parts label and text: ":", "-", "=" or "" where only bold does.
    """

    block: int
    passage: Passage
    label: str
    other: str
    body: str
    second: str
    span: Span
    strong: bool
    sign: str


def labelled(passage: Passage, block: int) -> Line | None:
    """Return the passage as a labelled line, or None if it isn't one."""
    text = passage.text
    strong = passage.strong[0] if passage.strong and passage.strong[0].start <= 2 else None
    if strong is not None and strong.end < len(text) and strong.end <= _LONGEST_LABEL:
        label, end = text[strong.start : strong.end], strong.end
        sign = re.match(r"\s*(?:[:–—=.-]+\s*|(?=\s))", text[end:])
        if (
            label.rstrip().endswith((":", ".", "–", "—", "-", "="))
            or (sign is not None and sign[0].strip())
            or text[end : end + 1] == " "
        ):
            start = end + (sign.end() if sign else 0)
            shown = sign[0].strip() if sign and sign[0].strip() else label.strip()[-1:]
            return _line(passage, block, label, start, bold=True, sign=shown if shown in ":–—-=." else "")
    found = _SPLIT.search(text[: _LONGEST_LABEL + 4])
    if found is None or found.start() < 2:
        dotted = _DOTTED.match(text)
        return _line(passage, block, dotted[1], dotted.end(), bold=False, sign=".") if dotted is not None else None
    return _line(passage, block, text[: found.start()], found.end(), bold=False, sign=found[0].strip() or ":")


def _line(passage: Passage, block: int, label: str, start: int, *, bold: bool, sign: str) -> Line | None:
    rest = passage.text[start:]
    if not rest.strip() or "http" in rest[:8]:
        return None
    sentences = split(rest)
    if not sentences:
        return None
    body = rest[sentences[0].start : sentences[0].end]
    label = label.strip(" :.–—-=*•")
    aside = _OTHER_NAME.search(label)
    other = aside[1] if aside else ""
    label = bare(label[: aside.start()] if aside else label)
    second = rest[sentences[1].start : sentences[1].end] if len(sentences) > 1 else ""
    return Line(block, passage, label, other, body, second, Span(0, start + sentences[0].end), bold, sign)


def groups(outline: Outline) -> Iterator[tuple[Line, ...]]:
    """Yield the labelled lines of each list, and of each run of labelled paragraphs, in order."""
    going: list[Line] = []
    key: tuple[int, int, int] | None = None
    seen: dict[tuple[int, int, int], list[Line]] = {}
    for number, block in enumerate(outline.blocks):
        if not isinstance(block, Item | Paragraph):
            key = None
            continue
        if isinstance(block, Item):
            here = (1, block.list_id, block.depth)
            going = seen.setdefault((outline.section_of[number] if outline.section_of else 0, *here[1:]), [])
        elif key is None or key[0] != 0:
            key = (0, number, 0)
            going = seen.setdefault((-1, number, 0), [])
        line = labelled(block.passage, number)
        if line is not None:
            going.append(line)
        if isinstance(block, Item):
            key = None
    yield from (
        tuple(lines) for lines in sorted((lines for lines in seen.values() if lines), key=lambda lines: lines[0].block)
    )


def counts(lines: Sequence[Sequence[Line]]) -> Counter[str]:
    """Return how often each label stands in the document: one that stands twice names an aspect."""
    return Counter(normal(line.label) for group in lines for line in group)


def is_definition_label(label: str) -> bool:
    """Whether a label announces the definition of what the section is about ("What", "Definition")."""
    return label.casefold().strip(" :?.").replace("’", "'") in DEFINITION_LABELS


def form_of(body: str, label: str = "") -> tuple[str, ...] | None:
    """Return what speaks against the text as the meaning of its label; None where its form isn't that of a meaning.

    A noun phrase with its difference is one; a sentence with a subject of its own isn't; a gerund may be.
    """
    text = without_saying(body)
    said = text != body
    words = [word.strip(".,;:()\"“”'’").casefold() for word in text.split()[:14]]
    if len(words) < 3:
        return None
    if not said and not words[0].endswith("ing") and is_sentence(words):
        return None
    if (
        text.endswith("?")
        or not text[:1].isalpha()
        or words[0] in {"which", "who", "whose", "if", "in", "at", "on", "by", "with"}
    ):
        return None
    if words[0] in {"when", "how", "where", "what"} and ("," in text or words[0] in {"where", "what"}):
        return None
    if _FORMULA.match(text):
        return ()
    doubts = doubts_about(text, label)
    if (
        doubts is None
        and words[0] in _ARTICLES
        and FINITE.isdisjoint(words)
        and _DETERMINERS.isdisjoint(words[1:5])
        and ":" not in text
        and words[1] not in SUPERLATIVES | EVALUATIONS
    ):
        doubts = ("bare-class",) if len(words) < 9 else None
    if doubts is None and _is_telegraphic(words):
        return ("no-article",)
    if words[0] in _META or (doubts is not None and "bare-class" in doubts and re.search(r",\s(?:and|but|so)\s", text)):
        return None
    if doubts is not None:
        weak = words[0] not in _ARTICLES and words[0] not in {
            "anything",
            "something",
            "anyone",
            "someone",
            "how",
            "when",
        }
        return (*doubts, "no-article") if weak else doubts
    first = words[0]
    clause = _BECAUSE.split(text)[0]
    if first.endswith("ing") and first not in NON_GERUNDS and len(first) > 4 and not has_main_clause(clause):
        return ("gerund",) if first not in _FIELDS or words[1] in _DETERMINERS else None
    return None


def _is_telegraphic(words: Sequence[str]) -> bool:
    """Whether words are a genus with its difference, without article: "Amount owed to ...", "Total cost of ..."."""
    for at, word in enumerate(words[:4]):
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in _DETERMINERS or word in DIFFERENTIA:
            return False
        if word in GENERA and (following in RELATIVES or following in DIFFERENTIA or is_participle(following)):
            return at > 0 or word not in _VERBS_AS_WELL or following in {"of", "that", "which", "used"}
    return False


def is_what_it_does(line: Line) -> bool:
    """Whether a bold term leads its own sentence: "**Sensory memory** holds what the senses take in"."""
    first, _, rest = line.body.partition(" ")
    led = line.strong and line.sign == "" and first.islower()
    first = first.casefold()
    return (
        (led or (line.sign == ":" and _SAYS_WHAT_IT_DOES.match(line.body) is not None))
        and ENDS_LIKE_A_VERB.match(first) is not None
        and first not in {"is", "was", "has", "does", "means", "refers"}
        and len(rest.split()) > 2
    )


def without_saying(body: str) -> str:
    """Return the text without "It is", "This means" before it."""
    return SAYS_IT.sub("", body, count=1)


def is_term_label(line: Line) -> bool:
    """Whether a label could be a term: a noun phrase that names no aspect, no clause before a dash ("The job goes to a cook – ...")."""
    if line.sign in _DASHES and is_sentence(["the", *line.label.casefold().split()]):
        return False
    return is_term(line.label) and not is_aspect_label(line.label) and not is_definition_label(line.label)
