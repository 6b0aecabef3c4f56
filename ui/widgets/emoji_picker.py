"""A small window to look an emoji up and put it in, by mouse or by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from companion.content.emoji_search import emoji_named, find_emoji
from ui.background import Latest
from ui.language import say
from ui.models.emoji_rows import EmojiRows
from ui.style.scale import GAP, GAP_SMALL
from ui.widgets.controls import ElidedLabel, clearable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.content.emoji_search import Emoji
    from ui.account_session import AccountSession
    from ui.style.look import Look

_COLUMNS = 9
_ROWS = 6
_CELL = 38
_SIGN = 1.45
_MOST = 4_000


class EmojiPicker(QDialog):
    """Shows emoji in a grid, those used last first; `chosen` gives the sign of one.

    The field keeps the focus: the arrow keys go through the grid, Enter takes, Escape closes.
    `found` tells that the grid fits what is typed. All looking up is done in the background.
    """

    chosen = Signal(str)
    found = Signal()

    def __init__(
        self,
        look: Look,
        session: AccountSession,
        language: str,
        used: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("open-anything")
        self._look = look
        self._session = session
        self._window = parent.window()
        self._latest = Latest(session.background, self)
        self._language = language
        self._used = tuple(used)
        self.field = clearable(QLineEdit())
        self.model = EmojiRows()
        self.grid = QListView()
        self.name = ElidedLabel(faint=True, small=True)
        self._build()
        self._find()

    def open_beside(self, place: QRect) -> None:
        """Open above or below a place of the screen, within the window where it has the room."""
        self.adjustSize()
        size = self.sizeHint()
        self.move(_within(self._window.geometry(), place, size, self.layoutDirection()))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys of the field move in the grid, and Enter choose."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.grid.currentIndex())
                return True
            step = self._step_of(key)
            if step and event.modifiers() in _NOTHING_HELD:
                self._go_on(step)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        say(self.setWindowTitle, lambda: self.tr("Emoji"))
        say(self.grid.setAccessibleName, lambda: self.tr("Emoji"))
        say(self.field.setPlaceholderText, lambda: self.tr("Search emoji by name"))
        say(self.field.setAccessibleName, lambda: self.tr("Search emoji by name"))
        self.grid.setModel(self.model)
        self.grid.setObjectName("emoji")
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setMouseTracking(True)
        self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.clicked.connect(self._choose)
        self.grid.entered.connect(self._name)
        self.grid.selectionModel().currentChanged.connect(self._name)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(GAP_SMALL)
        for widget in (self.field, self.grid, self.name):
            layout.addWidget(widget)
        self._look.follow(self, self._size)

    def _size(self) -> None:
        cell = self._look.px(_CELL)
        self.grid.setFont(self._look.font(_SIGN))
        self.model.cell = QSize(cell, cell)
        self.grid.setGridSize(self.model.cell)
        bar = self.grid.verticalScrollBar().sizeHint().width()
        self.grid.setFixedSize(cell * _COLUMNS + bar + GAP_SMALL, cell * _ROWS)

    def _find(self) -> None:
        words, language, used = self.field.text().strip(), self._language, self._used

        def look_up() -> tuple[Emoji, ...]:
            found = find_emoji(words, language, limit=_MOST)
            if words:
                return found
            first = [emoji_named(sign, language) for sign in used]
            return (*first, *(each for each in found if each.sign not in used))

        self._latest.run(look_up, self._show, self._session.failed.emit)

    def _show(self, found: Sequence[Emoji]) -> None:
        self.model.show_found(found)
        self.grid.setCurrentIndex(self.model.first())
        if not found:
            say(self.name.setText, lambda: self.tr("No emoji has this name"))
        self.found.emit()

    def _step_of(self, key: Qt.Key) -> int:
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: _COLUMNS,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_PageDown: _COLUMNS * (_ROWS - 1),
            Qt.Key.Key_PageUp: -_COLUMNS * (_ROWS - 1),
        }.get(key, 0)

    def _go_on(self, step: int) -> None:
        """Go to another emoji; beyond the ends one stays."""
        row, last = self.grid.currentIndex().row() + step, self.model.rowCount() - 1
        if abs(step) == 1 or 0 <= row <= last:
            row = min(max(row, 0), last)
        elif row > last and self.grid.currentIndex().row() // _COLUMNS < last // _COLUMNS:
            row = last
        else:
            return
        self.grid.setCurrentIndex(self.model.index(row, 0))
        emoji = self.model.emoji(self.grid.currentIndex())
        if emoji is not None:
            said = QAccessibleAnnouncementEvent(self.field, emoji.name)
            QAccessible.updateAccessibility(said)

    def _name(self, index: QModelIndex) -> None:
        emoji = self.model.emoji(index)
        say(self.name.setText, emoji.name if emoji is not None else "")

    def _choose(self, index: QModelIndex) -> None:
        emoji = self.model.emoji(index)
        if emoji is not None:
            self.close()
            self.chosen.emit(emoji.sign)


def _within(area: QRect, place: QRect, size: QSize, direction: Qt.LayoutDirection) -> QPoint:
    """Return where a window of this size is whole: below a place of the area, or above it."""
    screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    whole = screen.availableGeometry()
    if size.width() > area.width() or size.height() > area.height():
        area = whole
    area = area.intersected(whole)
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    left = place.right() - size.width() if mirrored else place.left()
    left = max(min(left, area.right() - size.width()), area.left())
    below, above = place.bottom() + GAP_SMALL, place.top() - size.height() - GAP_SMALL
    top = below if below + size.height() <= area.bottom() else max(above, area.top())
    return QPoint(left, top)


_NOTHING_HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
