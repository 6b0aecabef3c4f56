"""What takes how much room, and what stays when room is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.app_paths import log_folder
from companion.domain.course import Keep
from companion.domain.draft import Draft, ItemState, ReplyTarget
from companion.domain.files import FileRole
from companion.domain.news import Interest
from companion.errors import NotFound, SyncAlreadyRunning
from companion.store.account_lock import AccountLock
from companion.store.upgrade_backups import backup_path
from tests.companion import remote_values as said
from tests.companion.kept_files import keep
from tests.companion.pulled import courses_said, forums_said

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from tests.companion.store_room import StoreRoom

SITE = "https://academy.example/pluginfile.php"
PLAN, PICTURE, NOTES = f"{SITE}/1/plan.pdf", f"{SITE}/2/filter.jpg", f"{SITE}/3/notes.txt"


@pytest.fixture
def full_room(reading_room: StoreRoom) -> StoreRoom:
    """A store with a course's files and a picture, and a pinned file of another course."""
    room = reading_room
    files = (said.a_file("plan.pdf", url=PLAN), said.a_file("filter.jpg", url=PICTURE))
    room.pulls(said.a_thread(3, attachments=files))
    courses_said(room, said.a_course("3"), said.a_course("6"))
    forums_said(room, said.a_forum("30"), said.a_forum("60", course_remote_id="6"))
    notes = (said.a_file("notes.txt", url=NOTES),)
    room.pulls(said.a_thread(0, number=200, attachments=notes), forum="60")
    keep(room, PLAN, b"p" * 3000, "application/pdf")
    keep(room, PICTURE, b"j" * 2000, "image/jpeg")
    keep(room, NOTES, b"n" * 100, "text/plain", pinned=True)
    return room


def writes_with_a_file(room: StoreRoom, folder: Path) -> OutboxItem:
    """Begin a reply with a file of 4 bytes."""
    item = room.writes()
    own = folder / "own.txt"
    own.write_bytes(b"mine")
    return room.workspace.writing.add_file(item.item_id, own, FileRole.ATTACHMENT)


def test_each_part_is_counted_once_and_the_total_is_their_sum(
    full_room: StoreRoom, tmp_path: Path
) -> None:
    room = full_room
    writes_with_a_file(room, tmp_path)
    use = room.workspace.storage.use()
    assert [(each.name, each.kept.size_bytes) for each in use.courses] == [
        ("Water for all 3", 3000),
        ("Water for all 6", 100),
    ]
    assert (use.pictures.files, use.pictures.size_bytes) == (1, 2000)
    assert use.kept.size_bytes == 5100
    assert use.pinned == ("notes.txt",)
    assert (use.waiting.files, use.waiting.size_bytes) == (1, 4)
    assert use.own_files > use.waiting.size_bytes
    assert 0 < use.search_index < use.database
    assert use.total == use.database + use.kept.size_bytes + use.own_files


def test_logs_and_copies_of_upgrades_are_counted(full_room: StoreRoom) -> None:
    room = full_room
    before = room.workspace.storage.use().total
    logs = log_folder(room.workspace.data_folder)
    logs.mkdir(parents=True, exist_ok=True)
    (logs / "companion.log").write_bytes(b"x" * 700)
    backup_path(room.path, "0001").write_bytes(b"x" * 900)
    room.path.with_name("companion.db.damaged-1").write_bytes(b"x" * 50)
    use = room.workspace.storage.use()
    assert (use.logs, use.backup_bytes, use.damaged) == (700, 900, 50)
    assert [each.revision for each in use.backups] == ["0001"]
    assert use.total == before + 700 + 900 + 50


def test_clearing_files_leaves_pinned_and_own_ones_and_says_what_it_freed(
    full_room: StoreRoom, tmp_path: Path
) -> None:
    room = full_room
    item = writes_with_a_file(room, tmp_path)
    cleared = room.workspace.storage.clear_files()
    assert cleared.freed_bytes == 5000
    assert cleared.changes.discussions
    use = room.workspace.storage.use()
    assert (use.kept.size_bytes, use.pinned, use.waiting.size_bytes) == (100, ("notes.txt",), 4)
    with room.workspace.vault.plain(item.files[0].digest) as kept:
        assert kept.read_bytes() == b"mine"
    assert len(room.posts()) == 4


def test_clearing_everything_leaves_what_is_own_and_what_was_chosen(
    full_room: StoreRoom, tmp_path: Path
) -> None:
    room = full_room
    workspace = room.workspace
    opening = room.discussion()
    answer = workspace.writing.new_reply(
        ReplyTarget(opening.discussion_id, opening.discussion_id), Draft("Re", "We use gravel.")
    )
    queued = workspace.writing.queue(answer.item_id)
    drafted = writes_with_a_file(room, tmp_path)
    workspace.aids.put_template("Greeting", "Dear all,")
    workspace.search.save("Sand", "sand filter")
    workspace.news.set_interest(room.forum().forum_id, Interest.ALL)
    workspace.library.set_keep(workspace.library.courses()[0].course_id, Keep.EVERYTHING)

    workspace.storage.clear_all()

    workspace = room.reopen()
    assert room.discussions() == ()
    assert room.finds("filter") == []
    with pytest.raises(NotFound):
        workspace.reading.thread(opening.discussion_id)
    kept = workspace.writing.item(queued.item_id)
    assert (kept.state, kept.draft.body) == (ItemState.QUEUED, "We use gravel.")
    assert (kept.origin.forum, kept.origin.discussion) == (
        "Tips from the field 30",
        "Cleaning a sand filter",
    )
    dispatch = workspace.outbox_store.dispatch(queued.item_id)
    assert (dispatch.discussion_remote_id, dispatch.parent_remote_id) == ("100", "1000")
    assert [each.item_id for each in workspace.writing.drafts()] == [drafted.item_id]
    assert workspace.vault.has(drafted.files[0].digest)
    assert [each.body for each in workspace.aids.templates()] == ["Dear all,"]
    assert [each.query for each in workspace.search.saved()] == ["sand filter"]
    assert workspace.news.interest_in(room.forum().forum_id) is Interest.ALL
    assert workspace.library.courses()[0].keep is Keep.EVERYTHING
    assert workspace.storage.use().pinned == ("notes.txt",)
    assert workspace.files.save_as(NOTES, tmp_path / "notes.txt")


def test_what_comes_again_is_linked_to_what_waits_for_it(full_room: StoreRoom) -> None:
    room = full_room
    item = room.writes()
    room.workspace.storage.clear_all()
    assert room.workspace.writing.item(item.item_id).target == ReplyTarget(None, None)
    discussion_id = room.pulls(said.a_thread(3))
    target = room.workspace.writing.item(item.item_id).target
    assert target is not None
    assert target.discussion_id == target.post_id == discussion_id
    assert room.finds("filter") != []


def test_clearing_everything_makes_the_file_smaller(reading_room: StoreRoom) -> None:
    room = reading_room
    words = "<p>" + "Gravel below, sand above, and a lid on top. " * 100 + "</p>"
    for number in range(100, 140):
        room.pulls(said.a_thread(3, number=number, body_html=words))
    before = room.workspace.storage.use()
    cleared = room.workspace.storage.clear_all()
    after = room.workspace.storage.use()
    assert cleared.freed_bytes == before.total - after.total
    assert after.database < before.database / 3
    assert after.spare == 0


def test_nothing_is_cleared_while_a_sync_is_at_work(full_room: StoreRoom) -> None:
    with AccountLock(full_room.folder), pytest.raises(SyncAlreadyRunning):
        full_room.workspace.storage.clear_all()
    assert len(full_room.posts()) == 4


def test_own_words_that_the_site_does_not_show_any_more_stay(reading_room: StoreRoom) -> None:
    room = reading_room
    own = [said.an_opening_post(author=said.AMINA), said.a_post()]
    room.pulls(own)
    room.pulls(said.a_thread(1, number=200))
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE discussion SET vanished_at = 1.0")
    room.workspace.storage.clear_all()
    with room.workspace.database.reading() as connection:
        left = [row[0] for row in connection.execute("SELECT remote_id FROM discussion")]
    assert left == ["100"]


def test_read_marks_that_wait_keep_what_they_go_by(full_room: StoreRoom) -> None:
    room = full_room
    room.workspace.actions.mark_read(room.discussion().discussion_id)
    room.workspace.storage.clear_all()
    assert [each.remote_id for each in room.discussions()] == ["100"]
    assert room.finds("filter") != []
    assert room.discussions("60") == ()


def test_old_posts_that_come_again_are_no_news(full_room: StoreRoom) -> None:
    room = full_room
    news = room.workspace.news
    news.take(Interest.ALL)
    room.workspace.storage.clear_all()
    room.pulls(said.a_thread(3))
    assert news.take(Interest.ALL).groups == ()
    room.pulls(said.a_thread(4))
    assert len(news.take(Interest.ALL).groups) == 1
