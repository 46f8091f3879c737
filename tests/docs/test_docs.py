"""The documentation says what the program does: every command, option, setting, key and deck key stands in it."""

import importlib
import re
from pathlib import Path

import click
import pytest

from studydeck.cli.group import COMMANDS, root
from studydeck.core.notes import COMMON_FIELDS, KINDS
from studydeck.deckfiles import schema
from studydeck.deckfiles.head import DECK_FIELDS
from studydeck.services.settings import DECK_KEYS, KEYS

PROJECT = Path(__file__).resolve().parents[2]
DOCS = PROJECT / "docs"


def text_of(name: str) -> str:
    """Return a documentation page."""
    return (PROJECT / name).read_text(encoding="utf-8")


def command(name: str) -> click.Command:
    """Return a command by name."""
    found: click.Command = importlib.import_module(f"studydeck.cli.{name}").command
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    """docs/commands.md names each command."""
    assert f"`studydeck {name}" in text_of("docs/commands.md")


def section_of(name: str) -> str:
    """Return the lines of docs/commands.md that are about one command."""
    lines = text_of("docs/commands.md").splitlines()
    return "\n".join(
        line for line in lines if f"`studydeck {name}" in line or f"`{name}`" in line or line.startswith("| `--")
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented(name: str) -> None:
    """docs/commands.md names each option of each command where it speaks of that command, or of `study` in a table."""
    options = [option for p in command(name).params if isinstance(p, click.Option) for option in p.opts]
    assert [option for option in options if option not in section_of(name)] == []


def test_the_options_of_the_program_are_documented() -> None:
    """docs/commands.md names the options of `studydeck` itself."""
    page = text_of("docs/commands.md")
    assert [o for p in root.params if isinstance(p, click.Option) for o in p.opts if f"`{o}" not in page] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_shows_an_example(name: str) -> None:
    """The help of each command ends with an example of it or of what it prints."""
    assert re.match(r"Example(, [\w ]+)?: `.*studydeck ", command(name).epilog or "")
    assert name in (command(name).epilog or "")


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_every_setting_is_documented_with_its_default(key: object) -> None:
    """docs/settings.md has a row with name and default of each key."""
    assert f"| `{key.name}` | `{key.default}` |" in text_of("docs/settings.md")  # type: ignore[attr-defined]


def test_every_setting_of_a_deck_is_documented() -> None:
    """docs/settings.md names what a single deck may have otherwise."""
    section = text_of("docs/settings.md").partition("## [deck.ID]")[2]
    assert [name for name in DECK_KEYS if f"`{name}`" not in section] == []


def test_every_key_of_a_deck_file_is_documented() -> None:
    """docs/deck-format.md names each key of decks and notes."""
    page = text_of("docs/deck-format.md")
    keys = set(COMMON_FIELDS) | set(DECK_FIELDS) | set(KINDS) | {f for kind in KINDS.values() for f in kind.fields}
    assert sorted(key for key in keys if f"`{key}`" not in page and f"{key}:" not in page) == []


def yaml_blocks(page: str) -> list[str]:
    """Return the YAML examples of a page."""
    return re.findall(r"```yaml\n(.*?)```", text_of(page), re.DOTALL)


@pytest.mark.parametrize("page", ("README.md", "docs/deck-format.md"))
def test_the_examples_are_decks_without_errors(page: str) -> None:
    """Every YAML example that is a whole deck loads without an error."""
    decks = [block for block in yaml_blocks(page) if re.search(r"^notes:", block, re.MULTILINE)]
    assert decks
    for block in decks:
        content = schema.load(block.encode(), page, "example")
        assert [problem for problem in content.problems if problem.severity == "error"] == []
        assert content.notes or "notes: []" in block


LINKED = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", *(str(p.relative_to(PROJECT)) for p in DOCS.rglob("*.md"))]


@pytest.mark.parametrize("page", LINKED)
def test_no_link_leads_nowhere(page: str) -> None:
    """Every relative link and picture of a page exists."""
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text_of(page))
    missing = [link for link in links if "://" not in link and not (PROJECT / page).parent.joinpath(link).exists()]
    assert missing == []


def test_the_readmes_commands_stand_whole_on_one_line() -> None:
    """CI runs the README's test command as it stands there."""
    assert re.search(r"^ +python3 -m venv \.venv && .*pytest$", text_of("README.md"), re.MULTILINE)
