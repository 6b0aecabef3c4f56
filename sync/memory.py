"""A forum server in memory: the reference for what the server port means, and a world for tests.

A `MemorySite` holds what a site holds; each `MemoryServer` is one person's connection to it. It
keeps the promises of the port in the plainest way, with the habits of a real server that matter to
a sync: times in whole seconds, equal texts taken twice, edits that no news check reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.domain.remote import RemoteDiscussion, RemotePost
from companion.errors import Rejected
from sync.group_port import GroupAnswer
from sync.memory_actions import refuse_if_hidden, refuse_unfit
from sync.memory_comments import MemoryComments
from sync.memory_downloads import MemoryDownloads
from sync.memory_files import shown_files, shown_html
from sync.memory_messages import MemoryMessages
from sync.memory_search import MemorySearch
from sync.memory_site import MemorySite, StoredDiscussion, StoredPost
from sync.server_port import (
    Absence,
    DiscussionPage,
    DiscussionPosts,
    ForumNews,
    ForumReport,
    Receipt,
    Snapshot,
    Trace,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.remote import RemotePerson
    from sync.group_port import GroupQuestion
    from sync.server_port import ForumWatch, NewDiscussion, NewReply, PageWish

__all__ = ["MemoryServer", "MemorySite"]


class MemoryServer(MemoryMessages, MemoryDownloads, MemoryComments, MemorySearch):
    """One person's connection to a `MemorySite` (see `ForumServer`)."""

    async def snapshot(self, watched: Sequence[ForumWatch], *, catalogue: bool = True) -> Snapshot:
        """Show what changed since and, where that is wished or needed, courses and forums."""
        before = self._site.now()
        cost = 1 if self.capabilities.batch_reads else 3
        with self._request("snapshot", cost) as person:
            talks = self.conversation_page(person)
            notices = self.notification_page(person)
            reports = (
                {watch.forum_remote_id: self._report(watch) for watch in watched}
                if self.capabilities.news_check
                else {}
            )
            settled = {ForumNews.CHANGED, ForumNews.UNCHANGED}
            if not catalogue and reports and all(r.news in settled for r in reports.values()):
                return Snapshot(
                    (),
                    (),
                    reports,
                    before,
                    catalogue=False,
                    conversations=talks,
                    notifications=notices,
                    changed_courses=self.changed_courses(watched),
                )
            return Snapshot(
                courses=tuple(self._site.courses.values()),
                forums=tuple(
                    forum
                    for forum in self._site.forums_with_counts(person)
                    if forum.remote_id not in self._site.hidden_forums
                ),
                reports=reports,
                server_time=before,
                conversations=talks,
                notifications=notices,
                changed_courses=self.changed_courses(watched),
            )

    async def discussions(self, wishes: Sequence[PageWish]) -> tuple[DiscussionPage, ...]:
        """Show pages of forums: pinned ones first, then by last activity."""
        with self._request("discussions", self._cost(wishes)) as person:
            return tuple(self._page(wish, person) for wish in wishes)

    async def posts(self, discussion_remote_ids: Sequence[str]) -> tuple[DiscussionPosts, ...]:
        """Show all posts of some discussions."""
        with self._request("posts", self._cost(discussion_remote_ids)) as person:
            return tuple(self._posts_of(one, person) for one in discussion_remote_ids)

    async def posting_groups(self, questions: Sequence[GroupQuestion]) -> tuple[GroupAnswer, ...]:
        """Say for which groups discussions can be started, as the site was made."""
        with self._request("posting_groups", 2):
            return tuple(
                GroupAnswer(
                    question.forum_remote_id,
                    self._site.posting_groups.get(question.forum_remote_id, ()),
                )
                for question in questions
            )

    async def start_discussion(self, discussion: NewDiscussion) -> Receipt:
        """Start a discussion; as on a real site the receipt holds no post."""
        refuse_unfit(discussion.subject, discussion.html)
        with self._request("start_discussion") as person:
            forum = self._site.forum(discussion.forum_remote_id)
            if not forum.can_start_discussion:
                raise Rejected(
                    "cannotcreatediscussion",
                    "no discussions can be started here",
                    ReasonCode.NOT_ALLOWED,
                )
            if self._site.queue.takes(person):
                return Receipt("", None, self._site.queue.hold(person, discussion))
            made = self._site.add_discussion(
                forum.remote_id,
                person,
                discussion.subject,
                discussion.html,
                marker=discussion.marker,
                group_id=discussion.group_remote_id,
            )
            self._site.take_files(made.posts[0], discussion.inline_area, discussion.attachment_area)
            return Receipt(made.remote_id, None)

    async def reply(self, reply: NewReply) -> Receipt:
        """Answer a post; privately only where that is allowed."""
        refuse_unfit(reply.subject, reply.html)
        with self._request("reply") as person:
            parent = self._parent(reply.parent_post_remote_id, person)
            if reply.private and person.remote_id not in self._site.teachers:
                raise Rejected(
                    "privatenotallowed",
                    "private replies are not allowed",
                    ReasonCode.PRIVATE_NOT_ALLOWED,
                )
            if self._site.queue.takes(person):
                held = self._site.queue.hold(person, reply, parent.discussion_id)
                return Receipt(parent.discussion_id, None, held)
            made = self._site.add_reply(
                parent.remote_id,
                person,
                reply.html,
                subject=reply.subject,
                marker=reply.marker,
                private=reply.private,
            )
            self._site.take_files(made, reply.inline_area, reply.attachment_area)
            return Receipt(made.discussion_id, self._shown_post(made, person))

    async def traces_in_discussion(self, discussion_remote_id: str) -> tuple[Trace, ...]:
        """Show the person's own posts; none in a discussion that is gone."""
        with self._request("traces_in_discussion") as person:
            discussion = self._site.discussions.get(discussion_remote_id)
            if discussion is None:
                return ()
            refuse_if_hidden(discussion, person)
            return (
                *(_trace(post) for post in discussion.posts if post.author == person),
                *self._site.queue.traces(person, discussion_id=discussion_remote_id),
            )

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        """Show the opening posts of the person's own discussions since a time."""
        with self._request("traces_in_forum") as person:
            start = since.replace(microsecond=0)
            openings = [one.posts[0] for one in self._visible_discussions(forum_remote_id, person)]
            return (
                *(
                    _trace(post)
                    for post in openings
                    if post.author == person and post.created_at >= start
                ),
                *self._site.queue.traces(person, forum_id=forum_remote_id),
            )

    async def whereabouts(self, post_remote_id: str) -> str | None:
        """Tell where a post stands now, wherever it was written."""
        with self._request("whereabouts") as person:
            post = self._site.find_post(post_remote_id)
            return post.discussion_id if post is not None and post.is_shown_to(person) else None

    def _page(self, wish: PageWish, person: RemotePerson) -> DiscussionPage:
        try:
            visible = self._visible_discussions(wish.forum_remote_id, person)
        except Rejected as error:
            return DiscussionPage((), is_last=False, error=error)
        start = wish.page * wish.per_page
        part = visible[start : start + wish.per_page]
        return DiscussionPage(
            discussions=tuple(self._shown_discussion(one, person) for one in part),
            is_last=len(part) < wish.per_page,
        )

    def _report(self, watch: ForumWatch) -> ForumReport:
        if watch.forum_remote_id not in self._site.forums:
            return ForumReport(ForumNews.GONE)
        if watch.forum_remote_id in self._site.hidden_forums:
            return ForumReport(ForumNews.NOT_VISIBLE)
        changed = frozenset(
            discussion.posts[0].remote_id
            for discussion in self._site.discussions_of(watch.forum_remote_id)
            if any(post.created_at > watch.since for post in discussion.posts)
        )
        return ForumReport(ForumNews.CHANGED if changed else ForumNews.UNCHANGED, changed)

    def _visible_discussions(self, forum_id: str, person: RemotePerson) -> list[StoredDiscussion]:
        forum = self._site.forum(forum_id)
        return [
            one
            for one in self._site.discussions_of(forum.remote_id)
            if person.remote_id not in one.hidden_from
        ]

    def _posts_of(self, discussion_id: str, person: RemotePerson) -> DiscussionPosts:
        discussion = self._site.discussions.get(discussion_id)
        if discussion is None:
            return DiscussionPosts(discussion_id, absence=Absence.GONE)
        if person.remote_id in discussion.hidden_from:
            return DiscussionPosts(discussion_id, absence=Absence.NOT_FOR_YOU_NOW)
        return DiscussionPosts(
            discussion_id,
            tuple(
                self._shown_post(post, person)
                for post in discussion.posts
                if post.is_shown_to(person)
            ),
        )

    def _parent(self, post_id: str, person: RemotePerson) -> StoredPost:
        try:
            parent = self._site.post(post_id)
        except Rejected as error:
            raise Rejected("invalidparentpostid", error.reason, ReasonCode.TARGET_GONE) from error
        discussion = self._site.discussions[parent.discussion_id]
        if discussion.locked or parent.private_to or person.remote_id in discussion.hidden_from:
            raise Rejected(
                "nopostforum", "you are not allowed to post here", ReasonCode.CLOSED_OR_NOT_ALLOWED
            )
        return parent

    def _shown_discussion(self, one: StoredDiscussion, person: RemotePerson) -> RemoteDiscussion:
        opening = one.posts[0]
        unread = [
            post for post in one.posts if post.is_unread_by(person) and post.is_shown_to(person)
        ]
        return RemoteDiscussion(
            remote_id=one.remote_id,
            first_post_remote_id=opening.remote_id,
            title=opening.subject,
            author=opening.author,
            body_html=shown_html(opening.remote_id, opening.html),
            group_remote_id=one.group_id,
            created_at=opening.created_at,
            modified_at=opening.modified_at,
            last_post_at=one.last_post_at,
            reply_count=sum(post.is_shown_to(person) for post in one.posts[1:]),
            unread_count=len(unread),
            pinned=one.pinned,
            starred=person.remote_id in one.starred_by,
            locked=one.locked,
            can_reply=not one.locked,
            starts_at=None,
            ends_at=None,
            attachments=shown_files(opening.remote_id, opening.attachments),
            can_star=self.capabilities.star,
            can_lock=self.capabilities.lock and person.remote_id in self._site.teachers,
        )

    def _shown_post(self, post: StoredPost, person: RemotePerson) -> RemotePost:
        own = post.author == person
        open_to_replies = not self._site.discussions[post.discussion_id].locked
        return RemotePost(
            remote_id=post.remote_id,
            discussion_remote_id=post.discussion_id,
            parent_remote_id=post.parent_id,
            subject=post.subject,
            author=post.author,
            body_html=shown_html(post.remote_id, post.html),
            created_at=post.created_at,
            modified_at=post.modified_at,
            unread=post.is_unread_by(person),
            is_deleted=False,
            is_private=post.private_to is not None,
            can_reply=open_to_replies and post.private_to is None,
            can_edit=self._may_edit(post, person),
            can_delete=self._may_delete(post, person),
            can_reply_privately=person.remote_id in self._site.teachers and not own,
            attachments=shown_files(post.remote_id, post.attachments),
            rating=self._site.rating_of(post, person),
        )


def _trace(post: StoredPost) -> Trace:
    return Trace(
        remote_id=post.remote_id,
        discussion_remote_id=post.discussion_id,
        parent_remote_id=post.parent_id,
        marker=post.marker,
        subject=post.subject,
        plain_text=plain_text(post.html),
        created_at=post.created_at,
    )
