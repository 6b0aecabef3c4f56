"""Getting around: going to any place, back and forward, links, windows and what was open."""
