"""What an aspect is called by the words in which two things are set against each other."""

import pytest

from studydeck.drafting.comparing.aspect_words import named_by_words


@pytest.mark.parametrize(
    ("one", "other", "name"),
    (
        ("cost five euros", "cost two", "cost"),
        ("are usually dear", "are cheap", "cost"),
        ("is heavy, and loud", "is light", "weight"),
        ("is a pale green", "is dark", ""),
        ("is dark", "is light", "colour"),
        ("must have a licence", "need no papers", "requirements"),
        ("live in the sea", "live on land for years", "where they live"),
        ("live long", "live for a year", ""),
        ("take two hours", "takes a day", "duration"),
        ("take the bus", "takes a train", ""),
        ("have long, pointed ears", "have round banana shaped ears", "ears"),
        ("have long ears", "have round ones", "ears"),
        ("has lower tuition fees", "has higher tuition fees", "tuition fees"),
        ("are sold in large quantities", "are sold in small quantities to shops", "quantities"),
        ("is a slow method", "is a fast method", ""),
        ("help people in the water", "eat people in the water", ""),
        ("is what a baker pays", "is what a customer pays", ""),
        ("grow to two metres", "grow to six metres", "size"),
        ("wait five minutes", "stay ten minutes", ""),
    ),
)
def test_verbs_adjectives_and_a_shared_noun_name_an_aspect(one: str, other: str, name: str) -> None:
    """Both must name the same; what is common ground, a measure or the kind of thing names nothing."""
    assert named_by_words([one, other]) == name
    assert named_by_words([other, one]) == name
