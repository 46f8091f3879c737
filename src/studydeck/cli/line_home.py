"""Home in line mode: the decks with what they hold today, and the choice of what to study."""

from studydeck.cli.line_mode import as_command, lines_of_input, study_until_done
from studydeck.cli.opening import studying
from studydeck.cli.output import echo, table
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection
from studydeck.services.studying.overview import Overview, overview

HOME_HELP = """One command a line:
  (empty)  study all that is due today
  1, 2 ... study the deck of that number, or the saved search
  ?        this help
  q        quit; the end of input quits as well"""
LONGEST_NUMBER = 9  # digits; longer ones number no deck


def home(home_folder: str | None) -> None:
    """List the decks and what is due, then study what is asked for."""
    with studying(home_folder) as library:
        state = overview(library)
        for line in deck_table(state):
            echo(line)
        _echo_today(library, state)
        if not state.decks:
            echo(
                f"There are no decks yet. Put one into {library.places.decks}; docs/deck-format.md shows how to write it."
            )
        lines = lines_of_input()
        while True:
            echo("Empty line: study all. A deck's number: study that deck. q: quit.")
            line = as_command(next(lines, "q"))
            if line == "q":
                return
            selection = _chosen(state, line)
            if selection is None:
                echo(f"There is no deck {line[:40]}." if line.isdecimal() else HOME_HELP)
                continue
            try:
                if not study_until_done(library, selection, lines):
                    return
            except StudydeckError as error:
                if not selection.query:
                    raise
                echo(f"This search can't be studied: {error}")
            state = overview(library)
            _echo_today(library, state)


def _echo_today(library: Library, state: Overview) -> None:
    """Say what today holds, and how far one is from being ready where a date is set."""
    from studydeck.services.ready.outlook import line_at_once

    echo(due_text(state))
    line = line_at_once(library)
    if line:
        echo(line)


def _chosen(state: Overview, line: str) -> Selection | None:
    if not line:
        return Selection()
    number = int(line) if line.isdecimal() and len(line) < LONGEST_NUMBER else 0
    if 1 <= number <= len(state.decks):
        return Selection(decks=(state.decks[number - 1].number,))
    if len(state.decks) < number <= len(state.decks) + len(state.sets):
        return Selection(query=state.sets[number - len(state.decks) - 1].query)
    return None


def deck_table(state: Overview) -> list[str]:
    """Return the decks as a table: number, title, counts."""
    rows = [
        (
            f"{n}. {' › '.join((*deck.breadcrumbs, deck.title))}{' (paused)' if deck.paused else ''}{_badge(deck.problems)}",
            *(("·", "·", "·") if deck.paused else (str(deck.today_new), str(deck.learning), str(deck.today_due))),
        )
        for n, deck in enumerate(state.decks, 1)
    ]
    rows += [
        (
            f"{n}. {one.name} ({'wrong search' if one.problem else 'search'})",
            *(str(one.new), str(one.learning), str(one.due)),
        )
        for n, one in enumerate(state.sets, len(state.decks) + 1)
    ]
    return table(rows, ("Deck", "new", "learning", "due")) if rows else []


def _badge(problems: int) -> str:
    return f" ({wording.plural(problems, 'problem')})" if problems else ""


def due_text(state: Overview) -> str:
    """Return what is due in one line."""
    if state.left:
        return f"{state.due} due · {state.learning} learning · {state.new} new · about {state.minutes} min"
    return f"Nothing is due{f' until {_without_on(state.next_text)}' if state.next_text else ''}."


def _without_on(text: str) -> str:
    return text.removeprefix("on ")
