"""Reading a note's fields: text, lists and mappings of text become values, and what is wrong becomes a fault.

Every reader adds its faults by path and answers with what could be read, so that one pass finds all of them.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from studydeck.core.notes.kind import Fault, Fields, Path, Phrase
from studydeck.core.text import normalise

_YES_NO = {"true": True, "yes": True, "false": False, "no": False}
_MOST_STRANGE = 20  # of one mapping: more say nothing new
MOST_OTHERS = 100
_NEAR_ENOUGH = 60  # no key of ours is longer
COMMA_HINT = "A comma parts two values: put quotes around text that holds one."


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint naming the known word that was most likely meant, or an empty string."""
    meant = nearest_word(word, known)
    return f"Did you mean `{meant}`?" if meant else ""


def nearest_word(word: str, known: Iterable[str]) -> str:
    """Return the known word that was most likely meant, or an empty string."""
    if len(word) > _NEAR_ENOUGH:
        return ""
    import difflib  # only where something is wrong

    by_form = {normalise(name): name for name in known}
    found = difflib.get_close_matches(normalise(word), by_form, n=1, cutoff=0.6)
    return by_form[found[0]] if found else ""


def shortened(text: str, limit: int = 40) -> str:
    """Return the text on one line, cut for use inside a message."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def expect_text(value: Any, path: Path, faults: list[Fault], what: str) -> str:
    """Return the value as text without outer white space; a list, a mapping or nothing is a fault."""
    if not isinstance(value, str):
        faults.append(Fault(path, f"{what} must be text, not {shape(value)}", "Put quotes around the text."))
        return ""
    text = value.strip()
    if not text:
        hint = "Write it after the colon; text that begins with `#` needs quotes."
        faults.append(Fault(path, f"{what} is empty", hint))
    return text


def shape(value: Any) -> str:
    """Return what a value is, in the words of a message."""
    if isinstance(value, Mapping):
        return "a mapping"
    return "a list" if isinstance(value, list) else "text"


def optional_text(fields: Fields, key: str, faults: list[Fault]) -> str:
    """Return the text of a field, or an empty string where it isn't given."""
    return expect_text(fields[key], (key,), faults, f"`{key}`") if key in fields else ""


def yes_no(fields: Fields, key: str, faults: list[Fault], *, default: bool = False) -> bool:
    """Return a field that is true or false (also: yes or no, in any case)."""
    if key not in fields:
        return default
    value = fields[key]
    answer = _YES_NO.get(value.strip().casefold()) if isinstance(value, str) else None
    if answer is None:
        faults.append(Fault((key,), f"`{key}` must be true or false"))
        return default
    return answer


def texts(value: Any, path: Path, faults: list[Fault], what: str) -> tuple[str, ...]:
    """Return a list of texts; a single text counts as a list of one."""
    if isinstance(value, str):
        value, single = [value], True
    else:
        single = False
    if not isinstance(value, list):
        faults.append(Fault(path, f"{what} must be text or a list of texts, not {shape(value)}"))
        return ()
    found = [expect_text(item, path if single else (*path, n), faults, what) for n, item in enumerate(value)]
    return tuple(text for text in found if text)


def phrase(value: Any, path: Path, faults: list[Fault], what: str, also: str = "or") -> Phrase | None:
    """Return text, or `{say, or: [...]}`, as a phrase; None after a fault.

    Args:
        value: what stands in the file.
        path: where it stands.
        faults: where faults go.
        what: what it is, for messages.
        also: the key of the alternatives; a subject writes `{name, also: [...]}`.
    """
    before = len(faults)
    if not isinstance(value, Mapping):
        text = expect_text(value, path, faults, what)
        return Phrase(text) if len(faults) == before else None
    say = "say" if also == "or" or "say" in value else "name"
    unknown_keys(value, {say, also, "or"}, path, faults, f"in {what}")
    if say not in value:
        hint = f"Write {{{say}: ..., {also}: [...]}}."
        faults.append(Fault(path, f"{what} lacks its `{say}`", hint, missing=(say,)))
        return None
    text = expect_text(value[say], (*path, say), faults, what)
    others: list[str] = []
    for key in dict.fromkeys((also, "or")):
        if key in value:
            others += texts(value[key], (*path, key), faults, f"`{key}` of {what}")
    if len(others) > MOST_OTHERS:
        faults.append(Fault(path, f"{len(others)} other ways to say {what}; at most {MOST_OTHERS} are kept"))
    return Phrase(text, _others(text, others)) if len(faults) == before else None


def _others(text: str, others: list[str]) -> tuple[str, ...]:
    """Return the alternatives once each, without those that are the text itself."""
    seen = {normalise(text)}
    kept: list[str] = []
    for other in others:
        form = normalise(other)
        if form not in seen:
            seen.add(form)
            kept.append(other)
    return tuple(kept)


def required_phrase(fields: Fields, key: str, faults: list[Fault]) -> Phrase | None:
    """Return the phrase of a field that the note can't do without."""
    if key not in fields:
        faults.append(Fault((), f"`{key}` is missing", missing=(key,)))
        return None
    return phrase(fields[key], (key,), faults, f"`{key}`")


def phrases(value: Any, path: Path, faults: list[Fault], what: str, *, single: bool = False) -> tuple[Phrase, ...]:
    """Return a list of different phrases; with `single`, one phrase counts as a list of one."""
    if single and isinstance(value, (str, Mapping)):
        only = phrase(value, path, faults, what)
        return () if only is None else (only,)
    if not isinstance(value, list):
        faults.append(Fault(path, f"{what} must be a list, not {shape(value)}", "Write it as [one, another]."))
        return ()
    if not value:
        faults.append(Fault(path, f"{what} is empty"))
    found: list[Phrase] = []
    seen: set[str] = set()
    for n, item in enumerate(value):
        one = phrase(item, (*path, n), faults, f"an entry of {what}")
        if one is not None:
            found.append(one)
            differs(seen, one.say, (*path, n), faults, what)
    return tuple(found)


def differs(seen: set[str], text: str, path: Path, faults: list[Fault], what: str) -> None:
    """Add a fault where the text repeats one whose normal form was seen, and its own form to the seen ones."""
    form = normalise(text)
    before = len(seen)
    seen.add(form)
    if len(seen) == before:
        faults.append(Fault(path, f"`{shortened(text)}` stands twice in {what}", COMMA_HINT))


def unknown_keys(value: Mapping[str, Any], known: Iterable[str], path: Path, faults: list[Fault], where: str) -> None:
    """Add a fault for each key that isn't known, with the nearest that is."""
    allowed = frozenset(known)
    strange = [key for key in value if key not in allowed]
    for key in strange[:_MOST_STRANGE]:
        meant = nearest_word(key, allowed)
        known_here = ", ".join(f"`{name}`" for name in sorted(allowed))
        hint = f"Did you mean `{meant}`?" if meant else f"Known here: {known_here}."
        faults.append(Fault((*path, key), f"unknown key `{shortened(key)}` {where}", hint, on_key=True, meant=meant))


def without_consequences(faults: list[Fault]) -> list[Fault]:
    """Return the faults without each missing key of which a misspelt one beside it was meant: the cause says enough."""
    meant = {(fault.path[:-1], fault.meant) for fault in faults if fault.meant}
    return [fault for fault in faults if not any((fault.path, key) in meant for key in fault.missing)]
