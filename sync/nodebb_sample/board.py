"""What the sample forum holds, and its rules: who may post where, what is held, what is deleted."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

BAD_REQUEST: Final = 400
FORBIDDEN: Final = 403
NOT_FOUND: Final = 404
_SHORTEST_TITLE: Final = 3
_LONGEST_TITLE: Final = 255


class BoardRefusal(Exception):
    """The forum says no, with an HTTP status and a sentence as the recordings have them."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


@dataclass
class Member:
    """Somebody with an account; `reads` is when they last read each topic."""

    uid: int
    username: str
    token: str
    full_name: str = ""
    is_moderator: bool = False
    is_new: bool = False
    """Whether moderators have to approve what they post, where the forum wants that."""
    is_muted: bool = False
    is_banned: bool = False
    banned_until: int = 0
    """In milliseconds; 0 for ever."""
    reads: dict[int, int] = field(default_factory=dict)
    follows: set[int] = field(default_factory=set)
    bookmarks: set[int] = field(default_factory=set)
    votes: set[int] = field(default_factory=set)


@dataclass
class BoardCategory:
    """A category; topics in it are read by everybody, also where no list names it."""

    cid: int
    name: str
    description: str = ""
    parent: int = 0
    order: int = 0
    is_section: bool = False
    is_listed: bool = True


@dataclass
class BoardPost:
    """A post: Markdown, as it was written."""

    pid: int
    tid: int
    uid: int
    content: str
    timestamp: int
    to_pid: int | None = None
    edited: int = 0
    deleted: bool = False
    deleter: int = 0


@dataclass
class BoardTopic:
    """A topic with its posts, the oldest first."""

    tid: int
    cid: int
    uid: int
    title: str
    timestamp: int
    posts: list[BoardPost] = field(default_factory=list)
    locked: bool = False
    pinned: bool = False
    deleted: bool = False

    @property
    def main(self) -> BoardPost:
        """The opening post."""
        return self.posts[0]

    @property
    def last_post_time(self) -> int:
        """When the newest post that is not deleted was written."""
        return max((post.timestamp for post in self.posts if not post.deleted), default=0)


@dataclass
class Queued:
    """A post that waits for moderators; a topic where there is no `tid`."""

    queue_id: str
    uid: int
    content: str
    timestamp: int
    title: str = ""
    cid: int = 0
    tid: int = 0
    to_pid: int | None = None


@dataclass
class ChatLine:
    """A message in a room."""

    mid: int
    uid: int
    content: str
    timestamp: int


@dataclass
class ChatRoom:
    """A room of some members; `unread` are those who have not seen its newest message."""

    room_id: int
    uids: list[int]
    made_at: int
    lines: list[ChatLine] = field(default_factory=list)
    unread: set[int] = field(default_factory=set)


@dataclass
class Notice:
    """Something that a member was told."""

    nid: str
    uid: int
    sender: int
    pid: int
    timestamp: int
    read: bool = False


class Board:
    """The forum. `clock` gives its time in seconds since 1970; times in it are milliseconds.

    Its methods change it as members do; each holds `lock`, which answers hold as well.
    """

    def __init__(
        self, *, name: str = "Water forum", clock: Callable[[], float] = time.time
    ) -> None:
        self.name = name
        self.lock = threading.RLock()
        self.clock = clock
        self.members: dict[int, Member] = {}
        self.categories: dict[int, BoardCategory] = {}
        self.topics: dict[int, BoardTopic] = {}
        self.queue: list[Queued] = []
        self.rooms: dict[int, ChatRoom] = {}
        self.notices: list[Notice] = []
        self.uploads: dict[str, tuple[str, bytes]] = {}
        """Type and content of files, by their path below ``/assets/uploads/``."""
        self.holds_posts = False
        self.shows_queue = True
        self.lists_categories = True
        """Whether all can be had in one list, as since NodeBB 4."""
        self.has_search = True
        self.lets_search = True
        self.topics_per_page = 20
        self.posts_per_page = 20
        self.shortest_post = 1
        self.leads_banned_away = False
        """Whether pages lead a banned member to the front page, as on sites before 4.15."""
        self.edit_seconds = 0
        self.newcomers_edit_seconds = 0
        """How long members, and new ones, may change their posts; 0 for ever."""
        self.post_delay = 0.0
        """Seconds between two posts of a member."""
        self._numbers = count(1)

    def now(self) -> int:
        """Return the time in milliseconds."""
        return int(self.clock() * 1000)

    # Who and where ---------------------------------------------------------------------------

    def add_member(
        self, username: str, token: str = "", *, full_name: str = "", moderator: bool = False
    ) -> Member:
        """Let somebody in."""
        with self.lock:
            uid = next(self._numbers)
            made = Member(uid, username, token or f"token-of-{username}", full_name, moderator)
            self.members[uid] = made
            return made

    def add_category(
        self, name: str, description: str = "", *, parent: int = 0, is_section: bool = False
    ) -> BoardCategory:
        """Make a category, after those that are there."""
        with self.lock:
            cid = next(self._numbers)
            made = BoardCategory(cid, name, description or name, parent, cid, is_section)
            self.categories[cid] = made
            return made

    def member_with(self, token: str) -> Member | None:
        """Return whose token this is."""
        return next((one for one in self.members.values() if one.token == token), None)

    # Posting ---------------------------------------------------------------------------------

    def start(self, member: Member, cid: int, title: str, content: str) -> BoardTopic | Queued:
        """Start a topic, or put it before the moderators."""
        with self.lock:
            category = self.categories.get(cid)
            if category is None:
                raise BoardRefusal(BAD_REQUEST, "Category does not exist")
            self._refuse_too_soon(member)
            if len(title.strip()) < _SHORTEST_TITLE:
                raise BoardRefusal(BAD_REQUEST, _TITLE_TOO_SHORT)
            if len(title) > _LONGEST_TITLE:
                raise BoardRefusal(BAD_REQUEST, "Please enter a shorter title.")
            self._refuse_text(content)
            if self.holds_posts and member.is_new:
                held = Queued(f"topic-{self._fresh_time()}", member.uid, content, self.now())
                held.title, held.cid = title, cid
                self.queue.append(held)
                return held
            return self._add_topic(member.uid, cid, title, content)

    def reply(
        self, member: Member, tid: int, content: str, to_pid: int | None
    ) -> BoardPost | Queued:
        """Reply in a topic, or put the reply before the moderators."""
        with self.lock:
            topic = self.topics.get(tid)
            if topic is None or topic.deleted:
                raise BoardRefusal(NOT_FOUND, "Topic does not exist")
            if topic.locked and not member.is_moderator:
                raise BoardRefusal(BAD_REQUEST, "Topic locked")
            self._refuse_too_soon(member)
            self._refuse_text(content)
            if self.holds_posts and member.is_new:
                held = Queued(f"reply-{self._fresh_time()}", member.uid, content, self.now())
                held.tid, held.to_pid = tid, to_pid
                self.queue.append(held)
                return held
            return self._add_post(topic, member.uid, content, to_pid)

    def approve(self, held: Queued) -> BoardPost:
        """Show what waits, as a moderator does."""
        with self.lock:
            if held.tid:
                made = self._add_post(self.topics[held.tid], held.uid, held.content, held.to_pid)
            else:
                made = self._add_topic(held.uid, held.cid, held.title, held.content).main
            self.queue.remove(held)
            return made

    def decline(self, held: Queued) -> None:
        """Remove what waits, as a moderator does."""
        with self.lock:
            self.queue.remove(held)

    # Changing --------------------------------------------------------------------------------

    def post(self, pid: int) -> BoardPost:
        """Return a post; refuse where there is none."""
        for topic in self.topics.values():
            for post in topic.posts:
                if post.pid == pid:
                    return post
        raise BoardRefusal(NOT_FOUND, "Post does not exist")

    def topic(self, tid: int) -> BoardTopic:
        """Return a topic; refuse where there is none."""
        try:
            return self.topics[tid]
        except KeyError:
            raise BoardRefusal(NOT_FOUND, "Topic does not exist") from None

    def edit(self, member: Member, pid: int, content: str, title: str | None) -> BoardPost:
        """Change an own post; the opening one may get another title for its topic."""
        with self.lock:
            post = self._own(member, pid)
            topic = self.topics[post.tid]
            self._refuse_too_late(member, post)
            if topic.locked and not member.is_moderator:
                raise BoardRefusal(BAD_REQUEST, "Topic locked")
            self._refuse_text(content)
            post.content, post.edited = content, self._fresh_time()
            if title is not None and topic.main is post:
                topic.title = title
            return post

    def delete(self, member: Member, pid: int) -> None:
        """Delete an own post softly; the only post of a topic takes it with it."""
        with self.lock:
            post = self._own(member, pid)
            if post.deleted:
                raise BoardRefusal(BAD_REQUEST, "This post has already been deleted")
            post.deleted, post.deleter = True, member.uid
            topic = self.topics[post.tid]
            if topic.main is post and all(one.deleted for one in topic.posts):
                topic.deleted = True

    def _own(self, member: Member, pid: int) -> BoardPost:
        post = self.post(pid)
        if post.uid != member.uid and not member.is_moderator:
            raise BoardRefusal(FORBIDDEN, "You do not have enough privileges for this action.")
        return post

    def last_post_time(self, member: Member) -> int:
        """Return when somebody has posted last; 0 for never. What is held does not count."""
        every = (post for topic in self.topics.values() for post in topic.posts)
        return max((post.timestamp for post in every if post.uid == member.uid), default=0)

    def _refuse_too_soon(self, member: Member) -> None:
        if member.is_muted:
            raise BoardRefusal(BAD_REQUEST, "You are muted indefinitely.")
        held = max((one.timestamp for one in self.queue if one.uid == member.uid), default=0)
        last = held if self.holds_posts and member.is_new else self.last_post_time(member)
        if self.post_delay and self.now() - last < self.post_delay * 1000:
            raise BoardRefusal(
                BAD_REQUEST,
                f"As a new user, you can only post once every {self.post_delay:.0f} second(s)"
                " until you have earned 3 reputation - please wait before posting again",
            )

    def _refuse_too_late(self, member: Member, post: BoardPost) -> None:
        for window in (self.edit_seconds, self.newcomers_edit_seconds if member.is_new else 0):
            if window and self.now() - post.timestamp > window * 1000:
                raise BoardRefusal(
                    BAD_REQUEST,
                    f"You are only allowed to edit posts for {window} second(s) after posting",
                )

    def _refuse_text(self, content: str) -> None:
        if not content.strip():
            raise BoardRefusal(BAD_REQUEST, "Invalid Data")
        if len(content) < self.shortest_post:
            raise BoardRefusal(
                BAD_REQUEST,
                "Please enter a longer post. Posts should contain at least"
                f" {self.shortest_post} character(s).",
            )

    def _add_topic(self, uid: int, cid: int, title: str, content: str) -> BoardTopic:
        at = self._fresh_time()
        topic = BoardTopic(next(self._numbers), cid, uid, title, at)
        topic.posts.append(BoardPost(next(self._numbers), topic.tid, uid, content, at))
        self.topics[topic.tid] = topic
        self._note_read(uid, topic.tid)
        return topic

    def _add_post(self, topic: BoardTopic, uid: int, content: str, to_pid: int | None) -> BoardPost:
        post = BoardPost(next(self._numbers), topic.tid, uid, content, self._fresh_time(), to_pid)
        topic.posts.append(post)
        self._note_read(uid, topic.tid)
        if topic.uid != uid:
            nid = f"new_post:tid:{topic.tid}:pid:{post.pid}:uid:{uid}"
            self.notices.append(Notice(nid, topic.uid, uid, post.pid, post.timestamp))
        return post

    def _note_read(self, uid: int, tid: int) -> None:
        if uid in self.members:
            self.members[uid].reads[tid] = self.now()

    def _fresh_time(self) -> int:
        """Return a time that no other post has, as it is on a server of milliseconds."""
        at = max(self.now(), self._newest + 1)
        self._newest = at
        return at

    _newest: int = 0

    # Talking ---------------------------------------------------------------------------------

    def make_room(self, member: Member, uids: list[int]) -> ChatRoom:
        """Make a room for a member and others; there may be any number of them for the same."""
        with self.lock:
            if not uids or any(uid not in self.members for uid in uids):
                raise BoardRefusal(BAD_REQUEST, "User does not exist")
            room = ChatRoom(next(self._numbers), [member.uid, *uids], self.now())
            self.rooms[room.room_id] = room
            return room

    def room_of(self, member: Member, room_id: int) -> ChatRoom:
        """Return a room that a member is in; refuse any other."""
        room = self.rooms.get(room_id)
        if room is None or member.uid not in room.uids:
            raise BoardRefusal(NOT_FOUND, "Chat room does not exist")
        return room

    def say(self, member: Member, room: ChatRoom, content: str) -> ChatLine:
        """Write into a room."""
        with self.lock:
            if not content.strip():
                raise BoardRefusal(BAD_REQUEST, "Invalid chat message")
            line = ChatLine(next(self._numbers), member.uid, content, self._fresh_time())
            room.lines.append(line)
            room.unread = {uid for uid in room.uids if uid != member.uid}
            return line


_TITLE_TOO_SHORT: Final = (
    f"Please enter a longer title. Titles should contain at least {_SHORTEST_TITLE} character(s)."
)
