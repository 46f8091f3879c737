"""Texts made to trip a reader or a pattern, each at any size: one line without end, nesting, bombs, wrong encodings, regex traps."""

import random
from collections.abc import Callable

TITLE = "Strategy vs Management\n\n"


def _numbered(line: str) -> Callable[[int], str]:
    return lambda count: "".join(line.replace("@", str(number)) for number in range(count))


TEXTS: dict[str, Callable[[int], str]] = {
    "one line of words": lambda count: "word " * count,
    "one line of sentences": lambda count: (
        TITLE + "Strategy sets the goal while management does the work. " * (count // 5)
    ),
    "one word": lambda count: "w" * (5 * count),
    "commas": lambda count: "The parts are: " + "a, " * count + "and b.",
    "commas alone": lambda count: "," * (5 * count),
    "items without end": lambda count: "The four parts are " + "part number, " * count + "and b.",
    "one contrast without end": lambda count: (
        TITLE + "Strategy is " + "slow while management is " * (count // 5) + "fast."
    ),
    "contrasts with commas": lambda count: TITLE + "Strategy plans, whereas management, " * (count // 5),
    "semicolons": lambda count: TITLE + "Strategy is a plan; management is work; " * (count // 5),
    "brackets": lambda count: "(" * (3 * count),
    "abbreviations": lambda count: "Product Manager (PM) " * (count // 3),
    "open abbreviations": lambda count: "Product Manager (PM " * (count // 3),
    "single letters": lambda count: "A " * count + "(AAAAAAAAAA)",
    "quotation marks": lambda count: '"' * count + "“a ” " * count,
    "full stops": lambda count: "." * count + "e.g. " * count,
    "question marks": lambda count: "?! " * count,
    "initials": lambda count: "A. " * count,
    "labels in a line": lambda count: "Focus: a thing, " * (count // 3),
    "labels": lambda count: "Focus: a thing that is\n" * (count // 5),
    "is is is": lambda count: "is " * count,
    "of the of the": lambda count: "The of the of the is a the of " * (count // 8),
    "known as": lambda count: "a thing, also known as " * (count // 5),
    "or, is": lambda count: "x, or y, is " * (count // 3),
    "such as": lambda count: "consists of such as including " * (count // 5),
    "more than": lambda count: TITLE + "Strategy is more than management than " * (count // 6),
    "the former and the latter": lambda count: TITLE + "The former is big and the latter is small. " * (count // 8),
    "pronouns": lambda count: TITLE + "Strategy is a plan. " + "It is its goal. " * (count // 4),
    "both": lambda count: TITLE + "Both strategy and management need money and share a goal. " * (count // 8),
    "versus": lambda count: "A vs B " * (count // 3),
    "versus in lines": lambda count: "A vs B\n" * (count // 3),
    "thousands of subjects": lambda count: (
        " vs ".join(f"Thing{number}" for number in range(count // 10)) + "\n\nThing1 is a thing.\n"
    ),
    "between and and": lambda count: "Difference between " + "a and " * count + "b\n\ntext here.",
    "bullets": lambda count: "• a thing\n" * (count // 3),
    "bullets ever deeper": lambda count: "".join(" " * depth + "- x\n" for depth in range(int(count**0.5))),
    "numbers": _numbered("@. a thing here\n"),
    "headings": lambda count: "What is Strategy?\n\n" * (count // 4),
    "headings and a line": lambda count: (
        "Strategy vs Management\n\nA strategy is a plan for years.\n\n" * (count // 10)
    ),
    "headings of all kinds": _numbered("Topic @ Vs Theme @\n\nTopic @ is a thing that works.\n\n"),
    "capitals": lambda count: "KEY DIFFERENCES\n" * (count // 4),
    "underlines": lambda count: "Title\n=====\n\n" * (count // 4),
    "tabs": lambda count: "a\tb\tc\n" * (count // 3),
    "tabs in a line": lambda count: "a\t" * count,
    "pipes in a line": lambda count: "| a " * count,
    "columns": lambda count: "aaa   bbb   ccc\n" * (count // 4),
    "spaces": lambda count: "a" + " " * (5 * count) + "b",
    "empty lines": lambda count: "\n" * (5 * count) + "x is a y",
    "carriage returns": lambda count: "a\r" * (count // 2),
    "a flattened table": lambda count: (
        TITLE + "Feature Strategy Management\n" + "Focus Long term Short term\n" * (count // 10)
    ),
    "a numbered table": lambda count: (
        TITLE
        + "S.No. Basis Strategy Management\n"
        + _numbered("@ Focus on Goals And Aims Of Work And Life\n")(count // 8)
    ),
    "glued tables": lambda count: TITLE + "BasisStrategyManagement\nFocusGoalsTasks\n" * (count // 4),
    "numbers that head": lambda count: TITLE + "S.No.\nBasis\nStrategy\nManagement\n1\n" * (count // 5),
    "rows that never close": lambda count: TITLE + "| a | b | c |\n" + "| a\nb\n" * (count // 3),
    "barred paragraphs": lambda count: TITLE + "a | b | c\n\n" * (count // 3),
    "a flattened table by cells": lambda count: (
        TITLE + "Feature\nStrategy\nManagement\n" + "Focus\nLong\nShort\n" * (count // 10)
    ),
    "labelled sections": lambda count: (
        TITLE
        + "Strategy\n\nFocus: the long term goal.\n\nManagement\n\nFocus: the short term work.\n\n" * (count // 30)
    ),
    "contrasts by paragraph": lambda count: (
        TITLE
        + "".join(
            f"Aspect {one}\n\nStrategy is about goal {one}.\n\nIn contrast, management is about task {one}.\n\n"
            for one in range(count // 30)
        )
    ),
    "definitions": _numbered("Gadget@ is a device that counts to @.\n\n"),
    "a glossary": _numbered("Gadget@: a device that counts to @\n"),
    "emoji": lambda count: "👩\u200d👩\u200d👧 " * count,
    "accents": lambda count: "e" + "\u0301" * count + " is a letter",
    "turned about": lambda count: "\u202eabc\u202c is a thing. " * (count // 3),
    "no spaces between words": lambda count: "战略是一个计划。" * (count // 3),
}

MARKDOWN: dict[str, Callable[[int], str]] = {
    "headings": lambda count: "# Heading is here\n\n" * (count // 5),
    "quotes in quotes": lambda count: ">" * count + "a",
    "lists in lists": lambda count: "".join(" " * 2 * depth + "- x\n" for depth in range(int(count**0.5))),
    "stars": lambda count: "*" * count + "**a " * count,
    "open links": lambda count: "[" * count + "[a](" * (count // 2),
    "pictures in pictures": lambda count: "![[" * (count // 2) + "]" * (count // 2),
    "ticks": lambda count: "".join("`" * (number % 200 + 1) + " " for number in range(count // 100)),
    "a table": lambda count: "|a|b|\n|-|-|\n" + "|c|d|\n" * (count // 5),
    "tags": lambda count: "<a " * count + "<!--" * count,
    "front matter without end": lambda count: "---\n" + "a: b\n" * (count // 5),
    "footnotes": lambda count: (
        "".join(f"[^{number}]: note\n\n" for number in range(count // 20)) + "a[^1] " * (count // 20)
    ),
    "a setext heading of many lines": lambda count: "a\n" * (count // 5) + "===\n",
}

HTML: dict[str, Callable[[int], str]] = {
    "div in div": lambda count: "<div>a text " * count,
    "div in div, closed": lambda count: "<div>" * count + "words that are deep down" + "</div>" * count,
    "lists in lists": lambda count: "<ul><li>x" * count,
    "tables in tables": lambda count: "<table><tr><td>" * count + "x is deep",
    "text between rows": lambda count: "<table>x<tr>y<td>z" * count,
    "unclosed bold": lambda count: "".join(f"<b id={number}>x" for number in range(count)),
    "bold for every paragraph": lambda count: (
        "".join(f"<b id={number}>" for number in range(count)) + "<p>x</p>" * count
    ),
    "attributes": lambda count: "<p " + " ".join(f"a{number}=1" for number in range(count)) + ">hello there",
    "a giant attribute": lambda count: '<p class="' + "a " * (10 * count) + '">hello there</p>',
    "unclosed quotes": lambda count: '<p a="x>' * count + "text",
    "unclosed tags": lambda count: "words <a b='" * count,
    "unclosed comments": lambda count: "<!--" * count + "hello",
    "half closed comments": lambda count: "<!-- x --" * count + "hello",
    "unclosed scripts": lambda count: "hello<script>" * count,
    "unclosed text areas": lambda count: "hello <textarea>" * count,
    "entities": lambda count: "&amp;&#x1F600;&bogus" * count,
    "entities of entities": lambda count: (
        '<!DOCTYPE x [<!ENTITY a "aa">' + '<!ENTITY b "&a;&a;">' * count + "]><p>&b;&b; text</p>"
    ),
    "signs that open tags": lambda count: "<" * count + " a < b",
    "headings": lambda count: "<h1>What is x</h1>" * count,
    "tables": lambda count: "<table><tr><td>a<td>b<tr><td>c<td>d</table>" * (count // 3),
    "spans of a thousand": lambda count: (
        "<table>" + "<tr><td colspan=1000 rowspan=65000>a" * (count // 50) + "</table>"
    ),
    "columns": lambda count: "<table><tr>" + "<td>a" * count + "<tr><td>b</table>",
    "breaks": lambda count: "a<br>" * count,
    "bold lines": lambda count: "<b>a</b><br>" * count,
    "bullets": lambda count: "<p>• a<br>" * count,
    "definition lists": lambda count: "<dl><dt>a<dd>b" * count,
    "lists of links": lambda count: (
        "<p>x</p><ul><li><a href=x>aaa</a><li><a href=x>bbb</a><li><a href=x>ccc</a></ul>" * (count // 5)
    ),
    "comments": lambda count: '<section id="comments">' * (count // 5) + "<p>hello",
    "references": lambda count: '<h2>x</h2><div class="references">y</div>' * (count // 3),
    "escape sequences": lambda count: "<p>" + "a&#x1b;[31m&#x200b;b" * count,
    "soft hyphens": lambda count: "<p>" + "a\xad" * count,
    "paragraphs of lines": lambda count: "<pre>" + "a\n\n" * count,
    "a title without end": lambda count: "<title>" + "a | " * count + "</title><p>hello",
}

BYTES: dict[str, Callable[[int], bytes]] = {
    "NULs": lambda count: b"A str\0ategy is a plan.\n" * (count // 5),
    "NULs alone": lambda count: b"\0" * count,
    "every byte": lambda count: bytes(range(256)) * (count // 50),
    "noise": lambda count: random.Random(1).randbytes(5 * count),
    "two encodings": lambda count: (
        ("Café is a place.\n".encode() + "Café is a place.\n".encode("latin-1")) * (count // 5)
    ),
    "wide without a mark": lambda count: ("A strategy is a plan.\n" * (count // 5)).encode("utf-16-le"),
    "no text": lambda count: b"\xff" * count,
    "a PDF that is none": lambda count: b"%PDF-1.7\n" + b"1 0 obj<<" * count,
    "an archive that is none": lambda count: b"PK\x03\x04" + b"\0" * count,
}


def cases() -> dict[str, Callable[[int], tuple[bytes, str]]]:
    """Return of each case how its bytes and name are made; `count` is about a fifth of the characters."""
    found: dict[str, Callable[[int], tuple[bytes, str]]] = {}
    for ending, kinds in (("txt", TEXTS), ("md", MARKDOWN), ("html", HTML)):
        for name, make in kinds.items():
            found[f"{ending}: {name}"] = lambda count, make=make, ending=ending: (make(count).encode(), f"x.{ending}")
    for name, made in BYTES.items():
        found[f"bytes: {name}"] = lambda count, made=made: (made(count), "x")
    return found


_LINES = """
Otters vs Beavers
Otters vs. Beavers: Which Builds?
# Otters and beavers
## What is an otter?
1. What is a beaver?
Key Differences
Otters
Beavers
Otter:
Focus: fish and crabs.
Focus
Diet: leaves; bark, and twigs
- Focus: the river bank
* **Tail:** flat
  - nested, deeper
1. first, do this
2) second
(a) third
a. fourth
• Fur: thick (and wet)
Feature Otters Beavers
Food Fish Leaves
Feature\tOtters\tBeavers
Food\tFish\t
| Feature | Otters | Beavers |
|---|---|---|
| Food | fish | |
An otter is an animal that swims.
Otters, on the other hand, are playful, while beavers build.
In contrast, beavers fell trees.
Conversely, the latter does not; the former does.
Unlike otters, beavers eat bark.
Both otters and beavers swim, but neither flies.
While otters hunt, beavers gnaw.
Whereas
while, whereas, but
is a
A is B is C is D.
It is its own thing. They are theirs.
An otter (Lutra lutra, LL) refers to, or means, "a thing" that is known as the 'water dog'.
The four Ps are: product, price, place and promotion
This includes the following:
such as, for example, e.g. i.e. etc.
The primary goal of otters is to eat; of beavers, to build.
Otters are more playful than beavers are than otters.
holt: an otter's den
holt - an otter's den
lodge — a beaver's house
Comments (2)
Leave a Reply
No comments:
Share this:
We use cookies. Accept all.
References
[1] Author, A. (2001). Title.
Related Articles
--- --- ---
===
```
<table><tr><td>Otters<td>Beavers<tr><td>fish
</table><p>
<ul><li>Diet: fish<li>
<h2>Otters</h2>
<h2>Beavers
<dl><dt>holt<dd>a den
<!--
-->
<div class="comments">
</div>
&amp;&lt;&#0;&nbsp;
? ! . , ; : ( ) [ ] { } " ' “ ” ’ – —
\x00\x1b[31m\u200b\u202e
"""


def lines_of_all_kinds() -> tuple[str, ...]:
    """Return lines each of which a reader or a pattern has a rule for."""
    return (*_LINES.split("\n"), "  ", "\t")
