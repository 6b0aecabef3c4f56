"""Long work of the UI thread in steps, one a turn of the event loop, so that keys are heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator


class Turns(QObject):
    """Takes the steps of a generator, one a turn; each `yield` ends a step."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._step)

    @property
    def is_under_way(self) -> bool:
        """Whether steps are left to take."""
        return self._steps is not None

    def begin(self, steps: Iterator[None]) -> None:
        """Take these steps from the next turn on, and none of those that were left."""
        self._steps = steps
        self._next.start()

    def finish(self) -> None:
        """Take the steps that are left at once."""
        while self._steps is not None:
            self._step()

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        for _ in steps:
            # From now on: what has become due meanwhile comes before the next step.
            self._next.start()
            return
        if steps is self._steps:
            self._steps = None
