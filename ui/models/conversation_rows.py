"""The rows of the list of conversations: own first messages that wait, then those of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal

from companion.domain.conversation import ConversationKind, ConversationSummary
from companion.domain.draft import OutboxItem
from ui.models.rows import RowsModel
from ui.wording import spoken_item

if TYPE_CHECKING:
    from collections.abc import Hashable

    from ui.models.rows import AnyIndex

translate = QCoreApplication.translate

ConversationRow = ConversationSummary | OutboxItem


class ConversationRows(RowsModel[ConversationRow]):
    """The rows of the list; asks for more when the person scrolls to its end."""

    more_wanted = Signal()

    def __init__(self, parent: Any = None) -> None:  # noqa: ANN401 - Qt's parent
        super().__init__(_key, _title, _spoken, parent)
        self.is_complete = True

    @property
    def conversation_count(self) -> int:
        """How many conversations are loaded."""
        return sum(isinstance(value, ConversationSummary) for value in self.values)

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: ARG002, N802
        """Return whether the store has more conversations."""
        return not self.is_complete

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: ARG002, N802
        """Ask for the next page."""
        self.more_wanted.emit()


def conversation_key(conversation_id: int) -> Hashable:
    """Return what the row of a conversation is known by."""
    return ("conversation", conversation_id)


def conversation_name(conversation: ConversationSummary) -> str:
    """Return what a conversation is called: by the people in it, or by the name of the group."""
    if conversation.kind is ConversationKind.SELF:
        return translate("conversations", "Notes to yourself")
    return conversation.name or translate("conversations", "Conversation without a name")


def spoken_conversation(conversation: ConversationSummary) -> str:
    """Return the row of a conversation as one sentence for screen readers."""
    unread, stuck = conversation.unread_count, conversation.stuck_count
    waiting = conversation.waiting_count - stuck
    marks = [
        (unread, translate("conversations", "%n unread", "", unread)),
        (waiting, translate("conversations", "%n waiting to send", "", waiting)),
        (stuck, translate("conversations", "%n could not be sent", "", stuck)),
    ]
    said = [words for count, words in marks if count > 0]
    return ", ".join([conversation_name(conversation), *said, conversation.excerpt])


def _key(value: ConversationRow) -> Hashable:
    if isinstance(value, OutboxItem):
        return ("item", value.item_id)
    return conversation_key(value.conversation_id)


def _title(value: ConversationRow) -> str:
    if isinstance(value, OutboxItem):
        return value.recipient.name if value.recipient is not None else ""
    return conversation_name(value)


def _spoken(value: ConversationRow) -> str:
    return spoken_item(value) if isinstance(value, OutboxItem) else spoken_conversation(value)
