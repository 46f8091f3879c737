"""`studydeck draft`."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from studydeck.cli.group import printable
from studydeck.cli.options import json_option

if TYPE_CHECKING:  # drafting is loaded only when something is drafted
    from studydeck.drafting.draft import Draft

_SUBJECTS = "--subjects"
_LONG = 500_000  # characters: a longer document takes more than a second


class _ManySubjects(click.Command):
    """A command whose option --subjects takes all words behind it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse arguments in which each subject got the option of its own."""
        return super().parse_args(ctx, spread(args))


def spread(arguments: Sequence[str]) -> list[str]:
    """Return arguments with --subjects before each subject: all words up to the next option, but for files that exist."""
    given: list[str] = []
    taking = False
    for number, word in enumerate(arguments):
        if word == "--":
            return [*given, *arguments[number:]]
        if word == _SUBJECTS:
            taking = True
            if number + 1 == len(arguments):
                given.append(word)  # click says that a subject is missing
        elif taking and not word.startswith("-") and not _is_file(word):
            given += [_SUBJECTS, word]
        else:
            taking = taking and not word.startswith("-")
            given.append(word)
    return given


def _is_file(word: str) -> bool:
    with suppress(OSError, ValueError):
        return Path(word).expanduser().is_file()
    return False


@click.command(
    "draft",
    cls=_ManySubjects,
    epilog="Example: `studydeck draft article.html --subjects REST GraphQL -o rest-and-graphql`",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    _SUBJECTS, "subjects", multiple=True, metavar="A B ...", help="What is compared, where it isn't found by itself."
)
@click.option(
    "-o",
    "--output",
    "deck",
    metavar="DECK",
    help="Put it into a deck (id, title or file), or into a new one of that name; only what isn't there yet comes in.",
)
@click.option("--review", is_flag=True, help="Review the cards on the full screen, beside the document.")
@click.option("--doubtful", is_flag=True, help="With the doubtful ones, which are left out otherwise.")
@click.option("--skipped", is_flag=True, help="List what was left out of each document, and why.")
@json_option
@click.pass_obj
def command(
    home: str | None,
    files: tuple[str, ...],
    subjects: tuple[str, ...],
    deck: str | None,
    *,
    review: bool,
    doubtful: bool,
    skipped: bool,
    as_json: bool,
) -> int:
    """Draft a deck from documents: definitions, differences, likenesses and lists.

    FILE is text, Markdown or HTML (DOCX and PDF with `pip install 'studydeck[documents]'`), or - for standard input.
    Without -o the deck is printed and nothing is written. Several files make one deck.
    """
    if as_json and (deck or review):
        raise click.UsageError("--json prints what was found; it goes with neither --output nor --review.")
    if deck is not None and not any(map(str.isalnum, deck)):
        raise click.UsageError("--output takes a deck's id or title, a new name, or the path of a file.")
    if review:
        from studydeck.cli import draft_review

        return draft_review.review(home, files, subjects, deck, doubtful=doubtful)
    from studydeck.cli.output import echo_file, warn
    from studydeck.services.drafting import telling

    drafts = [_drafted(file, subjects) for file in files]
    for made in drafts:
        if unnamed := telling.unnamed(made, subjects):
            warn(unnamed)
    offered = [made.offered(doubtful=doubtful) for made in drafts]
    for made in drafts if skipped else ():
        for line in telling.skipped_lines(made):
            warn(line)
    if as_json:
        _print_json(files, offered)
        return 0
    for made, shown in zip(drafts, offered, strict=True):
        warn(telling.in_short(made, shown))
    if deck:
        _put(home, deck, drafts, doubtful=doubtful)
        return 0
    from studydeck.services.drafting.deck_text import deck_bytes

    echo_file(deck_bytes(offered))
    return 0


def _print_json(files: Sequence[str], offered: Sequence["Draft"]) -> None:
    from studydeck.cli.output import echo_json_list
    from studydeck.services.drafting.telling import as_json

    several = len(files) > 1
    echo_json_list(
        as_json(finding, file if several else "")
        for file, made in zip(files, offered, strict=True)
        for finding in made.findings
    )


def _put(home: str | None, deck: str, drafts: Sequence["Draft"], *, doubtful: bool) -> None:
    """Put drafts into a deck and say what came in."""
    from studydeck.cli.opening import writing
    from studydeck.cli.output import echo
    from studydeck.services.drafting.into_deck import into_deck

    with writing(home) as library:
        put = into_deck(library, deck, drafts, doubtful=doubtful)
        for line in put.said:
            echo(line)
        joined = f", {put.joined} of them in notes that were there" if put.joined else ""
        echo(f"{put.added} added to {put.path}{joined}." if put.added else f"Nothing new for {put.path}.")


def _drafted(file: str, subjects: Sequence[str]) -> "Draft":
    """Draft one file, with its progress on standard error where that is a terminal and it takes a while."""
    from studydeck.drafting.draft import draft
    from studydeck.services.drafting.reading import STDIN, read_document

    if file == STDIN and sys.stdin is not None and sys.stdin.isatty():
        from studydeck.cli.output import warn

        warn("Waiting for a document on standard input; end with ^D.")
    document = read_document(file)
    if len(document.source) < _LONG or not sys.stderr.isatty():
        return draft(document, subjects)

    def tell(done: int, steps: int) -> None:
        sys.stderr.write("\r\x1b[K" if done == steps else f"\r{printable(document.name)}: {100 * done // steps} %")
        sys.stderr.flush()

    return draft(document, subjects, progress=tell)
