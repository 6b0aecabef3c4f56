"""The list of keys, made from the actions themselves, to be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from companion.content.fuzzy import NONE, fit, folded_words
from companion.content.search_text import fold
from ui.language import say
from ui.style.scale import GAP, GAP_LARGE, GAP_SMALL
from ui.widgets.controls import button, clearable, label, row
from ui.widgets.dialog_size import fit_into_window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.around.listed_actions import ListedAction


class KeyList(QDialog):
    """Every action by its menu, with its keys; what is typed leaves those that have the words."""

    def __init__(
        self,
        actions: Sequence[ListedAction],
        show_help: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say(self.setWindowTitle, lambda: self.tr("Keys"))
        self._actions = tuple(actions)
        self.search = QLineEdit()
        self.list = QTreeWidget()
        self._nothing = label(lambda: self.tr("No action has these words."), faint=True)
        self._build(show_help)
        self._show("")

    @property
    def shown(self) -> list[tuple[str, str, str]]:
        """Menu, name and keys of each action that is listed."""
        found = []
        for top in range(self.list.topLevelItemCount()):
            menu = self.list.topLevelItem(top)
            if menu is not None:
                items = [menu.child(place) for place in range(menu.childCount())]
                found += [
                    (menu.text(0), each.text(0), each.text(1).strip(_LTR + _END))
                    for each in items
                    if each
                ]
        return found

    def _build(self, show_help: Callable[[], object]) -> None:
        clearable(self.search)
        say(self.search.setPlaceholderText, lambda: self.tr("Search for an action or a key"))
        say(self.search.setAccessibleName, lambda: self.tr("Search for an action or a key"))
        self.search.textChanged.connect(self._show)
        self.list.setObjectName("keys")
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(GAP_LARGE)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        say(self.list.setAccessibleName, lambda: self.tr("Actions and their keys"))
        close = button(lambda: self.tr("Close"), self.accept, primary=True)
        more = button(lambda: self.tr("Help on the web"), show_help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing)
        layout.addSpacing(GAP_SMALL)
        layout.addLayout(row(more, None, close))
        fit_into_window(self, 30, 34)

    def _show(self, typed: str) -> None:
        words = folded_words(typed)
        self.list.clear()
        menus: dict[str, QTreeWidgetItem] = {}
        for each in self._actions:
            keys = "   ".join(each.keys)
            if fit(fold(f"{each.name} {each.menu} {keys}"), words) == NONE:
                continue
            if each.menu not in menus:
                menus[each.menu] = self._heading(each.menu)
            item = QTreeWidgetItem(menus[each.menu], [each.name, f"{_LTR}{keys}{_END}"])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {keys}")
        self.list.expandAll()
        self._nothing.setVisible(not menus)

    def _heading(self, menu: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, [menu, ""])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item


_LTR = "\u2066"
_END = "\u2069"
"""Around keys, which are read from left to right in every language (Unicode isolates)."""
