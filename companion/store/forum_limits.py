"""What a forum and its site allow of files, as far as they told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.store.journal import fact

if TYPE_CHECKING:
    from companion.store.database import Connection

UPLOAD_LIMIT_FACT: Final = "upload_limit_bytes"
_NO_UPLOADS: Final = 1
"""A Moodle forum with a limit of one byte takes no files at all."""


@dataclass(frozen=True, slots=True)
class FileLimits:
    """How many files a post may have attached, and how large each may be; 0 bytes: no limit."""

    most_files: int
    most_bytes: int


def file_limits(connection: Connection, forum_id: int | None) -> FileLimits:
    """Return the limits for a post in a forum; of one that is not known, those of the site."""
    site = int(fact(connection, UPLOAD_LIMIT_FACT) or 0)
    row = connection.execute(
        "SELECT max_attachments, max_attachment_bytes FROM forum WHERE id = ?", (forum_id,)
    ).fetchone()
    if row is None:
        return FileLimits(most_files=0, most_bytes=site)
    if row["max_attachment_bytes"] == _NO_UPLOADS:
        return FileLimits(most_files=0, most_bytes=site)
    limits = [limit for limit in (site, row["max_attachment_bytes"]) if limit]
    return FileLimits(row["max_attachments"], min(limits, default=0))
