"""What the YAML parser's errors mean for somebody who writes a deck."""

import re
from typing import Any

import yaml

_QUOTE = "Put quotes around the text."
_INDENT = "Check how far this line and those before it are indented, and whether their quotes are closed."
_TAB_INDENT = re.compile(r"[ ]*\t")
_OPEN_CLOZE = re.compile(r":\s+\{\{")
_OPEN_STAR = re.compile(r"(?::|-)\s+\*")

# A part of the parser's message, what is wrong, what to do.
_MEANINGS = (
    ("mapping values are not allowed", "a `:` where no key can be", "Text that holds `: ` needs quotes."),
    (
        "found unexpected end of stream",
        "quotes that are never closed",
        "Close them with the same sign they begin with.",
    ),
    (
        "found unexpected document indicator",
        "quotes that are never closed",
        "Close them with the same sign they begin with.",
    ),
    ("alphabetic or numeric character", "text can't begin with `*` or `&`", _QUOTE),
    (
        "found unknown escape character",
        "a backslash before a letter that needs none",
        "Use single quotes, or write `\\\\`.",
    ),
    ("did not find expected hexdecimal number", "an incomplete `\\x` or `\\u`", "Use single quotes, or write `\\\\`."),
    (
        "could not find expected ':'",
        "a line that is neither `key: text` nor part of one",
        "Lines of one text must be indented further than its key.",
    ),
    (
        "did not find expected ',' or ']'",
        "a list in `[...]` that isn't closed, or lacks a comma",
        "Text that holds `[`, `]` or a comma needs quotes there.",
    ),
    (
        "did not find expected ',' or '}'",
        "a mapping in `{...}` that isn't closed, or lacks a comma",
        "Text that begins with `{` needs quotes.",
    ),
    (
        "did not find expected node content",
        "something is missing here",
        "Text that begins with `,`, `]`, `}` or `%` needs quotes.",
    ),
    ("did not find expected '-' indicator", "this line isn't part of the list above it", _INDENT),
    ("did not find expected key", "this line doesn't fit what comes before it", _INDENT),
    (
        "block sequence entries are not allowed",
        "a list can't begin here",
        "Begin it on a line of its own, or put quotes around text that begins with `- `.",
    ),
    ("mapping keys are not allowed", "a key can't begin here", "Text that begins with `? ` needs quotes."),
    (
        "did not find expected <document start>",
        "text after the end of the deck",
        "One file is one deck: remove what follows, or indent it.",
    ),
    (
        "did not find expected comment or line break",
        "only one line may follow `|` or `>`",
        "Begin the text on the next line.",
    ),
    ("found a tab character", "a tab in the indentation", "Use spaces."),
    ("undefined tag handle", "a tag (`!...`), which decks don't have", _QUOTE),
    ("directive", "a line that begins with `%`", _QUOTE),
)
_AT_START = ("found unexpected end of stream", "found unexpected document indicator", "alphabetic or numeric character")


def explain(error: yaml.YAMLError, text: str) -> tuple[int, int, str, str]:
    """Return line and column (from 1), what is wrong, and what to do about it."""
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "this can't be read as YAML")
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    if context is not None and (
        mark is None or any(part in problem for part in _AT_START) or _unclosed(problem, mark, context)
    ):
        mark = context
    if mark is None:
        return 1, 1, problem, ""
    line = _line(text, mark.line)
    message, hint = _meaning(problem, line[mark.column : mark.column + 1])
    tab = _TAB_INDENT.match(line)
    if tab is not None:
        return mark.line + 1, tab.end(), "a tab in the indentation", "Use spaces."
    if _OPEN_CLOZE.search(line):
        hint = "Text that begins with `{{` needs quotes."
    elif _OPEN_STAR.search(line):
        hint = "Text that begins with `*` needs quotes."
    return mark.line + 1, mark.column + 1, message, hint


def _unclosed(problem: str, mark: Any, context: Any) -> bool:
    """Whether a bracket was left open: it is noticed lines later, and mended where it stands."""
    return "did not find expected ','" in problem and mark.line > context.line


def _meaning(problem: str, char: str) -> tuple[str, str]:
    if "cannot start any token" in problem:
        if char == "\t":
            return "a tab in the indentation", "Use spaces."
        return f"text can't begin with `{char}`", _QUOTE
    for part, message, hint in _MEANINGS:
        if part in problem:
            return message, hint
    return f"this can't be read as YAML: {problem}", ""


def _line(text: str, number: int) -> str:
    """Return one line of the text without cutting all of it."""
    start = 0
    for _ in range(number):
        start = text.find("\n", start) + 1
        if not start:
            return ""
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]
