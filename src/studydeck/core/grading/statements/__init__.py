"""What a sentence says of its words: clauses, denial, and who does what to whom."""
