"""What was done and arrived leaves the outbox after a while; what was written never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import ItemState
from companion.domain.news import Interest
from companion.errors import Busy
from companion.services.draft_writing import SENT_SHOWN
from tests.sync.deeds import local_discussion, only_discussion, world_with_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sync.interposed import Moment
    from tests.sync.world import MemoryWorld

LONG = SENT_SHOWN.total_seconds() + 60


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    world = world_with_files(tmp_path / "world")
    yield world
    world.close()


def kinds_kept(world: MemoryWorld) -> list[str]:
    """What the outbox still has that was sent, whether or not it is shown."""
    items = world.device.workspace.outbox_store.items([ItemState.SENT])
    return sorted(str(item.kind) for item in items)


def do_everything(world: MemoryWorld) -> None:
    """Star, rate, read, subscribe to and answer the discussion, and let all of it arrive."""
    actions, local = world.device.workspace.actions, local_discussion(world)
    opening = world.device.post(only_discussion(world).posts[0].remote_id)
    actions.star(local, on=True)
    actions.rate(opening.post_id, 7)
    actions.mark_read(local)
    actions.subscribe(local, on=True)
    world.device.reply(opening.remote_id, "Ours is cleaned with sand.")
    assert world.device.sync().complete
    assert kinds_kept(world) == ["mark_read", "rate", "reply", "star", "subscribe"]


def test_what_was_done_leaves_the_outbox_when_it_is_shown_no_more(world: MemoryWorld) -> None:
    do_everything(world)
    world.turn(LONG / 2)
    world.device.sync()
    assert kinds_kept(world) == ["mark_read", "rate", "reply", "star", "subscribe"]
    world.turn(LONG / 2)
    world.device.sync()
    assert kinds_kept(world) == ["reply", "subscribe"]
    discussion = world.device.workspace.reading.discussion(local_discussion(world))
    assert discussion.starred
    assert world.device.cache() == world.fresh_cache()


def test_nothing_leaves_the_outbox_in_a_sync_that_ends_early(world: MemoryWorld) -> None:
    do_everything(world)
    world.turn(LONG)

    def refuse(moment: Moment) -> None:
        if moment.before and moment.operation == "snapshot":
            raise Busy("too many requests")

    world.plan = refuse
    assert not world.device.sync().complete
    assert "star" in kinds_kept(world)


def test_what_was_done_does_not_come_back_from_its_copy(world: MemoryWorld) -> None:
    do_everything(world)
    drafts = world.device.folder / "drafts"
    star = next(
        item
        for item in world.device.workspace.outbox_store.items([ItemState.SENT])
        if item.kind == "star"
    )
    copy = f'{{"item_id": "{star.item_id}", "kind": "star", "updated_at": 1.0}}'
    (drafts / f"{star.item_id}.json").write_text(copy, encoding="utf-8")
    world.turn(LONG)
    world.device.sync()
    assert not (drafts / f"{star.item_id}.json").exists()
    world.device.restart()
    assert kinds_kept(world) == ["reply", "subscribe"]


def test_of_subscriptions_the_newest_stays_and_still_brings_news(world: MemoryWorld) -> None:
    workspace, local = world.device.workspace, local_discussion(world)
    for on in (True, False, True):
        workspace.actions.subscribe(local, on=on)
        world.device.sync()
        world.turn(LONG)
    world.device.sync()
    assert kinds_kept(world) == ["subscribe"]
    workspace.news.take(Interest.MINE)
    world.peer_reply(only_discussion(world))
    world.device.sync()
    assert workspace.news.take(Interest.MINE)


def test_a_subscription_that_was_ended_stays_ended(world: MemoryWorld) -> None:
    workspace, local = world.device.workspace, local_discussion(world)
    for on in (True, False):
        workspace.actions.subscribe(local, on=on)
        world.device.sync()
        world.turn(LONG)
    world.device.sync()
    workspace.news.take(Interest.MINE)
    world.peer_reply(only_discussion(world))
    world.device.sync()
    assert not workspace.news.take(Interest.MINE)
