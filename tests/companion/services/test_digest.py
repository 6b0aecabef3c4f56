"""What happened while the person was away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.course import Keep
from tests.companion import remote_values as said
from tests.companion.store_room import an_empty_room

if TYPE_CHECKING:
    import pytest

    from tests.companion.store_room import StoreRoom

MINE = {"author": said.AMINA}


def test_the_first_time_nobody_was_away(reading_room: StoreRoom) -> None:
    assert reading_room.workspace.digests.absence() is None


def test_more_than_a_day_is_a_long_absence(reading_room: StoreRoom) -> None:
    room = reading_room
    room.workspace.digests.note_here()
    room.clock.turn(hours=23)
    away = room.workspace.digests.absence()
    assert away is not None
    assert not room.workspace.digests.was_long(away)
    room.clock.turn(hours=2)
    assert room.workspace.digests.was_long(away)


def test_the_news_are_by_course_and_forum_and_replies_to_me_come_first(room: StoreRoom) -> None:
    room.has_forums("30", "31")
    mine = said.a_thread(0, number=100, **MINE)
    room.pulls([*mine, said.a_post("1004"), said.a_post("1005", author=said.AMINA)])
    room.pulls(said.a_thread(2, number=101))
    room.pulls(said.a_thread(0, number=202), forum="31")
    digest = room.workspace.digests.since(said.minutes(3))
    assert [reply.discussion_title for reply in digest.replies_to_me] == ["Cleaning a sand filter"]
    assert digest.replies_to_me[0].author_name == "Kwame Mensah"
    (course,) = digest.courses
    assert [forum.name for forum in course.forums] == [
        "Tips from the field 30",
        "Tips from the field 31",
    ]
    shown = [(e.is_new, e.reply_count) for forum in course.forums for e in forum.entries]
    assert sorted(shown) == [(False, 1), (True, 0), (True, 2)]
    assert (digest.new_discussions, digest.new_replies) == (2, 3)


def test_without_news_the_digest_is_empty(reading_room: StoreRoom) -> None:
    reading_room.pulls(said.a_thread(2))
    digest = reading_room.workspace.digests.since(said.minutes(60))
    assert not digest
    assert not digest.courses
    assert not digest.replies_to_me


def test_a_busy_forum_shows_its_latest_and_counts_the_rest(reading_room: StoreRoom) -> None:
    for number in range(100, 109):
        reading_room.pulls(said.a_thread(0, number=number))
    digest = reading_room.workspace.digests.since(said.minutes(-1))
    (forum,) = digest.courses[0].forums
    assert (len(forum.entries), forum.more) == (5, 4)
    newest = [entry.newest_at for entry in forum.entries]
    assert newest == sorted(newest, reverse=True)


def test_deleted_posts_and_what_is_not_kept_are_no_news(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(0, number=100)
    room.pulls([*posts, said.a_post("1001", is_deleted=True)])
    assert room.workspace.digests.since(said.minutes(-1)).new_replies == 0
    course_id = room.workspace.library.courses()[0].course_id
    room.workspace.library.set_keep(course_id, Keep.OFF)
    assert not room.workspace.digests.since(said.minutes(-1))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 30)), min_size=1, max_size=12),
    st.integers(-5, 35),
)
def test_the_counts_are_those_of_the_posts(
    tmp_path_factory: pytest.TempPathFactory, written: list[tuple[bool, int]], since: int
) -> None:
    room = an_empty_room(tmp_path_factory.mktemp("digest") / "account")
    room.has_forums("30")
    moments = [said.minutes(minute) for _, minute in written]
    posts = [
        said.a_post(
            str(1_000 + place),
            None if place == 0 else "1000",
            author=said.AMINA if is_mine else said.KWAME,
            created_at=moments[place] if place else min(moments),
            modified_at=moments[place],
        )
        for place, (is_mine, _) in enumerate(written)
    ]
    room.pulls(posts)
    digest = room.workspace.digests.since(said.minutes(since))
    room.close()
    news = [
        post
        for post in posts
        if post.author == said.KWAME
        and post.created_at is not None
        and post.created_at > said.minutes(since)
    ]
    assert digest.new_discussions + digest.new_replies == len(news)
    answers = [post for post in news if post.parent_remote_id and posts[0].author == said.AMINA]
    assert len(digest.replies_to_me) == len(answers)
