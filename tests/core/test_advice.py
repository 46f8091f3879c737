"""Advice on poor cards: each rule at its threshold, its place, its silence, and what it leaves alone."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studydeck.core.advice import MOST_GAPS, MOST_ITEMS, MOST_WORDS, advise, prompts, words
from studydeck.core.notes import KINDS, read_note
from studydeck.core.notes.advice_codes import ADVICE_CODES
from tests.contracts.test_kinds import COMMON, EXAMPLES, KEYS, VALUES


def found(*silenced: str, **fields: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    """Return code and path of the advice on a note."""
    read = {key.replace("_", "-"): value for key, value in fields.items()}
    faults: list[Any] = []
    note = read_note(read, {}, faults)
    assert note is not None, faults
    return [(advice.code, advice.path) for advice in advise(note, read, silenced)]


def long(count: int) -> str:
    """Return a text of so many different words."""
    return " ".join(f"w{n}" for n in range(count))


def items(count: int) -> list[str]:
    """Return so many items."""
    return [f"item {n}" for n in range(count)]


@pytest.mark.parametrize(
    ("fields", "path"),
    (
        ({"term": "T", "meaning": "{}"}, ("meaning",)),
        ({"question": "Q?", "answer": "{}"}, ("answer",)),
        ({"list": "L", "items": ["a", "{}"]}, ("items", 1)),
        ({"choose": "C?", "right": "{}", "wrong": ["{}x", "{}y"]}, ("right",)),
        ({"difference": ["A", "B"], "aspects": {"x": ["{}", "n"], "y": ["o", "p"]}}, ("aspects", "x")),
        ({"difference": ["A", "B"], "alike": "{}"}, ("alike",)),
    ),
)
def test_a_long_answer_is_told_where_it_stands(fields: dict[str, Any], path: tuple[str | int, ...]) -> None:
    """Forty words are fine in every kind, forty-one aren't."""

    def filled(value: Any, text: str) -> Any:
        if isinstance(value, str):
            return value.replace("{}", text)
        if isinstance(value, list):
            return [filled(item, text) for item in value]
        return {key: filled(item, text) for key, item in value.items()}

    assert ("long-answer", path) not in found(**filled(fields, long(MOST_WORDS)))
    assert ("long-answer", path) in found(**filled(fields, long(MOST_WORDS + 1)))


def test_a_model_answer_of_an_interview_may_be_long() -> None:
    """It is spoken, and judged by its points."""
    assert found(interview="Why?", answer=long(200)) == []


def test_words_are_counted_as_one_reads_them() -> None:
    """Marks and code don't count, a compound is one word, two signs of Chinese make one."""
    assert words("**two** `words`") == 2
    assert words("well-known don't 3.5") == 3
    assert words("```\na b c d\n```\nafter") == 1
    assert words("光合作用 is") == 3
    assert words("") == 0


@pytest.mark.parametrize("count", (MOST_ITEMS, MOST_ITEMS + 1))
def test_seven_items_and_points_are_enough(count: int) -> None:
    """The eighth is one too many, in lists, points, aspects that are asked for, and bullets of an answer."""
    more = count > MOST_ITEMS
    aspects = {item: [f"{item} a", f"{item} b"] for item in items(count)}
    bullets = "\n".join(f"- {item}" for item in items(count))
    assert found(list="L", items=items(count)) == [("long-list", ("items",))] * more
    assert found(question="Q?", answer="a", points=items(count)) == [("many-points", ("points",))] * more
    assert found(question="Q?", answer=bullets) == [("long-list", ("answer",))] * more
    assert found(difference=["A", "B"], aspects=aspects) == [("long-list", ("aspects",))] * more
    assert found(difference=["A", "B"], aspects=aspects, faces=["aspect"]) == []


@pytest.mark.parametrize("count", (MOST_GAPS, MOST_GAPS + 1))
def test_three_gaps_are_enough(count: int) -> None:
    """The fourth is one too many."""
    assert found(cloze=" ".join(f"{{{{gap {n}}}}}" for n in range(count))) == [("many-gaps", ("cloze",))] * (count > 3)


@pytest.mark.parametrize("kind", ("question", "choose", "interview"))
def test_a_heading_is_no_question(kind: str) -> None:
    """Only the three kinds that ask by a sentence of their own must ask."""
    fields = {**EXAMPLES[kind], kind: "Photosynthesis"}
    assert ("no-question", (kind,)) in found(**fields)
    assert ("no-question", (kind,)) not in found(**{**fields, kind: "Explain photosynthesis."})


def test_a_list_may_have_a_heading() -> None:
    """Its prompt says what the items are."""
    assert found(list="The four Ps", items=items(4)) == []


def test_a_difference_of_one_aspect_is_told() -> None:
    """One aspect is told, two aren't, and none beside what is alike isn't either."""
    assert found(difference=["A", "B"], aspects={"x": ["u", "v"]}) == [("one-aspect", ("aspects",))]
    assert found(difference=["A", "B"], aspects={"x": ["u", "v"], "y": ["s", "t"]}) == []
    assert found(difference=["A", "B"], alike="both are letters") == []


@pytest.mark.parametrize(
    ("term", "meaning", "told"),
    (
        ("Strategy", "A strategy is a plan.", True),
        ("Pricing", "How goods are priced.", True),
        ("Marketing strategy", "A plan for the marketing of a company.", False),
        ("Strategy", "A plan for years. A strategy names whom to serve.", False),
        ("Market", "Where marketing finds its buyers.", False),
    ),
)
def test_a_term_inside_its_own_meaning_is_told(term: str, meaning: str, told: bool) -> None:
    """The whole term in the sentence that says what it is, in any inflection; a part of it, or a later sentence, is fine."""
    assert found(term=term, meaning=meaning) == [("term-in-meaning", ("meaning",))] * told


@pytest.mark.parametrize("answer", ("Yes", "no.", "**True**", "Ja", "はい"))
def test_yes_or_no_is_told(answer: str) -> None:
    """Whatever the language; a reason after it makes it fine."""
    assert found(question="Is it?", answer=answer) == [("yes-or-no", ("answer",))]
    assert found(question="Is it?", answer=f"{answer}, for it grew") == []


def test_a_prompt_that_holds_its_answer_is_told() -> None:
    """In questions, choices and the rest of a sentence with gaps; short words and other forms are left alone."""
    assert found(question="Is Paris or Rome larger?", answer="Paris") == [("answer-in-prompt", ("question",))]
    assert found(question="How do Parisians call it?", answer="Paris") == []
    assert found(question="Is it a 3 or a 4?", answer="3") == []
    assert found(cloze="{{plans}} and no plans") == [("answer-in-prompt", ("cloze",))]
    assert found(cloze="{{plans}} and {{plans}}") == []
    assert found(cloze="{{c1::plans}} and {{c2::plans}}") == [("answer-in-prompt", ("cloze",))]
    assert found(question="植物的光合作用叫什么?", answer="光合作用") == [("answer-in-prompt", ("question",))]
    assert found(choose="Why is red wine red?", right="red wine", wrong=["a", "b"]) == [
        ("answer-in-prompt", ("choose",))
    ]
    assert found(choose="Is red wine or white wine red?", right="red wine", wrong=["white wine", "b"]) == []


def test_the_longest_option_gives_itself_away() -> None:
    """Twice as long and six words longer, and not only one of the two."""
    wrong = [long(3), "x"]
    assert found(choose="C?", right=long(9) + " r", wrong=wrong) == [("longest-is-right", ("right",))]
    assert found(choose="C?", right=long(8) + " r", wrong=[long(4), "x"]) == []
    assert found(choose="C?", right=long(16), wrong=[long(10), "x"]) == []


@pytest.mark.parametrize(
    "option", ("All of the above", "none of these", "Both of them", "Alle genannten", "以上都是", "any of the others")
)
def test_options_about_options_are_told(option: str) -> None:
    """Options are shuffled, so nothing is above."""
    assert found(choose="C?", right="a", wrong=["b", option]) == [("all-of-the-above", ("wrong", 1))]


def test_one_wrong_option_is_told() -> None:
    """One against one is a coin; two right ones against one aren't."""
    assert found(choose="C?", right="a", wrong="b") == [("one-wrong", ("wrong",))]
    assert found(choose="C?", right=["a", "c"], wrong="b") == []


def test_silence_in_the_note_or_the_deck() -> None:
    """A code that the note or its deck silences isn't told; others are."""
    fields: dict[str, Any] = {"choose": "Photosynthesis", "right": "a", "wrong": "b"}
    assert [code for code, _ in found(**fields)] == ["no-question", "one-wrong"]
    assert [code for code, _ in found(**fields, silence="one-wrong")] == ["no-question"]
    assert [code for code, _ in found("no-question", **fields)] == ["one-wrong"]
    assert found("no-question", **fields, silence=["one-wrong"]) == []


def test_an_unknown_code_is_a_warning_with_the_nearest() -> None:
    """The note is loaded all the same."""
    faults: list[Any] = []
    assert read_note({"question": "Q?", "answer": "A", "silence": ["long-anwser"]}, {}, faults) is not None
    [fault] = faults
    assert (fault.severity, fault.path) == ("warning", ("silence", 0))
    assert "`long-answer`" in fault.hint


def test_prompts_know_what_asks_the_same() -> None:
    """Case, marks and the last sign don't count; a choice isn't the same as an open question."""

    def of(**fields: Any) -> set[str]:
        note = read_note(fields, {}, [])
        assert note is not None
        return set(prompts(note))

    assert of(question="**Why** plan?", answer="a") == of(question="why plan", answer="b")
    assert of(question="Why plan?", answer="a").isdisjoint(of(choose="Why plan?", right="a", wrong=["b"]))
    assert of(cloze="{{a}} b").isdisjoint(of(cloze="a {{b}}"))
    one = of(difference=["A", "B"], aspects={"x": ["s", "t"], "y": ["u", "v"]})
    assert one.isdisjoint(of(difference=["A", "B"], aspects={"z": ["s", "t"], "w": ["u", "v"]}))


@settings(suppress_health_check=[HealthCheck.too_slow])  # the first draw builds the strategies
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=5), st.sampled_from([*KINDS]))
def test_every_note_can_be_advised_on(fields: dict[str, Any], key: str) -> None:
    """Whatever a note holds: known codes, paths that lead into it, and a message with a reason."""
    given_fields = {**EXAMPLES[key], **COMMON, **{name: value for name, value in fields.items() if name not in KINDS}}
    note = read_note(given_fields, {}, [])
    if note is None:
        return
    for advice in advise(note, given_fields):
        assert advice.code in ADVICE_CODES
        assert advice.message
        assert advice.hint.endswith(".")
        here: Any = given_fields
        for step in advice.path:
            here = here[step]
