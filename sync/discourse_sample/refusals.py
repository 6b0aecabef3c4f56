"""How the sample forum says no: a status, words, and the type of the error."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class ForumRefusal(Exception):
    """A refusal that becomes the answer."""

    status: int
    value: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


def missing() -> ForumRefusal:
    """What is not there, and what may not be known to be there."""
    words = "The requested URL or resource could not be found."
    return ForumRefusal(404, {"errors": [words], "error_type": "not_found"})


def forbidden() -> ForumRefusal:
    """What the person may not do."""
    words = "You are not permitted to view the requested resource."
    return ForumRefusal(403, {"errors": [words], "error_type": "invalid_access"})


def not_logged_in() -> ForumRefusal:
    """What only somebody who is signed in may do."""
    words = "You need to be logged in to do that."
    return ForumRefusal(403, {"errors": [words], "error_type": "not_logged_in"})


def unfit(words: str) -> ForumRefusal:
    """A new post that the site does not take."""
    return ForumRefusal(422, {"action": "create_post", "errors": [words]})


def unfit_change(words: str) -> ForumRefusal:
    """A change of what is there that the site does not take."""
    return ForumRefusal(422, {"errors": [words]})


def changed_meanwhile() -> ForumRefusal:
    """An edit of what somebody else has changed."""
    words = "That post was edited by another user, and your changes can no longer be saved."
    return ForumRefusal(409, {"errors": [words]})


def too_many(wait_seconds: int) -> ForumRefusal:
    """What was asked too often."""
    words = f"You’ve performed this action too many times, please try again in {wait_seconds} s."
    return ForumRefusal(
        429,
        {
            "errors": [words],
            "error_type": "rate_limit",
            "extras": {"wait_seconds": wait_seconds},
        },
        {"retry-after": str(wait_seconds)},
    )
