"""Files on their way to the server: with new posts and with edits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ItemState
from companion.domain.files import FileRole
from companion.domain.reason import ReasonCode
from companion.errors import DraftProblem, InvalidDraft
from sync.memory_site import ALL_CAPABILITIES
from tests.sync.deeds import (
    begun_with_files,
    edit,
    file_in,
    let_forum_take,
    lost_once,
    only_discussion,
    own_post,
    sent_with_files,
    world_with_files,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sync.world import MemoryWorld

_DAY = 86_400


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    world = world_with_files(tmp_path / "world")
    yield world
    world.close()


def test_a_reply_brings_its_files(world: MemoryWorld, tmp_path: Path) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.device.sync()
    (post,) = world.my_posts()
    assert post.html == '<p>Look: <img src="attachment:pump.png" alt="our pump"></p>'
    assert [file.content for file in post.pictures] == [b"picture"]
    assert [(file.name, file.content) for file in post.attachments] == [("notes.txt", b"notes")]
    assert [a.name for a in world.device.post(post.remote_id).attachments] == ["notes.txt"]


def test_a_retry_uses_what_is_uploaded(world: MemoryWorld, tmp_path: Path) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.plan = lost_once("reply", after=False)
    world.device.sync()
    assert world.calls.count("upload") == 2
    world.plan = None
    world.turn(3 * _DAY)
    world.device.sync()
    assert world.calls.count("upload") == 0
    assert world.device.state(item.item_id) == ItemState.SENT
    (post,) = world.my_posts()
    assert [file.name for file in post.attachments] == ["notes.txt"]


def test_uploads_that_the_server_may_have_thrown_away_are_made_anew(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.plan = lost_once("reply", after=False)
    world.device.sync()
    world.plan = None
    world.turn(3 * _DAY + 1)
    world.device.sync()
    assert world.calls.count("upload") == 2
    assert world.device.state(item.item_id) == ItemState.SENT
    (post,) = world.my_posts()
    assert [file.name for file in post.attachments + post.pictures] == ["notes.txt", "pump.png"]


@pytest.mark.parametrize("after", [True, False])
def test_an_upload_whose_answer_was_lost_puts_no_post_in_doubt(
    world: MemoryWorld, tmp_path: Path, after: bool
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.plan = lost_once("upload", after=after)
    world.device.sync()
    assert world.device.state(item.item_id) == ItemState.QUEUED
    assert not world.my_posts()
    world.plan = None
    world.device.sync()
    (post,) = world.my_posts()
    assert len(post.attachments) == len(post.pictures) == 1


def test_a_reply_with_files_whose_answer_was_lost_stands_once(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.plan = lost_once("reply")
    world.device.sync()
    world.plan = None
    world.device.sync()
    (post,) = world.my_posts()
    assert world.device.item(item.item_id).remote_id == post.remote_id


def test_files_that_the_forum_would_drop_are_refused_while_writing(
    world: MemoryWorld, tmp_path: Path
) -> None:
    writing = world.device.workspace.writing
    item = begun_with_files(world, tmp_path / "files")
    large = tmp_path / "large.bin"
    large.write_bytes(b"x" * 2_001)
    item = writing.add_file(item.item_id, large, FileRole.ATTACHMENT)
    assert writing.problem_of(item) is DraftProblem.FILE_TOO_LARGE
    with pytest.raises(InvalidDraft):
        writing.queue(item.item_id)
    item = writing.remove_file(item.item_id, item.files[-1].file_id)
    for number in range(2):
        item = writing.add_file(item.item_id, tmp_path / "files" / "notes.txt", FileRole.ATTACHMENT)
        assert item.files[-1].name == f"notes-{number + 2}.txt"
    assert writing.problem_of(item) is DraftProblem.TOO_MANY_FILES
    assert writing.item(item.item_id).state is ItemState.DRAFT


def test_files_that_the_server_drops_all_the_same_are_told(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    let_forum_take(world, most_files=0)
    world.device.sync()
    sent = world.device.item(item.item_id)
    assert sent.state is ItemState.SENT
    assert sent.reason is not None
    assert sent.reason.code is ReasonCode.FILES_DROPPED


def test_files_that_the_server_drops_are_told_also_where_the_answer_was_lost(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    let_forum_take(world, most_files=0)
    world.plan = lost_once("reply")
    world.device.sync()
    world.plan = None
    world.device.sync()
    assert reason_of_sent(world, item.item_id) is ReasonCode.FILES_DROPPED


def test_files_that_the_server_drops_from_a_discussion_are_told(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = world.device.discuss(world.forum, "Our pump", "With a plan.")
    writing = world.device.workspace.writing
    writing.edit(item)
    plan = file_in(tmp_path / "files", "plan.txt", b"plan")
    writing.add_file(item, plan, FileRole.ATTACHMENT)
    writing.queue(item)
    let_forum_take(world, most_files=0)
    world.device.sync()
    assert reason_of_sent(world, item) is ReasonCode.FILES_DROPPED


def reason_of_sent(world: MemoryWorld, item_id: str) -> ReasonCode | None:
    item = world.device.item(item_id)
    assert item.state is ItemState.SENT
    return item.reason.code if item.reason else None


def test_files_survive_a_lost_database(world: MemoryWorld, tmp_path: Path) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.device.close()
    for path in world.device.folder.glob("companion.db*"):
        path.unlink()
    world.device.restart()
    assert [file.name for file in world.device.item(item.item_id).files] == [
        "pump.png",
        "notes.txt",
    ]
    world.device.sync()
    world.turn(60)
    world.device.sync()
    (post,) = world.my_posts()
    assert [file.content for file in post.pictures] == [b"picture"]


def test_a_discussion_brings_its_files(world: MemoryWorld, tmp_path: Path) -> None:
    item = world.device.discuss(world.forum, "Our pump", "![ours](attachment:pump.png)")
    writing = world.device.workspace.writing
    writing.edit(item)
    writing.add_file(item, file_in(tmp_path / "files", "pump.png", b"picture"), FileRole.INLINE)
    notes = file_in(tmp_path / "files", "notes.txt", b"notes")
    writing.add_file(item, notes, FileRole.ATTACHMENT)
    writing.queue(item)
    world.device.sync()
    (post,) = world.my_posts()
    assert [file.content for file in post.pictures + post.attachments] == [b"picture", b"notes"]
    assert [a.name for a in world.device.post(post.remote_id).attachments] == ["notes.txt"]


def test_a_file_too_large_for_the_site_stops_the_reply_and_keeps_words_and_files(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.site.capabilities = replace(ALL_CAPABILITIES, upload_limit_bytes=6)
    world.device.sync()
    stopped = world.device.item(item.item_id)
    assert stopped.state is ItemState.REJECTED
    assert stopped.reason is not None
    assert stopped.reason.code is ReasonCode.FILE_TOO_LARGE
    assert stopped.draft == item.draft
    assert [file.name for file in stopped.files] == ["pump.png", "notes.txt"]
    assert not world.my_posts()


def test_a_file_that_vanished_from_the_disk_stops_the_reply_and_keeps_the_words(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    with world.device.workspace.writing.plain_file(item.files[0]) as kept:
        kept.unlink()
    world.device.sync()
    stopped = world.device.item(item.item_id)
    assert (stopped.state, stopped.draft) == (ItemState.REJECTED, item.draft)
    assert not world.my_posts()


@pytest.mark.parametrize("lost", [None, "upload", "reply"])
def test_two_files_whose_names_the_server_cleans_to_the_same_one_both_arrive(
    world: MemoryWorld, tmp_path: Path, lost: str | None
) -> None:
    device, writing = world.device, world.device.workspace.writing
    item = device.reply(only_discussion(world).posts[0].remote_id, "Two files.")
    writing.edit(item)
    for name in ("a:b.txt", "ab.txt"):
        file = file_in(tmp_path / "files", name, name.encode())
        writing.add_file(item, file, FileRole.ATTACHMENT)
    writing.queue(item)
    if lost is not None:
        world.plan = lost_once(lost)
        device.sync()
    world.plan = None
    device.sync()
    (post,) = world.my_posts()
    assert [(file.name, file.content) for file in post.attachments] == [
        ("ab.txt", b"a:b.txt"),
        ("ab-2.txt", b"ab.txt"),
    ]


# Files of edits ---------------------------------------------------------------------------------


def test_an_edit_keeps_the_pictures_of_the_post(world: MemoryWorld, tmp_path: Path) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.device.sync()
    (post,) = world.my_posts()
    edit(world, post, "Newer words: ![our pump](attachment:pump.png)")
    world.device.sync()
    (post,) = world.my_posts()
    assert post.html == '<p>Newer words: <img src="attachment:pump.png" alt="our pump"></p>'
    assert [file.content for file in post.pictures] == [b"picture"]
    assert [file.name for file in post.attachments] == ["notes.txt"]


# What was found by using it ---------------------------------------------------------------------


def test_an_edit_brings_a_file_also_where_its_words_are_the_same(
    world: MemoryWorld, tmp_path: Path
) -> None:
    post = own_post(world, "As said.")
    item = edit(world, post, "As said.", file_in(tmp_path / "files", "plan.txt", b"plan"))
    world.device.sync()
    assert world.device.state(item) == ItemState.SENT
    assert [file.content for file in post.attachments] == [b"plan"]
    assert [a.name for a in world.device.post(post.remote_id).attachments] == ["plan.txt"]


def test_an_edit_adds_a_file_beside_another_of_the_same_name(
    world: MemoryWorld, tmp_path: Path
) -> None:
    post = sent_with_files(world, tmp_path / "files")
    newer = file_in(tmp_path / "newer", "notes.txt", b"newer notes")
    item = edit(world, post, "Look: ![our pump](attachment:pump.png) New notes.", newer)
    world.device.sync()
    assert world.device.item(item).reason is None
    assert [(file.name, file.content) for file in post.attachments] == [
        ("notes.txt", b"notes"),
        ("notes-2.txt", b"newer notes"),
    ]


@pytest.mark.parametrize("marker", [True, False])
@pytest.mark.parametrize("after", [True, False])
@pytest.mark.parametrize("words", ["As said.", "As said, with a plan."])
@pytest.mark.parametrize("lost", ["upload", "edit_post", "posts"])
def test_an_edit_brings_its_file_once_whatever_is_lost(
    tmp_path: Path, lost: str, words: str, after: bool, marker: bool
) -> None:
    world = world_with_files(tmp_path / "world", replace(ALL_CAPABILITIES, marker=marker))
    post = own_post(world, "As said.")
    item = edit(world, post, words, file_in(tmp_path / "files", "plan.txt", b"plan"))
    world.plan = lost_once(lost, after=after)
    world.device.sync()
    world.plan = None
    world.turn(60)
    world.device.sync()
    assert world.device.state(item) == ItemState.SENT
    assert world.device.item(item).reason is None
    assert post.html == f"<p>{words}</p>"
    assert [(file.name, file.content) for file in post.attachments] == [("plan.txt", b"plan")]
    world.close()


@pytest.mark.parametrize("words", ["With a plan.", "With a plan, and a list."])
def test_a_file_added_after_the_answer_was_lost_arrives_beside_the_first(
    world: MemoryWorld, tmp_path: Path, words: str
) -> None:
    post = own_post(world)
    item = edit(world, post, "With a plan.", file_in(tmp_path / "files", "plan.txt", b"plan"))
    world.plan = lost_once("edit_post")
    world.device.sync()
    world.plan = None
    writing = world.device.workspace.writing
    writing.save(item, Draft(writing.edit(item).draft.subject, words))
    writing.add_file(item, file_in(tmp_path / "files", "list.txt", b"list"), FileRole.ATTACHMENT)
    writing.queue(item)
    world.device.sync()
    assert (world.device.state(item), post.html) == (ItemState.SENT, f"<p>{words}</p>")
    assert [file.content for file in post.attachments] == [b"plan", b"list"]


@pytest.mark.parametrize("lost", [None, "edit_post"])
def test_files_of_an_edit_that_the_server_drops_are_told(
    world: MemoryWorld, tmp_path: Path, lost: str | None
) -> None:
    post = sent_with_files(world, tmp_path / "files")
    item_id = edit(world, post, "Newer.", file_in(tmp_path / "files", "plan.txt", b"plan"))
    let_forum_take(world, most_files=1)
    if lost is not None:
        world.plan = lost_once(lost)
        world.device.sync()
    world.plan = None
    world.device.sync()
    item = world.device.item(item_id)
    assert item.state is ItemState.SENT
    assert item.reason is not None
    assert item.reason.code is ReasonCode.FILES_DROPPED
    assert [file.name for file in post.attachments] == ["notes.txt"]


def test_an_edit_in_conflict_keeps_the_pictures_of_both_versions(
    world: MemoryWorld, tmp_path: Path
) -> None:
    post = sent_with_files(world, tmp_path / "files")
    item = edit(world, post, "Look: ![our pump](attachment:pump.png)\n\nIt is new.")
    world.turn(60)
    picture = '<img src="attachment:pump.png" alt="our pump">'
    world.site.edit(post.remote_id, f"<p>Do look: {picture}</p>")
    world.device.sync()
    assert world.device.state(item) == ItemState.CONFLICT
    writing = world.device.workspace.writing
    merged = writing.merged(item)
    assert merged.text == "Do look: ![our pump](attachment:pump.png)\n\nIt is new."
    writing.settle_conflict(item, Draft("Re: Sand filters", merged.text))
    writing.queue(item)
    world.device.sync()
    assert post.html == f"<p>Do look: {picture}</p>\n<p>It is new.</p>"
    assert [file.content for file in post.pictures] == [b"picture"]


def test_a_picture_that_somebody_put_in_is_not_taken_away_by_an_edit(
    world: MemoryWorld, tmp_path: Path
) -> None:
    post = sent_with_files(world, tmp_path / "files")
    item = edit(world, post, "Look, no picture.")
    world.turn(60)
    theirs = post.html.replace("pump.png", "better.png")
    world.site.edit(post.remote_id, theirs)
    world.device.sync()
    assert (world.device.state(item), post.html) == (ItemState.CONFLICT, theirs)


def test_an_edit_goes_through_where_somebody_saved_a_post_with_pictures_again(
    world: MemoryWorld, tmp_path: Path
) -> None:
    post = sent_with_files(world, tmp_path / "files")
    item = edit(world, post, "Look, no picture.")
    world.turn(60)
    world.site.edit(post.remote_id, post.html)
    world.device.sync()
    assert (world.device.state(item), post.html) == (ItemState.SENT, "<p>Look, no picture.</p>")
