"""Lists of words and phrases of which each can stand for the others of its line, by theme."""
