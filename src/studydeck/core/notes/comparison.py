"""Subjects, and the aspects in which they differ: what a difference is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from studydeck.core.card import Point
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.kind import Fault, Path, Phrase
from studydeck.core.notes.masking import mask, says_something
from studydeck.core.text import normalise, slug_for

MOST_SUBJECTS = 9
_FEWEST_SUBJECTS = 2
_FEWEST_SIDES = 2


@dataclass(frozen=True, slots=True)
class Aspect:
    """One respect in which the subjects differ: a side for each, None where a subject has none.

    Attributes:
        name: as the author wrote it.
        slug: the last part of its cards' keys.
        sides: one per subject, in their order.
        shown: the sides with every subject's name hidden; empty where the side can't be told from another one.
    """

    name: str
    slug: str
    sides: tuple[Phrase | None, ...]
    shown: tuple[str, ...]

    @property
    def label(self) -> str:
        """The name as it stands inside a sentence."""
        return _inside_a_sentence(self.name)

    @property
    def askable(self) -> tuple[int, ...]:
        """The subjects whose side tells whose it is; none where fewer than two do."""
        found = tuple(n for n, text in enumerate(self.shown) if text)
        return found if len(found) >= _FEWEST_SIDES else ()


def _inside_a_sentence(name: str) -> str:
    """Return an aspect's name with a small first letter, unless it is an acronym or a proper name."""
    words = name.split()
    first = words[0]
    proper = any(word[0].isupper() for word in words[1:])
    return name if proper or not first[1:].islower() else name[0].lower() + name[1:]


@dataclass(frozen=True, slots=True)
class Subjects:
    """What is compared, found by any of its names."""

    phrases: tuple[Phrase, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of every subject."""
        return tuple(name for phrase in self.phrases for name in (phrase.say, *phrase.alternatives))

    def owner(self, name: str) -> int | None:
        """Return the number of the subject that the name means, in any case."""
        form = normalise(name)
        for n, phrase in enumerate(self.phrases):
            if form in map(normalise, (phrase.say, *phrase.alternatives)):
                return n
        return None

    def stranger(self, name: str, path: Path, *, on_key: bool) -> Fault:
        """Return the fault of a name that no subject has."""
        known = tuple(phrase.say for phrase in self.phrases)
        hint = read.nearest(name, known) or f"The subjects: {', '.join(f'`{subject}`' for subject in known)}."
        return Fault(path, f"`{read.shortened(name)}` is no subject of this difference", hint, on_key=on_key)


def read_subjects(value: Any, faults: list[Fault]) -> Subjects:
    """Return the subjects of a difference: at least two, all of their names different."""
    hint = "Write `difference: [One thing, Another thing]`."
    if not isinstance(value, list):
        faults.append(Fault(("difference",), f"`difference` must be a list of subjects, not {read.shape(value)}", hint))
        return Subjects(())
    found: list[Phrase] = []
    names: set[str] = set()
    for n, item in enumerate(value):
        subject = read.phrase(item, ("difference", n), faults, "a subject", "also")
        if subject is not None:
            for name in (subject.say, *subject.alternatives):
                read.differs(names, name, ("difference", n), faults, "`difference`")
            found.append(subject)
    if len(value) < _FEWEST_SUBJECTS:
        faults.append(Fault(("difference",), "a difference needs at least two subjects", hint))
    if len(value) > MOST_SUBJECTS:
        message = f"{len(value)} subjects, but a digit chooses at most {MOST_SUBJECTS}"
        faults.append(Fault(("difference",), message, "Make several differences of it."))
    return Subjects(tuple(found))


def read_aspects(value: Any, subjects: Subjects, faults: list[Fault]) -> tuple[Aspect, ...]:
    """Return the aspects, each with a side for at least two subjects."""
    if not isinstance(value, Mapping) or not value:
        hint = "Write each as `Name: [one, other]`, without a dash."
        faults.append(Fault(("aspects",), f"`aspects` must be a mapping, not {read.shape(value)}", hint))
        return ()
    aspects: list[Aspect] = []
    taken: set[str] = set()
    seen: set[str] = set()
    for key, given in value.items():
        path = ("aspects", key)
        name = read.expect_text(key, path, faults, "an aspect's name")
        read.differs(seen, name, path, faults, "`aspects`")
        sides = _sides(given, path, subjects, faults)
        if not name or sides is None:
            continue
        slug = slug_for(plain(name), taken)
        taken.add(slug)
        aspect = Aspect(name, slug, sides, _shown(sides, subjects.names))
        if not aspect.askable:
            message = "without the subjects' names these sides can't be told apart, so there is no `which` card"
            faults.append(Fault(path, message, "Say in each side what is special about it.", "warning", on_key=True))
        aspects.append(aspect)
    return tuple(aspects)


def _sides(value: Any, path: Path, subjects: Subjects, faults: list[Fault]) -> tuple[Phrase | None, ...] | None:
    """Return one side per subject, from a list in their order or from a mapping by name."""
    before = len(faults)
    count, name = len(subjects.phrases), read.shortened(str(path[-1]))
    sides: list[Phrase | None] = []
    if isinstance(value, Mapping):
        sides = _sides_by_name(value, path, subjects, faults)
    elif not isinstance(value, list):
        hint = f"Write `[{', '.join(['...'] * count)}]`, in the order of the subjects."
        faults.append(Fault(path, f"`{name}` needs one value for each subject", hint))
    elif len(value) != count:
        hint = read.COMMA_HINT if len(value) > count else _missing_hint(subjects)
        faults.append(Fault(path, f"`{name}` has {_counted(len(value), 'value')} for {count} subjects", hint))
    else:
        sides = [read.phrase(item, (*path, n), faults, "a side") for n, item in enumerate(value)]
    return tuple(sides) if len(faults) == before else None


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _missing_hint(subjects: Subjects) -> str:
    if len(subjects.phrases) <= _FEWEST_SIDES:
        return ""
    first, last = subjects.phrases[0].say, subjects.phrases[-1].say
    return f"Name them where one is missing: {{{first}: ..., {last}: ...}}."


def _sides_by_name(
    value: Mapping[str, Any], path: Path, subjects: Subjects, faults: list[Fault]
) -> list[Phrase | None]:
    before = len(faults)
    sides: list[Phrase | None] = [None] * len(subjects.phrases)
    for name, item in value.items():
        n = subjects.owner(name)
        if n is None:
            faults.append(subjects.stranger(name, (*path, name), on_key=True))
        elif sides[n] is not None:
            faults.append(Fault((*path, name), f"a second side for `{subjects.phrases[n].say}`", on_key=True))
        else:
            sides[n] = read.phrase(item, (*path, name), faults, "a side")
    if len(faults) == before and sum(side is not None for side in sides) < _FEWEST_SIDES:
        message = f"`{read.shortened(str(path[-1]))}` needs a side for at least two subjects"
        faults.append(Fault(path, message, on_key=True))
    return sides


def _shown(sides: tuple[Phrase | None, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the sides with all names hidden; empty where nothing is left, or two are the same."""
    masked = [mask(side.say, names) if side is not None else "" for side in sides]
    forms = [normalise(plain(text)) for text in masked]
    return tuple(
        text if says_something(text) and forms.count(form) == 1 else ""
        for text, form in zip(masked, forms, strict=True)
    )


def read_sides_of_points(points: tuple[Point, ...], subjects: Subjects, faults: list[Fault]) -> tuple[Point, ...]:
    """Return the points with each `side` replaced by the first name of the subject it means."""
    found: list[Point] = []
    for n, point in enumerate(points):
        owner = subjects.owner(point.side) if point.side else None
        if point.side and owner is None:
            faults.append(subjects.stranger(point.side, ("points", n, "side"), on_key=False))
        found.append(replace(point, side=plain(subjects.phrases[owner].say)) if owner is not None else point)
    return tuple(found)
