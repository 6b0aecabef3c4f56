"""What a NodeBB answers of categories, topics and posts, checked field by field.

Only fields that we use are named; unknown ones are ignored. Ids are numbers, or addresses where a
post came from another site (NodeBB 4 federates), and are text here. Times are milliseconds since
1970, 0 for 'never'. Flags are 0, 1, or JSON's true and false.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from sync.answer_bounds import Name, Number

LATEST_MILLISECOND = 253_402_300_799_000
"""The last second of the year 9999, beyond which no date exists here."""


_BEYOND_ALL_IDS = 2**63


def _as_text(value: object) -> object:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= _BEYOND_ALL_IDS:
        return value
    return str(value)


Id = Annotated[str, BeforeValidator(_as_text), Field(max_length=500)]
Millis = Annotated[int, Field(ge=0, le=LATEST_MILLISECOND)]


class WireModel(BaseModel):
    """The base of all: frozen, tolerant of fields that a newer or extended site adds."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Config(WireModel):
    """``/api/config``, which anybody may ask (recording `config`)."""

    siteTitle: Name  # noqa: N815 - the wire's own names, here and below
    relative_path: str
    topicsPerPage: Annotated[int, Field(ge=1, le=10_000)]  # noqa: N815
    postsPerPage: Annotated[int, Field(ge=1, le=10_000)] = 20  # noqa: N815
    postQueue: bool = False  # noqa: N815
    disableChat: bool = False  # noqa: N815
    searchEnabled: bool = True  # noqa: N815
    minimumTitleLength: Number = 0  # noqa: N815
    maximumTitleLength: Number = 0  # noqa: N815
    minimumPostLength: Number = 0  # noqa: N815
    maximumPostLength: Number = 0  # noqa: N815
    maintenanceMode: bool = False  # noqa: N815


class Person(WireModel):
    """Somebody as a topic or post shows them."""

    uid: Id
    username: Name | None = None
    displayname: Name | None = None
    fullname: Name | None = None
    picture: str | None = None


class Self(Person):
    """``/api/self``: whom the token belongs to (recording `self`)."""

    username: Name
    userslug: Name | None = None
    lastposttime: Millis = 0
    muted: bool = False
    banned: bool = False
    banned_until: Millis = 0


class Category(WireModel):
    """An element of ``/api/categories`` (recording `categories`), with those below it."""

    cid: Id
    name: Name
    descriptionParsed: str | None = None  # noqa: N815
    parentCid: Id = "0"  # noqa: N815
    topic_count: Number = 0
    disabled: bool = False
    isSection: bool = False  # noqa: N815
    link: str | None = None
    order: Number = 0
    subCategoriesPerPage: Number = 10  # noqa: N815
    postQueue: bool = False  # noqa: N815
    children: tuple[Category, ...] | None = None


class Pagination(WireModel):
    """Where in a listing in pages an answer stands."""

    currentPage: Number = 1  # noqa: N815
    pageCount: Number = 1  # noqa: N815


class Categories(WireModel):
    """``/api/categories``."""

    categories: tuple[Category, ...]
    pagination: Pagination = Pagination()


class AllCategories(WireModel):
    """``/api/v3/categories``: all that the person may see, without a tree (source of 4.15)."""

    categories: tuple[Category, ...]


class Topic(WireModel):
    """A topic in a listing (recordings `category.page1`, `recent`)."""

    tid: Id
    cid: Id
    mainPid: Id  # noqa: N815
    uid: Id
    title: Name
    timestamp: Millis
    lastposttime: Millis
    postcount: Number
    deleted: bool = False
    scheduled: bool = False
    locked: bool = False
    pinned: bool = False
    unread: bool = False
    bookmark: Number | None = None
    user: Person | None = None


class Privileges(WireModel):
    """What the person may do at a place; each is told where it concerns the place."""

    reply: bool = Field(default=True, alias="topics:reply")
    create: bool = Field(default=True, alias="topics:create")
    upvote: bool = Field(default=False, alias="posts:upvote")
    isAdminOrMod: bool = False  # noqa: N815


class CategoryPage(WireModel):
    """``/api/category/CID`` (recordings `category.*`)."""

    topics: tuple[Topic, ...]
    nextStart: Number = 0  # noqa: N815
    privileges: Privileges = Privileges()
    pagination: Pagination = Pagination()

    @property
    def size(self) -> int | None:
        """How many topics a page has, by where the next one begins; None where that is not told."""
        size, rest = divmod(self.nextStart, max(1, self.pagination.currentPage))
        return size if size > 0 and not rest else None


class TopicList(WireModel):
    """``/api/recent`` and ``/api/unread``."""

    topics: tuple[Topic, ...]
    pagination: Pagination = Pagination()


class TopicOfPost(WireModel):
    """The topic of a post, as the answer to a reply tells it (recording `reply.ok`)."""

    cid: Id
    mainPid: Id  # noqa: N815
    title: Name


class Post(WireModel):
    """A post of a topic's page, or of the answer to a reply (recordings `topic`, `reply.*`)."""

    pid: Id
    tid: Id
    uid: Id
    content: str | None = None
    timestamp: Millis
    edited: Millis = 0
    toPid: Id | None = None  # noqa: N815
    deleted: bool = False
    index: Number = 0
    votes: Number = 0
    upvotes: Number = 0
    upvoted: bool = False
    bookmarked: bool = False
    display_edit_tools: bool = False
    display_delete_tools: bool = False
    user: Person | None = None
    topic: TopicOfPost | None = None


class TopicPage(WireModel):
    """``/api/topic/TID`` (recordings `topic`, `topic.after-delete`)."""

    tid: Id
    cid: Id
    mainPid: Id  # noqa: N815
    title: Name
    deleted: bool = False
    locked: bool = False
    bookmark: Number | None = None
    postEditDuration: Number = 0  # noqa: N815
    posts: tuple[Post, ...]
    privileges: Privileges = Privileges()
    pagination: Pagination = Pagination()
    reputation_off: bool = Field(default=False, alias="reputation:disabled")


class TopicOfFound(WireModel):
    """The topic of a post that was found."""

    cid: Id
    title: Name
    deleted: bool = False
    scheduled: bool = False


class FoundPost(WireModel):
    """A post in ``/api/search`` (recording `search`)."""

    pid: Id
    tid: Id
    uid: Id
    content: str | None = None
    timestamp: Millis
    deleted: bool = False
    user: Person | None = None
    topic: TopicOfFound


class FoundPosts(WireModel):
    """``/api/search?in=titlesposts`` (recording `search`)."""

    posts: tuple[FoundPost, ...]
    pageCount: Number = 1  # noqa: N815


class SinglePost(WireModel):
    """``/api/v3/posts/PID``: `content` is the text as it was written (recording `post`)."""

    pid: Id
    tid: Id
    uid: Id
    content: str
    timestamp: Millis
    edited: Millis = 0
    toPid: Id | None = None  # noqa: N815
    deleted: bool = False
    upvoted: bool = False


class TopicMade(WireModel):
    """The answer to a new topic (recording `topic.create`)."""

    tid: Id


class Held(WireModel):
    """The answer to what moderators have to approve first (recording `topic.create.queued`)."""

    id: Id = ""


class QueuedData(WireModel):
    """The words of an entry of the moderators' queue; without a `tid` it is a new topic."""

    title: Name | None = None
    rawContent: str | None = None  # noqa: N815
    content: str | None = None
    cid: Id | None = None
    tid: Id | None = None
    toPid: Id | None = None  # noqa: N815
    timestamp: Millis | None = None


class QueuedPost(WireModel):
    """An entry of the moderators' queue, as its author is shown it (source of 4.15)."""

    id: Id
    uid: Id | None = None
    user: Person | None = None
    data: QueuedData


class PostQueue(WireModel):
    """``/api/post-queue``: for those who moderate nothing, their own entries only."""

    posts: tuple[QueuedPost, ...]
    pagination: Pagination = Pagination()
