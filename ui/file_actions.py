"""What the person does with files of the site: open, save, keep; fetching them where need be."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from companion.content.file_names import safe_name
from companion.domain.files import FileState
from companion.errors import NotAllowed, NotFound
from sync.events import ConnectionState
from ui.lines import named
from ui.messages import Message, message_for
from ui.widgets.questions import tell
from ui.wording import file_problem_words, file_state_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from companion.domain.change_set import ChangeSet
    from companion.domain.files import FileView
    from sync.events import SyncReport
    from ui.account_session import AccountSession

    Opener = Callable[[QUrl], bool]


class FileActions(QObject):
    """Opens and saves kept files, and has others fetched before.

    `asked` gives each dialog that it shows; `opened` the copy that the system's program was given.
    """

    asked = Signal(object)
    opened = Signal(object)

    def __init__(self, window: QWidget, opener: Opener = QDesktopServices.openUrl) -> None:
        super().__init__(window)
        self.opener = opener
        self._window = window
        self._session: AccountSession | None = None
        self._awaited: dict[str, Callable[[], None]] = {}

    def attach(self, session: AccountSession | None) -> None:
        """Use the files of this account from now on."""
        self._session = session
        self._awaited.clear()
        if session is not None:
            session.changed.connect(self._look_for_awaited)
            session.sync.finished.connect(self._give_up_awaited)

    def open(self, address: str) -> None:
        """Open a file with the system's program, once it is here."""
        session = self._session
        if session is None:
            return
        files = session.workspace.files

        def copied(path: Path | None) -> None:
            if path is None:
                self._fetch(address, lambda: self.open(address))
            else:
                self._hand_over(path)

        session.background.run(lambda: files.open_copy(address), copied, self._fail)

    def save(self, address: str) -> None:
        """Ask for a place and write the file there, once it is here."""
        self._with_file(address, self._ask_where)

    def keep(self, address: str, *, on: bool) -> None:
        """Keep a file for good, fetching it first; or let it give way to others again."""
        session = self._session
        if session is None:
            return
        files = session.workspace.files
        change = files.keep if on else files.let_go

        def changed(changes: ChangeSet) -> None:
            session.changed.emit(changes)
            if on and session.sync.state is not ConnectionState.WORKING_OFFLINE:
                session.sync.sync_now()

        session.run(lambda: change(address), changed)

    def offer(self, address: str, place: QPoint) -> None:
        """Show the menu of a file."""
        self._with_file(address, lambda file: self._pop_up(file, place))

    def _pop_up(self, file: FileView, place: QPoint) -> None:
        self.menu_for(file).popup(place)

    def menu_for(self, file: FileView) -> QMenu:
        """Return what can be done with a file."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open"), partial(self.open, file.address))
        menu.addAction(self.tr("&Save as…"), partial(self.save, file.address))
        menu.addSeparator()
        keep = QAction(self.tr("&Keep offline"), menu)
        keep.setCheckable(True)
        keep.setChecked(file.pinned)
        keep.triggered.connect(lambda on: self.keep(file.address, on=on))
        menu.addAction(keep)
        state = menu.addAction(named(file.name, file_state_words(file.state)))
        state.setEnabled(False)
        return menu

    def _with_file(self, address: str, act: Callable[[FileView], None]) -> None:
        session = self._session
        if session is not None:
            files = session.workspace.files
            lost = partial(self._lose, address)
            session.background.run(lambda: files.file(address), act, lost)

    def _ask_where(self, file: FileView) -> None:
        if file.state is not FileState.KEPT:
            self._fetch(file.address, lambda: self.save(file.address))
            return
        dialog = QFileDialog(self._window, self.tr("Save the file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(file.name))
        dialog.fileSelected.connect(partial(self.save_to, file.address))
        dialog.open()
        self.asked.emit(dialog)

    def save_to(self, address: str, target: str) -> None:
        """Write a kept file to a place that the person has chosen."""
        session = self._session
        if session is None:
            return
        files = session.workspace.files

        def saved(is_done: bool) -> None:  # noqa: FBT001 - the worker's result
            if not is_done:
                self._fetch(address, lambda: self.save_to(address, target))

        session.background.run(lambda: files.save_as(address, Path(target)), saved, self._fail)

    # Fetching -------------------------------------------------------------------------------

    def _fetch(self, address: str, then: Callable[[], None]) -> None:
        """Have a file fetched that is not here, and go on then."""
        session = self._session
        if session is None:
            return
        files = session.workspace.files

        def wanted(changes: ChangeSet) -> None:
            session.changed.emit(changes)
            if session.sync.state is ConnectionState.WORKING_OFFLINE:
                self._say(
                    self.tr("This file is not on this computer yet."),
                    self.tr("It comes with the next sync, when you no longer work offline."),
                )
            else:
                self._awaited[address] = then
                session.sync.sync_now()

        session.background.run(lambda: files.ask(address), wanted, self._fail)

    def _look_for_awaited(self, _changes: ChangeSet) -> None:
        for address in self._awaited:
            self._with_file(address, self._go_on)

    def _give_up_awaited(self, report: SyncReport) -> None:
        for address in self._awaited:
            self._with_file(address, partial(self._go_on_or_say, report))

    def _go_on(self, file: FileView) -> None:
        if file.state is FileState.KEPT and file.address in self._awaited:
            self._awaited.pop(file.address)()

    def _go_on_or_say(self, report: SyncReport, file: FileView) -> None:
        """Say why a file did not come; a sync that had begun before it was wanted says nothing."""
        if file.state is FileState.KEPT:
            self._go_on(file)
        elif report.error is not None and self._awaited.pop(file.address, None) is not None:
            self._say(
                self.tr("{name} could not be fetched.").format(name=file.name),
                message_for(report.error).what,
                self.tr("It is tried again with the next sync."),
            )
        elif file.reason is not None and self._awaited.pop(file.address, None) is not None:
            self._say(
                self.tr("{name} could not be fetched.").format(name=file.name),
                file_problem_words(file.reason),
            )

    def _lose(self, address: str, error: Exception) -> None:
        """Say that nothing has the file any more, if the person waits for it."""
        awaited = self._awaited.pop(address, None) is not None
        if isinstance(error, NotFound) and awaited:
            self._say(
                self.tr("The file could not be fetched."),
                self.tr("It is not on the site any more."),
            )
        elif not isinstance(error, NotFound):
            self._fail(error)

    # Saying ---------------------------------------------------------------------------------

    def _hand_over(self, path: Path) -> None:
        self.opened.emit(path)
        if not self.opener(QUrl.fromLocalFile(str(path))):
            self._say(
                self.tr("No program on this computer opens {name}.").format(name=path.name),
                self.tr("You can save the file with “Save as…”."),
            )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, NotAllowed):
            self._say(
                self.tr("This file would run as a program, so it is not opened from here."),
                self.tr("If you trust who sent it, save it with “Save as…”."),
            )
        elif self._session is not None:
            self._session.failed.emit(error)

    def _say(self, what: str, safe: str = "", then: str = "") -> None:
        self.asked.emit(tell(self._window, self.tr("File"), Message(what, safe, then)))
