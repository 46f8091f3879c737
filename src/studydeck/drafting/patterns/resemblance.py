"""Likenesses that aren't said of both in one breath: "A resembles B in that ...", "What they share is ...", "... on both A and B"."""

import re
from collections.abc import Iterator, Sequence

from studydeck.drafting.comparing import joint
from studydeck.drafting.document import Table
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Mention, Outline, Sentence

_CUES = re.compile(
    r"\b(?:similar|resembles?|comparable|shares?|in\s+common|common|central|essential|key|both|either|all|just\s+(?:like|as)|the\s+same\s+way)\b",
    re.IGNORECASE,
)
_IS_SIMILAR = re.compile(
    r"^\s+(?:(?:is|are)\s+(?:\w+ly\s+|very\s+|quite\s+|much\s+)?(?:similar|comparable|alike|close|akin)\s+to|(?:closely\s+)?resembles?|(?:is|are)\s+(?:much\s+|just\s+|a\s+lot\s+)?like)\s+(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_IN_THAT = re.compile(r"^,?\s+(?:in\s+that|insofar\s+as)\s+(?P<said>.+)$", re.IGNORECASE)
_IN_WHAT = re.compile(
    r"^,?\s+(?P<said>(?:in\s+(?:their|its|terms\s+of|size|shape|form|how|what)|with\s+regard\s+to)\b.+)$", re.IGNORECASE
)
_THEY = re.compile(r"^(?:they|both|it)\s+(?:both\s+|each\s+)?", re.IGNORECASE)
_WHAT_IS_SHARED = re.compile(
    r"^(?:(?:but|and|still),?\s+)?(?:what|(?:one|another|the\s+(?:first|main|biggest|only|other))\s+(?:thing|trait|feature|point|goal|aim|similarity)\s+(?:that\s+)?)\s*$",
    re.IGNORECASE,
)
_SHARED_IS = re.compile(
    r"^\s*(?:(?:do\s+|all\s+|both\s+|also\s+)*(?:share|have\s+in\s+common))\s+(?:is|are)\s+(?:that\s+)?(?P<said>.+)$",
    re.IGNORECASE,
)
_COMMON_TO = re.compile(
    r"^(?:(?:also|equally)\s+)?(?:common|central|essential|key|basic|fundamental|crucial|vital)\s+(?:to|for)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IS = re.compile(r"^\s+(?:is|are)\s+\S", re.IGNORECASE)
_JUST_LIKE = re.compile(
    r"^(?P<said>\s+.{4,160}?),?\s+(?:just|exactly|much)?\s*(?:like|as)\s+(?:an?\s+|the\s+)?$", re.IGNORECASE
)
_LAST = re.compile(r"^\s*(?:do|does|is|are|can|has|have|did|would|will)?\s*[.!]?$", re.IGNORECASE)
_SHARES_WITH = re.compile(
    r"^\s+(?:also\s+|often\s+)?(?P<said>shares?\s+.{3,100}?)\s+with\s+(?:an?\s+|the\s+)?$", re.IGNORECASE
)
_THEY_SHARE = re.compile(
    r"^they\s+(?:(?:also|both|all)\s+)*(?P<share>share\s.+)$|^what\s+they\s+(?:all\s+|both\s+)?(?:share|have\s+in\s+common)\s+(?:is|are)\s+(?:that\s+)?(?P<said>.+)$",
    re.IGNORECASE,
)
_JUST = re.compile(r"\b(?:just|exactly)\s+(?:like|as)\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_LABEL = re.compile(r"^[A-Z][^:.!?]{2,40}:\s+")
_THERE_ARE = re.compile(r"^there\s+are\s+(?:many\s+|also\s+)?$", re.IGNORECASE)
_RELATIVE = re.compile(r"^\s+(?:that|which|who)\s+(?=\w)")
_FOR_EITHER = re.compile(r"^(?:for|with|in|on|at|under)\s+(?:either\s+|the\s+)?$", re.IGNORECASE)
_ACTS_ON = re.compile(
    r"^(?!using\b|choosing\b|understanding\b|comparing\b|knowing\b)[A-Z]?[a-z]+ing\s[^,;:.]{3,60}\s(?:for|of|in|with|on)\s+$",
    re.IGNORECASE,
)
_CAN = re.compile(r"^\s+(?:can|is|are|may|must|should|will|has|needs?|takes?|requires?|means?|involves?)\s+\w+\s")
_UPON = re.compile(r"\b(?:on|in|of|for|from|to|with|by|at|under)\s+$", re.IGNORECASE)
_NO_STATEMENT = re.compile(
    r"^(?:this|here|we|you|it|if|when|let|there\s+(?:are|is)|i|they|these|as|in|for|to|before|after|while|although|some|many|most|people|one|an?\s+(?:article|guide)|our|my|your|understand\w*|know\w*|the\s+(?:table|difference|word|term|choice|same))\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|can|will|may|must|has|have|was|were|needs?|helps?|applies|apply|works?|play|plays|depends?|matters?|affects?)\b"
)
_ADVICE = re.compile(
    r"\b(?:pros|cons|advantages|examples?|differences?|similarit|used\s+(?:for|to)|means?|refers?|chosen|choose|familiar|confus\w+)\b",
    re.IGNORECASE,
)
_LONGEST = 2000  # characters of a sentence
_LONGEST_HEAD = 160


class Resemblance:
    """A resembles B in that ...; what both share is ...; central to both is ...; ... on both A and B."""

    name = "resemblance"

    def find(self, outline: Outline) -> Iterator[Finding]:
        """Return what two subjects have in common, in order."""
        if len(outline.subjects) < 2:
            return
        before: Sentence | None = None
        for sentence in outline.sentences:
            text = sentence.text
            they = _THEY_SHARE.match(text[:_LONGEST]) if text[:5].casefold() in {"they ", "what "} else None
            if they is not None and before is not None and before.block == sentence.block:
                yield from _of_them(outline, sentence, before, they)
            before = sentence
            if (
                len(text) < _LONGEST
                and sentence.mentions
                and _CUES.search(text)
                and not isinstance(outline.blocks[sentence.block], Table)
            ):
                yield from self._in_sentence(outline, sentence)

    def _in_sentence(self, outline: Outline, sentence: Sentence) -> Iterator[Finding]:
        text, mentions = sentence.text, sentence.mentions
        said = _similar(text, mentions) or _just_like(text, mentions)
        if said is not None:
            yield from joint.likeness(self.name, outline, sentence, *said, whole=True)
            return
        for who, span in joint.groups(text, mentions, len(outline.subjects)):
            shared = _shared(text[: span.start], text[span.end :], text)
            if shared:
                yield from joint.likeness(self.name, outline, sentence, who, shared, whole=True)
                return


def _of_them(outline: Outline, sentence: Sentence, before: Sentence, they: re.Match[str]) -> Iterator[Finding]:
    """Yield what "they" share, where the sentence before named two or all."""
    named = {mention.subject for mention in before.mentions}
    who = tuple(range(len(outline.subjects))) if -1 in named else tuple(sorted(named))
    if len(who) > 1:
        yield from joint.likeness(Resemblance.name, outline, sentence, who, they["share"] or they["said"], whole=True)


def _similar(text: str, mentions: Sequence[Mention]) -> tuple[tuple[int, ...], str] | None:
    """Return who is similar to whom, and in what."""
    pair = _two(mentions)
    if pair is None:
        return None
    between = text[pair[0].span.end : pair[1].span.start]
    shares = _SHARES_WITH.match(between)
    if shares is not None and _LAST.match(text[pair[1].span.end :]):
        return _who(pair), shares["said"]
    if not _IS_SIMILAR.match(between):
        return None
    rest = text[pair[1].span.end :]
    told = _IN_THAT.match(rest)
    if told is not None:
        return _who(pair), _THEY.sub("", told["said"])
    told = _IN_WHAT.match(rest)
    return (_who(pair), f"similar {told['said']}") if told is not None else None


def _just_like(text: str, mentions: Sequence[Mention]) -> tuple[tuple[int, ...], str] | None:
    """Return what one does "just like" the other."""
    pair = _two(mentions)
    if pair is None or not _LAST.match(text[pair[1].span.end :]) or len(text[: pair[0].span.start].split()) > 1:
        return None
    between = text[pair[0].span.end : pair[1].span.start]
    told = _JUST_LIKE.match(between) if _JUST.search(between) else None
    return (_who(pair), told["said"].strip()) if told is not None else None


def _two(mentions: Sequence[Mention]) -> tuple[Mention, Mention] | None:
    """Return the first two mentions, where they are of two subjects and no other is named."""
    named = [mention for mention in mentions if not mention.both]
    if len(named) < 2 or len({mention.subject for mention in named}) != 2 or named[0].subject == named[1].subject:
        return None
    return named[0], named[1]


def _who(pair: tuple[Mention, Mention]) -> tuple[int, ...]:
    return tuple(sorted((pair[0].subject, pair[1].subject)))


def _shared(before: str, after: str, text: str) -> str:
    """Return what is shared by those named between these two parts of a sentence, or nothing."""
    label = _LABEL.match(before)
    before, text = (before[label.end() :], text[label.end() :]) if label is not None else (before, text)
    if _THERE_ARE.match(before) and (told := _RELATIVE.match(after)):
        return after[told.end() :]
    if _FOR_EITHER.match(before) and after.startswith(", ") and (label is not None or "either" in before.casefold()):
        return after[2:]
    told = _SHARED_IS.match(after) if _WHAT_IS_SHARED.match(before) else None
    if told is not None:
        return told["said"]
    if _COMMON_TO.match(before) and _IS.match(after):
        return text[:1].lower() + text[1:]
    named = text[len(before) : len(text) - len(after)].casefold()
    if _ACTS_ON.match(before) and named.startswith("both ") and _CAN.match(after):
        return f"{before[:1].lower()}{before[1:]}both{after}"
    upon = named.startswith(("both", "all ")) and len(named.split()) > 1 and not after.strip(" .!")
    if (
        upon
        and len(before) < _LONGEST_HEAD
        and _UPON.search(before)
        and not _NO_STATEMENT.match(before)
        and _FINITE.search(before)
        and not _ADVICE.search(before)
        and ";" not in before
    ):
        return f"{before[:1].lower()}{before[1:]}{named.split()[0]}"
    return ""
