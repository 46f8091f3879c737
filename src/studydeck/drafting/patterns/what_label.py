"""A label or heading that announces the definition of what the section is about: "What: ...", "Definition: ...", "Meaning".

Also the other way round: under a heading "Definition", a line for each thing ("Churn: the share of ...").
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from studydeck.drafting.defining.definition import definition
from studydeck.drafting.defining.finite_clauses import is_sentence
from studydeck.drafting.defining.labels import Line, form_of, groups, is_definition_label, without_saying
from studydeck.drafting.defining.term_forms import is_term
from studydeck.drafting.defining.topics import Topics, same
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import bare, normal
from studydeck.drafting.outline import Outline

_LABEL_WITH_TERM = re.compile(r"^(?:definition|meaning)\s+of\s+(?:an?\s+|the\s+)?(.+)$", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:['’]\w+)?")


class WhatLabel:
    """What: ..., under the heading of a term."""

    name = "what-label"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the definitions that labels announce, in order of the lists."""
        topics = Topics(outline)
        for lines in groups(outline):
            under_definition = is_definition_label(outline.heading_above(lines[0].block))
            for line in lines:
                term = self._term(outline, topics, line, under_definition=under_definition)
                if term:
                    yield from self._finding(outline, line, term)

    def _term(self, outline: Outline, topics: Topics, line: Line, *, under_definition: bool) -> str:
        named = _LABEL_WITH_TERM.match(line.label)
        if named is not None:
            return bare(named[1])
        if under_definition and is_term(line.label) and not is_definition_label(line.label):
            known = any(
                same(line.label, name) for subject in outline.subjects for name in (subject.name, *subject.aliases)
            )
            words = line.body.casefold().split()[:14]
            said = known and words[0] not in {"the", "a", "an"} and not is_sentence(words)
            return line.label if said or form_of(line.body, line.label) is not None else ""
        if not is_definition_label(line.label):
            return ""
        return term_above(outline, topics, outline.section_of[line.block] if outline.section_of else -1)

    def _finding(self, outline: Outline, line: Line, term: str) -> Iterator[Finding]:
        body = body_without(term, line.body)
        doubts: Sequence[str] = (
            ("sentence",)
            if body == line.body and is_sentence([word.casefold() for word in _WORD.findall(body)[:14]])
            else ()
        )
        found = definition(outline, self.name, term, body, ((line.passage, line.span),), line.block, doubts=doubts)
        if found is not None:
            yield found


def term_above(outline: Outline, topics: Topics, section: int) -> str:
    """Return the term that a section or the nearest one around it is about, or nothing."""
    while section > 0:
        held = outline.sections[section]
        topic = topics.of_section(section)
        if held.subject >= 0 and (topic is None or normal(outline.subjects[held.subject].name) in normal(held.heading)):
            return outline.subjects[held.subject].name
        if topic is not None and not is_definition_label(held.heading):
            return topic.term
        section = held.parent
    return ""


def body_without(term: str, body: str) -> str:
    """Return the text without "It is" or the term and its verb before what is said."""
    opening = re.match(
        rf"^(?:an?\s+|the\s+)?{re.escape(term)}s?\s+(?:is|are|means|refers\s+to)\s+", body, re.IGNORECASE
    )
    return body[opening.end() :] if opening else without_saying(body)
