"""Other names of a subject that the document uses."""

import pytest

from studydeck.drafting.subjects import subjects
from tests.drafting.subjects.texts import document_of


def _aliases(text: str) -> list[set[str]]:
    return [set(subject.aliases) for subject in subjects.find(document_of(text))]


def test_the_plural_is_an_alias() -> None:
    """A subject in the singular is also named in the plural."""
    first, _second = _aliases(
        "Lorry vs bus\nMany lorries are loud, while a bus is quiet. A lorry carries goods. Buses carry people."
    )
    assert {"lorry", "lorries"} <= first


@pytest.mark.parametrize(
    "text",
    (
        "Hot air balloon (HAB) vs kite\nA HAB is big, while a kite is small. The hot air balloon flies. A kite flies.",
        "HAB vs kite\nA hot air balloon (HAB) is big, while a kite is small. The HAB flies. A kite flies.",
        "HAB vs kite\nA HAB (hot air balloon) is big, while a kite is small. The HAB flies. A kite flies.",
    ),
)
def test_an_abbreviation_and_its_long_form_name_one_thing(text: str) -> None:
    """Whichever stands in the brackets."""
    first, _second = _aliases(text)
    assert {"HAB", "hot air balloon"} <= {*first, *(alias.lower() for alias in first)}


def test_brackets_that_hold_something_else_are_no_abbreviation() -> None:
    """A place or a number isn't another name."""
    first, _second = _aliases("Hail (USA) vs sleet\nHail falls, while sleet slides. Hail hurts. Sleet doesn't.")
    assert "USA" not in first


def test_a_role_stands_for_its_field_where_the_document_says_so() -> None:
    """Kite designers are found under kite design, but nobody is who isn't named."""
    first, second = _aliases(
        "Kite design vs kite repair\nKite design is an art. Kite designers draw, while kite repair mends. Kite repair is dull."
    )
    assert "kite designers" in first
    assert not any("repairer" in alias for alias in second)


def test_other_heads_that_both_get_are_aliases() -> None:
    """Where the text speaks of dry and wet methods too, "dry methods" is dry cleaning."""
    first, second = _aliases(
        "Dry vs wet cleaning\nDry cleaning uses solvents, while wet cleaning uses water. Dry methods cost more. Wet methods cost less."
    )
    assert "dry methods" in first
    assert "wet methods" in second


def test_two_subjects_share_no_alias() -> None:
    """Manager and management are two things where the article compares them."""
    first, second = _aliases(
        "Stock manager vs stock management\nA stock manager is a person, while stock management is a task. The stock manager leads. Stock management lasts."
    )
    assert not first & second


def test_a_thing_of_its_own_is_no_alias() -> None:
    """A project is no project manager, though the text defines it."""
    first, _second = _aliases(
        "Project manager vs program manager\n# Project\nA project is a piece of work. Project managers plan it.\n# Program\nA program is a set of projects. Program managers lead it."
    )
    assert "project" not in {alias.casefold() for alias in first}


def test_a_telling_word_before_another_noun_is_an_alias() -> None:
    """Naming "Gothic churches" speaks of Gothic architecture, though no "Romanesque churches" are named."""
    first, second = _aliases(
        "Gothic vs Romanesque architecture\nGothic architecture is tall, while Romanesque architecture is low. Gothic churches have glass. The churches are old. Romanesque halls are dark. Many halls remain. Gothic soars."
    )
    assert "gothic churches" in first
    assert "romanesque halls" in second
    assert "gothic soars" not in first


def test_two_adjectives_are_named_before_their_nouns() -> None:
    """Romantic and Modern stand before "composers" in the same way."""
    first, second = _aliases(
        "Romantic vs Modern\nRomantic composers liked tunes. Modern composers like rhythm. Many composers died. The Romantic era was long, the Modern era is short."
    )
    assert "romantic composers" in first
    assert "modern composers" in second


def test_a_middle_word_may_be_left_out() -> None:
    """Real rates are real interest rates beside nominal rates."""
    _first, second = _aliases(
        "Nominal rates vs real interest rates\nNominal rates are printed, while real rates are reckoned. Real interest rates may be negative. Nominal rates aren't."
    )
    assert "real rates" in second


def test_a_name_cut_short_counts_for_both() -> None:
    """Where "fresh energy" is used alone, "stale energy" is the other's."""
    _first, second = _aliases(
        "Fresh energy sources vs stale energy sources\nFresh energy is clean. Stale energy, on the other hand, is not. Fresh energy sources renew. Stale energy sources end."
    )
    assert "stale energy" in second


def test_what_it_is_also_called_is_an_alias() -> None:
    """`also known as` gives another name."""
    first, _second = _aliases(
        "Orcas vs sharks\nOrcas, also known as killer whales, are mammals, while sharks are fish. Orcas breathe. Sharks don't."
    )
    assert "killer whales" in first


def test_only_names_that_the_document_uses_are_aliases() -> None:
    """No plural is made up."""
    first, _second = _aliases("Hail vs sleet\nHail is hard, while sleet is soft. Hail falls. Sleet falls.")
    assert first == {"Hail"}


def test_two_spellings_of_one_name_are_one_subject() -> None:
    """A grey crane is a gray crane, on either side of the ocean."""
    first, _second = _aliases(
        "Gray crane vs red crane\nThe grey crane is tall, while the red crane is small. Gray cranes fly far. Red cranes stay."
    )
    assert "grey crane" in first


def test_initials_are_an_alias_though_they_are_never_spelt_out() -> None:
    """Capitals that are a name's initials stand for it, where the text goes on using them."""
    first, _second = _aliases(
        "Home cooking vs fishing\nHC is slow, while fishing is slower. HC feeds all. Fishing feeds some. Home cooking is old."
    )
    assert "HC" in first
