"""What a server said, taken in: once or twice, edited, deleted, moved, vanished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.course import Completion
from companion.domain.forum import ForumKind
from companion.errors import NotFound
from companion.store import journal
from companion.store.course_records import apply_courses, apply_outline, courses_without_outline
from companion.store.forum_intake import (
    adopt_discussion,
    apply_forums,
    delete_discussion,
    hide_discussion,
    mark_missing,
)
from companion.store.post_intake import add_post
from companion.store.reading_list import wanted_discussions
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote import RemoteCourse, RemoteForum, RemoteSection
    from tests.companion.store_room import StoreRoom


def courses_said(room: StoreRoom, *courses: RemoteCourse) -> int:
    with room.workspace.database.writing(durable=False) as connection:
        return apply_courses(connection, courses, room.clock())


def forums_said(room: StoreRoom, *forums: RemoteForum) -> set[int]:
    with room.workspace.database.writing(durable=False) as connection:
        return apply_forums(connection, forums, room.clock())


def outline_said(room: StoreRoom, sections: Sequence[RemoteSection]) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        apply_outline(connection, "3", sections, room.clock())


def wanted(room: StoreRoom) -> list[str]:
    with room.workspace.database.reading() as connection:
        return [discussion.remote_id for discussion in wanted_discussions(connection)]


# Courses ---------------------------------------------------------------------------------------


def test_courses_said_twice_change_nothing_the_second_time(room: StoreRoom) -> None:
    courses = [said.a_course("3"), said.a_course("4")]
    assert courses_said(room, *courses) > 0
    before = room.workspace.library.courses()
    assert courses_said(room, *courses) == 0
    assert room.workspace.library.courses() == before
    assert [c.remote_id for c in before] == ["3", "4"]


def test_course_that_is_not_listed_any_more_is_hidden_and_comes_back_as_it_was(
    room: StoreRoom,
) -> None:
    room.has_forums("30")
    room.pulls(said.a_thread(2))
    course = room.workspace.library.courses()[0]
    courses_said(room, said.a_course("4"))

    assert [c.remote_id for c in room.workspace.library.courses()] == ["4"]
    assert room.workspace.reading.forums() == ()
    assert room.finds("answer") == []
    assert wanted(room) == []

    courses_said(room, said.a_course("3"), said.a_course("4"))
    assert room.workspace.library.courses()[0] == course
    assert len(room.posts()) == 3
    assert len(room.finds("answer")) == 2


def test_empty_list_of_courses_hides_nothing(reading_room: StoreRoom) -> None:
    assert courses_said(reading_room) == 0
    assert len(reading_room.workspace.library.courses()) == 1


def test_course_with_scripts_in_its_summary_is_cleaned(room: StoreRoom) -> None:
    courses_said(room, said.a_course(summary_html="<p onclick='x()'>Hi<script>x()</script></p>"))
    assert room.workspace.library.courses()[0].summary_html == "<p>Hi</p>"


def test_renamed_and_reordered_courses_show_so(room: StoreRoom) -> None:
    courses_said(room, said.a_course("3"), said.a_course("4"))
    ids = {c.remote_id: c.course_id for c in room.workspace.library.courses()}
    courses_said(room, said.a_course("4"), said.a_course("3", name="Water, renamed"))
    shown = room.workspace.library.courses()
    assert [(c.remote_id, c.course_id) for c in shown] == [("4", ids["4"]), ("3", ids["3"])]
    assert shown[1].name == "Water, renamed"


def test_outline_said_again_keeps_local_ids_and_drops_what_went(reading_room: StoreRoom) -> None:
    room = reading_room
    course_id = room.workspace.library.courses()[0].course_id
    forum = said.an_activity("51", kind="forum", name="Tips", forum_remote_id="30")
    quiz = said.an_activity("52", due_at=said.minutes(500), completion=Completion.DONE)
    outline_said(room, [said.a_section("40", [forum, quiz]), said.a_section("41")])
    before = room.workspace.library.outline(course_id)
    assert before[0].activities[0].forum_id == room.forum().forum_id
    assert before[0].activities[1].due_at == said.minutes(500)

    outline_said(room, [said.a_section("40", [forum, quiz]), said.a_section("41")])
    assert room.workspace.library.outline(course_id) == before

    outline_said(room, [said.a_section("40", [replace(forum, name="New name")])])
    (section,) = room.workspace.library.outline(course_id)
    assert section.section_id == before[0].section_id
    assert [a.name for a in section.activities] == ["New name"]
    assert section.activities[0].activity_id == before[0].activities[0].activity_id


def test_hidden_sections_and_activities_are_not_shown(reading_room: StoreRoom) -> None:
    room = reading_room
    outline_said(
        room,
        [
            said.a_section("40", [said.an_activity("51", visible=False)]),
            said.a_section("41", visible=False),
        ],
    )
    (section,) = room.workspace.library.outline(room.workspace.library.courses()[0].course_id)
    assert section.activities == ()


def test_empty_outline_removes_nothing_and_is_not_asked_for_at_once_again(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    course_id = room.workspace.library.courses()[0].course_id
    outline_said(room, [said.a_section("40", [said.an_activity("51")])])
    before = room.workspace.library.outline(course_id)
    outline_said(room, [])
    assert room.workspace.library.outline(course_id) == before


def test_outline_is_wanted_until_read_and_again_after_a_change_or_a_while(
    reading_room: StoreRoom,
) -> None:
    room = reading_room

    def without(days: int = -1) -> tuple[str, ...]:
        with room.workspace.database.reading() as connection:
            return courses_without_outline(connection, said.NOON.replace(day=15 + days))

    assert without() == ("3",)
    outline_said(room, [said.a_section()])
    assert without() == ()
    assert without(days=5) == ("3",)
    courses_said(room, said.a_course("3", modified_at=said.minutes(0)))
    assert without() == ("3",)


def test_outline_of_an_unknown_course_is_left_alone(room: StoreRoom) -> None:
    outline_said(room, [said.a_section()])
    with pytest.raises(NotFound):
        room.workspace.library.outline(1)


# Forums ----------------------------------------------------------------------------------------


def test_forums_said_twice_change_nothing_the_second_time(reading_room: StoreRoom) -> None:
    room = reading_room
    forums = [said.a_forum("30"), said.a_forum("31", kind=ForumKind.QUESTIONS)]
    assert len(forums_said(room, *forums)) == 1
    before = room.workspace.reading.forums()
    assert forums_said(room, *forums) == set()
    assert room.workspace.reading.forums() == before
    assert before[1].kind is ForumKind.QUESTIONS


def test_changed_forum_is_the_only_one_named(reading_room: StoreRoom) -> None:
    room = reading_room
    forums_said(room, said.a_forum("30"), said.a_forum("31"))
    changed = forums_said(room, said.a_forum("30"), said.a_forum("31", name="Questions"))
    assert changed == {room.forum("31").forum_id}


def test_forum_that_vanished_is_hidden_and_comes_back_with_its_posts(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    forums_said(room, said.a_forum("30"), said.a_forum("31"))
    room.pulls(said.a_thread(2))
    forum_id = room.forum().forum_id

    assert forum_id in forums_said(room, said.a_forum("31"))
    assert [f.remote_id for f in room.workspace.reading.forums()] == ["31"]
    assert room.finds("answer") == []
    assert room.workspace.library.courses()[0].forum_count == 1

    assert forum_id in forums_said(room, said.a_forum("30"), said.a_forum("31"))
    assert len(room.posts()) == 3
    assert room.forum().forum_id == forum_id


def test_empty_list_of_forums_hides_nothing(reading_room: StoreRoom) -> None:
    assert forums_said(reading_room) == set()
    assert len(reading_room.workspace.reading.forums()) == 1


def test_forum_of_an_unknown_course_is_left_out(reading_room: StoreRoom) -> None:
    forums_said(reading_room, said.a_forum("30"), said.a_forum("77", course_remote_id="99"))
    assert [f.remote_id for f in reading_room.workspace.reading.forums()] == ["30"]


# Listings --------------------------------------------------------------------------------------


def test_listing_said_twice_changes_nothing_the_second_time(reading_room: StoreRoom) -> None:
    room = reading_room
    listing = [said.a_discussion(said.a_thread(2, number=n)) for n in (100, 101)]
    first = room.lists(*listing, began_at=said.minutes(60))
    assert first == {d.discussion_id for d in room.discussions()}
    before = room.discussions()
    assert room.lists(*listing, began_at=said.minutes(60)) == set()
    assert room.discussions() == before


def test_listing_and_posts_said_twice_change_nothing_the_second_time(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(3, attachments=(said.a_file(),))
    discussion = room.pulls(posts)
    room.workspace.reading.mark_read(discussion)
    before = (room.discussions(), room.posts())
    assert room.lists(said.a_discussion(posts)) == set()
    assert room.answers(posts) == set()
    assert (room.discussions(), room.posts()) == before


def test_empty_listing_removes_nothing(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    assert room.lists() == set()
    assert len(room.discussions()) == 1


def test_discussion_and_its_opening_post_share_one_id(reading_room: StoreRoom) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(2))
    opening, *replies = room.posts()
    assert opening.post_id == discussion == opening.discussion_id
    assert discussion not in {reply.post_id for reply in replies}
    room.pulls(said.a_thread(2, number=101))
    assert room.discussion("101").discussion_id == room.posts("101")[0].post_id


def test_edit_of_the_opening_post_comes_with_the_listing(reading_room: StoreRoom) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(1))
    edited = said.an_opening_post(
        subject="Washing a sand filter",
        body_html="<p>Now with <b>numbers</b>.</p><script>x()</script>",
        modified_at=said.minutes(90),
        attachments=(said.a_file("numbers.csv"),),
    )
    assert room.lists(said.a_discussion([edited, said.a_post()])) == {discussion}
    shown = room.posts()[0]
    assert (shown.subject, shown.html) == (
        "Washing a sand filter",
        "<p>Now with <b>numbers</b>.</p>",
    )
    assert [a.name for a in shown.attachments] == ["numbers.csv"]
    assert room.discussion().title == "Washing a sand filter"
    assert room.finds("numbers") == ["1000"]
    assert room.finds("slower") == []


def test_attachment_added_to_the_opening_post_comes_with_the_listing(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(1))
    with_file = said.an_opening_post(modified_at=said.minutes(90), attachments=(said.a_file(),))
    assert room.lists(said.a_discussion([with_file, said.a_post()])) == {discussion}
    assert [a.name for a in room.posts()[0].attachments] == ["filter.jpg"]


@pytest.mark.parametrize(
    "change",
    [{"pinned": True}, {"starred": True}, {"locked": True}, {"title": "New"}, {"reply_count": 5}],
)
def test_change_of_a_discussion_names_it_once(
    reading_room: StoreRoom, change: dict[str, object]
) -> None:
    room = reading_room
    posts = said.a_thread(1)
    discussion = room.pulls(posts)
    listed = said.a_discussion(posts, **change)
    assert room.lists(listed) == {discussion}
    assert room.lists(listed) == set()
    name, value = next(iter(change.items()))
    assert getattr(room.discussion(), name) == value


def test_discussion_moved_to_another_forum_is_shown_there_with_its_posts(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    forums_said(room, said.a_forum("30"), said.a_forum("31"))
    posts = said.a_thread(2)
    discussion = room.pulls(posts)

    assert room.lists(said.a_discussion(posts), forum="31") == {discussion}

    assert room.discussions("30") == ()
    assert room.discussion("100", "31").discussion_id == discussion
    assert len(room.posts("100", "31")) == 3
    assert (room.forum("30").discussion_count, room.forum("31").discussion_count) == (0, 1)
    assert (room.forum("30").unread_count, room.forum("31").unread_count) == (0, 3)


def test_author_that_the_server_hides_is_shown_without_a_name(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(1, author=None)
    room.pulls(posts)
    assert room.discussion().author_name == ""
    assert [p.author_name for p in room.posts()] == ["", ""]
    assert room.workspace.search.find("answer")[0].author_name == ""
    assert room.answers(posts) == set()
    room.answers(said.a_thread(1, author=said.KWAME))
    assert [p.author_name for p in room.posts()] == ["Kwame Mensah", "Kwame Mensah"]


def test_discussion_missing_from_a_whole_listing_is_looked_into_and_not_removed(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    for number in (100, 101):
        room.pulls(said.a_thread(1, number=number))
    assert wanted(room) == []
    forum_id = room.forum().forum_id
    began = said.minutes(600)
    room.lists(said.a_discussion(said.a_thread(1, number=100)), began_at=began)
    with room.workspace.database.writing(durable=False) as connection:
        assert mark_missing(connection, forum_id, began, room.clock()) == 1

    assert len(room.discussions()) == 2
    assert wanted(room) == ["101"]
    room.answers(said.a_thread(1, number=101))
    assert wanted(room) == []


def test_deleted_discussion_goes_with_its_posts_and_leaves_what_the_person_wrote(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(2))
    item = room.writes("My answer.")
    with room.workspace.database.writing(durable=False) as connection:
        assert delete_discussion(connection, "100") == {discussion}
        assert delete_discussion(connection, "100") == set()
    assert room.discussions() == ()
    assert room.finds("answer") == []
    assert room.workspace.writing.item(item.item_id).draft.body == "My answer."
    assert room.workspace.status().figures.posts == 0


def test_discussion_not_for_the_person_now_is_hidden_and_read_when_it_shows_again(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(2)
    room.lists(said.a_discussion(posts))
    discussion = room.discussion().discussion_id
    with room.workspace.database.writing(durable=False) as connection:
        assert hide_discussion(connection, "100", room.clock()) == {discussion}
        assert hide_discussion(connection, "100", room.clock()) == set()
    assert room.discussions() == ()
    assert room.finds("slower") == []
    assert room.forum().unread_count == 0
    assert wanted(room) == []

    assert room.lists(said.a_discussion(posts)) == {discussion}
    assert wanted(room) == ["100"]
    room.answers(posts)
    assert len(room.posts()) == 3


# Posts -----------------------------------------------------------------------------------------


def test_posts_of_an_unknown_discussion_are_left_alone(reading_room: StoreRoom) -> None:
    assert reading_room.answers(said.a_thread(1, number=999)) == set()
    with reading_room.workspace.database.writing(durable=False) as connection:
        assert add_post(connection, said.a_post(discussion_remote_id="999")) is None


def test_empty_answer_removes_nothing(reading_room: StoreRoom) -> None:
    """A discussion outside of its time answers no posts (recording `posts.rich.future`)."""
    room = reading_room
    room.pulls(said.a_thread(2))
    before = (room.discussions(), room.posts())
    assert room.answers([], "100") == set()
    assert (room.discussions(), room.posts()) == before


def test_edited_reply_shows_its_new_words_and_is_found_by_them_alone(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    opening, reply = said.a_thread(1)
    discussion = room.pulls([opening, reply])
    edited = replace(reply, body_html="<p>Rinse it backwards.</p>", modified_at=said.minutes(9))
    assert room.answers([opening, edited]) == {discussion}
    assert room.posts()[1].plain_text == "Rinse it backwards."
    assert room.finds("backwards") == ["1001"]
    assert room.finds("answer") == []


def test_deleted_reply_goes_and_the_count_with_it(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(3)
    discussion = room.pulls(posts)
    assert room.answers(posts[:-1]) == {discussion}
    assert [p.remote_id for p in room.posts()] == ["1000", "1001", "1002"]
    assert room.discussion().reply_count == 2
    assert room.finds("number 3") == []
    with room.workspace.database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM post_search").fetchone()[0] == 3


def test_attachments_are_replaced_by_what_the_server_says(reading_room: StoreRoom) -> None:
    room = reading_room
    opening, reply = said.a_thread(1)
    files = (said.a_file("a.jpg"), said.a_file("b.jpg"))
    discussion = room.pulls([opening, replace(reply, attachments=files)])
    assert [a.name for a in room.posts()[1].attachments] == ["a.jpg", "b.jpg"]
    for now in ((files[1],), (files[1], replace(files[0], size_bytes=1)), ()):
        assert room.answers([opening, replace(reply, attachments=now)]) == {discussion}
        assert [(a.name, a.size_bytes) for a in room.posts()[1].attachments] == [
            (a.name, a.size_bytes) for a in now
        ]
    assert room.answers([opening, reply]) == set()


def test_erased_post_without_a_time_stands_where_its_change_puts_it(
    reading_room: StoreRoom,
) -> None:
    """A post whose author's data was erased (recording `posts.rich.deleted`)."""
    room = reading_room
    opening, first, second = said.a_thread(2)
    erased = replace(first, created_at=None, is_deleted=True, body_html="", author=None)
    room.pulls([opening, erased, second])
    assert [p.remote_id for p in room.posts()] == ["1000", "1001", "1002"]
    assert room.posts()[1].is_deleted
    assert room.posts()[1].created_at is None


def test_reply_that_a_teacher_made_a_discussion_of_its_own_takes_its_answers_along(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    opening, first, second = said.a_thread(2)
    third = said.a_post("1003", "1001")
    room.pulls([opening, first, second, third])
    split = [
        replace(first, discussion_remote_id="200", parent_remote_id=None, subject="A new topic"),
        replace(third, discussion_remote_id="200"),
    ]
    room.lists(said.a_discussion(split), said.a_discussion([opening, second]))
    room.answers(split)
    room.answers([opening, second])

    assert [p.remote_id for p in room.posts("200")] == ["1001", "1003"]
    assert [p.remote_id for p in room.posts("100")] == ["1000", "1002"]
    assert room.posts("200")[0].post_id == room.discussion("200").discussion_id
    assert sorted(room.finds("answer")) == ["1001", "1002", "1003"]


def test_answer_to_an_own_reply_is_shown_before_the_next_reading(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    own = said.a_post("1002", "1001", author=said.AMINA, unread=False)
    with room.workspace.database.writing(durable=False) as connection:
        post_id = add_post(connection, own)
        assert add_post(connection, own) == post_id
    shown = room.posts()[2]
    assert (shown.post_id, shown.is_own, shown.depth) == (post_id, True, 2)
    assert "1002" in room.finds("answer")


def test_own_new_discussion_is_adopted_before_it_is_listed(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(0, author=said.AMINA)
    with room.workspace.database.writing(durable=False) as connection:
        adopted = adopt_discussion(connection, "30", said.a_discussion(posts))
        assert adopt_discussion(connection, "77", said.a_discussion(posts)) is None
    assert room.discussion().discussion_id == adopted
    assert room.lists(said.a_discussion(posts)) == set()


# What is new to the person ---------------------------------------------------------------------


def test_seen_posts_stay_seen_while_the_server_goes_on_counting_them(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(3)
    discussion = room.pulls(posts)
    assert room.discussion().unread_count == 4
    changes = room.workspace.reading.mark_read(discussion)
    assert changes.courses
    assert changes.discussions == {discussion}
    assert not room.workspace.reading.mark_read(discussion)

    for _ in range(2):
        room.lists(said.a_discussion(posts))
        room.answers(posts)
        assert room.discussion().unread_count == 0
        assert room.forum().unread_count == 0
        assert room.workspace.library.courses()[0].unread_count == 0
        assert not any(post.unread for post in room.posts())


def test_new_post_after_seeing_counts_as_one_and_goes_on_doing_so(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.workspace.reading.mark_read(room.pulls(said.a_thread(3)))
    posts = said.a_thread(4)

    room.lists(said.a_discussion(posts))
    assert room.discussion().unread_count == 1
    room.answers(posts)
    assert room.discussion().unread_count == 1
    assert [p.unread for p in room.posts()] == [False] * 4 + [True]
    assert room.lists(said.a_discussion(posts)) == set()
    assert room.discussion().unread_count == 1


def test_discussion_read_on_the_website_is_read_here(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(3)
    room.pulls(posts)
    room.lists(said.a_discussion(posts, unread_count=0))
    assert room.discussion().unread_count == 0


def test_discussion_seen_before_its_posts_came_shows_the_new_ones(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(3)
    room.lists(said.a_discussion(posts))
    room.workspace.reading.mark_read(room.discussion().discussion_id)
    assert room.lists(said.a_discussion(posts)) == set()
    assert room.discussion().unread_count == 0

    room.answers(posts)
    assert [p.unread for p in room.posts()] == [False, True, True, True]
    assert room.discussion().unread_count == 3
    room.lists(said.a_discussion(posts))
    assert room.discussion().unread_count == 3


# What is to be read ----------------------------------------------------------------------------


def test_only_discussions_whose_listing_moved_are_read_again(reading_room: StoreRoom) -> None:
    room = reading_room
    for number in (100, 101, 102):
        room.pulls(said.a_thread(1, number=number))
    assert wanted(room) == []
    room.lists(
        said.a_discussion(said.a_thread(1, number=100)),
        said.a_discussion(said.a_thread(2, number=101)),
        said.a_discussion(said.a_thread(0, number=102)),
    )
    assert sorted(wanted(room)) == ["101", "102"]


def test_most_wanted_discussions_come_first(reading_room: StoreRoom) -> None:
    room = reading_room
    plain = {"unread_count": 0}
    room.lists(
        said.a_discussion(said.a_thread(1, number=101), **plain),
        said.a_discussion(said.a_thread(2, number=102), **plain),
        said.a_discussion(said.a_thread(1, number=103)),
        said.a_discussion(said.a_thread(1, number=104), pinned=True, **plain),
        said.a_discussion(said.a_thread(1, number=105), starred=True, **plain),
    )
    assert wanted(room) == ["105", "104", "103", "102", "101"]


def test_courses_that_are_not_kept_are_not_read(reading_room: StoreRoom) -> None:
    room = reading_room
    room.lists(said.a_discussion(said.a_thread(1)))
    course_id = room.workspace.library.courses()[0].course_id
    room.workspace.library.set_kept(course_id, kept=False)
    assert wanted(room) == []
    with room.workspace.database.reading() as connection:
        assert journal.watermarks(connection) == {}
    room.workspace.library.set_kept(course_id, kept=True)
    assert wanted(room) == ["100"]


def test_news_without_a_listing_is_read_and_then_counted_from_the_posts(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    with room.workspace.database.writing(durable=False) as connection:
        journal.await_reading(connection, ["100"])
    assert wanted(room) == ["100"]
    room.answers(said.a_thread(3))
    assert wanted(room) == []
    assert (room.discussion().reply_count, room.discussion().last_post_at) == (
        3,
        said.minutes(3),
    )
    assert room.lists(said.a_discussion(said.a_thread(3))) == set()


def test_private_reply_that_only_moves_the_time_is_read_once(reading_room: StoreRoom) -> None:
    """A private reply to somebody else moves the time for everyone (Moodle facts: pull)."""
    room = reading_room
    posts = said.a_thread(1)
    room.pulls(posts)
    listed = said.a_discussion(posts, last_post_at=said.minutes(50))
    room.lists(listed)
    assert wanted(room) == ["100"]
    room.answers(posts)
    assert wanted(room) == []
    assert room.lists(listed) == set()
    assert room.discussion().last_post_at == said.minutes(50)


def test_interrupted_listing_goes_on_where_it_stopped(reading_room: StoreRoom) -> None:
    room = reading_room
    forum_id = room.forum().forum_id
    with room.workspace.database.writing(durable=False) as connection:
        journal.begin_listing(connection, forum_id, said.minutes(600))
        journal.advance_listing(connection, forum_id, 100)
    room.reopen()
    with room.workspace.database.reading() as connection:
        mark = journal.watermarks(connection)["30"]
    assert (mark.listing_offset, mark.listing_began_at) == (100, said.minutes(600))
    assert mark.checked_until is None

    room.lists(said.a_discussion(said.a_thread(5)))
    with room.workspace.database.writing(durable=False) as connection:
        journal.finish_listing(connection, forum_id, said.minutes(700))
    with room.workspace.database.reading() as connection:
        mark = journal.watermarks(connection)["30"]
    assert (mark.listing_offset, mark.listing_began_at) == (0, None)
    assert (mark.checked_until, mark.listed_until) == (said.minutes(600), said.minutes(5))
    assert mark.listing_read_at == said.minutes(700)
