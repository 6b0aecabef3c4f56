"""Sharing onward: links without secrets, words that stay, and nobody's words by accident."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.export_form import ExportForm
from companion.domain.remote import RemotePerson, RemotePost
from companion.domain.share import Share, ShareKind
from companion.errors import NotAllowed, NotFound
from companion.services.sharing import Sharing
from companion.share_targets import shipped_targets
from companion.store.rescue_memory import bring_memory_over
from tests.companion import remote_values as said
from tests.companion.store_room import AMINAS_ACCOUNT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.companion.store_room import StoreRoom

MASTODON = next(each for each in shipped_targets() if each.key == "mastodon")
LINK = "https://academy.example/mod/forum/discuss.php?d=100"


def a_discussion(room: StoreRoom) -> int:
    """A discussion of a peer in which Amina has replied."""
    return room.pulls([said.an_opening_post("1000"), my_post()])


def my_post() -> RemotePost:
    return said.a_post("1001", author=RemotePerson("7", "Amina Diallo"))


def test_a_course_a_discussion_and_an_own_post_have_the_sites_own_addresses(
    reading_room: StoreRoom,
) -> None:
    room, sharing = reading_room, reading_room.workspace.sharing
    discussion_id = a_discussion(room)
    course = room.workspace.library.courses()[0]
    shared = sharing.thing(ShareKind.COURSE, course.course_id)
    assert shared.link == "https://academy.example/course/view.php?id=3"
    assert (shared.title, shared.text) == (course.name, "")

    discussion = sharing.thing(ShareKind.DISCUSSION, discussion_id)
    assert discussion.link == LINK
    assert discussion.course_name == course.name
    assert not discussion.is_own
    assert discussion.author_name
    assert discussion.text

    own = next(post for post in room.workspace.reading.thread(discussion_id).posts if post.is_own)
    post = sharing.thing(ShareKind.POST, own.post_id)
    assert post.link == f"{LINK}#p1001"
    assert post.is_own


def test_posts_of_others_are_not_shared_and_nothing_that_is_not_there(
    reading_room: StoreRoom,
) -> None:
    room, sharing = reading_room, reading_room.workspace.sharing
    discussion_id = a_discussion(room)
    with pytest.raises(NotAllowed):
        sharing.thing(ShareKind.POST, discussion_id)
    mine = room.workspace.reading.thread(discussion_id).posts[1]
    assert sharing.thing(ShareKind.POST, mine.post_id).is_own
    room.answers([said.an_opening_post("1000"), replace(my_post(), is_private=True)])
    with pytest.raises(NotAllowed):
        sharing.thing(ShareKind.POST, mine.post_id)
    for kind in ShareKind:
        with pytest.raises(NotFound):
            sharing.thing(kind, 999_999)


def test_a_link_holds_no_name_and_no_password(reading_room: StoreRoom) -> None:
    room = reading_room
    workspace, site = room.workspace, "https://amina:secret@academy.example/learn"
    account = replace(AMINAS_ACCOUNT, site_url=site)
    sharing = Sharing(
        account, workspace.database, workspace.library, workspace.reading, room.folder, room.clock
    )
    thing = sharing.thing(ShareKind.DISCUSSION, a_discussion(room))
    assert thing.link == "https://academy.example/learn/mod/forum/discuss.php?d=100"


def test_what_is_shared_offline_waits_through_restarts_until_it_is_opened_or_let_go(
    room: StoreRoom,
) -> None:
    share = Share("Sand", LINK, words="Look at this!", quote="Wash it.", quote_author="Grace")
    first = room.workspace.sharing.queue(share, MASTODON, "social.example")
    second = room.workspace.sharing.queue(replace(share, words="Again"), MASTODON, "b.example")
    assert room.reopen().sharing.waiting() == (first, second)
    assert first.share == share
    assert (first.target_key, first.instance) == ("mastodon", "social.example")

    room.workspace.sharing.drop(first.share_id)
    assert room.reopen().sharing.waiting() == (second,)
    room.workspace.sharing.restore(first)
    assert room.workspace.sharing.waiting() == (first, second)
    room.workspace.sharing.drop(first.share_id)
    with pytest.raises(NotFound):
        room.workspace.sharing.drop(first.share_id)


def test_the_next_time_begins_with_the_words_and_the_place_of_the_last(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    discussion_id = a_discussion(room)
    sharing = room.workspace.sharing
    begin = sharing.offer(ShareKind.DISCUSSION, discussion_id)
    assert (begin.words, begin.last_target, begin.instance) == ("", "", "")
    sharing.keep_words(begin.thing.link, "Half a sent")
    assert sharing.offer(ShareKind.DISCUSSION, discussion_id).words == "Half a sent"
    sharing.note_use(Share("Sand", LINK, "Half a sentence"), MASTODON, "social.example")
    again = room.reopen().sharing.offer(ShareKind.DISCUSSION, discussion_id)
    assert (again.words, again.last_target, again.instance) == (
        "Half a sentence",
        "mastodon",
        "social.example",
    )
    room.workspace.sharing.keep_words(begin.thing.link, "")
    assert room.workspace.sharing.offer(ShareKind.DISCUSSION, discussion_id).words == ""


@pytest.mark.parametrize("form", ExportForm)
def test_words_to_share_with_are_exported_once(
    room: StoreRoom, tmp_path: Path, form: ExportForm
) -> None:
    sharing, path = room.workspace.sharing, tmp_path / f"mine{form.suffix}"
    sharing.queue(Share("Sand", LINK, "Look at <this>!"), MASTODON, "social.example")
    sharing.keep_words(f"{LINK}1", "Half a sent")
    room.workspace.own_export.save(path, form)
    text = path.read_text("utf-8").replace("&lt;", "<").replace("&gt;", ">").replace("\\", "")
    assert text.count("Look at <this>!") == 1
    assert text.count("Half a sent") == 1
    assert LINK in text


def test_what_waits_comes_over_from_a_damaged_database(
    room: StoreRoom,
) -> None:
    waiting = room.workspace.sharing.queue(Share("Sand", LINK, "Mine"), MASTODON, "b.example")
    room.workspace.close()
    copy = room.path.with_name(f"{room.path.name}.damaged-20261129")
    room.left_by_a_kill(room.folder.with_name("left"))
    copy.write_bytes(room.path.read_bytes())
    with room._open().database.writing(durable=True) as connection:
        connection.execute("DELETE FROM fact")
    bring_memory_over(room.reopen().database)
    assert room.workspace.sharing.waiting() == (waiting,)
