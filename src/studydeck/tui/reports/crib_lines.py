"""A crib sheet as lines: weak cards, confused pairs with what sets them apart, interview points; empty parts teach."""

from textual.content import Content

from studydeck.services.crib import Apart, Asked, Crib, Weak
from studydeck.services.crib_page import NO_PAIRS, NO_QUESTIONS, NO_WEAK
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.looks import Looks

_NARROW = 60  # cells below which a pair's sides stand beneath each other


def crib_lines(crib: Crib, width: int, looks: Looks) -> list[Content]:
    """Return the whole sheet."""
    found = render.plain_content(_standing(crib), looks.dim).wrap(max(4, width))
    parts = (
        ("Weakest cards", NO_WEAK, [_weak(one, width, looks) for one in crib.weakest]),
        ("Confused pairs", NO_PAIRS, [_apart(one, width, looks) for one in crib.pairs]),
        ("Interview points", NO_QUESTIONS, [_asked(one, width, looks) for one in crib.questions]),
    )
    lines = list(found)
    for title, empty, entries in parts:
        lines += [Content(""), Content.styled(title, looks.accent)]
        if not entries:
            lines += render.hang(Content.styled(empty, looks.dim), width, Content("  "), Content("  "))
        for entry in entries:
            lines += entry
    return lines


def _standing(crib: Crib) -> str:
    seen = f"{crib.seen:,} of {plural(crib.cards, 'card')} seen"
    recall = f" · of those about {crib.recall:.0%} remembered on the day".replace("%", " %") if crib.recall else ""
    return f"{', '.join(crib.decks) or 'No decks'} · {seen}{recall}"


def _weak(one: Weak, width: int, looks: Looks) -> list[Content]:
    how = "  new" if one.recall is None else f"{one.recall:4.0%} "
    look = looks.new if one.recall is None else looks.again
    head = Content.assemble((how, look), "  ")
    rest = Content(" " * head.cell_length)
    lines = render.hang(render.plain_content(one.asks, looks.strong), width, head, rest)
    return lines + render.hang(render.plain_content(one.says, looks.text), width, rest, rest)


def _apart(one: Apart, width: int, looks: Looks) -> list[Content]:
    times = Content.styled(f"  {one.times}×", looks.dim) if one.times > 1 else Content("")
    names = [render.plain_content(name, looks.strong) for name in (one.a, one.b)]
    title = Content.assemble(names[0], (" or ", looks.dim), names[1], times)
    lines = render.hang(title, width, Content("  "), Content("  "))
    for aspect, a, b in one.rows:
        head = Content.assemble("    ", (f"{aspect}: " if aspect else "", looks.accent))
        sides = [render.plain_content(text, looks.text) for text in (a, b)]
        if width < _NARROW:
            lines += render.hang(Content(""), width, head, Content("")) if aspect else []
            for side in sides:
                lines += render.hang(side, width, Content("    · "), Content("      "))
        else:
            both = Content.assemble(sides[0], ("  or  ", looks.dim), sides[1])
            lines += render.hang(both, width, head, Content("      "))
    return lines


def _asked(one: Asked, width: int, looks: Looks) -> list[Content]:
    lines = render.hang(render.plain_content(one.question, looks.strong), width, Content("  "), Content("  "))
    for point in one.points:
        sign = Content.styled(f"    {render.BULLET} ", looks.accent)
        lines += render.hang(render.plain_content(point, looks.text), width, sign, Content("      "))
    return lines
