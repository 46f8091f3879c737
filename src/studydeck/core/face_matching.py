"""Which card of a note that was edited is which: a renamed aspect or a mended gap keeps its progress."""

import re
from collections.abc import Callable, Container, Hashable, Mapping

from studydeck.core.note_identity import NoteRecord
from studydeck.core.text import normalise


def match_faces(record: NoteRecord, faces: Mapping[str, str]) -> dict[str, str]:
    """Return the origin of each face of a note that is known: the face under which its progress is kept.

    A face of the same name is the same; else the same answer, or the same place in the sentence, or nearly the
    same answer, where no other comes near. Names that go with another origin than themselves are kept for ever, so
    that a former name still finds its card.

    Args:
        record: how the note was known.
        faces: each face now, with the text that answers it.
    """
    old = {name: record.origins.get(name, name) for name in record.faces}
    origins: dict[str, str] = {}
    left_old, left_new = dict(record.faces), dict(faces)

    def take(name: str, before: str) -> None:
        origins[name] = old[before]
        del left_old[before], left_new[name]

    for name, before in _swapped_gaps(left_old, left_new):
        take(name, before)
    for name in [name for name in left_new if name in left_old]:
        take(name, name)
    for alike in (_same_answer, _same_sentence, _same_words):
        for name, before in _one_to_one(left_old, left_new, alike):
            take(name, before)
    for name, before in _nearly_same(left_old, left_new):
        take(name, before)
    used = {*origins.values(), *old.values()}  # nor is what a face had that just vanished under another name
    for name in left_new:
        origin = record.origins.get(name, name)
        if origin in used:
            origin = _fresh_origin(name, used | set(record.origins.values()))
        origins[name] = origin
        used.add(origin)
    former = {name: origin for name, origin in record.origins.items() if name not in faces}
    former |= {name: old[name] for name in record.faces if name not in faces and old[name] != name}
    return {**former, **{name: origin for name, origin in origins.items() if name != origin}}


_WORD = re.compile(r"[^\s.,;:!?]*\w[^\s.,;:!?]*")  # with its signs: -5 is not 5; the dash of an item is none
# They have the same answers as others of their note, and ask another thing.
_OF_DIFFERENCES = frozenset({"aspect", "which", "overview", "alike"})


def _fresh_origin(name: str, used: Container[str]) -> str:
    count = 2
    while f"{name}~{count}" in used:
        count += 1
    return f"{name}~{count}"


def _family(name: str) -> str:
    return name.partition("/")[0]


_IN_FULL = "\nIn full: "


def _gap(name: str, text: str) -> str:
    """Return what is missing on a gap's card; the answer of another card as it is."""
    return normalise(text.partition(_IN_FULL)[0] if _family(name) == "cloze" else text)


def _same_answer(name: str, text: str) -> Hashable:
    return (_family(name), _gap(name, text))


def _same_words(name: str, text: str) -> Hashable:
    """Return what answers a card, whatever its name: a question that became a definition has the same answer."""
    return None if _family(name) in _OF_DIFFERENCES else tuple(_WORD.findall(_gap(name, text))) or None


def _same_sentence(name: str, text: str) -> Hashable:
    """Return the sentence around a gap: another word in the same place is a gap that was mended."""
    gap, _, sentence = text.partition(_IN_FULL)
    if _family(name) != "cloze" or sentence.count(gap) != 1:
        return None
    before, _, after = sentence.partition(gap)
    return (normalise(before), normalise(after))


def _swapped_gaps(old: Mapping[str, str], new: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the gaps of a sentence whose numbers were exchanged: what is missing tells which card it is, not `c1`."""
    found = []
    for name, before in _one_to_one(old, new, _same_answer):
        numbered = name.removeprefix("cloze/").isdigit() and before.removeprefix("cloze/").isdigit()
        if numbered and name != before and name in old and before in new:
            found.append((name, before))
    return found


def _one_to_one(
    old: Mapping[str, str], new: Mapping[str, str], key_of: Callable[[str, str], Hashable]
) -> list[tuple[str, str]]:
    """Return (new, old) faces that alone have the same key."""
    before: dict[Hashable, list[str]] = {}
    after: dict[Hashable, list[str]] = {}
    for name, text in old.items():
        before.setdefault(key_of(name, text), []).append(name)
    for name, text in new.items():
        after.setdefault(key_of(name, text), []).append(name)
    return [
        (names[0], before[key][0])
        for key, names in after.items()
        if key is not None and len(names) == 1 and len(before.get(key, ())) == 1
    ]


def _nearly_same(old: Mapping[str, str], new: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return (new, old) faces whose answers surely are one, mended, where no other comes near."""
    if not old or not new:
        return []
    from studydeck.core.likeness import MARGIN, Comparer, text_for

    texts = {("old", name): text_for(_gap(name, text), "") for name, text in old.items()}
    texts |= {("new", name): text_for(_gap(name, text), "") for name, text in new.items()}
    comparer = Comparer(texts.values())
    ranked = []
    for before in old:
        for name in new:
            if _family(before) == _family(name):
                likeness = comparer.compare(texts["old", before], texts["new", name])
                ranked.append((-likeness.score, before, name, likeness.sure))
    ranked.sort()
    found: list[tuple[str, str]] = []
    for score, before, name, sure in ranked:
        rivals = [other for other in ranked if (other[1] == before) != (other[2] == name)]
        if sure and all(other[0] >= score + MARGIN for other in rivals):
            found.append((name, before))
    return found
