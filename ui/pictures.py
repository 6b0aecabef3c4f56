"""Own pictures: those that go along with what the person writes, from the app's own folder."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from companion.content.markdown import with_picture_addresses
from companion.domain.files import DraftFile, FileRole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.services.draft_writing import DraftWriting

Pictures = dict[str, QImage]
"""Pictures by their addresses in the HTML of a view."""

_SCHEME: Final = "companion-picture"
_LARGEST: Final = QSize(560, 420)


def with_own_pictures(html: str, files: Iterable[DraftFile]) -> str:
    """Return clean HTML of own words with addresses under which a view finds the own pictures.

    No server can give such an address: cleaning takes away every scheme but those of the web.
    """
    addresses = {f.name: f"{_SCHEME}:{f.digest}" for f in files if f.role is FileRole.INLINE}
    return with_picture_addresses(html, addresses)


def own_pictures(writing: DraftWriting, files: Iterable[DraftFile]) -> Pictures:
    """Read the pictures among the files of an item, made small enough for a page; on a worker."""
    found: Pictures = {}
    for file in files:
        if file.role is FileRole.INLINE:
            image = _read(writing.path_of(file))
            if not image.isNull():
                found[f"{_SCHEME}:{file.digest}"] = image
    return found


@lru_cache(maxsize=24)
def _read(path: Path) -> QImage:
    """Read a picture; a null one where the file is none. A kept file never changes."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > _LARGEST.width() or size.height() > _LARGEST.height()):
        reader.setScaledSize(size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
