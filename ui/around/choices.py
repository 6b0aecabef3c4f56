"""What can be chosen when anything may be opened, and how the rows look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from companion.domain.destination import Destination, DestinationKind
from ui.models.rows import VALUE_ROLE
from ui.style.painting import RowBrush
from ui.widgets.discussion_delegate import draw_row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.style.look import Look

_ICON = 18


class ChoiceKind(StrEnum):
    """What choosing a row does beside going to a destination."""

    GO = "go"
    LINK = "link"
    OTHER_LINK = "other-link"


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: its words, what it is part of, and its key where it is a command.

    `text` is the address of a link.
    """

    name: str
    within: str = ""
    keys: str = ""
    destination: Destination | None = None
    kind: ChoiceKind = ChoiceKind.GO
    text: str = ""

    @property
    def icon(self) -> str:
        """The name of its icon."""
        if self.destination is None:
            return "site"
        if self.destination.kind is DestinationKind.SEARCH and self.within:
            return "search"
        return _ICONS[self.destination.kind]


_ICONS = {
    DestinationKind.COURSE: "course",
    DestinationKind.ACTIVITY: "activity",
    DestinationKind.FORUM: "forum",
    DestinationKind.DISCUSSION: "discussion",
    DestinationKind.CONVERSATION: "message",
    DestinationKind.PERSON: "person",
    DestinationKind.SEARCH: "search",
    DestinationKind.SAVED_SEARCH: "search",
    DestinationKind.COMMAND: "command",
}


class ChoiceDelegate(QStyledItemDelegate):
    """Icon, name, what it is part of, and at the end the key."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Return the height that all rows share."""
        return QSize(200, self._look.metrics().lineSpacing() + 18)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        choice = index.data(VALUE_ROLE)
        if not isinstance(choice, Choice):
            return
        painter.save()
        brush = RowBrush(painter, option.rect, option.direction)
        draw_row_state(self._look, brush, option)
        self._draw(brush, choice)
        painter.restore()

    def _draw(self, brush: RowBrush, choice: Choice) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(16, 2, -16, -2)
        size = look.px(_ICON)
        brush.picture(
            QRect(area.left(), area.top(), size, area.height()),
            look.pixmap(choice.icon, theme.muted, size),
        )
        text = area.adjusted(size + 12, 0, 0, 0)
        if choice.keys:
            used = brush.line(text, choice.keys, look.font(0.9), theme.muted, trailing=True)
            text.setWidth(text.width() - used - 16)
        used = brush.line(text, choice.name, look.font(), theme.text)
        rest = text.adjusted(used + 12, 0, 0, 0)
        if choice.within and rest.width() > look.px(40):
            brush.line(rest, choice.within, look.font(0.9), theme.muted)
