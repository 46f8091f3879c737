"""What may stand between a subject's name and its verb: brackets, relative clauses, words of contrast, a general head noun."""

import re

_ASIDE = re.compile(
    r"^\s*,?\s*(?:on\s+the\s+other\s+hand|on\s+the\s+other|by\s+contrast|in\s+contrast|in\s+comparison|however|meanwhile|conversely|in\s+turn|instead|"
    r"for\s+(?:its|their|his|her)\s+part|though|of\s+course|on\s+the\s+contrary|on\s+the\s+one\s+hand|on\s+one\s+hand|in\s+general|generally\s+speaking|"
    r"at\s+(?:its|their)\s+(?:core|heart|root)|by\s+nature|by\s+definition|as\s+the\s+name\s+(?:suggests|implies|says)|by\s+comparison|then|too)\s*(?:,|(?=\s))\s*",
    re.IGNORECASE,
)
_INNER_ASIDE = re.compile(
    r"\s*,\s*(?:on\s+the\s+other\s+hand|by\s+contrast|in\s+contrast|however|meanwhile|conversely|in\s+turn|by\s+comparison|for\s+(?:its|their)\s+part)\s*,\s*",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"^\s*\([^()]{1,60}\)")
_RELATIVE = re.compile(
    r"^\s*,\s*(?:which|who|whose|that|known|also|short\s+for|or|sometimes|often|usually|as|called|like|being|while|although|though|on\s+average|by\s+definition|however|[a-z]{2,}ed)\b[^,;]{0,90},\s+",
    re.IGNORECASE,
)
_SUCH_AS = re.compile(
    r"^\s*,\s*(?:such\s+as|including|like|e\.g\.,?)\s+(?:(?:[^,;()]{1,60}(?:\([^()]{0,80}\))?,\s+){0,5}?(?:and|or)\s+[^,;()]{1,60}(?:\([^()]{0,80}\))?,\s+"
    r"|[^,;()]{1,80}(?:\([^()]{0,80}\))?,\s+(?!and\b|or\b))",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(
    r"^\s+of\s+(?:the\s+)?[\w-]+(?=\s+(?:is|are|can|may|will|has|have|do|does|tend|often|usually)\b)", re.IGNORECASE
)
_PEOPLE = re.compile(
    r"^\s+(?:teams?|departments?|professionals?|specialists?|people|staff|experts?|practitioners?|roles?|positions?|itself|themselves|users?|managers?|marketers?|leaders?|owners?|"
    r"methods?|approach(?:es)?|techniques?|tactics|programs|programmes|tools|campaigns|companies|firms|organi[sz]ations|employees|workers|solutions|"
    r"sources|resources|machines|buildings|species|models|systems|versions|varieties|devices|vehicles|products|materials)"
    r"(?=\s*,|\s+(?!(?:of|and|or|that|which|who|for|in|with|to|on|at|from|by|such|like)\b)[a-z])",
)
_LOOKED_AT = 90  # characters in which an aside is looked for


def without_asides(after: str) -> str:
    """Return the text after a subject without brackets, relative clauses and contrast words between commas."""
    for _ in range(3):
        for pattern in (_BRACKETED, _ASIDE, _SUCH_AS, _RELATIVE, _OF_WHAT):
            if match := pattern.match(after):
                after = " " + after[match.end() :].lstrip(" ,")
                break
        else:
            break
    if match := _INNER_ASIDE.search(after[:_LOOKED_AT]):
        after = f"{after[: match.start()]} {after[match.end() :]}"
    if match := _PEOPLE.match(after):
        after = " " + after[match.end() :]
    return after
