"""Files that go along with what a person writes, and files of the site that are kept here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.reason import Reason


class FileRole(StrEnum):
    """What a file is to a post: shown within its text, or attached to it."""

    INLINE = "inline"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file of a draft, kept by the app from the moment it was added.

    `digest` (SHA-256) names the copy in the account's folder; a picture within the text is written
    as ``attachment:NAME``.
    """

    file_id: int
    role: FileRole
    name: str
    mime_type: str
    size_bytes: int
    digest: str
    uploaded: bool


class FileState(StrEnum):
    """How a file of the site stands on this computer.

    `WAITING` comes with one of the next syncs, `PAUSED` when the person lets it; `TOO_LARGE` and
    `NOT_KEPT` come only if the person asks for them, `NO_ROOM` does if others go, too.
    """

    KEPT = "kept"
    WAITING = "waiting"
    FAILED = "failed"
    TOO_LARGE = "too_large"
    NOT_KEPT = "not_kept"
    PAUSED = "paused"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class FileVersion:
    """By what words the server tells one version of a file from another; empty for none.

    `etag` and `last_modified` are HTTP's, exactly as they came.
    """

    etag: str = ""
    last_modified: str = ""

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of the site as the views show it; `address` is its place there, without a secret.

    `size_bytes` is 0 where it is not known. `reason` is why it could not be fetched. `pinned`: the
    person wants it to stay. `digest` names its content while it is here. It is in a post, or in
    an activity or a section of a course.
    """

    address: str
    name: str
    mime_type: str
    size_bytes: int
    state: FileState
    pinned: bool = False
    inline: bool = False
    post_id: int | None = None
    discussion_id: int | None = None
    course_id: int | None = None
    digest: str | None = None
    reason: Reason | None = None
