"""The language of documents: sentences, terms, how alike two texts are."""
