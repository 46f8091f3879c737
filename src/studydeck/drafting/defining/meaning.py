"""A meaning as the answer of a flashcard: short, without its term, examples and afterthoughts, readable alone.

"a loan that is secured by land, such as a mortgage, and it ..." -> "A loan that is secured by land".
"""

import re
from dataclasses import dataclass

from studydeck.drafting.language.terms import normal, shorten, words_of

LONGEST = 30
SHORTEST = 3
_LOOKED_AT = 500  # characters: many times what is shown
_EXAMPLES = re.compile(
    r"\s*[,;–—-]?\s*(?:,\s+like,?\s|\b(?:such\s+as|for\s+example|for\s+instance|e\.\s?g\.|including|like\s+when|think\s+of|i\.e\.\s+an?\s+example|as\s+in(?=\s[\"“‘']))\b|\be\.g\.|\b(?:ex|examples?):|\(?\bi\.\s?e\.\)).*$",
    re.IGNORECASE,
)
_EXAMPLE_ASIDE = re.compile(
    r"\s*\((?:e\.?\s?g\.?|for\s+example|for\s+instance|such\s+as|like|think|including|see|cf\.?|about|approx\.?|roughly|usually|often|\d)[^()]*\)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:,\s(?:such\s+as|for\s+example|like|for\s+instance|e\.g\.)\s[^,]{2,70},|\s[–—]\s[^–—]{2,70}\s[–—])"
    r"\s(?=(?:that|which|who|whose|used|made|in\s+which|where|of|for|to)\s)",
    re.IGNORECASE,
)
_OPPOSITE = re.compile(r"^(?:just\s+)?the\s+opposite:\s+", re.IGNORECASE)
_NOTE = re.compile(r"\s*\[[^\[\]]{1,20}\]")
# Where another statement begins: what comes after isn't part of the meaning.
_AFTERTHOUGHT = re.compile(
    r"\s*(?:;|[,.]?[”\"],?\s+(?:says?|said|states?|stated|notes?|noted|writes?|wrote|explains?|explained|according\s+to)\s+(?=\w)|\s+but\s+(?=(?:relatively|very|quite|slightly|also|it|they|is|are|can|has|have|with\s+an?)\b)|\s[–—-]{1,2}\s(?=(?:and|but|so|not|it|they|this|that|in|unlike|the|think|no|a)\b)|,?\s+(?:while|whereas)\s|,\s+(?:but|yet|so|although|though|however|because|since|hence|thus|therefore|thereby|meaning|making|allowing|unlike|even|as\s+opposed|as\s+compared|rather\s+than|in\s+contrast|on\s+the\s+other|compared|hopefully|giving|thanks|not\s+to\s+be)\b"
    r"|,\s+(?:and|or)\s+(?:it|they|he|she|this|that|these|there|we|you|is|are|was|has|have|can|may|as\s+such|so|in)\b|,?\s+and\s+[^,;]{2,40}\s(?:is|are)\s+(?:an?|the|about|how|when|what)\s"
    r"|,\s+(?:which|who)\s+(?:is|are|makes?|means?|can\s+be|has|have|may\s+be|will|was|were)\s+(?:why|what|also|an?\s+(?:great|key|good|important)|important|crucial|essential|vital|not\b|to\s+say)"
    r"|,\s+(?!(?:which|who|that|where|whose)\b)[^,;]{2,40}\s(?:is|are)\s+(?:an?|the)\s"
    r"|,\s+(?:it|they|he|she|this|you|we)\s|(?<=[a-z]{4})\.\s+(?=[a-z]{2})"
    r"|,\s+(?:according\s+to|(?:says?|said|states?|stated|notes?|noted|writes?|wrote|explains?|explained|reports?)\s+(?=[A-Z]|the\s))(?=[^,]*$))",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where|when|what|how|is|are)\s", re.IGNORECASE)
_SECOND_VERB = re.compile(r"\s+and\s+(?:will|can|is|are|has|have|may|should|also|helps?|allows?|does|was|were)\b")
_BREAK = re.compile(r"[\s,]*(?:while|whereas|;|it|they|he|she|this|you|we)\b|[\s,]*;", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?:(?:essentially|basically|simply|typically|usually|generally|often|just|also|therefore|thus|commonly|primarily|really|fundamentally|broadly|in\s+essence|in\s+effect|at\s+its\s+core|ultimately|traditionally|loosely|roughly|technically|actually|nothing\s+more\s+than|originally|formerly|normally|always|currently|now|still|then|instead|merely|only|hence|literally|mainly|mostly),?\s+)+",
    re.IGNORECASE,
)
_EMPTY_GENUS = re.compile(
    r"^(?:an?|the|another|[\w-]+['’]s?(?=\s)|[A-Z]\w+\s+[A-Z]\w+['’]s?)\s+(?:\w+\s+)?(?:term|word|name|label|phrase|expression|umbrella\s+term|verb|noun|adjective|adverb)\s+(?:that\s+(?:is\s+)?(?:used\s+)?)?(?:which\s+)?"
    r"(?:(?:used|given)\s+(?:to\s+(?:describe|mean|refer\s+to|denote)|for|to)|for|describing|that\s+describes|that\s+refers\s+to|refers\s+to|describes|meaning|means|covering|referring\s+to|to\s+describe|signif(?:ies|ying)|denot(?:es|ing))\s+",
    re.IGNORECASE,
)
_UNREADABLE = re.compile(
    r"\b(?:these|those(?!\s+(?:who|that|which|with|of|in))|this|above|below|former|latter|aforementioned|as\s+follows|following)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"(?:when|if|where)\s(?:this|these|those|such|it|they|he|she)\b|(?:it|them|this|him|her)\s"
    r"|(?:an?|the)\s(?:first|second|third|other|next|last|latter|former|final)\s(?:[\w-]+\s)?(?:type|kind|one|method|way|group|category)s?\b(?!.*\b(?:that|which|who|in\swhich)\b)",
    re.IGNORECASE,
)
"""What only makes sense in its place: "when these meet", "the second type of flow"."""
_LEADS_IN = re.compile(r"\b(?:for|of|to|with|by|from|on|in|include|includes|are|is|following):\s*$")  # a list comes
_LEADS_ON = frozenset(
    {
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "of",
        "that",
        "which",
        "what",
        "whose",
        "with",
        "as",
        "than",
        "such",
        "is",
        "are",
        "where",
        "because",
        "if",
    }
)
_COMMA_WITHIN = re.compile(r",([\"”’'])")
_QUOTED_MEANING = re.compile(
    r"[\"“‘'][^\"“”‘’']{2,80}[\"”’'](?=,?\s(?:and|while|whereas|but)\s[\"“‘'])|[\"“‘'][^\"“”‘’'\s]+\s[^\"“”‘’']{1,80}[\"”’'](?=,?\s(?:so|and|but)\s)"
)
_EDGES = " \t,;:–—-"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A meaning fit for a card, and what speaks against it (`circular`, `context`, `long`, `personal`)."""

    text: str
    doubts: tuple[str, ...] = ()


def meaning_of(text: str, term: str, *, shortest: int = SHORTEST) -> Meaning | None:
    """Return the words that say what the term means, as a card shows them; None where too little or the term itself is left."""
    text = " ".join(_NOTE.sub("", text[:_LOOKED_AT]).split()).lstrip(_EDGES)
    if _LEADS_IN.search(text):
        return None
    said = text.rstrip(" .!?…,;:–—-")
    text = _OPPOSITE.sub("", _EMPTY_GENUS.sub("", _OPENING.sub("", _ASIDE.sub(" ", text))))
    text = _first_quoted(_without_examples(text))
    text = _cut(text, _AFTERTHOUGHT)
    if text[:4].casefold().startswith(("a ", "an ", "the ")) and _RELATIVE.search(text) is None:
        text = _cut(text, _SECOND_VERB)
    if text.rstrip("\"”’'»)").endswith("?"):
        return None
    text = _unquoted(text.rstrip(" .!?…,;:–—-"))
    doubts: list[str] = []
    if _holds(text, term):
        text = _before_term(text, term)
        if _holds(text, term):
            doubts.append("circular")
    if len(text.split()) > LONGEST:
        doubts.append("long")
        text = shorten(text, LONGEST)
    text = _without_lone_quote(_balanced(text))
    if not (said.endswith(text) and text.endswith((" is", " are"))):
        text = _whole(text)
    if len(words_of(text)) < shortest or _POINTS_BACK.match(text):
        return None
    if _UNREADABLE.search(text):
        doubts.append("context")
    return Meaning(text[:1].upper() + text[1:] if text[1:2].islower() or text[1:2] == " " else text, tuple(doubts))


def _without_examples(text: str) -> str:
    text = _EXAMPLE_ASIDE.sub("", text)
    shorter = _cut(text, _EXAMPLES)
    return shorter if len(shorter.split()) >= SHORTEST + 1 else text


def _first_quoted(text: str) -> str:
    """Return "'influence'" of "'influence' and 'effect' means 'result'": what comes after the quoted meaning is said of it."""
    quoted = _QUOTED_MEANING.match(_COMMA_WITHIN.sub(r"\1,", text)) if text[:1] in "\"“‘'" else None
    return quoted[0] if quoted is not None else text


def _cut(text: str, at: re.Pattern[str]) -> str:
    """Return the text up to where the expression first begins, unless too little would be left or a bracket stays open."""
    for found in at.finditer(text):
        head = text[: found.start()].rstrip(_EDGES)
        enough = len(head.split()) >= SHORTEST or _BREAK.match(found[0]) is not None
        if enough and head.count("(") == head.count(")"):
            return head
    return text


def _holds(text: str, term: str) -> bool:
    """Whether the whole term stands in the text, in any number; so the card would give itself away."""
    wanted = normal(term).split()
    if not wanted:
        return False
    words = [normal(word) or word for word in words_of(text)]
    size = len(wanted)
    return any(words[at : at + size] == wanted for at in range(len(words) - size + 1) if words[at] == wanted[0])


def _before_term(text: str, term: str) -> str:
    """Return the part before a clause that names the term, where it can stand alone; else the text."""
    for found in reversed(list(re.finditer(r",\s|\s(?:that|which|so\s+that|where|when)\s", text))):
        head = text[: found.start()]
        if len(head.split()) >= SHORTEST + 2 and not _holds(head, term):
            return head
    return text


def _unquoted(text: str) -> str:
    if text[:1] in '"“‘' and text[-1:] in '"”’' and not any(sign in text[1:-1] for sign in '"“”'):
        return text[1:-1].strip(" .,")
    for opening, closing in (("“", "”"), ("‘", "’"), ('"', '"')):
        if text.startswith(opening) and closing not in text[1:]:
            return text[1:]
        if text.endswith(closing) and opening not in text[:-1]:
            return text[:-1].rstrip(" .,")
    return text


def _without_lone_quote(text: str) -> str:
    """Return the text without a quotation mark whose other one was cut off ('a noun meaning "a change')."""
    if text.count("“") != text.count("”"):
        return text.replace("“", "").replace("”", "") if text.count("“") + text.count("”") == 1 else text
    return text.replace('"', "") if text.count('"') == 1 and not re.search(r"\d\"", text) else text


def _whole(text: str) -> str:
    """Return the text without words at its end that only lead on to something that was cut off."""
    words = text.split()
    while words and words[-1].casefold().strip(",;:") in _LEADS_ON:
        words.pop()
    return " ".join(words).rstrip(_EDGES)


def _balanced(text: str) -> str:
    """Return the text without a bracket that isn't closed, or isn't opened."""
    opened = text.rfind("(")
    if opened > 0 and ")" not in text[opened:]:
        return text[:opened].rstrip(_EDGES)
    return text.rstrip(")") if text.endswith(")") and "(" not in text else text
