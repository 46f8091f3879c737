"""Advice on the notes of a file becomes warnings with line and column."""

from collections.abc import Sequence

from studydeck.core.advice import Advice
from studydeck.deckfiles.problems import Problem, whole_file
from studydeck.deckfiles.reader import RawNote, locate
from studydeck.deckfiles.schema import MAX_PROBLEMS, Loaded


def warnings(loaded: Loaded, given: Sequence[tuple[int, Advice]]) -> list[Problem]:
    """Return the advice on notes of a file as problems, in the order of the file, the first of very many only.

    Args:
        loaded: the file.
        given: advice, each with the number of its note among the file's.
    """
    told = [(loaded.raw[n], advice) for n, advice in given[:MAX_PROBLEMS]]
    places = locate([(raw, advice.path, _on_key(raw, advice)) for raw, advice in told]) if told else []
    found = [
        Problem(
            problem.file,
            problem.line,
            problem.column,
            "warning",
            advice.message,
            advice.hint,
            problem.excerpt,
            problem.length,
            advice.code,
        )
        for place, (_, advice) in zip(places, told, strict=True)
        for problem in [loaded.tree.problem(place, "warning", advice.message)]
    ]
    found.sort(key=lambda problem: (problem.line, problem.column))
    if len(given) > MAX_PROBLEMS:
        message = f"{len(given) - MAX_PROBLEMS} more pieces of advice, not shown"
        found.append(whole_file(loaded.tree.file, message, severity="warning"))
    return found


def _on_key(raw: RawNote, advice: Advice) -> bool:
    """Whether the key is marked rather than its value: of a long text or a whole list the key is enough."""
    value = raw.data
    for step in advice.path:
        value = value[step]
    return not isinstance(value, str) and bool(advice.path) and isinstance(advice.path[-1], str)
