"""The line above a forum that stands with a course of another account: the way back to that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.account_wording import plain_name
from ui.language import say
from ui.style.scale import GAP, GAP_SMALL
from ui.widgets.controls import ElidedLabel, button, row, with_icon

if TYPE_CHECKING:
    from companion.domain.account import Account
    from ui.style.look import Look


@dataclass(frozen=True, slots=True)
class WayBack:
    """A course of `account` that one came from to a forum, by local ids of their accounts."""

    account: Account
    course_id: int
    course_name: str
    forum_account_id: int
    forum_id: int


class WayBackBar(QWidget):
    """Names the course; `wanted` gives the way back."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.way: WayBack | None = None
        self.words = ElidedLabel()
        self.words.setProperty("small", True)  # noqa: FBT003 - the signature is Qt's
        made = button(lambda: self.tr("Back to the course"), lambda: self.wanted.emit(self.way))
        self.back = with_icon(made, look, "back")
        strip = row(self.words, self.back, gap=GAP)
        strip.setStretch(0, 1)
        strip.setContentsMargins(16, GAP_SMALL, 10, GAP_SMALL)
        self.setLayout(strip)
        self.hide()

    def show_way(self, way: WayBack | None) -> None:
        """Show a way back; nothing where there is none."""
        self.way = way
        self.setVisible(way is not None)
        if way is not None:
            words = plain_name(way.account)
            say(
                self.words.setText,
                lambda: self.tr("With “{course}” on {site}").format(
                    course=way.course_name, site=words
                ),
            )
