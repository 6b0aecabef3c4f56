"""A forum server in memory: the reference for what the server port means, and a world for tests.

A `MemorySite` holds what a site holds; each `MemoryServer` is one person's connection to it. It
keeps the promises of the port in the plainest way, with the habits of a real server that matter to
a sync: times in whole seconds, equal texts taken twice, edits that no news check reports.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.domain.remote import RemoteAccount, RemoteDiscussion, RemotePost
from companion.errors import Rejected
from sync.memory_site import MemorySite, StoredDiscussion, StoredPost
from sync.server_port import (
    Absence,
    DiscussionPage,
    DiscussionPosts,
    ForumNews,
    ForumReport,
    OutlineAnswer,
    Receipt,
    Snapshot,
    Trace,
    Usage,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from companion.domain.remote import RemotePerson
    from sync.server_port import Capabilities, ForumWatch, NewDiscussion, NewReply

__all__ = ["MemoryServer", "MemorySite"]

_REQUEST_BYTES: Final = 300
_ANSWER_BYTES: Final = 500


class MemoryServer:
    """One person's connection to a `MemorySite` (see `ForumServer`)."""

    def __init__(self, site: MemorySite, token: str, *, remembered_site: str | None = None) -> None:
        self.usage = Usage()
        self._site = site
        self._token = token
        self._remembered = remembered_site

    @property
    def capabilities(self) -> Capabilities:
        """What the site was made to be able to do."""
        return self._site.capabilities

    def remember(self) -> str:
        """Return the site's name: all that there is to know."""
        return self._site.name

    async def prepare(self) -> RemoteAccount:
        """Say who the person is; costs no request where an earlier run remembered the site."""
        if self._remembered:
            person = self._site.owner_of(self._token)
        else:
            with self._request("prepare") as person:
                pass
        return RemoteAccount(
            remote_user_id=person.remote_id,
            username=person.full_name.lower(),
            full_name=person.full_name,
            site_name=self._site.name,
            site_url="memory://academy",
        )

    async def snapshot(self, watched: Sequence[ForumWatch]) -> Snapshot:
        """Show courses, forums and, where the site checks news, what changed since."""
        before = self._site.now()
        with self._request("snapshot", 1 if self.capabilities.batch_reads else 2 + len(watched)):
            reports = (
                {watch.forum_remote_id: self._report(watch) for watch in watched}
                if self.capabilities.news_check
                else {}
            )
            return Snapshot(
                courses=tuple(self._site.courses.values()),
                forums=tuple(
                    forum
                    for forum in self._site.forums_with_counts()
                    if forum.remote_id not in self._site.hidden_forums
                ),
                reports=reports,
                server_time=before,
            )

    async def outlines(self, course_remote_ids: Sequence[str]) -> tuple[OutlineAnswer, ...]:
        """Show sections; a course that does not exist is refused by itself."""
        with self._request("outlines", self._cost(course_remote_ids)):
            return tuple(self._outline(course) for course in course_remote_ids)

    async def discussions(self, forum_remote_id: str, page: int, per_page: int) -> DiscussionPage:
        """Show a page of a forum: pinned ones first, then by last activity."""
        with self._request("discussions") as person:
            visible = self._visible_discussions(forum_remote_id, person)
            start = page * per_page
            part = visible[start : start + per_page]
            return DiscussionPage(
                discussions=tuple(self._shown_discussion(one, person) for one in part),
                is_last=len(part) < per_page,
            )

    async def posts(self, discussion_remote_ids: Sequence[str]) -> tuple[DiscussionPosts, ...]:
        """Show all posts of some discussions."""
        with self._request("posts", self._cost(discussion_remote_ids)) as person:
            return tuple(self._posts_of(one, person) for one in discussion_remote_ids)

    async def start_discussion(self, discussion: NewDiscussion) -> Receipt:
        """Start a discussion; as on a real site the receipt holds no post."""
        _refuse_unfit(discussion.subject, discussion.html)
        with self._request("start_discussion") as person:
            forum = self._site.forum(discussion.forum_remote_id)
            if not forum.can_start_discussion:
                raise Rejected(
                    "cannotcreatediscussion",
                    "no discussions can be started here",
                    ReasonCode.NOT_ALLOWED,
                )
            made = self._site.add_discussion(
                forum.remote_id,
                person,
                discussion.subject,
                discussion.html,
                marker=discussion.marker,
                group_id=discussion.group_remote_id,
            )
            return Receipt(made.remote_id, None)

    async def reply(self, reply: NewReply) -> Receipt:
        """Answer a post; privately only where that is allowed."""
        _refuse_unfit(reply.subject, reply.html)
        with self._request("reply") as person:
            parent = self._parent(reply.parent_post_remote_id, person)
            if reply.private and person.remote_id not in self._site.teachers:
                raise Rejected(
                    "privatenotallowed",
                    "private replies are not allowed",
                    ReasonCode.PRIVATE_NOT_ALLOWED,
                )
            made = self._site.add_reply(
                parent.remote_id,
                person,
                reply.html,
                subject=reply.subject,
                marker=reply.marker,
                private=reply.private,
            )
            return Receipt(made.discussion_id, self._shown_post(made, person))

    async def traces_in_discussion(self, discussion_remote_id: str) -> tuple[Trace, ...]:
        """Show the person's own posts; none in a discussion that is gone."""
        with self._request("traces_in_discussion") as person:
            discussion = self._site.discussions.get(discussion_remote_id)
            if discussion is None:
                return ()
            if person.remote_id in discussion.hidden_from:
                raise Rejected(
                    "discussionhidden",
                    "the discussion is not shown to you now",
                    ReasonCode.CLOSED_OR_NOT_ALLOWED,
                )
            return tuple(_trace(post) for post in discussion.posts if post.author == person)

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        """Show the opening posts of the person's own discussions since a time."""
        with self._request("traces_in_forum") as person:
            start = since.replace(microsecond=0)
            openings = [one.posts[0] for one in self._visible_discussions(forum_remote_id, person)]
            return tuple(
                _trace(post)
                for post in openings
                if post.author == person and post.created_at >= start
            )

    async def delete_post(self, post_remote_id: str) -> None:
        """Remove an own post that nobody answered; one that is gone already is fine."""
        with self._request("delete_post") as person:
            try:
                post = self._site.post(post_remote_id)
            except Rejected:
                return
            if post.author != person or not self.capabilities.delete_own:
                raise Rejected(
                    "cannotdeletepost", "this post cannot be deleted by you", ReasonCode.NOT_ALLOWED
                )
            siblings = self._site.discussions[post.discussion_id].posts
            if any(other.parent_id == post_remote_id for other in siblings):
                raise Rejected("couldnotdeletereplies", "people have answered it")
            self._site.remove(post_remote_id)

    async def close(self) -> None:
        """Nothing to give back."""

    @contextmanager
    def _request(self, operation: str, requests: int = 1) -> Iterator[RemotePerson]:
        """Count a request and let it meet the failure that was planned for it."""
        failure = self._site.planned_failure(operation)
        self._site.operations.append(operation)
        self.usage.requests += requests
        self.usage.bytes_sent += requests * _REQUEST_BYTES
        if failure is not None and not failure.after_effect:
            raise failure.error
        yield self._site.owner_of(self._token)
        if failure is not None:
            raise failure.error
        self.usage.bytes_received += requests * _ANSWER_BYTES

    def _cost(self, wanted: Sequence[str]) -> int:
        return 1 if self.capabilities.batch_reads else len(wanted)

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

    def _outline(self, course_id: str) -> OutlineAnswer:
        if course_id not in self._site.sections:
            refused = Rejected("invalidrecord", "there is no such course", ReasonCode.TARGET_GONE)
            return OutlineAnswer(course_id, error=refused)
        return OutlineAnswer(course_id, self._site.sections[course_id])

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
                if _may_see(post, person)
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
        others = [post for post in one.posts if post.author != person and _may_see(post, person)]
        return RemoteDiscussion(
            remote_id=one.remote_id,
            first_post_remote_id=opening.remote_id,
            title=opening.subject,
            author=opening.author,
            body_html=opening.html,
            group_remote_id=one.group_id,
            created_at=opening.created_at,
            modified_at=opening.modified_at,
            last_post_at=one.last_post_at,
            reply_count=sum(_may_see(post, person) for post in one.posts[1:]),
            unread_count=len(others),
            pinned=one.pinned,
            starred=False,
            locked=one.locked,
            can_reply=not one.locked,
            starts_at=None,
            ends_at=None,
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
            body_html=post.html,
            created_at=post.created_at,
            modified_at=post.modified_at,
            unread=not own,
            is_deleted=False,
            is_private=post.private_to is not None,
            can_reply=open_to_replies and post.private_to is None,
            can_edit=own,
            can_delete=own and self.capabilities.delete_own,
            can_reply_privately=person.remote_id in self._site.teachers and not own,
        )


def _may_see(post: StoredPost, person: RemotePerson) -> bool:
    return post.private_to in {None, person.remote_id} or post.author == person


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


def _refuse_unfit(subject: str, html: str) -> None:
    if not subject.strip():
        raise Rejected("emptysubject", "the subject is empty", ReasonCode.WORDS_REFUSED)
    if not plain_text(html).strip():
        raise Rejected("emptytext", "the text is empty", ReasonCode.WORDS_REFUSED)
