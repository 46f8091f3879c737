"""Which files are decks."""

import os
import subprocess
import sys

import pytest

from studydeck.deckfiles.finder import find

POSIX = pytest.mark.skipif(os.name == "nt", reason="needs links and permissions of POSIX")


def touch(path):
    """Write an empty deck with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("notes:\n")


def names(found):
    """Return the paths of decks as crumbs and name."""
    return ["/".join((*file.breadcrumbs, file.path.name)) for file in found]


def test_recursive_and_natural(tmp_path):
    """Decks of all folders are found, and 2 comes before 10."""
    for name in ("b/deck 10.yaml", "b/deck 2.yml", "a.yaml", "C/x.YAML", "c/y.yaml"):
        touch(tmp_path / name)
    found, problems = find([(tmp_path, False)])
    assert not problems
    expected = ["a.yaml", "b/deck 2.yml", "b/deck 10.yaml", "C/x.YAML", "c/y.yaml"]
    assert names(found) == expected


def test_folders_keep_their_order_and_mark(tmp_path):
    """The first folder's decks come first, and each knows whether it is bundled."""
    touch(tmp_path / "z" / "one.yaml")
    touch(tmp_path / "a" / "two.yaml")
    found, _ = find([(tmp_path / "z", False), (tmp_path / "a", True)])
    assert [(file.path.stem, file.bundled) for file in found] == [("one", False), ("two", True)]


def test_stamp(tmp_path):
    """A deck file carries the size and time that tell whether it changed."""
    touch(tmp_path / "a.yaml")
    (file,) = find([(tmp_path, False)])[0]
    status = (tmp_path / "a.yaml").stat()
    assert (file.size, file.mtime_ns) == (status.st_size, status.st_mtime_ns)


def test_what_is_no_deck(tmp_path):
    """Hidden files and folders, backups and other files are left out; a folder named x.yaml is a folder."""
    for name in (".hidden.yaml", ".git/x.yaml", "#a.yaml#", "a.yaml~", "~$a.yaml", ".#a.yaml", "a.txt", "yaml"):
        touch(tmp_path / name)
    touch(tmp_path / "x.yaml" / "inner.yaml")
    found, problems = find([(tmp_path, False)])
    assert names(found) == ["x.yaml/inner.yaml"]
    assert not problems


def test_a_missing_folder_holds_nothing(tmp_path):
    """A deck folder that doesn't exist is no problem."""
    assert find([(tmp_path / "none", False)]) == ([], [])


def test_a_file_as_folder(tmp_path):
    """A deck folder that is a file is a problem."""
    touch(tmp_path / "file")
    found, problems = find([(tmp_path / "file", False)])
    assert not found
    assert "not a folder" in problems[0].message


@POSIX
def test_links(tmp_path):
    """A dangling or looping link is a problem; a link back to a folder above is followed no further."""
    touch(tmp_path / "a.yaml")
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere.yaml")
    (tmp_path / "self.yaml").symlink_to(tmp_path / "self.yaml")
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "up").symlink_to(tmp_path)
    found, problems = find([(tmp_path, False)])
    assert names(found) == ["a.yaml"]
    assert sorted(problem.file.rsplit("/", 1)[1] for problem in problems) == ["gone.yaml", "self.yaml"]


@POSIX
def test_a_folder_reached_twice_is_read_once(tmp_path):
    """A linked folder doesn't double its decks."""
    touch(tmp_path / "real" / "a.yaml")
    (tmp_path / "also").symlink_to(tmp_path / "real")
    assert len(find([(tmp_path, False)])[0]) == 1


@POSIX
def test_a_pipe_is_not_read(tmp_path):
    """Something that is no file is a problem, and nobody waits for it."""
    os.mkfifo(tmp_path / "pipe.yaml")
    found, problems = find([(tmp_path, False)])
    assert not found
    assert "neither" in problems[0].message


@POSIX
def test_no_permission(tmp_path, monkeypatch):
    """A folder that can't be read is a problem, and the others are found."""
    touch(tmp_path / "a.yaml")
    touch(tmp_path / "locked" / "b.yaml")
    real = os.scandir

    def refuse(path):
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)  # root may read everything, so the refusal is played
    found, problems = find([(tmp_path, False)])
    assert names(found) == ["a.yaml"]
    assert "permission" in problems[0].message


def test_it_is_cheap(tmp_path, monkeypatch):
    """Each folder is listed once and no file is opened: this runs at each start."""
    for n in range(100):
        touch(tmp_path / f"folder {n % 10}" / f"deck {n}.yaml")
    listed = []
    real = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: listed.append(path) or real(path))
    monkeypatch.setattr("builtins.open", lambda *_, **__: pytest.fail("a file was opened"))
    found, _ = find([(tmp_path, False)])
    assert len(found) == 100
    assert len(listed) == len(set(listed)) == 11


def test_it_needs_no_yaml():
    """Looking for decks doesn't load the YAML library."""
    code = "import sys, studydeck.deckfiles.finder; print('yaml' in sys.modules, 'difflib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == [
        "False",
        "False",
    ]
