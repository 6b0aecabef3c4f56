"""What a post says of itself: that it asks, tips, proposes, challenges or tells."""

from __future__ import annotations

from enum import StrEnum


class PostMark(StrEnum):
    """The kinds of posts by which peers find what they can take or give."""

    QUESTION = "question"
    TIP = "tip"
    IDEA = "idea"
    CHALLENGE = "challenge"
    EXPERIENCE = "experience"
