"""A definition list (`dl`) or what a reader takes for one: each term with its first meaning."""

from collections.abc import Iterable

from studydeck.drafting.defining.definition import definition
from studydeck.drafting.defining.labels import is_definition_label, without_saying
from studydeck.drafting.defining.term_forms import is_aspect_label, is_term
from studydeck.drafting.document import Entry, Span
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.sentences import split
from studydeck.drafting.language.terms import bare
from studydeck.drafting.outline import Outline


class DefinitionList:
    """Entries of a definition list."""

    name = "definition-list"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return each term of the document's definition lists, in order."""
        for number, block in enumerate(outline.blocks):
            if not isinstance(block, Entry) or not block.terms or not block.meanings:
                continue
            term, meaning = block.terms[0], block.meanings[0]
            name = bare(term.text.split(" (")[0])
            spans = split(meaning.text)
            if not spans or not is_term(name, quoted=True) or is_aspect_label(name) or is_definition_label(name):
                continue
            first = meaning.text[spans[0].start : spans[0].end]
            where = ((term, Span(0, len(term.text))), (meaning, Span(0, spans[0].end)))
            found = definition(outline, self.name, name, without_saying(first), where, number)
            if found is not None:
                yield found
