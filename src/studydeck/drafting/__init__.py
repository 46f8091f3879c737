"""Documents to drafted cards: readers, subjects, patterns, merging. Knows nothing of files, decks on disk or progress."""
