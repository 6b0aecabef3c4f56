"""The strip at the top of a pane whose buttons go on in a further line where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.language import say
from ui.style.scale import GAP_ROOM, GAP_WIDE
from ui.widgets.controls import pane_header
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from ui.language import Words


def flow_header(title: Words, *parts: QWidget) -> QWidget:
    """Return a strip with a title and buttons, the last one at the far end."""
    head, inside = pane_header(), QWidget()
    flow = FlowLayout(inside, last_at_end=True)
    flow.addWidget(_Title(title, parts[0]))
    for part in parts:
        flow.addWidget(part)
    layout = QVBoxLayout(head)
    layout.setContentsMargins(GAP_ROOM, GAP_WIDE, GAP_WIDE, GAP_WIDE)
    layout.addWidget(inside)
    return head


class _Title(QLabel):
    """A title that is as high as what stands beside it, so that both are on one line."""

    def __init__(self, title: Words, beside: QWidget) -> None:
        super().__init__()
        self._beside = beside
        self.setObjectName("pane-title")
        self.setTextFormat(Qt.TextFormat.PlainText)
        say(self.setText, title)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room of the words, in the height of what stands beside them."""
        return super().sizeHint().expandedTo(QSize(0, self._beside.sizeHint().height()))
