"""A course carried on a stick: from one learner's computer to another one's, then checked."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.course import Completion
from companion.domain.draft import Draft, ReplyTarget
from companion.domain.pack import PackFiles, PackProblem
from companion.domain.remote import RemoteActivity, RemoteSection
from companion.errors import Cancelled, PackRefused
from companion.store.forum_intake import drop_from_packs
from companion.store.outline_intake import drop_refused_chapter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sync.device import Device
    from tests.sync.interposed import Moment
    from tests.sync.world import ClassroomWorld, MemoryWorld


def the_course(device: Device) -> int:
    return device.workspace.library.courses()[0].course_id


def a_pack(world: ClassroomWorld, folder: Path, files: PackFiles = PackFiles.ALL) -> Path:
    """Let Amina sync and make a pack of her first course."""
    device = world.device
    report = device.sync()
    assert report.complete, report
    path = folder / "course.companionpack"
    device.workspace.packs.save(the_course(device), path, files)
    return path


def colleague(world: ClassroomWorld) -> Device:
    """A colleague's computer, which knows the names of courses and no more of them."""
    world.username = "abebe"
    world.sign_in()
    device = world.new_device()
    assert device.sync().complete
    device.workspace.storage.clear_all()
    return device


def titles(device: Device) -> set[str]:
    """The titles of all discussions that are shown."""
    reading = device.workspace.reading
    return {
        discussion.title
        for forum in reading.forums()
        for discussion in reading.discussions(forum.forum_id, limit=1000)
    }


def outlined(world: MemoryWorld) -> None:
    """Let the course have an outline with its forum, which is for everyone."""
    forum = RemoteActivity(
        remote_id="501",
        kind="forum",
        name="Ideas",
        link=None,
        description_html="",
        visible=True,
        due_at=None,
        completion=Completion.NOT_TRACKED,
        completed_by_hand=False,
        forum_remote_id=world.forum,
    )
    section = RemoteSection("70", "Learn", "", visible=True, activities=(forum,))
    world.site.sections[world.course] = (section,)


def memory_pack(world: MemoryWorld, folder: Path) -> Path:
    """Let a first machine sync, and make a pack there."""
    outlined(world)
    assert world.device.sync().complete
    path = folder / "course.companionpack"
    world.device.workspace.packs.save(the_course(world.device), path)
    return path


def with_a_pack(world: MemoryWorld, path: Path) -> Device:
    """Another machine, which knows the course's name and has taken the pack in."""
    device = world.new_device()
    assert device.sync().complete
    device.workspace.storage.clear_all()
    assert titles(device) == set()
    device.workspace.packs.take_in(path)
    return device


def unchecked(device: Device) -> dict[str, int]:
    """How many rows of each table nobody but a pack has told of."""
    with device.workspace.database.reading() as connection:
        return {
            table: count
            for table in ("section", "activity", "chapter", "forum", "discussion", "post")
            if (
                count := connection.execute(
                    f"SELECT count(*) FROM {table} WHERE pack_id IS NOT NULL"
                ).fetchone()[0]
            )
        }


def test_pack_brings_a_course_offline_and_the_next_sync_checks_all_of_it(
    classroom: ClassroomWorld, tmp_path: Path
) -> None:
    path = a_pack(classroom, tmp_path)
    device = colleague(classroom)
    taken = device.workspace.packs.take_in(path)
    assert taken.activities > 5
    assert taken.posts > 10
    before = unchecked(device)
    assert before["post"] == taken.posts
    assert device.workspace.outlines.outline(taken.course_id).sections
    report = device.sync()
    assert report.complete, report
    assert unchecked(device) == {}
    assert device.cache() == classroom.fresh_cache()
    device.close()


def test_what_a_colleague_may_not_see_is_dropped_by_the_first_sync(
    world: MemoryWorld, tmp_path: Path
) -> None:
    world.discussion("Sand filters", replies=2)
    for_some = world.discussion("Only for some", replies=1)
    path = memory_pack(world, tmp_path)
    for_some.hidden_from.add(world.me.remote_id)
    device = with_a_pack(world, path)
    assert titles(device) == {"Sand filters", "Only for some"}
    assert device.sync().complete
    assert titles(device) == {"Sand filters"}
    assert unchecked(device) == {}
    with device.workspace.database.reading() as connection:
        found = connection.execute("SELECT 1 FROM post WHERE subject LIKE '%Only for some%'")
        assert found.fetchone() is None
    device.close()


def test_hidden_activity_of_a_pack_goes_with_the_first_outline_from_the_site(
    classroom: ClassroomWorld, tmp_path: Path
) -> None:
    path = a_pack(classroom, tmp_path)
    classroom.control.hide_module(classroom.control.module("farm-fields"))
    device = colleague(classroom)
    taken = device.workspace.packs.take_in(path)

    def count() -> int:
        sections = device.workspace.outlines.outline(taken.course_id).sections
        return sum(len(section.activities) for section in sections)

    before = count()
    assert device.sync().complete
    assert count() == before - 1
    device.close()


def test_listing_that_was_cut_hides_what_came_from_a_pack_and_purges_nothing(
    world: MemoryWorld, tmp_path: Path
) -> None:
    cut = world.discussion("Sand filters", replies=2)
    path = memory_pack(world, tmp_path)
    device = with_a_pack(world, path)
    cut.hidden_from.add(world.me.remote_id)

    def show_again(moment: Moment) -> None:
        if moment.operation == "posts":
            cut.hidden_from.clear()

    world.plan = show_again
    assert device.sync().complete
    assert titles(device) == {"Sand filters"}
    assert len(device.cache().posts) == 3
    device.close()


def test_draft_stays_whose_target_a_pack_brought_and_the_site_does_not_show(
    world: MemoryWorld, tmp_path: Path
) -> None:
    for_some = world.discussion("Only for some")
    path = memory_pack(world, tmp_path)
    for_some.hidden_from.add(world.me.remote_id)
    device = with_a_pack(world, path)
    post = device.post(for_some.posts[0].remote_id)
    draft = device.workspace.writing.new_reply(
        ReplyTarget(None, post.post_id), Draft("", "Mine stays.")
    )
    assert device.sync().complete
    assert titles(device) == set()
    assert device.item(draft.item_id).draft.body == "Mine stays."
    device.close()


def test_pack_never_overwrites_what_the_site_has_said_since(
    world: MemoryWorld, tmp_path: Path
) -> None:
    discussion = world.discussion("Sand filters")
    path = memory_pack(world, tmp_path)
    world.turn(60)
    world.site.edit(discussion.posts[0].remote_id, "<p>Better words.</p>")
    device = world.new_device()
    assert device.sync().complete
    before = device.cache()
    taken = device.workspace.packs.take_in(path)
    assert not taken.is_new
    assert device.cache().posts == before.posts
    assert unchecked(device) == {}
    device.close()


def test_pack_fills_in_what_was_edited_since_the_last_sync_and_marks_it(
    world: MemoryWorld, tmp_path: Path
) -> None:
    discussion = world.discussion("Sand filters")
    outlined(world)
    device = world.new_device()
    assert device.sync().complete
    world.turn(60)
    world.site.edit(discussion.posts[0].remote_id, "<p>Better words.</p>")
    world.peer_reply(discussion)
    path = memory_pack(world, tmp_path)
    assert device.workspace.packs.take_in(path).posts == 1
    assert device.post(discussion.posts[0].remote_id).plain_text == "Better words."
    assert unchecked(device) == {"post": 2}
    assert device.sync().complete
    assert unchecked(device) == {}
    assert device.cache() == world.fresh_cache()
    device.close()


def test_reading_a_pack_offline_counts_when_the_site_shows_it(
    world: MemoryWorld, tmp_path: Path
) -> None:
    discussion = world.discussion("Sand filters", replies=1)
    path = memory_pack(world, tmp_path)
    device = with_a_pack(world, path)
    post = device.post(discussion.posts[0].remote_id)
    assert not post.unread
    device.workspace.actions.mark_read(post.discussion_id)
    assert device.sync().complete
    assert not device.post(discussion.posts[1].remote_id).unread
    device.close()


def test_nothing_private_is_in_the_bytes_of_a_pack(
    classroom: ClassroomWorld, tmp_path: Path
) -> None:
    control, device = classroom.control, classroom.device
    opening = classroom.discussion("In the open", forum="water-ideas")
    token = "http://127.0.0.1/pluginfile.php/9/a.png?token=0123456789abcdef0123456789abcdef"
    control.edit_post(opening.id, f'<p>Look: <a href="{token}">here</a></p>')
    control.add_reply_as("abebe", opening.id, "<p>PRIVATEREPLY</p>", private_to="amina")
    control.add_discussion_as("abebe", control.forum("water-teams").id, "GROUPTITLE", "<p>G.</p>")
    asked = control.add_discussion_as(
        "abebe", control.forum("water-questions").id, "In a Q and A", "<p>Why?</p>"
    )
    control.add_reply_as("wei", control.first_post(asked).id, "<p>HIDDENANSWER</p>")
    assert device.sync().complete
    device.reply(str(opening.id), "WAITINGREPLY")
    device.workspace.writing.new_reply(
        ReplyTarget(None, device.post(str(opening.id)).post_id), Draft("", "UNSENTDRAFT")
    )
    water = next(c for c in device.workspace.library.courses() if "ater" in c.name)
    path = tmp_path / "course.companionpack"
    made = device.workspace.packs.save(water.course_id, path, PackFiles.ALL)
    assert made.posts > 5
    with zipfile.ZipFile(path) as packed:
        told = b"".join(packed.read(name) for name in packed.namelist())
    assert b"In the open" in told
    assert b"In a Q and A" in told
    secrets = ["PRIVATEREPLY", "GROUPTITLE", "HIDDENANSWER", "WAITINGREPLY", "UNSENTDRAFT"]
    secrets += ["0123456789abcdef0123456789abcdef", classroom.token, "token=", "@"]
    with device.workspace.database.reading() as connection:
        messages = connection.execute("SELECT plain_text FROM message").fetchall()
    assert messages
    secrets += [row[0] for row in messages if len(row[0]) > 20]
    assert [secret for secret in secrets if secret.encode() in told] == []


def test_pack_is_whole_or_not_there(world: MemoryWorld, tmp_path: Path) -> None:
    world.discussion("Sand filters", replies=2)
    path = memory_pack(world, tmp_path)
    before = path.read_bytes()
    with pytest.raises(Cancelled):
        world.device.workspace.packs.save(the_course(world.device), path, is_cancelled=lambda: True)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_pack_of_a_course_that_one_is_not_in_is_refused(world: MemoryWorld, tmp_path: Path) -> None:
    path = memory_pack(world, tmp_path)
    device = world.new_device()
    with pytest.raises(PackRefused) as refused:
        device.workspace.packs.take_in(path)
    assert refused.value.problem is PackProblem.NOT_ENROLLED
    assert refused.value.course == "Water"
    device.close()


def test_kept_files_come_with_a_pack_and_are_not_fetched_again(
    classroom: ClassroomWorld, tmp_path: Path
) -> None:
    device = classroom.device
    assert device.sync().complete
    course_id = the_course(device)
    device.workspace.course_files.download_course(course_id, 0)
    assert device.sync().complete
    path = tmp_path / "course.companionpack"
    outlook = device.workspace.packs.outlook(course_id)
    made = device.workspace.packs.save(course_id, path, PackFiles.ALL)
    assert made.files > 0
    assert made.size_bytes == pytest.approx(outlook.size_bytes[PackFiles.ALL], rel=0.3)
    other = colleague(classroom)
    other.workspace.storage.clear_files()
    assert other.workspace.packs.take_in(path).files == made.files
    report = other.sync()
    assert report.complete
    assert report.files == 0
    with other.workspace.database.reading() as connection:
        left = connection.execute("SELECT count(*) FROM cached_file WHERE pack_id IS NOT NULL")
        assert left.fetchone()[0] == 0
    other.close()


def test_what_was_dropped_of_a_pack_comes_back_when_the_site_shows_it(
    world: MemoryWorld, tmp_path: Path
) -> None:
    refused = world.discussion("Refused")
    path = memory_pack(world, tmp_path)
    device = with_a_pack(world, path)
    with device.workspace.database.writing(durable=False) as connection:
        drop_from_packs(connection, refused.remote_id)
    assert titles(device) == set()
    assert device.sync().complete
    assert titles(device) == {"Refused"}
    device.close()


def test_chapter_of_a_pack_whose_file_the_site_refuses_loses_its_text(
    classroom: ClassroomWorld, tmp_path: Path
) -> None:
    path = a_pack(classroom, tmp_path)
    device = colleague(classroom)
    device.workspace.packs.take_in(path)
    with device.workspace.database.reading() as connection:
        (chapter,) = connection.execute(
            "SELECT id FROM chapter WHERE pack_id IS NOT NULL LIMIT 1"
        ).fetchone()
    with device.workspace.database.writing(durable=False) as connection:
        drop_refused_chapter(connection, chapter)
    with device.workspace.database.reading() as connection:
        row = connection.execute("SELECT * FROM chapter WHERE id = ?", (chapter,)).fetchone()
        texts = connection.execute(
            "SELECT plain_text FROM course_text WHERE chapter_id = ?", (chapter,)
        ).fetchall()
    assert row["clean_html"] is None
    assert [text[0] for text in texts] in ([], [""])
    device.close()


def test_forum_that_the_site_hides_from_some_is_in_no_pack(
    world: MemoryWorld, tmp_path: Path
) -> None:
    world.discussion("Sand filters", replies=2)
    outlined(world)
    (section,) = world.site.sections[world.course]
    hidden = tuple(replace(one, for_all=False) for one in section.activities)
    world.site.sections[world.course] = (replace(section, activities=hidden),)
    assert world.device.sync().complete
    path = tmp_path / "course.companionpack"
    made = world.device.workspace.packs.save(the_course(world.device), path)
    assert (made.activities, made.discussions, made.posts) == (0, 0, 0)


def test_what_came_from_a_pack_goes_into_another_one_only_once_it_is_checked(
    world: MemoryWorld, tmp_path: Path
) -> None:
    world.discussion("Sand filters", replies=2)
    device = with_a_pack(world, memory_pack(world, tmp_path))
    packs, onward = device.workspace.packs, tmp_path / "onward.companionpack"
    assert packs.save(the_course(device), onward).posts == 0
    assert device.sync().complete
    assert packs.save(the_course(device), onward).posts == 3
    device.close()
