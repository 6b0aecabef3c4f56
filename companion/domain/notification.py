"""Notifications: what the site tells a person has happened, each with where that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.destination import Destination


class NotificationKind(StrEnum):
    """What a notification is about; an `ACTIVITY` is anything of a course but a forum's posts."""

    POST = "post"
    ACTIVITY = "activity"
    MESSAGE = "message"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RemoteNotification:
    """A notification as a server said it; `html` is as received.

    `activity_kind` is the server's word for the kind of activity, empty where it is about none;
    `sender_remote_id` is None where nobody in particular caused it. `address` is the page that it
    leads to. `unread_stays`: the site counts it as read as soon as what it is about was fetched, so
    that it stays unread here until the person has read it here.
    """

    remote_id: str
    kind: NotificationKind
    activity_kind: str
    sender_remote_id: str | None
    subject: str
    html: str
    address: str | None
    created_at: datetime
    is_read: bool
    unread_stays: bool = False


@dataclass(frozen=True, slots=True)
class Notification:
    """A notification as it is cached; `text` is plain, and `html` clean.

    `destination` is where it leads to in the app, None where that is not cached: then `address`,
    if there is one, is its page on the site. `sender_name` is empty where it is not known.
    """

    notification_id: int
    remote_id: str
    kind: NotificationKind
    activity_kind: str
    sender_name: str
    subject: str
    text: str
    html: str
    address: str | None
    created_at: datetime
    is_read: bool
    destination: Destination | None = None
