"""Files that go along with what a person writes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
