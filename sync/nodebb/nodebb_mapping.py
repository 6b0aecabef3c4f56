"""From NodeBB's wire models to the domain's remote values."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from companion.domain.forum import ForumKind
from companion.domain.remote import (
    ForumRules,
    RemoteCourse,
    RemoteDiscussion,
    RemoteForum,
    RemotePerson,
    RemotePost,
    RemoteRating,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sync.nodebb import wire_forum as wire

SITE_COURSE: Final = "site"
"""The one course that stands for the site: a NodeBB has categories, and these are its forums."""

ONE_VOTE: Final = 1

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_EMOJI: Final = re.compile(r'<img\b[^<>]*\bclass="[^"<>]*\bemoji\b[^"<>]*"[^<>]*>', re.IGNORECASE)
_ALT: Final = re.compile(r'\balt="([^"]*)"')
_OWN_ADDRESS: Final = re.compile(r'(\b(?:src|href)=")(/(?!/)[^"]*)"')


def moment(milliseconds: int) -> datetime:
    """Return the time of a number of milliseconds since 1970."""
    return _EPOCH + timedelta(milliseconds=milliseconds)


def site_course(name: str) -> RemoteCourse:
    """Return the course that stands for the whole site."""
    return RemoteCourse(
        remote_id=SITE_COURSE,
        name=name,
        short_name=name,
        summary_html="",
        starts_at=None,
        ends_at=None,
        modified_at=None,
    )


def forums_from(categories: Sequence[wire.Category]) -> tuple[RemoteForum, ...]:
    """Return the categories as forums, in the order of their tree, each after what it stands under.

    One that only leads elsewhere, or is switched off, is none.
    """
    return tuple(_forums_under(categories, ()))


def _forums_under(
    categories: Iterable[wire.Category], above: tuple[str, ...]
) -> Iterable[RemoteForum]:
    for one in sorted(categories, key=lambda each: each.order):
        if one.disabled:
            continue
        name = unescape(one.name)
        if not one.link:
            # Its own name first: where room is short, ends are what is cut.
            yield _forum_from(one, f"{name} ({' / '.join(above)})" if above else name)
        yield from _forums_under(one.children or (), (*above, name))


def _forum_from(one: wire.Category, name: str) -> RemoteForum:
    return RemoteForum(
        remote_id=one.cid,
        course_remote_id=SITE_COURSE,
        module_id="",
        kind=ForumKind.GENERAL,
        name=name,
        intro_html=one.descriptionParsed or "",
        discussion_count=max(0, one.topic_count),
        unread_count=None,
        # Whether the person may, only the category's own page tells; a refusal is understood.
        can_start_discussion=not one.isSection,
        rules=ForumRules(takes_ratings=True),
    )


def person_from(uid: str, person: wire.Person | None) -> RemotePerson | None:
    """Return somebody; None for a guest or somebody whose account is gone (number 0)."""
    if uid == "0":
        return None
    if person is None:
        return RemotePerson(uid, uid)
    name = person.fullname or person.displayname or person.username or uid
    return RemotePerson(uid, unescape(name))


def discussion_from(topic: wire.Topic, privileges: wire.Privileges) -> RemoteDiscussion:
    """Return a topic of a listing, which shows neither the opening text nor bookmarks."""
    read = topic.bookmark or 0
    return RemoteDiscussion(
        remote_id=topic.tid,
        first_post_remote_id=topic.mainPid,
        title=unescape(topic.title),
        author=person_from(topic.uid, topic.user),
        body_html=None,
        group_remote_id=None,
        created_at=moment(topic.timestamp),
        modified_at=moment(topic.timestamp),
        last_post_at=moment(max(topic.lastposttime, topic.timestamp)),
        reply_count=max(0, topic.postcount - 1),
        unread_count=max(1, topic.postcount - read) if topic.unread else 0,
        pinned=topic.pinned,
        starred=None,
        locked=topic.locked,
        can_reply=not topic.locked or privileges.isAdminOrMod,
        starts_at=None,
        ends_at=None,
        can_star=True,
        can_lock=privileges.isAdminOrMod,
        unread_stays=True,
    )


def posts_from(
    topic: wire.TopicPage,
    posts: Sequence[wire.Post],
    *,
    user_id: str,
    site_url: str,
    unread: bool | None,
) -> tuple[RemotePost, ...]:
    """Return the posts of a topic; a deleted one keeps its place only if something hangs on it.

    (Recording `topic.after-delete`: it stays in the list, without its words.) `unread` says whether
    a listing showed the topic as unread, None if none has told: reading it does not tell any more.
    """
    answered = {post.toPid for post in posts if not post.deleted}
    shown = [
        post
        for post in posts
        if not post.deleted or post.pid in answered or post.pid == topic.mainPid
    ]
    here = {post.pid for post in shown}
    made = (
        post_from(topic, post, user_id=user_id, site_url=site_url, unread=unread) for post in shown
    )
    # What was answered may be gone for good, or stand in another topic now.
    return tuple(
        post
        if post.parent_remote_id is None or post.parent_remote_id in here
        else replace(post, parent_remote_id=topic.mainPid)
        for post in made
    )


def post_from(
    topic: wire.TopicPage, post: wire.Post, *, user_id: str, site_url: str, unread: bool | None
) -> RemotePost:
    """Return a post of a topic's page."""
    is_opening = post.pid == topic.mainPid
    own = post.uid == user_id
    is_open = not topic.locked and topic.privileges.reply
    return RemotePost(
        remote_id=post.pid,
        discussion_remote_id=topic.tid,
        parent_remote_id=None if is_opening else (post.toPid or topic.mainPid),
        subject=subject_of(topic.title, is_opening=is_opening),
        author=person_from(post.uid, post.user),
        body_html="" if post.deleted else shown_html(post.content or "", site_url),
        created_at=moment(post.timestamp),
        modified_at=moment(post.edited or post.timestamp),
        unread=False if own or post.index < (topic.bookmark or 0) else unread,
        is_deleted=post.deleted,
        is_private=False,
        can_reply=is_open and not post.deleted,
        can_edit=own and not post.deleted,
        can_delete=own and not post.deleted,
        can_reply_privately=False,
        rating=None if post.deleted else _rating_of(topic, post, own=own),
        unread_stays=True,
    )


def subject_of(title: str, *, is_opening: bool) -> str:
    """Return the subject of a post: replies have none of their own on a NodeBB."""
    shown = unescape(title)
    return shown if is_opening else f"Re: {shown}"


def address_on(site_url: str, path: str) -> str:
    """Return a path of the site in full: with it comes the folder that the site may stand in."""
    if not path.startswith("/") or path.startswith("//"):
        return f"{site_url}/{path.lstrip('/')}"
    place = urlsplit(site_url).path
    return f"{site_url.removesuffix(place)}{path}"


def shown_html(content: str, site_url: str) -> str:
    """Return a text as people see it: emoji as characters, addresses of the site in full.

    Pictures of emoji (recording `topic.create`) would be a request each, and no words to search.
    """

    def spelled(match: re.Match[str]) -> str:
        alt = _ALT.search(match.group(0))
        return alt.group(1) if alt else ""

    def whole(match: re.Match[str]) -> str:
        # As it stands: what is no address stays none, and is cleaned away like any other.
        return f'{match.group(1)}{address_on(site_url, match.group(2))}"'

    return _OWN_ADDRESS.sub(whole, _EMOJI.sub(spelled, content))


def _rating_of(topic: wire.TopicPage, post: wire.Post, *, own: bool) -> RemoteRating | None:
    if topic.reputation_off:
        return None
    return RemoteRating(
        can_rate=not own and topic.privileges.upvote,
        scale_remote_id="vote",
        highest=ONE_VOTE,
        own=ONE_VOTE if post.upvoted else None,
        average=None,
        count=post.upvotes,
    )
