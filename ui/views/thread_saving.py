"""Copies, prints and saves the discussion that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.thread_entries import entries_of
from ui.models.thread_shape import flat, nested
from ui.thread_copies import entry_as_markdown, entry_as_text, thread_as_markdown, thread_as_text
from ui.thread_paper import thread_html
from ui.views.paper_saving import Paper, PaperSaving
from ui.views.thread_reading import read_thread_on_paper

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from companion.domain.forum import Thread
    from companion.services.workspace import Workspace
    from ui.models.thread_entries import Entry


class ThreadSaving(PaperSaving):
    """Works on the discussion with a local id, in the order in which it is shown."""

    def copy_entry(self, entry: Entry, *, markdown: bool) -> None:
        """Put one post on the clipboard."""
        post_id = entry.post_id
        as_words = entry_as_markdown if markdown else entry_as_text
        if post_id is None:
            if self._session is not None:
                self._put_on_clipboard(as_words(entry))
            return

        def words(workspace: Workspace) -> str:
            post = workspace.reading.post(post_id)
            return as_words(entries_of("", (post,), (), workspace.account.full_name)[0])

        self._copy(words)

    def copy_thread(self, discussion_id: int, *, is_flat: bool) -> None:
        """Put the whole discussion on the clipboard, as plain text."""
        self._copy(
            lambda workspace: _words(workspace, discussion_id, is_flat=is_flat, as_markdown=False)
        )

    def ask_where(self, discussion_id: int, title: str, *, is_flat: bool) -> None:
        """Ask where to save the discussion, and as what."""
        self._ask_where(
            self.tr("Save the discussion"),
            title,
            lambda path: self.save(discussion_id, path, is_flat=is_flat),
        )

    def save(self, discussion_id: int, path: Path, *, is_flat: bool) -> None:
        """Write the discussion as what the ending of the name says."""
        self._save(
            path,
            lambda workspace: _paper(workspace, discussion_id, is_flat=is_flat),
            lambda workspace, as_markdown: _words(
                workspace, discussion_id, is_flat=is_flat, as_markdown=as_markdown
            ),
        )

    def ask_printer(self, discussion_id: int, *, is_flat: bool) -> None:
        """Ask for a printer and print the discussion."""
        self._ask_printer(lambda printer: self.print_on(printer, discussion_id, is_flat=is_flat))

    def print_on(self, printer: QPrinter, discussion_id: int, *, is_flat: bool) -> None:
        """Print the discussion on a printer that was chosen."""
        self._print_on(printer, lambda workspace: _paper(workspace, discussion_id, is_flat=is_flat))


def _words(workspace: Workspace, discussion_id: int, *, is_flat: bool, as_markdown: bool) -> str:
    thread = workspace.reading.thread(discussion_id)
    as_words = thread_as_markdown if as_markdown else thread_as_text
    return as_words(thread.discussion, thread.forum, _in_order(workspace, thread, is_flat=is_flat))


def _paper(workspace: Workspace, discussion_id: int, *, is_flat: bool) -> Paper:
    loaded = read_thread_on_paper(workspace, discussion_id)
    thread = loaded.thread
    entries = _in_order(workspace, thread, is_flat=is_flat)
    html = thread_html(thread.discussion, thread.forum, entries)
    return Paper(thread.discussion.title, html, loaded.pictures)


def _in_order(workspace: Workspace, thread: Thread, *, is_flat: bool) -> tuple[Entry, ...]:
    own_name = workspace.account.full_name
    entries = entries_of(thread.discussion.title, thread.posts, thread.queued, own_name)
    return flat(entries) if is_flat else nested(entries)
