"""What an application of ours looks like: its themes, their colours as style variables, the filters of painted lines."""

from collections.abc import Sequence

from textual.app import App
from textual.filter import ANSIToTruecolor, LineFilter, Monochrome, NoColor

from studydeck.tui import themes
from studydeck.tui.looks import Looks, looks_of
from studydeck.tui.render import ControlNet

FEW_COLOURS = ("standard", "windows", None)


class ThemedApp(App[int]):
    """Knows the looks of each theme, and lets nothing to the terminal that it would obey."""

    def __init__(self) -> None:
        """Register our own themes beside Textual's."""
        self._looks: dict[str, Looks] = {}
        self._net = ControlNet()
        self._without_colour = NoColor()
        super().__init__()
        for theme in themes.OWN:
            self.register_theme(theme)

    def begin_with_theme(self, wanted: str) -> str:
        """Choose the theme of the first frame; return a sentence where the wanted one doesn't exist, else nothing."""
        few = self.no_color or self.console.color_system in FEW_COLOURS
        name, message = themes.choose(wanted, self.available_themes, few_colours=few)
        self.set_reactive(App.theme, themes.SIXTEEN if self.no_color else name)
        self.stylesheet.set_variables(self.get_css_variables())
        return message

    @property
    def looks(self) -> Looks:
        """The colours of the present theme."""
        theme = self.current_theme
        if theme.name not in self._looks:
            self._looks[theme.name] = looks_of(theme)
        return self._looks[theme.name]

    def get_css_variables(self) -> dict[str, str]:
        """Return the theme's variables and those of the looks."""
        return super().get_css_variables() | self.looks.variables()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return the filters of each painted line: last of all, the net for control characters."""
        unwanted = (Monochrome, NoColor, ANSIToTruecolor) if self.native_ansi_color else (Monochrome, NoColor)
        filters = [found for found in super().get_line_filters() if not isinstance(found, unwanted)]
        return [*filters, *([self._without_colour] if self.no_color else []), self._net]
