"""What a subject may be called in an answer: its names, initials, agents (`marketers`), and the word that sets it apart."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Subject
from studydeck.core.grading.words.slips import is_abbreviation, is_slip
from studydeck.core.grading.words.tokens import Token, read

_AGENTS = {"management": "manager", "marketing": "marketer", "engineering": "engineer", "development": "developer"}
_PLACES = ("ns", "ans", "n", "an", "ians", "ian", "ese", "ish")  # Athenians, Spartans
_HOLDERS = frozenset("holder holders owner owners maker makers er ers ist ists man men like".split())
_PEOPLE = frozenset("side people team folk folks guy guys role person one ones".split())
_WHOLE = "="  # before a word that is compared as it is written
_FEWEST_WAYS = 2
_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one subject, each as stems.

    Attributes:
        forms: the longest first.
        short: a word that is its name only where it stands alone (`Product: ...`) or before `side`, `team` and such.
    """

    forms: tuple[tuple[str, ...], ...]
    short: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a subject is named.

    Attributes:
        first: place of the first word.
        last: place of the last word.
        subject: number of the subject.
    """

    first: int
    last: int
    subject: int


def names(subjects: Sequence[Subject]) -> tuple[Names, ...]:
    """Return what each subject may be called; what two of them may be called is a name of neither."""
    stems = [[form for form in map(_stems, (subject.name, *subject.also)) if form] for subject in subjects]
    found: list[set[tuple[str, ...]]] = []
    shorts = []
    for n, (subject, own) in enumerate(zip(subjects, stems, strict=True)):
        forms = set(own)
        for name in (subject.name, *subject.also):
            forms.update(_agents(name))
        others = [other for m, all_others in enumerate(stems) if m != n for other in all_others]
        main = own[0] if own else ()
        short = ""
        if len(main) > 1:
            initials = "".join(stem.removeprefix(_WHOLE)[0] for stem in main)
            forms.add((initials,))
            forms.add((initials + "s",))
            forms.update(_telling(main, others))
            if others and not any(main[0] in other for other in others):
                short = main[0].removeprefix(_WHOLE)
        found.append(forms)
        shorts.append(short)
    return tuple(
        Names(
            tuple(
                sorted(
                    (
                        form
                        for form in forms
                        if form and not any(form in other for m, other in enumerate(found) if m != n)
                    ),
                    key=lambda form: (-len(form), form),
                )
            ),
            shorts[n],
        )
        for n, forms in enumerate(found)
    )


def mentions(tokens: Sequence[Token], called: Sequence[Names], known: frozenset[str] = frozenset()) -> list[Mention]:
    """Return where the subjects are named, in order; of names inside each other the longest.

    Args:
        tokens: the text.
        called: the names of each subject.
        known: stems that are words of their own and so no slip of a name.
    """
    forms = sorted(((form, n) for n, one in enumerate(called) for form in one.forms), key=lambda entry: -len(entry[0]))
    by_first: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for form, n in forms:
        by_first.setdefault(form[0].removeprefix(_WHOLE)[:1], []).append((form, n))
    shorts = [(n, one.short) for n, one in enumerate(called) if one.short]
    found: list[Mention] = []
    place = 0
    while place < len(tokens):
        likely = by_first.get(tokens[place].stem[0], ())
        hit = None
        if likely:
            hit = next(((form, n) for form, n in likely if _stands(tokens, place, form)), None)
            hit = hit or next(((form, n) for form, n in likely if _nearly(tokens, place, form, known)), None)
        if hit is None and shorts:
            hit = next((((short,), n) for n, short in shorts if _alone(tokens, place, short)), None)
        if hit is None:
            place += 1
            continue
        found.append(Mention(place, place + len(hit[0]) - 1, hit[1]))
        place += len(hit[0])
    return found


def inferred(points: Sequence[Point]) -> tuple[tuple[Subject, ...], tuple[str, ...]]:
    """Return the subjects that points without sides speak of, and the side of each point.

    `product manager owns the roadmap` and `marketing manager runs campaigns` have sides although nobody said so: most
    ways to say a point begin with a name that no other point's begin with.
    """
    ways = [[read(text, 200).tokens for text in (point.say, *point.alternatives)] for point in points]
    heads = [_head(texts) for texts in ways]
    named = [
        head
        for head in heads
        if head and not any(other != head and _begins(ways[n], head) for n, other in enumerate(heads))
    ]
    subjects = tuple(dict.fromkeys(named))
    if len(subjects) < 2 or not any(set(one) & set(other) for one in subjects for other in subjects if one != other):
        return (), tuple("" for _ in points)
    sides = tuple(" ".join(head) if head in subjects else "" for head in heads)
    return tuple(Subject(" ".join(head)) for head in subjects), sides


def _head(texts: Sequence[Sequence[Token]]) -> tuple[str, ...]:
    """Return the longest run of words that at least two, and half, of the ways to say a point begin with."""
    texts = [text for text in texts if text]
    for length in range(_LONGEST_NAME, 1, -1):
        firsts = [tuple(token.word for token in text[:length]) for text in texts if len(text) > length]
        for head in dict.fromkeys(firsts):
            stems = _stems(" ".join(head))
            same = sum(_stems(" ".join(other)) == stems for other in firsts)
            if (
                same >= _FEWEST_WAYS
                and same * 2 >= len(texts)
                and not any(token.function for token in read(" ".join(head)).tokens)
            ):
                return head
    return ()


def _begins(texts: Sequence[Sequence[Token]], head: tuple[str, ...]) -> bool:
    return any(tuple(token.word for token in text[: len(head)]) == head for text in texts)


def _alone(tokens: Sequence[Token], place: int, short: str) -> bool:
    if not short or short not in (tokens[place].stem, tokens[place].word):
        return False
    last = place + 1 == len(tokens) or tokens[place + 1].piece != tokens[place].piece
    first = place == 0 or tokens[place - 1].piece != tokens[place].piece
    opens = first or ((place == 1 or tokens[place - 2].piece != tokens[place].piece) and tokens[place - 1].function)
    people = place + 1 < len(tokens) and tokens[place + 1].word in _PEOPLE
    return people or (opens and last and place + 1 < len(tokens))


def _stands(tokens: Sequence[Token], place: int, form: tuple[str, ...]) -> bool:
    return place + len(form) <= len(tokens) and all(_is(tokens[place + n], stem) for n, stem in enumerate(form))


def _is(token: Token, name: str) -> bool:
    return token.word == name[1:] if name[0] == _WHOLE else token.stem == name


def _nearly(tokens: Sequence[Token], place: int, form: tuple[str, ...], known: frozenset[str]) -> bool:
    if place + len(form) > len(tokens):
        return False
    for n, stem in enumerate(form):
        token = tokens[place + n]
        if _is(token, stem):
            continue
        if token.stem in known or token.function:
            return False
        stem = stem.removeprefix(_WHOLE)  # noqa: PLW2901
        holder = len(stem) > 3 and token.word.startswith(stem) and token.word[len(stem) :] in _HOLDERS
        of_place = len(stem) > 4 and token.word.startswith(stem[:5]) and token.word.endswith(_PLACES)
        if not (
            holder
            or of_place
            or is_slip(token.stem, stem)
            or is_slip(token.word, stem)
            or is_abbreviation(token.word, stem)
        ):
            return False
    return True


def _stems(name: str) -> tuple[str, ...]:
    """Return the stems of a name; a name in -ing is kept whole, for `the market` is not `marketing`."""
    tokens = read(name, 200).tokens
    named = [token for token in tokens if token.word not in ("a", "an", "the")] or tokens
    return tuple(
        _WHOLE + token.word if token.word.endswith("ing") and len(token.word) > 6 else token.stem for token in named
    )


def _agents(name: str) -> list[tuple[str, ...]]:
    """Return the agent forms of a name, and of an agent the field: `marketer` and `marketing`."""
    words = [token.word for token in read(name, 200).tokens]
    if not words:
        return []
    last = words[-1]
    made = []
    for field, agent in _AGENTS.items():
        if last in (agent, agent + "s"):
            made.append(field)
        elif last == field:
            made.append(agent)
    if last.endswith("ing") and len(last) > 6:
        made.append(last[:-3] + "er")
    if last.endswith("tion") and len(last) > 7:
        made.append(last[:-3] + "or")
    return [_stems(" ".join([*words[:-1], word])) for word in made]


def _telling(main: tuple[str, ...], others: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the part of a name that no other subject holds, where the names share a word."""
    if not any(set(main) & set(other) for other in others):
        return []
    own = tuple(stem for stem in main if not any(stem in other for other in others))
    return [own] if own and len(own) < len(main) else []
