"""Icons from our own SVG files, drawn in the colour of the theme."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = files("resources") / "icons"


class Icons:
    """Draws the icons of `resources/icons`, each once for a size and colour."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, colour: str, size: int = 20) -> QIcon:
        """Return the icon for a button or an action; a disabled one is fainter by the style."""
        return QIcon(self.pixmap(name, colour, size))

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """Return the icon `size` device-independent pixels wide."""
        ratio = max((s.devicePixelRatio() for s in QGuiApplication.screens()), default=1.0)
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, size, ratio)
        return self._drawn[key]

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
