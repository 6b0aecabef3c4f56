"""How commands print domain values: stable JSON for programs, plain lines for people.

Keys are only ever added. Times are ISO 8601 in UTC;
lines say them as they are where the person is. `id` is the local id, `remote_id` the
server's; discussions and posts share one space of local ids.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING, TextIO

from sync.explanations import Explanation, explain, explain_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from companion.domain.account import Account
    from companion.domain.conversation import Conversation, ConversationSummary
    from companion.domain.course import CourseSummary
    from companion.domain.draft import OutboxItem
    from companion.domain.files import FileView
    from companion.domain.forum import (
        DiscussionSummary,
        ForumSummary,
        PostView,
        QueuedReply,
        Thread,
    )
    from companion.errors import CompanionError
    from companion.services.storage_use import StorageUse
    from companion.services.workspace import AccountStatus
    from sync.events import SyncReport

Printable = dict[str, object]


def print_json(value: object) -> None:
    """Print one JSON document on one line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def print_line(text: str, stream: TextIO | None = None) -> None:
    """Print a line for a person; letters that the terminal lacks are replaced."""
    stream = stream or sys.stdout
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def print_rows(rows: Iterable[Mapping[str, object]], columns: Iterable[str]) -> None:
    """Print rows as lines of the named columns, parted by two spaces and padded.

    Moments, in columns that end in ``_at``, are said as they are where the person is.
    """
    names = list(columns)
    table = [names, *([_cell_of(name, row[name]) for name in names] for row in rows)]
    widths = [max(len(line[i]) for line in table) for i in range(len(names))]
    for line in table:
        padded = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print_line("  ".join(padded).rstrip())


def print_error(error: CompanionError, *, as_json: bool) -> None:
    """Print on standard error what happened, what is safe and what to do next."""
    explanation = explain(error).filled()
    if as_json:
        text = json.dumps({"error": error_json(error)}, ensure_ascii=False)
    else:
        text = "\n".join((explanation.what, explanation.safe, explanation.next))
    print_line(text, sys.stderr)


def error_json(error: CompanionError) -> Printable:
    """Return an error's kind, such as ``Offline``, with its three sentences."""
    return {"kind": type(error).__name__, **_sentences(explain(error))}


def account_json(account: Account) -> Printable:
    """Return an account; there is no secret in it."""
    return {
        "id": account.account_id,
        "kind": account.kind,
        "site_url": account.site_url,
        "site_name": account.site_name,
        "username": account.username,
        "full_name": account.full_name,
        "remote_user_id": account.remote_user_id,
        "sample": account.is_sample,
    }


def status_json(status: AccountStatus) -> Printable:
    """Return how an account stands."""
    figures = status.figures
    return {
        "account": account_json(status.account),
        "last_sync_at": time_text(figures.last_sync_at),
        "courses": figures.courses,
        "forums": figures.forums,
        "discussions": figures.discussions,
        "posts": figures.posts,
        "unread": figures.unread,
        "unread_messages": figures.unread_messages,
        "unread_notifications": figures.unread_notifications,
        "drafts": figures.drafts,
        "waiting": figures.waiting,
        "in_doubt": figures.in_doubt,
        "awaiting_approval": figures.awaiting_approval,
        "needs_attention": figures.needs_attention,
    }


def course_json(course: CourseSummary) -> Printable:
    """Return a course."""
    return {
        "id": course.course_id,
        "remote_id": course.remote_id,
        "name": course.name,
        "short_name": course.short_name,
        "forums": course.forum_count,
        "unread": course.unread_count,
        "kept": course.kept,
        "keep": course.keep,
    }


def file_json(file: FileView) -> Printable:
    """Return a file of the site and how it stands here; its address holds no secret."""
    return {
        "address": file.address,
        "name": file.name,
        "mime_type": file.mime_type,
        "size_bytes": file.size_bytes,
        "state": file.state,
        "pinned": file.pinned,
        "inline": file.inline,
        "post_id": file.post_id,
        "discussion_id": file.discussion_id,
        "reason": {
            "code": file.reason.code,
            "server_code": file.reason.server_code,
            "server_text": file.reason.server_text,
        }
        if file.reason
        else None,
    }


def storage_json(use: StorageUse) -> Printable:
    """Return what takes how much room on this computer, in bytes."""
    return {
        "database_bytes": use.database,
        "kept_files": use.kept.files,
        "kept_bytes": use.kept.size_bytes,
        "pinned_files": use.kept.pinned_files,
        "pinned_bytes": use.kept.pinned_bytes,
        "own_files_bytes": use.own_files,
        "part_bytes": use.part,
        "search_index_bytes": use.search_index,
        "picture_bytes": use.pictures.size_bytes,
        "log_bytes": use.logs,
        "backup_bytes": use.backup_bytes,
        "total_bytes": use.total,
    }


def forum_json(forum: ForumSummary) -> Printable:
    """Return a forum."""
    return {
        "id": forum.forum_id,
        "remote_id": forum.remote_id,
        "course_id": forum.course_id,
        "course": forum.course_name,
        "name": forum.name,
        "kind": forum.kind,
        "discussions": forum.discussion_count,
        "unread": forum.unread_count,
        "waiting": forum.waiting_count,
        "can_start_discussion": forum.can_start_discussion,
        "groups": [
            {"id": group.remote_id, "name": group.name, "for_everyone": group.for_everyone}
            for group in forum.groups
        ],
    }


def discussion_json(discussion: DiscussionSummary) -> Printable:
    """Return a discussion."""
    return {
        "id": discussion.discussion_id,
        "remote_id": discussion.remote_id,
        "forum_id": discussion.forum_id,
        "title": discussion.title,
        "author": discussion.author_name,
        "created_at": time_text(discussion.created_at),
        "last_post_at": time_text(discussion.last_post_at),
        "replies": discussion.reply_count,
        "unread": discussion.unread_count,
        "pinned": discussion.pinned,
        "starred": discussion.starred,
        "locked": discussion.locked,
        "waiting": discussion.waiting_count,
        "complete": discussion.posts_complete,
        "excerpt": discussion.excerpt,
        "mark": discussion.mark,
        "question": discussion.is_question,
        "helped": discussion.has_helped,
    }


def thread_json(thread: Thread) -> Printable:
    """Return a discussion with its posts in reading order and the replies that wait."""
    return {
        "discussion": discussion_json(thread.discussion),
        "forum": forum_json(thread.forum),
        "posts": [post_json(post) for post in thread.posts],
        "queued": [queued_json(queued) for queued in thread.queued],
    }


def post_json(post: PostView) -> Printable:
    """Return a post; `html` is clean, `text` is plain."""
    return {
        "id": post.post_id,
        "remote_id": post.remote_id,
        "discussion_id": post.discussion_id,
        "parent_id": post.parent_id,
        "depth": post.depth,
        "subject": post.subject,
        "author": post.author_name,
        "author_id": post.author_remote_id,
        "own": post.is_own,
        "text": post.plain_text,
        "html": post.html,
        "created_at": time_text(post.created_at),
        "modified_at": time_text(post.modified_at),
        "unread": post.unread,
        "deleted": post.is_deleted,
        "private": post.is_private,
        "can_reply": post.can_reply,
        "mark": post.mark,
        "thanked": post.thanked,
        "accepted": post.is_accepted,
        "attachments": [
            {
                "name": a.name,
                "mime_type": a.mime_type,
                "size_bytes": a.size_bytes,
                "url": a.url,
                "state": a.state,
                "pinned": a.pinned,
            }
            for a in post.attachments
        ],
    }


def queued_json(queued: QueuedReply) -> Printable:
    """Return an own reply that is not sent yet."""
    return {
        **item_json(queued.item),
        "parent_id": queued.parent_post_id,
        "parent_item_id": queued.parent_item_id,
    }


def conversation_json(conversation: ConversationSummary) -> Printable:
    """Return a conversation; `people` are the others in it, by the server's ids."""
    return {
        "id": conversation.conversation_id,
        "remote_id": conversation.remote_id,
        "kind": conversation.kind,
        "name": conversation.name,
        "people": [{"id": p.remote_id, "name": p.full_name} for p in conversation.peers],
        "excerpt": conversation.excerpt,
        "last_message_at": time_text(conversation.last_message_at),
        "unread": conversation.unread_count,
        "waiting": conversation.waiting_count,
        "can_write": conversation.can_write,
    }


def messages_json(conversation: Conversation) -> Printable:
    """Return a conversation with its messages, the oldest first, and own ones that wait."""
    return {
        "conversation": conversation_json(conversation.summary),
        "messages": [
            {
                "id": message.message_id,
                "remote_id": message.remote_id,
                "author": message.author_name,
                "own": message.is_own,
                "text": message.plain_text,
                "html": message.html,
                "created_at": time_text(message.created_at),
            }
            for message in conversation.messages
        ],
        "queued": [item_json(waiting.item) for waiting in conversation.waiting],
    }


def item_json(item: OutboxItem) -> Printable:
    """Return an outbox item with its state and, where it was stopped, the reason."""
    target = item.target
    return {
        "item_id": item.item_id,
        "kind": item.kind,
        "state": item.state,
        "subject": item.draft.subject,
        "text": item.draft.body,
        "forum_id": item.forum_id,
        "discussion_id": target.discussion_id if target else None,
        "post_id": target.post_id if target else None,
        "reply_to_item_id": target.item_id if target else None,
        "course": item.origin.course,
        "forum": item.origin.forum,
        "discussion": item.origin.discussion,
        "to": item.recipient.name if item.recipient else None,
        "to_person_id": item.recipient.person_remote_id if item.recipient else None,
        "created_at": time_text(item.created_at),
        "queued_at": time_text(item.queued_at),
        "attempts": item.attempts,
        "next_attempt_at": time_text(item.not_before),
        "reason": _reason(item),
        "remote_id": item.remote_id,
        "sent_at": time_text(item.sent_at),
    }


def report_json(report: SyncReport) -> Printable:
    """Return what a sync did and what it cost; `reasons` says why for all that did not go well."""
    return {
        "complete": report.complete,
        "requests": report.requests,
        "bytes_received": report.bytes_received,
        "bytes_sent": report.bytes_sent,
        "seconds": round(report.seconds, 3),
        "pulled": {
            "courses": report.pulled.courses,
            "forums": report.pulled.forums,
            "discussions": report.pulled.discussions,
            "posts": report.pulled.posts,
        },
        "sent": report.sent,
        "in_doubt": report.in_doubt,
        "held": report.held,
        "rejected": report.rejected,
        "files": report.files,
        "failed": len(report.failures) + (report.error is not None),
        "reasons": _reasons(report),
        "error": error_json(report.error) if report.error else None,
    }


def _reasons(report: SyncReport) -> list[Printable]:
    reasons: list[Printable] = [
        {
            "item_id": outcome.item_id,
            "state": outcome.state,
            "code": outcome.reason.code if outcome.reason else outcome.state,
            "server_code": outcome.reason.server_code if outcome.reason else "",
            "server_text": outcome.reason.server_text if outcome.reason else "",
            **(_sentences(explain_reason(outcome.reason)) if outcome.reason else {}),
        }
        for outcome in report.outcomes
        if outcome.state != "sent"
    ]
    reasons += [
        {"part": failure.part, "name": failure.name, **error_json(failure.error)}
        for failure in report.failures
    ]
    if report.error is not None:
        reasons.append({"part": "sync", "name": "", **error_json(report.error)})
    return reasons


def _reason(item: OutboxItem) -> Printable | None:
    if item.reason is None:
        return None
    return {
        "code": item.reason.code,
        "server_code": item.reason.server_code,
        "server_text": item.reason.server_text,
        **_sentences(explain_reason(item.reason)),
    }


def _sentences(explanation: Explanation) -> Printable:
    filled = explanation.filled()
    return {"what": filled.what, "safe": filled.safe, "next": filled.next}


def time_text(moment: datetime | None) -> str | None:
    """Return a moment as ISO 8601, to the second."""
    return moment.isoformat(timespec="seconds") if moment else None


def local_text(moment: datetime | str | None) -> str:
    """Return a moment, perhaps as `time_text` gives it, as a line says it: where the person is."""
    if moment is None:
        return ""
    known = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return f"{known.astimezone():%Y-%m-%d %H:%M}"


def _cell_of(name: str, value: object) -> str:
    if name.endswith("_at") and isinstance(value, str):
        return local_text(value)
    return _cell(value)


def _cell(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(str(value).split())
