"""`studydeck grade`: lines in, lines out."""

import json
import subprocess
import sys

from click.testing import CliRunner, Result

from studydeck.cli.grade import command

CARD = {
    "id": 1,
    "prompt": "What is churn?",
    "kind": "definition",
    "answer": "",
    "points": [{"say": "share of customers"}],
}


def run(given: bytes, *arguments: str) -> Result:
    """Run the command on what it is given."""
    return CliRunner().invoke(command, [*arguments], input=given)


def test_a_bad_line_is_told_and_the_rest_graded() -> None:
    """The number of the line stands on standard error, its id in the output, and the exit code is 1."""
    good = json.dumps({**CARD, "response": "the share of customers"}).encode()
    ran = run(b"\n".join([good, b"nonsense", b"", good]), "--json")
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line.get("verdict") for line in told] == ["correct", None, "correct"]
    assert told[1]["id"] is None
    assert "line 2: " in ran.stderr
    assert ran.exit_code == 1


def test_each_line_is_answered_at_once() -> None:
    """The first answer comes before the second line is given."""
    with subprocess.Popen(
        [sys.executable, "-m", "studydeck", "grade", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for response in ("the share of customers", ""):
            program.stdin.write(json.dumps({**CARD, "response": response}).encode() + b"\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["id"] == 1
        program.stdin.close()
        assert program.wait(60) == 0


def test_people_get_the_checklist_without_control_bytes() -> None:
    """What is printed for people is cleaned."""
    ran = run(json.dumps({**CARD, "id": "\x1b[31mred", "response": "the share of customers"}).encode())
    assert ran.stdout.splitlines() == ["red: correct, sure", "  + share of customers (met)  <- share of customers"]
    assert ran.exit_code == 0
