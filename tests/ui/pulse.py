"""How long the UI thread is busy at a stretch, as a person at the keyboard would feel it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimerEvent

from tests.ui.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.application import CompanionApplication

_BEAT_MS: Final = 1


class Pulse(QObject):
    """Beats as often as the event loop lets it; `slices` are the milliseconds between beats.

    A slice is what a key would have waited at that moment. Time in which the test itself looks at
    the window is left out: see `skip`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.slices: list[float] = []
        self._last = time.perf_counter()
        self.startTimer(_BEAT_MS, Qt.TimerType.PreciseTimer)

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Note how long ago the last beat was."""
        self.note()

    def note(self) -> None:
        """End a slice now."""
        now = time.perf_counter()
        self.slices.append((now - self._last) * 1_000)
        self._last = now

    def skip(self) -> None:
        """Begin a slice now, leaving out what was since the last beat."""
        self._last = time.perf_counter()

    def figures(self) -> dict[str, float]:
        """Return the median, the 99th percentile and the longest slice, in milliseconds."""
        ordered = sorted(self.slices)
        return {
            "median": round(ordered[len(ordered) // 2], 2),
            "99th": round(ordered[len(ordered) * 99 // 100], 2),
            "longest": round(ordered[-1], 2),
        }


class WatchedDesk(Desk):
    """A person whose every key and click is timed, and all that the window does between them."""

    def __init__(self, qtbot: QtBot, app: CompanionApplication) -> None:
        super().__init__(qtbot, app)
        self.pulse = Pulse()
        self.acts: list[float] = []

    def act(self, deed: Callable[[], object]) -> None:
        """Do something at the window, timed, and let the window come to rest for a moment."""
        self.pulse.skip()
        begun = time.perf_counter()
        super().act(deed)
        self.acts.append((time.perf_counter() - begun) * 1_000)
        self.pulse.note()
        beats = len(self.pulse.slices)
        self.until(lambda: len(self.pulse.slices) > beats)

    def until(self, holds: Callable[[], object]) -> None:
        """Let events pass; looking whether it holds takes none of the window's time."""

        def looked() -> bool:
            self.pulse.note()
            held = bool(holds())
            self.pulse.skip()
            return held

        super().until(looked)
