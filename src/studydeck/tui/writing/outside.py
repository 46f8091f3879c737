"""One's own editor has the terminal for a while; the screen is restored however that ends."""

import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from textual.app import App, SuspendNotSupported

from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.writing import drafts, outside_editor


def edit_file(app: App[Any], path: Path, line: int) -> None:
    """Open a file at a line in the user's editor and wait until it is closed.

    Raises:
        StudydeckError: the editor is missing or failed, or the terminal can't be handed over.
    """
    command = outside_editor.editor_command(path, line)
    outside_editor.ran(command, _with_the_terminal(app, lambda: _run(command)))


def text_from_editor(app: App[Any], library: Library, name: str, text: str) -> tuple[str, StudydeckError | None]:
    """Return a text as the user's editor left it, and why the editor failed, if it did: what it saved counts all the same.

    Raises:
        StudydeckError: the text can't be handed over.
    """
    path = drafts.for_editor(library, name, text)
    failed: StudydeckError | None = None
    try:
        edit_file(app, path, 1)
    except StudydeckError as error:
        failed = error
    after = drafts.taken_back(path)
    return text if after is None else after, failed


def _run(command: list[str]) -> int | None:
    with _undisturbed():
        try:
            return subprocess.call(command)  # noqa: S603 - it is the user's own command
        except OSError:
            return None


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Leave ctrl+c to the editor: it reaches every program of the terminal."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, lambda _number, _frame: None)  # an ignored signal would be inherited
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _with_the_terminal(app: App[Any], act: Callable[[], int | None]) -> int | None:
    """Return what an act gives that has the terminal for itself.

    Raises:
        StudydeckError: the terminal can't be handed over.
    """
    given: list[int | None] = []
    failed: list[BaseException] = []
    try:
        with app.suspend():
            # Textual takes the terminal back only where nothing is raised inside.
            try:
                given.append(act())
            except BaseException as error:  # noqa: BLE001 - it is raised again as soon as the screen is back
                failed.append(error)
    except SuspendNotSupported as error:
        raise StudydeckError("This terminal can't be handed to an editor.", "`studydeck edit` opens it.") from error
    if failed:
        raise failed[0]
    return given[0] if given else None
