"""`studydeck grade`."""

import json
import sys

import click

from studydeck.cli.opening import json_option


@click.command(
    "grade",
    epilog=(
        """Example: `echo '{"id": 1, "answer": "A plan for years.", "points": ["plan for years"], """
        """"response": "a long-term plan"}' | studydeck grade --json`"""
    ),
)
@json_option
@click.pass_context
def command(ctx: click.Context, *, as_json: bool) -> None:
    """Grade answers in one's own words: lines of JSON on standard input.

    Each line holds "id", "prompt", "kind", "subjects", "answer", "points" and "response". With --json each line gives
    one line of JSON, as soon as it is graded. A line that can't be graded is told with its number on standard error;
    the others are graded, and the exit code is 1.
    """
    from studydeck.cli.output import echo, warn
    from studydeck.services.grade_lines import LONGEST_LINE, LineError, get_ready, grade_line

    if sys.stdin is None or sys.stdin.isatty():
        warn("Waiting for lines of JSON on standard input; end with ^D.")
    get_ready()
    failed = False
    number = 0
    source = sys.stdin.buffer if sys.stdin is not None else None
    while source is not None and (line := source.readline(LONGEST_LINE + 2)):
        number += 1
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            rest = source.readline(LONGEST_LINE)
            if not rest or rest.endswith(b"\n"):
                break
        if not line.strip():
            continue
        try:
            graded = grade_line(line)
        except LineError as error:
            failed = True
            warn(f"line {number}: {error}")
            if as_json:
                _print(json.dumps({"id": error.id, "error": str(error)}))
            continue
        if as_json:
            _print(json.dumps(graded.as_json()))
        else:
            for told in graded.lines():
                echo(told)
            sys.stdout.flush()
    if failed:
        ctx.exit(1)


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
