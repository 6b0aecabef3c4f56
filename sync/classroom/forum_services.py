"""Lists forums and discussions, and tells what may be done in a forum."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import Many, integer
from sync.classroom.errors import invalid_parameter, missing_record, refusal
from sync.classroom.forum_counts import counts_of_forums, replies_in, unread_in
from sync.classroom.forum_rules import ALL_GROUPS, Discussion, GroupMode, Rights
from sync.classroom.forum_tables import (
    authors,
    discussions_of,
    find_forum,
    forum_or_refusal,
    forums_of_courses,
    posts_by_id,
    require_course,
    rights_in,
)
from sync.classroom.post_files import listed_files
from sync.classroom.web_service import Call, web_service
from sync.classroom.wire_shapes import forum_shape, listed_discussion_shape, warning

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.classroom.web_service import JsonValue


class SortOrder(IntEnum):
    """The orders of a listing, below pinned and starred discussions."""

    DEFAULT = -1
    LAST_POST_NEWEST = 1
    LAST_POST_OLDEST = 2
    CREATED_NEWEST = 3
    CREATED_OLDEST = 4
    MOST_REPLIES = 5
    FEWEST_REPLIES = 6


@web_service("mod_forum_get_forums_by_courses", courseids=Many(integer(), default=()))
def forums_by_courses(call: Call, *, courseids: list[int]) -> JsonValue:
    """Answer the forums of the courses named, or of all the person's courses."""
    forums = forums_of_courses(call, courseids)
    counts = counts_of_forums(call, forums)
    return [
        forum_shape(
            forum,
            discussions=counts[forum.id].discussions,
            unread=counts[forum.id].unread,
            may_open=rights_in(call, forum).may_open_discussion(group_id=0),
        )
        for forum in forums
    ]


@web_service(
    "mod_forum_get_forum_discussions",
    forumid=integer(),
    sortorder=integer(-1),
    page=integer(-1),
    perpage=integer(0),
    groupid=integer(0),
)
def forum_discussions(
    call: Call, *, forumid: int, sortorder: int, page: int, perpage: int, groupid: int
) -> JsonValue:
    """Answer a forum's discussions: pinned, then starred ones first, whatever the order.

    `page` -1 is all of them, and so is `perpage` 0.
    """
    forum = find_forum(call, forumid)
    if forum is None:
        raise refusal(f"Unable to find forum with id {forumid}")
    require_course(call, forum.course_id)
    if sortorder not in set(SortOrder):
        raise invalid_parameter()
    rights = rights_in(call, forum)
    wanted = [
        discussion
        for discussion in discussions_of(call, forum)
        if not groupid or discussion.group_id in (groupid, ALL_GROUPS)
    ]
    seen = [discussion for discussion in wanted if rights.sees_discussion(discussion)]
    starred = _starred(call)
    ordered = _ordered(call, seen, SortOrder(sortorder), starred)
    shown = ordered[page * perpage : (page + 1) * perpage] if page >= 0 and perpage else ordered
    return {
        "discussions": _listed(call, rights, shown, starred),
        "warnings": _hidden_group_warnings(rights, wanted, groupid),
    }


@web_service("mod_forum_get_forum_access_information", forumid=integer())
def forum_access(call: Call, *, forumid: int) -> JsonValue:
    """Answer the person's capabilities; the forum's own rules are not in it."""
    forum_or_refusal(call, forumid)
    return {"warnings": []} | {
        f"can{name}": call.person.is_teacher or name in _LEARNERS_MAY for name in _CAPABILITIES
    }


@web_service("mod_forum_can_add_discussion", forumid=integer(), groupid=integer(0))
def can_add_discussion(call: Call, *, forumid: int, groupid: int) -> JsonValue:
    """Answer whether a discussion may be opened; knows nothing of the posting threshold."""
    forum = find_forum(call, forumid)
    if forum is None:
        raise missing_record("forum")
    require_course(call, forum.course_id)
    return {
        "status": rights_in(call, forum).may_open_discussion(groupid),
        "canpindiscussions": call.person.is_teacher,
        "cancreateattachment": True,
        "warnings": [],
    }


def _starred(call: Call) -> set[int]:
    query = "SELECT discussion_id FROM stars WHERE person_id = ?"
    return {row[0] for row in call.database.execute(query, (call.person.id,))}


def _ordered(
    call: Call, discussions: list[Discussion], sort_order: SortOrder, starred: set[int]
) -> list[Discussion]:
    key, descending = _sort_key(call, discussions, sort_order)
    by_key = sorted(discussions, key=lambda found: (key(found), found.id), reverse=descending)
    return sorted(by_key, key=lambda found: (not found.pinned, found.id not in starred))


def _sort_key(
    call: Call, discussions: list[Discussion], sort_order: SortOrder
) -> tuple[Callable[[Discussion], int], bool]:
    """Return what to sort by, and whether the greatest comes first."""
    match sort_order:
        case SortOrder.CREATED_NEWEST | SortOrder.CREATED_OLDEST:
            posts = posts_by_id(call, [found.first_post_id for found in discussions])
            created = {found.id: posts[found.first_post_id].created for found in discussions}
            return lambda found: created[found.id], sort_order is SortOrder.CREATED_NEWEST
        case SortOrder.MOST_REPLIES | SortOrder.FEWEST_REPLIES:
            replies = replies_in(call, [found.id for found in discussions])
            return lambda found: replies[found.id], sort_order is SortOrder.MOST_REPLIES
        case _:
            return (
                lambda found: max(found.modified, found.time_start),
                sort_order is not SortOrder.LAST_POST_OLDEST,
            )


def _listed(
    call: Call, rights: Rights, discussions: list[Discussion], starred: set[int]
) -> list[JsonValue]:
    ids = [discussion.id for discussion in discussions]
    posts = posts_by_id(call, [discussion.first_post_id for discussion in discussions])
    people = {discussion.author_id for discussion in discussions}
    people |= {discussion.modified_by for discussion in discussions}
    names = authors(call, people, rights.forum.course_id)
    replies, unread = replies_in(call, ids), unread_in(call, ids)
    files = listed_files(call, rights.forum, list(posts))
    return [
        listed_discussion_shape(
            call,
            rights,
            discussion,
            posts[discussion.first_post_id],
            names,
            replies=replies[discussion.id],
            unread=unread.get(discussion.id, 0),
            starred=discussion.id in starred,
            files=files.get(discussion.first_post_id, {}),
        )
        for discussion in discussions
    ]


def _hidden_group_warnings(
    rights: Rights, discussions: list[Discussion], group_id: int
) -> list[JsonValue]:
    """Name what is hidden of another's separate group (recording `discussions.groups.other`)."""
    if not group_id or rights.forum.group_mode != GroupMode.SEPARATE:
        return []
    return [
        warning("post", discussion.id, "1", "You can't see this discussion")
        for discussion in discussions
        if not rights.sees_discussion(discussion)
    ]


_CAPABILITIES: Final = (
    *("addinstance", "viewdiscussion", "viewhiddentimedposts", "startdiscussion", "replypost"),
    *("addnews", "replynews", "viewrating", "viewanyrating", "viewallratings", "rate"),
    *("postprivatereply", "readprivatereplies", "createattachment", "deleteownpost"),
    *("deleteanypost", "splitdiscussions", "movediscussions", "pindiscussions", "editanypost"),
    *("viewqandawithoutposting", "viewsubscribers", "managesubscriptions"),
    *("postwithoutthrottling", "exportdiscussion", "exportforum", "exportpost", "exportownpost"),
    *("addquestion", "allowforcesubscribe", "canposttomygroups", "canoverridediscussionlock"),
    *("canoverridecutoff", "cantogglefavourite", "grade", "canmailnow"),
)
_LEARNERS_MAY: Final = {
    *("viewdiscussion", "startdiscussion", "replypost", "viewrating", "createattachment"),
    *("deleteownpost", "exportownpost", "allowforcesubscribe", "cantogglefavourite"),
    "canmailnow",
}
"""Capabilities of a learner in recording `forum.access.open-forum`, the same in every forum."""

SERVICES: Final = (forums_by_courses, forum_discussions, forum_access, can_add_discussion)
