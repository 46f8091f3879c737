"""The footer: the keys that work now, the most important ones where there is no room for all; each can be clicked."""

from textual.content import Content

from studydeck.tui.commands import BY_ID, Command
from studydeck.tui.widgets.painted import Painted

_GAP = 2


class Footer(Painted):
    """Shows the commands of its screen that do something now."""

    def paint(self, width: int) -> Content:
        """Return the keys and names that fit."""
        palette = self._palette(width)
        room = width - 2 - palette.cell_length - 3
        parts: list[Content] = []
        at = 1
        for command in self._fitting(room):
            entry = self._entry(command)
            self.area(at, at + entry.cell_length, command.id)
            parts.append(entry)
            at += entry.cell_length + _GAP
        left = Content.assemble(" ", Content(" " * _GAP).join(parts))
        start = width - palette.cell_length - 1
        self.area(start, width, "palette")
        bar = Content.styled("│ ", self.looks.rule)
        return Content.assemble(left, " " * max(0, start - 2 - left.cell_length), bar, palette)

    def _palette(self, width: int) -> Content:
        """Return the way to everything else; in a narrow terminal its key alone."""
        whole = self._entry(BY_ID["palette"])
        return whole if width >= 72 else whole[: len(BY_ID["palette"].key)]

    def _fitting(self, room: int) -> list[Command]:
        """Return what fits, in the registry's order, the highest ranks first to get a place."""
        rank = self.deck_screen.rank_of
        commands = [command for command in self.deck_screen.available() if rank(command)]
        chosen: set[str] = set()
        left = room
        for command in sorted(commands, key=lambda command: -rank(command)):
            needs = self._entry(command).cell_length + (_GAP if chosen else 0)
            if needs <= left:
                chosen.add(command.id)
                left -= needs
        return [command for command in commands if command.id in chosen]

    def _entry(self, command: Command) -> Content:
        key = self.deck_screen.key_of(command)
        return Content.assemble((key, self.looks.key), " ", (self.deck_screen.name_of(command), self.looks.text))
