"""Stars, pins, locks, subscriptions, ratings and read marks on their way to the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import ItemKind, ItemState
from companion.domain.reason import ReasonCode
from companion.errors import NotAllowed, Rejected
from tests.sync.deeds import local_discussion, lost_once, only_discussion, world_with_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.sync.interposed import Moment
    from tests.sync.world import MemoryWorld


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    world = world_with_files(tmp_path / "world")
    yield world
    world.close()


def wish(world: MemoryWorld, kind: ItemKind, *, on: bool) -> str:
    """Let the learner want something, or want it no longer; return the item's id."""
    actions, local = world.device.workspace.actions, local_discussion(world)
    if kind is ItemKind.RATE:
        opening = world.device.post(only_discussion(world).posts[0].remote_id)
        return actions.rate(opening.post_id, 7 if on else None).item_id
    toggles = {
        ItemKind.STAR: actions.star,
        ItemKind.PIN: actions.pin,
        ItemKind.LOCK: actions.lock,
        ItemKind.SUBSCRIBE: actions.subscribe,
    }
    return toggles[kind](local, on=on).item_id


def stands(world: MemoryWorld, kind: ItemKind) -> bool:
    """Say whether the server has what was wished for."""
    discussion, me = only_discussion(world), world.me.remote_id
    found: dict[ItemKind, Callable[[], bool]] = {
        ItemKind.STAR: lambda: me in discussion.starred_by,
        ItemKind.PIN: lambda: discussion.pinned,
        ItemKind.LOCK: lambda: discussion.locked,
        ItemKind.SUBSCRIBE: lambda: me in discussion.subscribers,
        ItemKind.RATE: lambda: discussion.posts[0].ratings.get(me) == 7,
    }
    return found[kind]()


OPERATIONS = {
    ItemKind.STAR: "set_star",
    ItemKind.PIN: "set_pin",
    ItemKind.LOCK: "set_lock",
    ItemKind.SUBSCRIBE: "set_subscription",
    ItemKind.RATE: "rate",
}
WISHES = pytest.mark.parametrize("kind", OPERATIONS)


@pytest.fixture
def teaching(world: MemoryWorld) -> MemoryWorld:
    """The same world, in which the learner may pin and lock."""
    world.site.teachers.add(world.me.remote_id)
    world.device.sync(full=True)
    return world


@WISHES
@pytest.mark.parametrize("last", [True, False])
def test_of_several_wishes_only_the_last_is_sent(
    teaching: MemoryWorld, kind: ItemKind, last: bool
) -> None:
    items = {wish(teaching, kind, on=on) for on in (last, not last, last)}
    assert len(items) == 1
    teaching.device.sync()
    assert teaching.calls.count(OPERATIONS[kind]) == 1
    assert stands(teaching, kind) is last
    assert teaching.device.cache() == teaching.fresh_cache()


@WISHES
@pytest.mark.parametrize("after", [True, False])
def test_a_wish_is_sent_again_without_harm(
    teaching: MemoryWorld, kind: ItemKind, after: bool
) -> None:
    item = wish(teaching, kind, on=True)
    teaching.plan = lost_once(OPERATIONS[kind], after=after)
    teaching.device.sync()
    assert teaching.device.state(item) == ItemState.QUEUED
    assert stands(teaching, kind) is after
    teaching.plan = None
    teaching.device.sync()
    assert teaching.device.state(item) == ItemState.SENT
    assert stands(teaching, kind)
    assert teaching.device.cache() == teaching.fresh_cache()


@WISHES
def test_a_wish_taken_back_after_its_answer_was_lost_is_the_one_that_stays(
    teaching: MemoryWorld, kind: ItemKind
) -> None:
    wish(teaching, kind, on=True)
    teaching.plan = lost_once(OPERATIONS[kind])
    teaching.device.sync()
    teaching.plan = None
    item = wish(teaching, kind, on=False)
    teaching.device.sync()
    assert teaching.device.state(item) == ItemState.SENT
    assert not stands(teaching, kind)


@WISHES
def test_a_wish_taken_back_while_it_is_on_its_way_is_the_one_that_stays(
    teaching: MemoryWorld, kind: ItemKind
) -> None:
    wish(teaching, kind, on=True)
    lose = lost_once(OPERATIONS[kind])

    def change_mind(moment: Moment) -> None:
        if moment.operation == OPERATIONS[kind] and moment.before:
            teaching.turn(1)
            wish(teaching, kind, on=False)
        lose(moment)

    teaching.plan = change_mind
    teaching.device.sync()
    teaching.plan = None
    teaching.device.sync()
    assert not stands(teaching, kind)
    assert {item.state for item in teaching.device.workspace.writing.outbox()} == {ItemState.SENT}


def test_a_wish_of_which_the_program_was_killed_in_the_middle_is_sent_again(
    world: MemoryWorld,
) -> None:
    item = wish(world, ItemKind.STAR, on=True)
    world.device.workspace.outbox_store.begin_attempt(item, lambda _: "", None)
    world.device.restart()
    world.device.sync()
    world.device.sync()
    assert world.device.state(item) == ItemState.SENT
    assert stands(world, ItemKind.STAR)


def test_what_was_wished_for_shows_before_it_is_sent(teaching: MemoryWorld) -> None:
    for kind in (ItemKind.STAR, ItemKind.PIN, ItemKind.LOCK):
        wish(teaching, kind, on=True)
    shown = teaching.device.workspace.reading.discussion(local_discussion(teaching))
    assert (shown.starred, shown.pinned, shown.locked) == (True, True, True)


def test_a_mark_on_a_discussion_that_is_gone_says_so(world: MemoryWorld) -> None:
    item_id = wish(world, ItemKind.STAR, on=True)
    world.site.discussions.clear()
    world.device.sync()
    item = world.device.item(item_id)
    assert item.state is ItemState.CONFLICT
    assert item.reason is not None
    assert item.reason.code is ReasonCode.TARGET_GONE
    assert item.origin.discussion == "Sand filters"


def test_a_lock_that_is_refused_shows_the_servers_state_again(teaching: MemoryWorld) -> None:
    item_id = wish(teaching, ItemKind.LOCK, on=True)
    teaching.site.teachers.clear()
    teaching.device.sync()
    item = teaching.device.item(item_id)
    assert item.state is ItemState.REJECTED
    assert item.reason is not None
    assert item.reason.code is ReasonCode.NOT_ALLOWED
    assert not teaching.device.workspace.reading.discussion(local_discussion(teaching)).locked


def test_a_refused_rating_is_not_shown_as_given(world: MemoryWorld) -> None:
    post = next(iter(world.site.discussions.values())).posts[0]
    local = world.device.post(post.remote_id).post_id
    world.device.workspace.actions.rate(local, 4)
    world.site.raters.clear()
    world.device.sync()
    rating = world.device.post(post.remote_id).rating
    assert rating is None or rating.own is None


@pytest.mark.parametrize("after", [True, False])
def test_a_read_mark_is_sent_again_without_harm(world: MemoryWorld, after: bool) -> None:
    world.device.workspace.actions.mark_read(local_discussion(world))
    world.plan = lost_once("mark_read", after=after)
    world.device.sync()
    shown = world.device.workspace.reading.discussion(local_discussion(world))
    assert shown.unread_count == 0
    world.plan = None
    world.device.sync()
    assert world.calls.count("mark_read") == 1
    assert all(world.me.remote_id in post.read_by for post in only_discussion(world).posts)
    assert world.device.cache() == world.fresh_cache()


def test_a_read_mark_leaves_what_came_meanwhile_unread(world: MemoryWorld) -> None:
    """The server would take it for the new reply, too, which nobody has seen here."""
    actions, local = world.device.workspace.actions, local_discussion(world)
    actions.mark_read(local)
    world.turn(60)
    late = world.peer_reply(only_discussion(world), "<p>One more thing.</p>")
    world.turn(60)
    for _ in range(2):
        world.device.sync()
        assert world.device.workspace.reading.discussion(local).unread_count == 1
        assert world.device.post(late.remote_id).unread
    assert world.me.remote_id not in late.read_by
    actions.mark_read(local)
    world.device.sync()
    assert world.me.remote_id in late.read_by
    assert world.device.cache() == world.fresh_cache()


def test_a_refused_read_mark_is_noted_in_the_log_and_nowhere_else(
    world: MemoryWorld, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(moment: Moment) -> None:
        if moment.operation == "mark_read" and moment.before:
            raise Rejected("noviewdiscussionspermission", "no", ReasonCode.NOT_ALLOWED)

    caplog.set_level("INFO")
    world.device.workspace.actions.mark_read(local_discussion(world))
    world.plan = refuse
    report = world.device.sync()
    assert report.complete
    assert report.rejected == 0
    assert "read mark was refused: noviewdiscussionspermission" in caplog.text
    world.plan = None
    world.device.sync()
    assert world.calls.count("mark_read") == 0, "not again and again"


def test_a_refused_pin_shows_the_servers_state_again(world: MemoryWorld) -> None:
    local = local_discussion(world)
    item = world.device.workspace.actions.pin(local, on=True)
    assert world.device.workspace.reading.discussion(local).pinned
    world.device.sync()
    assert world.device.state(item.item_id) == ItemState.REJECTED
    assert not world.device.workspace.reading.discussion(local).pinned


def test_a_lock_is_refused_here_where_the_site_said_that_one_may_not(world: MemoryWorld) -> None:
    with pytest.raises(NotAllowed):
        world.device.workspace.actions.lock(local_discussion(world), on=True)


def test_a_rating_is_given_changed_and_taken_back(world: MemoryWorld) -> None:
    post = only_discussion(world).posts[0]
    actions = world.device.workspace.actions
    for wished in (3, 5, None):
        actions.rate(world.device.post(post.remote_id).post_id, wished)
        rating = world.device.post(post.remote_id).rating
        assert rating is not None
        assert rating.own == wished
        world.device.sync()
        assert post.ratings.get(world.me.remote_id) == wished
    with pytest.raises(NotAllowed):
        actions.rate(world.device.post(post.remote_id).post_id, 4_711)


def test_what_was_read_here_is_read_on_the_server(world: MemoryWorld) -> None:
    discussion, local = only_discussion(world), local_discussion(world)
    assert world.device.workspace.reading.discussion(local).unread_count > 0
    world.device.workspace.actions.mark_forum_read(
        world.device.workspace.reading.discussion(local).forum_id
    )
    world.device.sync()
    assert all(world.me.remote_id in post.read_by for post in discussion.posts)
    assert world.device.workspace.reading.discussion(local).unread_count == 0
    assert world.device.cache() == world.fresh_cache()
