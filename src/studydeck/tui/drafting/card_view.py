"""The drafted card as lines: what it will ask and say, where it stands, how sure it is, what was decided on it."""

from difflib import SequenceMatcher

from textual.content import Content
from textual.style import Style

from studydeck.drafting.finding import Tier
from studydeck.services.drafting.card_preview import Preview, note_so_far, places_of
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import DraftCard
from studydeck.services.drafting.reviewing import Review
from studydeck.services.wording import plural
from studydeck.tui import card_lines, render
from studydeck.tui.drafting.doubt_words import said_of_doubt
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line

_MOST_WAS = 1_000


def title(card: DraftCard, looks: Looks) -> Content:
    """Return the frame's title: the kind of card, and how much it is to be trusted, by sign and word."""
    kind = Content.styled(card.content.kind, looks.dim)
    if card.own:
        return Content.assemble(kind, "  ", ("your own", looks.accent))
    sign, word, look = {
        Tier.READY: ("●", "ready", looks.good),
        Tier.CHECK: ("?", "to check", looks.hard),
        Tier.DOUBTFUL: ("!", "doubtful", looks.again),
    }[card.base.tier]
    return Content.assemble(kind, "  ", (f"{sign} {word}", look))


def standing(card: DraftCard, review: Review, looks: Looks) -> Content:
    """Return what was decided on a card; empty where nothing was."""
    match card.act:
        case Act.ACCEPT:
            entry = review.library.deck_by_id(card.decision.deck)
            where = f" in {entry.deck.title}" if entry else ""
            return render.plain_content(f"{render.RIGHT} kept{where}", looks.good)
        case Act.REJECT:
            return Content.styled(f"{render.WRONG} rejected", looks.again)
        case Act.MERGE:
            into = review.cards.get(card.decision.into)
            words = f"↳ part of {into.content.name}" if into else "↳ part of another card"
            return render.plain_content(words, looks.dim)
    if card.was:
        return Content.styled("~ the document changed here", looks.hard)
    return Content("")


def card_view(review: Review, card: DraftCard, made: Preview, width: int, looks: Looks) -> list[Line]:
    """Return a card: what was decided on it, what it will ask and say, where it stands, what speaks against it."""
    lines: list[Line] = []
    told = standing(card, review, looks)
    if told.plain:
        lines += [Line(line) for line in told.wrap(max(1, width))]
        lines.append(Line(Content("")))
    if card.was:
        lines += _was(card, width, looks)
    if made.turn is not None:
        lines += card_lines.question_lines(made.turn, width, looks)
        lines += card_lines.answer_lines(made.turn, width, looks, airy=False, judged=False)
    else:
        lines += [Line(line) for line in render.lines(card.content.words, width, looks)]
    if made.lack:
        lines += [Line(Content("")), *_remark("!", made.lack, width, looks.hard)]
    lines.append(Line(Content("")))
    lines += _dim(places_of(card), width, looks)
    if doubts := _doubts(card):
        lines += _remark("?", doubts, width, looks.hard)
    if card.content.kind == "definition" and made.others:
        lines += _dim("Asked both ways.", width, looks)
    elif made.others:
        lines += _dim(f"And {plural(len(made.others), 'more card')}: {' '.join(made.others)}", width, looks)
    if names := note_so_far(review, card):
        lines += _dim(f"One note with: {names}", width, looks)
    return lines


def _was(card: DraftCard, width: int, looks: Looks) -> list[Line]:
    words = {Act.ACCEPT: "you kept it", Act.REJECT: "you rejected it", Act.MERGE: "you merged it"}
    before = words.get(card.decision.act, "you decided")
    found: list[Line] = []
    told = [(f"Was, when {before}: ", _apart(card.was[:_MOST_WAS], card.said[:_MOST_WAS], looks))]
    kept = card.decision.card
    if kept is not None and not {*_words(kept.words)} <= {*_words(card.was)}:
        told.append(("In your words: ", render.plain_text(kept.words[:_MOST_WAS], looks.text)))
    for label, body in told:
        found += [Line(line) for line in Content.assemble((label, looks.accent), body).wrap(max(1, width))]
    return [*found, Line(Content.styled("Now:", looks.accent))]


def _words(text: str) -> list[str]:
    return [word.strip(".,;:").casefold() for word in text.split()]


def _apart(was: str, now: str, looks: Looks) -> Content:
    """Return what was said, underlined where it says something else now."""
    before, after = was.split(), now.split()
    parts = SequenceMatcher(None, [*map(str.casefold, before)], [*map(str.casefold, after)], autojunk=False)
    other = looks.text + Style(underline=True, bold=True)
    pieces = [
        render.plain_text(" ".join(before[start:end]), looks.text if same == "equal" else other)
        for same, start, end, _first, _last in parts.get_opcodes()
        if start < end
    ]
    return Content(" ").join(pieces)


def _doubts(card: DraftCard) -> str:
    """Return what speaks against a card; where nothing does but its kind of sentence errs at times, that."""
    said = [said_of_doubt(doubt, str(card.base.kind)) for doubt in card.base.doubts]
    if not said and card.base.tier is Tier.CHECK and not card.own:
        return "such sentences are mostly right: compare"
    return "; ".join(said[:3])


def _remark(sign: str, words: str, width: int, style: Style) -> list[Line]:

    head = Content.styled(f"{sign} ", style)
    return [Line(line) for line in render.hang(render.plain_text(words, style), width, head, Content("  "))]


def _dim(words: str, width: int, looks: Looks) -> list[Line]:
    return [Line(line) for line in render.plain_text(words, looks.dim).wrap(max(1, width))] if words else []
