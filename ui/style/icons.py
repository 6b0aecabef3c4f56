"""Icons from our own SVG files, drawn in the colour of the theme."""

from __future__ import annotations

import atexit
from functools import cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, QTemporaryDir
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

_FOLDER = files("resources") / "icons"


@cache
def _folder_of_files() -> Path:
    """Return a folder that outlives every look, as the application's style sheet does."""
    folder = QTemporaryDir()
    atexit.register(folder.remove)
    return Path(folder.path())


_POINTING = frozenset({"back", "forward", "reply", "undo", "list"})
"""Icons that point along the line, and turn with the writing direction."""

_TURNED = {"numbers": "numbers-turned"}
"""Icons that are drawn anew for the other direction: the digits in them do not turn."""

_MIRROR = QTransform.fromScale(-1, 1)


def has_icon(name: str) -> bool:
    """Say whether there is an icon of this name."""
    return (_FOLDER / f"{name}.svg").is_file()


class Icons:
    """Draws the icons of `resources/icons`, each once for a size and colour."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def icon(self, name: str, colour: str, size: int = 20) -> QIcon:
        """Return the icon for a button or an action; a disabled one is fainter by the style."""
        return QIcon(self.pixmap(name, colour, size))

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """Return the icon `size` device-independent pixels wide."""
        ratio = max((s.devicePixelRatio() for s in QGuiApplication.screens()), default=1.0)
        is_turned = QGuiApplication.isRightToLeft()
        name = _TURNED.get(name, name) if is_turned else name
        mirrored = name in _POINTING and is_turned
        key = (name, colour, size, ratio, mirrored)
        if key not in self._drawn:
            drawn = self._draw(name, colour, size, ratio)
            self._drawn[key] = drawn.transformed(_MIRROR) if mirrored else drawn
        return self._drawn[key]

    def file_of(self, name: str, colour: str) -> Path:
        """Return the icon in a colour as a file, for the style sheet; it stays until the end."""
        path = _folder_of_files() / f"{name}-{colour.lstrip('#')}.svg"
        if not path.exists():
            path.write_text(self._source(name).replace("currentColor", colour), "utf-8")
        return path

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        source = self._source(name).replace("currentColor", colour)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (_FOLDER / f"{name}.svg").read_text("utf-8")
        return self._sources[name]
