"""The buttons below a list of files: what can be done with the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.course_file_wording import FileDeed, course_file_problem, deed_words, deeds_for
from ui.language import follow_language
from ui.style.scale import GAP_WIDE
from ui.widgets.controls import button, label, with_icon
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from companion.domain.course_files import CourseFile
    from ui.style.look import Look

_ICONS: Final = {
    FileDeed.DOWNLOAD: "download",
    FileDeed.PAUSE: "clock",
    FileDeed.OPEN: "file",
    FileDeed.SAVE: "export",
    FileDeed.REMOVE: "discard",
}


class FileBar(QWidget):
    """`wanted` gives a deed and the file for it; `all_wanted` asks for all files of the list."""

    wanted = Signal(object, object)
    all_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._one: CourseFile | None = None
        self._missing = 0
        self.buttons = {
            deed: with_icon(button("", partial(self._press, deed), quiet=True), look, icon)
            for deed, icon in _ICONS.items()
        }
        self.everything = with_icon(button("", self.all_wanted.emit, quiet=True), look, "download")
        self.problem = label(small=True, kind="caution")
        layout = FlowLayout(self)
        layout.setContentsMargins(GAP_WIDE, 0, GAP_WIDE, GAP_WIDE)
        for part in (*self.buttons.values(), self.everything, self.problem):
            layout.addWidget(part)
        follow_language(self, self._say)

    def show_file(self, one: CourseFile | None, missing: int) -> None:
        """Offer what can be done with a file; `missing`: so many of the list are not here."""
        self._one, self._missing = one, missing
        self._say()

    def _say(self) -> None:
        one = self._one
        deeds = deeds_for(one) if one is not None else ()
        for deed, made in self.buttons.items():
            made.setVisible(deed in deeds)
            if one is not None and deed in deeds:
                made.setText(deed_words(deed, one))
        self.everything.setText(self.tr("Download all %n", "", self._missing))
        self.everything.setVisible(self._missing > 1)
        said = course_file_problem(one) if one is not None else ""
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _press(self, deed: FileDeed) -> None:
        if self._one is not None:
            self.wanted.emit(deed, self._one)
