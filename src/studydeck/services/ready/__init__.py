"""A date to be ready for: the dates that were set, what is foretold of them, and the cards of each day before them."""
