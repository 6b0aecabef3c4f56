"""Opens draft areas: empty ones, and ones with the files of a post that is to be edited."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import alpha, integer
from sync.classroom.errors import invalid_parameter, refusal
from sync.classroom.forum_tables import discussion_of, find_post, forum_or_refusal, rights_in
from sync.classroom.post_files import (
    ATTACHMENT,
    INLINE,
    copy_to_draft_area,
    with_draft_addresses,
)
from sync.classroom.site_services import MAX_UPLOAD_BYTES
from sync.classroom.web_service import Access, Call, web_service
from sync.classroom.wire_shapes import person_context

if TYPE_CHECKING:
    from sync.classroom.forum_rules import Forum
    from sync.classroom.web_service import JsonValue


@web_service("core_files_get_unused_draft_itemid")
def unused_draft_area(call: Call) -> JsonValue:
    """Answer the number of an area that nobody uses, and where it lies (`files.draft-id`)."""
    return {
        "component": "user",
        "contextid": person_context(call.person.id),
        "userid": call.person.id,
        "filearea": "draft",
        "itemid": new_area_id(),
        "warnings": [],
    }


@web_service(
    "mod_forum_prepare_draft_area_for_post",
    access=Access.WRITES,
    postid=integer(),
    area=alpha(),
)
def prepare_draft_area(call: Call, *, postid: int, area: str) -> JsonValue:
    """Copy a post's files into a new draft area (recordings `files.prepare-for-edit*`)."""
    if area not in (ATTACHMENT, INLINE):
        raise invalid_parameter()
    post = find_post(call, postid)
    if post is None:
        raise refusal("invalidpostid")
    discussion = discussion_of(call, post)
    forum = forum_or_refusal(call, discussion.forum_id)
    if not rights_in(call, forum).may_edit(post, discussion):
        raise refusal("cannotupdatepost")
    area_id = new_area_id()
    inline = area == INLINE
    return {
        "draftitemid": area_id,
        "files": copy_to_draft_area(call, post.id, area, area_id),
        "areaoptions": _inline_options() if inline else _attachment_options(forum),
        "messagetext": with_draft_addresses(call, post.message, area_id) if inline else None,
        "warnings": [],
    }


def new_area_id() -> int:
    """Return the number of a new draft area."""
    return secrets.randbelow(999_999_999) + 1


def _inline_options() -> JsonValue:
    return _named(
        maxfiles=-1, maxbytes=MAX_UPLOAD_BYTES, trusttext=True, return_types=3, subdirs=False
    )


def _attachment_options(forum: Forum) -> JsonValue:
    return _named(
        subdirs=0,
        maxbytes=forum.max_bytes,
        maxfiles=forum.max_attachments,
        accepted_types="*",
        return_types=10,
    )


def _named(**values: JsonValue) -> JsonValue:
    return [{"name": name, "value": value} for name, value in values.items()]


SERVICES: Final = (unused_draft_area, prepare_draft_area)
