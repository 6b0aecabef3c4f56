"""What one gives to a post on a site."""

from __future__ import annotations

from enum import StrEnum


class Reaction(StrEnum):
    """A `RATING` is a number on a scale; a vote and a like are given, or taken back."""

    RATING = "rating"
    VOTE = "vote"
    LIKE = "like"

    @property
    def is_choice(self) -> bool:
        """Whether there are several to choose from."""
        return self is Reaction.RATING
