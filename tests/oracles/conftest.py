"""Other implementations, found or reported absent, and the random histories all of them are given.

An absent oracle skips its tests, or fails them where STUDYDECK_REQUIRE_ORACLES=1 (our CI), so that none is lost unseen.
"""

import importlib
import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import NoReturn

import pytest

from studydeck.core.memory import DEFAULT_PARAMETERS, HIGHEST_PARAMETERS, LOWEST_PARAMETERS, Parameters

SEED = 20_260_727
HISTORIES = 1_000
SETS_OF_PARAMETERS = 5


@dataclass(frozen=True, slots=True)
class History:
    """One card's answers: pairs of a rating and the study days since the answer before; the first span is 0."""

    parameters: Parameters
    reviews: tuple[tuple[int, int], ...]


def absent(reason: str) -> NoReturn:
    """Skip a test whose oracle is missing, or fail it where oracles are required."""
    if os.environ.get("STUDYDECK_REQUIRE_ORACLES") == "1":
        pytest.fail(f"{reason}, and STUDYDECK_REQUIRE_ORACLES=1 asks for it")
    pytest.skip(reason)


def oracle(name: str) -> ModuleType:
    """Return another implementation's package."""
    try:
        return importlib.import_module(name)
    except ImportError:
        absent(f"the oracle {name} is not installed")


@pytest.fixture(scope="session")
def report_absent() -> Callable[[str], NoReturn]:
    """Return what a test calls when its oracle turns out not to be there."""
    return absent


@pytest.fixture(scope="session")
def py_fsrs() -> ModuleType:
    """Return py-fsrs."""
    return oracle("fsrs")


@pytest.fixture(scope="session")
def fsrs_rs() -> ModuleType:
    """Return the Python binding of fsrs-rs."""
    return oracle("fsrs_rs_python")


@pytest.fixture(scope="session")
def anki() -> ModuleType:
    """Return anki with its Collection loaded."""
    oracle("anki.collection")
    return oracle("anki")


@pytest.fixture(scope="session")
def histories() -> tuple[History, ...]:
    """Return 1,000 histories, a fifth with the default parameters, the rest with four random sets."""
    choice = random.Random(SEED)
    sets = [Parameters()] + [_near_the_defaults(choice) for _ in range(SETS_OF_PARAMETERS - 1)]
    return tuple(History(sets[n % len(sets)], _reviews(choice)) for n in range(HISTORIES))


def _near_the_defaults(choice: random.Random) -> Parameters:
    bounds = zip(DEFAULT_PARAMETERS, LOWEST_PARAMETERS, HIGHEST_PARAMETERS, strict=True)
    values = [min(max(value * choice.uniform(0.7, 1.3), low), high) for value, low, high in bounds]
    values[:4] = sorted(values[:4])
    return Parameters(tuple(values))


def _reviews(choice: random.Random) -> tuple[tuple[int, int], ...]:
    reviews = [(choice.choice((1, 2, 3, 3, 4)), 0)]
    reach = 1.0
    for _ in range(choice.randrange(24)):
        reach = min(reach * choice.uniform(0.9, 2.5), 700.0)
        span = 0 if choice.random() < 0.25 else 1 + int(choice.random() * reach)
        reviews.append((choice.choices((1, 2, 3, 4), (20, 15, 50, 15))[0], span))
    return tuple(reviews)
