"""The user's settings: read from `settings.toml`, checked key by key, written once from a commented template."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from studydeck.errors import StudydeckError

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_STEP = re.compile(r"(\d+(?:\.\d+)?)\s*([smhd])", re.ASCII)
_UNITS_MS = {"s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
LONGEST_SEARCH = 10_000
TYPED_NAMES = (
    *("definition", "difference", "question", "cloze", "list", "choice", "interview"),  # kinds
    *("meaning", "term", "which", "aspect", "overview", "alike", "answer"),  # faces
)
LONGEST_STEP_MS = 30 * _UNITS_MS["d"]


@dataclass(frozen=True, slots=True)
class DeckSettings:
    """What one deck has otherwise than all; None where it follows them."""

    new_per_day: int | None = None
    reviews_per_day: int | None = None
    retention: float | None = None
    learning_steps: tuple[int, ...] | None = None
    relearning_steps: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, with their defaults. Times are in milliseconds; see `KEYS` for the names in the file."""

    new_per_day: int = 20
    reviews_per_day: int = 200
    retention: float = 0.9
    learning_steps: tuple[int, ...] = (60_000, 600_000)
    relearning_steps: tuple[int, ...] = (600_000,)
    learn_ahead: int = 20 * 60_000
    maximum_interval: int = 36_500
    rollover_hour: int = 4
    fuzz: bool = True
    easy_days: tuple[float, ...] = (1.0,) * 7
    backlog_first: str = "lowest"
    new_order: str = "deck"
    leech_threshold: int = 8
    leech_action: str = "suspend"
    typed: tuple[str, ...] = ()
    confidence: bool = False
    theme: str = ""
    folders: tuple[str, ...] = ()
    decks: Mapping[str, DeckSettings] = field(default_factory=dict)
    sets: Mapping[str, str] = field(default_factory=dict)


class _Refusal(Exception):  # noqa: N818 - it never leaves this module
    """Why a value won't do, as the end of a sentence that begins with the key."""


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise _Refusal(f"must be a whole number from {low} to {high}")
        return value

    return read


def _fraction(low: float, high: float) -> Callable[[Any], float]:
    def read(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise _Refusal(f"must be a number from {low} to {high}")
        return float(value)

    return read


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise _Refusal("must be true or false")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise _Refusal("must be text in quotes")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _Refusal("must be a list of texts in quotes")
    return tuple(value)


def _folders(value: Any) -> tuple[str, ...]:
    folders = _texts(value)
    if not all(folder.strip() and "\0" not in folder for folder in folders):
        raise _Refusal("must name folders")
    return folders


def _one_of(*words: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in words:
            raise _Refusal("must be " + " or ".join(f'"{word}"' for word in words))
        return str(value)

    return read


def _some_of(*words: str) -> Callable[[Any], tuple[str, ...]]:
    def read(value: Any) -> tuple[str, ...]:
        named = _texts(value)
        for name in named:
            if name not in words:
                raise _Refusal(f"names {', '.join(words)}, not `{name[:40]}`")
        return named

    return read


def _span(value: Any) -> int:
    match = _STEP.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise _Refusal('must be a time such as "90s", "10m", "2h" or "1d"')
    span = round(float(match[1]) * _UNITS_MS[match[2]])
    if not 1000 <= span <= LONGEST_STEP_MS:
        raise _Refusal("must lie between one second and 30 days")
    return span


def _steps(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list) or len(value) > 20:
        raise _Refusal('must be a list of at most 20 times such as ["1m", "10m"]; it may be empty')
    return tuple(_span(item) for item in value)


def _weights(value: Any) -> tuple[float, ...]:
    if not isinstance(value, dict):
        raise _Refusal("must be a table such as { saturday = 0.5, sunday = 0 }")
    weights = [1.0] * 7
    for day, weight in value.items():
        if day not in WEEKDAYS:
            raise _Refusal(f"names the weekdays {', '.join(WEEKDAYS)}, not `{day[:40]}`")
        weights[WEEKDAYS.index(day)] = _fraction(0, 1)(weight)
    return tuple(weights)


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the file: its table, its name, the field it fills, how it is read and what it is for."""

    table: str
    name: str
    read: Callable[[Any], Any]
    default: str
    about: str


KEYS: tuple[Key, ...] = (
    Key("study", "new_per_day", _whole(0, 9999), "20", "How many new cards a day, all decks together."),
    Key("study", "reviews_per_day", _whole(0, 9999), "200", "How many reviews a day, all decks together."),
    Key(
        "study",
        "retention",
        _fraction(0.7, 0.99),
        "0.9",
        "The share of reviews you want to remember, 0.7 to 0.99. Higher means more reviews.",
    ),
    Key(
        "study",
        "learning_steps",
        _steps,
        '["1m", "10m"]',
        "How soon a new card comes again before its first real interval. May be empty.",
    ),
    Key("study", "relearning_steps", _steps, '["10m"]', "The same for a card that was forgotten. May be empty."),
    Key(
        "study",
        "learn_ahead",
        _span,
        '"20m"',
        "With only learning cards left, those due within this time are shown at once.",
    ),
    Key("study", "maximum_interval", _whole(1, 36_500), "36500", "The longest interval, in days."),
    Key("study", "rollover_hour", _whole(0, 23), "4", "The local hour at which a new study day begins."),
    Key("study", "fuzz", _flag, "true", "Spread due days a little, so that cards learnt together come back apart."),
    Key(
        "study",
        "easy_days",
        _weights,
        "{}",
        "Days with fewer reviews, as a share of the usual: { saturday = 0.5, sunday = 0 }.",
    ),
    Key(
        "study",
        "backlog_first",
        _one_of("lowest", "highest"),
        '"lowest"',
        'After a break: "lowest" shows the most forgotten cards first, "highest" the best known.',
    ),
    Key(
        "study",
        "new_order",
        _one_of("deck", "shuffled"),
        '"deck"',
        'New cards as they stand in their deck ("deck"), or "shuffled", anew each study day. Decks take turns.',
    ),
    Key(
        "study",
        "leech_threshold",
        _whole(0, 1000),
        "8",
        "A card forgotten so often is a leech; so is it again each half of that. 0: never.",
    ),
    Key(
        "study",
        "leech_action",
        _one_of("suspend", "flag-only"),
        '"suspend"',
        'What becomes of a leech: "suspend" takes it out of study, "flag-only" gives it a red flag.',
    ),
    Key(
        "study",
        "typed",
        _some_of(*TYPED_NAMES),
        "[]",
        'Cards that open with a field to type the answer into, by kind or face: ["term", "cloze"]. `t` opens it anywhere.',
    ),
    Key(
        "study",
        "confidence",
        _flag,
        "false",
        "Ask before each answer is shown how sure you are: sure, unsure or a guess, one key.",
    ),
    Key(
        "screen",
        "theme",
        _text,
        '""',
        "A theme's name, as the command palette lists them; empty follows the program's own.",
    ),
    Key("decks", "folders", _folders, "[]", "Further folders with decks, beside your own decks folder."),
)

DECK_KEYS = tuple(item.name for item in fields(DeckSettings))


def template() -> str:
    """Return a settings file in which every key stands at its default, commented out."""
    lines = [
        "# studydeck's settings. Take away the # before a line to change it; what is left out keeps its default.",
        "# Every key is explained in docs/settings.md.",
    ]
    table = ""
    for key in KEYS:
        if key.table != table:
            table = key.table
            lines += ["", f"[{table}]"]
        lines += [f"# {key.about}", f"# {key.name} = {key.default}"]
    lines += [
        "",
        "# One deck otherwise than all: a table named by the deck's id (`studydeck decks --json` shows them), with any of",
        f"# {', '.join(DECK_KEYS)}.",
        "# [deck.my-deck]",
        "# new_per_day = 5",
        "",
        "# Searches to study as if they were decks: a name and a search in quotes.",
        "# [sets]",
        '# "Weak strategy" = "deck:strategy is:review difficulty:>7"',
        "",
    ]
    return "\n".join(lines)


def read_settings(path: Path) -> Settings:
    """Return the settings of a file; a missing file is all defaults.

    Raises:
        StudydeckError: it cannot be read, or a key or value is wrong; names file and line.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise StudydeckError(f"{path} cannot be read: {error.strerror}.", "Check its permissions.") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StudydeckError(f"{path}:{line}: this is not UTF-8 text.", "Save the file as UTF-8.") from error
    import tomllib

    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StudydeckError(
            _toml_message(path, text, str(error)), "Texts stand in quotes; a # starts a comment."
        ) from error
    except RecursionError as error:
        raise StudydeckError(
            f"{path}: nested too deeply.", "Lists and tables stand at most one inside another here."
        ) from error
    return _Reader(path, text).read(content)


def _toml_message(path: Path, text: str, message: str) -> str:
    match = re.search(r"\(at line (\d+), column (\d+)\)", message)
    place = f"{path}:{match[1]}:{match[2]}" if match else f"{path}:{text.rstrip().count(chr(10)) + 1}"
    said = re.sub(r"\s*\(at [^)]*\)", "", message).strip()
    return f"{place}: {said[:200]}."


@dataclass(slots=True)
class _Reader:
    """Turns a parsed file into settings, with the line of whatever is wrong."""

    path: Path
    text: str

    def read(self, content: Mapping[str, Any]) -> Settings:
        """Check every table and key."""
        tables = {key.table for key in KEYS} | {"deck", "sets"}
        values: dict[str, Any] = {}
        for table, inside in content.items():
            if table not in tables:
                raise self._unknown("table", table, tables, rf"^\s*\[?\s*[\"']?{re.escape(table)}")
            if not isinstance(inside, dict):
                raise self._wrong(table, "must be a table", rf"^\s*{re.escape(table)}")
            if table == "deck":
                values["decks"] = {deck: self._deck(deck, entry) for deck, entry in inside.items()}
            elif table == "sets":
                values["sets"] = {name: self._search(name, query) for name, query in inside.items()}
            else:
                values |= self._table(table, inside)
        return Settings(**values)

    def _table(self, table: str, inside: Mapping[str, Any]) -> dict[str, Any]:
        known = {key.name: key for key in KEYS if key.table == table}
        values = {}
        for name, value in inside.items():
            if name not in known:
                raise self._unknown("key", name, known, self._pattern(name), f"[{table}]")
            values[name] = self._value(known[name], name, value, f"[{table}]")
        return values

    def _deck(self, deck: str, entry: Any) -> DeckSettings:
        if not isinstance(entry, dict):
            raise self._wrong(f"deck.{deck}", "must be a table", self._pattern(deck))
        known = {key.name: key for key in KEYS if key.name in DECK_KEYS}
        values = {}
        for name, value in entry.items():
            if name not in known:
                raise self._unknown("key", name, known, self._pattern(name), deck)
            values[name] = self._value(known[name], name, value, deck)
        return DeckSettings(**values)

    def _search(self, name: str, query: Any) -> str:
        if not isinstance(query, str) or not query.strip() or len(query) > LONGEST_SEARCH:
            why = f"must be a search in quotes, of at most {LONGEST_SEARCH:,} characters"
            raise self._wrong(name, why, self._pattern(name), "[sets]")
        return query

    def _value(self, key: Key, name: str, value: Any, after: str) -> Any:
        try:
            return key.read(value)
        except _Refusal as refusal:
            raise self._wrong(name, f"{refusal}", self._pattern(name), after) from None

    @staticmethod
    def _pattern(name: str) -> str:
        return rf"(^|[\s{{,.\[\"']){re.escape(name)}[\"']?\s*[\]=.]"

    def _line(self, pattern: str, after: str = "") -> int:
        """Return the line of the first place that fits, looked for behind the header that contains `after`."""
        begun = not after
        for number, line in enumerate(self.text.splitlines(), 1):
            begun = begun or after in line
            if begun and not line.lstrip().startswith("#") and re.search(pattern, line):
                return number
        return 1 if not after else self._line(pattern)

    def _wrong(self, name: str, why: str, pattern: str, after: str = "") -> StudydeckError:
        return StudydeckError(
            f"{self.path}:{self._line(pattern, after)}: `{name[:60]}` {why}.", "docs/settings.md explains every key."
        )

    def _unknown(self, what: str, name: str, known: Any, pattern: str, after: str = "") -> StudydeckError:
        import difflib  # only where something is wrong

        near = difflib.get_close_matches(name, sorted(known), 1, 0.5)
        hint = f"Did you mean `{near[0]}`?" if near else f"Known: {', '.join(sorted(known))}."
        if home := next((key.table for key in KEYS if key.name == name), ""):
            hint = f"It belongs under [{home}]."
        return StudydeckError(f"{self.path}:{self._line(pattern, after)}: unknown {what} `{name[:60]}`.", hint)


def write_template(path: Path) -> bool:
    """Write the commented template where no settings file is; return whether it was written."""
    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:
        file.write(template())
    return True
