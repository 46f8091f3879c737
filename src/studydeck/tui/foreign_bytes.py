"""Bytes from the terminal that are no UTF-8, as a paste may hold: each becomes a replacement sign, and typing goes on.

Textual's thread that reads keys would end with a traceback at the first of them, and the program hear no key any more.
"""

from codecs import IncrementalDecoder, getincrementaldecoder
from contextlib import suppress
from typing import Any


def tolerate_foreign_bytes() -> None:
    """Let the driver of this terminal read any bytes; where there is another driver than Linux's, do nothing."""
    with suppress(ImportError):
        from textual.drivers import linux_driver

        driver: Any = linux_driver
        if hasattr(driver, "getincrementaldecoder"):
            driver.getincrementaldecoder = _tolerant


def _tolerant(encoding: str) -> Any:
    return lambda: _decoder(encoding)


def _decoder(encoding: str) -> IncrementalDecoder:
    return getincrementaldecoder(encoding)(errors="replace")
