"""The same frame under each subject: `Rowing is focused on ...` in one section or paragraph, `Sailing focuses on ...` in the next."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from studydeck.core.grading.words.stems import stem
from studydeck.drafting.comparing.abouts import abouts
from studydeck.drafting.comparing.aspects import label_of
from studydeck.drafting.comparing.contexts import Context, contexts
from studydeck.drafting.comparing.contrasts import LONGEST, contrast_of
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.openings import is_question, opening_of
from studydeck.drafting.comparing.sides import Clause, Shape, clause_of
from studydeck.drafting.document import Span
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.content import stems
from studydeck.drafting.outline import Mention, Outline, Sentence

_ADVERB = r"(?:[a-z]+ly|also|often|always|never|sometimes|more|most|all|just|only|then|still|even|not|best|mostly|mainly|so|too)"
_FRAME = re.compile(
    rf"(?:{_ADVERB}\s+){{0,3}}(?:(?P<aux>can|may|must|will|would|should|could|might|(?:need|have|has|tend)s?\s+to)\s+(?:{_ADVERB}\s+){{0,2}})?"
    rf"(?:(?P<be>is|are|be|was|were|being)\s+(?:{_ADVERB}\s+){{0,3}})?(?P<word>[a-z]+(?:-[a-z]+)?)(?:\s+(?:{_ADVERB}\s+){{0,2}}(?P<link>[a-z]+))?",
    re.IGNORECASE,
)
_LINKS = frozenset(
    "on in at to for with by from of as about when if until around into over under against through between after before than".split()
)
_NO_VERBS = frozenset(
    "a an the its their his her your our this that these those it they you we he she one two three four no some any many there and or but which who what how why where whether not".split()
)
_GENERIC = frozenset(
    stem(word)
    for word in """be have has do does did make makes made get gets give gives given go goes take takes taken come comes put puts keep keeps seem seems
    become becomes let lets say says include includes including involve involves mean means refer refers offer offers provide provides
    play plays help helps need needs want wants like likes use uses used work works call called know known see seen consider considered
    differ differs compare compared describe described define defined happen happens exist exists appear appears start starts begin begins""".split()
)
_OBJECTS = frozenset(
    stem(word) for word in "use require involve work".split()
)  # general verbs that tell by what stands right behind them
_NOUNS_OF_VERBS = frozenset(stem(word) for word in "focus aim emphasis concern target".split())
_THIS_ROLE = re.compile(
    r"This\s+(?:role|position|function|job|approach|method|strategy|process|model|style|discipline|field|system|technique|practice|type|kind|form)(?=\s+[a-z])"
)
_BACKGROUND = re.compile(
    r"[a-z]+\s+(?:\w+ly\s+)?from\s+(?:(?:an?|the|their)\s+)?(?:\w+\s+)?(?P<noun>backgrounds?|families|family|tradition)\b",
    re.IGNORECASE,
)  # `come from a background in sales`, `emerge from a background in research`
_ALSO = re.compile(r"\b(?:also|too|as\s+well|additionally|furthermore|moreover|in\s+addition)\b", re.IGNORECASE)
_HIDDEN = frozenset("know call see consider refer compare differ relate confuse describe define mean".split())
_MOST = 14  # sentences of a stretch that are looked at
_LONGEST_SIDE = 34  # words
_NEAR = 14  # blocks between two stretches that answer each other
_LABEL_IN = 120  # characters in which a label is looked for
_ADDED = 4  # what a sentence with "also" costs as a partner: it adds to a main one
_OTHER_LINK = 3  # what another preposition costs


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence says of the subject that its place is about, and in which frame."""

    frame: str
    verb: str  # "" where it tells too little without its preposition
    clause: Clause
    sentence: Sentence
    label: frozenset[str]  # the stems of what labels the passage, where it begins with a label

    @property
    def added(self) -> bool:
        """Whether it only adds to what was said before (`They are also responsible for ...`)."""
        return _ALSO.search(self.sentence.text[:_LABEL_IN]) is not None


class SameFrame:
    """A difference for each verb that two places say in the same frame, each of its own subject."""

    name = "same-frame"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences between neighbouring sections or paragraphs about one subject each."""
        if len(outline.subjects) < 2:
            return
        above = contexts(outline)
        before: dict[int, list[_Said]] = {}
        for stretch in _stretches(outline, above):
            subject = stretch[0].clause.subject
            for other, told in before.items():
                if other != subject and stretch[0].sentence.block - told[-1].sentence.block <= _NEAR:
                    yield from _between(outline, above, told, stretch)
            before[subject] = stretch


def _stretches(outline: Outline, above: Sequence[Context]) -> Iterator[list[_Said]]:
    about = abouts(outline, above)
    run: list[_Said] = []
    for block, sentences in outline.sentences_of_block.items():
        subject = about.get(block, -1)
        if run and subject != run[0].clause.subject:
            yield run[:_MOST]
            run = []
        if subject < 0 or above[block].similar:
            continue
        run += [said for sentence in sentences if (said := _said(sentence, subject)) is not None]
    if run:
        yield run[:_MOST]


def _said(sentence: Sentence, subject: int) -> _Said | None:
    text = sentence.text
    mentions = sentence.mentions
    if not mentions and (meant := _THIS_ROLE.match(text)):
        mentions = (Mention(subject, Span(*meant.span())),)
    if not mentions or len(text) > LONGEST or is_question(text) or contrast_of(sentence) is not None:
        return None
    opening = opening_of(sentence)
    if opening.subordinate or opening.example:
        return None
    clause = clause_of(text, Span(opening.at, len(text.rstrip())), mentions)
    if clause is None or clause.subject != subject or len(clause.said.split()) > _LONGEST_SIDE:
        return None
    frame = _frame_of_noun(clause) if clause.aspect else _frame_of(clause.raw) if clause.shape is Shape.DIRECT else None
    if frame is None:
        return None
    label = label_of(sentence.passage.text[:_LABEL_IN], sentence.passage.strong)
    return _Said(*frame, clause, sentence, stems(label.text) if label is not None else frozenset())


def _frame_of_noun(clause: Clause) -> tuple[str, str] | None:
    """Return the frame of `their focus is on ...`, which `they focus on ...` answers."""
    noun = stem(clause.aspect.rsplit(" ", 1)[-1].casefold())
    return (f"their {noun}", noun) if clause.shape is Shape.NOUN and noun in _NOUNS_OF_VERBS else None


def _frame_of(raw: str) -> tuple[str, str] | None:
    """Return the frame of a predicate (`focus on`) and its verb; None for a definition, or a verb that tells nothing."""
    match = _FRAME.match(raw)
    if match is None or match["word"].casefold() in _NO_VERBS:
        return None
    word, link = match["word"].casefold(), (match["link"] or "").casefold()
    if match["be"] and word == "about":
        return "about", ""
    verb = stem(word)
    if match["be"] and (match["aux"] or "").casefold().startswith("tend"):
        return "tend to be", ""
    if verb in _HIDDEN or (match["be"] and link not in _LINKS):
        return None
    if match["be"] and word == "used":
        return f"used {link}", "used"
    if origin := _BACKGROUND.match(raw, match.start("word")):
        return f"from {origin['noun'].casefold()}", ""
    if link in _LINKS:
        return f"{verb} {link}", "" if verb in _GENERIC else verb
    return (verb, verb) if verb not in _GENERIC or verb in _OBJECTS else None


def _between(
    outline: Outline, above: Sequence[Context], first: Sequence[_Said], second: Sequence[_Said]
) -> Iterator[Finding]:
    taken: set[int] = set()
    used: set[str] = set()
    for one, other in _partners(first, second):
        frames = {one.frame, one.verb or one.frame}
        if id(one) in taken or id(other) in taken or not used.isdisjoint(frames):
            continue
        used |= frames
        taken |= {id(one), id(other)}
        block = one.sentence.block
        same_place = above[block].group == above[other.sentence.block].group
        finding = difference(
            outline,
            SameFrame.name,
            [one.clause, other.clause],
            [whole(one.sentence), whole(other.sentence)],
            block,
            context=above[block],
            aspect=(above[block].aspect if same_place and len(first) == 1 else "")
            or one.clause.aspect
            or other.clause.aspect
            or (one.frame.removeprefix("from ") if one.frame.startswith("from ") else ""),
            doubts=("apart",) if one.frame == other.frame != one.verb else ("apart", "object"),
        )
        if finding is not None:
            yield finding


def _partners(first: Sequence[_Said], second: Sequence[_Said]) -> list[tuple[_Said, _Said]]:
    """Return the pairs of one frame, those first that stand at the same place of their stretches; "also" only adds to a main one."""
    found: list[tuple[int, int, int]] = []
    for n, one in enumerate(first):
        for k, other in enumerate(second):
            if one.frame != other.frame and not (one.verb and one.verb == other.verb):
                continue
            if one.clause.aspect and other.clause.aspect:
                continue  # one noun of each is what `same_noun` looks for
            if (one.label or other.label) and not one.label & other.label:
                continue  # `Guarding the look: X watch ...` and `Watching rivals: Y watch ...`
            cost = abs(n - k) + _ADDED * (one.added + other.added) + _OTHER_LINK * (one.frame != other.frame)
            found.append((cost, n, k))
    return [(first[n], second[k]) for _cost, n, k in sorted(found)]
