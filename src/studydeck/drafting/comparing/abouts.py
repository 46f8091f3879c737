"""Which one subject each block is about: its section's, or the only one that its paragraph names from its first sentence on."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from studydeck.drafting.comparing.contexts import Context
from studydeck.drafting.document import Item, Paragraph
from studydeck.drafting.outline import Outline

_KNOWN: WeakKeyDictionary[Outline, dict[int, int]] = WeakKeyDictionary()  # several patterns ask for them


def abouts(outline: Outline, above: Sequence[Context]) -> dict[int, int]:
    """Return the subject that each paragraph and item is about; none of those about several or none."""
    known = _KNOWN.get(outline)
    if known is not None:
        return known
    found: dict[int, int] = {}
    for block, sentences in outline.sentences_of_block.items():
        if not isinstance(outline.blocks[block], Paragraph | Item):
            continue
        named = {mention.subject for sentence in sentences for mention in sentence.mentions}
        if len(named) == 1 and -1 not in named and sentences[0].mentions:
            found[block] = named.pop()
        elif above[block].subject >= 0 and not named - {above[block].subject}:
            found[block] = above[block].subject
    _KNOWN[outline] = found
    return found
