"""What defines a term, what only speaks of it, and the meaning as an answer."""
