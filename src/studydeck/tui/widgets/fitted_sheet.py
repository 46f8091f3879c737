"""A sheet that is as high as its lines; its stylesheet says how high at most, and from there on it scrolls."""

from studydeck.tui.widgets.sheet import Sheet


class FittedSheet(Sheet):
    """Takes the height that its lines need in its width."""

    def rebuild(self, *, top: bool = False) -> None:
        """Make all lines anew, and take their height."""
        super().rebuild(top=top)
        height = len(self.lines) + self.styles.gutter.height
        if self.width > 0 and (self.styles.height is None or self.styles.height.value != height):
            self.styles.height = height
