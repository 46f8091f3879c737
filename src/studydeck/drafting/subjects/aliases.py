"""Other names of a subject that the document uses: plural, abbreviation, role for field, the part of a name that tells it apart."""

import re
from collections.abc import Iterator, Sequence

from studydeck.core.small_words import COMMON_WORDS
from studydeck.drafting.language import terms
from studydeck.drafting.outline import Subject
from studydeck.drafting.subjects.naming import shown
from studydeck.drafting.subjects.roles import counterparts, is_role_or_field
from studydeck.drafting.subjects.usage import Usage

_ALSO = (
    r"[”\"']?\s*,?\s*\(?\s*(?:which\s+is\s+|is\s+|are\s+)?(?:also|sometimes|often|otherwise|commonly|alternatively|usually)\s+"
    r"(?:known|called|referred\s+to|termed|named)(?:\s+as)?\s+(?:an?\s+|the\s+)?[“\"']?([^\W\d_][\w’'-]*(?:\s[\w’'-]+){0,3}?)[”\"']?\s*(?=[,.;)(]|\sis\b|\sare\b)"
)
_ACTIVITY = re.compile(r"[a-z]{3,}ing")
_CALLED = re.compile(
    r"(?:also|sometimes|often|otherwise|commonly|alternatively|usually) (?:known|called|referred|termed|named)"
)
_AUXILIARIES = ("is", "are", "has", "have", "can", "may", "will", "does", "do", "was", "were")
_FEW = 2
_MOST_HEADS = 12
_NO_NOUNS = ("al", "ic", "ive", "ous", "ly", "ed")
SMALL = COMMON_WORDS | frozenset(
    [
        "not",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "should",
        "must",
        "does",
        "do",
        "did",
        "often",
        "usually",
        "also",
        "than",
        "then",
        "example",
    ]
)


def subjects_of(names: Sequence[str], usage: Usage, title: str = "") -> tuple[Subject, ...]:
    """Return the names as subjects, with all that the document calls them."""
    display = _alike_written([shown(name, usage) for name in names])
    taken: dict[str, int] = {}
    forms: list[list[str]] = []
    verbs = [tuple(_verbal(name.lower(), usage)) for name in display]
    for number, name in enumerate(display):
        own = list(_own_forms(name, usage, verbs[number] if all(verbs) else ()))
        forms.append(own)
        for form in own:
            taken.setdefault(usage.key(form), number)
    for number, name in enumerate(display):
        others = [other for n, other in enumerate(display) if n != number]
        for form in (
            *_otherwise_spelled(name, usage),
            *_abbreviated(name, usage, title),
            *_also_called(name, usage),
            *_roles(name, others, usage),
            *_parts(name, others, usage),
            *_without_middle(name, others),
        ):
            if taken.setdefault(usage.key(form), number) == number:
                forms[number] += [each for each in _numbers(form) if each not in forms[number]]
    for added in (_with_other_heads(display, usage), _people(display, usage)):
        for number, forms_of_one in enumerate(added):
            forms[number] += [form for form in forms_of_one if form not in forms[number]]
    kept = [[form for form in own if usage.has(form)] for own in forms]
    return tuple(Subject(name, tuple(dict.fromkeys((name, *own)))) for name, own in zip(display, kept, strict=True))


def _alike_written(names: Sequence[str]) -> list[str]:
    """Return the names with a last word that they share written small in all, where it is in one."""
    small = {name.rpartition(" ")[2] for name in names if " " in name and name.rpartition(" ")[2].islower()}
    made = []
    for name in names:
        front, _, last = name.rpartition(" ")
        made.append(f"{front} {last.lower()}" if front and last.istitle() and last.lower() in small else name)
    return made


def _with_other_heads(names: Sequence[str], usage: Usage) -> list[list[str]]:
    """Return, of each name, its telling part with the other heads that the text gives to all: open source tools."""
    fronts = [_front(name, [other for other in names if other is not name], usage) for name in names]
    made: list[list[str]] = [[] for _name in names]
    if len(names) < 2 or not all(fronts):
        return made
    whole = all(map(_is_whole, names, fronts))
    sorts = not any(usage.is_noun_of_its_own(front) for front in fronts)
    if whole and not (sorts and all(_is_before_others(front, usage) for front in fronts)):
        return made
    followers = [usage.followers(front) - SMALL for front in fronts]
    heads = frozenset(
        head for head in frozenset.intersection(*followers) if not head.endswith(_NO_NOUNS) or usage.is_thing(head)
    )
    for number, front in enumerate(fronts):
        own = [head for head in sorted(followers[number] - heads) if usage.is_thing(head)] if sorts else []
        for head in (*sorted(heads), *own[:_MOST_HEADS]):
            made[number] += _numbers(f"{front} {head}")
    return made


def _people(names: Sequence[str], usage: Usage) -> list[list[str]]:
    """Return, of names of activities, who does them, where the text has such a word for each: bakers for baking."""
    made: list[list[str]] = []
    for name in names:
        word = name.lower()
        bases = (word[:-3], word[:-4] if word[-4:-3] == word[-5:-4] else word[:-3]) if _ACTIVITY.fullmatch(word) else ()
        people = [f"{base}{end}" for base in dict.fromkeys(bases) for end in ("er", "or")]
        forms = [form for person in people for form in _numbers(person) if usage.count(form)]
        made.append(forms)
    return made if all(made) and len(made) > 1 else [[] for _name in names]


def _front(name: str, others: Sequence[str], usage: Usage) -> str:
    """Return what stands before the head that a name shares with others; a name that lost its head is all front."""
    words = name.lower().split()
    if is_role_or_field(terms.singular(words[-1])):
        return ""
    shared = any(other.lower().split()[-1] == words[-1] or usage.count(f"{other} {words[-1]}") for other in others)
    return " ".join(words[:-1]) if len(words) > 1 and shared else name.lower()


def _is_before_others(front: str, usage: Usage) -> bool:
    """Whether a name is a word that mostly stands before nouns: "baroque music", "baroque composers"."""
    things = sum(usage.count_before(front, head) for head in usage.followers(front) - SMALL if usage.is_thing(head))
    return 2 * things >= usage.count(front) and not any(usage.count_before(front, verb) for verb in _AUXILIARIES)


def _is_whole(name: str, front: str) -> bool:
    return name.lower() == front


def _own_forms(name: str, usage: Usage, verbs: Sequence[str]) -> Iterator[str]:
    """Yield the name, written small where the document does so, in the singular and plural."""
    small = usage.written(name) or name
    yield name
    for form in dict.fromkeys((small, small if _is_proper(small) else small.lower())):
        yield from _numbers(form)
    yield from verbs


def _is_proper(name: str) -> bool:
    return any(char.isupper() for char in name)


def _numbers(form: str) -> tuple[str, ...]:
    """Return a name in the singular and plural."""
    *front, last = form.split(" ")
    if not last.isascii() or not last[-1:].isalpha():
        return (form,)
    if last.isupper() and len(last) <= 6:
        return (form, form + "s")
    single = terms.singular(last.casefold())
    ends = (
        (single, terms.plural(single))
        if last.islower()
        else (last, terms.plural(last) if last.casefold() == single else last)
    )
    return tuple(dict.fromkeys((form, *(" ".join((*front, end)) for end in ends))))


def _verbal(word: str, usage: Usage) -> Iterator[str]:
    """Yield leasing for lease, and lease for leasing, where the document has both."""
    if not word.isalpha():
        return
    if word.endswith("ing") and len(word) > 5:
        stem = word[:-3]
        for base in (stem, stem + "e", stem[:-1] if stem[-1] == stem[-2] else stem):
            if usage.count(base) >= _FEW:
                yield from (base, base + "s")
        return
    stem = word.removesuffix("e")
    for form in (stem + "ing", stem + stem[-1] + "ing"):
        if usage.count(form) >= _FEW:
            yield form


def _otherwise_spelled(name: str, usage: Usage) -> tuple[str, ...]:
    spelled = usage.spellings(name)
    return spelled if len(spelled) > 1 else ()


def _abbreviated(name: str, usage: Usage, title: str) -> Iterator[str]:
    """Yield "SEO" for search engine optimization and the other way round, where the document gives one in brackets."""
    texts = [text for text in (title, *usage.headings, usage.text) if "(" in text]
    for text in texts:
        at = re.search(
            rf"(?<!\w){_loose(name)}\s*\(\s*[“\"']?([A-Z][\w&./-]{{1,9}}?)s?[”\"']?\s*\)", text, re.IGNORECASE
        )
        if at is not None and any(char.isupper() for char in at[1]) and _stands_for(at[1], name):
            yield at[1]
            break
    initials = "".join(word[0].upper() for word in name.split() if word[0].isalpha() and word not in SMALL)
    if len(initials) > 1 and len(re.findall(rf"(?<![\w-]){initials}s?(?![\w-])", usage.text)) > 1:
        yield initials  # "HC" for home cooking, never spelt out
    if " " not in name and sum(char.isupper() for char in name) > 1:
        for text in texts:
            long = _long_form(name, text)
            if long:
                yield long
                yield long.lower()
                break


def _long_form(short: str, text: str) -> str:
    """Return what an abbreviation stands for, given as "long form (SHORT)" or "SHORT (long form)"."""
    after = re.search(rf"(?<!\w){re.escape(short)}s?\s*\(([^()]{{4,80}})\)", text)
    if after is not None and _stands_for(short, after[1]):
        return terms.bare(after[1])
    before = re.search(rf"([^().;:?!\n]{{4,100}})\(\s*{re.escape(short)}s?\s*\)", text)
    if before is not None:
        words = before[1].split()
        for length in range(1, min(len(words), 2 * len(short)) + 1):
            long = " ".join(words[-length:])
            if length > 1 and _stands_for(short, long) and long[0].casefold() == short[0].casefold():
                return terms.bare(long)
    return ""


def _stands_for(short: str, long: str) -> bool:
    """Whether the letters of an abbreviation begin words of the long form, in order; the rest may stand inside words."""
    letters = [char for char in short.casefold() if char.isalnum()]
    words = re.findall(r"[^\W_]+", long.casefold())
    if not letters or not words or letters[0] != words[0][0] or len(words) > 2 * len(letters) + 2:
        return False
    at, whole = 0, " ".join(words)
    for letter in letters:
        at = whole.find(letter, at)
        if at < 0:
            return False
        at += 1
    initials = sum(word[0] in letters for word in words)
    return initials >= min(len(letters), len(words)) / 2


def _loose(name: str) -> str:
    words = [re.escape(word) for word in name.split()]
    return r"\s+".join((*words[:-1], terms_end(words[-1])))


def terms_end(word: str) -> str:
    """Return an expression for a word with or without its plural ending."""
    return (word.removesuffix("s")) + "(?:e?s)?"


def _also_called(name: str, usage: Usage) -> Iterator[str]:
    if _CALLED.search(usage.text) is None:
        return
    found = re.search(rf"(?<!\w){_loose(name)}(?:\s*\([^()]{{1,20}}\))?{_ALSO}", usage.text, re.IGNORECASE)
    if found is not None and terms.plausible(found[1], 4):
        yield found[1]


def _roles(name: str, others: Sequence[str], usage: Usage) -> Iterator[str]:
    """Yield "product manager" for product management, and the other way round, where both stand in the document."""
    *front, last = name.lower().split(" ")
    for counterpart in counterparts(last):
        form = " ".join((*front, counterpart))
        if usage.count(form) and all(usage.key(form) != usage.key(other) for other in others):
            yield form


def _parts(name: str, others: Sequence[str], usage: Usage) -> Iterator[str]:
    """Yield the words that tell a subject from the others, where they stand alone: "gross" of gross income, beside net income."""
    words = name.lower().split() if not _is_proper(name[1:]) else name.split()
    theirs = [other.lower().split() for other in others]
    if len(words) < 2 or not others:
        return
    for cut in range(1, len(words)):
        head, front = (
            [terms.singular(word.casefold()) for word in words[cut:]],
            [word.casefold() for word in words[:cut]],
        )
        if any(
            len(other) > len(head) and [terms.singular(word) for word in other[-len(head) :]] == head
            for other in theirs
        ):
            part = " ".join(words[:cut])
            fronts = [" ".join(other[: -len(head)]) for other in theirs if len(other) > len(head)]
            common = not is_role_or_field(head[-1]) or all(_stands_alone(front, usage) for front in fronts)
            alike = usage.starts(part) > 0 and any(_stands_alone(front, usage) for front in fronts)
            if common and (_stands_alone(part, usage) or (alike and not usage.is_noun_of_its_own(part))):
                yield part
        if any(len(other) > len(front) and other[:cut] == front for other in theirs) and cut == len(words) - 1:
            part = " ".join(words[cut:])
            ends = [part, *(" ".join(other[cut:]) for other in theirs if other[:cut] == front)]
            open_all = len(ends) > len(theirs) and all(usage.starts(end) for end in ends)  # `A broker ... An agent ...`
            if (_stands_alone(part, usage) or open_all) and not any(" ".join(other) == part for other in theirs):
                yield part


def _without_middle(name: str, others: Sequence[str]) -> Iterator[str]:
    """Yield "real rates" for real interest rates, where the other name ends alike."""
    words = name.lower().split()
    first, middle, last = words[0], words[1:-1], words[-1]
    if middle and any(terms.singular(other.lower().split()[-1]) == terms.singular(last) for other in others):
        yield f"{first} {last}"


def _stands_alone(part: str, usage: Usage) -> bool:
    """Whether the document uses a part of a name for the whole: as a heading, cell or label, or as what a sentence is about."""
    if usage.is_noun_of_its_own(part):
        return False
    opens = usage.starts(part) > 0 and any(usage.count_before(part, verb) for verb in _AUXILIARIES)
    return usage.alone(part) > 0 or opens
