"""Notifications of a Moodle: what the bell on its pages shows.

`message_popup_get_popup_notifications` answers the newest ones, and how many are unread in all
(recordings `notifications*`). Nothing makes a read one unread again.
"""

from __future__ import annotations

import html
import logging
from typing import TYPE_CHECKING, Final

from companion.domain.notification import NotificationKind, RemoteNotification
from companion.errors import Busy, Rejected, ServerError, SignedOut
from sync.moodle import wire_notifications as wire
from sync.moodle.calendars import MoodleCalendar
from sync.moodle.calls import Call
from sync.moodle.mapping import body_without_secrets, moment
from sync.moodle.site import MARK_NOTIFICATION_READ, NOTIFICATIONS
from sync.moodle.writing import remote_number
from sync.notification_port import NEWEST, NotificationPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.moodle.calls import Answered

log = logging.getLogger(__name__)

_FORUM: Final = "mod_forum"
_MODULE: Final = "mod_"
_MESSAGE: Final = "instantmessage"


class MoodleNotifications(MoodleCalendar):
    """The part of a Moodle connection that knows of notifications."""

    async def notifications(self) -> NotificationPage:
        """Read `message_popup_get_popup_notifications`, the newest first."""
        call = self._notifications_call(NEWEST)
        told = await self._result(wire.Notifications, await self._calls.answer(call), call)
        return _page(told, NEWEST)

    async def mark_notifications_read(self, remote_ids: Sequence[str]) -> None:
        """Send `core_message_mark_notification_read` for each (`notifications.mark-read`).

        They may ride in one batch: what ran before a failure stays done, and can be repeated.
        """
        calls = [
            Call(MARK_NOTIFICATION_READ, {"notificationid": remote_number(remote_id)})
            for remote_id in remote_ids
        ]
        for answered in await self._read(calls):
            if answered.fault is None:
                continue
            error = await self._calls.error_for(answered.fault)
            if not isinstance(error, Rejected):
                raise error
            log.info("a notification could not be marked: %s", error.code)

    def _notification_reads(self) -> tuple[Call, ...]:
        """Return the call for a look at the whole site: the newest one alone tells of news.

        Where each call is a request of its own, a look does without.
        """
        offers = self.capabilities
        rides = offers.notifications and offers.batch_reads
        return (self._notifications_call(1),) if rides else ()

    async def _notification_page(
        self, reads: Sequence[Call], answers: Sequence[Answered]
    ) -> NotificationPage | None:
        """Return what `_notification_reads` brought; a failure of it spoils nothing."""
        for read, answered in zip(reads, answers, strict=True):
            try:
                told = await self._result(wire.Notifications, answered, read)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                log.info("notifications are not told: %s", error)
                return None
            return _page(told, 1)
        return None

    def _notifications_call(self, most: int) -> Call:
        return Call(
            NOTIFICATIONS, {"useridto": self._site.user_id, "newestfirst": 1, "limit": most}
        )


def _page(told: wire.Notifications, most: int) -> NotificationPage:
    return NotificationPage(
        tuple(notification_from(one) for one in told.notifications if not one.deleted),
        told.unreadcount,
        is_all=len(told.notifications) < most,
    )


def notification_from(told: wire.Notification) -> RemoteNotification:
    """Return a notification; people below 1 are the site itself and its support."""
    component = told.component or ""
    module = component.removeprefix(_MODULE) if component.startswith(_MODULE) else ""
    kind = NotificationKind.ACTIVITY if module else NotificationKind.OTHER
    if component == _FORUM:
        kind = NotificationKind.POST
    elif told.eventtype == _MESSAGE:
        kind = NotificationKind.MESSAGE
    return RemoteNotification(
        remote_id=str(told.id),
        kind=kind,
        activity_kind=module,
        sender_remote_id=str(told.useridfrom) if told.useridfrom > 0 else None,
        subject=html.unescape(told.subject),
        html=body_without_secrets(told.text or told.fullmessagehtml or told.smallmessage or ""),
        address=html.unescape(told.contexturl) if told.contexturl else None,
        created_at=moment(told.timecreated),
        is_read=told.read,
    )
