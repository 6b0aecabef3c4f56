"""Writing: drafts, the outbox as the person sees it, and what can be queued."""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.content.markdown import markdown_to_html
from companion.content.plain_text import comparable_text, plain_text
from companion.domain.draft import (
    Draft,
    ItemKind,
    ItemState,
    Move,
    Origin,
    OutboxItem,
    ReplyTarget,
)
from companion.errors import DraftProblem, InvalidDraft, NotFound
from companion.store import forum_views
from companion.store.outbox_rows import Placement

if TYPE_CHECKING:
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.outbox import OutboxStore

SUBJECT_LETTERS: Final = 255
"""The longest subject that a Moodle takes (recording `reply.long-subject`)."""

_SENT_SHOWN: Final = timedelta(days=7)
_LIKE_A_TAG: Final = re.compile(r"<[A-Za-z0-9/!]")


class DraftWriting:
    """Drafts and outbox of one account. Whatever a method has returned is on the disk."""

    def __init__(self, database: Database, outbox: OutboxStore, clock: Clock) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def new_discussion(self, forum_id: int, draft: Draft) -> OutboxItem:
        """Begin a discussion in a forum; raise `NotFound`."""
        with self._database.reading() as connection:
            forum = forum_views.forum_summary(connection, forum_id)
        placement = Placement(
            forum_id=forum_id,
            forum_remote_id=forum.remote_id,
            origin=Origin(course=forum.course_name, forum=forum.name),
        )
        return self._outbox.create(ItemKind.DISCUSSION, draft, placement)

    def new_reply(self, target: ReplyTarget, draft: Draft) -> OutboxItem:
        """Begin a reply to a post, to a discussion's opening post, or to an own waiting item."""
        with self._database.reading() as connection:
            placement = self._place(connection, target)
        return self._outbox.create(ItemKind.REPLY, draft, placement)

    def save(self, item_id: str, draft: Draft) -> OutboxItem:
        """Keep the words of a draft; raise `IllegalMove` if it is a draft no more."""
        return self._outbox.save(item_id, draft)

    def edit(self, item_id: str) -> OutboxItem:
        """Take an item back into the drafts, so that it is not sent while it is edited."""
        return self._outbox.move(item_id, Move.EDIT)

    def queue(self, item_id: str) -> OutboxItem:
        """Let a draft, or an item that was stopped, be sent; raise `InvalidDraft`."""
        item = self._outbox.item(item_id)
        problem = self.problem_with(item.draft, item.kind)
        if problem is not None:
            raise InvalidDraft(problem)
        return self._outbox.move(item_id, Move.QUEUE)

    def discard(self, item_id: str) -> OutboxItem:
        """Throw an item away; `restore` takes that back."""
        return self._outbox.move(item_id, Move.DISCARD)

    def restore(self, item_id: str) -> OutboxItem:
        """Bring a discarded item back as a draft."""
        return self._outbox.move(item_id, Move.RESTORE)

    def item(self, item_id: str) -> OutboxItem:
        """Return one item; raise `NotFound`."""
        return self._outbox.item(item_id)

    def outbox(self) -> tuple[OutboxItem, ...]:
        """Return what waits, what needs attention and, last, what was sent lately."""
        waiting = self._outbox.items(
            [
                ItemState.REJECTED,
                ItemState.CONFLICT,
                ItemState.IN_DOUBT,
                ItemState.SENDING,
                ItemState.QUEUED,
            ]
        )
        since = self._clock() - _SENT_SHOWN
        sent = [i for i in self._outbox.items([ItemState.SENT]) if i.sent_at and i.sent_at >= since]
        return waiting + tuple(reversed(sent))

    def drafts(self) -> tuple[OutboxItem, ...]:
        """Return the drafts, the one worked on last first."""
        drafts = self._outbox.items([ItemState.DRAFT])
        return tuple(sorted(drafts, key=lambda item: item.updated_at, reverse=True))

    def suggested_subject(self, target: ReplyTarget) -> str:
        """Return the subject a reply gets if the person gives none."""
        if target.item_id is not None:
            answered = self._outbox.item(target.item_id).draft.subject
        else:
            with self._database.reading() as connection:
                answered = forum_views.single_post(connection, _post_of(target)).subject
        return answered if answered.startswith("Re: ") else f"Re: {answered}"[:SUBJECT_LETTERS]

    def preview(self, draft: Draft) -> str:
        """Return the words of a draft as clean HTML, as they will be shown."""
        return markdown_to_html(draft.body)

    def problem_with(self, draft: Draft, kind: ItemKind) -> DraftProblem | None:
        """Return why a draft cannot be queued; None if it can.

        A server might take an empty text, and refuse a subject that looks like markup
        (recordings `reply.empty`, `reply.subject-like-a-tag`): both are said here first.
        """
        if _unprintable(draft.subject) or _unprintable(draft.body):
            return DraftProblem.UNPRINTABLE_CHARACTER
        if kind is ItemKind.DISCUSSION and not comparable_text(draft.subject):
            return DraftProblem.EMPTY_SUBJECT
        if len(draft.subject) > SUBJECT_LETTERS:
            return DraftProblem.SUBJECT_TOO_LONG
        if _LIKE_A_TAG.search(draft.subject):
            return DraftProblem.SUBJECT_LOOKS_LIKE_MARKUP
        if not comparable_text(plain_text(markdown_to_html(draft.body))):
            return DraftProblem.EMPTY_TEXT
        return None

    def _place(self, connection: Connection, target: ReplyTarget) -> Placement:
        if target.item_id is not None:
            return self._place_under_item(target.item_id)
        post = forum_views.single_post(connection, _post_of(target))
        discussion = forum_views.discussion_summary(connection, post.discussion_id)
        forum = forum_views.forum_summary(connection, discussion.forum_id)
        return Placement(
            forum_id=forum.forum_id,
            forum_remote_id=forum.remote_id,
            discussion_id=discussion.discussion_id,
            discussion_remote_id=discussion.remote_id,
            parent_post_id=post.post_id,
            parent_remote_id=post.remote_id,
            origin=Origin(forum.course_name, forum.name, discussion.title, post.author_name),
        )

    def _place_under_item(self, item_id: str) -> Placement:
        """Place a reply under an own item, which may have been sent since it was shown."""
        parent = self._outbox.dispatch(item_id)
        item = parent.item
        discussion_id = item.target.discussion_id if item.target else None
        title = item.origin.discussion or item.draft.subject
        return Placement(
            forum_id=item.forum_id,
            forum_remote_id=parent.forum_remote_id,
            discussion_id=discussion_id,
            discussion_remote_id=parent.discussion_remote_id,
            parent_remote_id=item.remote_id,
            parent_item_id=item_id,
            origin=Origin(item.origin.course, item.origin.forum, title),
        )


def _post_of(target: ReplyTarget) -> int:
    """Return the post that a reply answers: a discussion has the id of its opening post."""
    post_id = target.post_id if target.post_id is not None else target.discussion_id
    if post_id is None:
        raise NotFound("post", "without an id")
    return post_id


def _unprintable(text: str) -> bool:
    """Say whether a server would refuse the text: lone surrogates, NUL (Moodle facts: writing)."""
    return any(unicodedata.category(letter) == "Cs" or letter == "\0" for letter in text)
