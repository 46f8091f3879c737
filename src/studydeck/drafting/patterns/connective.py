"""One sentence that sets subjects against each other: while, whereas, but, a semicolon, `and` between parallel clauses."""

from collections.abc import Iterable

from studydeck.drafting.comparing.contexts import contexts
from studydeck.drafting.comparing.contrasts import Strength, contrast_of
from studydeck.drafting.comparing.differing import difference, whole
from studydeck.drafting.document import Table
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline


class Connective:
    """A difference for each sentence that turns from one subject to another."""

    name = "connective"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences that stand in one sentence."""
        if len(outline.subjects) < 2:
            return
        above = contexts(outline)
        for sentence in outline.sentences:
            if len(sentence.mentions) < 2 or isinstance(outline.blocks[sentence.block], Table):
                continue
            contrast = contrast_of(sentence)
            if contrast is None:
                continue
            context = above[sentence.block]
            doubts = () if contrast.strength is Strength.STRONG else (contrast.strength.name.casefold(),)
            found = difference(
                outline,
                self.name,
                contrast.clauses,
                [whole(sentence)],
                sentence.block,
                context=context,
                aspect=contrast.aspect or context.aspect,
                doubts=doubts,
            )
            if found is not None:
                yield found
