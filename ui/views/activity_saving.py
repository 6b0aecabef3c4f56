"""Copies, prints and saves the activity that is read; laid out off the UI thread."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from companion.content.file_names import safe_name
from companion.content.html_to_markdown import html_to_markdown
from companion.content.plain_text import plain_text
from companion.whole_file import write_whole
from ui.lines import in_line
from ui.saving_places import ask_where
from ui.thread_paper import paint_pages, thread_file, thread_pdf
from ui.views.activity_reading import LoadedText, read_activity_on_paper

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession

_LONGEST_NAME = 80


class ActivitySaving(QObject):
    """Works on an activity by its local id: of a book, on all chapters.

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

    def copy(self, activity_id: int) -> None:
        """Put all of the text on the clipboard, as plain text."""
        session = self._session
        if session is not None:
            workspace = session.workspace
            session.run(lambda: _as_text(_text_of(workspace, activity_id)), self._put_on_clipboard)

    def ask_where(self, activity_id: int, name: str) -> None:
        """Ask where to save the text, and as what."""
        kinds = {
            self.tr("PDF, to read and to print (*.pdf)"): "pdf",
            self.tr("Web page, with its pictures (*.html)"): "html",
            self.tr("Markdown (*.md)"): "md",
            self.tr("Plain text (*.txt)"): "txt",
        }
        title, proposed = self.tr("Save the text"), safe_name(name[:_LONGEST_NAME])
        dialog = ask_where(
            self._window, title, proposed, kinds, lambda path: self.save(activity_id, path)
        )
        self.asked.emit(dialog)

    def save(self, activity_id: int, path: Path) -> None:
        """Write the text as what the ending of the name says; as text where it says nothing.

        A file that is there already stays until the new one is whole. Where the disk refuses, the
        session tells why.
        """
        session = self._session
        if session is None:
            return
        workspace = session.workspace
        said = self.tr("Saved as {name}").format(name=path.name)
        session.run_at_length(
            lambda: write_whole(path, _content(workspace, activity_id, path)),
            lambda _: self.told.emit(said),
        )

    def ask_printer(self, activity_id: int) -> None:
        """Ask for a printer and print the text."""
        # Only printing needs it, and it looks for the system's printers.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer, activity_id))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        self.asked.emit(dialog)

    def print_on(self, printer: QPrinter, activity_id: int) -> None:
        """Print the text on a printer that was chosen."""
        session = self._session
        if session is None:
            return
        workspace = session.workspace

        def paint() -> None:
            text = _text_of(workspace, activity_id)
            paint_pages(printer, text.title, _body(text), text.pictures)

        session.run_at_length(paint, lambda _: self.told.emit(self.tr("Sent to the printer")))

    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("Copied"))


def _text_of(workspace: Workspace, activity_id: int) -> LoadedText:
    return read_activity_on_paper(workspace, activity_id)


def _content(workspace: Workspace, activity_id: int, path: Path) -> bytes:
    text, ending = _text_of(workspace, activity_id), path.suffix.lower()
    if ending == ".pdf":
        return thread_pdf(text.title, _body(text), text.pictures)
    if ending in {".html", ".htm"}:
        return thread_file(text.title, _body(text), text.pictures).encode()
    if ending in {".md", ".markdown"}:
        return html_to_markdown(_body(text)).encode()
    return _as_text(text).encode()


def _body(text: LoadedText) -> str:
    """Return the body of a page that holds all of it."""
    head = f"<h1>{escape(text.title)}</h1>"
    return f'{head}<p class="place">{escape(in_line(text.place))}</p>{text.html}'


def _as_text(text: LoadedText) -> str:
    return f"{text.title}\n{in_line(text.place)}\n\n{plain_text(text.html)}\n"
