"""Frozen values in the field's words: accounts, courses, forums, posts, drafts and changes."""
