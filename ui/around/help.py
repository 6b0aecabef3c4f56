"""Help: the list of keys, and the documentation for people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ui.around.key_list import KeyList
from ui.around.listed_actions import listed_actions

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_WANTED = ("documentation", "homepage")
_PACKAGE = "companion-learning"


class Help(QObject):
    """The help of one window. `asked` gives the dialog that is shown."""

    asked = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        acts = window.actions_
        acts.keys.triggered.connect(self.show_keys)
        acts.help.triggered.connect(self.show_pages)

    def show_keys(self) -> None:
        """List all actions with their keys."""
        actions = listed_actions(self._window.menuBar())
        keys = KeyList(actions, self.show_pages, self._window)
        keys.open()
        self.asked.emit(keys)

    def show_pages(self) -> None:
        """Open the documentation in the program that the system has for it, else list the keys."""
        address = help_address()
        if address is not None:
            QDesktopServices.openUrl(address)
        else:
            self.show_keys()


def help_address() -> QUrl | None:
    """Return where the documentation is: as the package says, else beside the sources."""
    from importlib import metadata  # noqa: PLC0415 - takes longer than making all of the help

    named = metadata.metadata(_PACKAGE).get_all("Project-URL") or []
    links = dict(each.lower().split(", ", 1) for each in named if ", " in each)
    for name in _WANTED:
        if name in links:
            return QUrl(links[name])
    page = Path(__file__).parents[2] / "docs" / "getting-around.md"
    return QUrl.fromLocalFile(str(page)) if page.exists() else None
