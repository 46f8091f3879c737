"""Which pairs of notes are worth comparing: the work grows with the number of notes, not with its square."""

from collections import Counter
from collections.abc import Iterator, Sequence

from studydeck.core.likeness import Text
from studydeck.core.likeness import stem as stem_of

_POSTINGS = 400  # how many places of its words are looked at for each note, rarest words first
_CANDIDATES = 6
_NEAR_IN_LETTERS = 65  # of 100
_MOST_LETTER_PAIRS = 4_000_000


def candidates(known: Sequence[Text], found: Sequence[Text]) -> Iterator[tuple[int, int]]:
    """Yield the pairs (known, found) that are worth comparing: those that share rare words, or nearly all letters.

    The work grows with the number of notes, not with its square.
    """
    pairs: set[tuple[int, int]] = set()
    known_words, found_words = [_stems(text) for text in known], [_stems(text) for text in found]
    places = _places(known_words)
    rarity = {stem: len(numbers) for stem, numbers in places.items()}
    lonely = []
    for number, stems in enumerate(found_words):
        best = _nearest(stems, places, rarity)
        pairs.update((other, number) for other in best)
        if not best:
            lonely.append(number)
    backwards = _places(found_words)
    rarity = {stem: len(numbers) for stem, numbers in backwards.items()}
    for number, stems in enumerate(known_words):
        pairs.update((number, other) for other in _nearest(stems, backwards, rarity))
    if len(lonely) * len(known) <= _MOST_LETTER_PAIRS:
        pairs.update(_near_in_letters(known, found, lonely))
    yield from sorted(pairs)


def _stems(text: Text) -> frozenset[str]:
    return frozenset(stem_of(word) for word in (*text.prompt, *text.answer))


def _places(notes: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for number, stems in enumerate(notes):
        for stem in stems:
            places.setdefault(stem, []).append(number)
    return places


def _nearest(stems: frozenset[str], places: dict[str, list[int]], rarity: dict[str, int]) -> list[int]:
    scores: Counter[int] = Counter()
    looked = 0
    for stem in sorted((stem for stem in stems if stem in places), key=lambda word: (rarity[word], word)):
        looked += rarity[stem]
        if looked > _POSTINGS and scores:
            break
        for number in places[stem][:_POSTINGS]:
            scores[number] += 1 / rarity[stem]  # type: ignore[assignment]
    return [number for number, _score in sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:_CANDIDATES]]


def _near_in_letters(known: Sequence[Text], found: Sequence[Text], lonely: Sequence[int]) -> Iterator[tuple[int, int]]:
    if not lonely:
        return
    from rapidfuzz import fuzz, process

    prompts = [" ".join(text.prompt) for text in known]
    for number in lonely:
        prompt = " ".join(found[number].prompt)
        for _text, _score, other in process.extract(
            prompt, prompts, scorer=fuzz.ratio, limit=_CANDIDATES, score_cutoff=_NEAR_IN_LETTERS
        ):
            yield other, number
