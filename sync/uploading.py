"""Uploads the files of an item before the item itself is sent; a retry uses what is there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.content.markdown import attached_names
from companion.domain.files import FileRole
from sync.server_port import Upload

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.store.clock import Clock
    from companion.store.file_vault import FileVault
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_files import PendingUpload
    from sync.server_port import ForumServer

_KEPT_FOR: Final = timedelta(days=3)
"""A Moodle keeps unused draft files for four days (Moodle facts: writing)."""


@dataclass(slots=True)
class Areas:
    """Where the files of an item wait on the server, and the addresses of its pictures."""

    inline: str | None = None
    attachment: str | None = None
    pictures: dict[str, str] = field(default_factory=dict)
    attached: tuple[str, ...] = ()


class Uploading:
    """Brings the files of items to the server.

    `note` hears of each file: its name, how many are done and how many there are.
    """

    def __init__(
        self,
        server: ForumServer,
        outbox: OutboxStore,
        vault: FileVault,
        clock: Clock,
        note: Callable[[str, int, int], None],
    ) -> None:
        self._server = server
        self._outbox = outbox
        self._vault = vault
        self._clock = clock
        self._note = note

    async def for_new_post(self, item_id: str) -> Areas:
        """Upload the files of a new post; raise what the server's `upload` raises."""
        return await self._bring(item_id, Areas())

    async def for_edit(self, item_id: str, post_remote_id: str, html: str) -> Areas:
        """Upload the files of an edit into areas that hold those which the post has already.

        Only for the roles that need it: without new attachments the post keeps what it has.
        """
        areas = Areas()
        roles = {upload.role for upload in self._outbox.uploads(item_id)}
        if FileRole.INLINE in roles or attached_names(html):
            area = await self._server.edit_area(post_remote_id, FileRole.INLINE)
            areas.inline = area.area
            areas.pictures = {name: file.address for name, file in area.files.items()}
        if FileRole.ATTACHMENT in roles:
            area = await self._server.edit_area(post_remote_id, FileRole.ATTACHMENT)
            areas.attachment = area.area
            areas.attached = tuple(area.files)
        # The areas are made anew for each try, and so are the uploads into them.
        self._outbox.forget_uploads(item_id)
        return await self._bring(item_id, areas)

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
        inline = upload.role is FileRole.INLINE
        area, address, name = upload.area, upload.address or "", upload.remote_name or upload.name
        if area is None:
            uploaded = await self._server.upload(
                Upload(
                    path=self._vault.path_of(upload.digest),
                    name=upload.name,
                    mime_type=upload.mime_type,
                    area=areas.inline if inline else areas.attachment,
                )
            )
            area, address, name = uploaded.area, uploaded.address, uploaded.name
            self._outbox.note_uploaded(upload.file_id, area, address, name)
        if inline:
            areas.inline = area
            areas.pictures[upload.name] = address
        else:
            areas.attachment = area
            areas.attached += (name,)

    def _is_stale(self, upload: PendingUpload) -> bool:
        """Say whether the server may have thrown an upload away; a clock set back makes it so."""
        if upload.uploaded_at is None:
            return False
        age = self._clock() - upload.uploaded_at
        return age > _KEPT_FOR or age < -timedelta(hours=1)
