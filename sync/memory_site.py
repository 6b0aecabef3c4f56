"""What a site in memory holds, and the hand of other people on it, for tests."""

from __future__ import annotations

import pickle
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Final

from companion.domain.course_comment import RemoteComment
from companion.domain.forum import ForumKind
from companion.domain.reason import ReasonCode
from companion.domain.remote import (
    ForumRules,
    RemoteCourse,
    RemoteForum,
    RemotePerson,
    RemoteRating,
)
from companion.errors import Rejected, SignedOut
from sync.capabilities import Capabilities
from sync.memory_files import Area, StoredFile, fitting
from sync.memory_messages import MessageBoard
from sync.memory_queue import ModerationQueue

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.calendar_entry import RemoteEvent
    from companion.domain.forum import PostingGroup
    from companion.domain.notification import RemoteNotification
    from companion.domain.person import RemoteProfile
    from companion.domain.remote import RemoteSection
    from companion.errors import ServerError

ALL_CAPABILITIES: Final = Capabilities(
    marker=True,
    batch_reads=True,
    news_check=True,
    delete_own=True,
    edit_own=True,
    star=True,
    pin=True,
    lock=True,
    subscribe=True,
    rate=True,
    read_marks=True,
    uploads=True,
    upload_limit_bytes=2 * 1024 * 1024,
    messages=True,
    groups=True,
    content=True,
    completion=True,
    calendar=True,
    notifications=True,
    profiles=True,
    comments=True,
    search=True,
)

_AREA_LIVES: Final = timedelta(days=4)


@dataclass(slots=True)
class StoredPost:
    """A post as the site keeps it, with the marker that came with it.

    Its own pictures are named ``attachment:NAME`` in `html`. `ratings` are by person's id.
    """

    remote_id: str
    discussion_id: str
    parent_id: str | None
    author: RemotePerson
    subject: str
    html: str
    marker: str | None
    created_at: datetime
    modified_at: datetime
    private_to: str | None = None
    attachments: tuple[StoredFile, ...] = ()
    pictures: tuple[StoredFile, ...] = ()
    ratings: dict[str, int] = field(default_factory=dict)
    read_by: set[str] = field(default_factory=set)

    def is_shown_to(self, person: RemotePerson) -> bool:
        """Say whether a person may see it: a private one is for two."""
        return self.private_to in {None, person.remote_id} or self.author == person

    def is_unread_by(self, person: RemotePerson) -> bool:
        """Say whether it is new to a person; own posts never are."""
        return self.author != person and person.remote_id not in self.read_by


@dataclass(slots=True)
class StoredDiscussion:
    """A discussion as the site keeps it; its opening post is the first in `posts`."""

    remote_id: str
    forum_id: str
    group_id: str | None
    posts: list[StoredPost]
    last_post_at: datetime
    pinned: bool = False
    locked: bool = False
    hidden_from: set[str] = field(default_factory=set)
    starred_by: set[str] = field(default_factory=set)
    subscribers: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class PlannedFailure:
    """An error that one request of the future will meet; see `MemorySite.fail_next`."""

    error: ServerError
    after_effect: bool
    operation: str | None


class MemorySite:
    """What a site holds, shared by the connections of several people.

    `clock` gives the server's time, which is cut to whole seconds. The methods change the site the
    way other people do: none of them goes through a connection.
    """

    def __init__(
        self,
        *,
        name: str = "Academy in memory",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        capabilities: Capabilities = ALL_CAPABILITIES,
    ) -> None:
        self.name = name
        self.capabilities = capabilities
        self.operations: list[str] = []
        """The port's methods that were called, by all connections, in order."""
        self.teachers: set[str] = set()
        """Ids of the people who may reply privately, pin, lock and edit what others wrote."""
        self.raters: set[str] = set()
        """Ids of the people who may rate, in forums that take ratings."""
        self.scale_id = "10"
        self.highest_rating = 10
        self.posting_groups: dict[str, tuple[PostingGroup, ...]] = {}
        """For which groups people may start discussions, by forum; elsewhere without any."""
        self.areas: dict[str, Area] = {}
        self.file_cuts: deque[int] = deque()
        """After how many bytes of the file the next fetches are cut off, in order."""
        self.courses: dict[str, RemoteCourse] = {}
        self.sections: dict[str, tuple[RemoteSection, ...]] = {}
        self.course_files: dict[str, StoredFile] = {}
        """Files of activities, by the address that an outline tells of them."""
        self.content_changed: dict[str, datetime] = {}
        """When what a course holds was changed last, so that a look tells of it."""
        self.ticks: dict[tuple[str, str], datetime | None] = {}
        """What people have said by hand of activities, by person and activity."""
        self.events: dict[str, RemoteEvent] = {}
        """What stands in the calendar, by number."""
        self.notifications: dict[str, list[RemoteNotification]] = {}
        """What was told to people, by person."""
        self.comments: dict[str, list[RemoteComment]] = {}
        """What was said of courses, by course, the oldest first."""
        self.most_comments: int | None = None
        """So many comments of a course are shown, the newest; None for all of them."""
        self.comments_closed: set[str] = set()
        """Courses on which people may not comment (any more)."""
        self.without_comments: set[str] = set()
        """Courses whose comments are refused."""
        self.profiles: dict[tuple[str, str], RemoteProfile] = {}
        """Who people are, by person and course."""
        self.forums: dict[str, RemoteForum] = {}
        self.hidden_forums: set[str] = set()
        """Forums that exist and are shown to nobody at present."""
        self.discussions: dict[str, StoredDiscussion] = {}
        self.board = MessageBoard(self.now)
        self.queue = ModerationQueue(self)
        self._clock = clock
        self._numbers = count(1)
        self._tokens: dict[str, RemotePerson] = {}
        self._failures: deque[PlannedFailure] = deque()

    def now(self) -> datetime:
        """Return the server's time, in whole seconds."""
        return self._clock().astimezone(UTC).replace(microsecond=0)

    def add_person(self, full_name: str) -> tuple[RemotePerson, str]:
        """Return a new person and a token for them."""
        person = RemotePerson(remote_id=self._new_id(), full_name=full_name)
        token = f"token-of-{person.remote_id}"
        self._tokens[token] = person
        self.board.people[person.remote_id] = person
        return person, token

    def withdraw(self, token: str) -> None:
        """Make a token worthless."""
        del self._tokens[token]

    def owner_of(self, token: str) -> RemotePerson:
        """Return whose token this is; raises `SignedOut` if it is nobody's."""
        if token not in self._tokens:
            raise SignedOut("no such token", "invalidtoken")
        return self._tokens[token]

    def add_course(self, name: str) -> str:
        """Return the id of a new course without sections."""
        course_id = self._new_id()
        self.courses[course_id] = RemoteCourse(
            remote_id=course_id,
            name=name,
            short_name=name,
            summary_html="",
            starts_at=None,
            ends_at=None,
            modified_at=self.now(),
        )
        self.sections[course_id] = ()
        return course_id

    def add_comment(self, course_id: str, author: RemotePerson, html: str) -> RemoteComment:
        """Let somebody comment on a course."""
        made = RemoteComment(
            self._new_id(), author.remote_id, author.full_name, html, self.now(), can_delete=True
        )
        self.comments.setdefault(course_id, []).append(made)
        return made

    def add_forum(
        self,
        course_id: str,
        name: str,
        *,
        kind: ForumKind = ForumKind.GENERAL,
        open_to_all: bool = True,
        rules: ForumRules | None = None,
    ) -> str:
        """Return the id of a new forum; `open_to_all` says whether people may start discussions."""
        forum_id = self._new_id()
        self.forums[forum_id] = RemoteForum(
            remote_id=forum_id,
            course_remote_id=course_id,
            module_id=f"9{forum_id}",
            kind=kind,
            name=name,
            intro_html="",
            discussion_count=0,
            unread_count=None,
            can_start_discussion=open_to_all,
            rules=rules or ForumRules(),
        )
        return forum_id

    def forum(self, forum_id: str) -> RemoteForum:
        """Return a forum; raises `Rejected` if there is none, or none that is shown."""
        if forum_id not in self.forums or forum_id in self.hidden_forums:
            raise Rejected("invalidforum", f"there is no forum {forum_id}", ReasonCode.TARGET_GONE)
        return self.forums[forum_id]

    def forums_with_counts(self, person: RemotePerson) -> tuple[RemoteForum, ...]:
        """Return all forums with what they hold now, and how much of it is new to a person."""
        return tuple(
            replace(
                forum,
                discussion_count=len(self.discussions_of(forum.remote_id)),
                unread_count=sum(
                    post.is_unread_by(person) and post.is_shown_to(person)
                    for discussion in self.discussions_of(forum.remote_id)
                    for post in discussion.posts
                ),
            )
            for forum in self.forums.values()
        )

    def remove_forum(self, forum_id: str) -> None:
        """Remove a forum with all that is in it."""
        del self.forums[forum_id]
        for discussion in self.discussions_of(forum_id):
            del self.discussions[discussion.remote_id]

    def add_discussion(
        self,
        forum_id: str,
        author: RemotePerson,
        subject: str,
        html: str,
        *,
        marker: str | None = None,
        group_id: str | None = None,
    ) -> StoredDiscussion:
        """Start a discussion."""
        discussion = StoredDiscussion(self._new_id(), forum_id, group_id, [], self.now())
        self.discussions[discussion.remote_id] = discussion
        self._add(discussion, None, author, subject=subject, html=html, marker=marker)
        return discussion

    def add_reply(
        self,
        parent_id: str,
        author: RemotePerson,
        html: str,
        *,
        subject: str | None = None,
        marker: str | None = None,
        private: bool = False,
    ) -> StoredPost:
        """Answer a post; privately, that is for its author's eyes only."""
        parent = self.post(parent_id)
        discussion = self.discussions[parent.discussion_id]
        title = f"Re: {discussion.posts[0].subject}" if subject is None else subject
        post = self._add(discussion, parent_id, author, subject=title, html=html, marker=marker)
        post.private_to = parent.author.remote_id if private else None
        return post

    def edit(
        self, post_id: str, html: str, *, subject: str | None = None, marker: str | None = None
    ) -> None:
        """Change a post's text; the marker goes with the old text."""
        post = self.post(post_id)
        post.html, post.modified_at = html, self.now()
        post.marker = marker if self.capabilities.marker else None
        post.subject = post.subject if subject is None else subject

    def area(self, area_id: str | None) -> Area:
        """Return an area for uploads: the named one, or a new one.

        One that nobody knows, or of more than four days ago, is empty (Moodle facts: writing).
        """
        name = area_id or self._new_id()
        known = self.areas.get(name)
        if known is None or self.now() - known.made_at > _AREA_LIVES:
            self.areas[name] = Area(name, self.now())
        return self.areas[name]

    def take_files(
        self, post: StoredPost, inline_area: str | None, attachment_area: str | None
    ) -> None:
        """Give a post copies of the files that wait in areas; None leaves what it has."""
        if inline_area is not None:
            area = self.area(inline_area)
            post.pictures = tuple(area.files.values())
            post.html = area.with_own_names(post.html)
        if attachment_area is not None:
            files = self.area(attachment_area).files.values()
            post.attachments = fitting(files, self._rules_for(post))

    def may_rate(self, post: StoredPost, person: RemotePerson) -> bool:
        """Say whether a person may rate a post: never an own one."""
        takes = self._rules_for(post).takes_ratings
        return takes and post.author != person and person.remote_id in self.raters

    def rating_of(self, post: StoredPost, person: RemotePerson) -> RemoteRating | None:
        """Return how a person sees a post rated; None in a forum that takes no ratings."""
        if not self._rules_for(post).takes_ratings:
            return None
        given = post.ratings.values()
        return RemoteRating(
            can_rate=self.may_rate(post, person),
            scale_remote_id=self.scale_id,
            highest=self.highest_rating,
            own=post.ratings.get(person.remote_id),
            average=f"{sum(given) / len(given):g}" if given else None,
            count=len(given),
        )

    def remove(self, post_id: str) -> None:
        """Remove a post with all answers to it; an opening post takes its discussion along."""
        post = self.post(post_id)
        discussion = self.discussions[post.discussion_id]
        if post.parent_id is None:
            del self.discussions[discussion.remote_id]
            return
        gone = {post_id}
        for later in discussion.posts:
            if later.parent_id in gone:
                gone.add(later.remote_id)
        discussion.posts = [kept for kept in discussion.posts if kept.remote_id not in gone]
        discussion.last_post_at = max(kept.created_at for kept in discussion.posts)

    def post(self, post_id: str) -> StoredPost:
        """Return a post; raises `Rejected` if there is none."""
        post = self.find_post(post_id)
        if post is None:
            raise Rejected("invalidpostid", "there is no such post", ReasonCode.TARGET_GONE)
        return post

    def find_post(self, post_id: str) -> StoredPost | None:
        """Return a post, None if there is none."""
        posts = (post for one in self.discussions.values() for post in one.posts)
        return next((post for post in posts if post.remote_id == post_id), None)

    def discussions_of(self, forum_id: str) -> list[StoredDiscussion]:
        """Return a forum's discussions: pinned ones first, then by last activity."""
        found = [one for one in self.discussions.values() if one.forum_id == forum_id]
        return sorted(
            found,
            key=lambda one: (one.pinned, one.last_post_at, int(one.remote_id)),
            reverse=True,
        )

    def back_up(self) -> bytes:
        """Return all that people have written, as a backup that `restore` brings back."""
        return pickle.dumps((self.discussions, self._numbers))

    def restore(self, backup: bytes) -> None:
        """Go back to a backup: what was written since is gone, and its numbers are free again."""
        self.discussions, self._numbers = pickle.loads(backup)  # noqa: S301 - our own bytes

    def fail_next(
        self, error: ServerError, *, after_effect: bool = False, operation: str | None = None
    ) -> None:
        """Let the next request raise `error`, before or after it has had its effect.

        `operation` names the port's method that is to fail (``"reply"``); None means any. Several
        failures are used up in the order in which they were planned.
        """
        self._failures.append(PlannedFailure(error, after_effect, operation))

    def planned_failure(self, operation: str) -> PlannedFailure | None:
        """Take the next failure if it is meant for this operation."""
        if self._failures and self._failures[0].operation in {None, operation}:
            return self._failures.popleft()
        return None

    def _rules_for(self, post: StoredPost) -> ForumRules:
        forum = self.forums.get(self.discussions[post.discussion_id].forum_id)
        return ForumRules() if forum is None else forum.rules

    def _add(
        self,
        discussion: StoredDiscussion,
        parent_id: str | None,
        author: RemotePerson,
        *,
        subject: str,
        html: str,
        marker: str | None,
    ) -> StoredPost:
        now = self.now()
        post = StoredPost(
            remote_id=self._new_id(),
            discussion_id=discussion.remote_id,
            parent_id=parent_id,
            author=author,
            subject=subject,
            html=html,
            marker=marker if self.capabilities.marker else None,
            created_at=now,
            modified_at=now,
        )
        discussion.posts.append(post)
        discussion.last_post_at = now
        return post

    def _new_id(self) -> str:
        return str(next(self._numbers))
