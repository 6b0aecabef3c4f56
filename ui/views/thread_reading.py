"""What the thread pane reads from the store: a discussion, or an own one that still waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind, ItemState, OutboxItem, ReplyTarget
from companion.domain.forum import QueuedReply

if TYPE_CHECKING:
    from companion.domain.forum import Thread
    from companion.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LoadedThread:
    """A thread with the reply that was begun in it earlier, if there is one."""

    thread: Thread
    unfinished: OutboxItem | None


@dataclass(frozen=True, slots=True)
class LoadedWaiting:
    """An own discussion that is not on the server yet, with the own replies to it.

    `discussion_id` is set once it was sent and is in the store as a discussion.
    """

    item: OutboxItem
    html: str
    replies: tuple[QueuedReply, ...]
    discussion_id: int | None


def read_thread(workspace: Workspace, discussion_id: int) -> LoadedThread:
    """Read a discussion; raise `NotFound`."""
    thread = workspace.reading.thread(discussion_id)
    unfinished = next(
        (item for item in workspace.writing.drafts() if _is_reply_in(item, discussion_id)), None
    )
    return LoadedThread(thread, unfinished)


def read_waiting(workspace: Workspace, item_id: str) -> LoadedWaiting:
    """Read an own discussion from the outbox; raise `NotFound`."""
    writing = workspace.writing
    item = writing.item(item_id)
    replies: list[QueuedReply] = []
    parents = {item_id}
    for other in sorted(writing.outbox(), key=lambda each: each.created_at):
        above = other.target.item_id if other.target is not None else None
        if other.state is not ItemState.SENT and above in parents:
            parents.add(other.item_id)
            replies.append(QueuedReply(other, writing.preview(other.draft), None, above))
    return LoadedWaiting(
        item, writing.preview(item.draft), tuple(replies), _discussion_of(workspace, item)
    )


def reply_target(key: str, discussion_id: int | None) -> ReplyTarget:
    """Return what a reply to an entry answers."""
    kind, _, number = key.partition("-")
    if kind == "item":
        return ReplyTarget(discussion_id=discussion_id, item_id=number)
    return ReplyTarget(discussion_id=discussion_id, post_id=int(number))


def _is_reply_in(item: OutboxItem, discussion_id: int) -> bool:
    return (
        item.kind is ItemKind.REPLY
        and item.target is not None
        and item.target.discussion_id == discussion_id
    )


def _discussion_of(workspace: Workspace, item: OutboxItem) -> int | None:
    """Return the discussion that an own item became: the newest by its title and author."""
    if item.state is not ItemState.SENT or item.forum_id is None or item.remote_id is None:
        return None
    for discussion in workspace.reading.discussions(item.forum_id, limit=50):
        post = workspace.reading.post(discussion.discussion_id)
        if post.remote_id == item.remote_id:
            return discussion.discussion_id
    return None
