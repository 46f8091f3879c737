"""What makes a poor card although nothing in it is wrong, with the reason and a way to mend it.

Each rule is right nearly always; where it isn't, the note says `silence: [its code]`. The rules come from what is
known of learning with cards: one fact a card, short answers, prompts that leave one answer open and don't hold it.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

from studydeck.core.asking import asks
from studydeck.core.marks import plain
from studydeck.core.notes import advice_codes as code
from studydeck.core.notes.choice import Choice
from studydeck.core.notes.cloze import Cloze, Gap
from studydeck.core.notes.definition import Definition
from studydeck.core.notes.difference import Difference
from studydeck.core.notes.fields import shortened
from studydeck.core.notes.interview import Interview
from studydeck.core.notes.kind import Fields, Note, Path, Phrase
from studydeck.core.notes.list import ItemList
from studydeck.core.notes.question import Question
from studydeck.core.notes.registry import cards_of
from studydeck.core.repetition import says
from studydeck.core.text import normalise

MOST_WORDS = 40  # of one answer, or of a prompt: more is several facts
MOST_ITEMS = 7  # of one list, and points of one answer: what a memory holds at once
MOST_GAPS = 3  # of one sentence
MUCH_LONGER = 2.0  # how often the longest wrong option goes into a right one that gives itself away ...
MORE_WORDS = 6  # ... and how many words it is longer at least
FEWEST_LETTERS = 4  # of an answer that counts as given away by its prompt; any word holds a shorter one

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SIGNS_A_WORD = 2  # of scripts without spaces
_FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_BULLET = re.compile(r"^(?:[-*] |\d+[.)] )", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.;!?](?:\s|$)|[。；！？]")
_YES_OR_NO = frozenset(
    "yes no true false ja nein oui non sí si sim não sì nee はい いいえ 是 否 对 错 да нет tak nie evet hayır".split()  # noqa: SIM905
)
_ABOVE = re.compile(
    r"\b(?:all|none|both|neither|any|each|some|two|three) of (?:the (?:above|other|others|options|answers|preceding)|them|these|those)\b"
    r"|\b(?:the above|of the others)\b|\balle genannten\b|\bkeine[rs]? (?:der|davon)\b|\balles davon\b"
    r"|\btoutes ces réponses\b|\baucune de ces réponses\b|\b(?:todas|ninguna de) las anteriores\b"
    r"|\b(?:tutte|nessuna) (?:del)?le precedenti\b|以上(?:都|全|皆|の)"
)


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing that makes a card worse than it could be.

    Attributes:
        code: what it is silenced by.
        path: keys and indices from the note to the place.
        message: what is poor about it, a fragment of a sentence that follows `warning: `.
        hint: why, and how to mend it.
    """

    code: str
    path: Path
    message: str
    hint: str


def advise(note: Note, fields: Fields, silenced: Collection[str] = ()) -> list[Advice]:
    """Return the advice on a note in the order of its fields, without what it or its deck silences.

    Args:
        note: a healthy note.
        fields: what it was read from: the paths of the advice lead into it.
        silenced: the codes that its deck silences.
    """
    quiet = {*silenced, *note.common.silence}
    found = [advice for advice in (*_RULES[type(note)](note, fields), *_points(note)) if advice.code not in quiet]
    places = {key: n for n, key in enumerate(fields)}
    return sorted(found, key=lambda advice: places.get(str(advice.path[0]), -1) if advice.path else -1)


def words(text: str) -> int:
    """Return how many words a text has, code left out; two signs of a script without spaces count as one."""
    spoken = plain(_FENCED.sub(" ", text))
    unspaced = len(_UNSPACED.findall(spoken))
    return len(_WORD.findall(_UNSPACED.sub(" ", spoken))) + (unspaced + 1) // _SIGNS_A_WORD


def prompts(note: Note) -> dict[str, str]:
    """Return each prompt by the form under which another note asks the same; what shows options by turns has none."""
    kind = "choice" if isinstance(note, Choice) else "gap" if isinstance(note, Cloze) else "card"
    return {
        f"{kind} {normalise(plain(face.prompt)).rstrip(' .?!:？。！')}": face.prompt
        for face in cards_of(note)
        if not face.name.startswith("which/")
    }


def same_prompt(path: Path, prompt: str, elsewhere: str) -> Advice:
    """Return the advice on a note that asks what another one asks.

    Args:
        path: the place in the later note.
        prompt: what both ask.
        elsewhere: where the other one is, such as `on line 12` or `in marketing.yaml, line 3`.
    """
    hint = "Nobody can tell which answer is wanted: say in each prompt what sets it apart, or make one note of them."
    return Advice(code.SAME_PROMPT, path, f"`{shortened(plain(prompt))}` is asked {elsewhere} as well", hint)


def _points(note: Note) -> Iterator[Advice]:
    count = len(note.common.points)
    if count > MOST_ITEMS:
        hint = f"Nobody keeps more than {MOST_ITEMS} in mind while answering: join what belongs together, or ask for each part."
        yield Advice(code.MANY_POINTS, ("points",), f"{count} points in one answer", hint)


def _definition(note: Definition, _fields: Fields) -> Iterator[Advice]:
    yield from _long_prompt(note.term.say, ("term",))
    yield from _long_answer(note.meaning.say, ("meaning",), "the meaning")
    first = _SENTENCE_END.split(note.meaning.say, maxsplit=1)[0]
    if says(plain(first), plain(note.term.say)):
        hint = "Who doesn't know the term can't learn it from itself: say it in other words."
        yield Advice(
            code.TERM_IN_MEANING, ("meaning",), f"the meaning uses its own term, `{shortened(note.term.say)}`", hint
        )


def _question(note: Question, _fields: Fields) -> Iterator[Advice]:
    question, answer = note.question.say, note.answer.say
    yield from _long_prompt(question, ("question",))
    yield from _no_question(question, ("question",), "for a term with its meaning there is `term`.")
    yield from _long_answer(answer, ("answer",), "the answer")
    bullets = len(_BULLET.findall(answer))
    if bullets > MOST_ITEMS:
        yield _long_list(bullets, ("answer",), "items")
    if _is_yes_or_no(answer):
        hint = "A guess is right half the time: ask why, how or which instead."
        yield Advice(code.YES_OR_NO, ("answer",), f"`{shortened(answer)}` is the whole answer", hint)
    elif _given_away(answer, question):
        yield _answer_in_prompt(answer, ("question",), "Ask without naming it, or make a `choose` of the options.")


def _cloze(note: Cloze, _fields: Fields) -> Iterator[Advice]:
    gaps = [piece for piece in note.pieces if isinstance(piece, Gap)]
    if len(gaps) > MOST_GAPS:
        hint = (
            f"With more than {MOST_GAPS} left out, what is left doesn't say what is asked: cut it into several notes."
        )
        yield Advice(code.MANY_GAPS, ("cloze",), f"{len(gaps)} gaps in one sentence", hint)
    yield from _long_prompt(note.sentence, ("cloze",))
    for face in note.cards():
        shown = [gap.say for gap in note.gaps(face.name.partition("/")[2]) if _given_away(gap.say, face.prompt)]
        if shown:
            yield _answer_in_prompt(shown[0], ("cloze",), "Leave it out there too, with the same number, or reword.")
            return


def _list(note: ItemList, _fields: Fields) -> Iterator[Advice]:
    yield from _long_prompt(note.prompt, ("list",))
    if len(note.items) > MOST_ITEMS:
        yield _long_list(len(note.items), ("items",), "items")
    for n, item in enumerate(note.items):
        yield from _long_answer(item.say, ("items", n), "an item")


def _difference(note: Difference, fields: Fields) -> Iterator[Advice]:
    if len(note.aspects) == 1:
        hint = "Things that are mixed up differ in more: add aspects, or ask for this one with a `question`."
        yield Advice(code.ONE_ASPECT, ("aspects",), "a difference with one aspect", hint)
    if len(note.aspects) > MOST_ITEMS and any(face.name == "overview" for face in cards_of(note)):
        yield _long_list(len(note.aspects), ("aspects",), "aspects to be named")
    for aspect in note.aspects:
        for side in aspect.sides:
            if side is not None:
                yield from _long_answer(side.say, _place(fields, "aspects", aspect.name), "a side")
    if len(note.alike) > MOST_ITEMS:
        yield _long_list(len(note.alike), ("alike",), "things alike")
    for n, phrase in enumerate(note.alike):
        yield from _long_answer(phrase.say, _entry(fields, "alike", n), "what is alike")


def _choice(note: Choice, fields: Fields) -> Iterator[Advice]:
    yield from _long_prompt(note.question, ("choose",))
    yield from _no_question(note.question, ("choose",), "a sentence to be completed ends in `...`.")
    for key, options in (("right", note.right), ("wrong", note.wrong)):
        for n, option in enumerate(options):
            yield from _option(option, _entry(fields, key, n))
    if note.several:
        return
    right = note.right[0]
    if all(_is_yes_or_no(option.say) for option in (right, *note.wrong)):
        hint = "A guess is right half the time: ask why, how or which instead."
        yield Advice(code.YES_OR_NO, ("right",), "a choice between yes and no", hint)
    elif len(note.wrong) == 1:
        hint = "A guess is right half the time: add another wrong option that somebody might believe."
        yield Advice(code.ONE_WRONG, ("wrong",), "only one wrong option", hint)
    longest = max(words(option.say) for option in note.wrong)
    length = words(right.say)
    if length >= longest * MUCH_LONGER and length - longest >= MORE_WORDS:
        hint = "The longest option is taken for the right one: put its reasons into `because`, or make the wrong ones as full."
        message = f"the right option has {length} words, the longest wrong one {longest}"
        yield Advice(code.LONGEST_IS_RIGHT, ("right",), message, hint)
    if _given_away(right.say, note.question) and not any(says(note.question, wrong.say) for wrong in note.wrong):
        yield _answer_in_prompt(right.say, ("choose",), "Ask without naming it.")


def _option(option: Phrase, path: Path) -> Iterator[Advice]:
    yield from _long_answer(option.say, path, "an option")
    if _ABOVE.search(normalise(option.say)):
        hint = "Options come in another order each time, and such a one is guessed without knowing: name what is meant."
        yield Advice(code.ABOVE, path, f"`{shortened(option.say)}` speaks of other options", hint)


def _interview(note: Interview, _fields: Fields) -> Iterator[Advice]:
    yield from _no_question(note.question, ("interview",), "an order such as `Tell me about ...` will do.")


def _long_answer(text: str, path: Path, what: str) -> Iterator[Advice]:
    count = words(text)
    if count > MOST_WORDS:
        hint = "Long answers are slow to learn and hard to grade: keep what matters most, and ask for the rest in other notes."
        yield Advice(code.LONG_ANSWER, path, f"{what} has {count} words", hint)


def _long_prompt(text: str, path: Path) -> Iterator[Advice]:
    count = words(text)
    if count > MOST_WORDS:
        hint = "A prompt is read anew each time, and a long one is known by its looks: keep what the answer depends on."
        yield Advice(code.LONG_PROMPT, path, f"{count} words before the answer", hint)


def _long_list(count: int, path: Path, what: str) -> Advice:
    hint = f"More than {MOST_ITEMS} are seldom all recalled, so the whole card fails: group them, one list a group."
    return Advice(code.LONG_LIST, path, f"{count} {what} at once", hint)


def _no_question(prompt: str, path: Path, else_hint: str) -> Iterator[Advice]:
    if not asks(plain(prompt)):
        hint = f"It is open what counts as an answer: ask a question, or order something (`Explain ...`); {else_hint}"
        yield Advice(code.NO_QUESTION, path, f"`{shortened(plain(prompt))}` asks nothing", hint)


def _answer_in_prompt(answer: str, path: Path, way: str) -> Advice:
    message = f"the prompt holds its answer, `{shortened(plain(answer))}`"
    return Advice(code.ANSWER_IN_PROMPT, path, message, f"It is read off instead of recalled. {way}")


def _is_yes_or_no(text: str) -> bool:
    return normalise(plain(text)).strip(" .!。！") in _YES_OR_NO


def _given_away(answer: str, prompt: str) -> bool:
    """Whether the prompt holds the whole answer, as words of its own."""
    form = normalise(plain(answer)).strip(" .!?。")
    asked = normalise(plain(prompt))
    if form not in asked:
        return False
    if _UNSPACED.search(form):
        return len(form) > 1
    if sum(char.isalnum() for char in form) < FEWEST_LETTERS:
        return False
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", asked) is not None


def _entry(fields: Fields, key: str, n: int) -> Path:
    """Return the path of one of several values, of which a single one may stand without a list."""
    return (key, n) if isinstance(fields.get(key), list) else (key,)


def _place(fields: Fields, key: str, name: str) -> Path:
    """Return the path of a named value; where names were written with white space around them, of all."""
    given = fields.get(key)
    return (key, name) if isinstance(given, dict) and name in given else (key,)


_RULES: dict[type, Callable[[Any, Fields], Iterator[Advice]]] = {
    Definition: _definition,
    Question: _question,
    Cloze: _cloze,
    ItemList: _list,
    Difference: _difference,
    Choice: _choice,
    Interview: _interview,
}
