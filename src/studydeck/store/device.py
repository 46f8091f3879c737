"""Which device writes: an id beside the database, never in it, so that copied homes never write the same event."""

import json
import secrets
import socket
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path


def _fingerprint(folder: Path) -> str:
    """Return a hash of this machine's name and the folder's path: a copied file fits neither."""
    return blake2b(f"{socket.gethostname()}\0{folder.resolve()}".encode(), digest_size=8).hexdigest()


def mint_device(folder: Path, token: Callable[[int], str] = secrets.token_hex) -> str:
    """Write and return a new device id for this folder."""
    device = token(6)
    path = folder / "device.json"
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps({"id": device, "fits": _fingerprint(folder)}), encoding="utf-8")
    temporary.replace(path)
    return device


def device_of(folder: Path, token: Callable[[int], str] = secrets.token_hex) -> str:
    """Return the folder's device id, minting one where it is missing or was copied from elsewhere."""
    with suppress(OSError, ValueError):
        content = json.loads((folder / "device.json").read_text(encoding="utf-8"))
        if isinstance(content, dict) and content.get("fits") == _fingerprint(folder) and content.get("id"):
            return str(content["id"])
    return mint_device(folder, token)
