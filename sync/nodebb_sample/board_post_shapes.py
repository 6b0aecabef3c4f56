"""Topics with their posts, and posts, in the shapes of the recordings (see `board_shapes`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.nodebb_sample.board_shapes import (
    DELETED,
    Json,
    author,
    category_shape,
    escaped,
    iso,
    pagination,
    rendered,
    slug,
    small_person,
    topic_shape,
)

if TYPE_CHECKING:
    from sync.nodebb_sample.board import Board, BoardPost, BoardTopic, Member


def topic_page(board: Board, topic: BoardTopic, member: Member, page: int, root: str) -> Json:
    """Return a page of a topic with its posts."""
    size = board.posts_per_page
    part = topic.posts[(page - 1) * size : page * size]
    shape = topic_shape(board, topic, member, 0, root)
    for name in ("user", "teaser", "isOwner", "ignored", "followed", "unread", "index"):
        del shape[name]
    own = topic.uid == member.uid
    return {
        **shape,
        "teaserPid": str(topic.posts[-1].pid),
        "category": category_shape(board, board.categories[topic.cid], member, deep=False),
        "posts": [
            post_shape(board, topic, post, member, (page - 1) * size + place, root)
            for place, post in enumerate(part)
        ],
        "isFollowing": topic.tid in member.follows,
        "bookmark": None,
        "privileges": {
            "topics:reply": True,
            "topics:read": True,
            "topics:delete": own,
            "posts:edit": True,
            "posts:upvote": True,
            "posts:delete": True,
            "read": True,
            "editable": member.is_moderator,
            "isAdminOrMod": member.is_moderator,
            "view_deleted": own or member.is_moderator,
            "disabled": 0,
            "tid": str(topic.tid),
            "uid": member.uid,
        },
        "reputation:disabled": 0,
        "postEditDuration": board.edit_seconds,
        "pagination": pagination(len(topic.posts), page, size),
        "loggedIn": True,
        "url": f"/topic/{topic.tid}",
    }


def post_shape(
    board: Board, topic: BoardTopic, post: BoardPost, member: Member, index: int, root: str
) -> Json:
    """Return a post as the page of its topic shows it."""
    answers = [one for one in topic.posts if one.to_pid == post.pid]
    votes = sum(post.pid in one.votes for one in board.members.values())
    own = post.uid == member.uid
    may = own and not post.deleted
    shape: Json = {
        "pid": post.pid,
        "uid": post.uid,
        "tid": post.tid,
        "content": DELETED if post.deleted else rendered(post.content, root),
        "timestamp": post.timestamp,
        "replies": {
            "hasMore": False,
            "hasSingleImmediateReply": False,
            "users": [small_person(board.members.get(one.uid)) for one in answers[:6]],
            "text": "[[topic:one-reply-to-this-post]]",
            "count": len(answers),
        },
        "deleted": int(post.deleted),
        "upvotes": votes,
        "downvotes": 0,
        "deleterUid": post.deleter,
        "edited": post.edited,
        "bookmarks": 0,
        "announces": 0,
        "flagId": 0,
        "votes": votes,
        "timestampISO": iso(post.timestamp),
        "editedISO": iso(post.edited),
        "attachments": [],
        "uploads": [],
        "index": index,
        "user": author(board, board.members.get(post.uid)),
        "editor": None,
        "bookmarked": post.pid in member.bookmarks,
        "upvoted": post.pid in member.votes,
        "downvoted": False,
        "selfPost": own,
        "events": [],
        "topicOwnerPost": post.uid == topic.uid,
        "display_edit_tools": may,
        "display_delete_tools": may,
        "display_moderator_tools": may,
        "display_move_tools": False,
        "display_post_menu": True,
    }
    if post.to_pid is not None:
        shape["toPid"] = str(post.to_pid)
    return shape


def post_made(board: Board, topic: BoardTopic, post: BoardPost, *, index: int, root: str) -> Json:
    """Return a post as the answer to having written it."""
    category = board.categories[topic.cid]
    return {
        "pid": post.pid,
        "tid": post.tid,
        "toPid": post.to_pid,
        "url": f"{root}/post/{post.pid}",
        "content": rendered(post.content, root),
        "sourceContent": None,
        "uid": post.uid,
        "timestamp": post.timestamp,
        "deleted": False,
        "upvotes": 0,
        "downvotes": 0,
        "replies": 0,
        "attachments": [],
        "votes": 0,
        "timestampISO": iso(post.timestamp),
        "user": author(board, board.members.get(post.uid)),
        "topic": {
            "uid": topic.uid,
            "tid": topic.tid,
            "title": escaped(topic.title),
            "generatedTitle": 0,
            "cid": topic.cid,
            "tags": [],
            "slug": f"{topic.tid}/{slug(topic.title)}",
            "deleted": 0,
            "scheduled": False,
            "postcount": len(topic.posts),
            "mainPid": topic.main.pid,
            "teaserPid": str(topic.posts[-1].pid) if len(topic.posts) > 1 else None,
            "timestamp": topic.timestamp,
            "timestampISO": iso(topic.timestamp),
        },
        "category": {
            "cid": category.cid,
            "name": escaped(category.name),
            "icon": "hidden",
            "slug": f"{category.cid}/{slug(category.name)}",
            "parentCid": category.parent,
            "bgColor": "#BA8BAF",
            "color": "#ffffff",
            "backgroundImage": None,
            "imageClass": "cover",
        },
        "isMainPost": topic.main is post,
        "index": index,
        "bookmarked": False,
        "display_edit_tools": True,
        "display_delete_tools": True,
        "display_moderator_tools": True,
        "display_move_tools": True,
        "selfPost": False,
    }


def post_edited(board: Board, topic: BoardTopic, post: BoardPost, root: str) -> Json:
    """Return a post as the answer to a change of it."""
    made = post_made(board, topic, post, index=0, root=root)
    for name in list(made):
        if name in {"index", "bookmarked", "selfPost"} or name.startswith("display_"):
            del made[name]
    return {
        **made,
        "toPid": None if post.to_pid is None else str(post.to_pid),
        "user": {**small_person(board.members.get(post.uid)), "status": "online"},
        "topic": {
            **made["topic"],
            "isMainPost": topic.main is post,
            "renamed": False,
            "tagsupdated": False,
        },
        "edited": post.edited,
        "editedISO": iso(post.edited),
        "deleterUid": 0,
        "bookmarks": 0,
        "announces": 0,
        "flagId": 0,
        "uploads": [],
        "editor": post.uid,
        "cid": topic.cid,
        "changed": True,
        "newContent": post.content,
    }


def single_post(topic: BoardTopic, post: BoardPost, member: Member) -> Json:
    """Return a post with its text as it was written."""
    hidden = post.deleted and post.uid != member.uid and not member.is_moderator
    shape: Json = {
        "pid": post.pid,
        "uid": post.uid,
        "tid": post.tid,
        "content": DELETED if hidden else post.content,
        "timestamp": post.timestamp,
        "replies": sum(one.to_pid == post.pid for one in topic.posts),
        "deleted": int(post.deleted),
        "upvotes": 0,
        "downvotes": 0,
        "deleterUid": post.deleter,
        "edited": post.edited,
        "bookmarks": 0,
        "announces": 0,
        "flagId": 0,
        "votes": 0,
        "timestampISO": iso(post.timestamp),
        "editedISO": iso(post.edited),
        "attachments": [],
        "uploads": [],
        "upvoted": post.pid in member.votes,
        "downvoted": False,
    }
    if post.to_pid is not None:
        shape["toPid"] = str(post.to_pid)
    return shape
