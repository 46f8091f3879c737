"""Parts of the review of drafts: the document with the quote lit, the card beside it, its form."""
