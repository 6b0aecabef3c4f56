"""A thread, or one post of it, as plain text and as Markdown, to be copied or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtGui import QTextDocumentFragment

from companion.content.html_to_markdown import html_to_markdown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.forum import DiscussionSummary, ForumSummary
    from ui.models.thread_entries import Entry

translate = QCoreApplication.translate

_PICTURE = "\ufffc"
"""What stands for a picture among the letters of a text."""


def entry_as_text(entry: Entry) -> str:
    """Return a post as plain text: who and when, then its words."""
    return "\n".join([byline(entry), *_subject(entry), "", _words(entry)]).rstrip()


def entry_as_markdown(entry: Entry) -> str:
    """Return a post as Markdown."""
    body = html_to_markdown(entry.html) if not entry.is_deleted else _words(entry)
    return "\n\n".join([f"**{byline(entry)}**", *_subject(entry), body, *_files(entry)]).rstrip()


def thread_as_text(
    discussion: DiscussionSummary, forum: ForumSummary, entries: Sequence[Entry]
) -> str:
    """Return a whole discussion as plain text."""
    head = [discussion.title, place_words(forum)]
    return "\n\n".join(["\n".join(head), *(entry_as_text(entry) for entry in entries)]) + "\n"


def thread_as_markdown(
    discussion: DiscussionSummary, forum: ForumSummary, entries: Sequence[Entry]
) -> str:
    """Return a whole discussion as Markdown, with a line between posts."""
    head = f"# {discussion.title}\n\n{place_words(forum)}"
    return "\n\n---\n\n".join([head, *(entry_as_markdown(entry) for entry in entries)]) + "\n"


def quoted(text: str) -> str:
    """Return text as a Markdown quotation, with an empty line below to go on writing."""
    lines = text.strip().splitlines()
    return "\n".join(f"> {line}".rstrip() for line in lines) + "\n\n" if lines else ""


def byline(entry: Entry) -> str:
    """Return who wrote an entry and when, and whom it answers: of what waits, that it does."""
    parts = [entry.author]
    if entry.answers:
        parts.append(translate("thread", "to {name}").format(name=entry.answers))
    if entry.item is not None:
        parts.append(translate("thread", "not sent yet"))
    elif entry.at is not None:
        parts.append(full_moment(entry.at))
    return ", ".join(parts)


def place_words(forum: ForumSummary) -> str:
    """Return where a discussion stands."""
    return " › ".join(part for part in (forum.course_name, forum.name) if part)


def full_moment(at: datetime) -> str:
    """Return day and time, whenever it is read."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _words(entry: Entry) -> str:
    if entry.is_deleted:
        return translate("thread", "This post was deleted.")
    return QTextDocumentFragment.fromHtml(entry.html).toPlainText().replace(_PICTURE, "")


def _subject(entry: Entry) -> list[str]:
    return [entry.subject] if entry.subject else []


def _files(entry: Entry) -> list[str]:
    return [f"[{file.name}]({file.url})" for file in entry.attachments]
