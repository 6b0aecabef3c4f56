"""Notifications of a NodeBB (recording `notifications`); marking one as read is from the source."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from companion.content.plain_text import plain_text
from companion.domain.notification import NotificationKind, RemoteNotification
from companion.errors import Rejected
from sync.nodebb import wire_talk as wire
from sync.nodebb.nodebb_mapping import moment, shown_html
from sync.nodebb.nodebb_writing import NodebbWriting
from sync.notification_port import NEWEST, NotificationPage

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

_CHAT: Final = "chat"


class NodebbNotices(NodebbWriting):
    """The part of a NodeBB connection that knows of notifications."""

    async def notifications(self) -> NotificationPage:
        """Read the newest notifications."""
        told = await self._read(wire.Notifications, "/api/notifications")
        shown = tuple(map(self._notification, told.notifications[:NEWEST]))
        unread = sum(not one.is_read for one in shown)
        return NotificationPage(shown, unread, is_all=len(told.notifications) < NEWEST)

    async def mark_notifications_read(self, remote_ids: Sequence[str]) -> None:
        """Mark each; one that is refused, or gone, is left alone."""
        for one in remote_ids:
            try:
                await self._api.write("PUT", f"/api/v3/notifications/{quote(one, safe='')}/read")
            except Rejected as error:
                log.info("a notification could not be marked: %s", error.code)

    def _notification(self, told: wire.Notification) -> RemoteNotification:
        kind = NotificationKind.OTHER
        if told.type is not None and _CHAT in told.type:
            kind = NotificationKind.MESSAGE
        elif told.pid is not None:
            kind = NotificationKind.POST
        short = shown_html(told.bodyShort or "", self._site_url)
        words = "" if short.startswith("[[") else plain_text(short)
        return RemoteNotification(
            remote_id=told.nid,
            kind=kind,
            activity_kind="",
            sender_remote_id=told.sender,
            subject=words or told.subject or "",
            html=shown_html(told.bodyLong or told.bodyShort or "", self._site_url),
            address=f"{self._site_url}/{told.path.lstrip('/')}" if told.path else None,
            created_at=moment(told.datetime),
            is_read=told.read,
        )
