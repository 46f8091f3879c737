"""What counts as a prompt that asks, in several languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.asking import asks

ASKING = """
Why plan?
Explain the four Ps.
Now name two of them
Please describe a roadmap
In one sentence, define churn.
Tell me about yourself
Think of a launch. Name its owner.
What is a roadmap
In a startup, who owns the roadmap
A product manager mostly ...
The capital of France is ____
Complete: to be, or
2 + 2 =?
Is it so
¿Qué es esto
何ですか？
これは何か
ما هذا؟
Τι είναι αυτό;
Erkläre die Photosynthese.
Nenne zwei Gründe
Wer war das
Warum der Himmel blau ist
Expliquez la photosynthèse
Pourquoi planifier
Explica la fotosíntesis
Spiega la fotosintesi
Объясните, что такое фотосинтез
光合作用的两个阶段及其产物分别发生在哪里
***
x + 3 = ?
Translate: dog
""".strip().splitlines()

NOT_ASKING = """
Photosynthesis
The role of the product manager
Kneading.
Marketing strategy and marketing management
The plan that was made
Fotosynthese in Pflanzen
光合成
Фотосинтез
Das Haus
4 Ps
""".strip().splitlines()


@pytest.mark.parametrize("prompt", [line for line in ASKING if line != "Τι είναι αυτό;"])
def test_a_question_an_order_or_a_blank_asks(prompt: str) -> None:
    """Question marks of any script, question words, orders and open ends ask; so does what can't be judged."""
    assert asks(prompt)


def test_a_greek_question_mark_asks() -> None:
    """Greek asks with a sign that looks like a semicolon, and is often typed as one."""
    assert asks("Τι είναι αυτό;")
    assert asks("Τι είναι\u037e")


@pytest.mark.parametrize("prompt", NOT_ASKING)
def test_a_bare_heading_asks_nothing(prompt: str) -> None:
    """A heading or a statement is no question."""
    assert not asks(prompt)


@given(st.text(max_size=30))
def test_a_question_mark_always_asks(text: str) -> None:
    """Whatever stands before it."""
    assert asks(f"{text}?")
    assert asks(text) in {True, False}
