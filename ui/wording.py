"""The states of things in words, for people; everything passes through the translator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from companion.domain.draft import ItemKind, ItemState

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem, Origin
    from companion.domain.forum import DiscussionSummary


def state_words(state: ItemState) -> str:
    """Return where an own item stands, as one short phrase."""
    words = {
        ItemState.DRAFT: _tr("draft"),
        ItemState.QUEUED: _tr("waiting to send"),
        ItemState.SENDING: _tr("being sent"),
        ItemState.IN_DOUBT: _tr("in doubt: checking whether it arrived"),
        ItemState.SENT: _tr("sent"),
        ItemState.REJECTED: _tr("could not be sent"),
        ItemState.CONFLICT: _tr("could not be sent: what it answers has changed"),
        ItemState.DISCARDED: _tr("discarded"),
    }
    return words[state]


def needs_attention(state: ItemState) -> bool:
    """Return whether the item stays where it is until the person decides."""
    return state in {ItemState.REJECTED, ItemState.CONFLICT}


def origin_words(origin: Origin) -> str:
    """Return where an item belongs: "Water for all › Tips"."""
    return " › ".join(part for part in (origin.course, origin.forum) if part)


def item_title(item: OutboxItem) -> str:
    """Return what an own item is: its subject, or what it answers."""
    if item.kind is ItemKind.DISCUSSION:
        return item.draft.subject or _tr("Discussion without a title")
    if item.origin.parent_author:
        return _tr("Reply to {name}: {discussion}").format(
            name=item.origin.parent_author, discussion=item.origin.discussion
        )
    return _tr("Reply: {discussion}").format(discussion=item.origin.discussion)


def spoken_item(item: OutboxItem) -> str:
    """Return an outbox row as one sentence for screen readers."""
    parts = [item_title(item), state_words(item.state), origin_words(item.origin)]
    return ", ".join(part for part in parts if part)


def spoken_discussion(discussion: DiscussionSummary) -> str:
    """Return a discussion row as one sentence for screen readers."""
    marks = [
        (discussion.unread_count > 0, _tr("%n unread", discussion.unread_count)),
        (discussion.pinned, _tr("pinned")),
        (discussion.starred, _tr("starred")),
        (discussion.locked, _tr("locked")),
        (discussion.waiting_count > 0, _tr("%n waiting to send", discussion.waiting_count)),
    ]
    parts = [discussion.title, discussion.author_name, _tr("%n reply(s)", discussion.reply_count)]
    return ", ".join(parts + [words for holds, words in marks if holds])


def size_words(size: int) -> str:
    """Return a number of bytes as a person reads it: "12 kB"."""
    return QLocale().formattedDataSize(size, 0 if size < 1_000_000 else 1, _SI)


_SI = QLocale.DataSizeFormat.DataSizeSIFormat


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("wording", text, None, count)
