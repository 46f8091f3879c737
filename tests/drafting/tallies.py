"""The counts of the scorer's table: what was right, false, optional, wanted and missed, by row."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """What a row of the table counts. Optional finds count for neither side."""

    right: int = 0
    false: int = 0
    optional: int = 0
    wanted: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        """The share of the found cards that are right."""
        found = self.right + self.false
        return self.right / found if found else None

    @property
    def recall(self) -> float | None:
        """The share of the wanted cards that were found."""
        return 1 - self.missed / self.wanted if self.wanted else None

    @property
    def kept(self) -> float | None:
        """The share of the found cards that a person keeps: the right ones and the optional ones."""
        found = self.right + self.false + self.optional
        return (self.right + self.optional) / found if found else None


@dataclass(slots=True)
class Table:
    """All rows, by group and name."""

    rows: dict[tuple[str, str], Tally] = field(default_factory=dict)

    def row(self, group: str, name: str) -> Tally:
        """Return a row, empty where it is new."""
        return self.rows.setdefault((group, name), Tally())
