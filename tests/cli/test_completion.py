"""Completion: what may follow on the command line, in real shells too, whatever decks and tags are called."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.cli.completing import Offer, answer, offers
from studydeck.cli.group import COMMANDS
from studydeck.cli.shell_words import glued, quoted, unquoted
from tests.conftest import Home, Ran

Run = Callable[..., Ran]

EVIL = "$(touch hacked) `id` 'q' \"d\" ; rm -rf ~ & | > x \\ !! * é 漢"
DECK = f"""title: {chr(39)}{EVIL.replace(chr(39), chr(39) * 2)}{chr(39)}
id: evil
tags: [{chr(39)}{EVIL.replace(chr(39), chr(39) * 2)}{chr(39)}, plain]
notes:
  - {{question: Why plan?, answer: To choose., tags: [two words]}}
  - {{term: Roadmap, meaning: The way there.}}
"""


@pytest.fixture
def home_with_index(home: Home, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A home with a deck of hostile names that was opened once."""
    home.deck("evil.yaml", DECK)
    home.deck("strategy.yaml", "title: Strategy and more\nnotes:\n  - {question: Q?, answer: A.}\n")
    home.open().close()
    monkeypatch.setenv("STUDYDECK_HOME", str(home.folder))
    return home


def following(*words: str) -> list[str]:
    """Return the words that may stand for the last one."""
    return [offer.word for offer in offers(words)[0]]


def test_commands_with_what_they_do() -> None:
    """The first word is a command; each comes with its sentence."""
    assert following("") == list(COMMANDS)
    assert offers(["sch"])[0] == [Offer("schema", COMMANDS["schema"])]
    assert following("nonsense", "") == []


@pytest.mark.parametrize("name", COMMANDS)
def test_options_of_every_command(name: str) -> None:
    """After a command its options come; one that was given comes no more."""
    found = following(name, "--")
    assert "--help" in found
    assert "--home" in found
    assert "--home" not in following(name, "--home", "/x", "--")
    assert following(name, "--", "--") == following(name, "--", "--")


def test_files_and_folders_are_left_to_the_shell() -> None:
    """Where a path is wanted the shell completes it."""
    assert offers(["check", ""]) == ([], "files")
    assert offers(["--home", ""]) == ([], "folders")
    assert offers(["due", "--home="]) == ([], "folders")


def test_decks_by_id_then_by_title(home_with_index: Home) -> None:
    """Ids first; a title where no id begins so."""
    assert following("study", "") == ["evil", "strategy"]
    assert following("study", "evil", "s") == ["strategy"]
    assert following("study", "Str") == ["Strategy and more"]


def test_keys_one_step_after_the_other(home_with_index: Home) -> None:
    """A deck, its notes, their cards."""
    assert following("log", "--card", "") == ["evil/", "strategy/"]
    assert following("log", "--card", "evil/r") == ["evil/roadmap/"]
    assert following("log", "--card=evil/roadmap/") == ["--card=evil/roadmap/meaning", "--card=evil/roadmap/term"]


def test_other_commands_that_name_decks_and_notes(home_with_index: Home) -> None:
    """A deck or a note for `edit`, decks for `add` and `ids`, tags for `new`, sets for `study`."""
    assert following("edit", "ev") == ["evil", "evil/"]
    assert following("edit", "evil/ro") == ["evil/roadmap"]
    assert following("add", "ev") == following("ids", "ev") == ["evil"]
    assert "two words" in following("new", "--tag", "")
    home_with_index.places.settings.write_text('[sets]\nhard = "is:leech"\n')
    assert offers(["study", "--set", ""])[0] == [Offer("hard", "is:leech")]


def test_queries(home_with_index: Home) -> None:
    """Fields, their values, tags and decks; what stands before them stays."""
    assert "tag:" in following("cards", "")
    assert "is:leech" in following("cards", "is:l")
    assert following("cards", "-is:lee") == ["-is:leech"]
    assert following("cards", "(deck:ev") == ["(deck:evil"]
    assert following("cards", "tag:pl") == ["tag:plain"]
    assert following("cards", 'tag:"two') == ['tag:"two words"']


def test_nothing_is_known_without_an_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new home, a broken index and broken settings: no names, no error, nothing written."""
    monkeypatch.setenv("STUDYDECK_HOME", str(tmp_path / "none"))
    assert following("study", "") == []
    assert not (tmp_path / "none").exists()
    (tmp_path / "none" / "cache").mkdir(parents=True)
    (tmp_path / "none" / "cache" / "index.db").write_bytes(b"no database" * 1000)
    (tmp_path / "none" / "settings.toml").write_text("[[[")
    assert following("study", "") == []
    assert following("log", "--card", "a/b/") == []
    assert (tmp_path / "none" / "cache" / "index.db").read_bytes() == b"no database" * 1000


def test_no_lock_is_taken(home_with_index: Home) -> None:
    """Beside an open session all names are known."""
    with home_with_index.open():
        assert following("study", "") == ["evil", "strategy"]


@pytest.mark.hygiene
def test_it_loads_nothing_heavy(home_with_index: Home) -> None:
    """No textual, no yaml, whatever is completed."""
    code = "import sys; from studydeck.cli.completing import offers; [offers(w) for w in (['study', ''], ['cards', 'tag:'], ['log', '--card', 'evil/'], [''])]; print(*sys.modules)"  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"textual", "rich", "yaml"}.isdisjoint(done.stdout.split())


def test_the_command_prints_lines_for_the_script(run: Run, home_with_index: Home) -> None:
    """A script without words, candidates with them, a tab before what they are."""
    assert "complete -c studydeck" in run("completion", "fish").out
    ran = run("completion", "zsh", "--", "study", "s")
    assert (ran.code, ran.out, ran.err) == (0, "strategy\tStrategy and more\n", "")
    assert run("completion", "tcsh").code == 2


def test_bash_words_are_ready_to_be_inserted(home_with_index: Home) -> None:
    """Quoted for where they stand, and without what bash keeps by itself."""
    assert [*answer("bash", ["study", "Str"])] == [("Strategy\\ and\\ more",)]
    assert [*answer("bash", ["study", "'Str"])] == [("Strategy and more",)]
    assert [*answer("bash", ["cards", "tag", ":", "pl"])] == [("plain",)]
    assert ("plain",) in [*answer("bash", ["cards", "tag", ":"])]


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0\n\r"), max_size=12), st.sampled_from("'\" ")
)
def test_quoting_comes_back(text: str, quote: str) -> None:
    """What is quoted is read back as itself."""
    quote = quote.strip()
    written = f"{quote}{quoted(text, quote)}{quote}"
    assert unquoted(written) == (text, "")


@pytest.mark.parametrize("quote", ("", "'", '"'))
def test_bash_reads_what_is_quoted_as_it_is(quote: str) -> None:
    """Every sign that bash obeys is one word's text, in each kind of quotes."""
    texts = [EVIL, *(f"a{chr(sign)}b" for sign in range(32, 127)), "~x", "-x", "é漢"]
    line = "printf '%s\\n' " + " ".join(f"{quote}{quoted(text, quote)}{quote}" for text in texts)
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == texts


@pytest.mark.parametrize(
    ("words", "whole", "kept"),
    (
        (["cards", "tag", ":", "pl"], ["cards", "tag:pl"], "tag:"),
        (["cards", "tag", ":"], ["cards", "tag:"], "tag:"),
        (["x", "--card", "=", "a/b"], ["x", "--card=a/b"], "--card="),
        (["x", "rated", ":", "7", ":", "ag"], ["x", "rated:7:ag"], "rated:7:"),
        (["study", "a"], ["study", "a"], ""),
        ([""], [""], ""),
    ),
)
def test_words_that_bash_cuts_are_whole_again(words: list[str], whole: list[str], kept: str) -> None:
    """Bash takes `:` and `=` for words of their own, and replaces only what stands behind them."""
    assert glued(words) == (whole, kept)


# --- real shells ------------------------------------------------------------------------------------------------------

PROMPT = "READY>"
START = {
    "bash": (["--noprofile", "--norc", "-i"], "bind 'set enable-bracketed-paste off'; bind 'set completion-query-items 0'; PS1='{}'; eval \"$(studydeck completion bash)\""),
    "zsh": (["-f", "-i"], "unsetopt zle_bracketed_paste prompt_cr prompt_sp beep; autoload -Uz compinit; compinit -u -D; PROMPT='{}'; eval \"$(studydeck completion zsh)\""),
    "fish": (["--no-config", "-i"], "set fish_greeting; function fish_prompt; echo -n '{}'; end; studydeck completion fish | source"),
}  # fmt: skip


class Shell:
    """A real shell in a pseudo-terminal whose `studydeck` is ours, and a command that shows its arguments."""

    def __init__(self, name: str, folder: Path) -> None:
        """Start the shell and load the script."""
        arguments, setup = START[name]
        tools = folder / "bin"
        tools.mkdir()
        real = tools / "studydeck"
        real.write_text(f'#!/bin/sh\ncase "$1" in completion) exec {sys.executable} -m studydeck "$@";; esac\nfor a in "$@"; do printf "[%s]" "$a"; done; echo " END"\n')  # fmt: skip
        real.chmod(0o755)
        environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "TERM": "dumb", "HOME": str(folder), "LC_ALL": "C.UTF-8"}  # fmt: skip
        self.name = name
        self.child = pexpect.spawn(
            shutil.which(name) or name, arguments, env=environment, cwd=str(folder), encoding="utf-8", timeout=20, dimensions=(40, 400)
        )  # fmt: skip
        self.child.sendline(setup.format(PROMPT))
        self.child.sendline("echo START''ED")
        self.child.expect("STARTED")
        self.child.expect_exact(PROMPT)

    def run(self, typed: str) -> str:
        """Type a line with a tab in it, send it, and return what the program was called with."""
        before, _, after = typed.partition("\t")
        self.child.send(before + "\t")
        self.child.send(after + "\r")
        self.child.expect(r"(\[[^\r\n]*\]) END")
        assert self.child.match is not None
        return str(self.child.match[1])

    def close(self) -> None:
        """End the shell."""
        self.child.close(force=True)


@pytest.fixture(params=("bash", "zsh"))
def shell(request: pytest.FixtureRequest, home_with_index: Home, tmp_path: Path) -> Iterator[Shell]:
    """A shell that is installed here."""
    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} isn't installed")
    folder = tmp_path / "shell"
    folder.mkdir()
    found = Shell(request.param, folder)
    yield found
    found.close()


def test_a_real_shell_completes(shell: Shell, home_with_index: Home) -> None:
    """Commands, decks, titles in and out of quotes, options, keys and queries become what the program gets."""
    assert shell.run("studydeck stud\t strat") == "[study][strat]"
    assert shell.run("studydeck study strat\t") == "[study][strategy]"
    assert shell.run("studydeck study Str\t") == "[study][Strategy and more]"
    assert shell.run('studydeck study "Str\t') == "[study][Strategy and more]"
    assert shell.run("studydeck log --card evil/road\tterm") == "[log][--card][evil/roadmap/term]"
    assert shell.run("studydeck cards tag:pl\t") == "[cards][tag:plain]"
    assert shell.run("studydeck study --minu\t5") == "[study][--minutes][5]"


def test_a_hostile_name_stays_one_word(shell: Shell, home_with_index: Home, tmp_path: Path) -> None:
    """A title of shell signs reaches the program as it is, and nothing of it is run."""
    assert shell.run("studydeck study \\$\t") == f"[study][{EVIL}]"
    assert not (tmp_path / "shell" / "hacked").exists()


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish isn't installed")
def test_fish_completes(home_with_index: Home, tmp_path: Path) -> None:
    """Fish tells by itself what would be completed, quoting it as it needs."""
    script = tmp_path / "script.fish"
    script.write_text(subprocess.run([sys.executable, "-m", "studydeck", "completion", "fish"], capture_output=True, text=True, check=True).stdout)  # fmt: skip
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "studydeck").write_text(f'#!/bin/sh\nexec {sys.executable} -m studydeck "$@"\n')
    (tools / "studydeck").chmod(0o755)

    def completed(line: str) -> list[str]:
        code = f"source {script}; complete -C {shlex.quote(line)}"
        environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
        done = subprocess.run(["fish", "--no-config", "-c", code], capture_output=True, text=True, check=True, env=environment)  # fmt: skip
        assert done.stderr == ""
        return done.stdout.splitlines()

    assert completed("studydeck study strat") == ["strategy\tStrategy and more"]
    assert completed("studydeck log --card evil/road") == ["evil/roadmap/\tdefinition"]
    assert any("hacked" in line for line in completed("studydeck study \\$"))
    assert not list(tmp_path.rglob("hacked"))
