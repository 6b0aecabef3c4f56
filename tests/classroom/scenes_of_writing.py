"""How each recorded answer about writing comes about: the same situation, in the classroom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.classroom.world import NO_SUCH, Reply, World, options

Scene = Callable[[World], Reply]
TEXT = "<p>Ours is cleaned with <b>sand</b>.</p>"


def _reply(**more: Any) -> Scene:
    def scene(world: World) -> Reply:
        return world.reply("amina", world.question(), **more)

    return scene


def _reply_in(forum: str, by: str = "amina", author: str = "abebe") -> Scene:
    def scene(world: World) -> Reply:
        return world.reply(by, world.question(author, forum))

    return scene


def _reply_to_locked(by: str) -> Scene:
    def scene(world: World) -> Reply:
        discussion = world.discussion()
        world.control.lock_discussion(discussion)
        return world.reply(by, world.control.first_post(discussion).id)

    return scene


def _reply_to_idle(world: World) -> Reply:
    idle = next(d for d in world.listing("amina", world.forum("farm-market")) if d["locked"])
    return world.reply("amina", idle["id"])


def _reply_again(world: World) -> Reply:
    post = world.question()
    world.reply("amina", post, TEXT)
    return world.reply("amina", post, TEXT)


def _reply_over_threshold(by: str, number: int) -> Scene:
    def scene(world: World) -> Reply:
        post = world.question("abebe", "farm-market")
        for _ in range(number - 1):
            world.reply(by, post)
        return world.reply(by, post)

    return scene


def _reply_privately(by: str) -> Scene:
    def scene(world: World) -> Reply:
        return world.reply(by, world.question(), options=options(private=1))

    return scene


def _reply_to_private(world: World) -> Reply:
    private = world.control.add_reply_as("grace", world.question("amina"), "x", private_to="amina")
    return world.reply("amina", private)


def _reply_to_erased(world: World) -> Reply:
    erased = world.control.add_reply_as("juma", world.question(), "<p>gone</p>")
    world.control.erase_post(erased)
    return world.reply("amina", erased)


def _reply_not_enrolled(world: World) -> Reply:
    post = world.question("abebe", "health-ideas")
    world.control.unenrol("aigerim", world.control.forum("health-ideas").course_id)
    return world.reply("aigerim", post)


def _reply_with_files(forum: str, *sizes: int) -> Scene:
    def scene(world: World) -> Reply:
        files = [(f"{number}.txt", b"x" * size) for number, size in enumerate(sizes)]
        area = world.area("amina", *files)
        given = options(attachmentsid=area)
        return world.reply("amina", world.question("abebe", forum), options=given)

    return scene


def _reply_with_picture(world: World) -> Reply:
    picture, notes = world.area("amina", ("pump.png", b"p")), world.area("amina", ("n.pdf", b"n"))
    context = world.upload("amina", ("x.txt", b"x")).json[0]["contextid"]
    address = f"{world.server.url}/draftfile.php/{context}/user/draft/{picture}/pump.png"
    given = options(inlineattachmentsid=picture, attachmentsid=notes)
    return world.reply("amina", world.question(), f'<img src="{address}">', options=given)


def _reply_too_large(world: World) -> Reply:
    return world.reply("amina", world.question(), "x" * 9_000_000)


REPLIES: dict[str, Scene] = {
    "reply.ok": _reply(message=TEXT, options=options(discussionsubscribe=0)),
    "reply.again-same-text": _reply_again,
    "reply.attachments": _reply_with_picture,
    "reply.attachments.no-such-area": _reply(options=options(attachmentsid=123_456_789)),
    "reply.attachments.not-allowed": _reply_with_files("farm-market", 4),
    "reply.attachments.same-area": _reply_with_files("water-ideas", 4, 14),
    "reply.attachments.too-large": _reply_with_files("farm-fields", 1_200_000),
    "reply.attachments.too-many": _reply_with_files("farm-fields", 1, 2, 3, 4, 5),
    "reply.attachments.two": _reply_with_files("water-ideas", 4, 14),
    "reply.bad-format": _reply(messageformat=9),
    "reply.bad-option": _reply(options=options(surprise="1")),
    "reply.cleaned": _reply(
        subject="  Re:  spaced  subject  ", message="<p id='i'>x<!-- m --></p>"
    ),
    "reply.cutoff": _reply_in("farm-welcome"),
    "reply.empty": _reply(message=""),
    "reply.idle": _reply_to_idle,
    "reply.locked": _reply_to_locked("amina"),
    "reply.long-subject": _reply(subject="very " * 60),
    "reply.markdown": _reply(
        message="**bold**", messageformat=4, options=options(topreferredformat=0)
    ),
    "reply.no-permission": _reply_not_enrolled,
    "reply.no-subject": _reply(subject="", message="x"),
    "reply.no-such-post": lambda world: world.reply("amina", NO_SUCH),
    "reply.plain": _reply(
        message="plain\ntext <b>", messageformat=2, options=options(topreferredformat=0)
    ),
    "reply.preferred-format": _reply(
        message="**b**", messageformat=4, options=options(topreferredformat=1)
    ),
    "reply.private-by-teacher": _reply_privately("grace"),
    "reply.private-denied": _reply_privately("amina"),
    "reply.private-not-allowed": _reply_privately("amina"),
    "reply.qanda": _reply_in("water-questions", author="grace"),
    "qanda.reply": _reply_in("water-questions", author="grace"),
    "reply.rich.idle": _reply_to_idle,
    "reply.rich.locked": _reply_to_locked("amina"),
    "reply.rich.locked.as-teacher": _reply_to_locked("grace"),
    "reply.rich.other-group": lambda world: _reply_into_group(world, "amina", "Wet lands"),
    "reply.rich.over": _reply_in("farm-welcome"),
    "reply.rich.threshold.1": _reply_over_threshold("hoa", 2),
    "reply.rich.threshold.2": _reply_over_threshold("wei", 3),
    "reply.rich.threshold.3": _reply_over_threshold("sunita", 4),
    "reply.subject-escaped": _reply(subject="a < b & c"),
    "reply.subject-like-a-tag": _reply(subject="I <3 water"),
    "reply.subscribe": _reply(options=options(discussionsubscribe=1)),
    "reply.threshold.1": _reply_over_threshold("fatima", 1),
    "reply.threshold.2": _reply_over_threshold("maria", 3),
    "reply.threshold.3": _reply_over_threshold("tevita", 4),
    "reply.to-deleted": _reply_to_erased,
    "reply.to-private": _reply_to_private,
    "error.request-too-large": _reply_too_large,
}


def _reply_into_group(world: World, by: str, group: str) -> Reply:
    discussion = world.discussion("wei", "farm-groups")
    world.control.move_to_group(discussion, group)
    return world.reply(by, world.control.first_post(discussion).id)


def _discuss(forum: str = "water-ideas", by: str = "amina", **more: Any) -> Scene:
    def scene(world: World) -> Reply:
        return world.discuss(by, world.forum(forum), **more)

    return scene


def _discuss_blocked(world: World) -> Reply:
    for _ in range(3):
        world.discuss("juma", world.forum("farm-market"))
    return world.discuss("juma", world.forum("farm-market"))


def _discuss_once(world: World) -> Reply:
    return world.discuss(_without_field(world), world.forum("farm-fields"))


def _discuss_twice(world: World) -> Reply:
    _discuss_once(world)
    field = world.listing("grace", world.forum("farm-fields"))[0]
    author = world.control.post(field["id"]).author
    return world.discuss(author, world.forum("farm-fields"))


def _without_field(world: World) -> str:
    shown = {
        world.control.post(field["id"]).author
        for field in world.listing("grace", world.forum("farm-fields"))
    }
    return next(name for name in world.passwords if name not in shown)


def _discuss_with_files(world: World) -> Reply:
    area = world.area("amina", ("pump.png", b"p"))
    given = options(inlineattachmentsid=area, attachmentsid=area)
    return world.discuss("amina", world.forum(), options=given)


def _discuss_not_enrolled(world: World) -> Reply:
    world.control.unenrol("aigerim", world.control.forum("health-ideas").course_id)
    return world.discuss("aigerim", world.forum("health-ideas"))


DISCUSSIONS: dict[str, Scene] = {
    "discussion.add.ok": _discuss(groupid=0),
    "discussion.add.announcements-denied": _discuss("water-news"),
    "discussion.add.bad-option": _discuss(options=options(surprise="1")),
    "discussion.add.blocked": _discuss_blocked,
    "discussion.add.cutoff": _discuss("farm-welcome"),
    "discussion.add.each-user-1": _discuss_once,
    "discussion.add.each-user-2": _discuss_twice,
    "discussion.add.empty-message": _discuss(message=""),
    "discussion.add.empty-subject": _discuss(subject=""),
    "discussion.add.files": _discuss_with_files,
    "discussion.add.group": _discuss("water-teams", groupid=-1),
    "discussion.add.group-none": _discuss("water-teams"),
    "discussion.add.group-other": _discuss("water-teams", groupid=2),
    "discussion.add.group-own": _discuss("water-teams", groupid=1),
    "discussion.add.long-subject": _discuss(subject="very " * 60),
    "discussion.add.marked": _discuss(message="<p>With a mark.</p><!-- 8c6f -->"),
    "discussion.add.no-such-forum": lambda world: world.discuss("amina", NO_SUCH),
    "discussion.add.not-enrolled": _discuss_not_enrolled,
    "discussion.add.pinned-as-learner": _discuss(options=options(discussionpinned=1)),
    "discussion.add.pinned-as-teacher": _discuss(by="grace", options=options(discussionpinned=1)),
    "discussion.add.qanda": _discuss("water-questions"),
    "discussion.add.single": _discuss("health-practice"),
}


def _edit(by: str, author: str, age: int = 0, **change: Any) -> Scene:
    def scene(world: World) -> Reply:
        post = world.question(author)
        world.control.age_post(post, age)
        return world.call(by, "mod_forum_update_discussion_post", postid=post, **change)

    return scene


def _edit_erased(world: World) -> Reply:
    post = world.question("amina")
    world.control.erase_post(post)
    return world.call("amina", "mod_forum_update_discussion_post", postid=post, message="x")


def _prepare(area: str) -> Scene:
    def scene(world: World) -> Reply:
        files = world.area("amina", ("pump.png", b"p"))
        given = options(inlineattachmentsid=files, attachmentsid=files)
        post = world.reply("amina", world.question(), options=given).json["postid"]
        return world.call("amina", PREPARE, postid=post, area=area)

    return scene


def _edit_with_files(name: str) -> Scene:
    def scene(world: World) -> Reply:
        area = world.area("amina", ("new.txt", b"new"))
        return _edit("amina", "amina", message="y", options=options(**{name: area}))(world)

    return scene


PREPARE = "mod_forum_prepare_draft_area_for_post"

EDITS: dict[str, Scene] = {
    "post.edit.ok": _edit("amina", "amina", message="<p>y</p>", messageformat=1),
    "post.edit.after-window": _edit("amina", "amina", 30 * 86_400, message="<p>y</p>"),
    "post.edit.too-late": _edit("amina", "amina", 1_801, message="<p>y</p>"),
    "post.edit.by-teacher": _edit("grace", "amina", message="<p>y</p>"),
    "post.edit.others": _edit("amina", "abebe", message="<p>y</p>"),
    "post.edit.deleted": _edit_erased,
    "post.edit.files": _edit_with_files("attachmentsid"),
    "post.edit.inline-prepared": _edit_with_files("inlineattachmentsid"),
    "files.draft-id": lambda world: world.call("amina", "core_files_get_unused_draft_itemid"),
    "files.prepare-for-edit": _prepare("post"),
    "files.prepare-for-edit.attachments": _prepare("attachment"),
    "post.edit.no-such-post": lambda world: world.call(
        "amina", "mod_forum_update_discussion_post", postid=NO_SUCH, message="x"
    ),
    "post.edit.nothing": _edit("amina", "amina"),
    "post.edit.subject-only": _edit("amina", "amina", subject="Renamed"),
}


def _delete(by: str, author: str, age: int = 0, replies: int = 0, times: int = 1) -> Scene:
    def scene(world: World) -> Reply:
        post = world.control.add_reply_as(author, world.question("maria"), "<p>x</p>")
        for _ in range(replies):
            world.control.add_reply_as("maria", post, "<p>y</p>")
        world.control.age_post(post, age)
        for _ in range(times - 1):
            world.call(by, "mod_forum_delete_post", postid=post)
        return world.call(by, "mod_forum_delete_post", postid=post)

    return scene


def _delete_discussion(replies: int) -> Scene:
    def scene(world: World) -> Reply:
        post = world.question("amina")
        for _ in range(replies):
            world.control.add_reply_as("maria", post, "<p>y</p>")
        return world.call("amina", "mod_forum_delete_post", postid=post)

    return scene


DELETES: dict[str, Scene] = {
    "post.delete.ok": _delete("amina", "amina"),
    "post.delete.after-window": _delete("amina", "amina", age=30 * 86_400),
    "post.delete.no-such-post": lambda world: world.call(
        "amina", "mod_forum_delete_post", postid=NO_SUCH
    ),
    "post.delete.others": _delete("amina", "abebe"),
    "post.delete.own-discussion": _delete_discussion(replies=0),
    "post.delete.reply-with-replies": _delete("amina", "amina", replies=1),
    "post.delete.reply-with-replies.as-teacher": _delete("grace", "amina", replies=1),
    "post.delete.twice": _delete("amina", "amina", times=2),
    "post.delete.with-replies": _delete_discussion(replies=1),
}

SCENES_OF_WRITING = REPLIES | DISCUSSIONS | EDITS | DELETES
