"""Edits and deletions on their way to the server."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ItemState
from companion.domain.reason import ReasonCode
from sync.memory_site import ALL_CAPABILITIES
from tests.sync.deeds import (
    edit,
    lost_once,
    only_discussion,
    own_post,
    world_with_files,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sync.interposed import Moment
    from tests.sync.world import MemoryWorld


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    world = world_with_files(tmp_path / "world")
    yield world
    world.close()


# Edits ------------------------------------------------------------------------------------------


def test_an_edit_shows_while_it_waits_and_then_stands_on_the_server(world: MemoryWorld) -> None:
    post = own_post(world)
    item = edit(world, post, "Ours is cleaned with *gravel*.")
    (pending,) = world.device.post(post.remote_id).pending
    assert pending.draft.body == "Ours is cleaned with *gravel*."
    world.device.sync()
    assert world.calls.count("edit_post") == 1
    assert world.site.post(post.remote_id).html == "<p>Ours is cleaned with <em>gravel</em>.</p>"
    assert world.device.state(item) == ItemState.SENT
    shown = world.device.post(post.remote_id)
    assert (shown.plain_text, shown.pending) == ("Ours is cleaned with gravel.", ())


def test_an_edit_begins_with_the_words_as_they_were_written(world: MemoryWorld) -> None:
    post = own_post(world, "- one\n- *two*")
    item = world.device.workspace.writing.edit_post(world.device.post(post.remote_id).post_id)
    assert item.draft.body == "- one\n- *two*"


def test_an_edit_whose_answer_was_lost_is_recognised_by_its_mark(world: MemoryWorld) -> None:
    post = own_post(world)
    item = edit(world, post, "Edited once.")
    world.plan = lost_once("edit_post")
    world.device.sync()
    assert world.device.state(item) == ItemState.QUEUED
    world.plan = None
    world.device.sync()
    assert world.calls.count("edit_post") == 0
    assert world.device.state(item) == ItemState.SENT
    assert world.device.post(post.remote_id).plain_text == "Edited once."


def test_an_edit_whose_answer_was_lost_is_recognised_by_its_words_where_no_marks_are_kept(
    tmp_path: Path,
) -> None:
    world = world_with_files(tmp_path / "world", replace(ALL_CAPABILITIES, marker=False))
    post = own_post(world)
    item = edit(world, post, "Edited *once*.")
    world.plan = lost_once("edit_post")
    world.device.sync()
    world.plan = None
    world.turn(60)
    world.device.sync()
    assert world.calls.count("edit_post") == 0
    assert world.device.state(item) == ItemState.SENT
    world.close()


def test_an_edit_whose_request_was_lost_is_sent_again(world: MemoryWorld) -> None:
    post = own_post(world)
    item = edit(world, post, "Edited once.")
    world.plan = lost_once("edit_post", after=False)
    world.device.sync()
    assert post.html == "<p>Ours is cleaned with sand.</p>"
    world.plan = None
    world.device.sync()
    assert world.calls.count("edit_post") == 1
    assert (world.device.state(item), post.html) == (ItemState.SENT, "<p>Edited once.</p>")


def test_words_changed_after_the_answer_was_lost_are_the_ones_that_stay(
    world: MemoryWorld,
) -> None:
    post = own_post(world)
    item = edit(world, post, "Edited once.")
    world.plan = lost_once("edit_post")
    world.device.sync()
    world.plan = None
    assert post.html == "<p>Edited once.</p>"
    writing = world.device.workspace.writing
    draft = writing.edit(item).draft
    writing.save(item, Draft(draft.subject, "Edited twice."))
    writing.queue(item)
    world.device.sync()
    assert (world.device.state(item), post.html) == (ItemState.SENT, "<p>Edited twice.</p>")
    assert world.device.post(post.remote_id).plain_text == "Edited twice."


def test_an_edit_that_could_not_be_read_back_is_not_sent_again(world: MemoryWorld) -> None:
    post = own_post(world)
    item = edit(world, post, "Edited once.")
    world.plan = lost_once("posts", after=False)
    world.device.sync()
    world.plan = None
    world.device.sync()
    assert world.calls.count("edit_post") == 0
    assert world.device.state(item) == ItemState.SENT
    assert world.device.post(post.remote_id).plain_text == "Edited once."


def test_an_edit_whose_discussion_is_hidden_afterwards_waits_until_it_is_seen(
    world: MemoryWorld,
) -> None:
    post = own_post(world)
    item = edit(world, post, "Edited once.")
    discussion = only_discussion(world)

    def hide(moment: Moment) -> None:
        if moment.operation == "edit_post" and moment.after:
            discussion.hidden_from.add(world.me.remote_id)

    world.plan = hide
    report = world.device.sync()
    assert post.html == "<p>Edited once.</p>"
    assert (report.sent, report.rejected) == (0, 0)
    assert world.device.state(item) == ItemState.QUEUED, "kept until it has been read back"
    world.plan = None
    world.device.sync()
    assert world.calls.count("raw_post") == 0, "not asked again at once"
    world.turn(3601)
    world.device.sync()
    assert world.device.state(item) == ItemState.QUEUED, "hidden is not refused"
    discussion.hidden_from.clear()
    world.turn(3601)
    assert world.device.sync().sent == 1
    assert world.calls.count("edit_post") == 0
    assert world.device.state(item) == ItemState.SENT
    assert world.device.post(post.remote_id).plain_text == "Edited once."


def test_an_edit_of_a_post_whose_discussion_was_hidden_before_keeps_the_words(
    world: MemoryWorld,
) -> None:
    post = own_post(world)
    item = edit(world, post, "Edited once.")
    only_discussion(world).hidden_from.add(world.me.remote_id)
    world.device.sync()
    assert world.device.state(item) == ItemState.REJECTED
    assert world.device.item(item).draft.body == "Edited once."


@pytest.mark.parametrize(
    "theirs", ["<p>The teacher's.</p>", "<p>Ours is cleaned with sand.</p>"], ids=["new", "old"]
)
def test_an_edit_whose_answer_was_lost_is_not_sent_over_what_somebody_wrote_since(
    world: MemoryWorld, theirs: str
) -> None:
    post = own_post(world)
    item_id = edit(world, post, "Mine.")
    world.plan = lost_once("edit_post")
    world.device.sync()
    assert post.html == "<p>Mine.</p>"
    world.plan = None
    world.turn(60)
    world.site.edit(post.remote_id, theirs)
    world.device.sync()
    item = world.device.item(item_id)
    assert (item.state, item.draft.body) == (ItemState.CONFLICT, "Mine.")
    assert item.theirs is not None
    assert item.theirs.html == theirs
    assert (world.calls.count("edit_post"), post.html) == (0, theirs)


def test_an_edit_leaves_alone_a_link_that_somebody_put_right(world: MemoryWorld) -> None:
    post = own_post(world, "See [the plan](https://plan.example/old).")
    item = edit(world, post, "See [the plan](https://plan.example/old), please.")
    world.turn(60)
    theirs = '<p>See <a href="https://plan.example/new">the plan</a>.</p>'
    world.site.edit(post.remote_id, theirs)
    world.device.sync()
    assert world.device.state(item) == ItemState.CONFLICT
    assert post.html == theirs


def test_an_edit_goes_through_where_somebody_saved_the_same_again(world: MemoryWorld) -> None:
    post = own_post(world, "See *[the plan](https://plan.example/old)*.")
    item = edit(world, post, "Mine.")
    world.turn(60)
    world.site.edit(post.remote_id, post.html)
    world.device.sync()
    assert (world.device.state(item), post.html) == (ItemState.SENT, "<p>Mine.</p>")


def test_an_edit_never_writes_over_somebody_elses_words(world: MemoryWorld) -> None:
    post = own_post(world)
    item_id = edit(world, post, "Mine.")
    world.turn(60)
    world.site.edit(post.remote_id, "<p>The teacher's.</p>")
    world.device.sync()
    item = world.device.item(item_id)
    assert item.state is ItemState.CONFLICT
    assert item.reason is not None
    assert item.reason.code is ReasonCode.EDITED_ELSEWHERE
    assert item.theirs is not None
    assert (item.draft.body, item.theirs.html) == ("Mine.", "<p>The teacher's.</p>")
    assert world.site.post(post.remote_id).html == "<p>The teacher's.</p>"


def test_a_conflict_is_settled_with_words_of_both(world: MemoryWorld) -> None:
    post = own_post(world, "First.\n\nSecond.")
    item_id = edit(world, post, "First.\n\nSecond, mine.")
    world.turn(60)
    world.site.edit(post.remote_id, "<p>First, theirs.</p>\n<p>Second.</p>")
    world.device.sync()
    writing = world.device.workspace.writing
    merged = writing.merged(item_id)
    assert merged.clean
    assert merged.text == "First, theirs.\n\nSecond, mine."
    writing.settle_conflict(item_id, Draft("Re: Sand filters", merged.text))
    writing.queue(item_id)
    world.device.sync()
    assert "theirs" in world.site.post(post.remote_id).html
    assert "mine" in world.site.post(post.remote_id).html
    assert world.device.state(item_id) == ItemState.SENT


def test_an_edit_after_its_time_keeps_the_words(world: MemoryWorld) -> None:
    post = own_post(world)
    item_id = edit(world, post, "Too late.")
    world.turn(2 * 3_600)
    world.device.sync()
    item = world.device.item(item_id)
    assert (item.state, item.draft.body) == (ItemState.REJECTED, "Too late.")
    assert item.reason is not None
    assert item.reason.code is ReasonCode.NOT_ALLOWED


def test_an_edit_of_a_post_that_was_deleted_keeps_the_words(world: MemoryWorld) -> None:
    post = own_post(world)
    item_id = edit(world, post, "Still mine.")
    world.site.remove(post.remote_id)
    world.device.sync()
    item = world.device.item(item_id)
    assert (item.state, item.draft.body) == (ItemState.CONFLICT, "Still mine.")
    assert item.origin.discussion == "Sand filters"


def test_a_change_in_the_very_second_of_the_post_is_not_written_over(world: MemoryWorld) -> None:
    post = own_post(world)
    item = edit(world, post, "Mine.")
    world.site.edit(post.remote_id, "<p>The teacher's, at once.</p>")
    assert post.modified_at == world.site.post(post.remote_id).modified_at
    world.device.sync()
    assert world.device.state(item) == ItemState.CONFLICT
    assert "teacher" in world.site.post(post.remote_id).html


def test_an_edit_that_was_begun_is_gone_on_with(world: MemoryWorld) -> None:
    post = own_post(world)
    writing = world.device.workspace.writing
    local = world.device.post(post.remote_id).post_id
    assert writing.edit_post(local).item_id == writing.edit_post(local).item_id


# Deletions -------------------------------------------------------------------------------------


def test_a_deletion_whose_answer_was_lost_counts_as_done(world: MemoryWorld) -> None:
    post = own_post(world)
    local = world.device.post(post.remote_id)
    item = world.device.workspace.actions.delete(local.post_id)
    world.plan = lost_once("delete_post")
    world.device.sync()
    world.plan = None
    world.device.sync()
    assert world.device.state(item.item_id) == ItemState.SENT
    assert world.site.find_post(post.remote_id) is None
    assert post.remote_id not in world.device.cache().posts
    assert world.device.cache() == world.fresh_cache()


def test_an_answered_post_is_not_deleted_and_the_reason_is_told(world: MemoryWorld) -> None:
    post = own_post(world)
    world.device.workspace.actions.delete(world.device.post(post.remote_id).post_id)
    world.site.add_reply(post.remote_id, world.peer, "<p>Good.</p>")
    world.device.sync()
    (item,) = world.device.workspace.writing.outbox()[:1]
    assert item.state is ItemState.REJECTED
    assert item.reason is not None
    assert item.reason.server_code == "couldnotdeletereplies"
    assert post.remote_id in world.device.cache().posts


def test_a_post_that_somebody_else_deleted_meanwhile_counts_as_deleted(
    world: MemoryWorld,
) -> None:
    post = own_post(world)
    item = world.device.workspace.actions.delete(world.device.post(post.remote_id).post_id)
    world.site.remove(post.remote_id)
    world.device.sync()
    assert world.device.state(item.item_id) == ItemState.SENT
    assert world.device.cache() == world.fresh_cache()
