"""Reading: forums, discussions and threads, with the person's own waiting replies in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.markdown import markdown_to_html
from companion.domain.discussion_list import ListChoice
from companion.domain.forum import QueuedReply, Thread
from companion.store import discussion_list, forum_views, pack_views, reading_choices
from companion.store.cached_files import files_of_discussion

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import DiscussionSummary, ForumSummary, PostView
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.outbox_questions import OutboxQuestions


class ForumReading:
    """The forums of one account, as they are cached."""

    def __init__(self, database: Database, outbox: OutboxQuestions, clock: Clock) -> None:
        self._database = database
        self._outbox = outbox
        self._clock = clock

    def forums(self, course_id: int | None = None) -> tuple[ForumSummary, ...]:
        """Return the forums of one course, or of all."""
        with self._database.reading() as connection:
            return forum_views.forum_summaries(connection, course_id)

    def forum(self, forum_id: int) -> ForumSummary:
        """Return one forum; raise `NotFound`."""
        with self._database.reading() as connection:
            return forum_views.forum_summary(connection, forum_id)

    def discussions(
        self,
        forum_id: int,
        *,
        limit: int = 200,
        offset: int = 0,
        choice: ListChoice | None = None,
        words: str = "",
    ) -> tuple[DiscussionSummary, ...]:
        """Return a forum's discussions as chosen: pinned ones, then by newest activity.

        With `words`, those whose title, author or beginning hold all of them.
        """
        with self._database.reading() as connection:
            return discussion_list.discussion_summaries(
                connection, forum_id, limit, offset, choice or ListChoice(), words
            )

    def next_unread(self, forum_id: int | None, passed: int | None) -> int | None:
        """Return the next discussion with something unread, in this forum or after it.

        `passed` is the discussion that the person comes from. None when all is read.
        """
        with self._database.reading() as connection:
            return discussion_list.next_unread_discussion(connection, forum_id, passed)

    def list_choice(self, forum_id: int) -> ListChoice:
        """Return how the person wants the list of a forum."""
        with self._database.reading() as connection:
            return reading_choices.list_choice(connection, forum_id)

    def keep_list_choice(self, forum_id: int, choice: ListChoice) -> None:
        """Remember how the person wants the list of a forum; raise `NotFound`."""
        with self._database.writing(durable=False) as connection:
            reading_choices.keep_list_choice(connection, forum_id, choice)

    def is_thread_flat(self) -> bool:
        """Return whether the person wants threads flat, by time, rather than nested."""
        with self._database.reading() as connection:
            return reading_choices.is_thread_flat(connection)

    def keep_thread_flat(self, *, flat: bool) -> None:
        """Remember whether the person wants threads flat."""
        with self._database.writing(durable=False) as connection:
            reading_choices.keep_thread_flat(connection, flat=flat)

    def discussion(self, discussion_id: int) -> DiscussionSummary:
        """Return one discussion; raise `NotFound`."""
        with self._database.reading() as connection:
            return forum_views.discussion_summary(connection, discussion_id)

    def thread(self, discussion_id: int) -> Thread:
        """Return a discussion with all of its posts, and own replies that are not sent yet."""
        with self._database.reading() as connection:
            discussion = forum_views.discussion_summary(connection, discussion_id)
            forum = forum_views.forum_summary(connection, discussion.forum_id)
            files = files_of_discussion(connection, discussion_id)
            posts = forum_views.thread_posts(connection, discussion_id, files)
            pack_made_at = pack_views.discussion_pack_made_at(connection, discussion_id)
        waiting = self._outbox.replies_waiting_in(discussion_id)
        queued = tuple(_queued_reply(item) for item in waiting)
        return Thread(discussion, forum, posts, queued, files, pack_made_at)

    def post(self, post_id: int) -> PostView:
        """Return one post; raise `NotFound`."""
        with self._database.reading() as connection:
            return forum_views.single_post(connection, post_id)


def _queued_reply(item: OutboxItem) -> QueuedReply:
    target = item.target
    return QueuedReply(
        item=item,
        html=markdown_to_html(item.draft.body),
        parent_post_id=target.post_id if target else None,
        parent_item_id=target.item_id if target else None,
    )
