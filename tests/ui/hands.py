"""A person's hands: keys for whatever has the focus, and a mouse that clicks what can be seen.

Neither reaches into the window: a key goes where the system would send it, a click where the
pointer is, so that a control which the focus never comes to, or which something covers, is not
reached.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QAction, QWindow
    from PySide6.QtWidgets import QAbstractItemView, QMenuBar, QTextEdit, QToolButton

    from tests.ui.desk import Desk

_CLICK = QTest.KeyAction.Click
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_MOST_STEPS = 60
"""Presses of one key after which a person would have given up."""


class Keyboard:
    """Ten fingers and no mouse."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def press(self, *keys: str) -> None:
        """Press keys such as ``Ctrl+K``, one after the other."""
        for each in keys:
            stroke = QKeySequence(each)[0]  # type: ignore[index] # the stubs lack it
            key, modifiers = stroke.key(), stroke.keyboardModifiers()
            self._desk.act(partial(QTest.keyClick, self._window(), key, modifiers))

    def type(self, words: str) -> None:
        """Type words."""
        for letter in words:
            stroke = (_CLICK, self._window(), _key_of(letter), letter, _NO_MODIFIER)
            self._desk.act(partial(QTest.sendKeyEvent, *stroke))

    def press_until(self, keys: str, holds: Callable[[], object], what: str) -> None:
        """Press the same keys again and again until something holds, as with Tab."""
        for _ in range(_MOST_STEPS):
            if holds():
                return
            self.press(keys)
        raise AssertionError(f"{keys} does not lead to {what}; the focus is at {focused()!r}")

    def tab_to(self, wanted: QWidget) -> None:
        """Move the focus with Tab."""
        self.press_until("Tab", wanted.hasFocus, f"{wanted!r}")

    def return_to(self, window: QWidget) -> None:
        """Be back at a window after a dialog: the offscreen system does not see to that itself."""
        self._desk.until(lambda: QApplication.activeWindow() in {None, window})
        if QApplication.activeWindow() is None:
            window.activateWindow()
        self._desk.until(window.isActiveWindow)

    def _window(self) -> QWindow:
        self._desk.until(QGuiApplication.focusWindow)
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window


class Mouse:
    """A mouse and no keyboard."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a control."""
        self._desk.until(widget.isVisible)
        self.click_at(widget, widget.rect().center())

    def click_at(
        self,
        widget: QWidget,
        place: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        """Click at a place of a widget, which must be the one that is seen there."""
        assert widget.isEnabled(), f"{widget!r} cannot be clicked now"
        window = widget.window()
        seen = window.childAt(widget.mapTo(window, place)) or window
        inside = seen is widget or widget.isAncestorOf(seen)
        assert inside, f"{seen!r} covers {widget!r}"
        self._desk.act(lambda: QTest.mouseMove(widget, place))
        self._desk.act(lambda: QTest.mouseClick(widget, button, _NO_MODIFIER, place))

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click a row of a list, which the wheel brings to the screen."""
        assert index.isValid()
        for _ in range(_MOST_STEPS):
            row = view.visualRect(index)
            if view.viewport().rect().contains(row.center()):
                break
            self.roll(view.viewport(), 1 if row.center().y() > 0 else -1)
        self.click_at(view.viewport(), view.visualRect(index).center())

    def choose(self, bar: QMenuBar, action: QAction) -> None:
        """Open the menu that has an action, and click it."""
        for title in bar.actions():
            menu = title.menu()
            if isinstance(menu, QMenu) and action in menu.actions():
                self.click_at(bar, bar.actionGeometry(title).center())
                self.choose_in(menu, action)
                return
        raise AssertionError(f"no menu has {action.text()!r}")

    def choose_behind(self, button: QToolButton, action: QAction) -> None:
        """Open the menu of a button, and click an action in it.

        Such a menu has an event loop of its own: the click is made from within.
        """
        menu = button.menu()
        choosing = menu.aboutToShow.connect(
            lambda: self.choose_in(menu, action), Qt.ConnectionType.QueuedConnection
        )
        self.click(button)
        menu.aboutToShow.disconnect(choosing)

    def choose_in(self, menu: QMenu, action: QAction) -> None:
        """Click an action of a menu that is open."""
        self._desk.until(menu.isVisible)
        self.click_at(menu, menu.actionGeometry(action).center())

    def select(self, text: QTextEdit, words: str) -> None:
        """Draw the mouse over words."""
        found = text.document().find(words)
        assert not found.isNull(), f"{words!r} is not there"

        def ends() -> tuple[QPoint, QPoint]:
            first, last = QTextCursor(found), QTextCursor(found)
            first.setPosition(found.selectionStart())
            last.setPosition(found.selectionEnd())
            return text.cursorRect(first).center(), text.cursorRect(last).center()

        self._bring(text, lambda: ends()[0])
        begin, end = ends()
        area, left = text.viewport(), Qt.MouseButton.LeftButton
        self._desk.act(lambda: QTest.mousePress(area, left, _NO_MODIFIER, begin))
        self._desk.act(lambda: QTest.mouseMove(area, (begin + end) / 2))
        self._desk.act(lambda: QTest.mouseMove(area, end))
        self._desk.act(lambda: QTest.mouseRelease(area, left, _NO_MODIFIER, end))

    def roll(self, area: QWidget, steps: int) -> None:
        """Turn the wheel; down for positive steps."""
        middle = QPointF(area.rect().center())
        turned = QPoint(0, -120 * steps)
        event = QWheelEvent(
            middle,
            QPointF(area.mapToGlobal(area.rect().center())),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self._desk.act(lambda: QApplication.sendEvent(area, event))

    def _bring(self, text: QTextEdit, place: Callable[[], QPoint]) -> QPoint:
        area = text.viewport()
        for _ in range(_MOST_STEPS):
            now = place()
            if area.rect().adjusted(0, 4, 0, -4).contains(now):
                return now
            self.roll(area, 1 if now.y() > 0 else -1)
        raise AssertionError("the wheel does not lead there")


def focused() -> QWidget | None:
    """Return what has the focus."""
    return QApplication.focusWidget()


def _key_of(letter: str) -> Qt.Key:
    """Return the key of a letter, as far as keys are named after letters."""
    return Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
