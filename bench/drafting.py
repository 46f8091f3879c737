"""Drafting: whole processes beside a Python that does nothing, and whether its time grows with the document's length alone."""

import sys
from collections.abc import Sequence
from functools import partial
from itertools import count
from pathlib import Path

from bench.measure import Row, in_turn, process_seconds, ratio_row, timed
from bench.start import STUDYDECK
from studydeck.drafting.draft import draft
from studydeck.drafting.readers.reading import read

ARTICLES = Path(__file__).resolve().parent.parent / "tests" / "drafting" / "articles"
NOTHING = (sys.executable, "-c", "pass")
FEW = 4
MOST_FOR_FEW = 40
MOST_GROWTH = 1.5  # times the time for each byte
KB = 1000
SHORT = 10 * KB
SAMPLE = 50  # short documents timed, of the hundreds that are as long as the long one


def rows(rounds: int, *, small: bool = False) -> list[Row]:
    """Return what was measured; `small` stops at a fraction of the length."""
    longest = 2 * SHORT if small else 10_000 * KB
    files = [str(path) for path in sorted(ARTICLES.glob("*.txt"))[:FEW]]
    return [_call(files, 1 if small else rounds), *(_growth(kind, longest) for kind in ("txt", "html"))]


def _call(files: Sequence[str], rounds: int) -> Row:
    command = [*STUDYDECK, "draft", "--json", *files]
    what = f"`studydeck draft` on {len(files)} articles in one call / `python -c pass`"
    return ratio_row(
        what, MOST_FOR_FEW, *in_turn(lambda: process_seconds(command), lambda: process_seconds(NOTHING), rounds)
    )


def _growth(kind: str, long: int) -> Row:
    """Return the row of one long document beside as many bytes in short ones, some of which are timed before and after it."""
    times = long // SHORT
    timed_ones = min(times, SAMPLE)
    short = partial(_drafted, made(kind, SHORT), kind)
    short()
    before = sum(timed(short) for _ in range(timed_ones))
    ours = timed(partial(_drafted, made(kind, long), kind))
    after = sum(timed(short) for _ in range(timed_ones))
    what = f"{_said(long)} of {'text' if kind == 'txt' else 'HTML'} drafted / {times:,} times {_said(SHORT)}"
    return ratio_row(what, MOST_GROWTH, [ours], [(before + after) / 2 * times / timed_ones])


def _drafted(data: bytes, kind: str) -> object:
    return draft(read(data, f"article.{kind}"))


def made(kind: str, size: int) -> bytes:
    """Return a document of about that many bytes: the articles of the development set, again and again, no two rounds alike."""
    parts: list[str] = []
    length = 0
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    for number in count():
        text = texts[number % len(texts)].replace(" the ", f" the {_word(number // len(texts))} ")
        parts.append(text if kind == "txt" else _as_html(text))
        length += len(parts[-1])
        if length >= size:
            break
    body = "\n\n".join(parts).encode()[:size].decode("utf-8", "ignore")
    return (body if kind == "txt" else f"<!doctype html><title>Articles</title><main>{body}</main>").encode()


def _as_html(text: str) -> str:
    first, *lines = (line.strip() for line in text.splitlines() if line.strip())
    return "\n".join([f"<h2>{first}</h2>", *(f"<p>{line.replace('<', '&lt;')}</p>" for line in lines)])


def _word(number: int) -> str:
    """Return a word for a round of the articles; none for the first."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number)) if number else ""


def _said(size: int) -> str:
    return f"{size // (KB * KB)} MB" if size >= KB * KB else f"{size // KB} kB"
