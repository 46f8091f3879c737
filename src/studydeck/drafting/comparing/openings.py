"""How a sentence begins before what it says: fillers, words of contrast, `While`, `In terms of cost`, `The difference is that`."""

import re
from dataclasses import dataclass, replace

from studydeck.drafting.comparing.aspects import is_empty, is_speaking, label_of
from studydeck.drafting.comparing.choices import advises
from studydeck.drafting.language.terms import words_of
from studydeck.drafting.outline import Sentence


@dataclass(frozen=True, slots=True)
class Opening:
    """How a sentence begins, before what it says.

    Attributes:
        at: Where what it says begins.
        contrast: Whether it turns against what was said before (`In contrast, ...`).
        subordinate: Whether a clause follows that is set against the main one (`While ...`).
        aspect: What it names as the aspect (`In terms of cost, ...`), or "".
        example: Whether it tells an example.
        announced: Whether it says that a difference follows (`The difference is that ...`).
    """

    at: int
    contrast: bool = False
    subordinate: bool = False
    aspect: str = ""
    example: bool = False
    announced: bool = False


TURN = re.compile(
    r"(?:in\s+(?:sharp\s+|stark\s+|direct\s+|marked\s+)?contrast|by\s+(?:way\s+of\s+)?contrast|on\s+(?:the\s+)?other\s+hand|on\s+the\s+other\s+side|conversely|contrariwise|as\s+against\s+(?:this|that)|unlike\s+(?:this|that)|"
    r"on\s+the\s+contrary|by\s+comparison|in\s+comparison|meanwhile|contrastingly|at\s+the\s+other\s+end(?:\s+of\s+the\s+\w+)?|alternatively)\s*,?\s+",
    re.IGNORECASE,
)
_BUT = re.compile(r"(?:but|however|yet|though|still|nevertheless|instead)\s*,?\s+", re.IGNORECASE)
_AND = re.compile(r"(?:and|so|or)\s+", re.IGNORECASE)
_FILLER = re.compile(
    r"(?:in\s+essence|in\s+short|in\s+summary|in\s+brief|in\s+general|in\s+fact|in\s+practice|in\s+other\s+words|in\s+conclusion|to\s+(?:\w+ly\s+|further\s+)?(?:be|sum|put|summari[sz]e|recap|wrap|conclude|clarify|simplify|begin|start)\b[^,;:.]{0,30}|at\s+the\s+end\s+of\s+the\s+day|as\s+you\s+can\s+see|it(?:['’]s|\s+is)\s+(?:also\s+)?(?:important|worth|crucial|essential|useful|fair|safe)\s+(?:to\s+)?[a-z]+(?:\s+here)?\s+that|"
    r"(?:this|that|it)(?:['’]s|\s+is)\s+because|(?:we|you|one|i)\s+(?:can|could|would|might|may)\s+(?:also\s+)?say\s+that|"
    r"(?:studies|research|experts?|evidence|surveys?)\s+(?:\w+ly\s+)?(?:suggests?|shows?|says?|finds?|found|indicates?)\s+that|"
    r"overall|simply\s+put|put\s+simply|put\s+differently|put\s+another\s+way|generally|generally\s+speaking|typically|traditionally|usually|therefore|thus|hence|"
    r"as\s+a\s+(?:result|rule|consequence)|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|moreover|furthermore|additionally|in\s+addition|also|"
    r"on\s+(?:the\s+)?one\s+hand|at\s+(?:its|their)\s+core|essentially|basically|broadly(?:\s+speaking)?|roughly\s+speaking|strictly\s+speaking|"
    r"of\s+course|clearly|naturally|obviously|interestingly|crucially|importantly|similarly|likewise|remember|again|now|as\s+(?:mentioned|noted|we\s+saw)(?:\s+\w+)?|"
    r"for\s+(?:its|their)\s+part|as\s+the\s+names?\s+suggests?|all\s+in\s+all|ultimately|at\s+heart|at\s+first\s+(?:glance|sight)|note\s+that|think\s+of\s+it\s+this\s+way)(?:\s*[,:]\s*|(?<=that)\s+|(?<=because)\s+)",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"(?:think\s+of|for\s+(?:example|instance)|e\.g\.|say|imagine|suppose|picture|consider|take|let's\s+say|as\s+an\s+example)\b\s*,?\s*",
    re.IGNORECASE,
)
_REGARDING = re.compile(
    r"(?:in\s+terms\s+of|when\s+it\s+comes\s+to|with\s+(?:regard|respect)\s+to|regarding|as\s+(?:for|to|regards)|concerning|as\s+far\s+as|on\s+the\s+(?:subject|question|matter)\s+of)\s+"
    r"(?:the\s+|their\s+)?(?P<aspect>[^,;:]{2,50}?)(?:\s+(?:is|are)\s+concerned|\s+goes?)?\s*,\s*",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?:in|at|on|from|over|during|under|within|across|throughout|since|by|with|for|after|before|besides|beyond|apart\s+from|aside\s+from|despite|today|because|thanks\s+to|given|due\s+to|when|if|once|as)\b[^,;:.]{0,60},\s+",
    re.IGNORECASE,
)
SUBORDINATE = re.compile(r"(?:while|whereas|whilst|although|though|even\s+though|where|just\s+as)\s+", re.IGNORECASE)
_THE_DIFFERENCE = re.compile(
    r"[^.;:]{0,140}?\b(?:differences?|distinctions?|contrasts?|different)\b[^.;:]{0,140}?(?:\b(?:is|are|lies?\s+in|comes?\s+down\s+to)\b[^.;:]{0,60}?(?:\bthat\b\s*,?|:|\bthe\s+fact\s+that\b)|:)\s+",
    re.IGNORECASE,
)
_THEY_DIFFER = re.compile(
    r"[^.;:]{0,140}?\b(?:differ|diverge|vary|part\s+ways|disagree)\b(?:\s+(?:in|on|by)\s+(?:the\s+|their\s+)?(?P<aspect>[^.;:,]{2,50}?))?[^.;:]{0,60}:\s+",
    re.IGNORECASE,
)
_THE_DIFFERENCE_IN = re.compile(
    r"[^.;:,]{0,140}?\b(?:differences?|distinctions?)\b[^.;:,]{0,100}?\b(?:is|are|lies?|comes?\s+down\s+to)\s+(?:in\s+)?(?:the|their|its)\s+(?P<aspect>[\w -]{2,40}?)"
    r"(?:\s+of\s+the\s+[\w-]+)?\s*(?:,|\s[–—-])\s+(?:with\s+|where\s+|as\s+|because\s+)?",
    re.IGNORECASE,
)  # `The biggest difference is their shape, trains are long while buses are short`
_DIFFERENCE_WORDS = re.compile(
    r"\b(?:differen|distinct|contrast|differ\b|diverge|vary|part ways|disagree)", re.IGNORECASE
)
_IN_ASPECT = re.compile(
    r"\bdifferences?\s+in\s+(?:the\s+)?(?P<aspect>[\w -]{2,40}?)\s+(?:is|are|between|lies)\b"
    r"|\b(?:lies?|is|are)\s+(?:in\s+)?(?:the|their|its)\s+(?P<named>[\w -]{2,40}?)\s*:",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:asks?|answers?|wonders?|(?:main|key|central)\s+question)\b", re.IGNORECASE)
_ANNOUNCED = re.compile(
    r"(?:\w+ly,?\s+|finally,\s+)?(?:(?:the|a|an|another|one|yet\s+another)\s+)?(?:(?:first|second|third|fourth|fifth|next|last|final|further|other|key|main|major|big|biggest|important|crucial|significant|notable|clear|obvious|fundamental|basic|core)\s+){0,3}"
    r"(?:point\s+of\s+)?(?:difference|distinction)(?:\s+between\b[^.;:]{3,80}?)?\s+(?:is|lies|concerns|relates\s+to|has\s+to\s+do\s+with)\s+(?:(?:in|with)\s+)?(?:the|their|its)\s+"
    r"(?P<aspect>[\w -]{3,40}?)(?:\s+(?:they|that|of|which|involved|each|in|between)\b[^.;:]{0,60})?[.:]?$",
    re.IGNORECASE,
)
_ALSO_DIFFERS = re.compile(
    r"(?:(?:the|their|its)\s+)?(?P<aspect>[\w-]+(?:\s[\w-]+){0,2}?)\s+(?:also\s+|too\s+)?(?:differs?|var(?:y|ies)|(?:is|are)\s+(?:also\s+)?(?:very\s+|quite\s+)?different)(?:\s+(?:too|as\s+well|considerably|significantly|widely|greatly))?\.?$",
    re.IGNORECASE,
)
_THEY_DIFFER_IN = re.compile(
    r"(?:they|(?:the|these)\s+two|both)(?:\s+[\w-]+){0,2}?\s+(?:also\s+|clearly\s+|further\s+)?(?:differ|vary)(?:\s+(?:also|too|greatly|widely|most|mainly|sharply))?\s+in\s+(?:the\s+|their\s+)?(?P<aspect>[\w-]+(?:\s[\w-]+){0,3}?)(?:\s+(?:too|as\s+well|also))?\.?$",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(
    ["they", "it", "we", "you", "these", "those", "both", "two", "roles", "all", "which", "how", "what"]
)
_CLAUSE = re.compile(
    r"(?!(?:what|how|who|where|when|why|which)\b)(?:(?:here|there|that|it)['’]s\b|(?:\S+\s+){1,5}(?:is|are|was|were)\b|.*\b(?:things?|this|that|it|follows)$)",
    re.IGNORECASE,
)  # `Here is the thing:` is no aspect, `What it is:` may be one
_CLOSING = ' "”’)'
_LONGEST_LABEL = 120  # characters in which a label is looked for
_NEAR = 16  # characters in which a subject follows


def is_question(text: str) -> bool:
    """Whether a sentence asks the reader; `X asks: how?` tells."""
    return text.rstrip(_CLOSING).endswith("?") and not _ASKS.search(text[:120])


def opening_of(sentence: Sentence) -> Opening:
    """Return how a sentence begins, before what it says."""
    text, at = sentence.text, 0
    contrast = subordinate = example = False
    aspect = ""
    label = label_of(sentence.passage.text[:_LONGEST_LABEL], sentence.passage.strong)
    if label is not None and _DIFFERENCE_WORDS.search(label.text):
        label = None  # "The main difference is the price: ..."
    if label is not None and not is_speaking(label.text) and not _CLAUSE.match(label.text):
        aspect = label.text
    if label is not None and sentence.span.start == 0:
        if any(mention.span.start < label.end for mention in sentence.mentions):
            aspect = ""
        else:
            at = label.end
    elif label is not None and label.end > sentence.span.start:
        aspect = ""
    for _ in range(5):
        if match := (TURN.match(text, at) or _BUT.match(text, at)):
            contrast = True
        elif match := _REGARDING.match(text, at):
            if _named(sentence, at, match.end()):
                break
            aspect = aspect or match["aspect"].strip()
        elif match := _EXAMPLE.match(text, at):
            example = True
        elif match := (_FILLER.match(text, at) or _AND.match(text, at)):
            pass
        elif match := SUBORDINATE.match(text, at):
            subordinate = True
            at = match.end()
            break
        else:
            match = _PLACED.match(text, at)
            if match is None or _named(sentence, at, match.end()) or advises(match[0], text[match.end() :]):
                break
        at = match.end()
    return _after_the_difference(sentence, Opening(at, contrast, subordinate, aspect, example))


def _after_the_difference(sentence: Sentence, opening: Opening) -> Opening:
    """Return the opening with `The difference between X and Y is that` and `X and Y differ in price:` in it."""
    text = sentence.text
    if not _DIFFERENCE_WORDS.search(text, opening.at, opening.at + 160):
        return opening
    match = _THE_DIFFERENCE.match(text, opening.at) or _THEY_DIFFER.match(text, opening.at)
    if match is None:
        match = _THE_DIFFERENCE_IN.match(text, opening.at)
        if match is None or not _named(sentence, match.end(), match.end() + _NEAR):
            return opening
    named = _IN_ASPECT.search(match[0])
    aspect = match.groupdict().get("aspect") or (named["aspect"] or named["named"] if named else "") or opening.aspect
    at = match.end()
    again = SUBORDINATE.match(text, at) or _FILLER.match(text, at)
    subordinate = SUBORDINATE.match(text, at) is not None
    return replace(
        opening, at=again.end() if again else at, aspect=aspect.strip(), subordinate=subordinate, announced=True
    )


def announced_aspect(sentence: Sentence) -> str:
    """Return the aspect that a sentence announces for those after it (`Another difference is the price.`), or ""."""
    text = sentence.text[:_LONGEST_LABEL]
    match = _ANNOUNCED.match(text) or _ALSO_DIFFERS.match(text) or _THEY_DIFFER_IN.match(text)
    if match is None:
        return ""
    aspect = match["aspect"].strip()
    words = words_of(aspect)
    return "" if is_empty(words) or not _PRONOUNS.isdisjoint(words) else aspect


def _named(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= mention.span.start < end for mention in sentence.mentions)
