"""What changes from one showing of a card to the next, and comes out the same whenever it is worked out."""

from hashlib import blake2b


def shuffled(count: int, *seed: str | int) -> tuple[int, ...]:
    """Return the numbers below `count` in an order that the seed alone decides, on every machine."""
    text = "\0".join(map(str, seed))
    return tuple(sorted(range(count), key=lambda n: _number(f"{text}\0{n}")))


def one_of(count: int, turn: int, *seed: str | int) -> int:
    """Return a number below `count`: each comes once in every `count` turns, in an order that changes."""
    return shuffled(count, *seed, turn // count)[turn % count]


def _number(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
