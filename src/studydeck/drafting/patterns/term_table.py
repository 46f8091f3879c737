"""A table of terms ("Term | Meaning"), and the row "Definition" of a table that compares: one definition a column."""

import re
from collections.abc import Iterable, Iterator

from studydeck.drafting.defining.definition import definition
from studydeck.drafting.defining.definition_words import MEANING_HEADS, TERM_HEADS
from studydeck.drafting.defining.labels import form_of, is_definition_label
from studydeck.drafting.defining.term_forms import is_aspect_label, is_term
from studydeck.drafting.document import Passage, Span, Table
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import bare
from studydeck.drafting.outline import Outline
from studydeck.drafting.patterns.what_label import body_without

_WORD = re.compile(r"[a-z]+")
_SHORT = frozenset(
    {"stands for", "full form", "long form", "expansion", "what it stands for", "full name", "translation"}
)
_WEAK = frozenset({"description", "explanation", "explained"})
_LEAST_SHARE = 0.5


class TermTable:
    """Terms in one column, meanings in another; or a row of definitions."""

    name = "term-table"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the definitions that tables give, in order."""
        for number, block in enumerate(outline.blocks):
            if isinstance(block, Table) and block.rows:
                columns = _columns(block)
                if columns is not None:
                    yield from self._of_columns(outline, number, block, *columns)
                elif len(block.rows[0]) > 2 and block.head:
                    yield from self._of_row(outline, number, block)

    def _of_columns(self, outline: Outline, number: int, table: Table, terms: int, meanings: int) -> Iterator[Finding]:
        head = _head(table, meanings)
        shortest = 1 if head in _SHORT else 2
        rows = table.rows[table.head :]
        if head in _WEAK or not head:
            formed = sum(form_of(row[meanings].text) is not None for row in rows)
            if formed < _LEAST_SHARE * len(rows) or any(is_aspect_label(row[terms].text) for row in rows):
                return
        for row in rows:
            found = self._finding(outline, number, row[terms], row[meanings], shortest)
            if found is not None:
                yield found

    def _of_row(self, outline: Outline, number: int, table: Table) -> Iterator[Finding]:
        heads = table.rows[table.head - 1]
        for row in table.rows[table.head :]:
            if is_definition_label(row[0].text) and row[0].text.casefold().strip() not in {"who", "means"}:
                for head, cell in zip(heads[1:], row[1:], strict=True):
                    found = self._finding(outline, number, head, cell, 3)
                    if found is not None:
                        yield found

    def _finding(self, outline: Outline, number: int, term: Passage, meaning: Passage, shortest: int) -> Finding | None:
        name = bare(term.text.split(" (")[0])
        if not is_term(name, quoted=True):
            return None
        where = ((term, Span(0, len(term.text))), (meaning, Span(0, len(meaning.text))))
        return definition(outline, self.name, name, body_without(name, meaning.text), where, number, shortest=shortest)


def _columns(table: Table) -> tuple[int, int] | None:
    """Return the columns of terms and meanings, or None where the table isn't one of terms."""
    width = len(table.rows[0])
    if width < 2:
        return None
    if not table.head:
        return (0, 1) if width == 2 and len(table.rows) > 2 else None
    heads = [_head(table, column) for column in range(width)]
    meaning = next((column for column, head in enumerate(heads) if head in MEANING_HEADS), None)
    term = next(
        (
            column
            for column, head in enumerate(heads)
            if TERM_HEADS.intersection(_WORD.findall(head)) and column != meaning
        ),
        None,
    )
    if meaning is None and term is not None and width == 2:
        meaning = 1 - term
    if meaning is None or (width > 2 and term is None and heads[meaning] in _WEAK):
        return None
    if term is None:
        term = 0
    return (term, meaning) if term != meaning else None


def _head(table: Table, column: int) -> str:
    return table.rows[table.head - 1][column].text.casefold().strip(" :") if table.head else ""
