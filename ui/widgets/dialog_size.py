"""The size of a dialog, in lines of text, within what it stands over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""Room for what the desktop puts around a window."""


def fit_into_window(dialog: QWidget, wide: int, high: int) -> None:
    """Give a dialog a size in lines of text, but none that its window or screen has no room for."""
    unit, parent = dialog.fontMetrics().height(), dialog.parentWidget()
    room = dialog.screen().availableGeometry().size() - _FRAME
    if parent is not None:
        room = room.boundedTo(parent.window().size())
    dialog.resize(QSize(unit * wide, unit * high).boundedTo(room))
