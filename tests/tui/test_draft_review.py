"""The review of a draft: the document with the quote lit, beside it the card, and what becomes of it."""

from pathlib import Path

import pytest

from studydeck.errors import StudydeckError
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.reviewing import Listed
from studydeck.tui.drafting.review_request import ReviewRequest
from studydeck.tui.widgets.asking import Asking
from tests.drafting import tea
from tests.tui.test_snapshots import SIZES, same

ASKED = ReviewRequest("/texts/drinks.md")


@pytest.fixture(autouse=True)
def made(monkeypatch):
    """What is read and found: the document and draft of `tea`, whatever the patterns find; a test may change them."""
    state = {"document": tea.document(), "draft": tea.drafted, "given": []}

    def draft(document, given=(), *, progress=lambda _done, _all: None):
        progress(1, 2)
        state["given"].append(tuple(given))
        return state["draft"](document)

    monkeypatch.setattr("studydeck.services.drafting.reading.read_document", lambda _name: state["document"])
    monkeypatch.setattr("studydeck.drafting.draft.draft", draft)
    return state


async def opened(trial):
    """Wait until the document was read and drafted."""
    await trial.app.workers.wait_for_complete()
    await trial.press()
    assert trial.kind == "draft-review"
    return trial.screen


def deck(trial):
    """Return the text of the deck that the kept cards made."""
    entry = trial.app.library.deck_by_id("tea-vs-coffee")
    return entry.path.read_text(encoding="utf-8") if entry else ""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_review_looks_as_it_was_accepted(launch, size):
    """A card, a kept one, the form, a question and the end look as they were accepted, at three sizes."""
    async with launch(size, start="draft", draft=ASKED) as trial:
        await opened(trial)
        same(trial, "draft-card", size)
        await trial.press("a", "right", "e")
        same(trial, "draft-edit", size)
        await trial.press("escape", "m")
        same(trial, "draft-merge", size)
        await trial.press("escape", "down", "x", "A", "x", "x")
        same(trial, "draft-end", size)


async def test_a_decision_goes_on_to_the_next_card(launch):
    """Keeping and rejecting are on disk at once, counted, and show the next card to be decided."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        assert "1 of 6 · 0 kept · 0 rejected" in trial.text
        await trial.press("a")
        assert "term: Tea" in deck(trial)
        await trial.press("x")
        assert "3 of 6 · 1 kept · 1 rejected" in trial.text
        assert screen.card.content.aspect == "Caffeine"
        await trial.press("left", "left", "tab")
        assert screen.card.content.aspect == "Caffeine"


async def test_undo_comes_back_to_the_card(launch):
    """Undo takes the decision back, in the deck too, and shows the card; several steps."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("a", "x", "a")
        await trial.press("u")
        assert screen.card.content.aspect == "Caffeine"
        assert "Undone: the keeping of Caffeine." in trial.text
        await trial.press("u", "u")
        assert (screen.card.content.term, deck(trial), screen.review.counts[Act.OPEN]) == ("Tea", "", 7)


async def test_the_quote_is_lit_and_in_sight(launch):
    """Each card's words are lit, wherever in the document they stand."""
    async with launch((60, 18), start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        for _ in range(6):
            words = screen.card.quote.text.split(" / ")[0]
            lit = [line for line in trial.text.splitlines() if line.startswith("▌ ")]
            assert any(words.split()[0] in line for line in lit), (words, trial.text)
            await trial.press("right")


async def test_leaving_and_coming_back(launch, libraries):
    """After leaving, and after a new start of the program, the same card of the same list is up."""
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.press("a", "o", "right", "escape")
        assert trial.kind == "home"
        trial.app.library.close()
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        assert (screen.unsure_first, screen.card.content.kind) == (True, "likeness")
        assert screen.review.counts[Act.ACCEPT] == 1


async def test_a_card_is_edited_beside_its_quote(launch):
    """What is typed is taken over by ^s, and ^n keeps the card as well; the quote stays lit."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("e")
        assert trial.kind == "draft-edit"
        assert "▌ Tea is a drink" in trial.text
        await trial.type(", steeped")
        await trial.press("ctrl+s")
        assert screen.card.content.meaning.endswith("hot water, steeped")
        assert screen.card.act is Act.OPEN
        await trial.press("right", "e")
        await trial.type(" and ground")
        await trial.press("ctrl+n")
        assert "roasted beans and ground" in deck(trial)


async def test_what_is_typed_outlives_the_form(launch):
    """Stepping out of the form keeps what was typed, and opening it again brings it back."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("e")
        await trial.type(" or so")
        await trial.press("escape")
        assert "hot water or so" not in screen.card.content.meaning
        await trial.press("e")
        assert "or so" in trial.text
        await trial.press("ctrl+s", "u")
        assert "or so" not in screen.card.content.meaning


async def test_sides_are_swapped_and_kinds_changed(launch):
    """w lets the sides change places, c makes another kind of it, and undo takes each back."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("right", "right", "w")
        assert screen.card.content.sides == ("about 95 mg a cup", "about 40 mg a cup")
        await trial.press("u", "c")
        await trial.type("list")
        await trial.press("enter")
        assert screen.card.content.items == ("about 40 mg a cup", "about 95 mg a cup")
        await trial.press("u")
        assert screen.card.content.kind == "difference"


async def test_a_card_of_ones_own_from_a_sentence(launch):
    """The arrow keys choose a sentence, n makes a card of it, and saving keeps it with its place."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("down", "down")
        assert "▸ " in trial.text
        await trial.press("n")
        await trial.type("question")
        await trial.press("enter")
        assert trial.kind == "draft-edit"
        await trial.type("When is tea drunk?")
        await trial.press("ctrl+s")
        assert screen.card.own
        assert screen.card.quote.text == "Many people drink it in the afternoon."
        assert "question: When is tea drunk?" in deck(trial)


async def test_lists_show_doubtful_and_decided_cards(launch):
    """f goes through the lists that hold cards: doubtful ones only on ask, kept and rejected ones as well."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("a", "x")
        seen = []
        for _ in range(6):
            await trial.press("f")
            seen.append((screen.listed, len(screen.names)))
        assert seen == [
            (Listed.EVERY, 7),
            (Listed.READY, 4),
            (Listed.CHECK, 2),
            (Listed.DOUBTFUL, 1),
            (Listed.KEPT, 1),
            (Listed.REJECTED, 1),
        ]


async def test_other_subjects_draft_it_anew(launch, made):
    """S asks what the document compares, drafts it anew with that, and keeps what was decided."""
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.press("a", "S")
        trial.screen.query_one(Asking).field.put("Leaves, Beans")
        await trial.press("enter")
        screen = await opened(trial)
        assert made["given"] == [(), ("Leaves", "Beans")]
        assert screen.review.counts[Act.ACCEPT] == 1


async def test_cards_go_into_a_chosen_deck(launch, sample):
    """d chooses a deck that is there, and the next kept card is in it."""
    sample.write(verbs=sample.verbs)
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.press("d")
        await trial.type("span")
        await trial.press("enter", "a")
        assert "term: Tea" in (sample.folder / "verbs.yaml").read_text(encoding="utf-8")


async def test_kept_cards_are_studied_at_once(launch):
    """s begins a session over the cards that were kept."""
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.press("a", "s")
        assert trial.kind == "study"
        assert "Tea" in trial.text


async def test_a_revised_document_shows_what_it_was(launch, made):
    """A card whose words changed shows both, and taking the change writes the new ones."""
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.press("A", "x", "x", "escape")
        made["draft"] = lambda document: tea.reworded(tea.drafted(document), "Tea", meaning="an infusion of dried leaves")
        trial.app.open_review(ASKED)
        await opened(trial)
        assert "1 of 1" in trial.text
        assert "Was, when you kept it:" in trial.text
        await trial.press("a")
        assert "infusion of dried leaves" in deck(trial)


async def test_nothing_found_teaches(launch, made):
    """Where nothing was found the screen says what helps."""
    made["draft"] = lambda document: tea.without(tea.drafted(document), "Tea", "Coffee", "Caffeine", "Taste", "", "What to have at hand")
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        assert "Nothing was found that makes a card." in trial.text
        assert "S    Say what it compares" in trial.text


async def test_a_document_that_cannot_be_read(launch, monkeypatch):
    """The sentence and its hint stand on the screen, and esc goes back."""

    def refuse(_name):
        raise StudydeckError("There is no file here.", "Name another one.")

    monkeypatch.setattr("studydeck.services.drafting.reading.read_document", refuse)
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        assert "There is no file here." in trial.text
        assert "Name another one." in trial.text
        await trial.press("escape")
        assert trial.kind == "home"


async def test_the_mouse_decides_and_chooses(launch):
    """A click on a button keeps the card; one in the document chooses its sentence."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        rows = trial.text.splitlines()
        row = next(n for n, line in enumerate(rows) if "Keep" in line)
        await trial.pilot.click(offset=(rows[row].index("Keep"), row))
        await trial.press()
        assert screen.review.counts[Act.ACCEPT] == 1
        row = next(n for n, line in enumerate(trial.text.splitlines()) if "Many people" in line)
        await trial.pilot.click(offset=(trial.text.splitlines()[row].index("Many") + 2, row))
        await trial.press()
        assert screen.pane.chosen is not None


async def test_a_document_is_chosen_while_its_path_is_typed(launch, tmp_path, monkeypatch):
    """f on Home lists documents of the folder; a begun review stands above them the next time."""
    (tmp_path / "article.md").write_text("x", encoding="utf-8")
    (tmp_path / "picture.png").write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    async with launch() as trial:
        await trial.press("f")
        assert trial.kind == "draft-open"
        assert "article.md" in trial.text
        assert "picture.png" not in trial.text
        await trial.type("art")
        await trial.press("enter")
        screen = await opened(trial)
        assert Path(screen.request.path) == tmp_path / "article.md"
        await trial.press("a", "escape", "f")
        assert "Tea vs Coffee" in trial.text
        assert "5 cards left · 1 kept" in trial.text
        await trial.press("enter")
        await opened(trial)
        assert "2 of 5" in trial.text or "1 of 5" in trial.text
