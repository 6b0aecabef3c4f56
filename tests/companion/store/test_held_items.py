"""When what is held back may go, and the person's word to let it go at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.draft import Move
from companion.store.held_items import next_due, release_held
from companion.store.outbox_rows import OUTCOME_NOT_SENT

if TYPE_CHECKING:
    from datetime import datetime

    from tests.companion.store_room import StoreRoom

LATER = timedelta(seconds=10)


def queue(room: StoreRoom, hold: timedelta) -> str:
    item_id = room.writes().item_id
    return room.workspace.outbox_store.move(item_id, Move.QUEUE, hold=hold).item_id


def due(room: StoreRoom, after: datetime) -> datetime | None:
    with room.workspace.database.reading() as connection:
        return next_due(connection, after)


def release(room: StoreRoom) -> int:
    with room.workspace.database.writing(durable=False) as connection:
        return release_held(connection)


def test_the_earliest_time_counts_of_those_that_are_not_over(room: StoreRoom) -> None:
    before = room.clock()
    assert due(room, before) is None
    queue(room, timedelta())
    assert due(room, before) is None, "what may go at once needs no time"
    later = room.workspace.writing.item(queue(room, 2 * LATER)).not_before
    sooner = room.workspace.writing.item(queue(room, LATER)).not_before
    assert sooner is not None
    assert due(room, before) == sooner
    assert due(room, sooner) == later
    room.reopen()
    assert due(room, before) == sooner, "also after a restart"


def test_what_is_taken_back_is_not_due(room: StoreRoom) -> None:
    before = room.clock()
    item_id = queue(room, LATER)
    room.workspace.writing.edit(item_id)
    assert due(room, before) is None
    assert release(room) == 0


def test_the_persons_word_lets_go_what_could_be_undone(room: StoreRoom) -> None:
    item_id = queue(room, LATER)
    assert release(room) == 1
    assert room.workspace.writing.item(item_id).not_before is None
    assert release(room) == 0


def test_a_pause_that_the_server_wants_is_not_let_go(room: StoreRoom) -> None:
    outbox = room.workspace.outbox_store
    item_id = queue(room, timedelta())
    before = room.clock()
    outbox.begin_attempt(item_id, lambda _: "", None)
    until = room.clock() + timedelta(hours=1)
    outbox.settle_unsent(item_id, OUTCOME_NOT_SENT, "busy", until)
    assert release(room) == 0
    assert due(room, before) == until
    outbox.move(item_id, Move.EDIT)
    queued = outbox.move(item_id, Move.QUEUE, hold=LATER)
    assert due(room, before) == queued.not_before, "queued anew, it is held by the person"
    assert release(room) == 1
