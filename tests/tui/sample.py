"""The decks that the screens are tried with: every kind of card, a folder, a broken file."""

from pathlib import Path

CELLS = """\
title: Cells
id: cells
tags: [biology]
sources:
  book: {title: Biology for everybody, publisher: A publisher, url: https://example.org/cells}
notes:
  - term: Mitochondrion
    meaning: The part of a cell that makes most of its **ATP**.
    example: A muscle cell has thousands of them.
    reverse: false
    hint: think of power
    remark: It has *its own* DNA.
    source: {from: book, at: Chapter 2}
  - choose: Which part of a cell makes proteins?
    right: Ribosome
    wrong: [Nucleus, Vacuole]
    because: It reads the RNA.
  - choose: Which two are found in plant cells alone?
    right: [Chloroplast, Cell wall]
    wrong: [Nucleus]
  - difference: [Plant cell, Animal cell]
    aspects:
      Wall: [made of cellulose, none at all]
  - list: Three stages of respiration
    items: [glycolysis, citric acid cycle, electron transport]
    ordered: true
  - question: Why do cells divide?
    answer: |
      For three reasons:
      - growth
      - repair
      - `reproduction`
  - cloze: Water moves by {{osmosis::one word}} through a membrane.
  - interview: Explain photosynthesis to a child.
    points: [plants eat light, they breathe out oxygen]
    minutes: 2
    follow-ups: [Why are leaves green?]
"""

VERBS = """\
title: Spanish verbs
id: verbs
notes:
  - {question: to be, answer: ser}
  - {question: to have, answer: tener}
"""

BROKEN = """\
title: Broken
id: broken
notes:
  - question: Without an answer
  - {question: fine, answer: "yes"}
"""


def write(folder: Path, **files: str) -> None:
    """Write deck files; `a__b` is the file `b.yaml` in the folder `a`."""
    for name, text in files.items():
        path = folder / (name.replace("__", "/").replace("_", " ") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
