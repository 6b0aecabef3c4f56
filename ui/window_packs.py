"""Course packs in a window: making one of the course that is shown, and taking one in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDate, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from companion.content.file_names import safe_name
from companion.domain.pack import PACK_SUFFIX, PackFiles
from companion.errors import Cancelled, CompanionError
from companion.features import Feature
from companion.settings import load_settings
from ui.messages import Message
from ui.models.navigation import Place
from ui.pack_wording import counts_words
from ui.saving_places import ask_where
from ui.views.pack_dialog import PackDialog
from ui.widgets.questions import ask_for_files, tell, tell_error
from ui.widgets.work_progress import WorkProgress
from ui.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.pack import PackMade, PackTaken
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow

T = TypeVar("T")

_MEGABYTE = 1_000_000


class WindowPacks(QObject):
    """Makes packs and takes them in. `asked` gives each dialog that is shown.

    `made` and `taken` give what came of it.
    """

    asked = Signal(object)
    made = Signal(object)
    taken = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None
        window.course.actions.make_pack.triggered.connect(self.ask_which_files)
        window.actions_.import_pack.triggered.connect(self.ask_for_a_pack)

    def attach(self, session: AccountSession | None) -> None:
        """Make packs of this account's courses from now on, and take them in there."""
        self._session = session
        self._window.actions_.import_pack.setEnabled(session is not None)

    # Making ---------------------------------------------------------------------------------

    def ask_which_files(self) -> None:
        """Ask which files go into a pack of the course that is shown."""
        session, course_id = self._session, self._window.course.pane.course_id
        if session is None or course_id is None or not self._window.course.is_shown:
            return
        dialog = PackDialog(session, course_id, self._window)
        dialog.chosen.connect(
            lambda files: self.ask_where_to_save(course_id, dialog.title.text(), files)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)

    def ask_where_to_save(self, course_id: int, name: str, files: PackFiles) -> None:
        """Ask where the pack goes: to a stick, perhaps."""
        day = QDate.currentDate().toString("yyyy-MM-dd")
        dialog = ask_where(
            self._window,
            self.tr("Make a pack of this course"),
            safe_name(f"{name} {day}") + PACK_SUFFIX,
            {self.tr("Course pack (*.companionpack)"): PACK_SUFFIX.removeprefix(".")},
            lambda path: self.save(course_id, path, files),
        )
        self.asked.emit(dialog)

    def save(self, course_id: int, path: Path, files: PackFiles) -> None:
        """Write the pack, and say so once it is whole."""
        if self._session is None:
            return
        packs = self._session.workspace.packs
        progress = WorkProgress(lambda: self.tr("Making the pack…"), self._window)
        told, is_stopped = progress.told, progress.is_stopped
        self._work(
            progress,
            lambda: packs.save(course_id, path, files, progress=told, is_cancelled=is_stopped),
            self._tell_made,
        )

    def _tell_made(self, made: PackMade) -> None:
        details = [
            counts_words(made.activities, made.discussions, made.posts, made.files),
            f"\u2066{made.path}\u2069 ({size_words(made.size_bytes)})",
            self.tr("Carry it to colleagues in the same course: they open it with Companion."),
        ]
        said = Message(self.tr("The pack is made."), "", "\n\n".join(details))
        box = tell(self._window, self.tr("Make a pack of this course"), said)
        show = box.addButton(self.tr("Show the folder"), QMessageBox.ButtonRole.ActionRole)
        folder = QUrl.fromLocalFile(str(made.path.parent))
        show.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        self.asked.emit(box)
        self.made.emit(made)

    # Taking in ------------------------------------------------------------------------------

    def ask_for_a_pack(self) -> None:
        """Let the person pick a pack."""
        dialog = ask_for_files(
            self._window,
            self.tr("Import a pack"),
            self.tr("Course packs (*.companionpack)"),
            self._take_chosen,
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.asked.emit(dialog)

    def _take_chosen(self, chosen: list[str]) -> None:
        self.take(Path(chosen[0]))

    def take(self, path: Path) -> bool:
        """Take a pack in, and say what of it was new; False without an account, or packs."""
        session = self._session
        if session is None or not self._window.features.has(Feature.PACKS):
            return False
        workspace = session.workspace
        progress = WorkProgress(lambda: self.tr("Checking the pack…"), self._window)
        told, is_stopped = progress.told, progress.is_stopped

        def work() -> PackTaken:
            budget = (
                load_settings(workspace.data_folder, workspace.policy).file_cache_megabytes
                * _MEGABYTE
            )
            return workspace.packs.take_in(
                path, budget_bytes=budget, progress=told, is_cancelled=is_stopped
            )

        self._work(progress, work, lambda taken: self._tell_taken(session, taken))
        return True

    def _tell_taken(self, session: AccountSession, taken: PackTaken) -> None:
        session.changed.emit(taken.changes)
        self._window.navigation.select(Place.COURSE, taken.course_id, quietly=True)
        self._window.go_to(Place.COURSE, taken.course_id)
        if taken.is_new:
            counts = counts_words(taken.activities, taken.discussions, taken.posts, taken.files)
            what = self.tr("New in {course}").format(course=taken.course_name)
            then = self.tr(
                "It is marked as not checked. The next sync checks it with the site, and takes away"
                " what is not for you."
            )
            said = Message(what, "", f"{counts}\n\n{then}")
        else:
            what = self.tr("All of this pack was here already.")
            said = Message(what, "", taken.course_name)
        self.asked.emit(tell(self._window, self.tr("Import a pack"), said))
        self.taken.emit(taken)

    # ----------------------------------------------------------------------------------------

    def _work(
        self, progress: WorkProgress, work: Callable[[], T], on_done: Callable[[T], None]
    ) -> None:
        """Do something long off the UI thread, with its progress shown until it ends."""
        session = self._session
        if session is None:
            return

        def tried() -> T | CompanionError:
            try:
                return work()
            except CompanionError as error:
                return error

        def done(result: T | CompanionError) -> None:
            if not progress.is_stopped():
                progress.accept()
            if isinstance(result, CompanionError):
                if not isinstance(result, Cancelled):
                    self.asked.emit(tell_error(self._window, result))
            else:
                on_done(result)

        progress.open()
        self.asked.emit(progress)
        session.run_at_length(tried, done)
