"""The rows of the list of notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.notification import Notification
from ui.models.rows import RowsModel
from ui.notification_wording import spoken_notification

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QObject


class NotificationRows(RowsModel[Notification]):
    """Notifications, each known by its id."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(
            lambda one: one.notification_id,
            lambda one: one.subject,
            lambda one: spoken_notification(one, clock()),
            parent,
        )
