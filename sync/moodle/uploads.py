"""Bringing files to the site: ``webservice/upload.php`` and the areas where they wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.moodle.actions import MoodleActions

if TYPE_CHECKING:
    from companion.domain.files import FileRole
    from sync.server_port import EditArea, Upload, Uploaded


class MoodleUploads(MoodleActions):
    """The part of a Moodle connection that carries files."""

    async def upload(self, file: Upload) -> Uploaded:
        """Put a file into a draft area."""
        raise NotImplementedError

    async def edit_area(self, post_remote_id: str, role: FileRole) -> EditArea:
        """Return a draft area with the files of a post."""
        raise NotImplementedError
