"""The kept number of answered cards of each deck is what counting gives, after any act."""

import random
from pathlib import Path

from bench import data
from studydeck.core.events import EventKind
from studydeck.core.scheduler import Rating
from studydeck.services.library import Library
from studydeck.services.studying.session import Session
from studydeck.services.taking_in.takein import take_in
from studydeck.store import index, workload

SIZE = data.Size(3, 60, 90)


def counted(library: Library) -> dict[int, int]:
    """Return the answered cards by deck, counted anew."""
    rows = library.connection.execute(
        """SELECT c.deck, count(*) FROM idx.cards c JOIN states s USING (card) WHERE s.state <> 0 GROUP BY c.deck"""
    )
    return dict.fromkeys(library.decks, 0) | dict(rows.fetchall())


def test_kept_counts_follow_answers_undo_and_resets(tmp_path: Path) -> None:
    """Answers, undo, a reset and a changed file leave the kept counts equal to counted ones."""
    rng = random.Random(5)
    places = data.copied(data.make(tmp_path, SIZE))
    with Library.open(places, write=True) as library:
        session = Session(library)
        for _ in range(40):
            rng.choice((lambda: session.answer(Rating.GOOD), session.undo, session.bury, session.suspend))()
            assert workload.is_counted(library.connection)
            assert workload.seen_counts(library.connection) == counted(library)
        (uid, face) = library.connection.execute("SELECT uid, face FROM states WHERE state = 2").fetchone()
        library.write([library.happened(EventKind.RESET, uid=uid, face=face, detail={"v": 1})])
        assert workload.seen_counts(library.connection) == counted(library)
        deck = next(iter(library.decks.values())).path
        deck.write_text("".join(deck.read_text(encoding="utf-8").splitlines(keepends=True)[:-4]), encoding="utf-8")
        take_in(library)
        assert workload.seen_counts(library.connection) == counted(library)


def test_counts_of_another_index_are_not_used(tmp_path: Path) -> None:
    """With an index that was made anew the counts are counted, not remembered, and remembered again by a writer."""
    places = data.copied(data.make(tmp_path, SIZE))
    with Library.open(places, write=True) as library:
        index.renew_mark(library.connection)
        assert not workload.is_counted(library.connection)
        kept = {deck: number for deck, number in counted(library).items() if number}
        assert workload.seen_counts(library.connection) == kept
    with Library.open(places, write=True) as library:
        assert workload.is_counted(library.connection)
