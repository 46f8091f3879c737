"""Who is named together in a sentence, where what is said of them begins, and the likeness made of it."""

import re
from collections.abc import Iterator, Sequence

from studydeck.drafting.comparing import predicates
from studydeck.drafting.document import Span
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language import terms
from studydeck.drafting.outline import Mention, Outline, Sentence

_JOINT = re.compile(
    r"(?:\s*\([^()]{1,60}\))?\s*,?\s*(?:and|or|nor|as\s+well\s+as|&|plus)?\s*(?:(?:the|a|an|both|of)\s+)*",
    re.IGNORECASE,
)
CLAUSE_START = re.compile(
    r"(?:^|\s(?:because|since)\s+|[;:—]\s*|\s[–-]\s|,\s*(?:and|but|yet|so|as|since|because)\s+|,\s+)[“\"'(]?"
    r"(?:(?:and|but|yet|so|however|still|also|similarly|likewise|overall|ultimately|finally|additionally|moreover|furthermore|nevertheless|that\s+said|"
    r"of\s+course|in\s+fact|in\s+short|in\s+essence|in\s+general|generally|traditionally|fundamentally|basically|essentially|today|interestingly),?\s+|"
    r"(?:while|although|though|even\s+though|whilst)\s+(?:it\s+is\s+true\s+that\s+)?|"
    r"(?:at|in|on|for|despite|unlike|by|from|with|besides|apart)\s[^,;:.]{2,70},\s+)*"
    r"(?:the|a|an|like|(?:after\s+all,?\s+)?(?:they|these|those))?\s*$",
    re.IGNORECASE,
)
_GLOSS = re.compile(r"\s*\([^()]{1,60}\)")
_TAIL = re.compile(
    r"\s*,?\s+(?:that|which|who|and|but|with)\s+(?:(?:often|also|both)\s+)?(?:share|have|bear)?\s*(?:(?:many|some|several|obvious|a\s+lot\s+of|a\s+few|certain|striking|key|"
    r"various|numerous)\s+)+(?:\w+\s+)?(?:similarities|differences|characteristics|features|traits|things\s+in\s+common|in\s+common)\b.*$",
    re.IGNORECASE,
)  # "... that share many similarities" tells nothing
_SPLICE = re.compile(
    r",\s+(?:this|it|they|these|there|you|we|he|she)\s+(?:is|are|was|has|have|can|will|may|must|do|does|[a-z]{3,}(?<!s)s|[a-z]{3,}ed)\s.*$"
)
"""A comma, and another sentence behind it: "wear black, this helps people to see them"."""
_JUDGES = re.compile(r"(?:are|is)\s+(?:really\s+)?(?:all\s+)?about\s+\w+$", re.IGNORECASE)  # "are all about heat"
_AUXILIARY = re.compile(
    r"(?:(?:also|both|do|does|not|still|may|might|can|could|must|will|would|should|have|has|need|needs|want|tend|are|is|be|able|to)\b\s*)+$",
    re.IGNORECASE,
)  # "both have to" says nothing without its verb
_RANKS = re.compile(r"(?:is|are)\s+(?:more|less|better|worse|superior|inferior)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"\b(?:for|of|about|to|with|on|by|as)\s(?:it|this|that|one)$")
_CONCESSION = re.compile(r"^[“\"'(]?(?:while|although|though|even\s+though|whilst|despite)\b", re.IGNORECASE)


def groups(
    text: str, mentions: Sequence[Mention], subjects: int, meant: tuple[int, ...] = ()
) -> Iterator[tuple[tuple[int, ...], Span]]:
    """Yield who is named together, and where: `both roles`, `both A and B`, `A and B`, `A, B and C`."""
    at = 0
    while at < len(mentions):
        who: list[int] = []
        first = mentions[at]
        end = first.span.end
        after = at + 1
        if first.both:
            at_name = _JOINT.match(text, end)
            if (
                after < len(mentions)
                and at_name is not None
                and at_name.end() == mentions[after].span.start
                and not mentions[after].both
            ):
                who, end, after = [mentions[after].subject], mentions[after].span.end, after + 1
        else:
            who = [first.subject]
        while who and after < len(mentions) and not mentions[after].both:
            if mentions[after].subject == who[-1] and text[end : mentions[after].span.start].strip() == "(":
                closes = text.find(")", mentions[after].span.end)
                end = closes + 1 if closes >= 0 else mentions[after].span.end
                after += 1  # "TCP (Transmission Control Protocol)"
                continue
            if mentions[after].subject in who:
                break
            joint = _JOINT.match(text, end)
            if joint is None or joint.end() != mentions[after].span.start or joint.end() <= end + 1:
                break
            who.append(mentions[after].subject)
            end = mentions[after].span.end
            after += 1
        if len(who) > 1:
            gloss = _GLOSS.match(text, end)
            end = gloss.end() if gloss is not None else end
            yield tuple(sorted(who)), Span(first.span.start, end)
        elif first.both and not who:
            word = text[first.span.start : end].casefold()
            few = word.startswith(("both", "neither", "the two", "these two", "those two"))
            if subjects == 2 or not few:
                yield tuple(range(subjects)), Span(first.span.start, end)
            elif meant:
                yield tuple(sorted(meant)), Span(first.span.start, end)
        at = max(after, at + 1)


def concedes(text: str) -> bool:
    """Whether a clause opens with "while" or "although"."""
    return _CONCESSION.match(text) is not None


def likeness(
    pattern: str,
    outline: Outline,
    sentence: Sentence,
    who: tuple[int, ...],
    text: str,
    *,
    denied: bool = False,
    whole: bool = False,
) -> Iterator[Finding]:
    """Yield the likeness, unless it says nothing, or what differs."""
    said = _SPLICE.sub("", _TAIL.sub("", text.strip(" ,.;:–—-")))
    if said.count('"') % 2:
        said += '"'
    if _JUDGES.match(said) or _AUXILIARY.match(said) or (denied and _RANKS.match(said)):
        return
    if denied and predicates.EVALUATES.match(said.replace('"', "").replace("“", "").replace("”", "")):
        return
    if (
        sentence.text.rstrip().endswith("?")
        or _POINTS_BACK.search(said)
        or not predicates.says_something(said, whole=whole)
    ):
        return
    if denied:
        said = f"neither {said}"
    quote = outline.quote([(sentence.passage, sentence.span)], sentence.block)
    yield Finding(
        FindingKind.LIKENESS,
        pattern,
        (quote,),
        subjects=tuple(outline.subjects[number].name for number in who),
        text=terms.shorten(said),
        doubts=predicates.doubts(said),
    )


def starts(mentions: Sequence[Mention]) -> tuple[int, ...]:
    """Return where the mentions begin."""
    return tuple(mention.span.start for mention in mentions)
