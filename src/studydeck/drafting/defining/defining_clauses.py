"""Where in a sentence a clause that defines may begin: after "while", a semicolon, a colon, a dash, "and" after another clause.

"While a loan is money lent, a grant is money given" holds two clauses; a cue word in each is looked for on its own.
"""

import re
from collections.abc import Iterator

from studydeck.drafting.defining.definition_words import FINITE

_LONGEST_SENTENCE = 1_500  # characters; what is longer is no sentence of a text that one learns from
_SPEECH = re.compile(
    r"\b(?:says|said|jokes|joked|quips|admits|insists|sa(?:ying|w)\s+goes|(?:they|people|some|many)\s+(?:say|joke)|quote\s+of)\b",
    re.IGNORECASE,
)
_SPEECH_AFTER = re.compile(
    r"[,”\"]\s+(?:\w+\s){0,3}(?:says|said|jokes|joked|quips|laughs|admits|adds|insists|say)\b", re.IGNORECASE
)
_SOURCE = re.compile(r"\b(?:according\s+to|defines?|defined|definition)\b", re.IGNORECASE)
_MOST = 6  # cues looked at in one sentence
_LONGEST = 110  # characters of what may come before a cue
_SHORT_CLAUSE = 5  # words
_STRONG = re.compile(
    r"[;:]\s+|\s[–—]\s+|\s-{1,2}\s+|,?\s+(?:while|whereas|whilst|because|since)\s+|,\s+(?:and|but|so|yet)\s+(?!that\b)|\b(?:means|says|note|remember)\s+that\s+",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\s+(?:and|but)\s+", re.IGNORECASE)
_LEAD = re.compile(r"^(?:while|whereas|whilst|although|though|and|but|so|yet|because|since)\s+", re.IGNORECASE)
_SUBORDINATE = re.compile(r"^(?:while|whereas|whilst|although|though|because|since|if|when|just\s+as)\s", re.IGNORECASE)
_ASIDE = re.compile(
    r"^(?:for\s+(?:example|instance)|e\.?g\.?|example\s*\d*\s*:|imagine|suppose|consider|take|say|think\s+of|let['’]s|picture|to\s+illustrate|as\s+an\s+example|in\s+(?:this|our|that)\s+example|here['’]s\s+an\s+example)\b",
    re.IGNORECASE,
)


def is_aside(sentence: str) -> bool:
    """Whether nothing in a sentence is a definition: it's a question, an example or an invitation, or much too long."""
    return (
        len(sentence) > _LONGEST_SENTENCE
        or sentence.rstrip('"”’) ').endswith("?")
        or _ASIDE.match(sentence) is not None
    )


def is_spoken(sentence: str, at: int) -> bool:
    """Whether what stands at this character is somebody's remark: in quotation marks, or with "says", "as they say"."""
    before = sentence[:at]
    if _SPEECH.search(before) is not None or _SPEECH_AFTER.search(sentence, at) is not None:
        return True
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened and _SOURCE.search(sentence) is None


def clauses(sentence: str, cue: re.Pattern[str], longest: int = _LONGEST) -> Iterator[tuple[str, re.Match[str], str]]:
    """Yield (what comes before, the cue, what comes after) for each cue, nearest plausible beginning first.

    Args:
        sentence: The whole sentence.
        cue: The words that make a definition, such as "is" or "refers to".
        longest: Characters of what may come before the cue.
    """
    text = sentence.rstrip()
    end_before = 0
    for number, found in enumerate(cue.finditer(text)):
        if number == _MOST:
            return
        for start in _starts(text, found.start(), end_before, longest):
            before = text[start : found.start()].strip()
            if before and len(before) <= longest:
                yield before, found, text[found.end() :].strip()
        end_before = found.end()


def _joins_nouns(before: str, sign: str) -> bool:
    """Whether ", and" stands between the last two of some nouns ("Arteries, capillaries, and veins are ..."), not between clauses."""
    if sign.strip(" ,").casefold() not in {"and", "but"}:
        return False
    words = before.casefold().replace(",", " ").split()
    return len(words) < _SHORT_CLAUSE and FINITE.isdisjoint(words)


def _starts(text: str, cue: int, end_before: int, longest: int) -> list[int]:
    """Return where the clause that leads to the cue may begin, best first."""
    window = max(0, cue - longest * 2)
    found: list[int] = []
    if end_before == 0 and cue <= longest:
        lead = _LEAD.match(text)
        found.append(lead.end() if lead else 0)
    strong = [
        match.end()
        for match in _STRONG.finditer(text, window, cue)
        if (match.start() >= end_before or end_before == 0) and not _joins_nouns(text[window : match.start()], match[0])
    ]
    found += strong[-1:]
    if end_before:
        found += [match.end() for match in _WEAK.finditer(text, max(window, end_before), cue)][-1:]
        if _SUBORDINATE.match(text):
            found += [match.end() for match in re.finditer(r",\s+", text[max(window, end_before) : cue])][-1:] and [
                text.rfind(", ", max(window, end_before), cue) + 2
            ]
    return list(dict.fromkeys(found))
