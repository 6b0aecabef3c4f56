"""Copies, prints and saves the activity that is read."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from companion.content.html_to_markdown import html_to_markdown
from companion.content.plain_text import plain_text
from ui.lines import in_line
from ui.views.activity_reading import LoadedText, read_activity_on_paper
from ui.views.paper_saving import Paper, PaperSaving

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from companion.services.workspace import Workspace


class ActivitySaving(PaperSaving):
    """Works on an activity by its local id: of a book, on all chapters."""

    def copy(self, activity_id: int) -> None:
        """Put all of the text on the clipboard, as plain text."""
        self._copy(lambda workspace: _words(activity_id, workspace, as_markdown=False))

    def ask_where(self, activity_id: int, name: str) -> None:
        """Ask where to save the text, and as what."""
        self._ask_where(self.tr("Save the text"), name, partial(self.save, activity_id))

    def save(self, activity_id: int, path: Path) -> None:
        """Write the text as what the ending of the name says."""
        self._save(
            path,
            partial(_paper, activity_id),
            lambda workspace, as_markdown: _words(activity_id, workspace, as_markdown=as_markdown),
        )

    def ask_printer(self, activity_id: int) -> None:
        """Ask for a printer and print the text."""
        self._ask_printer(lambda printer: self.print_on(printer, activity_id))

    def print_on(self, printer: QPrinter, activity_id: int) -> None:
        """Print the text on a printer that was chosen."""
        self._print_on(printer, partial(_paper, activity_id))


def _paper(activity_id: int, workspace: Workspace) -> Paper:
    text = read_activity_on_paper(workspace, activity_id)
    return Paper(text.title, _body(text), text.pictures)


def _words(activity_id: int, workspace: Workspace, *, as_markdown: bool) -> str:
    text = read_activity_on_paper(workspace, activity_id)
    if as_markdown:
        return html_to_markdown(_body(text))
    return f"{text.title}\n{in_line(text.place)}\n\n{plain_text(text.html)}\n"


def _body(text: LoadedText) -> str:
    """Return the body of a page that holds all of it."""
    head = f"<h1>{escape(text.title)}</h1>"
    return f'{head}<p class="place">{escape(in_line(text.place))}</p>{text.html}'
