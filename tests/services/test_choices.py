"""Multiple choice made from cards: what it asks, what stands among the options, and what it never shows."""

from collections.abc import Iterator

import pytest

from studydeck.core.events import EventKind
from studydeck.core.scheduler import Rating
from studydeck.services.browsing.browse import cards
from studydeck.services.history import find_card
from studydeck.services.library import Library
from studydeck.services.studying.choices import as_choice
from studydeck.services.studying.day import Selection
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import Showing, show
from studydeck.store import log
from tests.conftest import Home

DECK = """\
title: Terms
synonyms:
  - [churn, attrition]
notes:
  - {term: {name: Churn, also: [loss rate]}, meaning: Churn is the part of the customers who leave in a month., confusable: [Retention]}
  - {term: Retention, meaning: The part of the customers who stay after a given time.}
  - {term: Attrition, meaning: A gradual wearing down of whoever once bought.}
  - {term: Adoption, meaning: How many new users really begin to use something.}
  - {term: Margin, meaning: What is left of a price when all costs are paid.}
  - {term: Reach, meaning: How many people see a message at least one time.}
  - difference: [Strategy, Management]
    aspects:
      Time: [years, months]
      Level: [strategic, tactical]
      Question: [where to go, how to get there]
  - {question: Who sets the price?, answer: The product manager}
  - {question: Who writes the code?, answer: The engineers}
  - {question: Who buys media?, answer: An agency}
  - {question: What is sold?, answer: An offer}
  - cloze: "A {{funnel}} has an upper end."
  - cloze: "A {{persona}} stands for a group."
  - cloze: "A {{roadmap}} shows what comes, and no {{backlog}} does."
  - {list: Colours, items: [red, green]}
  - {choose: Which?, right: this, wrong: [that, those]}
"""
ALONE = """\
title: Alone
notes:
  - {term: Lonely, meaning: With nobody around.}
  - {question: Why?, answer: Because.}
"""
GREEK = """\
title: Greek
notes:
  - cloze: The {{alpha}} beats the beta.
  - cloze: The {{beta}} loses.
  - cloze: There are {{gamma}} rays.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Open a library whose decks don't change."""
    from tests.conftest import FakeClock

    home = Home(tmp_path_factory.mktemp("choices"), FakeClock())
    home.deck("terms.yaml", DECK)
    home.deck("alone.yaml", ALONE)
    home.deck("greek.yaml", GREEK)
    with home.open() as opened:
        yield opened


def showing(library: Library, key: str) -> Showing:
    """Return a card as it is asked openly."""
    found = show(library, find_card(library, key), library.today())
    assert found is not None
    return found


def options(library: Library, key: str) -> tuple[str, ...]:
    """Return the options that are made for a card, the right one first."""
    made = as_choice(library, showing(library, key))
    assert made is not None
    (right,) = made.right
    return (made.options[right], *(text for n, text in enumerate(made.options) if n != right))


def test_a_definition_is_asked_among_meanings_of_its_deck(library: Library) -> None:
    """What its author calls confusable is always there; its own name is hidden in its meaning."""
    right, *wrong = options(library, "terms/churn/meaning")
    assert right == "____ is the part of the customers who leave in a month."
    assert any("who stay after" in text for text in wrong)
    assert len(wrong) == 3


def test_a_synonym_is_never_among_the_options(library: Library) -> None:
    """Both of the deck's synonyms would be right."""
    assert "Attrition" not in options(library, "terms/churn/term")
    assert "Churn" not in options(library, "terms/attrition/term")


def test_sides_of_a_difference_are_exchanged(library: Library) -> None:
    """Right is each subject with its own side; the exchanged sides are always among the wrong ones."""
    right, *wrong = options(library, "terms/strategy-and-management/aspect/time")
    assert right == "Strategy: years; Management: months"
    assert "Strategy: months; Management: years" in wrong
    assert not any("Strategy: strategic" in text for text in wrong)  # true, though of another aspect


def test_who_is_asked_among_those_who(library: Library) -> None:
    """An answer to another sort of question would give itself away."""
    assert set(options(library, "terms/who-sets-the-price/answer")) == {
        "The product manager",
        "The engineers",
        "An agency",
    }
    assert as_choice(library, showing(library, "terms/what-is-sold/answer")) is None


def test_a_gap_is_asked_among_gaps_and_terms(library: Library) -> None:
    """The other gap of the sentence isn't among them."""
    found = options(library, "terms/a-roadmap-shows-what-comes-and-no-backlog-does/cloze/roadmap")
    assert found[0] == "roadmap"
    assert "backlog" not in found


def test_a_gap_is_never_offered_what_its_sentence_shows(library: Library) -> None:
    """What fills another sentence's gap, but stands in this one, is no option; here one too few is left."""
    assert as_choice(library, showing(library, "greek/the-alpha-beats-the-beta/cloze/alpha")) is None
    assert set(options(library, "greek/the-beta-loses/cloze/beta")) == {"beta", "alpha", "gamma"}


@pytest.mark.parametrize(
    "key",
    (
        "terms/colours/items",
        "terms/which/choice",
        "terms/strategy-and-management/which/time",
        "terms/strategy-and-management/overview",
        "alone/lonely/meaning",
        "alone/why/answer",
    ),
)
def test_cards_without_plausible_options_stay_as_they_are(library: Library, key: str) -> None:
    """Lists, choices, `which` cards, overviews; and decks with too little in them."""
    assert as_choice(library, showing(library, key)) is None


def test_the_same_showing_is_the_same_choice(library: Library) -> None:
    """And says of each option from which note it is."""
    first, second = (as_choice(library, showing(library, "terms/churn/meaning")) for _ in range(2))
    assert first == second
    assert first is not None
    (right,) = first.right
    assert first.about[right] == showing(library, "terms/churn/meaning").uid
    assert len(set(first.about)) == len(first.options)
    assert first.variant.startswith("made order=")


def test_a_sitting_asks_by_choice_and_notes_what_was_taken(home: Home) -> None:
    """The choice reveals and suggests; a wrong one is told to what it is about."""
    home.deck("terms.yaml", DECK)
    with home.open() as library:
        chosen = Selection(cards=(find_card(library, "terms/churn/meaning"),), choices=True)
        session = Session(library, chosen)
        assert "multiple choice" in session.notice
        turn = session.turn
        assert turn is not None
        session.refresh()
        assert session.turn is not None
        assert session.turn.asked == turn.asked
        session.turn.choose(next(n for n, text in enumerate(turn.asked.options) if "who stay" in text))
        assert session.turn.suggestion is Rating.AGAIN
        session.answer(Rating.AGAIN)
        (confused,) = log.of_kind(library.connection, EventKind.CONFUSION)
        assert [side["name"] for side in confused.detail["pair"]] == ["Churn", "Retention"]
        assert confused.detail["how"] == "choice"


def test_options_follow_an_edit_of_the_deck(home: Home) -> None:
    """What is kept of a deck in memory goes when it is read anew."""
    from studydeck.services.taking_in.takein import take_in

    home.deck("terms.yaml", DECK)
    with home.open() as library:
        assert "Retention" in options(library, "terms/adoption/term") + options(library, "terms/churn/term")
        home.deck("terms.yaml", DECK.replace("term: Retention", "term: Loyalty").replace("[Retention]", "[Loyalty]"))
        take_in(library)
        assert "Loyalty" in options(library, "terms/churn/term")
        assert "Retention" not in options(library, "terms/churn/term")


def test_no_field_opens_over_options_that_were_made(home: Home) -> None:
    """Who asks for choices chooses, although definitions are typed otherwise."""
    home.settings('[study]\ntyped = ["definition"]\n')
    home.deck("terms.yaml", DECK)
    with home.open() as library:
        card = find_card(library, "terms/churn/meaning")
        openly = Session(library, Selection(cards=(card,))).turn
        choosing = Session(library, Selection(cards=(card,), choices=True)).turn
        assert openly is not None
        assert choosing is not None
        assert openly.typed is not None
        assert choosing.typed is None


def test_grammar_gives_no_option_away(home: Home) -> None:
    """An answer that alone goes on as `because` or `to` isn't put among others; nor a gap among other forms of words."""
    home.deck(
        "grammar.yaml",
        """\
title: Grammar
id: grammar
notes:
  - {question: What comes of a sale?, answer: Because it lets both sides win in the end.}
  - {question: What comes of a plan?, answer: A common aim for all teams.}
  - {question: What comes of a talk?, answer: A clear view of the market.}
  - {question: What comes of a test?, answer: A list of open questions.}
  - {question: What comes of a visit?, answer: A feeling for those who buy.}
  - cloze: 'Teams are {{launching}} a product.'
  - cloze: 'They reach their {{early}} goals.'
  - cloze: 'They meet the {{board}} soon.'
  - cloze: 'They write a {{report}} then.'
  - cloze: 'They draw a {{roadmap}} first.'
  - cloze: 'Growth is counted in {{months::units of time}} here.'
""",
    )
    with home.open() as library:
        shown = [showing(library, card["key"]) for card in cards(library)]
        made = {one.asked.answer.text: as_choice(library, one) is not None for one in shown}
    assert {text.split()[0] for text, chosen in made.items() if not chosen} == {
        "Because",
        "launching",
        "early",
        "months",
    }
