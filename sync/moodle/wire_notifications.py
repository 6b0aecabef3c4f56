"""The answers of Moodle's notification functions as they come over the wire (see `wire_models`)."""

from __future__ import annotations

from sync.answer_bounds import Address, Name, Number, Seconds
from sync.moodle.wire_models import WireModel


class Notification(WireModel):
    """An element of `message_popup_get_popup_notifications` (recording `notifications.rich`)."""

    id: Number
    useridfrom: Number
    subject: Name
    text: str | None = None
    fullmessagehtml: str | None = None
    smallmessage: str | None = None
    contexturl: Address | None = None
    timecreated: Seconds
    read: bool
    deleted: bool = False
    component: Name | None = None
    eventtype: Name | None = None


class Notifications(WireModel):
    """`message_popup_get_popup_notifications`."""

    notifications: tuple[Notification, ...]
    unreadcount: Number
