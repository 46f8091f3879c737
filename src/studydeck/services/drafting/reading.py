"""Documents read from files and from standard input."""

import sys
from pathlib import Path

from studydeck.drafting.document import Document
from studydeck.errors import StudydeckError

STDIN = "-"
_KINDS = "Name a document: text, Markdown, HTML, .docx or .pdf."


def read_document(name: str) -> Document:
    """Return the document of a file, or of standard input for `-`.

    Raises:
        StudydeckError: it can't be read, or is no document; the message names it. Exit code 2 where there is no such file.
    """
    from studydeck.drafting.readers.reading import LIMIT, read

    if name == STDIN:
        return read(sys.stdin.buffer.read(LIMIT + 1) if sys.stdin is not None else b"", "stdin")
    try:
        path = Path(name).expanduser()
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        raise StudydeckError(f"There is no file {name}.", _KINDS, exit_code=2) from None
    except IsADirectoryError:
        raise StudydeckError(f"{name} is a folder.", f"Name the files in it: {name}/*.", exit_code=2) from None
    except (OSError, ValueError, RuntimeError) as error:  # a name with a NUL, a home that isn't there
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StudydeckError(f"{name} can't be read: {why}.", _KINDS) from None
    return read(data, path.name)
