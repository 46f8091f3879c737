"""What may stand where the cursor is: commands, options, and the names of decks, tags, notes and cards.

The words come as the shell sees them, quotes included; what is answered is plain text, quoted by the shell's own script.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import click

from studydeck.cli.shell_words import glued, quoted, unquoted
from studydeck.core.text import one_line
from studydeck.services.places import Places, find_places

FILES, FOLDERS = "files", "folders"  # the shell itself completes these
_OPEN_AFTER = ("/", ":")  # something else follows at once


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to go on: the whole word, and a few words about it."""

    word: str
    about: str = ""

    @property
    def goes_on(self) -> bool:
        """Whether the word isn't finished by it."""
        return self.word.endswith(_OPEN_AFTER)


@dataclass(slots=True)
class _Line:
    """A command line as far as the cursor."""

    command: click.Command
    home: str | None = None
    used: set[str] = field(default_factory=set)
    arguments: int = 0
    waiting: click.Option | None = None  # the option whose value comes next
    options: bool = True  # whether options may still come: none do after `--`


def offers(words: Sequence[str]) -> tuple[list[Offer], str]:
    """Return the ways to go on from the last word, and whether files or folders fit there too.

    Args:
        words: what stands behind `studydeck`, unquoted; the last one is being typed and may be empty.
    """
    line, group = _read(words[:-1])
    typed = words[-1] if words else ""
    prefix = ""
    if line.waiting is None and typed.startswith("--") and "=" in typed and line.options:
        name, _, typed = typed.partition("=")
        prefix, line.waiting = f"{name}=", _option(line.command, name)
        if line.waiting is None:
            return [], ""
    if line.waiting is not None:
        found, files = _values(line.waiting, line, typed)
    elif typed.startswith("-") and line.options and not _asks_otherwise(line, typed):
        found, files = list(_options(line)), ""
    elif group:
        from studydeck.cli.group import COMMANDS

        found, files = [Offer(name, about) for name, about in COMMANDS.items()], ""
    else:
        argument = _argument(line)
        found, files = _values(argument, line, typed) if argument is not None else ([], "")
    return [Offer(prefix + offer.word, offer.about) for offer in found if offer.word.startswith(typed)], files


def _read(words: Sequence[str]) -> tuple[_Line, bool]:
    """Return the line so far, and whether the name of a command comes next."""
    from studydeck.cli.group import COMMANDS, root

    line, group = _Line(root), True
    for word in words:
        if line.waiting is not None:
            if line.waiting.name == "home":
                line.home = word
            line.waiting = None
        elif word == "--" and line.options:
            line.options = False
        elif word.startswith("-") and len(word) > 1 and line.options:
            _take_option(line, word)
        elif group:
            name = word if word in COMMANDS else ""
            found = root.get_command(click.Context(root), name) if name else None
            if found is None:
                return _Line(click.Command("unknown", add_help_option=False), line.home), False
            line, group = _Line(found, line.home), False
        else:
            line.arguments += 1
    return line, group


def _take_option(line: _Line, word: str) -> None:
    name, equals, value = word.partition("=")
    option = _option(line.command, name)
    if option is None:
        return
    line.used.update(option.opts)
    if option.is_flag or option.count:
        return
    if not equals:
        line.waiting = option
    elif option.name == "home":
        line.home = value


def _option(command: click.Command, name: str) -> click.Option | None:
    return next((p for p in command.params if isinstance(p, click.Option) and name in p.opts), None)


def _options(line: _Line) -> Iterator[Offer]:
    for option in line.command.params:
        if isinstance(option, click.Option) and (option.multiple or line.used.isdisjoint(option.opts)):
            about = "" if option.hidden else (option.help or "")
            yield from (Offer(name, about.partition(".")[0]) for name in option.opts if name.startswith("--"))
    if line.command.add_help_option:
        yield Offer("--help", "Show what it does")


def _argument(line: _Line) -> click.Argument | None:
    """Return the argument that comes next; the last of several takes all further words."""
    given = line.arguments
    for argument in (p for p in line.command.params if isinstance(p, click.Argument)):
        if argument.nargs < 0 or given < argument.nargs:
            return argument
        given -= argument.nargs
    return None


def _asks_otherwise(line: _Line, typed: str) -> bool:
    """Whether the word is part of a query, in which `-` before a field turns it round."""
    argument = None if typed.startswith("--") or typed == "-" else _argument(line)
    return argument is not None and argument.name == "query"


def _values(parameter: click.Parameter, line: _Line, typed: str) -> tuple[list[Offer], str]:
    """Return what may stand for a parameter; which names it takes is known by what it is called."""
    if isinstance(parameter.type, click.Choice):
        return [Offer(str(choice)) for choice in parameter.type.choices], ""
    name = _known_as(parameter)
    if name in _FILES:
        return [], _FILES[name]
    source = _NAMES.get(name)
    if source is None:
        return [], ""
    from studydeck.services.names import typeable

    return [offer for offer in source(find_places(line.home), typed) if typeable(offer.word)], ""


def _known_as(parameter: click.Parameter) -> str:
    """Return the word that says what a parameter names: of its options, of its place in the usage, or its own."""
    called = [option.strip("-") for option in parameter.opts]
    called.append((parameter.metavar or "").strip("[].").lower())
    return next((word for word in called if word in _NAMES or word in _FILES), "")


def _decks(places: Places, typed: str) -> list[Offer]:
    """Return the decks by their ids; by title or folder only where no id begins like that."""
    from studydeck.services import names

    by_id = [Offer(name, title) for name, title in names.decks(places)]
    if not typed or any(offer.word.startswith(typed) for offer in by_id):
        return by_id
    return [Offer(title, name) for title, name in names.titles(places)]


def _tags(places: Places, _typed: str) -> list[Offer]:
    from studydeck.services import names

    return [Offer(tag, about) for tag, about in names.tags(places)]


def _notes(places: Places, typed: str) -> list[Offer]:
    from studydeck.services import names

    return [Offer(key, about) for key, about in names.notes(places, typed)]


def _decks_and_notes(places: Places, typed: str) -> list[Offer]:
    return [*([] if "/" in typed else _decks(places, "")), *_notes(places, typed)]


def _cards(places: Places, typed: str) -> list[Offer]:
    from studydeck.services import names

    return [Offer(key, about) for key, about in names.cards(places, typed)]


def _query(places: Places, typed: str) -> list[Offer]:
    """Return the fields of a query, or once one is typed, its values; brackets and `-` before it stay."""
    from studydeck.core.query import FIELDS, complete

    lead = typed[: typed.rfind("(") + 1]
    bare = typed[len(lead) :].lstrip("-")
    lead = typed[: len(typed) - len(bare)]
    name, colon, _value = bare.partition(":")
    if not colon:
        return [Offer(f"{lead}{known.name}:", known.sentence) for known in FIELDS]
    known_decks = [offer.word for offer in _decks(places, "")] if name == "deck" else []
    known_tags = [offer.word for offer in _tags(places, "")] if name == "tag" else []
    return [Offer(f"{lead}{word}") for word in complete(bare, len(bare), decks=known_decks, tags=known_tags)]


def _sets(places: Places, _typed: str) -> list[Offer]:
    from studydeck.services import names

    return [Offer(name, query) for name, query in names.sets(places)]


def _kinds(_places: Places, typed: str) -> list[Offer]:
    """Return the kinds of questions, behind those that are named already."""
    from studydeck.services.interview.terms import KINDS

    before = typed[: typed.rfind(",") + 1]
    return [Offer(before + kind) for kind in KINDS if kind not in before.split(",")]


_NAMES: dict[str, Callable[[Places, str], list[Offer]]] = {
    "deck": _decks,
    "decks": _decks,
    "tag": _tags,
    "tags": _tags,
    "card": _cards,
    "deck|key": _decks_and_notes,
    "same": _notes,
    "fresh": _notes,
    "query": _query,
    "set": _sets,
    "kinds": _kinds,
}
_FILES = {"export": FILES, "paths": FILES, "path": FILES, "backup": FILES, "files": FILES, "home": FOLDERS}


def answer(shell: str, words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield what a shell's script reads, line by line: a word and a few words about it; for bash, words to be inserted.

    An empty word with `files` or `folders` behind it leaves it to the shell.
    """
    kept = ""
    if shell == "bash":
        words, kept = glued(words)
    typed, quote = unquoted(words[-1])
    before = [word if shell == "fish" else unquoted(word)[0] for word in words[:-1]]
    found, files = offers([*before, typed])
    if files:
        yield "", files
    for offer in found:
        if shell == "bash":
            yield (quoted(offer.word, quote).removeprefix(kept),)
        else:
            yield (offer.word, one_line(offer.about)) if offer.about else (offer.word,)
