"""Themes: every one readable, in colours that are really painted; none needed to understand anything."""

import pytest
from rich.color import ColorType
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from studydeck.tui import themes
from studydeck.tui.looks import contrast

NAMES = sorted({*BUILTIN_THEMES, *(theme.name for theme in themes.OWN)})
TEXT, LABEL, FRAME = 4.5, 3.0, 1.15
LINES = set("─━╸│╭╮╰╯▌▎▇▁▂▃▄▅▆█▔┃ ")


def painted(app):
    """Yield (text, foreground, background) of every run of characters on the screen."""
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            style = segment.style
            if segment.text.strip() and style and style.color and style.bgcolor:
                colors = (style.bgcolor, style.color) if style.reverse else (style.color, style.bgcolor)
                if all(color.type is ColorType.TRUECOLOR for color in colors):
                    yield segment.text, *(Color.from_rich_color(color) for color in colors)


async def is_readable(trial, names):
    """Whether all text is painted at 4.5:1 or more against what lies behind it, in each of the themes."""
    for name in names:
        trial.app.theme = name
        await trial.press()
        runs = list(painted(trial.app))
        if BUILTIN_THEMES.get(name) and BUILTIN_THEMES[name].ansi:
            continue  # the terminal's own colours: which they are is the user's business
        assert len(runs) > 10
        for text, color, ground in runs:
            least = FRAME if set(text) <= LINES else TEXT
            assert contrast(color, ground) >= least, (name, text, color, ground)


async def test_every_theme_is_readable(launch, sample):
    """Study, which has all kinds of text, is readable in every theme; Home in our own and some others."""
    sample.write(Biology__cells=sample.cells, broken=sample.broken)
    async with launch() as trial:
        await is_readable(trial, [theme.name for theme in themes.OWN] + NAMES[::5])
        await trial.press("a", "space", "3", "1")
        await is_readable(trial, NAMES)


@pytest.mark.long
async def test_home_is_readable_in_every_theme(launch, sample):
    """Home is, too, with decks that have problems on it."""
    sample.write(Biology__cells=sample.cells, broken=sample.broken)
    async with launch() as trial:
        await is_readable(trial, NAMES)


async def test_no_color_paints_no_colour(launch, sample, monkeypatch):
    """With NO_COLOR set nothing has a colour, and the words are all there."""
    monkeypatch.setenv("NO_COLOR", "1")
    sample.write(Biology__cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space", "3", "1")
        for strip in trial.app.screen._compositor.render_strips():
            for segment in strip:
                style = segment.style
                assert style is None or all(color is None or color.is_default for color in (style.color, style.bgcolor))
        assert all(word in trial.text for word in ("1 learning", "Again", "Easy", "your choice"))


async def test_sixteen_colours_are_the_terminals_own(launch, sample, monkeypatch):
    """In a terminal of sixteen colours only its own colours are used, and text has its default one."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("COLORTERM")
    sample.write(Biology__cells=sample.cells)
    async with launch() as trial:
        await trial.press("a", "space")
        assert trial.app.theme == themes.SIXTEEN
        for strip in trial.app.screen._compositor.render_strips():
            for segment in strip:
                color = segment.style.color if segment.style else None
                assert color is None or color.type is not ColorType.TRUECOLOR, segment


async def test_the_settings_choose_the_theme(launch, sample, places_settings):
    """`theme` in the settings is used from the first frame on."""
    places_settings.write_text('[screen]\ntheme = "nord"\n')
    async with launch() as trial:
        assert trial.app.theme == "nord"


async def test_an_unknown_theme_names_the_nearest(launch, sample, places_settings):
    """A theme that doesn't exist is told with the nearest one, and the program's own is used."""
    places_settings.write_text('[screen]\ntheme = "nrod"\n')
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press()
        assert trial.app.theme == themes.DARK.name
        assert "There is no theme `nrod`" in trial.text
        assert "Did you mean `nord`?" in trial.text.replace("\n ", " ")


async def test_the_palette_changes_the_theme_for_this_run(launch, sample):
    """A theme chosen in the palette is painted at once, and a line says what keeps it."""
    sample.write(verbs=sample.verbs)
    async with launch((110, 30)) as trial:
        await trial.press("a", "ctrl+p", *"latte")
        await trial.app.workers.wait_for_complete()
        await trial.press("enter")
        assert trial.app.theme == "catppuccin-latte"
        assert 'theme = "catppuccin-latte"' in trial.text
        assert "settings.toml" in trial.text


@pytest.mark.parametrize("theme", themes.OWN, ids=lambda theme: theme.name)
def test_our_own_themes_need_no_mending(theme):
    """The colours of our own themes are readable as they are chosen, so what is painted is what was meant."""
    from studydeck.tui.looks import looks_of

    looks = looks_of(theme)
    assert looks.text.foreground == Color.parse(theme.foreground)
    assert contrast(Color.parse(theme.primary), Color.parse(theme.background)) >= TEXT
