"""Time that an answer takes, from a clock that may be set back or forward meanwhile."""

from dataclasses import dataclass

LONGEST_MS = 3_600_000
UNWATCHED_MS = LONGEST_MS
WATCHED_MS = 90_000  # between two looks of a screen that looks every second: more than that, and nobody was there


@dataclass(slots=True)
class Stopwatch:
    """Adds up the spans between looks at a clock: never less than before, never more than an hour.

    Attributes:
        last_ms: the clock at the last look.
        spent_ms: what was added up.
        running: whether a look adds the time since the last one.
    """

    last_ms: int
    spent_ms: int = 0
    running: bool = True

    def __post_init__(self) -> None:
        self.spent_ms = min(max(0, self.spent_ms), LONGEST_MS)

    def look(self, now_ms: int, longest_gap_ms: int = UNWATCHED_MS) -> int:
        """Return the time spent so far, in ms.

        Args:
            now_ms: the clock now; set back since the last look, it adds nothing.
            longest_gap_ms: a span longer than this adds nothing: the clock was set forward, or the machine slept.
        """
        gap, self.last_ms = now_ms - self.last_ms, now_ms
        if self.running and 0 < gap <= longest_gap_ms:
            self.spent_ms = min(self.spent_ms + gap, LONGEST_MS)
        return self.spent_ms

    def stop(self, now_ms: int, longest_gap_ms: int = UNWATCHED_MS) -> int:
        """Look, and add nothing from now on."""
        spent = self.look(now_ms, longest_gap_ms)
        self.running = False
        return spent
