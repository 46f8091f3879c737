"""A search that is kept changes one line of the settings, and nothing else of them."""

from collections.abc import Iterator

import pytest

from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.settings import read_settings, template
from studydeck.services.studying import study_sets
from tests.conftest import Home

OWN = b"""# mine\r
[study]   # how much\r
new_per_day = 7\r
\r
[sets]\r
"hard ones" = 'is:due lapses:>2'   # for Sundays\r
exam = "tag:exam"\r
\r
[deck.d]\r
retention = 0.95"""


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Open a library without decks."""
    with home.open() as opened:
        yield opened


def write(library: Library, data: bytes) -> None:
    """Put bytes into the settings file, and read them."""
    library.places.settings.write_bytes(data)
    library.settings = read_settings(library.places.settings)


def test_new_set_is_one_more_line(library: Library) -> None:
    """Behind the table's head; every other byte stays, line ends too."""
    write(library, OWN)
    study_sets.save(library, 'My "best"', r'a\b "in order"')
    line = rb'"My \"best\"" = "a\\b \"in order\""' + b"\r\n"
    assert library.places.settings.read_bytes() == OWN.replace(b"[sets]\r\n", b"[sets]\r\n" + line)
    assert read_settings(library.places.settings) == library.settings
    assert library.settings.sets['My "best"'] == r'a\b "in order"'


@pytest.mark.parametrize(
    ("name", "before"),
    (("hard ones", b"\"hard ones\" = 'is:due lapses:>2'   # for Sundays"), ("exam", b'exam = "tag:exam"')),
)
def test_set_of_the_same_name_is_replaced(library: Library, name: str, before: bytes) -> None:
    """In its line, however its name is quoted."""
    write(library, OWN)
    study_sets.save(library, name, "tag:new")
    assert library.places.settings.read_bytes() == OWN.replace(before, f'"{name}" = "tag:new"'.encode())
    assert library.settings.sets[name] == "tag:new"


def test_set_is_removed(library: Library) -> None:
    """With its line alone."""
    write(library, OWN)
    study_sets.remove(library, "exam")
    assert library.places.settings.read_bytes() == OWN.replace(b'exam = "tag:exam"\r\n', b"")
    assert list(library.settings.sets) == ["hard ones"]
    with pytest.raises(StudydeckError, match="no set `exam`"):
        study_sets.remove(library, "exam")


@pytest.mark.parametrize("before", (b"", b"[study]\nnew_per_day = 3", template().encode()))
def test_table_is_begun_where_there_is_none(library: Library, before: bytes) -> None:
    """At the end, after a missing line end; the template's comments stay comments."""
    write(library, before)
    study_sets.save(library, "exam", "tag:exam")
    after = library.places.settings.read_bytes()
    assert after.startswith(before)
    assert read_settings(library.places.settings).sets == {"exam": "tag:exam"}


def test_way_of_writing_that_no_line_can_change_is_refused(library: Library) -> None:
    """And the file stays as it is."""
    text = b'sets = { exam = "tag:exam" }\n'
    write(library, text)
    with pytest.raises(StudydeckError, match="cannot change by one line"):
        study_sets.save(library, "more", "tag:x")
    assert library.places.settings.read_bytes() == text


@pytest.mark.parametrize(("name", "query"), (("", "tag:x"), ("n" * 81, "tag:x"), ("n", "  "), ("n", "tag:(")))
def test_bad_name_or_search_is_refused(library: Library, name: str, query: str) -> None:
    """Nothing is written."""
    write(library, OWN)
    with pytest.raises(StudydeckError):
        study_sets.save(library, name, query)
    assert library.places.settings.read_bytes() == OWN


def test_unknown_set_names_those_there_are(library: Library) -> None:
    """With upper and lower case taken alike."""
    write(library, OWN)
    assert study_sets.query_of(library, "EXAM") == "tag:exam"
    with pytest.raises(StudydeckError) as error:
        study_sets.query_of(library, "nothing")
    assert "`hard ones`" in error.value.hint
