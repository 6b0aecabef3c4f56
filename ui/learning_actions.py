"""What can be done with one's own learning, with keys: write, see tables, take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.keyed_action import make_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from ui.style.look import Look


class LearningActions(QObject):
    """The actions; `triggered` of each is connected by the window."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.write = make_action(
            self, look, lambda: self.tr("Write in the journal"), "Ctrl+Alt+J", icon="experience"
        )
        self.tables = make_action(
            self,
            look,
            lambda: self.tr("Charts as tables"),
            "Ctrl+Alt+B",
            icon="numbers",
            checkable=True,
        )
        self.export = make_action(
            self, look, lambda: self.tr("Export what I did…"), "Ctrl+Alt+E", icon="export"
        )
        self.export_with_journal = make_action(
            self,
            look,
            lambda: self.tr("Export what I did, with the journal…"),
            "Ctrl+Alt+X",
            icon="export",
        )

    @property
    def exports(self) -> tuple[QAction, ...]:
        """What writes a file."""
        return self.export, self.export_with_journal

    def add_to(self, menu: QMenu) -> None:
        """Put all of them into a menu."""
        menu.addAction(self.write)
        menu.addAction(self.tables)
        menu.addSeparator()
        for action in self.exports:
            menu.addAction(action)
