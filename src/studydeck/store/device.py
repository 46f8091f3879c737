"""Which device writes: an id beside the database, never in it, so that copied homes never write the same event."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from studydeck.errors import StudydeckError


def _fingerprint(folder: Path) -> str:
    """Return a hash of this machine's name and the folder's path: a copied file fits neither."""
    import socket
    from hashlib import blake2b

    return blake2b(f"{socket.gethostname()}\0{folder.resolve()}".encode(), digest_size=8).hexdigest()


def _token(length: int) -> str:
    import secrets

    return secrets.token_hex(length)


def mint_device(folder: Path, token: Callable[[int], str] = _token) -> str:
    """Write and return a new device id for this folder.

    Raises:
        StudydeckError: it couldn't be written.
    """
    device = token(6)
    path = folder / "device.json"
    temporary = path.with_suffix(".new")
    try:
        temporary.write_text(json.dumps({"id": device, "fits": _fingerprint(folder)}), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise StudydeckError(
            f"{path} cannot be written: {error.strerror or error}.",
            "It says which device writes; without it no answer can be kept. Check the disk and the folder's permissions.",
        ) from error
    return device


def device_of(folder: Path, token: Callable[[int], str] = _token) -> str:
    """Return the folder's device id, minting one where it is missing or was copied from elsewhere."""
    with suppress(OSError, ValueError, RecursionError):
        content = json.loads((folder / "device.json").read_text(encoding="utf-8"))
        if isinstance(content, dict) and content.get("fits") == _fingerprint(folder) and content.get("id"):
            return str(content["id"])
    return mint_device(folder, token)
