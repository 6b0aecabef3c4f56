"""The field for Markdown text, which takes files and pictures from clipboard and drag as well."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QTextCursor

from ui.widgets.prose_field import ProseField

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


class WritingField(ProseField):
    """Tells of what is not text: `files_given` with their paths, `picture_given` with an image.

    `form_given` tells of HTML that was pasted, and gives the cursor that has its plain words
    selected, which stand in the text already. `menu_wanted` gives the menu that is about to be
    shown, the cursor at the place that it is for, and its place on the screen.
    """

    files_given = Signal(object)
    picture_given = Signal(object)
    form_given = Signal(str, QTextCursor)
    menu_wanted = Signal(object, QTextCursor, QPoint)

    def insert_plain(self) -> None:
        """Put in the words of the clipboard without their form."""
        if not self.isReadOnly():
            self.textCursor().insertText(QGuiApplication.clipboard().text())
            self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Let others put into the menu what they know of the place."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.show_menu_at_cursor()
        else:
            self._show_menu(self.cursorForPosition(event.pos()), event.globalPos())
        event.accept()

    def show_menu_at_cursor(self) -> None:
        """Show the menu as the key for it does."""
        corner = self.cursorRect().bottomLeft()
        self._show_menu(self.textCursor(), self.viewport().mapToGlobal(corner))

    def _show_menu(self, at: QTextCursor, place: QPoint) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, at, place)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Return whether a paste or drop is of any use."""
        return bool(local_files(source)) or source.hasImage() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Take in what was pasted or dropped; words that come with a picture mean the words."""
        files, image = local_files(source), source.imageData()
        if files:
            self.files_given.emit(files)
        elif isinstance(image, QImage) and not image.isNull() and not source.hasText():
            self.picture_given.emit(image)
        elif not self._link_selection(source.text().strip()):
            self._insert(source.text(), source.html() if source.hasHtml() else "")

    def _link_selection(self, address: str) -> bool:
        """Make a link of selected words where an address is pasted on them."""
        words = self.textCursor().selectedText()
        is_line = words.strip() and "\u2029" not in words
        if not is_line or not _ADDRESS.fullmatch(address) or _ADDRESS.fullmatch(words):
            return False
        cursor = self.textCursor()
        cursor.insertText(f"[{words}]({address})")
        self.setTextCursor(cursor)
        return True

    def _insert(self, words: str, html: str) -> None:
        """Put words in; of those with a form tell where they stand."""
        cursor = self.textCursor()
        start = cursor.selectionStart()
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if html:
            # What is typed meanwhile does not become a part of what was pasted.
            pasted = QTextCursor(self.document())
            pasted.setPosition(start)
            pasted.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
            pasted.setKeepPositionOnInsert(True)
            self.form_given.emit(html, pasted)


def local_files(source: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged or were copied."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


_ADDRESS: Final = re.compile(r"https?://\S+")
