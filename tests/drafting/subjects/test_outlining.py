"""A document prepared for the patterns."""

from studydeck.drafting.outline import Outline, Subject
from studydeck.drafting.outlining import outline_of
from tests.drafting.subjects.texts import document_of

BOATS = (Subject("Kayak", ("Kayak", "kayak", "kayaks")), Subject("Canoe", ("Canoe", "canoe", "canoes")))


def _outline(text: str) -> Outline:
    return outline_of(document_of(text), BOATS)


def _about(text: str) -> list[list[int]]:
    return [[mention.subject for mention in sentence.mentions] for sentence in _outline(text).sentences]


def test_a_pronoun_at_the_start_carries_the_subject_on() -> None:
    """`It`, "they" and "their" mean the one subject the sentence before was about, across paragraphs too."""
    assert _about("Boats\nA kayak is closed. It is fast.\nIts paddle has two blades.") == [[0], [0], [0]]


def test_a_pronoun_after_two_subjects_means_nobody() -> None:
    """After a sentence about both it would be a guess."""
    assert _about("Boats\nA kayak is faster than a canoe. It is made of wood.") == [[0, 1], []]


def test_the_former_and_the_latter_are_counted() -> None:
    """They mean the first and the second of the two named before."""
    assert _about("Boats\nCanoes and kayaks float. The former are open, the latter closed.")[1] == [1, 0]


def test_a_new_section_carries_on_its_own_subject_only() -> None:
    """Under a heading "it" means who the heading names, or nobody."""
    assert _about("Boats\nA kayak is closed.\n# Price\nIt is high.\n# The canoe\nIt is open.") == [[0], [], [1]]


def test_items_do_not_carry_on_from_each_other() -> None:
    """What one bullet is about says nothing of the next."""
    assert _about("Boats\nLook:\n- A kayak is closed.\n- It depends on the lake.") == [[], [0], []]


def test_sections_know_their_subject_level_and_end() -> None:
    """A subsection inherits its parent's subject; a heading that names both has none; numbers and colons go."""
    outline = _outline("Kayak or canoe\n# 1. The kayak:\nA boat.\n# 2) Kayaks and canoes\nBoats.")
    told = [(section.heading, section.subject, section.first, section.last) for section in outline.sections]
    assert told == [
        ("", -1, 0, 5),
        ("Kayak or canoe", -1, 0, 5),
        ("The kayak", 0, 1, 3),
        ("Kayaks and canoes", -1, 3, 5),
    ]


def test_a_quote_knows_its_lines_and_heading() -> None:
    """A sentence is tied to its place in the source."""
    outline = _outline("Boats\n# Price\nA kayak is dear. A canoe is cheap.")
    sentence = outline.sentences[1]
    quote = outline.quote([(sentence.passage, sentence.span)], sentence.block)
    assert (quote.text, quote.lines, quote.heading) == ("A canoe is cheap.", (3,), "Price")


def test_a_pronoun_after_one_who_only_meets_another_means_the_first() -> None:
    """In `a kayak shares its shape with a canoe` the canoe hangs on a preposition: what follows is about the kayak."""
    assert _about("Boats\nA kayak travels with a canoe. It is made of wood.") == [[0, 1], [0]]
    assert _about("Boats\nKayaks belong to canoes. They are made of wood.") == [[0, 1], [0]]
