"""Bytes to a Document, one reader a format."""
