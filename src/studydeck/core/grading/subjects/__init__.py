"""Whom an answer speaks of."""
