"""Says in a word that something was done which cannot be seen, such as a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QToolTip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BRIEFLY_MS = 2_000
_LINES_ABOVE_EDGE = 3


def tell_briefly(view: QWidget, words: str) -> None:
    """Show words at the lower edge of a view for a moment; a screen reader says them as well."""
    above = _LINES_ABOVE_EDGE * view.fontMetrics().height()
    place = view.mapToGlobal(QPoint(view.width() // 3, view.height() - above))
    QToolTip.showText(place, words, view, view.rect(), _BRIEFLY_MS)
    announce(view, words)


def announce(view: QWidget, words: str) -> None:
    """Let a screen reader say words that appear in a view."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
