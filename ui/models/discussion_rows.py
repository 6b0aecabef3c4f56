"""The rows of the list of a forum: own discussions that wait, then those of the site, by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.draft import OutboxItem
from companion.domain.forum import DiscussionSummary
from ui.models.rows import RowsModel
from ui.wording import spoken_discussion, spoken_item

if TYPE_CHECKING:
    from collections.abc import Hashable

    from ui.models.rows import AnyIndex

Row = DiscussionSummary | OutboxItem


class DiscussionRows(RowsModel[Row]):
    """The rows of the list; asks for more when the person scrolls to its end."""

    more_wanted = Signal()

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401 - Qt's parent
        super().__init__(_key, _title, _spoken, parent)
        self.is_complete = True

    @property
    def discussion_count(self) -> int:
        """How many discussions are loaded."""
        return sum(isinstance(value, DiscussionSummary) for value in self.values)

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: ARG002, N802
        """Return whether the store has more discussions of the forum."""
        return not self.is_complete

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: ARG002, N802
        """Ask for the next page."""
        self.more_wanted.emit()


def _key(value: Row) -> Hashable:
    if isinstance(value, OutboxItem):
        return ("item", value.item_id)
    return ("discussion", value.discussion_id)


def _title(value: Row) -> str:
    return value.draft.subject if isinstance(value, OutboxItem) else value.title


def _spoken(value: Row) -> str:
    return spoken_item(value) if isinstance(value, OutboxItem) else spoken_discussion(value)
