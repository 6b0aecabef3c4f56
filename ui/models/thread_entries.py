"""A thread as the reader sees it: posts and the person's own waiting replies, in one order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.content.plain_text import excerpt
from companion.content.post_marks import mark_of_post, own_words
from companion.content.thanks import begins_with_thanks
from companion.domain.draft import ItemKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.domain.files import DraftFile
    from companion.domain.forum import AttachmentView, PostView, QueuedReply, Rating
    from companion.domain.post_mark import PostMark
    from ui.models.thread_shape import Branch


@dataclass(frozen=True, slots=True)
class Entry:
    """One post or own waiting item in the thread; `key` stays the same while its content changes.

    `item` is set for what is not on the server yet; `post_id` for what is. `pending` is an own edit
    of the post, whose text `html` is then, or its deletion, that is not sent yet. `subject` is
    empty where it says no more than the discussion's title. `person_id` is the server's id of an
    author who can be written to, `author_id` that of one whose card can be shown. `branch` is what
    stands below it in a nested thread; `answers` names the person whom it answers in a flat one,
    and `begins_new` says that it is the first of what is new there. `mark` is what it says of
    itself, beside which its sign need not be shown; `thanked` counts the peers who wrote that it
    helped them, and `is_helpful` says that the person did so, in words or by a rating;
    `is_accepted`, that the site says that it is the answer.
    """

    key: str
    depth: int
    author: str
    subject: str
    html: str
    at: datetime | None
    post_id: int | None = None
    item: OutboxItem | None = None
    is_own: bool = False
    is_new: bool = False
    is_deleted: bool = False
    is_private: bool = False
    can_reply: bool = False
    can_reply_privately: bool = False
    can_edit: bool = False
    can_delete: bool = False
    edited_at: datetime | None = None
    attachments: tuple[AttachmentView, ...] = ()
    rating: Rating | None = None
    pending: OutboxItem | None = None
    person_id: str | None = None
    author_id: str | None = None
    branch: Branch | None = None
    is_folded: bool = False
    answers: str = ""
    begins_new: bool = False
    remote_id: str = ""
    excerpt: str = ""
    mark: PostMark | None = None
    thanked: int = 0
    is_helpful: bool = False
    has_thanked: bool = False
    is_accepted: bool = False

    @property
    def can_be_helpful(self) -> bool:
        """Whether the person can say of it that it helped, and has not said so."""
        is_a_peers = self.post_id is not None and not self.is_own and not self.is_deleted
        return is_a_peers and not self.is_helpful and (self.can_reply or self.takes_rating)

    @property
    def takes_rating(self) -> bool:
        """Whether the person can say by a rating that it helped."""
        return self.rating is not None and self.rating.can_rate and self.rating.highest > 0

    @property
    def takes_reaction(self) -> bool:
        """Whether it is a vote or a like by which the person can say so."""
        return self.takes_rating and self.rating is not None and not self.rating.reaction.is_choice

    @property
    def waits(self) -> OutboxItem | None:
        """What of this entry is not on the server yet: all of it, an edit or a deletion."""
        return self.item or self.pending

    @property
    def is_being_deleted(self) -> bool:
        """Whether its deletion waits to be sent."""
        return self.pending is not None and self.pending.kind is ItemKind.DELETE

    @property
    def waiting_files(self) -> tuple[DraftFile, ...]:
        """The files that go along with what is not on the server yet."""
        return self.waits.files if self.waits is not None else ()


def post_key(post_id: int) -> str:
    """Return the key of a post's entry."""
    return f"post-{post_id}"


def item_key(item_id: str) -> str:
    """Return the key of a waiting item's entry."""
    return f"item-{item_id}"


def entries_of(
    title: str,
    posts: Sequence[PostView],
    queued: Sequence[QueuedReply],
    own_name: str,
    new_posts: Collection[int] = (),
) -> tuple[Entry, ...]:
    """Return posts in their order, each followed by its replies and then the waiting ones to it.

    `new_posts` are shown as new although they may be marked as read by now.
    """
    under_post, under_item = _by_parent(queued)
    entries: list[Entry] = []
    open_posts: list[PostView] = []

    def close_down_to(depth: int) -> None:
        while open_posts and open_posts[-1].depth >= depth:
            closed = open_posts.pop()
            for reply in under_post.pop(closed.post_id, ()):
                _add_waiting(entries, reply, closed.depth + 1, own_name, under_item)

    for post in posts:
        close_down_to(post.depth)
        entries.append(_post_entry(post, title, post.unread or post.post_id in new_posts))
        open_posts.append(post)
    close_down_to(0)
    _add_orphans(entries, under_post, under_item, own_name)
    return tuple(_with_own_thanks(entries, queued))


def _with_own_thanks(entries: list[Entry], queued: Sequence[QueuedReply]) -> list[Entry]:
    """Show posts that own words thank for as helpful, although these still wait to be sent."""
    thanked = {
        reply.parent_post_id
        for reply in queued
        if begins_with_thanks(own_words(reply.item.draft.body))
    }
    return [
        replace(entry, is_helpful=True, has_thanked=True, thanked=entry.thanked + 1)
        if entry.post_id is not None and entry.post_id in thanked and not entry.is_own
        else entry
        for entry in entries
    ]


def pending_on(post: PostView) -> OutboxItem | None:
    """Return what of an own deletion or edit of a post is not sent yet; a deletion says more."""
    words = [item for item in post.pending if item.kind is not ItemKind.RATE]
    return max(words, key=lambda item: item.kind is ItemKind.DELETE, default=None)


def waiting_entry(item: OutboxItem, html: str, own_name: str, depth: int = 0) -> Entry:
    """Return the entry of an own item that is not on the server yet."""
    return Entry(
        key=item_key(item.item_id),
        depth=depth,
        author=own_name,
        subject="",
        html=html,
        at=item.queued_at or item.updated_at,
        item=item,
        is_own=True,
        is_private=item.draft.private,
        can_reply=True,
        mark=mark_of_post(item.draft.subject, item.draft.body, is_opening=False),
    )


def waiting_discussion_entries(
    item: OutboxItem, html: str, replies: Sequence[QueuedReply], own_name: str
) -> tuple[Entry, ...]:
    """Return an own discussion that is not on the server yet, with the own replies to it."""
    _, under_item = _by_parent(replies)
    entries = [waiting_entry(item, html, own_name)]
    for reply in under_item.pop(item.item_id, ()):
        _add_waiting(entries, reply, 1, own_name, under_item)
    return tuple(entries)


def _by_parent(
    queued: Sequence[QueuedReply],
) -> tuple[dict[int, list[QueuedReply]], dict[str, list[QueuedReply]]]:
    under_post: dict[int, list[QueuedReply]] = {}
    under_item: dict[str, list[QueuedReply]] = {}
    for reply in queued:
        if reply.parent_item_id is not None:
            under_item.setdefault(reply.parent_item_id, []).append(reply)
        else:
            under_post.setdefault(reply.parent_post_id or 0, []).append(reply)
    return under_post, under_item


def _add_waiting(
    entries: list[Entry],
    reply: QueuedReply,
    depth: int,
    own_name: str,
    under_item: dict[str, list[QueuedReply]],
) -> None:
    entries.append(waiting_entry(reply.item, reply.html, own_name, depth))
    for child in under_item.pop(reply.item.item_id, ()):
        _add_waiting(entries, child, depth + 1, own_name, under_item)


def _add_orphans(
    entries: list[Entry],
    under_post: dict[int, list[QueuedReply]],
    under_item: dict[str, list[QueuedReply]],
    own_name: str,
) -> None:
    """Show own replies whose parent is not there (any more) at the end: none may be invisible."""
    for replies in [*under_post.values(), *list(under_item.values())]:
        for reply in replies:
            if all(entry.key != item_key(reply.item.item_id) for entry in entries):
                _add_waiting(entries, reply, 1, own_name, under_item)


def _post_entry(post: PostView, title: str, is_new: bool) -> Entry:  # noqa: FBT001
    plain_reply = post.subject.endswith(title) and len(post.subject) - len(title) <= len("Re: ") + 2
    edited = (
        post.modified_at
        if post.created_at is not None and (post.modified_at - post.created_at).total_seconds() > 60
        else None
    )
    return Entry(
        key=post_key(post.post_id),
        depth=post.depth,
        author=post.author_name,
        subject="" if plain_reply or post.depth == 0 else post.subject,
        html=post.html,
        at=post.created_at or post.modified_at,
        post_id=post.post_id,
        is_own=post.is_own,
        is_new=is_new and not post.is_own,
        is_deleted=post.is_deleted,
        is_private=post.is_private,
        can_reply=post.can_reply,
        can_reply_privately=post.can_reply_privately,
        can_edit=post.is_own and post.can_edit,
        can_delete=post.can_delete,
        edited_at=edited,
        attachments=post.attachments,
        rating=post.rating,
        pending=pending_on(post),
        person_id=post.author_remote_id if post.can_message else None,
        author_id=post.author_remote_id,
        remote_id=post.remote_id,
        excerpt=excerpt(post.plain_text),
        mark=post.mark if post.depth else None,
        thanked=post.thanked,
        is_helpful=post.is_helpful_to_me,
        has_thanked=post.thanked_by_me,
        is_accepted=post.is_accepted,
    )
