"""What a short text says is compared: "A vs B", "the difference between A and B", "how A differs from B", "A or B?".

The names come out raw, as runs of words with open edges: `naming` cuts them to what the document really uses.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

_STRONG_CUE = re.compile(
    r"\b(?:vs|versus|v|between|among|differ|differs|differed|different|distinct|compar\w+|contrast\w*|opposed|against|"
    r"not|isn['’]?t|aren['’]?t|instead|rather|confus\w+|mistak\w+|mistook|distinguish\w*|tell|telling|separat\w+|apart|than)\b",
    re.IGNORECASE,
)
_SEGMENT = re.compile(
    r"\s*[:;?!|•·…»›>]\s*|\s+[–—-]+\s+|—|(?<!\bvs)(?<!\bVs)(?<!\bVS)(?<!\bv)(?<!\bv/s)(?<!\bV/S)(?<!\bV/s)\.\s+(?=[A-Z])"
)
_VS = re.compile(r"\s+(?:v/?s\.?|versus|v\.|v|🆚|≠|↔|<>)\s+", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\b(?:differen\w+|distin\w+|contrast\w*|compar\w+|similarit\w+|relation\w*|confus\w+|line|debate|battle|choice|choos\w+|"
    r"decid\w+|pick\w*|select\w*|gap|clash|boundary|interplay|balance|parallels|variations?|divide|dividing|discriminat\w+|"
    r"lies|overlap\w*|rivalry|tension)\b"
    r"[^.;:?!]{0,60}?\b(?:between|among|amongst)\s+(.+)$",
    re.IGNORECASE,
)
_COMPARE = re.compile(
    r"\b(?:compare|compares|comparing|comparison\s+of|contrast|contrasting|compared)\s+(.{2,80}?)\s+(?:and|with|to|against|&)\s+(.+)$",
    re.IGNORECASE,
)
_DIFFER = re.compile(
    r"^(.{2,80}?)\s+(?:\w+ly\s+)?(?:differs?|differed|different|distinct|distinguished|differentiated)\s+(?:\w+ly\s+)?(?:from|to|than)\s+(.+)$",
    re.IGNORECASE,
)
_CONFUSE = re.compile(
    r"\b(?:confus\w+|mistak\w+|mistook|tell|telling|distinguish\w*|separat(?:e|es|ing)|know|differentiat\w+|mix(?:es|ing)?(?:\s+up)?)\s+"
    r"(.{2,80}?)\s+(?:with|for|from)\s+(.+)$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"^(.{2,80}?)\s*(?:\s(?:compared\s+(?:to|with)|as\s+opposed\s+to|in\s+contrast\s+to|against|rather\s+than|instead\s+of|"
    r"is\s+not|is\s+no|isn['’]?t|are\s+not|aren['’]?t|not|over|or\s+rather)|,\s+not)\s+(.+)$",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:tell|telling|set|sets|setting|keep|keeping)\s+(.{2,80}?)\s+(?:and|from)\s+(.{2,60}?)\s+apart\b",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"^(?:what\s+|do\s+|does\s+)?(.{2,80}?)\s+(?:and|or)\s+(.{2,60}?)\s+(?:have\s+in\s+common|share\b|compared\b|differ\b)",
    re.IGNORECASE,
)
_SIGNS = "🆚≠↔"
_QUESTION = re.compile(
    r"^(?:which|what|who|where|how)\b(?![^,]{0,40}\b(?:between|among|compare|of)\b)[^,]{0,40},\s+", re.IGNORECASE
)
# "Should you keep cats or dogs?": what is done with both stands before the first; "should you rent or buy" has none
_SHOULD = re.compile(
    r"^(?:so,?\s+)?(?:should|shall|would|do)\s+(?:you|we|i|one|they|your?\s+\w+)\s+(?:really\s+|rather\s+|like\s+to\s+)?"
    r"(?:go\s+(?:with|for)|opt\s+for|invest\s+in|adopt|buy|choose|drink|eat|get|grow|have|hire|keep|learn|own|pick|plant|"
    r"play|prefer|study|take|use|want|wear)\s+(?=[^,?]+\sor\s)(?!or\s|and\s)(?![^?]*\sor\s+(?:to\s+)?(?:rent|lease|sell|buy|make|build)\b)",
    re.IGNORECASE,
)
_THAN = re.compile(
    r"^(?:is|are|do|does|why)\s+(.{2,60}?)\s+(?:is\s+|are\s+)?(?:more\s+\w+|less\s+\w+|\w+er)\s+than\s+(.{2,60})$",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"^(?:is|are|do|does|can)\s+(.{2,80}?)\s+(?:and|or|the\s+same\s+(?:thing\s+)?as|different\s+(?:from|to|than)|identical\s+to|like|"
    r"similar\s+to|part\s+of)\s+(.{2,60}?)(?:\s+(?:the\s+same|different|alike|interchangeable|related|mean|similar|synonyms?)\b.*)?$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,\s*(?:and|or|&)\s+|\s*,\s*|\s+(?:and|or|&|\+)\s+", re.IGNORECASE)
_JOINED = re.compile(r"\s(?:and|or|&)\s", re.IGNORECASE)
_SLASHED = re.compile(r"^([^\s/]{2,30}(?: [^\s/]{2,30})?)\s?/\s?([^\s/]{2,30}(?: [^\s/]{2,30})?)$")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_SYMBOLS = re.compile(r"^[^\w(\[$€£.]+")  # a picture before a title
_LONGEST = 300
_LONGEST_SENTENCE = 500
_MOST = 8


class Strength(IntEnum):
    """How surely a text names things that are compared."""

    JOINED = 1  # A and B
    OFFERED = 2  # A or B?
    LISTED = 3  # A, B and C
    SAID = 4  # A differs from B
    NAMED = 5  # A vs B, the difference between A and B


@dataclass(frozen=True, slots=True)
class Comparison:
    """Things named together, raw.

    Attributes:
        parts: In order, untrimmed.
        strength: How sure.
    """

    parts: tuple[str, ...]
    strength: Strength


def in_title(text: str) -> tuple[Comparison, ...]:
    """Return what a title or heading compares, the surest first."""
    text = _PARENTHESIS.sub("", text[:_LONGEST]).strip()
    found: list[Comparison] = []
    for segment in _SEGMENT.split(text):
        found += _in_segment(_asked(_SYMBOLS.sub("", segment.strip(" .,\"'“”‘’*#"))))
    return tuple(sorted(found, key=lambda comparison: -comparison.strength))


def goes_on(rest: str) -> bool:
    """Whether what follows a title names one more thing: "A vs B", then "vs C"."""
    return _VS.match(rest) is not None


def _asked(segment: str) -> str:
    """Return what a question asks about: "Which is better, A or B", "Should you keep A or B"."""
    return _SHOULD.sub("", _QUESTION.sub("", segment))


def _in_segment(segment: str) -> list[Comparison]:
    found = []
    if _STRONG_CUE.search(segment) or any(sign in segment for sign in _SIGNS):
        parts = _VS.split(segment)
        if len(parts) > 1:
            return [Comparison(_flat(parts), Strength.NAMED)]
        between = _BETWEEN.search(segment)
        if between is not None:
            parts = _AND.split(_tail(between[1]))
            if len(parts) > 1:
                found.append(_comparison(parts, Strength.NAMED, between[1]))
        for expression in (_APART, _COMMON, _COMPARE, _DIFFER, _CONFUSE, _OTHER):
            match = expression.search(segment)
            if match is not None and expression is _COMPARE and "," in match[1]:
                found.append(Comparison(_flat(_AND.split(f"{match[1].rstrip(', ')}, {match[2]}")), Strength.SAID))
            elif match is not None:
                found.append(Comparison(_flat(match.groups()), Strength.SAID))
    same = _SAME.match(segment)
    if same is not None:
        found.append(Comparison(_flat(same.groups()), Strength.SAID))
    opening = _OPENING_PAIR.match(segment)
    if opening is not None:
        found.append(_comparison(_AND.split(opening[1]), Strength.SAID, opening[1]))
    than = _THAN.match(segment)
    if than is not None:
        found.append(Comparison(_flat(than.groups()), Strength.OFFERED))
    slashed = _SLASHED.match(segment)
    if slashed is not None:
        found.append(Comparison(slashed.groups(), Strength.JOINED))
    listed = segment.split(", ")
    if len(listed) > 2 and not _JOINED.search(segment) and all(len(part.split()) <= 3 for part in listed):
        found.append(Comparison(_flat(listed), Strength.LISTED))
    if _JOINED.search(segment) and len(segment) < 120:
        offered = re.search(r"\sor\s", segment, re.IGNORECASE) is not None
        joined = _comparison(_AND.split(segment), Strength.OFFERED if offered else Strength.JOINED, segment)
        if len(joined.parts) > 2 and not offered:
            joined = Comparison(joined.parts, Strength.LISTED)
        found.append(joined)
    return [comparison for comparison in found if 1 < len(comparison.parts) <= _MOST]


def in_sentence(text: str) -> tuple[Comparison, ...]:
    """Return what a sentence of running text says is compared."""
    text = _PARENTHESIS.sub("", text[:_LONGEST_SENTENCE]).strip().rstrip(".!?")
    found = []
    if _STRONG_CUE.search(text):
        between = _BETWEEN.search(text)
        if between is not None:
            named = _up_to_a_verb(_tail(between[1]))
            parts = _AND.split(named)
            if len(parts) > 1:
                found.append(_comparison(parts, Strength.SAID, named))
        for expression in (_APART, _DIFFER, _CONFUSE):
            match = expression.search(text)
            if match is not None:
                found.append(Comparison(_flat(match.groups()), Strength.OFFERED))
        parts = _VS.split(text)
        if len(parts) == 2:
            found.append(Comparison(tuple(parts), Strength.OFFERED))
    for expression in (_OPENING_PAIR, _NUMBERED):
        match = expression.search(text) if expression is _NUMBERED else expression.match(text)
        if match is not None:
            paired = expression is _OPENING_PAIR and _TWO_KINDS.match(text, match.end(1)) is not None
            found.append(_comparison(_AND.split(match[1]), Strength.NAMED if paired else Strength.SAID, match[1]))
    return tuple(comparison for comparison in found if 1 < len(comparison.parts) <= _MOST)


_NUMBERED = re.compile(
    r"\b(?:two|three|four|five|[2-5])\s+(?:\w+\s+){0,3}?\w+s(?:\s+of\s+(?:\w+\s+){0,2}\w+)?\s*(?::|,|\sare|–|—|-|namely|called)\s*([^.;:?!]{5,160})$",
    re.IGNORECASE,
)
# "A and B are two ...", "Although A and B are often ...", "Both A and B ..."
_OPENING_PAIR = re.compile(
    r"(?:(?:although|while|though|because|since|as|if|when|in\s+[^,]{2,60},|the\s+terms?|the\s+words?|people\s+use|many\s+people\s+use|"
    r"both|at\s+first\s+glance,?)\s+)*"
    r"([^.;:?!]{3,120}?\s(?:and|or)\s[^,.;:?!]{2,60}?)\s(?:are|both|have|look|sound|seem|differ|share|serve|play|refer|describe|belong|come|"
    r"work|mean|get|may|can|were|often|sometimes)\b",
    re.IGNORECASE,
)
_TWO_KINDS = re.compile(
    r"\s(?:are|were|represent|refer\s+to|describe)\s+(?:\w+\s+)?(?:two|three|four|both|opposite|different|distinct|separate|contrasting|competing)\b",
    re.IGNORECASE,
)


def _tail(text: str) -> str:
    """Return what follows `between`, up to where another clause begins."""
    return re.split(r"[.;:?!–—]|\s-\s|\s(?:v/?s\.?|versus)\s", text, maxsplit=1)[0]


def _up_to_a_verb(text: str) -> str:
    """Return a list in a sentence, cut where its last member is followed by the rest of the sentence."""
    joined = _JOINED.search(text)
    after = _ON.search(text, joined.end()) if joined is not None else None
    return text[: after.start()] if after is not None else text


_ON = re.compile(
    r"\s(?:is|are|was|were|can|could|may|might|has|have|helps?|will|would|lies?|depends?|matters?|makes?|becomes?|in|for|when|that|"
    r"which|who|to|so|by|with|from|as|at|on|because|if|before|although|but|while|allows?|affects?|plays?)\b",
    re.IGNORECASE,
)


def _comparison(parts: list[str], strength: Strength, whole: str) -> Comparison:
    """Return the parts; what follows a comma after the last `and` belongs to another clause."""
    last = max((match.end() for match in _JOINED.finditer(whole)), default=0)
    comma = whole.find(",", last)
    if last and comma >= 0:
        parts = _AND.split(whole[:comma])
    return Comparison(tuple(part.strip() for part in parts if part.strip()), strength)


def _flat(parts: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return tuple(part.strip(" ,") for part in parts if part.strip(" ,"))
