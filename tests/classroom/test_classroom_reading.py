"""What the classroom shows to whom, in listings, posts, updates and batches."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.classroom.world import World

VIEW = "mod_forum_view_forum_discussion"
WEEK = 7 * 86_400


def check(world: World, module: str, since: int, course: int = 2) -> Any:
    asked = [{"contextlevel": "module", "id": world.module(module), "since": since}]
    return world.answer("amina", "core_course_check_updates", courseid=course, tocheck=asked)


def test_pinned_then_own_starred_discussions_come_first_whatever_the_order(world: World) -> None:
    forum, pinned, starred = world.forum(), world.discussion(), world.discussion()
    world.control.pin_discussion(pinned)
    world.answer("amina", "mod_forum_toggle_favourite_state", discussionid=starred, targetstate=1)
    for order in range(1, 7):
        marks = [
            (d["pinned"], d["starred"]) for d in world.listing("amina", forum, sortorder=order)
        ]
        assert marks == sorted(marks, reverse=True)
        assert (marks[0], marks[-1]) == ((True, False), (False, False))
    oldest_first = [d["discussion"] for d in world.listing("juma", forum, sortorder=2)]
    assert oldest_first[-1] == starred


@pytest.mark.parametrize(
    ("order", "field", "descending"),
    [
        (1, "timemodified", True),
        (2, "timemodified", False),
        (3, "created", True),
        (4, "created", False),
        (5, "numreplies", True),
        (6, "numreplies", False),
    ],
)
def test_listing_is_sorted_as_asked_for(
    order: int, field: str, descending: bool, shared_world: World
) -> None:
    listing = shared_world.listing("amina", shared_world.forum("farm-ideas"), sortorder=order)
    plain = [d[field] for d in listing if not d["pinned"] and not d["starred"]]
    assert len(plain) > 5
    assert plain == sorted(plain, reverse=descending)


def test_pages_together_are_the_whole_listing(world: World) -> None:
    forum = world.forum("farm-ideas")
    whole = [d["discussion"] for d in world.listing("amina", forum, page=-1)]
    paged: list[int] = []
    for page in range(100):
        part = world.listing("amina", forum, page=page, perpage=4)
        if not part:
            break
        assert len(part) <= 4
        paged += [d["discussion"] for d in part]
    assert paged == whole


def test_new_posts_are_unread_until_the_discussion_is_viewed(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion)
    forum = first.forum_id
    shared_world.reply("juma", first.id)
    mine = shared_world.reply("amina", first.id).json["postid"]
    unread = {post["id"]: post["unread"] for post in shared_world.posts("amina", discussion)}
    assert (unread[first.id], unread[mine]) == (True, False)
    assert shared_world.listed("amina", discussion)["numunread"] == 2
    before = forum_shape(shared_world, forum)["unreadpostscount"]
    shared_world.answer("amina", "mod_forum_view_forum", forumid=forum)
    assert forum_shape(shared_world, forum)["unreadpostscount"] == before
    shared_world.answer("amina", VIEW, discussionid=discussion)
    assert shared_world.listed("amina", discussion)["numunread"] == 0
    assert forum_shape(shared_world, forum)["unreadpostscount"] == before - 2
    assert shared_world.control.is_read("amina", first.id)


def test_posts_older_than_two_weeks_count_as_read_though_never_opened(
    shared_world: World,
) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion).id
    shared_world.control.age_post(first, 2 * WEEK - 60)
    assert shared_world.posts("amina", discussion)[0]["unread"] is True
    shared_world.control.age_post(first, 120)
    assert shared_world.posts("amina", discussion)[0]["unread"] is False
    assert not shared_world.control.is_read("amina", first)


def test_answers_to_a_question_are_hidden_until_ones_own_is_half_an_hour_old(
    shared_world: World,
) -> None:
    discussion = shared_world.discussion("grace", "water-questions")
    first = shared_world.control.first_post(discussion).id
    other = shared_world.control.add_reply_as("abebe", first, "<p>other</p>")

    def seen() -> list[int]:
        return [post["id"] for post in shared_world.posts("amina", discussion)]

    assert seen() == [first]
    mine = shared_world.reply("amina", first).json["postid"]
    assert seen() == [first, mine]
    shared_world.control.age_post(mine, 1_801)
    assert set(seen()) == {first, mine, other}


def test_anothers_separate_group_answers_no_posts_and_no_error(shared_world: World) -> None:
    discussion = shared_world.discussion("wei", "water-teams")
    shared_world.control.move_to_group(discussion, "Hill villages")
    assert len(shared_world.posts("wei", discussion)) == 1
    assert shared_world.posts("amina", discussion) == []
    assert shared_world.listed("amina", discussion) is None
    assert len(shared_world.posts("grace", discussion)) == 1


def test_visible_groups_can_be_read_and_not_answered(shared_world: World) -> None:
    discussion = shared_world.discussion("wei", "farm-groups")
    shared_world.control.move_to_group(discussion, "Wet lands")
    post = shared_world.posts("amina", discussion)[0]
    assert post["capabilities"]["reply"] is False
    assert shared_world.reply("amina", post["id"]).json["errorcode"] == "nopostforum"


def test_discussion_outside_its_time_is_empty_for_learners(shared_world: World) -> None:
    discussion, now = shared_world.discussion("grace"), int(time.time())
    shared_world.control.show_discussion_between(discussion, now + WEEK, 0)
    assert shared_world.posts("amina", discussion) == []
    assert shared_world.listed("amina", discussion) is None
    assert len(shared_world.posts("grace", discussion)) == 1
    shared_world.control.show_discussion_between(discussion, now - WEEK, now + WEEK)
    assert len(shared_world.posts("amina", discussion)) == 1


def test_idle_forum_locks_by_itself(shared_world: World) -> None:
    listing = shared_world.listing("amina", shared_world.forum("farm-market"))
    now, month = int(time.time()), 30 * 86_400
    for discussion in listing:
        idle = discussion["timemodified"] + month < now
        assert (discussion["locked"], discussion["canreply"]) == (idle, not idle)


def test_single_discussion_hides_its_author(shared_world: World) -> None:
    for discussion in shared_world.listing("amina", shared_world.forum("health-practice")):
        assert discussion["userid"] is None
        assert discussion["userfullname"] is None


def test_erased_post_leaves_a_placeholder_that_can_be_answered(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion).id
    erased = shared_world.control.add_reply_as("juma", first, "<p>secret</p>")
    shared_world.control.erase_post(erased)
    post = shared_world.posts("amina", discussion)[1]
    assert (post["isdeleted"], post["timecreated"]) == (True, None)
    assert "secret" not in json.dumps(post)
    assert shared_world.reply("amina", erased).json["post"]["parentid"] == erased


def test_updates_are_later_than_since_and_name_first_posts(shared_world: World) -> None:
    discussion = shared_world.discussion("abebe")
    first = shared_world.control.first_post(discussion)
    shared_world.control.add_reply_as("juma", first.id, "<p>x</p>")
    changed = shared_world.listed("amina", discussion)["timemodified"]
    found = check(shared_world, "water-ideas", changed - 1)["instances"][0]["updates"]
    assert first.id in found[0]["itemids"]
    assert found[0]["name"] == "discussions"
    assert check(shared_world, "water-ideas", changed + 60)["instances"] == []
    later = check(shared_world, "water-ideas", changed)["instances"]
    assert all(first.id not in update["itemids"] for i in later for update in i["updates"])


def test_edit_of_a_reply_shows_neither_in_the_listing_nor_in_the_updates(world: World) -> None:
    discussion = world.discussion("abebe")
    first = world.control.first_post(discussion)
    reply = world.control.add_reply_as("amina", first.id, "<p>before</p>")
    before = world.listing("juma", first.forum_id)
    updates = check(world, "water-ideas", first.created - 60)
    world.control.edit_post(reply, "<p>after</p>")
    assert world.listing("juma", first.forum_id) == before
    assert check(world, "water-ideas", first.created - 60) == updates
    assert world.posts("juma", discussion)[1]["message"] == "<p>after</p>"


def test_deletes_locks_stars_and_ratings_show_in_no_updates(world: World) -> None:
    discussion = world.discussion("abebe")
    first = world.control.first_post(discussion)
    reply = world.control.add_reply_as("amina", first.id, "<p>x</p>")
    updates = check(world, "water-ideas", first.created - 60)
    world.control.lock_discussion(discussion)
    world.control.pin_discussion(discussion)
    world.answer(
        "amina", "mod_forum_toggle_favourite_state", discussionid=discussion, targetstate=1
    )
    world.control.delete_post(reply)
    assert check(world, "water-ideas", first.created - 60) == updates
    listed = world.listed("amina", discussion)
    assert (listed["locked"], listed["pinned"], listed["starred"]) == (True, True, True)


def test_private_reply_moves_the_discussion_for_everyone(world: World) -> None:
    discussion = world.discussion("abebe")
    first = world.control.first_post(discussion)
    world.control.age_post(first.id, 100)
    world.control.add_reply_as("grace", first.id, "<p>psst</p>", private_to="abebe")
    listed = world.listed("amina", discussion)
    assert listed["usermodified"] == world.person_id("grace")
    assert listed["numreplies"] == 0


def test_batch_ends_at_the_first_failure_and_keeps_what_ran_before(world: World) -> None:
    discussion, post = world.discussion(), world.question()
    write = "mod_forum_add_discussion_post"
    responses = world.batch(
        "amina",
        (write, {"postid": post, "subject": "1", "message": "<p>first</p>"}),
        ("mod_forum_get_discussion_posts", {"discussionid": 999_999}),
        (write, {"postid": post, "subject": "2", "message": "<p>never</p>"}),
        ("mod_forum_get_discussion_posts", {"discussionid": discussion}),
    )
    assert [response["error"] for response in responses] == [False, True]
    assert [p.message for p in world.control.posts_with_marker("<p>first</p>")] == ["<p>first</p>"]
    assert world.control.posts_with_marker("<p>never</p>") == []


def test_batch_takes_its_settings_from_each_request(shared_world: World) -> None:
    discussion = shared_world.discussion(message="<p>x</p><!-- mark -->")
    function = "mod_forum_get_discussion_posts"
    request = {"function": function, "arguments": json.dumps({"discussionid": discussion})}
    answer = shared_world.answer(
        "amina",
        "tool_mobile_call_external_functions",
        requests=[request, request | {"settingraw": 1}],
        moodlewssettingraw="true",
    )
    messages = [
        json.loads(response["data"])["posts"][0]["message"] for response in answer["responses"]
    ]
    assert messages == ["<p>x</p>", "<p>x</p><!-- mark -->"]


def test_progress_follows_ticked_activities(world: World) -> None:
    me = world.person_id("amina")
    sections = world.answer("amina", "core_course_get_contents", courseid=2)
    manual = [m["id"] for s in sections for m in s["modules"] if m["completion"] == 1]
    tick = "core_completion_update_activity_completion_status_manually"
    world.answer("amina", tick, cmid=manual[0], completed=1)
    course = world.answer("amina", "core_enrol_get_users_courses", userid=me)[-1]
    assert (course["id"], course["progress"] > 0) == (2, True)
    contents = world.answer("amina", "core_course_get_contents", courseid=2)
    states = {m["id"]: m for s in contents for m in s["modules"]}
    assert states[manual[0]]["completiondata"]["state"] == 1


def test_every_file_of_a_course_can_be_downloaded(shared_world: World) -> None:
    token, files = shared_world.token("amina"), 0
    for course in (2, 3, 4):
        sections = shared_world.answer("amina", "core_course_get_contents", courseid=course)
        for module in (m for section in sections for m in section["modules"]):
            for content in module.get("contents", []):
                if content["type"] == "file":
                    answer = shared_world.get(content["fileurl"], params={"token": token})
                    assert answer.status == 200
                    assert content["filesize"] in (0, len(answer.content))
                    files += 1
    assert files > 10


def forum_shape(world: World, forum: int) -> Any:
    forums = world.answer("amina", "mod_forum_get_forums_by_courses", courseids=[2])
    return next(shape for shape in forums if shape["id"] == forum)
