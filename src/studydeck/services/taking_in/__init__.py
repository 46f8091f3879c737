"""Taking in deck files: what changed, what it says, and which note is which."""
