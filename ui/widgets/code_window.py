"""A window for code of a post: lines as long as they are, to scroll and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from ui.language import say
from ui.style.scale import GAP_ROOM, GAP_WIDE
from ui.widgets.controls import button, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.copy_links import Copied
    from ui.style.look import Look

_COLUMNS = 90
_LINES = 28


class CodeWindow(QDialog):
    """Shows a text in letters of one width, and wraps none of its lines."""

    def __init__(self, look: Look, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Code"))
        self.text = QPlainTextEdit(code)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        # Code runs from left to right in every language.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        say(self.text.setAccessibleName, lambda: self.tr("Code"))
        copy = button(lambda: self.tr("Copy code"), self._copy, primary=True)
        close = button(lambda: self.tr("Close"), self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_ROOM, GAP_ROOM, GAP_ROOM, GAP_ROOM)
        layout.setSpacing(GAP_WIDE)
        layout.addWidget(self.text)
        layout.addLayout(row(None, copy, close))
        look.follow(self, lambda: self._draw(look))

    def _draw(self, look: Look) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(look.points())
        self.text.setFont(font)
        letters = self.text.fontMetrics()
        self.resize(letters.averageCharWidth() * _COLUMNS, letters.lineSpacing() * _LINES)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def take_copied(look: Look, view: QWidget, copied: Copied) -> CodeWindow | None:
    """Put what a copying link stands for on the clipboard, or show it in a window of its own."""
    if not copied.in_window:
        QGuiApplication.clipboard().setText(copied.text)
        return None
    window = CodeWindow(look, copied.text, view)
    window.open()
    return window
