"""Lists of words and phrases that turn a statement round, by theme."""
