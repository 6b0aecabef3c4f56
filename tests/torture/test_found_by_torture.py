"""What the torture has found, kept as stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.errors import Offline, OfflineCause
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sync.interposed import Moment

_HOUR = 3_600


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    world = MemoryWorld(tmp_path)
    world.discussion()
    world.device.sync()
    yield world
    world.close()


def _lose_every_answer_to_a_new_discussion(moment: Moment) -> None:
    if moment.operation == "start_discussion" and moment.after:
        raise Offline("cut", OfflineCause.CONNECTION_LOST, may_have_arrived=True)


@pytest.mark.parametrize("hours", [30, -30, 24 * 400])
def test_a_discussion_stands_once_however_wrong_this_machines_clock_is(
    world: MemoryWorld, hours: int
) -> None:
    world.clock.turn(hours * _HOUR)
    item = world.device.discuss(world.forum, "Which rope lasts?", "Ours frays.")
    world.plan = _lose_every_answer_to_a_new_discussion
    for _ in range(4):
        world.device.sync()
        world.turn(60)
    world.plan = None
    world.device.sync()
    assert [post.marker for post in world.my_posts()] == [item]
    assert world.device.state(item) == "sent"


def test_a_clock_that_is_set_back_does_not_hide_an_edit_from_a_full_sync(
    world: MemoryWorld,
) -> None:
    discussion = world.discussion("Sand", replies=1)
    world.device.sync()
    world.clock.turn(-5 * _HOUR)
    world.site.edit(discussion.posts[1].remote_id, "<p>Edited</p>")
    world.device.sync(full=True)
    assert world.device.post(discussion.posts[1].remote_id).plain_text == "Edited"


def test_an_own_reply_counts_in_its_discussion_as_soon_as_it_is_sent(world: MemoryWorld) -> None:
    """Also where it is sent after the reading, because what it answers was in doubt."""
    world.plan = _lose_every_answer_to_a_new_discussion
    topic = world.device.discuss(world.forum, "Which rope lasts?", "Ours frays.")
    world.device.sync()
    world.plan = None
    world.device.reply_to_item(topic, "I mean the thin one.")
    world.turn(60)
    world.device.sync()
    assert world.device.cache() == world.fresh_cache()
