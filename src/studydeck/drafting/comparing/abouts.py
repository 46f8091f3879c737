"""Which one subject each block is about: its section's, or the only one that its paragraph names from its first sentence on."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from studydeck.drafting.comparing.contexts import Context
from studydeck.drafting.comparing.contrasts import contrast_of
from studydeck.drafting.document import Item, Paragraph
from studydeck.drafting.outline import Outline, Sentence

_EARLY = 20  # characters before the name with which a sentence begins
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
        elif len(named) > 1 and (subject := _told_of(sentences)) >= 0 and above[block].subject in {subject, -1}:
            found[block] = subject
    _KNOWN[outline] = found
    return found


def _told_of(sentences: Sequence[Sentence]) -> int:
    """Return the one subject with which sentences begin, where they name another only as part of what is said, or -1."""
    leading: set[int] = set()
    for sentence in sentences:
        if not sentence.mentions:
            continue
        first = sentence.mentions[0]
        others = {mention.subject for mention in sentence.mentions} - {first.subject}
        if first.span.start > _EARLY or -1 in others or (others and contrast_of(sentence) is not None):
            return -1
        leading.add(first.subject)
    return leading.pop() if len(leading) == 1 and sentences[0].mentions else -1
