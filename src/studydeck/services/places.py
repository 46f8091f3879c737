"""Where everything lies; nothing else decides a path."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "STUDYDECK_HOME"


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders of one user.

    Attributes:
        home: the one folder that holds all, or None where the system's customs decide.
        settings: `settings.toml`.
        decks: the user's own decks.
        data: the folder of the database.
        cache: the folder of the index.
        backups: the folder of the backups.
        bundled: the decks that came with the program, or None where there are none.
    """

    home: Path | None
    settings: Path
    decks: Path
    data: Path
    cache: Path
    backups: Path
    bundled: Path | None

    @property
    def database(self) -> Path:
        """The events and what follows from them."""
        return self.data / "progress.db"

    @property
    def index(self) -> Path:
        """The parsed decks."""
        return self.cache / "index.db"


def bundled_decks(package: Path | None = None) -> Path | None:
    """Return the folder of the bundled decks: the package's data, else the checkout's `decks/`."""
    package = package or Path(__file__).resolve().parent.parent
    inside = package / "decks"
    if inside.is_dir():
        return inside
    checkout = package.parent.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "decks").is_dir():
        return checkout / "decks"
    return None


def find_places(home: str | os.PathLike[str] | None = None, environment: Mapping[str, str] | None = None) -> Places:
    """Return the user's places: under `home`, else `$STUDYDECK_HOME`, else where the system keeps such things."""
    environment = os.environ if environment is None else environment
    chosen = home or environment.get(HOME_VARIABLE)
    if chosen:
        folder = Path(os.path.expanduser(chosen)).absolute()  # noqa: PTH111 - a ~nobody is no error
        return Places(
            home=folder,
            settings=folder / "settings.toml",
            decks=folder / "decks",
            data=folder,
            cache=folder / "cache",
            backups=folder / "backups",
            bundled=bundled_decks(),
        )
    import platformdirs

    data = Path(platformdirs.user_data_dir("studydeck", appauthor=False))
    return Places(
        home=None,
        settings=Path(platformdirs.user_config_dir("studydeck", appauthor=False)) / "settings.toml",
        decks=data / "decks",
        data=data,
        cache=Path(platformdirs.user_cache_dir("studydeck", appauthor=False)),
        backups=data / "backups",
        bundled=bundled_decks(),
    )
