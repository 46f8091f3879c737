"""What an aspect is called where two things are set against each other without its name: by their verbs, adjectives or a shared noun.

`Trains cost ..., buses cost ...` differ in cost, `X is heavy, Y is light` in weight, `long ears` and `round ears` in ears.
"""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Mapping, Sequence
from functools import cache

from studydeck.drafting.language.terms import singular

_BEFORE = frozenset(
    """also often always never more most much very quite rather far so too less least a bit little somewhat better best can may will must
    is are was were be been being remain remains stay stays become becomes get gets tend tends to not""".split()
)  # words before the one that tells, beside adverbs in -ly
_VERBS_TEXT = """
    focus: focus focuses focused focussed concentrate concentrates center centers centre centres emphasise emphasises emphasize emphasizes
    aim: aim aims seek seeks strive strives
    cost: cost costs
    responsibility: responsible accountable
    reporting: report(to) reports(to)
    measure: measured
    diet: eat eats feed(on) feeds(on)
    where they live: live(in,on,at,near,under,among,along,inside,mainly,mostly) lives(in,on,at,near,under,among,along,inside,mainly,mostly) hang(out) hangs(out)
    duration: last lasts take(#) takes(#)
    weight: weigh weighs
    size: grow(to,over,up) grows(to,over,up)
    pay: earn earns
    payment: paid(a,an,by,per,for,in) pay(for,per) pays(for,per)
    requirements: need needs require requires must(have,complete,hold,earn,pass) has(to) have(to)
    composition: made(of,from,out,up,with) composed built(of,from) engineered(from) produced(from) consist consists
    use: used(for,to,in,as,when,by,on,at) applied(to,in,for) employed(in,for)
    what is used: use uses employ employs relies rely
    scope: cover covers encompass encompasses include includes span spans
    target group: target targets appeal(to) appeals(to) aimed(at) intended(for) meant(for) designed(for) geared(to,towards,toward)
    customers: sell(to,directly) sells(to,directly) serve serves
    subject matter: study studies deal(with) deals(with) look(at) looks(at) examine examines concerned(with)
    question: ask asks
    taste: taste tastes
    sound: sound sounds
    name: called known(as) named
    treatment: treat treats prescribe prescribes
"""
_ENTRY = re.compile(r"([a-z]+)(?:\(([a-z,#]+)\))?")
_TIME = re.compile(r"\b(?:second|minute|hour|day|week|month|year|decade|moment|centur(?:y|ie))s?\b")
_MOST_BEFORE = 5  # words before the one that tells
_DIMENSIONS_TEXT = """
    cost: cheap cheaper expensive dear dearer costly costlier affordable pricey pricier inexpensive free
    speed: fast faster slow slower quick quicker rapid swift instant
    size: big bigger large larger small smaller tiny huge compact bulky bulkier
    weight: heavy heavier light lighter lightweight
    length: long longer short shorter
    duration: brief briefer short-lived long-lasting temporary permanent lasting short-term long-term
    height: tall taller high higher low lower short shorter
    width: wide wider narrow narrower broad broader
    depth: deep deeper shallow shallower
    thickness: thick thicker thin thinner
    age: old older young younger new newer
    strength: strong stronger weak weaker
    hardness: hard harder soft softer tough
    difficulty: easy easier hard harder difficult demanding straightforward
    complexity: simple simpler complex complicated plain
    temperature: hot hotter cold colder warm warmer cool cooler
    safety: safe safer risky riskier dangerous
    noise: loud louder quiet quieter noisy silent
    flexibility: flexible rigid fixed strict stricter adaptable
    durability: durable fragile long-lasting
    formality: formal informal casual
    colour: black white grey gray red green brown olive dark darker pale paler light lighter yellow blue orange pink
    shape: round flat square pointed curved straight oval u-shaped v-shaped rounded
    moisture: dry drier wet wetter moist damp
    surface: smooth smoother rough rougher
    taste: sweet sweeter sour bitter salty mild milder spicy strong stronger
    obligation: compulsory mandatory voluntary optional obligatory
    frequency: common commoner rare rarer frequent
    openness: public private open closed
    accuracy: precise exact accurate approximate vague
    activity: active passive
    scope: local global national international worldwide broad broader narrow narrower
    porosity: porous non-porous nonporous
    timing: early earlier late later
"""
_PREPOSITIONS = frozenset(
    "of in on at by for with from to and or but as into onto over under about than that which who while when because so if per through during between such without across among".split()
)
_NO_HEADS = frozenset(
    """one ones thing way time type kind sort form part person people man woman year month week day hour minute metre meter foot mile
    kilometre kilometer inch centimetre kilo kilogram gram pound ton litre liter degree percent dollar euro cent lot number amount place
    thing use other case example hand side end result it them you us him her each all both more less most this that these those same job work word""".split()
)
_WORD = re.compile(r"[^\W_][\w'’-]*")
_LOOKED_AT = 14  # words
_NEAR = 60  # characters
_BEHIND_ADJECTIVE = frozenset("than and or but to in for per because as from with on at when if since".split())
_ONE = "one"
_SHORT = 2  # characters of a word that is no noun
_NO_NOUNS = ("ly", "ing", "ed", "ive", "ous", "ful", "able", "less")
_COPULAS = frozenset("is are was were".split())
_ARTICLES = frozenset("the a an their its your any some this his her".split())
_LINKS = frozenset("that which who while when because so if as than but".split())  # behind them a clause begins
_CLASSING = re.compile(r"(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:an?|the)\s", re.IGNORECASE)


def named_by_words(predicates: Sequence[str]) -> str:
    """Return what predicates of different subjects (their verbs first) differ in, or "" where their words don't tell."""
    found = [_names_of(predicate) for predicate in predicates]
    common = [name for name in found[0] if all(name in other for other in found[1:])]
    return common[0] if common else _shared_noun(predicates)


def verb_name(predicate: str) -> str:
    """Return the aspect that a predicate's verb names, or ""."""
    words, at = _telling(predicate)
    for name, behind in _verbs().get(words[at], ()) if at < len(words) else ():
        following = words[at + 1] if at + 1 < len(words) else ""
        if not behind or following in behind or ("#" in behind and _TIME.search(predicate[:_NEAR])):
            return name
    return ""


def _names_of(predicate: str) -> list[str]:
    name = verb_name(predicate)
    names = [name] if name else []
    if name == "target group":
        names.append("customers")
    words, at = _telling(predicate)
    if at >= len(words) or (
        at + 1 < len(words) and words[at + 1] not in _BEHIND_ADJECTIVE and not _ends(predicate, words, at)
    ):
        return names
    return names + list(_dimensions().get(words[at], ()))


def _telling(predicate: str) -> tuple[list[str], int]:
    """Return the first words of a predicate, and which of them tells: the first that is no adverb, copula or auxiliary."""
    words = [match[0].casefold() for _n, match in zip(range(_LOOKED_AT), _WORD.finditer(predicate), strict=False)]
    at = 0
    verbs = _verbs()
    while at < min(len(words), _MOST_BEFORE) and (words[at] in _BEFORE or words[at].endswith("ly")):
        following = words[at + 1] if at + 1 < len(words) else ""
        if any(following in behind for _name, behind in verbs.get(words[at], ())):
            break  # `must have`
        at += 1
    return words, at


def _ends(predicate: str, words: Sequence[str], at: int) -> bool:
    """Whether a sign follows a word: `are heavy, and`."""
    found = re.search(rf"\b{re.escape(words[at])}\b", predicate, re.IGNORECASE)
    return found is not None and predicate[found.end() : found.end() + 1] in {",", ";", ":", ".", ")"}


@cache
def _verbs() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Return the aspects that a verb names, each with the words of which one must follow (none: any)."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for line in _VERBS_TEXT.strip().splitlines():
        name, _, entries = line.strip().partition(":")
        for verb, behind in _ENTRY.findall(entries):
            found.setdefault(verb, []).append((name, frozenset(behind.split(",")) if behind else frozenset()))
    return {verb: tuple(names) for verb, names in found.items()}


@cache
def _dimensions() -> dict[str, tuple[str, ...]]:
    """Return what each adjective tells of."""
    found: dict[str, list[str]] = {}
    for line in _DIMENSIONS_TEXT.strip().splitlines():
        name, _, words = line.strip().partition(":")
        for word in words.split():
            found.setdefault(word, []).append(name)
    return {word: tuple(names) for word, names in found.items()}


def _shared_noun(predicates: Sequence[str]) -> str:
    """Return the noun that all have with other words before it: `ears` of `have long ears` and `have round ears`."""
    if any(_CLASSING.match(predicate) for predicate in predicates):
        return ""
    groups = [_groups(predicate) for predicate in predicates]
    for noun in dict.fromkeys(noun for group in groups for noun in group if noun != _ONE):
        found = [_group_of(noun, group) for group in groups]
        if not all(found):
            continue
        length = 1
        while all(len(words) > length for words in found) and len({words[-1 - length] for words in found}) == 1:
            length += 1
        if all(len(words) > length for words in found):
            written = next(group[noun] for group in groups if noun in group)
            return " ".join(written[-length:])
    return ""


def _group_of(noun: str, groups: Mapping[str, list[str]]) -> list[str]:
    """Return the group that ends in a noun, or in `one` for it: `round ones` beside `long ears`."""
    own = groups.get(noun)
    return own if own is not None else [*groups[_ONE][:-1], noun] if _ONE in groups else []


def _groups(predicate: str) -> dict[str, list[str]]:
    """Return the nouns that end a group of words (`long banana shaped ears`), each with its group."""
    matches = [match for _n, match in zip(range(_LOOKED_AT), _WORD.finditer(predicate), strict=False)]
    words = [match[0].casefold() for match in matches]
    found: dict[str, list[str]] = {}
    start = len(words) if words and words[0] in _COPULAS else 1  # behind the verb; what something is names no aspect
    for n, match in enumerate(matches):
        if words[n] in _PREPOSITIONS:
            start = n + 1 if words[n] not in _LINKS else len(words)
        elif words[n] in _ARTICLES:
            start = n + 1 if n == start or words[n - 1] in _PREPOSITIONS else len(words)
        after = predicate[match.end() : match.end() + 1]
        ends = after != " " or (n + 1 < len(words) and words[n + 1] in _PREPOSITIONS)
        noun = singular(words[n])
        if (
            ends
            and n > start
            and len(noun) > _SHORT
            and noun.isalpha()
            and (noun not in _NO_HEADS or noun == _ONE)
            and not noun.endswith(_NO_NOUNS)
            and words[start - 1] != "to"
        ):
            found.setdefault(noun, words[start : n + 1])
    return found
