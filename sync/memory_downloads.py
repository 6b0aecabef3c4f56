"""Files of posts and courses of a site in memory, as one person gets them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from urllib.parse import unquote

from companion.disk_errors import disk_error
from companion.domain.files import FileVersion
from companion.domain.reason import ReasonCode
from companion.errors import Offline, OfflineCause, Rejected
from sync.file_port import FetchedFile, FileHead
from sync.file_receiving import bytes_begun
from sync.memory_actions import MemoryActions
from sync.memory_files import FILES

if TYPE_CHECKING:
    from companion.domain.remote import RemotePerson
    from sync.file_port import FileFollower, FileWish
    from sync.memory_files import StoredFile


class MemoryDownloads(MemoryActions):
    """The part of a connection in memory that fetches files."""

    async def fetch_file(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
        """Write a file of a post or course, or the rest of it; None if it is the known one."""
        with self._request("fetch_file") as person:
            file = self._stored_file(wish.address, person)
            digest = hashlib.sha1(file.content, usedforsecurity=False).hexdigest()
            version = FileVersion(f'"{digest}"')
            size = len(file.content)
            if version == wish.known:
                return None
            if 0 < wish.largest_bytes < size:
                raise Rejected("filetoolarge", "too large", ReasonCode.FILE_TOO_LARGE)
            begun = bytes_begun(wish) if wish.begun == version else 0
            start = begun if begun <= size else 0
            end = min(self._site.file_cuts.popleft() if self._site.file_cuts else size, size)
            try:
                with wish.open_destination(goes_on=bool(start)) as destination:
                    if not start:
                        follower.begins(FileHead(version, size))
                    destination.write(file.content[start:end])
            except OSError as error:
                raise disk_error(error, wish.place) from error
            self.usage.bytes_received += max(0, end - start)
            follower.comes(end, size)
            if end < size:
                raise Offline("cut off", OfflineCause.CONNECTION_LOST, may_have_arrived=True)
            return FetchedFile(version, size, file.mime_type)

    def _stored_file(self, address: str, person: RemotePerson) -> StoredFile:
        if not address.startswith(f"{FILES}/"):
            raise Rejected("notafile", "no file of this site")
        if address in self._site.course_files:
            return self._site.course_files[address]
        post_id, _, name = address.removeprefix(f"{FILES}/").partition("/")
        post = self._site.find_post(post_id)
        if post is not None:
            hidden = person.remote_id in self._site.discussions[post.discussion_id].hidden_from
            for file in (*post.attachments, *post.pictures):
                if file.name == unquote(name) and not hidden:
                    return file
        raise Rejected("filenotfound", "there is no such file", ReasonCode.TARGET_GONE)
