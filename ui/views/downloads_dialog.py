"""What is being downloaded and what waits for it: in order, each with how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from companion.domain.course_files import totals
from companion.domain.files import FileState
from ui.background import Latest
from ui.course_file_wording import FileDeed
from ui.language import follow_language, say
from ui.lines import in_line
from ui.style.theme import GAP_LARGE, GAP_PAGE
from ui.widgets.controls import button, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_bar import FileBar
from ui.widgets.file_list import FileList
from ui.wording import size_words

_OPEN = FileDeed.OPEN

if TYPE_CHECKING:
    from companion.domain.change_set import ChangeSet
    from companion.domain.course_files import DownloadQueue
    from sync.events import FileProgress
    from ui.account_session import AccountSession
    from ui.course_file_actions import CourseFileActions
    from ui.style.look import Look


class DownloadsDialog(QDialog):
    """Stays beside the window while files come; `shown` tells that the queue was read anew."""

    shown = Signal()

    def __init__(
        self,
        look: Look,
        session: AccountSession,
        actions: CourseFileActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._latest = Latest(session.background, self)
        self.queue: DownloadQueue | None = None
        self._done: dict[str, int] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Downloads"))
        self.head = label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        say(self.bar.setAccessibleName, lambda: self.tr("All downloads together"))
        self.list = FileList(look, fills=True)
        self.file_bar = FileBar(look)
        self.pause = button("", self._pause)
        self._empty = EmptyState(look, "download")
        self._full = QWidget()
        self._stack = QStackedLayout()
        self._build()
        session.changed.connect(self._refresh)
        session.sync.file_progressed.connect(self._note_progress)
        follow_language(self, self._load)

    def _build(self) -> None:
        inner = QVBoxLayout(self._full)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in (self.head, self.bar, self.list, self.file_bar):
            inner.addWidget(part, 1 if part is self.list else 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addLayout(self._stack, 1)
        close = button(lambda: self.tr("Close"), self.close)
        layout.addLayout(row(self.pause, None, close))
        self._empty.say(
            lambda: self.tr("Nothing is to be downloaded"),
            lambda: self.tr(
                "Choose a course, then “Download files…” in its menu. Files that the course gets"
                " later come, too."
            ),
        )
        self.list.current_changed.connect(self._show_file)
        self.list.file_chosen.connect(lambda one: self._actions.do(_OPEN, one))
        self.list.menu_wanted.connect(self._actions.offer)
        self.file_bar.wanted.connect(self._actions.do)
        fit_into_window(self, 34, 24)

    def _refresh(self, changes: ChangeSet) -> None:
        if changes.downloads or changes.course_files or changes.outlines or changes.courses:
            self._load()

    def _load(self) -> None:
        files = self._session.workspace.course_files
        self._latest.refresh(files.queue, self._show, self._session.failed.emit)

    def _show(self, queue: DownloadQueue) -> None:
        self.queue = queue
        self._done = {one.file.address: one.done_bytes for one in queue.files}
        self.list.show_queue(queue.files)
        self._stack.setCurrentWidget(self._full if queue.files else self._empty)
        words = self.tr("Go on with all") if queue.is_paused else self.tr("Pause all")
        self.pause.setText(words)
        self.pause.setVisible(bool(queue.files) or queue.is_paused)
        self._show_sum()
        self.shown.emit()

    def _show_sum(self) -> None:
        files = self.queue.files if self.queue is not None else ()
        count = totals(files)
        failed = sum(one.file.state is FileState.FAILED for one in files)
        done = sum(self._done.values())
        said = [
            self.tr("%n file(s) to come", "", count.files),
            self.tr("{done} of {size}").format(
                done=size_words(done), size=size_words(count.size_bytes)
            ),
        ]
        if failed:
            said.append(self.tr("%n failed", "", failed))
        if self.queue is not None and self.queue.is_paused:
            said.append(self.tr("paused"))
        self.head.setText(in_line(said))
        self.bar.setRange(0, max(count.size_bytes // 1000, 1))
        self.bar.setValue(min(done // 1000, self.bar.maximum()))

    def _show_file(self) -> None:
        self.file_bar.show_file(self.list.current, 0)

    def _note_progress(self, progress: FileProgress) -> None:
        if progress.address in self._done:
            self._done[progress.address] = progress.done
            self.list.note_progress(progress.address, progress.done)
            self._show_sum()

    def _pause(self) -> None:
        if self.queue is not None and self.queue.is_paused:
            self._actions.change(lambda files: files.resume())
        else:
            self._actions.change(lambda files: files.pause())
