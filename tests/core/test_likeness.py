"""How alike two notes are: a slip of the keys is forgiven, another question never is."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.candidates import candidates
from studydeck.core.face_matching import match_faces
from studydeck.core.identity import Found
from studydeck.core.likeness import Comparer, text_for, words_of
from studydeck.core.matching import Matched, match
from studydeck.core.note_identity import NoteRecord

LONG = "It sets the frame in which all day-to-day decisions of the team are made."


def matched(old: tuple[str, str], new: tuple[str, str], *around: tuple[str, str]) -> Matched:
    """Return what becomes of one vanished note and one new note, both in deck d, among others."""
    record = NoteRecord("u", "d", "old", "", *old)
    return match(
        [record], [Found("d", "new", "", *new)], ["d"], around=lambda: [Found("d", "x", "", *n) for n in around]
    )


SLIPS = (
    ("How does strategy guide management?", "How does stratgey guide management?"),
    ("How does strategy guide management?", "How does strategy guide managment?"),
    ("How does strategy guide management?", "How does a strategy guide the management?"),
    ("How does strategy guide management?", "How does strategy guide management"),
    ("How does strategy guide management?", "How does strategy guide mangaement ?"),
    ("What is the time frame of a plan?", "What is the timeframe of a plan?"),
    ("Wie führt eine Strategie das Unternehmen?", "Wie führt eine Stratgie das Unternehmen?"),
    ("Как стратегия ведёт компанию?", "Как стратегия ведет компанию?"),
    ("Product managers own the roadmap of a product.", "Product managers own teh roadmap of a product."),
)


@pytest.mark.parametrize(("old", "new"), SLIPS)
def test_slip_of_the_keys_is_the_same_note(old: str, new: str) -> None:
    """A letter, a small word, a sign or a space more or less in the question keeps the note."""
    assert matched((old, LONG), (new, LONG)).uids == {0: "u"}


OTHERS = (
    ("What happened in 1990?", "What happened in 1991?"),
    ("Which model has 4 stages?", "Which model has 5 stages?"),
    ("Why should a price be raised?", "Why should a price not be raised?"),
    ("When is a price typical?", "When is a price atypical?"),
    ("Is the market regulated?", "Is the market unregulated?"),
    ("What does marketing tell sales?", "What does sales tell marketing?"),
    ("Who uses vitamin C?", "Who uses vitamin D?"),
    ("What is C++ for?", "What is C for?"),
    ("What is C for?", "What is C# for?"),
    ("What is SEO?", "What is SEA?"),
    ("Marketing strategy and Marketing management", "Marketing management and Marketing strategy"),
    ("Who owns the roadmap?", "Who owns the backlog?"),
    ("What comes before the launch?", "What comes after the launch?"),
    ("Warum soll der Preis steigen?", "Warum soll der Preis nicht steigen?"),
    ("价格为什么要提高", "价格为什么不要提高"),
    ("价格为什么要提高", "价格为什么要降低"),
    ("هل الكتاب على الطاولة", "هل ليس الكتاب على الطاولة"),
    ("Wat is een product zonder prijs?", "Wat is niet een product zonder prijs?"),
    ("What is 3 * -5?", "What is 3 * 5?"),
    ("How large is 5! then?", "How large is 5 then?"),
    ("How fast does n! grow?", "How fast does n grow?"),
    ("Where does f' vanish?", "Where does f vanish?"),
    ("What does A* search?", "What does A search?"),
    ("Is |x| smooth?", "Is x smooth?"),
    ("What are the signs of hypothyroidism?", "What are the signs of hyperthyroidism?"),
    ("What is an endothermic reaction?", "What is an exothermic reaction?"),
    ("What is an intranet?", "What is an internet?"),
    ("What is an affect?", "What is an effect?"),
)


@pytest.mark.parametrize(("old", "new"), OTHERS)
@pytest.mark.parametrize("answer", ("Yes.", "the product manager", LONG))
def test_other_question_never_inherits(old: str, new: str, answer: str) -> None:
    """A number, a negation, an order of words or one word changed is another note, whatever the answer says."""
    assert matched((old, answer), (new, answer)).uids == {}


PAIRS = (
    ("What is an alkane?", "What is an alkene?"),
    ("Is a sulfate a salt?", "Is a sulfite a salt?"),
    ("What is macro economics?", "What is micro economics?"),
    ("Where is the UK?", "Where is the US?"),
    ("What is abduction?", "What is adduction?"),
    ("Which continent is Iran in?", "Which continent is Iraq in?"),
    ("Which continent is Austria in?", "Which continent is Australia in?"),
    ("Где находится Австрия?", "Где находится Австралия?"),
)


@pytest.mark.parametrize(("old", "new"), PAIRS)
@pytest.mark.parametrize(
    ("before", "after"), (("Yes.", "Yes."), ("one thing", "quite something else"), (LONG, "Another one."))
)
def test_words_a_letter_apart_are_two_words(old: str, new: str, before: str, after: str) -> None:
    """Where the answer doesn't vouch for it, a letter exchanged in a rare word may make another term."""
    assert matched((old, before), (new, after)).uids == {}


def test_word_that_other_notes_have_is_no_slip() -> None:
    """Internal and external are two words where the deck has both; a form that stands nowhere else is a slip."""
    around = [
        ("Is a plant alive?", "Yes."),
        ("Is a plane alive?", "No."),
        ("How does a plant grow?", "Slowly."),
        ("Is a plane fast?", "Yes."),
    ]
    assert matched(("Does a plant sleep?", "No."), ("Does a plane sleep?", "No."), *around).uids == {}
    assert matched(("Does a plant sleep?", "No."), ("Does a plannt sleep?", "No."), *around).uids == {0: "u"}


def test_both_sides_changed_is_asked() -> None:
    """A note whose question and answer were both rewritten is asked about, not matched."""
    old = ("How does marketing strategy guide the daily management?", LONG)
    new = (
        "How does marketing strategy frame the daily management?",
        LONG.replace("decisions of the team", "work of everybody"),
    )
    assert matched(old, new) == Matched(asked={0: "u"})


def test_name_that_other_notes_have_is_no_slip() -> None:
    """A name a letter apart is another name, however often the deck has the first one."""
    around = [("What is the capital of Iran?", "Tehran"), ("Which language has Iran?", "Persian")]
    assert matched(("Which continent is Iran in?", "Asia"), ("Which continent is Iraq in?", "Asia"), *around).uids == {}


REWORDED = (
    ("How does strategy guide management?", "In which way is everybody led by a plan?"),
    ("Why do we hold price tests?", "What is the use of trying out what things cost?"),
    ("Was ist ein Geraet fuer Kueche?", "Was ist ein Gerät für Küche?"),
)


@pytest.mark.parametrize(("old", "new"), REWORDED)
def test_reworded_question_alone_is_the_same_note(old: str, new: str) -> None:
    """The same informative answer under a question put anew is the note, where it alone was edited and nobody else has it."""
    assert matched((old, LONG), (new, LONG)).uids == {0: "u"}
    assert matched((old, LONG), (new, "Yes.")).uids == {}
    others = [("One more?", LONG), ("Another one?", LONG)]
    assert matched((old, LONG), (new, LONG), *others).uids == {}


@pytest.mark.parametrize(("old", "new"), REWORDED)
def test_reworded_questions_of_several_notes_are_asked(old: str, new: str) -> None:
    """The same answer to another wording may be the same note, and may be not, where others were edited as well."""
    records = [
        NoteRecord("u", "d", "old", "", old, LONG),
        NoteRecord("v", "d", "gone", "", "What is churn?", "A loss."),
    ]
    both = match(records, [Found("d", "new", "", new, LONG)], ["d"])
    assert both.uids == {}
    assert both.asked == {0: "u"}


@pytest.mark.parametrize(
    ("old", "new"),
    (
        ("Which one is irregular?", "Which of them is irregular?"),
        ("Define churn", "What is churn?"),
        ("What does backlog mean?", "What is the meaning of backlog?"),
    ),
)
def test_question_put_in_other_words_of_asking_is_the_same_note(old: str, new: str) -> None:
    """`Define x` and `What is x` ask the same, where the answer vouches for it."""
    assert matched((old, LONG), (new, LONG)).uids == {0: "u"}
    assert matched((old, "Yes."), (new, "Yes.")).uids == {}


def test_nothing_in_common_is_not_asked() -> None:
    """A note that went and one that came have nothing to do with each other."""
    assert (
        matched(("What is churn?", "Customers who leave."), ("Who writes the brief?", "The brand manager."))
        == Matched()
    )


def test_close_runner_up_is_asked() -> None:
    """Two vanished notes that resemble a new one nearly alike: neither is taken for it."""
    twins = [
        NoteRecord("u", "d", "a", "", "Who signs off the plan?", LONG),
        NoteRecord("v", "d", "b", "", "Who signs off a plan?", LONG),
    ]
    found = match(twins, [Found("d", "c", "", "Who signs of the plan?", LONG)], ["d"])
    assert found.uids == {}
    assert len(found.asked) == 1


def test_note_that_was_there_before_takes_no_tombstone() -> None:
    """What resembles a note without progress most is that note, mended; a vanished sibling's progress stays away."""
    old = NoteRecord("u", "d", "a", "", "Who owns the roadmap of a product?", LONG)
    sibling = NoteRecord("w", "d", "b", "", "Who owns the roadmaps of a product?", LONG)
    found = match(
        [old, sibling], [Found("d", "c", "", "Who owns the roadmmaps of a product?", LONG)], ["d"], unanswered={"w"}
    )
    assert found.uids.get(0) != "u"


def test_vanished_earlier_is_asked_at_most() -> None:
    """What vanished in an earlier take-in is never guessed at, only asked."""
    record = NoteRecord("u", "d", "a", "", "How does strategy guide management?", LONG)
    new = [Found("d", "b", "", "How does stratgey guide management?", LONG)]
    assert match([record], new, ["d"], gone={"u"}) == Matched(asked={0: "u"})
    assert match([record], new, ["d"], gone={"u"}, ask_of_gone=False) == Matched()


def test_other_id_is_another_note() -> None:
    """Two notes with different ids are two notes, however alike."""
    record = NoteRecord("u", "d", "i", "i", "How does strategy guide management?", LONG)
    assert match([record], [Found("d", "j", "j", "How does strategy guide managment?", LONG)], ["d"]).uids == {}
    assert match([record], [Found("d", "j", "j", "How does strategy guide management?", "Badly.")], ["d"]).uids == {}


def test_stems_of_other_languages_are_left_alone() -> None:
    """No word of another language is cut: their notes are told apart by every letter."""
    for old, new in (("Was ist ein Mietvertrag?", "Was ist ein Mietwagen?"), ("¿Qué es la casa?", "¿Qué es el caso?")):
        assert matched((old, "x"), (new, "x")).uids == {}


def test_signs_that_tell_are_words() -> None:
    """`C`, `C++` and `C#` differ; quotes, brackets and dashes don't count."""
    assert words_of("“C++” (is) – fine!") == ("c", "+", "+", "is", "fine")


_notes = st.builds(text_for, st.text("ab ü1", max_size=12), st.text("ab ü1", max_size=12))


@given(st.lists(_notes, min_size=1, max_size=6))
def test_score_is_symmetric_and_whole(texts: list) -> None:
    """A note is wholly like itself, and as like another one as that is like it."""
    comparer = Comparer(texts)
    for one in texts:
        if one.prompt or one.answer:
            assert comparer.compare(one, one).score == pytest.approx(1)
        for other in texts:
            likeness = comparer.compare(one, other)
            assert 0 <= likeness.score <= 1
            assert likeness.score == pytest.approx(comparer.compare(other, one).score)


def test_candidates_grow_with_the_notes_and_not_with_their_square() -> None:
    """Of 2,000 x 2,000 pairs a few thousand are compared, the right one always among them."""
    known = [text_for(f"What does term{n} mean in part {n % 7}?", f"It means meaning{n}.") for n in range(2000)]
    found = [text_for(f"What does term{n} mean in chapter {n % 7}?", f"It says meaning{n}.") for n in range(2000)]
    pairs = set(candidates(known, found))
    assert {(n, n) for n in range(2000)} <= pairs
    assert len(pairs) < 30_000


def test_comparing_is_loaded_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unchanged notes cost neither the stemmer nor the distances."""
    monkeypatch.setitem(sys.modules, "rapidfuzz", None)
    monkeypatch.setitem(sys.modules, "snowballstemmer", None)
    monkeypatch.setitem(sys.modules, "studydeck.core.likeness", None)
    assert match([NoteRecord("u", "d", "a", "", "P", "A")], [Found("d", "a", "", "P", "other")], ["d"]).uids == {0: "u"}


# --- faces ------------------------------------------------------------------------------------------------------------


def faces(now: dict[str, str], before: dict[str, str], **origins: str) -> dict[str, str]:
    """Return the origin of each face that has another one than its name."""
    renamed = {name.replace("_", "/", 1).replace("_", "-"): origin for name, origin in origins.items()}
    return match_faces(NoteRecord("u", "d", "n", "", "A and B", "", before, renamed), now)


ASPECT = {
    "aspect/timeframe": "A: years\nB: months",
    "which/timeframe": "A: years\nB: months",
    "aspect/level": "A: x\nB: y",
}


def test_renamed_aspect_keeps_both_its_cards() -> None:
    """The sides tell that `Time horizon` was `Timeframe`, for both cards of the aspect."""
    now = {
        "aspect/time-horizon": ASPECT["aspect/timeframe"],
        "which/time-horizon": ASPECT["aspect/timeframe"],
        "aspect/level": "A: x\nB: y",
    }
    assert faces(now, ASPECT) == {"aspect/time-horizon": "aspect/timeframe", "which/time-horizon": "which/timeframe"}


def test_new_aspect_of_a_former_name_starts_afresh() -> None:
    """A face whose name is the origin of another one gets an origin of its own, and so does the next."""
    before = {"aspect/time-horizon": "A: years\nB: months"}
    now = {**before, "aspect/timeframe": "A: soon\nB: later"}
    assert faces(now, before, aspect_time_horizon="aspect/timeframe") == {
        "aspect/time-horizon": "aspect/timeframe",
        "aspect/timeframe": "aspect/timeframe~2",
    }


def test_aspect_in_the_place_of_a_renamed_and_deleted_one_starts_afresh() -> None:
    """What was renamed and is deleted now leaves its origin to nobody."""
    found = faces(
        {"aspect/timeframe": "A: quite\nB: other"},
        {"aspect/horizon": "A: years\nB: months"},
        aspect_horizon="aspect/timeframe",
    )
    assert found["aspect/timeframe"] == "aspect/timeframe~2"
    assert found["aspect/horizon"] == "aspect/timeframe"


def test_deleted_and_new_aspect_are_two() -> None:
    """An aspect with other sides and another name has nothing of the one that went."""
    assert faces({"aspect/owner": "A: the board\nB: the team"}, {"aspect/timeframe": "A: years\nB: months"}) == {}


def gap(text: str, sentence: str) -> str:
    """Return a gap's card as it is recorded."""
    return f"{text}\nIn full: {sentence}"


def test_mended_gap_keeps_its_card() -> None:
    """A gap in the same place of the same sentence is the same, whatever it says now; so is one with a slip."""
    before = {
        "cloze/stratgy": gap("Stratgy", "Stratgy is the map, management the way."),
        "cloze/management": gap("management", "Stratgy is the map, management the way."),
    }
    now = {
        "cloze/strategy": gap("Strategy", "Strategy is the map, management the way."),
        "cloze/management": gap("management", "Strategy is the map, management the way."),
    }
    assert faces(now, before) == {"cloze/strategy": "cloze/stratgy"}


def test_exchanged_numbers_of_gaps_exchange_no_progress() -> None:
    """What is missing tells which card it is, not whether it is called c1 or c2."""
    sentence = "Strategy is the map, management the way."
    before = {"cloze/1": gap("Strategy", sentence), "cloze/2": gap("management", sentence)}
    now = {"cloze/2": gap("Strategy", sentence), "cloze/1": gap("management", sentence)}
    assert faces(now, before) == {"cloze/2": "cloze/1", "cloze/1": "cloze/2"}


def test_other_kind_keeps_the_card_with_the_same_answer() -> None:
    """A question that became a definition, a list or a choice goes on; a gap of another number is the same gap."""
    answer = "product, price, place, promotion"
    record = NoteRecord("u", "d", "n", "", "P", answer, {"answer": answer})
    assert match_faces(record, {"meaning": answer, "term": "P"}) == {"meaning": "answer"}
    assert match_faces(record, {"items": "product\nprice\nplace\npromotion"}) == {"items": "answer"}
    assert match_faces(record, {"items": "other\nthings"}) == {}
    signed = NoteRecord("u", "d", "n", "", "P", "", {"cloze/5": "5\nIn full: it is 5 or -5"})
    assert match_faces(signed, {"cloze/1": "-5\nIn full: it is 5 or -5"}) == {}


def test_former_names_are_kept() -> None:
    """Renamed twice, a card is still found by its first and by its second name."""
    before = {"aspect/time-horizon": "A: years\nB: months"}
    found = faces({"aspect/horizon": "A: years\nB: months"}, before, aspect_time_horizon="aspect/timeframe")
    assert found == {"aspect/time-horizon": "aspect/timeframe", "aspect/horizon": "aspect/timeframe"}


_face = st.sampled_from(["aspect/a", "aspect/b", "aspect/c", "which/a", "cloze/1", "cloze/2", "cloze/x", "alike"])
_texts = st.sampled_from(["A: x\nB: y", "A: x\nB: z", "one", "two", gap("one", "one two"), gap("two", "one two")])


@given(st.dictionaries(_face, _texts), st.lists(st.dictionaries(_face, _texts), max_size=4))
def test_no_two_faces_share_an_origin(first: dict[str, str], edits: list[dict[str, str]]) -> None:
    """Whatever is renamed, added and deleted, every present card has progress of its own."""
    record = NoteRecord("u", "d", "n", "", "P", "A", first)
    for now in edits:
        origins = match_faces(record, now)
        assert len({origins.get(name, name) for name in now}) == len(now)
        record = NoteRecord("u", "d", "n", "", "P", "A", now, origins)
        assert match_faces(record, now) == origins
