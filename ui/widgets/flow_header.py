"""The strip at the top of a pane whose buttons go on in a further line where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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
    named = QLabel()
    named.setObjectName("pane-title")
    named.setTextFormat(Qt.TextFormat.PlainText)
    say(named.setText, title)
    flow.addWidget(named)
    for part in parts:
        flow.addWidget(part)
    layout = QVBoxLayout(head)
    layout.setContentsMargins(GAP_ROOM, GAP_WIDE, GAP_WIDE, GAP_WIDE)
    layout.addWidget(inside)
    return head
