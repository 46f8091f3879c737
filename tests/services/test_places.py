"""Where everything lies: one folder that is named, or where the system keeps such things."""

import os
from pathlib import Path

import pytest

from studydeck.services.places import HOME_VARIABLE, Places, bundled_decks, find_places


def under(folder: Path) -> tuple[Path, ...]:
    """Return the places of a home in one folder."""
    names = ("settings.toml", "decks", "progress.db", "cache/index.db", "backups")
    return tuple(folder / name for name in names)


def of(places: Places) -> tuple[Path, ...]:
    """Return the same of what was found."""
    return places.settings, places.decks, places.database, places.index, places.backups


def test_named_home_holds_everything(tmp_path: Path) -> None:
    """`--home` puts settings, decks, progress, backups and cache under one folder."""
    places = find_places(tmp_path, {})
    assert of(places) == under(tmp_path)
    assert places.home == tmp_path


def test_variable_names_the_home(tmp_path: Path) -> None:
    """STUDYDECK_HOME does the same, and `--home` goes before it."""
    environment = {HOME_VARIABLE: str(tmp_path / "a")}
    assert of(find_places(None, environment)) == under(tmp_path / "a")
    assert of(find_places(tmp_path / "b", environment)) == under(tmp_path / "b")


def test_empty_variable_is_none(tmp_path: Path) -> None:
    """An empty STUDYDECK_HOME is not the present folder."""
    assert find_places(None, {HOME_VARIABLE: ""}).home is None


def test_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later change of folder doesn't move it."""
    monkeypatch.chdir(tmp_path)
    assert find_places("here", {}).home == tmp_path / "here"


def test_tilde_is_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`~/x` is known from a configuration as well as from a shell; an unknown user's is a name like any other."""
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_places("~/x", {}).home == tmp_path / "x"
    assert "~nobody-of-that-name" in str(find_places("~nobody-of-that-name/x", {}).home)


@pytest.mark.skipif(os.name != "posix", reason="the variables of freedesktop.org")
def test_without_a_home_the_system_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data, settings and cache lie where platformdirs says."""
    import platformdirs

    for name in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    places = find_places(None, {})
    assert places.home is None
    data = Path(platformdirs.user_data_dir("studydeck", appauthor=False))
    config = Path(platformdirs.user_config_dir("studydeck", appauthor=False))
    cache = Path(platformdirs.user_cache_dir("studydeck", appauthor=False))
    assert of(places) == (
        config / "settings.toml", data / "decks", data / "progress.db", cache / "index.db", data / "backups"
    )  # fmt: skip
    assert all(str(place).startswith(str(tmp_path)) for place in of(places)) or os.uname().sysname == "Darwin"


def test_bundled_decks_lie_in_the_package(tmp_path: Path) -> None:
    """Installed from a wheel, they are the package's data."""
    package = tmp_path / "site-packages" / "studydeck"
    (package / "decks").mkdir(parents=True)
    assert bundled_decks(package) == package / "decks"


def test_bundled_decks_lie_in_the_checkout(tmp_path: Path) -> None:
    """In a checkout they stand beside the sources."""
    package = tmp_path / "src" / "studydeck"
    package.mkdir(parents=True)
    (tmp_path / "decks").mkdir()
    (tmp_path / "pyproject.toml").touch()
    assert bundled_decks(package) == tmp_path / "decks"


def test_other_peoples_decks_are_not_bundled_ones(tmp_path: Path) -> None:
    """A folder `decks` two levels above an installed package is nobody's business."""
    package = tmp_path / "lib" / "studydeck"
    package.mkdir(parents=True)
    (tmp_path / "decks").mkdir()
    assert bundled_decks(package) is None


def test_this_package_finds_its_decks() -> None:
    """The decks that come with the program are there."""
    folder = bundled_decks()
    assert folder is not None
    assert len(list(folder.glob("*.yaml"))) >= 5
