"""The words of a short answer in the form under which they count as the same.

Case, accents, British and American spelling, full-width forms and vowel points don't tell two answers apart; digits and
signs do. A word keeps its place in the text, so that a difference can be shown there.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from studydeck.core.small_words import NEGATIONS
from studydeck.core.text import one_line

WORD, NUMBER, SIGN = "word", "number", "sign"

_APOSTROPHES = "'’ʼ`´"
_LATIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None})
_POINTS = re.compile(
    r"[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff]+"
)
_EACH_IS_A_WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_MINUS = frozenset("-−–")
_BETWEEN_DIGITS = frozenset("-−–/:")
_SIGNS = frozenset("%#*@")
_NUMBER_WORDS = {
    word: str(n)
    for n, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
_SAME_WORDS = {
    "&": "and", "percent": "%", "programme": "program", "programmes": "programs", "catalogue": "catalog", "dialogue": "dialog",
    "analogue": "analog", "grey": "gray", "ageing": "aging", "judgement": "judgment", "acknowledgement": "acknowledgment",
    "aluminium": "aluminum", "mould": "mold", "plough": "plow", "sceptic": "skeptic", "sceptical": "skeptical",
    "centre": "center", "centres": "centers", "theatre": "theater", "metre": "meter", "metres": "meters", "litre": "liter",
    "litres": "liters", "fibre": "fiber", "calibre": "caliber", "lustre": "luster", "spectre": "specter", "defence": "defense",
    "offence": "offense", "pretence": "pretense", "licence": "license", "practise": "practice", "manoeuvre": "maneuver",
    "anaemia": "anemia", "oestrogen": "estrogen", "paediatric": "pediatric", "foetus": "fetus", "encyclopaedia": "encyclopedia",
    "diarrhoea": "diarrhea", "haemoglobin": "hemoglobin", "instalment": "installment", "fulfil": "fulfill", "enrol": "enroll",
    "skilful": "skillful", "whilst": "while", "amongst": "among", "towards": "toward", "learnt": "learned", "spelt": "spelled",
    "burnt": "burned", "tyre": "tire", "tyres": "tires", "artefact": "artifact", "enquiry": "inquiry",
}  # fmt: skip
_OUR = re.compile(
    r"^(.*(?:col|behavi|fav|lab|hon|neighb|flav|hum|rum|harb|endeav|sav|vig|vap|tum|arm|od|ard|cand|demean|glam|parl|splend))our"
)
_DOUBLE_L = re.compile(
    r"^(.*(?:trave|mode|labe|cance|channe|fue|signa|leve|counse|tota|quarre|mar?ve|dia|initia|jewe|pane|tunne))ll(ed|ing|er|ers|or|ors|ations?)$"
)
_ISE = re.compile(r"^(.{3,})(?:(i)s(e|ed|es|er|ers|ing|ation|ations|ational)|(y)s(e|ed|es|ing))$")
_CONTRACTED = {"wont": "will not", "cant": "can not", "cannot": "can not", "shant": "shall not"}
_NOT = re.compile(rf"^(\w+)n[{_APOSTROPHES}]t$")
_LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class Word:
    """One word, number or sign of an answer.

    Attributes:
        start, end: its place in the text.
        kind: word, number or sign.
        text: as it is written there.
        form: under which it is compared.
        accented: its form with the accents kept, so that one left out can be shown.
        umlauts: its form with umlauts written out, as in `kaese`.
    """

    start: int
    end: int
    kind: str
    text: str
    form: str
    accented: str
    umlauts: str

    @property
    def negates(self) -> bool:
        """Whether it turns a sentence round."""
        return self.accented in NEGATIONS or self.accented == "not"


def as_shown(text: str) -> str:
    """Return the text as answers are compared and shown: cleaned, on one line, composed letters."""
    return one_line(unicodedata.normalize("NFC", text))


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words, numbers and signs of a text in order; other punctuation only parts them."""
    found: list[Word] = []
    for start, end, kind in _spans(text):
        found += _read(text[start:end], start, end, kind)
    return tuple(_per_cent(found))


def same(one: Word, other: Word) -> bool:
    """Whether two words count as the same without any slip but in accents."""
    forms = {one.form, one.umlauts}
    return one.kind == other.kind and (other.form in forms or other.umlauts in forms)


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where words, numbers and signs stand."""
    at, size = 0, len(text)
    while at < size:
        char = text[at]
        kind = _kind(text, at)
        end = at + 1
        if char == "&":
            pass
        elif kind == WORD and not _EACH_IS_A_WORD.match(char):
            while end < size and _goes_on(text, end):
                end += 1
        elif kind == WORD:
            while end < size and unicodedata.category(text[end])[0] == "M":
                end += 1
        elif kind == NUMBER:
            while end < size and (text[end].isdecimal() or _inside_number(text, end)):
                end += 1
        if kind:
            yield at, end, kind
        at = end


def _kind(text: str, at: int) -> str:
    char = text[at]
    category = unicodedata.category(char)
    if category[0] in "LM":
        return WORD
    if category[0] == "N":
        return NUMBER
    if char == "&":
        return WORD
    if char in _BETWEEN_DIGITS and _digit(text, at + 1) and _digit_before(text, at):
        return SIGN
    if char in _MINUS and _digit(text, at + 1) and (at == 0 or text[at - 1] in " (["):
        return SIGN
    return SIGN if char in _SIGNS or (category[0] == "S" and char not in _APOSTROPHES) else ""


def _digit(text: str, at: int) -> bool:
    """Whether a digit stands here, a space before it or not."""
    rest = text[at : at + 2].lstrip()
    return bool(rest) and rest[0].isdecimal()


def _digit_before(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at].rstrip()
    return bool(before) and before[-1].isdecimal()


def _goes_on(text: str, at: int) -> bool:
    char = text[at]
    if _EACH_IS_A_WORD.match(char):
        return False
    if unicodedata.category(char)[0] in "LM" or char in "\u200c\u200d":
        return True
    after = text[at + 1 : at + 2]
    return char in _APOSTROPHES and bool(after) and unicodedata.category(after)[0] == "L"


def _inside_number(text: str, at: int) -> bool:
    return text[at] in ".,٫٬" and text[at + 1 : at + 2].isdecimal()


def _read(text: str, start: int, end: int, kind: str) -> Iterator[Word]:
    if kind == NUMBER:
        form = _number(text)
        yield Word(start, end, NUMBER, text, form, form, form)
    elif kind == SIGN:
        form = "-" if text in _MINUS else unicodedata.normalize("NFKC", text)
        yield Word(start, end, SIGN, text, form, form, form)
    else:
        yield from _read_word(text, start, end)


def _read_word(text: str, start: int, end: int) -> Iterator[Word]:
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    elided = re.match(rf"(l)[{_APOSTROPHES}](?=\w)", folded)
    if elided and len(folded) == len(text):  # French and Italian: the article is a word of its own
        yield Word(start, start + 2, WORD, text[:2], "l'", "l'", "l'")
        text, folded, start = text[2:], folded[2:], start + 2
    denied = _NOT.match(folded)
    squeezed = _without_apostrophes(folded)
    opened = _CONTRACTED.get(squeezed) or (f"{denied[1]} not" if denied else "")
    if opened:
        for n, part in enumerate(opened.split()):
            # Both halves stand at one place; the second takes none of it, so that texts still join.
            yield Word(start if n == 0 else end, end, WORD, text if n == 0 else "", part, part, part)
        return
    if squeezed in _NUMBER_WORDS:
        digit = _NUMBER_WORDS[squeezed]
        yield Word(start, end, NUMBER, text, digit, digit, digit)
        return
    form = _american(_bare(squeezed))
    umlauts = _american(_bare(squeezed.translate(_GERMAN)))
    kind = SIGN if form == "%" else WORD
    yield Word(start, end, kind, text, form, squeezed, umlauts)


def _per_cent(found: list[Word]) -> Iterator[Word]:
    """Take `per cent` as the sign that it is."""
    skip = False
    for n, word in enumerate(found):
        if skip:
            skip = False
            continue
        after = found[n + 1] if n + 1 < len(found) else None
        if word.form == "per" and after is not None and after.form == "cent":
            skip = True
            yield Word(word.start, after.end, SIGN, word.text, "%", "%", "%")
        else:
            yield word


def _number(text: str) -> str:
    """Return a number's digits: a comma before three digits parts thousands, any other is a decimal point."""
    plain = "".join(str(unicodedata.decimal(char, char)) for char in text).replace("٬", ",").replace("٫", ".")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        return plain.replace(",", "")
    folded = unicodedata.normalize("NFKC", plain)
    return folded.replace(",", ".") if folded.count(",") == 1 and "." not in folded else folded


def _without_apostrophes(text: str) -> str:
    return re.sub(f"[{_APOSTROPHES}]", "", text)


def _bare(folded: str) -> str:
    if folded.isascii():
        return folded
    bare = _POINTS.sub("", unicodedata.normalize("NFKD", folded))
    return unicodedata.normalize("NFC", bare).translate(_LATIN_LETTERS).translate(_ARABIC)


def _american(word: str) -> str:
    """Return one spelling for words that are spelt in two ways."""
    if len(word) > _LONGEST_WORD or not word.isascii():
        return word
    if word in _SAME_WORDS:
        return _SAME_WORDS[word]
    word = _OUR.sub(r"\1or", word.replace("sulph", "sulf"))
    word = _DOUBLE_L.sub(r"\1l\2", word)
    return _ISE.sub(lambda found: f"{found[1]}{found[2] or found[4]}z{found[3] or found[5]}", word)
