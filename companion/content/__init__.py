"""Texts: cleaning HTML, Markdown to HTML, plain text, excerpts, and folding for search."""
