"""What a heading, a label or a lead-in names as the aspect of a comparison, and which stands above each block."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.drafting.document import Heading, Item, Paragraph
from studydeck.drafting.outline import Outline
from studydeck.drafting.subject_names import Names, plain_label
from studydeck.drafting.terms import normal, words_of

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
    r"\b(?:differences?|distinctions?|differ|comparisons?|compared?|comparing|versus|vs|similarit(?:y|ies)|alike|common\s+ground|in\s+common|"
    r"conclusions?|summary|introduction|takeaways?|glance|side\s+by\s+side|head\s+to\s+head|final\s+(?:thoughts|words?)|bottom\s+line|faqs?|frequently|"
    r"contents|understanding|explained|insights?|wrap(?:ping)?[\s-]*up|recap|synergy|together|history\s+of|contrasts?|contrasting|nutshell|"
    r"short\s+version|long\s+story|tl;?dr|in\s+short|in\s+brief|last\s+words?|read\s+more|further\s+reading|confus\w+|myths?|misconceptions?|"
    r"meet\s+the|what\s+(?:is|are)|what's|(?:table|chart)|go\s+to|click|read|see\s+also|why\s+(?:it|does\s+it|the|this|they))\b"
    r"|^(?:the\s+|a\s+)?(?:overview|background|definitions?|basics|examples?|in\s+practice|verdict|closing|outlook|notes?|quick\s+\w+|table|chart|"
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
    quick direct simple short detailed full two both them these three four five so""".split()
)
_LONGEST = 9  # words of an aspect
_LABEL = re.compile(r"^(?P<label>[^\s:][^:]{0,70}?)\s*(?::(?!//|\d)|\s[–—]|\s-(?=\s)|\s(?:->|=>|→|=)(?=\s))\s*(?=\S)")
_SENTENCE_LABEL = re.compile(r"^(?P<label>[A-Z][\w-]*(?: [\w-]+){0,2})\.\s+(?=[A-Z])")
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
    takeaway difference differences verdict simply put basically remember""".split()
)
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
class Context:
    """What stands above a block: the aspect (may be empty), and the one subject it is all about, or -1.

    Attributes:
        aspect: From the nearest heading, lead-in or item above that names one.
        subject: Of the section, or of the item that the block hangs under.
        comparing: Whether a heading above says that this is about differences.
        similar: Whether a heading above says that this is about what is alike.
        group: The number of the block that gives the aspect, to tell two groups under one name apart; -1 for none.
    """

    aspect: str = ""
    subject: int = -1
    comparing: bool = False
    similar: bool = False
    group: int = -1


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a passage, and where the text after it begins."""

    text: str
    end: int


_SIMILAR = re.compile(
    r"\b(?:similarit(?:y|ies)|similar|alike|in\s+common|common\s+(?:ground|features|traits)|shared?|overlap\w*)\b",
    re.IGNORECASE,
)
_COMPARING = re.compile(
    r"\b(?:differ\w*|distinct\w*|contrast\w*|compar\w+|vs\.?|versus|side\s+by\s+side|head[\s-]to[\s-]head)\b",
    re.IGNORECASE,
)


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
    return _SPEAKING.issuperset(words_of(label))


def names_a_row(label: str) -> bool:
    """Whether a label announces the name of an aspect (`Feature: price`)."""
    return " ".join(words_of(label)) in _NAMED_ROW


def aspect_of_heading(heading: str, names: Names, mentions: Sequence[tuple[int, int]] = ()) -> str:
    """Return the aspect that a heading names, or "" for a generic one, one about a subject, or one about something else.

    Args:
        heading: its words.
        names: the subjects.
        mentions: where the heading names subjects.
    """
    text = _NUMBER.sub("", plain_label(heading)).strip().rstrip(":").strip()
    text = _HEAD.sub("", text)
    if mentions:
        text = _without_subjects(heading, mentions)
    if match := _WITHIN.match(text):
        text = (match["aspect"] or match["asked"] or match["compared"] or "").strip()
    text = _TAIL.sub("", text).strip(" :–—-,.")
    words = words_of(text)
    if text.count(",") > 1 or not text[:1].isalnum():
        return ""
    if not 0 < len(words) <= _LONGEST or _EMPTY_WORDS.issuperset(words) or _GENERIC.search(text) or names.of(text) >= 0:
        return ""
    return text


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


def contexts(outline: Outline) -> tuple[Context, ...]:
    """Return what stands above each block."""
    return _Contexts(outline).all()


class _Contexts:
    """Goes through the blocks once; sections first, then lead-ins and items that hold others."""

    def __init__(self, outline: Outline) -> None:
        from studydeck.drafting.mentions import Finder

        self._outline = outline
        self._names = Names(outline.subjects)
        finder = Finder(outline.subjects)
        self._sections: list[Context] = []
        for section in outline.sections:
            mentions = [mention.span for mention in finder.find(section.heading) if not mention.both]
            above = self._sections[section.parent] if section.parent >= 0 else Context()
            aspect = aspect_of_heading(section.heading, self._names, mentions) if section.level else ""
            if section.level == 1 and above.group < 0 and section.parent <= 0 and section.first == 0:
                aspect = ""  # the title
            own_similar = bool(_SIMILAR.search(section.heading))
            own_comparing = bool(_COMPARING.search(section.heading)) or len(mentions) > 1
            self._sections.append(
                Context(
                    aspect or (above.aspect if section.subject >= 0 else ""),
                    section.subject,
                    comparing=own_comparing or (above.comparing and not own_similar),
                    similar=own_similar or (above.similar and not own_comparing),
                    group=section.first if aspect else (above.group if section.subject >= 0 else -1),
                )
            )

    def all(self) -> tuple[Context, ...]:
        """Return the context of each block."""
        found: list[Context] = []
        holders: list[tuple[int, Context]] = []  # depth, and what holds for deeper items
        section = -1
        for block, content in enumerate(self._outline.blocks):
            number = self._outline.section_of[block]
            base = self._sections[number]
            if number != section or isinstance(content, Heading):
                holders, section = [], number
            if isinstance(content, Item):
                while holders and holders[-1][0] >= content.depth:
                    holders.pop()
                context = holders[-1][1] if holders else base
                found.append(context)
                holders.append((content.depth, self._held(content.passage.text, context, block)))
            elif isinstance(content, Paragraph):
                bare = self._is_bare(content.passage.text)
                context = holders[0][1] if holders and holders[0][0] < 0 and not bare else base
                if holders and holders[0][0] >= 0 and not bare and self._is_bare_item(block - 1):
                    context = holders[-1][1]
                found.append(context)
                if bare:
                    holders = [(-1, self._held(content.passage.text, base, block))]
                elif holders and holders[0][0] >= 0:
                    holders = []
            else:
                found.append(base)
        return tuple(found)

    def _held(self, text: str, above: Context, block: int) -> Context:
        """Return what holds below an item or a lead-in."""
        label = plain_label(text)
        named = label_of(text)
        if named is not None and names_a_row(named.text):
            label = text[named.end :].strip()
        elif named is not None:
            return above
        if (subject := self._names.of(label)) >= 0:
            return Context(above.aspect, subject, above.comparing, above.similar, above.group)
        if len(words_of(label)) > _LONGEST or label.endswith((".", "!")):
            return above
        aspect = aspect_of_heading(label, self._names)
        return Context(aspect, above.subject, above.comparing, above.similar, block) if aspect else above

    def _is_bare(self, text: str) -> bool:
        """Whether a paragraph is a lead-in made of a label alone (`Cost:`), or names an aspect (`Feature: cost`)."""
        named = label_of(text)
        if named is not None:
            return names_a_row(named.text) and len(text) < 80
        return len(text) < 80 and not text.endswith((".", "!", ";", ",")) and len(words_of(text)) <= _LONGEST

    def _is_bare_item(self, block: int) -> bool:
        content = self._outline.blocks[block] if block >= 0 else None
        return (
            isinstance(content, Item) and label_of(content.passage.text) is None and self._is_bare(content.passage.text)
        )


def same_aspect(label: str) -> str:
    """Return the form under which two labels name the same aspect."""
    return normal(plain_label(label))
