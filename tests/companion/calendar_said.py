"""Short ways to let the store take in a calendar."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from companion.domain.calendar_entry import EntryKind, RemoteEvent
from companion.store.calendar_intake import apply_calendar
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

DUE = said.NOON + timedelta(days=4)


def an_event(remote_id: str = "1", **changes: Any) -> RemoteEvent:
    """An event of the activity that the outlines of tests have, due three days ahead."""
    values: dict[str, Any] = {
        "remote_id": remote_id,
        "kind": EntryKind.DUE,
        "name": "Report from the field",
        "html": "<p>One page.</p>",
        "location": "",
        "course_remote_id": "3",
        "course_name": "Water",
        "activity_remote_id": "50",
        "activity_kind": "assign",
        "starts_at": DUE,
        "duration": timedelta(),
        "link": "https://academy.example/mod/assign/view.php?id=50",
    }
    return RemoteEvent(**(values | changes))


def calendar_said(room: StoreRoom, *events: RemoteEvent, is_whole: bool = True) -> bool:
    with room.workspace.database.writing(durable=False) as connection:
        return apply_calendar(connection, events, room.clock(), is_whole=is_whole)
