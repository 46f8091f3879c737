"""All lists of opposites."""

from studydeck.core.grading.opposites import business, everyday, fields, qualities

ALL = (everyday.PAIRS, business.PAIRS, fields.PAIRS, qualities.PAIRS)
