"""Comments, as Moodle's functions answer them (see `wire_models`)."""

from __future__ import annotations

from sync.moodle.wire_models import Seconds, WireModel


class Comment(WireModel):
    """A comment (recordings `comments.*`); `delete` is there only where the person may."""

    id: int
    content: str
    timecreated: Seconds
    fullname: str = ""
    userid: int
    delete: bool = False


class Comments(WireModel):
    """A page of `core_comment_get_comments`, the newest first. Older sites count nothing."""

    comments: tuple[Comment, ...]
    count: int | None = None
    perpage: int | None = None
    canpost: bool = True
