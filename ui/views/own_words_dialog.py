"""The dialog with the words that the person has added to the dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from ui.background import Latest
from ui.language import say
from ui.style.scale import GAP_LARGE
from ui.widgets.controls import button, row
from ui.widgets.dialog_size import fit_into_window
from ui.widgets.empty_state import EmptyState
from ui.widgets.text_list import TextList

if TYPE_CHECKING:
    from ui.account_session import AccountSession
    from ui.style.look import Look

translate = QCoreApplication.translate


class OwnWordsDialog(QDialog):
    """Lists the words, and lets them go one by one.

    `listed` tells that they can be seen; `dropped` gives one that no longer counts as right.
    """

    listed = Signal()
    dropped = Signal(str)

    def __init__(self, look: Look, session: AccountSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, lambda: self.tr("My words"))
        self._session = session
        self.list = TextList()
        self.delete_button = button(lambda: translate("TemplatesDialog", "Delete"), self.delete)
        self.close_button = button(
            lambda: translate("TemplatesDialog", "Close"), self.accept, primary=True
        )
        self.empty = EmptyState(
            look,
            "spelling",
            lambda: self.tr("No words yet"),
            lambda: self.tr("The menu of a word that is marked as wrong adds it to them."),
        )
        self._pages = QStackedWidget()
        self._build()
        self._latest = Latest(session.background, self)
        self._latest.run(session.workspace.aids.own_words, self._show, session.failed.emit)

    def delete(self) -> None:
        """Let the chosen word go."""
        place = self.list.currentRow()
        if place < 0:
            return
        word, aids = self.list.item(place).text(), self._session.workspace.aids

        def drop() -> tuple[str, ...]:
            aids.drop_own_word(word)
            return aids.own_words()

        def dropped(words: tuple[str, ...]) -> None:
            self._show(words, min(place, len(words) - 1))
            self.dropped.emit(word)

        self._latest.run(drop, dropped, self._session.failed.emit)

    def _build(self) -> None:
        say(self.list.setAccessibleName, lambda: self.tr("My words"))
        self.list.setUniformItemSizes(True)
        self.list.currentRowChanged.connect(lambda _place: self._enable())
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(self._pages, 1)
        layout.addLayout(row(self.delete_button, None, self.close_button))
        fit_into_window(self, 22, 22)
        self._enable()

    def _show(self, words: tuple[str, ...], place: int = 0) -> None:
        self.list.clear()
        self.list.addItems(list(words))
        self.list.setCurrentRow(place)
        self.list.setFocus()
        self._enable()
        self.listed.emit()

    def _enable(self) -> None:
        has_words = self.list.count() > 0
        self._pages.setCurrentWidget(self.list if has_words else self.empty)
        self.delete_button.setEnabled(self.list.currentRow() >= 0)
