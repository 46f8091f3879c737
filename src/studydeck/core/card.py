"""What a card is: its key, what it asks, what answers it, and where it came from."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CardKey:
    """The address of a card as it is shown: `<deck id>/<note>/<face>`; a face may hold a slash itself."""

    deck: str
    note: str
    face: str

    def __str__(self) -> str:
        return f"{self.deck}/{self.note}/{self.face}"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a note's facts come from: a document's title, the place in it, its publisher and address."""

    title: str
    at: str = ""
    publisher: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled line of an answer, such as a subject and its side of a difference."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands beneath the rule once a card is revealed: prose, labelled rows or items, in that order."""

    text: str = ""
    rows: tuple[Row, ...] = ()
    items: tuple[str, ...] = ()
    ordered: bool = False

    def plain(self) -> str:
        """Return the answer as lines of text, for search, JSON and line mode."""
        lines = [self.text] if self.text else []
        lines += [f"{row.label}: {row.text}" for row in self.rows]
        lines += [f"{n}. {item}" if self.ordered else f"- {item}" for n, item in enumerate(self.items, 1)]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Face:
    """One card of a note, before a deck gives it a key.

    Attributes:
        name: the last part of the key, such as `meaning` or `aspect/timeframe`.
        group: the spoiler group inside the note: two faces of one group never fall on one study day.
        prompt: the question as plain text (small Markdown allowed); it names no options.
        answer: what answers it.
        label: a few words for the frame's title beside the kind, such as `timeframe`, or empty.
        order: the place among the note's new cards: 0 `which`, 1 plain, 2 `overview`.
    """

    name: str
    group: str
    prompt: str
    answer: Answer
    label: str = ""
    order: int = 1


@dataclass(frozen=True, slots=True)
class Asked:
    """One showing of a card: what this turn puts on the screen.

    Attributes:
        prompt: the question.
        shown: a further text under the question, such as the side whose owner is asked; may be empty.
        options: what can be chosen by digit (at most 9), in this turn's order; empty where one thinks instead.
        right: indices into `options` that are right; more than one where several are.
        several: whether several options are to be chosen before submitting.
        variant: which variant was shown, for the log (side and order of options), or empty.
        answer: what is revealed.
        about: the uid of the note that each option comes from, where options were made from other notes; else empty.
    """

    prompt: str
    answer: Answer
    shown: str = ""
    options: tuple[str, ...] = ()
    right: frozenset[int] = frozenset()
    several: bool = False
    variant: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A key point that an answer must contain, with other ways to say it."""

    say: str
    alternatives: tuple[str, ...] = ()
    side: str = ""
    essential: bool = False
    optional: bool = False
    contradicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck file's head: everything beside its notes.

    Attributes:
        id: the first part of its cards' keys; the file's name without `.yaml` unless given.
        breadcrumbs: the folders between the decks folder and the file, outermost first.
        sources: by the name that notes use in `from`.
        silence: the codes of the advice that its notes do without.
    """

    id: str
    title: str
    description: str = ""
    tags: tuple[str, ...] = ()
    breadcrumbs: tuple[str, ...] = ()
    sources: dict[str, Source] = field(default_factory=dict)
    synonyms: tuple[tuple[str, ...], ...] = ()
    antonyms: tuple[tuple[str, ...], ...] = ()
    silence: tuple[str, ...] = ()
