"""Which document is to be reviewed, and how."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """A document to review.

    Attributes:
        path: its file.
        given: the subjects that are given; None takes those of the last time.
        deck_id: the deck that kept cards go into; empty takes that of the last time, or a new one.
        title: of a new deck; empty takes the document's.
        doubtful: whether doubtful cards are listed from the start.
        then: further documents, offered at the end.
        typed: the path as it was typed, to which one goes back where the document can't be read.
    """

    path: str
    given: tuple[str, ...] | None = None
    deck_id: str = ""
    title: str = ""
    doubtful: bool = False
    then: tuple[str, ...] = ()
    typed: str = ""
