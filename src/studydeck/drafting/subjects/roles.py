"""People and what they do: "product manager" and "product management" name one subject in most articles about either."""

from collections.abc import Iterator

from studydeck.drafting.language import terms

_ROLES = (
    ("manager", "management"), ("marketer", "marketing"), ("engineer", "engineering"), ("designer", "design"), ("leader", "leadership"),
    ("analyst", "analysis"), ("analyst", "analytics"), ("developer", "development"), ("scientist", "science"), ("economist", "economics"),
    ("physicist", "physics"), ("chemist", "chemistry"), ("lawyer", "law"), ("administrator", "administration"), ("nurse", "nursing"),
    ("entrepreneur", "entrepreneurship"), ("researcher", "research"), ("planner", "planning"), ("programmer", "programming"),
    ("tester", "testing"), ("teacher", "teaching"), ("consultant", "consulting"), ("auditor", "auditing"), ("auditor", "audit"),
    ("accountant", "accounting"), ("bookkeeper", "bookkeeping"), ("strategist", "strategy"), ("photographer", "photography"),
    ("therapist", "therapy"), ("counselor", "counseling"), ("counsellor", "counselling"), ("coach", "coaching"), ("mentor", "mentoring"),
    ("architect", "architecture"), ("banker", "banking"), ("trader", "trading"), ("investor", "investing"), ("writer", "writing"),
    ("editor", "editing"), ("translator", "translation"), ("interpreter", "interpreting"), ("interpreter", "interpretation"),
    ("dictator", "dictatorship"), ("monarch", "monarchy"), ("salesperson", "sales"), ("salespeople", "sales"), ("owner", "ownership"), ("trainer", "training"),
    ("controller", "controlling"), ("buyer", "buying"), ("seller", "selling"), ("producer", "production"), ("director", "direction"),
    ("philosopher", "philosophy"), ("surgeon", "surgery"), ("dentist", "dentistry"), ("optimist", "optimism"), ("runner", "running"),
)  # fmt: skip
_ENDINGS = (
    ("ologist", "ology"),
    ("ist", "ism"),
    ("ist", "ics"),
    ("iatrist", "iatry"),
    ("onomer", "onomy"),
    ("grapher", "graphy"),
)
_FIELDS_THAT_SORT = frozenset(
    ("marketing", "law", "sales", "design", "development", "science", "architecture", "photography", "accounting", "programming", "therapy",
     "economics", "physics", "chemistry", "investing", "trading", "production", "ownership")
)  # fmt: skip
"""Fields whose kinds are things of their own: inbound marketing, civil law."""


def counterparts(word: str) -> Iterator[str]:
    """Yield the field of a role and the role of a field, in the singular: management for manager, manager for management."""
    single = terms.singular(word)
    for role, field in _ROLES:
        if role in {word, single}:
            yield field
        elif field in {word, single}:
            yield role
    for role_end, field_end in _ENDINGS:
        if single.endswith(role_end) and len(single) > len(role_end) + 2:
            yield single[: -len(role_end)] + field_end
        for form in (word, single):
            if form.endswith(field_end) and len(form) > len(field_end) + 2:
                yield form[: -len(field_end)] + role_end


def is_role_or_field(word: str) -> bool:
    """Whether a word in the singular is a role or its field, so that what stands before it is no name by itself."""
    return word not in _FIELDS_THAT_SORT and any(word in pair for pair in _ROLES)
