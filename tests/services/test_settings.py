"""Settings: every key read and checked, every mistake told with its line and a hint."""

import re
from pathlib import Path

import pytest

from studydeck.errors import StudydeckError
from studydeck.services.settings import DECK_KEYS, KEYS, DeckSettings, Settings, read_settings, template, write_template
from tests.conftest import Home

VALUES = {
    "new_per_day": ("7", 7),
    "reviews_per_day": ("0", 0),
    "retention": ("0.85", 0.85),
    "learning_steps": ('["90s", "1.5h"]', (90_000, 5_400_000)),
    "relearning_steps": ("[]", ()),
    "learn_ahead": ('"1d"', 86_400_000),
    "maximum_interval": ("365", 365),
    "rollover_hour": ("0", 0),
    "fuzz": ("false", False),
    "easy_days": ("{ saturday = 0.5, sunday = 0 }", (1, 1, 1, 1, 1, 0.5, 0)),
    "backlog_first": ('"highest"', "highest"),
    "new_order": ('"shuffled"', "shuffled"),
    "leech_threshold": ("0", 0),
    "leech_action": ('"flag-only"', "flag-only"),
    "typed": ('["term", "cloze"]', ("term", "cloze")),
    "confidence": ("true", True),
    "theme": ('"nord"', "nord"),
    "folders": ('["~/decks", "more"]', ("~/decks", "more")),
}
WRONG = {
    "new_per_day": ("-1", "1.5", '"20"', "true", "10000"),
    "reviews_per_day": ("-1", "[]", "false"),
    "retention": ("0.5", "1", '"high"', "true", "nan", "inf"),
    "learning_steps": ('"1m"', '["1x"]', "[1]", '["0s"]', '["31d"]', '["-1m"]', "[" + '"1m",' * 21 + "]", '["1e3s"]'),
    "relearning_steps": ("10", '[""]', '["1m 10m"]'),
    "learn_ahead": ("20", '"20"', '["20m"]'),
    "maximum_interval": ("0", "36501", "1.0"),
    "rollover_hour": ("24", "-1", '"4:00"', "04:00:00"),
    "fuzz": ("1", '"yes"'),
    "easy_days": ("[]", "{ samstag = 1 }", "{ sunday = 2 }", '{ sunday = "x" }'),
    "backlog_first": ('"random"', "1"),
    "new_order": ('"random"', "true"),
    "leech_threshold": ("-1", "1001", '"8"'),
    "leech_action": ('"delete"', "0"),
    "typed": ('"term"', '["terms"]', "true"),
    "confidence": ("1", '"yes"'),
    "theme": ("1", "[]"),
    "folders": ('"~/decks"', "[1]", '[""]', '["a\\u0000b"]'),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the settings lie."""
    return tmp_path / "settings.toml"


def read(path: Path, text: str | bytes) -> Settings:
    """Write and read settings."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_settings(path)


def refused(path: Path, text: str | bytes) -> StudydeckError:
    """Return the error of settings that are wrong."""
    with pytest.raises(StudydeckError) as error:
        read(path, text)
    return error.value


def table_of(name: str) -> str:
    """Return the table in which a key stands."""
    return next(key.table for key in KEYS if key.name == name)


def test_every_key_is_tried_here() -> None:
    """No key is added without a value and mistakes of its own."""
    assert set(VALUES) == set(WRONG) == {key.name for key in KEYS}


@pytest.mark.parametrize("name", VALUES)
def test_key_is_read(path: Path, name: str) -> None:
    """What is written is what counts, and everything else keeps its default."""
    text, value = VALUES[name]
    found = read(path, f"[{table_of(name)}]\n{name} = {text}\n")
    assert found == Settings(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in WRONG.items() for text in texts])
def test_wrong_value_is_told_with_its_line(path: Path, name: str, text: str) -> None:
    """File, line, key, and what it must be."""
    error = refused(path, f"# mine\n\n[{table_of(name)}]\n# a comment\n{name} = {text}\n")
    assert error.message.startswith(f"{path}:5: `{name}` ")
    assert re.search(r"must|names", error.message)
    assert error.hint
    assert error.exit_code == 1


def test_missing_file_is_all_defaults(path: Path) -> None:
    """Without a file nothing is asked."""
    assert read_settings(path) == Settings()


def test_template_is_the_defaults(path: Path) -> None:
    """The file that the program writes changes nothing."""
    assert read(path, template()) == Settings()


def test_template_uncommented_is_the_defaults(path: Path) -> None:
    """Every line of the template is a valid one, and stands at its default."""
    text = re.sub(r"(?m)^# (?=\w+ = |\[)", "", template())
    assert text.count(" = ") >= len(KEYS)
    assert read(path, text) == Settings(decks={"my-deck": DeckSettings(new_per_day=5)})


def test_template_names_every_key_once() -> None:
    """Each with its own comment."""
    for key in KEYS:
        assert template().count(f"# {key.name} = {key.default}\n") == 1
        assert f"# {key.about}\n" in template()


def test_template_is_written_once(path: Path) -> None:
    """A file that is there is never touched."""
    assert write_template(path)
    path.write_text("[study]\n")
    assert not write_template(path)
    assert path.read_text() == "[study]\n"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    (
        ("[study]\nnew_per_dya = 1\n", ":2: unknown key `new_per_dya`", "Did you mean `new_per_day`?"),
        ("[study]\nxyzzy = 1\n", ":2: unknown key `xyzzy`", "Known: "),
        ("\n[studdy]\nfuzz = true\n", ":2: unknown table `studdy`", "Did you mean `study`?"),
        ("fuzzy = true\n", ":1: unknown table `fuzzy`", "Known: deck, decks, screen, sets, study."),
        ("fuzz = true\n", ":1: unknown table `fuzz`", "It belongs under [study]."),
        ("[decks]\nconfidence = true\n", ":2: unknown key `confidence`", "It belongs under [study]."),
        ("study = 5\n", ":1: `study` must be a table", ""),
        ("[deck]\nmine = 5\n", ":2: `deck.mine` must be a table", ""),
        ("[sets]\nfine = 'a'\nexam = 5\n", ":3: `exam` must be a search in quotes", ""),
        ("[sets]\nexam = ' '\n", ":2: `exam` must be a search in quotes", ""),
        ("[screen]\nnew_per_day = 5\n", ":2: unknown key `new_per_day`", ""),
        ("[study]\nfuzz = true\n\n[deck.mine]\nfuzz = false\n", ":5: unknown key `fuzz`", ""),
        ("[deck.mine]\nretention = 2\n", ":2: `retention` must be", ""),
        ('[deck."with space"]\nnew_per_dya = 2\n', ":2: unknown key", "Did you mean `new_per_day`?"),
    ),
)
def test_mistakes_have_a_place_and_a_hint(path: Path, text: str, message: str, hint: str) -> None:
    """Unknown tables and keys are told with the nearest that is known."""
    error = refused(path, text)
    assert f"{path}{message}" in error.message
    assert hint in error.hint


@pytest.mark.parametrize(
    ("text", "place"),
    (
        ("[study]\nfuzz = yes\n", ":2:8: "),
        ("[study\n", ":1:7: "),
        ("[study]\nfuzz = true\nfuzz = false\n", ":3:"),
        ("[study]\ntheme = 'open\n", ":2:"),
        ("x = 1\n[study]\n[study]\n", ":3:"),
        ("[study]\nfolders = [", ":2:"),
    ),
)
def test_broken_toml_has_a_place(path: Path, text: str, place: str) -> None:
    """Line and column of what can't be read."""
    assert refused(path, text).message.startswith(f"{path}{place}")


def test_byte_order_mark_and_crlf_are_read(path: Path) -> None:
    """An editor of Windows writes valid settings."""
    assert read(path, b"\xef\xbb\xbf[study]\r\nfuzz = false\r\n").fuzz is False


def test_other_bytes_are_told_with_their_line(path: Path) -> None:
    """Latin-1 is no UTF-8."""
    assert refused(path, b"[study]\n# caf\xe9\n").message == f"{path}:2: this is not UTF-8 text."


def test_nested_beyond_reason_is_refused(path: Path) -> None:
    """A file made to exhaust the parser is a sentence."""
    assert "nested too deeply" in refused(path, "x = " + "[" * 20_000).message


def test_folder_in_its_place_is_refused(path: Path) -> None:
    """What can't be read is said so."""
    path.mkdir()
    with pytest.raises(StudydeckError, match="cannot be read"):
        read_settings(path)


@pytest.mark.parametrize("name", DECK_KEYS)
def test_deck_may_have_its_own(path: Path, name: str) -> None:
    """A deck's table fills that deck's settings and no other's."""
    text, value = VALUES[name]
    found = read(path, f'[deck.mine]\n{name} = {text}\n[deck."other one"]\n')
    assert found == Settings(decks={"mine": DeckSettings(**{name: value}), "other one": DeckSettings()})  # type: ignore[arg-type]


def test_library_uses_a_decks_own_rules(home: Home) -> None:
    """Retention and steps of a deck hold for its cards, the rest follows all decks."""
    home.settings(
        '[study]\nretention = 0.8\n[deck.a]\nretention = 0.95\nlearning_steps = ["5m"]\nrelearning_steps = []\n'
    )
    for name in "ab":
        home.deck(f"{name}.yaml", "title: T\nnotes: [{question: Q, answer: A}]\n")
    with home.open() as library:
        a, b = (library.rules(number) for number in library.decks)
    assert (a.retention, a.learning_steps_ms, a.relearning_steps_ms) == (0.95, (300_000,), ())
    assert (b.retention, b.learning_steps_ms, b.relearning_steps_ms) == (0.8, (60_000, 600_000), (600_000,))


def test_folders_are_found_from_where_the_settings_lie(
    home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A relative folder means the same in whatever folder the program is started."""
    home.settings('[decks]\nfolders = ["more", "~nobody-of-that-name/x"]\n')
    (home.folder / "more").mkdir()
    (home.folder / "more" / "m.yaml").write_text("title: M\nnotes: [{question: Q, answer: A}]\n")
    for folder in (tmp_path, home.folder):
        monkeypatch.chdir(folder)
        assert list(home.cards()) == ["m/q/answer"]
