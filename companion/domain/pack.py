"""A course pack: a course in one file, to be carried to colleagues who are in the same course.

Records hold what every participant may see, by the server's ids; times are seconds since 1970 by
the server's clock, as in the store. docs/decisions says why they are as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from companion.domain.change_set import ChangeSet

PACK_SUFFIX: Final = ".companionpack"

SMALL_FILE_BYTES: Final = 2_000_000
"""Up to this size a file counts as small, unless the person says another."""


class PackFiles(StrEnum):
    """Which files go into a pack, of those that are on this computer."""

    NONE = "none"
    SMALL = "small"
    ALL = "all"


class PackProblem(StrEnum):
    """Why a pack is not taken in."""

    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    NOT_SOUND = "not_sound"
    TOO_LARGE = "too_large"
    TOO_NEW = "too_new"
    OTHER_SITE = "other_site"
    NOT_ENROLLED = "not_enrolled"


@dataclass(frozen=True, slots=True)
class PackEntry:
    """One file within a pack."""

    name: str
    size_bytes: int
    digest: str


@dataclass(frozen=True, slots=True)
class PackManifest:
    """What a pack says of itself. `app` is the version of the app that made it."""

    site_url: str
    course_remote_id: str
    course_name: str
    made_at: datetime
    app: str
    entries: tuple[PackEntry, ...]


@dataclass(frozen=True, slots=True)
class PackSection:
    """A section of the course."""

    remote_id: str
    position: int
    name: str
    summary_html: str


@dataclass(frozen=True, slots=True)
class PackActivity:
    """An activity of a section; nothing of anybody's completion is in it."""

    section_remote_id: str
    remote_id: str
    position: int
    kind: str
    name: str
    link: str | None
    description_html: str
    opens_at: float | None
    due_at: float | None
    target: str | None
    text_html: str | None
    forum_remote_id: str | None


@dataclass(frozen=True, slots=True)
class PackChapter:
    """A chapter of a book, with its text."""

    activity_remote_id: str
    remote_id: str
    position: int
    level: int
    title: str
    address: str
    modified_at: float | None
    html: str


@dataclass(frozen=True, slots=True)
class PackContentFile:
    """A file as an activity names it; its content may be in the pack or not."""

    activity_remote_id: str
    position: int
    folder: str
    name: str
    mime_type: str
    size_bytes: int
    address: str
    modified_at: float | None


@dataclass(frozen=True, slots=True)
class PackForum:
    """A forum that all participants share."""

    remote_id: str
    module_id: str
    position: int
    kind: str
    name: str
    intro_html: str


@dataclass(frozen=True, slots=True)
class PackPerson:
    """Somebody who wrote: nothing but the name that stands at their posts."""

    remote_id: str
    name: str


@dataclass(frozen=True, slots=True)
class PackDiscussion:
    """A discussion; what one person chose for it, such as a star, is not in it."""

    remote_id: str
    forum_remote_id: str
    first_post_remote_id: str
    title: str
    author_remote_id: str | None
    created_at: float
    modified_at: float
    last_post_at: float
    pinned: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class PackPost:
    """A post, as every participant sees it."""

    remote_id: str
    discussion_remote_id: str
    parent_remote_id: str | None
    author_remote_id: str | None
    subject: str
    html: str
    created_at: float | None
    modified_at: float
    is_deleted: bool


@dataclass(frozen=True, slots=True)
class PackAttachment:
    """A file at a post; its content may be in the pack or not."""

    post_remote_id: str
    position: int
    name: str
    mime_type: str
    size_bytes: int
    address: str


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file whose content is in the pack, by its address on the site.

    `version` is the site's word for its content (its entity tag).
    """

    address: str
    digest: str
    size_bytes: int
    mime_type: str
    version: str


PackRecord = (
    PackSection
    | PackActivity
    | PackChapter
    | PackContentFile
    | PackForum
    | PackPerson
    | PackDiscussion
    | PackPost
    | PackAttachment
    | PackFile
)

RECORD_ENTRIES: Final[dict[str, type[PackRecord]]] = {
    "sections.jsonl": PackSection,
    "activities.jsonl": PackActivity,
    "chapters.jsonl": PackChapter,
    "content_files.jsonl": PackContentFile,
    "forums.jsonl": PackForum,
    "people.jsonl": PackPerson,
    "discussions.jsonl": PackDiscussion,
    "posts.jsonl": PackPost,
    "attachments.jsonl": PackAttachment,
    "files.jsonl": PackFile,
}
"""The entries with records, in the order in which they are taken in: parents before children."""


@dataclass(frozen=True, slots=True)
class PackOutlook:
    """What a pack of a course would hold, and how large it gets about, by the choice of files."""

    course_name: str
    activities: int
    discussions: int
    posts: int
    files: dict[PackFiles, int]
    size_bytes: dict[PackFiles, int]


@dataclass(frozen=True, slots=True)
class PackMade:
    """A pack that has been written."""

    path: Path
    size_bytes: int
    activities: int
    discussions: int
    posts: int
    files: int


@dataclass(frozen=True, slots=True)
class PackLook:
    """What is in a pack that somebody brought, before anything of it is taken in."""

    manifest: PackManifest
    size_bytes: int
    activities: int
    discussions: int
    posts: int
    files: int


@dataclass(frozen=True, slots=True)
class PackTaken:
    """What of a pack was new here; `changes` is what the views have to read again."""

    course_id: int
    course_name: str
    made_at: datetime
    activities: int
    discussions: int
    posts: int
    files: int
    changes: ChangeSet

    @property
    def is_new(self) -> bool:
        """Whether anything of it was not here already."""
        return bool(self.activities or self.discussions or self.posts or self.files)
