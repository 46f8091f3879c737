"""The lists of synonyms and contraries hold together: every line says something, and none says both one thing and its contrary."""

import pytest

from studydeck.core.grading.lexicon import NARROW, lexicon
from studydeck.core.grading.opposites_of_fields import OPPOSITES_OF_FIELDS
from studydeck.core.grading.stems import stem
from studydeck.core.grading.synonyms_of_business import SYNONYMS_OF_BUSINESS
from studydeck.core.grading.synonyms_of_phrases import SYNONYMS_OF_PHRASES
from studydeck.core.grading.synonyms_of_science import SYNONYMS_OF_SCIENCE
from studydeck.core.grading.synonyms_of_verbs import SYNONYMS_OF_VERBS

NARROW_LISTS = {
    "business": SYNONYMS_OF_BUSINESS,
    "phrases": SYNONYMS_OF_PHRASES,
    "science": SYNONYMS_OF_SCIENCE,
    "verbs": SYNONYMS_OF_VERBS,
}
# Learners take one for the other: an answer that does must not pass.
CONFUSED = """
marketing sales|strategy tactics|revenue profit|mean median|median mode|voltage current|gene allele|mitosis meiosis|mass weight
tcp udp|bacteria virus|weather climate|asset liability|correlation causation|authenticate authorise|stack queue|plaintiff defendant
output outcome|mission vision|artery vein|acid base|atom molecule|compiler interpreter|bond share|variance correlation|sample population
genotype phenotype|latitude longitude|rotate orbit|antibody antigen|latency bandwidth|merger takeover|lossy lossless|insertion deletion
"""


@pytest.mark.parametrize("name", NARROW_LISTS)
def test_each_line_is_a_group_of_several_words(name: str) -> None:
    """A line holds two or more different words or phrases of at most five words."""
    lines = NARROW_LISTS[name].strip().splitlines()
    groups = [[word.strip() for word in line.split(",")] for line in lines]

    wrong = [group for group in groups if len(set(group)) < 2 or len(set(group)) < len(group) or not all(group)]
    wrong += [group for group in groups if any(len(word.split()) > 5 for word in group)]

    assert wrong == []
    assert len(set(lines)) == len(lines)


def test_each_line_of_contraries_has_two_sides() -> None:
    """A bar stands between two sides, none of them empty."""
    sides = [line.split("|") for line in OPPOSITES_OF_FIELDS.strip().splitlines()]

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
