"""Advice which of two to take is a difference of when each is taken: `Choose X if ...`, `If ..., choose X`, `If ..., X is the better choice`."""

import re

_VERBS = r"(?:choose|use|pick|select|go\s+for|opt\s+for|prefer|go\s+with|take|buy|consider|reach\s+for|favou?r|stick\s+(?:to|with)|order|try|get|see|call|hire|adopt|plant)"
_BEFORE_VERB = (
    r"(?:(?:you|we|people|one|many|they)\s+)?"
    r"(?:(?:can|should|may|might|would|could|will|do|often|usually|typically|to|better|also|then|please|probably)\s+)*"
)
_REASONS = re.compile(
    r"^(?:,\s*)?(?:if|when|whenever|for|to|where|as|in|because|with|during|before|after|at|on)\b", re.IGNORECASE
)
_CONDITION = r"(?P<condition>(?:if|when|whenever|where|for)\s[^;:]{3,120}?)"
_ADVISED = re.compile(
    rf"^{_CONDITION},\s+(?:then\s+)?{_BEFORE_VERB}{_VERBS}\s+(?:(?:a|an|the|your)\s+)*$", re.IGNORECASE
)
_JUDGED = re.compile(rf"^{_CONDITION},\s+(?:then\s+)?(?:(?:a|an|the|your)\s+)*$", re.IGNORECASE)
_VERDICT = re.compile(
    r"^\s+(?:is|are|may\s+be|might\s+be|will\s+be|would\s+be|can\s+be|could\s+be|makes?|works?|suits?|fits?)\s+(?:(?:probably|usually|often|likely|generally|almost\s+always|the|a|an|your|more|much)\s+){0,3}"
    r"(?:better|best|right|way\s+to\s+go|ideal|perfect|good|great|safer|smarter|obvious|sensible|suitable|sense|choice|option|you)\b[^,;:.]{0,30}$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    rf"(?:then\s+)?(?:{_BEFORE_VERB}{_VERBS}\s|[^;:.]{{3,110}}?\s(?:is|are|may\s+be|might\s+be|will\s+be|would\s+be|makes?|works?)\s+"
    r"(?:(?:probably|usually|often|likely|generally|the|a|an|your|more|much)\s+){0,3}"
    r"(?:better|best|right|way\s+to\s+go|ideal|perfect|good|great|safer|smarter|sensible|suitable|sense)\b)",
    re.IGNORECASE,
)
_OF_CONDITION = re.compile(r"(?:if|when|whenever|where|for)\s", re.IGNORECASE)


def gives_reasons(text: str) -> bool:
    """Whether a text after a name says when it is chosen (`if time matters`)."""
    return _REASONS.match(text) is not None


def condition_before(prefix: str, after: str) -> str:
    """Return the condition under which advice takes a subject (`If time matters, choose X`), or "".

    Args:
        prefix: what stands before the subject's name.
        after: what follows it.
    """
    match = _ADVISED.match(prefix) if not after.strip(" .,") else None
    if match is None and _VERDICT.match(after):
        match = _JUDGED.match(prefix)
    condition = match["condition"].strip() if match else ""
    return condition[:1].lower() + condition[1:]


def advises(condition: str, rest: str) -> bool:
    """Whether a condition that opens a sentence belongs to advice behind it, and so isn't to be left out."""
    return _OF_CONDITION.match(condition) is not None and _AHEAD.match(rest) is not None
