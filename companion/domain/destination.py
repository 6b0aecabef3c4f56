"""Where one can go in the app: a course, an activity, a forum, a discussion, a search."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DestinationKind(StrEnum):
    """What is shown at a destination. An `ACTIVITY` that is a forum is shown as the forum."""

    COURSE = "course"
    ACTIVITY = "activity"
    FORUM = "forum"
    DISCUSSION = "discussion"
    CONVERSATION = "conversation"
    PERSON = "person"
    SEARCH = "search"
    SAVED_SEARCH = "saved_search"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Destination:
    """A place in one account, by local ids.

    `post_id` is the post of a discussion to be at; `words` what a search looks for, in the English
    names of its fields, or which command is meant.
    """

    kind: DestinationKind
    key: int = 0
    post_id: int | None = None
    words: str = ""
