"""Choosing anew what of the courses is kept on the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.language import say
from ui.style.theme import GAP_LARGE, GAP_PAGE
from ui.views.courses_page import CoursesPage
from ui.widgets.controls import button, row
from ui.widgets.dialog_size import fit_into_window

if TYPE_CHECKING:
    from companion.domain.change_set import ChangeSet
    from ui.account_session import AccountSession


class CoursesDialog(QDialog):
    """The page of the first start, in a dialog of its own."""

    def __init__(self, session: AccountSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_open = True
        say(self.setWindowTitle, lambda: self.tr("Courses to keep"))
        self.page = CoursesPage()
        self.keep = button(lambda: self.tr("Keep these"), self._keep, primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(self.page, 1)
        layout.addLayout(row(None, button(lambda: self.tr("Cancel"), self.reject), self.keep))
        fit_into_window(self, 34, 28)
        self.page.attach(session)

    def done(self, result: int) -> None:
        """Close; a choice that is still on its way is kept all the same."""
        self._is_open = False
        super().done(result)

    def _keep(self) -> None:
        session, chosen = self._session, self.page.chosen
        if chosen is None:
            self.reject()
            return
        library = session.workspace.library

        def kept(changes: ChangeSet) -> None:
            session.changed.emit(changes)
            session.sync.sync_unless_offline()
            if self._is_open:
                self.accept()

        session.run(lambda: library.choose(chosen), kept)
