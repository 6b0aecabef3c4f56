"""Copies, prints and saves what is read; laid out off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from companion.content.file_names import safe_name
from companion.whole_file import write_whole
from ui.saving_places import ask_where
from ui.thread_paper import paint_pages, thread_file, thread_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.pictures import Pictures

translate = QCoreApplication.translate

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Paper:
    """A page that holds all of a text, with its pictures."""

    title: str
    html: str
    pictures: Pictures


class PaperSaving(QObject):
    """What is alike for all that can be read: each text says how its paper and words are made.

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

    def _copy(self, words: Callable[[Workspace], str]) -> None:
        """Put words on the clipboard."""
        session = self._session
        if session is not None:
            workspace = session.workspace
            session.run(lambda: words(workspace), self._put_on_clipboard)

    def _ask_where(self, title: str, name: str, save: Callable[[Path], None]) -> None:
        """Ask where to save it, and as what."""
        kinds = {
            translate("ThreadSaving", "PDF, to read and to print (*.pdf)"): "pdf",
            translate("ThreadSaving", "Web page, with its pictures (*.html)"): "html",
            translate("ThreadSaving", "Markdown (*.md)"): "md",
            translate("ThreadSaving", "Plain text (*.txt)"): "txt",
        }
        proposed = safe_name(name[:_LONGEST_NAME])
        self.asked.emit(ask_where(self._window, title, proposed, kinds, save))

    def _save(
        self,
        path: Path,
        paper: Callable[[Workspace], Paper],
        words: Callable[[Workspace, bool], str],
    ) -> None:
        """Write it as what the ending of the name says; as text where it says nothing.

        `words` makes Markdown or plain text, as its second argument says. A file that is there
        already stays until the new one is whole. Where the disk refuses, the session tells why.
        """
        session = self._session
        if session is None:
            return
        workspace, ending = session.workspace, path.suffix.lower()

        def content() -> bytes:
            if ending in {".pdf", ".html", ".htm"}:
                page = paper(workspace)
                parts = page.title, page.html, page.pictures
                return thread_pdf(*parts) if ending == ".pdf" else thread_file(*parts).encode()
            return words(workspace, ending in {".md", ".markdown"}).encode()

        said = translate("ThreadSaving", "Saved as {name}").format(name=path.name)
        session.run_at_length(lambda: write_whole(path, content()), lambda _: self.told.emit(said))

    def _ask_printer(self, print_on: Callable[[QPrinter], None]) -> None:
        """Ask for a printer and print on it."""
        # Only printing needs it, and it looks for the system's printers.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        self.asked.emit(dialog)

    def _print_on(self, printer: QPrinter, paper: Callable[[Workspace], Paper]) -> None:
        """Print on a printer that was chosen."""
        session = self._session
        if session is None:
            return
        workspace = session.workspace

        def paint() -> None:
            page = paper(workspace)
            paint_pages(printer, page.title, page.html, page.pictures)

        said = translate("ThreadSaving", "Sent to the printer")
        session.run_at_length(paint, lambda _: self.told.emit(said))

    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(translate("ThreadSaving", "Copied"))
