"""Makes large pictures smaller, as a forum and a slow line have no use for all of a camera's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QImageWriter

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from companion.domain.files import DraftFile

LARGE_BYTES: Final = 400_000
"""Of fewer nobody needs to save any."""

LONGEST_SIDE: Final = 1_600
"""Pixels; more than a window shows of a picture."""

_WORTH_IT: Final = 0.6
"""The share that may be left of a picture for the change to be worth it."""

_QUALITY: Final = 85
_FORMATS: Final = {".jpg": b"jpeg", ".png": b"png"}
_TYPES: Final = frozenset({"image/jpeg", "image/png", "image/webp", "image/bmp", "image/tiff"})


@dataclass(frozen=True, slots=True)
class SmallerPicture:
    """What a picture of a draft would be: a name and all of its bytes."""

    name: str
    content: bytes


def may_be_large(file: DraftFile) -> bool:
    """Say whether it is worth a look if a file of a draft can be made smaller."""
    return file.mime_type in _TYPES and file.size_bytes >= LARGE_BYTES and not file.uploaded


def smaller_picture(path: Path, name: str) -> SmallerPicture | None:
    """Return a picture made smaller; None if it is none, moves, or would hardly be smaller.

    It is turned upright, and what the camera noted in it, such as the place, is left out. This
    takes some tenths of a second: call it on a worker.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) <= LONGEST_SIDE:
        return None
    if reader.supportsAnimation() and reader.imageCount() != 1:
        return None
    whole = QSize(LONGEST_SIDE, LONGEST_SIDE)
    reader.setScaledSize(size.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    # What is drawn in few colours is smaller as PNG, and sharp; JPEG knows nothing transparent.
    kinds = [".png"] if image.hasAlphaChannel() else [".jpg", ".png"]
    made = [(_written(image, _FORMATS[ending]), ending) for ending in kinds]
    content, ending = min(made, key=lambda each: len(each[0]))
    if not content or len(content) > _WORTH_IT * path.stat().st_size:
        return None
    return SmallerPicture(f"{Path(name).stem}-small{ending}", content)


def _written(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    if kind == b"jpeg":
        writer.setQuality(_QUALITY)
    return bytes(buffer.data().data()) if writer.write(image) else b""
