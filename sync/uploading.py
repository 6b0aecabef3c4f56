"""Uploads the files of an item before the item itself is sent; a retry uses what is there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import chain, count
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from companion.content.markdown import attached_names
from companion.content.plain_text import comparable_text
from companion.domain.files import FileRole
from companion.domain.reason import Reason, ReasonCode
from companion.errors import Rejected
from sync.server_port import Upload

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from companion.domain.remote import RemotePost
    from companion.store.clock import Clock
    from companion.store.file_vault import FileVault
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_files import PendingUpload
    from sync.server_port import ForumServer, Progress, Uploaded

_KEPT_FOR: Final = timedelta(days=3)
"""A Moodle keeps unused draft files for four days (Moodle facts: writing)."""

_MOST_STEPS: Final = 100

_MOST_NAMES: Final = 9
"""So many names are tried for one file, then it is given up."""


@dataclass(slots=True)
class Areas:
    """Where the files of an item wait on the server, and the addresses of its pictures.

    `taken` are, for each role, the names in its area that belong to other files than the one that
    goes there next.
    """

    inline: str | None = None
    attachment: str | None = None
    pictures: dict[str, str] = field(default_factory=dict)
    attached: tuple[str, ...] = ()
    taken: dict[FileRole, set[str]] = field(
        default_factory=lambda: {FileRole.INLINE: set(), FileRole.ATTACHMENT: set()}
    )

    def of(self, role: FileRole) -> str | None:
        """Return the area for files of a role, None if there is none yet."""
        return self.inline if role is FileRole.INLINE else self.attachment


class Uploading:
    """Brings the files of items to the server.

    `note` hears of each file: its name, how many are done and how many there are. `tell_bytes`
    hears of the file that is on its way: its name, the bytes that are gone, and all.
    """

    def __init__(
        self,
        server: ForumServer,
        outbox: OutboxStore,
        vault: FileVault,
        clock: Clock,
        note: Callable[[str, int, int], None],
        tell_bytes: Callable[[str, int, int], None] | None = None,
    ) -> None:
        self._server = server
        self._outbox = outbox
        self._vault = vault
        self._clock = clock
        self._note = note
        self._tell_bytes = tell_bytes

    async def for_new_post(self, item_id: str) -> Areas:
        """Upload the files of a new post; raise what the server's `upload` raises."""
        return await self._bring(item_id, Areas())

    async def for_edit(
        self, item_id: str, post_remote_id: str, html: str, *, files_may_be_there: bool = False
    ) -> Areas:
        """Upload the files of an edit into areas that hold those which the post has already.

        Only for the roles that need it: without new attachments the post keeps what it has. A file
        of the post that is named as one of the edit's is another one, unless `files_may_be_there`:
        then an earlier try may have brought it.
        """
        areas = Areas()
        roles = {upload.role for upload in self._outbox.uploads(item_id)}
        if FileRole.INLINE in roles or attached_names(html):
            area = await self._server.edit_area(post_remote_id, FileRole.INLINE)
            areas.inline = area.area
            areas.pictures = {name: file.address for name, file in area.files.items()}
            areas.taken[FileRole.INLINE] |= set() if files_may_be_there else set(area.files)
        if FileRole.ATTACHMENT in roles:
            area = await self._server.edit_area(post_remote_id, FileRole.ATTACHMENT)
            areas.attachment = area.area
            areas.attached = tuple(area.files)
            areas.taken[FileRole.ATTACHMENT] |= set() if files_may_be_there else set(area.files)
        # The areas are made anew for each try, and so are the uploads into them.
        self._outbox.forget_uploads(item_id)
        return await self._bring(item_id, areas)

    def is_done(self, item_id: str) -> bool:
        """Say whether each file of an item has been uploaded; one added since has not."""
        return all(upload.area is not None for upload in self._outbox.uploads(item_id))

    def dropped(
        self, item_id: str, post_remote_id: str, posts: Iterable[RemotePost]
    ) -> Reason | None:
        """Say so where a post lacks attachments of its item: servers drop them without a word.

        `posts` is what was read back; None, too, where the post is not among them.
        """
        wanted = {
            comparable_text(upload.remote_name or upload.name)
            for upload in self._outbox.uploads(item_id)
            if upload.role is FileRole.ATTACHMENT
        }
        for post in posts:
            there = {comparable_text(file.name) for file in post.attachments}
            if post.remote_id == post_remote_id and wanted - there:
                return Reason(ReasonCode.FILES_DROPPED)
        return None

    async def _bring(self, item_id: str, areas: Areas) -> Areas:
        uploads = self._outbox.uploads(item_id)
        if any(self._is_stale(upload) for upload in uploads):
            self._outbox.forget_uploads(item_id)
            uploads = self._outbox.uploads(item_id)
        for done, upload in enumerate(uploads):
            self._note(upload.name, done, len(uploads))
            await self._bring_one(upload, areas)
        return areas

    async def _bring_one(self, upload: PendingUpload, areas: Areas) -> None:
        area, address, name = upload.area, upload.address or "", upload.remote_name or upload.name
        if area is None:
            uploaded = await self._upload(upload, areas.of(upload.role), areas.taken[upload.role])
            area, address, name = uploaded.area, uploaded.address, uploaded.name
            self._outbox.note_uploaded(upload.file_id, area, address, name)
        areas.taken[upload.role].add(name)
        if upload.role is FileRole.INLINE:
            areas.inline = area
            areas.pictures[upload.name] = address
        else:
            areas.attachment = area
            areas.attached += (name,)

    async def _upload(
        self, upload: PendingUpload, area: str | None, taken: Collection[str]
    ) -> Uploaded:
        """Upload a file under a name that no other file of the area has.

        A server may shorten two names to the same one (recording `upload.odd-name`), and takes the
        second of them for the first (`upload.same-name`).
        """
        names = set(taken)
        for _ in range(_MOST_NAMES):
            name = _free_name(upload.name, names)
            with self._vault.plain(upload.digest) as path:
                uploaded = await self._server.upload(
                    Upload(path=path, name=name, mime_type=upload.mime_type, area=area),
                    self._progress_of(upload.name),
                )
            if uploaded.name not in taken:
                return uploaded
            names.add(name)
        raise Rejected("filenameexist", f"there are too many files named {upload.name}")

    def _progress_of(self, name: str) -> Progress | None:
        """Return what is told of the bytes of a file: a hundred times at the most."""
        tell = self._tell_bytes
        if tell is None:
            return None
        told = 0

        def note(sent: int, total: int) -> None:
            nonlocal told
            if sent == total or sent - told >= total / _MOST_STEPS:
                told = sent
                tell(name, sent, total)

        return note

    def _is_stale(self, upload: PendingUpload) -> bool:
        """Say whether the server may have thrown an upload away; a clock set back makes it so."""
        if upload.uploaded_at is None:
            return False
        age = self._clock() - upload.uploaded_at
        return age > _KEPT_FOR or age < -timedelta(hours=1)


def _free_name(name: str, taken: Collection[str]) -> str:
    """Return `name`, with a number before its ending where it is taken."""
    stem, ending = PurePath(name).stem, PurePath(name).suffix
    numbered = (f"{stem}-{number}{ending}" for number in count(2))
    return next(free for free in chain([name], numbered) if free not in taken)
