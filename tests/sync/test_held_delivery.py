"""Undo sending: no sync sends what can still be undone, but by the person's own word."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ReplyTarget
from companion.settings import Settings
from tests.sync.test_runner import Running

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sync.device import Device
    from tests.sync.world import ClassroomWorld, MemoryWorld

HOLD = timedelta(seconds=10)
LONG = timedelta(hours=1)


def queue(device: Device, post_remote_id: str, hold: timedelta) -> str:
    """Queue a reply that can be undone for a while; return the item's id."""
    writing = device.workspace.writing
    target = ReplyTarget(None, device.post(post_remote_id).post_id)
    item = writing.new_reply(target, Draft("", "Charcoal helps."))
    return writing.queue(item.item_id, hold=hold).item_id


@pytest.fixture
def opening(world: MemoryWorld) -> str:
    """A peer's post that the learner has cached."""
    made = world.discussion()
    world.device.sync()
    return made.posts[0].remote_id


def test_a_sync_of_its_own_sends_it_only_when_it_can_be_undone_no_more(
    world: MemoryWorld, opening: str
) -> None:
    item = queue(world.device, opening, HOLD)
    world.turn(9)
    assert world.device.sync(asked=False).sent == 0
    assert world.my_posts() == []
    world.turn(2)
    assert world.device.sync(asked=False).sent == 1
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_what_is_taken_back_in_time_is_never_sent(world: MemoryWorld, opening: str) -> None:
    item = queue(world.device, opening, HOLD)
    world.device.sync(asked=False)
    world.device.workspace.writing.edit(item)
    world.turn(60)
    world.device.sync(asked=False)
    world.device.sync()
    assert world.my_posts() == []
    assert world.device.item(item).draft.body == "Charcoal helps."


def test_the_persons_word_sends_it_at_once(world: MemoryWorld, opening: str) -> None:
    queue(world.device, opening, HOLD)
    assert world.device.sync(asked=True).sent == 1


def test_it_is_sent_after_a_restart(world: MemoryWorld, opening: str) -> None:
    queue(world.device, opening, HOLD)
    world.device.restart()
    assert world.device.sync(asked=False).sent == 0
    world.turn(11)
    assert world.device.sync(asked=False).sent == 1


def test_a_clock_that_is_set_back_holds_nothing_for_long(world: MemoryWorld, opening: str) -> None:
    queue(world.device, opening, HOLD)
    world.clock.turn(-3600)
    assert world.device.sync(asked=False).sent == 1


def test_a_reply_to_what_is_held_waits_for_it(world: MemoryWorld, opening: str) -> None:
    parent = queue(world.device, opening, HOLD)
    world.device.reply_to_item(parent, "And sand.")
    assert world.device.sync(asked=False).sent == 0
    world.turn(11)
    assert world.device.sync(asked=False).sent == 2


# The thread that syncs -----------------------------------------------------------------------


@pytest.fixture
def post(classroom: ClassroomWorld) -> str:
    """A peer's post in the classroom that the learner has cached."""
    made = classroom.discussion()
    classroom.device.sync()
    return str(made.id)


@pytest.fixture
def running(classroom: ClassroomWorld) -> Iterator[Running]:
    here = Running(classroom, Settings(sync_every_minutes=60, settle_seconds=0.05))
    yield here
    here.runner.stop()


def test_the_rest_ends_by_itself_when_it_may_go(
    classroom: ClassroomWorld, post: str, running: Running
) -> None:
    running.runner.start()
    running.wait_for_syncs(1)
    item = queue(classroom.device, post, timedelta(seconds=0.2))
    running.runner.held_changed()
    running.wait_until(lambda: classroom.device.state(item) == "sent")
    assert running.wait_for_syncs(2).report.sent == 1


def test_nothing_is_asked_of_the_site_before_it_may_go(
    classroom: ClassroomWorld, post: str, running: Running
) -> None:
    running.runner.start()
    running.wait_for_syncs(1)
    item = queue(classroom.device, post, LONG)
    running.runner.held_changed()
    running.runner.sync_now()
    assert running.wait_for_syncs(2).report.sent == 1, "one sync, and that by the person's word"
    assert classroom.device.state(item) == "sent"


def test_what_was_held_at_the_end_of_the_last_run_is_sent_by_itself(
    classroom: ClassroomWorld, post: str, running: Running
) -> None:
    item = queue(classroom.device, post, timedelta(seconds=0.5))
    running.runner.start()
    running.wait_until(lambda: classroom.device.state(item) == "sent")
