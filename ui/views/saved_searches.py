"""Keeping searches under a name, and forgetting what was searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from companion.content.search_query import parse_query
from companion.domain.change_set import ChangeSet
from companion.domain.search import SavedSearch
from ui.language import say
from ui.models.search_rows import EarlierSearch, query_in_words
from ui.query_names import query_names
from ui.widgets.controls import menu_button
from ui.widgets.questions import ask_whether

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox

    from companion.services.forum_search import ForumSearch
    from ui.account_session import AccountSession
    from ui.style.look import Look

_LONGEST_NAME = 60


class SavedSearches(QObject):
    """The button beside the search field, and what can be done to a search that is offered."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._session: AccountSession | None = None
        self._text = ""
        self.button = menu_button(look, lambda: self.tr("What else to do with this search"))
        menu = self.button.menu()
        self.save_action = menu.addAction("")
        self.clear_action = menu.addAction("")
        say(self.save_action.setText, lambda: self.tr("Save this search…"))
        say(self.clear_action.setText, lambda: self.tr("Forget what I searched for"))
        self.save_action.triggered.connect(self.ask_for_name)
        self.clear_action.triggered.connect(lambda: self._change(lambda s: s.forget_all()))
        self.show_query("")

    def attach(self, session: AccountSession | None) -> None:
        """Keep searches in this account from now on."""
        self._session = session

    def show_query(self, text: str) -> None:
        """Offer to save this text."""
        self._text = text
        self.save_action.setEnabled(bool(text.strip()))

    def ask_for_name(self) -> QInputDialog:
        """Ask under which name to keep the search that is in the field."""
        text, names = self._text, query_names()
        suggestion = parse_query(text, names).printed(names)
        return self._ask_for_name(
            self.tr("Save this search"),
            suggestion[:_LONGEST_NAME],
            lambda name: self._change(lambda search: search.save(name, text, names=names)),
        )

    def ask_for_other_name(self, saved: SavedSearch) -> QInputDialog:
        """Ask how a saved search shall be called."""
        return self._ask_for_name(
            self.tr("Rename “{name}”").format(name=saved.name),
            saved.name,
            lambda name: self._change(lambda search: search.rename(saved.search_id, name)),
        )

    def ask_to_remove(self, saved: SavedSearch) -> QMessageBox:
        """Ask whether a saved search shall go."""
        return ask_whether(
            self._view,
            self.tr("Remove the saved search “{name}”?").format(name=saved.name),
            query_in_words(saved.query),
            self.tr("Remove"),
            lambda: self._change(lambda search: search.drop(saved.search_id)),
        )

    def forget(self, query: str) -> None:
        """Take a search out of the history."""
        self._change(lambda search: search.forget(query))

    def open_menu(self, chosen: SavedSearch | EarlierSearch, place: QPoint) -> QMenu:
        """Offer what can be done to a search that is offered."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        if isinstance(chosen, SavedSearch):
            saved = chosen
            menu.addAction(self.tr("Rename…")).triggered.connect(
                lambda: self.ask_for_other_name(saved)
            )
            menu.addAction(self.tr("Remove…")).triggered.connect(lambda: self.ask_to_remove(saved))
        else:
            query = chosen.query
            menu.addAction(self.tr("Forget")).triggered.connect(lambda: self.forget(query))
        menu.popup(place)
        return menu

    def _ask_for_name(self, title: str, name: str, on_name: Callable[[str], None]) -> QInputDialog:
        dialog = QInputDialog(self._view)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(
            lambda chosen: on_name(chosen.strip()[:_LONGEST_NAME]) if chosen.strip() else None
        )
        dialog.open()
        return dialog

    def _change(self, act: Callable[[ForumSearch], object]) -> None:
        session = self._session
        if session is not None:
            search = session.workspace.search
            session.run(
                lambda: act(search), lambda _done: session.changed.emit(ChangeSet(searches=True))
            )
