"""Comments, as Moodle's functions answer them (see `wire_models`)."""

from __future__ import annotations

from sync.answer_bounds import Number, PersonName, Seconds
from sync.moodle.wire_models import WireModel


class Comment(WireModel):
    """A comment (recordings `comments.*`); `delete` is there only where the person may."""

    id: Number
    content: str
    timecreated: Seconds
    fullname: PersonName = ""
    userid: Number
    delete: bool = False


class Comments(WireModel):
    """A page of `core_comment_get_comments`, the newest first. Older sites count nothing."""

    comments: tuple[Comment, ...]
    count: Number | None = None
    perpage: Number | None = None
    canpost: bool = True
