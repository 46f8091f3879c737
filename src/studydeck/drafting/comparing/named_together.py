"""Sentences that name two subjects beside a word that may set one against the other."""

import re
from collections.abc import Iterator

from studydeck.drafting.comparing.contexts import Context, contexts
from studydeck.drafting.comparing.contrasts import LONGEST
from studydeck.drafting.comparing.openings import is_question
from studydeck.drafting.document import Table
from studydeck.drafting.outline import Outline, Sentence


def named_together(outline: Outline, cue: re.Pattern[str]) -> Iterator[tuple[Context, Sentence, re.Match[str]]]:
    """Yield each such sentence with the context of its block and the first place where the cue stands.

    Questions, cells of tables and sentences that run on are left out.
    """
    if len(outline.subjects) < 2:
        return
    above: tuple[Context, ...] = ()  # made for the first sentence that needs it: most documents have none
    for sentence in outline.sentences:
        text = sentence.text
        if len(sentence.mentions) < 2 or len(text) > LONGEST or isinstance(outline.blocks[sentence.block], Table):
            continue
        match = cue.search(text)
        if match is not None and not is_question(text):
            above = above or contexts(outline)
            yield above[sentence.block], sentence, match
