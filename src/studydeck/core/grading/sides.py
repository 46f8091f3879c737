"""Whom each word of an answer speaks of: the clauses that begin with a subject, are ascribed to it, or go on about it."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence
from itertools import pairwise

from studydeck.core.grading.small_words import AUXILIARIES, BE
from studydeck.core.grading.subject_names import Mention
from studydeck.core.grading.tokens import Token

NOBODY, BOTH = -1, -2
_OPENINGS = frozenset("and but while whereas or so then because since although though however yet as whilst if".split())
_LEADING = frozenset("in with for as at on by".split())  # before a subject that a clause is about
_NOT_LEADING = frozenset("within inside from to into of through between about under over like".split())
_FRAMES = frozenset("role job task purpose goal side hand contrast comparison case focus".split())
_BELONGING = frozenset(
    "belongs belong left up job task role responsibility duty falls fall lies matter done owned decided made handled business part that".split()
)
_AGAINST = frozenset(("unlike", "than", "versus", "vs", "against"))
_AGAINST_PAIRS = frozenset(
    (
        ("opposed", "to"), ("contrast", "to"), ("rather", "than"), ("instead", "of"), ("compared", "with"), ("compared", "to"),
        ("contrary", "to"),
    )
)  # fmt: skip
_ECHOES = frozenset("do does did is are was were has have can will too so also instead".split())
_CLEFT = frozenset("that who which but".split())


def owners(
    tokens: Sequence[Token], named: Sequence[Mention], count: int, bracketed: frozenset[int] = frozenset()
) -> tuple[list[int], frozenset[int]]:
    """Return for each word the subject it speaks of, `BOTH` or `NOBODY`, and which negations only say so.

    A subject holds from where a clause begins with it until another clause begins with another; one that stands
    inside a clause of another's (`works with marketing`) doesn't take it over, but `decided by marketing` does.
    What stands in brackets says whom the words before were about. `It isn't marketing that ...` speaks of the other of two, and so does `marketing doesn't, product management does`.
    """
    return _Reading(tokens, named, count).read(bracketed)


def clauses(tokens: Sequence[Token], named: Sequence[Mention]) -> list[range]:
    """Return the text cut at punctuation, and at a conjunction that a subject follows."""
    starts = {mention.first for mention in named}
    cuts = [0]
    for place in range(1, len(tokens)):
        new_piece = tokens[place].piece != tokens[place - 1].piece
        if new_piece or (tokens[place].word in _OPENINGS and _subject_follows(tokens, place, starts)):
            cuts.append(place)
    cuts.append(len(tokens))
    return [range(first, last) for first, last in pairwise(cuts) if first < last]


def _subject_follows(tokens: Sequence[Token], place: int, starts: set[int]) -> bool:
    following = place + 1
    while following < len(tokens) and tokens[following].function and following not in starts and following < place + 4:
        following += 1
    return following in starts and tokens[following].piece == tokens[place].piece


class _Reading:
    def __init__(self, tokens: Sequence[Token], named: Sequence[Mention], count: int) -> None:
        self.tokens = tokens
        self.starts = {mention.first: mention for mention in named}
        self.named = named
        self.count = count
        self.owner = [NOBODY] * len(tokens)
        self.cancelled: set[int] = set()
        self.order: list[int] = []
        self.predicated = False  # whether the clause only says whom the one before was about

    def read(self, bracketed: frozenset[int]) -> tuple[list[int], frozenset[int]]:
        current = NOBODY
        before: range | None = None
        for clause in clauses(self.tokens, self.named):
            if clause.start in bracketed and before is not None:
                speaker = self.starts[clause.start].subject
                for place in (*before, *clause):
                    self.owner[place] = speaker
                self.order.append(speaker)
                before, current = clause, NOBODY
                continue
            echoed = self._echoes(clause)
            if echoed is not None and before is not None:
                self._turn_over(before, echoed)
                current = echoed
            else:
                current = self._of_clause(clause, current)
            before = clause
        return self.owner, frozenset(self.cancelled)

    def _of_clause(self, clause: range, current: int) -> int:
        self.predicated = False
        leading = self._leading(clause)
        ascribed = None if leading is not None else self._ascribed(clause)
        if leading is None and ascribed is None and current == NOBODY:
            inside = {self.starts[place].subject for place in clause if place in self.starts}
            leading = inside.pop() if len(inside) == 1 else None
        speaker = leading if leading is not None else ascribed if ascribed is not None else current
        for place in clause:
            self.owner[place] = speaker
        if speaker >= 0:
            self.order.append(speaker)
        return current if ascribed is not None and not self.predicated else speaker

    def _leading(self, clause: range) -> int | None:
        """Return the subject that a clause begins with, or None."""
        against = both = False
        denial = -1
        for place in clause:
            token = self.tokens[place]
            after = self.tokens[place + 1].word if place + 1 < clause.stop else ""
            if place in self.starts:
                return self._led_by(clause, place, denial, against=against, both=both)
            if token.word in _AGAINST or (token.word, after) in _AGAINST_PAIRS:
                against = True
            elif token.word in ("both", "each") and place == clause.start:
                both = True
            elif token.word == "not":
                denial = place
            elif token.word in ("former", "latter") or (token.word in ("first", "second") and place - clause.start < 2):
                return self._by_order(token.word)
            elif (not token.function and token.word not in _FRAMES) or (
                token.word in _NOT_LEADING and place == clause.start
            ):
                break
        if both or (self.tokens[clause.start].word == "they" and len(set(self.order)) > 1):
            return BOTH
        return None

    def _led_by(self, clause: range, place: int, denial: int, *, against: bool, both: bool) -> int | None:
        mention = self.starts[place]
        following = mention.last + 1
        after = self.tokens[following].word if following < clause.stop else ""
        if after in ("and", "or"):
            second = next((n for n in range(following + 1, min(following + 3, clause.stop)) if n in self.starts), None)
            if second is not None and self.starts[second].subject != mention.subject:
                return BOTH
        other = 1 - mention.subject if self.count == 2 else NOBODY
        if against:
            return other if after not in _CLEFT else mention.subject
        if denial >= 0 and (after in _CLEFT or following >= clause.stop):
            self.cancelled.add(denial)
            return other
        begins = self.tokens[clause.start].word
        if begins in ("it", "that", "this") and following >= clause.stop and self.tokens[place - 1].word not in _CLEFT:
            return None  # it's marketing: said of what stands before
        opens = clause.start == 0 or self.tokens[clause.start - 1].sentence != self.tokens[clause.start].sentence
        if begins in _LEADING and following >= clause.stop and self.order and not opens:
            return None
        return BOTH if both else mention.subject

    def _by_order(self, word: str) -> int | None:
        known = list(dict.fromkeys(self.order))
        if len(known) == 1 and self.count == 2:
            known.append(1 - known[0])
        if len(known) < 2 or min(known[:2]) < 0:
            return 0 if word in ("former", "first") and self.count == 2 else 1 if self.count == 2 else None
        return known[0] if word in ("former", "first") else known[1]

    def _ascribed(self, clause: range) -> int | None:
        """Return the subject that a clause ascribes its content to behind it, as in `promotion is done by marketing`."""
        for place in clause:
            if place not in self.starts or place == clause.start:
                continue
            mention = self.starts[place]
            before = [self.tokens[n].word for n in range(max(clause.start, place - 5), place)]
            after = [self.tokens[n].word for n in range(mention.last + 1, min(clause.stop, mention.last + 4))]
            near = before[-2:]
            if "not" in before:
                continue
            if "by" in near or (
                any(word in ("to", "of", "for", "with") for word in near) and any(word in _BELONGING for word in before)
            ):
                return mention.subject
            if any(word in BE for word in near) and (not after or any(word in _BELONGING for word in after)):
                sentence = self.tokens[place].sentence
                if not after and any(word in ("it", "that", "this") for word in before[-3:]):
                    self._give_sentence(sentence, clause.start, mention.subject)
                    self.predicated = True
                return mention.subject
        return None

    def _give_sentence(self, sentence: int, stop: int, subject: int) -> None:
        for place in range(stop - 1, -1, -1):
            if self.tokens[place].sentence != sentence or place in self.starts:
                break
            self.owner[place] = subject
            if self.tokens[place].word in ("not", "never"):
                self.cancelled.add(place)

    def _echoes(self, clause: range) -> int | None:
        """Return the subject of a clause that is nothing but an echo: `(marketing doesn't,) product management does`."""
        mention = next((self.starts[place] for place in range(clause.start, min(clause.start + 3, clause.stop)) if place in self.starts), None)
        if mention is None:
            return None
        rest = self.tokens[mention.last + 1 : clause.stop]
        if rest and len(rest) <= 2 and all(token.word in _ECHOES for token in rest) and rest[0].word in AUXILIARIES:
            return mention.subject
        return None

    def _turn_over(self, clause: range, subject: int) -> None:
        """Ascribe a denied clause to whom it is true of."""
        denials = [place for place in clause if self.tokens[place].word in ("not", "never", "no")]
        self.cancelled.update(denials[:1])
        for place in clause:
            self.owner[place] = subject if denials else BOTH
        self.order.append(subject)
