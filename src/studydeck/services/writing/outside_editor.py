"""The user's own editor: which command opens a file at a line, and taking in what came back."""

import os
import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from studydeck.core.text import one_line
from studydeck.deckfiles.finder import DeckFile
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.deck_names import called, the_deck
from studydeck.services.library import Library
from studydeck.services.taking_in.parsing import digest_of, parse
from studydeck.services.writing.editing import deck_entry, open_note, refresh
from studydeck.services.writing.file_changes import FileChange, carry_out
from studydeck.services.writing.safe_files import read_or_none
from studydeck.store import index, log

# How an editor is told the line: `+N file`, `file:N`, or `--goto file:N`. An editor that isn't here gets the file alone.
_PLUS = frozenset(
    "vi vim nvim gvim mvim view nano pico emacs emacsclient kak joe jed jmacs ne mg micro zile gedit kwrite mcedit jove e3 vis".split()  # noqa: SIM905
)
_COLON = frozenset(
    {"hx", "helix", "subl", "sublime_text", "zed", "zeditor", "lite-xl", "amp", "fresh", "gnome-text-editor"}
)
_GOTO = frozenset({"code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"})
_LINE = {"kate": "--line", "mate": "--line", "notepad++": "-n", "xed": "+", "geany": "--line", "pluma": "+"}
_WAITS = {**dict.fromkeys(_GOTO, "--wait"), "subl": "--wait", "zed": "--wait", "zeditor": "--wait", "mate": "--wait", "gvim": "--nofork", "mvim": "--nofork", "kate": "--block"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A place in a deck file for an editor; `copied` says that a bundled deck was copied for it."""

    path: Path
    line: int
    copied: bool


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back from the editor: whether anything changed, a sentence, and each problem as it is printed."""

    changed: bool
    said: str
    problems: tuple[str, ...]
    errors: int


def place_of(library: Library, uid: str | None, deck_id: str = "") -> FilePlace:
    """Return where a note, or a deck, stands; a bundled deck is copied to the user's folder first.

    Raises:
        StudydeckError: it vanished, or the copy can't be written.
    """
    from studydeck.services.writing.editing import destination

    if uid is not None:
        opened = open_note(library, uid)
        entry, line = deck_entry(library, opened.deck_id), opened.line
    else:
        entry, line = deck_entry(library, deck_id), 1
    if not entry.bundled:
        return FilePlace(entry.path, line, copied=False)
    data = read_or_none(entry.path)
    if data is None:
        raise StudydeckError(f"{entry.path} vanished; nothing was changed.")
    path = destination(library, entry)
    carry_out(library, f"the copy of {entry.deck.id}", [FileChange(path, None, data)])
    return FilePlace(path, line, copied=True)


def editor_command(path: Path, line: int, environment: Mapping[str, str] | None = None) -> list[str]:
    """Return the command that opens a file at a line in the user's editor and waits until it is closed.

    Raises:
        StudydeckError: `$VISUAL` or `$EDITOR` can't be read as a command.
    """
    environment = os.environ if environment is None else environment
    name, words = _chosen(environment)
    if not words:
        raise StudydeckError(f"${name} holds no command.", "Set it to your editor, such as `export EDITOR=nano`.")
    program = PurePath(words[0].replace("\\", "/")).name.casefold().removesuffix(".exe").removesuffix(".cmd")
    waits = _WAITS.get(program)
    if waits and waits not in words:
        words = [*words, waits]
    return [*words, *_at_line(program, str(path), max(1, line))]


def _chosen(environment: Mapping[str, str]) -> tuple[str, list[str]]:
    for name in ("VISUAL", "EDITOR"):
        value = environment.get(name, "")
        if value.strip():
            if os.name == "nt":
                return name, [value] if Path(value).exists() else shlex.split(value, posix=False)
            try:
                return name, shlex.split(value)
            except ValueError as error:
                message = f"${name} can't be read as a command ({str(error).lower()})."
                raise StudydeckError(message, "Close its quotes.") from error
    return "EDITOR", ["notepad" if sys.platform == "win32" else "vi"]


def _at_line(program: str, path: str, line: int) -> list[str]:
    if program in _GOTO:
        return ["--goto", f"{path}:{line}"]
    if program in _COLON:
        return [f"{path}:{line}"]
    if program in _PLUS:
        return [f"+{line}", path]
    option = _LINE.get(program)
    if option == "+":
        return [f"+{line}", path]
    if option == "-n":
        return [f"-n{line}", path]
    return [option, str(line), path] if option else [path]


def ran(command: list[str], code: int | None) -> None:
    """Raise where an editor didn't end well; nothing that it saved is lost.

    Args:
        command: as it was run.
        code: its exit code, or None where it couldn't be started.

    Raises:
        StudydeckError: it is missing or failed.
    """
    if code is None:
        message = f"The editor `{command[0]}` can't be started."
        raise StudydeckError(message, "Set $VISUAL or $EDITOR to one that is installed, such as `export EDITOR=nano`.")
    if code:
        raise StudydeckError(
            f"The editor `{command[0]}` ended with an error ({code}).", "What it saved is kept and was taken in."
        )


def digest_at(path: Path) -> str | None:
    """Return the digest of a file, or None where there is none.

    Raises:
        StudydeckError: it can't be read.
    """
    data = read_or_none(path)
    return None if data is None else digest_of(data)


def returned(library: Library, path: Path) -> Returned:
    """Take in a file that was open in an editor and say what is wrong with it; what the editor wrote is never touched."""
    before = index.files(library.connection).get(str(path))
    data = read_or_none(path)
    if data is not None and before is not None and before.hash == digest_of(data):
        return report(library, path, changed=False)
    refresh(library, path)
    return report(library, path, changed=True)


def report(library: Library, path: Path, *, changed: bool) -> Returned:
    """Return what is in a file that was open in an editor; read once more where the index couldn't take it in."""
    from studydeck.deckfiles.problems import Problem, render

    now = index.files(library.connection).get(str(path))
    digest = digest_at(path)
    if digest is not None and (now is None or now.hash != digest):
        read = parse(DeckFile(path, (), bundled=False, size=0, mtime_ns=0))
        problems, notes = read.problems, len(read.notes)
    else:
        rows = [row for row in index.problems(library.connection) if row.path == str(path)]
        problems = [
            Problem(
                row.path,
                row.line,
                row.column,
                "error" if row.severity == "error" else "warning",
                row.message,
                row.hint,
                row.excerpt,
                row.length,
            )
            for row in rows
        ]
        notes = now.notes if now else 0
    if not changed:
        said = "Nothing changed."
    elif digest is None:
        said = f"{path} is gone."
    else:
        said = f"{path} was taken in: {wording.plural(notes, 'note')}."
    if problems:
        said += f" {wording.plural(len(problems), 'problem')} in it."
    errors = sum(problem.severity == "error" for problem in problems)
    return Returned(changed, said, tuple(render(problem) for problem in problems), errors)


def uid_named(library: Library, name: str) -> tuple[str | None, str]:
    """Return the note and the deck that a deck's id or a key, present or former, means.

    Args:
        library: open in any way.
        name: a deck's id or title, `deck/note` or `deck/note/face`.

    Raises:
        StudydeckError: there is none. Exit code 2.
    """
    if "/" not in name or called(library, name):
        return None, the_deck(library, name).deck.id
    deck, _, rest = name.partition("/")
    note = rest.partition("/")[0]
    entry = library.deck_by_id(deck)
    uid = index.uid_of(library.connection, entry.number, note) if entry else None
    if uid is None:
        uid = next((uid for uid, d, n in log.notes_named(library.connection) if (d, n) == (deck, note)), None)
    row = index.note(library.connection, uid) if uid else None
    if row is None or row.deck not in library.decks:
        raise StudydeckError(f"There is no note `{one_line(name)}`.", "`studydeck cards` lists them.", exit_code=2)
    return row.uid, library.decks[row.deck].deck.id
