"""The review of a draft: the document with the quote lit, beside it the card, and what becomes of it."""

import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from textual.geometry import Size

from studydeck.drafting.document import Omission, Skipped, Span
from studydeck.drafting.finding import Tier
from studydeck.errors import StudydeckError
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import Listed
from studydeck.tui.drafting.document_pane import DocumentPane
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
    await trial.idle()  # until the screen is mounted, which begins to read
    await trial.app.workers.wait_for_complete()
    await trial.idle()
    assert trial.kind == "draft-review"
    return trial.screen


def deck(trial):
    """Return the text of the deck that the kept cards made."""
    entry = trial.app.library.deck_by_id("tea-and-coffee")
    return entry.path.read_text(encoding="utf-8") if entry else ""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_review_looks_as_it_was_accepted(launch, size):
    """A card, its form, a question and the end look as they were accepted, at three sizes."""
    async with launch(size, start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.hit("a", "right")
        same(trial, "draft-card", size)
        await trial.press("e")
        same(trial, "draft-edit", size)
        await trial.hit("escape", "m")
        same(trial, "draft-merge", size)
        await trial.press("escape")
        await trial.hit("x", "A", "x", "x")
        same(trial, "draft-end", size)


@pytest.mark.parametrize(
    ("doubts", "said"),
    (((), "such sentences are mostly right: compare"), (("past",), "it tells of the past")),
)
async def test_a_card_to_check_says_why(launch, made, doubts, said):
    """What speaks against it; where nothing does, that sentences of its kind err at times."""

    def unsure(document):
        draft = tea.drafted(document)
        findings = tuple(replace(one, tier=Tier.CHECK, doubts=doubts) for one in draft.findings)
        return replace(draft, findings=findings)

    made["draft"] = unsure
    async with launch((140, 30), start="draft", draft=ASKED) as trial:
        await opened(trial)
        assert "? to check" in trial.text
        assert f"? {said}" in trial.text


async def test_decisions_go_on_and_undo_comes_back(launch):
    """Each decision is on disk at once, counted, and shows the next open card, its quote in sight; undo goes the way back."""
    async with launch((60, 18), start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        assert "1 of 6 · 0 kept · 0 rejected" in trial.text
        for key in ("a", "x", "a"):
            lit = [line for line in trial.text.splitlines() if line.startswith("▌ ")]
            assert any(screen.card.quote.text.split()[0] in line for line in lit)
            await trial.press(key)
        assert "4 of 6 · 2 kept · 1 rejected" in trial.text
        assert "term: Tea" in deck(trial)
        await trial.press("u")
        assert screen.card.content.aspect == "Caffeine"
        assert "Undone: the keeping of Caffeine." in trial.text
        await trial.hit("u", "u")
        assert (screen.card.content.term, deck(trial), screen.review.counts[Act.OPEN]) == ("Tea", "", 7)


async def test_many_cards_are_kept_in_a_thread(launch, monkeypatch):
    """All ready cards are kept as one act, nothing else is done meanwhile, and one undo takes them back."""
    monkeypatch.setattr("studydeck.tui.drafting.review_acts._MANY", 1)
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        trial.app.simulate_key("A")
        await trial.idle()
        await trial.app.workers.wait_for_complete()
        await trial.idle()
        assert (screen.review.counts[Act.ACCEPT], screen.busy) == (4, "")
        assert screen.card.content.term == "Coffee"
        await trial.press("u")
        assert screen.review.counts[Act.ACCEPT] == 0


async def test_keys_sent_in_one_burst_are_each_taken_in_their_turn(launch):
    """What stands behind the key that asks is typed into the line, and what stands behind the answer is for the card."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.hit("slash", *"qaffeine", *["left"] * 7, "backspace", "c", "enter", "x")
        (caffeine,) = [card for card in screen.review.cards.values() if card.content.aspect == "Caffeine"]
        assert caffeine.act is Act.REJECT
        at = screen.at
        await trial.hit("slash", "q", "a", "escape", "right")
        assert (screen.at, screen.asking, trial.kind) == (at + 1, False, "draft-review")
        screen.do_go_to_card()
        screen.query_one(Asking).close()  # by the mouse, before the line has the cursor
        await trial.press("left")
        assert screen.at == at
        assert screen.review.counts[Act.ACCEPT] == 0


async def test_the_document_beside_the_form_is_scrolled_by_keys(launch):
    """While one types the document is read line by line and page by page, and a key comes back to the quote."""
    async with launch((60, 18), start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.press("e")
        beside = trial.screen.query_one(DocumentPane)
        stood, typed = beside.top, trial.screen.values
        assert not trial.screen.can("to-quote")
        await trial.hit("pagedown", "pagedown")
        paged = beside.top
        assert paged > stood
        await trial.hit("ctrl+up")
        assert stood < beside.top < paged
        await trial.hit("ctrl+down")
        assert beside.top == paged
        assert trial.screen.can("to-quote")
        await trial.hit("ctrl+l")
        assert "▌ Tea is a drink" in trial.text
        await trial.hit("pageup")
        assert trial.screen.values == typed


async def test_a_document_that_is_being_read_shows_that_and_can_be_stopped(launch, monkeypatch):
    """Its size and the seconds stand there; esc goes back at once, and behind the reading the thread ends."""
    reading, go_on, drafted = threading.Event(), threading.Event(), []

    def slow(_name):
        reading.set()
        assert go_on.wait(10)

    monkeypatch.setattr("studydeck.services.drafting.reading.read_document", slow)
    monkeypatch.setattr("studydeck.drafting.draft.draft", lambda *_args, **_more: drafted.append(1))
    monkeypatch.setattr("studydeck.tui.drafting.review_state._size_of", lambda _path: 10_000_000)
    async with launch() as trial:
        trial.app.open_review(ASKED)
        await trial.press()
        assert reading.wait(10)
        (thread,) = [thread for thread in threading.enumerate() if thread.name == "draft"]
        trial.screen.begun_s -= 3
        trial.screen.paint()
        await trial.press()
        assert re.search(r"Reading the document of 10.0 MB \.\.\.  \d s", trial.text)
        await trial.press("escape")
        assert trial.kind == "home"
        go_on.set()
        thread.join(10)
        await trial.press()
        assert (thread.is_alive(), drafted, trial.app.breakdowns.report()) == (False, [], "")


async def test_only_the_newest_reading_counts(launch, monkeypatch):
    """Other subjects end the reading that was under way, and are asked for again by the key that tries again."""
    from studydeck.drafting import draft

    works, given = draft.draft, []

    def noted(document, names, **more):
        given.append(names)
        if names == ("Tea", "Milk"):
            raise ZeroDivisionError
        return works(document, names, **more)

    monkeypatch.setattr(draft, "draft", noted)
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        screen.read()
        screen._take_subjects("Tea, Milk")
        await opened(trial)
        assert "r tries again" in trial.text
        await trial.press("r")
        await opened(trial)
        assert given[-2:] == [("Tea", "Milk")] * 2
        assert screen.review is None


async def test_a_card_is_edited_beside_its_quote(launch):
    """What is typed outlives the form, ^s takes it over, ^n keeps the card as well; the quote stays lit."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("e")
        assert "▌ Tea is a drink" in trial.text
        await trial.type(", steeped")
        await trial.press("escape")
        assert not screen.card.content.meaning.endswith("steeped")
        await trial.press("e")
        assert "What you typed last time is here again." in trial.text
        await trial.press("ctrl+s")
        assert screen.card.content.meaning.endswith("hot water, steeped")
        assert screen.card.act is Act.OPEN
        await trial.hit("right", "e")
        await trial.type(" and ground")
        await trial.press("ctrl+n")
        assert "roasted beans and ground" in deck(trial)


async def test_cards_are_turned_and_listed(launch):
    """The key w swaps the sides, c makes another kind of it, f asks which list is gone through, with their counts."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.hit("a", "x", "w")
        assert screen.card.content.sides == ("about 95 mg a cup", "about 40 mg a cup")
        await trial.press("c")
        await trial.type("list")
        await trial.press("enter")
        assert screen.card.content.items == ("about 95 mg a cup", "about 40 mg a cup")
        await trial.press("f")

        asked = trial.screen.query_one(Asking).choices
        assert [(one.value, one.note.split()[0]) for one in asked] == [
            (Listed.EVERY, "7"),
            (Listed.READY, "4"),
            (Listed.CHECK, "2"),
            (Listed.DOUBTFUL, "1"),
            (Listed.KEPT, "1"),
            (Listed.REJECTED, "1"),
            (Listed.OFFERED, "6"),
        ]
        await trial.type("kept")
        await trial.press("enter")
        assert (screen.listed, len(screen.names)) == (Listed.KEPT, 1)


async def test_what_is_left_is_reached_from_the_end(launch):
    """Behind the last card the end says how many are left, and tab goes to the next of them, out of another list too."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.hit("a", *["right"] * 5)
        assert screen.card is None
        assert "To the 5 left" in trial.text
        await trial.press("tab")
        assert screen.at == 1
        await trial.press("f")
        await trial.type("kept")
        await trial.press("enter")
        await trial.hit("right", "tab")
        assert (screen.listed, screen.at) == (Listed.OFFERED, 1)


async def test_what_was_left_out_stands_alone(launch, made):
    """While it is shown what was left out, no key decides the card that isn't seen."""
    found = made["draft"]
    skipped = (Omission(Skipped.COMMENTS, Span(3, 9), "Leave a Reply"),)
    made["draft"] = lambda document: replace(found(document), skipped=skipped)
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.hit("i", "a", "x")
        assert "Left out of the document" in trial.text
        assert screen.review.left == 6
        await trial.hit("i", "a")
        assert screen.review.left == 5


async def test_a_card_of_ones_own_from_a_sentence(launch):
    """The arrow keys choose a sentence, n makes a card of it, and saving keeps it with its place."""
    async with launch(start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.hit("down", "down")
        assert "▸ " in trial.text
        await trial.press("n")
        await trial.type("question")
        await trial.press("enter")
        await trial.type("When is tea drunk?")
        await trial.press("ctrl+s")
        assert screen.card.own
        assert screen.card.quote.text == "Many people drink it in the afternoon."
        assert "question: When is tea drunk?" in deck(trial)


async def test_kept_cards_go_into_the_chosen_deck_and_are_studied(launch, sample):
    """The key d chooses a deck that is there, the next kept card is in it, and s studies it."""
    sample.write(verbs=sample.verbs)
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.press("d")
        await trial.type("span")
        await trial.press("enter", "a")
        assert "term: Tea" in (sample.folder / "verbs.yaml").read_text(encoding="utf-8")
        await trial.press("s")
        assert trial.kind == "study"
        assert "Tea" in trial.text


async def test_a_revised_document_shows_what_it_was(launch, made):
    """A card whose words changed shows both, and taking the change writes the new ones."""
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        await trial.hit("A", "x", "x", "escape")
        made["draft"] = lambda document: tea.reworded(
            tea.drafted(document), "Tea", meaning="an infusion of dried leaves"
        )
        trial.app.open_review(ASKED)
        await opened(trial)
        assert "1 of 1" in trial.text
        assert "Was, when you kept it:" in trial.text
        await trial.press("a")
        assert "infusion of dried leaves" in deck(trial)


async def test_a_deck_is_named_after_a_file_without_its_ending(launch, made):
    """A document that compares nothing and has no title gives its file's name, not its kind of file."""
    made["document"] = replace(made["document"], title="", name="drinks.md")
    found = made["draft"]
    made["draft"] = lambda document: replace(found(document), subjects=())
    async with launch(start="draft", draft=ASKED) as trial:
        assert (await opened(trial)).review.deck_title == "Drinks"


async def test_nothing_found_teaches_to_name_the_subjects(launch, made):
    """Where nothing was found the screen says what helps; S drafts anew with the subjects that are named."""
    found = made["draft"]
    names = ("Tea", "Coffee", "Caffeine", "Taste", "", "What to have at hand")
    made["draft"] = lambda document: tea.without(found(document), *names)
    async with launch(start="draft", draft=ASKED) as trial:
        await opened(trial)
        assert "Nothing was found that makes" in trial.text
        assert "S    Say what it compares" in trial.text
        made["draft"] = found
        await trial.press("S")
        trial.screen.query_one(Asking).field.put("Leaves, Beans")
        await trial.press("enter")
        screen = await opened(trial)
        assert made["given"] == [(), ("Leaves", "Beans")]
        assert len(screen.names) == 6
        assert "▌ Tea is a drink made of leaves that" in trial.text  # as wide as before, though it was hidden meanwhile


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


async def test_a_path_that_leads_nowhere_can_be_mended(launch, tmp_path, monkeypatch):
    """A missing file is told beside the line; a document that can't be read comes back to its path."""
    (tmp_path / "empty.md").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def refuse(_name):
        raise StudydeckError("It is empty.")

    monkeypatch.setattr("studydeck.services.drafting.reading.read_document", refuse)
    async with launch() as trial:
        await trial.press("f")
        await trial.type("emty.md")
        await trial.press("enter")
        assert trial.kind == "draft-open"
        assert "There is no file" in trial.text
        await trial.hit("left", "left", "left", "left", "left")
        await trial.type("p")
        await trial.press("enter")
        await opened(trial)
        assert "It is empty." in trial.text
        await trial.press("escape")
        assert trial.kind == "draft-open"
        assert trial.screen.query_one(Asking).field.value == "empty.md"


async def test_further_documents_are_reviewed_one_after_the_other(launch):
    """Enter keeps a card that is up, N goes to the next document at once, and leaving says what wasn't opened."""
    async with launch(
        start="draft", draft=ReviewRequest("/texts/drinks.md", then=("/texts/b.md", "/texts/c.md"))
    ) as trial:
        screen = await opened(trial)
        await trial.press("enter")
        assert screen.review.counts[Act.ACCEPT] == 1
        await trial.press("N")
        screen = await opened(trial)
        assert screen.request.path == "/texts/b.md"
        await trial.press("escape")
        assert "5 cards left to decide; f goes on with the review. Not opened yet: c.md." in " ".join(
            trial.text.split()
        )


async def test_the_document_is_painted_before_it_is_told_of_its_size(launch, made, monkeypatch):
    """In a terminal the rows are asked for before the new width is told: those that are fewer now are no error."""
    made["document"] = tea.document(tea.TEXT + "\n" + "It is said that much more could be said about it. " * 20)
    async with launch((60, 18), start="draft", draft=ASKED) as trial:
        screen = await opened(trial)
        await trial.press("end")
        with monkeypatch.context() as wider:
            wider.setattr(DocumentPane, "content_size", property(lambda _self: Size(150, 5)))
            assert any("It is said" in screen.pane.render_line(y).text for y in range(5))


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


async def test_a_review_is_left_and_gone_on_with(launch, tmp_path, monkeypatch):
    """A path is found while it is typed; the draft that was left is listed, and goes on in its order at its card."""
    (tmp_path / "article.md").write_text("x", encoding="utf-8")
    (tmp_path / "picture.png").write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    async with launch() as trial:
        await trial.press("f")
        assert "article.md" in trial.text
        assert "picture.png" not in trial.text
        await trial.type("art")
        await trial.press("enter")
        screen = await opened(trial)
        assert Path(screen.request.path) == tmp_path / "article.md"
        await trial.hit("a", "o", "right", "escape", "f")
        assert "Tea vs Coffee" in trial.text
        assert "5 cards left · 1 kept" in trial.text
        await trial.press("enter")
        screen = await opened(trial)
        assert (screen.unsure_first, screen.card.content.kind) == (True, "likeness")
