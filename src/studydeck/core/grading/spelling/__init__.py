"""Comparing letter by letter: terms, gaps and the items of lists, with slips forgiven."""
