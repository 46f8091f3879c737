"""Words: cut from a text, brought to their stems, and what means the same as they do."""
