"""Long work in a thread that the program doesn't wait for when it ends, as it does for a worker's thread."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


class Stopped(Exception):  # noqa: N818 - it never leaves the thread
    """Raised by work that nobody waits for any more."""


async def apart(act: Callable[[], T]) -> T:
    """Return what the work gives; never, where it ended with `Stopped`.

    Raises:
        BaseException: whatever else the work failed with.
    """
    loop = asyncio.get_running_loop()
    found: asyncio.Future[T] = loop.create_future()

    def settle(given: list[T], error: BaseException | None) -> None:
        if found.done():
            return
        if error is not None:
            found.set_exception(error)
        else:
            found.set_result(given[0])

    def run() -> None:
        given: list[T] = []
        error: BaseException | None = None
        try:
            given.append(act())
        except Stopped:
            return
        except BaseException as failure:  # noqa: BLE001 - it is raised again where it is waited for
            error = failure
        with suppress(RuntimeError):  # the program has ended
            loop.call_soon_threadsafe(settle, given, error)

    threading.Thread(target=run, name="draft", daemon=True).start()
    return await found
