"""Posts that a moderator has to approve: waited for, found later, and never sent twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.reason import ReasonCode
from companion.errors import Offline, OfflineCause
from sync.memory_site import ALL_CAPABILITIES
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.memory_queue import ModerationQueue

LOST = Offline("lost", OfflineCause.CONNECTION_LOST, may_have_arrived=True)
SHOWN_TO_AUTHORS = replace(ALL_CAPABILITIES, marker=False, holds_posts=True, shows_held=True)
UNSEEN = replace(SHOWN_TO_AUTHORS, shows_held=False)


def world_with(folder: Path, *, unseen: bool = False) -> MemoryWorld:
    made = MemoryWorld(folder, capabilities=UNSEEN if unseen else SHOWN_TO_AUTHORS)
    made.site.queue.newcomers.add(made.me.remote_id)
    return made


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    made = world_with(tmp_path)
    yield made
    made.close()


@pytest.fixture
def opening(world: MemoryWorld) -> str:
    made = world.discussion()
    world.device.sync()
    return made.posts[0].remote_id


def queue_of(world: MemoryWorld) -> ModerationQueue:
    return world.site.queue


def sends(world: MemoryWorld) -> int:
    return sum(world.site.operations.count(name) for name in ("reply", "start_discussion"))


def test_what_is_held_waits_and_is_sent_once_it_is_approved(
    world: MemoryWorld, opening: str
) -> None:
    reply = world.device.reply(opening, "Charcoal *helps*.")
    discussion = world.device.discuss(world.forum, "Rain", "How much rain?")
    report = world.device.sync()
    assert (report.sent, report.held, report.in_doubt, report.rejected) == (0, 2, 0, 0)
    assert world.device.state(reply) == world.device.state(discussion) == "awaiting_approval"
    assert world.device.workspace.status().figures.awaiting_approval == 2
    assert world.device.sync().held == 0
    world.device.restart()
    for held in list(queue_of(world).waiting):
        queue_of(world).approve(held)
    assert world.device.sync().sent == 2
    assert sends(world) == 2
    for item_id in (reply, discussion):
        assert world.device.post(world.device.item(item_id).remote_id or "").is_own
    assert world.device.cache() == world.fresh_cache()


def test_what_a_moderator_removes_comes_back_with_its_text(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Charcoal helps.")
    world.device.sync()
    queue_of(world).decline(queue_of(world).waiting[0])
    report = world.device.sync()
    assert report.rejected == 1
    stopped = world.device.item(item)
    assert stopped.state == "rejected"
    assert stopped.reason is not None
    assert stopped.reason.code is ReasonCode.NOT_APPROVED
    assert stopped.draft.body == "Charcoal helps."
    world.device.workspace.writing.queue(item)
    world.device.sync()
    assert world.device.state(item) == "awaiting_approval"
    assert sends(world) == 2


@pytest.mark.parametrize("kind", ["reply", "start_discussion"])
def test_a_lost_answer_to_what_is_held_is_settled_by_the_queue(
    world: MemoryWorld, opening: str, kind: str
) -> None:
    item = (
        world.device.reply(opening, "Once.")
        if kind == "reply"
        else world.device.discuss(world.forum, "Once", "Once.")
    )
    world.site.fail_next(LOST, after_effect=True, operation=kind)
    world.device.sync()
    assert world.device.state(item) == "awaiting_approval"
    world.turn(600)
    world.device.sync()
    assert sends(world) == 1
    queue_of(world).approve(queue_of(world).waiting[0])
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_two_equal_texts_that_are_held_become_two_posts(world: MemoryWorld, opening: str) -> None:
    first = world.device.reply(opening, "Same.")
    second = world.device.reply(opening, "Same.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")
    world.device.sync()
    world.device.sync()
    assert world.device.state(first) == world.device.state(second) == "awaiting_approval"
    assert len(queue_of(world).waiting) == 2
    queue_of(world).approve(queue_of(world).waiting[0])
    world.device.sync()
    assert sorted([world.device.state(first), world.device.state(second)]) == [
        "awaiting_approval",
        "sent",
    ]
    queue_of(world).approve(queue_of(world).waiting[0])
    world.device.sync()
    assert world.device.item(first).remote_id != world.device.item(second).remote_id
    assert len(world.my_posts()) == 2


def test_a_lost_answer_is_never_sent_again_where_nobody_sees_the_queue(tmp_path: Path) -> None:
    world = world_with(tmp_path, unseen=True)
    made = world.discussion()
    world.device.sync()
    item = world.device.reply(made.posts[0].remote_id, "Once.")
    world.site.fail_next(LOST, after_effect=True, operation="reply")
    world.device.sync()
    assert world.device.state(item) == "in_doubt"
    world.turn(600)
    report = world.device.sync()
    assert (report.held, report.in_doubt) == (1, 0)
    held = world.device.item(item)
    assert held.state == "awaiting_approval"
    assert held.reason is not None
    assert held.reason.code is ReasonCode.MAY_AWAIT_APPROVAL
    world.device.sync()
    assert sends(world) == 1
    queue_of(world).approve(queue_of(world).waiting[0])
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert world.device.item(item).reason is None
    world.close()


def test_who_ends_the_waiting_and_thinks_again_waits_on(world: MemoryWorld, opening: str) -> None:
    item = world.device.reply(opening, "Charcoal helps.")
    world.device.sync()
    writing = world.device.workspace.writing
    writing.discard(item)
    world.device.sync()
    assert world.device.state(item) == "discarded"
    writing.restore(item)
    writing.queue(item)
    world.device.sync()
    assert world.device.state(item) == "awaiting_approval"
    assert sends(world) == 1


def test_the_words_survive_a_lost_database_and_are_not_sent_again(
    world: MemoryWorld, opening: str
) -> None:
    item = world.device.reply(opening, "Charcoal helps.")
    world.device.sync()
    world.device.close()
    for path in world.device.folder.glob("companion.db*"):
        path.unlink()
    world.device.workspace = world.device._open()
    assert world.device.item(item).draft.body == "Charcoal helps."
    world.device.sync()
    assert world.device.state(item) == "awaiting_approval"
    queue_of(world).approve(queue_of(world).waiting[0])
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert sends(world) == 1


def test_an_answer_to_what_is_held_waits_for_it(world: MemoryWorld) -> None:
    world.discussion()
    world.device.sync()
    mine = world.device.discuss(world.forum, "Rain", "How much?")
    answer = world.device.reply_to_item(mine, "10 mm here.")
    world.device.sync()
    assert world.device.state(answer) == "queued"
    queue_of(world).newcomers.clear()
    queue_of(world).approve(queue_of(world).waiting[0])
    world.device.sync()
    assert world.device.state(mine) == world.device.state(answer) == "sent"
    assert len(world.my_posts()) == 2
