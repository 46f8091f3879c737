"""What follows for the other subject, when a sentence tells only one side: a negation, or the opposite of a comparison."""

# ruff: noqa: SIM905 - lists of words are read as text

import re

from studydeck.core.grading.words.stems import stem

_AUXILIARY = re.compile(
    r"^(?P<before>(?:(?:also|often|usually|typically|always|generally)\s+)?)(?P<verb>is|are|was|were|can|may|might|must|will|would|should|could|has\s+to|have\s+to)\b\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NEGATIVE = re.compile(
    r"\b(?:(?P<aux>do|does|did|is|are|was|were|can|may|must|will|would|should|could|has|have)\s*(?:n['’]t|\s+not)|cannot|can['’]t)\s+",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r"^(?:(?:also|often|usually|typically|always|generally|mainly|mostly|primarily|never|rarely|only)\s+)*",
    re.IGNORECASE,
)
_NOT_OR_ADVERB = re.compile(
    r"^(?:n['’]t\s+|(?:not|never|rarely|seldom|usually|often|always|typically|generally)\s+)+", re.IGNORECASE
)
_MORE = re.compile(r"\s*(?::|;|,\s+(?:so|which|because|since|and|but)\b)")
_BARE = re.compile(r"^(?P<verb>[a-z]{2,})(?P<rest>\b.*)$", re.DOTALL)
_COMPARATIVE = re.compile(r"\b(?:more|less|fewer|[a-z]{3,}er)\b", re.IGNORECASE)
_CONJOINED = re.compile(r"\b(?:and|or|but)\s+$", re.IGNORECASE)
_OPPOSITE = {
    one: other
    for pair in """
    more less|higher lower|bigger smaller|larger smaller|greater smaller|faster slower|quicker slower|longer shorter|cheaper dearer|
    stronger weaker|easier harder|heavier lighter|thicker thinner|wider narrower|broader narrower|earlier later|younger older|newer older|
    warmer cooler|hotter colder|deeper shallower|louder quieter|brighter darker|safer riskier|simpler harder|closer farther|nearer farther|
    better worse|richer poorer|taller shorter|softer harder|denser lighter|sweeter sourer|sharper blunter|tighter looser|steeper flatter|
    drier wetter|smoother rougher|rarer commoner|busier calmer|fresher staler|finer coarser
    """.replace("\n", "").split("|")
    for one, other in (pair.split(), pair.split()[::-1])
} | {
    "fewer": "more",
    "less": "more",
    "smaller": "larger",
    "harder": "easier",
    "shorter": "longer",
    "lighter": "heavier",
    "older": "newer",
    "slower": "faster",
}
_NOT_COMPARATIVES = frozenset(
    "other another rather either neither never over under after water paper power order number together however further former later per".split()
)


def negated(predicate: str, *, compared: bool = False) -> str:
    """Return what follows for the other subject from what is said of one, or "" where that can't be said safely.

    Args:
        predicate: begins with its verb: `needs rails`.
        compared: whether a comparison was made (`compared to`), so that only a comparative can be turned.
    """
    text = _MORE.split(predicate.strip(), maxsplit=1)[0]
    if compared or _COMPARATIVE.search(text[:60]):
        return turned(text) if compared or turned(text) else ""
    if _NEGATIVE.search(text[:40]):
        return ""
    if match := _AUXILIARY.match(text):
        gap = "" if match["verb"].casefold() == "can" else " "
        return f"{match['verb']}{gap}not {match['rest']}" if match["rest"] else ""
    lead = _ADVERBS.match(text)
    rest = text[lead.end() :] if lead else text
    match = _BARE.match(rest)
    if match is None:
        return ""
    verb = match["verb"]
    if verb.endswith("s") and not verb.endswith("ss"):
        return f"does not {_infinitive(verb)}{match['rest']}"
    if verb.endswith(("ed", "ing")) and not verb.endswith("eed"):
        return ""
    return f"do not {verb}{match['rest']}"


def completed(match: re.Match[str], predicate: str) -> str:
    """Return what an ellipsis stands for: `does not` after `pays tax` is `does not pay tax`; "" where it can't be said.

    Args:
        match: with the groups `before` (adverbs), `aux` and `not`.
        predicate: of the clause before, its verb first.
    """
    auxiliary = "can" if match["aux"].casefold() == "ca" else match["aux"].casefold()
    negative = ("" if auxiliary == "can" else " ") + "not" if match["not"] else ""
    text = predicate.strip()
    before = match["before"]
    if auxiliary in {"do", "does", "did"}:
        lead = _ADVERBS.match(text)
        rest = text[lead.end() :] if lead else text
        negated_first = _NEGATIVE.match(rest)
        if negated_first is not None:
            return f"{before}{rest[negated_first.end() :]}" if not negative else ""
        verb = _BARE.match(rest)
        if verb is None or _AUXILIARY.match(rest):
            return ""
        infinitive = (
            _infinitive(verb["verb"])
            if verb["verb"].endswith("s") and not verb["verb"].endswith("ss")
            else verb["verb"]
        )
        return f"{before}{auxiliary}{negative} {infinitive}{verb['rest']}" if negative else f"{before}{rest}"
    verb = _AUXILIARY.match(text)
    if verb is None:
        return ""
    rest = _NOT_OR_ADVERB.sub("", verb["rest"])
    return f"{before}{auxiliary}{negative} {rest}".strip() if rest else ""


def turned(text: str) -> str:
    """Return the text with its comparatives turned round (`more` to `less`), or "" where none is known, or only some are."""
    told: list[str] = []
    at = 0
    for match in _COMPARATIVE.finditer(text[:120]):
        word = match[0].casefold()
        if word in _NOT_COMPARATIVES:
            continue
        if word in _OPPOSITE:
            told += [text[at : match.start()], _OPPOSITE[word]]
            at = match.end()
        elif at and _CONJOINED.search(text[: match.start()]):
            return ""  # `less reactive and stabler`
    return "".join((*told, text[at:])) if told else ""


def _infinitive(verb: str) -> str:
    """Return the infinitive of a verb in the third person."""
    if verb == "has":
        return "have"
    if verb in {"does", "goes"}:
        return verb[:-2]
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1] if stem(verb) else verb
