"""Edits, deletions, marks, ratings and files on their way to the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ItemState
from companion.domain.files import FileRole
from companion.domain.reason import ReasonCode
from companion.domain.remote import ForumRules
from companion.errors import DraftProblem, InvalidDraft, NotAllowed, Offline, OfflineCause
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from sync.memory_site import StoredPost
    from tests.sync.interposed import Moment

_RULES = ForumRules(max_attachments=2, max_attachment_bytes=2_000, takes_ratings=True)
_DAY = 86_400


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    world = MemoryWorld(tmp_path / "world")
    world.forum = world.site.add_forum(world.course, "Pictures and files", rules=_RULES)
    world.site.raters.add(world.me.remote_id)
    world.discussion("Sand filters", replies=1)
    world.device.sync()
    yield world
    world.close()


def lost_once(operation: str, *, after: bool = True) -> Callable[[Moment], None]:
    """Lose the answer (or the request) of the first call of an operation."""
    left = [1]

    def act(moment: Moment) -> None:
        if moment.operation == operation and moment.after is after and left[0]:
            left[0] -= 1
            raise Offline("cut", OfflineCause.CONNECTION_LOST, may_have_arrived=after)

    return act


def own_post(world: MemoryWorld, text: str = "Ours is cleaned with sand.") -> StoredPost:
    """Let the learner post, and return what the server has of it."""
    opening = next(iter(world.site.discussions.values())).posts[0]
    item = world.device.reply(opening.remote_id, text)
    world.device.sync()
    (post,) = [post for post in world.my_posts() if post.marker == item]
    return post


def edit(world: MemoryWorld, post: StoredPost, text: str) -> str:
    """Queue an edit of an own post."""
    writing = world.device.workspace.writing
    item = writing.edit_post(world.device.post(post.remote_id).post_id)
    writing.save(item.item_id, Draft(item.draft.subject, text))
    return writing.queue(item.item_id).item_id


# Edits ------------------------------------------------------------------------------------------


def test_an_edit_shows_while_it_waits_and_then_stands_on_the_server(world: MemoryWorld) -> None:
    post = own_post(world)
    item = edit(world, post, "Ours is cleaned with *gravel*.")
    (pending,) = world.device.post(post.remote_id).pending
    assert pending.draft.body == "Ours is cleaned with *gravel*."
    world.device.sync()
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


# Deletions and marks ----------------------------------------------------------------------------


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


def test_of_several_wishes_only_the_last_is_sent(world: MemoryWorld) -> None:
    discussion = next(iter(world.site.discussions.values()))
    local = world.device.post(discussion.posts[0].remote_id).discussion_id
    actions = world.device.workspace.actions
    items = {actions.star(local, on=on).item_id for on in (True, False, True)}
    assert len(items) == 1
    assert world.device.workspace.reading.discussion(local).starred
    world.device.sync()
    assert world.calls.count("set_star") == 1
    assert discussion.starred_by == {world.me.remote_id}
    assert world.device.workspace.reading.discussion(local).starred


@pytest.mark.parametrize("after", [True, False])
def test_a_star_is_sent_again_without_harm(world: MemoryWorld, after: bool) -> None:
    discussion = next(iter(world.site.discussions.values()))
    local = world.device.post(discussion.posts[0].remote_id).discussion_id
    item = world.device.workspace.actions.star(local, on=True)
    world.plan = lost_once("set_star", after=after)
    world.device.sync()
    assert world.device.state(item.item_id) == ItemState.QUEUED
    world.plan = None
    world.device.sync()
    assert world.device.state(item.item_id) == ItemState.SENT
    assert discussion.starred_by == {world.me.remote_id}


def test_a_refused_pin_shows_the_servers_state_again(world: MemoryWorld) -> None:
    discussion = next(iter(world.site.discussions.values()))
    local = world.device.post(discussion.posts[0].remote_id).discussion_id
    item = world.device.workspace.actions.pin(local, on=True)
    assert world.device.workspace.reading.discussion(local).pinned
    world.device.sync()
    assert world.device.state(item.item_id) == ItemState.REJECTED
    assert not world.device.workspace.reading.discussion(local).pinned


def test_a_lock_is_refused_here_where_the_site_said_that_one_may_not(world: MemoryWorld) -> None:
    discussion = next(iter(world.site.discussions.values()))
    local = world.device.post(discussion.posts[0].remote_id).discussion_id
    with pytest.raises(NotAllowed):
        world.device.workspace.actions.lock(local, on=True)


def test_a_rating_is_given_changed_and_taken_back(world: MemoryWorld) -> None:
    post = next(iter(world.site.discussions.values())).posts[0]
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
    discussion = next(iter(world.site.discussions.values()))
    local = world.device.post(discussion.posts[0].remote_id).discussion_id
    assert world.device.workspace.reading.discussion(local).unread_count > 0
    world.device.workspace.actions.mark_forum_read(
        world.device.workspace.reading.discussion(local).forum_id
    )
    world.device.sync()
    assert all(world.me.remote_id in post.read_by for post in discussion.posts)
    assert world.device.workspace.reading.discussion(local).unread_count == 0
    assert world.device.cache() == world.fresh_cache()


# Files ------------------------------------------------------------------------------------------


def begun_with_files(world: MemoryWorld, folder: Path) -> OutboxItem:
    """Begin a reply with a picture in its text and an attachment."""
    folder.mkdir(exist_ok=True)
    picture, notes = folder / "pump.png", folder / "notes.txt"
    picture.write_bytes(b"picture")
    notes.write_bytes(b"notes")
    device, writing = world.device, world.device.workspace.writing
    opening = next(iter(world.site.discussions.values())).posts[0]
    item = device.item(device.reply(opening.remote_id, "Look: ![our pump](attachment:pump.png)"))
    writing.edit(item.item_id)
    writing.add_file(item.item_id, picture, FileRole.INLINE)
    return writing.add_file(item.item_id, notes, FileRole.ATTACHMENT)


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
    world.turn(60)
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
    world.site.areas.clear()
    world.turn(4 * _DAY)
    world.device.sync()
    assert world.calls.count("upload") == 2
    assert world.device.state(item.item_id) == ItemState.SENT


def test_an_upload_whose_answer_was_lost_puts_no_post_in_doubt(
    world: MemoryWorld, tmp_path: Path
) -> None:
    item = begun_with_files(world, tmp_path / "files")
    world.device.workspace.writing.queue(item.item_id)
    world.plan = lost_once("upload")
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
    forum = world.site.forums[world.forum]
    world.site.forums[world.forum] = type(forum)(
        **{name: getattr(forum, name) for name in forum.__slots__ if name != "rules"},
        rules=ForumRules(),
    )
    world.device.sync()
    sent = world.device.item(item.item_id)
    assert sent.state is ItemState.SENT
    assert sent.reason is not None
    assert sent.reason.code is ReasonCode.FILES_DROPPED


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


def test_a_refused_rating_is_not_shown_as_given(world: MemoryWorld) -> None:
    post = next(iter(world.site.discussions.values())).posts[0]
    local = world.device.post(post.remote_id).post_id
    world.device.workspace.actions.rate(local, 4)
    world.site.raters.clear()
    world.device.sync()
    rating = world.device.post(post.remote_id).rating
    assert rating is None or rating.own is None
