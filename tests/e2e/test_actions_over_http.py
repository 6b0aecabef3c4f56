"""Edits, marks, ratings and files over real HTTP, against the sample classroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ItemState
from companion.domain.files import FileRole
from tests.faults.faults import LoseAnswer, calling
from tests.sync.world import ClassroomWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ClassroomWorld]:
    world = ClassroomWorld(tmp_path / "school")
    world.device.sync()
    yield world
    world.close()


def test_a_post_is_written_with_files_edited_and_deleted(
    world: ClassroomWorld, tmp_path: Path
) -> None:
    picture, notes = tmp_path / "pump.png", tmp_path / "field notes.txt"
    picture.write_bytes(b"\x89PNG picture")
    notes.write_bytes(b"notes")
    device, writing = world.device, world.device.workspace.writing
    opening = world.discussion(forum="health-ideas")
    device.sync()
    item = device.item(device.reply(str(opening.id), "Look: ![pump](attachment:pump.png)"))
    writing.edit(item.item_id)
    writing.add_file(item.item_id, picture, FileRole.INLINE)
    writing.add_file(item.item_id, notes, FileRole.ATTACHMENT)
    writing.queue(item.item_id)
    world.proxy.plan(LoseAnswer(), calling("mod_forum_add_discussion_post"))
    device.sync()
    device.sync()
    (stored,) = world.control.posts_with_marker(item.item_id)
    post = device.post(str(stored.id))
    assert [file.name for file in post.attachments] == ["field notes.txt"]
    assert "pump.png" in post.html

    edit = writing.edit_post(post.post_id)
    assert edit.draft.body == "Look: ![pump](attachment:pump.png)"
    writing.save(edit.item_id, Draft(edit.draft.subject, "Newer: ![pump](attachment:pump.png)"))
    writing.queue(edit.item_id)
    world.proxy.plan(LoseAnswer(), calling("mod_forum_update_discussion_post"))
    device.sync()
    device.sync()
    assert device.state(edit.item_id) == ItemState.SENT
    assert device.post(str(stored.id)).plain_text.startswith("Newer")
    assert [file.name for file in device.post(str(stored.id)).attachments] == ["field notes.txt"]

    device.workspace.actions.delete(post.post_id)
    world.proxy.plan(LoseAnswer(), calling("mod_forum_delete_post"))
    device.sync()
    device.sync()
    assert all(one.id != stored.id for one in world.control.posts_in(stored.discussion_id))
    assert str(stored.id) not in device.cache().posts


def test_marks_and_ratings_arrive(world: ClassroomWorld) -> None:
    opening = world.discussion(forum="health-ideas")
    world.device.sync()
    post = world.device.post(str(opening.id))
    actions = world.device.workspace.actions
    actions.star(post.discussion_id, on=True)
    actions.mark_read(post.discussion_id)
    actions.subscribe(post.discussion_id, on=True)
    actions.rate(post.post_id, 7)
    report = world.device.sync()
    assert (report.sent, report.rejected) == (4, 0)
    assert world.control.is_starred("amina", opening.discussion_id)
    assert world.control.is_read("amina", opening.id)
    world.device.sync(full=True)
    rating = world.device.post(str(opening.id)).rating
    assert rating is not None
    assert rating.own == 7


def test_a_new_picture_of_an_old_name_stands_beside_the_old_one(
    world: ClassroomWorld, tmp_path: Path
) -> None:
    picture = tmp_path / "pump.png"
    picture.write_bytes(b"\x89PNG picture")
    device, writing = world.device, world.device.workspace.writing
    opening = world.discussion(forum="health-ideas")
    device.sync()
    item = device.reply(str(opening.id), "Look: ![pump](attachment:pump.png)")
    writing.edit(item)
    writing.add_file(item, picture, FileRole.INLINE)
    writing.queue(item)
    device.sync()
    (stored,) = world.control.posts_with_marker(item)
    edit = writing.edit_post(device.post(str(stored.id)).post_id)
    picture.write_bytes(b"\x89PNG another")
    edit = writing.add_file(edit.item_id, picture, FileRole.INLINE)
    assert [file.name for file in edit.files] == ["pump-2.png"]
