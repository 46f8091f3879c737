"""The system's clock: the only place that reads the time."""

import time

from studydeck.core.study_day import Instant


def elapsed() -> float:
    """Return seconds since some moment: for how long something takes, never for a date."""
    return time.perf_counter()


class SystemClock:
    """The time and the offset from UTC as this machine has them now."""

    def now(self) -> Instant:
        """Return the present moment."""
        seconds = time.time()
        return Instant(int(seconds * 1000), (time.localtime(seconds).tm_gmtoff or 0) // 60)
