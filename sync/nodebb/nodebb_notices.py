"""Notifications of a NodeBB (recording `notifications`); marking one as read is from the source."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from companion.content.plain_text import plain_text
from companion.domain.notification import NotificationKind, RemoteNotification
from companion.errors import ContractBroken, Rejected
from sync.nodebb import wire_talk as wire
from sync.nodebb.nodebb_mapping import address_on, moment, shown_html
from sync.nodebb.nodebb_writing import NodebbWriting
from sync.notification_port import NEWEST, NotificationPage
from sync.server_port import ForumNews

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.server_port import ForumWatch, Snapshot

log = logging.getLogger(__name__)

_CHAT: Final = "chat"


class NodebbNotices(NodebbWriting):
    """The part of a NodeBB connection that knows of notifications."""

    _before_reading: NotificationPage | None = None
    """What there was before any topic was read: reading one marks what is told of it."""

    async def snapshot(self, watched: Sequence[ForumWatch], *, catalogue: bool = True) -> Snapshot:
        """Look, and read the notifications where topics with news will be read after it."""
        look = await super().snapshot(watched, catalogue=catalogue)
        if watched and all(one.news is ForumNews.UNCHANGED for one in look.reports.values()):
            return look
        try:
            page = self._before_reading = await self._newest_notifications()
        except (Rejected, ContractBroken) as error:
            log.info("notifications are not told: %s", error)
            return look
        if not page.notifications:
            return look
        newest = page.notifications[:1]
        is_all = page.is_all and newest == page.notifications
        told = NotificationPage(newest, page.unread_count, is_all=is_all)
        return replace(look, notifications=told)

    async def notifications(self) -> NotificationPage:
        """Return the newest notifications, once as they were when this connection looked."""
        page, self._before_reading = self._before_reading, None
        return page or await self._newest_notifications()

    async def _newest_notifications(self) -> NotificationPage:
        told = await self._read(wire.Notifications, "/api/notifications")
        shown = tuple(map(self._notification, told.notifications[:NEWEST]))
        unread = sum(not one.is_read for one in shown)
        return NotificationPage(shown, unread, is_all=len(told.notifications) < NEWEST)

    async def mark_notifications_read(self, remote_ids: Sequence[str]) -> None:
        """Mark each; one that is refused, or gone, is left alone."""
        self._before_reading = None
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
            address=address_on(self._site_url, told.path) if told.path else None,
            created_at=moment(told.datetime),
            is_read=told.read,
            unread_stays=True,
        )
