"""The cards of a note that is being written, as lines: each as in study, answered."""

from textual.content import Content

from studydeck.services.library import Library
from studydeck.services.writing.desk import Desk
from studydeck.services.writing.editing import Checked
from studydeck.services.writing.previewing import turns
from studydeck.tui import card_lines, render
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line

_MOST = 40  # of a note with very many cards


def preview_lines(
    library: Library,
    desk: Desk,
    checked: Checked | None,
    remarks: tuple[tuple[str, str], ...],
    width: int,
    looks: Looks,
) -> list[Line]:
    """Return every card of the note, or what it lacks to have any.

    Args:
        library: the open library.
        desk: the note.
        checked: what was made of it last.
        remarks: what is wrong with the note as a whole: how bad, and a sentence.
        width: cells in a line.
        looks: the colours.
    """
    lines: list[Line] = []
    for kind, words in remarks:
        sign, look = (
            ("· ", looks.dim) if kind == "todo" else ("✗ ", looks.again) if kind == "error" else ("! ", looks.hard)
        )
        body = render.plain_content(words, look)
        lines += [Line(line) for line in render.hang(body, width, Content.styled(sign, look), Content("  "))]
    if lines:
        lines.append(Line(Content("")))
    if checked is None or checked.note is None:
        return [*lines, Line(Content.styled("The cards appear here as you type.", looks.dim).truncate(width))]
    made = turns(library, desk.deck_id, desk.kind, checked.note, checked.faces[:_MOST])
    for turn in made:
        title = card_lines.title(turn, looks)
        rule = Content.styled(" " + "─" * max(0, width - title.cell_length - 1), looks.rule)
        lines.append(Line(Content.assemble(title.truncate(width, ellipsis=True), rule).truncate(width)))
        lines += card_lines.question_lines(turn, width, looks)
        lines += card_lines.answer_lines(turn, width, looks, airy=False, judged=False)
        lines.append(Line(Content("")))
    if len(checked.faces) > _MOST:
        lines.append(Line(Content.styled(f"{len(checked.faces) - _MOST} more cards.", looks.dim)))
    return lines


def other_version_lines(text: str, width: int, looks: Looks) -> list[Line]:
    """Return a note as its file has it now, line by line."""
    found = [Content.styled("In the file now", looks.accent), Content("")]
    for line in text.rstrip("\n").split("\n"):
        found += render.kept_content(line, looks.text).wrap(max(1, width)) or [Content("")]
    return [Line(line) for line in found]
