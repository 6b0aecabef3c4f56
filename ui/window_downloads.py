"""Downloads in a window: what is done with files of courses, the queue, and its word below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.background import Latest
from ui.course_file_actions import CourseFileActions
from ui.views.download_choice import DownloadChoice
from ui.views.downloads_dialog import DownloadsDialog

if TYPE_CHECKING:
    from companion.domain.change_set import ChangeSet
    from companion.domain.course_files import DownloadQueue
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow


class WindowDownloads(QObject):
    """Leads from the course page, the menu and the status strip to downloads.

    `asked` gives each dialog that is shown.
    """

    asked = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._queue: DownloadsDialog | None = None
        self.actions = CourseFileActions(window, window.thread_pane.files)
        view, course = window.course.view, window.course.actions
        view.file_chosen.connect(lambda one: window.thread_pane.files.open(one.file.address))
        view.file_menu_wanted.connect(self.actions.offer)
        view.file_deed_wanted.connect(self.actions.do)
        view.files_wanted.connect(
            lambda number: self.actions.change(lambda files: files.download_activity(number))
        )
        view.linked_file_wanted.connect(window.thread_pane.files.open)
        view.downloads_wanted.connect(self.choose)
        course.download_files.triggered.connect(lambda: self.choose(self._section()))
        course.downloads.triggered.connect(self.show_queue)
        window.strip.downloads_wanted.connect(self.show_queue)

    def attach(self, session: AccountSession | None) -> None:
        """Show the downloads of this account from now on."""
        self._session = session
        if self._queue is not None:
            self._queue.close()  # it is of another account
        self.actions.attach(session)
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self._window.strip.show_downloads(0)
        if session is not None:
            session.changed.connect(self._refresh)
            self._load()

    def choose(self, section_id: int | None = None) -> None:
        """Ask which files of the course that is shown are to be downloaded."""
        session, course_id = self._session, self._window.course.pane.course_id
        if session is not None and course_id is not None and self._window.course.is_shown:
            dialog = DownloadChoice(session, self.actions, course_id, section_id, self._window)
            dialog.open()
            self.asked.emit(dialog)

    def show_queue(self) -> None:
        """Show what is to come, in the one window for it."""
        session, dialog = self._session, self._queue
        if session is None:
            return
        if dialog is None:
            dialog = DownloadsDialog(self._window.look, session, self.actions, self._window)
            dialog.finished.connect(self._forget_queue)
            self._queue = dialog
            dialog.show()
        else:
            dialog.raise_()
            dialog.activateWindow()
        self.asked.emit(dialog)

    def _forget_queue(self) -> None:
        self._queue = None

    def _section(self) -> int | None:
        shown = self._window.course.view.shown
        return shown.section_id if shown is not None else None

    def _refresh(self, changes: ChangeSet) -> None:
        if changes.downloads or changes.course_files or changes.outlines or changes.courses:
            self._load()

    def _load(self) -> None:
        session, latest = self._session, self._latest
        if session is not None and latest is not None:
            files = session.workspace.course_files
            latest.refresh(files.queue, self._show, session.failed.emit)

    def _show(self, queue: DownloadQueue) -> None:
        self._window.strip.show_downloads(len(queue.files), is_paused=queue.is_paused)
