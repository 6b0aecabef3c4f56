"""What stands in accounts that are not open, in words and signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.conversation import ConversationSummary
from companion.domain.draft import ItemState, OutboxItem
from companion.domain.forum import DiscussionSummary, SearchHit
from companion.domain.notification import Notification
from companion.domain.search import CommentHit, CourseHit, MessageHit, NewsHit, OwnHit
from ui.account_wording import plain_name
from ui.found_wording import conversation_of, found_icon, found_kind
from ui.lines import in_line
from ui.messages import message_for
from ui.models.conversation_rows import conversation_name
from ui.notification_wording import notification_icon
from ui.wording import item_state_words, item_title, needs_attention

if TYPE_CHECKING:
    from collections.abc import Hashable
    from datetime import datetime

    from companion.domain.elsewhere import Elsewhere, Subject

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """A row in words: what it is, more of it, when it was, its sign, and what is to be seen."""

    title: str
    more: str
    moment: datetime | None
    icon: str
    is_news: bool = False
    is_trouble: bool = False


def said_of(row: Elsewhere) -> Said:
    """Return a row in words."""
    subject = row.subject
    if subject is None:
        why = message_for(row.error).what if row.error is not None else ""
        return Said(
            translate("elsewhere", "This account cannot be read now"),
            why,
            None,
            "alert",
            is_trouble=True,
        )
    if isinstance(subject, OutboxItem):
        return _item(subject)
    if isinstance(subject, OwnHit):
        return _item(subject.item, subject.excerpt)
    if isinstance(subject, Notification | ConversationSummary | DiscussionSummary):
        return _told(subject)
    return _hit(subject)


def row_key(row: Elsewhere) -> Hashable:
    """Return by what a row is known while its content changes."""
    return (row.account.account_id, *_key(row.subject))


def row_title(row: Elsewhere) -> str:
    """Return what a row is, in a few words."""
    return said_of(row).title


def spoken_row(row: Elsewhere) -> str:
    """Return a row as one sentence for screen readers."""
    said = said_of(row)
    unread = translate("elsewhere", "unread") if said.is_news else ""
    parts = (said.title, unread, said.more, plain_name(row.account))
    return ", ".join(part for part in parts if part)


def _told(subject: Notification | ConversationSummary | DiscussionSummary) -> Said:
    if isinstance(subject, Notification):
        return Said(
            subject.subject,
            subject.text,
            subject.created_at,
            notification_icon(subject),
            is_news=not subject.is_read,
        )
    if isinstance(subject, ConversationSummary):
        return Said(
            conversation_name(subject),
            subject.excerpt,
            subject.last_message_at,
            "message",
            is_news=subject.unread_count > 0,
        )
    return Said(
        subject.shown_title,
        in_line((subject.author_name, subject.excerpt)),
        subject.last_post_at,
        "question" if subject.is_question else "forum",
        is_news=subject.unread_count > 0,
    )


def _item(item: OutboxItem, excerpt: str = "") -> Said:
    is_draft = item.state is ItemState.DRAFT
    state = "" if is_draft else item_state_words(item)
    icons = {ItemState.DRAFT: "drafts", ItemState.SENT: "done"}
    stuck = needs_attention(item.state)
    return Said(
        item_title(item),
        in_line((state, excerpt or item.draft.body)),
        item.sent_at or item.updated_at,
        "alert" if stuck else icons.get(item.state, "clock"),
        is_trouble=stuck,
    )


def _hit(hit: SearchHit | MessageHit | CommentHit | CourseHit | NewsHit) -> Said:
    if isinstance(hit, SearchHit):
        more = in_line((hit.author_name, hit.excerpt))
        return Said(hit.discussion_title, more, hit.created_at, "forum", is_news=hit.unread)
    if isinstance(hit, MessageHit):
        more = in_line((hit.author_name, hit.excerpt))
        return Said(conversation_of(hit), more, hit.created_at, "message", is_news=hit.unread)
    if isinstance(hit, CommentHit):
        more = in_line((hit.author_name, hit.excerpt))
        return Said(hit.course_name, more, hit.created_at, "message")
    if isinstance(hit, NewsHit):
        more = in_line((hit.source, hit.excerpt))
        return Said(hit.title, more, hit.created_at, "follow", is_news=hit.unread)
    title = hit.title or found_kind(hit)
    return Said(title, in_line((hit.course_name, hit.excerpt)), None, found_icon(hit))


def _key(subject: Subject | None) -> tuple[Hashable, ...]:
    if isinstance(subject, OutboxItem):
        return ("item", subject.item_id)
    if isinstance(subject, OwnHit):
        return ("own", subject.item.item_id)
    if isinstance(subject, Notification):
        return ("notification", subject.notification_id)
    if isinstance(subject, ConversationSummary):
        return ("conversation", subject.conversation_id)
    if isinstance(subject, DiscussionSummary):
        return ("discussion", subject.discussion_id)
    return ("error",) if subject is None else ("hit", subject)
