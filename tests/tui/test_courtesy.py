"""Long work in a thread steps back while keys are pressed."""

import sys

from studydeck.tui import courtesy
from studydeck.tui.courtesy import Courtesy, short_turns


class Time:
    """A stopwatch that moves only while somebody waits."""

    def __init__(self):
        self.at = 100.0

    def __call__(self):
        """Return the seconds."""
        return self.at

    def wait(self, seconds):
        """Wait."""
        self.at += seconds


def test_long_work_waits_for_keys_and_goes_on_all_the_same(monkeypatch):
    """Short work never waits; long work waits until the key is done, and for no key for ever."""
    time = Time()
    monkeypatch.setattr(courtesy, "elapsed", time)
    shown = Courtesy()
    monkeypatch.setattr(shown, "_never", time)
    step_back = shown.towards_keys()
    shown.pressed()
    step_back()
    assert time.at == 100.0  # it had only begun
    time.at = 101.0
    step_back()
    assert time.at == 101.0  # no key since
    shown.pressed()
    step_back()
    assert 101.14 < time.at < 101.17
    monkeypatch.setattr(time, "wait", lambda seconds: (Time.wait(time, seconds), shown.pressed()))
    shown.pressed()
    before = time.at
    step_back()
    assert 0.55 < time.at - before < 0.65  # somebody holds a key down


def test_threads_take_short_turns_only_while_the_screen_is_open():
    """What was set before is set again."""
    before = sys.getswitchinterval()
    with short_turns():
        assert sys.getswitchinterval() < before / 5
    assert sys.getswitchinterval() == before


async def test_every_key_counts(launch, sample):
    """The application notes keys and the mouse."""
    async with launch() as trial:
        trial.app.courtesy._quiet_until = 0.0
        await trial.press("down")
        assert trial.app.courtesy._quiet_until > 0
