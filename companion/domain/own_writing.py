"""All that the person wrote, as it is exported, from posts to notes and the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.calendar_entry import OwnEventNote
    from companion.domain.draft import OutboxItem
    from companion.domain.journal_entry import JournalEntry


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of an own post or draft.

    `address` is its place on the site, or ``attachment:NAME`` in a draft. `digest` names its
    content if it is on this computer. `saved_as` is where its copy is, beside the export.
    """

    name: str
    mime_type: str
    size_bytes: int
    address: str
    inline: bool
    digest: str | None = None
    saved_as: str | None = None


@dataclass(frozen=True, slots=True)
class OwnPost:
    """An own post on the site; of what it answers, no more than who wrote it and its subject."""

    remote_id: str
    course: str
    forum: str
    discussion: str
    subject: str
    html: str
    plain_text: str
    created_at: datetime | None
    modified_at: datetime
    link: str | None
    begins_discussion: bool
    is_private: bool
    answers_author: str
    answers_subject: str
    files: tuple[OwnFile, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnMessage:
    """An own message. `to` is the name of the other person, or of the conversation.

    Of a comment it is the name of the course.
    """

    remote_id: str
    to: str
    html: str
    plain_text: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class OwnItem:
    """A draft, or what waits in the outbox; `html` are its words as they will be shown."""

    item: OutboxItem
    html: str
    files: tuple[OwnFile, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedWords:
    """Words that were written to share something onward, which has its page at `link`."""

    link: str
    words: str


@dataclass(frozen=True, slots=True)
class OwnWriting:
    """All of it, the oldest first."""

    person: str
    site_name: str
    site_url: str
    made_at: datetime
    posts: tuple[OwnPost, ...]
    items: tuple[OwnItem, ...]
    messages: tuple[OwnMessage, ...]
    notes: tuple[OwnEventNote, ...] = ()
    shared: tuple[SharedWords, ...] = ()
    journal: tuple[JournalEntry, ...] = ()
    comments: tuple[OwnMessage, ...] = ()
