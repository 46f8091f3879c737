"""All lists of opposites."""

from studydeck.core.grading.words.opposites import business, everyday, fields, qualities

ALL = (everyday.PAIRS, business.PAIRS, fields.PAIRS, qualities.PAIRS)
