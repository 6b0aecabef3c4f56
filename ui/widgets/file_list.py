"""The files of an activity, as a list with the folders that they are in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.language import say
from ui.models.file_rows import FileRow, FileRows, FolderRow, file_words, rows_of_files
from ui.style.scale import GAP, GAP_WIDE
from ui.widgets.row_delegate import RowDelegate, draw_choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from companion.domain.course_files import CourseFile
    from ui.style.look import Look
    from ui.style.painting import RowBrush

_MARGIN: Final = 22
_ICON: Final = 18
_INDENT: Final = 22


class FileList(QListView):
    """One row a file; it is as high as its rows while there is room, and scrolls beyond.

    With `fills` it takes all the room that it gets.

    `file_chosen` gives a file that the person clicked twice or pressed Enter on, `menu_wanted` one
    whose menu is asked for, with the place for it on the screen. What is done with it is the
    matter of whoever listens. `current_changed` tells that another file is the current one, or
    that it stands differently.
    """

    file_chosen = Signal(object)
    current_changed = Signal()
    menu_wanted = Signal(object, QPoint)

    def __init__(self, look: Look, *, fills: bool = False) -> None:
        super().__init__()
        self._fills = fills
        self.rows = FileRows(self)
        self._room = 0
        self.setModel(self.rows)
        self.setItemDelegate(FileDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.setAccessibleName, lambda: self.tr("Files"))
        self.activated.connect(self._choose)
        self.selectionModel().currentChanged.connect(self.current_changed)
        look.follow(self, self._fit)

    @property
    def current(self) -> CourseFile | None:
        """The file that is chosen in the list."""
        value = self.rows.value(self.currentIndex())
        return value.file if isinstance(value, FileRow) else None

    def show_files(self, files: Sequence[CourseFile]) -> None:
        """Show other files; the list is hidden where there are none."""
        self.rows.show_values(rows_of_files(files))
        self.setVisible(bool(self.rows.values))
        self._fit()
        if self.current is None:
            self._begin_with_first()
        self.current_changed.emit()

    def show_queue(self, files: Sequence[CourseFile]) -> None:
        """Show files one after the other, wherever they are."""
        self.rows.show_values(tuple(FileRow(one, 0, in_queue=True) for one in files))
        if self.current is None:
            self._begin_with_first()
        self.current_changed.emit()

    @property
    def files(self) -> tuple[CourseFile, ...]:
        """The files of the list, in its order."""
        return tuple(row.file for row in self.rows.values if isinstance(row, FileRow))

    def note_progress(self, address: str, done_bytes: int) -> None:
        """Show how much of a file has come."""
        rows = self.rows.values
        if not any(isinstance(row, FileRow) and row.file.file.address == address for row in rows):
            return
        self.rows.show_values(
            tuple(
                replace(row, file=replace(row.file, done_bytes=done_bytes))
                if isinstance(row, FileRow) and row.file.file.address == address
                else row
                for row in rows
            )
        )

    def _begin_with_first(self) -> None:
        """Have a current file, so that something can be done with it at once."""
        for number, value in enumerate(self.rows.values):
            if isinstance(value, FileRow):
                self.setCurrentIndex(self.rows.index(number, 0))
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of a file, by the mouse or by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        value = self.rows.value(index)
        if isinstance(value, FileRow):
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(value.file, corner if by_key else event.globalPos())

    def fit_into(self, room: int) -> None:
        """Grow no higher than so many pixels, but for the first row."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        """Be as high as there are rows."""
        if self._fills:
            return
        row = max(self.sizeHintForRow(0), 1)
        height = min(row * len(self.rows.values), max(self._room, row)) + GAP
        if height != self.height():
            self.setFixedHeight(height)
        self.doItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        value = self.rows.value(index)
        if isinstance(value, FileRow):
            self.file_chosen.emit(value.file)


class FileDelegate(RowDelegate):
    """Icon and name, and at the end size and type."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        return self._look.metrics().lineSpacing() + GAP_WIDE

    def draw_ground(self, brush: RowBrush, row: object, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Draw hover, choice and focus; files stand close together, without lines between."""
        draw_choice(self._look, brush, brush.area.adjusted(6, 1, -6, -1), option)

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a folder or a file."""
        if isinstance(row, FolderRow | FileRow):
            self._draw(brush, row)

    def _draw(self, brush: RowBrush, row: FolderRow | FileRow) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(_MARGIN + row.depth * look.px(_INDENT), 0, -_MARGIN, 0)
        size, is_folder = look.px(_ICON), isinstance(row, FolderRow)
        icon = look.pixmap("folder" if is_folder else "file", theme.muted, size)
        brush.picture(QRect(area.left(), area.top(), size, area.height()), icon)
        text = area.adjusted(size + GAP, 0, 0, 0)
        if isinstance(row, FileRow):
            said = file_words(row)
            used = brush.line(text, said, look.font(0.9), theme.muted, trailing=True)
            text.setWidth(max(text.width() - used - GAP_WIDE, 0))
            brush.line(text, row.file.file.name, look.font(), theme.text)
        else:
            brush.line(text, row.name, look.font(bold=True), theme.text)
