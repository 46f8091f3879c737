"""A difference: two or more subjects compared by aspects, and what they have in common."""

from dataclasses import dataclass, replace

from studydeck.core.card import Answer, Asked, Face, Row
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.comparison import Aspect, read_aspects, read_sides_of_points, read_subjects
from studydeck.core.notes.kind import Common, Fault, Fields, Phrase
from studydeck.core.notes.turns import one_of, shuffled

_OVERVIEW_FROM = 3
_WHICH, _PLAIN, _OVERVIEW = range(3)


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
                prompt = f"{aspect.name}: whose is this?"
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


class DifferenceKind:
    """Reads `difference`, `aspects` and `alike`."""

    name = "difference"
    key = "difference"
    fields = frozenset({"aspects", "alike"})
    sided = True

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Difference | None:
        """Return the difference, or None after a fault."""
        before = len(faults)
        subjects = read_subjects(fields["difference"], faults)
        if len(faults) > before:
            return None
        aspects = read_aspects(fields["aspects"], subjects, faults) if "aspects" in fields else ()
        alike = read.phrases(fields["alike"], ("alike",), faults, "`alike`", single=True) if "alike" in fields else ()
        if "aspects" not in fields and "alike" not in fields:
            hint = "Write `aspects:` and beneath it `Name: [one, other]`."
            faults.append(Fault((), "a difference needs `aspects`", hint, missing=("aspects", "alike")))
        points = read_sides_of_points(common.points, subjects, faults)
        if any(fault.severity == "error" for fault in faults[before:]):
            return None
        return Difference(replace(common, points=points), subjects.phrases, aspects, alike)


DIFFERENCE = DifferenceKind()
