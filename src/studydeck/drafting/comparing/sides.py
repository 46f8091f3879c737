"""What a clause says of its subject: the predicate without the subject's name, and the noun that names the aspect.

A clause is about the subject it names first, if what stands before the name is little: a determiner, `the goal of`, `in`,
`choose`. The predicate is what is left: `The main goal of X is to grow` says `to grow`, its aspect is `goal`.
"""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from studydeck.drafting.comparing.asides import without_asides
from studydeck.drafting.comparing.choices import condition_before, gives_reasons
from studydeck.drafting.document import Span
from studydeck.drafting.language.terms import words_of
from studydeck.drafting.outline import Mention


class Shape(Enum):
    """How a clause comes to its subject."""

    DIRECT = auto()  # "X sells"
    NOUN = auto()  # "the goal of X is", "X's goal is"
    FRAME = auto()  # "in X, the seller pays"
    CHOICE = auto()  # "choose X if"
    LABEL = auto()  # "X: sells"
    TAIL = auto()  # "the seller pays in X"
    OBJECT = auto()  # "you can tell X"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause about one subject.

    Attributes:
        subject: Counts in the outline's subjects.
        shape: How it comes to its subject.
        said: The predicate, without the subject's name and copula.
        raw: What stands after the subject, its verb first: for comparing forms.
        aspect: The noun that it names as what it is about, or "".
        span: Of the whole clause, in the sentence's text.
        carried: Whether the subject is named by a pronoun alone.
        opening: Of an object: the words before it, for they must be the same before another one.
    """

    subject: int
    shape: Shape
    said: str
    raw: str
    aspect: str
    span: Span
    carried: bool = False
    opening: str = ""


_DETERMINERS = r"(?:(?:a|an|the|most|many|some|all|any|every|each|your|our|this|these|those|modern|typical|traditional|classic|standard|ordinary|average|generally|typically|usually|often|in general|generally speaking|by definition|such|only|what|here|there|(?:species|kinds|types|forms|breeds|varieties|sorts|brands|models)\s+of)\s+)"
_FREE = r"(?:(?!(?:of|for|in|on|at|to|with|by|from|under|than|as|and|or|is|are|was|were|has|have|had|can|may|will|must|should|do|does|not|that|which|who|whose|when|if|because|since|it|they|we|you|he|she|i|there|whether|while|but)\b)[\w'’-]+\s+)"
_DIRECT = re.compile(rf"^{_DETERMINERS}*{_FREE}{{0,2}}$", re.IGNORECASE)
_NOUN_OF = re.compile(
    rf"^(?:the|a|an|its|their|one|another)?\s*(?P<noun>{_FREE}{{1,4}})(?:of|for|behind|within|in|with|without|to|from|at|about|on|by)\s+{_DETERMINERS}*{_FREE}{{0,1}}$",
    re.IGNORECASE,
)
_THAT_OF = re.compile(
    rf"^(?:(?:that|those|the\s+ones?|this|it)(?:\s+\w+ed|\s+made|\s+built)?\s+(?:of|for|in|with)|of)\s+{_DETERMINERS}*$",
    re.IGNORECASE,
)
_FRAME = re.compile(
    rf"^(?:in\s+the\s+case\s+of|when\s+it\s+comes\s+to|in\s+the\s+world\s+of|as\s+for|to\s+\w+|as\s+a\s+result\s+of|(?:in|at|during|under)\s+the\s+\w+\s+of|as|in|with|without|for|under|by|on|within|among|at|through|using|during|from|inside|across|over|to|of|after|before|when\s+using|if\s+you\s+(?:use|choose))\s+"
    rf"{_DETERMINERS}*{_FREE}{{0,1}}$",
    re.IGNORECASE,
)
_CHOICE = re.compile(
    rf"^(?:please\s+)?(?:(?:you|we|people|one|many|they)\s+)?(?:(?:can|should|may|might|would|could|will|do|often|usually|typically|to|better|also)\s+)*"
    rf"(?:choose|use|pick|select|go\s+for|opt\s+for|prefer|go\s+with|take|buy|consider|reach\s+for|favou?r|stick\s+(?:to|with)|order|try)\s+{_DETERMINERS}*$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"^(?:when|if|once|whenever|as\s+soon\s+as|after|before)\b[^,;:]{0,60}$", re.IGNORECASE)
_MAIN = re.compile(r"^[^,;:]{0,60},\s+(?:(?:it|they|he|she)\s+)?(?P<said>.+)$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"^(?:['’]s?)\s+")
_PRONOUNS = frozenset("it its they their them he she his her".split())
_HAVING = frozenset("its their his her".split())
_COPULA = r"(?:is|are|was|were|lies\s+in|lie\s+in|consists?\s+(?:of|in)|tends?\s+to\s+be|remains?|will\s+be|can\s+be|may\s+be)"
_ADVERB = r"(?:(?:also|often|usually|typically|generally|mainly|mostly|primarily|largely|always|never|rarely|normally|commonly|simply|more|instead|therefore|thus|almost|really|basically|essentially|only|just|both|not)\s+)?"
_NOUN_THEN_COPULA = re.compile(
    rf"^\s*(?P<noun>{_FREE}{{0,4}}?(?!(?:of|that|which|who|it|they|also)\b)[\w-]+)\s+(?P<copula>{_COPULA})\s+(?P<rest>{_ADVERB}.+)$",
    re.IGNORECASE,
)
_CLEFT = re.compile(
    r"^(?:all|what|everything)\b[^,;:]{0,40}\b(?:for|in|with|of|about|to)\s+(?:(?:a|an|the)\s+)?$", re.IGNORECASE
)
_THE_NOUN_IS = re.compile(
    rf"^the\s+(?P<noun>{_FREE}{{0,2}}?[\w-]+)\s+(?P<copula>is|are)\s+(?P<rest>.+)$", re.IGNORECASE
)
_IT_IS = re.compile(r"^(?:it|they)(?:['’](?:s|re)|\s+(?:is|are))\s+", re.IGNORECASE)
_IS_OR_COMMA = re.compile(rf"^\s*(?:{_COPULA}|,)\s+(?P<rest>.+)$", re.IGNORECASE)
_NOUN_THEN_VERB = re.compile(
    rf"^\s*(?P<noun>{_FREE}{{0,2}}?[\w-]+)\s+(?:(?:can|could|may|might|will|would|should|must|often|usually|typically|generally|also|normally|mainly)\s+){{0,2}}(?P<rest>(?:goes?|begins?|starts?|ends?|involves?|includes?|covers?|revolves?|depends?|comes?|takes?|"
    r"requires?|focuses|focus|focused|centers?|centres?|looks?|appears?|tends?|varies|vary|ranges?)\s.+)$",
    re.IGNORECASE,
)
_AFTER_NOUN = re.compile(
    r"^(\s*[\w-]+),\s+(?:especially|particularly|at\s+least|mostly|mainly|on\s+average|for\s+(?:their|its)\s+part|however|on\s+the\s+other\s+hand|by\s+contrast|in\s+contrast)\b[^,;]{0,40},",
    re.IGNORECASE,
)
_CONTRACTION = re.compile(r"^['’](?:s|re)\s+")
_COPULAS_OF = {"they": " are "}
_COMPOUND = re.compile(r"^-[a-z]", re.IGNORECASE)  # `tea-specific`
_AMONG_OTHERS = re.compile(
    r"\s*,\s+(?:[\w’'-]+,\s+){0,3}[\w’'-]+,?\s+(?:and|or)\s+(?:[\w’'-]+\s){1,6}[\w’'-]+$", re.IGNORECASE
)  # `Trains, trams and ferries leave on time` tells of more than trains
_LEADING_COPULA = re.compile(
    rf"^\s*(?:(?P<adverb>{_ADVERB.removesuffix('?')})?(?:is|are|was|were)\s+|(?:equals?|means?)\s+)", re.IGNORECASE
)
_EMPHASIS = re.compile(
    r"^(?:primary|main|key|core|principal|overall|typical|ultimate|chief|central|general|usual|most important|biggest|major|first|own|basic|whole|real|actual|day-to-day)\s+",
    re.IGNORECASE,
)
_FOCUS = re.compile(
    r"^(?P<adverb>(?:more|mainly|mostly|primarily|often|usually|typically|largely)\s+)?(?:on|upon|around|that)\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^\s*(?:\([^()]{1,40}\)\s*)?(?::|[–—=→]|->|=>|-(?=\s))\s*")
_JOINS = re.compile(
    r"^(?:['’]s?)?\s*(?:\([^()]{1,40}\)\s*)?(?:,\s*(?:and|or)?|and|or|&|/|vs\.?|versus|nor|,?\s*as\s+well\s+as|with|to|\+)\s*(?:(?:a|an|the|both|of)\s+)*$",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"^(?:and|or|nor|but|,|\.|;|:|vs|versus|than|who|whose|that|which|&|/|\))(?:\W|$)", re.IGNORECASE)
_EDGES = " \t,;:–—-."
_QUOTES = '”’"'
_GOING = re.compile(
    r"\b(?:go|stick|start|begin|end|stay|work|deal|agree|compare|compared|help|replace|confuse[ds]?)$", re.IGNORECASE
)
_PAUSE = re.compile(r"[,;:()–—]")
_TAIL = re.compile(
    rf"^(?P<said>.+?)\s*,?\s+(?:in|with|for|under|among|within|during|on)\s+{_DETERMINERS}*$", re.IGNORECASE
)
_LEADING_SIGNS = re.compile(r"^[^\w]+")
_QUANTIFIER = re.compile(r"(?<![\w-])(?:a\s+few|few|many|some|several)\s+(?:of\s+the\s+)?$", re.IGNORECASE)
_LONGEST_PREFIX = 90
_ANY_BRACKET = re.compile(r"\([^()]{1,60}\)\s*")
_LONGEST_CONDITION = 160


def clause_of(text: str, span: Span, mentions: Sequence[Mention]) -> Clause | None:
    """Return what this part of a text says of the subject that it is about, or None where it is about none or several.

    Args:
        text: the sentence.
        span: the clause in it.
        mentions: of the whole sentence, in order.
    """
    inside = [mention for mention in mentions if mention.span.start >= span.start and mention.span.end <= span.end]
    if not inside or inside[0].both:
        return None
    topic = inside[0]
    if (
        len(inside) > 1
        and inside[1].subject != topic.subject
        and _JOINS.match(text[topic.span.end : inside[1].span.start])
    ):
        return None
    prefix = _ANY_BRACKET.sub("", text[span.start : topic.span.start])
    after = text[topic.span.end : span.end].rstrip(" .;,")
    if _COMPOUND.match(after) or _AMONG_OTHERS.match(without_asides(after)):
        return None
    name = text[topic.span.start : topic.span.end]
    carried = name.casefold() in _PRONOUNS
    if carried:
        after = _CONTRACTION.sub(_COPULAS_OF.get(name.casefold(), " is "), after)
    if len(prefix) <= _LONGEST_CONDITION and (condition := condition_before(_LEADING_SIGNS.sub("", prefix), after)):
        return Clause(topic.subject, Shape.CHOICE, condition, condition, "", span, carried)
    read = (
        None
        if len(prefix) > _LONGEST_PREFIX
        else _read(_LEADING_SIGNS.sub("", prefix), after, possessive=name.casefold() in _HAVING)
    )
    if read is None or not words_of(read[1]):
        read = _at_its_end(_LEADING_SIGNS.sub("", prefix), after)
    opening = ""
    if read is None:
        opening = _opening_of_object(prefix, after)
        if not opening:
            return None
        read = (Shape.OBJECT, after, after, "")
    shape, said, raw, aspect = read
    said = said.strip(_EDGES)
    if shape is Shape.DIRECT and not aspect and (some := _QUANTIFIER.search(prefix)):
        said = f"{some[0].strip().casefold()} {raw.strip(_EDGES)}"  # of many, not of all
    if sum(said.count(sign) for sign in _QUOTES) - said.count("“") not in {0, 2, 4}:
        said = said.strip(_EDGES + _QUOTES)
    if not words_of(said) or _NOTHING.match(said):
        return None
    return Clause(topic.subject, shape, said, raw.strip(), _plain_aspect(aspect), span, carried, opening)


def _read(prefix: str, after: str, *, possessive: bool) -> tuple[Shape, str, str, str] | None:
    """Return shape, what is said, the raw predicate and the aspect."""
    if label := _LABEL.match(after):
        rest = after[label.end() :]
        return (Shape.LABEL, rest, rest, "") if _DIRECT.match(prefix) else None
    if _WHEN.match(prefix):
        main = _MAIN.search(after)
        return (Shape.FRAME, main["said"], main["said"], "") if main else None
    if _CHOICE.match(prefix):
        return (Shape.CHOICE, after, after, "") if gives_reasons(after.lstrip()) else None
    after = without_asides(after)
    owned = _POSSESSIVE.match(after)
    if possessive or owned:
        if not _DIRECT.match(prefix):
            return None
        return _of_noun(after[owned.end() :] if owned else after)
    if _DIRECT.match(prefix):
        return _direct(after)
    if _CLEFT.match(prefix):
        match = _IS_OR_COMMA.match(after)
        return (Shape.NOUN, match["rest"], after, "") if match else None
    if _THAT_OF.match(prefix):
        match = _IS_OR_COMMA.match(after)
        return Shape.NOUN, _unfocused(match["rest"] if match else after.strip()), after, ""
    if _FRAME.match(prefix):
        return _framed(after)
    if noun := _NOUN_OF.match(prefix):
        match = _IS_OR_COMMA.match(after)
        said = _unfocused(match["rest"]) if match else after
        return Shape.NOUN, said, after, noun["noun"]
    return None


def _at_its_end(before: str, after: str) -> tuple[Shape, str, str, str] | None:
    """Read `a goal counts three points in X`, where nothing follows the name."""
    match = _TAIL.match(before) if len(after.split()) <= 1 and len(before) < 200 else None
    if match is None or _GOING.search(match["said"]):
        return None
    return Shape.TAIL, match["said"], match["said"], ""


def _opening_of_object(prefix: str, after: str) -> str:
    """Return the words before a name that is the object of a sentence, articles left out; "" where they are few."""
    words = [word for word in words_of(prefix) if word not in {"a", "an", "the"}]
    return " ".join(words) if 2 <= len(words) <= 7 and not _PAUSE.search(prefix) and len(after.split()) >= 2 else ""


def _direct(after: str) -> tuple[Shape, str, str, str]:
    raw = after.strip()
    if match := _LEADING_COPULA.match(after):
        rest = after[match.end() :]
        return Shape.DIRECT, (match["adverb"] or "") + rest, raw, ""
    noun = _NOUN_THEN_COPULA.match(after)
    if noun and len(noun["noun"].split()) <= 2 and _is_noun(noun["noun"]):
        return Shape.DIRECT, _unfocused(noun["rest"]), f"{noun['copula']} {noun['rest']}", noun["noun"]
    return Shape.DIRECT, raw, raw, ""


def _framed(after: str) -> tuple[Shape, str, str, str]:
    rest = re.sub(r"^\s*,\s*", "", after).strip()
    if pronoun := _IT_IS.match(rest):
        return Shape.FRAME, rest[pronoun.end() :], rest, ""
    noun = _THE_NOUN_IS.match(rest)
    if noun and _is_noun(noun["noun"]):
        return Shape.FRAME, noun["rest"], f"{noun['copula']} {noun['rest']}", noun["noun"]
    return Shape.FRAME, rest, rest, ""


def _of_noun(after: str) -> tuple[Shape, str, str, str]:
    after = _AFTER_NOUN.sub(r"\1", after, count=1)
    noun = _NOUN_THEN_COPULA.match(after)
    if noun:
        return Shape.NOUN, _unfocused(noun["rest"]), f"{noun['copula']} {noun['rest']}", noun["noun"]
    if noun := _NOUN_THEN_VERB.match(after):
        return Shape.NOUN, noun["rest"], noun["rest"], noun["noun"]
    first = after.split(maxsplit=1)
    return Shape.NOUN, after, " ".join(first[1:]), ""


def _unfocused(said: str) -> str:
    """Return `promoting` for `on promoting`, as said of a focus."""
    match = _FOCUS.match(said)
    return (match["adverb"] or "") + said[match.end() :] if match else said


def _is_noun(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1].casefold()
    return not last.endswith(("ly", "ing", "ed")) and last not in {
        "also",
        "often",
        "always",
        "never",
        "that",
        "which",
        "who",
        "there",
        "alone",
    }


def _plain_aspect(noun: str) -> str:
    noun = noun.strip()
    while match := _EMPHASIS.match(noun):
        noun = noun[match.end() :]
    return noun if len(noun.split()) <= 4 else ""
