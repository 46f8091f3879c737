"""Whether one text says another: the same words in the same order, whatever their number or tense."""

import re

from studydeck.core.text import normalise

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ARTICLES = frozenset(
    "a an the der die das ein eine le la les un une el los las il lo gli o os as um uma".split()  # noqa: SIM905 - read more easily
)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SHORTEST_STEM = 3


def says(text: str, phrase: str) -> bool:
    """Whether `text` holds all words of `phrase` in a row, each in any of its inflections; brackets don't count."""
    wanted = normalise(_BRACKETS.sub(" ", phrase))
    if _UNSPACED.search(wanted):
        return len(wanted) > 1 and wanted in normalise(text)
    asked = _words(wanted)
    given = _words(normalise(text))
    if not asked:
        return False
    return any(
        all(_alike(given[at + n], word) for n, word in enumerate(asked)) for at in range(len(given) - len(asked) + 1)
    )


def _words(text: str) -> list[str]:
    words = _WORD.findall(text)
    while len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return words


def _alike(one: str, other: str) -> bool:
    """Whether two words are forms of one: a plural, a genitive, or the -ed and the -ing form of one verb.

    A bare word and its -ing form are kept apart: marketing isn't what a market is, nor pricing a price.
    """
    if one == other:
        return True
    one, other = _singular(one), _singular(other)
    return one == other or bool(_verb(one) and _verb(one) == _verb(other))


def _singular(word: str) -> str:
    word = re.sub(r"['’]s?$", "", word)
    if len(word) > _SHORTEST_STEM + 1 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > _SHORTEST_STEM and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]
    return word


def _verb(word: str) -> str:
    """Return what is left of an -ed or -ing form, or an empty string."""
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return ""
