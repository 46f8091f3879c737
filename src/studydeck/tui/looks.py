"""Colours for text, computed once per theme so that every one of them can be read on every ground it stands on."""

from dataclasses import dataclass

from textual.color import Color
from textual.style import Style
from textual.theme import Theme

TEXT_RATIO, DIM_RATIO = 4.6, 4.5  # a little above WCAG AA, as colours are rounded to 8 bits
LINE_RATIO, FRAME_RATIO = 1.25, 1.6
_STEPS = 40


@dataclass(frozen=True, slots=True)
class Looks:
    """What each sort of text looks like in one theme; colours are never the only sign of anything.

    Attributes:
        ground, raised, cursor: the three colours that text stands on: the screen, bars and buttons, the chosen row.
        rule: lines and frames, which are no text.
    """

    ground: Color
    raised: Color
    cursor: Color
    text: Style
    strong: Style
    dim: Style
    accent: Style
    key: Style
    rule: Style
    frame: Style
    new: Style
    learning: Style
    due: Style
    again: Style
    hard: Style
    good: Style
    easy: Style
    code: Style

    def variables(self) -> dict[str, str]:
        """Return the colours as variables of the stylesheets, all beginning with `sd-`."""
        named = {"text": self.text, "dim": self.dim, "accent": self.accent, "rule": self.rule, "frame": self.frame,
                 "key": self.key, "wrong": self.again}  # fmt: skip
        variables = {f"sd-{name}": _css(style.foreground) for name, style in named.items()}
        return variables | {
            "sd-ground": _css(self.ground),
            "sd-raised": _css(self.raised),
            "sd-cursor": _css(self.cursor),
        }


def looks_of(theme: Theme) -> Looks:
    """Return the looks of a theme."""
    return _terminal_looks(theme) if theme.ansi else _computed_looks(theme)


def contrast(one: Color, other: Color) -> float:
    """Return the WCAG contrast ratio of two opaque colours, 1 to 21."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def readable(color: Color, grounds: tuple[Color, ...], ratio: float) -> Color:
    """Return the colour, moved towards black or white no further than it must to be read on all grounds."""
    ends = sorted((Color(0, 0, 0), Color(255, 255, 255)), key=lambda end: -_worst(end, grounds))
    for step in range(_STEPS + 1):
        moved = color.blend(ends[0], step / _STEPS, alpha=1)
        if _worst(moved, grounds) >= ratio:
            return moved
    return ends[0]


def _worst(color: Color, grounds: tuple[Color, ...]) -> float:
    return min(contrast(color, ground) for ground in grounds)


def _luminance(color: Color) -> float:
    red, green, blue = (_linear(value / 255) for value in color.rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _css(color: Color | None) -> str:
    return color.hex if color is not None else "ansi_default"


def _computed_looks(theme: Theme) -> Looks:
    system = theme.to_color_system().generate()
    ground = Color.parse(system["background"]).rgb
    base = Color(*ground)
    foreground = Color.parse(theme.foreground) if theme.foreground else base.inverse
    primary = Color.parse(theme.primary)
    raised = base.blend(foreground, 0.09 if theme.dark else 0.06, alpha=1)
    cursor = base.blend(primary, 0.2 if theme.dark else 0.12, alpha=1)
    grounds = (base, raised, cursor)

    def text(name: str | Color, ratio: float = TEXT_RATIO, *, bold: bool = False) -> Style:
        color = name if isinstance(name, Color) else Color.parse(system[name])
        return Style(foreground=readable(color, grounds, ratio), bold=bold or None)

    dim = foreground.blend(base, 0.36, alpha=1)
    return Looks(
        ground=base,
        raised=raised,
        cursor=cursor,
        text=text(foreground),
        strong=text(foreground, 7 if _worst(foreground, grounds) > 7 else TEXT_RATIO, bold=True),
        dim=text(dim, DIM_RATIO),
        accent=text("primary"),
        key=text("accent", bold=True),
        rule=Style(foreground=readable(base.blend(foreground, 0.16, alpha=1), (base, raised), LINE_RATIO)),
        frame=Style(foreground=readable(base.blend(primary, 0.6, alpha=1), (base,), FRAME_RATIO)),
        new=text("accent"),
        learning=text("warning"),
        due=text("success"),
        again=text("error"),
        hard=text("warning"),
        good=text("success"),
        easy=text("accent"),
        code=text("secondary"),
    )


def _terminal_looks(theme: Theme) -> Looks:
    """Return looks in the terminal's own sixteen colours, of which only the default pair is known to be readable.

    Coloured text is always a word beside a sign, so whatever the terminal makes of the colour nothing is lost.
    """
    plain = Color.parse("ansi_default")

    def text(name: str | None, *, bold: bool = False) -> Style:
        return Style(foreground=Color.parse(name or "ansi_default"), bold=bold or None)

    return Looks(
        ground=plain,
        raised=plain,
        cursor=plain,
        text=text(None),
        strong=text(None, bold=True),
        dim=text(None),
        accent=text(theme.primary),
        key=text(None, bold=True),
        rule=text(None),
        frame=text(theme.primary),
        new=text(theme.secondary),
        learning=text(theme.warning),
        due=text(theme.success),
        again=text(theme.error),
        hard=text(theme.warning),
        good=text(theme.success),
        easy=text(theme.secondary),
        code=text(theme.secondary),
    )
