"""Takes pictures of windows once they have come to rest, and keeps them as small files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter

from ui.picture_tour.fewer_colours import in_fewer_colours
from ui.style.theme import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from ui.style.look import Look

_LONGEST_WAIT_MS: Final = 60_000
_SMALLEST_FILE: Final = 0
"""The quality that Qt takes for the best compression of a PNG file."""


class Camera:
    """Writes pictures into a folder."""

    def __init__(self, look: Look, folder: Path) -> None:
        self._look = look
        self._folder = folder

    def take(self, name: str, widget: QWidget, over: QWidget | None = None) -> None:
        """Take a picture of a window; with a dialog over another, of both."""
        settle()
        picture = (over or widget).grab()
        if over is not None:
            painter = QPainter(picture)
            corner = widget.mapToGlobal(QPoint(0, 0)) - over.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(corner, widget.grab())
            painter.setPen(QColor(self._look.theme.field_line))
            painter.drawRect(widget.rect().translated(corner))
            painter.end()
        path = self._folder / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not in_fewer_colours(picture.toImage()).save(str(path), quality=_SMALLEST_FILE):
            raise OSError(f"the picture was not written: {path}")

    def in_both_themes(self, name: str, widget: QWidget) -> None:
        """Take a picture in light and one in dark."""
        self.take(name, widget)
        self._look.set_theme(DARK)
        self.take(f"{name}-dark", widget)
        self._look.set_theme(LIGHT)


def settle() -> None:
    """Let everything that is due be laid out."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def wait(signal: SignalInstance, act: Callable[[], object] | None = None) -> None:
    """Do something, and let events pass until a signal tells that it has had its effect."""
    loop = QEventLoop()
    arrived = False

    def arrive(*_values: object) -> None:
        nonlocal arrived
        arrived = True
        loop.quit()

    signal.connect(arrive)
    guard = QTimer()
    guard.setSingleShot(True)
    guard.timeout.connect(loop.quit)
    guard.start(_LONGEST_WAIT_MS)
    if act is not None:
        act()
    if not arrived:
        loop.exec()
    guard.stop()
    signal.disconnect(arrive)
    if not arrived:
        raise TimeoutError("the window did not get to where the picture is to be taken")
