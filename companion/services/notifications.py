"""Notifications of the site: what is cached of them, and that one has read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.change_set import NOTHING_CHANGED, ChangeSet
from companion.domain.draft import ON, ItemKind, Origin
from companion.store import notification_records, notification_views
from companion.store.clock import Clock, system_clock
from companion.store.outbox_rows import Placement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from companion.domain.notification import Notification
    from companion.store.database import Connection, Database
    from companion.store.outbox import OutboxStore

    Which = Callable[[Connection], Iterable[int]]


class Notifications:
    """The notifications of one account. Whatever a method has returned is on the disk."""

    def __init__(
        self, database: Database, outbox: OutboxStore, clock: Clock = system_clock
    ) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def notifications(
        self, *, unread_only: bool = False, limit: int | None = None
    ) -> tuple[Notification, ...]:
        """Return the notifications, the newest first."""
        with self._database.reading() as connection:
            return notification_views.notifications(
                connection, unread_only=unread_only, limit=limit
            )

    def notification(self, notification_id: int) -> Notification:
        """Return one; raise `NotFound`."""
        with self._database.reading() as connection:
            return notification_views.notification(connection, notification_id)

    def unread_count(self) -> int:
        """Return how many are unread."""
        with self._database.reading() as connection:
            return notification_views.unread_notifications(connection)

    def are_offered(self) -> bool:
        """Say whether the site tells notifications, as it last said."""
        with self._database.reading() as connection:
            return notification_records.are_offered(connection)

    def mark_read(self, notification_id: int) -> ChangeSet:
        """Note that the person has read one, here and with the next sync on the site.

        Raises `NotFound`.
        """
        with self._database.reading() as connection:
            notification_views.notification(connection, notification_id)
        return self._mark(lambda _connection: (notification_id,))

    def mark_all_read(self) -> ChangeSet:
        """Note that the person has read all that are cached."""
        return self._mark(notification_records.unread_ids)

    def _mark(self, which: Which) -> ChangeSet:
        def note(connection: Connection) -> Placement | None:
            marked = notification_records.mark_read(connection, which(connection), self._clock())
            return Placement(None, None, Origin()) if marked else None

        queued = self._outbox.note_and_put_action(ItemKind.READ_NOTIFICATIONS, ON, note)
        return NOTHING_CHANGED if queued is None else ChangeSet(notifications=True)
