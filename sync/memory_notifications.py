"""Notifications of a site in memory, and who its people are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sync.memory_calendar import MemoryCalendar
from sync.notification_port import NEWEST, NotificationPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.notification import RemoteNotification
    from companion.domain.person import RemoteProfile
    from companion.domain.remote import RemotePerson
    from sync.people_port import ProfileQuestion


class MemoryNotifications(MemoryCalendar):
    """The part of a connection in memory that knows of notifications and people."""

    async def notifications(self) -> NotificationPage:
        """Show the newest notifications."""
        with self._request("notifications") as person:
            return self._newest(person, NEWEST)

    async def mark_notifications_read(self, remote_ids: Sequence[str]) -> None:
        """Mark some as read."""
        cost = 1 if self.capabilities.batch_reads else len(remote_ids)
        with self._request("mark_notifications_read", cost) as person:
            mine = self._site.notifications.get(person.remote_id, [])
            mine[:] = [
                replace(one, is_read=one.is_read or one.remote_id in remote_ids) for one in mine
            ]

    async def profiles(self, questions: Sequence[ProfileQuestion]) -> tuple[RemoteProfile, ...]:
        """Show the people of whom the site was told something."""
        courses = {question.course_remote_id for question in questions}
        with self._request("profiles", self._cost(list(courses))):
            keys = [(one.person_remote_id, one.course_remote_id) for one in questions]
            return tuple(self._site.profiles[key] for key in keys if key in self._site.profiles)

    def notification_page(self, person: RemotePerson) -> NotificationPage | None:
        """Return the newest one, for a look at the whole site, where it rides along."""
        offers = self.capabilities
        return self._newest(person, 1) if offers.notifications and offers.batch_reads else None

    def _newest(self, person: RemotePerson, most: int) -> NotificationPage:
        mine = sorted(self._site.notifications.get(person.remote_id, []), key=_age, reverse=True)
        unread = sum(not one.is_read for one in mine)
        return NotificationPage(tuple(mine[:most]), unread, is_all=len(mine) < most)


def _age(one: RemoteNotification) -> tuple[float, int]:
    return (one.created_at.timestamp(), int(one.remote_id))
