"""Shows how far a long action of the person is, and lets them stop it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from ui.language import say
from ui.style.scale import GAP_LARGE, GAP_PAGE
from ui.widgets.controls import button, label, row
from ui.widgets.dialog_size import fit_into_window

if TYPE_CHECKING:
    from collections.abc import Callable


class WorkProgress(QDialog):
    """`told` may be called from any thread with what is done of how much; so may `is_stopped`."""

    def __init__(self, title: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        say(self.setWindowTitle, title)
        self._stopped = threading.Event()
        self._relay = _Relay()
        self.told = self._relay.told.emit
        self.is_stopped = self._stopped.is_set
        self.words = label()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.stop = button(lambda: self.tr("Stop"), self.reject)
        say(self.words.setText, title)
        say(self.bar.setAccessibleName, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addLayout(row(None, self.stop))
        self._relay.told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        fit_into_window(self, 26, 8)

    def reject(self) -> None:
        """Stop the work, and close."""
        self._stopped.set()
        super().reject()

    def _show(self, done: int, total: int) -> None:
        # In thousandths: a size in bytes can be beyond what a bar can count.
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(total, 1))


class _Relay(QObject):
    """Brings figures to the UI thread; it outlives the dialog as long as the work holds it."""

    told = Signal(object, object)
