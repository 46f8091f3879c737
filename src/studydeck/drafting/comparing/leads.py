"""What stands before a contrast: `We can infer that`, `Keep in mind that`, `Planning matters here —`, `Both are fast, but`.

A lead names no subject, or all of them, and denies nothing: behind `It is wrong to say that` no contrast is told.
"""

import re
from dataclasses import replace
from functools import cache

from studydeck.drafting.comparing.openings import SUBORDINATE, Opening
from studydeck.drafting.outline import Sentence

_LONGEST = 120  # characters of a lead
_MOST = 3  # leads in a row
_FEWEST_NAMED = 3  # names: of all, then of each
_LONGEST_SHARED = 160  # characters of what is said of all
_AND = re.compile(r",?\s*(?:and|or|&|as\s+well\s+as|nor)\s+(?:(?:a|an|the)\s+)?", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:how|why|whether|what|which|who|that|if|and|or|to)\b", re.IGNORECASE
)  # `People wonder, too, how`


@cache
def _lead() -> re.Pattern[str]:
    """Return the pattern of a lead, compiled on first use."""
    return re.compile(
        r"[^,;:.–—()]{0,90}?\b(?:infer|conclude|deduce|gather|see|saw|seen|note|noted|notice|noticed|mind|remember|forget|said|observe|observed|find|found|know|learn|learned|learnt"
        r"|realis\w+|realiz\w+|recogni[sz]\w+|understand|show|shows|means|out|clear|true|obvious|evident|apparent|well-known|is|was|the\s+fact)\s+that\s*,?\s+"
        r"|(?:this|that|it)(?:['’]s|\s+is)\s+because\s+"
        r"|(?:[a-z]+ly|yes|well|right|by\s+definition|by\s+and\s+large|according\s+to\s[^,;:.]{2,50}),\s+"
        r"|[^,;:.–—()\s]+\s[^,;:.–—()]{2,60},\s+"
        r"|[^;:.–—()]{3,90}?(?:\s*—\s*|\s+[–-]\s+|:\s+)",
        re.IGNORECASE,
    )


@cache
def _shared_turn() -> re.Pattern[str]:
    """Return the pattern of the words at which a sentence turns from all subjects to each, compiled on first use."""
    return re.compile(
        r"(?:[,;]\s+|\s+[–—-]\s+|—)(?:but|yet|although|though|except\s+that|however,?|only)\s+|:\s+|;\s+|\s+but\s+",
        re.IGNORECASE,
    )


@cache
def _denial() -> re.Pattern[str]:
    """Return the pattern of words that take back or only suppose what follows, compiled on first use."""
    return re.compile(
        r"(?:n['’]t|\b(?:not|never|cannot))\b(?!\s+forget\b)"
        r"|\b(?:no|nobody|none|hardly|wrong|wrongly|false|falsely|untrue|myth|fiction|lie|mis\w+|doubt\w*|claim\w*|suppos\w+|alleged\w*|assum\w+|imagin\w+|hopefully|ideally|think|believe[ds]?|belief"
        r"|if|unless|whether|until|for\s+(?:example|instance)|once|idea|fear|hope)\b",
        re.IGNORECASE,
    )


def behind_leads(sentence: Sentence, opening: Opening) -> Opening | None:
    """Return the opening with the leads in it that name no subject, or None where there are none or one denies."""
    text, at = sentence.text, opening.at
    for _ in range(_MOST):
        match = _lead().match(text, at, at + _LONGEST)
        if match is None or any(at <= mention.span.start < match.end() for mention in sentence.mentions):
            break
        if _denial().search(match[0]):
            return None
        at = match.end()
    if at == opening.at or _ASKED.match(text, at):
        return None
    turned = SUBORDINATE.match(text, at)
    return replace(opening, at=turned.end() if turned else at, subordinate=turned is not None)


def behind_shared(sentence: Sentence, opening: Opening) -> Opening | None:
    """Return the opening behind what is said of all subjects at once (`Both are fast, but`), or None."""
    mentions = [mention for mention in sentence.mentions if mention.span.start >= opening.at]
    if len(mentions) < _FEWEST_NAMED:
        return None
    first = 1 if mentions[0].both else 0
    one, other = mentions[first : first + 2]
    joined = one.subject != other.subject and _AND.fullmatch(sentence.text, one.span.end, other.span.start)
    if not (first or joined):
        return None
    end = other.span.end if joined else mentions[0].span.end
    turn = _shared_turn().search(sentence.text, end, end + _LONGEST_SHARED)
    if turn is None or any(end <= mention.span.start < turn.start() for mention in mentions):
        return None
    at = turn.end()
    turned = SUBORDINATE.match(sentence.text, at)
    return replace(opening, at=turned.end() if turned else at, subordinate=turned is not None, announced=True)
