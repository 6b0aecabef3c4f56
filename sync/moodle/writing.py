"""What is sent for a discussion, a reply or an edit, and what is refused before it is sent.

Moodle accepts an empty text and an empty subject, and answers a subject that is too long with a
database error (recordings `reply.empty`, `reply.no-subject`, `reply.long-subject`): those never
go out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.moodle.calls import Call, Reading
from sync.moodle.markers import with_marker
from sync.moodle.site import ADD_DISCUSSION, ADD_REPLY, POSTS, UPDATE_POST

if TYPE_CHECKING:
    from sync.moodle.calls import Argument
    from sync.server_port import EditedPost, NewDiscussion, NewReply

LONGEST_SUBJECT: Final = 255
HTML_FORMAT: Final = 1
ALL_PARTICIPANTS: Final = -1


def discussion_call(discussion: NewDiscussion) -> Call:
    """Return the call that starts a discussion; raises `Rejected` for what must not go out."""
    _refuse_unfit(discussion.subject, discussion.html)
    arguments: dict[str, Argument] = {
        "forumid": remote_number(discussion.forum_remote_id),
        "subject": discussion.subject,
        "message": with_marker(discussion.html, discussion.marker),
        "options": [
            _NO_SUBSCRIPTION,
            *_area_options(discussion.inline_area, discussion.attachment_area),
        ],
    }
    if discussion.group_remote_id is not None:
        arguments["groupid"] = group_number(discussion.group_remote_id)
    return Call(ADD_DISCUSSION, arguments)


def reply_call(reply: NewReply) -> Call:
    """Return the call that sends a reply; raises `Rejected` for what must not go out.

    `private` must have been allowed by the server a moment ago: from someone who may not, Moodle
    takes a private reply and shows it to everyone (recording `reply.private-not-allowed`).
    """
    _refuse_unfit(reply.subject, reply.html)
    options = [_NO_SUBSCRIPTION, *_area_options(reply.inline_area, reply.attachment_area)]
    if reply.private:
        options.append({"name": "private", "value": 1})
    return Call(
        ADD_REPLY,
        {
            "postid": remote_number(reply.parent_post_remote_id),
            "subject": reply.subject,
            "message": with_marker(reply.html, reply.marker),
            "messageformat": HTML_FORMAT,
            "options": options,
        },
    )


def edit_call(post: EditedPost) -> Call:
    """Return the call that edits a post; raises `Rejected` for what must not go out.

    Without the options of files the post keeps those it has (recordings `post.edit.ok`,
    `post.edit.files`, `post.edit.inline-prepared`).
    """
    _refuse_unfit(post.subject, post.html)
    return Call(
        UPDATE_POST,
        {
            "postid": remote_number(post.post_remote_id),
            "subject": post.subject,
            "message": with_marker(post.html, post.marker),
            "messageformat": HTML_FORMAT,
            "options": _area_options(post.inline_area, post.attachment_area),
        },
    )


def posts_call(discussion_remote_id: str, reading: Reading = Reading.SHOWN) -> Call:
    """Return the call that reads all posts of a discussion."""
    return Call(
        POSTS,
        {
            "discussionid": remote_number(discussion_remote_id),
            "sortby": "created",
            "sortdirection": "ASC",
        },
        reading,
    )


def refuse_unfit_text(html: str) -> None:
    """Raise `Rejected` for a message that must not go out: Moodle takes an empty one."""
    _refuse_unprintable(html)
    if not plain_text(html).strip():
        raise _unfit("emptytext", "the text is empty")


def remote_number(remote_id: str) -> int:
    """Return the number that an id is on this server; what is none cannot exist there."""
    if remote_id.isascii() and remote_id.isdigit():
        return int(remote_id)
    raise Rejected(
        "invalidid", f"there is nothing with the id {remote_id!r}", ReasonCode.TARGET_GONE
    )


def group_number(remote_id: str) -> int:
    """Return the number that stands for a group: -1 for all participants."""
    return ALL_PARTICIPANTS if remote_id == str(ALL_PARTICIPANTS) else remote_number(remote_id)


_NO_SUBSCRIPTION: Final[dict[str, Argument]] = {"name": "discussionsubscribe", "value": 0}
"""Writing does not change what a person gets by e-mail."""

_UNFIT: Final = re.compile("[\ud800-\udfff\x00]")
_SHOWN_WITHOUT_WORDS: Final = re.compile(r"<(?:img|video|audio)\b", re.IGNORECASE)


def _area_options(inline: str | None, attachment: str | None) -> list[dict[str, Argument]]:
    """Name the upload areas whose files the post takes (recording `reply.attachments`)."""
    named = (("inlineattachmentsid", inline), ("attachmentsid", attachment))
    return [
        {"name": name, "value": remote_number(area)} for name, area in named if area is not None
    ]


def _refuse_unfit(subject: str, html: str) -> None:
    _refuse_unprintable(subject + html)
    if not subject.strip():
        raise _unfit("emptysubject", "the subject is empty")
    if len(subject) > LONGEST_SUBJECT:
        raise _unfit("subjecttoolong", f"the subject has more than {LONGEST_SUBJECT} characters")
    if not plain_text(html).strip() and not _SHOWN_WITHOUT_WORDS.search(html):
        raise _unfit("emptytext", "the text is empty")


def _refuse_unprintable(text: str) -> None:
    if _UNFIT.search(text):
        raise _unfit("unprintablecharacter", "half a character or a NUL is in the text")


def _unfit(code: str, reason: str) -> Rejected:
    return Rejected(code, reason, ReasonCode.WORDS_REFUSED)
