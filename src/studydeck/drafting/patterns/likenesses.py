"""What the subjects have in common: "both ...", "neither ...", "like A, B ...", and all that stands under "Similarities".

A text is what is said of them, without their names: "Both A and B need water" gives "need water".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from studydeck.drafting.comparing import joint, predicates
from studydeck.drafting.document import Table
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Mention, Outline, Sentence
from studydeck.drafting.subjects.verbs import VERBS

_CUES = re.compile(
    r"\b(?:both|all|neither|share[sd]?|same|similar(?:ly)?|alike|in\s+common|as\s+well\s+as|likewise|equally|like|as\s+with|just\s+as|each|common|so\s+(?:do|does|is|are|can|has|have)|(?:are|were)\s+(?:two|three))\b",
    re.IGNORECASE,
)
_SHARING = re.compile(
    r"\b(?:both|all|alike|share|shared|same|in\s+common|similar|equally)\b|^\s*(?:are|were)\s+(?:two|three|types|kinds|forms)\b",
    re.IGNORECASE,
)
_OTHER_TWO = re.compile(r"\btwo\s+of\s+(?:them|these|those)\b", re.IGNORECASE)
_THEY_ARE = re.compile(r"\b(?:they|these)\s+(are|were|have|can|do|will|may|must|should)\s+$", re.IGNORECASE)
_LIKE = re.compile(
    r"^(?:and\s+|but\s+)?(?:(?:just|much|exactly)\s+)?(?:like|as\s+with|similar\s+to|as\s+is\s+the\s+case\s+with)\s",
    re.IGNORECASE,
)
_LIKE_INSIDE = re.compile(r"^,?\s*(?:just\s+|much\s+)?like\s*(?:the\s+|a\s+|an\s+)?$", re.IGNORECASE)
_IN_BOTH = re.compile(r"^(?:in|for|with|under|at|on|by|during|within|across)\s+(?:the\s+)?$", re.IGNORECASE)
_SO_DOES = re.compile(
    r"[,;]?\s*(?:and\s+)?(?:so|as)\s+(?:do|does|is|are|can|has|have|did|will)\s+(?:the\s+|a\s+|an\s+)?$", re.IGNORECASE
)


_ALL_AT_ONCE = re.compile(
    r"(?:both|all|neither|these|those|the)(?:\s+(?:of\s+)?(?:the\s+|these\s+)?(?:two|three|four|five)|\s+of\s+(?:the|these|those))?$"
)
_START = 4  # characters: an article
_BETWEEN = 10  # characters: ", and the "
_LEAST_SAID, _MOST_SAID = 3, 18  # words
_STATING = (VERBS - {"can", "may", "might", "could", "should", "would", "must", "will", "differ", "vary", "often", "sound", "mean", "represent", "seem", "tend"}) - {
    "look", "exist", "depend", "matter", "come", "start", "begin", "refer"
}  # fmt: skip
_RELATING = re.compile(
    r"\b(?:different|differ|distinct|vary|unlike|opposite|not|neither|between|two|three|used\s+to|often|sometimes|together|important|popular|confus\w+|terms?|words?|concepts?|"
    r"interchangeabl\w+|essential|crucial|key|vital|common(?:ly)?|role|roles|sides?|if|when|depending|respectively|one|ones|other|another|but|which|considered|great|best|good)\b",
    re.IGNORECASE,
)
_PLURAL = ("s", "men", "ren", "people", "media", "data")
_AUXILIARIES = frozenset(
    ("are", "is", "were", "have", "had", "can", "may", "must", "will", "should", "do", "did", "could", "began")
)
_ARTICLES = frozenset(("", "a", "an", "the"))
_LONGEST = 2000  # characters of a sentence


class Both:
    """Both A and B ...; A and B share ...; neither ...; all three ...; in both, ..."""

    name = "both"

    def find(self, outline: Outline) -> Iterator[Finding]:
        """Return what sentences say of all subjects at once."""
        if len(outline.subjects) < 2:
            return
        before: tuple[int, tuple[int, ...]] = (-1, ())
        for sentence in outline.sentences:
            if (
                len(sentence.text) < _LONGEST
                and (_CUES.search(sentence.text) or _opens_with_two(sentence))
                and not isinstance(outline.blocks[sentence.block], Table)
            ):
                yield from _of_all(outline, sentence, before)
            before = _spoken_of(sentence, before)


class Alike:
    """Like A, B ...; A, like B, ...; A ..., and so does B."""

    name = "alike"

    def find(self, outline: Outline) -> Iterator[Finding]:
        """Return what one subject has like another."""
        if len(outline.subjects) < 2:
            return
        for sentence in outline.sentences:
            text = sentence.text
            if len(text) < _LONGEST and _CUES.search(text) and not isinstance(outline.blocks[sentence.block], Table):
                said = _like(text, sentence.mentions) or _so_does(text, sentence.mentions)
                if said is not None:
                    who, predicate = said
                    yield from joint.likeness(self.name, outline, sentence, who, predicate)


def _opens_with_two(sentence: Sentence) -> bool:
    """Whether a sentence begins with one subject, and names another soon: "Frogs and toads ..."."""
    named = sentence.mentions[:2]
    return len(named) > 1 and named[0].span.start <= _START and named[1].span.start - named[0].span.end <= _BETWEEN


def _spoken_of(sentence: Sentence, before: tuple[int, tuple[int, ...]]) -> tuple[int, tuple[int, ...]]:
    """Return the block, and the last two subjects that its sentences were about."""
    named = tuple(dict.fromkeys(mention.subject for mention in sentence.mentions if not mention.both))
    earlier = before[1] if before[0] == sentence.block else ()
    last = named if len(named) > 1 else (*(number for number in earlier if number not in named), *named)[-2:]
    return sentence.block, last


def _of_all(outline: Outline, sentence: Sentence, before: tuple[int, tuple[int, ...]]) -> Iterator[Finding]:
    """Yield what a sentence says of all the subjects it names together, or of `both`, the two spoken of before."""
    text = sentence.text
    meant = before[1] if before[0] == sentence.block and len(before[1]) == 2 else ()
    for who, span in joint.groups(text, sentence.mentions, len(outline.subjects), meant):
        named_before = {mention.subject for mention in sentence.mentions if mention.span.start < span.start}
        if len(named_before) == 1 and -1 not in named_before and len(who) == len(outline.subjects):
            continue  # "when a union player is tackled, both teams": another two
        if _OTHER_TWO.search(text, 0, span.start):
            continue  # "when you light two of them, both are gone"
        they = _THEY_ARE.search(text[: span.start])
        start = joint.CLAUSE_START.search(text[: they.start() if they is not None else span.start])
        if start is None:
            inside = _IN_BOTH.match(text[: span.start])
            if inside and text[span.end :].startswith(","):
                yield from joint.likeness(
                    Both.name, outline, sentence, who, text[span.end + 1 :].strip(" ."), whole=True
                )
            continue
        named = text[span.start : span.end].casefold()
        concedes = joint.concedes(text[start.start() : span.start].lstrip(" ,;:"))
        predicate = predicates.after(text, span.end, joint.starts(sentence.mentions), concedes=concedes)
        if they is not None:
            predicate = f"{they[1]} {predicate}"
        elif _ALL_AT_ONCE.match(named):
            predicate = _without_noun(predicate)
        if named.startswith("each"):
            continue
        if named.startswith("neither"):
            yield from joint.likeness(Both.name, outline, sentence, who, predicate, denied=True)
        elif _CUES.search(named) or _SHARING.search(f"{text[span.end : span.end + 16]} {predicate}"):
            yield from joint.likeness(Both.name, outline, sentence, who, predicate)
        elif len(who) == len(outline.subjects) and _is_plain(text, span.start, predicate):
            yield from (
                replace(found, doubts=(*found.doubts, "joint"))
                for found in joint.likeness(Both.name, outline, sentence, who, predicate)
            )


def _is_plain(text: str, start: int, predicate: str) -> bool:
    """Whether a sentence plainly says something of those it begins with: "Frogs and toads live in water", without "both"."""
    words = predicate.split()
    return (
        not text[:start].strip(" \"“'")
        and _LEAST_SAID <= len(words) <= _MOST_SAID
        and words[0] in _STATING
        and _RELATING.search(predicate) is None
        and not text.endswith(":")
    )


def _without_noun(predicate: str) -> str:
    """Return a predicate without the noun before its verb: "both eras had", "all three drinks are"."""
    words = predicate.split(maxsplit=2)
    if len(words) > 2 and words[0].islower() and words[0].endswith(_PLURAL):
        verb = words[1].casefold()
        if verb in _AUXILIARIES or verb in VERBS:
            return f"{words[1]} {words[2]}"
    return predicate


def _like(text: str, mentions: Sequence[Mention]) -> tuple[tuple[int, ...], str] | None:
    """Return who is like whom, and in what."""
    named = [mention for mention in mentions if not mention.both]
    if len(named) < 2 or named[0].subject == named[1].subject:
        return None
    first, second = named[0], named[1]
    who = tuple(sorted((first.subject, second.subject)))
    between = text[first.span.end : second.span.start]
    if _LIKE.match(text) and "," in between and len(between) < 40 and not re.search(r"\b(?:but|most|many)\b", between):
        return who, predicates.after(text, second.span.end, joint.starts(mentions), concedes=False)
    if (
        _LIKE_INSIDE.match(between)
        and text[second.span.end :].startswith(",")
        and text[: first.span.start].strip().casefold() in _ARTICLES
    ):
        return who, predicates.after(text, second.span.end + 1, joint.starts(mentions), concedes=False)
    return None


def _so_does(text: str, mentions: Sequence[Mention]) -> tuple[tuple[int, ...], str] | None:
    """Return what one does, "and so does the other"."""
    named = [mention for mention in mentions if not mention.both]
    if len(named) != 2 or named[0].subject == named[1].subject or text[named[1].span.end :].strip(" .!"):
        return None
    between = text[named[0].span.end : named[1].span.start]
    ending = _SO_DOES.search(between)
    if ending is None or text[: named[0].span.start].strip().casefold() not in {"", "the", "a", "an"}:
        return None
    return tuple(sorted(mention.subject for mention in named)), between[: ending.start()].strip(" ,")
