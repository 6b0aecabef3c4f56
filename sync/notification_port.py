"""What passes through the server port about notifications."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.notification import RemoteNotification

NEWEST: Final = 50
"""So many notifications are read when there is news of them."""


@dataclass(frozen=True, slots=True)
class NotificationPage:
    """The newest notifications, and how many are unread in all; `is_all`: there are no others."""

    notifications: tuple[RemoteNotification, ...]
    unread_count: int
    is_all: bool


class NotificationServer(Protocol):
    """The part of a connection that knows of notifications."""

    async def notifications(self) -> NotificationPage:
        """Read the newest notifications, the newest first."""
        ...

    async def mark_notifications_read(self, remote_ids: Sequence[str]) -> None:
        """Mark some notifications as read; those that are gone count as read. Safe to repeat."""
        ...
