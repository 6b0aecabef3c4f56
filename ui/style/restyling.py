"""Bringing another look to windows that stand, in short slices between other events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Restyling(QObject):
    """Goes through the steps of a change, one a turn of the event loop, so that keys are heard.

    Each step goes through all widgets. Meanwhile windows keep the picture that they had: what is
    between the steps is never seen.
    """

    def __init__(self, parent: QObject, steps: Callable[[], Iterator[None]]) -> None:
        super().__init__(parent)
        self._make_steps = steps
        self._steps: Iterator[None] = iter(())
        self._held: list[QWidget] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    @property
    def is_under_way(self) -> bool:
        """Whether steps are left to take."""
        return bool(self._held)

    def begin(self) -> None:
        """Take the steps from the first on, also when a change is under way."""
        self._steps = self._make_steps()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._held.append(window)
        if self._held:
            self._next.start()
        else:
            self.finish()

    def finish(self) -> None:
        """Take the steps that are left at once."""
        self._next.stop()
        for _ in self._steps:
            pass
        self._show()

    def _step(self) -> None:
        for _ in self._steps:
            self._next.start()
            return
        self._show()

    def _show(self) -> None:
        held, self._held = self._held, []
        for window in held:
            if isValid(window):
                window.setUpdatesEnabled(True)
