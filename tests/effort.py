"""How the work of something grows with its size: told by processor time, of which only the work's own counts."""

import gc
import time
from collections.abc import Callable

_LEAST = 0.02  # seconds; what is quicker is measured by the clock's own grain
_TRIES = 4


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that some work takes, without the collector walking what other tests left behind."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        work()
        return time.process_time() - start
    finally:
        gc.enable()


def grows_at_most(work: Callable[[int], object], size: int, times: int, allowed: float) -> bool:
    """Whether work of `times` the size takes at most `allowed` times as long.

    A neighbour on the machine may slow either measurement down and can't speed it up, so the least of a few counts.
    """
    small = large = float("inf")
    for _ in range(_TRIES):
        small = min(small, seconds(lambda: work(size)))
        large = min(large, seconds(lambda: work(times * size)))
        if large <= allowed * max(small, _LEAST / times):
            return True
    return False
