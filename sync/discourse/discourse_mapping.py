"""From Discourse's wire models to the domain's remote values.

A topic's list does not tell the number of its opening post: here that post is known by its topic
(``t123``), all others by their own numbers.
"""

from __future__ import annotations

import html
import mimetypes
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from companion.content.markdown import markdown_to_html
from companion.content.plain_text import plain_text
from companion.domain.forum import ForumKind
from companion.domain.remote import (
    ForumRules,
    RemoteAttachment,
    RemoteDiscussion,
    RemoteForum,
    RemotePerson,
    RemotePost,
    RemoteRating,
)
from sync.answer_bounds import bounded_file_name
from sync.discourse.attached_lines import with_named_pictures, without_attachments
from sync.discourse.discourse_site import COURSE, MAY_START, Site
from sync.server_port import RawPost, Trace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sync.discourse import discourse_wire as wire

LIKE: Final = 2
"""The number of a like among the actions on a post (description of GET /posts/{id}.json)."""

REGULAR: Final = 1
MODERATOR_ACTION: Final = 2
"""Types of posts that people write; others tell that a topic was closed, and the like."""

PRIVATE_MESSAGE: Final = "private_message"


@dataclass(frozen=True, slots=True)
class Around:
    """What is told of a post by the topic in which it stands; `accepted` numbers its answers."""

    site_url: str
    title: str
    can_reply: bool = True
    can_delete_topic: bool = False
    is_old_news: bool = False
    accepted: frozenset[int] = frozenset()


def opening_id(topic_id: int | str) -> str:
    """Return by which id the opening post of a topic is known here."""
    return f"t{topic_id}"


def topic_of_opening(post_remote_id: str) -> str | None:
    """Return the topic of an opening post; None for any other post."""
    return post_remote_id[1:] if post_remote_id[:1] == "t" else None


def forum_from(
    category: wire.Category, above: Iterable[wire.Category], *, upload_limit: int
) -> RemoteForum:
    """Return a category as a forum; one below others names them, too, from the top."""
    name = " › ".join([*(one.name for one in above), category.name])
    return RemoteForum(
        remote_id=str(category.id),
        course_remote_id=COURSE,
        module_id=str(category.id),
        kind=ForumKind.GENERAL,
        name=name,
        intro_html=category.description or "",
        discussion_count=max(0, category.topic_count),
        unread_count=None,
        can_start_discussion=category.permission == MAY_START,
        rules=ForumRules(
            max_attachments=_MOST_ATTACHMENTS,
            max_attachment_bytes=upload_limit,
            takes_ratings=True,
        ),
    )


def discussion_from(
    topic: wire.ListedTopic, people: Mapping[int, wire.User], site: Site, site_url: str
) -> RemoteDiscussion:
    """Return a topic of a listing. Listings go by the last bump, which therefore counts."""
    starter = topic.posters[0].user_id if topic.posters else None
    locked = topic.closed or topic.archived
    return RemoteDiscussion(
        remote_id=str(topic.id),
        first_post_remote_id=opening_id(topic.id),
        title=topic.title,
        author=_listed_person(people.get(starter or -1), site_url),
        body_html=None,
        group_remote_id=None,
        created_at=topic.created_at,
        modified_at=topic.created_at,
        last_post_at=topic.bumped_at or topic.last_posted_at or topic.created_at,
        reply_count=max(0, topic.posts_count - 1),
        unread_count=_unread(topic),
        pinned=topic.pinned,
        starred=topic.bookmarked,
        locked=locked,
        can_reply=not locked and site.may_reply_in(topic.category_id),
        starts_at=None,
        ends_at=None,
        can_star=True,
        solved=topic.has_accepted_answer,
    )


def posts_from(
    topic: wire.Topic, posts: Iterable[wire.Post], site_url: str, now: datetime | None
) -> tuple[RemotePost, ...]:
    """Return the posts of a topic in their order, each under the one that it answers.

    A topic that the person has never opened is new for some time by the site's clock, and then old
    news: a site's own pages do not show it as unread, either. What answers a post that is not there
    answers the topic. What its author has taken back is left out, unless it has been answered.
    """
    # By their ids here: no two are the same, whatever a site answers.
    written = {post_id(post): post for post in posts if is_written(post)}.values()
    answered = {post.reply_to_post_number for post in written}
    shown = [
        post
        for post in written
        if not post.user_deleted or post.post_number in answered or post.post_number == 1
    ]
    ids = {post.post_number: post_id(post) for post in shown}
    around = Around(
        site_url,
        topic.title,
        topic.details.can_create_post,
        topic.details.can_delete,
        is_old_news=topic.last_read_post_number is None
        and now is not None
        and topic.created_at < now - _NEW_FOR,
        accepted=topic.accepted_numbers,
    )
    return tuple(post_from(post, around, ids.get(post.reply_to_post_number or 1)) for post in shown)


def post_from(post: wire.Post, around: Around, parent: str | None) -> RemotePost:
    """Return a post of a topic; `parent` is the id of the one that it answers, if it is known."""
    is_opening = post.post_number == 1
    likes = likes_of(post)
    return RemotePost(
        remote_id=post_id(post),
        discussion_remote_id=str(post.topic_id),
        parent_remote_id=None if is_opening else parent or opening_id(post.topic_id),
        subject=around.title if is_opening else f"Re: {around.title}",
        author=author_of(post, around.site_url),
        body_html=body_of(post.cooked, around.site_url),
        created_at=post.created_at,
        modified_at=post.updated_at,
        unread=not (post.read or post.yours or around.is_old_news),
        is_deleted=post.user_deleted,
        is_private=False,
        can_reply=around.can_reply,
        can_edit=post.can_edit,
        can_delete=around.can_delete_topic if is_opening else post.can_delete,
        can_reply_privately=False,
        attachments=attachments_in(post.cooked, around.site_url),
        rating=RemoteRating(
            # A like can be taken back for ten minutes (`PostGuardian#can_delete_post_action?`).
            can_rate=likes.can_act or likes.can_undo,
            scale_remote_id="like",
            highest=1,
            own=1 if likes.acted else None,
            average=None,
            count=likes.count,
        ),
        accepted=not is_opening and (post.accepted_answer or post.post_number in around.accepted),
    )


def raw_post_from(post: wire.Post, title: str) -> RawPost:
    """Return a post as it is kept: what its author wrote, without the lines of its attachments."""
    return RawPost(
        remote_id=post_id(post),
        subject=title if post.post_number == 1 else f"Re: {title}",
        html=markdown_to_html(with_named_pictures(without_attachments(post.raw or ""))),
        marker=None,
        modified_at=post.updated_at,
        can_edit=post.can_edit,
        can_delete=post.can_delete,
        exactly_dated=True,
    )


def trace_from(post: wire.Post, topic: wire.Topic, parent: str | None) -> Trace:
    """Return an own post, whose raw text is known, as what may have become of an item."""
    is_opening = post.post_number == 1
    return Trace(
        remote_id=post_id(post),
        discussion_remote_id=str(post.topic_id),
        parent_remote_id=None if is_opening else parent or opening_id(post.topic_id),
        marker=topic.external_id if is_opening else None,
        subject=topic.title,
        plain_text=words_of_raw(post.raw or ""),
        created_at=post.created_at,
    )


def held_id(number: int) -> str:
    """Return by which id a place in the moderators' queue is known here."""
    return f"q{number}"


def held_trace_from(held: wire.HeldPost) -> Trace:
    """Return an own post that waits for a moderator; what it answers is not told."""
    is_opening = held.topic_id is None
    return Trace(
        remote_id=held_id(held.id),
        discussion_remote_id="" if is_opening else str(held.topic_id),
        parent_remote_id=None if is_opening else "",
        marker=None,
        subject=held.title or "",
        plain_text=words_of_raw(held.raw_text),
        created_at=held.created_at,
        held=True,
    )


def words_of_raw(raw: str) -> str:
    """Return the words of a raw text as they are compared: made as those of an item are."""
    return plain_text(markdown_to_html(without_attachments(raw)))


def post_id(post: wire.Post) -> str:
    """Return by which id a post is known here."""
    return opening_id(post.topic_id) if post.post_number == 1 else str(post.id)


def is_written(post: wire.Post) -> bool:
    """Say whether a post holds somebody's words."""
    return post.post_type in {REGULAR, MODERATOR_ACTION} and post.deleted_at is None


def likes_of(post: wire.Post) -> wire.ActionSummary:
    """Return what is told of a post's likes."""
    from sync.discourse.discourse_wire import ActionSummary  # noqa: PLC0415 - a value, no type

    told = (one for one in post.actions_summary if one.id == LIKE)
    return next(told, ActionSummary(id=LIKE))


def author_of(post: wire.Post, site_url: str) -> RemotePerson:
    """Return who wrote a post."""
    return person_from(post.user_id, post.username, post.name, post.avatar_template, site_url)


def person_from(
    number: int, username: str, name: str | None, avatar_template: str, site_url: str
) -> RemotePerson:
    """Return a person; who has given no name goes by the user name."""
    own = avatar_template.startswith("/") and not avatar_template.startswith("//")
    return RemotePerson(
        remote_id=str(number),
        full_name=(name or "").strip() or username,
        picture_url=f"{site_url}{avatar_template.replace('{size}', '96')}" if own else None,
    )


def body_of(cooked: str, site_url: str) -> str:
    """Return HTML whose links and pictures have whole addresses."""
    return _TAG.sub(lambda tag: _RELATIVE.sub(rf"\1{site_url}/", tag[0]), cooked)


def attachments_in(cooked: str, site_url: str) -> tuple[RemoteAttachment, ...]:
    """Return the files that a post links as its attachments."""
    found: list[RemoteAttachment] = []
    for tag in _TAG.finditer(cooked):
        if not tag[0].startswith("<a ") or 'class="attachment"' not in tag[0]:
            continue
        end = cooked.find("<", tag.end())
        name = html.unescape(cooked[tag.end() : end]).strip() if end > 0 else ""
        address = _ADDRESS.search(tag[0])
        if address is None or not name:
            continue
        url = urljoin(f"{site_url}/", html.unescape(address[1]))
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        told = _SIZE.match(cooked, end)
        size = round(float(told[1]) * _UNITS[told[2]]) if told else 0
        found.append(RemoteAttachment(bounded_file_name(name), kind, size, url))
    return tuple(found)


_NEW_FOR: Final = timedelta(days=14)
_MOST_ATTACHMENTS: Final = 10
_TAG: Final = re.compile(r"<[a-zA-Z][^<>]*>")
_RELATIVE: Final = re.compile(r"""(\b(?:href|src)=["'])/(?!/)""")
_SIZE: Final = re.compile(r"</a>\s{0,3}\((\d{1,9}(?:\.\d{1,3})?) (Bytes|KB|MB|GB)\)")
_UNITS: Final = {"Bytes": 1, "KB": 1024, "MB": 1024**2, "GB": 1024**3}
"""Sizes stand in words behind the names of files, as exact as these."""
_ADDRESS: Final = re.compile(r'\bhref="([^"]*)"')


def _listed_person(user: wire.User | None, site_url: str) -> RemotePerson | None:
    if user is None:
        return None
    return person_from(user.id, user.username, user.name, user.avatar_template, site_url)


def _unread(topic: wire.ListedTopic) -> int:
    if topic.last_read_post_number is None:
        return topic.posts_count if topic.unseen else 0
    return max(0, (topic.highest_post_number or topic.posts_count) - topic.last_read_post_number)
