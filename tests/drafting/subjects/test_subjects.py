"""The things that a document compares."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.drafting.readers.reading import read
from studydeck.drafting.subjects import subjects
from tests.drafting.subjects.texts import document_of, openings, same, titles


def _names(text: str, given: tuple[str, ...] = ()) -> list[str]:
    return [subject.name for subject in subjects.find(document_of(text), given)]


def test_titles_of_all_fields_are_read() -> None:
    """Out of more than a hundred titles, each gives the things it compares, or none."""
    wrong = [text.split("\n")[0] for wanted, text in titles() if not same(wanted, subjects.find(document_of(text)))]
    assert not wrong


def test_short_articles_are_understood() -> None:
    """Title, headings, tables and sentences together give the subjects; a recipe or a glossary has none."""
    wrong = [text.split("\n")[0] for wanted, text in openings() if not same(wanted, subjects.find(document_of(text)))]
    assert not wrong


def test_given_subjects_come_before_all_guesses() -> None:
    """What the user names is taken, in his order, with the aliases that the document shows."""
    text = "Cats vs dogs\nCats sleep. Dogs run. A hamster, also known as a golden hamster, hides. Hamsters dig."
    found = subjects.find(document_of(text), ("hamster", "cats"))
    assert [subject.name for subject in found] == ["Hamster", "Cats"]
    assert "hamsters" in found[0].aliases


@pytest.mark.parametrize("text", ("", "\n\n", "vs", "A vs B", "and and and", "Difference between", "? | ? | ?"))
def test_texts_without_words_have_no_subjects(text: str) -> None:
    """Nothing to compare is no error."""
    assert not _names(text)


def test_a_site_as_title_does_no_harm() -> None:
    """Where the title is the site's, the heading under it is read."""
    assert _names("AnswerBox\n# Hail vs. Sleet\nHail falls in summer. Sleet falls in winter.") == ["Hail", "Sleet"]


def test_an_adverb_is_no_subject() -> None:
    """`Simply put, a pear is ...` speaks of pears."""
    text = "\nSimply put, a pear is long, while an apple is round. An apple, on the other hand, is simply a ball. Simply eat it. A pear is soft. Apples keep."
    assert _names(text) == ["Pear", "Apple"]


def test_a_shared_word_is_written_alike() -> None:
    """Where a label alone has the capital, the other name shows how it is written."""
    text = "\nThe main difference between slow and quick cooking lies in time. Quick cooking is loud.\n- Slow Cooking: Takes hours.\n- Quick Cooking: Takes minutes.\nSlow Cooking: soft. Quick Cooking: crisp."
    assert _names(text) == ["Slow cooking", "Quick cooking"]


def test_a_larger_set_takes_the_place_of_one_inside_it() -> None:
    """A table with three columns is about three things, though a sentence contrasts two of them."""
    text = "Metals\n| Feature | Iron | Copper | Tin |\n| Colour | grey | red | white |\nIron rusts, while copper doesn't. Tin is soft. Copper conducts."
    assert _names(text) == ["Iron", "Copper", "Tin"]


def test_the_head_of_a_table_copied_one_cell_a_line_is_read() -> None:
    """After "Basis for comparison" the names follow, up to the first aspect."""
    assert _names("Basis for comparison\nHail\nSleet\nMeaning\nLumps of ice\nWet snow") == ["Hail", "Sleet"]


def test_labels_that_recur_say_more_than_a_heading_in_the_text() -> None:
    """A "Speed vs. comfort" half-way down doesn't name the subjects, the two labels under each heading do."""
    text = (
        "\nTravel is a matter of taste, and of money, and of the time that you have, whoever you are and wherever you want to "
        "go in this wide world of ours, by day or by night.\n# The question: speed vs. comfort\n- Tram: It is slow.\n- Bus: It is fast."
        "\n# Price\n- Tram: It is cheap.\n- Bus: It is dear."
    )
    assert _names(text) == ["Tram", "Bus"]


def test_two_definitions_that_answer_each_other_are_enough() -> None:
    """Without a title, "on the other hand" after a definition in the same words names a pair."""
    text = "Definitions\nThawing refers to ice that turns to water. It takes heat.\nFreezing, on the other hand, refers to water. Freezing follows thawing."
    assert _names(text) == ["Thawing", "Freezing"]


def test_the_rest_of_a_heading_is_no_part_of_a_name() -> None:
    """FAQ, verbs and other tails end a name."""
    text = "Open market vs closed market\nThe open market is large. The closed market is small.\n# Open market vs closed market FAQ\nThe closed market has walls."
    assert _names(text) == ["Open market", "Closed market"]


def test_words_said_in_one_breath_are_no_pair() -> None:
    """Terms and conditions aren't compared, only because the title joins them."""
    assert not _names("Terms and conditions\nThese terms and conditions apply. Read the terms and conditions well.")


@pytest.mark.parametrize("name", ("Word", "Excel"))
def test_names_keep_the_capital_that_the_text_gives_them(name: str) -> None:
    """Common nouns of a title are written small inside a sentence, names aren't."""
    assert _names(f"{name} vs. Notepad\nPeople like {name}. People like Notepad.") == [name, "Notepad"]


def test_a_title_in_capitals_is_no_shout() -> None:
    """HAIL VS SLEET gives Hail and Sleet."""
    assert _names("HAIL VS SLEET\nPeople fear hail. People like sleet.") == ["Hail", "Sleet"]


@settings(max_examples=15, deadline=None)
@given(st.text(alphabet="ab vs.,:;?!-()|#\n&/'", max_size=200))
def test_any_text_has_subjects_or_none(text: str) -> None:
    """Whatever stands in a document, its subjects are different from each other and named."""
    found = subjects.find(document_of(text))
    assert len({subject.name for subject in found}) == len(found)
    assert all(subject.name and subject.aliases[0] == subject.name for subject in found)


def test_a_long_document_costs_no_more_than_its_beginning() -> None:
    """Only the first fifty pages are looked at, so that ten megabytes cost no more."""
    text = "Hail vs sleet\n" + "Hail is hard, while sleet is soft. " * 20
    assert _names(text + "\n" + "Another line of words, without end. " * 6_000) == ["Hail", "Sleet"]


@pytest.mark.parametrize("sign", ("v/s", "V/s", "v/s."))
def test_a_slash_in_versus_is_read(sign: str) -> None:
    """`A v/s B` compares as `A vs B` does."""
    text = f"Tea {sign} Coffee: Know the Difference\nTea is mild. Coffee is strong. Tea grows on hills. Coffee grows in shade."
    assert _names(text) == ["Tea", "Coffee"]


def test_four_subjects_stay_four_over_sections_of_two() -> None:
    """A title of four carries the sections that set the first against each of the others."""
    text = (
        "Copper v/s Brass v/s Bronze v/s Tin\nCopper is red. Bronze is brown.\n# Copper v/s Brass\nCopper bends, while brass is stiff."
        "\n# Copper v/s Bronze\nBronze is hard. Copper is soft.\n# Copper v/s Tin\nTin melts early. Copper melts late."
    )
    assert _names(text) == ["Copper", "Brass", "Bronze", "Tin"]


def test_a_first_line_that_names_more_than_the_title_counts() -> None:
    """Where the first heading is that of a pair, the line over it still gives all the names."""
    text = read(
        b"Baking v/s Frying v/s Grilling\n\n## Baking v/s Frying\nBaking is slow, while frying is fast.\n\n"
        b"## Baking v/s Grilling\nBaking needs an oven, whereas grilling needs a fire.\n",
        "cooking.md",
    )
    assert [subject.name for subject in subjects.find(text)] == ["Baking", "Frying", "Grilling"]


@pytest.mark.parametrize(
    ("question", "names"),
    (
        ("Should you adopt cats or dogs?", ["Cats", "Dogs"]),
        ("Should your family keep cats or dogs?", ["Cats", "Dogs"]),
        ("Would you rather have cats or dogs?", ["Cats", "Dogs"]),
        ("Which is better, cats or dogs?", ["Cats", "Dogs"]),
        ("Which is better: cats or dogs?", ["Cats", "Dogs"]),
    ),
)
def test_a_question_offers_two_things(question: str, names: list[str]) -> None:
    """What is done with both is no part of the first name."""
    text = f"Pets\n{question}\nCats are quiet, while dogs are loud. Do keep cats inside. You can keep cats in a flat."
    assert _names(text) == names


def test_two_things_to_do_stay_verbs() -> None:
    """`Should you rent or buy?` has no thing behind the verb."""
    assert _names("Should you rent or buy?\nIf you rent, you are free. If you buy, you stay. To buy is dear.") == [
        "Rent",
        "Buy",
    ]


@pytest.mark.parametrize("title", ("Front-end vs Back-end", "Frontend vs Backend", "Front end vs back end"))
def test_spellings_of_a_name_are_one_subject(title: str) -> None:
    """With a hyphen, a space or neither, the name is the same, and each spelling the text has is an alias."""
    text = (
        f"{title}\nThe frontend is seen. The back-end is hidden. Front end work is about looks. The backend keeps data."
        "\n# Frontend\nThe front-end is drawn.\n# Back end\nThe back end counts."
    )
    front, back = subjects.find(document_of(text))
    assert {"frontend", "front-end", "front end"} <= {alias.casefold() for alias in front.aliases}
    assert {"backend", "back-end", "back end"} <= {alias.casefold() for alias in back.aliases}


def test_a_name_spelled_otherwise_in_the_text_is_found() -> None:
    """A title's hyphen needn't stand in the text, nor its capitals."""
    text = "E-Mail vs. letter\nEmail is quick. A letter is slow. Emails cost nothing. An e-mail has no stamp. Letters last."
    mail, letter = subjects.find(document_of(text))
    assert {"email", "emails", "e-mail"} <= set(mail.aliases)
    assert letter.name == "Letter"


def test_two_spellings_that_are_compared_stay_two() -> None:
    """`Setup` and `set up` are two subjects where the title sets one against the other."""
    text = "Setup vs set up\nSetup is a noun, while set up is a verb. The setup was easy. We set up the tent."
    assert _names(text) == ["Setup", "Set up"]
