"""What can be chosen when anything may be opened, and how the rows look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from companion.domain.destination import Destination, DestinationKind
from ui.widgets.row_delegate import RowDelegate

if TYPE_CHECKING:
    from ui.style.painting import RowBrush

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


class ChoiceDelegate(RowDelegate):
    """Icon, name, what it is part of, and at the end the key."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        return self._look.metrics().lineSpacing() + 18

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a choice."""
        if isinstance(row, Choice):
            self._draw(brush, row)

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
