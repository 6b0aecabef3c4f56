"""Notifications of the site in words and signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.notification import NotificationKind
from ui.activity_wording import kind_icon, kind_words
from ui.times import ago

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.notification import Notification

translate = QCoreApplication.translate


def notification_icon(one: Notification) -> str:
    """Return the name of the icon of what it is about."""
    if one.kind is NotificationKind.ACTIVITY:
        return kind_icon(one.activity_kind)
    return {
        NotificationKind.POST: "discussion",
        NotificationKind.MESSAGE: "message",
    }.get(one.kind, "bell")


def about_words(one: Notification) -> str:
    """Return what it is about, as one or two words."""
    if one.kind is NotificationKind.ACTIVITY:
        return kind_words(one.activity_kind)
    return {
        NotificationKind.POST: translate("notifications", "Discussion"),
        NotificationKind.MESSAGE: translate("notifications", "Message"),
    }.get(one.kind, translate("notifications", "Site"))


def spoken_notification(one: Notification, now: datetime) -> str:
    """Return a row as one sentence for screen readers."""
    said = [
        translate("notifications", "unread") if not one.is_read else "",
        about_words(one),
        one.subject,
        one.sender_name,
        one.text if one.text != one.subject else "",
        ago(one.created_at, now),
    ]
    return ", ".join(part for part in said if part)
