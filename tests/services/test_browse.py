"""Searching all cards: what SQL finds is what reading every card finds."""

import random
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studydeck.core import memory
from studydeck.core.fold import CardState
from studydeck.core.notes import note_from_json
from studydeck.core.query import parse
from studydeck.core.query_nodes import (
    Added,
    Address,
    And,
    Everything,
    InDeck,
    Is,
    Node,
    Not,
    Number,
    OfFace,
    OfKind,
    Or,
    Phrase,
    QueryError,
    Rated,
    Text,
)
from studydeck.core.scheduler import Rating
from studydeck.core.words import words
from studydeck.services import history
from studydeck.services.browsing import browse
from studydeck.services.browsing.browse import CardLine, Order
from studydeck.services.browsing.searching import Searcher, SearchGivenUp
from studydeck.services.library import Library
from studydeck.services.studying import acts
from studydeck.store import index, log, search, states
from tests.conftest import FakeClock, Home, answer

WORDS = (
    "Market",
    "plan",
    "brand-new",
    "café",
    "市场",
    "営業",
    "mark",
    "a",
    "Straße",
    "is:due",
    "or",
    "x'y",
    '"q"',
    "100%",
)
TAGS = ("definition", "Product manager", "市", "été")


def deck(name: str, rng: random.Random) -> str:
    """Return a deck of notes of several kinds, made of a few words."""

    def say(count: int = 3) -> str:
        return " ".join(rng.choices(WORDS, k=count)).replace('"', "'")

    lines = [f"title: {name.title()} of {say(1)}", f"tags: [{rng.choice(TAGS)}]", "notes:"]
    for number in range(12):
        match number % 4:
            case 0:
                lines += [f'  - term: "{say(2)} {number}"', f'    meaning: "{say(4)}"']
            case 1:
                lines += [f'  - question: "{say()}?"', f'    answer: "{say(5)}"', f'    hint: "{say(1)}"']
            case 2:
                lines += [f'  - list: "{say()} {number}"', f'    items: ["{say(1)} 1", "{say(2)} 2"]']
            case 3:
                lines += [f'  - cloze: "{say(2)} {{{{{say(1)}}}}} and {{{{{say(1)} {number}}}}}"']
        if rng.random() < 0.4:
            lines.append(f"    tags: [{', '.join(rng.sample(TAGS, 2))}]")
        if rng.random() < 0.1:
            lines.append("    suspended: true")
        if rng.random() < 0.2:
            lines.append("    unknown: is a warning")
    return "\n".join(lines) + "\n"


@dataclass(slots=True)
class Seen:
    """Everything a query can ask of one card, read from its note, its state and the log."""

    line: CardLine
    texts: dict[str, list[list[str]]]
    deck: list[list[str]]
    deck_tags: list[list[str]]
    state: CardState
    answers: list[tuple[int, int]]
    added: int
    problem: bool
    rested: float | None


class Naive:
    """Reads every card and asks it the query: slow, and plainly right."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.day = int(library.today())
        self.cards = {line.card: self.see(line) for line in browse.lines(library, list(browse.find(library)))}

    def see(self, line: CardLine) -> Seen:
        """Collect what is known of a card."""
        connection = self.library.connection
        row = index.note(connection, line.uid)
        assert row is not None
        entry = self.library.decks[row.deck]
        note = note_from_json(row.fields, row.sources)
        said = [line.prompt + "\n" + line.answer + "\n" + note.common.hint + "\n" + note.common.remark]
        state = states.get(connection, line.card)
        standing = state.standing
        rested = None
        if standing.memory and standing.last_day is not None:
            rested = max(0, self.day - standing.last_day) / standing.memory.stability
        problems = [p for p in index.problems(connection) if p.path == line.path]
        notes = list(index.notes(connection, row.deck))
        lines = sorted(n.line for n in notes)
        after = [n for n in lines if n > row.line]
        ends = after[0] if after else 10**9
        first = connection.execute("SELECT day FROM first_seen WHERE uid = ?", (line.uid,)).fetchone()
        return Seen(
            line,
            {
                "text": [words(text) for text in said],
                "tags": [words(tag) for tag in note.common.tags],
                "key": [words(row.note)],
            },
            [words(text) for text in (entry.deck.id, entry.deck.title, *entry.deck.breadcrumbs)],
            [words(tag) for tag in entry.deck.tags],
            state,
            [(e.day, e.rating or 0) for e in log.of_card(connection, line.card) if e.kind == "review"],
            first[0],
            any((p.severity != "error" and row.line <= p.line < ends) or p.line < lines[0] for p in problems),
            rested,
        )

    def find(self, query: str) -> set[int]:
        """Return the cards that hold."""
        root = parse(query).root
        return {number for number, seen in self.cards.items() if self.holds(root, seen)}

    def holds(self, node: Node, seen: Seen) -> bool:
        """Ask one card."""
        line, standing = seen.line, seen.state.standing
        match node:
            case Everything():
                return True
            case And(parts):
                return all(self.holds(part, seen) for part in parts)
            case Or(parts):
                return any(self.holds(part, seen) for part in parts)
            case Not(part):
                return not self.holds(part, seen)
            case Text(phrase, column):
                columns = [column] if column else ["text", "tags", "key"]
                texts = [text for name in columns for text in seen.texts[name]]
                return any(stands(phrase, text) for text in texts + (seen.deck_tags if column == "tags" else []))
            case InDeck(phrase):
                return any(stands(phrase, text) for text in seen.deck)
            case OfFace(phrase):
                return stands(phrase, words(line.face))
            case Address(deck, note, face):
                return line.deck_id == deck and line.note == note and face in {"", line.face}
            case OfKind(names):
                return line.kind in names
            case Is(state):
                return self.is_in(state, seen)
            case Number("recall", comparison, value, tolerance):
                if seen.rested is None:
                    return False
                recall = memory.retrievability(self.library.parameters, 1.0, seen.rested)
                return compared(recall, comparison, value, tolerance)
            case Number(field, comparison, value, tolerance):
                number: float | None = {
                    "due": None if line.due is None else line.due - self.day,
                    "lapses": standing.lapses,
                    "reps": standing.reps,
                    "flag": seen.state.flag,
                    "stability": line.stability,
                    "difficulty": line.difficulty,
                }[field]
                return number is not None and compared(number, comparison, value, tolerance)
            case Rated(days, rating):
                return any(day > self.day - days and rating in {0, given} for day, given in seen.answers)
            case Added(days):
                return seen.added > self.day - days

    def is_in(self, state: str, seen: Seen) -> bool:
        """Say whether a card is in a state."""
        line = seen.line
        return {
            "new": line.state == "new",
            "learning": line.state in {"learning", "relearning"},
            "review": line.state == "review",
            "relearning": line.state == "relearning",
            "due": line.due is not None and line.due <= self.day and not line.suspended and not line.buried,
            "suspended": line.suspended,
            "buried": line.buried,
            "leech": line.lapses >= 8,
            "flagged": line.flag > 0,
            "problem": seen.problem,
        }[state]


def compared(number: float, comparison: str, value: float, tolerance: float) -> bool:
    """Compare as the query says."""
    return {
        "<": number < value,
        "<=": number <= value,
        "=": abs(number - value) <= tolerance,
        ">=": number >= value,
        ">": number > value,
    }[comparison]


def stands(phrase: Phrase, text: list[str]) -> bool:
    """Say whether a phrase stands in a list of words."""
    patterns = [re.escape(word).replace(r"\*", ".*") for word in phrase.words]
    if phrase.prefix:
        patterns[-1] += ".*"
    return any(
        all(re.fullmatch(pattern, word) for pattern, word in zip(patterns, text[start:], strict=False))
        for start in range(len(text) - len(patterns) + 1)
    )


@pytest.fixture(scope="module", params=(1, 2))
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a library whose cards have been through everything."""
    rng = random.Random(request.param)
    home = Home(tmp_path_factory.mktemp("browse"), FakeClock())
    for name in ("market", "folder/plans"):
        home.deck(f"{name}.yaml", deck(name.rpartition("/")[2], rng))
    home.clock.advance(days=-40)
    with home.open() as library:
        numbers = list(browse.find(library))
        for step in range(60):
            line = browse.lines(library, [rng.choice(numbers[: len(numbers) * 2 // 3])])[0]
            answer(library, line.key, Rating.AGAIN if step % 3 == 0 else rng.choice(list(Rating)))
            home.clock.advance(hours=rng.choice((0.1, 3, 30)))
        acts.bury(library, numbers[:4])
    home.deck("late.yaml", deck("late", rng))
    home.clock.to(12, days=1)
    with home.open() as library:
        numbers = list(browse.find(library))
        acts.suspend(library, rng.sample(numbers, 5))
        acts.bury(library, rng.sample(numbers, 5))
        for flag in (1, 2):
            acts.flag(library, rng.sample(numbers, 4), flag)
        answer(library, browse.lines(library, numbers[:1])[0].key, Rating.AGAIN)
        history.undo(library)
        with library.database.transaction() as connection:  # leeches take long to grow
            connection.execute(
                "UPDATE states SET lapses = 8 WHERE card IN (SELECT card FROM states WHERE reps > 0 LIMIT 3)"
            )
        yield library


@pytest.fixture(scope="module")
def naive(library: Library) -> Naive:
    """Return the slow reader of the same cards."""
    return Naive(library)


def terms() -> st.SearchStrategy[str]:
    """Return terms that find something, as a rule."""
    texts = st.sampled_from(
        (
            *WORDS[:9],
            "mar",
            "MARKET",
            "cafe",
            "Café",
            "strasse",
            "场",
            "营",
            "業",
            "brand",
            "new",
            '"market plan"',
            '"mark"',
            "*et",
            "m*k",
            "*a*",
            "*",
            "1",
            "y",
            '"or"',
            "brand-new",
            "*nd-new",
            "nothing",
            "≤",
        )
    )
    columns = st.sampled_from(("deck:", "tag:", "note:", "face:"))
    values = st.sampled_from(
        ("market", "plan", "late", '"of"', "definition", "manager", '"product manager"', "市", "ete", "*ti*")
    )
    faces = st.sampled_from(
        ("face:meaning", "face:cloze", "face:1", 'face:"item"', "key:market/market-plan-0", "key:x/y/z")
    )
    numbers = st.tuples(
        st.sampled_from(("due", "lapses", "reps", "flag", "difficulty", "stability")),
        st.sampled_from(("", "<", "<=", ">", ">=", "=")),
        st.sampled_from(("0", "1", "2", "5")),
    ).map(lambda parts: f"{parts[0]}:{parts[1]}{parts[2]}")
    recall = st.sampled_from(
        ("recall:<0.9", "recall:>=0.5", "recall:100%", "recall:0.9", "recall:>0", "recall:<=1", "difficulty:5.3")
    )
    dates = st.sampled_from(
        ("rated:1", "rated:7", "rated:30:again", "rated:30:good", "added:1", "added:60", "due:-1", "due:<-3")
    )
    kinds = st.sampled_from(("kind:definition", "kind:c", "kind:list"))
    is_in = st.sampled_from(
        [
            f"is:{state}"
            for state in [
                "new",
                "learning",
                "due",
                "review",
                "relearning",
                "suspended",
                "buried",
                "leech",
                "flagged",
                "problem",
            ]
        ]
    )
    fields = st.tuples(columns, values).map("".join)
    return st.one_of(texts, fields, faces, numbers, recall, dates, kinds, is_in)


QUERIES = st.recursive(
    terms(),
    lambda inner: st.one_of(
        inner.map(lambda query: f"-({query})"),
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({' or '.join(parts)})"),
    ),
    max_leaves=6,
)
ONE_HOME = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@ONE_HOME
@given(query=QUERIES)
def test_sql_finds_what_reading_every_card_finds(library: Library, naive: Naive, query: str) -> None:
    """Words, fields, negation and brackets mean the same to the database and to a plain reader of all cards."""
    expected = naive.find(query)
    assert set(browse.find(library, query)) == expected
    assert browse.count(library, query) == len(expected)


@settings(ONE_HOME, max_examples=60)
@given(query=QUERIES, most=st.integers(1, 20), descending=st.booleans())
def test_first_cards_are_those_that_all_begin_with(library: Library, query: str, most: int, descending: bool) -> None:
    """The first page, looked for among the first cards alone, is how the whole list begins."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(search, "_FIRST_PARTS", (5, 9))
        first = browse.find(library, query, descending=descending, most=most)
    assert first == browse.find(library, query, descending=descending)[:most]


@pytest.mark.parametrize("few", (0, 10_000))
@pytest.mark.parametrize(
    "query", ("market is:due", "a -is:new", "market plan (is:review or late) -tag:definition", "*a* a is:due")
)
def test_many_texts_and_few_are_found_alike(
    library: Library, naive: Naive, query: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether a word leads to its cards, or is compared with what other conditions find, the cards are the same."""
    monkeypatch.setattr(search, "_FEW", few)
    assert set(browse.find(library, query)) == naive.find(query)
    assert browse.count(library, query) == len(naive.find(query))


@settings(ONE_HOME, max_examples=50)
@given(text=st.one_of(st.text(max_size=40), st.text(alphabet="ab\"'()*:-^ \x00\\;%_市", max_size=40)))
def test_no_text_reaches_the_database_as_syntax(library: Library, text: str) -> None:
    """Any text finds cards, or is explained; SQLite never complains."""
    for query in (text, f'"{text}"', f"tag:{text}", f"*{text}*a"):
        with suppress(QueryError):
            found = browse.find(library, query, Order.PROMPT)
            assert browse.count(library, query) == len(found)


@pytest.mark.parametrize(
    "query", ("a " * 200, '"' + "a " * 4000 + '"', "(a or b) " * 90, "-(a -b) " * 90, "*a* " * 100, "市" * 9999)
)
def test_longest_queries_are_answered(library: Library, query: str) -> None:
    """What the parser lets through, the database can take."""
    browse.find(library, query)


def sort_key(order: Order, naive: Naive, number: int) -> Any:
    """Return what a card is listed by, or None where it has no such value."""
    seen = naive.cards[number]
    line, standing = seen.line, seen.state.standing
    return {
        Order.KIND: line.kind,
        Order.STATE: int(standing.state),
        Order.DUE: line.due,
        Order.RECALL: None if seen.rested is None else -seen.rested,
        Order.STABILITY: line.stability,
        Order.DIFFICULTY: line.difficulty,
        Order.LAPSES: line.lapses,
        Order.REPS: line.reps,
        Order.ADDED: seen.added,
        Order.ANSWERED: standing.last_day,
    }[order]


@pytest.mark.parametrize("query", ("", "market", "is:new or a"))
@pytest.mark.parametrize("order", [order for order in Order if order not in {Order.DECK, Order.PROMPT}])
def test_orders(library: Library, naive: Naive, order: Order, query: str) -> None:
    """Cards are listed by what was asked for, either way; what has none comes last, equals as in their decks."""
    plain = list(browse.find(library, query))
    keys = {number: sort_key(order, naive, number) for number in plain}
    having, rest = [n for n in plain if keys[n] is not None], [n for n in plain if keys[n] is None]
    assert list(browse.find(library, query, order)) == sorted(having, key=keys.__getitem__) + rest
    assert (
        list(browse.find(library, query, order, descending=True))
        == sorted(having, key=keys.__getitem__, reverse=True) + rest
    )
    assert list(browse.find(library, query, order, most=5)) == (sorted(having, key=keys.__getitem__) + rest)[:5]


def test_order_of_the_decks_and_of_prompts(library: Library, naive: Naive) -> None:
    """Without an order cards stand as in their decks; by prompt, as in a dictionary."""
    plain = list(browse.find(library))
    ranks = {entry.deck.id: n for n, entry in enumerate(library.decks.values())}
    places = [(ranks[naive.cards[n].line.deck_id], naive.cards[n].line.line) for n in plain]
    assert [deck for deck, _line in places] == sorted(deck for deck, _line in places)
    assert list(browse.find(library, descending=True)) == plain[::-1]
    assert list(browse.find(library, "market", most=3)) == list(browse.find(library, "market"))[:3]
    prompts = [naive.cards[n].line.prompt for n in browse.find(library, "", Order.PROMPT)]
    firsts = [words(prompt)[0] for prompt in prompts if prompt.isascii() and words(prompt) and prompt[0].isalpha()]
    assert firsts == sorted(firsts)


def test_line_of_a_card_that_vanished_is_left_out(library: Library) -> None:
    """A list may be older than the files."""
    known = list(browse.find(library))[:2]
    assert [line.card for line in browse.lines(library, [known[1], 12345, known[0]])] == [known[1], known[0]]


def test_card_set(library: Library) -> None:
    """A filter is the set of what is found."""
    assert browse.card_set(library, "market") == frozenset(browse.find(library, "market"))


# --- keeping up -------------------------------------------------------------------------------------------------------


def test_search_sees_an_edited_file_at_once(home: Home) -> None:
    """What was taken in is found, what was replaced is not."""
    home.deck(
        "d.yaml", "title: D\nnotes:\n  - {question: Old words?, answer: Yes}\n  - {question: Kept?, answer: No}\n"
    )
    with home.open() as library:
        assert browse.count(library, "old") == 1
        home.deck(
            "d.yaml", "title: D\nnotes:\n  - {question: New words?, answer: Yes}\n  - {question: Kept?, answer: No}\n"
        )
        from studydeck.services.taking_in.takein import take_in

        take_in(library)
        assert browse.count(library, "old") == 0
        assert [line.prompt for line in browse.lines(library, browse.find(library, "new or kept"))] == [
            "New words?",
            "Kept?",
        ]


def test_added_survives_the_index(home: Home) -> None:
    """When a note came is known although the index was thrown away since; an edit doesn't make it a new one."""
    home.deck("d.yaml", "title: D\nnotes:\n  - {question: Old?, answer: Yes}\n")
    with home.open():
        pass
    home.clock.advance(days=10)
    home.deck("d.yaml", "title: D\nnotes:\n  - {question: Old?, answer: Yes}\n  - {question: Fresh?, answer: No}\n")
    with home.open() as library:
        assert [line.prompt for line in browse.lines(library, browse.find(library, "added:7"))] == ["Fresh?"]
    for suffix in ("", "-wal", "-shm"):
        home.places.index.with_name(home.places.index.name + suffix).unlink(missing_ok=True)
    home.clock.advance(days=1)
    with home.open() as library:
        assert [line.prompt for line in browse.lines(library, browse.find(library, "added:7"))] == ["Fresh?"]
        assert browse.count(library, "added:2") == 1
        assert browse.count(library, "added:1") == 0


# --- beside the screen ------------------------------------------------------------------------------------------------


@pytest.fixture
def small(home: Home) -> Iterator[Library]:
    """Return a library of a few cards."""
    home.deck("d.yaml", "title: D\nnotes:\n" + "".join(f"  - {{question: Why {n}?, answer: So}}\n" for n in range(9)))
    with home.open() as library:
        yield library


def test_searcher_finds_what_browse_finds(small: Library, home: Home) -> None:
    """On its own connection, and after files changed as well."""
    searcher = Searcher(small)
    assert list(searcher.find("why")) == list(browse.find(small, "why"))
    home.deck("d.yaml", "title: D\nnotes:\n  - {question: Why else?, answer: So}\n")
    from studydeck.services.taking_in.takein import take_in

    take_in(small)
    assert list(searcher.find("why", Order.PROMPT)) == list(browse.find(small, "why"))
    searcher.close()
    assert len(searcher.find("else")) == 1
    searcher.close()


def test_searcher_gives_up(small: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that is out of date ends, wherever it stands; the next one works."""
    searcher = Searcher(small)
    searcher.find("")
    find = browse.find

    def slow(library: Library, *arguments: Any, **options: Any) -> Any:
        searcher.give_up()
        endless = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
        library.connection.set_progress_handler(library.connection.interrupt, 1000)
        try:
            library.connection.execute(endless)
        finally:
            library.connection.set_progress_handler(None, 0)
        return find(library, *arguments, **options)

    monkeypatch.setattr(browse, "find", slow)
    with pytest.raises(SearchGivenUp):
        searcher.find("why")
    monkeypatch.setattr(browse, "find", find)
    assert len(searcher.find("why")) == 9
    searcher.close()


def test_searcher_asks_the_library_where_the_index_is_in_memory(home: Home) -> None:
    """Where the cache can't be written, the search still finds what the library holds."""
    home.deck("d.yaml", "title: D\nnotes:\n  - {question: Why?, answer: So}\n")
    with home.open():
        pass
    home.places.index.unlink()
    with home.open(write=False) as library:
        searcher = Searcher(library)
        assert index.in_memory(library.connection)
        assert len(searcher.find("why")) == 1
        searcher.close()
