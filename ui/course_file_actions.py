"""What the person does with files of courses: having them fetched, paused, opened, removed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.course_file_wording import (
    FileDeed,
    course_file_problem,
    course_file_state,
    deed_words,
    deeds_for,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from companion.domain.change_set import ChangeSet
    from companion.domain.course_files import CourseFile
    from companion.services.course_files import CourseFiles
    from ui.account_session import AccountSession
    from ui.file_actions import FileActions


class CourseFileActions(QObject):
    """Does what `FileDeed` names; opening and saving are done as for files of posts."""

    def __init__(self, window: QWidget, files: FileActions) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._session: AccountSession | None = None

    def attach(self, session: AccountSession | None) -> None:
        """Use the files of this account from now on."""
        self._session = session

    def do(self, deed: FileDeed, one: CourseFile) -> None:
        """Do something with a file."""
        address = one.file.address
        match deed:
            case FileDeed.OPEN:
                self._files.open(address)
            case FileDeed.SAVE:
                self._files.save(address)
            case FileDeed.KEEP:
                self._files.keep(address, on=not one.file.pinned)
            case FileDeed.DOWNLOAD:
                self.change(lambda files: files.download_file(address))
            case FileDeed.PAUSE:
                self.change(lambda files: files.pause_file(address))
            case FileDeed.REMOVE:
                self.change(lambda files: files.remove_file(address))

    def change(self, change: Callable[[CourseFiles], ChangeSet]) -> None:
        """Change what is wanted; the sync goes by it at once, unless offline."""
        session = self._session
        if session is None:
            return
        files = session.workspace.course_files

        def changed(changes: ChangeSet) -> None:
            session.changed.emit(changes)
            session.sync.files_changed()

        session.run(lambda: change(files), changed)

    def offer(self, one: CourseFile, place: QPoint) -> None:
        """Show the menu of a file."""
        self.menu_for(one).popup(place)

    def menu_for(self, one: CourseFile) -> QMenu:
        """Return what can be done with a file, and how it stands."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in deeds_for(one):
            action = QAction(deed_words(deed, one), menu)
            if deed is FileDeed.KEEP:
                action.setCheckable(True)
                action.setChecked(one.file.pinned)
            action.triggered.connect(partial(self._triggered, deed, one))
            menu.addAction(action)
        menu.addSeparator()
        for words in (course_file_state(one), course_file_problem(one)):
            if words:
                menu.addAction(words).setEnabled(False)
        return menu

    def _triggered(self, deed: FileDeed, one: CourseFile, _checked: bool) -> None:  # noqa: FBT001
        self.do(deed, one)
