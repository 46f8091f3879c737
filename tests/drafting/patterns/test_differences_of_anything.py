"""Whatever the text: differences have two sides at least, each from its place in the document, and the same text gives the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.drafting.patterns.adjacent_contrast import AdjacentContrast
from studydeck.drafting.patterns.comparative import Comparative
from studydeck.drafting.patterns.connective import Connective
from studydeck.drafting.patterns.labelled_pair import LabelledPair
from studydeck.drafting.patterns.local_contrast import LocalContrast
from studydeck.drafting.patterns.parallel_sections import ParallelSections
from studydeck.drafting.patterns.same_noun import SameNoun
from studydeck.drafting.patterns.table_row import TableRow
from studydeck.drafting.patterns.unlike import Unlike
from tests.drafting.patterns.differing import outline

_PATTERNS = (
    TableRow(), LabelledPair(), ParallelSections(), Connective(), Unlike(), Comparative(), SameNoun(), AdjacentContrast(), LocalContrast(),
)  # fmt: skip
_PIECES = st.sampled_from(
    (
        *[
            "trains",
            "buses",
            "Trains",
            "Buses",
            "the",
            "a",
            "is",
            "are",
            "not",
            "need",
            "faster",
            "than",
            "while",
            "whereas",
            "but",
            "and",
            "unlike",
            "both",
            "it",
            "its",
            "goal",
            "of",
            "in",
            "with",
            "for",
        ],
        *(
            ", ",
            "; ",
            ": ",
            ". ",
            "\n",
            "\n\n",
            "- ",
            " – ",
            "Feature Trains Buses\n",
            "Cost: ",
            "In contrast, ",
            "Unlike ",
            "?",
            "’s ",
            "(",
            ")",
            "1. ",
        ),
    )
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=60))
def test_every_difference_has_sides_and_stands_in_the_document(pieces: list[str]) -> None:
    """No text breaks a pattern; what it finds is whole, and found again."""
    prepared = outline("Trains vs buses\n\nSome words.\n\n" + " ".join(pieces))
    for pattern in _PATTERNS:
        findings = list(pattern.find(prepared))
        assert findings == list(pattern.find(prepared))
        for finding in findings:
            assert len(finding.sides) == len(finding.subjects) >= 2
            assert sum(1 for side in finding.sides if side) >= 2
            assert 0 <= finding.quotes[0].span.start < finding.quotes[0].span.end <= len(prepared.document.source)
