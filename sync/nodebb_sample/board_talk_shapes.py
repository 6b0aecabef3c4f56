"""Chats, notifications and the moderators' queue, as `board_shapes` shows the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.plain_text import plain_text
from sync.nodebb_sample.board_shapes import (
    Json,
    escaped,
    iso,
    person_shape,
    rendered,
    small_person,
)

if TYPE_CHECKING:
    from sync.nodebb_sample.board import Board, ChatLine, ChatRoom, Member, Notice, Queued


def queued_shape(board: Board, held: Queued, root: str) -> Json:
    """Return an entry of the moderators' queue (source of 4.15; no recording shows one)."""
    data: Json = {
        "content": rendered(held.content, root),
        "rawContent": held.content,
        "title": held.title,
        "timestampISO": iso(held.timestamp),
        "timestamp": held.timestamp,
        "uid": held.uid,
    }
    if held.tid:
        data |= {"tid": str(held.tid)}
        if held.to_pid is not None:
            data |= {"toPid": held.to_pid}
    else:
        data |= {"cid": str(held.cid)}
    return {
        "id": held.queue_id,
        "uid": held.uid,
        "type": "reply" if held.tid else "topic",
        "data": data,
        "user": small_person(board.members.get(held.uid)),
    }


def room_shape(board: Board, room: ChatRoom, member: Member, root: str) -> Json:
    """Return a room as the list of rooms shows it (source of 4.15)."""
    others = [uid for uid in room.uids if uid != member.uid]
    last = room.lines[-1] if room.lines else None
    return {
        "roomId": room.room_id,
        "roomName": "",
        "groupChat": len(room.uids) > 2,
        "public": False,
        "unread": member.uid in room.unread,
        "users": [small_person(board.members.get(uid)) for uid in others],
        "teaser": None
        if last is None
        else {
            "fromuid": last.uid,
            "content": plain_text(rendered(last.content, root)),
            "timestamp": last.timestamp,
            "user": small_person(board.members.get(last.uid)),
        },
    }


def line_shape(
    board: Board, room: ChatRoom, line: ChatLine, member: Member, root: str, index: int | None
) -> Json:
    """Return a message of a room; `index` is its place in an answer with several."""
    shape: Json = {
        "mid": line.mid,
        "content": rendered(line.content, root),
        "timestamp": line.timestamp,
        "fromuid": line.uid,
        "roomId": str(room.room_id),
        "edited": 0,
        "deleted": 0,
        "system": 0,
        "timestampISO": iso(line.timestamp),
        "editedISO": "",
        "messageId": line.mid,
        "isOwner": line.uid == member.uid,
        "fromUser": {
            **person_shape(board.members.get(line.uid)),
            "deleted": False,
        },
        "self": int(line.uid == member.uid),
        "newSet": True,
    }
    for name in ("reputation", "postcount"):
        del shape["fromUser"][name]
    if index is not None:
        shape["index"] = index
    return shape


def notice_shape(board: Board, notice: Notice, root: str) -> Json:
    """Return a notification of a reply."""
    post = board.post(notice.pid)
    topic = board.topics[post.tid]
    sender = small_person(board.members.get(notice.sender))
    title = escaped(topic.title)
    return {
        "tid": topic.tid,
        "path": f"/post/{post.pid}",
        "importance": 5,
        "type": "new-reply",
        "bodyLong": escaped(plain_text(rendered(post.content, root))) + "\n",
        "subject": title,
        "datetime": notice.timestamp,
        "bodyShort": (
            f"<strong>{sender['username']}</strong> posted a reply in <strong>{title}</strong>"
        ),
        "nid": notice.nid,
        "pid": post.pid,
        "from": notice.sender,
        "topicTitle": title,
        "mergeId": f"notifications:user-posted-to|{topic.tid}",
        "datetimeISO": iso(notice.timestamp),
        "user": sender,
        "image": None,
        "read": notice.read,
        "readClass": "" if notice.read else "unread",
    }
