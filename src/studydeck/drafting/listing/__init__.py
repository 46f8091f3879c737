"""What a list is of, and its items within a sentence."""
