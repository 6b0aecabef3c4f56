"""Takes in what own posts have become on the server, as it was read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind
from companion.domain.remote import RemoteDiscussion
from companion.store import journal
from companion.store.forum_intake import adopt_discussion
from companion.store.post_intake import add_post, apply_posts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.domain.remote import RemotePost
    from companion.store.database import Connection


def discussion_from_posts(posts: Sequence[RemotePost]) -> RemoteDiscussion:
    """Return the discussion that `posts` (at least the opening one) make up."""
    opening = next(post for post in posts if post.parent_remote_id is None)
    created = opening.created_at or opening.modified_at
    return RemoteDiscussion(
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
        unread_count=sum(post.unread is not False for post in posts),
        pinned=False,
        starred=False,
        locked=False,
        can_reply=opening.can_reply,
        starts_at=None,
        ends_at=None,
        attachments=opening.attachments,
    )


def take_post(post: RemotePost, connection: Connection) -> None:
    """Take in an own reply at once; what else is new around it is read with the next pull."""
    if add_post(connection, post) is not None:
        journal.await_reading(connection, [post.discussion_remote_id])


def take_discussion(
    forum_remote_id: str | None,
    item: OutboxItem,
    discussion_remote_id: str,
    posts: tuple[RemotePost, ...],
    now: datetime,
    connection: Connection,
) -> None:
    """Take in the discussion that an item stands in, as it was read back; none tells nothing."""
    if not posts:
        return
    if item.kind is ItemKind.DISCUSSION and forum_remote_id is not None:
        adopt_discussion(connection, forum_remote_id, discussion_from_posts(posts))
    apply_posts(connection, discussion_remote_id, posts, now)
