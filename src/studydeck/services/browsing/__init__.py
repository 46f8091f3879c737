"""Looking through all cards: searching, a card's past, and acts on one or many."""
