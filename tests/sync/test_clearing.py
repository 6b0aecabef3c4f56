"""A cache that was emptied comes back whole, and what waited in the outbox is sent all the same."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from companion.domain.draft import ItemState
from companion.errors import Offline, OfflineCause
from companion.store.upgrade_backups import backup_path

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sync.interposed import Interposition, Moment
    from tests.sync.world import MemoryWorld


def no_network(_: Moment) -> None:
    raise Offline("no route", OfflineCause.UNREACHABLE)


def connection_lost_with(operation: str, *, after: bool) -> Interposition:
    """Return what loses the connection for good before or after an operation's effect."""
    is_lost = False

    def act(moment: Moment) -> None:
        nonlocal is_lost
        is_lost |= moment.operation == operation and moment.after is after
        if is_lost:
            raise Offline("lost", OfflineCause.CONNECTION_LOST, may_have_arrived=True)

    return act


def test_all_that_was_cleared_comes_back_with_the_next_sync(world: MemoryWorld) -> None:
    for number in range(4):
        world.discussion(f"Filter {number}", replies=3)
    world.device.sync()
    before = world.device.cache()
    world.device.workspace.storage.clear_all()
    assert world.device.cache().posts == {}
    assert world.device.cache().courses == before.courses
    world.device.sync(asked=False)
    assert world.device.cache() == before == world.fresh_cache()


def test_a_reply_that_waits_is_sent_though_what_it_answers_was_cleared(world: MemoryWorld) -> None:
    answered = world.discussion()
    world.device.sync()
    reply = world.device.reply(answered.posts[0].remote_id, "We use gravel.")
    below = world.device.reply_to_item(reply, "And a lid.")
    fresh = world.device.discuss(world.forum, "Lids", "Which ones?")
    world.device.workspace.storage.clear_all()
    world.device.sync()
    assert {world.device.state(each) for each in (reply, below, fresh)} == {ItemState.SENT}
    posts = world.my_posts()
    assert sorted(post.subject for post in posts) == [
        "Lids",
        "Re: Sand filters",
        "Re: Sand filters",
    ]
    assert len(posts) == 3


def test_a_reply_in_doubt_is_found_and_not_sent_again_after_clearing(world: MemoryWorld) -> None:
    answered = world.discussion()
    world.device.sync()
    reply = world.device.reply(answered.posts[0].remote_id, "We use gravel.")

    world.plan = connection_lost_with("reply", after=True)
    world.device.sync()
    assert world.device.state(reply) == ItemState.IN_DOUBT
    world.plan = None
    world.device.workspace.storage.clear_all()
    world.turn(60)
    world.device.sync()
    assert world.device.state(reply) == ItemState.SENT
    assert len(world.my_posts()) == 1


def test_an_equal_older_message_is_not_taken_for_one_in_doubt_after_clearing(
    world: MemoryWorld,
) -> None:
    world.discussion()
    world.device.sync()
    first = world.device.message(world.peer.remote_id, "Thanks!")
    world.device.sync()
    assert world.device.state(first) == ItemState.SENT
    again = world.device.message(world.peer.remote_id, "Thanks!")
    world.device.workspace.storage.clear_all()
    world.plan = connection_lost_with("send_message", after=False)
    world.device.sync()
    assert world.device.state(again) == ItemState.IN_DOUBT
    world.plan = None
    world.device.workspace.storage.clear_all()
    world.turn(60)
    world.device.sync()
    assert world.device.state(again) == ItemState.SENT
    assert len(world.my_messages()) == 2


def copies(world: MemoryWorld) -> list[Path]:
    """Leave what two upgrades left: the copy of the older one, and that of the newer one."""
    database = world.device.workspace.database.path
    made = [backup_path(database, revision) for revision in ("0001", "0002")]
    for path, moment in zip(made, (1_000_000, world.clock().timestamp()), strict=True):
        path.write_bytes(b"a copy")
        os.utime(path, (moment, moment))
    return made


def test_a_whole_sync_removes_the_copies_of_older_upgrades(world: MemoryWorld) -> None:
    older, newest = copies(world)
    world.device.sync()
    assert not older.exists()
    assert newest.exists()


def test_a_sync_that_ends_early_leaves_the_copies(world: MemoryWorld) -> None:
    older, newest = copies(world)
    world.plan = no_network
    assert world.device.sync().error is not None
    assert older.exists()
    assert newest.exists()
