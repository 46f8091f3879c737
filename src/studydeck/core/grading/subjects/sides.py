"""Whom each word of an answer speaks of: the clauses that begin with a subject, are ascribed to it, or go on about it."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.statements.clauses import clauses
from studydeck.core.grading.subjects.echoes import echoed, echoing
from studydeck.core.grading.subjects.subject_names import Mention
from studydeck.core.grading.words.small_words import BE
from studydeck.core.grading.words.tokens import Token

NOBODY, BOTH = -1, -2
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
_ANYONE = frozenset("you we i one people somebody someone".split())
_OBJECTS = frozenset("with not than unlike versus from to of by and no without against".split())
_CARRYING = frozenset("it they this he she these also both".split())
_CARRIED, _FOR = frozenset(("it", "they", "he", "she")), frozenset(("for", "to", "with", "from"))
_TURNING = frozenset("instead rather so thus then therefore but and".split())
_DOES = frozenset(("do", "does", "did"))
_POINTING = frozenset("it that this they these those so".split())
_RELATIVE = frozenset(("which", "who"))
_LEFT_TO = frozenset("for to of left job task role business".split())
_CLEFT = frozenset("that who which but".split())


@dataclass(frozen=True, slots=True)
class Ownership:
    """Whom each word of an answer speaks of.

    Attributes:
        owner: for each word the number of its subject, `BOTH` or `NOBODY`.
        cancelled: negations that only say whom a statement is about.
        repeated: places that are said of a further subject as well, as in `marketing doesn't plan, management does`.
    """

    owner: list[int]
    cancelled: frozenset[int] = frozenset()
    repeated: tuple[tuple[tuple[int, ...], int], ...] = ()


def owners(
    tokens: Sequence[Token], named: Sequence[Mention], count: int, bracketed: frozenset[int] = frozenset()
) -> Ownership:
    """Return for each word the subject it speaks of.

    A subject holds from where a clause begins with it until another clause begins with another; one that stands
    inside a clause of another's (`works with marketing`) doesn't take it over, but `decided by marketing` does.
    What stands in brackets says whom the words before were about. `It isn't marketing that ...` speaks of the other of two, and so does `marketing doesn't, product management does`.
    """
    return _Reading(tokens, named, count).read(bracketed)


class _Reading:
    def __init__(self, tokens: Sequence[Token], named: Sequence[Mention], count: int) -> None:
        self.tokens = tokens
        self.starts = {mention.first: mention for mention in named}
        self.ending = {mention.last: mention.subject for mention in named}
        self.named = named
        self.count = count
        self.owner = [NOBODY] * len(tokens)
        self.cancelled: set[int] = set()
        self.order: list[int] = []
        self.repeated: list[tuple[tuple[int, ...], int]] = []
        self.predicated = False  # whether the clause only says whom the one before was about

    def read(self, bracketed: frozenset[int]) -> Ownership:
        current = NOBODY
        before: range | None = None
        alone = self._alone_in_sentence()
        for clause in clauses(self.tokens, self.named):
            sentence = self.tokens[clause.start].sentence
            first = clause.start == 0 or self.tokens[clause.start - 1].sentence != sentence
            if first and sentence in alone and self._leading(clause) is None:
                current = alone[sentence]
            if clause.start in bracketed and before is not None:
                speaker = self.starts[clause.start].subject
                for place in (*before, *clause):
                    self.owner[place] = speaker
                self.order.append(speaker)
                before, current = clause, NOBODY
                continue
            handed = self._handed_over(clause, before)
            if handed is not None and before is not None:
                self._turn_over(before, handed)
                for place in clause:
                    self.owner[place] = handed
                before = clause
                continue
            echo = echoing(self.tokens, self.starts, clause)
            if echo is not None and before is not None:
                self._turn_over(echoed(self.tokens, self.owner, before, echo), echo)
                current = echo
                for place in clause:
                    self.owner[place] = echo
            else:
                current = self._of_clause(clause, current)
            before = clause
        return Ownership(self.owner, frozenset(self.cancelled), tuple(self.repeated))

    def _alone_in_sentence(self) -> dict[int, int]:
        """Return the sentences that speak of one subject only, wherever in them it is named."""
        found: dict[int, set[int]] = {}
        barred: set[int] = set()
        for mention in self.named:
            sentence = self.tokens[mention.first].sentence
            before = {self.tokens[n].word for n in range(max(0, mention.first - 3), mention.first)}
            found.setdefault(sentence, set()).add(mention.subject)
            if before & _OBJECTS:
                barred.add(sentence)
        opened = {
            token.sentence
            for n, token in enumerate(self.tokens)
            if (n == 0 or self.tokens[n - 1].sentence != token.sentence)
            and (token.word in _CARRYING or (token.word in _TURNING and self._carries(n + 1)))
        }
        return {one: next(iter(some)) for one, some in found.items() if len(some) == 1 and one not in barred | opened}

    def _carries(self, place: int) -> bool:
        return place < len(self.tokens) and self.tokens[place].word in _CARRYING

    def _of_clause(self, clause: range, current: int) -> int:
        self.predicated = False
        leading = self._leading(clause)
        if leading is None and self.tokens[clause.start].word in _RELATIVE and clause.start - 1 in self.ending:
            leading = self.ending[clause.start - 1]
        ascribed = None if leading is not None else self._ascribed(clause)
        if leading is None and ascribed is None and current == NOBODY:
            inside = {self.starts[place].subject for place in clause if place in self.starts}
            leading = inside.pop() if len(inside) == 1 else None
        if leading is None and ascribed is None:
            leading = self._topic(clause)
        speaker = leading if leading is not None else ascribed if ascribed is not None else current
        for place in clause:
            self.owner[place] = speaker
        if speaker >= 0:
            self.order.append(speaker)
        goes_on = ascribed is None or self.predicated or self._opens_sentence(clause)
        return speaker if goes_on else current

    def _opens_sentence(self, clause: range) -> bool:
        return clause.start == 0 or self.tokens[clause.start - 1].sentence != self.tokens[clause.start].sentence

    def _topic(self, clause: range) -> int | None:
        """Return the one subject of a clause that says what one does with it: `you register a trademark`."""
        inside = [self.starts[place] for place in clause if place in self.starts]
        if len({mention.subject for mention in inside}) != 1:
            return None
        before = {self.tokens[place].word for place in range(clause.start, inside[0].first)}
        near = {self.tokens[place].word for place in range(max(clause.start, inside[0].first - 3), inside[0].first)}
        return inside[0].subject if before & _ANYONE and not near & _OBJECTS else None

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
            goes_on = self.tokens[following].word if following < len(self.tokens) else ""
            return mention.subject if goes_on in _CLEFT else other
        if denial >= 0 and (after in _CLEFT or following >= clause.stop):
            self.cancelled.add(denial)
            return other
        begins = self.tokens[clause.start].word
        opens = clause.start == 0 or self.tokens[clause.start - 1].sentence != self.tokens[clause.start].sentence
        if (
            (begins in _POINTING or (begins in BE and not opens and following >= clause.stop))
            and (following >= clause.stop or (after in _DOES and following + 1 >= clause.stop))
            and self.tokens[place - 1].word not in _CLEFT
        ):
            return None  # it's marketing: said of what stands before
        if begins in _CARRIED and self.tokens[place - 1].word in _FOR and following < clause.stop:
            return None  # it's there for shops and firms
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
            after = [] if after[:1] and after[0] in _DOES and len(after) == 1 else after
            if any(word in BE for word in before[-4:]) and (not after or any(word in _BELONGING for word in after)):
                sentence = self.tokens[place].sentence
                begins = self.tokens[clause.start].word in BE  # selling to firms, who take long to decide, is B2B
                if not after and (begins or any(word in _POINTING for word in before)):
                    self._give_sentence(sentence, clause.start, mention.subject)
                    self.predicated = True
                return mention.subject
        return None

    def _give_sentence(self, sentence: int, stop: int, subject: int) -> None:
        for place in range(stop - 1, -1, -1):
            if self.tokens[place].sentence != sentence or (place in self.starts and not self._is_denied(place)):
                break
            self.owner[place] = subject
            if self.tokens[place].word in ("not", "never"):
                self.cancelled.add(place)

    def _is_denied(self, place: int) -> bool:
        """Whether the piece that a word stands in denies something: then it may be true of another subject."""
        piece = self.tokens[place].piece
        return any(token.piece == piece and token.word in ("not", "never") for token in self.tokens)

    def _handed_over(self, clause: range, before: range | None) -> int | None:
        """Return the subject that what was denied just now is left to: `(a root can't make sugar,) that's for the leaves`."""
        words = [self.tokens[place].word for place in clause]
        last = self.ending.get(clause.stop - 1)
        if before is None or last is None or words[0] not in ("that", "this", "it", "they"):
            return None
        done_by = words[-2:-1] == ["by"] or words[-3:-2] == ["by"]
        if not (done_by if words[0] == "they" else set(words) & _LEFT_TO):
            return None
        denied = any(self.tokens[place].word in ("not", "never", "no") for place in before)
        return last if denied and "not" not in words and self.owner[before.start] != last else None

    def _turn_over(self, clause: range, subject: int) -> None:
        """Say a clause once more of another subject, and where it was denied, without the denial."""
        said = [place for place in clause if self.tokens[place].word not in ("not", "never", "no")]
        self.repeated.append((tuple(said), subject))
        self.order.append(subject)
