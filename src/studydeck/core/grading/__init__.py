"""Checking an answer: in one's own words against key points, in exact words letter by letter, and lists."""
