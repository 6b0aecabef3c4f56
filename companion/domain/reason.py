"""Why an item was not sent, in our own terms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReasonCode(StrEnum):
    """The kinds of reasons that a person can act upon; the server's words stand beside them."""

    NOT_ALLOWED = "not_allowed"
    CLOSED_OR_NOT_ALLOWED = "closed_or_not_allowed"
    TOO_MANY_POSTS = "too_many_posts"
    NOT_ENROLLED = "not_enrolled"
    WORDS_REFUSED = "words_refused"
    TARGET_GONE = "target_gone"
    PRIVATE_NOT_ALLOWED = "private_not_allowed"
    PARENT_NOT_SENT = "parent_not_sent"
    EARLIER_VERSION_SENT = "earlier_version_sent"
    EDITED_ELSEWHERE = "edited_elsewhere"
    EDIT_TIME_OVER = "edit_time_over"
    FILES_DROPPED = "files_dropped"
    FILE_TOO_LARGE = "file_too_large"
    NO_ROOM = "no_room"
    NOT_AS_LISTED = "not_as_listed"
    RECIPIENT_GONE = "recipient_gone"
    RECIPIENT_REFUSES = "recipient_refuses"
    MESSAGES_OFF = "messages_off"
    NOT_APPROVED = "not_approved"
    MAY_AWAIT_APPROVAL = "may_await_approval"
    SERVER_FAULT = "server_fault"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an item could not be sent: our code, and the server's own code and sentence."""

    code: ReasonCode
    server_code: str = ""
    server_text: str = ""
