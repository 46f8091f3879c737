"""Which found note is which known one: the order of trust, and nobody inherits another's progress."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.identity import Found, card_number, mint, text_of
from studydeck.core.matching import match as matched
from studydeck.core.note_identity import NoteRecord


def match(records: Sequence[NoteRecord], notes: Sequence[Found], decks: Sequence[str]) -> dict[int, str]:
    """Return the uids of the notes that were found again."""
    return matched(records, notes, decks).uids


def known(
    uid: str, prompt: str = "P", answer: str = "A", *, deck: str = "d", note: str = "", explicit_id: str = ""
) -> NoteRecord:
    """Return an answered note."""
    return NoteRecord(uid, deck, note or prompt.lower(), explicit_id, prompt, answer)


def found(prompt: str = "P", answer: str = "A", *, deck: str = "d", note: str = "", explicit_id: str = "") -> Found:
    """Return a note in a file."""
    return Found(deck, note or prompt.lower(), explicit_id, prompt, answer)


def test_same_prompt_is_the_same_note() -> None:
    """An answer may change beyond recognition."""
    assert match([known("u")], [found(answer="quite another")], ["d"]) == {0: "u"}


def test_prompt_is_compared_normalised() -> None:
    """Case, spaces and width of letters don't make another note."""
    assert match([known("u", "What Is It?")], [found("what  is it?", "new")], ["d"]) == {0: "u"}


def test_explicit_id_goes_before_everything() -> None:
    """With an `id` prompt and answer may both change."""
    notes = [found("X", "Y", explicit_id="i"), found("P", "A")]
    assert match([known("u", explicit_id="i")], notes, ["d"]) == {0: "u"}


def test_copied_id_stays_with_the_same_text() -> None:
    """Of two notes with one `id` the one whose text is the same is the note."""
    notes = [found("X", "Y", explicit_id="i"), found("P", "A", explicit_id="i")]
    assert match([known("u", explicit_id="i")], notes, ["d"]) == {1: "u"}


def test_whole_text_is_found_in_any_deck() -> None:
    """A note that moved to another deck is the same note."""
    assert match([known("u")], [found(deck="e")], ["d", "e"]) == {0: "u"}


def test_prompt_alone_is_not_enough_in_another_deck() -> None:
    """Another deck's note with the same question and another answer is another note."""
    assert match([known("u")], [found(answer="other", deck="e")], ["d", "e"]) == {}


def test_id_and_prompt_are_enough_in_another_deck() -> None:
    """A note with an `id` that moved and was edited on the way is the same note, where no other could be meant."""
    moved = found(answer="other", deck="e", explicit_id="i")
    assert match([known("u", explicit_id="i")], [moved], ["d", "e"]) == {0: "u"}
    assert match([known("u", explicit_id="i")], [moved, replace(moved, deck="f")], ["d", "e", "f"]) == {}


def test_prompt_is_enough_where_its_deck_is_gone() -> None:
    """A deck that was renamed takes its notes along, even one whose answer changed with it."""
    assert match([known("u")], [found(answer="other", deck="e")], ["e"]) == {0: "u"}


def test_renamed_deck_with_ambiguous_prompts_gives_nothing_away() -> None:
    """Where two notes of the vanished deck had that prompt, neither's progress is guessed."""
    notes = [known("u", answer="1"), known("v", answer="2")]
    assert match(notes, [found(answer="3", deck="e")], ["e"]) == {}


def test_of_several_with_one_prompt_the_whole_text_decides() -> None:
    """Changing places changes nothing."""
    notes = [known("u", answer="1"), known("v", answer="2", note="p-2")]
    assert match(notes, [found(answer="2"), found(answer="1", note="p-2")], ["d"]) == {0: "v", 1: "u"}


def test_of_several_with_one_text_the_key_decides() -> None:
    """The second of two identical notes keeps its own progress while the first has none."""
    assert match([known("v", note="p-2")], [found(), found(note="p-2")], ["d"]) == {1: "v"}


def test_changed_prompt_is_a_new_note() -> None:
    """Another question is another note: nothing is matched by guessing."""
    assert match([known("u")], [found("Q")], ["d"]) == {}


_texts = st.sampled_from(["P", "Q", "p ", "R"])
_known = st.lists(
    st.builds(
        known,
        st.uuids().map(str),
        _texts,
        st.sampled_from("AB"),
        deck=st.sampled_from("de"),
        explicit_id=st.sampled_from(["", "i", "j"]),
    ),
    max_size=8,
)
_found = st.lists(
    st.builds(
        found, _texts, st.sampled_from("AB"), deck=st.sampled_from("de"), explicit_id=st.sampled_from(["", "i", "j"])
    ),
    max_size=8,
)


@given(_known, _found)
def test_no_progress_is_shared(records: list[NoteRecord], notes: list[Found]) -> None:
    """Each known note is at most one found note."""
    pairs = match(records, notes, ["d", "e"])
    assert len(set(pairs.values())) == len(pairs)
    assert set(pairs.values()) <= {record.uid for record in records}


@given(_found)
def test_unchanged_notes_are_themselves(notes: list[Found]) -> None:
    """What stands as it was recorded is matched with its own record, in whatever order it stands now."""
    notes = [replace(note, note=f"{note.note}-{n}") for n, note in enumerate(notes)]
    records = [NoteRecord(str(n), f.deck, f.note, f.explicit_id, f.prompt, f.answer) for n, f in enumerate(notes)]
    pairs = match(list(reversed(records)), notes, ["d", "e"])
    assert len(pairs) == len(notes)
    for number, uid in pairs.items():
        twin = notes[int(uid)]
        assert (twin.deck, twin.explicit_id, twin.whole) == (
            notes[number].deck,
            notes[number].explicit_id,
            notes[number].whole,
        )


# --- uids -------------------------------------------------------------------------------------------------------------


def test_uid_does_not_depend_on_the_answer() -> None:
    """A note that was never answered keeps its uid over a changed answer."""
    assert mint(found(answer="1"), set().__contains__) == mint(found(answer="2"), set().__contains__)


def test_uid_is_never_given_twice() -> None:
    """A note whose uid was ever another's gets one of its own, and so does a third."""
    taken: set[str] = set()
    for _note in range(50):
        uid = mint(found(), taken.__contains__)
        assert uid not in taken
        assert len(uid) == 12
        taken.add(uid)


def test_uid_is_the_same_on_every_machine() -> None:
    """It is worked out from deck and prompt, with no randomness."""
    assert mint(found("What is it?", deck="strategy"), set().__contains__) == "30299b377033"


def test_card_number_fits_sqlite() -> None:
    """63 bits, the same for the same card, and a face isn't confused with a uid."""
    assert 0 <= card_number("u", "f") < 2**63
    assert card_number("ab", "c") != card_number("a", "bc")


# --- text -------------------------------------------------------------------------------------------------------------


def test_order_of_keys_is_no_text() -> None:
    """A note whose keys were shuffled has the same whole text."""
    fields = {"question": "Q", "answer": "A", "hint": "H", "points": [{"say": "x", "or": ["y"]}]}
    assert text_of(fields) == text_of(dict(reversed(fields.items())))


def test_labels_are_no_text() -> None:
    """Tags, source, id, importance, faces and suspension may change without making another text."""
    labels = {"id": "i", "tags": ["t"], "source": "s", "importance": "3", "faces": ["answer"], "suspended": "true"}
    assert text_of({"question": "Q", "answer": "A", **labels}) == text_of({"question": "Q", "answer": "A"}) == "A"


# --- whatever is compared ---------------------------------------------------------------------------------------------

_words = st.sampled_from(["plan", "plann", "goal", "market", "markte", "price", "not", "1990", "1991", "of", "the"])
_sentences = st.lists(_words, min_size=1, max_size=5).map(" ".join)
_real_known = st.lists(
    st.builds(known, st.uuids().map(str), _sentences, _sentences, deck=st.sampled_from("de")), max_size=6
)
_real_found = st.lists(st.builds(found, _sentences, _sentences, deck=st.sampled_from("de")), max_size=6)


@given(_real_known, _real_found)
def test_likeness_never_gives_one_note_to_two(records: list[NoteRecord], notes: list[Found]) -> None:
    """Matched or asked, each known note goes to one found note at most, and no found note has two."""
    result = matched(records, notes, ["d", "e"])
    given_away = [*result.uids.values(), *result.asked.values()]
    assert len(set(given_away)) == len(given_away)
    assert not result.uids.keys() & result.asked.keys()
    assert result.likely <= result.uids.keys()


@given(_real_known, _real_found, st.randoms(use_true_random=False))
def test_order_of_the_files_makes_no_difference(records: list[NoteRecord], notes: list[Found], chance: Random) -> None:
    """Notes that differ find the same partners in whatever order they come."""
    notes = list({note.whole: replace(note, note=f"{number}") for number, note in enumerate(notes)}.values())
    records = list({(r.prompt, r.answer): replace(r, note=f"k{number}") for number, r in enumerate(records)}.values())
    shuffled, others = list(notes), list(records)
    chance.shuffle(shuffled)
    chance.shuffle(others)
    first, second = matched(records, notes, ["d", "e"]), matched(others, shuffled, ["d", "e"])
    assert {notes[n].note: uid for n, uid in first.uids.items()} == {
        shuffled[n].note: uid for n, uid in second.uids.items()
    }
    assert {notes[n].note: uid for n, uid in first.asked.items()} == {
        shuffled[n].note: uid for n, uid in second.asked.items()
    }
