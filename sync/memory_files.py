"""Files of a site in memory: where they wait for a post, and how a post takes them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from companion.content.markdown import ATTACHED
from companion.domain.remote import RemoteAttachment
from sync.server_port import Uploaded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.domain.remote import ForumRules

_DRAFTS: Final = "memory://academy/draft"
FILES: Final = "https://academy.example/pluginfile.php"
"""Where the addresses of files begin that everyone sees."""

_NOT_IN_NAMES: Final = re.compile(r"""[\x00-\x1f\x7f&<>"'`|:\\/]|\.\.""")
"""What a server takes out of the names of files (recording `upload.odd-name`)."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as the site keeps it."""

    name: str
    mime_type: str
    content: bytes


@dataclass(slots=True)
class Area:
    """Where uploaded files wait; a post that takes them gets copies."""

    area_id: str
    made_at: datetime
    files: dict[str, StoredFile] = field(default_factory=dict)

    def put(self, name: str, mime_type: str, content: bytes) -> Uploaded:
        """Keep a file, unless one of that name, as it is cleaned, is there already."""
        name = _NOT_IN_NAMES.sub("", name) or "file"
        self.files.setdefault(name, StoredFile(name, mime_type, content))
        return Uploaded(self.area_id, name, f"{self._folder}{name}")

    def with_own_names(self, html: str) -> str:
        """Return a text in which the area's addresses have become ``attachment:NAME``."""
        return html.replace(self._folder, ATTACHED)

    @property
    def _folder(self) -> str:
        return f"{_DRAFTS}/{self.area_id}/"


def fitting(files: Iterable[StoredFile], rules: ForumRules) -> tuple[StoredFile, ...]:
    """Return the files that a forum takes; the others are dropped without a word, as Moodle does.

    (recordings `reply.attachments.too-large`, `….too-many`)
    """
    most = rules.max_attachment_bytes
    small = [file for file in files if not most or len(file.content) <= most]
    return tuple(small[: rules.max_attachments])


def shown_html(post_id: str, html: str) -> str:
    """Return a stored text with the addresses that everyone sees for its pictures."""
    return html.replace(ATTACHED, f"{FILES}/{post_id}/")


def shown_files(post_id: str, files: Iterable[StoredFile]) -> tuple[RemoteAttachment, ...]:
    """Return the attachments of a post as readers see them."""
    return tuple(
        RemoteAttachment(
            file.name, file.mime_type, len(file.content), f"{FILES}/{post_id}/{file.name}"
        )
        for file in files
    )
