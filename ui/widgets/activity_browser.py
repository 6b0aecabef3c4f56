"""Shows the text of an activity, in lines that can be read, with its pictures fitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtWidgets import QFrame

from ui.copy_links import copied_by
from ui.file_links import file_address_in
from ui.style.scale import GAP_PAGE, GAP_ROOM
from ui.widgets.closed_browser import ClosedBrowser
from ui.widgets.line_length import text_margins
from ui.widgets.picture_fitting import fit_pictures

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QTextCursor
    from PySide6.QtWidgets import QWidget

    from ui.pictures import Pictures
    from ui.style.look import Look

_SMALLEST_PICTURE = 60


class ActivityBrowser(ClosedBrowser):
    """One text at a time; one that comes anew stays where it is scrolled to.

    `copied` gives what a copying link stands for, `file_wanted` the address of a file that the
    person chose; `filled` tells that another text is shown.
    """

    copied = Signal(object)
    file_wanted = Signal(str)
    filled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("activity")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(GAP_PAGE)
        self.html = ""
        look.changed.connect(self._restyle)

    def show_html(self, html: str, pictures: Pictures, *, from_top: bool = True) -> None:
        """Show a text, from its top or where the one before was scrolled to."""
        if not from_top and html == self.html and pictures.keys() == self.pictures.keys():
            return
        place = 0 if from_top else self.verticalScrollBar().value()
        self.html, self.pictures = html, pictures
        self._write()
        self.verticalScrollBar().setValue(place)
        self.filled.emit()

    def follow(self, link: QUrl) -> None:
        """Report what a link copies, which file it leads to, or where."""
        copied, address = copied_by(link), file_address_in(link)
        if copied is not None:
            self.copied.emit(copied)
        elif address is not None:
            self.file_wanted.emit(address)
        else:
            super().follow(link)

    def bodies(self) -> list[tuple[str, int, int]]:
        """Return the parts of the text: each begins with a paragraph that has a name.

        What stands before the first of them has an empty name; without any, that is all.
        """
        begun, block = [("", 0)], self.document().firstBlock()
        while block.isValid():
            names = block.begin().fragment().charFormat().anchorNames()
            if names:
                begun.append((names[0], block.position()))
            block = block.next()
        ends = [start for _, start in begun[1:]] + [self.document().characterCount()]
        return [(key, start, end - 1) for (key, start), end in zip(begun, ends, strict=True)]

    def reveal(self, cursor: QTextCursor) -> None:
        """Scroll to a place in the text as little as is needed."""
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep lines readable and pictures no wider than they are."""
        near, far = text_margins(self)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (near, far):
            self.setViewportMargins(near, GAP_ROOM, far, 0)
        super().resizeEvent(event)
        self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Place the text anew when the writing direction of the window changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _write(self) -> None:
        self.apply_style()
        self.setHtml(self.html)
        self._fit_pictures()

    def _restyle(self) -> None:
        place = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(place)
        self.filled.emit()

    def _fit_pictures(self) -> None:
        if "<img" in self.html:
            room = max(self.viewport().width(), _SMALLEST_PICTURE)
            document = self.document()
            fit_pictures(document, 0, document.characterCount(), self.pictures, room)
