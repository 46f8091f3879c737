"""Definitions: both directions, without giving the term away."""

from studydeck.core.notes import cards_of, read_note


def made(**fields):
    """Return the note and the faults of a definition."""
    faults = []
    return read_note({"term": "Strategy", "meaning": "A long-range plan.", **fields}, {}, faults), faults


def test_both_directions():
    """A definition asks for the meaning, and for the term."""
    note, faults = made()
    assert not faults
    assert [(f.name, f.prompt, f.answer.text) for f in cards_of(note)] == [
        ("meaning", "Strategy", "A long-range plan."),
        ("term", "A long-range plan.", "Strategy"),
    ]
    assert len({face.group for face in cards_of(note)}) == 1


def test_the_term_is_masked_in_every_form():
    """The card for the term hides it in any case, in the plural, hyphenated, and under its other names."""
    note, _ = made(
        term={"say": "Marketing strategy", "or": ["game plan"]},
        meaning="MARKETING STRATEGIES, a marketing-strategy's aim, the Game plans; strategists stay.",
    )
    assert cards_of(note)[1].prompt == "____, a ____ aim, the ____; strategists stay."


def test_a_part_of_a_word_is_not_masked():
    """Only whole words are hidden."""
    note, _ = made(term="art", meaning="A smart start of the art.")
    assert cards_of(note)[1].prompt == "A smart start of the ____."


def test_reverse_false_leaves_the_meaning_only():
    """`reverse: false` drops the card that asks for the term."""
    note, _ = made(reverse="No")
    assert [face.name for face in cards_of(note)] == ["meaning"]


def test_a_meaning_that_is_only_the_term_warns():
    """Where nothing is left to ask, the reverse card is dropped, and said so."""
    note, faults = made(meaning="**Strategies**.")
    assert [face.name for face in cards_of(note)] == ["meaning"]
    assert [(f.severity, f.path) for f in faults] == [("warning", ("meaning",))]


def test_the_example_belongs_to_the_answer():
    """An example is a labelled row of the answer, not part of the question."""
    note, _ = made(example="choosing whom to serve")
    face = cards_of(note)[0]
    assert face.answer.rows[0].text == "choosing whom to serve"
    assert "choosing" not in face.prompt


def test_alternatives_are_kept():
    """Other ways to say the term stay with the note, once each."""
    note, _ = made(term={"say": "PM", "or": ["product manager", "pm", "Product  Manager"]})
    assert note.term.alternatives == ("product manager",)
