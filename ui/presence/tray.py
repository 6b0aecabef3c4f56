"""The icon in the system's tray: how much is unread and waits, and what can be done from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.language import follow_language

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction, QPixmap

    from ui.style.look import Look

_SIZES = (16, 22, 24, 32, 48, 64)
_MOST_SHOWN = 99


class Tray(QSystemTrayIcon):
    """The icon with its menu. `open_wanted` and `quit_wanted` tell what the person chose there.

    The other actions of the menu are those of the window.
    """

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._posts = self._messages = self._told = self._waiting = self._troubled = 0
        self._actions: list[QAction] = []
        self.menu = QMenu()
        self.destroyed.connect(self.menu.deleteLater)
        self.setContextMenu(self.menu)
        self.activated.connect(self._note_click)
        look.follow(self, self._draw)
        follow_language(self, self._say)

    def count(self, posts: int, messages: int, told: int, waiting: int, troubled: int) -> None:
        """Show how much is unread, how many items wait, and how many could not be sent.

        `told` are notifications of the site.
        """
        counts = (posts, messages, told, waiting, troubled)
        if counts != (self._posts, self._messages, self._told, self._waiting, self._troubled):
            self._posts, self._messages, self._told, self._waiting, self._troubled = counts
            self._draw()
            self._say()

    def offer(self, actions: list[QAction]) -> None:
        """Have these actions of a window in the menu."""
        self._actions = actions
        self._say()

    def _say(self) -> None:
        said = ["Companion"]
        if self._posts:
            said.append(self.tr("%n unread post(s)", "", self._posts))
        if self._messages:
            said.append(self.tr("%n unread message(s)", "", self._messages))
        if self._told:
            said.append(self.tr("%n unread notification(s)", "", self._told))
        if self._waiting:
            said.append(self.tr("%n waiting to send", "", self._waiting))
        if self._troubled:
            said.append(self.tr("%n could not be sent", "", self._troubled))
        self.setToolTip("\n".join(said))
        self._fill(said[1:])

    def _fill(self, counts: list[str]) -> None:
        self.menu.clear()
        opening = self.menu.addAction(self.tr("Open Companion"))
        opening.triggered.connect(self.open_wanted)
        self.menu.setDefaultAction(opening)
        for words in counts:
            self.menu.addAction(words).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addActions(self._actions)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)

    def _draw(self) -> None:
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(self._picture(size))
        self.setIcon(icon)

    def _picture(self, size: int) -> QPixmap:
        """Return the icon with the count of what is unread, and a dot for what waits."""
        look, theme = self._look, self._look.theme
        picture = look.pixmap("companion", size=size).copy()
        picture.setDevicePixelRatio(picture.width() / size)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._waiting or self._troubled:
            ink = theme.danger if self._troubled else theme.warning
            self._mark(painter, QRectF(0, size * 0.62, size * 0.38, size * 0.38), ink)
        unread = self._posts + self._messages + self._told
        if unread:
            number = QLocale().toString(min(unread, _MOST_SHOWN))
            wide = 0.64 if len(number) == 1 else 0.92
            place = QRectF(size * (1 - wide), 0, size * wide, size * 0.64)
            self._mark(painter, place, theme.danger)
            font = QFont(look.font(bold=True))
            font.setPixelSize(max(round(size * 0.56), 8))
            painter.setFont(font)
            painter.setPen(QColor(theme.on_danger))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
        painter.end()
        return picture

    def _mark(self, painter: QPainter, place: QRectF, colour: str) -> None:
        radius = min(place.width(), place.height()) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(place, radius, radius)

    def _note_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _CLICKS:
            self.open_wanted.emit()


_CLICKS = {
    QSystemTrayIcon.ActivationReason.Trigger,
    QSystemTrayIcon.ActivationReason.DoubleClick,
}
