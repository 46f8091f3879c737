"""The lists of synonyms and contraries hold together: every line says something, and none says both one thing and its contrary."""

import pytest

from studydeck.core.grading.finding.variants import phrases_in
from studydeck.core.grading.words.lexicon import NARROW, lexicon
from studydeck.core.grading.words.opposites import lists as opposites
from studydeck.core.grading.words.stems import stem
from studydeck.core.grading.words.synonyms import lists as synonyms
from studydeck.core.grading.words.tokens import read

# Learners take one for the other: an answer that does must not pass.
CONFUSED = """
marketing sales|strategy tactics|revenue profit|mean median|median mode|voltage current|gene allele|mitosis meiosis|mass weight
tcp udp|bacteria virus|weather climate|asset liability|correlation causation|authenticate authorise|stack queue|plaintiff defendant
output outcome|mission vision|artery vein|acid base|atom molecule|compiler interpreter|bond share|variance correlation|sample population
leadership management|efficient effective|verdict sentence|price cost|reach impression|retailer wholesaler|lender borrower|debt equity|theft fraud
crime tort|heat temperature|speed velocity|accuracy precision|induction deduction|quantitative qualitative|survey interview|evolution adaptation
patent copyright|import export|churn retention|privacy security|mixture compound|fiscal monetary|need want|feature benefit|force energy
genotype phenotype|latitude longitude|rotate orbit|antibody antigen|latency bandwidth|merger takeover|lossy lossless|insertion deletion
"""


@pytest.mark.parametrize("groups", synonyms.NARROW, ids=lambda groups: groups.split("\n")[1][:30])
def test_each_line_is_a_group_of_several_words(groups: str) -> None:
    """A line holds two or more different words or phrases of at most five words."""
    lines = groups.strip().splitlines()
    found = [[word.strip() for word in line.split(",")] for line in lines]

    wrong = [group for group in found if len(set(group)) < 2 or len(set(group)) < len(group) or not all(group)]
    wrong += [group for group in found if any(len(word.split()) > 5 for word in group)]

    assert wrong == []
    assert len(set(lines)) == len(lines)


def test_each_line_of_contraries_has_two_sides() -> None:
    """A bar stands between two sides, none of them empty."""
    sides = [line.split("|") for line in "".join(opposites.ALL).split("\n") if line]

    assert [line for line in sides if len(line) != 2 or not all(side.strip() for side in line)] == []


def test_no_narrow_group_holds_contraries() -> None:
    """No two words of a narrow group stand on two sides of a bar."""
    words = lexicon()
    members: dict[int, list[str]] = {}
    for word, groups in words.groups.items():
        for group in groups:
            if group >= NARROW:
                members.setdefault(group, []).append(word)

    torn = [
        (one, other)
        for group in members.values()
        for one in group
        for other in group
        if any((pair, not side) in words.sides.get(other, ()) for pair, side in words.sides.get(one, ()))
    ]

    assert torn == []


@pytest.mark.parametrize("pair", CONFUSED.replace("\n", "|").strip("|").split("|"))
def test_what_learners_confuse_stays_apart(pair: str) -> None:
    """Two words that are taken for each other stand in no narrow group together."""
    words = lexicon()
    one, other = (words.groups.get(stem(word), frozenset()) for word in pair.split())

    assert {group for group in one & other if group >= NARROW} == set()


def test_a_number_word_of_a_group_is_read_as_in_an_answer() -> None:
    """`twice` is read as 2 in an answer, so in the lists too."""
    words = lexicon()

    assert words.groups["2"] & words.groups[stem("double")]


def test_a_decks_synonyms_stay_in_its_own_lexicon() -> None:
    """What one deck adds isn't known to the lexicon that all decks share."""
    added = lexicon((("zorp", "customer"),))

    assert added.groups["zorp"] <= added.groups["customer"]
    assert "zorp" not in lexicon().groups
    assert not added.groups["zorp"] & lexicon().groups["customer"]


def test_articles_and_possessives_inside_a_phrase_are_passed_over() -> None:
    """`Loses its buyers` is `lose buyers`, and a longer phrase doesn't hide the one that it begins with."""
    words = lexicon((("lose buyers", "churn"), ("lose buyers to rivals", "be beaten")))
    found = phrases_in(read("it loses its buyers to rivals").tokens, words)
    assert [(first, last) for first, last, key in found if key.startswith(stem("lose"))][:2] == [(1, 5), (1, 3)]
