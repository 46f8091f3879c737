"""What a document compares, what else it calls it, and where it names it."""
