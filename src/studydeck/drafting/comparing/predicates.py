"""What is said of a subject after its name: where it begins, where it ends, and whether it says anything that could be learned."""

import re
from collections.abc import Sequence

_ENDS = re.compile(
    r";|\s[–—-]\s|—|:\s|\s\((?=although|but|though)|,?\s+(?:but|yet|although|though|albeit|while|whereas|whilst|however|despite)\s|"
    r",\s*(?:and\s+)?(?:both|neither|they|so(?!\s+that))\b|[.!?]\s*[\"”’']?\s*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s(?!(?:and|or|but)\b)[^,;.]{2,50},(?=\s)", re.IGNORECASE)  # "Both, at any rate, are"
_SAYING = re.compile(
    r"\b(?:sides\s+of\s+the\s+same\s+coin|(?:one\s+and\s+)?the\s+same\s+thing|by\s+the\s+way|same\s+boat|\bsynonyms?\b|birds\s+of\s+a\s+feather)\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(r"\b(?:the\s+same|one|a\s+common|a\s+single)\s+(?:\w+\s+){0,2}\w+$", re.IGNORECASE)
_NEW_CLAUSE = re.compile(
    r",\s+(?=(?:they|their|there|the|these|each|it|its|one|we|you|this|only|a|an|in|on|not|that|no|most|people|as|for|he|she|his|her|our|your)\b)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"[\s,]*(?:(?:alike|both|all|also|each|too|each\s+other|then|of\s+them|of\s+which)\b[\s,]*"
    r"|(?:teams|departments|roles|functions|professionals|positions|types|kinds|forms|processes|systems|methods|approaches|concepts|terms)\s+(?=[a-z])(?!of\b))*",
    re.IGNORECASE,
)
_HEAD_AND_BOTH = re.compile(
    r"^(?!are\b|is\b|were\b|have\b|has\b|had\b|can\b|may\b|must\b|should\b|will\b|do\b|did\b)[a-z]+\s+(?:both|all)\s+(?=[a-z])"
)  # "(psychology) schooling both lead to ..."
_BOTH_LATER = re.compile(
    r"\b(are|is|have|can|may|must|should|will|do|were)\s+(?:both|all|alike|equally\s+both)\s+", re.IGNORECASE
)
_DIFFERS = re.compile(
    r"\bdiffer(?:s|ed|ing)?\b|\b(?:are|is|have|has|serve|play|with|require|take|follow|make|mean|do)\s+(?:(?:a|very|quite|two|clearly|rather|entirely|completely|fundamentally|their|"
    r"its|own|some|closely|related|but|similar|slightly|such|many|several|vastly|not|still)\s+)*(?:different|distinct|separate|opposite|unique|opposites|differences)\b|"
    r"\bnot\s+(?:\w+\s+){0,2}(?:the\s+same|interchangeable|identical|equal)\b|\binterchang\w+|\bconfus(?:ed|ing)\b|\bmistaken\b|\bmixed\s+up\b|\bas\s+if\b|\b(?:mean|means|meant|be)\s+the\s+same\b|\bdistinct(?:ly|ion)?\b|\bfrom\s+each\s+other\b",
    re.IGNORECASE,
)
_RELATES = re.compile(
    r"\beach\s+other\b|\bone\s+another\b|\btogether\b|\bhand\s+in\s+hand\b|\bcomplement\w*\b|\binter(?:connected|twined|related|dependent)\b|\bin\s+tandem\b|"
    r"\bclosely\s+(?:related|linked|connected|tied)\b",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:hold|keep|bring|put|tie|bind|join|stick|pull|draw)s?\s+(?:[\w-]+\s+){1,3}together\b", re.IGNORECASE
)  # something else
_SEEMS = re.compile(
    r"\b(?:seems?|appears?|looks?|sounds?)\s+(?:to\s+be\s+|like\s+)?(?:very\s+|quite\s+|so\s+|rather\s+)?(?:the\s+same|similar|alike|identical)\b",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"^(?:(?:do|may|can|also|still|actually|certainly|often|clearly)\s+)?(?:share|have|are|show|bear)\s+(?:(?:some|many|several|a|few|lot|number|of|certain|common|similar|important|key|"
    r"the|closely|very|quite|in|much|more|more\s+than|couple|great|deal|things?|ways?|respects?)\s*)*"
    r"(?:similarities|similar|things?|traits|features|characteristics|ground|common|related|alike|ways|areas|respects|resemblance|the\s+same|qualities|points|goals|responsibilities|objectives|skills|and|words|terms|concepts|\s)*"
    r"(?:\s+(?:in|of)\s+(?:many|several|some|common|key|various)\s+(?:ways|areas|respects|key\s+areas|key\s+areas\s+of\s+responsibility))?$",
    re.IGNORECASE,
)
EVALUATES = re.compile(
    r"^(?:(?:are|is|can\s+be|remain|seem)\s+(?:(?:all|both|also|very|equally|absolutely|so|just|as|\w+ly)\s+)*(?:an?\s+)?"
    r"(?:better|best|worse|superior|inferior|perfect|important|essential|crucial|vital|critical|necessary|useful|valuable|indispensable|integral|needed|good|great|fine|helpful|popular|worth\w*|invaluable|relevant|fundamental|key|right|wrong|powerful|effective|beautiful|wonderful|excellent|rewarding|challenging|exciting|demanding)\b"
    r"|(?:play|have)\s+(?:an?\s+)?(?:\w+\s+)?(?:important|essential|crucial|vital|critical|key|integral|pivotal|complementary|significant)\s+(?:roles?|parts?|place)\b"
    r"|(?:have|come\s+with|offer)\s+(?:(?:many|numerous|several|excellent|great|unique|different|various|a\s+(?:number|lot|range|variety)\s+of)\s+)*(?:their|its|advantages|benefits|pros|strengths)(?:\s+own)?\b|(?:matter|deserve|count|help|work)(?:\s+\w+)?$)",
    re.IGNORECASE,
)
_NO_VERB = frozenset(
    [
        "in",
        "on",
        "at",
        "of",
        "to",
        "for",
        "from",
        "with",
        "by",
        "as",
        "than",
        "that",
        "which",
        "who",
        "and",
        "or",
        "nor",
        ",",
        "and/or",
        "about",
        "between",
        "into",
        "over",
        "under",
        "vs",
        "versus",
        "when",
        "where",
        "why",
        "how",
        "teams",
        "the",
        "a",
        "an",
        "this",
        "these",
        "those",
        "their",
        "its",
    ]
)
_LONG = 30


def after(text: str, start: int, mentions: Sequence[int], *, concedes: bool) -> str:
    """Return what a sentence says after `start`, up to where another clause begins.

    Args:
        text: The sentence.
        start: Where the subject's name ends.
        mentions: Where subjects are named; a clause of their own begins after a comma before one.
        concedes: Whether the clause opens with "while" or "although", so that the main clause is another.
    """
    aside = _ASIDE.match(text, start)
    start = aside.end() if aside is not None else start
    opening = _OPENING.match(text, start)
    begin = opening.end() if opening is not None else start
    ends = (
        match
        for match in _ENDS.finditer(text, begin)
        if match[0] != ": " or not _ANNOUNCES.search(text, begin, match.start())
    )
    end = next((match.start() for match in ends), len(text))
    if concedes:
        commas = [match.start() for match in _NEW_CLAUSE.finditer(text, begin, end)]
        commas += [at - 2 for at in mentions if begin < at <= end and text[at - 2 : at] == ", "]
        end = min(commas) if commas else end
    said = _HEAD_AND_BOTH.sub("", text[begin:end].strip(" ,.;"), count=1)
    return _BOTH_LATER.sub(r"\1 ", said, count=1)


_OF_THE_MOST = re.compile(
    r"^(?:are|were)\s+(?:(?:two|three|one|some|all|among)\s+)+(?:of\s+)?the\s+(?:most|best|least|\w+est)\b|\bopposites?\b",
    re.IGNORECASE,
)


def says_something(text: str, *, whole: bool = False) -> bool:
    """Whether a predicate can be learned: it opens like one, has a content, and tells of no difference or seeming."""
    words = text.split()
    if len(words) < 2 or (not whole and words[0].casefold().strip(",") in _NO_VERB):
        return False
    if (
        _DIFFERS.search(text)
        or _SAYING.search(text)
        or _OF_THE_MOST.search(text)
        or _SEEMS.search(text)
        or _EMPTY.match(text)
        or _RELATES.search(_HOLDS.sub("", text))
    ):
        return False
    return not (EVALUATES.match(text) and len(words) <= 4)


def doubts(text: str) -> tuple[str, ...]:
    """Return what speaks against a likeness."""
    found = []
    if EVALUATES.match(text):
        found.append("evaluation")
    if re.search(
        r"\b(?:(?:it|this|them|that|these|those)|(?:of\s+)?them(?:\s+(?:off|up|out|down|in|on|away|over))?)$",
        text,
        re.IGNORECASE,
    ):
        found.append("pronoun")
    if len(text.split()) > _LONG:
        found.append("long")
    return tuple(found)
