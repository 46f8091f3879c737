"""What a heading, a label or a lead-in names as the aspect of a comparison, and which stands above each block."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.drafting.language.terms import normal, words_of
from studydeck.drafting.subjects.subject_names import Names, plain_label

_NUMBER = re.compile(
    r"^(?:(?:difference|point|aspect|factor|round|category|criterion|no\.?|number)\s*)?(?:#\s*)?(?:\d{1,2}|[ivx]{1,4}|[a-z])\s*[.):–—-]\s+|^(?:difference|point|aspect|factor|round)\s*#?\s*\d{0,2}\s*[.):–—-]\s*",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"^(?:the\s+)?(?:key|main|major|core|basic|big|biggest|other|more)?\s*differences?\s+(?:in|of|by|regarding|concerning)\s+(?:the\s+|their\s+)?(?P<aspect>.+?)(?:\s+between\b.*)?$"
    r"|^how\s+(?:do|does)\s+.{1,80}?\s+differ\s+in\s+(?:the\s+|their\s+)?(?P<asked>.+?)\??$"
    r"|^(?:comparing|compare|comparison\s+of)\s+(?:the\s+|their\s+)?(?P<compared>.+)$",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"\b(?:differences?|distinctions?|differ|differentiate|distinguish\w*|apart|comparisons?|compared?|comparing|versus|vs|similarit(?:y|ies)|alike|common\s+ground|in\s+common|"
    r"conclusions?|summary|introduction|takeaways?|glance|side\s+by\s+side|head\s+to\s+head|final\s+(?:thoughts|words?)|bottom\s+line|faqs?|frequently|"
    r"contents|understanding|explained|insights?|wrap(?:ping)?[\s-]*up|recap|synergy|together|history\s+of|contrasts?|contrasting|nutshell|"
    r"short\s+version|long\s+story|tl;?dr|in\s+short|in\s+brief|last\s+words?|read\s+more|further\s+reading|confus\w+|myths?|misconceptions?|"
    r"meet\s+the|tips|choosing|to\s+choose|what\s+(?:is|are)|what's|(?:table|chart)|go\s+to|click|read|see\s+also|to\s+know|first\s+things|why\s+(?:it|does\s+it|the|this|they))\b"
    r"|^(?:the\s+|a\s+)?(?:(?:from|by|about|this|that|these|here|how\s+we|why)\s.*|overview|background|definitions?|basics|examples?|in\s+practice|verdict|closing|outlook|notes?|quick\s+\w+|table|chart|"
    r"questions?(?:\s+.*)?|(?:so\s+)?which\b.*|(?:so|then|but)\s.*|.*\b(?:is|are)\s+better|history|context|details|which\s+(?:is|one|should)\b.*|summing\s+up|to\s+(?:sum|wrap)\b.*|practical\s+\w+|\w+\s+and\s+examples)$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:differences?|comparison|compared|comparisons|distinctions?|contrasts?|contrasted)$", re.IGNORECASE
)
_HEAD = re.compile(r"^(?:(?:key|main|major|the)\s+)?(?:differences?|comparison|comparing)\s*[:–—-]\s*", re.IGNORECASE)
_JOINED = re.compile(
    r"^(?:[,&/]|\s|and|or|vs\.?|versus|v\.?|the|a|an|between|of|for|in|with|to|from|roles?|both)*$", re.IGNORECASE
)
_EMPTY_WORDS = frozenset(
    """key main major core other more some big biggest basic the a an of important few several our their top most all
    defining understanding comparing explaining exploring introducing meet quick direct simple short detailed full two both them these three four five so
    correct answer answers explanation explanations concept concepts idea ideas solution step step-by-step by rule tip memory given data
    assumptions assumption takeaway takeaways introduction summary point points case argument opinion typical general specific aspect aspects
    remark remarks fact facts feature things thing part section chapter lesson topic breakdown closer look deep dive lines line""".split()
)
_OPPOSITES = re.compile(
    r"^[A-Za-z][\w-]*(?: [\w-]+){0,2}\s+(?:vs\.?|versus)\s+[A-Za-z][\w-]*(?: [\w-]+){0,2}$"
)  # `Speed vs. Comfort`
_MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    published updated posted""".split()
)
_EMPTY_BESIDE = frozenset(
    "approach context analysis details discussion insight insights information".split()
)  # empty beside such words only
LONGEST = 9  # words of an aspect
_LABEL = re.compile(r"^(?P<label>[^\s:][^:]{0,70}?)\s*(?::(?!//|\d)|\s[–—]|\s-(?=\s)|\s(?:->|=>|→|=)(?=\s))\s*(?=\S)")
_SENTENCE_LABEL = re.compile(r"^(?P<label>[A-Z][\w-]*(?: [\w-]+)?)\.\s+(?=[A-Z])")
_NO_LABELS = frozenset(
    "yes no sure right well ok okay fine true false sorry always never maybe perhaps thanks hello hi congratulations verdict easy why how good".split()
)
_LONGEST_LABEL = 7
_NAMED_ROW = frozenset(
    "feature aspect criterion criteria category attribute characteristic parameter factor basis property point difference".split()
)
_SPEAKING = frozenset(
    """a q answer question note notes tip tips hint warning remember update edit ps p s fun fact example examples for instance nb caution reminder
    bonus spoiler disclaimer answer summary result conclusion in to sum up short brief overall essence the bottom line final thought key main
    takeaway takeaways difference differences myth reality fact fiction verdict simply put basically remember correct my opinion our view explanation
    concept idea solution step comment reply edited updated posted think""".split()
)
_SPEAKERS = frozenset("i i'm i'd i've me my let lets we're we'll".split())
_DEFINING = frozenset(
    (
        "what",
        "what it is",
        "what is it",
        "what they are",
        "definition",
        "meaning",
        "what it means",
        "what",
        "overview",
        "description",
        "in short",
    )
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a passage, and where the text after it begins."""

    text: str
    end: int


def label_of(text: str, strong: Sequence[tuple[int, int]] = ()) -> Label | None:
    """Return the label that a passage begins with (`Focus: ...`, `Focus – ...`, bold `Focus. ...`), or None."""
    if strong and strong[0][0] <= 3 and strong[0][1] < len(text):
        end = strong[0][1]
        bold = plain_label(text[:end]).rstrip(".").strip()
        if 0 < len(words_of(bold)) <= _LONGEST_LABEL and _is_closed(text, end):
            rest = text[end:]
            return Label(bold, end + len(rest) - len(rest.lstrip(" :–—-.|")))
    match = _LABEL.match(text)
    if match is None:
        match = _SENTENCE_LABEL.match(text)
        if match is None or _NO_LABELS.intersection(words_of(match["label"])):
            return None
    label = plain_label(match["label"])
    words = words_of(label)
    if not 0 < len(words) <= _LONGEST_LABEL or any(sign in label for sign in ".;?!") or label.count(",") > 1:
        return None
    return Label(label, match.end())


def _is_closed(text: str, end: int) -> bool:
    """Whether bold words at a start are closed off as a label: by a sign, or by a capital after them."""
    rest = text[end:].lstrip()
    return text[:end].rstrip().endswith((":", ".", "–", "—")) or rest[:1] in ":–—-|" or rest[:1].isupper()


def is_defining(label: str) -> bool:
    """Whether a label says that a definition follows, and names no aspect."""
    return " ".join(words_of(label)) in _DEFINING


def is_speaking(label: str) -> bool:
    """Whether a label says who speaks or what kind of remark follows (`A:`, `Note:`), and names no aspect."""
    words = words_of(label)
    return all(word in _SPEAKING or word.isdigit() for word in words) or not _SPEAKERS.isdisjoint(words)


def names_a_row(label: str) -> bool:
    """Whether a label announces the name of an aspect (`Feature: price`)."""
    return " ".join(words_of(label)) in _NAMED_ROW


_WHEN_TO = re.compile(
    r"^when\s+(?:should|would|do|can|must)\s+(?:you|we|i|one)\s+(use|choose|pick|take)\s+(?:which|each|either|one|what)\b.{0,40}$",
    re.IGNORECASE,
)


def aspect_of_heading(heading: str, names: Names, mentions: Sequence[tuple[int, int]] = ()) -> str:
    """Return the aspect that a heading names, or "" for a generic one, one about a subject, or one about something else.

    Args:
        heading: its words.
        names: the subjects.
        mentions: where the heading names subjects.
    """
    text = _NUMBER.sub("", plain_label(heading)).strip().rstrip(":").strip()
    text = _WHEN_TO.sub(r"When to \1", _HEAD.sub("", text))
    if not mentions and _OPPOSITES.match(text):
        return text
    if mentions:
        text = _without_subjects(heading, mentions)
    if match := _WITHIN.match(text):
        text = (match["aspect"] or match["asked"] or match["compared"] or "").strip()
    text = _TAIL.sub("", text).strip(" :–—-,.")
    words = words_of(text)
    if text.count(",") > 1 or not text[:1].isalnum():
        return ""
    if (
        not 0 < len(words) <= LONGEST
        or is_empty(words)
        or _GENERIC.search(text)
        or is_speaking(text)
        or names.of(text) >= 0
    ):
        return ""
    return text


def is_empty(words: Sequence[str]) -> bool:
    """Whether words are all too general to name an aspect (`key points`, `concept / approach`)."""
    telling = [word for word in words if word not in _EMPTY_WORDS and not word.isdigit()]
    if len(telling) < len(words) and _MONTHS.issuperset(telling):
        return True  # a date
    return not telling or (len(telling) < len(words) and _EMPTY_BESIDE.issuperset(telling))


def _without_subjects(heading: str, mentions: Sequence[tuple[int, int]]) -> str:
    """Return a heading without the subjects, where it names at least two; "" where it says more of them than an aspect."""
    first, last = mentions[0][0], max(end for _start, end in mentions)
    if len(mentions) < 2:
        return ""
    between = " ".join(heading[a[1] : b[0]] for a, b in pairwise(mentions))
    if not _JOINED.match(between):
        return ""
    before, after = heading[:first].strip(), heading[last:].strip(" ?")
    before = re.sub(
        r"\s*(?:\b(?:of|for|in|between|with|under|by)(?:\s+(?:the|a|an|both))?|[:–—-])\s*$",
        "",
        before,
        flags=re.IGNORECASE,
    )
    after = re.sub(r"^\s*(?:'s|’s|roles?|[:–—-]|on|in|by)\s*", "", after)
    if before and after:
        return ""
    return plain_label(before or after)


def same_aspect(label: str) -> str:
    """Return the form under which two labels name the same aspect."""
    return normal(plain_label(label))
