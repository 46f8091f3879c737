"""A term before a colon or a dash and its meaning after it: glossaries, bold labels, lists of kinds, if their form is right.

Few bare labels are definitions: most name an aspect or head an advice. So the text must have the form of a meaning, unless
the section calls itself a glossary.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from studydeck.drafting.defining.definition import definition
from studydeck.drafting.defining.definition_words import EVALUATIONS, GLOSSARY_HEADINGS, REMARKS
from studydeck.drafting.defining.finite_clauses import is_sentence
from studydeck.drafting.defining.labels import (
    SAYS_IT,
    Line,
    counts,
    form_of,
    groups,
    is_definition_label,
    is_term_label,
    is_what_it_does,
    without_saying,
)
from studydeck.drafting.defining.term_forms import is_aspect_label, is_term
from studydeck.drafting.document import Paragraph
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import normal
from studydeck.drafting.outline import Outline

_WORDS = re.compile(r"[a-z]+")
_LEAST_SHARE = 0.55  # of a list's lines that must have the form of a meaning
_SURE_LINES = 3  # with the plain form of a meaning: a glossary, whatever speaks against it
_SURE_SHARE = 0.66
_MOST_ASPECTS = 0.25
_EXAMPLE_LABELS = frozenset({"example", "examples", "e.g", "for example", "ex", "for instance"})
_TOLD = frozenset({"of", "that", "which", "who", "whose", "between", "for", "where", "in", "used"})
_KINDS = re.compile(r"\b(?:types|kinds|forms|branches|varieties|sorts|classes|categories)\b", re.IGNORECASE)
_PLAIN = re.compile(
    r"(?:an?|the)\s(?:[\w'’-]+\s){1,4}?(?:that|which|who|whose|where|in\swhich|by\swhich|used|made|formed|given)\s",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:\w+ly\s)?(?:\w+(?:ed|en)|made|held|built|sold|paid|set)\s(?:through|by|in|for|to|on|from|with|as|when|between|over|under|at|into|using)\s",
    re.IGNORECASE,
)  # "Created through long use": a participle of the kind
_SELDOM = re.compile(
    r"\b(?:tips?|steps?|reasons?|how\s+to|advice|mistakes?|pros|cons|benefits?|advantages?|disadvantages?|challenges?|best\s+practices?|takeaways?|checklist|responsibilit(?:y|ies)|when\s+to|should)\b",
    re.IGNORECASE,
)


class LabelDefinition:
    """Term: meaning."""

    name = "label"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the labelled meanings, in order of the lists they stand in."""
        lists = list(groups(outline))
        often = counts(lists)
        for lines in lists:
            if is_glossary(outline, lines[0].block):
                yield from self._of_glossary(outline, lines)
            else:
                yield from self._of_list(outline, lines, often)

    def _of_glossary(self, outline: Outline, lines: Sequence[Line]) -> Iterator[Finding]:
        for line in lines:
            if (
                _may_be_explained(line.label)
                and not is_definition_label(line.label)
                and line.label.casefold() not in REMARKS | EVALUATIONS
                and not line.body.endswith("?")
                and line.body[:1].isalpha()
            ):
                if form_of(line.body, line.label) is not None or not _may_be_a_sentence(line.body):
                    yield from self._finding(outline, line, ())
                elif line.strong:
                    yield from self._finding(outline, line, ("sentence",))

    def _of_list(self, outline: Outline, lines: Sequence[Line], often: Counter[str]) -> Iterator[Finding]:
        lines = [_with_second(line) for line in lines if line.label.casefold() not in _EXAMPLE_LABELS] or lines
        named = {normal(name) for subject in outline.subjects for name in (subject.name, *subject.aliases)}
        forms = [_form(line, named) for line in lines]
        aspects = sum(
            (is_aspect_label(line.label) and normal(line.label) not in named)
            or (often[normal(line.label)] > 1 and line.sign != "=")
            for line in lines
        )
        sure = sum(form == () for form in forms)
        if aspects > len(lines) * _MOST_ASPECTS and (sure < _SURE_LINES or sure < len(lines) * _SURE_SHARE):
            return
        share = sum(form is not None for form in forms) / len(lines)
        heading = outline.heading_above(lines[0].block)
        explains = not GLOSSARY_HEADINGS.isdisjoint(_WORDS.findall(heading.casefold()))
        if explains and sure >= _SURE_LINES:
            share = 1.0
        known = sum(normal(line.label) in named for line in lines)
        compared = len(lines) > 1 and all(normal(line.label) in named for line in lines)
        kinds = compared or self._are_kinds(outline, lines)
        if share >= _SURE_SHARE or kinds:
            forms = [
                ("sentence",) if form is None and _is_explained(line) else form
                for line, form in zip(lines, forms, strict=True)
            ]
        if sure >= _SURE_LINES and sure >= len(lines) * _SURE_SHARE:
            forms = [() if form is None and _is_plain(line) else form for line, form in zip(lines, forms, strict=True)]
        if kinds:
            forms = [
                ("fragment",) if form is None and is_term_label(line) and _DONE.match(line.body) else form
                for line, form in zip(lines, forms, strict=True)
            ]
            share = sum(form is not None for form in forms) / len(lines)
        for line, form in zip(lines, forms, strict=True):
            if (
                form is None
                or (line.sign == "." and not line.strong and (form or len(lines) < 2))
                or (often[normal(line.label)] > 1 and line.sign != "=")
            ):
                continue
            if (
                len(lines) == 1
                and not line.strong
                and not without_saying(line.body).casefold().startswith(("a ", "an ", "the ", "any "))
            ):
                continue
            doubts = list(form)
            told = form == () and normal(line.label) in named and known > 1  # "A and B are:", then what each is
            if (
                "sentence" not in doubts
                and not told
                and (share < _LEAST_SHARE or (len(lines) == 1 and not line.strong))
            ):
                doubts.append("lone-label" if form == () and _is_told(line.body) else "label")
            if share >= _LEAST_SHARE and len(lines) > 1:
                doubts = [doubt for doubt in doubts if doubt not in {"no-article", "bare-class"}]
            if _SELDOM.search(heading) and not explains:
                doubts.append("advice")
            yield from self._finding(outline, line, doubts)

    def _are_kinds(self, outline: Outline, lines: Sequence[Line]) -> bool:
        """Whether the labels are kinds of one thing: they share their last word, or the heading or the lead says so."""
        heads = {line.label.casefold().split()[-1] for line in lines if " " in line.label}
        if len(lines) > 1 and len(heads) == 1 and all(" " in line.label for line in lines):
            return True
        first = lines[0].block
        before = outline.blocks[first - 1] if first else None
        lead = before.passage.text[-200:] if isinstance(before, Paragraph) else ""
        return len(lines) > 1 and _KINDS.search(f"{outline.heading_above(first)} {lead}") is not None

    def _finding(self, outline: Outline, line: Line, doubts: Iterable[str]) -> Iterator[Finding]:
        found = definition(
            outline,
            self.name,
            line.label,
            without_saying(line.body),
            ((line.passage, line.span),),
            line.block,
            doubts=doubts,
        )
        if found is not None:
            yield found


def _form(line: Line, named: Collection[str]) -> tuple[str, ...] | None:
    """Return what speaks against a line as a term and its meaning, or None where it isn't one."""
    if not (is_term_label(line) or normal(line.label) in named) or (
        len(line.label) > 4 and line.label.isupper() and form_of(line.body, line.label) != ()
    ):
        return None  # capitals: somebody speaks ("MARCUS: ...")
    if is_what_it_does(line):
        return ("does",)
    first = line.label.split()[0].casefold()
    if (
        first.endswith("ing")
        and " " in line.label
        and not line.body.split()[0].casefold().endswith(("ing", "a", "an", "the"))
    ):
        return None
    return form_of(line.body, line.label)


def _is_told(body: str) -> bool:
    """Whether a text is "a loan that ...", or begins with "This is": what only a definition does."""
    return SAYS_IT.match(body) is not None or _PLAIN.match(body) is not None


def _is_plain(line: Line) -> bool:
    """Whether a label that could be an aspect, too ("Accuracy"), has a text of the plainest form: among explained terms it is one."""
    known = line.label.casefold() in REMARKS | EVALUATIONS or is_definition_label(line.label)
    return not known and is_term(line.label, longest=3, quoted=True) and form_of(line.body, line.label) == ()


def _may_be_a_sentence(body: str) -> bool:
    words = body.casefold().split()[:14]
    led = words[0] in {"a", "an", "the"} and _TOLD.isdisjoint(words[1:7])
    return led or is_sentence(words)


def _may_be_explained(label: str) -> bool:
    """Whether a glossary may explain a label: a term, or one or two words of any kind ("Try"), but for an advice ("Don't panic")."""
    words = label.casefold().replace("’", "'").split()
    return is_term(label) or (len(words) <= 2 and is_term(label, quoted=True) and not words[0].endswith("n't"))


def _is_explained(line: Line) -> bool:
    """Whether a bold term among terms with meanings is explained by a sentence of its own ("**Reward**: the model tries ...")."""
    return (
        line.strong
        and is_term_label(line)
        and line.body.casefold().startswith(("the ", "a ", "an ", "here the ", "here a "))
    )


def _with_second(line: Line) -> Line:
    """Return the line with its second sentence as its text, where only that one says what it is ("A big topic. It's a ...")."""
    if line.second and SAYS_IT.match(line.second) and form_of(line.body, line.label) is None:
        return replace(line, body=line.second)
    return line


def is_glossary(outline: Outline, block: int) -> bool:
    """Whether a block stands under a heading that promises explained terms ("Key terms", "Glossary")."""
    number = outline.section_of[block] if outline.section_of else 0
    while number >= 0 and outline.sections:
        section = outline.sections[number]
        words = _WORDS.findall(section.heading.casefold())
        if GLOSSARY_HEADINGS.intersection(words) and len(words) <= 6 and section.level > 1:
            return True
        number = section.parent
    return False
