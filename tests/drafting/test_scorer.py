"""The scorer: that its gold is sound, that it judges as a fair person would, and that drafting hasn't got worse."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.drafting import scorer
from tests.drafting.matching import fit, matched, within, words

SUBJECTS = {"Stock": ("stocks",), "Bond": ("bonds",), "Mutual fund": ()}
RISK = {
    "kind": "difference",
    "subjects": ["Stock", "Bond"],
    "aspect": "Risk",
    "sides": ["high risk of loss", "low risk of loss"],
}


def _difference(
    first: str, second: str, aspect: str = "Risk", subjects: tuple[str, ...] = ("Stocks", "Bonds")
) -> dict[str, Any]:
    return {"kind": "difference", "subjects": list(subjects), "aspect": aspect, "sides": [first, second]}


def _definition(term: str, meaning: str) -> dict[str, Any]:
    return {"kind": "definition", "term": term, "meaning": meaning}


def test_every_article_has_gold_and_every_gold_an_article() -> None:
    """No article is left out of the measure for want of gold, and there are two dozen at least."""
    stems = {path.stem for path in (scorer.HERE / "articles").iterdir()}
    assert stems == {path.stem for path in (scorer.HERE / "gold").iterdir()}
    assert len(stems) >= 24


@pytest.mark.parametrize("path", sorted((scorer.HERE / "gold").iterdir()), ids=lambda path: path.stem)
def test_gold_is_made_of_the_articles_own_words(path: Path) -> None:
    """What the gold asks for stands in the article: nearly all content words of each of its texts."""
    article = next((scorer.HERE / "articles").glob(f"{path.stem}.*"))
    text = unescape(article.read_text(encoding="utf-8")).replace("-\n", "")
    glued = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)  # the cells of a table copied without their borders
    held = words(text, small=True) | words(glued, small=True) | {"yes", "no"}
    for entry in json.loads(path.read_text(encoding="utf-8"))["findings"]:
        if entry.get("optional"):
            continue  # may say what only follows from the text
        texts = [entry.get("meaning"), entry.get("text"), *entry.get("sides", ()), *entry.get("items", ())]
        for text in filter(None, texts):
            assert len(words(text) & held) >= 0.75 * len(words(text)), text


def test_swapped_sides_are_wrong() -> None:
    """A difference with its sides at the wrong subjects isn't the gold's card."""
    assert fit(RISK, _difference("high risk of loss", "low risk of loss"), SUBJECTS) > 0
    assert fit(RISK, _difference("low risk of loss", "high risk of loss"), SUBJECTS) == 0
    assert fit(RISK, _difference("low risk of loss", "high risk of loss", subjects=("Bonds", "Stocks")), SUBJECTS) > 0


def test_a_side_that_holds_the_other_sides_words_is_wrong() -> None:
    """A whole sentence on one side, both subjects' facts in it, isn't a side."""
    gold = _difference("owners share in profits", "lenders receive fixed interest")
    mixed = _difference(
        "owners share in profits while lenders receive fixed interest", "lenders receive fixed interest"
    )
    assert fit(gold, mixed, SUBJECTS) == 0


def test_the_aspect_may_be_worded_otherwise() -> None:
    """The aspect is judged leniently: it only decides between two cards that both fit."""
    assert fit(RISK, _difference("high risk of loss", "low risk of loss", aspect=""), SUBJECTS) > 0


def test_a_lost_denial_is_wrong() -> None:
    """A side or meaning that has lost its "not" says the opposite."""
    gold = _definition("Stock", "shares that do not promise any interest payments to owners")
    assert fit(gold, _definition("Stocks", "shares that promise interest payments"), SUBJECTS) == 0
    assert fit(gold, _definition("Stocks", "shares that don't promise any interest payments"), SUBJECTS) > 0
    gold = _definition("Stock", "a share of ownership in a company, since there is nothing to repay")
    assert fit(gold, _definition("Stock", "a share of ownership in a company"), SUBJECTS) > 0, "cut before it"


def test_a_text_cut_in_the_middle_is_wrong() -> None:
    """A text that ends in a word which needs another, or in an open bracket, says nothing."""
    gold = _definition("Stock", "a share of ownership in a company")
    assert fit(gold, _definition("Stock", "a share of ownership in a company which"), SUBJECTS) == 0
    assert fit(gold, _definition("Stock", "a share of ownership in a company (a firm"), SUBJECTS) == 0


def test_a_definition_needs_its_term() -> None:
    """The right meaning under another term is another card; a plural, an article or an alias is the same term."""
    gold = _definition("Mutual fund", "a pool of money from many investors")
    assert fit(gold, _definition("a mutual funds (MF)", "pool of money from investors"), SUBJECTS) > 0
    assert fit(gold, _definition("Money pool", "a pool of money from many investors"), SUBJECTS) == 0


def test_a_list_needs_three_fifths_of_its_items() -> None:
    """A list fits when items found and wanted agree to 60 %, its topic being of the same thing."""
    gold = {"kind": "list", "topic": "Phases of a project", "items": ["Initiation", "Planning", "Execution", "Closure"]}
    assert fit(gold, gold | {"items": ["Initiation", "Planning", "Execution"]}, SUBJECTS) > 0
    assert fit(gold, gold | {"items": ["Initiation", "Budget", "Scope", "Closure"]}, SUBJECTS) == 0
    assert fit(gold, gold | {"topic": "Kinds of cheese"}, SUBJECTS) == 0


def test_matching_is_one_to_one_and_required_cards_come_first() -> None:
    """A second copy of a card stands for nothing, and an optional card doesn't take a required one's only find."""
    optional = RISK | {"optional": True}
    found = [_difference("high risk of loss", "low risk of loss")]
    assert matched([optional, RISK], found, SUBJECTS) == {0: 1}
    assert matched([RISK], found * 2, SUBJECTS) == {0: 0}


def test_optional_finds_count_for_neither_side_and_copies_against() -> None:
    """Precision leaves optional finds out, counts copies as false, and recall asks only for what is required."""
    gold = [RISK, _difference("dividends", "coupons", "Income", ("Stock", "Bond")) | {"optional": True}]
    for entry in gold:
        entry["layout"] = "table"
    tiers = {"tier": "ready", "pattern": "table-row"}
    found = [RISK | tiers, RISK | tiers, gold[1] | tiers]
    one = scorer.Judged(
        "x", {name: list(aliases) for name, aliases in SUBJECTS.items()}, gold, found, matched(gold, found, SUBJECTS)
    )
    row = scorer.table_of([one]).row("kind", "difference")
    assert (row.right, row.false, row.optional, row.precision, row.recall) == (1, 1, 1, 0.5, 1.0)


def test_aspects_are_counted_apart() -> None:
    """An aspect that is empty or named otherwise costs nothing, and is counted."""
    gold = [RISK | {"layout": "table"}]
    counts = []
    for aspect in ("The risk", "", "Answers"):
        found = [RISK | {"aspect": aspect}]
        one = scorer.Judged(
            "x",
            {name: list(aliases) for name, aliases in SUBJECTS.items()},
            gold,
            found,
            matched(gold, found, SUBJECTS),
        )
        counts.append(scorer.aspects([one]))
    assert [[name for name, count in each.items() if count] for each in counts] == [["named"], ["empty"], ["other"]]


def test_a_fallen_figure_is_named() -> None:
    """A figure below its last level by more than the slack is told with both numbers; one that rose isn't."""
    assert scorer.fallen({"list": {"recall": 0.5, "precision": 0.9}}, {"list": {"recall": 0.6, "precision": 0.8}}) == [
        "list: recall fell from 0.600 to 0.500"
    ]


def test_cards_rest_on_the_lines_they_name() -> None:
    """What a card says stands in the lines it gives, but for the few whose side is inferred ("faster": "slower")."""
    cards = astray = 0
    for path, _ in scorer.articles():
        lines = [unescape(re.sub(r"<[^>]*>", " ", line)) for line in path.read_text(encoding="utf-8").splitlines()]
        for card in scorer.drafted(path):
            said = words(
                " ".join(
                    [card.get("meaning", ""), card.get("text", ""), *card.get("sides", ()), *card.get("items", ())]
                )
            )
            there = words(" ".join(lines[number - 1] for number in card["lines"]).replace("- ", ""), small=True) | {
                "yes",
                "no",
            }
            cards += 1
            astray += within(said, there) < 0.8
    assert astray <= cards * 0.02


@pytest.mark.skipif(not scorer.LEVELS.exists(), reason="no levels accepted yet")
def test_drafting_is_no_worse_than_it_was() -> None:
    """No figure of the development set lies below its last level (`python -m tests.drafting.scorer --accept` sets them)."""
    levels = scorer.levels_of(scorer.table_of(scorer.measure()))
    assert not scorer.fallen(levels, json.loads(scorer.LEVELS.read_text(encoding="utf-8")))
