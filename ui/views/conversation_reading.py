"""What the place for messages reads from the store: the list, and one conversation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ui.legible import shown_html

if TYPE_CHECKING:
    from companion.domain.conversation import Conversation, ConversationSummary
    from companion.domain.draft import OutboxItem
    from companion.services.workspace import Workspace

_LEAD = 10
"""So many messages before one that was looked for are read as well: they say what it is about."""


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """The conversations from the top, as many as were asked for, and own first messages that wait.

    `are_offered` is False where the site has no messages, or was not asked yet.
    """

    asked: int
    conversations: tuple[ConversationSummary, ...]
    first_messages: tuple[OutboxItem, ...]
    are_offered: bool


@dataclass(frozen=True, slots=True)
class LoadedConversation:
    """A conversation from its end, with the message that was begun in it earlier."""

    conversation: Conversation
    unfinished: OutboxItem | None


def read_conversations(workspace: Workspace, count: int, words: str) -> ConversationPage:
    """Read the list down to a row; with `words`, what holds all of them."""
    messages = workspace.messages
    return ConversationPage(
        count,
        messages.conversations(count, words=words),
        () if words else messages.first_messages(),
        messages.are_offered(),
    )


def read_conversation(
    workspace: Workspace, conversation_id: int, limit: int, sought: int | None = None
) -> LoadedConversation:
    """Read the newest messages of a conversation, at least back to a sought one; raise `NotFound`.

    One that is not there any more is not looked for.
    """
    if sought is not None:
        limit = max(limit, workspace.messages.newest_back_to(conversation_id, sought) + _LEAD)
    found = workspace.messages.conversation(conversation_id, limit)
    messages = tuple(replace(each, html=shown_html(each.html)) for each in found.messages)
    waiting = tuple(replace(each, html=shown_html(each.html)) for each in found.waiting)
    return LoadedConversation(
        replace(found, messages=messages, waiting=waiting),
        workspace.messages.begun_in(conversation_id),
    )
