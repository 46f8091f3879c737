"""A passage's sentences, as spans of its text: abbreviations, decimals, initials and quoted stops don't end one.

One pass over the places where a sentence may end; each is judged by the word before it and the sign after it.
"""

import re

from studydeck.drafting.document import Span

# A stop with what closes after it; then white space, or at once a capital (a space lost in copying).
_SAID = re.compile(r"[^\W_]")
_STOP = re.compile(
    r"""(?<![.!?…。！？])(?P<stop>[.!?…。！？]++)(?P<close>["'”’»)\]]*)(?P<gap>\s+|(?=[A-Z“"][a-z])|$|(?<=[。！？]))"""
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"“‘']+$")
_WIDE_STOPS = "。！？"
_LONGEST_WORD = 40

_NEVER_LAST_WORDS = """
    e.g i.e eg ie vs v cf viz approx ca dr mr mrs ms prof st mt rev hon gen col capt lt sgt fig figs eq eqs no nos
    vol vols ed eds pp p para sec ch art al resp incl excl est min max avg dept univ assn bros messrs sr esp ref
    refs nr bzw z.b d.h u.a sp spp
"""
_NEVER_LAST = frozenset(_NEVER_LAST_WORDS.split())
_MAY_BE_LAST_WORDS = """
    etc inc ltd co corp llc plc gmbh u.s u.k u.s.a u.n e.u d.c a.m p.m am pm ph.d m.d b.a m.a b.sc m.sc jr b.c a.d
    c.e b.c.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun oz lb lbs ft in hr hrs
"""
_MAY_BE_LAST = frozenset(_MAY_BE_LAST_WORDS.split())
# After an abbreviation that can end a sentence, these begin a new one.
_OPENERS_WORDS = """
    a an the this that these those it he she they we you i in on at for to from by with as if when while whereas
    although though however but and or so because since unlike both each neither most many some such its their there
    here what which who how why conversely meanwhile moreover furthermore therefore thus then after before during
    under
"""
_OPENERS = frozenset(_OPENERS_WORDS.split())


def split(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text on one line, in order, without the white space between them."""
    found: list[Span] = []
    start = len(text) - len(text.lstrip())
    said = _said_from(text, start)  # sought once a sentence: a text of stops alone would be read again at each of them
    for stop in _STOP.finditer(text):
        if stop.start() < start or not _ends(text, stop):
            continue
        end = stop.end("close")
        if said < end:
            found.append(Span(start, end))
            start = stop.end()
            said = _said_from(text, start)
    end = len(text.rstrip())
    if start < end:
        if said < end or not found:
            found.append(Span(start, end))
        else:
            found[-1] = Span(found[-1].start, end)
    return tuple(found)


def _said_from(text: str, start: int) -> int:
    """Return where the first letter or digit at or after `start` stands, or the text's end."""
    found = _SAID.search(text, start)
    return found.start() if found else len(text)


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether a sentence ends with this stop."""
    rest = text[stop.end() : stop.end() + _LONGEST_WORD]
    signs = stop["stop"]
    if not rest or signs[0] in _WIDE_STOPS:
        return True
    if not stop["gap"]:
        return not stop["close"] and signs == "." and _is_run_together(text, stop)
    first = rest.lstrip("\"'“‘«([*•-–—")[:1] or rest[0]
    if first.islower():
        return False
    if signs != ".":
        return True
    return _ends_with_a_point(_word_before(text, stop.start()), stop["close"], rest, first)


def _ends_with_a_point(word: str, close: str, rest: str, first: str) -> bool:
    """Whether a single point ends a sentence, by the word before it and what follows."""
    plain = word.casefold().rstrip(".")
    if plain in _NEVER_LAST and not (len(word) == 1 and word.isupper()):
        return bool(close) or (
            plain in {"no", "p", "v", "art", "min", "max", "in"} and not first.isdigit() and plain != "v"
        )
    if plain == "etc":
        return first.isupper()
    if plain in _MAY_BE_LAST or _is_dotted(plain):
        following = re.match(r"[\"'“‘(\[]*([^\W\d_]+)", rest)
        return following is None or not first.isupper() or following[1].casefold() in _OPENERS
    if len(plain) == 1 and plain.isalpha() and word.isupper():
        return _opens(rest)  # an initial, or "vitamin C."
    return True


def _opens(rest: str) -> bool:
    following = re.match(r"[\"'“‘(\[]*([^\W\d_]+)", rest)
    return following is not None and following[1].casefold() in _OPENERS


def _is_dotted(word: str) -> bool:
    """Whether a word is letters and points alone, such as u.s.a."""
    return "." in word and all(len(part) == 1 for part in word.split("."))


def _word_before(text: str, at: int) -> str:
    found = _WORD_BEFORE.search(text[max(0, at - _LONGEST_WORD) : at])
    return found[0] if found else ""


def _is_run_together(text: str, stop: re.Match[str]) -> bool:
    """Whether the space after a sentence was lost: a small word of letters, a stop, and a capitalised word with a space."""
    before = _word_before(text, stop.start())
    after = re.match(r"[“\"]?[A-Z][a-z]*[\s,’']", text[stop.end() : stop.end() + _LONGEST_WORD])
    return len(before) > 1 and before.isalpha() and before.islower() and after is not None
