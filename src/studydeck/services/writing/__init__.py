"""Writing decks: notes edited, added, moved and deleted in their files; forms, drafts and the user's own editor."""
