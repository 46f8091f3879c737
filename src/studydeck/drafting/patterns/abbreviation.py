"""An abbreviation and what it stands for: "return on investment (ROI)" or "ROI (return on investment)".

After A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003): each
letter of the short form is found in the long form from the right, the first one at the start of a word.
"""

import re
from collections.abc import Iterable

from studydeck.drafting.defining.definition import definition
from studydeck.drafting.finding import Finding
from studydeck.drafting.language import terms
from studydeck.drafting.outline import Outline

_BRACKET = re.compile(r"\(([^()]{2,70})\)")
_SHORT = re.compile(r"(?=[^a-z]*[A-Z])[A-Za-z0-9][A-Za-z0-9&./-]{1,9}$")
_SAYS_WHAT = re.compile(r"\s+(?:is|are|means|refers\s+to)\s+(?:an?|the|how)\s")
_SAMPLE = 100_000  # characters
_SMALL = frozenset(
    {"of", "and", "the", "for", "in", "to", "on", "a", "an", "with", "by", "or", "as", "at", "per", "from"}
)
_BEFORE = re.compile(r"[\w’'&/.+-]+")


class Abbreviation:
    """Long form (SHORT), SHORT (long form)."""

    name = "abbreviation"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return each abbreviation once, where it is first explained."""
        seen: set[str] = set()
        for sentence in outline.sentences:
            text = sentence.text
            if "(" not in text:
                continue
            for bracket in _BRACKET.finditer(text):
                pair = _pair(text[max(0, bracket.start() - 120) : bracket.start()].rstrip(), bracket[1].strip(" \"“”'"))
                if pair is None or pair[0] in seen or _is_defined_here(text, bracket, pair[0]):
                    continue
                short, long = pair[0], _in_the_singular(pair[1], outline, several=bracket[1].rstrip().endswith("s"))
                seen.add(short)
                found = definition(
                    outline, self.name, short, long, ((sentence.passage, sentence.span),), sentence.block, shortest=2
                )
                if found is not None:
                    yield found


def _is_defined_here(text: str, bracket: re.Match[str], short: str) -> bool:
    """Whether the sentence goes on to say what the short form is ("ATP (adenosine triphosphate) is the ..."): that says more."""
    return text[: bracket.start()].strip() == short and _SAYS_WHAT.match(text, bracket.end()) is not None


def _pair(before: str, inside: str) -> tuple[str, str] | None:
    """Return (short form, long form) of what stands before a bracket and in it, or None."""
    inside = re.sub(r"^(?:or|aka|a\.k\.a\.|abbreviated|short|i\.e\.,?)\s+", "", inside, flags=re.IGNORECASE)
    inside = re.split(r"[;,]\s", inside)[0]
    if _is_short(inside):
        short = inside[:-1] if inside.endswith("s") and inside[:-1].isupper() else inside
        long = _long_form(short, before)
        return (short, long) if long else None
    last = before.rsplit(maxsplit=1)[-1] if before.split() else ""
    if _is_short(last) and len(inside.split()) > 1:
        long = _long_form(last, inside)
        return (last, inside) if long and len(long.split()) >= len(inside.split()) - 1 else None
    return None


def _in_the_singular(long: str, outline: Outline, *, several: bool) -> str:
    """Return a long form that is given in the plural in the singular: of "APRs", and where the document uses that too."""
    front, _, last = long.rpartition(" ")
    one = terms.singular(last.casefold()) if last[-1:] == "s" and last[1:].islower() else last
    if one in {last, last.casefold()}:
        return long
    single = f"{front} {last[0] + one[1:]}"
    used = several or re.search(rf"(?<!\w){re.escape(single)}(?!\w)", outline.document.source[:_SAMPLE], re.IGNORECASE)
    return single if used else long


def _is_short(text: str) -> bool:
    return _SHORT.match(text) is not None and sum(char.isupper() for char in text) >= 2 and " " not in text


def _long_form(short: str, before: str) -> str:
    """Return the words before the bracket that the short form abbreviates, or nothing."""
    letters = [char.casefold() for char in short if char.isalnum()]
    words = list(_BEFORE.finditer(before))
    most = min(len(letters) + 5, len(letters) * 2)
    if not words:
        return ""
    start_at = words[-min(most, len(words))].start()
    text = before[start_at:]
    at = len(text) - 1
    for number in range(len(letters) - 1, -1, -1):
        while at >= 0 and (
            text[at].casefold() != letters[number] or (number == 0 and at > 0 and text[at - 1].isalnum())
        ):
            at -= 1
        if at < 0:
            return ""
        at -= 1
    long = text[at + 1 :].strip(" -–—,")
    first = long.split()[0].casefold() if long else ""
    initials = [word[0][0].casefold() for word in _BEFORE.finditer(long) if word[0].casefold() not in _SMALL]
    if first in _SMALL or len(long.split()) < 2 or "," in long or len(initials) > len(letters) + 1:
        return ""
    return long if long.casefold() != short.casefold() and initials[0] == letters[0] else ""
