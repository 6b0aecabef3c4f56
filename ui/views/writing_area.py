"""Where one writes, with the preview beside it where there is room, else in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.style.scale import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.style.look import Look

_BOTH = 760
"""So wide, text and preview can both be read."""

_TYPING_MS = 200
"""The preview follows once the person pauses so long."""


class WritingArea(QWidget):
    """Shows a field and its preview. `preview_due` asks for the preview of what stands there now.

    `arranged` tells that the field has come into sight or gone.
    """

    preview_due = Signal()
    arranged = Signal()

    def __init__(self, look: Look, field: QWidget, preview: QWidget) -> None:
        super().__init__()
        self._look, self._field, self._preview = look, field, preview
        self._is_previewing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self.preview_due)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for part in (field, preview):
            layout.addWidget(part, 1)
        look.follow(self, self._arrange)

    @property
    def is_writable(self) -> bool:
        """Whether the field is in sight."""
        return not self._field.isHidden()

    def show_preview(self, *, shown: bool) -> None:
        """Let the preview be seen, or only the field."""
        self._is_previewing = shown
        self._arrange()
        if shown:
            self.preview_due.emit()

    def note_typing(self) -> None:
        """Let the preview follow what is typed."""
        if self._is_previewing:
            self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put both side by side as soon as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        was_writable = self.is_writable
        self._preview.setVisible(self._is_previewing)
        self._field.setVisible(not self._is_previewing or self.width() >= self._look.px(_BOTH))
        if self.is_writable is not was_writable:
            self.arranged.emit()
