"""How long lines of running text may be, so that the eye finds the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

_EDGE = 22
_LONGEST_LINE = 820


def text_margins(view: QAbstractScrollArea) -> tuple[int, int]:
    """Return the room at the left and at the right of a text, in pixels, by the view's width.

    Lines grow no longer than a page of a book is wide, or two.
    """
    spare = max(view.width() - _LONGEST_LINE - 2 * _EDGE, 0)
    near, far = _EDGE, _EDGE + spare
    if view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        near, far = far, near
    return near, far
