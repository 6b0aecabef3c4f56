"""The sample forum is held to the recordings: no key and no type that a real NodeBB did not show.

Of a page's furniture (menus, links, settings of the theme) the sample leaves much out; of what
stands for a category, topic, post, person, message or notification it leaves out nothing.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from sync.nodebb_sample.board import Board, BoardTopic
from sync.nodebb_sample.board_content import sample_board
from sync.nodebb_sample.board_pages import build_board_app
from tests.classroom.shapes import Shape
from tests.contract.nodebb.forum_recordings import all_forum_recordings, forum_recording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sync.nodebb_sample.board import Member

LIKE = {
    "config": ("GET", "/api/config"),
    "self": ("GET", "/api/self"),
    "no-token": ("GET", "/api/self"),
    "categories": ("GET", "/api/categories"),
    "category.page1": ("GET", "/api/category/{cid}"),
    "topic": ("GET", "/api/topic/{tid}"),
    "topic.after-delete": ("GET", "/api/topic/{tid}"),
    "recent": ("GET", "/api/recent"),
    "unread": ("GET", "/api/unread"),
    "notifications": ("GET", "/api/notifications"),
    "topic.create": ("POST", "/api/v3/topics"),
    "topic.create.queued": ("POST", "/api/v3/topics"),
    "topic.create.title-too-short": ("POST", "/api/v3/topics"),
    "topic.create.no-such-category": ("POST", "/api/v3/topics"),
    "reply.ok": ("POST", "/api/v3/topics/{tid}"),
    "reply.empty": ("POST", "/api/v3/topics/{tid}"),
    "reply.locked": ("POST", "/api/v3/topics/{locked}"),
    "reply.no-such-topic": ("POST", "/api/v3/topics/999999"),
    "post": ("GET", "/api/v3/posts/{pid}"),
    "topic.raw-post": ("GET", "/api/v3/posts/{pid}/raw"),
    "post.edit.ok": ("PUT", "/api/v3/posts/{own}"),
    "post.edit.others": ("PUT", "/api/v3/posts/{pid}"),
    "post.vote": ("PUT", "/api/v3/posts/{pid}/vote"),
    "post.bookmark": ("PUT", "/api/v3/posts/{pid}/bookmark"),
    "post.delete.own": ("DELETE", "/api/v3/posts/{own}/state"),
    "topic.follow": ("PUT", "/api/v3/topics/{tid}/follow"),
    "topic.read": ("PUT", "/api/v3/topics/{tid}/read"),
    "topic.lock.denied": ("PUT", "/api/v3/topics/{tid}/lock"),
    "chats": ("GET", "/api/v3/chats"),
    "chat.create": ("POST", "/api/v3/chats"),
    "chat.send": ("POST", "/api/v3/chats/{room}"),
    "chat.messages": ("GET", "/api/v3/chats/{room}/messages"),
    "user": ("GET", "/api/v3/users/{uid}"),
    "no-such-path": ("GET", "/api/v3/nope"),
    "search": ("GET", "/api/search?term=gravel&in=titlesposts"),
    "topic.missing": ("GET", "/api/topic/999999"),
}
"""By which request of the sample each recording is compared."""

FURNITURE = re.compile(
    r"^answer lacks |^answer\.response lacks |^answer\.(?:posts|categories)\[\d+\]\.replies lacks"
    r"|^answer\.privileges lacks |^answer\.category lacks |^answer\.pagination\.\w+ lacks qs"
)
NOT_RECORDED = re.compile(
    # Rooms that are listed, and the queue, are from the source; more than one root of categories,
    # what lies below one, and topics with replies in a listing were not there to be recorded.
    r"\.topics\[\d+\]\.teaserPid is text|"
    # Nor were replies that a search found.
    r"^answer\.posts\[\d+\]\.(?:toPid is number|topic\.teaserPid is text)|"
    r"^answer\.response\.rooms has items|\.children has items|\.tags\[|\.timestampISO is"
)


def members(board: Board) -> tuple[Member, Member]:
    first, second, *_ = board.members.values()
    return first, second


def ids_on(board: Board) -> dict[str, int]:
    amina, abebe = members(board)
    topic = next(t for t in board.topics.values() if t.title.startswith("Tips"))
    locked = board.start(abebe, topic.cid, "Closed now", "Nothing more.")
    assert isinstance(locked, BoardTopic)
    locked.locked = True
    own = board.reply(amina, topic.tid, "We use *gravel*.", topic.main.pid)
    room = board.make_room(amina, [abebe.uid])
    board.say(abebe, room, "Did the pump work?")
    mine = board.start(amina, topic.cid, "Rain", "How much?")
    assert isinstance(mine, BoardTopic)
    board.reply(abebe, mine.tid, "10 mm.", mine.main.pid)
    return {
        "cid": topic.cid,
        "tid": topic.tid,
        "pid": topic.main.pid,
        "own": getattr(own, "pid", 0),
        "locked": locked.tid,
        "room": room.room_id,
        "uid": amina.uid,
    }


def asked_like(name: str) -> tuple[int, Any]:
    """Ask the sample as it was asked for a recording; return status and answer."""
    board = sample_board()
    ids = ids_on(board)
    amina, abebe = members(board)
    if name == "topic.create.queued":
        board.holds_posts = amina.is_new = True
    if name == "topic.after-delete":
        board.delete(amina, ids["own"])
    if name == "chats":
        board.rooms.clear()
    method, place = LIKE[name]
    body: Mapping[str, object] | None = forum_recording(name).body
    if body and "cid" in body and name != "topic.create.no-such-category":
        body = {**body, "cid": ids["cid"]}
    if body and "uids" in body:
        body = {"uids": [abebe.uid]}
    token = "" if name == "no-token" else amina.token

    async def ask() -> tuple[int, Any]:
        transport = httpx.ASGITransport(app=build_board_app(board))
        async with httpx.AsyncClient(transport=transport, base_url="https://forum.example") as http:
            headers = {"authorization": f"Bearer {token}"} if token else {}
            answer = await http.request(method, place.format(**ids), json=body, headers=headers)
            return answer.status_code, answer.json()

    return asyncio.run(ask())


@pytest.mark.parametrize("name", sorted(LIKE))
def test_sample_answers_in_the_shape_of_the_recording(name: str) -> None:
    status, answer = asked_like(name)
    recorded = forum_recording(name)
    assert status == recorded.status
    shape = Shape()
    for other in all_forum_recordings():
        one = forum_recording(other)
        if LIKE.get(other, ("", ""))[1] == LIKE[name][1] and one.status == recorded.status:
            shape.see(one.response)
    found = [
        difference
        for difference in shape.differences(answer)
        if not FURNITURE.search(difference) and not NOT_RECORDED.search(difference)
    ]
    assert found == []


def test_refusals_say_what_was_recorded() -> None:
    for name in LIKE:
        recorded = forum_recording(name)
        if recorded.status >= 400 and LIKE[name][1].startswith("/api/v3/"):
            assert asked_like(name)[1]["status"] == recorded.response["status"], name
