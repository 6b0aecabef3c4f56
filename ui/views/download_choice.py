"""Choosing which files of a course are downloaded: all or small ones, of all of it or a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from companion.domain.course_files import USUAL_LIMIT_BYTES, totals
from ui.background import Latest
from ui.course_file_wording import totals_words
from ui.language import say
from ui.style.theme import GAP_LARGE, GAP_PAGE, GAP_SMALL
from ui.widgets.controls import button, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.wording import size_words

if TYPE_CHECKING:
    from companion.domain.course_files import CourseFile, CourseFileList, StandingWish
    from ui.account_session import AccountSession
    from ui.course_file_actions import CourseFileActions

_MEGABYTE = 1_000_000


class DownloadChoice(QDialog):
    """`shown` tells that the files were read; the wish is kept until it is taken back here."""

    shown = Signal()

    def __init__(
        self,
        session: AccountSession,
        actions: CourseFileActions,
        course_id: int,
        section_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._course_id = course_id
        self._section_id = section_id
        self._files: CourseFileList | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Download files"))
        self.scope = QComboBox()
        self.limited = QCheckBox()
        self.limit = QSpinBox()
        self.sum = label()
        self.wish = label(faint=True, small=True)
        self.note = label(faint=True, small=True)
        self.remove = button(lambda: self.tr("Remove from this computer"), self._remove)
        self.stop = button(lambda: self.tr("No new ones"), self._stop)
        self.download = button(lambda: self.tr("Download"), self._download, primary=True)
        self._build()
        latest = Latest(session.background, self)
        files = session.workspace.course_files
        latest.refresh(lambda: files.files(course_id), self._show, session.failed.emit)

    @property
    def limit_bytes(self) -> int:
        """Up to which size files are wanted; 0 for any."""
        return self.limit.value() * _MEGABYTE if self.limited.isChecked() else 0

    def _build(self) -> None:
        say(self.limited.setText, lambda: self.tr("Only files up to"))
        self.limit.setRange(1, 10_000)
        self.limit.lineEdit().setTextMargins(GAP_SMALL, 0, GAP_SMALL, 0)
        self.limit.setValue(USUAL_LIMIT_BYTES // _MEGABYTE)
        say(self.limit.setSuffix, lambda: self.tr(" MB"))
        say(self.limit.setAccessibleName, lambda: self.tr("Largest file in megabytes"))
        say(self.scope.setAccessibleName, lambda: self.tr("Files of"))
        say(
            self.note.setText,
            lambda: self.tr(
                "Files that come to it later are downloaded, too, within your limits for room,"
                " month and metered connections."
            ),
        )
        self.limit.setEnabled(False)
        self.limited.toggled.connect(self.limit.setEnabled)
        self.limited.toggled.connect(self._count)
        self.limit.valueChanged.connect(self._count)
        self.scope.currentIndexChanged.connect(self._take_wish)
        form = QFormLayout()
        name = label(lambda: self.tr("Files &of"), wrap=False)
        name.setTextFormat(Qt.TextFormat.AutoText)
        name.setBuddy(self.scope)
        form.addRow(name, self.scope)
        form.addRow(self.limited, self.limit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addLayout(form)
        for part in (self.sum, self.wish, self.note):
            layout.addWidget(part)
        layout.addStretch(1)
        cancel = button(lambda: self.tr("Cancel"), self.reject)
        layout.addLayout(row(self.remove, self.stop, None, cancel, self.download))
        self.download.setEnabled(False)
        self.stop.hide()
        self.remove.setEnabled(False)
        fit_into_window(self, 34, 18)

    def _show(self, files: CourseFileList) -> None:
        self._files = files
        self.scope.addItem(self.tr("the whole course"), None)
        for section in files.sections:
            if any(not one.file.inline for one in section.files):
                self.scope.addItem(section.name, section.section_id)
        found = self.scope.findData(self._section_id)
        self.scope.setCurrentIndex(max(found, 0))
        self._take_wish()
        self.shown.emit()

    def _chosen(self) -> tuple[CourseFile, ...]:
        section_id = self.scope.currentData()
        files = self._files.files if self._files is not None else ()
        return tuple(one for one in files if section_id in {None, one.section_id})

    def _wish(self) -> StandingWish | None:
        if self._files is None:
            return None
        section_id = self.scope.currentData()
        wishes = {one.section_id: one.wish for one in self._files.sections}
        return self._files.wish if section_id is None else wishes.get(section_id)

    def _take_wish(self) -> None:
        """Show what is wanted of the scope so far."""
        wish = self._wish()
        self.stop.setVisible(wish is not None)
        if wish is not None:
            self.limited.setChecked(wish.largest_bytes > 0)
            if wish.largest_bytes:
                self.limit.setValue(max(1, wish.largest_bytes // _MEGABYTE))
        self._count()

    def _count(self) -> None:
        """Say how many files it is, and how much of them is to come."""
        chosen = self._chosen()
        wanted = [
            one for one in chosen if not self.limit_bytes or one.file.size_bytes <= self.limit_bytes
        ]
        count = totals(wanted)
        left_out = len(chosen) - len(wanted)
        to_come = size_words(count.size_bytes - count.bytes_here)
        parts = [totals_words(count), self.tr("{size} to download").format(size=to_come)]
        if left_out:
            parts.append(self.tr("%n larger left out", "", left_out))
        self.sum.setText("\n".join(parts) if chosen else self.tr("There are no files in it."))
        wish = self._wish()
        said = ""
        if wish is not None and wish.largest_bytes:
            said = self.tr("So far wanted: all up to {size}").format(
                size=size_words(wish.largest_bytes)
            )
        elif wish is not None:
            said = self.tr("So far wanted: all of them")
        self.wish.setText(said)
        self.wish.setVisible(bool(said))
        self.download.setEnabled(bool(wanted))
        self.remove.setEnabled(any(one.file.digest or one.is_coming for one in chosen))

    def _download(self) -> None:
        section_id, limit, course_id = self.scope.currentData(), self.limit_bytes, self._course_id
        if section_id is None:
            self._actions.change(lambda files: files.download_course(course_id, limit))
        else:
            self._actions.change(lambda files: files.download_section(section_id, limit))
        self.accept()

    def _stop(self) -> None:
        section_id, course_id = self.scope.currentData(), self._course_id
        if section_id is None:
            self._actions.change(lambda files: files.stop_course(course_id))
        else:
            self._actions.change(lambda files: files.stop_section(section_id))
        self.accept()

    def _remove(self) -> None:
        section_id, course_id = self.scope.currentData(), self._course_id
        if section_id is None:
            self._actions.change(lambda files: files.remove_course(course_id))
        else:
            self._actions.change(lambda files: files.remove_section(section_id))
        self.accept()
