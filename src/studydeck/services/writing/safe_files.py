"""Writing a file so that after any failure it is the old one or the new one, whole: never less, never a mixture."""

import errno
import os
import secrets
import stat
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from studydeck.errors import StudydeckError

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_TEMPORARY = ".studydeck-"
_LEFT_FOR_S = 3600


@dataclass(frozen=True, slots=True)
class Prepared:
    """New bytes of a file, safely on disk beside it, and not yet in its place; without `temporary` the file goes."""

    target: Path
    temporary: Path | None


def read_or_none(path: Path) -> bytes | None:
    """Return a file's bytes, or None where there is no such file.

    Raises:
        StudydeckError: it is there and can't be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StudydeckError(f"{path} can't be read ({error.strerror or error}).", "Check its permissions.") from error


def prepare(path: Path, data: bytes | None) -> Prepared:
    """Write the bytes beside the file that a path leads to, which stays as it is; None prepares its removal.

    Raises:
        StudydeckError: the file or its folder is read-only, or the disk is full.
    """
    target = Path(os.path.realpath(path))
    had = None
    with suppress(OSError):
        had = target.stat()
    mode = None if had is None else stat.S_IMODE(had.st_mode)
    if had is not None and not stat.S_ISREG(had.st_mode):  # a device or a pipe would be replaced, not written
        raise StudydeckError(f"{path} is no file; nothing was changed.", "Name a file.")
    if mode is not None and not mode & 0o222:
        raise StudydeckError(f"{path} is read-only; nothing was changed.", "Make it writable, then save again.")
    if mode is not None and not os.access(target, os.W_OK):
        raise StudydeckError(f"{path} may not be written; nothing was changed.", "Check its permissions.")
    if data is None:
        return Prepared(target, None)
    temporary = target.parent / f"{_TEMPORARY}{secrets.token_hex(6)}.tmp"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if had is not None and mode is not None:
            if had.st_gid != temporary.stat().st_gid:
                with suppress(OSError):
                    os.chown(temporary, -1, had.st_gid)
            temporary.chmod(mode)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise _refused(path, error) from error
    return Prepared(target, temporary)


def put_in_place(prepared: Prepared) -> None:
    """Let the new bytes take the file's place.

    Raises:
        StudydeckError: the system refused; the file is as it was.
    """
    try:
        if prepared.temporary is None:
            prepared.target.unlink(missing_ok=True)
        else:
            prepared.temporary.replace(prepared.target)
            _sweep(prepared.target)
        _sync_folder(prepared.target.parent)
    except OSError as error:
        discard([prepared])
        raise _refused(prepared.target, error) from error


def discard(prepared: Sequence[Prepared]) -> None:
    """Throw prepared bytes away."""
    for one in prepared:
        if one.temporary is not None:
            with suppress(OSError):
                one.temporary.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in one step that can't be seen half done.

    Raises:
        StudydeckError: it couldn't be written; what was there before still is.
    """
    put_in_place(prepare(path, data))


def _sweep(written: Path) -> None:
    """Delete what a program that was killed left beside a file: old against the file just written, by the disk's clock."""
    with suppress(OSError):
        now = written.stat().st_mtime
        for left in written.parent.glob(f"{_TEMPORARY}*.tmp"):
            if left.stat().st_mtime < now - _LEFT_FOR_S:
                left.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows can't open a folder, and some file systems can't sync one
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _refused(path: Path, error: OSError) -> StudydeckError:
    if error.errno in _FULL:
        return StudydeckError(f"{path} can't be written: the disk is full. Nothing was changed.", "Make room first.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        where = path if path.exists() else path.parent
        return StudydeckError(f"{where} is read-only; nothing was changed.", "Check its permissions.")
    return StudydeckError(f"{path} can't be written ({error.strerror or error}); nothing was changed.")
