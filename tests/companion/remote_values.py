"""What a server says, in small: values that a test changes only where its story needs it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from companion.domain.course import Completion
from companion.domain.forum import ForumKind
from companion.domain.remote import (
    ForumRules,
    RemoteActivity,
    RemoteAttachment,
    RemoteCourse,
    RemoteDiscussion,
    RemoteForum,
    RemotePerson,
    RemotePost,
    RemoteSection,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

NOON = datetime(2025, 3, 14, 12, 0, tzinfo=UTC)
"""When most stories begin."""

AMINA = RemotePerson("7", "Amina Diallo")
"""The person whose app it is."""

KWAME = RemotePerson("12", "Kwame Mensah", "https://academy.example/kwame.png")
LIEN = RemotePerson("15", "Nguyễn Thị Liên")

Value = TypeVar("Value")


def minutes(count: float) -> datetime:
    """Return the moment so many minutes after noon."""
    return NOON + timedelta(minutes=count)


def a_course(remote_id: str = "3", **changes: Any) -> RemoteCourse:
    value = RemoteCourse(
        remote_id=remote_id,
        name=f"Water for all {remote_id}",
        short_name=f"WATER{remote_id}",
        summary_html="<p>Clean water, close to home.</p>",
        starts_at=minutes(-10_000),
        ends_at=None,
        modified_at=minutes(-9_000),
    )
    return replace(value, **changes)


def a_forum(remote_id: str = "30", **changes: Any) -> RemoteForum:
    value = RemoteForum(
        remote_id=remote_id,
        course_remote_id="3",
        module_id=f"9{remote_id}",
        kind=ForumKind.GENERAL,
        name=f"Tips from the field {remote_id}",
        intro_html="<p>Share what worked.</p>",
        discussion_count=0,
        unread_count=None,
        can_start_discussion=True,
        rules=ForumRules(),
    )
    return replace(value, **changes)


def an_activity(remote_id: str = "50", **changes: Any) -> RemoteActivity:
    value = RemoteActivity(
        remote_id=remote_id,
        kind="page",
        name=f"Reading {remote_id}",
        link=f"https://academy.example/page/{remote_id}",
        description_html="",
        visible=True,
        due_at=None,
        completion=Completion.OPEN,
        completed_by_hand=True,
        forum_remote_id=None,
    )
    return replace(value, **changes)


def a_section(
    remote_id: str = "40", activities: Sequence[RemoteActivity] = (), **changes: Any
) -> RemoteSection:
    value = RemoteSection(remote_id, f"Week {remote_id}", "", visible=True, activities=())
    return replace(value, activities=tuple(activities), **changes)


def a_file(name: str = "filter.jpg", **changes: Any) -> RemoteAttachment:
    value = RemoteAttachment(name, "image/jpeg", 20_480, f"https://academy.example/{name}")
    return replace(value, **changes)


def a_post(remote_id: str = "1001", parent: str | None = "1000", **changes: Any) -> RemotePost:
    number = int(remote_id) % 1000
    value = RemotePost(
        remote_id=remote_id,
        discussion_remote_id="100",
        parent_remote_id=parent,
        subject="Re: Cleaning a sand filter",
        author=KWAME,
        body_html=f"<p>Answer number {number}.</p>",
        created_at=minutes(number),
        modified_at=minutes(number),
        unread=True,
        is_deleted=False,
        is_private=False,
        can_reply=True,
        can_edit=False,
        can_delete=False,
        can_reply_privately=False,
    )
    return replace(value, **changes)


def an_opening_post(remote_id: str = "1000", **changes: Any) -> RemotePost:
    given = {
        "subject": "Cleaning a sand filter",
        "body_html": "<p>Our filter runs slower each week.</p>",
        "author": LIEN,
    }
    return a_post(remote_id, None, **(given | changes))


def a_discussion(posts: Sequence[RemotePost] | None = None, **changes: Any) -> RemoteDiscussion:
    """Return the listing's view of a discussion, made up by `posts` unless said otherwise."""
    posts = posts or [an_opening_post()]
    opening = posts[0]
    created = opening.created_at or opening.modified_at
    value = RemoteDiscussion(
        remote_id=opening.discussion_remote_id,
        first_post_remote_id=opening.remote_id,
        title=opening.subject,
        author=opening.author,
        body_html=opening.body_html,
        group_remote_id=None,
        created_at=created,
        modified_at=opening.modified_at,
        last_post_at=max((p.created_at for p in posts if p.created_at), default=created),
        reply_count=len(posts) - 1,
        unread_count=sum(bool(post.unread) for post in posts),
        pinned=False,
        starred=False,
        locked=False,
        can_reply=True,
        starts_at=None,
        ends_at=None,
        attachments=opening.attachments,
    )
    return replace(value, **changes)


def a_thread(replies: int = 2, *, number: int = 100, **changes: Any) -> list[RemotePost]:
    """Return a discussion's opening post and so many replies to it; `changes` to all of them."""
    first = number * 10
    opening = an_opening_post(str(first), discussion_remote_id=str(number), **changes)
    return [
        opening,
        *(
            a_post(str(first + place), str(first), discussion_remote_id=str(number), **changes)
            for place in range(1, replies + 1)
        ),
    ]
