"""Text from decks is shown as it stands: never obeyed by the terminal, never read as markup, on no screen."""

import re

import pytest
from rich.segment import Segment
from textual.color import Color
from textual.content import Content

from studydeck.tui.render import ControlNet, content, lines, plain_content
from studydeck.tui.widgets.sheet import Line, Sheet

OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
HOSTILE = {
    "escape": "a\x1b[31mred\x1b[2Jb",
    "clipboard": "a\x1b]52;c;aGk=\x07b",
    "title": "a\x1b]0;owned\x1b\\b",
    "c1": "a\x9b31mb\x85c\x90d\x9c",
    "bidi": "abc\u202egfed\u2066x\u2069",
    "click": "[@click=app.leave(1)]press me[/]",
    "markup": "[red]not red[/red] [bold",
    "zero-width": "in\u200bvis\u2060ible\ufeff",
    "bell": "ding\x07\x08\x0c\x0b\x00",
    "family": "👩‍👩‍👧‍👦 and 🏳️‍🌈",
    "wide": "漢字カナ交じり文" * 12,
    "right-to-left": "שלום עולם مرحبا",
    "no-spaces": "x" * 500,
}


def seen(app):
    """Return every piece of text on the screen, as the driver would get it."""
    return [segment.text for strip in app.screen._compositor.render_strips() for segment in strip]


def harmless(app):
    """Assert that nothing on the screen would be obeyed, neither as painted nor as written."""
    for text in seen(app):
        assert OBEYED.search(text) is None, repr(text)
    exported = app.export_screenshot()
    assert OBEYED.search(exported.replace("\n", "")) is None


def quoted(text):
    """Return a text as a YAML scalar that holds it whole."""
    kept = {chr(code) for code in range(0x20, 0x7F)} - set('"\\')
    return '"' + "".join(char if char in kept else f"\\U{ord(char):08x}" for char in text) + '"'


def deck(text):
    """Return a deck with a text in every field that has one."""
    t = quoted(text)
    return (
        f"title: {t}\ntags: [{t}]\nsources: {{s: {{title: {t}, publisher: {t}}}}}\nnotes:\n"
        f"  - term: {t}\n    meaning: {t}\n    example: {t}\n    hint: {t}\n    remark: {t}\n    tags: [{t}]\n"
        f"    source: {{from: s, at: {t}}}\n    reverse: false\n"
        f"  - choose: {quoted('Which? ' + text)}\n    right: {t}\n    wrong: [other, third]\n    because: {t}\n"
        f"  - {{question: {quoted('Q ' + text)}}}\n"
        f"  - {quoted('odd key ' + text)}: x\n"
    )


AT_ONCE = ("escape", "click", "wide")  # the others are seen on all screens in the long run


@pytest.mark.parametrize(
    "name", [name if name in AT_ONCE else pytest.param(name, marks=pytest.mark.long) for name in HOSTILE]
)
async def test_no_screen_obeys_or_hides_it(launch, sample, name):
    """On Home, Study, Summary, Problems, Help and the palette nothing hostile reaches the terminal."""
    sample.write(evil=deck(HOSTILE[name]))
    async with launch((80, 30)) as trial:
        harmless(trial.app)
        await trial.press("a", "h")
        harmless(trial.app)
        await trial.press("space", "o")
        harmless(trial.app)
        await trial.press("1", "1", "1", "q")
        harmless(trial.app)
        await trial.press("enter", "exclamation_mark")
        harmless(trial.app)
        await trial.press("escape", "question_mark", "end")
        harmless(trial.app)
        await trial.press("escape")
        trial.app.notify(HOSTILE[name], title=HOSTILE[name])
        await trial.press()
        harmless(trial.app)
        await trial.press("ctrl+p", *"study")
        await trial.app.workers.wait_for_complete()
        await trial.press()
        harmless(trial.app)


async def test_markup_is_shown_as_it_was_typed(launch, sample):
    """Square brackets of a deck stand on the screen as they were written, and nothing in them can be clicked."""
    sample.write(evil=deck("[@click=app.leave(1)]press[/]"))
    async with launch((100, 30)) as trial:
        assert "[@click=app.leave(1)]press[/]" in trial.text
        await trial.press("a", "space")
        assert trial.text.count("[@click=app.leave(1)]press[/]") >= 4
        for strip in trial.app.screen._compositor.render_strips():
            for segment in strip:
                assert "@click" not in (segment.style.meta if segment.style else {})


async def test_a_hundred_thousand_characters_are_one_card(launch, sample):
    """A text of 100,000 characters, with or without spaces, is shown and graded like any other."""
    for text in ("word " * 20_000, "x" * 100_000):
        sample.write(huge=f"title: Huge\nnotes:\n  - {{question: q, answer: {quoted(text)}}}\n")
        async with launch() as trial:
            await trial.press("a", "space", "end", "3")
            assert trial.session.done == 1
            trial.app.library.close()


async def test_the_net_catches_what_everything_else_missed(launch, sample):
    """Even content that was built without cleaning leaves no widget with control characters in it."""
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        sheet = trial.screen.query_one(Sheet)
        sheet.maker = lambda _width: [Line(Content("a\x1b]52;c;aGk=b\u202ec"))]
        sheet.rebuild()
        sheet.border_title = Content("t\x1b[31m\x9b")
        await trial.press()
        assert "a\ufffd]52;c;aGk=b\ufffdc" in trial.text
        harmless(trial.app)


def test_the_net_leaves_clean_text_alone():
    """Segments without control characters come back as they were."""
    segments = [Segment("plain"), Segment("漢字 👩‍👩‍👧‍👦")]
    assert ControlNet().apply(segments, Color(0, 0, 0)) is segments


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_render_cleans_again(text):
    """Whatever `render` is given, cleaned before or not, no control character is in what it returns."""
    from studydeck.tui.looks import looks_of
    from studydeck.tui.themes import DARK

    looks = looks_of(DARK)
    for made in (content(text, looks), plain_content(text), *lines(text, 30, looks)):
        assert OBEYED.search(made.plain.replace("\n", "")) is None
