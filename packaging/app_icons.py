"""The app's icon, drawn from its SVG in the sizes and forms that each system wants."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SVG: Final = Path(__file__).resolve().parent.parent / "resources" / "icons" / "companion.svg"

_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS: Final = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""Kinds of an icns file that hold a PNG, with the side of each in dots."""


def png(side: int) -> bytes:
    """Return the icon as a PNG of so many dots on a side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # PySide says bytes here
        raise OSError("Qt cannot write PNG here")
    return bytes(buffer.data().data())


def write_icon_theme(folder: Path) -> None:
    """Write the icons as a desktop looks for them: hicolor/SIZE/apps and hicolor/scalable/apps."""
    for side in SIZES:
        place = folder / f"{side}x{side}" / "apps" / "companion.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(side))
    place = folder / "scalable" / "apps" / "companion.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(SVG.read_bytes())


def write_ico(path: Path) -> Path:
    """Write the icon as Windows takes it: a directory, then a PNG for each size."""
    pictures = [png(side) for side in _ICO_SIZES]
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(directory) + 16 * len(pictures)
    for side, picture in zip(_ICO_SIZES, pictures, strict=True):
        # One byte has the side; 0 stands for 256.
        directory += struct.pack(
            "<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), offset
        )
        offset += len(picture)
    path.write_bytes(directory + b"".join(pictures))
    return path


def write_icns(path: Path) -> Path:
    """Write the icon as macOS takes it: a head, then a kind, a length and a PNG for each size."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(picture)) + picture
        for kind, picture in ((kind, png(side)) for kind, side in _ICNS_KINDS.items())
    )
    path.write_bytes(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)
    return path


if __name__ == "__main__":
    write_icon_theme(Path(sys.argv[1]))
