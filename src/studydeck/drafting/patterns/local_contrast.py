"""A sentence that contrasts two things which the document as a whole isn't about: `Standing rigging holds ..., while running rigging moves ...`.

Without known subjects the two names must show by the form: the same verb behind both, an auxiliary behind both, the same
last word of both, or both explained elsewhere in the document.
"""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from studydeck.core.grading.words.stems import stem
from studydeck.drafting.comparing.contexts import contexts
from studydeck.drafting.comparing.contrasts import LONGEST, Contrast, Strength, contrast_of
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.openings import is_question
from studydeck.drafting.document import Entry, Item, Paragraph, Span
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import bare, normal, plausible, words_of
from studydeck.drafting.outline import Mention, Outline, Sentence, Subject

_CUE = re.compile(r"\b(?:while|whereas|whilst)\b|;", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:but|and|so|in\s+short|in\s+general|in\s+contrast|by\s+contrast|on\s+the\s+other\s+hand)\s*,?\s+)?(?P<sub>(?:while|whereas|whilst)\s+)?",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s*[,;–—-]?\s*\b(?:while|whereas|whilst)\s+|\s*;\s*(?:(?:but|and|in\s+contrast|by\s+contrast|on\s+the\s+other\s+hand|conversely|however)\s*,?\s+)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_](?:[\w'’./+-]*[^\W_])?")
_VERBS = frozenset(
    """is are was were has have had can may must will would should could does do means refers describes needs uses gives takes makes
    shows tells says lives grows eats comes goes gets holds keeps moves works runs measures covers contains includes requires allows
    focuses aims deals asks studies looks depends produces costs""".split()
)
_NOT_NAMES = frozenset(
    """some most many others other one another few several all both each people they we you it he she this that these those there here
    everyone somebody half part critics supporters the first second former latter who what which more less if when none nobody nothing
    anyone everything something such so then now today""".split()
)
_PREPOSITIONS = frozenset(
    "of in on at by for with from to and or but as into onto over under about than that which who whose without within through up down off out not".split()
)
_ARTICLE = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)
_MOST_WORDS = 4
_EXPLAINED = re.compile(
    r"^(?:(?:A|An|The)\s+)?(?P<term>[\w'’-]+(?:\s[\w'’-]+){0,3}?)\s+(?:is|are|means|refers\s+to|describes)\s+",
    re.IGNORECASE,
)


class LocalContrast:
    """A difference for each sentence that sets two names of its own against each other."""

    name = "local-contrast"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences between things that are no subjects of the document."""
        sentences = [sentence for sentence in outline.sentences if _may_contrast(outline, sentence)]
        if not sentences:
            return
        explained = _explained(outline)
        above = contexts(outline)
        for sentence in sentences:
            found = _read(outline, sentence, explained)
            if found is None:
                continue
            own, contrast = found
            finding = difference(
                own,
                self.name,
                contrast.clauses,
                [whole(sentence)],
                sentence.block,
                context=above[sentence.block],
                aspect=contrast.aspect,
            )
            if finding is not None:
                yield finding


def _may_contrast(outline: Outline, sentence: Sentence) -> bool:
    if (
        not isinstance(outline.blocks[sentence.block], Paragraph | Item)
        or len({m.subject for m in sentence.mentions}) > 1
    ):
        return False
    text = sentence.text
    return len(text) <= LONGEST and _CUE.search(text) is not None and not is_question(text)


def _explained(outline: Outline) -> frozenset[str]:
    """Return the terms that some sentence of the document seems to explain."""
    found: set[str] = set()
    for block, content in enumerate(outline.blocks):
        if isinstance(content, Entry):
            found |= {normal(term.text) for term in content.terms}
        for sentence in outline.sentences_of_block.get(block, ()):
            if match := _EXPLAINED.match(sentence.text[:120]):
                found.add(normal(match["term"]))
    return frozenset(found)


def _read(outline: Outline, sentence: Sentence, explained: frozenset[str]) -> tuple[Outline, Contrast] | None:
    """Return the outline with the two names as its subjects, and the contrast, or None."""
    text = sentence.text
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    places = _starts(text, start, subordinate=bool(lead and lead["sub"]))
    for second in places:
        names = _names(text, start, second, explained)
        if names is None:
            continue
        one, other = names
        known = {word for subject in outline.subjects for word in words_of(subject.name)}
        named = {mention.span for mention in sentence.mentions}
        if any(known.intersection(words_of(text[slice(*span)])) and span not in named for span in names):
            return None
        if lead and lead["sub"] and sum(span in named for span in names) == 1:
            return None  # what the document is about, and something else: `While the price may vary, trains are cheap`
        subjects = tuple(Subject(_shown(text[slice(*span)])) for span in (one, other))
        mentions = (Mention(0, one), Mention(1, other))
        contrast = contrast_of(replace(sentence, mentions=mentions))
        if contrast is None or contrast.strength is not Strength.STRONG:
            return None
        return replace(outline, subjects=subjects), contrast
    return None


def _starts(text: str, start: int, *, subordinate: bool) -> Iterator[int]:
    """Yield where the second clause may begin."""
    if subordinate:
        for comma in re.finditer(r",\s+", text[: start + 300]):
            if comma.start() > start:
                yield comma.end()
        return
    for number, cut in enumerate(_CUT.finditer(text, start)):
        if number < 3 and cut.start() > start:
            yield cut.end()


def _names(text: str, first: int, second: int, explained: frozenset[str]) -> tuple[Span, Span] | None:
    """Return the names that two clauses begin with, where their forms show that they are names."""
    left, right = _opening_words(text, first, second), _opening_words(text, second, len(text))
    options: list[tuple[int, Span, Span]] = []
    for a in range(1, len(left)):
        for b in range(1, len(right)):
            worth = _worth(text, left, right, a, b, explained)
            options.append((worth, Span(left[0].start, left[a - 1].end), Span(right[0].start, right[b - 1].end)))
    if not options:
        return None
    best, one, other = max(options, key=lambda option: (option[0], -(option[1].end - option[1].start)))
    if not best or normal(text[slice(*one)]) == normal(text[slice(*other)]):
        return None
    return one, other


def _opening_words(text: str, start: int, end: int) -> list[Span]:
    article = _ARTICLE.match(text[start : start + 5])
    start += article.end() if article else 0
    found: list[Span] = []
    for word in _WORD.finditer(text, start, min(end, start + 90)):
        if found and text[found[-1].end : word.start()] != " ":
            break
        found.append(Span(*word.span()))
        if len(found) > _MOST_WORDS:
            break
    return found


def _worth(text: str, left: Sequence[Span], right: Sequence[Span], a: int, b: int, explained: frozenset[str]) -> int:
    """Return how surely the first `a` and `b` words are names: 0 where nothing shows it."""
    one, other = text[left[0].start : left[a - 1].end], text[right[0].start : right[b - 1].end]
    words = [text[slice(*word)].casefold() for word in (*left[:a], *right[:b])]
    if (
        not plausible(one, _MOST_WORDS)
        or not plausible(other, _MOST_WORDS)
        or _NOT_NAMES.intersection(words)
        or _VERBS.intersection(words)
    ):
        return 0
    after, behind = text[slice(*left[a])].casefold(), text[slice(*right[b])].casefold()
    if after in _VERBS and behind in _VERBS:
        return 4
    if (
        stem(after) == stem(behind)
        and len(after) > 2
        and after not in _PREPOSITIONS
        and _is_verb(text, left, a)
        and _is_verb(text, right, b)
    ):
        return 3
    if (
        a > 1
        and b > 1
        and words[a - 1] == words[-1]
        and (after.endswith("s") or behind.endswith("s") or words[-1].endswith("s"))
    ):
        return 2
    if normal(one) in explained and normal(other) in explained:
        return 1
    return 0


def _is_verb(text: str, words: Sequence[Span], n: int) -> bool:
    """Whether a word seems to be the verb behind a name: a small letter, and an article or preposition behind it."""
    word = text[slice(*words[n])]
    behind = _WORD.match(text, words[n].end + 1)
    following = behind[0].casefold() if behind else ""
    return word[:1].islower() and (
        following in _PREPOSITIONS or following in {"a", "an", "the", "its", "their", "only", "no", "one", "two"}
    )


def _shown(name: str) -> str:
    name = bare(name)
    return name[:1].upper() + name[1:]
