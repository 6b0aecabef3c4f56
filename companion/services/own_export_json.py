"""What the person wrote as a file of its own for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.calendar_entry import OwnEventNote
    from companion.domain.journal_entry import JournalEntry
    from companion.domain.own_writing import OwnFile, OwnItem, OwnMessage, OwnPost, OwnWriting

FORMAT: Final = "companion-own-writing"
FORMAT_VERSION: Final = 1
"""Of the JSON; it grows when a key changes its meaning, not when one is added."""


def as_json(writing: OwnWriting, app: str) -> str:
    """Return all of it for programs; docs/storage-and-export.md explains the keys."""
    return json.dumps(
        {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "app": app,
            "made_at": writing.made_at.isoformat(),
            "person": writing.person,
            "site": {"name": writing.site_name, "url": writing.site_url},
            "posts": [_post_json(post) for post in writing.posts],
            "drafts": [_item_json(item) for item in writing.items],
            "messages": [_message_json(message) for message in writing.messages],
            "comments": [_comment_json(comment) for comment in writing.comments],
            "notes": [_note_json(note) for note in writing.notes],
            "shared": [{"link": each.link, "text": each.words} for each in writing.shared],
            "journal": [_journal_json(entry) for entry in writing.journal],
        },
        ensure_ascii=False,
        indent=2,
    )


def _post_json(post: OwnPost) -> dict[str, Any]:
    answers = None
    if not post.begins_discussion:
        answers = {"author": post.answers_author, "subject": post.answers_subject}
    return {
        "id": post.remote_id,
        "course": post.course,
        "forum": post.forum,
        "discussion": post.discussion,
        "begins_discussion": post.begins_discussion,
        "answers": answers,
        "private": post.is_private,
        "subject": post.subject,
        "text": post.plain_text,
        "html": post.html,
        "written_at": _stamp(post.created_at),
        "changed_at": _stamp(post.modified_at),
        "link": post.link,
        "files": [_file_json(file) for file in post.files],
    }


def _item_json(own: OwnItem) -> dict[str, Any]:
    item, origin = own.item, own.item.origin
    return {
        "id": item.item_id,
        "kind": item.kind,
        "state": item.state,
        "reason": item.reason.code if item.reason else None,
        "course": origin.course,
        "forum": origin.forum,
        "discussion": origin.discussion,
        "answers": {"author": origin.parent_author} if origin.parent_author else None,
        "to": item.recipient.name if item.recipient else None,
        "private": item.draft.private,
        "subject": item.draft.subject,
        "markdown": item.draft.body,
        "begun_at": _stamp(item.created_at),
        "changed_at": _stamp(item.updated_at),
        "files": [_file_json(file) for file in own.files],
    }


def _message_json(message: OwnMessage) -> dict[str, Any]:
    return {
        "id": message.remote_id,
        "to": message.to,
        "text": message.plain_text,
        "html": message.html,
        "written_at": _stamp(message.created_at),
    }


def _comment_json(comment: OwnMessage) -> dict[str, Any]:
    return {
        "id": comment.remote_id,
        "course": comment.to,
        "text": comment.plain_text,
        "html": comment.html,
        "written_at": _stamp(comment.created_at),
    }


def _journal_json(entry: JournalEntry) -> dict[str, Any]:
    words, about = entry.words, entry.words.about
    return {
        "id": entry.entry_id,
        "day": words.day.isoformat(),
        "tried": words.tried,
        "outcome": words.outcome,
        "about": {"kind": about.kind, "name": about.name} if about is not None else None,
        "written_at": _stamp(entry.created_at),
        "changed_at": _stamp(entry.updated_at),
    }


def _note_json(note: OwnEventNote) -> dict[str, Any]:
    return {
        "event": note.title,
        "course": note.course_name,
        "event_at": _stamp(note.starts_at),
        "text": note.text,
        "changed_at": _stamp(note.updated_at),
    }


def _file_json(file: OwnFile) -> dict[str, Any]:
    return {
        "name": file.name,
        "type": file.mime_type,
        "bytes": file.size_bytes,
        "inline": file.inline,
        "address": file.address,
        "saved_as": file.saved_as,
    }


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
