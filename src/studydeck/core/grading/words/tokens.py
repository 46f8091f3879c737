"""A text becomes words with their places: folded, contractions opened, cut into pieces at punctuation."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from studydeck.core.grading.words.small_words import FUNCTION_WORDS
from studydeck.core.grading.words.stems import root, stem
from studydeck.core.text import clean

MOST_CHARACTERS = 6_000  # of an answer that are looked at: about a thousand words
_LONGEST_WORD = 50  # characters of one word that are looked at
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_PIECE = re.compile(
    rf"(?P<word>[{_UNSPACED}]|\d+(?:[.,]\d+)*|(?:(?![{_UNSPACED}\d])[^\W_])(?:(?![{_UNSPACED}])[^\W_])*(?:['’ʼ`](?![{_UNSPACED}])[^\W_]+)*)"
    r"|(?P<end>[.;!?\n。！？；]+)|(?P<pause>[,:()\[\]–—/、，：…]|\s-+\s|->|=>|→|=)|(?P<sign>[%€$£<>+])"
)
_SIGNS = {"%": "percent", "€": "euro", "$": "dollar", "£": "pound", "<": "below", ">": "above", "+": "plus"}
_WHOLE = {
    "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "ain't": ("is", "not"),
    "cannot": ("can", "not"), "let's": ("let", "us"), "cant": ("can", "not"), "wont": ("will", "not"),
    "dont": ("do", "not"), "doesnt": ("does", "not"), "didnt": ("did", "not"), "isnt": ("is", "not"), "arent": ("are", "not"),
    "wasnt": ("was", "not"), "werent": ("were", "not"), "hasnt": ("has", "not"), "havent": ("have", "not"),
    "shouldnt": ("should", "not"), "wouldnt": ("would", "not"), "couldnt": ("could", "not"),
}  # fmt: skip
_TAILS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
_NUMBERS = {
    word: str(n)
    for n, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(),
        2,
    )
} | {
    "twice": "2",
    "thrice": "3",
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "hundred": "100",
    "thousand": "1000",
}
_READ_OTHERWISE = frozenset((*_NUMBERS, *_WHOLE))
_SHORT_IS = frozenset(("it", "that", "he", "she", "what", "there", "who", "here", "where", "how", "this"))
_APOSTROPHES = str.maketrans("’ʼ`", "'''")


class Token(NamedTuple):
    """One word of a text.

    Attributes:
        word: folded, without accents.
        stem: one for all its inflections.
        root: one for all its derivations.
        start: where it begins in the text.
        end: where it ends.
        sentence: number of the sentence, from 0.
        piece: number of the piece between two signs of punctuation, from 0.
        function: whether it carries the sentence rather than its meaning.
    """

    word: str
    stem: str
    root: str
    start: int
    end: int
    sentence: int
    piece: int
    function: bool


@dataclass(frozen=True, slots=True)
class Text:
    """A text in words.

    Attributes:
        shown: the cleaned text that the words' places lead into.
        tokens: its words in order.
        marks: how many signs of punctuation stand between words.
        cut: whether it was too long and only its first part was read.
    """

    shown: str
    tokens: tuple[Token, ...]
    marks: int
    cut: bool

    def words(self, first: int, last: int) -> str:
        """Return the text from one word to another, both included, on one line."""
        if not self.tokens:
            return ""
        start, end = self.tokens[first].start, self.tokens[last].end
        if end < start:  # what is said of two subjects stands there twice
            start, end = self.tokens[last].start, self.tokens[first].end
        return " ".join(self.shown[start:end].split())


def read(text: str, most: int = MOST_CHARACTERS) -> Text:
    """Return the words of a text, of a very long one those of its first part."""
    cut = len(text) > most
    shown = clean(text[:most])
    tokens: list[Token] = []
    sentence = piece = marks = 0
    for match in _PIECE.finditer(shown):
        kind = match.lastgroup
        if kind in ("end", "pause"):
            marks += 1
            if tokens and tokens[-1].piece == piece:
                piece += 1
                sentence += kind == "end"
            continue
        for opened in _opened(_folded(match.group()[:_LONGEST_WORD])):
            word = _NUMBERS.get(opened, opened)
            short = stem(word)
            tokens.append(
                Token(word, short, root(short), match.start(), match.end(), sentence, piece, word in FUNCTION_WORDS)
            )
    return Text(shown, tuple(tokens), marks, cut)


def is_plain(word: str) -> bool:
    """Whether a word is read just as it is written: lower-case letters, no number and no contraction."""
    return word.isascii() and word.isalpha() and word.islower() and word not in _READ_OTHERWISE


def _folded(word: str) -> str:
    if word in _SIGNS:
        return _SIGNS[word]
    if not word.isascii():
        whole = unicodedata.normalize("NFKD", word.translate(_APOSTROPHES))
        word = "".join(char for char in whole if not unicodedata.combining(char)) or word
    return word.casefold().translate(_APOSTROPHES)


def _opened(word: str) -> tuple[str, ...]:
    """Return a contraction as its words, and anything else without a possessive ending."""
    if word in _WHOLE:
        return _WHOLE[word]
    if "'" not in word:
        return (word,)
    if word.endswith("n't"):
        return (word[:-3], "not")
    for tail, whole in _TAILS.items():
        if word.endswith(tail):
            return (word[: -len(tail)], whole) if len(word) > len(tail) else (whole,)
    if word.endswith("'s") and word[:-2] in _SHORT_IS:
        return (word[:-2], "is")
    if word.endswith("'s"):
        return (word[:-2],) if len(word) > 2 else ()
    return (word.replace("'", ""),)
