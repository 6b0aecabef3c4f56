"""Reading is noted here and queued for the server in one go, or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import ItemState
from tests.companion import remote_values as said
from tests.companion.services.test_messages import has_conversation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.companion.store_room import StoreRoom


@contextmanager
def an_outbox_that_takes_nothing(room: StoreRoom) -> Iterator[None]:
    """Let every new item fail, as where the program ends before it is written."""
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON outbox_item"
            " BEGIN SELECT raise(ABORT, 'refused'); END"
        )
    with pytest.raises(sqlite3.IntegrityError, match="refused"):
        yield
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("DROP TRIGGER refuse")


def marks_waiting(room: StoreRoom) -> int:
    return len(room.workspace.outbox_store.items([ItemState.QUEUED]))


def test_conversation_stays_unread_where_the_mark_cannot_be_queued(room: StoreRoom) -> None:
    messages, place = room.workspace.messages, has_conversation(room).conversation_id
    with an_outbox_that_takes_nothing(room):
        messages.mark_read(place)
    assert messages.conversations()[0].unread_count == 1
    assert messages.mark_read(place)
    assert messages.conversations()[0].unread_count == 0
    assert marks_waiting(room) == 1


def test_discussion_stays_unread_where_the_mark_cannot_be_queued(reading_room: StoreRoom) -> None:
    room = reading_room
    place = room.pulls(said.a_thread(2))
    assert room.workspace.reading.discussion(place).unread_count > 0
    with an_outbox_that_takes_nothing(room):
        room.workspace.actions.mark_read(place)
    assert room.workspace.reading.discussion(place).unread_count > 0
    assert room.workspace.actions.mark_read(place)
    assert room.workspace.reading.discussion(place).unread_count == 0
    assert marks_waiting(room) == 1


def test_discussion_without_anything_unread_tells_the_server_nothing(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    place = room.pulls(said.a_thread(2))
    room.workspace.actions.mark_read(place)
    assert not room.workspace.actions.mark_read(place)
    assert marks_waiting(room) == 1
