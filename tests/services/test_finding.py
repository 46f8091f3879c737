"""Searching while somebody types: the newest question is answered, an older one never."""

from studydeck.core.query import Order
from studydeck.services.browsing.finding import Finder, Question

DECK = "title: Many\nid: many\nnotes:\n" + "".join(
    f"  - {{question: word q{n:03}, answer: a{n}}}\n" for n in range(300)
)


def test_the_first_page_comes_before_the_whole(home):
    """A question is answered twice: with the first cards at once, then with all of them, which begin alike."""
    home.deck("many.yaml", DECK)
    with home.open() as library:
        told = []
        finder = Finder(library, told.append)
        assert finder.ask(Question("word", first=20))
        finder.work()
        finder.close()
    assert [(len(found.cards), found.whole) for found in told] == [(20, False), (300, True)]
    assert told[1].cards[:20] == told[0].cards


def test_few_cards_come_at_once(home):
    """Where the first page holds all there are, nothing follows."""
    home.deck("many.yaml", DECK)
    with home.open() as library:
        told = []
        finder = Finder(library, told.append)
        finder.ask(Question("q007"))
        finder.work()
        finder.close()
    assert [(len(found.cards), found.whole) for found in told] == [(1, True)]


def test_an_older_question_is_never_answered(home):
    """What was asked meanwhile is answered in its place, by the thread that is at work already."""
    home.deck("many.yaml", DECK)
    with home.open() as library:
        told = []
        finder = Finder(library, told.append)
        assert finder.ask(Question("q007"))
        assert not finder.ask(Question("q008"))
        newest = Question("q009", Order.PROMPT)
        assert not finder.ask(newest)
        finder.work()
        finder.close()
    assert [found.question for found in told] == [newest]


def test_a_question_that_comes_amid_an_answer_ends_it(home):
    """Between the first page and the whole something else is asked: the whole of the old question never comes."""
    home.deck("many.yaml", DECK)
    with home.open() as library:
        told = []

        def tell(found):
            told.append(found)
            if found.question.query == "word" and len(told) == 1:
                finder.ask(Question("q007"))

        finder = Finder(library, tell)
        finder.ask(Question("word", first=20))
        finder.work()
        finder.close()
    assert [(found.question.query, len(found.cards)) for found in told] == [("word", 20), ("q007", 1)]


def test_a_wrong_query_is_told_and_the_next_one_found(home):
    """An error is an answer; the finder goes on."""
    home.deck("many.yaml", DECK)
    with home.open() as library:
        told = []
        finder = Finder(library, told.append)
        finder.ask(Question("is:nonsense"))
        finder.work()
        assert "nonsense" in str(told[0].error)
        assert finder.ask(Question("q001"))
        finder.work()
        finder.close()
    assert len(told[1].cards) == 1


def test_after_closing_nothing_is_told(home):
    """Who closes hears nothing more."""
    home.deck("many.yaml", DECK)
    with home.open() as library:
        told = []
        finder = Finder(library, told.append)
        finder.ask(Question("word"))
        finder.close()
        finder.work()
    assert told == []
