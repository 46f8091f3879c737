"""What holds first and what holds from then on: `closed until noon` isn't `noon until closed`."""

from collections.abc import Sequence

from studydeck.core.grading.words.tokens import Token

_FIRST_BEFORE = frozenset(("until", "till", "before"))
_FIRST_BEHIND = frozenset(("after", "once"))
_POINTING = frozenset(("then", "now", "that", "this"))  # until then: what it points at stands in another sentence
JOINTS = _FIRST_BEFORE | _FIRST_BEHIND


def joint_in(tokens: Sequence[Token]) -> int:
    """Return where the one word stands that joins what comes first to what comes then, or -1."""
    places = [n for n, token in enumerate(tokens) if token.word in JOINTS]
    if len(places) != 1 or places[0] + 1 == len(tokens) or tokens[places[0] + 1].word in _POINTING:
        return -1
    return places[0]


def parts(tokens: Sequence[Token], joint: int) -> tuple[range, range]:
    """Return what comes first and what comes then, each as it stands beside the joint.

    What stands behind the joint goes to the end of its clause; where the joint opens the sentence, the other part follows.
    """
    last = joint + 1
    while last < len(tokens) and tokens[last].piece == tokens[joint].piece and tokens[last].word not in ("and", "but"):
        last += 1
    first = joint
    while first > 0 and tokens[first - 1].sentence == tokens[joint].sentence:
        first -= 1
    opens = first == joint
    end = last
    while opens and end < len(tokens) and tokens[end].sentence == tokens[joint].sentence:
        end += 1
    behind, beside = range(joint + 1, last), range(last, end) if opens else range(first, joint)
    return (beside, behind) if tokens[joint].word in _FIRST_BEFORE else (behind, beside)


def then_part(tokens: Sequence[Token]) -> range:
    """Return what comes then in a way to say a point, nothing where it has no stages."""
    joint = joint_in(tokens)
    return parts(tokens, joint)[1] if joint > 0 else range(0)
