"""What the person can do about an item of the outbox, by how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind, ItemState
from companion.domain.reason import ReasonCode
from ui.wording import needs_attention

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem

_CLOSED = {
    ReasonCode.TARGET_GONE,
    ReasonCode.NOT_ENROLLED,
    ReasonCode.NOT_ALLOWED,
    ReasonCode.CLOSED_OR_NOT_ALLOWED,
    ReasonCode.PARENT_NOT_SENT,
    ReasonCode.EDIT_TIME_OVER,
}


@dataclass(frozen=True, slots=True)
class ItemChoices:
    """What makes sense. `compare`: keep one of two versions of a post, or merge them.

    `post_anew`: post the words as a discussion of their own, where the forum allows that.
    """

    edit: bool
    retry: bool
    discard: bool
    copy: bool
    compare: bool
    post_anew: bool


def choices_for(item: OutboxItem) -> ItemChoices:
    """Return what can be done about an item."""
    troubled = needs_attention(item.state)
    compare = item.state is ItemState.CONFLICT and item.theirs is not None
    words_of_a_thread = item.kind in {ItemKind.REPLY, ItemKind.EDIT}
    closed = item.reason is not None and item.reason.code in _CLOSED
    return ItemChoices(
        edit=item.can_edit and not compare,
        retry=troubled and not compare,
        discard=item.can_discard and not compare,
        copy=item.kind.has_words,
        compare=compare,
        post_anew=troubled and words_of_a_thread and closed and item.forum_id is not None,
    )
