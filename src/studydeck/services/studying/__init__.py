"""Studying: what a day holds, a sitting from card to card, and the ways to study."""
