"""A sample forum in the shapes of a real NodeBB's answers, in memory, for tests and to look at.

The recordings of a real NodeBB 4.15 are the truth that tests hold it to.
"""
