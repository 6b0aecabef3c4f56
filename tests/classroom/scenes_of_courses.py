"""How each recorded answer about courses, forums and marks comes about, in the classroom."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.classroom.world import NO_SUCH, Reply, World

Scene = Callable[[World], Reply]
POSTS_OF = "mod_forum_get_discussion_posts"


def _call(function: str, by: str = "amina", **parameters: Any) -> Scene:
    return lambda world: world.call(by, function, **parameters)


def _of_forum(function: str, forum: str, by: str = "amina", **more: Any) -> Scene:
    return lambda world: world.call(by, function, forumid=world.forum(forum), **more)


def _access(forum: str, by: str = "amina") -> Scene:
    return _of_forum("mod_forum_get_forum_access_information", forum, by)


def _can_add(forum: str, **more: Any) -> Scene:
    return _of_forum("mod_forum_can_add_discussion", forum, **more)


def _can_add_after_one(world: World) -> Reply:
    forum = world.forum("farm-fields")
    world.discuss("juma", forum)
    return world.call("juma", "mod_forum_can_add_discussion", forumid=forum)


def _can_add_blocked(world: World) -> Reply:
    forum = world.forum("farm-market")
    for _ in range(3):
        world.discuss("abebe", forum)
    return world.call("abebe", "mod_forum_can_add_discussion", forumid=forum)


FORUMS: dict[str, Scene] = {
    **{
        f"forum.access.{name}": _access(forum)
        for name, forum in {
            "announcements-board": "water-news",
            "bare": "farm-market",
            "blocked": "farm-market",
            "blocked.after": "farm-market",
            "groups": "water-teams",
            "open-forum": "water-ideas",
            "past-its-cut-off": "farm-welcome",
            "qanda": "water-questions",
            "questions-and-answers": "health-cases",
            "rated": "farm-ideas",
        }.items()
    },
    "forum.access.as-teacher": _access("water-ideas", "grace"),
    "forum.access.no-such-forum": _call("mod_forum_get_forum_access_information", forumid=NO_SUCH),
    "forum.can-add.all-groups": _can_add("water-teams", groupid=-1),
    "forum.can-add.announcements-board": _can_add("water-news"),
    "forum.can-add.blocked": _can_add_blocked,
    "forum.can-add.eachuser-done": _can_add_after_one,
    "forum.can-add.my-group": _can_add("water-teams", groupid=1),
    "forum.can-add.no-group-given": _can_add("water-teams"),
    "forum.can-add.open-forum": _can_add("water-ideas"),
    "forum.can-add.other-group": _can_add("water-teams", groupid=2),
    "forum.can-add.past-its-cut-off": _can_add("farm-welcome"),
    "forum.can-add.questions-and-answers": _can_add("water-questions"),
    "forum.can-add.single": _can_add("health-practice"),
    "forums.all-courses": _call("mod_forum_get_forums_by_courses", courseids=[2, 3, 4]),
    "forums.not-enrolled": _call("mod_forum_get_forums_by_courses", courseids=[NO_SUCH, 3]),
    "forums.rich": _call("mod_forum_get_forums_by_courses", courseids=[3]),
}


def _contents_not_enrolled(world: World) -> Reply:
    world.control.unenrol("aigerim", 3)
    answer = world.call("aigerim", "core_course_get_contents", courseid=3)
    return _renumbered(answer, "course id:3", "course id:4")


def _renumbered(answer: Reply, here: str, recorded: str) -> Reply:
    """Let a sentence name the number that the recording names."""
    content = answer.content.replace(here.encode(), recorded.encode())
    return Reply(answer.status, answer.media_type, content, answer.headers)


def _courses_of(whose: str, **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        person = world.person_id(whose)
        return world.call("amina", "core_enrol_get_users_courses", userid=person, **more)

    return scene


def _module(world: World, completion: int) -> int:
    sections = world.answer("amina", "core_course_get_contents", courseid=2)
    modules = [module for section in sections for module in section["modules"]]
    return next(int(m["id"]) for m in modules if m["completion"] == completion)


def _tick(completion: int, completed: int = 1) -> Scene:
    def scene(world: World) -> Reply:
        return world.call(
            "amina",
            "core_completion_update_activity_completion_status_manually",
            cmid=_module(world, completion),
            completed=completed,
        )

    return scene


def _status_of(course: int) -> Scene:
    def scene(world: World) -> Reply:
        person = world.person_id("amina")
        function = "core_completion_get_activities_completion_status"
        return world.call("amina", function, courseid=course, userid=person)

    return scene


COURSES: dict[str, Scene] = {
    "course.contents.1": _call("core_course_get_contents", courseid=2),
    "course.contents.2": _call("core_course_get_contents", courseid=3),
    "course.contents.3": _call("core_course_get_contents", courseid=4),
    "course.contents.no-such-course": _call("core_course_get_contents", courseid=NO_SUCH),
    "course.contents.not-enrolled": _contents_not_enrolled,
    "course.contents.rich": _call("core_course_get_contents", courseid=2),
    "course.contents.rich.as-teacher": _call("core_course_get_contents", "grace", courseid=2),
    "courses.enrolled": _courses_of("amina", returnusercount=0),
    "courses.none": _call("core_enrol_get_users_courses", userid=NO_SUCH),
    "courses.of-another-user": _courses_of("abebe"),
    "completion.status": _status_of(2),
    "completion.status.rich": _status_of(3),
    **{
        name: _call(f"mod_{kind}_get_{kind}s_by_courses", courseids=[course])
        for name, kind, course in (
            ("content.book", "book", 2),
            ("content.book.chapters", "book", 3),
            ("content.folder", "folder", 2),
            ("content.label", "label", 2),
            ("content.label.image", "label", 3),
            ("content.no-such-course", "page", NO_SUCH),
            ("content.page", "page", 2),
            ("content.page.rich", "page", 3),
            ("content.resource", "resource", 2),
            ("content.resource.pdf", "resource", 3),
            ("content.url", "url", 2),
        )
    },
    "completion.tick": _tick(1),
    "completion.tick.automatic": _tick(2),
    "completion.tick.no-such-module": _call(
        "core_completion_update_activity_completion_status_manually", cmid=NO_SUCH, completed=1
    ),
    "completion.tick.rich": _tick(1),
    "completion.untick": _tick(1, completed=0),
}


def _mark(function: str, by: str = "amina", times: int = 1, **more: Any) -> Scene:
    """Mark a new discussion, some times over."""

    def scene(world: World) -> Reply:
        discussion = world.discussion()
        answers = [world.call(by, function, discussionid=discussion, **more) for _ in range(times)]
        return answers[-1]

    return scene


def _lock(by: str, state: int) -> Scene:
    def scene(world: World) -> Reply:
        forum = world.forum()
        return _mark("mod_forum_set_lock_state", by, forumid=forum, targetstate=state)(world)

    return scene


def _subscribe(forum: str, state: int = 1, **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        given = {"discussionid": world.discussion("grace", forum), "targetstate": state} | more
        return world.call(
            "amina", "mod_forum_set_subscription_state", forumid=world.forum(forum), **given
        )

    return scene


def _subscribe_elsewhere(world: World) -> Reply:
    return _subscribe("farm-ideas", discussionid=world.discussion())(world)


_STAR, _PIN = "mod_forum_toggle_favourite_state", "mod_forum_set_pin_state"
MARKS: dict[str, Scene] = {
    "star": _mark(_STAR, targetstate=1),
    "star.on": _mark(_STAR, targetstate=1),
    "star.off": _mark(_STAR, targetstate=0),
    "star.twice": _mark(_STAR, times=2, targetstate=1),
    "star.no-such-discussion": _call(_STAR, discussionid=NO_SUCH, targetstate=1),
    "pin.on": _mark(_PIN, "grace", targetstate=1),
    "pin.off": _mark(_PIN, "grace", targetstate=0),
    "pin.denied": _mark(_PIN, targetstate=1),
    "lock.on": _lock("grace", 0),
    "lock.off": _lock("grace", 1_795_504_059),
    "lock.by-teacher": _lock("grace", 1_795_501_905),
    "lock.denied": _lock("amina", 1),
    "subscribe.discussion": _subscribe("water-ideas"),
    "subscribe.discussion.off": _subscribe("water-ideas", 0),
    "subscribe.forced": _subscribe("water-news", 0),
    "subscribe.disallowed": _subscribe_elsewhere,
    "subscribe.forum": _subscribe("water-ideas", discussionid=0),
    "read.discussion": _mark("mod_forum_view_forum_discussion"),
    "read.rich.view": _mark("mod_forum_view_forum_discussion"),
    "read.no-such-discussion": _call("mod_forum_view_forum_discussion", discussionid=NO_SUCH),
    "read.forum": _of_forum("mod_forum_view_forum", "water-ideas"),
}


def _check(*modules: str, course: int = 2, by: str = "amina", since: int = 0) -> Scene:
    def scene(world: World) -> Reply:
        world.discussion()
        asked = [
            {
                "contextlevel": "module",
                "id": world.module(module) if module else NO_SUCH,
                "since": int(time.time()) - since,
            }
            for module in modules
        ]
        return world.call(by, "core_course_check_updates", courseid=course, tocheck=asked)

    return scene


def _check_all(world: World) -> Reply:
    hidden = world.control.forum("water-questions").module_id
    world.control.hide_module(hidden)
    return _check("water-ideas", "water-questions", "water-news", since=200 * 86_400)(world)


def _check_not_enrolled(world: World) -> Reply:
    world.control.unenrol("aigerim", 3)
    return _check("health-ideas", course=3, by="aigerim")(world)


def _since(seconds: int) -> Scene:
    def scene(world: World) -> Reply:
        world.discussion()
        return world.call(
            "amina",
            "core_course_get_updates_since",
            courseid=2,
            since=int(time.time()) - seconds,
        )

    return scene


UPDATES: dict[str, Scene] = {
    "updates.since": _since(60),
    "updates.since.changed": _since(60),
    "updates.since.nothing": _since(0),
    "updates.check.changed": _check("water-ideas", "water-news", since=60),
    "updates.check.nothing": _check("water-news"),
    "updates.no-such-module": _check(""),
    "updates.not-enrolled": _check_not_enrolled,
    "updates.other-course": _check("water-ideas", course=4),
    "updates.rich.after-delete": _check("water-news"),
    "updates.rich.after-edit": _check("water-news"),
    "updates.rich.all-of-course": _check_all,
    "updates.rich.changed": _check("water-ideas", since=60),
    "updates.rich.nothing": _check("water-news"),
}


def _batch(*requests: tuple[str, str], **settings: int) -> Scene:
    def scene(world: World) -> Reply:
        discussion = world.discussion()
        known = str({"discussionid": discussion}).replace("'", '"')
        asked = [
            {"function": function, "arguments": arguments or known} | settings
            for function, arguments in requests
        ]
        return world.call("amina", "tool_mobile_call_external_functions", requests=asked)

    return scene


_MISSING = '{"discussionid": 999999}'
BATCHES: dict[str, Scene] = {
    "batch.bad-json": _batch((POSTS_OF, "{broken")),
    "batch.empty": _call("tool_mobile_call_external_functions"),
    "batch.ok": _batch((POSTS_OF, ""), (POSTS_OF, "")),
    "batch.one-fails": _batch((POSTS_OF, ""), (POSTS_OF, _MISSING), (POSTS_OF, "")),
    "batch.second-of-five-fails": _batch(
        (POSTS_OF, ""), (POSTS_OF, _MISSING), *[(POSTS_OF, "")] * 3
    ),
    "batch.settings": _batch((POSTS_OF, ""), settingraw=1, settingfilter=1, settingfileurl=1),
    "batch.unknown-function": _batch(("no_such_function", "{}"), (POSTS_OF, "")),
    "batch.writes": _batch(
        ("mod_forum_view_forum_discussion", ""), ("mod_forum_delete_post", '{"postid": 999999}')
    ),
}


def _events(since: float = 0, most: int = 20) -> Scene:
    function = "core_calendar_get_action_events_by_timesort"
    return lambda world: world.call(
        "amina", function, timesortfrom=int(time.time() + since), limitnum=most
    )


CALENDAR: dict[str, Scene] = {
    "calendar.upcoming": _events(-7 * 86_400),
    "calendar.upcoming.few": _events(-7 * 86_400, 2),
    "calendar.past-end": _events(400 * 86_400),
}
SCENES_OF_COURSES = CALENDAR | FORUMS | COURSES | MARKS | UPDATES | BATCHES
