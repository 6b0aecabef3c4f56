"""Notifications of a Discourse: what they are about, in the words that it gives for them.

An answer has no sentences but numbers of types and titles of topics; the types are those that
GET /site.json names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.notification import NotificationKind, RemoteNotification
from companion.errors import Rejected
from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_calls import Request, get
from sync.discourse.discourse_connection import remote_number
from sync.discourse.room_messages import RoomMessages
from sync.notification_port import NEWEST, NotificationPage

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_POSTS: Final = frozenset(
    {1, 2, 3, 4, 5, 9, 10, 11, 15, 17, 18, 19, 20, 24, 25, 36, 39, 43, 801, 802}
)
"""Mentioned, replied, quoted, edited, liked, posted, moved, linked, in a group mentioned, first
post of what is watched, reminded, liked by several, approved, bookmark due, reacted to, new in what
is watched, linked by several, boosted, and new from people who are followed (`Notification.types`).
"""
_OF_PLUGINS: Final = 14
"""Of many things; where it names a post, mostly that it was accepted as the answer."""
_OF_MESSAGES: Final = frozenset({6, 7, 16})


class DiscourseNotices(RoomMessages):
    """The part of a connection that knows of notifications."""

    async def notifications(self) -> NotificationPage:
        """Read GET /notifications.json, the newest first."""
        told = await self._calls.result(wire.Notifications, get("/notifications.json"))
        ordered = sorted(told.notifications, key=lambda one: (one.created_at, one.id), reverse=True)
        shown = tuple(self._notice_from(one) for one in ordered[:NEWEST])
        unread = sum(not one.is_read for one in shown)
        return NotificationPage(shown, unread, is_all=len(shown) < NEWEST)

    async def mark_notifications_read(self, remote_ids: Sequence[str]) -> None:
        """Send PUT /notifications/mark-read.json for each; one that is gone counts as read."""
        for remote_id in remote_ids:
            fields = {"id": int(remote_number(remote_id))}
            try:
                await self._calls.value(Request("PUT", "/notifications/mark-read.json", (), fields))
            except Rejected:
                continue

    def _notice_from(self, one: wire.Notification) -> RemoteNotification:
        username = one.data.display_username or one.data.original_username or one.data.username
        subject = one.data.topic_title or one.data.badge_name or ""
        sender = None if username is None else self._site.number_of(username)
        return RemoteNotification(
            remote_id=str(one.id),
            kind=kind_of(one),
            activity_kind="",
            sender_remote_id=sender,
            subject=f"{username}: {subject}" if username and subject else subject or username or "",
            html="",
            address=self._page_of(one),
            created_at=one.created_at,
            is_read=one.read,
        )

    def _page_of(self, one: wire.Notification) -> str | None:
        if one.topic_id is None:
            return None
        post = f"/{one.post_number}" if one.post_number else ""
        return f"{self._site_url}/t/{one.slug or '-'}/{one.topic_id}{post}"


def kind_of(one: wire.Notification) -> NotificationKind:
    """Return what a notification is about."""
    number = one.notification_type
    if number in _OF_MESSAGES:
        return NotificationKind.MESSAGE
    is_of_post = number in _OF_POSTS or (number == _OF_PLUGINS and one.post_number is not None)
    return NotificationKind.POST if is_of_post else NotificationKind.OTHER
