"""What a site said about itself and the person, kept from run to run to save a request."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ValidationError

from sync.capabilities import Capabilities
from sync.moodle.mapping import site_title

if TYPE_CHECKING:
    from sync.moodle import wire_models as wire

POSTS: Final = "mod_forum_get_discussion_posts"
ONE_POST: Final = "mod_forum_get_discussion_post"
LISTING: Final = "mod_forum_get_forum_discussions"
FORUMS: Final = "mod_forum_get_forums_by_courses"
COURSES: Final = "core_enrol_get_users_courses"
CONTENTS: Final = "core_course_get_contents"
UPDATES: Final = "core_course_check_updates"
UPDATES_SINCE: Final = "core_course_get_updates_since"
ADD_DISCUSSION: Final = "mod_forum_add_discussion"
ADD_REPLY: Final = "mod_forum_add_discussion_post"
UPDATE_POST: Final = "mod_forum_update_discussion_post"
DELETE_POST: Final = "mod_forum_delete_post"
STAR: Final = "mod_forum_toggle_favourite_state"
PIN: Final = "mod_forum_set_pin_state"
LOCK: Final = "mod_forum_set_lock_state"
SUBSCRIBE: Final = "mod_forum_set_subscription_state"
RATE: Final = "core_rating_add_rating"
VIEW_DISCUSSION: Final = "mod_forum_view_forum_discussion"
DRAFT_ID: Final = "core_files_get_unused_draft_itemid"
PREPARE_AREA: Final = "mod_forum_prepare_draft_area_for_post"
CONVERSATIONS: Final = "core_message_get_conversations"
CONVERSATION_MESSAGES: Final = "core_message_get_conversation_messages"
SEND_TO_PERSON: Final = "core_message_send_instant_messages"
SEND_TO_CONVERSATION: Final = "core_message_send_messages_to_conversation"
MARK_CONVERSATION_READ: Final = "core_message_mark_all_conversation_messages_as_read"
COURSE_PROFILES: Final = "core_user_get_course_user_profiles"
CAN_ADD: Final = "mod_forum_can_add_discussion"
TICK: Final = "core_completion_update_activity_completion_status_manually"
COMPLETION_STATUS: Final = "core_completion_get_activities_completion_status"
PAGES: Final = "mod_page_get_pages_by_courses"
LABELS: Final = "mod_label_get_labels_by_courses"
BOOKS: Final = "mod_book_get_books_by_courses"
FOLDERS: Final = "mod_folder_get_folders_by_courses"
RESOURCES: Final = "mod_resource_get_resources_by_courses"
LINKS: Final = "mod_url_get_urls_by_courses"
CALENDAR: Final = "core_calendar_get_action_events_by_timesort"
NOTIFICATIONS: Final = "message_popup_get_popup_notifications"
MARK_NOTIFICATION_READ: Final = "core_message_mark_notification_read"
COMMENTS: Final = "core_comment_get_comments"
ADD_COMMENT: Final = "core_comment_add_comments"
DELETE_COMMENT: Final = "core_comment_delete_comments"
BATCH: Final = "tool_mobile_call_external_functions"

_CALLED: Final = frozenset(
    {
        POSTS,
        ONE_POST,
        LISTING,
        FORUMS,
        COURSES,
        CONTENTS,
        UPDATES,
        UPDATES_SINCE,
        ADD_DISCUSSION,
        ADD_REPLY,
        UPDATE_POST,
        DELETE_POST,
        STAR,
        PIN,
        LOCK,
        SUBSCRIBE,
        RATE,
        VIEW_DISCUSSION,
        PREPARE_AREA,
        CONVERSATIONS,
        CONVERSATION_MESSAGES,
        SEND_TO_PERSON,
        SEND_TO_CONVERSATION,
        MARK_CONVERSATION_READ,
        COURSE_PROFILES,
        CAN_ADD,
        TICK,
        COMPLETION_STATUS,
        PAGES,
        LABELS,
        BOOKS,
        FOLDERS,
        RESOURCES,
        LINKS,
        CALENDAR,
        NOTIFICATIONS,
        MARK_NOTIFICATION_READ,
        COMMENTS,
        ADD_COMMENT,
        DELETE_COMMENT,
        BATCH,
    }
)

_MESSAGES: Final = (CONVERSATIONS, CONVERSATION_MESSAGES, SEND_TO_PERSON)


@dataclass(frozen=True, slots=True)
class Site:
    """The site as the person's token sees it; `functions` are those that we call and it offers.

    `upload_limit_bytes` is 0 where the site does not tell, None where it takes no uploads.
    """

    user_id: int
    username: str
    full_name: str
    name: str
    functions: frozenset[str]
    upload_limit_bytes: int | None = None

    @property
    def capabilities(self) -> Capabilities:
        """What the site can do, by the list of its functions."""
        return Capabilities(
            marker=True,
            batch_reads=BATCH in self.functions,
            # Without batches it would cost a request a course, and the counts of the forums one.
            news_check=BATCH in self.functions and bool({UPDATES, UPDATES_SINCE} & self.functions),
            delete_own=DELETE_POST in self.functions,
            edit_own=UPDATE_POST in self.functions,
            star=STAR in self.functions,
            pin=PIN in self.functions,
            lock=LOCK in self.functions,
            subscribe=SUBSCRIBE in self.functions,
            rate=RATE in self.functions,
            read_marks=VIEW_DISCUSSION in self.functions,
            uploads=self.upload_limit_bytes is not None,
            upload_limit_bytes=self.upload_limit_bytes or 0,
            messages=self.functions.issuperset(_MESSAGES),
            groups=self.functions.issuperset((COURSE_PROFILES, CAN_ADD)),
            content=CONTENTS in self.functions,
            completion=TICK in self.functions,
            calendar=CALENDAR in self.functions,
            comments=COMMENTS in self.functions,
            profiles=COURSE_PROFILES in self.functions,
            notifications=self.functions.issuperset((NOTIFICATIONS, MARK_NOTIFICATION_READ)),
        )


def site_from(info: wire.SiteInfo) -> Site:
    """Return the site of an answer of `core_webservice_get_site_info`."""
    return Site(
        user_id=info.userid,
        username=info.username,
        full_name=info.fullname,
        name=site_title(info.sitename),
        functions=_CALLED & {function.name for function in info.functions},
        # -1 stands for no limit, and some sites tell none.
        upload_limit_bytes=max(0, info.usermaxuploadfilesize) if info.uploadfiles else None,
    )


def remember(site: Site, token: str) -> str:
    """Return the site as text, to be given to `recall` in a later run.

    The token is not in it: only a short digest with a salt, which tells another token apart.
    """
    salt = secrets.token_hex(8)
    return _Remembered(
        version=_VERSION,
        salt=salt,
        token_digest=_digest(token, salt),
        user_id=site.user_id,
        username=site.username,
        full_name=site.full_name,
        name=site.name,
        functions=tuple(sorted(site.functions)),
        upload_limit_bytes=site.upload_limit_bytes,
    ).model_dump_json()


def recall(text: str | None, token: str) -> Site | None:
    """Return the site of a remembered text; None where there is none of this version.

    None, too, for another token: whose it is has to be asked before anything is sent with it.
    """
    if not text:
        return None
    try:
        kept = _Remembered.model_validate_json(text)
    except ValidationError:
        return None
    known_token = kept.token_digest == _digest(token, kept.salt)
    if kept.version != _VERSION or not known_token:
        return None
    return Site(
        kept.user_id,
        kept.username,
        kept.full_name,
        kept.name,
        frozenset(kept.functions),
        kept.upload_limit_bytes,
    )


_VERSION: Final = 9
"""To be raised when we call functions that earlier versions did not look for."""


def _digest(token: str, salt: str) -> str:
    return blake2b(token.encode(), key=salt.encode(), digest_size=8).hexdigest()


class _Remembered(BaseModel):
    version: int
    salt: str
    token_digest: str
    user_id: int
    username: str
    full_name: str
    name: str
    functions: tuple[str, ...]
    upload_limit_bytes: int | None
