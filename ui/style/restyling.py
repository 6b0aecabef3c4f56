"""Bringing another look to windows that stand, in short slices between other events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Restyling(QObject):
    """Goes through the steps of a change, each of which goes through all widgets.

    Meanwhile windows keep the picture that they had: what is between the steps is never seen.
    """

    def __init__(self, parent: QObject, steps: Callable[[], Iterator[None]]) -> None:
        super().__init__(parent)
        self._make_steps = steps
        self._turns = Turns(self)
        self._held: list[QWidget] = []

    @property
    def is_under_way(self) -> bool:
        """Whether steps are left to take."""
        return self._turns.is_under_way

    def begin(self) -> None:
        """Take the steps from the first on, also when a change is under way."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._held.append(window)
        self._turns.begin(self._steps_then_picture())
        if not self._held:
            self.finish()

    def finish(self) -> None:
        """Take the steps that are left at once."""
        self._turns.finish()

    def _steps_then_picture(self) -> Iterator[None]:
        yield from self._make_steps()
        held, self._held = self._held, []
        for window in held:
            if isValid(window):
                window.setUpdatesEnabled(True)


def put_off_layouts() -> None:
    """Drop the layouts that are due: another sheet follows at once, and they would be for nothing.

    `ask_for_layouts` has to follow. A layout that waits for its event does not ask for one again.
    """
    for widget in QApplication.allWidgets():
        QCoreApplication.removePostedEvents(widget, QEvent.Type.LayoutRequest)


def ask_for_layouts() -> None:
    """Let everything be laid out in the next turn, also what had asked for it before."""
    for widget in QApplication.allWidgets():
        if widget.layout() is not None:
            QCoreApplication.postEvent(widget, QEvent(QEvent.Type.LayoutRequest))
