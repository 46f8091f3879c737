"""Names that head contrasted clauses, or one sentence each, one after the other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from studydeck.drafting.language import sentences, terms
from studydeck.drafting.subjects.candidate import Candidate
from studydeck.drafting.subjects.naming import is_generic
from studydeck.drafting.subjects.usage import Usage
from studydeck.drafting.subjects.verbs import VERBS

_MOST_SENTENCES = 600
_NEAR = 80
_SURE = 4.0
_SAYS = re.compile(r"\b(is|are|refers?|means?|involves?|focuses|deals|describes)\b")
_ANSWERS = re.compile(
    r"\b(?:on\s+the\s+other(?:\s+hand)?|by\s+contrast|in\s+contrast|conversely|meanwhile)\b", re.IGNORECASE
)
_LABELLED = re.compile(r"^(?:\(?[\divx]{1,4}[.)]\s+)?(?:([^:.;!?]{2,40}):\s+)?", re.IGNORECASE)
_CONTRAST = re.compile(
    r"\b(?:while|whereas|unlike|but|although|though|compared\s+(?:to|with)|in\s+contrast|as\s+opposed\s+to|by\s+contrast|than|;)(?:\s|$)|;",
    re.IGNORECASE,
)
_CONTRAST_FIRST = re.compile(
    r"^(?:while|whereas|unlike|although|though|compared\s+(?:to|with)|in\s+contrast\s+to|as\s+opposed\s+to)\s",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:(?:a|an|the|most|many|some|all|both|with|in|for|on|by|of|your|to|at)\s+)+", re.IGNORECASE)
_PLACED = re.compile(
    r"\b(in|with|for|during|by)\s+([^\W\d_]{4,30})\b[^.;]{0,60}?(?:,|\band|\bbut|\bwhile|\bwhereas)\s[^.;,]{0,60}?\b\1\s+([^\W\d_]{4,30})\b(?=\s*[.,;]|$)",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"^(?:[^\W\d_]+ly(?:\s+(?:put|speaking|said|stated))?|to\s+put\s+it\s+\w+|put\s+\w+|in\s+(?:other\s+words|short|essence|general)|first|second|third|also|however),\s+",
    re.IGNORECASE,
)
_FEW = 2
_OFTEN = 4


def of_contrasts(usage: Usage) -> Iterator[Candidate]:
    """Yield pairs of names that head two contrasted clauses, or one sentence each, one after the other."""
    pairs: dict[tuple[str, ...], float] = defaultdict(float)
    before, rest_before = "", ""
    run: list[str] = []
    defined = ("", "")
    for text in islice(_all_sentences(usage), _MOST_SENTENCES):
        cue = _CONTRAST.search(text)
        if cue is not None:
            pair = _contrasted(text, cue, usage)
            if pair:
                pairs[pair] += 1.5
        for pair in _alike_placed(text, usage):
            pairs[pair] += 1.0
        name = _opening_name(text, usage)
        rest = text[text.casefold().find(name.casefold()) + len(name) :].split()[:2] if name else []
        verb = rest[0].casefold().strip(",") if rest else ""
        answered = _answered(text, name, defined, usage)
        if answered:
            pairs[(answered, name)] += _SURE
        says = _SAYS.search(text, 0, _NEAR) if name else None
        if says is not None and not answered:
            defined = (name, says[1])
        if name and before and usage.key(name) != usage.key(before):
            answers = _ANSWERS.search(text[:_NEAR]) is not None
            pairs[(before, name)] += 1.75 if answers else 1.25 if verb and verb == rest_before else 0.5
        if (
            name
            and all(usage.key(name) != usage.key(other) for other in run)
            and (not run or _head(name) == _head(run[-1]))
        ):
            run.append(name)
        else:
            if len(run) > 2:
                yield Candidate(tuple(run), 2.5)
            run = [name] if name else []
        before, rest_before = name, verb
    if len(run) > 2:
        yield Candidate(tuple(run), 2.5)
    known: dict[frozenset[str], Candidate] = {}
    for pair, weight in pairs.items():
        key = frozenset(map(usage.key, pair))
        earlier = known.get(key)
        known[key] = Candidate(
            pair if earlier is None else earlier.names, weight + (earlier.weight if earlier else 0.0)
        )
    for candidate in known.values():
        yield Candidate(candidate.names, min(candidate.weight, 8.0))


def _alike_placed(text: str, usage: Usage) -> Iterator[tuple[str, ...]]:
    """Yield two names behind the same preposition: "once in mitosis, twice in meiosis", "in meiosis and not in mitosis"."""
    for match in _PLACED.finditer(text):
        one, other = match[2], match[3]
        often = min(usage.count(one), usage.count(other)) >= _OFTEN
        if often and usage.key(one) != usage.key(other) and not is_generic(one) and not is_generic(other):
            yield one, other


def _answered(text: str, name: str, defined: tuple[str, str], usage: Usage) -> str:
    """Return who was defined before, where this sentence defines another "on the other hand", in the same words."""
    says = _SAYS.search(text, 0, 2 * _NEAR) if name and _ANSWERS.search(text, 0, _NEAR) else None
    same = says is not None and says[1] == defined[1] and usage.key(name) != usage.key(defined[0])
    return defined[0] if same else ""


def _head(name: str) -> str:
    """Return the last word of a name of several, in the singular."""
    return terms.normal(name).rpartition(" ")[2] if " " in name else name


def _all_sentences(usage: Usage) -> Iterator[str]:
    """Yield every sentence of the running text, a mark before it gone."""
    for line in usage.lines:
        for span in sentences.split(line):
            text = line[span.start : span.end].lstrip("•-–—*🔹🔸✅➡️▪◦●► ")
            label = _LABELLED.match(text)
            word = label[1] or "" if label is not None else ""
            keeps = (
                label is None
                or " " not in text[label.end() :].strip()
                or (word and usage.count(word) > 1 and not is_generic(word))
            )
            yield text if keeps else text[label.end() :]  # type: ignore[union-attr]


def _contrasted(text: str, cue: re.Match[str], usage: Usage) -> tuple[str, ...]:
    if _CONTRAST_FIRST.match(text):
        first, second = text[cue.end() :], text[text.find(",", cue.end()) + 1 :] if "," in text else ""
    else:
        first, second = text, text[cue.end() :]
    names = (_opening_name(first, usage), _opening_name(second, usage))
    if not all(names) or usage.key(names[0]) == usage.key(names[1]):
        return ()
    return names


def _opening_name(clause: str, usage: Usage) -> str:
    """Return the name that a clause opens with: the longest run of its first words that the document keeps using."""
    words = _ARTICLE.sub("", _FILLER.sub("", clause.strip(" ,“\"'‘"), count=1)).split()[:5]
    best, before = "", 0
    for length in range(1, len(words) + 1):
        if length > 1 and terms.singular(words[length - 1].casefold()) in VERBS:
            break
        name = terms.bare(" ".join(words[:length]))
        times = usage.count(name)
        if not terms.plausible(name) or times < _FEW or (before and times < 0.3 * before):
            break
        if not is_generic(name) and not (name.endswith("ly") and not usage.is_thing(usage.key(name))):
            best = name
        before = times
        if words[length - 1][-1:] in ",;:":
            break
    return best
