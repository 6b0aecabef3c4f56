"""Marks on discussions and posts: read, star, subscription, pin, lock, rating."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from sync.classroom.declared_parameters import alpha, boolean, integer, raw
from sync.classroom.errors import Refusal, invalid_parameter, missing_record, refusal
from sync.classroom.forum_tables import (
    find_discussion,
    find_post,
    forum_or_refusal,
    posts_of,
    rights_in,
)
from sync.classroom.post_services import discussion_or_php_error
from sync.classroom.rating_shapes import average, written
from sync.classroom.web_service import Access, Call, web_service
from sync.classroom.wire_shapes import shown_subject

if TYPE_CHECKING:
    from sync.classroom.forum_rules import Discussion, Rights
    from sync.classroom.web_service import JsonValue

_FORCED, _DISALLOWED = 1, 3
"""Values of `forcesubscribe` with which nobody chooses for themselves."""
_TAKE_RATING_BACK: Final = -999
_DONE: Final = {"status": True, "warnings": []}


@web_service("mod_forum_view_forum", access=Access.WRITES, forumid=integer())
def view_forum(call: Call, *, forumid: int) -> JsonValue:
    """Note that the forum was looked at; marks nothing read."""
    forum_or_refusal(call, forumid)
    return _DONE


@web_service("mod_forum_view_forum_discussion", access=Access.WRITES, discussionid=integer())
def view_discussion(call: Call, *, discussionid: int) -> JsonValue:
    """Mark all of a discussion read."""
    discussion = find_discussion(call, discussionid)
    if discussion is None:
        raise missing_record("forum_discussions")
    forum_or_refusal(call, discussion.forum_id)
    call.database.executemany(
        "INSERT OR IGNORE INTO reads (person_id, post_id) VALUES (?, ?)",
        [(call.person.id, post.id) for post in posts_of(call, discussion)],
    )
    return _DONE


@web_service(
    "mod_forum_toggle_favourite_state",
    access=Access.WRITES,
    discussionid=integer(),
    targetstate=boolean(),
)
def star_discussion(call: Call, *, discussionid: int, targetstate: bool) -> JsonValue:
    """Set or take back the person's star; harmless to repeat."""
    discussion = discussion_or_php_error(call, discussionid)
    rights = rights_in(call, forum_or_refusal(call, discussion.forum_id))
    _mark(call, "stars", discussion, wanted=targetstate)
    return _discussion_state(call, rights, discussion)


@web_service(
    "mod_forum_set_subscription_state",
    access=Access.WRITES,
    forumid=integer(),
    discussionid=integer(),
    targetstate=boolean(),
)
def subscribe_to_discussion(
    call: Call, *, forumid: int, discussionid: int, targetstate: bool
) -> JsonValue:
    """Subscribe to a discussion; there is no call for a whole forum (`subscribe.forum`)."""
    forum = forum_or_refusal(call, forumid)
    discussion = find_discussion(call, discussionid)
    if discussion is None:
        raise Refusal("TypeError", None, _NO_DISCUSSION)
    if forum.force_subscribe in (_FORCED, _DISALLOWED) or discussion.forum_id != forum.id:
        raise refusal("cannotsubscribe")
    _mark(call, "subscriptions", discussion, wanted=targetstate)
    return _discussion_state(call, rights_in(call, forum), discussion)


@web_service(
    "mod_forum_set_pin_state", access=Access.WRITES, discussionid=integer(), targetstate=integer()
)
def pin_discussion(call: Call, *, discussionid: int, targetstate: int) -> JsonValue:
    """Pin a discussion, or take the pin back; for teachers."""
    discussion = discussion_or_php_error(call, discussionid)
    rights = rights_in(call, forum_or_refusal(call, discussion.forum_id))
    if not call.person.is_teacher:
        raise refusal("cannotpindiscussions")
    call.database.execute(
        "UPDATE discussions SET pinned = ? WHERE id = ?", (targetstate != 0, discussion.id)
    )
    return _discussion_state(call, rights, discussion_or_php_error(call, discussion.id))


@web_service(
    "mod_forum_set_lock_state",
    access=Access.WRITES,
    forumid=integer(),
    discussionid=integer(),
    targetstate=integer(),
)
def lock_discussion(call: Call, *, forumid: int, discussionid: int, targetstate: int) -> JsonValue:
    """Lock a discussion with `targetstate` 0; anything else unlocks it (recording `lock.on`)."""
    forum_or_refusal(call, forumid)
    discussion = discussion_or_php_error(call, discussionid)
    if not call.person.is_teacher:
        raise refusal("errorcannotlock")
    locked = call.now if targetstate == 0 else 0
    call.database.execute("UPDATE discussions SET locked = ? WHERE id = ?", (locked, discussion.id))
    return {"id": discussion.id, "locked": bool(locked), "times": {"locked": locked}}


@web_service(
    "core_rating_add_rating",
    access=Access.WRITES,
    contextlevel=alpha(),
    instanceid=integer(),
    component=raw(),
    ratingarea=alpha(),
    itemid=integer(),
    scaleid=integer(),
    rating=integer(),
    rateduserid=integer(),
    aggregation=integer(0),
)
def rate_post(
    call: Call,
    *,
    itemid: int,
    scaleid: int,
    rating: int,
    rateduserid: int,
    **_unused: object,
) -> JsonValue:
    """Rate a post; a second rating replaces the first, -999 takes it back."""
    post = find_post(call, itemid)
    if post is None or post.author_id != rateduserid:
        raise missing_record("forum_posts")
    discussion = discussion_or_php_error(call, post.discussion_id)
    forum = forum_or_refusal(call, discussion.forum_id)
    if not rights_in(call, forum).may_rate(post):
        raise refusal("ratepermissiondenied")
    if scaleid != forum.scale:
        raise invalid_parameter()
    if rating == _TAKE_RATING_BACK:
        call.database.execute(
            "DELETE FROM ratings WHERE post_id = ? AND person_id = ?", (post.id, call.person.id)
        )
    elif 0 <= rating <= forum.scale:
        call.database.execute(
            "INSERT OR REPLACE INTO ratings (post_id, person_id, rating, time) VALUES (?, ?, ?, ?)",
            (post.id, call.person.id, rating, call.now),
        )
    else:
        raise Refusal("rating_exception", "invalidnum", "Invalid numeric value")
    mean, number = average(call, post.id)
    return {
        "success": True,
        "aggregate": written(mean),
        "count": number,
        "itemid": post.id,
        "warnings": [],
    }


def _mark(call: Call, table: str, discussion: Discussion, *, wanted: bool) -> None:
    key = (call.person.id, discussion.id)
    if wanted:
        statement = f"INSERT OR IGNORE INTO {table} (person_id, discussion_id) VALUES (?, ?)"
    else:
        statement = f"DELETE FROM {table} WHERE person_id = ? AND discussion_id = ?"
    call.database.execute(statement, key)


def _is_marked(call: Call, table: str, discussion: Discussion) -> bool:
    query = f"SELECT 1 FROM {table} WHERE person_id = ? AND discussion_id = ?"
    key = (call.person.id, discussion.id)
    return call.database.execute(query, key).fetchone() is not None


def _discussion_state(call: Call, rights: Rights, discussion: Discussion) -> JsonValue:
    """Return a discussion as stars, pins and subscriptions answer it (recording `star.on`)."""
    is_teacher = call.person.is_teacher
    is_timed = bool(discussion.time_start or discussion.time_end)
    return {
        "id": discussion.id,
        "forumid": discussion.forum_id,
        "pinned": bool(discussion.pinned),
        "locked": rights.is_locked(discussion),
        "istimelocked": False,
        "name": shown_subject(call, discussion.name),
        "firstpostid": discussion.first_post_id,
        "times": {
            "modified": discussion.modified,
            "start": discussion.time_start,
            "end": discussion.time_end,
            "locked": discussion.locked,
        },
        "userstate": {
            "subscribed": _is_marked(call, "subscriptions", discussion),
            "favourited": _is_marked(call, "stars", discussion),
        },
        "capabilities": {
            "subscribe": rights.forum.force_subscribe not in (_FORCED, _DISALLOWED),
            "move": is_teacher,
            "pin": is_teacher,
            "post": rights.may_reply_in(discussion),
            "manage": is_teacher,
            "favourite": True,
        },
        "urls": _state_urls(call, rights, discussion),
        "timed": {
            "istimed": is_timed if is_teacher else None,
            "visible": rights.sees_discussion(discussion) if is_teacher else None,
        },
    }


def _state_urls(call: Call, rights: Rights, discussion: Discussion) -> JsonValue:
    key = secrets.token_hex(5)
    forum, site = rights.forum, call.site_url
    view = f"{site}/mod/forum/discuss.php?d={discussion.id}"
    back = quote(f"{site}/mod/forum/view.php?id={forum.module_id}", safe="")
    marks = f"{site}/mod/forum/markposts.php?f={forum.id}&d={discussion.id}"
    pin = f"discuss.php?sesskey={key}&d={discussion.id}&pin={int(not discussion.pinned)}"
    return {
        "view": view,
        "viewfirstunread": f"{view}#unread",
        "markasread": f"{marks}&mark=read&sesskey={key}&return={back}",
        "subscribe": (
            f"{site}/mod/forum/subscribe.php?sesskey={key}&id={forum.id}&d={discussion.id}"
        ),
        **({"pin": pin} if call.person.is_teacher else {}),
    }


_NO_DISCUSSION: Final = (
    "mod_forum\\local\\data_mappers\\legacy\\discussion::to_legacy_object():"
    " Argument #1 ($discussion) must be of type mod_forum\\local\\entities\\discussion,"
    " null given, called in /mod/forum/externallib.php on line 1658"
)
SERVICES: Final = (
    *(view_forum, view_discussion, star_discussion, subscribe_to_discussion),
    *(pin_discussion, lock_discussion, rate_post),
)
