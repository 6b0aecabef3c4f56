"""The files of a draft, as small labels with a button to remove each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QWidget

from companion.domain.files import DraftFile, FileRole
from ui.language import say
from ui.style.theme import GAP, GAP_SMALL
from ui.widgets.controls import IconLabel, button, label, row, with_icon
from ui.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.style.look import Look


class FileChips(QWidget):
    """Shows name and size of each file; `removal_wanted` gives the one to remove."""

    removal_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flow = FlowLayout(self)
        self.chips: dict[int, Chip] = {}
        self.hide()

    def show_files(self, files: Sequence[DraftFile]) -> None:
        """Show these files; chips that stay are not touched, so that the focus stays, too."""
        kept = {file.file_id for file in files}
        for file_id in [each for each in self.chips if each not in kept]:
            chip = self.chips.pop(file_id)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        for file in files:
            if file.file_id not in self.chips:
                chip = Chip(self._look, file)
                chip.remove.clicked.connect(
                    lambda _checked=False, gone=file: self.removal_wanted.emit(gone)
                )
                self.chips[file.file_id] = chip
                self._flow.addWidget(chip)
        self.setVisible(bool(files))
        self.updateGeometry()


class Chip(QFrame):
    """One file."""

    def __init__(self, look: Look, file: DraftFile) -> None:
        super().__init__()
        self.setObjectName("chip")
        icon = "picture" if file.role is FileRole.INLINE else "attachment"
        self.name = label(file.name, small=True, wrap=False)
        self.name.setMaximumWidth(look.px(_WIDEST_NAME))
        self.name.setToolTip(file.name)
        size = label(size_words(file.size_bytes), faint=True, small=True, wrap=False)
        self.remove = with_icon(button("", lambda: None, quiet=True), look, "close", "muted")
        for setter in (self.remove.setAccessibleName, self.remove.setToolTip):
            say(setter, lambda: self.tr("Remove {name}").format(name=file.name))
        self.setAccessibleName(f"{file.name}, {size_words(file.size_bytes)}")
        strip = row(IconLabel(look, icon, 15), self.name, size, self.remove, gap=GAP_SMALL + 2)
        strip.setContentsMargins(9, 2, 2, 2)
        self.setLayout(strip)


class FlowLayout(QLayout):
    """Puts widgets side by side, and into a new line where the room ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take an item in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the lines need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place the items within an area."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the least size; the lines grow with the room that there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        """Go through the lines; return their height."""
        left, top, height = area.left(), area.top(), 0
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else _LEFT_TO_RIGHT
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            size = item.sizeHint()
            if left > area.left() and left + size.width() > area.right() + 1:
                left, top, height = area.left(), top + height + GAP_SMALL, 0
            if move:
                start = area.right() + area.left() - left - size.width() + 1 if mirrored else left
                item.setGeometry(QRect(QPoint(start, top), size))
            left += size.width() + GAP
            height = max(height, size.height())
        return top + height - area.top()


_WIDEST_NAME = 220
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
