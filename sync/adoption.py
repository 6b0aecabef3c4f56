"""Makes a listing's view of a discussion from its posts, for one that was just started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.remote import RemoteDiscussion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote import RemotePost


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
        unread_count=sum(post.unread for post in posts),
        pinned=False,
        starred=False,
        locked=False,
        can_reply=opening.can_reply,
        starts_at=None,
        ends_at=None,
        attachments=opening.attachments,
    )
