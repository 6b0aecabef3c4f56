"""From Moodle's wire models to the domain's remote values."""

from __future__ import annotations

import html
import mimetypes
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from companion.content.markdown import ATTACHED
from companion.domain.forum import ForumKind
from companion.domain.remote import (
    ForumRules,
    RemoteAttachment,
    RemoteCourse,
    RemoteDiscussion,
    RemoteForum,
    RemotePerson,
    RemotePost,
    RemoteRating,
)
from sync.moodle import wire_models as wire
from sync.moodle.markers import marker_in, without_marker
from sync.server_port import RawPost

if TYPE_CHECKING:
    from collections.abc import Mapping


def course_from(course: wire.Course) -> RemoteCourse:
    """Return a course; its name is the one that the site shows."""
    return RemoteCourse(
        remote_id=str(course.id),
        name=html.unescape(course.displayname or course.fullname),
        short_name=html.unescape(course.shortname),
        summary_html=body_without_secrets(course.summary or ""),
        starts_at=moment_or_none(course.startdate),
        ends_at=moment_or_none(course.enddate),
        modified_at=moment_or_none(course.timemodified),
    )


def forum_from(forum: wire.Forum) -> RemoteForum:
    """Return a forum; a kind that we do not know counts as a general one."""
    return RemoteForum(
        remote_id=str(forum.id),
        course_remote_id=str(forum.course),
        module_id=str(forum.cmid),
        kind=_forum_kind(forum.type),
        name=html.unescape(forum.name),
        intro_html=body_without_secrets(forum.intro or ""),
        discussion_count=max(0, forum.numdiscussions or 0),
        unread_count=forum.unreadpostscount if forum.istracked else None,
        can_start_discussion=bool(forum.cancreatediscussions),
        rules=ForumRules(
            max_attachments=forum.maxattachments,
            max_attachment_bytes=forum.maxbytes,
            cutoff_at=moment_or_none(forum.cutoffdate),
            block_after=forum.blockafter,
            block_period_seconds=forum.blockperiod,
            lock_after_idle_seconds=forum.lockdiscussionafter,
            takes_ratings=bool(forum.assessed),
        ),
    )


def discussion_from(listed: wire.ListedDiscussion) -> RemoteDiscussion:
    """Return a discussion of a listing."""
    in_group = listed.groupid is not None and listed.groupid > 0
    return RemoteDiscussion(
        remote_id=str(listed.discussion),
        first_post_remote_id=str(listed.id),
        title=html.unescape(listed.name),
        author=_person(listed.userid, listed.userfullname, listed.userpictureurl),
        body_html=body_without_secrets(listed.message),
        group_remote_id=str(listed.groupid) if in_group else None,
        created_at=moment(listed.created),
        modified_at=moment(listed.modified),
        last_post_at=moment(listed.timemodified),
        reply_count=listed.numreplies,
        unread_count=listed.numunread or 0,
        pinned=listed.pinned,
        starred=listed.starred,
        locked=listed.locked,
        can_reply=not listed.locked if listed.canreply is None else listed.canreply,
        starts_at=moment_or_none(listed.timestart),
        ends_at=moment_or_none(listed.timeend),
        attachments=tuple(
            _attachment(file.filename, file.fileurl, file.filesize, file.mimetype)
            for file in listed.attachments or ()
        ),
        can_star=listed.canfavourite,
        can_lock=listed.canlock,
    )


def posts_from(answer: wire.DiscussionAnswer) -> tuple[RemotePost, ...]:
    """Return the posts of a discussion, with their ratings."""
    info = answer.ratinginfo or wire.RatingInfo()
    highest = {scale.id: scale.max for scale in info.scales}
    ratings = {told.itemid: _rating_from(told, highest) for told in info.ratings}
    return tuple(
        replace(post_from(post), rating=ratings.get(post.id)) if ratings else post_from(post)
        for post in answer.posts
    )


def raw_post_from(post: wire.Post) -> RawPost:
    """Return a post of a reading as it is stored, with its pictures named by their files."""
    return RawPost(
        remote_id=str(post.id),
        subject=post.subject,
        html=without_marker(post.message).replace(_OWN_FILE, ATTACHED),
        marker=marker_in(post.message),
        modified_at=moment(post.timemodified or post.timecreated or 0),
        can_edit=post.capabilities.edit,
        can_delete=post.capabilities.delete,
    )


def post_from(post: wire.Post) -> RemotePost:
    """Return a post as everyone may see it (never from a raw reading), without its rating."""
    may = post.capabilities
    changed = post.timemodified if post.timemodified is not None else post.timecreated
    return RemotePost(
        remote_id=str(post.id),
        discussion_remote_id=str(post.discussionid),
        parent_remote_id=str(post.parentid) if post.parentid else None,
        subject=html.unescape(post.subject),
        author=author_of(post),
        body_html=body_without_secrets(post.message),
        created_at=None if post.timecreated is None else moment(post.timecreated),
        modified_at=moment(changed or 0),
        unread=bool(post.unread),
        is_deleted=post.isdeleted,
        is_private=post.isprivatereply,
        # Nobody can answer a private reply (recording `reply.to-private`).
        can_reply=may.reply and not post.isprivatereply,
        can_edit=may.edit,
        can_delete=may.delete,
        can_reply_privately=may.canreplyprivately,
        attachments=tuple(
            _attachment(file.filename, file.url, file.filesize, file.mimetype)
            for file in post.attachments
        ),
    )


def site_title(name: str) -> str:
    """Return a site's name as people read it."""
    return html.unescape(name)


def group_name(name: str) -> str:
    """Return a group's name as people read it."""
    return html.unescape(name)


def author_of(post: wire.Post) -> RemotePerson | None:
    """Return who wrote a post, None where the server hides it."""
    author = post.author
    if author is None:
        return None
    picture = author.urls.profileimage if author.urls else None
    return _person(author.id, author.fullname, picture)


def moment(seconds: int) -> datetime:
    """Return the moment of a count of seconds since 1970."""
    return _EPOCH + timedelta(seconds=seconds)


def moment_or_none(seconds: int | None) -> datetime | None:
    """Return the moment of a count of seconds, None for none and for 0."""
    return moment(seconds) if seconds else None


def file_address(url: str) -> str:
    """Return a file's address in the form that serves it once a token is added.

    Posts name their files without ``/webservice`` (recording `file.address-as-given`). What would
    give the token or the access key away, and what would force a download, is taken out. What is
    no address at all comes back without its query, and nothing will be fetched from it.
    """
    unkeyed = _KEYED_PATH.sub("/webservice/pluginfile.php/", url)
    try:
        parts = urlsplit(unkeyed)
    except ValueError:
        return unkeyed.partition("?")[0]
    path = parts.path
    if "/pluginfile.php/" in path and "/webservice/pluginfile.php/" not in path:
        path = path.replace("/pluginfile.php/", "/webservice/pluginfile.php/", 1)
    query = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if name not in {"token", "forcedownload"}
    ]
    return urlunsplit(parts._replace(path=path, query=urlencode(query)))


def body_without_secrets(body: str) -> str:
    """Return HTML in which no file's address carries a token or an access key."""
    if "pluginfile.php" not in body:
        return body
    unkeyed = _KEYED_PATH.sub("/webservice/pluginfile.php/", body)
    return _FILE_ADDRESS.sub(lambda found: _TOKEN.sub("", found[0]), unkeyed)


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_KEYED_PATH: Final = re.compile(r"/tokenpluginfile\.php/[0-9A-Za-z]+/")
_FILE_ADDRESS: Final = re.compile(r"pluginfile\.php[^\s\"'<>]*")
"""All of it up to its end: a search that gave up at each beginning would take hours where
somebody has written nothing but beginnings."""
_TOKEN: Final = re.compile(r"(?<=[?&;])token=[0-9A-Za-z]+(?:&amp;|&)?")
_OWN_FILE: Final = "@@PLUGINFILE@@/"
"""Stands in stored texts for the place of the post's own files (`posts.setting.no-fileurl`)."""


def _forum_kind(name: str) -> ForumKind:
    try:
        return ForumKind(name)
    except ValueError:
        return ForumKind.GENERAL


def _rating_from(told: wire.PostRating, highest: Mapping[int, int]) -> RemoteRating:
    shown = told.canviewaggregate
    return RemoteRating(
        can_rate=told.canrate,
        scale_remote_id="" if told.scaleid is None else str(told.scaleid),
        highest=highest.get(told.scaleid or 0, 0),
        own=told.rating,
        average=(told.aggregatestr or None) if shown else None,
        count=(told.count or 0) if shown else 0,
    )


def _person(number: int | None, name: str | None, picture: str | None) -> RemotePerson | None:
    if not number or name is None:
        return None
    return RemotePerson(
        remote_id=str(number),
        full_name=name,
        picture_url=file_address(picture) if picture else None,
    )


def _attachment(name: str, url: str, size: int | None, mime_type: str | None) -> RemoteAttachment:
    guessed = mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return RemoteAttachment(
        name=name, mime_type=guessed, size_bytes=max(0, size or 0), url=file_address(url)
    )
