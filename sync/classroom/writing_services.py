"""Opens discussions; adds, edits and deletes posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import Many, Record, alpha, integer, raw, text, whole_number
from sync.classroom.errors import Refusal, refusal, unknown_option
from sync.classroom.forum_rules import ALL_GROUPS, GroupMode, Rights
from sync.classroom.forum_tables import (
    discussion_of,
    find_discussion,
    find_post,
    forum_or_refusal,
    own_groups,
    rights_in,
)
from sync.classroom.post_files import (
    attach_drafts,
    delete_files,
    keep_inline_drafts,
    with_relative_addresses,
)
from sync.classroom.post_services import post_shapes
from sync.classroom.post_tables import (
    NewDiscussion,
    NewPost,
    add_discussion,
    add_reply,
    change_post,
    delete_post_with_replies,
)
from sync.classroom.text_cleaning import FORMAT_HTML, as_html
from sync.classroom.web_service import Access, Call, web_service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.classroom.forum_rules import Forum
    from sync.classroom.web_service import JsonValue

_OPTIONS: Final = Many(Record({"name": alpha(), "value": raw()}), default=())
_MAX_SUBJECT_LETTERS: Final = 255


@web_service(
    "mod_forum_add_discussion",
    access=Access.WRITES,
    forumid=integer(),
    subject=text(),
    message=raw(),
    groupid=integer(0),
    options=_OPTIONS,
)
def add_forum_discussion(
    call: Call,
    *,
    forumid: int,
    subject: str,
    message: str,
    groupid: int,
    options: Sequence[dict[str, str]],
) -> JsonValue:
    """Open a discussion; empty subjects and texts are accepted, the answer is only an id."""
    known = ("discussionsubscribe", "discussionpinned", "inlineattachmentsid", "attachmentsid")
    given = _options(options, known)
    forum = forum_or_refusal(call, forumid)
    rights = rights_in(call, forum)
    if not rights.may_open_discussion(groupid):
        raise refusal("cannotcreatediscussion")
    if rights.is_throttled():
        raise refusal("forumblockingtoomanyposts")
    _require_short(subject)
    discussion_id, post_id = add_discussion(
        call.database,
        NewDiscussion(
            forum_id=forum.id,
            author_id=call.person.id,
            group_id=_group_for(call, forum, groupid),
            subject=subject,
            message=_with_relative_addresses(call, message, given),
            created=call.now,
            pinned=call.person.is_teacher and _is_set(given, "discussionpinned"),
        ),
    )
    _take_files(call, forum, post_id, given)
    _subscribe(call, discussion_id, given)
    return {"discussionid": discussion_id, "warnings": []}


@web_service(
    "mod_forum_add_discussion_post",
    access=Access.WRITES,
    postid=integer(),
    subject=text(),
    message=raw(),
    options=_OPTIONS,
    messageformat=integer(FORMAT_HTML),
)
def add_discussion_post(
    call: Call,
    *,
    postid: int,
    subject: str,
    message: str,
    options: Sequence[dict[str, str]],
    messageformat: int,
) -> JsonValue:
    """Add a reply, and another one when the same is sent again (recording `reply.again-same-text`).

    `private` by someone who may not is posted for all to see (`reply.private-not-allowed`).
    """
    known = ("discussionsubscribe", "private", "inlineattachmentsid", "attachmentsid")
    given = _options(options, (*known, "topreferredformat"))
    parent = find_post(call, postid)
    if parent is None:
        raise refusal("invalidparentpostid")
    discussion = discussion_of(call, parent)
    rights = rights_in(call, forum_or_refusal(call, discussion.forum_id))
    if parent.private_to:
        raise _reply_to_private()
    if not rights.sees_discussion(discussion) or not rights.may_reply_in(discussion):
        raise refusal("nopostforum")
    _require_short(subject)
    stored, stored_format = message, messageformat
    if _is_set(given, "topreferredformat", default=True):
        stored, stored_format = as_html(message, messageformat), FORMAT_HTML
    is_private = _is_set(given, "private") and rights.may_reply_privately_to(parent)
    post_id = add_reply(
        call.database,
        NewPost(
            discussion_id=discussion.id,
            parent_id=parent.id,
            author_id=call.person.id,
            subject=subject,
            message=_with_relative_addresses(call, stored, given),
            format=stored_format,
            created=call.now,
            private_to=parent.author_id if is_private else 0,
        ),
    )
    _take_files(call, rights.forum, post_id, given)
    _subscribe(call, discussion.id, given)
    return {
        "postid": post_id,
        "warnings": [],
        "post": _shape_of_new_post(call, rights.forum, post_id),
        "messages": [{"type": "success", "message": sentence} for sentence in _ADDED],
    }


@web_service(
    "mod_forum_update_discussion_post",
    access=Access.WRITES,
    postid=integer(),
    subject=text(""),
    message=raw(""),
    messageformat=integer(FORMAT_HTML),
    options=_OPTIONS,
)
def update_discussion_post(
    call: Call,
    *,
    postid: int,
    subject: str,
    message: str,
    messageformat: int,
    options: Sequence[dict[str, str]],
) -> JsonValue:
    """Edit a post; neither a listing of the forum nor the updates show the edit of a reply."""
    known = ("pinned", "discussionsubscribe", "inlineattachmentsid", "attachmentsid")
    given = _options(options, known)
    post = find_post(call, postid)
    if post is None:
        raise refusal("invalidpostid")
    discussion = discussion_of(call, post)
    rights = rights_in(call, forum_or_refusal(call, discussion.forum_id))
    if not rights.may_edit(post, discussion):
        raise refusal("cannotupdatepost")
    _require_short(subject)
    change_post(
        call.database,
        post.id,
        subject=subject or None,
        message=_with_relative_addresses(call, message, given) if message else None,
        message_format=messageformat,
        now=call.now,
    )
    _take_files(call, rights.forum, post.id, given)
    return {"status": True, "warnings": []}


@web_service("mod_forum_delete_post", access=Access.WRITES, postid=integer())
def delete_post(call: Call, *, postid: int) -> JsonValue:
    """Delete a post; a teacher's delete takes the replies with it, a first post its discussion."""
    post = find_post(call, postid)
    if post is None:
        raise refusal("invalidpostid")
    discussion = discussion_of(call, post)
    rights = rights_in(call, forum_or_refusal(call, discussion.forum_id))
    if not rights.may_delete(post, discussion):
        raise refusal("cannotdeletepost")
    query = "SELECT 1 FROM posts WHERE parent_id = ? LIMIT 1"
    if call.database.execute(query, (post.id,)).fetchone() and not call.person.is_teacher:
        raise refusal("couldnotdeletereplies")
    delete_files(call, delete_post_with_replies(call.database, post.id))
    return {"status": True, "warnings": []}


def _options(options: Sequence[dict[str, str]], known: Sequence[str]) -> dict[str, str]:
    for option in options:
        if option["name"] not in known:
            raise unknown_option(option["name"])
    return {option["name"]: option["value"] for option in options}


def _is_set(given: dict[str, str], name: str, *, default: bool = False) -> bool:
    return given[name].lower() not in ("", "0", "false") if name in given else default


def _area(given: dict[str, str], name: str) -> int:
    return whole_number(given.get(name, "")) or 0


def _require_short(subject: str) -> None:
    """Moodle leaves this to its database (recording `reply.long-subject`)."""
    if len(subject) > _MAX_SUBJECT_LETTERS:
        raise Refusal("dml_write_exception", "dmlwriteexception", "Error writing to database")


def _group_for(call: Call, forum: Forum, group_id: int) -> int:
    if forum.group_mode == GroupMode.NONE:
        return ALL_GROUPS
    if group_id:
        return group_id
    return ALL_GROUPS if call.person.is_teacher else own_groups(call, forum.course_id)[0]


def _with_relative_addresses(call: Call, message: str, given: dict[str, str]) -> str:
    area_id = _area(given, "inlineattachmentsid")
    return with_relative_addresses(call, message, area_id) if area_id else message


def _take_files(call: Call, forum: Forum, post_id: int, given: dict[str, str]) -> None:
    if inline_area := _area(given, "inlineattachmentsid"):
        keep_inline_drafts(call, post_id, inline_area)
    if "attachmentsid" in given:
        attach_drafts(call, forum, post_id, _area(given, "attachmentsid"))


def _subscribe(call: Call, discussion_id: int, given: dict[str, str]) -> None:
    if _is_set(given, "discussionsubscribe"):
        call.database.execute(
            "INSERT OR IGNORE INTO subscriptions (person_id, discussion_id) VALUES (?, ?)",
            (call.person.id, discussion_id),
        )


def _shape_of_new_post(call: Call, forum: Forum, post_id: int) -> JsonValue:
    """Look afresh: the reply that reached the threshold is the last (`reply.threshold.2`)."""
    post = find_post(call, post_id)
    discussion = find_discussion(call, post.discussion_id) if post else None
    if post is None or discussion is None:
        raise AssertionError(f"post {post_id} was stored and cannot be found")
    rights: Rights = rights_in(call, forum)
    return post_shapes(call, rights, discussion, [post])[0]


def _reply_to_private() -> Refusal:
    sentence = (
        "Coding error detected, it must be fixed by a programmer:"
        " It should not be possible to reply to a private reply"
    )
    return Refusal("coding_exception", "codingerror", sentence)


_ADDED: Final = (
    "Your post was successfully added.",
    "You have 30 mins to edit it if you want to make any changes.",
)
SERVICES: Final = (
    add_forum_discussion,
    add_discussion_post,
    update_discussion_post,
    delete_post,
)
