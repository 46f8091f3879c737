"""The device's id: lasting in its folder, another in a copy, so that no two devices write the same event."""

import json
import shutil
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studydeck.services.safety import backup_file, repair, restore
from studydeck.store import backups, log
from studydeck.store.device import device_of, mint_device
from tests.conftest import Home

DECK = "title: T\nnotes:\n" + "".join(f"  - {{question: Why {n}?, answer: Because {n}.}}\n" for n in range(4))


def test_device_lasts(tmp_path: Path) -> None:
    """The same folder on the same machine is the same device."""
    assert device_of(tmp_path) == device_of(tmp_path)


def test_copied_home_is_another_device(home: Home) -> None:
    """A copy of the whole folder writes under an id of its own, and the first keeps its own."""
    with home.open() as library:
        first = library.device
    copy = replace(home, folder=home.folder.with_name("copy"))
    shutil.copytree(home.folder, copy.folder)
    with copy.open() as library:
        assert library.device != first
    with home.open() as library:
        assert library.device == first


def test_copies_never_write_the_same_event(home: Home) -> None:
    """The events of a home and of its copy can be united: no (device, seq) names two of them."""
    home.deck("d.yaml", DECK)
    home.answer("d/why-0/answer")
    copy = replace(home, folder=home.folder.with_name("copy"))
    shutil.copytree(home.folder, copy.folder)
    names = []
    for each, key in ((home, "d/why-1/answer"), (copy, "d/why-2/answer")):
        with each.open() as library:
            before = {event.id for event in log.read(library.connection)}
        each.answer(key)
        with each.open() as library:
            names.append({event.id for event in log.read(library.connection)} - before)
    assert all(names)
    assert names[0].isdisjoint(names[1])


def test_other_machine_is_another_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same path on a machine of another name (a synced folder) is another device."""
    first = device_of(tmp_path)
    monkeypatch.setattr(socket, "gethostname", lambda: "elsewhere")
    assert device_of(tmp_path) != first


@pytest.mark.parametrize("content", ("", "{", "[]", "null", '{"id": ""}', '{"id": 5, "fits": 5}', "\xff"))
def test_damaged_file_gives_a_new_device(tmp_path: Path, content: str) -> None:
    """What can't be read is made anew, and then lasts."""
    (tmp_path / "device.json").write_bytes(content.encode("latin-1"))
    minted = device_of(tmp_path)
    assert len(minted) == 12
    assert device_of(tmp_path) == minted


def test_missing_file_gives_a_new_device(tmp_path: Path) -> None:
    """Without its file a device begins anew."""
    first = device_of(tmp_path)
    (tmp_path / "device.json").unlink()
    assert device_of(tmp_path) != first


def test_restore_gives_a_new_device(home: Home) -> None:
    """After going back, numbers that were given before the restore aren't given again under the same id."""
    home.deck("d.yaml", DECK)
    home.answer("d/why-0/answer")
    with home.open() as library:
        first = library.device
    backup = backup_file(home.places, home.clock.now())
    home.answer("d/why-1/answer")
    home.clock.advance(minutes=1)
    restore(home.places, backup.name, home.clock)
    with home.open() as library:
        assert library.device != first
        assert library._seq == 1


@pytest.mark.parametrize("damaged", (False, True))
def test_device_is_new_before_the_database_is_replaced(
    home: Home, monkeypatch: pytest.MonkeyPatch, damaged: bool
) -> None:
    """Killed right after the database was replaced, restore and repair leave no device that numbers events anew."""
    home.deck("d.yaml", DECK)
    home.answer("d/why-0/answer")
    with home.open() as library:
        first = library.device
    backup = backup_file(home.places, home.clock.now())
    home.clock.advance(minutes=1)
    if damaged:
        home.places.database.write_bytes(b"ruined " * 3000)

    def killed(replace: Callable[..., Any]) -> Callable[..., None]:
        def put(*arguments: Any) -> None:
            replace(*arguments)
            raise KeyboardInterrupt

        return put

    name = "replace_damaged" if damaged else "put_back"
    with monkeypatch.context() as patch:
        patch.setattr(backups, name, killed(getattr(backups, name)))
        with pytest.raises(KeyboardInterrupt):
            repair(home.places, home.clock) if damaged else restore(home.places, backup.name, home.clock)
    with home.open() as library:
        assert library.device != first


def test_id_lies_beside_the_database_and_not_in_it(home: Home) -> None:
    """A backup carries no identity of a device beyond its events."""
    home.open().close()
    device = json.loads((home.places.data / "device.json").read_text())["id"]
    assert device.encode() not in home.places.database.read_bytes()


def test_half_written_file_is_never_seen(tmp_path: Path) -> None:
    """The file is replaced as a whole."""
    mint_device(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["device.json"]
