"""Terms and short texts: the form under which two count as the same, what can be a term at all, and how a text is cut.

Plurals are undone by rule, not by a dictionary: both sides of a comparison go the same way, so a wrong singular does no harm.
"""

import re
from functools import lru_cache

from studydeck.core.text import normalise

LONGEST = 7  # words of a term
_KEPT = 4096  # words and short texts come again and again
_SHORT = 80  # characters of a text that does
_EDGES = " \t.,;:!?…\"'“”‘’«»()[]{}*_-–—•·|/\\"
_ARTICLES = frozenset({"a", "an", "the"})
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "‐": "-", "‑": "-"})
_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "geese": "goose", "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium", "mitochondria": "mitochondrion",
    "data": "data", "media": "media", "fungi": "fungus", "nuclei": "nucleus", "alumni": "alumnus", "cacti": "cactus",
    "stimuli": "stimulus", "indices": "index", "matrices": "matrix", "vertices": "vertex", "appendices": "appendix",
    "lives": "life", "knives": "knife", "wives": "wife", "leaves": "leaf", "wolves": "wolf", "halves": "half", "shelves": "shelf",
    "loaves": "loaf", "thieves": "thief", "calves": "calf", "larvae": "larva", "algae": "alga", "vertebrae": "vertebra",
    "antennae": "antenna", "formulae": "formula", "viri": "virus", "oxen": "ox", "dice": "die", "spectra": "spectrum",
    "strata": "stratum", "ova": "ovum", "radii": "radius", "loci": "locus", "bacilli": "bacillus", "cookies": "cookie",
    "movies": "movie", "calories": "calorie", "zombies": "zombie", "rookies": "rookie", "ties": "tie", "pies": "pie", "lies": "lie",
    "shoes": "shoe", "toes": "toe", "gases": "gas", "buses": "bus", "lenses": "lens", "viruses": "virus", "series": "series",
    "species": "species", "news": "news", "means": "means",
}  # fmt: skip
_ENDING_IN_S = """
    bias atlas canvas chaos kudos christmas texas pancreas alias https dns css sms gps aws ios rss tls cms dbms gcs les yes has
    does ethos cosmos pathos always perhaps paris wales athens mars venus jesus
"""
_SINGULARS = frozenset(_IRREGULAR.values()) | frozenset(_ENDING_IN_S.split())
_SINGULAR_ENDS = ("ss", "us", "is", "ics", "ous", "ness")
_OPENING_REFUSED_WORDS = """
    this that these those it its they them their he she his her we us our you your i my who whom whose which what
    when where why how there here each every all both either neither some any many much most few several other
    another such one two three if as in on at by for with from to of and or but so because while whereas although
    though since unlike after before not no is are was were be been being do does did can could may might must shall
    should will would has have had let however therefore moreover furthermore then also only just even still more
    less first second third finally
"""
_OPENING_REFUSED = frozenset(_OPENING_REFUSED_WORDS.split())
_CLOSING_REFUSED_WORDS = """
    a an the of in on at by for with from to and or but as is are was were be that which who whose than vs also not
    often typically usually
"""
_CLOSING_REFUSED = frozenset(_CLOSING_REFUSED_WORDS.split())
_VERBS_INSIDE_WORDS = """
    is are was were has have had can could may might must should will would does do did
"""
_VERBS_INSIDE = frozenset(_VERBS_INSIDE_WORDS.split())
_WORD = re.compile(r"[^\W_]+(?:[-'./&+#][^\W_]+)*[+#]*")
_CUTS = re.compile(
    r"[;:]|,(?!\d)|\s[–—-]\s|—|\s\(|\)\s|(?=\s(?:and|or|but|which|while|whereas|because|so that|such as|including|as well as)\s)"
)


def bare(text: str) -> str:
    """Return the text without signs at its edges and without a leading article, its case kept."""
    text = " ".join(text.split())
    stripped = text.strip(_EDGES)
    if text.endswith(")") and "(" in stripped:
        stripped = text[text.find(stripped) :].rstrip(_EDGES.replace(")", ""))
    first, _, rest = stripped.partition(" ")
    return rest.strip(_EDGES[:-2]) or stripped if first.casefold() in _ARTICLES and rest else stripped


def normal(term: str) -> str:
    """Return the form under which two terms are the same: case, article, possessive, plural and edge signs undone."""
    return _normal_of_short(term) if len(term) <= _SHORT else _normal(term)


def _normal(term: str) -> str:
    words = words_of(term)
    if not words:
        return ""
    first = 0
    while first < len(words) - 1 and words[first] in _ARTICLES:
        first += 1
    return " ".join((*words[first:-1], singular(words[-1])))


_normal_of_short = lru_cache(maxsize=_KEPT)(_normal)


def words_of(text: str) -> list[str]:
    """Return the words of a text, case folded, possessive endings gone."""
    return list(_words_of_short(text)) if len(text) <= _SHORT else list(_words_of(text))


def _words_of(text: str) -> tuple[str, ...]:
    return tuple([word.removesuffix("'s") for word in _WORD.findall(folded(text))])


_words_of_short = lru_cache(maxsize=_KEPT)(_words_of)


def folded(text: str) -> str:
    """Return the text normalised, its apostrophes and dashes the ASCII ones."""
    return normalise(text).translate(_APOSTROPHES)


@lru_cache(maxsize=_KEPT)
def singular(word: str) -> str:
    """Return the singular of a case-folded English word, as far as rules go."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _SINGULARS:
        return word
    if len(word) > 1 and not word[-2].isalnum():
        return word
    if len(word) < 4 or not word.endswith("s") or word.endswith(_SINGULAR_ENDS) or not word.isascii():
        return word[:-1] if len(word) == 3 and word.endswith("s") and word[1] not in "aiu" and word[1] != "s" else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def plural(word: str) -> str:
    """Return the plural of an English word in its own case, as far as rules go."""
    folded = word.casefold()
    for many, one in _IRREGULAR.items():
        if one == folded and folded + "es" not in _IRREGULAR:
            return many if word.islower() else many[:1].upper() + many[1:]
    if folded.endswith("y") and folded[-2:-1] not in tuple("aeiou") and len(folded) > 2:
        return word[:-1] + "ies"
    if folded.endswith("sis"):
        return word[:-2] + "es"
    return word + ("es" if folded.endswith(("s", "x", "z", "ch", "sh")) else "s")


def plausible(term: str, longest: int = LONGEST) -> bool:
    """Whether words can be a term: short, no pronoun or function word at its edges, no verb of a sentence inside."""
    words = words_of(term)
    if not 0 < len(words) <= longest or not any(char.isalpha() for char in term):
        return False
    if len(words) == 1 and len(words[0]) == 1 and not term.strip(_EDGES).isupper():
        return False
    if words[0] in _ARTICLES:
        words = words[1:]
    lettered = len(words) > 1 and term.rstrip(_EDGES).endswith((" A", " I"))  # "type A"
    if not words or words[0] in _OPENING_REFUSED or (words[-1] in _CLOSING_REFUSED and not lettered):
        return False
    return not _VERBS_INSIDE.intersection(words[1:]) and not any(sign in term.strip(_EDGES) for sign in "?!;:")


def shorten(text: str, words: int = 30) -> str:
    """Return the text, at most so many words, cut at the end of a clause where there is one; a cut elsewhere shows as `…`."""
    parts = text.split()
    if len(parts) <= words:
        return text.strip()
    head = " ".join(parts[: words + 1])
    limit = len(" ".join(parts[:words]))
    cuts = [cut.start() for cut in _CUTS.finditer(head) if cut.start() <= limit and _is_balanced(head[: cut.start()])]
    at = next((cut for cut in reversed(cuts) if len(head[:cut].split()) >= max(words // 3, 4)), None)
    if at is not None:
        return head[:at].rstrip(" ,;:–—-(")
    return head[:limit].rstrip(" ,;:–—-(") + " …"


def _is_balanced(text: str) -> bool:
    return text.count("(") == text.count(")")
