"""The patterns that drafting looks for. A new one is added here; its precision is measured by `tests.drafting.tier_figures`."""

from studydeck.drafting.patterns.abbreviation import Abbreviation
from studydeck.drafting.patterns.adjacent_contrast import AdjacentContrast
from studydeck.drafting.patterns.amounts import Amounts
from studydeck.drafting.patterns.answering import Answering
from studydeck.drafting.patterns.apposition import Apposition
from studydeck.drafting.patterns.comparative import Comparative
from studydeck.drafting.patterns.connective import Connective
from studydeck.drafting.patterns.defined_as import DefinedAs
from studydeck.drafting.patterns.definition_list import DefinitionList
from studydeck.drafting.patterns.headed_list import HeadedList
from studydeck.drafting.patterns.inline_list import InlineList
from studydeck.drafting.patterns.is_a import IsA
from studydeck.drafting.patterns.known_as import KnownAs
from studydeck.drafting.patterns.label_definition import LabelDefinition
from studydeck.drafting.patterns.labelled_pair import LabelledPair
from studydeck.drafting.patterns.likenesses import Alike, Both
from studydeck.drafting.patterns.lists import ItemList
from studydeck.drafting.patterns.local_contrast import LocalContrast
from studydeck.drafting.patterns.opening import Opening
from studydeck.drafting.patterns.parallel_sections import ParallelSections
from studydeck.drafting.patterns.pattern import Pattern
from studydeck.drafting.patterns.resemblance import Resemblance
from studydeck.drafting.patterns.same_frame import SameFrame
from studydeck.drafting.patterns.same_noun import SameNoun
from studydeck.drafting.patterns.similarities import Similarities
from studydeck.drafting.patterns.table_row import TableRow
from studydeck.drafting.patterns.term_table import TermTable
from studydeck.drafting.patterns.unlike import Unlike
from studydeck.drafting.patterns.what_label import WhatLabel

PATTERNS: tuple[Pattern, ...] = (
    TableRow(),
    LabelledPair(),
    ParallelSections(),
    Connective(),
    Unlike(),
    Comparative(),
    Amounts(),
    SameNoun(),
    AdjacentContrast(),
    LocalContrast(),
    Answering(),
    SameFrame(),
    DefinitionList(),
    TermTable(),
    WhatLabel(),
    DefinedAs(),
    IsA(),
    Apposition(),
    KnownAs(),
    Opening(),
    LabelDefinition(),
    Abbreviation(),
    Both(),
    Alike(),
    Resemblance(),
    Similarities(),
    ItemList(),
    HeadedList(),
    InlineList(),
)
