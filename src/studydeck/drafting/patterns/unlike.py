"""One subject set against another in passing: `Unlike X, Y ...`, `Y ..., unlike X`, `Compared to X, Y ...`.

Where only one side is told, the other is its negation, and the finding is marked as inferred.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from studydeck.drafting.comparing.amount_words import AMOUNT
from studydeck.drafting.comparing.aspects import label_of
from studydeck.drafting.comparing.contexts import Context
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.comparing.named_together import named_together
from studydeck.drafting.comparing.negation import negated
from studydeck.drafting.comparing.openings import opening_of
from studydeck.drafting.comparing.sides import Clause, Shape, clause_of
from studydeck.drafting.document import Span
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline, Sentence

_UNLIKE = re.compile(
    r"\b(?:unlike|in\s+contrast\s+(?:to|with)|as\s+opposed\s+to|contrary\s+to|in\s+comparison\s+(?:to|with)|(?:(?:as|when)\s+)?compared\s+(?:to|with)|by\s+contrast\s+with|as\s+distinct\s+from)\s+",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"(?:(?:as|when)\s+)?compar|in\s+compar", re.IGNORECASE)
_TOLD = re.compile(r"^(?:['’]s?)?\s*,?\s*(?:which|who|that|where)\s+(?P<said>[^,;]{3,160})(?=,)", re.IGNORECASE)
_NOUN = re.compile(r"^(?:['’]s?)\s+(?P<said>[^,;]{3,120})(?=,)")
_OWN_AMOUNT = re.compile(
    rf"^(?:\s+[\w-]+)?['’]s?\s+(?P<said>{AMOUNT}(?:\s+[\w%-]+){{0,3}})\s*(?:[.!]?\s*$|(?=,))", re.IGNORECASE
)  # `compared to the bus's twenty`
_EMPTY = re.compile(r"^\s*(?:\([^()]{1,40}\)\s*)?,\s*")
_MORE = re.compile(r"\s*(?::|;|,\s+(?:so|which|because|since|and|but)\b)")
_COPULA = re.compile(r"^(?:is|are)\s+(?!not\b)")
_BEFORE = re.compile(
    r"^(?:(?:a|an|the|most|many|its|their|other|traditional|typical|ordinary|classic|with|in)\s+){0,3}(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_END = re.compile(
    r"^(?:\s*\([^()]{1,40}\))?\s*(?:[.!]?\s*$|,\s+(?:especially|particularly|mainly|which|making|so|because|since|as|and|but|thanks|due)\b)"
)


class Unlike:
    """A difference for each sentence that sets its subject against another one named in passing."""

    name = "unlike"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences told in passing."""
        for context, sentence, cue in named_together(outline, _UNLIKE):
            yield from _found(outline, context, sentence, cue)


def _found(outline: Outline, context: Context, sentence: Sentence, cue: re.Match[str]) -> Iterator[Finding]:
    clauses = _leading(sentence, cue) or _trailing(sentence, cue)
    if clauses is None:
        return
    told, other, inferred = clauses
    label = label_of(sentence.text, sentence.passage.strong) if sentence.span.start == 0 else None
    aspect = label.text if label is not None and label.end <= cue.start() + 1 else context.aspect
    finding = difference(
        outline,
        Unlike.name,
        [told, other],
        [whole(sentence)],
        sentence.block,
        context=context,
        aspect=aspect,
        doubts=("inferred",) if inferred else (),
    )
    if finding is not None:
        yield finding


def _leading(sentence: Sentence, cue: re.Match[str]) -> tuple[Clause, Clause, bool] | None:
    """Read `Unlike X, Y sells` and `Unlike X, which rents, Y sells`."""
    text = sentence.text
    other = next((mention for mention in sentence.mentions if mention.span.start >= cue.end()), None)
    if other is None or other.both or not _BEFORE.match(text[cue.end() : other.span.start]):
        return None
    rest = text[other.span.end :]
    said, shape = "", Shape.DIRECT
    if match := _TOLD.match(rest) or _NOUN.match(rest):
        said = match["said"].strip()
        at = other.span.end + match.end()
        shape = Shape.NOUN if match.re is _NOUN else Shape.DIRECT
    elif match := _EMPTY.match(rest):
        at = other.span.end + match.end()
    else:
        return None
    start = at + len(text[at:]) - len(text[at:].lstrip(" ,"))
    told = clause_of(text, Span(start, len(text.rstrip())), sentence.mentions)
    if told is None or told.subject == other.subject or (told.shape is Shape.OBJECT and not said):
        return None
    return _with_other(told, other.subject, said, shape, compared=bool(_COMPARED.match(cue[0])))


def _trailing(sentence: Sentence, cue: re.Match[str]) -> tuple[Clause, Clause, bool] | None:
    """Read `Y sells, unlike X` and `Y sells, in contrast to X, which rents`."""
    text = sentence.text
    other = next((mention for mention in sentence.mentions if mention.span.start >= cue.end()), None)
    if other is None or other.both or not _BEFORE.match(text[cue.end() : other.span.start]):
        return None
    told = clause_of(text, Span(opening_of(sentence).at, cue.start()), sentence.mentions)
    if told is None or told.subject == other.subject:
        return None
    rest = text[other.span.end :]
    told_of_other = _TOLD.match(f"{rest.rstrip(' .')},") or _OWN_AMOUNT.match(rest)
    if told_of_other is None and not _END.match(rest):
        return None
    said = told_of_other["said"].strip() if told_of_other else ""
    return _with_other(told, other.subject, said, Shape.DIRECT, compared=bool(_COMPARED.match(cue[0])))


def _with_other(
    told: Clause, subject: int, said: str, shape: Shape, *, compared: bool
) -> tuple[Clause, Clause, bool] | None:
    """Return what is told, what is said of the other subject or follows for it, and whether it only follows."""
    if said:
        return told, Clause(subject, shape, said, said, "", told.span), False
    follows = _COPULA.sub("", negated(told.raw, compared=compared))
    told = replace(told, said=_MORE.split(told.said, maxsplit=1)[0])
    return (told, Clause(subject, told.shape, follows, follows, told.aspect, told.span), True) if follows else None
