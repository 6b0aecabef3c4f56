"""What a person does to discussions and posts besides writing: all of it queued, shown at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.change_set import ChangeSet
from companion.domain.draft import OFF, ON, ItemKind, Origin, OutboxItem
from companion.domain.learning import day_of
from companion.errors import NotAllowed
from companion.store import forum_views
from companion.store.learning_counts import note_reading
from companion.store.outbox_rows import Placement
from companion.store.read_marks import mark_discussion_seen

if TYPE_CHECKING:
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.outbox import OutboxStore


class ForumActions:
    """Stars, pins, locks, subscriptions, ratings, deletions and read marks of one account.

    Each takes effect here at once and is sent by the next sync; of several on the same target only
    the last is sent. What the site would refuse for sure raises `NotAllowed`.
    """

    def __init__(self, database: Database, outbox: OutboxStore, clock: Clock) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def star(self, discussion_id: int, *, on: bool) -> OutboxItem:
        """Star a discussion, for oneself."""
        return self._toggle(ItemKind.STAR, discussion_id, on=on)

    def pin(self, discussion_id: int, *, on: bool) -> OutboxItem:
        """Pin a discussion, for everyone; the site says whether the person may."""
        return self._toggle(ItemKind.PIN, discussion_id, on=on)

    def lock(self, discussion_id: int, *, on: bool) -> OutboxItem:
        """Lock a discussion; raise `NotAllowed` where the listing said that one may not."""
        with self._database.reading() as connection:
            if not forum_views.discussion_summary(connection, discussion_id).can_lock:
                raise NotAllowed(ItemKind.LOCK)
        return self._toggle(ItemKind.LOCK, discussion_id, on=on)

    def subscribe(self, discussion_id: int, *, on: bool) -> OutboxItem:
        """Subscribe to a discussion; whether one is cannot be read back from every site."""
        return self._toggle(ItemKind.SUBSCRIBE, discussion_id, on=on)

    def rate(self, post_id: int, value: int | None) -> OutboxItem:
        """Rate a post from 0 to the top of its scale; None takes the rating back."""
        with self._database.reading() as connection:
            rating = forum_views.single_post(connection, post_id).rating
            if rating is None or not rating.can_rate:
                raise NotAllowed(ItemKind.RATE)
            if value is not None and not 0 <= value <= rating.highest:
                raise NotAllowed(ItemKind.RATE)
            placement = _on_post(connection, post_id)
        return self._outbox.put_action(
            ItemKind.RATE, None if value is None else str(value), placement
        )

    def delete(self, post_id: int) -> OutboxItem:
        """Delete an own post; raise `NotAllowed` where it was said that one may not."""
        with self._database.reading() as connection:
            if not forum_views.single_post(connection, post_id).can_delete:
                raise NotAllowed(ItemKind.DELETE)
            placement = _on_post(connection, post_id)
        return self._outbox.put_action(ItemKind.DELETE, None, placement)

    def mark_read(self, discussion_id: int) -> ChangeSet:
        """Note that the person has read a discussion, here and with the next sync on the site."""
        return self._mark_discussion_read(discussion_id, is_read=True)

    def mark_forum_read(self, forum_id: int) -> ChangeSet:
        """Note that the person has read, or wants to pass over, all of a forum."""
        with self._database.reading() as connection:
            unread = forum_views.unread_discussions(connection, forum_id)
        changes = ChangeSet()
        for discussion_id in unread:
            changes |= self._mark_discussion_read(discussion_id, is_read=False)
        return changes

    def mark_course_read(self, course_id: int) -> ChangeSet:
        """Note that the person has read, or wants to pass over, all forums of a course."""
        changes = ChangeSet()
        with self._database.reading() as connection:
            forums = forum_views.forum_summaries(connection, course_id)
        for forum in forums:
            changes |= self.mark_forum_read(forum.forum_id)
        return changes

    def _mark_discussion_read(self, discussion_id: int, *, is_read: bool) -> ChangeSet:
        """Mark a discussion; what was opened (`is_read`), not passed over, counts as reading."""
        changes = ChangeSet()

        def note(connection: Connection) -> Placement | None:
            nonlocal changes
            was_unread = forum_views.unread_count(connection, discussion_id)
            placement = _on_discussion(connection, discussion_id)
            now = self._clock()
            seen = mark_discussion_seen(connection, discussion_id, now)
            if is_read:
                note_reading(connection, day_of(now), seen.posts)
            if seen.changed:
                forum_id = forum_views.discussion_summary(connection, discussion_id).forum_id
                changes = ChangeSet(
                    courses=True,
                    forums=frozenset({forum_id}),
                    discussions=frozenset({discussion_id}),
                )
            return placement if was_unread else None

        self._outbox.note_and_put_action(ItemKind.MARK_READ, ON, note)
        return changes

    def _toggle(self, kind: ItemKind, discussion_id: int, *, on: bool) -> OutboxItem:
        with self._database.reading() as connection:
            placement = _on_discussion(connection, discussion_id)
        return self._outbox.put_action(kind, ON if on else OFF, placement)


def _on_discussion(connection: Connection, discussion_id: int) -> Placement:
    discussion = forum_views.discussion_summary(connection, discussion_id)
    forum = forum_views.forum_summary(connection, discussion.forum_id)
    return Placement(
        forum_id=forum.forum_id,
        forum_remote_id=forum.remote_id,
        discussion_id=discussion_id,
        discussion_remote_id=discussion.remote_id,
        origin=Origin(forum.course_name, forum.name, discussion.title),
    )


def _on_post(connection: Connection, post_id: int) -> Placement:
    post = forum_views.single_post(connection, post_id)
    discussion = _on_discussion(connection, post.discussion_id)
    return Placement(
        forum_id=discussion.forum_id,
        forum_remote_id=discussion.forum_remote_id,
        discussion_id=discussion.discussion_id,
        discussion_remote_id=discussion.discussion_remote_id,
        parent_post_id=post_id,
        parent_remote_id=post.remote_id,
        origin=Origin(
            discussion.origin.course,
            discussion.origin.forum,
            discussion.origin.discussion,
            post.author_name,
        ),
    )
