"""Findings that say the same become one, with all the places where it stands.

What can say the same is looked up by its rarest words, so that a long document takes time in its length, not in its square.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from studydeck.drafting.finding import Finding, FindingKind, Quote, Tier
from studydeck.drafting.language.content import likeness, overlap, spells_out, stems
from studydeck.drafting.language.terms import normal, shorten
from studydeck.drafting.tiers import tier_of, trust

MOST_WORDS = 30  # of an answer; the whole sentence stays in the quote
MOST_QUOTES = 6
SECOND_MEANING = "second-meaning"
_SAME = 0.6  # of the shorter text's content: two texts that say the same
_REPEATED = 0.75  # where nothing but the words says that two are the same
_PRONOUN = re.compile(r"^(?:it|they)(?:['’](?:s|re)|\s+(?:is|are))?\s+(?=\w)", re.IGNORECASE)
_HALF = 0.5  # of all words of a side and its subject's definition
_TOUCHED = 0.3  # of two likenesses that different patterns found in one sentence
_APART = " / "  # between the parts of a quote
_INFERRED = "inferred"  # the doubt of a difference of which one side only follows from the other
_UNMARKED = "unmarked"  # the doubt of a difference that no word and no place announces
_MOST_CANDIDATES = 40  # of those with a word in common, the newest


def merged(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings without repetitions, answers cut to a length that can be learnt, in the document's order."""
    ranked = sorted((_cut(finding) for finding in findings if not _is_torn(finding)), key=_rank)
    kept = _Kept()
    for finding in ranked:
        kept.take(finding)
    one_meaning = _one_meaning_a_term(kept.findings)
    return tuple(sorted(without_retold(one_meaning), key=_in_document))


def _is_torn(finding: Finding) -> bool:
    """Whether a definition's words end a bracket that they don't begin: then they were cut out wrongly."""
    text = f"{finding.term} {finding.meaning}"
    return finding.kind is FindingKind.DEFINITION and text.count(")") > text.count("(")


def _in_document(finding: Finding) -> tuple[int, int, int, str]:
    first = finding.quotes[0]
    return first.block, first.span.start, first.span.end, finding.kind


def _rank(finding: Finding) -> tuple[object, ...]:
    """Return what a finding is sorted by: of two that say the same the first is kept, and takes the other's places."""
    named = not finding.aspect if finding.kind is FindingKind.DIFFERENCE else False
    inferred = _INFERRED in finding.doubts  # what the document says itself comes before what follows from it
    return (
        tier_of(trust(finding)) is Tier.DOUBTFUL,
        inferred,
        named,
        -round(trust(finding), 3),
        _length(finding),
        _in_document(finding),
    )


def _length(finding: Finding) -> int:
    return sum(len(text) for text in (finding.meaning, finding.text, *finding.sides, *finding.items))


def _cut(finding: Finding) -> Finding:
    def cut(text: str) -> str:
        return shorten(text, MOST_WORDS) if len(text) > MOST_WORDS else text

    if finding.kind is FindingKind.DEFINITION:
        return replace(finding, meaning=cut(finding.meaning))
    if finding.kind is FindingKind.LIKENESS:
        return replace(finding, text=cut(finding.text))
    if finding.kind is FindingKind.LIST:
        return replace(finding, items=tuple(cut(item) for item in finding.items))
    return replace(finding, sides=tuple(cut(_without_pronoun(side)) for side in finding.sides))


def _without_pronoun(side: str) -> str:
    """Return a side without the pronoun that stands for its subject: on a card the subject stands beside it."""
    return _PRONOUN.sub("", side, count=1) if side[:1] in "IiTt" else side


class _Kept:
    """The findings that are kept so far, looked up by kind, what they are about, place and words."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._by_key: dict[tuple[object, ...], list[int]] = {}

    def take(self, finding: Finding) -> None:
        """Keep a finding, or add its places to one that says the same."""
        test = _TESTS[finding.kind]
        keys = list(_keys(finding))
        for number in self._candidates(keys):
            if test(self.findings[number], finding):
                self.findings[number] = _joined(self.findings[number], finding)
                return
        for key in keys:
            self._by_key.setdefault(key, []).append(len(self.findings))
        self.findings.append(finding)

    def _candidates(self, keys: Iterable[tuple[object, ...]]) -> list[int]:
        found: dict[int, None] = {}
        for key in keys:
            numbers = self._by_key.get(key, ())
            found |= dict.fromkeys(numbers[:_MOST_CANDIDATES])
        return sorted(found)


def _keys(finding: Finding) -> Iterator[tuple[object, ...]]:
    """Yield what findings that say the same have in common, one of these at least."""
    group = _group(finding)
    if finding.kind is FindingKind.DIFFERENCE and finding.aspect:
        yield (*group, "aspect", normal(finding.aspect))
    for quote in finding.quotes[:1]:
        yield (*group, "block", quote.block)
    words = stems(" ".join((finding.meaning, finding.text, *finding.sides, *finding.items)))
    for word in sorted(words, key=lambda word: (-len(word), word))[:8]:
        yield (*group, "word", word)


def _group(finding: Finding) -> tuple[object, ...]:
    if finding.kind is FindingKind.DEFINITION:
        return finding.kind, normal(finding.term)
    if finding.kind is FindingKind.LIST:
        return (finding.kind,)
    return (finding.kind, *sorted(normal(subject) for subject in finding.subjects))


# --- what says the same ---


def _same_definition(one: Finding, other: Finding) -> bool:
    if spells_out(one.term, one.meaning) != spells_out(other.term, other.meaning):
        return False
    return overlap(one.meaning, other.meaning) >= _SAME or _share_place(one, other)


def _same_difference(one: Finding, other: Finding) -> bool:
    pairs = _pairs(one, other)
    alike = min((overlap(first, second) for first, second in pairs), default=0.0)
    if (_INFERRED in one.doubts) != (_INFERRED in other.doubts) and _share_sentence(one, other):
        return True  # `X is faster than Y. Y, in contrast, is slow.`
    if one.aspect and other.aspect:
        if one.pattern == other.pattern == "table-row":  # two rows are two differences, be their cells ever so alike
            return normal(one.aspect) == normal(other.aspect) and (alike >= _SAME or _same_words(one, other))
        same = normal(one.aspect) == normal(other.aspect)
        return alike >= (_SAME if same else 1.0) or (same and _share_place(one, other)) or _same_words(one, other)
    return alike >= _REPEATED or _share_sentence(one, other)


def _pairs(one: Finding, other: Finding) -> list[tuple[str, str]]:
    """Return the sides of two differences of the same subjects, side by side."""
    sides = {normal(subject): side for subject, side in zip(other.subjects, other.sides, strict=True)}
    both = [(side, sides.get(normal(subject), "")) for subject, side in zip(one.subjects, one.sides, strict=True)]
    return [(first, second) for first, second in both if first and second]


def _same_words(one: Finding, other: Finding) -> bool:
    """Whether two differences rest on the very same words, such as one sentence under two headings."""
    return one.quotes[0].span == other.quotes[0].span and one.quotes[0].text == other.quotes[0].text


def _share_sentence(one: Finding, other: Finding) -> bool:
    """Whether one of them rests on words that the other one rests on as well: a sentence gives one difference."""
    return one.quotes[0].block == other.quotes[0].block and _share_place(one, other)


def _share_place(one: Finding, other: Finding) -> bool:
    """Whether two findings rest on the same words: where one rests on several sentences, on one of them."""
    first, second = one.quotes[0], other.quotes[0]
    if min(first.span.end, second.span.end) <= max(first.span.start, second.span.start):
        return False
    pairs = ((a, b) for a in first.text.split(_APART) for b in second.text.split(_APART))
    return any(a in b or b in a for a, b in pairs)


def _same_likeness(one: Finding, other: Finding) -> bool:
    # "Both need water, and both need light" says two things.
    alike = overlap(one.text, other.text)
    return alike >= _REPEATED or (alike >= _TOUCHED and one.pattern != other.pattern and _share_place(one, other))


def _same_list(one: Finding, other: Finding) -> bool:
    first, second = ({normal(item) for item in finding.items} for finding in (one, other))
    shared = len(first & second)
    if normal(one.term) == normal(other.term):
        return shared * 2 >= min(len(first), len(second)) or _share_place(one, other)
    return shared * 5 >= 4 * max(len(first), len(second)) or (_share_place(one, other) and shared > 0)


_TESTS: dict[FindingKind, Callable[[Finding, Finding], bool]] = {
    FindingKind.DEFINITION: _same_definition,
    FindingKind.DIFFERENCE: _same_difference,
    FindingKind.LIKENESS: _same_likeness,
    FindingKind.LIST: _same_list,
}


def _joined(kept: Finding, other: Finding) -> Finding:
    """Return the kept finding with the places and the pattern of another one that says the same."""
    known = {quote.span for quote in kept.quotes}
    quotes: list[Quote] = [*kept.quotes, *(quote for quote in other.quotes if quote.span not in known)]
    patterns = [name for name in (other.pattern, *other.also) if name != kept.pattern and name not in kept.also]
    return replace(
        kept,
        aspect=kept.aspect or other.aspect,
        quotes=tuple(quotes[:MOST_QUOTES]),
        also=(*kept.also, *dict.fromkeys(patterns)),
    )


# --- across kinds and meanings ---


def _one_meaning_a_term(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with a doubt on each further meaning of a term: one card a term is asked.

    The best is the one without it; of those as good the first in the document, where a term is introduced. What an
    abbreviation stands for is no meaning.
    """
    defined: set[str] = set()
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda finding: (-round(trust(finding), 2), _in_document(finding))):
        if finding.kind is FindingKind.DEFINITION and not spells_out(finding.term, finding.meaning):
            term = normal(finding.term)
            if term in defined:
                finding = replace(finding, doubts=(*finding.doubts, SECOND_MEANING))  # noqa: PLW2901
            defined.add(term)
        kept.append(finding)
    return kept


def without_retold(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings without those that only say again what stands on cards of another kind.

    A definition that enumerates what a list from the same place has as its items goes, and so does a difference without an
    aspect, or of labelled lines, of which each side is its subject's definition.
    """
    lists: dict[int, list[Finding]] = {}
    meanings: dict[str, str] = {}
    for finding in findings:
        if finding.kind is FindingKind.LIST:
            lists.setdefault(finding.quotes[0].block, []).append(finding)
        elif finding.kind is FindingKind.DEFINITION and tier_of(trust(finding)) is not Tier.DOUBTFUL:
            meanings.setdefault(normal(finding.term), finding.meaning)
    return [
        finding
        for finding in findings
        if not _only_defines(finding, meanings)
        and not any(_only_enumerates(finding, one) for one in lists.get(finding.quotes[0].block, ()))
    ]


def _only_defines(finding: Finding, meanings: Mapping[str, str]) -> bool:
    if finding.kind is not FindingKind.DIFFERENCE:
        return False
    if finding.pattern != "labelled-pair" and (finding.aspect or _UNMARKED not in finding.doubts):
        return False  # two definitions that words set against each other differ
    alike, least = (likeness, _HALF) if finding.aspect else (overlap, _REPEATED)
    pairs = zip(finding.subjects, finding.sides, strict=True)
    known = [(side, meanings.get(normal(subject), "")) for subject, side in pairs if side]
    return all(meaning and alike(side, meaning) >= least for side, meaning in known)


def _only_enumerates(finding: Finding, listed: Finding) -> bool:
    if finding.kind is not FindingKind.DEFINITION:
        return False
    meaning = stems(finding.meaning)
    items = frozenset(stem for item in listed.items for stem in stems(item))
    return bool(meaning) and len(meaning - items) * 4 <= len(meaning) and _share_place(finding, listed)
