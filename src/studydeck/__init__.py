"""A full-screen flashcard and study trainer for the terminal."""

__version__ = "0.1.0"
