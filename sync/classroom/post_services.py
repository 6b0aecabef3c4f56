"""Reads the posts of a discussion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import alpha, boolean, integer
from sync.classroom.errors import invalid_parameter, php_error, refusal
from sync.classroom.forum_counts import unread_posts
from sync.classroom.forum_tables import (
    authors,
    discussion_of,
    find_discussion,
    find_post,
    forum_or_refusal,
    posts_of,
    rights_in,
)
from sync.classroom.post_files import ATTACHMENT, INLINE, files_of_posts
from sync.classroom.rating_shapes import rating_info
from sync.classroom.web_service import Call, web_service
from sync.classroom.wire_shapes import post_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.classroom.forum_rules import Discussion, Forum, Post, Rights
    from sync.classroom.web_service import JsonValue

_NO_SUCH_DISCUSSION: Final = "Call to a member function get_forum_id() on null"


def discussion_or_php_error(call: Call, discussion_id: int) -> Discussion:
    """Return a discussion; a missing one is an error of PHP (`posts.no-such-discussion`)."""
    discussion = find_discussion(call, discussion_id)
    if discussion is None:
        raise php_error(_NO_SUCH_DISCUSSION)
    return discussion


@web_service(
    "mod_forum_get_discussion_posts",
    discussionid=integer(),
    sortby=alpha("created"),
    sortdirection=alpha("DESC"),
    includeinlineattachments=boolean(default=False),
)
def discussion_posts(
    call: Call,
    *,
    discussionid: int,
    sortby: str,
    sortdirection: str,
    includeinlineattachments: bool,
) -> JsonValue:
    """Answer all posts that the person may see, never paged.

    A discussion outside its time, or of another's separate group, answers no posts and no error.
    """
    discussion = discussion_or_php_error(call, discussionid)
    forum = forum_or_refusal(call, discussion.forum_id)
    if sortby not in ("id", "created", "modified") or sortdirection not in ("ASC", "DESC"):
        raise invalid_parameter()
    rights = rights_in(call, forum)
    seen = seen_posts(call, rights, discussion)
    seen.sort(key=lambda post: (getattr(post, sortby), post.id), reverse=sortdirection == "DESC")
    return {
        "posts": post_shapes(
            call, rights, discussion, seen, with_inline_files=includeinlineattachments
        ),
        "forumid": forum.id,
        "courseid": forum.course_id,
        "ratinginfo": rating_info(call, rights, seen),
        "warnings": [],
    }


@web_service("mod_forum_get_discussion_post", postid=integer())
def one_post(call: Call, *, postid: int) -> JsonValue:
    """Answer a single post by its id."""
    post = find_post(call, postid)
    if post is None:
        raise refusal("invalidpostid")
    discussion = discussion_of(call, post)
    rights = rights_in(call, forum_or_refusal(call, discussion.forum_id))
    if post not in seen_posts(call, rights, discussion):
        raise refusal("noviewdiscussionspermission")
    return {"post": post_shapes(call, rights, discussion, [post])[0], "warnings": []}


def seen_posts(call: Call, rights: Rights, discussion: Discussion) -> list[Post]:
    """Return the posts of a discussion that the person sees, the oldest first."""
    if not rights.sees_discussion(discussion):
        return []
    posts = posts_of(call, discussion)
    mine = [post for post in posts if post.author_id == rights.person.id]
    if rights.hides_answers(discussion, mine[0].created if mine else None):
        posts = [post for post in posts if not post.parent_id or post in mine]
    return [post for post in posts if rights.sees_post(post)]


def post_shapes(
    call: Call,
    rights: Rights,
    discussion: Discussion,
    posts: Sequence[Post],
    *,
    with_inline_files: bool = False,
) -> list[JsonValue]:
    """Return posts in the shape of the answers."""
    names = authors(call, {post.author_id for post in posts}, rights.forum.course_id)
    unread = unread_posts(call, discussion)
    files = files_of_posts(call, rights.forum, [post.id for post in posts])
    rating = _rating_html(rights.forum)
    return [
        post_shape(
            call,
            rights,
            discussion,
            post,
            names[post.author_id],
            unread=post.id in unread,
            attachments=files.get(post.id, {}).get(ATTACHMENT, []),
            inline_files=files.get(post.id, {}).get(INLINE, []) if with_inline_files else [],
            rating=rating,
        )
        for post in posts
    ]


def _rating_html(forum: Forum) -> str | None:
    """Return a learner's rating form, which is empty, or null where nothing is rated."""
    return "" if forum.assessed else None


SERVICES: Final = (discussion_posts, one_post)
