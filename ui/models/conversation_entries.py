"""A conversation as the reader sees it: messages, then the person's own that wait."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.content.plain_text import excerpt
from ui.models.thread_entries import Entry, waiting_entry

if TYPE_CHECKING:
    from collections.abc import Collection

    from companion.domain.conversation import Conversation, MessageView


def message_key(message_id: int) -> str:
    """Return the key of a message's entry."""
    return f"message-{message_id}"


def entries_of_conversation(
    conversation: Conversation, own_name: str, new_messages: Collection[int]
) -> tuple[Entry, ...]:
    """Return the messages, those among `new_messages` shown as new, and what waits at the end."""
    first_new = next(
        (each.message_id for each in conversation.messages if each.message_id in new_messages), None
    )
    if conversation.messages and conversation.messages[0].message_id == first_new:
        first_new = None
    return (
        *(
            _message_entry(each, new_messages, begins_new=each.message_id == first_new)
            for each in conversation.messages
        ),
        *(
            replace(waiting_entry(each.item, each.html, own_name), can_reply=False)
            for each in conversation.waiting
        ),
    )


def newest_of_others(conversation: Conversation, count: int) -> frozenset[int]:
    """Return the newest messages of others, as many as are unread."""
    others = [each.message_id for each in conversation.messages if not each.is_own]
    return frozenset(others[-count:] if count > 0 else ())


def arrived_since(conversation: Conversation, known: Collection[int]) -> frozenset[int]:
    """Return the messages of others after the first one that was known."""
    ids = [each.message_id for each in conversation.messages]
    first = next((place for place, each in enumerate(ids) if each in known), len(ids))
    later = conversation.messages[first:]
    return frozenset(e.message_id for e in later if not e.is_own and e.message_id not in known)


def _message_entry(
    message: MessageView, new_messages: Collection[int], *, begins_new: bool
) -> Entry:
    return Entry(
        key=message_key(message.message_id),
        depth=0,
        author=message.author_name,
        subject="",
        html=message.html,
        at=message.created_at,
        is_own=message.is_own,
        is_new=message.message_id in new_messages,
        begins_new=begins_new,
        remote_id=message.remote_id,
        author_id=message.author_remote_id,
        excerpt=excerpt(message.plain_text),
    )
