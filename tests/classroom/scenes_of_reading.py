"""How each recorded answer about reading comes about: the same situation, in the classroom."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.classroom.world import NO_SUCH, Reply, World, options

Scene = Callable[[World], Reply]
WEEK = 7 * 86_400


def _posts(by: str = "amina", forum: str = "water-ideas", author: str = "abebe") -> Scene:
    def scene(world: World) -> Reply:
        return _read(world, by, world.discussion(author, forum))

    return scene


def _read(world: World, by: str, discussion: int, **more: Any) -> Reply:
    return world.call(by, "mod_forum_get_discussion_posts", discussionid=discussion, **more)


def _read_with(message: str = "<p>x</p>", **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        return _read(world, "amina", world.discussion(message=message), **more)

    return scene


def _thread(by: str, **more: Any) -> Scene:
    """Read a discussion with a reply, an erased reply with an answer, and a private reply."""

    def scene(world: World) -> Reply:
        discussion = world.discussion("abebe")
        first = world.control.first_post(discussion).id
        erased = world.control.add_reply_as("juma", first, "<p>gone</p>")
        world.control.erase_post(erased)
        world.control.add_reply_as("hoa", erased, "<p>to what is gone</p>")
        world.control.add_reply_as("grace", first, "<p>for you</p>", private_to="abebe")
        return _read(world, by, discussion, **more)

    return scene


def _locked(world: World) -> Reply:
    discussion = world.discussion()
    world.control.lock_discussion(discussion)
    return _read(world, "amina", discussion)


def _idle(world: World) -> Reply:
    idle = next(d for d in world.listing("amina", world.forum("farm-market")) if d["locked"])
    return _read(world, "amina", idle["discussion"])


def _timed(start: int, end: int) -> Scene:
    def scene(world: World) -> Reply:
        discussion, now = world.discussion("grace"), int(time.time())
        world.control.show_discussion_between(discussion, now + start, now + end)
        return _read(world, "amina", discussion)

    return scene


def _in_group(forum: str, group: str) -> Scene:
    def scene(world: World) -> Reply:
        discussion = world.discussion("wei", forum)
        world.control.move_to_group(discussion, group)
        return _read(world, "amina", discussion)

    return scene


def _own_old(world: World) -> Reply:
    discussion = world.discussion("amina")
    world.control.age_post(world.control.first_post(discussion).id, 30 * 86_400)
    return _read(world, "amina", discussion)


def _question(answered: bool) -> Scene:
    def scene(world: World) -> Reply:
        discussion = world.discussion("grace", "water-questions")
        first = world.control.first_post(discussion).id
        world.control.add_reply_as("abebe", first, "<p>other</p>")
        if answered:
            world.reply("amina", first)
        return _read(world, "amina", discussion)

    return scene


def _rated_discussion(world: World) -> tuple[int, int]:
    forum = world.forum("farm-ideas")
    world.control.change_forum(forum, assessed=1, scale=10)
    discussion = world.discussion("abebe", "farm-ideas")
    return discussion, world.control.first_post(discussion).id


def _rated(by: str) -> Scene:
    def scene(world: World) -> Reply:
        discussion, post = _rated_discussion(world)
        rate(world, "grace", post)
        return _read(world, by, discussion)

    return scene


def rate(world: World, by: str, post: int, rating: int = 8, rated: str = "abebe") -> Reply:
    return world.call(
        by,
        "core_rating_add_rating",
        contextlevel="module",
        instanceid=world.module("farm-ideas"),
        component="mod_forum",
        ratingarea="post",
        itemid=post,
        scaleid=10,
        rating=rating,
        rateduserid=world.person_id(rated),
        aggregation=1,
    )


def _rate(by: str = "grace", *ratings: int, rated: str = "abebe") -> Scene:
    def scene(world: World) -> Reply:
        _, post = _rated_discussion(world)
        answers = [rate(world, by, post, rating, rated) for rating in ratings]
        return answers[-1]

    return scene


def _with_files(**more: Any) -> Scene:
    def scene(world: World) -> Reply:
        area = world.area("amina", ("été 1.txt", b"abc"), ("photo one.png", b"\x89PNG"))
        given = options(attachmentsid=area, inlineattachmentsid=area)
        message = '<p><img src="@@PLUGINFILE@@/photo%20one.png"></p>'
        answer = world.discuss("amina", world.forum(), message=message, options=given)
        return _read(world, "abebe", answer.json["discussionid"], **more)

    return scene


def _after(deed: Callable[[World, int], object]) -> Scene:
    """Read a discussion after something was done to its reply."""

    def scene(world: World) -> Reply:
        discussion = world.discussion()
        first = world.control.first_post(discussion).id
        deed(world, world.control.add_reply_as("amina", first, "<p>x</p><!-- mark -->"))
        return _read(world, "juma", discussion)

    return scene


def _gone(world: World) -> Reply:
    discussion = world.discussion()
    world.control.delete_discussion(discussion)
    return _read(world, "amina", discussion)


def _not_enrolled(world: World) -> Reply:
    discussion = world.discussion("abebe", "health-ideas")
    world.control.unenrol("aigerim", world.control.forum("health-ideas").course_id)
    return _read(world, "aigerim", discussion)


def _viewed(world: World) -> Reply:
    discussion = world.discussion()
    world.call("amina", "mod_forum_view_forum_discussion", discussionid=discussion)
    return _read(world, "amina", discussion)


def _delete(world: World, post: int) -> None:
    world.control.delete_post(post)


def _edit(world: World, post: int) -> None:
    world.control.edit_post(post, "<p>A teacher added this.</p>")


def _nothing(world: World, post: int) -> None:
    """Leave the reply as it is."""


_FORMULA = "<p>\\(a^2\\) and $$b$$</p>"
_SCRIPT = "<p>before</p><script>alert(1)</script><img src=x onerror=alert(1)>"
POSTS: dict[str, Scene] = {
    "discussion.add.files.read": _with_files(),
    "discussion.add.marked.raw": _read_with("<p>x</p><!-- m -->", moodlewssettingraw="true"),
    "discussion.add.marked.read": _read_with("<p>x</p><!-- m -->"),
    "error.missing-parameter": lambda world: world.call("amina", "mod_forum_get_discussion_posts"),
    "error.wrong-type": lambda world: world.call(
        "amina", "mod_forum_get_discussion_posts", discussionid="abc"
    ),
    "post.edit.by-teacher.raw": _after(_edit),
    "post.edit.files.read": _with_files(),
    "post.edit.inline-by-web-address": _with_files(),
    "post.edit.inline-prepared.read": _with_files(),
    "posts.after-delete": _after(_delete),
    "posts.after-replies": _after(_nothing),
    "posts.after-teacher-delete": _after(_delete),
    "posts.after-view": _viewed,
    "posts.arabic": _read_with("<p dir='rtl'>نظّفنا الخزان</p>"),
    "posts.attachments": _with_files(),
    "posts.cutoff": _posts(forum="farm-welcome"),
    "posts.deleted": _thread("amina"),
    "posts.deleted.as-recipient": _thread("abebe"),
    "posts.gone-discussion": _gone,
    "posts.html": _read_with(_SCRIPT),
    "posts.idle": _idle,
    "posts.locked": _locked,
    "posts.no-such-discussion": lambda world: _read(world, "amina", NO_SUCH),
    "posts.own": _posts(author="amina"),
    "posts.pinned": _posts(),
    "posts.qanda": _question(answered=False),
    "posts.rated": _rated("grace"),
    "posts.rich.deep": _thread("amina"),
    "posts.rich.deep.bad-sort": _read_with(sortby="surprise"),
    "posts.rich.deep.newest-first": _thread("amina", sortdirection="DESC"),
    "posts.rich.deleted": _thread("amina"),
    "posts.rich.deleted.as-recipient": _thread("abebe"),
    "posts.rich.deleted.as-teacher": _thread("grace"),
    "posts.rich.diary5": _posts(forum="health-diary"),
    "posts.rich.east": _in_group("water-teams", "River villages"),
    "posts.rich.few": _posts(forum="farm-market"),
    "posts.rich.files": _with_files(),
    "posts.rich.files.after": _with_files(),
    "posts.rich.files.no-inline": _with_files(includeinlineattachments=0),
    "posts.rich.files.with-inline": _with_files(includeinlineattachments=1),
    "posts.rich.future": _timed(WEEK, 2 * WEEK),
    "posts.rich.injection": _read_with(_SCRIPT),
    "posts.rich.long": _read_with("<p>A long day.</p>" * 160),
    "posts.rich.markup": _read_with("<table><tr><td>x</td></tr></table><hr>"),
    "posts.rich.not-enrolled": _not_enrolled,
    "posts.rich.notice1": _posts(forum="water-news", author="grace"),
    "posts.rich.old": _own_old,
    "posts.rich.other-group": _in_group("water-teams", "Hill villages"),
    "posts.rich.past": _timed(-2 * WEEK, -WEEK),
    "posts.rich.qanda": _question(answered=False),
    "posts.rich.qanda.after-own": _question(answered=True),
    "posts.rich.rated": _rated("amina"),
    "posts.rich.rated.as-teacher": _rated("grace"),
    "posts.rich.scripts": _read_with("<p>ውኃ 水 💧</p>"),
    "posts.rich.single": _posts(forum="health-practice"),
    "posts.rich.timed": _timed(-WEEK, WEEK),
    "posts.rich.who3": _posts(forum="farm-fields"),
    "posts.rich.windows": _in_group("farm-groups", "Wet lands"),
    "posts.setting.filtered": _read_with(_FORMULA, moodlewssettingfilter="true"),
    "posts.setting.lang": _read_with(_FORMULA, moodlewssettinglang="fr"),
    "posts.setting.no-fileurl": _with_files(moodlewssettingfileurl="false"),
    "posts.setting.raw": _read_with(_FORMULA, moodlewssettingraw="true"),
    "posts.setting.raw.files": _with_files(moodlewssettingraw="true"),
    "posts.setting.raw.injection": _read_with(_SCRIPT, moodlewssettingraw="true"),
    "posts.setting.unfiltered": _read_with(_FORMULA, moodlewssettingfilter="false"),
    "posts.ten": _thread("amina"),
    "posts.tips": _thread("amina"),
    "qanda.posts-after-own": _question(answered=True),
    "read.rich.after": _viewed,
    "read.rich.before": _posts(),
    "reply.private-denied.seen-by-others": _after(_nothing),
}


def _one_post(by: str, private: bool = False, erased: bool = False) -> Scene:
    def scene(world: World) -> Reply:
        recipient = "abebe" if private else ""
        question = world.question()
        post = world.control.add_reply_as("grace", question, "x", private_to=recipient)
        if erased:
            world.control.erase_post(post)
        return world.call(by, "mod_forum_get_discussion_post", postid=post)

    return scene


ONE_POST: dict[str, Scene] = {
    "posts.one": _one_post("amina"),
    "posts.one.deleted": _one_post("amina", erased=True),
    "posts.one.private": _one_post("amina", private=True),
    "posts.one.none": lambda world: world.call(
        "amina", "mod_forum_get_discussion_post", postid=NO_SUCH
    ),
}


def _list(forum: str = "water-ideas", by: str = "amina", **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        given = {"sortorder": 1, "page": 0, "perpage": 10} | more
        return world.call(
            by, "mod_forum_get_forum_discussions", forumid=world.forum(forum), **given
        )

    return scene


def _list_groups(by: str, **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        world.control.move_to_group(world.discussion("wei", "water-teams"), "Hill villages")
        return _list("water-teams", by, **more)(world)

    return scene


def _list_with_files(world: World) -> Reply:
    _with_files()(world)
    return _list(perpage=20)(world)


def _list_starred(world: World) -> Reply:
    discussion = world.discussion()
    world.call("amina", "mod_forum_toggle_favourite_state", discussionid=discussion, targetstate=1)
    return _list()(world)


def _list_not_enrolled(world: World) -> Reply:
    world.control.unenrol("aigerim", world.control.forum("health-ideas").course_id)
    return _list("health-ideas", "aigerim")(world)


LISTINGS: dict[str, Scene] = {
    "discussions.announcements-board": _list("water-news"),
    "discussions.bad-sort": _list(sortorder=99),
    "discussions.big.page0": _list(page=0),
    "discussions.big.page1": _list(page=1),
    "discussions.empty-forum": _list(page=99),
    "discussions.empty-page": _list(page=99),
    "discussions.field-blog": _list("health-diary"),
    "discussions.group-rooms": _list("water-teams"),
    "discussions.groups.as-teacher": _list_groups("grace"),
    "discussions.groups.default": _list_groups("amina"),
    "discussions.groups.other": _list_groups("amina", groupid=2),
    "discussions.groups.own": _list_groups("amina", groupid=1),
    "discussions.introduce-yourself": _list("farm-fields"),
    "discussions.locks-when-idle": _list("farm-market"),
    "discussions.news": _list("farm-news"),
    "discussions.no-such-forum": lambda world: world.call(
        "amina", "mod_forum_get_forum_discussions", forumid=NO_SUCH
    ),
    "discussions.not-enrolled": _list_not_enrolled,
    "discussions.one-debate": _list("health-practice"),
    "discussions.open": _list(),
    **{f"discussions.open.sort{order}": _list(sortorder=order) for order in range(2, 7)},
    "discussions.open.starred": _list_starred,
    "discussions.over": _list("farm-welcome"),
    "discussions.qanda": _list("water-questions"),
    "discussions.questions-and-answers": _list("health-cases"),
    "discussions.rated": _list("farm-ideas"),
    "discussions.rich": _list_with_files,
    "discussions.rich.as-teacher": _list(by="grace"),
    "discussions.rich.last-page": _list(page=1),
    "discussions.rich.page0": _list(perpage=5),
    "discussions.rich.page1": _list(perpage=5, page=1),
    "discussions.single": _list("health-practice"),
    "discussions.visible-groups": _list("farm-groups"),
    "error.extra-parameter": _list(surprise=1),
}
RATINGS: dict[str, Scene] = {
    "rating.add": _rate("grace", 8),
    "rating.add.denied": _rate("amina", 8),
    "rating.change": _rate("grace", 8, 9),
    "rating.remove": _rate("grace", 8, -999),
    "rating.too-high": _rate("grace", 11),
    "rating.wrong-person": _rate("grace", 8, rated="amina"),
}
SCENES_OF_READING = POSTS | ONE_POST | LISTINGS | RATINGS
