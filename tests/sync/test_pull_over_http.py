"""What teachers and administrators do to a course: the cache follows, over real HTTP."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sync.classroom.control import StoredPost
    from tests.sync.world import ClassroomWorld

WATER = 2


@pytest.fixture
def synced(classroom: ClassroomWorld) -> ClassroomWorld:
    """A classroom that the machine has read whole."""
    assert classroom.device.sync().complete
    classroom.proxy.asked.clear()
    return classroom


def team_room(world: ClassroomWorld) -> tuple[StoredPost, StoredPost]:
    """A discussion of each of two groups, of which Amina sees her own."""
    room = world.control.forum("water-teams")
    made = []
    for username, group in (("abebe", "River villages"), ("fatima", "Hill villages")):
        number = world.control.add_discussion_as(username, room.id, f"For {group}", "<p>Keys.</p>")
        world.control.move_to_group(number, group)
        made.append(world.control.first_post(number))
    return made[0], made[1]


def change_groups(world: ClassroomWorld) -> None:
    world.control.change_group("amina", "River villages", "Hill villages")


def put_off(world: ClassroomWorld) -> None:
    """Show a discussion from tomorrow on only."""
    number = world.discussion("For tomorrow").discussion_id
    world.device.sync()
    world.control.show_discussion_between(number, int(time.time()) + 86_400, 0)


def come_up(world: ClassroomWorld) -> None:
    """Show a discussion that was written long ago, for today."""
    opening = world.discussion("Written ahead")
    world.control.show_discussion_between(opening.discussion_id, int(time.time()) + 86_400, 0)
    world.device.sync()
    world.control.show_discussion_between(opening.discussion_id, 0, 0)


def leave_a_course(world: ClassroomWorld) -> None:
    world.control.unenrol("amina", WATER)


def reset_a_course(world: ClassroomWorld) -> None:
    """Delete all that was written in a course, and begin anew."""
    for key in ("water-ideas", "water-questions"):
        forum = world.control.forum(key)
        for number in world.control.discussions_in(forum.id):
            world.control.delete_discussion(number)
    world.discussion("A new year")


def hide_a_forum(world: ClassroomWorld) -> None:
    world.control.hide_module(world.control.forum("water-ideas").module_id)


def split_a_discussion(world: ClassroomWorld) -> None:
    opening = world.discussion("Two things at once")
    second = world.control.add_reply_as("fatima", opening.id, "<p>And another thing.</p>")
    world.control.add_reply_as("abebe", second, "<p>What thing?</p>")
    world.device.sync()
    world.control.split_off(second, "Another thing")


def move_a_discussion(world: ClassroomWorld) -> None:
    opening = world.discussion("In the wrong place")
    world.device.sync()
    world.control.move_discussion(opening.discussion_id, world.control.forum("water-questions").id)


def delete_a_discussion(world: ClassroomWorld) -> None:
    opening = world.discussion("Soon gone")
    world.device.sync()
    world.control.delete_discussion(opening.discussion_id)


@pytest.mark.parametrize(
    "change",
    [
        change_groups,
        put_off,
        come_up,
        leave_a_course,
        reset_a_course,
        hide_a_forum,
        split_a_discussion,
        move_a_discussion,
        delete_a_discussion,
    ],
)
def test_cache_ends_as_a_first_sync_would_make_it(
    synced: ClassroomWorld, change: Callable[[ClassroomWorld], None]
) -> None:
    """By a plain "Sync now": no full check, no waiting for one."""
    team_room(synced)
    synced.device.sync()
    change(synced)
    for _ in range(2):
        assert synced.device.sync().error is None
    assert synced.device.cache() == synced.fresh_cache()


def test_server_restored_from_a_backup_is_taken_in_as_it_is(
    synced: ClassroomWorld, tmp_path: Path
) -> None:
    """The numbers that lost posts had stand for others now."""
    backup = tmp_path / "backup.db"
    synced.control.back_up(backup)
    lost = synced.discussion("Written after the backup")
    synced.control.add_reply_as("fatima", lost.id, "<p>Lost, too.</p>")
    synced.device.sync()
    synced.control.restore(backup)
    elsewhere = synced.discussion("Begun after the restore", forum="water-questions")
    assert elsewhere.id == lost.id
    for full in (True, False):
        assert synced.device.sync(full=full).error is None
    assert synced.device.cache() == synced.fresh_cache()


def test_hidden_forum_comes_back_with_its_news(synced: ClassroomWorld) -> None:
    forum = synced.control.forum("water-ideas")
    synced.control.hide_module(forum.module_id)
    synced.device.sync()
    synced.discussion("While it was hidden")
    synced.control.show_module(forum.module_id)
    synced.device.sync()
    assert synced.device.cache() == synced.fresh_cache()


def test_sync_nobody_asked_for_asks_for_news_only(synced: ClassroomWorld) -> None:
    asked_for = synced.device.sync()
    report = synced.device.sync(asked=False)
    assert (asked_for.requests, report.requests) == (1, 1)
    assert report.bytes_received < asked_for.bytes_received / 3
    assert report.bytes_sent < 3_000


def test_one_new_reply_costs_little_more_than_its_discussion(synced: ClassroomWorld) -> None:
    forum = synced.control.forum("water-ideas")
    opening = synced.control.first_post(synced.control.discussions_in(forum.id)[0])
    synced.control.add_reply_as("fatima", opening.id, "<p>Only this is new.</p>")
    report = synced.device.sync(asked=False)
    assert (report.requests, report.pulled.posts) == (2, 1)
    own_answer = cost_of_reading(synced, str(opening.discussion_id))
    assert report.bytes_received < 3 * own_answer


def cost_of_reading(world: ClassroomWorld, discussion: str) -> int:
    """Return the bytes of the answer for one discussion alone."""

    async def read() -> int:
        server = world.connect(None)
        try:
            await server.prepare()
            before = server.usage.bytes_received
            await server.posts([discussion])
            return server.usage.bytes_received - before
        finally:
            await server.close()

    return asyncio.run(read())
