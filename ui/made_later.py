"""Views that are made when they are first wanted, as `cached_property`.

Each widget costs time at the start and whenever the look changes, also one that nobody has seen.
"""

from __future__ import annotations


def is_made(owner: object, view: str) -> bool:
    """Say whether a `cached_property` of this name has been asked for yet."""
    return view in vars(owner)
