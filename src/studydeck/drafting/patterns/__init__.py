"""What definitions, differences, likenesses and lists look like: one class a pattern."""
