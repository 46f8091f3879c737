"""The term that a sentence defines: the noun phrase before its verb, without what leads up to it; or None where there is none.

"In marketing, the term “churn” usually" -> "churn". "The goal of marketing" -> None: an aspect of a thing isn't a term.
"""

import re
from dataclasses import dataclass

from studydeck.drafting.defining.definition_words import ADVERBS, FINITE, words_in
from studydeck.drafting.defining.term_forms import LONGEST, is_aspect_of, is_term
from studydeck.drafting.language.terms import bare, normal

_LEADING = words_in("""
    in on at for with by from under after before during within among across outside inside like unlike compared traditionally today
    despite thanks due given regarding concerning whatever besides alongside throughout via using
    here often sometimes usually generally typically simply basically essentially put however moreover furthermore additionally
    also then first second third finally next thus therefore hence meanwhile conversely similarly likewise instead now so and but yet
    well okay ok according as historically technically formally strictly broadly loosely again to overall ultimately
    originally specifically more another contrary
    """)
"""A part before a comma that begins with one of these leads up to the term ("In law, a tort is ...")."""
_STARTERS = words_in(
    "so and but now then well thus hence or yet therefore however basically essentially simply also ok okay similarly likewise meanwhile"
)
_LED_BY_A_PARTICIPLE = re.compile(
    r"^(?:(?:also|often|commonly|originally|first|usually)\s+)?(?:[a-z]{3,}ed|known|made|built|found|seen|grown|drawn|taken|born|short|given|held|set)"
    r"\s(?:from|as|in|by|for|after|to|on|at|with|of|under|near|around|over|into)\s[^,]{2,80},\s+(?=(?:an?|the)\s)",
    re.IGNORECASE,
)
"""Where a participle leads up to the term ("Derived from Latin, a loggia is ...")."""
_NAMING = re.compile(
    r"^(?:the|a)?\s*(?:(?:technical|general|common|legal|medical|scientific|musical|financial|basic|correct|proper|formal|official|[A-Z]?[a-z]+)\s+)?"
    r"(?:terms?|words?|phrase|expression|concept|name|notion|idea|abbreviation|acronym|label|verb|noun|adjective)\s+(?:of\s+)?(?:an?\s+|the\s+)?(?=\S)",
    re.IGNORECASE,
)
_PRAISED = re.compile(r"(?:an?\s+)?(?:good|great|successful|excellent|typical|decent)\s(?!faith)", re.IGNORECASE)
_NAMERS = (
    "term",
    "word",
    "phrase",
    "expression",
    "name",
    "concept",
    "notion",
    "abbreviation",
    "acronym",
    "verb",
    "noun",
)
_QUOTED_FIRST = re.compile(r"^[\"“‘«]([^\"“”’»]{2,60})[\"”’»]\s")
_COMMA_WITHIN = re.compile(r",([\"”’])")  # 'called "straight life,"'
_FURTHER_NAMES = re.compile(
    r",\s(?:or|(?:(?:also|sometimes|often|commonly|better|usually|formerly)\s)?(?:known\sas|called|referred\sto\sas|termed))\s[^,]{1,60}$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?<=\w)\s(?:on\s+the\s+other\s+hand|in\s+contrast|by\s+contrast|however|meanwhile)$", re.IGNORECASE
)
_NAMING_QUOTED = re.compile(r"^the\s+(?:term|word|phrase|expression|name)\s", re.IGNORECASE)
_PARENTHESES = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_ALIAS = re.compile(
    r"(?:,\s*|\s)(?:\b(?:also|sometimes|often|commonly|better|otherwise|formerly|usually|more commonly)\s+)?"
    r"(?:known\s+as|called|referred\s+to\s+as|termed|abbreviated(?:\s+(?:as|to))?|or|short\s+for|i\.e\.|aka|a\.k\.a\.)\s+([^,]{1,60}),?\s*$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[\"“‘'«]([^\"“”’'»]{2,60})[\"”’'»]$")
_INSERTIONS = frozenset(
    {
        "on the other hand", "by contrast", "in contrast", "however", "meanwhile", "in turn", "of course", "too", "then", "simply put", "in short",
        "in its simplest form", "in its simplest sense", "in their simplest form", "in the simplest terms", "in the simplest sense", "at its core",
        "at their core", "in essence", "in general", "in a general sense", "by definition", "for its part", "for their part", "in plain words",
        "in simple words", "in other words", "in plain terms", "in simple terms", "in plain english", "strictly speaking", "broadly speaking",
        "generally speaking", "as the name suggests", "as its name suggests", "as the name implies", "as its name implies", "as the name says",
        "as their name suggests", "therefore", "conversely", "though", "instead", "similarly", "likewise", "also", "technically", "in this context",
        "in this sense", "in the broadest sense", "in the strict sense", "in the narrow sense", "put simply", "as such", "as mentioned",
        "on the contrary", "in comparison", "in a nutshell", "in practice", "for instance", "by comparison", "in brief",
    }
)  # fmt: skip
_SUBORDINATING = words_in(
    "if when while as once because since although though after before until unless whenever wherever to whether given"
)
_SUBJECT_ENDS = FINITE | words_in(
    """
    stands means refers describes involves focuses takes happens occurs comes works helps plays makes uses gives shows measures lets allows
    begins starts consists contains includes covers belongs depends deals goes encompasses represents
    """
)
_PASSING = words_in(
    "new old current previous latest following above entire resulting said given remaining report article chapter author authors paper study table figure book document company team"
)
"""After "the", what isn't a kind of thing but one that the text has at hand."""


_RANKED = words_in("important main primary key biggest crucial critical typical notable obvious remaining essential")


@dataclass(frozen=True, slots=True)
class Term:
    """A term as it stands in the text.

    Attributes:
        text: Without article, quotes and parenthesis.
        definite: Whether "the" stood before it: it may be one certain thing, not a kind of thing.
        other: Another name given with it: "(ROI)", ", also called yield,"; may be empty.
        quoted: Whether it stood in quotation marks or was announced as a term.
    """

    text: str
    definite: bool = False
    other: str = ""
    quoted: bool = False


def term_before(text: str, longest: int = LONGEST) -> Term | None:
    """Return the term that this beginning of a sentence (all that comes before its verb) names, or None."""
    text = _COMMA_WITHIN.sub(r"\1,", text)
    core = _without_adverbs(_without_lead(" ".join(text.split()).lstrip(" ,;:–—-*•…")))
    core = _without_insertion(core, text)
    if core.startswith(("Your ", "your ")):
        core = f"the {core[5:]}"  # advice speaks to its reader: one certain thing, as after "the"
    core, other = _without_aside(core)
    core = _without_adverbs(core)
    announced = _NAMING_QUOTED.match(core) is not None
    if announced or core[:4].casefold() == "the ":
        core = _without_naming(core)
    quoted = _QUOTED.match(core) or (_QUOTED_FIRST.match(core) if announced else None)
    name = bare(quoted[1] if quoted else core)
    name = _once(name)
    definite = core[:4].casefold() == "the "
    if _PRAISED.match(core):
        return None
    if not is_term(name, longest, quoted=quoted is not None or announced):
        return None
    if definite and (
        is_aspect_of(name)
        or (name.split()[0].casefold() in _RANKED and " " in name)
        or name.split()[0].casefold() in _PASSING
        or " for " in name
        or "'s " in name.replace("’", "'")
    ):
        return None
    return Term(name, definite, other, quoted is not None or announced)


def _once(name: str) -> str:
    """Return "ice storms" of "Ice storm Ice storms": a heading and the sentence below it on one line."""
    words = name.split()
    half = len(words) // 2
    if len(words) % 2 or not half or words[0].casefold() != words[half].casefold():
        return name
    return " ".join(words[half:]) if normal(" ".join(words[:half])) == normal(" ".join(words[half:])) else name


def leads_up(sentence: str) -> bool:
    """Whether a sentence begins with words that only lead up to its subject ("In law, ...", "Unlike a bank, ...")."""
    first = sentence.split(" ", 1)[0].casefold().rstrip(",")
    return first in _LEADING or first in _SUBORDINATING


def subject_of(sentence: str) -> str:
    """Return the term a sentence begins with as its subject ("Values are ...", "Bone broth has ..."), or nothing."""
    words = sentence.split()
    at = next((number for number, word in enumerate(words[:9]) if word.casefold() in _SUBJECT_ENDS), 0)
    term = term_before(" ".join(words[:at])) if at else None
    return term.text if term is not None else ""


def _without_lead(text: str) -> str:
    """Return the text without what leads up to the term: "In law, ", "Simply put, ", "So ", "Unlike a bank, "."""
    while True:
        first, _, rest = text.partition(" ")
        word = first.casefold().rstrip(",")
        if rest and word in _STARTERS:
            text = rest.lstrip(" ,")
            continue
        if "," in text and (word in _LEADING or (word.endswith("ly") and first.endswith(","))):
            head, _, tail = text.partition(",")
            if len(head.split()) <= 9 and tail.strip() and not FINITE.intersection(head.casefold().split()):
                text = tail.strip()
                continue
        led = _LED_BY_A_PARTICIPLE.match(text)
        return text[led.end() :] if led is not None else text


def _without_adverbs(text: str) -> str:
    """Return the text without adverbs and small insertions at its end: "Churn, in short," "Churn usually"."""
    while True:
        text = text.rstrip(" ,;–—-")
        head, _, last = text.rpartition(" ")
        if head and ((last.casefold() in ADVERBS and last.casefold() != "in") or last.casefold() == "itself"):
            text = head
            continue
        before, comma, after = text.rpartition(",")
        if comma and _is_insertion(after.strip().casefold()):
            text = before
            continue
        tail = _TAIL.search(text)
        if tail is not None:
            text = text[: tail.start()]
            continue
        return text


def _is_insertion(text: str) -> bool:
    return text in _INSERTIONS


def _without_insertion(core: str, whole: str) -> str:
    """Return the text up to its first comma where the rest is an insertion before the verb: "Lee, which sailors seek, is"."""
    if not whole.rstrip().endswith((",", " –", " —")):
        return core
    head, comma, rest = core.partition(", ")
    if not comma:
        head, comma, rest = core.partition(" – ")
    plain = comma and not rest.casefold().startswith(("and ", "or ", "but ")) and "," not in rest.replace(", or ", " ")
    return head if plain and _ALIAS.search(core) is None else core


def _without_aside(text: str) -> tuple[str, str]:
    """Return the text without "(ROI)" and ", also called yield", and the other name they give."""
    other = ""
    bracket = _PARENTHESES.search(text)
    if bracket is not None:
        other = bracket[1].strip(" \"“”'")
        text = (text[: bracket.start()] + text[bracket.end() :]).strip()
    alias = _ALIAS.search(text)
    if alias is not None and alias.start() > 0:
        other = other or alias[1].strip(" \"“”'")
        text = text[: alias.start()]
    further = _FURTHER_NAMES.search(text)
    if further is not None:
        text = text[: further.start()]
    return text, other if len(other.split()) <= 5 else ""


def _without_naming(text: str) -> str:
    naming = _NAMING.match(text)
    if naming is None or not text[naming.end() :].strip():
        return text
    head = text[: naming.end()].casefold().split()
    sure = any(word.startswith(_NAMERS) for word in head)
    return text[naming.end() :] if sure and (len(head) <= 3 or "of" in head) else text
