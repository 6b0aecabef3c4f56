"""The sample forum's addresses, and what answers at each."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sync.nodebb_sample import board_post_shapes as post_shapes
from sync.nodebb_sample import board_shapes as shapes
from sync.nodebb_sample import board_talk_shapes as talk_shapes
from sync.nodebb_sample.board import (
    BAD_REQUEST,
    FORBIDDEN,
    NOT_FOUND,
    BoardCategory,
    BoardRefusal,
    Queued,
)
from sync.nodebb_sample.board_answers import refusal, told_to_banned, wrapped
from sync.nodebb_sample.board_search import found_posts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request

    from sync.nodebb_sample.board import Board, BoardTopic, Member

Json = dict[str, Any]
_ROOMS_AT_ONCE: Final = 20
_LINES_AT_ONCE: Final = 50
_UPLOADS: Final = "/assets/uploads/"


@dataclass(frozen=True)
class Asked:
    """A request by somebody who is signed in; `ids` are the numbers in its path."""

    board: Board
    member: Member
    ids: tuple[int, ...]
    query: Mapping[str, str]
    body: Json
    root: str
    method: str
    tail: str = ""
    has_body: bool = False

    @property
    def page(self) -> int:
        """Which page is wanted, from 1."""
        text = self.query.get("page", "1")
        return max(1, int(text)) if text.isdecimal() else 1

    @property
    def start(self) -> int:
        """From which place on something is wanted."""
        text = self.query.get("start", "0")
        return int(text) if text.isdecimal() else 0


def build_board_app(board: Board) -> Starlette:
    """Return the application."""

    async def answer(request: Request) -> Response:
        body = await request.body()
        with board.lock:
            response = _answered(board, request, body)
        response.headers["date"] = formatdate(board.clock(), usegmt=True)
        return response

    methods = ["GET", "POST", "PUT", "DELETE"]
    return Starlette(routes=[Route("/{path:path}", answer, methods=methods)])


def _answered(board: Board, request: Request, body: bytes) -> Response:
    path, root = request.url.path, f"{request.url.scheme}://{request.url.netloc}"
    if path == "/api/config":
        return JSONResponse(_config(board, root))
    if not path.startswith("/api/"):
        return _page_for_people(board, path, request)
    member = board.member_with(request.headers.get("authorization", "").removeprefix("Bearer "))
    if member is None:
        return JSONResponse("not-authorized", 401)
    banned = told_to_banned(board, request) if member.is_banned else None
    return banned or _told_to(board, member, request, body, root)


def _told_to(board: Board, member: Member, request: Request, body: bytes, root: str) -> Response:
    is_write_api = request.url.path.startswith("/api/v3/")
    try:
        value = _handled(board, member, request, body, root)
    except BoardRefusal as refused:
        return refusal(refused, request, is_write_api=is_write_api)
    except (ValueError, KeyError, TypeError, RecursionError):
        unusable = BoardRefusal(BAD_REQUEST, "Invalid Data")
        return refusal(unusable, request, is_write_api=is_write_api)
    return wrapped(value, is_write_api=is_write_api)


def _page_for_people(board: Board, path: str, request: Request) -> Response:
    """Show a file to members, or a page as a website does."""
    if not path.startswith(_UPLOADS):
        return Response(f"<!DOCTYPE html><title>{board.name}</title>", media_type="text/html")
    name = path.removeprefix(_UPLOADS)
    token = request.headers.get("authorization", "").removeprefix("Bearer ")
    if name not in board.uploads or board.member_with(token) is None:
        return Response("<h1>Not found</h1>", NOT_FOUND, media_type="text/html")
    kind, content = board.uploads[name]
    return Response(content, media_type=kind, headers={"etag": f'"{len(content)}"'})


def _handled(board: Board, member: Member, request: Request, body: bytes, root: str) -> object:
    given = json.loads(body) if body else {}
    for method, pattern, handle in _ADDRESSES:
        match = re.fullmatch(pattern, request.url.path)
        if match is None or method != request.method:
            continue
        words = match.groupdict()
        return handle(
            Asked(
                board,
                member,
                tuple(int(words[name]) for name in ("one",) if words.get(name)),
                dict(request.query_params),
                given if isinstance(given, dict) else {},
                root,
                request.method,
                words.get("tail") or "",
                has_body=bool(body),
            )
        )
    raise BoardRefusal(NOT_FOUND, "Invalid API call")


# Pages' data ------------------------------------------------------------------------------------


def _config(board: Board, root: str) -> Json:
    return {
        "url": root,
        "relative_path": "",
        "siteTitle": shapes.escaped(board.name),
        "browserTitle": shapes.escaped(board.name),
        "maintenanceMode": False,
        "postQueue": int(board.holds_posts),
        "minimumTitleLength": 0,
        "maximumTitleLength": 255,
        "minimumPostLength": board.shortest_post,
        "maximumPostLength": 32_767,
        "usePagination": False,
        "disableChat": False,
        "searchEnabled": board.has_search,
        "topicsPerPage": board.topics_per_page,
        "postsPerPage": board.posts_per_page,
        "loggedIn": False,
        "uid": 0,
    }


def _self(asked: Asked) -> Json:
    person = shapes.author(asked.board, asked.member)
    for name in ("selectedGroups", "custom_profile_info"):
        del person[name]
    own = {
        "fullname": asked.member.full_name,
        "lastposttime": asked.board.last_post_time(asked.member),
        "email": "",
        "canChat": False,
        "banned": asked.member.is_banned,
        "banned_until": asked.member.banned_until,
    }
    return {**person, **own}


def _categories(asked: Asked) -> Json:
    board = asked.board
    roots = sorted(
        (one for one in board.categories.values() if not one.parent and one.is_listed),
        key=lambda one: one.order,
    )
    return {
        "title": "[[pages:categories]]",
        "categories": [shapes.category_shape(board, one, asked.member) for one in roots],
        "pagination": shapes.pagination(1, 1, 20),
    }


def _all_categories(asked: Asked) -> Json:
    """Show all without a tree; the first stands for what came from other sites, and has no page."""
    board, member = asked.board, asked.member
    if not board.lists_categories:
        raise BoardRefusal(NOT_FOUND, "Invalid API call")
    elsewhere = BoardCategory(-1, "[[category:uncategorized]]", "", 0, 0, is_section=False)
    listed = [one for one in board.categories.values() if one.is_listed]
    every = [elsewhere, *sorted(listed, key=lambda one: one.order)]
    shapes_of_all = [shapes.category_shape(board, one, member, deep=False) for one in every]
    return {"categories": shapes_of_all}


def _category(asked: Asked) -> Json:
    board, (cid,) = asked.board, asked.ids
    category = board.categories.get(cid)
    if category is None:
        raise BoardRefusal(NOT_FOUND, "")
    own = shapes.in_order([one for one in board.topics.values() if one.cid == cid])
    page = _topics_on(asked, own)
    shape = shapes.category_shape(board, category, asked.member)
    del shape["posts"]
    shape["url"] = f"/category/{cid}"
    return {
        **shape,
        **page,
        "privileges": {
            "topics:create": not category.is_section,
            "topics:read": True,
            "read": True,
            "editable": asked.member.is_moderator,
            "isAdminOrMod": asked.member.is_moderator,
            "cid": str(cid),
            "uid": asked.member.uid,
        },
        "title": shape["name"],
    }


def _recent(asked: Asked) -> Json:
    shown = [one for one in asked.board.topics.values() if not one.deleted]
    by_time = sorted(shown, key=lambda one: (one.last_post_time, one.tid), reverse=True)
    return {**_topics_on(asked, by_time), "topicCount": len(shown), "title": "[[pages:recent]]"}


def _unread(asked: Asked) -> Json:
    shown = [
        one
        for one in asked.board.topics.values()
        if not one.deleted and shapes.is_unread(one, asked.member)
    ]
    return {**_topics_on(asked, shapes.in_order(shown)), "topicCount": len(shown)}


def _topics_on(asked: Asked, topics: list[BoardTopic]) -> Json:
    size, page = asked.board.topics_per_page, asked.page
    part = topics[(page - 1) * size : page * size]
    return {
        "topics": [
            shapes.topic_shape(asked.board, topic, asked.member, place, asked.root)
            for place, topic in enumerate(part, (page - 1) * size)
        ],
        "nextStart": page * size,
        "pagination": shapes.pagination(len(topics), page, size),
    }


def _topic(asked: Asked) -> Json:
    """Show a page of a topic; whoever is shown it has read it from then on."""
    topic = asked.board.topic(asked.ids[0])
    if topic.deleted and topic.uid != asked.member.uid and not asked.member.is_moderator:
        raise BoardRefusal(NOT_FOUND, "")
    shape = post_shapes.topic_page(asked.board, topic, asked.member, asked.page, asked.root)
    asked.member.reads[topic.tid] = max(asked.board.now(), topic.last_post_time)
    for notice in asked.board.notices:
        here = any(post.pid == notice.pid for post in topic.posts)
        notice.read |= here and notice.uid == asked.member.uid
    return shape


def _notifications(asked: Asked) -> Json:
    mine = [one for one in asked.board.notices if one.uid == asked.member.uid]
    newest = sorted(mine, key=lambda one: one.timestamp, reverse=True)
    return {
        "notifications": [
            talk_shapes.notice_shape(asked.board, one, asked.root)
            for one in newest[:_LINES_AT_ONCE]
        ],
        "unreadNids": [one.nid for one in newest if not one.read],
        "pagination": shapes.pagination(len(mine), 1, 20),
    }


def _post_queue(asked: Asked) -> Json:
    board = asked.board
    if not board.shows_queue:
        raise BoardRefusal(FORBIDDEN, "")
    sees_all = asked.member.is_moderator
    mine = [one for one in board.queue if sees_all or one.uid == asked.member.uid]
    part = mine[(asked.page - 1) * 20 : asked.page * 20]
    return {
        "posts": [talk_shapes.queued_shape(board, one, asked.root) for one in part],
        "pagination": shapes.pagination(len(mine), asked.page, 20),
    }


# Changes ----------------------------------------------------------------------------------------


def _new_topic(asked: Asked) -> object:
    body = asked.body
    made = asked.board.start(
        asked.member, int(body["cid"]), str(body.get("title", "")), str(body["content"])
    )
    if isinstance(made, Queued):
        return made
    shape = shapes.topic_shape(asked.board, made, asked.member, 0, asked.root)
    main = post_shapes.post_made(asked.board, made, made.main, index=0, root=asked.root)
    return {**shape, "followercount": 0, "mainPost": main}


def _new_reply(asked: Asked) -> object:
    target = asked.body.get("toPid")
    to_pid = int(target) if target is not None else None
    made = asked.board.reply(asked.member, asked.ids[0], str(asked.body["content"]), to_pid)
    if isinstance(made, Queued):
        return made
    topic = asked.board.topics[made.tid]
    index = len(topic.posts) - 1
    return post_shapes.post_made(asked.board, topic, made, index=index, root=asked.root)


def _topic_mark(asked: Asked) -> Json:
    """Follow, read, lock or pin a topic, or end that."""
    topic, on, member = asked.board.topic(asked.ids[0]), asked.method == "PUT", asked.member
    if asked.tail in ("lock", "pin"):
        if asked.tail == "pin" and on and not asked.has_body:
            raise BoardRefusal(BAD_REQUEST, "Cannot destructure property 'expiry' of 'req.body'")
        if not member.is_moderator:
            raise BoardRefusal(FORBIDDEN, "You do not have enough privileges for this action.")
        setattr(topic, "locked" if asked.tail == "lock" else "pinned", on)
    elif asked.tail == "follow":
        (member.follows.add if on else member.follows.discard)(topic.tid)
    else:
        member.reads[topic.tid] = asked.board.now() if on else 0
    return {}


def _get_post(asked: Asked) -> Json:
    post = asked.board.post(asked.ids[0])
    return post_shapes.single_post(asked.board.topics[post.tid], post, asked.member)


def _raw(asked: Asked) -> Json:
    return {"content": asked.board.post(asked.ids[0]).content}


def _edit(asked: Asked) -> Json:
    title = asked.body.get("title")
    post = asked.board.edit(
        asked.member,
        asked.ids[0],
        str(asked.body["content"]),
        None if title is None else str(title),
    )
    topic = asked.board.topics[post.tid]
    return post_shapes.post_edited(asked.board, topic, post, asked.root)


def _delete(asked: Asked) -> Json:
    asked.board.delete(asked.member, asked.ids[0])
    return {}


def _post_mark(asked: Asked) -> Json:
    """Vote for a post or bookmark it, or end that; bookmarking twice is an error there."""
    post, member, on = asked.board.post(asked.ids[0]), asked.member, asked.method == "PUT"
    if asked.tail == "vote":
        if post.uid == member.uid:
            raise BoardRefusal(BAD_REQUEST, "You cannot vote on your own post")
        (member.votes.add if on else member.votes.discard)(post.pid)
        return {}
    if on == (post.pid in member.bookmarks):
        raise BoardRefusal(BAD_REQUEST, "You have already bookmarked this post")
    (member.bookmarks.add if on else member.bookmarks.discard)(post.pid)
    return {}


def _chats(asked: Asked) -> Json:
    board, member = asked.board, asked.member
    mine = [one for one in board.rooms.values() if member.uid in one.uids]
    mine.sort(key=lambda one: one.lines[-1].timestamp if one.lines else 0, reverse=True)
    part = mine[asked.start : asked.start + _ROOMS_AT_ONCE]
    return {
        "rooms": [talk_shapes.room_shape(board, one, member, asked.root) for one in part],
        "nextStart": asked.start + _ROOMS_AT_ONCE,
    }


def _new_room(asked: Asked) -> Json:
    room = asked.board.make_room(asked.member, [int(uid) for uid in asked.body["uids"]])
    return {
        "roomId": room.room_id,
        "timestamp": room.made_at,
        "notificationSetting": 3,
        "messageCount": 0,
        "joinLeaveMessages": 0,
        "groupChat": len(room.uids) > 2,
        "userCount": len(room.uids),
        "roomName": "",
        "public": False,
        "groups": [],
    }


def _say(asked: Asked) -> Json:
    room = asked.board.room_of(asked.member, asked.ids[0])
    line = asked.board.say(asked.member, room, str(asked.body["message"]))
    return talk_shapes.line_shape(asked.board, room, line, asked.member, asked.root, None)


def _lines(asked: Asked) -> Json:
    room = asked.board.room_of(asked.member, asked.ids[0])
    end = len(room.lines) - asked.start
    part = room.lines[max(0, end - _LINES_AT_ONCE) : max(0, end)]
    return {
        "messages": [
            talk_shapes.line_shape(asked.board, room, line, asked.member, asked.root, place)
            for place, line in enumerate(part)
        ]
    }


def _room_read(asked: Asked) -> Json:
    room = asked.board.room_of(asked.member, asked.ids[0])
    room.unread.discard(asked.member.uid)
    return {}


def _user(asked: Asked) -> Json:
    member = asked.board.members.get(asked.ids[0])
    if member is None:
        raise BoardRefusal(NOT_FOUND, "User does not exist")
    person = shapes.author(asked.board, member)
    for name in ("selectedGroups", "custom_profile_info"):
        del person[name]
    return {**person, "signature": None, "fullname": None}


def _notice_read(asked: Asked) -> Json:
    for notice in asked.board.notices:
        if notice.uid == asked.member.uid and notice.nid == asked.tail:
            notice.read = True
    return {}


_NUMBER: Final = r"(?P<one>\d{1,15})"
_ADDRESSES: Final[tuple[tuple[str, str, Callable[[Asked], object]], ...]] = (
    ("GET", r"/api/self", _self),
    ("GET", r"/api/categories", _categories),
    ("GET", rf"/api/category/{_NUMBER}", _category),
    ("GET", rf"/api/topic/{_NUMBER}", _topic),
    ("GET", r"/api/v3/categories", _all_categories),
    ("GET", r"/api/recent", _recent),
    ("GET", r"/api/unread", _unread),
    ("GET", r"/api/search", found_posts),
    ("GET", r"/api/notifications", _notifications),
    ("GET", r"/api/post-queue", _post_queue),
    ("POST", r"/api/v3/topics", _new_topic),
    ("POST", rf"/api/v3/topics/{_NUMBER}", _new_reply),
    ("PUT", rf"/api/v3/topics/{_NUMBER}/(?P<tail>follow|read|lock|pin)", _topic_mark),
    ("DELETE", rf"/api/v3/topics/{_NUMBER}/(?P<tail>follow|read|lock|pin)", _topic_mark),
    ("GET", rf"/api/v3/posts/{_NUMBER}", _get_post),
    ("GET", rf"/api/v3/posts/{_NUMBER}/raw", _raw),
    ("PUT", rf"/api/v3/posts/{_NUMBER}", _edit),
    ("DELETE", rf"/api/v3/posts/{_NUMBER}/state", _delete),
    ("PUT", rf"/api/v3/posts/{_NUMBER}/(?P<tail>vote|bookmark)", _post_mark),
    ("DELETE", rf"/api/v3/posts/{_NUMBER}/(?P<tail>vote|bookmark)", _post_mark),
    ("GET", r"/api/v3/chats", _chats),
    ("POST", r"/api/v3/chats", _new_room),
    ("POST", rf"/api/v3/chats/{_NUMBER}", _say),
    ("GET", rf"/api/v3/chats/{_NUMBER}/messages", _lines),
    ("DELETE", rf"/api/v3/chats/{_NUMBER}/state", _room_read),
    ("GET", rf"/api/v3/users/{_NUMBER}", _user),
    ("PUT", r"/api/v3/notifications/(?P<tail>[^/]+)/read", _notice_read),
)
