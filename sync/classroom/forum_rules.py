"""Who may see, write, edit and delete what in a forum."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sync.classroom.web_service import Person

EDIT_WINDOW_SECONDS: Final = 30 * 60
"""Moodle's `maxeditingtime`: so long an author may change a post."""
UNREAD_SECONDS: Final = 14 * 86_400
"""Older posts count as read, though never opened (Moodle's `forum_oldpostdays`)."""
ALL_GROUPS: Final = -1


class GroupMode(IntEnum):
    """Whether groups share a forum."""

    NONE = 0
    SEPARATE = 1
    VISIBLE = 2


@dataclass(frozen=True)
class Forum:
    """A forum and the rules set for it; times and periods in seconds, 0 is 'never'."""

    id: int
    module_id: int
    course_id: int
    type: str
    name: str
    intro: str
    group_mode: int
    cutoff: int
    block_after: int
    block_period: int
    warn_after: int
    lock_after: int
    max_attachments: int
    max_bytes: int
    assessed: int
    scale: int
    learners_rate: int
    force_subscribe: int
    modified: int


@dataclass(frozen=True)
class Discussion:
    """A discussion; `group_id` -1 is for everyone, `locked` the time of locking or 0."""

    id: int
    forum_id: int
    first_post_id: int
    author_id: int
    group_id: int
    name: str
    modified: int
    modified_by: int
    pinned: int
    locked: int
    time_start: int
    time_end: int


@dataclass(frozen=True)
class Post:
    """A post; `parent_id` 0 opens the discussion, `private_to` 0 is for everyone."""

    id: int
    discussion_id: int
    parent_id: int
    author_id: int
    created: int
    modified: int
    subject: str
    message: str
    cleaned: str
    format: int
    private_to: int
    erased: int


@dataclass(frozen=True)
class Rights:
    """One person in one forum at one time: their groups, and what they did there already.

    `recent_posts` counts own posts within the forum's blocking period; `opened` tells whether
    the person has opened a discussion here.
    """

    person: Person
    forum: Forum
    now: int
    groups: frozenset[int]
    recent_posts: int = 0
    opened: bool = False

    def sees_discussion(self, discussion: Discussion) -> bool:
        """Timed discussions and other people's separate groups are not seen."""
        if self.person.is_teacher:
            return True
        if self.forum.group_mode == GroupMode.SEPARATE and not self._is_mine(discussion.group_id):
            return False
        ended = 0 < discussion.time_end <= self.now
        shown = discussion.time_start <= self.now and not ended
        return shown or discussion.author_id == self.person.id

    def sees_post(self, post: Post) -> bool:
        """A private reply is there for its author, its recipient and teachers."""
        return (
            not post.private_to
            or self.person.is_teacher
            or self.person.id in (post.private_to, post.author_id)
        )

    def is_locked(self, discussion: Discussion) -> bool:
        """Locked by a teacher, or after the forum's idle time (recording `reply.idle`)."""
        idle_since = discussion.modified + self.forum.lock_after
        is_idle = bool(self.forum.lock_after) and idle_since < self.now
        return 0 < discussion.locked <= self.now or (is_idle and self.forum.type != "single")

    def is_throttled(self) -> bool:
        """The forum's posting threshold is reached (recording `reply.threshold.3`)."""
        forum = self.forum
        limits = bool(forum.block_after and forum.block_period)
        return limits and not self.person.is_teacher and self.recent_posts >= forum.block_after

    def may_reply_in(self, discussion: Discussion) -> bool:
        """The answer is `nopostforum` otherwise, whatever the cause."""
        if self.person.is_teacher:
            return True
        return (
            self.forum.type != "news"
            and not self._is_past_cutoff()
            and not self.is_locked(discussion)
            and not self.is_throttled()
            and self._may_write_to(discussion.group_id)
        )

    def may_reply_to(self, post: Post, discussion: Discussion) -> bool:
        """Nobody answers a private reply."""
        return not post.private_to and self.may_reply_in(discussion)

    def may_reply_privately_to(self, post: Post) -> bool:
        """Only teachers may; for others `private` is silently dropped."""
        return self.person.is_teacher and not post.private_to

    def may_open_discussion(self, group_id: int) -> bool:
        """`group_id` 0 stands for a group of the person's own, -1 for everyone.

        The posting threshold is not part of it (recording `forum.can-add.blocked`).
        """
        if self.forum.type == "single" or (self.forum.type == "eachuser" and self.opened):
            return False
        if self.person.is_teacher:
            return True
        if self.forum.type in ("news", "qanda") or self._is_past_cutoff():
            return False
        if self.forum.group_mode == GroupMode.NONE:
            return True
        return bool(self.groups) if not group_id else group_id in self.groups

    def may_edit(self, post: Post, discussion: Discussion) -> bool:
        """Own posts within the editing time; an announcement as long as it is shown."""
        if self.person.is_teacher:
            return True
        is_first = post.id == discussion.first_post_id
        if self.forum.type == "single" and is_first:
            return False
        return self._is_own_and_fresh(post) and not post.erased

    def may_delete(self, post: Post, discussion: Discussion) -> bool:
        """Whether replies forbid it is another question (`couldnotdeletereplies`)."""
        if self.forum.type == "single" and post.id == discussion.first_post_id:
            return False
        return self.person.is_teacher or (self._is_own_and_fresh(post) and not post.erased)

    def may_rate(self, post: Post) -> bool:
        """Rate somebody else's post: for teachers, unless the forum lets learners, too."""
        return self.sees_ratings() and post.author_id != self.person.id

    def sees_ratings(self) -> bool:
        """See how posts were rated."""
        allowed = self.person.is_teacher or bool(self.forum.learners_rate)
        return bool(self.forum.assessed) and allowed

    def may_split(self, post: Post) -> bool:
        """Make a reply the start of a discussion of its own: for teachers."""
        return self.person.is_teacher and bool(post.parent_id) and not post.private_to

    def hides_answers(self, discussion: Discussion, own_first_post: int | None) -> bool:
        """Others' answers to a question, until one's own is older than the editing time.

        `own_first_post` is the time of the person's earliest post in the discussion
        (recordings `posts.rich.qanda`, `posts.rich.qanda.after-own`).
        """
        if self.forum.type != "qanda" or self.person.is_teacher:
            return False
        if discussion.author_id == self.person.id:
            return False
        return own_first_post is None or self.now - own_first_post < EDIT_WINDOW_SECONDS

    def _is_own_and_fresh(self, post: Post) -> bool:
        age = self.now - post.created
        return post.author_id == self.person.id and age < EDIT_WINDOW_SECONDS

    def _is_past_cutoff(self) -> bool:
        return 0 < self.forum.cutoff < self.now

    def _is_mine(self, group_id: int) -> bool:
        return group_id == ALL_GROUPS or group_id in self.groups

    def _may_write_to(self, group_id: int) -> bool:
        match self.forum.group_mode:
            case GroupMode.SEPARATE:
                return group_id in self.groups
            case GroupMode.VISIBLE:
                return self._is_mine(group_id)
            case _:
                return True
