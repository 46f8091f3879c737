"""Drafting decks from documents: reading, drafting, the deck's text, what a second run adds, decisions."""
