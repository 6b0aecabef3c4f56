"""Discourse's answers as they come over the wire, checked field by field.

Their source is the published API description (`openapi.json`; each model names its path). Only the
fields we use are named, and those without a default are what we cannot do without. The description
was made from recorded answers, so that a field which was null there may be a number elsewhere; what
a real server adds to it is optional here. Nor does it know of solved topics, which are a plugin's:
its source says what `has_accepted_answer` (`DiscourseSolved::TopicAnswerMixin`), `accepted_answer`
and `accepted_answers` mean.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from sync.answer_bounds import FileName, Name, Number


def _in_reach(moment: datetime) -> datetime:
    """Refuse the years at the edges, with which nobody can reckon."""
    if not 2 <= moment.year <= 9998:
        raise ValueError("a year beyond all calendars")
    return moment.astimezone(UTC)


def _accepted_number(value: object) -> int | None:
    number = value.get("post_number") if isinstance(value, dict) else None
    return number if type(number) is int else None


def _accepted_numbers(value: object) -> tuple[int, ...]:
    listed = value if isinstance(value, list) else []
    numbers = (_accepted_number(one) for one in listed)
    return tuple(number for number in numbers if number is not None)


def _kilobytes(value: object) -> int:
    return value if type(value) is int and 0 < value <= _MOST_KILOBYTES else 0


_MOST_KILOBYTES = 10 * 1024**2


def _listed(value: object) -> object:
    return () if value is None else value


Moment = Annotated[AwareDatetime, AfterValidator(_in_reach)]
Flag = Annotated[bool, BeforeValidator(lambda value: value is True or value == "true")]
"""A flag that is null where it does not hold."""


class WireModel(BaseModel):
    """The base of all: frozen, tolerant of fields that plugins and newer versions add."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class BasicInfo(WireModel):
    """GET /site/basic-info.json: what a site says to everybody."""

    title: Name
    description: str = ""
    login_required: bool


class SiteSettings(WireModel):
    """GET /site/settings.json, which the description does not have (`SiteController#settings`).

    All settings that concern a client; kilobytes, 0 where they are not told.
    """

    max_attachment_size_kb: Annotated[int, BeforeValidator(_kilobytes)] = 0
    max_image_size_kb: Annotated[int, BeforeValidator(_kilobytes)] = 0


class CurrentUser(WireModel):
    """The person in GET /session/current.json."""

    id: Number
    username: Name
    name: Name | None = None


class Session(WireModel):
    """GET /session/current.json, which answers 404 where nobody is signed in."""

    current_user: CurrentUser


class Category(WireModel):
    """A category in GET /categories.json; `permission` is 1 where one may start topics."""

    id: Number
    name: Name
    slug: Name
    topic_count: Number = 0
    description: str | None = None
    permission: int | None = None
    notification_level: int | None = None
    read_restricted: bool = False
    parent_category_id: Number | None = None
    subcategory_ids: Annotated[tuple[Number, ...], BeforeValidator(_listed)] = ()
    subcategory_list: Annotated[tuple[Category, ...], BeforeValidator(_listed)] = ()


class CategoryList(WireModel):
    """The list in GET /categories.json."""

    categories: tuple[Category, ...]


class Categories(WireModel):
    """GET /categories.json."""

    category_list: CategoryList


class User(WireModel):
    """A person beside a list of topics."""

    id: Number
    username: Name
    name: Name | None = None
    avatar_template: str = ""


class Poster(WireModel):
    """Who wrote in a topic; the first of a topic's posters is who started it."""

    user_id: Number | None = None


class ListedTopic(WireModel):
    """A topic in GET /c/{slug}/{id}.json, /latest.json and the lists of private messages."""

    id: Number
    title: Name
    posts_count: Number = Field(ge=0)
    highest_post_number: Number | None = None
    created_at: Moment
    last_posted_at: Moment | None = None
    bumped_at: Moment | None = None
    archetype: str = "regular"
    category_id: Number | None = None
    pinned: bool = False
    visible: bool = True
    closed: bool = False
    archived: bool = False
    bookmarked: Flag = False
    unseen: bool = False
    last_read_post_number: Number | None = None
    last_poster_username: Name = ""
    posters: tuple[Poster, ...] = ()
    participants: Annotated[tuple[Poster, ...], BeforeValidator(_listed)] = ()
    has_accepted_answer: Flag = False


class TopicList(WireModel):
    """The list inside an answer with topics."""

    per_page: int = Field(default=30, ge=1, le=10_000)
    topics: tuple[ListedTopic, ...]


class Listing(WireModel):
    """An answer with topics, and the people that they name."""

    users: tuple[User, ...] = ()
    topic_list: TopicList


class ActionSummary(WireModel):
    """What was done to a post, and whether the person did it and may do it; 2 is a like."""

    id: Number
    count: Number = 0
    acted: bool = False
    can_act: bool = False
    can_undo: bool = False


class Post(WireModel):
    """A post, in a topic or alone (GET /t/{id}.json, GET /posts/{id}.json, POST /posts.json)."""

    id: Number
    username: Name
    name: Name | None = None
    avatar_template: str = ""
    created_at: Moment
    updated_at: Moment
    cooked: str
    raw: str | None = None
    post_number: Number
    post_type: Number = 1
    reply_to_post_number: Number | None = None
    topic_id: Number
    user_id: Number
    yours: bool = False
    can_edit: bool = False
    can_delete: bool = False
    read: bool = True
    hidden: bool = False
    deleted_at: str | None = None
    user_deleted: bool = False
    actions_summary: tuple[ActionSummary, ...] = ()
    action_code: str | None = None
    accepted_answer: Flag = False


class PostStream(WireModel):
    """Some posts of a topic, and the ids of all of them in their order.

    Of a topic with 10,000 posts and more there are no ids (`PostStreamSerializerMixin#post_stream`,
    `TopicView#is_mega_topic?`).
    """

    posts: tuple[Post, ...]
    stream: tuple[Number, ...] = ()


class Participant(WireModel):
    """Somebody in a topic."""

    id: Number
    username: Name
    name: Name | None = None
    avatar_template: str = ""


class TopicDetails(WireModel):
    """What the person may do in a topic, and who takes part."""

    can_create_post: bool = False
    can_edit: bool = False
    can_delete: bool = False
    notification_level: int = 1
    allowed_users: tuple[Participant, ...] = ()
    participants: tuple[Participant, ...] = ()


class Topic(WireModel):
    """GET /t/{id}.json. `external_id` is what the topic was created with, where it is told.

    Of an accepted answer it is its number among the topic's posts that is kept. Sites told of one
    by `accepted_answer` until 2026 and tell of all by `accepted_answers` since then
    (`DiscourseSolved::TopicViewSerializerExtension`).
    """

    id: Number
    title: Name
    post_stream: PostStream
    posts_count: Number
    highest_post_number: Number | None = None
    last_read_post_number: Number | None = None
    created_at: Moment
    category_id: Number | None = None
    archetype: str = "regular"
    closed: bool = False
    archived: bool = False
    bookmarked: Flag = False
    external_id: str | None = None
    accepted_answer: Annotated[int | None, BeforeValidator(_accepted_number)] = None
    accepted_answers: Annotated[tuple[int, ...], BeforeValidator(_accepted_numbers)] = ()
    details: TopicDetails = TopicDetails()

    @property
    def accepted_numbers(self) -> frozenset[int]:
        """The numbers of the posts that were accepted as answers."""
        one = () if self.accepted_answer is None else (self.accepted_answer,)
        return frozenset((*one, *self.accepted_answers))


class MorePosts(WireModel):
    """GET /t/{id}/posts.json."""

    post_stream: PostStream


class PostIds(WireModel):
    """GET /t/{id}/post_ids.json, which the description does not have (`TopicsController#post_ids`).

    The ids of all posts behind the one that is named, in their order.
    """

    post_ids: tuple[Number, ...]


class Pending(WireModel):
    """A place in the moderators' queue."""

    id: Number


class Held(WireModel):
    """The answer to a post that waits for a moderator, in the place of the post itself."""

    action: str
    pending_post: Pending | None = None


class HeldPost(WireModel):
    """An own post that waits for a moderator; of a new topic without a number of one."""

    id: Number
    raw_text: str
    title: Name | None = None
    topic_id: Number | None = None
    category_id: Number | None = None
    created_at: Moment


class HeldPosts(WireModel):
    """GET /posts/{username}/pending.json, which the description does not have."""

    pending_posts: tuple[HeldPost, ...]


class Edited(WireModel):
    """PUT /posts/{id}.json."""

    post: Post


class LatestPosts(WireModel):
    """GET /posts.json: the newest posts of the whole site, with their raw texts."""

    latest_posts: tuple[Post, ...]


class FoundPost(WireModel):
    """A post in GET /search.json; `blurb` and the headline are HTML with the words marked."""

    id: Number
    username: Name
    name: Name | None = None
    created_at: Moment
    blurb: str = ""
    post_number: Number
    topic_id: Number
    topic_title_headline: str | None = None


class FoundTopic(WireModel):
    """The topic of a found post."""

    id: Number
    title: Name
    category_id: Number | None = None
    archetype: str = "regular"


class FoundParts(WireModel):
    """What GET /search.json says of the whole: `error` is that of a site which is too busy."""

    more_full_page_results: Annotated[bool, BeforeValidator(bool)] = False
    error: str | None = None


class FoundPosts(WireModel):
    """GET /search.json."""

    posts: Annotated[tuple[FoundPost, ...], BeforeValidator(_listed)] = ()
    topics: Annotated[tuple[FoundTopic, ...], BeforeValidator(_listed)] = ()
    grouped_search_result: FoundParts = FoundParts()


class NotificationData(WireModel):
    """What a notification is about; which fields it has depends on its type."""

    topic_title: Name | None = None
    display_username: Name | None = None
    original_username: Name | None = None
    username: Name | None = None
    badge_name: Name | None = None


class Notification(WireModel):
    """A notification in GET /notifications.json."""

    id: Number
    notification_type: Number
    read: bool
    created_at: Moment
    post_number: Number | None = None
    topic_id: Number | None = None
    slug: Name | None = None
    data: NotificationData = NotificationData()


class Notifications(WireModel):
    """GET /notifications.json."""

    notifications: tuple[Notification, ...]
    total_rows_notifications: int = 0


class UploadMade(WireModel):
    """POST /uploads.json; `short_url` is how a text names the file."""

    original_filename: FileName
    filesize: Number = 0
    short_url: str
    url: str = ""
    extension: str = ""
    width: int | None = None
    height: int | None = None
