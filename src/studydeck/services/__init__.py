"""The use cases: all that the screens and the commands call."""
