"""Copies, prints and saves the discussion that is read; laid out off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from companion.content.file_names import safe_name
from companion.whole_file import write_whole
from ui.models.thread_entries import entries_of
from ui.models.thread_shape import flat, nested
from ui.thread_copies import entry_as_markdown, entry_as_text, thread_as_markdown, thread_as_text
from ui.thread_paper import paint_pages, thread_file, thread_html, thread_pdf
from ui.views.thread_reading import read_thread_on_paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from companion.domain.forum import DiscussionSummary, ForumSummary, Thread
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.models.thread_entries import Entry
    from ui.pictures import Pictures


class ThreadSaving(QObject):
    """Works on the discussion with a local id, in the order in which it is shown.

    `told` gives a few words when something is done; `asked` each dialog that is shown.
    """

    told = Signal(str)
    asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session

    def copy_entry(self, entry: Entry, *, markdown: bool) -> None:
        """Put one post on the clipboard."""
        session, post_id = self._session, entry.post_id
        if session is None:
            return
        as_words = entry_as_markdown if markdown else entry_as_text
        if post_id is None:
            self._put_on_clipboard(as_words(entry))
            return
        reading, own_name = session.workspace.reading, session.own_name

        def words() -> str:
            post = reading.post(post_id)
            return as_words(entries_of("", (post,), (), own_name)[0])

        session.run(words, self._put_on_clipboard)

    def copy_thread(self, discussion_id: int, *, is_flat: bool) -> None:
        """Put the whole discussion on the clipboard, as plain text."""
        self._with_words(discussion_id, thread_as_text, self._put_on_clipboard, is_flat=is_flat)

    def ask_where(self, discussion_id: int, title: str, *, is_flat: bool) -> None:
        """Ask where to save the discussion, and as what."""
        filters = {
            self.tr("PDF, to read and to print (*.pdf)"): "pdf",
            self.tr("Web page, with its pictures (*.html)"): "html",
            self.tr("Markdown (*.md)"): "md",
            self.tr("Plain text (*.txt)"): "txt",
        }
        dialog = QFileDialog(self._window, self.tr("Save the discussion"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.selectFile(safe_name(title[:_LONGEST_NAME]))
        dialog.fileSelected.connect(
            lambda name: self.save(discussion_id, Path(name), is_flat=is_flat)
        )
        dialog.open()
        self.asked.emit(dialog)

    def save(self, discussion_id: int, path: Path, *, is_flat: bool) -> None:
        """Write the discussion as what the ending of the name says; as text where it says nothing.

        A file that is there already stays until the new one is whole. Where the disk refuses, the
        session tells why.
        """
        session = self._session
        if session is None:
            return
        workspace = session.workspace

        def write() -> None:
            write_whole(path, _content(workspace, discussion_id, path, is_flat=is_flat))

        said = self.tr("Saved as {name}").format(name=path.name)
        session.run_at_length(write, lambda _: self.told.emit(said))

    def ask_printer(self, discussion_id: int, *, is_flat: bool) -> None:
        """Ask for a printer and print the discussion."""
        # Only printing needs it, and it looks for the system's printers.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer, discussion_id, is_flat=is_flat))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        self.asked.emit(dialog)

    def print_on(self, printer: QPrinter, discussion_id: int, *, is_flat: bool) -> None:
        """Print the discussion on a printer that was chosen."""
        session = self._session
        if session is None:
            return
        workspace = session.workspace

        def paint() -> None:
            page = _page(workspace, discussion_id, is_flat=is_flat)
            paint_pages(printer, page.discussion.title, page.html, page.pictures)

        session.run_at_length(paint, lambda _: self.told.emit(self.tr("Sent to the printer")))

    def _with_words(
        self,
        discussion_id: int,
        as_words: Callable[[DiscussionSummary, ForumSummary, tuple[Entry, ...]], str],
        then: Callable[[str], None],
        *,
        is_flat: bool,
    ) -> None:
        session = self._session
        if session is not None:
            workspace = session.workspace
            session.run(lambda: _words(workspace, discussion_id, as_words, is_flat=is_flat), then)

    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Copied"))


@dataclass(frozen=True, slots=True)
class _Page:
    discussion: DiscussionSummary
    html: str
    pictures: Pictures


def _content(workspace: Workspace, discussion_id: int, path: Path, *, is_flat: bool) -> bytes:
    ending = path.suffix.lower()
    if ending in {".pdf", ".html", ".htm"}:
        page = _page(workspace, discussion_id, is_flat=is_flat)
        parts = page.discussion.title, page.html, page.pictures
        return thread_pdf(*parts) if ending == ".pdf" else thread_file(*parts).encode()
    as_words = thread_as_markdown if ending in {".md", ".markdown"} else thread_as_text
    return _words(workspace, discussion_id, as_words, is_flat=is_flat).encode()


def _words(
    workspace: Workspace,
    discussion_id: int,
    as_words: Callable[[DiscussionSummary, ForumSummary, tuple[Entry, ...]], str],
    *,
    is_flat: bool,
) -> str:
    thread = workspace.reading.thread(discussion_id)
    return as_words(thread.discussion, thread.forum, _in_order(workspace, thread, is_flat=is_flat))


def _page(workspace: Workspace, discussion_id: int, *, is_flat: bool) -> _Page:
    loaded = read_thread_on_paper(workspace, discussion_id)
    thread = loaded.thread
    entries = _in_order(workspace, thread, is_flat=is_flat)
    html = thread_html(thread.discussion, thread.forum, entries)
    return _Page(thread.discussion, html, loaded.pictures)


def _in_order(workspace: Workspace, thread: Thread, *, is_flat: bool) -> tuple[Entry, ...]:
    own_name = workspace.account.full_name
    entries = entries_of(thread.discussion.title, thread.posts, thread.queued, own_name)
    return flat(entries) if is_flat else nested(entries)


_LONGEST_NAME = 80
