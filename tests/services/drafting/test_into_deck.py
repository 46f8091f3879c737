"""Drafts put into decks: what is there stays, what was decided counts, nothing comes twice, and undo takes it back."""

import os
from pathlib import Path

import pytest

from studydeck.drafting.draft import Draft, draft
from studydeck.drafting.readers.reading import read
from studydeck.errors import StudydeckError
from studydeck.services.checking import check
from studydeck.services.drafting import decisions
from studydeck.services.drafting.deck_text import deck_bytes, drafted_deck, lines_said
from studydeck.services.drafting.into_deck import into_deck
from studydeck.services.drafting.second_runs import compare
from studydeck.services.history import undo
from tests.conftest import Home, answer

ARTICLE = """\
# Ferns vs. Mosses

A fern is a plant with large divided leaves that grows in shady woods.

A moss is a small plant without roots that covers stones and bark.

| Aspect | Ferns | Mosses |
| --- | --- | --- |
| Height | up to a metre | a few centimetres |
| Water | drawn in by roots | taken in by the leaves |
"""
KEY = "ferns-vs-mosses"


def drafted(text: str = ARTICLE, name: str = "ferns.md") -> Draft:
    """Return what drafting finds in a text."""
    return draft(read(text.encode(), name))


def deck_of(home: Home, name: str = "ferns") -> str:
    """Return the text of a deck of the library."""
    return (home.places.decks / f"{name}.yaml").read_text(encoding="utf-8")


def test_the_deck_has_no_errors_and_can_be_studied(home: Home) -> None:
    """The printed deck passes the check, and each of its cards can be answered."""
    path = home.deck("ferns.yaml", deck_bytes([drafted()]))
    checked = check(home.places, [str(path)])
    assert (checked.errors, checked.cards > 4) == (0, True)
    for key in home.cards():
        home.answer(key)


def test_the_same_document_gives_the_same_bytes() -> None:
    """Nothing of the deck depends on when, where or how often it is drafted."""
    assert deck_bytes([drafted()]) == deck_bytes([drafted()])


def test_what_is_to_be_checked_has_its_words_above_it() -> None:
    """Findings that aren't ready come with a comment: tier, lines and the words they rest on."""
    made = drafted()
    deck = drafted_deck([made])
    unsure = [finding for finding in made.findings if finding.tier != "ready"]
    assert sum(map(len, deck.unsure.values())) == len(unsure)
    for finding in unsure:
        assert f"# {finding.tier}, {lines_said(finding.quotes[0].lines)}: " in deck_bytes([made]).decode()


def test_lines_are_said_in_runs() -> None:
    """Neighbouring lines are a run, gaps part them."""
    assert [lines_said(lines) for lines in ((4,), (4, 5, 6), (4, 9), (1, 2, 7))] == [
        "line 4",
        "lines 4-6",
        "lines 4 and 9",
        "lines 1-2 and 7",
    ]


def test_several_documents_make_one_deck_with_their_sources() -> None:
    """A pair that two documents compare is one note with both as its source."""
    other = ARTICLE.replace("Height", "Age").replace("a metre", "a century").replace("centimetres", "years")
    deck = drafted_deck([drafted(), drafted(other, "other.md")])
    (pair,) = [note for note in deck.notes if "difference" in note]
    assert list(deck.head["sources"]) == ["ferns", "other"]
    assert list(pair["aspects"]) == ["Height", "Water", "Age"]
    assert {one["from"] for one in pair["source"]} == {"ferns", "other"}


@pytest.mark.parametrize("target", ("ferns", "Ferns and mosses", "new/ferns.yaml"))
def test_a_second_run_adds_nothing(home: Home, tmp_path: Path, target: str) -> None:
    """Into a new deck of the library by id or title, or into a file by its path: the second time nothing is left to add."""
    target = str(tmp_path / target) if "/" in target else target
    with home.open() as library:
        first = into_deck(library, target, [drafted()])
        data = first.path.read_bytes()
        assert first.added == len([one for one in drafted().findings if one.tier != "doubtful"])
        assert into_deck(library, target, [drafted()]).added == 0
        assert first.path.read_bytes() == data


@pytest.mark.parametrize("target", ("ferns", "file.yaml"))
def test_undo_takes_all_of_it_back(home: Home, tmp_path: Path, target: str) -> None:
    """One step back, and the deck is gone, or as it was before."""
    target = str(tmp_path / target) if "." in target else target
    with home.open() as library:
        path = into_deck(library, target, [drafted()]).path
        undo(library)
        assert not path.exists()
        assert into_deck(library, target, [drafted()]).added > 0


def test_a_revised_document_adds_what_is_new_and_tells_what_changed(home: Home) -> None:
    """A new row comes in, a changed one is told and left, and the progress of what was there stays."""
    with home.open() as library:
        into_deck(library, "ferns", [drafted()])
        key = "ferns/fern-vs-moss/aspect/height"
        answer(library, key)
        revised = ARTICLE.replace("a few centimetres", "a hand's breadth") + "| Light | shade | sun and shade |\n"
        put = into_deck(library, "ferns", [drafted(revised)])
    assert (put.added, put.joined) == (1, 1)
    assert any("a few centimetres" in line and "hand's breadth" in line for line in put.said)
    assert "a few centimetres" in deck_of(home).lower()
    assert home.progress() == {key: 1}


def test_what_was_rejected_stays_out(home: Home, tmp_path: Path) -> None:
    """A rejected finding is left out of a deck of the library and of a file alike, and that is said."""
    made = drafted()
    with home.open() as library:
        number = next(n for n, one in enumerate(made.findings) if one.aspect == "Height")
        reject(library, made, number)
        put = into_deck(library, "ferns", [made])
        assert put.said == ("1 left out: rejected before.",)
        assert "Height" not in deck_of(home)
        assert b"Height" not in into_deck(library, str(tmp_path / "a.yaml"), [made]).path.read_bytes()


def reject(library: object, made: Draft, number: int) -> None:
    """Reject a finding as the review does."""
    from studydeck.drafting.card_ids import content_of, document_key, finding_ids

    name, content = finding_ids(made)[number], content_of(made.findings[number])
    key = document_key(made.document)
    library.write([decisions.event(library, key, name, "reject", content=content)])  # type: ignore[attr-defined, arg-type]


def test_a_card_deleted_by_hand_doesnt_come_back(home: Home) -> None:
    """What a person took out of a deck of the library was decided on once and isn't added again."""
    with home.open() as library:
        path = into_deck(library, "ferns", [drafted()]).path
        text = path.read_text(encoding="utf-8")
        home.deck("ferns.yaml", "\n".join(line for line in text.splitlines() if "Height" not in line) + "\n")
    with home.open() as library:
        assert into_deck(library, "ferns", [drafted()]).added == 0
    assert "Height" not in deck_of(home)


def test_the_users_own_notes_and_bytes_stay(home: Home, tmp_path: Path) -> None:
    """A note written by hand about the same term isn't doubled, and every byte of the file stays but for what comes in."""
    own = "title: Mine  # really\nnotes:\n- term: Fern\n  meaning: My own words.\n\n# end\n"
    path = tmp_path / "mine.yaml"
    path.write_text(own)
    with home.open() as library:
        into_deck(library, str(path), [drafted()])
    text = path.read_text(encoding="utf-8")
    assert text.count("term: Fern") == 1
    assert "- term: Fern\n  meaning: My own words.\n" in text
    assert "# really" in text
    assert "# end" in text
    assert check(home.places, [str(path)]).errors == 0


def test_a_file_that_is_no_deck_is_left_alone(home: Home, tmp_path: Path) -> None:
    """Something else under that name is refused and keeps its bytes."""
    path = tmp_path / "notes.yaml"
    path.write_text("- just\n- a list\n")
    with home.open() as library, pytest.raises(StudydeckError, match="no deck"):
        into_deck(library, str(path), [drafted()])
    assert path.read_text() == "- just\n- a list\n"


def test_a_path_means_the_same_file_wherever_undo_is_called(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file named from one folder is taken back from another."""
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with home.open() as library:
        into_deck(library, "ferns.yaml", [drafted()])
        assert (tmp_path / "here" / "ferns.yaml").exists()
        monkeypatch.chdir(tmp_path / "there")
        undo(library)
    assert not (tmp_path / "here" / "ferns.yaml").exists()


def test_a_link_stays_a_link(home: Home, tmp_path: Path) -> None:
    """The file that a link leads to is changed and taken back; the link stays."""
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    real.write_text("title: R\nnotes:\n  - {term: a, meaning: b}\n")
    link.symlink_to(real)
    with home.open() as library:
        into_deck(library, str(link), [drafted()])
        assert "Fern" in real.read_text()
        undo(library)
    assert link.is_symlink()
    assert "Fern" not in real.read_text()


def test_what_is_no_file_is_refused(home: Home, tmp_path: Path) -> None:
    """A pipe isn't waited for, nor is it or a device replaced by a deck; names that can't be are told."""
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    refused = {
        str(pipe): "is no file",
        f"{tmp_path}/": "is no file",
        str(tmp_path / ("x" * 300 + ".yaml")): "can't be read",
        "~nobody-at-all/x.yaml": "nobody's home",
        f"{tmp_path}/a\udcff.yaml": "isn't written in UTF-8",
    }
    with home.open() as library:
        for target, why in refused.items():
            with pytest.raises(StudydeckError, match=why):
                into_deck(library, target, [drafted()])
    assert pipe.is_fifo()


def test_a_pair_of_any_id_and_order_in_a_file_is_one_note(home: Home, tmp_path: Path) -> None:
    """A file's own note on the two takes their differences in; one of another kind that has a term's id hinders nothing."""
    path = tmp_path / "mine.yaml"
    path.write_text(
        "title: Mine\nnotes:\n  - {difference: [Mosses, Ferns], id: own, aspects: {Age: [young, old]}}\n"
        "  - {question: Is a fern green?, answer: 'yes', id: fern}\n"
    )
    with home.open() as library:
        into_deck(library, str(path), [drafted()])
        assert into_deck(library, str(path), [drafted()]).added == 0
    text = path.read_text()
    assert text.count("difference:") == 1
    assert "id: fern-2" in text
    assert check(home.places, [str(path)]).errors == 0


def test_a_damaged_deck_gets_no_double(home: Home) -> None:
    """Where a deck's file can't be read at the moment, no second one of its name is made beside it."""
    path = home.deck("ferns.yaml", "- no deck\n")
    with home.open() as library, pytest.raises(StudydeckError, match="holds no deck that can be read"):
        into_deck(library, "ferns", [drafted()])
    assert [file.name for file in home.places.decks.iterdir()] == ["ferns.yaml"]
    assert path.read_text() == "- no deck\n"


def test_nothing_found_writes_nothing(home: Home, tmp_path: Path) -> None:
    """A document without a finding makes no deck, and the error says what to do."""
    made = drafted("Nothing of interest stands here, my dear.\n", "dull.txt")
    with home.open() as library:
        for target in ("dull", str(tmp_path / "dull.yaml")):
            with pytest.raises(StudydeckError, match="--subjects"):
                into_deck(library, target, [made])
    assert not list(tmp_path.rglob("dull*"))


def test_each_finding_of_a_second_run_is_in_one_group(home: Home) -> None:
    """New, changed, kept and rejected part the findings among them; what is gone is told."""
    made = drafted()
    with home.open() as library:
        into_deck(library, "ferns", [made])
        decided = decisions.decisions_of(library, KEY)
    revised = drafted(
        ARTICLE.replace("| Water | drawn in by roots | taken in by the leaves |\n", "| Light | shade | sun |\n")
    )
    run = compare(revised, decided)
    numbers = [*run.new, *(one.number for one in run.changed), *run.kept, *run.rejected]
    assert sorted(numbers) == list(range(len(revised.findings)))
    assert [revised.findings[number].aspect for number in run.new if revised.findings[number].aspect] == ["Light"]
    assert any("roots" in one.content for one in run.gone)


def test_a_renamed_aspect_is_the_same_finding(home: Home) -> None:
    """A row whose heading was reworded and whose cells stayed isn't offered as new."""
    with home.open() as library:
        into_deck(library, "ferns", [drafted()])
        revised = drafted(ARTICLE.replace("| Water |", "| Taking in water |"))
        run = compare(revised, decisions.decisions_of(library, KEY))
    assert run.new == ()
    assert run.gone == ()
