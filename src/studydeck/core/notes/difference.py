"""A difference: two or more subjects compared by aspects, and what they have in common."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from studydeck.core.card import Answer, Asked, Face, Point, Row
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.kind import Common, Fault, Fields, Phrase
from studydeck.core.notes.masking import mask, says_something
from studydeck.core.notes.turns import one_of, shuffled
from studydeck.core.text import normalise, slug_for

MOST_SUBJECTS = 9
_FEWEST_SUBJECTS = 2
_FEWEST_SIDES = 2
_OVERVIEW_FROM = 3
_WHICH, _PLAIN, _OVERVIEW = range(3)


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


@dataclass(frozen=True, slots=True)
class Difference:
    """Subjects with their other names, aspects, and what is alike."""

    common: Common
    subjects: tuple[Phrase, ...]
    aspects: tuple[Aspect, ...]
    alike: tuple[Phrase, ...] = ()

    @property
    def prompt_side(self) -> str:
        """The subjects."""
        return _joined(self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """The subjects' names without their other names or marks."""
        return tuple(plain(subject.say) for subject in self.subjects)

    def cards(self) -> tuple[Face, ...]:
        """Return two cards per aspect, then the overview from three aspects up, then what is alike."""
        faces: list[Face] = []
        both = _joined(self.names)
        for aspect in self.aspects:
            answer = Answer(rows=self._rows(aspect))
            group = f"aspect/{aspect.slug}"
            if aspect.askable:
                prompt = f"{aspect.name}: whose is it?"
                faces.append(Face(f"which/{aspect.slug}", group, prompt, answer, aspect.label, _WHICH))
            prompt = f"How do {both} differ in {aspect.label}?"
            faces.append(Face(group, group, prompt, answer, aspect.label, _PLAIN))
        if len(self.aspects) >= _OVERVIEW_FROM:
            answer = Answer(items=tuple(aspect.name for aspect in self.aspects))
            prompt = f"In which aspects do {both} differ?"
            faces.append(Face("overview", "overview", prompt, answer, "overview", _OVERVIEW))
        if self.alike:
            says = tuple(phrase.say for phrase in self.alike)
            answer = Answer(says[0]) if len(says) == 1 else Answer(items=says)
            faces.append(Face("alike", "alike", f"What do {both} have in common?", answer, "in common", _PLAIN))
        return tuple(faces)

    def _rows(self, aspect: Aspect) -> tuple[Row, ...]:
        pairs = zip(self.names, aspect.sides, strict=True)
        return tuple(Row(name, side.say) for name, side in pairs if side is not None)

    def ask(self, face: Face, turn: int) -> Asked:
        """Return the card; a `which` card shows another side, and its options in another order, from turn to turn."""
        if face.order != _WHICH:
            return Asked(face.prompt, face.answer)
        aspect = next(aspect for aspect in self.aspects if face.name == f"which/{aspect.slug}")
        side = aspect.askable[one_of(len(aspect.askable), turn, self.prompt_side, face.name, "side")]
        order = shuffled(len(self.names), self.prompt_side, face.name, "order", turn)
        return Asked(
            face.prompt,
            face.answer,
            shown=aspect.shown[side],
            options=tuple(self.names[n] for n in order),
            right=frozenset({order.index(side)}),
            variant=f"side={side} order={''.join(map(str, order))}",
        )


def _joined(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _inside_a_sentence(name: str) -> str:
    """Return an aspect's name with a small first letter, unless it is an acronym or a proper name."""
    words = name.split()
    first = words[0]
    proper = any(word[0].isupper() for word in words[1:])
    return name if proper or not first[1:].islower() else name[0].lower() + name[1:]


class DifferenceKind:
    """Reads `difference`, `aspects` and `alike`."""

    name = "difference"
    key = "difference"
    fields = frozenset({"aspects", "alike"})
    sided = True

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Difference | None:
        """Return the difference, or None after a fault."""
        before = len(faults)
        subjects = _subjects(fields["difference"], faults)
        if len(faults) > before:
            return None
        known = {normalise(name): n for n, subject in enumerate(subjects) for name in (subject.say, *subject.alternatives)}
        aspects = _aspects(fields["aspects"], subjects, known, faults) if "aspects" in fields else ()
        alike = read.phrases(fields["alike"], ("alike",), faults, "`alike`", single=True) if "alike" in fields else ()
        if "aspects" not in fields and "alike" not in fields:
            faults.append(Fault((), "a difference needs `aspects`", "Write `aspects:` and beneath it `Name: [one, other]`."))
        points = _sided(common.points, subjects, known, faults)
        if any(fault.severity == "error" for fault in faults[before:]):
            return None
        return Difference(replace(common, points=points), subjects, aspects, alike)


def _subjects(value: Any, faults: list[Fault]) -> tuple[Phrase, ...]:
    hint = "Write `difference: [One thing, Another thing]`."
    if not isinstance(value, list):
        faults.append(Fault(("difference",), f"`difference` must be a list of subjects, not {read.shape(value)}", hint))
        return ()
    found: list[Phrase] = []
    names: list[str] = []
    for n, item in enumerate(value):
        subject = read.phrase(item, ("difference", n), faults, "a subject", "also")
        if subject is not None:
            for name in (subject.say, *subject.alternatives):
                read.differs(names, name, ("difference", n), faults, "`difference`")
            names += [subject.say, *subject.alternatives]
            found.append(subject)
    if len(value) < _FEWEST_SUBJECTS:
        faults.append(Fault(("difference",), "a difference needs at least two subjects", hint))
    if len(value) > MOST_SUBJECTS:
        message = f"{len(value)} subjects, but a digit chooses at most {MOST_SUBJECTS}"
        faults.append(Fault(("difference",), message, "Make several differences of it."))
    return tuple(found)


def _aspects(
    value: Any, subjects: tuple[Phrase, ...], known: Mapping[str, int], faults: list[Fault]
) -> tuple[Aspect, ...]:
    if not isinstance(value, Mapping) or not value:
        hint = "Write each as `Name: [one, other]`, without a dash."
        faults.append(Fault(("aspects",), f"`aspects` must be a mapping, not {read.shape(value)}", hint))
        return ()
    aspects: list[Aspect] = []
    taken: set[str] = set()
    hidden = tuple(name for subject in subjects for name in (subject.say, *subject.alternatives))
    for key, given in value.items():
        path = ("aspects", key)
        name = read.expect_text(key, path, faults, "an aspect's name")
        read.differs((other.name for other in aspects), name, path, faults, "`aspects`")
        sides = _sides(given, path, subjects, known, faults)
        if not name or sides is None:
            continue
        slug = slug_for(plain(name), taken)
        taken.add(slug)
        aspect = Aspect(name, slug, sides, _shown(sides, hidden))
        if not aspect.askable:
            message = "without the subjects' names these sides can't be told apart, so there is no `which` card"
            faults.append(Fault(path, message, "Say in each side what is special about it.", "warning", on_key=True))
        aspects.append(aspect)
    return tuple(aspects)


def _sides(
    value: Any, path: tuple[str, ...], subjects: tuple[Phrase, ...], known: Mapping[str, int], faults: list[Fault]
) -> tuple[Phrase | None, ...] | None:
    """Return one side per subject, from a list in their order or from a mapping by name."""
    before = len(faults)
    sides: list[Phrase | None] = [None] * len(subjects)
    if isinstance(value, Mapping):
        _sides_by_name(value, path, subjects, known, sides, faults)
    elif not isinstance(value, list):
        hint = f"Write `[{', '.join('...' for _ in subjects)}]`, in the order of the subjects."
        faults.append(Fault(path, f"`{read.shortened(path[-1])}` needs one value for each subject", hint))
    elif len(value) != len(subjects):
        message = f"`{read.shortened(path[-1])}` has {len(value)} values for {len(subjects)} subjects"
        faults.append(Fault(path, message, read.COMMA_HINT if len(value) > len(subjects) else _missing_hint(subjects)))
    else:
        sides = [read.phrase(item, (*path, n), faults, "a side") for n, item in enumerate(value)]
    return tuple(sides) if len(faults) == before else None


def _missing_hint(subjects: tuple[Phrase, ...]) -> str:
    if len(subjects) <= _FEWEST_SIDES:
        return ""
    return f"Name them where one is missing: {{{subjects[0].say}: ..., {subjects[-1].say}: ...}}."


def _sides_by_name(
    value: Mapping[str, Any],
    path: tuple[str, ...],
    subjects: tuple[Phrase, ...],
    known: Mapping[str, int],
    sides: list[Phrase | None],
    faults: list[Fault],
) -> None:
    before = len(faults)
    for name, item in value.items():
        n = known.get(normalise(name))
        if n is None:
            hint = read.nearest(name, (subject.say for subject in subjects)) or f"The subjects: {_quoted(subjects)}."
            faults.append(Fault((*path, name), f"`{read.shortened(name)}` is no subject of this difference", hint, on_key=True))
        elif sides[n] is not None:
            faults.append(Fault((*path, name), f"a second side for `{subjects[n].say}`", on_key=True))
        else:
            sides[n] = read.phrase(item, (*path, name), faults, "a side")
    if len(faults) == before and sum(side is not None for side in sides) < _FEWEST_SIDES:
        faults.append(Fault(path, f"`{read.shortened(path[-1])}` needs a side for at least two subjects", on_key=True))


def _quoted(subjects: tuple[Phrase, ...]) -> str:
    return ", ".join(f"`{subject.say}`" for subject in subjects)


def _shown(sides: tuple[Phrase | None, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the sides with all names hidden; empty where nothing is left, or two are the same."""
    masked = [mask(side.say, names) if side is not None else "" for side in sides]
    forms = [normalise(plain(text)) for text in masked]
    return tuple(
        text if says_something(text) and forms.count(form) == 1 else ""
        for text, form in zip(masked, forms, strict=True)
    )


def _sided(
    points: tuple[Point, ...], subjects: tuple[Phrase, ...], known: Mapping[str, int], faults: list[Fault]
) -> tuple[Point, ...]:
    """Return the points with their sides by the subjects' first names."""
    found: list[Point] = []
    for n, point in enumerate(points):
        owner = known.get(normalise(point.side))
        if point.side and owner is None:
            hint = read.nearest(point.side, (subject.say for subject in subjects)) or f"The subjects: {_quoted(subjects)}."
            message = f"`{read.shortened(point.side)}` is no subject of this difference"
            faults.append(Fault(("points", n, "side"), message, hint))
        found.append(replace(point, side=plain(subjects[owner].say)) if owner is not None else point)
    return tuple(found)


DIFFERENCE = DifferenceKind()
