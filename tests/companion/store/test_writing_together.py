"""Threads that write at the same time: typing, sending, and a pull in the background."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from companion.domain.draft import Draft, ItemState, Move
from companion.errors import IllegalMove
from companion.store.draft_mirror import DraftMirror
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


def test_two_people_typing_while_a_pull_writes_lose_nothing(reading_room: StoreRoom) -> None:
    room = reading_room
    writing = room.workspace.writing
    drafts = [room.writes(f"Draft {number}.") for number in range(2)]
    pulled = threading.Event()

    def pull() -> None:
        for number in range(100, 190, 3):
            posts = said.a_thread(20, number=number, body_html="<p>gravel</p>")
            room.lists(said.a_discussion(posts))
            room.answers(posts)
        pulled.set()

    def type_on(place: int) -> str:
        words, count = "", 0
        while not pulled.is_set() or count < 20:
            count += 1
            words = f"Draft {place}, keystroke {count}."
            kept = writing.save(drafts[place].item_id, Draft("Re", words))
            assert kept.draft.body == words
        return words

    with ThreadPoolExecutor(3) as threads:
        puller = threads.submit(pull)
        last_words = list(threads.map(type_on, range(2)))
        puller.result()

    for draft, words in zip(drafts, last_words, strict=True):
        assert writing.item(draft.item_id).draft.body == words
        copy = json.loads((room.drafts / f"{draft.item_id}.json").read_text())
        assert copy["body"] == words
    assert len(room.finds("gravel", limit=2000)) == 30 * 21
    assert len(room.discussions()) == 30


def test_item_taken_back_while_it_is_about_to_be_sent_is_either_sent_or_taken_back(
    room: StoreRoom,
) -> None:
    store = room.workspace.outbox_store
    for _ in range(20):
        item = room.writes()
        store.move(item.item_id, Move.QUEUE)
        start = threading.Barrier(2)

        def take_back(item_id: str = item.item_id, start: threading.Barrier = start) -> bool:
            start.wait()
            try:
                store.move(item_id, Move.EDIT)
            except IllegalMove:
                return False
            return True

        def send(item_id: str = item.item_id, start: threading.Barrier = start) -> bool:
            start.wait()
            try:
                store.begin_attempt(item_id, str, None)
            except IllegalMove:
                return False
            return True

        with ThreadPoolExecutor(2) as threads:
            taken, sending = threads.submit(take_back), threads.submit(send)
        assert taken.result() is not sending.result()
        state = store.item(item.item_id).state
        assert state is (ItemState.DRAFT if taken.result() else ItemState.SENDING)
        copy = json.loads((room.drafts / f"{item.item_id}.json").read_text())
        assert copy["state"] == state


def test_mirror_keeps_the_newer_copy_whichever_thread_comes_last(room: StoreRoom) -> None:
    mirror = DraftMirror(room.drafts)
    item_id = room.writes().item_id
    copy = json.loads((room.drafts / f"{item_id}.json").read_text())

    mirror.write({**copy, "body": "newer", "updated_at": copy["updated_at"] + 2})
    mirror.write({**copy, "body": "older", "updated_at": copy["updated_at"] + 1})
    assert mirror.read_all()[0]["body"] == "newer"

    mirror.remove(item_id)
    mirror.write({**copy, "body": "late", "updated_at": copy["updated_at"] + 3})
    assert mirror.read_all() == []


def test_change_after_the_clock_was_turned_back_is_still_the_newer_one(room: StoreRoom) -> None:
    item = room.writes("First.")
    room.clock.turn(days=-400)
    room.workspace.writing.save(item.item_id, Draft("Re", "Second."))
    workspace = room.reopen()
    assert workspace.opening.rescued_items == 0
    assert workspace.writing.item(item.item_id).draft.body == "Second."
    assert json.loads((room.drafts / f"{item.item_id}.json").read_text())["body"] == "Second."


def test_reader_sees_a_page_of_a_forum_whole_or_not_at_all(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    many = said.a_thread(60)
    seen: set[int] = set()
    ready, written = threading.Barrier(2), threading.Event()

    def read() -> None:
        ready.wait()
        while not written.is_set():
            seen.add(len(room.posts()))
        seen.add(len(room.posts()))

    with ThreadPoolExecutor(1) as threads:
        reader = threads.submit(read)
        ready.wait()
        room.answers(many)
        written.set()
        reader.result()

    assert seen <= {2, 61}
    assert 61 in seen
