"""How a document uses words: how often a name occurs, where it stands alone, and how it is written inside a sentence.

Made once from the beginning of the document, so that every question about a name costs one search in a short text.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from studydeck.drafting.document import Document, Entry, Heading, Item, Paragraph, Table, passages
from studydeck.drafting.language import sentences, terms
from studydeck.drafting.language.spellings import variants
from studydeck.drafting.subjects.verbs import VERBS

_MOST_SENTENCES = 600
_LONGEST_ABBREVIATION = 5  # letters
_KEPT = 4096  # names are asked about again and again
SAMPLE = 120_000  # characters: what a document is about shows in its first fifty pages
_PIECE = re.compile(r"[^\W_]+(?:[-‐‑'’./&+#][^\W_]+)*[+#]*|[.,;:!?()\[\]\"“”|–—/]")
_ALONE_END = re.compile(r"^([^:.;!?]{2,60}?)(?::\s|\s[–—-]\s|$)")
_BEHIND_ARTICLE = re.compile(r" (?:the|a|an|of|in|these|those|their|its|most|many|for|with) ([^\W\d_]\S+)(?= )")
_ALSO_VERBS = frozenset(
    ("feature", "cost", "result", "value", "attempt", "target", "function", "impact", "cause", "rank", "rate", "process", "drive",
     "display", "contact", "contrast", "balance", "account", "capture", "push", "pull", "plan", "run", "call", "change", "control", "store",
     "trade", "turn", "view", "visit", "name", "point", "place", "cover", "link", "list", "mark", "note", "order", "report", "request",
     "return", "review", "sound", "start", "stop", "study", "test", "touch", "use", "very", "more", "less", "both", "one", "other")
)  # fmt: skip
_AFTER_A_NOUN = "(?:is|are|was|of|that|which|can|may|must|will|to|and|or|in|for|with|by|has|from|on|at)"
_SIGNS = frozenset('.,;:!?()[]"“”|–—/')


class Usage:
    """The words of a document's beginning, folded and in the singular, and as they are written."""

    def __init__(self, document: Document) -> None:
        """Read headings, paragraphs, items and tables up to the limit."""
        title = terms.normal(document.title)
        self.headings: list[str] = []
        self.heads: list[tuple[str, ...]] = []  # the first row of each table
        self.lines: list[str] = []  # running text: paragraphs and items
        alone: Counter[str] = Counter()
        texts: list[str] = []
        size = 0
        for block in document.blocks:
            if size > SAMPLE:
                break
            if isinstance(block, Heading):
                self.headings.append(block.passage.text)
                alone[terms.normal(block.passage.text)] += 1
            elif isinstance(block, Table) and block.rows:
                self.heads.append(tuple(cell.text for cell in block.rows[0]))
                alone.update(terms.normal(cell.text) for row in block.rows for cell in row)
            elif isinstance(block, Paragraph | Item):
                self.lines.append(block.passage.text[:SAMPLE])
                label = _ALONE_END.match(block.passage.text)
                if label is not None:
                    alone[terms.normal(label[1])] += 1
            elif isinstance(block, Entry):
                alone.update(terms.normal(term.text) for term in block.terms)
            for passage in passages(block):
                if not (isinstance(block, Heading) and title and terms.normal(passage.text).startswith(title)):
                    texts.append(passage.text[:SAMPLE])
                size += len(passage.text)
        self._alone = alone
        self.text = "\n".join(texts)
        self._is_cut = size > SAMPLE
        self._counts: dict[str, int] = {}
        self._spellings: dict[str, tuple[str, ...]] = {}

    @cached_property
    def _running(self) -> str:
        return "\n".join(self.lines)

    @cached_property
    def _folded(self) -> str:
        parts = []
        for line in self.text.split("\n"):
            words = _PIECE.findall(terms.folded(line))
            parts.append(" ".join("|" if word in _SIGNS else terms.singular(_owned(word)) for word in words))
        return " " + " | ".join(parts) + " "

    def count(self, name: str) -> int:
        """Return how often a name occurs, in the singular or plural of any of its words."""
        times = self._counts.get(name)
        if times is None:
            times = sum(self._folded.count(f" {key} ") for key in self.spellings(name))
            self._counts[name] = times
        return times

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return the key of a name, and those of other spellings the text has: "e-mail" and "email", "front end" and "front-end"."""
        found = self._spellings.get(name)
        if found is None:
            key = self.key(name)
            found = self._spellings[name] = tuple(dict.fromkeys((key, *self._other_spellings(key)))) if key else ()
        return found

    def _other_spellings(self, key: str) -> Iterator[str]:
        """Yield the key with a hyphen put in, left out or made a space, as the text has it."""
        words = key.split(" ")
        for at, word in enumerate(words):
            before, after = words[:at], words[at + 1 :]
            whole = word.replace("-", "")
            forms = {*self._hyphenated.get(whole, ()), *((word, whole) if "-" in word else ())}
            for form in sorted(forms | {form.replace("-", " ") for form in forms}):
                yield from self._if_written(" ".join((*before, form, *after)))
            for form in variants(word):
                yield from self._if_written(" ".join((*before, form, *after)))
            for form in (word + after[0], f"{word}-{after[0]}") if after else ():
                if form in self._words:
                    yield from self._if_written(" ".join((*before, form, *after[1:])))

    def _if_written(self, key: str) -> Iterator[str]:
        if f" {key} " in self._folded:
            yield key

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._folded.split(" "))

    @cached_property
    def _hyphenated(self) -> dict[str, set[str]]:
        """Words with a hyphen, by what they are without."""
        found: dict[str, set[str]] = {}
        for word in self._words:
            if "-" in word:
                found.setdefault(word.replace("-", ""), set()).add(word)
        return found

    def count_listed(self, name: str, follower: str) -> int:
        """Return how often a comma alone stands between two names: "hail, sleet and snow"."""
        return self._folded.count(f" {self.key(name)} | {self.key(follower)} ")

    def first(self, name: str) -> int:
        """Return where a name occurs first, beyond everything where it doesn't."""
        places = [self._folded.find(f" {key} ") for key in self.spellings(name)]
        return min((at for at in places if at >= 0), default=len(self._folded))

    def followers(self, name: str) -> frozenset[str]:
        """Return the words that stand right behind a name, in the singular."""
        key = self.key(name)
        return (
            frozenset(match[1] for match in re.finditer(rf" {re.escape(key)} ([^\W\d_]\S{{2,}})", self._folded))
            if key
            else frozenset()
        )

    def is_noun_of_its_own(self, word: str) -> bool:
        """Whether the text uses a word as a thing by itself: "a project is", which is no project manager."""
        key = self.key(word)
        found = re.search(rf" an? {re.escape(key)} (?:[|.,]|{_AFTER_A_NOUN}) ", self._folded) if key else None
        return found is not None

    def is_thing(self, word: str) -> bool:
        """Whether a word is plainly a noun here: it is no common verb, and an article or preposition stands before it."""
        return word not in VERBS and word not in _ALSO_VERBS and word in self._behind_articles

    @cached_property
    def _behind_articles(self) -> frozenset[str]:
        return frozenset(_BEHIND_ARTICLE.findall(self._folded))

    def in_one_breath(self, names: Sequence[str]) -> bool:
        """Whether the text mostly says two names as one: terms and conditions."""
        return len(names) == 2 and self.count(" and ".join(names)) >= 0.5 * min(map(self.count, names))

    def together(self, names: Sequence[str]) -> int:
        """Return in how many sentences all the names stand, at any place."""
        spelled = [[f" {key} " for key in self.spellings(name)] for name in names]
        return sum(all(any(key in sentence for key in keys) for keys in spelled) for sentence in self._sentences)

    @cached_property
    def _sentences(self) -> list[str]:
        """Sentences of the running text, folded, without signs."""
        folded: list[str] = []
        for line in self.lines:
            for span in sentences.split(line):
                if len(folded) >= _MOST_SENTENCES:
                    return folded
                folded.append(f" {_key(line[span.start : span.end])} ")
        return folded

    def count_before(self, name: str, follower: str) -> int:
        """Return how often a name occurs right before another word."""
        return self._folded.count(f" {self.key(name)} {self.key(follower)} ")

    def alone(self, name: str) -> int:
        """Return how often a name is a whole heading, cell, term or label."""
        return self._alone[terms.normal(name)]

    def starts(self, name: str) -> int:
        """Return how often a name opens a sentence or clause, an article before it or not."""
        key = self.key(name)
        return sum(self._folded.count(f" | {article}{key} ") for article in ("", "the ", "a ", "an ")) if key else 0

    def has(self, form: str) -> bool:
        """Whether the document writes a form just so, large and small letters aside; a long one may, further on."""
        return self._is_cut or form.casefold() in self._plain

    @cached_property
    def _plain(self) -> str:
        return self.text.casefold()

    @staticmethod
    @lru_cache(maxsize=_KEPT)
    def key(name: str) -> str:
        """Return the form in which names are counted."""
        return _key(name)

    def written(self, name: str) -> str:
        """Return a name as the document writes it inside a sentence, its first letter as there; "" where it never does."""
        *front, last = name.split(" ")
        end = f"(?:{re.escape(last)}|{re.escape(terms.singular(last.casefold()))}|{re.escape(terms.plural(last.casefold()))})"
        form = self._most_written(r"\s+".join((*map(re.escape, front), end)))
        words = form.split()
        if len(words) != len(front) + 1:
            return ""
        *inside, end = words
        return " ".join((*inside, last.lower() if end.islower() else last))

    def written_anywhere(self, word: str) -> str:
        """Return a word with the capital it has everywhere in running text, or "" where it is also written small."""
        forms = {match[0] for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", self._running, re.IGNORECASE)}
        shouted = all(form.isupper() for form in forms) and len(word) > _LONGEST_ABBREVIATION  # "PRESERVES: ..."
        return min(forms) if forms and not shouted and not any(form.islower() for form in forms) else ""

    def _most_written(self, expression: str) -> str:
        inside = re.compile(rf"(?<=[a-z0-9,;)”] )(?:{expression})(?![\w-])", re.IGNORECASE)
        forms = Counter(match[0] for match in inside.finditer(self._running))
        return max(forms, key=lambda form: (forms[form] * (2 if form.islower() else 1), form)) if forms else ""


def _key(text: str) -> str:
    return " ".join(terms.singular(_owned(word)) for word in _PIECE.findall(terms.folded(text)) if word not in _SIGNS)


def _owned(word: str) -> str:
    """Return a word without its possessive ending."""
    return word.removesuffix("'s")
