"""What the thread pane reads from the store: a discussion, or an own one that still waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind, ItemState, OutboxItem, ReplyTarget
from companion.domain.forum import QueuedReply
from ui.legible import printed_html, shown_html
from ui.models.thread_entries import pending_on, post_key
from ui.pictures import (
    kept_picture_count,
    kept_pictures,
    own_pictures,
    with_kept_pictures,
    with_own_pictures,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from companion.domain.files import FileView
    from companion.domain.forum import PostView, Thread
    from companion.services.draft_writing import DraftWriting
    from companion.services.workspace import Workspace
    from ui.pictures import Pictures


@dataclass(frozen=True, slots=True)
class LoadedThread:
    """A thread with the reply or edit that was begun in it earlier, if there is one.

    Its posts say what the person's own waiting edits make of them. Without all pictures, others are
    kept that are not decoded yet.
    """

    thread: Thread
    unfinished: OutboxItem | None
    pictures: Pictures
    has_all_pictures: bool = True
    is_flat: bool = False


@dataclass(frozen=True, slots=True)
class LoadedWaiting:
    """An own discussion that is not on the server yet, with the own replies to it.

    `discussion_id` is set once it was sent and is in the store as a discussion.
    """

    item: OutboxItem
    html: str
    replies: tuple[QueuedReply, ...]
    discussion_id: int | None
    pictures: Pictures


def read_thread(
    workspace: Workspace, discussion_id: int, *, decoded_only: bool = False
) -> LoadedThread:
    """Read a discussion; raise `NotFound`.

    With `decoded_only` its pictures are those at hand; others can follow without being waited for.
    """
    return _read(workspace, discussion_id, shown_html, decoded_only=decoded_only)


def read_thread_on_paper(workspace: Workspace, discussion_id: int) -> LoadedThread:
    """Read a discussion as it is printed or saved; raise `NotFound`."""
    return _read(workspace, discussion_id, printed_html, decoded_only=False)


def _read(
    workspace: Workspace,
    discussion_id: int,
    legible: Callable[[str], str],
    *,
    decoded_only: bool,
) -> LoadedThread:
    thread, writing = workspace.reading.thread(discussion_id), workspace.writing
    unfinished = next(
        (item for item in writing.drafts() if _is_begun_in(item, discussion_id)), None
    )
    waiting = [reply.item for reply in thread.queued]
    waiting += [item for item in map(pending_on, thread.posts) if item is not None]
    kept = kept_pictures(workspace.files, thread.files.values(), decoded_only=decoded_only)

    posts = tuple(
        _with_html(_with_pictures(_as_edited(writing, post), thread.files, kept), legible)
        for post in thread.posts
    )
    queued = tuple(
        replace(reply, html=legible(with_own_pictures(reply.html, reply.item.files)))
        for reply in thread.queued
    )
    has_all = not decoded_only or len(kept) == kept_picture_count(thread.files.values())
    return LoadedThread(
        replace(thread, posts=posts, queued=queued),
        unfinished,
        _pictures_of(writing, waiting) | kept,
        has_all_pictures=has_all,
        is_flat=workspace.reading.is_thread_flat(),
    )


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
            replies.append(QueuedReply(other, shown_own_html(writing, other), None, above))
    return LoadedWaiting(
        item,
        shown_own_html(writing, item),
        tuple(replies),
        _discussion_of(workspace, item),
        _pictures_of(writing, [item, *(reply.item for reply in replies)]),
    )


def own_html(writing: DraftWriting, item: OutboxItem) -> str:
    """Return the words of an own item as they are shown, with its pictures."""
    return with_own_pictures(writing.preview(item.draft), item.files)


def shown_own_html(writing: DraftWriting, item: OutboxItem) -> str:
    """Return the words of an own item as the thread shows them."""
    return shown_html(own_html(writing, item))


def reply_target(key: str, discussion_id: int | None) -> ReplyTarget:
    """Return what a reply to an entry answers."""
    kind, _, number = key.partition("-")
    if kind == "item":
        return ReplyTarget(discussion_id=discussion_id, item_id=number)
    return ReplyTarget(discussion_id=discussion_id, post_id=int(number))


def _as_edited(writing: DraftWriting, post: PostView) -> PostView:
    pending = pending_on(post)
    if pending is None or pending.kind is not ItemKind.EDIT:
        return post
    return replace(post, subject=pending.draft.subject, html=own_html(writing, pending))


def _with_pictures(post: PostView, files: Mapping[str, FileView], kept: Pictures) -> PostView:
    html = with_kept_pictures(post.html, post_key(post.post_id), files, kept)
    return post if html is post.html else replace(post, html=html)


def _with_html(post: PostView, legible: Callable[[str], str]) -> PostView:
    html = legible(post.html)
    return post if html is post.html else replace(post, html=html)


def _pictures_of(writing: DraftWriting, items: list[OutboxItem]) -> Pictures:
    found: Pictures = {}
    for item in items:
        found |= own_pictures(writing, item.files)
    return found


def _is_begun_in(item: OutboxItem, discussion_id: int) -> bool:
    return (
        item.kind in {ItemKind.REPLY, ItemKind.EDIT}
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
