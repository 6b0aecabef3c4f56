"""Values of a small academy, for tests of single views."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from companion.domain.draft import (
    Draft,
    ItemKind,
    ItemState,
    Origin,
    OutboxItem,
    ReplyTarget,
)
from companion.domain.forum import (
    DiscussionSummary,
    ForumKind,
    ForumSummary,
    PostView,
    QueuedReply,
    Thread,
)

NOW = datetime(2025, 3, 14, 12, 0, tzinfo=UTC)


def clock() -> datetime:
    return NOW


def a_forum(
    forum_id: int = 1, name: str = "Tips from the field", **changes: object
) -> ForumSummary:
    values: dict[str, object] = {
        "forum_id": forum_id,
        "remote_id": str(forum_id),
        "course_id": 1,
        "course_name": "Water for all",
        "name": name,
        "kind": ForumKind.GENERAL,
        "intro_html": "",
        "discussion_count": 3,
        "unread_count": 2,
        "waiting_count": 0,
        "can_start_discussion": True,
    }
    return ForumSummary(**(values | changes))  # type: ignore[arg-type]


def a_discussion(
    discussion_id: int = 1, title: str = "Cleaning a sand filter", **changes: object
) -> DiscussionSummary:
    values: dict[str, object] = {
        "discussion_id": discussion_id,
        "remote_id": str(discussion_id),
        "forum_id": 1,
        "title": title,
        "author_name": "Amina Diallo",
        "excerpt": "Our filter runs slower each week. How often do you wash its top layer?",
        "created_at": NOW - timedelta(days=3),
        "last_post_at": NOW - timedelta(hours=2, minutes=discussion_id),
        "reply_count": 4,
        "unread_count": 0,
        "pinned": False,
        "starred": False,
        "locked": False,
        "waiting_count": 0,
        "posts_complete": True,
    }
    return DiscussionSummary(**(values | changes))  # type: ignore[arg-type]


def a_post(post_id: int = 1, depth: int = 0, **changes: object) -> PostView:
    values: dict[str, object] = {
        "post_id": post_id,
        "remote_id": str(post_id),
        "discussion_id": 1,
        "parent_id": None if depth == 0 else 1,
        "depth": depth,
        "subject": "Re: Cleaning a sand filter",
        "author_name": "Amina Diallo" if depth == 0 else "Jean-Luc Mbeki",
        "is_own": False,
        "html": f"<p>Text of post {post_id}. We wash the top when the flow has halved.</p>"
        "<p>The rest stays as it is, because the good layer takes weeks to grow again.</p>",
        "plain_text": f"Text of post {post_id}.",
        "created_at": NOW - timedelta(days=2, minutes=-post_id),
        "modified_at": NOW - timedelta(days=2, minutes=-post_id),
        "unread": False,
        "is_deleted": False,
        "is_private": False,
        "can_reply": True,
    }
    return PostView(**(values | changes))  # type: ignore[arg-type]


def an_item(
    item_id: str = "i1", state: ItemState = ItemState.QUEUED, **changes: object
) -> OutboxItem:
    values: dict[str, object] = {
        "item_id": item_id,
        "kind": ItemKind.REPLY,
        "state": state,
        "draft": Draft("Re: Cleaning a sand filter", "Thank you, *that* helps."),
        "forum_id": 1,
        "target": ReplyTarget(discussion_id=1, post_id=1),
        "origin": Origin(
            "Water for all", "Tips from the field", "Cleaning a sand filter", "Amina Diallo"
        ),
        "created_at": NOW - timedelta(hours=1),
        "updated_at": NOW - timedelta(hours=1),
        "queued_at": NOW - timedelta(hours=1),
        "attempts": 0,
        "not_before": None,
        "reason": None,
        "remote_id": None,
        "sent_at": None,
    }
    return OutboxItem(**(values | changes))  # type: ignore[arg-type]


def a_thread(posts: int = 5) -> Thread:
    opening = a_post(1)
    others = tuple(a_post(number, 1 + (number % 3)) for number in range(2, posts + 1))
    waiting = QueuedReply(an_item(), "<p>Thank you, <em>that</em> helps.</p>", 1, None)
    return Thread(a_discussion(), a_forum(), (opening, *others), (waiting,))


__all__ = [
    "NOW",
    "Draft",
    "ItemState",
    "a_discussion",
    "a_forum",
    "a_post",
    "a_thread",
    "an_item",
    "clock",
]
