"""The command `studydeck` itself: which commands there are, where home is, and what an error does to the shell."""

import atexit
import gc
import importlib
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import click

from studydeck import __version__
from studydeck.cli import streams
from studydeck.errors import StudydeckError

# Name, and the sentence that `--help` shows: the command's module is imported only when it runs.
COMMANDS: dict[str, str] = {
    "study": "Study: open straight on the first card.",
    "test": "Hold a mock interview, with a debrief.",
    "crib": "Print one page for the night before.",
    "ready": "Set a date to be ready for, or show how ready you will be.",
    "decks": "List the decks with what they hold today.",
    "due": "Say in one line what is due.",
    "cards": "List cards with their state.",
    "check": "Show every problem of the decks.",
    "grade": "Grade answers in one's own words: lines of JSON.",
    "new": "Write a new deck.",
    "add": "Add notes to a deck.",
    "edit": "Open a deck in your editor, at the line of a note.",
    "draft": "Draft a deck from documents: definitions, differences, lists.",
    "ids": "Show the notes without an id, or add ids.",
    "matches": "List edited notes: is progress kept, or is it a new note?",
    "stats": "Draw what was done, what is coming, remembered and confused.",
    "remembered": "List remembered answers, or forget some.",
    "log": "List what happened: the review events.",
    "undo": "Take back the newest act.",
    "backup": "Take a checked backup of the progress.",
    "restore": "Go back to a backup.",
    "repair": "Check the progress and mend what can be mended.",
    "where": "Show where everything lies.",
    "schema": "Print the JSON Schema of decks, for editors.",
    "completion": "Print a script that completes commands, decks and tags in your shell.",
}

INTERRUPTED = 130
COLLECT_AFTER = 100_000  # objects; a start makes many and keeps them all, so looking for garbage is lost time


class _ReaderLeft(Exception):  # noqa: N818 - it never leaves this module
    """Whoever read our output has had enough; that is no error of ours."""


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports the one that runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of that name and return its command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"studydeck.cli.{cmd_name}")
        command: click.Command = module.command
        if not any(parameter.name == "home" for parameter in command.params):
            command.params.append(_home_after_command())
        return command

    def make_context(self, *args: Any, **more: Any) -> click.Context:
        """Read the arguments, which prints the help and the version; a closed pipe gets past click here as well."""
        try:
            return super().make_context(*args, **more)
        except BrokenPipeError:
            raise _ReaderLeft from None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a closed pipe gets past click, which would end the process with 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise _ReaderLeft from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command, with a hint at the nearest name where there is none."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, 1, 0.6)
            hint = f" Did you mean `{near[0]}`?" if near else " `studydeck --help` lists them."
            ctx.fail(f"There is no command `{printable(args[0])}`.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _home_after_command() -> click.Option:
    """Return the option --home for a command, so that it may stand behind the command's name as well."""

    def take(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
        ctx.obj = value or ctx.obj

    return click.Option(["--home"], metavar="DIR", expose_value=False, callback=take, hidden=True, is_eager=True)


def printable(text: str) -> str:
    """Return an argument as it may be shown: no control bytes, not endless."""
    from studydeck.core.text import one_line

    return one_line(text)[:80]


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: `studydeck` opens the full screen; `studydeck due` fits into a shell prompt.",
)
@click.option(
    "--home", metavar="DIR", help="Keep settings, decks, progress and backups under one folder (or set STUDYDECK_HOME)."
)
@click.option("--plain", is_flag=True, help="Line mode: reading order, one command a line, no full screen.")
@click.version_option(__version__, prog_name="studydeck")
@click.pass_context
def root(ctx: click.Context, home: str | None, *, plain: bool) -> int:
    """Study flashcards in the terminal: plain YAML decks, scheduled by FSRS.

    Without a command the full screen opens, or line mode where there is no terminal.
    """
    ctx.obj = home
    if ctx.invoked_subcommand is None:
        from studydeck.cli import full_screen

        return full_screen.open_home(home, plain=plain)
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code: 0 done, 1 refused or failed, 2 usage, 130 interrupted."""
    gc.set_threshold(COLLECT_AFTER, *gc.get_threshold()[1:])
    atexit.register(gc.freeze)  # else the interpreter looks through all objects once more before it ends
    streams.prepare()
    try:
        return _run(arguments)
    finally:
        streams.give_up_output()


def _run(arguments: Sequence[str] | None) -> int:
    try:
        arguments = sys.argv[1:] if arguments is None else list(arguments)
        code = root.main(args=list(arguments), prog_name="studydeck", standalone_mode=False)
        sys.stdout.flush()
    except StudydeckError as error:
        _complain(str(error))
        return error.exit_code
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "studydeck"
        _complain(f"{error.format_message()} See `{path} --help`.")
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except (BrokenPipeError, _ReaderLeft):
        return 0
    except OSError as error:
        _complain(f"{error.filename}: {error.strerror}." if error.filename and error.strerror else streams.why(error))
        return 1
    return code if isinstance(code, int) else 0


def _complain(text: str) -> None:
    from studydeck.core.text import one_line

    with suppress(OSError):  # nobody listens
        print(f"studydeck: {one_line(text)}", file=sys.stderr)
