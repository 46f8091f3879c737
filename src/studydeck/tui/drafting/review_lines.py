"""What the review of a draft says where no card is up: while it is read, when all is decided, where nothing was found."""

from collections import Counter

from textual.content import Content

from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import Listed
from studydeck.services.drafting.reviewing import Review
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.painted import Painted, ends
from studydeck.tui.widgets.progress import bar
from studydeck.tui.widgets.sheet import Line

_BAR = 24
_MEGA = 1_000_000
_KEY = 5  # cells of a key in a list
_MOST_LEFT_OUT = 200
_LONGEST_LEFT_OUT = 120


class ReviewHead(Painted):
    """The document's title, where one is in its cards, and how far it is decided."""

    def __init__(self) -> None:
        """Make an empty head."""
        super().__init__()
        self.title, self.place = "", ""
        self.done, self.total = 0, 0
        self.counts: tuple[int, int] = (0, 0)

    def show(self, title: str, place: str, done: int, total: int, counts: tuple[int, int]) -> None:
        """Show a title, a place such as `12 of 40`, how many are decided of how many, how many kept and rejected."""
        self.title, self.place, self.done, self.total, self.counts = title, place, done, total, counts
        self.refresh()

    def paint(self, width: int) -> Content:
        """Return the line, and beneath it a bar where there is room for one."""
        looks = self.looks
        kept, rejected = self.counts
        dot = Content.styled(" · ", looks.dim)
        parts = [Content.styled(self.place, looks.strong)] if self.place else []
        if self.total:
            parts += [
                Content.styled(f"{kept:,} kept", looks.good),
                Content.styled(f"{rejected:,} rejected", looks.dim),
            ]
        first = ends(render.plain_content(self.title, looks.accent), dot.join(parts), width)
        if self.content_size.height < 2:
            return first
        return Content("\n").join([first, bar(self.done, self.total, width, looks)])


def reading_lines(done: int, total: int, size: int, seconds: float, width: int, looks: Looks) -> list[Line]:
    """Return what is shown while a document of so many bytes is read, which has taken so many seconds."""
    large = f" of {size / _MEGA:,.1f} MB" if size >= _MEGA else ""
    words = f"Reading the document{large} ..." if not total else "Looking for what makes cards ..."
    took = f"  {seconds:.0f} s" if seconds >= 1 else ""
    found = [Content.assemble((words, looks.text), (took, looks.dim)), Content("")]
    if total:
        found.append(bar(done, total, min(width, 2 * _BAR), looks))
    found += [Content(""), Content.styled("esc stops it; nothing has changed.", looks.dim)]
    return [Line(line) for line in found]


def end_lines(review: Review, listed: Listed, width: int, looks: Looks) -> list[Line]:
    """Return what is said when no card of a list is left to decide."""
    counts = review.counts
    kept, rejected = counts[Act.ACCEPT], counts[Act.REJECT]
    if not review.cards:
        return _nothing(review, width, looks)
    lines: list[Content] = []
    if listed is not Listed.OFFERED and not review.listed(listed):
        lines += render.hang(Content.styled(f"No card is {listed}.", looks.strong), width, Content(""), Content(""))
    elif review.left:
        lines.append(Content.styled(f"{plural(review.left, 'card')} left to decide.", looks.strong))
    elif not review.touched:
        lines.append(Content.styled("Nothing is new here: all of it was decided before.", looks.strong))
    else:
        lines.append(Content.styled("All of this document is decided.", looks.strong))
    done = Content.assemble(
        (f"{render.RIGHT} {kept:,} kept", looks.good), "   ", (f"{render.WRONG} {rejected:,} rejected", looks.dim)
    )
    lines += [Content(""), done]
    if kept and review.deck_id:
        lines.append(render.plain_content(f"→ {review.deck_title}", looks.dim))
    if counts[Act.MERGE]:
        lines.append(Content.styled(f"↳ {counts[Act.MERGE]:,} merged into others", looks.dim))
    if review.gone:
        lines.append(Content.styled(f"· {review.gone:,} kept before, no longer found in the document", looks.dim))
    lines.append(Content(""))
    if review.left:
        lines.append(_key("tab", "To the next that is left", looks))
    if kept:
        lines.append(_key("s", "Study them now", looks))
    if doubtful := len(review.listed(Listed.DOUBTFUL)):
        lines.append(_key("f", f"Other lists: {doubtful:,} doubtful, and what was decided", looks))
    else:
        lines.append(_key("f", "Other lists: what was kept and rejected", looks))
    lines += [
        _key("↓ n", "A card of your own from a sentence", looks),
        _key("u", "Undo the last decision", looks),
        _key("esc", "Back; everything is kept", looks),
    ]
    lines += _left_out(review, looks)
    return _fitted(lines, width)


def _nothing(review: Review, width: int, looks: Looks) -> list[Line]:
    """Return what helps where nothing was found."""
    compared = ", ".join(review.subjects)
    lines = [
        Content.styled("Nothing was found that makes a card.", looks.strong),
        Content(""),
        render.plain_content(
            f"It seems to be about: {compared}." if compared else "No subjects were found.", looks.dim
        ),
        Content(""),
        _key("S", "Say what it compares, such as: REST, GraphQL", looks),
        _key("↓ n", "Choose a sentence, make a card of it", looks),
        _key("esc", "Back", looks),
        Content(""),
        Content.styled("Definitions, tables and sentences with while or unlike are found best.", looks.dim),
    ]
    lines += _left_out(review, looks)
    return _fitted(lines, width)


def left_out_lines(review: Review, width: int, looks: Looks) -> list[Line]:
    """Return every part that was left out of the document: why, from which line on, and its first words."""
    document = review.draft.document
    found = [Line(Content.styled("Left out of the document", looks.strong)), Line(Content(""))]
    for one in review.draft.skipped[:_MOST_LEFT_OUT]:
        head = Content.styled(f"line {document.line_at(one.span.start):,}  {one.why}", looks.accent)
        found += [Line(row) for row in head.wrap(max(1, width))]
        found += [Line(row) for row in render.plain_text(one.text[:_LONGEST_LEFT_OUT], looks.dim).wrap(max(1, width))]
    if len(review.draft.skipped) > _MOST_LEFT_OUT:
        found.append(Line(Content.styled(f"And {len(review.draft.skipped) - _MOST_LEFT_OUT:,} more.", looks.dim)))
    return found


def _left_out(review: Review, looks: Looks) -> list[Content]:
    """Return which parts of the document were left out."""
    counts = Counter(str(one.why) for one in review.draft.skipped)
    if not counts:
        return []
    said = ", ".join(f"{why} {number}" if number > 1 else why for why, number in counts.items())
    return [Content(""), _key("i", f"Left out of the document: {said}", looks)]


def _key(key: str, words: str, looks: Looks) -> Content:
    return Content.assemble((f"{key:<{_KEY}}", looks.key), (words, looks.text))


def _fitted(lines: list[Content], width: int) -> list[Line]:
    found: list[Line] = []
    for line in lines:
        behind = _KEY if line.plain[_KEY - 1 : _KEY] == " " and line.spans and line.spans[0].end == _KEY else 0
        rows = render.hang(line[behind:], width, line[:behind], Content(" " * behind)) if line.plain else [line]
        found += [Line(row) for row in rows]
    return found
